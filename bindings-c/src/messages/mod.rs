//! Messages: the services and their checks, response codes, and the values that messages are made of.

pub mod amount;
pub mod answer;
pub mod delivery;
pub mod esb_code;
pub mod received_response;
pub mod reference;
pub mod response_code;
pub mod service;
pub mod statement;
pub mod violation;
pub mod virtual_account;
