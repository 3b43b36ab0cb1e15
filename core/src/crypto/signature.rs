//! How signature bytes are written: exactly one spelling a profile.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Deref;

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
            Encoding::Hex => base16ct::lower::encode_string(bytes),
        }
    }

    /// The text of a digest or a MAC, 64 bytes at most, without an allocation.
    pub(crate) fn short_text(self, bytes: &[u8]) -> ShortText {
        debug_assert!(bytes.len() <= 64, "both spellings of 64 bytes fit");
        let mut text = ShortText::EMPTY;
        text.length = match self {
            Encoding::Base64 => STANDARD.encode_slice(bytes, &mut text.buffer).unwrap_or_default(),
            Encoding::Hex => base16ct::lower::encode(bytes, &mut text.buffer).map_or(0, <[u8]>::len),
        };
        text
    }

    /// Reads `length` bytes from their one canonical spelling; every other text, also one that means the same bytes, is `None`.
    pub(crate) fn read(self, text: &str, length: usize) -> Option<Vec<u8>> {
        let bytes = match self {
            // The engine refuses missing padding, line breaks and non-zero trailing bits.
            Encoding::Base64 => STANDARD.decode(text).ok()?,
            Encoding::Hex => base16ct::lower::decode_vec(text).ok()?,
        };
        (bytes.len() == length).then_some(bytes)
    }
}

/// The spelling of at most 64 bytes.
pub(crate) struct ShortText {
    buffer: [u8; 128],
    length: usize,
}

impl ShortText {
    pub(crate) const EMPTY: ShortText = ShortText { buffer: [0; 128], length: 0 };
}

impl Deref for ShortText {
    type Target = str;

    fn deref(&self) -> &str {
        // ASCII, as both encoders write it.
        core::str::from_utf8(&self.buffer[..self.length]).unwrap_or_default()
    }
}
