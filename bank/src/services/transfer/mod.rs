//! Transfers inside the bank: whose account it is (15), the transfer (17), and what became of it (36).

mod inquiry;
mod intrabank;
mod record;
mod status;

pub(crate) use inquiry::inquire;
pub(crate) use intrabank::transfer;
pub(crate) use record::Transfers;
pub(crate) use status::status;
