//! No two requests share a string-to-sign: what a template leaves open is refused when it is read, or a value at a time.
//!
//! A string-to-sign is taken apart from both ends. From the left, a field ends where the literal behind it begins, if no value of it
//! can hold the first byte of that; from the right, it begins behind the literal in front of it, likewise. A method, a timestamp and
//! a digest end by themselves. One field in the middle may hold what it likes. Of several, all but the last are guarded: a value that
//! holds the literal behind it is refused. `core/tests/unambiguous.rs` takes strings apart in every way and finds one.

use alloc::string::String;
use alloc::vec::Vec;

use crate::canonical::endpoint_url::EndpointUrlRule;
use crate::canonical::string_to_sign::EmptyBodyRule;
use crate::crypto::signature::Encoding;
use crate::header::HeaderRule;
use crate::profile::header_of;
use crate::template::{Field, Piece, Template, Values};

/// A field whose values must not hold a text, and that text: the literal behind it.
#[derive(PartialEq, Eq)]
pub(crate) struct Guard {
    pub(crate) field: Field,
    until: String,
}

impl Guard {
    /// Whether the field's value, followed by the literal, would seem to end before it does.
    pub(crate) fn stops(&self, values: &Values<'_>) -> bool {
        let Some(value) = values.get(self.field) else { return false };
        // The end of a value and the beginning of the literal can make up the literal, as `xa` and `aa` do.
        let until = self.until.as_bytes();
        let straddles =
            |taken: usize| value.as_bytes().ends_with(&until[..taken]) && until.starts_with(&until[taken..]);
        value.contains(&self.until) || (1..until.len()).any(straddles)
    }
}

/// What the values of a template's fields can be.
pub(super) struct Forms<'p> {
    pub(super) headers: &'p [HeaderRule],
    /// None where no URL is signed: a token request.
    pub(super) endpoint_url: Option<&'p EndpointUrlRule>,
    pub(super) empty_body: EmptyBodyRule,
    pub(super) digest_encoding: Encoding,
}

impl Forms<'_> {
    /// The fields of a template that have to be guarded.
    ///
    /// # Errors
    /// The first field whose end nothing tells.
    pub(super) fn guards(&self, template: &Template) -> Result<Vec<Guard>, Field> {
        let pieces = template.pieces();
        let fields: Vec<(usize, Field)> =
            pieces.iter().enumerate().filter_map(|(at, piece)| Some((at, field(piece)?))).collect();
        let omitted = fields
            .iter()
            .position(|(_, field)| *field == Field::BodyDigest && self.empty_body == EmptyBodyRule::Omitted);
        if let Some(omitted) = omitted {
            self.check_omitted(pieces, &fields, omitted)?;
        }
        let from_right =
            |(at, field): &&(usize, Field)| self.begins_behind(*field, at.checked_sub(1).map(|at| &pieces[at]));
        // The place of a digest that may be missing is told from the left alone.
        let behind = if omitted.is_some() { 0 } else { fields.iter().rev().take_while(from_right).count() };
        let mut guards = Vec::new();
        for (at, field) in &fields[..fields.len().saturating_sub(behind + 1)] {
            match pieces.get(at + 1) {
                behind if self.ends_before(*field, behind) => {}
                // Every JSON body would be refused.
                Some(Piece::Literal(until)) if *field != Field::Body => {
                    guards.push(Guard { field: *field, until: until.clone() })
                }
                _ => return Err(*field),
            }
        }
        Ok(guards)
    }

    /// A digest that is missing, with the literal in front of it, must not be taken for what follows. No timestamp begins like a
    /// digest; of anything else that is not known.
    fn check_omitted(&self, pieces: &[Piece], fields: &[(usize, Field)], omitted: usize) -> Result<(), Field> {
        let (at, digest) = fields[omitted];
        let in_front = at.checked_sub(1).map(|at| &pieces[at]);
        let told = match (in_front, pieces.get(at + 1), fields.get(omitted + 1)) {
            (Some(Piece::Literal(_)), None, _) => omitted > 0,
            (Some(Piece::Literal(_)), behind, Some((_, Field::Timestamp))) => omitted > 0 && in_front == behind,
            _ => false,
        };
        if told { Ok(()) } else { Err(digest) }
    }

    /// Whether a reader from the left knows where the field ends.
    fn ends_before(&self, field: Field, behind: Option<&Piece>) -> bool {
        let first = |literal: &String| literal.bytes().next().is_some_and(|byte| !self.may_hold(field, byte));
        self.ends_itself(field) || matches!(behind, Some(Piece::Literal(literal)) if first(literal))
    }

    /// Whether a reader from the right knows where the field begins.
    fn begins_behind(&self, field: Field, in_front: Option<&Piece>) -> bool {
        let last = |literal: &String| literal.bytes().last().is_some_and(|byte| !self.may_hold(field, byte));
        self.ends_itself(field) || matches!(in_front, Some(Piece::Literal(literal)) if last(literal))
    }

    /// Whether no value is the beginning or the end of another.
    fn ends_itself(&self, field: Field) -> bool {
        match field {
            Field::Method | Field::Timestamp => true,
            Field::BodyDigest => {
                matches!(self.empty_body, EmptyBodyRule::DigestOfEmpty | EmptyBodyRule::DigestOfEmptyObject)
            }
            _ => false,
        }
    }

    fn may_hold(&self, field: Field, byte: u8) -> bool {
        match field {
            Field::Method => byte.is_ascii_uppercase(),
            Field::Timestamp => byte.is_ascii_digit() || b"-T:.+Z".contains(&byte),
            Field::BodyDigest => self.digest_encoding.may_hold(byte),
            Field::EndpointUrl => self.endpoint_url.is_none_or(|rule| rule.may_hold(byte)),
            // What no header carries comes from the credential, unchecked.
            _ => header_of(self.headers, field).is_none_or(|header| header.may_hold(byte)),
        }
    }
}

fn field(piece: &Piece) -> Option<Field> {
    match piece {
        Piece::Field(field) => Some(*field),
        Piece::Literal(_) => None,
    }
}
