//! Where the walk is: an object or array that is open, and what the table says about it.

use crate::message::table::{Field, Shape};

/// What the table says about the value that comes next.
#[derive(Clone, Copy)]
pub(super) enum Expected {
    Root,
    Field(&'static Field),
    Element(&'static Field),
    /// Nothing: an unknown field, or inside one that the table leaves open.
    Free,
}

/// Where the walk is inside an open object or array.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Field(&'static Field),
    /// A key that was not the next one of the table, by the place of its quote.
    Key(usize),
    Index(usize),
}

/// An object or array that is open. Small, because it is copied whenever one opens or closes.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub(super) place: Place,
    /// The field of which this is the value.
    pub(super) field: Option<&'static Field>,
    /// Of an object: its fields, where the table has them.
    pub(super) shape: Option<&'static Shape>,
    /// Fields that stood in the object, and those of them that were not empty, as bits; of an array, whether an element was an object.
    pub(super) seen: u64,
    pub(super) given: u64,
    /// How many unknown keys and captured values there were when it was opened.
    pub(super) extras: usize,
    pub(super) captured: usize,
    /// Where the next field is likely to be in the table, which has at most 64.
    pub(super) likely: u8,
    pub(super) is_array: bool,
    pub(super) first: bool,
    /// Of an array: whether the field describes its elements.
    pub(super) elements: bool,
    /// Whether a rule of this object, or a deep one further out, wants to see the values.
    pub(super) captures: bool,
    pub(super) deep: bool,
    /// How many objects are open.
    pub(super) level: u8,
}

impl Frame {
    /// What the message lies in.
    pub(super) const AROUND: Self = Frame {
        place: Place::Index(0),
        field: None,
        shape: None,
        seen: 0,
        given: 0,
        extras: 0,
        captured: 0,
        likely: 0,
        is_array: false,
        first: true,
        elements: false,
        captures: false,
        deep: false,
        level: 0,
    };

    /// Of an array: the element at hand.
    pub(super) fn index(&self) -> usize {
        if let Place::Index(index) = self.place { index } else { 0 }
    }

    /// The row and number of the field that is likely to come next.
    pub(super) fn next(&self) -> Option<(usize, &'static Field)> {
        let index = usize::from(self.likely);
        self.shape.and_then(|shape| Some((index, shape.fields.get(index)?)))
    }
}
