//! One change of a request: which mistake it is, and what it makes of which part.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use sha2::{Digest, Sha256};

use super::budget::Budget;
use super::finding::SignedPart;
use super::rooms::Form;
use crate::template::Field;

/// The mistakes that one change stands for: one row, or the rows of a language's habit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// Begins with the row: `B5-php-slash`.
    pub(super) id: &'static str,
    pub(super) part: SignedPart,
    /// What may be said of a key or an algorithm, which is not shown; empty where the ID says it.
    pub(super) said: &'static str,
    /// Of a habit; empty where the ID's own row is all.
    habit: Vec<&'static str>,
}

impl Change {
    pub(super) fn new(id: &'static str, part: SignedPart) -> Self {
        Change { id, part, said: "", habit: Vec::new() }
    }

    pub(super) fn saying(self, said: &'static str) -> Self {
        Change { said, ..self }
    }

    /// Several mistakes of the body that one line of code makes.
    pub(super) fn habit(id: &'static str, rows: Vec<&'static str>) -> Self {
        Change { id, part: SignedPart::Body, said: "", habit: rows }
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &'static str> + '_ {
        let own = self.habit.is_empty().then(|| row_of(self.id));
        self.habit.iter().copied().chain(own)
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

/// What stands in a part, or is done to the whole.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(Vec<u8>),
    /// Left out, with the separator in front of it.
    Omitted,
    /// The string as a whole, changed once it is written.
    Whole(Whole),
}

/// A change of the whole string.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    /// In words, for people: `the string in lower case`.
    pub(super) words: &'static str,
    change: fn(&[u8]) -> Option<Vec<u8>>,
}

impl Whole {
    pub(super) fn new(words: &'static str, change: fn(&[u8]) -> Option<Vec<u8>>) -> Self {
        Whole { words, change }
    }

    /// None where the change does not exist for this string.
    pub(super) fn of(&self, text: &[u8]) -> Option<Vec<u8>> {
        (self.change)(text)
    }
}

/// Takes one alternative; tells whether it fits, and no other is wanted.
pub(super) type TryOne<'t> = &'t mut dyn FnMut(Alternative, &mut Budget) -> bool;

impl Alternative {
    pub(super) fn of(changes: Vec<Change>, value: Value) -> Self {
        Alternative { changes, value, form: None, paired: PAIRED }
    }
}

/// A part that can be varied: a field of the string, or all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Field(Field),
    Around,
}

/// What stands in some slots instead of the right values.
pub(super) type Chosen<'c> = &'c [(Slot, &'c Alternative)];

/// The part that a field of the string-to-sign belongs to.
pub(super) fn part_of(field: Field) -> SignedPart {
    match field {
        Field::Method => SignedPart::Method,
        Field::EndpointUrl => SignedPart::Url,
        Field::AccessToken => SignedPart::AccessToken,
        Field::BodyDigest | Field::Body => SignedPart::Body,
        Field::Timestamp => SignedPart::Timestamp,
        _ => SignedPart::ClientKey,
    }
}

pub(super) fn part_of_slot(slot: Slot) -> SignedPart {
    match slot {
        Slot::Field(field) => part_of(field),
        Slot::Around => SignedPart::StringToSign,
    }
}

/// What the rows of a room make of one part: each is charged before it is built, and what the right value or an earlier row says
/// already is passed over.
pub(super) struct Values<'b> {
    pub(super) budget: &'b mut Budget,
    pub(super) list: Vec<Alternative>,
    part: SignedPart,
    known: BTreeSet<[u8; 32]>,
    may_be_omitted: bool,
    id: &'static str,
    paired: bool,
}

impl<'b> Values<'b> {
    /// `right`: none where the part is left out when it is right.
    pub(super) fn new(part: SignedPart, right: Option<&[u8]>, budget: &'b mut Budget) -> Self {
        let known = right.map(|right| Sha256::digest(right).into()).into_iter().collect();
        Values { budget, list: Vec::new(), part, known, may_be_omitted: right.is_some(), id: "", paired: ALONE }
    }

    /// What follows is the work of this row.
    pub(super) fn row(&mut self, id: &'static str, paired: bool) {
        (self.id, self.paired) = (id, paired);
    }

    /// These pieces, one behind the other.
    pub(super) fn put(&mut self, pieces: &[impl AsRef<[u8]>]) {
        let length = pieces.iter().map(|piece| piece.as_ref().len()).sum();
        self.made(length, || {
            let mut text = Vec::with_capacity(length);
            pieces.iter().for_each(|piece| text.extend_from_slice(piece.as_ref()));
            Some(text)
        });
    }

    /// What `make` makes, which is no longer than `most` bytes.
    pub(super) fn made<T: Into<Vec<u8>>>(&mut self, most: usize, make: impl FnOnce() -> Option<T>) {
        if self.budget.keep(most) {
            let made = make().map(Into::into);
            let kept = made.map_or(0, |made| self.add(Vec::from([Change::new(self.id, self.part)]), made));
            self.budget.release(most.saturating_sub(kept));
        }
    }

    /// The part is left out.
    pub(super) fn omit(&mut self) {
        if core::mem::take(&mut self.may_be_omitted) {
            let changes = Vec::from([Change::new(self.id, self.part)]);
            self.list.push(Alternative { paired: self.paired, ..Alternative::of(changes, Value::Omitted) });
        }
    }

    /// Adds a text unless a simpler or commoner alternative says the same, and tells how much of it is kept.
    fn add(&mut self, changes: Vec<Change>, text: Vec<u8>) -> usize {
        if !self.known.insert(Sha256::digest(&text).into()) {
            return 0;
        }
        let length = text.len();
        self.list.push(Alternative { paired: self.paired, ..Alternative::of(changes, Value::Text(text)) });
        length
    }
}
