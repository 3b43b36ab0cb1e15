//! How signature bytes are written: exactly one spelling a profile.

use alloc::string::String;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use crate::short_text::ShortText;

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
    pub(crate) fn short_text(self, bytes: &[u8]) -> ShortText<128> {
        debug_assert!(bytes.len() <= 64, "both spellings of 64 bytes fit");
        let text = match self {
            Encoding::Base64 => ShortText::filled(|room| STANDARD.encode_slice(bytes, room)).ok(),
            Encoding::Hex => ShortText::filled(|room| base16ct::lower::encode(bytes, room).map(<[u8]>::len)).ok(),
        };
        text.unwrap_or(ShortText::EMPTY)
    }

    /// Whether a text can have this byte.
    pub(crate) fn may_hold(self, byte: u8) -> bool {
        match self {
            Encoding::Base64 => byte.is_ascii_alphanumeric() || b"+/=".contains(&byte),
            Encoding::Hex => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        }
    }

    /// Reads `length` bytes from their one canonical spelling into `room`; every other text, also one that means the same bytes, is
    /// `None`.
    pub(crate) fn read<'r>(self, text: &str, length: usize, room: &'r mut [u8]) -> Option<&'r [u8]> {
        self.read_any(text, room).filter(|bytes| bytes.len() == length)
    }

    /// As [`read`](Self::read), of any length.
    pub(crate) fn read_any<'r>(self, text: &str, room: &'r mut [u8]) -> Option<&'r [u8]> {
        Some(match self {
            // The engine refuses missing padding, line breaks and non-zero trailing bits.
            Encoding::Base64 => {
                let read = STANDARD.decode_slice(text, room).ok()?;
                &room[..read]
            }
            Encoding::Hex => base16ct::lower::decode(text, room).ok()?,
        })
    }
}
