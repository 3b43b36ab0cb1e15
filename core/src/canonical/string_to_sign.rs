//! The string-to-sign: the exact text that is signed, with the place of each of its parts.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;
use serde::Deserialize;

use super::digest::BodyDigest;
use crate::crypto::secret::Secret;
use crate::crypto::signature::Encoding;
use crate::short_text::ShortText;
use crate::template::{Field, Piece, Values};

/// What stands for the digest of a body that is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum EmptyBodyRule {
    /// SHA-256 of no bytes (the standard).
    DigestOfEmpty,
    /// Nothing, between two separators.
    Blank,
    /// Nothing, and the separator in front of it goes too.
    Omitted,
    /// SHA-256 of `{}`.
    DigestOfEmptyObject,
}

/// The digest segment for a canonical body; `None` where it is omitted.
pub(crate) fn digest_segment(canonical: &[u8], rule: EmptyBodyRule, encoding: Encoding) -> Option<ShortText<128>> {
    let hashed = match rule {
        _ if !canonical.is_empty() => canonical,
        EmptyBodyRule::DigestOfEmpty => canonical,
        EmptyBodyRule::DigestOfEmptyObject => b"{}",
        EmptyBodyRule::Blank => return Some(ShortText::EMPTY),
        EmptyBodyRule::Omitted => return None,
    };
    Some(BodyDigest::of_canonical(hashed).text(encoding))
}

/// The text that is signed. It may contain an access token: its `Debug` and `Display` hide that, [`reveal`](Self::reveal) does not.
#[derive(Clone)]
pub struct StringToSign {
    text: Secret,
    segments: Vec<Segment>,
}

/// One part of a string-to-sign.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Segment {
    /// What it is.
    pub field: Field,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

impl StringToSign {
    /// Fills these pieces of a template.
    ///
    /// # Errors
    /// The first field that has no value. Only the body digest may have none: then it is omitted, with the literal in front of it.
    pub(crate) fn build(pieces: &[Piece], values: &Values<'_>) -> Result<Self, Field> {
        StringToSign { text: Secret::hide(String::new()), segments: Vec::new() }.extended(pieces, values)
    }

    /// A longer one, with these pieces behind it.
    ///
    /// # Errors
    /// As [`build`](Self::build).
    pub(crate) fn extended(&self, pieces: &[Piece], values: &Values<'_>) -> Result<Self, Field> {
        let head = self.text.reveal();
        // The exact length at once: a text that grows leaves copies of the token behind.
        let mut text = String::with_capacity(head.len() + length(pieces, values)?);
        text.push_str(head);
        let mut segments = Vec::with_capacity(self.segments.len() + pieces.len());
        segments.extend_from_slice(&self.segments);
        for (index, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Literal(literal) => match pieces.get(index + 1) {
                    Some(Piece::Field(omitted)) if values.get(*omitted).is_none() => {}
                    _ => text.push_str(literal),
                },
                Piece::Field(field) => {
                    if let Some(value) = values.get(*field) {
                        segments.push(Segment { field: *field, range: text.len()..text.len() + value.len() });
                        text.push_str(value);
                    }
                }
            }
        }
        Ok(StringToSign { text: Secret::hide(text), segments })
    }

    /// The exact text. It holds the access token where the scheme signs it: keep it out of logs.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.text.reveal()
    }

    /// Its named parts, in order.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The text with the access token replaced by its length.
    #[must_use]
    pub fn redacted(&self) -> String {
        let text = self.text.reveal();
        let mut out = String::with_capacity(text.len());
        let mut end = 0;
        for segment in self.segments.iter().filter(|segment| segment.field == Field::AccessToken) {
            out.push_str(&text[end..segment.range.start]);
            out.push_str("[access token, ");
            out.push_str(&segment.range.len().to_string());
            out.push_str(" characters]");
            end = segment.range.end;
        }
        out.push_str(&text[end..]);
        out
    }
}

fn length(pieces: &[Piece], values: &Values<'_>) -> Result<usize, Field> {
    pieces.iter().try_fold(0, |length, piece| match piece {
        Piece::Literal(literal) => Ok(length + literal.len()),
        Piece::Field(field) => match values.get(*field) {
            Some(value) => Ok(length + value.len()),
            None if *field == Field::BodyDigest => Ok(length),
            None => Err(*field),
        },
    })
}

impl fmt::Debug for StringToSign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StringToSign({:?})", self.redacted())
    }
}

impl fmt::Display for StringToSign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.redacted())
    }
}
