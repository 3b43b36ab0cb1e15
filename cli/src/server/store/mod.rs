//! `--store FILE`: what happens is in a file before anybody hears of it, and a bank that is started again goes on where it was.
//!
//! A store keeps how each world began, and each event since, as a snapshot does; what came of an event says whether it is repeated truly.
//! `file` opens it, or says why it is none; `rows` is what stands in it; `writer` writes what comes, as much at once as has come;
//! `unusable` is why a file cannot be a store.

mod file;
mod rows;
mod unusable;
mod writer;

pub(crate) use file::{File, Readers};
pub(super) use rows::Begun;
pub(crate) use unusable::Unusable;
pub(crate) use writer::Store;
pub(super) use writer::{Mark, Room, Writer};
