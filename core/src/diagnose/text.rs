//! The string-to-sign with the chosen values in place of the right ones, and its hash, begun once for many ends.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::Range;

use super::budget::Budget;
use super::case::Facts;
use super::change::{Alternative, Chosen, Slot, Value};
use super::hash::{Hash, Want};
use super::layout::Layout;
use super::target::Target;
use crate::template::{Field, Piece};

/// Most strings-to-sign are shorter.
const ROOM: usize = 512;

/// The first part of a text: its whole blocks are hashed, the rest waits for an end.
///
/// The end is hashed with what waits as one piece. Hashes take that faster than many small ones.
pub(super) struct Begun<'h> {
    hash: Cow<'h, Hash>,
    text: Vec<u8>,
    waiting: usize,
}

impl<'h> Begun<'h> {
    pub(super) fn new(hash: &'h Hash, write: impl FnOnce(&mut Vec<u8>)) -> Self {
        let (mut hash, mut text) = (Cow::Borrowed(hash), Vec::with_capacity(ROOM));
        write(&mut text);
        let whole = text.len() - text.len() % hash.block_length();
        if whole > 0 {
            hash.to_mut().update(&text[..whole]);
            text.drain(..whole);
        }
        Begun { hash, waiting: text.len(), text }
    }

    /// Puts an end in the place of the one before.
    pub(super) fn end(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        self.text.truncate(self.waiting);
        write(&mut self.text);
    }

    /// Whether the whole text comes out as wanted.
    pub(super) fn gives(&self, want: &Want) -> bool {
        self.hash.gives(&self.text, want)
    }
}

/// A string up to the slot that varies, absorbed once for all its values.
pub(super) struct Opened<'t> {
    target: &'t Target,
    layout: &'t Layout,
    /// The first piece that is not absorbed.
    until: usize,
    begun: Begun<'t>,
}

impl<'t> Opened<'t> {
    /// None where the layout has no such slot, or the budget is spent.
    pub(super) fn at(
        slot: Slot,
        facts: &Facts<'_>,
        budget: &mut Budget,
        target: &'t Target,
        layout: &'t Layout,
        chosen: Chosen<'_>,
    ) -> Option<Self> {
        let place = match slot {
            Slot::Around => layout.0.len(),
            Slot::Field(_) => position(layout, slot)?,
        };
        // The literal in front of the slot waits, for an omitted part takes it along.
        let until = match place.checked_sub(1).and_then(|before| layout.0.get(before)) {
            Some(Piece::Literal(_)) if place < layout.0.len() => place - 1,
            _ => place,
        };
        if !budget.spend(length(facts, layout, 0..until, chosen)) {
            return None;
        }
        let begun = Begun::new(&target.hash, |text| write(facts, layout, 0..until, chosen, text));
        Some(Opened { target, layout, until, begun })
    }

    /// Whether it comes out as wanted with what is chosen for the rest; none where the budget is spent.
    pub(super) fn gives(&mut self, facts: &Facts<'_>, budget: &mut Budget, chosen: Chosen<'_>) -> Option<bool> {
        let Opened { target, layout, until, begun } = self;
        if !budget.spend(length(facts, layout, *until..layout.0.len(), chosen)) {
            return None;
        }
        begun.end(|text| write_end(facts, layout, *until, chosen, text));
        Some(begun.gives(&target.want))
    }
}

/// Where a part stands in the layout.
pub(super) fn position(layout: &Layout, slot: Slot) -> Option<usize> {
    layout.0.iter().position(|piece| matches!(piece, Piece::Field(field) if slot == Slot::Field(*field)))
}

/// How long the text of these pieces is.
pub(super) fn length(facts: &Facts<'_>, layout: &Layout, pieces: Range<usize>, chosen: Chosen<'_>) -> usize {
    let length = |piece: &Piece| match piece {
        Piece::Literal(literal) => literal.len(),
        Piece::Field(field) => value(facts, *field, chosen).map_or(0, <[u8]>::len),
    };
    layout.0.get(pieces).unwrap_or_default().iter().map(length).sum()
}

/// Writes these pieces with the chosen values.
pub(super) fn write(facts: &Facts<'_>, layout: &Layout, pieces: Range<usize>, chosen: Chosen<'_>, text: &mut Vec<u8>) {
    for index in pieces {
        let is_omitted =
            |at: usize| matches!(layout.0.get(at), Some(Piece::Field(field)) if value(facts, *field, chosen).is_none());
        match &layout.0[index] {
            Piece::Literal(_) if is_omitted(index + 1) || index == 1 && is_omitted(0) => {}
            Piece::Literal(literal) => text.extend_from_slice(literal.as_bytes()),
            Piece::Field(field) => text.extend_from_slice(value(facts, *field, chosen).unwrap_or_default()),
        }
    }
}

/// Writes everything from this piece on, and what was chosen to stand behind it all.
pub(super) fn write_end(facts: &Facts<'_>, layout: &Layout, from: usize, chosen: Chosen<'_>, text: &mut Vec<u8>) {
    write(facts, layout, from..layout.0.len(), chosen, text);
    if let Some(Value::Text(behind)) = around(chosen) {
        text.extend_from_slice(behind);
    }
}

/// What was chosen for the string as a whole.
pub(super) fn around<'v>(chosen: Chosen<'v>) -> Option<&'v Value> {
    chosen.iter().find(|(slot, _)| *slot == Slot::Around).map(|(_, alternative)| &alternative.value)
}

/// None where the part is left out.
fn value<'v>(facts: &'v Facts<'_>, field: Field, chosen: Chosen<'v>) -> Option<&'v [u8]> {
    match chosen.iter().find(|(slot, _)| *slot == Slot::Field(field)) {
        Some((_, Alternative { value: Value::Text(text), .. })) => Some(text),
        Some((_, Alternative { value: Value::Omitted, .. })) => None,
        _ => facts.value(field),
    }
}
