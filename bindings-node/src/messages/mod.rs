//! Messages: the services, what a message of theirs must be, what their answers mean, and what goes into them.

pub mod amount;
pub mod answer;
pub mod delivery;
pub mod esb_code;
pub mod received_response;
pub mod reference;
pub mod response_code;
pub mod service;
pub mod statement;
pub mod validate;
pub mod virtual_account;
