//! The words of a report, in both languages.

use crate::diagnose::finding::SignedPart;
use crate::language::Language;

/// The words of a report in both languages.
pub(super) struct Words {
    pub(super) matched: &'static str,
    pub(super) explained: &'static str,
    pub(super) unexplained: &'static str,
    pub(super) not_checked: &'static str,
    pub(super) assumed: &'static str,
    pub(super) tried: &'static str,
    pub(super) stopped_early: &'static str,
    pub(super) next: &'static str,
    pub(super) also: &'static str,
    pub(super) differs: &'static str,
    pub(super) at_byte: &'static str,
    pub(super) expected: &'static str,
    pub(super) signed: &'static str,
    pub(super) fix: &'static str,
    pub(super) code: &'static str,
    pub(super) variants: &'static str,
    pub(super) bytes: &'static str,
    pub(super) body: &'static str,
    pub(super) empty: &'static str,
    pub(super) removed: &'static str,
    pub(super) digest: &'static str,
    pub(super) string_to_sign: &'static str,
    pub(super) signature: &'static str,
    pub(super) as_sent: &'static str,
    pub(super) none_sent: &'static str,
}

const ENGLISH: Words = Words {
    matched: "The signature is right.",
    explained: "The signature is wrong. It would be correct for a request with this change:",
    unexplained: "The signature is wrong, and no known mistake reproduces it.",
    not_checked: "The signature was not checked. Missing",
    assumed: "Assumed correct",
    tried: "Tried, alone and in pairs",
    stopped_early: "The bound on hashed bytes was reached before everything was tried.",
    next: "Remaining possibilities: another secret or key, another profile, or more than two mistakes at once.",
    also: "Also seen:",
    differs: "differs",
    at_byte: "first at byte",
    expected: "expected",
    signed: "signed",
    fix: "What to do:",
    code: "In",
    variants: "variants",
    bytes: "bytes",
    body: "Body",
    empty: "(empty)",
    removed: "removed at bytes",
    digest: "Digest of the body",
    string_to_sign: "String to sign",
    signature: "Signature",
    as_sent: "as it was sent",
    none_sent: "none was sent",
};

const INDONESIAN: Words = Words {
    matched: "Signature benar.",
    explained: "Signature salah. Signature itu cocok dengan permintaan yang diubah seperti ini:",
    unexplained: "Signature salah, dan tidak ada kesalahan yang dikenal yang menghasilkannya.",
    not_checked: "Signature belum diperiksa. Yang kurang",
    assumed: "Dianggap benar dan tidak diubah",
    tried: "Sudah dicoba, satu per satu dan berpasangan",
    stopped_early: "Batas jumlah byte yang di-hash tercapai sebelum semuanya dicoba.",
    next: "Kemungkinan yang tersisa: secret atau kunci lain, profil lain, atau lebih dari dua kesalahan sekaligus.",
    also: "Perlu diketahui juga:",
    differs: "berbeda",
    at_byte: "mulai byte",
    expected: "seharusnya",
    signed: "ditandatangani",
    fix: "Cara memperbaikinya:",
    code: "Dalam",
    variants: "varian",
    bytes: "byte",
    body: "Body",
    empty: "(kosong)",
    removed: "dibuang pada byte",
    digest: "Digest body",
    string_to_sign: "String to sign",
    signature: "Signature",
    as_sent: "seperti yang dikirim",
    none_sent: "tidak ada yang dikirim",
};

impl Words {
    pub(super) fn of(language: Language) -> &'static Words {
        match language {
            Language::English => &ENGLISH,
            Language::Indonesian => &INDONESIAN,
        }
    }
}

pub(super) fn part_name(part: SignedPart, language: Language) -> &'static str {
    let (english, indonesian) = match part {
        SignedPart::Method => ("method", "metode"),
        SignedPart::Url => ("endpoint URL", "endpoint URL"),
        SignedPart::AccessToken => ("access token", "access token"),
        SignedPart::Body => ("body", "body"),
        SignedPart::Timestamp => ("timestamp", "timestamp"),
        SignedPart::ClientKey => ("client key", "client key"),
        SignedPart::StringToSign => ("string to sign", "string to sign"),
        SignedPart::Key => ("secret or key", "secret atau kunci"),
        SignedPart::Algorithm => ("algorithm", "algoritma"),
        SignedPart::Encoding => ("encoding of the signature", "encoding signature"),
    };
    match language {
        Language::English => english,
        Language::Indonesian => indonesian,
    }
}

/// What [`Diagnosis::missing`] lists, in words.
pub(super) fn missing_name(name: &str, language: Language) -> &str {
    let (english, indonesian) = match name {
        "client_secret" => ("the client secret", "client secret"),
        "api_secret" => ("the API secret", "API secret"),
        "public_key" => ("the public key, or your private key", "kunci publik, atau kunci privat Anda"),
        "access_token" => ("the access token", "access token"),
        "client_key" => ("the client key", "client key"),
        "api_key" => ("the API key", "API key"),
        "partner_id" => ("the partner ID", "partner ID"),
        "channel_id" => ("the channel ID", "channel ID"),
        "external_id" => ("the external ID", "external ID"),
        "signature" => ("the signature itself", "signature itu sendiri"),
        "timestamp" => ("the timestamp", "timestamp"),
        "method" => ("the method", "metode"),
        "endpoint_url" => ("the URL", "URL"),
        "body" => ("the body", "body"),
        "hashed_bytes" => {
            ("a bound on hashed bytes that suffices for one try", "batas byte yang cukup untuk satu percobaan")
        }
        other => (other, other),
    };
    match language {
        Language::English => english,
        Language::Indonesian => indonesian,
    }
}
