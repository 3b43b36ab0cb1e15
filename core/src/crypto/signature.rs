//! How signature bytes are written: exactly one spelling a profile.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

/// The spelling of signatures and digests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Encoding {
    /// Base64 with padding (RFC 4648 section 4).
    Base64,
    /// Hexadecimal in lower case.
    Hex,
}

impl Encoding {
    /// The text of `bytes`.
    pub(crate) fn text(self, bytes: &[u8]) -> String {
        match self {
            Encoding::Base64 => STANDARD.encode(bytes),
            Encoding::Hex => bytes.iter().flat_map(|byte| [hex_digit(byte >> 4), hex_digit(byte & 15)]).collect(),
        }
    }

    /// Reads `length` bytes from their one canonical spelling; every other text, also one that means the same bytes, is `None`.
    pub(crate) fn read(self, text: &str, length: usize) -> Option<Vec<u8>> {
        let bytes = match self {
            // The engine refuses missing padding, line breaks and non-zero trailing bits.
            Encoding::Base64 => STANDARD.decode(text).ok()?,
            Encoding::Hex => read_hex(text.as_bytes())?,
        };
        (bytes.len() == length).then_some(bytes)
    }
}

fn read_hex(text: &[u8]) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let mut bytes = vec![0; text.len() / 2];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = hex_value(pair[0])? << 4 | hex_value(pair[1])?;
    }
    Some(bytes)
}

fn hex_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

fn hex_digit(nibble: u8) -> char {
    char::from(if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 })
}
