//! `paraf check`: asks a bank that is none of ours, and notes what its answers confirm or deny of what paraf says.
//!
//! `target` is where the questions may go, `ask` sends them, `facts` reads the answers, `record` writes what was found down. Nothing is
//! asked that could move money, and each service once.

mod ask;
mod facts;
mod record;
mod target;

pub(crate) use ask::{Asked, ask};
pub(crate) use facts::{Claim, Found, is_askable};
pub(crate) use record::{Record, told};
pub(crate) use target::Target;
