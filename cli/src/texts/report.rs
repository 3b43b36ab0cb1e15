//! What a report says.

use paraf::Direction;

use super::Text;

pub(crate) const TITLE: Text = Text { en: "Report on a signed request", id: "Laporan permintaan bertanda tangan" };
pub(crate) const PROFILE: Text = Text { en: "profile", id: "profil" };
pub(crate) const REQUEST: Text = Text { en: "Request", id: "Permintaan" };
pub(crate) const BODY: Text = Text { en: "Body: {} bytes, as captured", id: "Body: {} byte, sebagaimana direkam" };
pub(crate) const NOT_TEXT: Text = Text {
    en: "It contains bytes that are not text; they are shown as \u{fffd}.",
    id: "Body memuat byte yang bukan teks; byte itu ditampilkan sebagai \u{fffd}.",
};
pub(crate) const RESPONSE: Text = Text { en: "Response", id: "Respons" };
pub(crate) const STAGES: Text = Text { en: "Stages of the signature", id: "Tahap pembuatan signature" };
pub(crate) const DIAGNOSIS: Text = Text { en: "Diagnosis", id: "Diagnosis" };
pub(crate) const NOT_POSSIBLE: Text = Text { en: "Not possible: {}", id: "Tidak dapat dilakukan: {}" };
pub(crate) const LEFT_OUT: Text = Text { en: "Left out", id: "Yang tidak disertakan" };
pub(crate) const CREDENTIAL: Text = Text {
    en: "the client secret, private key, API key, API secret and tokens given to paraf",
    id: "client secret, kunci privat, API key, API secret, dan token yang diberikan kepada paraf",
};
pub(crate) const STILL_IN_IT: Text = Text { en: "Before you send this", id: "Sebelum Anda mengirim laporan ini" };
pub(crate) const READ_IT: Text = Text {
    en: "The rest of the body and the URL is included, with account numbers, names and amounts. Read this report, then send it to the bank alone.",
    id: "Bagian lain dari body dan URL disertakan, termasuk nomor rekening, nama, dan nominal. Baca laporan ini, lalu kirim hanya kepada bank.",
};

/// Who sent the request.
pub(crate) fn direction(direction: Direction) -> Text {
    match direction {
        Direction::ToPartner => super::words::TO_PARTNER,
        Direction::ToProvider => super::words::TO_PROVIDER,
    }
}
