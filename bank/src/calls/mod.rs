//! The bank's own calls to a partner's server: signed, sent once or twice, and waited for.
//!
//! `pending` knows what is out and until when; `line` signs and sends, with whatever fault was set; `alter` changes the body for one.

mod alter;
mod line;
mod pending;

pub(crate) use line::{Line, Sent};
pub(crate) use pending::{Pending, Purpose};
