//! Virtual accounts, both ways: the bank asks its partner what is to be paid (24) and tells that it was paid (25), and answers what became
//! of it (26).
//!
//! `flow` leads a payment from stage to stage, `message` writes what is asked and told, `outcome` is BCA's table of what an answer means,
//! `record` keeps the payments, `status` is service 26.

mod flow;
mod message;
mod outcome;
mod record;
mod status;

pub(crate) use flow::{Till, answered, begin, token_answered};
pub use record::Payment;
pub(crate) use record::Payments;
pub(crate) use status::status;
