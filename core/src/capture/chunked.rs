//! A body in chunks: RFC 9112 section 7.1. Lines end in CRLF, or in LF where an editor has been at work.

use alloc::vec::Vec;

/// What stands behind the head of a message that says it is chunked.
pub(super) enum Chunked {
    /// The body, and how many bytes its chunks took.
    Body { body: Vec<u8>, taken: usize },
    /// No chunks: many tools take them apart and leave the header.
    TakenApart,
    /// The chunk, counted from 1, that is damaged or cut off.
    Damaged(usize),
}

pub(super) fn decode(bytes: &[u8]) -> Chunked {
    let mut body = Vec::new();
    let mut rest = bytes;
    let first = bytes.iter().position(|byte| *byte == b'\n').unwrap_or_default();
    let line_end: &[u8] = if bytes[..first].ends_with(b"\r") { b"\r\n" } else { b"\n" };
    for number in 1.. {
        let Some((size, data)) = size_line(rest) else {
            return if number == 1 { Chunked::TakenApart } else { Chunked::Damaged(number) };
        };
        if size == 0 {
            let rest = behind_trailers(data);
            return Chunked::Body { body, taken: bytes.len() - rest.len() };
        }
        let Some((data, behind)) = data.split_at_checked(size) else { return Chunked::Damaged(number) };
        let Some(behind) = behind.strip_prefix(line_end) else { return Chunked::Damaged(number) };
        body.extend_from_slice(data);
        rest = behind;
    }
    Chunked::Damaged(0)
}

/// The size, and what stands behind its line. A chunk extension is passed over.
fn size_line(bytes: &[u8]) -> Option<(usize, &[u8])> {
    const MOST_DIGITS: usize = 8;
    let digits = bytes.iter().take(MOST_DIGITS + 1).take_while(|byte| byte.is_ascii_hexdigit()).count();
    let size = core::str::from_utf8(&bytes[..digits]).ok()?;
    let size = usize::from_str_radix(size, 16).ok().filter(|_| digits <= MOST_DIGITS)?;
    let behind = &bytes[digits..];
    let line = behind.iter().position(|byte| *byte == b'\n').unwrap_or(behind.len());
    let rest = behind[..line].trim_ascii();
    (rest.is_empty() || rest.starts_with(b";")).then(|| (size, behind.get(line + 1..).unwrap_or_default()))
}

/// Trailers end with a blank line; a paste may leave it out.
fn behind_trailers(mut bytes: &[u8]) -> &[u8] {
    loop {
        let line = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
        let (text, is_last) = (bytes[..line].trim_ascii(), line == bytes.len());
        if !text.is_empty() && !text.contains(&b':') {
            return bytes;
        }
        bytes = bytes.get(line + 1..).unwrap_or_default();
        if text.is_empty() || is_last {
            return bytes;
        }
    }
}
