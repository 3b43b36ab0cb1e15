//! What became of a call, and what to do next, for people.

use paraf::message::{Advice, Outcome};

use super::Text;

/// What became of the transaction.
pub(crate) fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Done => Text { en: "done", id: "sudah dilakukan" },
        Outcome::Pending => Text { en: "accepted, still in progress", id: "diterima, masih diproses" },
        Outcome::Failed => Text { en: "not done", id: "tidak dilakukan" },
        _ => Text {
            en: "unknown: this response does not tell what became of the transaction",
            id: "tidak diketahui: respons ini tidak menyatakan hasil transaksi",
        },
    }
}

/// What to do next.
pub(crate) fn advice(advice: Advice) -> Text {
    match advice {
        Advice::Proceed => Text { en: "continue", id: "lanjutkan" },
        Advice::RetryAsIs => Text { en: "send the same request again", id: "kirim ulang permintaan yang sama" },
        Advice::NewExternalId => Text {
            en: "send the same body again with a new X-EXTERNAL-ID, timestamp and signature",
            id: "kirim ulang body yang sama dengan X-EXTERNAL-ID, timestamp, dan signature baru",
        },
        Advice::RefreshToken => Text {
            en: "request a new access token, then send again with a new X-EXTERNAL-ID",
            id: "minta access token baru, lalu kirim ulang dengan X-EXTERNAL-ID baru",
        },
        Advice::AskStatus => Text {
            en: "ask the status service; do not send again before it has answered",
            id: "tanyakan ke layanan status; jangan kirim ulang sebelum ada responsnya",
        },
        Advice::AskProvider => Text {
            en: "read the account statement or ask the provider; do not send again",
            id: "periksa rekening koran atau hubungi penyedia layanan; jangan kirim ulang",
        },
        _ => Text { en: "do not send it again", id: "jangan kirim ulang" },
    }
}
