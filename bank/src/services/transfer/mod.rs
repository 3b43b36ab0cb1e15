//! Transfers: whose account it is (15, 16), the transfer inside the bank (17) and to another one (18, 22, 23), and what became of it (36).
//!
//! `once` is what all of them have in common, `record` what is known of them, `settle` what another bank decides later.

mod inquiry;
mod intrabank;
mod once;
mod outward;
mod record;
mod settle;
mod status;

pub(crate) use inquiry::{inquire, inquire_outside};
pub(crate) use intrabank::transfer;
pub(crate) use outward::transfer as transfer_outward;
pub(crate) use record::Transfers;
pub(crate) use settle::settle;
pub(crate) use status::status;
