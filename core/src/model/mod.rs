//! Messages: the tables of the services, the check of a message against them, and what the answers mean.

pub(crate) mod amount;
pub(crate) mod answer;
mod code_table;
pub(crate) mod codes;
pub(crate) mod currency;
pub(crate) mod delivery;
pub(crate) mod esb_code;
mod generated;
pub(crate) mod meaning;
#[cfg(feature = "types")]
pub mod messages;
pub(crate) mod outcome;
mod own_table;
pub(crate) mod received_response;
mod reference;
pub(crate) mod service;
pub(crate) mod statement;
mod table;
mod tree;
pub(crate) mod validate;
pub(crate) mod view;
pub(crate) mod virtual_account;
