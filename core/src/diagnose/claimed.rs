//! The signature that was sent or received: every way to read it as bytes.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::crypto::signature::Encoding;

/// Bytes, and the mistake in how they were written; none where it is the profile's own spelling.
pub(super) struct Reading {
    pub(super) bytes: Vec<u8>,
    pub(super) id: Option<&'static str>,
}

/// All readings whose length could be a signature's. The profile's own comes first.
pub(super) fn readings(text: &str, right: Encoding) -> Vec<Reading> {
    let mut found: Vec<Reading> = Vec::new();
    let mut add = |bytes: Option<Vec<u8>>, id: Option<&'static str>| {
        if let Some(bytes) = bytes.filter(|bytes| is_signature_length(bytes.len()))
            && !found.iter().any(|known| known.bytes == bytes)
        {
            found.push(Reading { bytes, id });
        }
    };
    let wants_hex = right == Encoding::Hex;
    let room = &mut vec![0; text.len()];
    for length in LENGTHS {
        add(right.read(text, length, room).map(<[u8]>::to_vec), None);
    }
    add(hex(text), Some(if wants_hex { "K1-upper-case" } else { "K1-hex" }));
    add(base64(text), Some(if wants_hex { "K1-base64" } else { "K2-unpadded" }));
    add(base64_url(text), Some(if wants_hex { "K1-base64" } else { "K2-url-safe" }));
    let inner = base64(text).and_then(|bytes| String::from_utf8(bytes).ok());
    add(inner.as_deref().and_then(hex), Some("K1-base64-of-hex"));
    add(inner.as_deref().and_then(base64), Some("K1-encoded-twice"));
    let unhexed = hex(text).and_then(|bytes| String::from_utf8(bytes).ok());
    add(unhexed.as_deref().and_then(base64), Some("K1-encoded-twice"));
    let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    add(either(&packed), Some("K2-whitespace"));
    add(either(&text.replace(' ', "+")), Some("K2-plus-became-space"));
    let decoded = text.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    add(either(&decoded.replace("%2b", "+").replace("%2f", "/").replace("%3d", "=")), Some("K2-percent-encoded"));
    add(either(text.trim_matches(['"', '\''])), Some("K2-quoted"));
    if let Some((_, rest)) = text.split_once('=') {
        add(either(rest), Some("K1-algorithm-in-front"));
    }
    found
}

/// Base64 in lower case: nothing can be read out of it, but a signature can be compared with it. BCA's page says "lowercase base64".
pub(super) fn lower_case_base64(text: &str) -> Option<String> {
    let looks = text.len() >= 43 && text.len() <= 88 && !text.bytes().any(|byte| byte.is_ascii_uppercase());
    (looks && hex(text).is_none() && base64(text).is_some()).then(|| text.to_string())
}

/// HMAC-SHA256, HMAC-SHA512, RSA of 512, 1024, 2048, 3072, 4096 and 8192 bits.
const LENGTHS: [usize; 7] = [32, 64, 128, 256, 384, 512, 1024];

fn is_signature_length(length: usize) -> bool {
    LENGTHS.contains(&length)
}

fn either(text: &str) -> Option<Vec<u8>> {
    let readable = |bytes: &Vec<u8>| is_signature_length(bytes.len());
    hex(text).filter(readable).or_else(|| base64(text).filter(readable))
}

fn hex(text: &str) -> Option<Vec<u8>> {
    base16ct::mixed::decode_vec(text).ok()
}

fn lenient(alphabet: &alphabet::Alphabet) -> GeneralPurpose {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(alphabet, config)
}

pub(super) fn base64(text: &str) -> Option<Vec<u8>> {
    lenient(&alphabet::STANDARD).decode(text).ok()
}

fn base64_url(text: &str) -> Option<Vec<u8>> {
    lenient(&alphabet::URL_SAFE).decode(text).ok()
}
