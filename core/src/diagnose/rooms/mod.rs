//! What people do by mistake, one room for each part of a signature.
//!
//! A room is a table: a row has the ID of a mistake, whether it is looked for in pairs, and what it makes of the part. To add a mistake
//! is to add a row here and its texts to `spec/mistakes.json`; a test holds the two together.

pub(super) mod algorithm;
pub(super) mod body;
pub(super) mod digest;
pub(super) mod encoding;
pub(super) mod secret;
mod string;
mod time;
pub(super) mod token;
mod url;

use alloc::vec::Vec;

pub(super) use body::{Bodies, Candidate, Form};
pub(super) use string::{around, layouts};
pub(super) use time::milliseconds;

use super::budget::Budget;
use super::case::Facts;
use super::change::{Alternative, TryOne};
use crate::template::Field;

/// What a room knows of one field of the string-to-sign.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// One change each.
    pub(super) values: fn(&Facts<'_>, Field, &mut Budget) -> Vec<Alternative>,
    /// Two changes within the field, each built when the one before did not fit.
    pub(super) doubles: Option<Doubles>,
}

pub(super) type Doubles = fn(&Facts<'_>, &mut Budget, TryOne<'_>);

/// What is written by a program that had no value: an unset variable, a promise that nobody waited for.
pub(super) const UNSET: [&str; 3] = ["undefined", "null", "None"];
/// As before, and rarer.
const UNSET_RARELY: [&str; 14] = [
    "[object Promise]",
    "[object Object]",
    "nil",
    "NULL",
    "NaN",
    "false",
    "true",
    "<nil>",
    "Optional.empty",
    "False",
    "(null)",
    "0",
    "Promise { <pending> }",
    "System.Threading.Tasks.Task`1[System.String]",
];

/// The room of a field that is a short text. Bodies and their digests have an engine of their own.
pub(super) fn of(field: Field) -> Option<Room> {
    match field {
        Field::AccessToken => Some(token::ROOM),
        Field::EndpointUrl => Some(url::ROOM),
        Field::Timestamp => Some(time::ROOM),
        Field::Method => Some(string::METHOD),
        Field::ClientKey | Field::PartnerId => Some(string::CALLER),
        _ => None,
    }
}
