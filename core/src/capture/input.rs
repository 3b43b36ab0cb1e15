//! Bytes to text: UTF-8, or the UTF-16 that Windows PowerShell's `>` writes.

use alloc::borrow::Cow;
use alloc::string::String;

use super::problem::Problem;
use crate::error::Error;

/// What was pasted or saved.
pub(super) struct Input<'i> {
    /// All of it, or what stands before the first byte that is no text.
    pub(super) text: Cow<'i, str>,
    /// All of it as bytes, where it is no text to its end: a raw request may have any body.
    pub(super) bytes: Option<&'i [u8]>,
}

impl<'i> Input<'i> {
    /// # Errors
    /// `unreadable-capture` for what is no text from its beginning: an archive, a packet capture, damaged UTF-16.
    pub(super) fn read(bytes: &'i [u8]) -> Result<Self, Error> {
        if let Some(text) = utf_16(bytes) {
            return text.map(|text| Input { text: Cow::Owned(text), bytes: None });
        }
        if let Some(problem) = binary(bytes) {
            return Err(problem.of("request"));
        }
        match core::str::from_utf8(bytes) {
            Ok(text) if was_utf_16(text) => Err(Problem::Utf16.of("request")),
            Ok(text) => Ok(Input { text: Cow::Borrowed(text), bytes: None }),
            Err(error) => {
                let text = core::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
                Ok(Input { text: Cow::Borrowed(text), bytes: Some(bytes) })
            }
        }
    }
}

/// Text in UTF-16: a byte order mark says so, or a zero in every second byte where a request begins, which is ASCII.
fn utf_16(bytes: &[u8]) -> Option<Result<String, Error>> {
    let (from_bytes, units): (fn([u8; 2]) -> u16, _) = match bytes {
        [0xff, 0xfe, units @ ..] => (u16::from_le_bytes, units),
        [0xfe, 0xff, units @ ..] => (u16::from_be_bytes, units),
        [1..=255, 0, 1..=255, 0, ..] => (u16::from_le_bytes, bytes),
        [0, 1..=255, 0, 1..=255, ..] => (u16::from_be_bytes, bytes),
        _ => return None,
    };
    let pairs = units.chunks_exact(2);
    let whole = pairs.remainder().is_empty();
    let text: Result<String, _> = char::decode_utf16(pairs.map(|pair| from_bytes([pair[0], pair[1]]))).collect();
    Some(text.ok().filter(|_| whole).ok_or_else(|| Problem::Utf16.of("request")))
}

/// A byte order mark of UTF-16 that was read as Latin-1, or as UTF-8 with what does not fit replaced; or the zeros behind it.
fn was_utf_16(text: &str) -> bool {
    const BEGINNING: usize = 16;
    ["ÿþ", "þÿ", "\u{fffd}\u{fffd}"].iter().any(|mark| text.starts_with(mark))
        || text.chars().take(BEGINNING).any(|character| character == '\0')
}

fn binary(bytes: &[u8]) -> Option<Problem> {
    const ARCHIVES: &[&[u8]] = &[b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\x28\xb5\x2f\xfd"];
    const PACKETS: &[&[u8]] = &[b"\xd4\xc3\xb2\xa1", b"\xa1\xb2\xc3\xd4", b"\x4d\x3c\xb2\xa1"];
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
    if begins(ARCHIVES) {
        return Some(Problem::Archive);
    }
    // pcapng begins with line ends; its byte order stands behind them.
    let is_pcapng = matches!(bytes, [0x0a, 0x0d, 0x0d, 0x0a, _, _, _, _, 0x4d | 0x1a, ..]);
    (begins(PACKETS) || is_pcapng).then_some(Problem::PacketCapture)
}
