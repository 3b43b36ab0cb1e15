//! What the signature tells by its length, its alphabet and, under a public key, its padding: certain where nothing reproduces it.

use alloc::vec::Vec;

use super::super::advisory::Advisory;
use super::super::case::Facts;
use super::super::finding::Finding;
#[cfg(feature = "rsa")]
use super::super::rooms::algorithm::rsa::Key;
use super::super::rooms::encoding::Reading;
use crate::profile::Algorithm;

/// The advisory of a signature that opens under a public key.
pub(super) const KEY_IS_RIGHT: &str = "K6-key-is-right";

/// Whether a finding says how the signature was encoded, cut or hashed: then its length and alphabet are explained.
pub(super) fn tells(finding: &Finding) -> bool {
    finding.changes().iter().any(|row| matches!(*row, "K1" | "K2" | "K3"))
}

/// What [`classify`] says.
pub(super) fn is_about_form(advisory: &Advisory) -> bool {
    matches!(advisory.id(), "K1-unreadable" | "K1-spelling" | "K2-cut" | "K2-spelling" | "K3-length" | "K10-length")
}

/// How many characters of Base64 `openssl base64` and MIME write in a line.
const LINES: [usize; 2] = [64, 76];

/// Bytes of an HMAC, and its name; none for RSA.
fn wanted(algorithm: Algorithm) -> Option<(usize, &'static str)> {
    match algorithm {
        Algorithm::HmacSha256(_) => Some((32, "HMAC-SHA256")),
        Algorithm::HmacSha512(_) => Some((64, "HMAC-SHA512")),
        Algorithm::RsaSha256 => None,
    }
}

/// By length and alphabet alone; `fewest`: how many bytes the signature has at least, when it is right.
pub(crate) fn classify(facts: &Facts<'_>, fewest: usize, readings: &[Reading], advisories: &mut Vec<Advisory>) {
    let wanted = wanted(facts.algorithm);
    let expected = |id, length: usize| {
        let (detail, (bytes, name)) = (if wanted.is_some() { "hmac" } else { "rsa" }, wanted.unwrap_or_default());
        Advisory::new(id, detail).with("length", length).with("bytes", bytes).with("expected", name)
    };
    let characters = facts.signature.len();
    let is_line = LINES.contains(&characters);
    let cut = readings.iter().find(|reading| reading.cut);
    if let Some(cut) = cut.filter(|cut| is_line && cut.id == Some("K2-cut") || readings.len() == 1) {
        advisories.push(expected("K2-cut", characters).with("read", cut.bytes.len()));
        return;
    }
    let Some(Reading { bytes, id, .. }) = readings.first() else {
        advisories.push(expected("K1-unreadable", characters));
        return;
    };
    let length = bytes.len();
    let algorithm = match length {
        16 => "MD5",
        20 => "SHA-1",
        28 => "SHA-224",
        32 => "HMAC-SHA256",
        48 => "SHA-384",
        64 => "HMAC-SHA512",
        _ => "RSA",
    };
    let fits = wanted.map_or(length >= fewest, |(bytes, _)| bytes == length);
    if !fits {
        let is_hash = wanted.is_some() && algorithm != "RSA";
        let id = if is_hash { "K3-length" } else { "K10-length" };
        advisories.push(expected(id, length).with("algorithm", algorithm));
    }
    let spelling = |prefix: &str| id.and_then(|id| id.strip_prefix(prefix));
    match (spelling("K1-"), spelling("K2-")) {
        (Some(detail @ ("hex" | "base64" | "base64-of-hex" | "upper-case")), _) => {
            advisories.push(Advisory::new("K1-spelling", detail));
        }
        (_, Some(detail)) => advisories.push(Advisory::new("K2-spelling", detail)),
        _ => {}
    }
}

/// Keys that the profile would refuse: certain, and no explanation, for what they sign fits nevertheless.
#[cfg(feature = "rsa")]
pub(crate) fn small_keys(keys: &[Key], minimum: usize, advisories: &mut Vec<Advisory>) {
    // Of two primes of 1024 bits, every third product has 2047.
    for bits in keys.iter().map(|key| key.public.bits()).filter(|bits| bits + 1 < minimum) {
        advisories.push(Advisory::new("K9-key-size", "bits").with("bits", bits).with("minimum", minimum));
    }
}

/// A wrong key and a wrong string are told apart here: only the right key finds a padding in the signature.
#[cfg(feature = "rsa")]
pub(crate) fn judge_keys(keys: &[Key], readings: &[Reading], opened: bool, advisories: &mut Vec<Advisory>) {
    let Some(key) = keys.first().map(|key| &key.public) else { return };
    let fits = |reading: &Reading| keys.iter().any(|key| key.public.signature_length() == reading.bytes.len());
    let about = |id, detail| Advisory::new(id, detail).with("bytes", key.signature_length()).with("bits", key.bits());
    match readings.first() {
        _ if opened => advisories.push(Advisory::new(KEY_IS_RIGHT, "padding")),
        Some(_) if readings.iter().any(fits) => advisories.push(about("K6-key-mismatch", "padding")),
        Some(reading) if reading.bytes.len() >= 128 => {
            advisories.push(about("K6-other-key-size", "size").with("length", reading.bytes.len()));
        }
        _ => {}
    }
}
