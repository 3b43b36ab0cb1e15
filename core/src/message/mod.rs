//! Messages: the tables of the services, the check of a message against them, and what the answers mean.

mod amount;
mod answer;
mod code_table;
pub(crate) mod codes;
mod currency;
mod delivery;
mod esb_code;
mod generated;
mod meaning;
mod outcome;
mod own_table;
mod received_response;
mod reference;
pub(crate) mod service;
mod statement;
mod table;
mod tree;
#[cfg(feature = "types")]
pub mod types;
mod validate;
mod view;
mod virtual_account;

pub use amount::{Amount, Rounding};
pub use answer::{AnswerOptions, BuiltAnswer};
pub use delivery::{
    Delivery, DeliveryFound, NextStep, PaymentSettings, Step, decide_inquiry, decide_payment, finish_payment,
};
pub use esb_code::EsbCode;
pub use outcome::{Advice, Category, Outcome};
pub use received_response::ReceivedResponse;
pub use reference::ExternalIdOptions;
pub use service::{MessageKind, Service};
pub use statement::{StatementWindow, statement_windows};
pub use validate::{AnswerCode, Check, MAX_VIOLATIONS, Mode, Violation};
pub use view::{MessageView, ViewedValue};
pub use virtual_account::VirtualAccountNumber;

pub use crate::response_code::{ResponseCode, ServiceCode};
