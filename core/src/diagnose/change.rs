//! One change of a request: which mistake it is, and what it makes of which part.

use alloc::vec::Vec;

use super::body::Form;
use super::finding::Part;
use crate::template::Field;

/// The mistakes that one change stands for: one row, or the rows of a language's habit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// Begins with the row: `B5-php-slash`.
    pub(super) id: &'static str,
    pub(super) rows: Vec<&'static str>,
}

impl Change {
    pub(super) fn new(id: &'static str) -> Self {
        Change { id, rows: Vec::from([row_of(id)]) }
    }
}

/// `B5` of `B5-php-slash`.
pub(super) fn row_of(id: &'static str) -> &'static str {
    id.split('-').next().unwrap_or(id)
}

/// A change that is common enough to be looked for together with another. Each that is costs time with all the others.
pub(super) const PAIRED: bool = true;
/// A change that is looked for alone.
pub(super) const ALONE: bool = false;

/// Another value for one part of the string-to-sign.
#[derive(Clone, Debug)]
pub(super) struct Alternative {
    /// One, or two where the pair lies within one part.
    pub(super) changes: Vec<Change>,
    pub(super) value: Value,
    /// How the body came about, where it is about the body.
    pub(super) form: Option<Form>,
    /// [`PAIRED`] or [`ALONE`].
    pub(super) paired: bool,
}

/// What stands in a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Text(Vec<u8>),
    /// Left out, with the separator in front of it.
    Omitted,
}

impl Alternative {
    pub(super) fn new(id: &'static str, text: impl Into<Vec<u8>>) -> Self {
        Alternative::of(Vec::from([Change::new(id)]), Value::Text(text.into()))
    }

    pub(super) fn omitted(id: &'static str) -> Self {
        Alternative::of(Vec::from([Change::new(id)]), Value::Omitted)
    }

    pub(super) fn pair(first: &'static str, second: &'static str, text: impl Into<Vec<u8>>) -> Self {
        Alternative::of(Vec::from([Change::new(first), Change::new(second)]), Value::Text(text.into()))
    }

    pub(super) fn of(changes: Vec<Change>, value: Value) -> Self {
        Alternative { changes, value, form: None, paired: PAIRED }
    }

    pub(super) fn alone(self) -> Self {
        Alternative { paired: ALONE, ..self }
    }
}

/// The alternatives of one part, without those that say what the right value says.
pub(super) struct Alternatives {
    right: Value,
    pub(super) list: Vec<Alternative>,
}

impl Alternatives {
    pub(super) fn of(right: Value) -> Self {
        Alternatives { right, list: Vec::new() }
    }

    /// Adds one unless a simpler or commoner one says the same.
    pub(super) fn add(&mut self, alternative: Alternative) {
        let known = |known: &Alternative| known.value == alternative.value;
        if alternative.value != self.right && !self.list.iter().any(known) {
            self.list.push(alternative);
        }
    }
}

/// The part that a field of the string-to-sign belongs to.
pub(super) fn part_of(field: Field) -> Part {
    match field {
        Field::Method => Part::Method,
        Field::EndpointUrl => Part::Url,
        Field::AccessToken => Part::AccessToken,
        Field::BodyDigest | Field::Body => Part::Body,
        Field::Timestamp => Part::Timestamp,
        _ => Part::ClientKey,
    }
}

/// The part that a mistake of the key belongs to; none where it is none.
pub(super) fn part_of_key(id: &'static str) -> Option<Part> {
    match row_of(id) {
        "K1" | "K2" => Some(Part::Encoding),
        "K3" | "K7" | "K10" => Some(Part::Algorithm),
        "S8" if id.starts_with("S8-hmac") || id.starts_with("S8-rsa") => Some(Part::Algorithm),
        "K4" | "K6" | "K9" | "K11" => Some(Part::Key),
        "K5" if id.starts_with("K5-secret") => Some(Part::Key),
        _ => None,
    }
}
