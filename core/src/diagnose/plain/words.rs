//! The words of a report, in both languages.

use crate::diagnose::finding::Part;
use crate::language::Language;

/// The words of a report in both languages.
pub(super) struct Words {
    pub(super) matched: &'static str,
    pub(super) explained: &'static str,
    pub(super) unexplained: &'static str,
    pub(super) not_checked: &'static str,
    pub(super) held_fixed: &'static str,
    pub(super) tried: &'static str,
    pub(super) stopped_early: &'static str,
    pub(super) next: &'static str,
    pub(super) also: &'static str,
    pub(super) differs: &'static str,
    pub(super) at_byte: &'static str,
    pub(super) right: &'static str,
    pub(super) signed: &'static str,
    pub(super) mend: &'static str,
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
    explained: "The signature is wrong. It is right for a request with this change:",
    unexplained: "The signature is wrong, and no known mistake reproduces it.",
    not_checked: "The signature was not checked. Missing",
    held_fixed: "Held fixed, taken to be right",
    tried: "Tried, alone and in pairs",
    stopped_early: "The bound on hashed bytes was reached before everything was tried.",
    next: "What remains: another secret or key, another profile, or more than two mistakes at once.",
    also: "Also seen:",
    differs: "differs",
    at_byte: "first at byte",
    right: "right",
    signed: "signed",
    mend: "What to do:",
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
    matched: "Tanda tangan benar.",
    explained: "Tanda tangan salah. Tanda tangan itu benar untuk permintaan dengan perubahan ini:",
    unexplained: "Tanda tangan salah, dan tidak ada kesalahan yang dikenal yang menghasilkannya.",
    not_checked: "Tanda tangan belum diperiksa. Yang kurang",
    held_fixed: "Dianggap benar dan tidak diubah",
    tried: "Sudah dicoba, sendiri dan berpasangan",
    stopped_early: "Batas bita yang di-hash tercapai sebelum semuanya dicoba.",
    next: "Yang tersisa: secret atau kunci lain, profil lain, atau lebih dari dua kesalahan sekaligus.",
    also: "Terlihat juga:",
    differs: "berbeda",
    at_byte: "pertama pada bita",
    right: "benar",
    signed: "ditandatangani",
    mend: "Yang harus dilakukan:",
    code: "Dalam",
    variants: "varian",
    bytes: "bita",
    body: "Isi",
    empty: "(kosong)",
    removed: "dibuang pada bita",
    digest: "Digest isi",
    string_to_sign: "String to sign",
    signature: "Tanda tangan",
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

pub(super) fn part_name(part: Part, language: Language) -> &'static str {
    let (english, indonesian) = match part {
        Part::Method => ("method", "metode"),
        Part::Url => ("endpoint URL", "URL endpoint"),
        Part::AccessToken => ("access token", "access token"),
        Part::Body => ("body", "isi"),
        Part::Timestamp => ("timestamp", "timestamp"),
        Part::ClientKey => ("client key", "client key"),
        Part::StringToSign => ("string to sign", "string to sign"),
        Part::Key => ("secret or key", "secret atau kunci"),
        Part::Algorithm => ("algorithm", "algoritma"),
        Part::Encoding => ("encoding of the signature", "penulisan tanda tangan"),
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
        "signature" => ("the signature itself", "tanda tangannya sendiri"),
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
