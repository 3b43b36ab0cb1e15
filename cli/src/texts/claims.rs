//! What `paraf check` says of a bank, and of what it found.

use super::Text;
use crate::check::{Claim, Found};

pub(crate) fn found(found: Found) -> Text {
    match found {
        Found::Confirmed => Text { en: "confirmed", id: "sesuai" },
        Found::Denied => Text { en: "denied", id: "tidak sesuai" },
        Found::NotSeen => Text { en: "not seen", id: "tidak terlihat" },
    }
}

pub(crate) fn claim(claim: Claim) -> Text {
    match claim {
        Claim::Answers => Text { en: "the server responds", id: "server merespons" },
        Claim::NoRedirect => Text { en: "no redirect", id: "tanpa pengalihan" },
        Claim::Accepted => Text {
            en: "the signature, the headers and the timestamp are accepted",
            id: "signature, header, dan timestamp diterima",
        },
        Claim::SnapAnswer => Text {
            en: "the response is JSON with a code of this service that matches the HTTP status",
            id: "respons berupa JSON dengan kode layanan ini yang cocok dengan status HTTP",
        },
        Claim::CodeListed => {
            Text { en: "the code is in the provider's list", id: "kode ada dalam daftar penyedia layanan" }
        }
        Claim::KeepsToTable => {
            Text { en: "the response matches the table of the service", id: "respons sesuai tabel layanan" }
        }
        Claim::Readable => Text { en: "the response can be read leniently", id: "respons dapat dibaca secara lenient" },
        Claim::Echoes => Text {
            en: "the values that the response repeats are those of the request",
            id: "nilai yang diulang respons sama dengan permintaan",
        },
        Claim::Clock => {
            Text { en: "the clocks are less than five minutes apart", id: "selisih kedua jam kurang dari lima menit" }
        }
    }
}
