//! The string-to-sign with the chosen values in place of the right ones, and its hash, begun once for many ends.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::Range;

use super::case::Facts;
use super::change::{Alternative, Chosen, Slot, Value};
use super::hash::{Hash, Want};
use super::layout::Layout;
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
