//! The canonical body: JSON without insignificant whitespace, every other byte as it came.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use serde::Deserialize;

use super::scan::{BLOCK, Scanner};
use crate::error::{Error, ErrorCode};
use crate::text::not_text;

/// Which bytes of a body are hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum BodyRule {
    /// Without space, tab, LF and CR outside strings (the standard; BCA's "MinifyJson").
    Minify,
    /// The bytes as they are sent (DANA, Nicepay).
    Raw,
    /// Without space, tab, LF and CR anywhere, inside strings too (BCA before SNAP).
    StripWhitespace,
}

impl BodyRule {
    /// The scanner that carries the rule out; none where nothing is dropped or checked.
    pub(super) fn scanner(self) -> Option<Scanner> {
        match self {
            BodyRule::Raw => None,
            BodyRule::Minify => Some(Scanner::new(false)),
            BodyRule::StripWhitespace => Some(Scanner::new(true)),
        }
    }
}

/// Minifies without parsing: order, escapes, number spelling, duplicate keys and padding inside strings stay as they are.
/// A body that is minified already is lent back.
///
/// # Errors
/// `invalid-body` with a byte offset: a byte order mark, not UTF-8, a backslash outside a string, a string without its end.
pub(crate) fn minify(body: &[u8], rule: BodyRule) -> Result<Cow<'_, [u8]>, Error> {
    let Some(mut scanner) = rule.scanner() else { return Ok(Cow::Borrowed(body)) };
    let minified = drop_whitespace(body, &mut scanner);
    // What the scanner says about text that is none means nothing.
    if minified.is_err() || !scanner.is_ascii() {
        check_text(body)?;
    }
    minified
}

fn drop_whitespace<'b>(body: &'b [u8], scanner: &mut Scanner) -> Result<Cow<'b, [u8]>, Error> {
    let (blocks, rest) = body.as_chunks::<BLOCK>();
    let mut kept: Option<Vec<u8>> = None;
    let mut take = |start: usize, length: usize, dropped: u64| {
        if dropped != 0 || kept.is_some() {
            let kept = kept.get_or_insert_with(|| {
                let mut copy = Vec::with_capacity(body.len() + ROOM);
                copy.extend_from_slice(&body[..start]);
                copy
            });
            keep(&body[start..], length, dropped, kept);
        }
    };
    for (number, block) in blocks.iter().enumerate() {
        take(number * BLOCK, BLOCK, scanner.next(block)?);
    }
    take(body.len() - rest.len(), rest.len(), scanner.next(&padded(rest))?);
    scanner.finish()?;
    Ok(kept.map_or(Cow::Borrowed(body), Cow::Owned))
}

/// Runs of bytes are copied in steps of this length: such a copy is a move, not a call.
const STEP: usize = 16;

/// How much [`keep`] may write behind what is kept.
pub(super) const ROOM: usize = BLOCK + STEP;

/// Appends those of the first `length` bytes, a block at most, whose bit is not set. What stands behind a run is copied with it,
/// and overwritten by the next one.
pub(super) fn keep(bytes: &[u8], length: usize, dropped: u64, kept: &mut Vec<u8>) {
    let mut filled = [0; ROOM];
    let from: &[u8; ROOM] = bytes.first_chunk().unwrap_or_else(|| {
        filled[..bytes.len()].copy_from_slice(bytes);
        &filled
    });
    let mut end = kept.len();
    kept.resize(end + ROOM, 0);
    let mut bits = !dropped & u64::MAX.unbounded_shr((BLOCK - length) as u32);
    while bits != 0 {
        let start = bits.trailing_zeros() as usize;
        let run = (bits >> start).trailing_ones() as usize;
        for step in (0..run).step_by(STEP) {
            kept[end + step..][..STEP].copy_from_slice(&from[start + step..][..STEP]);
        }
        end += run;
        // Carries through the lowest run, which that clears.
        bits &= bits.wrapping_add(1 << start);
    }
    kept.truncate(end);
}

/// A block of the rest of a body, filled with a byte that means nothing to the scanner.
pub(super) fn padded(bytes: &[u8]) -> [u8; BLOCK] {
    match bytes.try_into() {
        Ok(block) => block,
        Err(_) => {
            let mut block = [b'_'; BLOCK];
            block[..bytes.len()].copy_from_slice(bytes);
            block
        }
    }
}

/// A canonical body as text, for providers that sign it instead of its digest.
///
/// # Errors
/// `invalid-body` when it is not UTF-8, which only a raw body can be.
pub(crate) fn body_text(canonical: &[u8]) -> Result<&str, Error> {
    core::str::from_utf8(canonical).map_err(|error| not_utf8(error.valid_up_to()))
}

fn check_text(body: &[u8]) -> Result<(), Error> {
    // Whitespace in front of it goes, and would leave it in front.
    let start = body.iter().take_while(|byte| is_whitespace(**byte)).count();
    if body[start..].starts_with(BYTE_ORDER_MARK) {
        return Err(byte_order_mark(start));
    }
    core::str::from_utf8(body).map(drop).map_err(|error| not_utf8(error.valid_up_to()))
}

pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

pub(super) fn byte_order_mark(offset: usize) -> Error {
    invalid("begins with a UTF-8 byte order mark").at(offset)
}

/// Of JSON (RFC 8259 section 2).
pub(super) fn is_whitespace(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

pub(super) fn not_utf8(offset: usize) -> Error {
    not_text(ErrorCode::InvalidBody, "body").at(offset)
}

fn invalid(detail: &'static str) -> Error {
    Error::new(ErrorCode::InvalidBody, "body", detail)
}
