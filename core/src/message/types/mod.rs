//! Every message as a type: requests and responses of the standard and of the providers that differ from it.
//!
//! A type carries, the validator judges. Reading takes what providers send and loses nothing; whether a message keeps to its
//! table is asked of [`Service::validate`]. So every field is an `Option`: what is absent stays absent.
//!
//! What reading takes (`docs/messages.md`, "lenient"; docs/sources/bca.md#contradictions-in-the-page):
//!
//! - a number where the table has a string, with the number's own spelling, and the reverse;
//! - `null`, `[null]` and, for everything but a string, `""` for an absent value;
//! - one object for an array of objects, and the reverse;
//! - keys in another case or with spaces around them, and the misspellings that BCA's own page has ([`SPELLINGS`]).
//!
//! What it refuses: a key that stands twice, and a value that no reading makes fit. Unknown fields go to `others`, in their
//! order and with the spelling of their numbers, and come out behind the fields of the table, which come in its order.
//!
//! `Deserialize` is for `serde_json`: it asks for the text itself, because numbers keep their spelling only there. `Serialize` is for
//! any format. `Debug` names the fields that are there and shows no value: messages hold tokens and cards.
//!
//! A message is built by naming its fields, at the type or at a value, and [`build`](Message::build) holds it against its table:
//!
#![cfg_attr(feature = "transfer", doc = "```")]
#![cfg_attr(not(feature = "transfer"), doc = "```ignore")]
//! use paraf::message::Amount;
//! use paraf::message::types::bca::transfer::{OriginatorInfo, TransferIntrabankRequest};
//! use paraf::message::types::{BuildError, Message};
//!
//! let request = TransferIntrabankRequest::default()
//!     .partner_reference_no("2020102900000000000001")
//!     .amount(Amount::parse("10000.00", "IDR")?)
//!     .beneficiary_account_no("8888010001")
//!     .source_account_no("8888010002")
//!     .originator_infos([OriginatorInfo::default().originator_customer_name("Budi")]);
//! let Err(BuildError::Invalid(violations)) = request.build() else { panic!() };
//! assert_eq!(violations[0].pointer(), "/transactionDate");
//!
//! let request = request.transaction_date("2022-04-21T17:34:52+07:00");
//! let body = request.build()?;
//! assert!(body.starts_with(r#"{"partnerReferenceNo":"2020102900000000000001","amount":{"value":"10000.00","currency":"IDR"},"#));
//! assert_eq!(serde_json::from_str::<TransferIntrabankRequest>(&body)?, request);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What may be absent can be set as the `Option` that it is: `request.remark = remark;`. The answer to a call is made by
//! [`Response::answer`], which adds code, message and what is repeated of the request.

mod build;
mod field;
mod generated;
mod number;
mod parse;
mod serialize;
mod shared;
mod structure;
mod value;

use alloc::string::String;
use core::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use build::BuildError;
pub use field::OneOrMany;
pub use generated::*;
pub use number::{Number, Numeric};
pub use shared::{Bilingual, Money};
pub use value::{Object, Value};

use super::answer::{AnswerOptions, BuiltAnswer};
use super::service::{MessageKind, Service};
use super::validate::Mode;
use crate::error::Error;
use crate::profile::Profile;

/// A request or a response.
pub trait Message: Clone + fmt::Debug + Default + PartialEq + Serialize + DeserializeOwned {
    /// The profile whose table this is: `snap`, or a provider's.
    const PROFILE: &'static str;
    /// The ID of the service: what [`Service::find`] takes.
    const SERVICE: &'static str;
    /// Which of the service's two messages.
    const KIND: MessageKind;

    /// The service, for its table and its validator.
    ///
    /// # Errors
    /// None for the messages of this crate: the table is compiled in with the type.
    fn service() -> Result<Service, Error> {
        Service::find(Self::SERVICE, &Profile::named(Self::PROFILE)?)
    }

    /// The message as minified JSON that keeps to its table: what is signed and sent.
    ///
    /// # Errors
    /// [`BuildError::Invalid`] with what [`Service::validate`] finds in [`Mode::Strict`]: each mandatory field that is absent, and each
    /// value that the table refuses.
    fn build(&self) -> Result<String, BuildError> {
        let body = build::json(self)?;
        let violations = Self::service()?.validate(Self::KIND, Mode::Strict, body.as_bytes());
        if violations.is_empty() { Ok(body) } else { Err(BuildError::Invalid(violations)) }
    }
}

/// What the caller of a service sends.
pub trait Request: Message {}

/// What is answered.
pub trait Response: Message {
    /// The answer to the request, with these fields as what you decide: [`Service::answer`] adds the rest, and says which `case` there is.
    ///
    #[cfg_attr(feature = "virtual-account", doc = "```")]
    #[cfg_attr(not(feature = "virtual-account"), doc = "```ignore")]
    /// use paraf::message::types::bca::virtual_account::{TransferVaInquiryResponse, TransferVaInquiryResponseVirtualAccountData};
    /// use paraf::message::types::{Money, Response};
    /// let request = br#"{"partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451","inquiryRequestId":"A"}"#;
    /// let account = TransferVaInquiryResponseVirtualAccountData::default()
    ///     .virtual_account_name("Budi")
    ///     .total_amount(Money::new("10000.00", "IDR"));
    /// let answer = TransferVaInquiryResponse::default().virtual_account_data(account);
    /// let found = answer.answer("20000", request, Default::default())?;
    /// assert_eq!(found.http_status(), 200);
    /// assert!(found.body().contains(r#""virtualAccountNo":"   123451","virtualAccountName":"Budi","#));
    ///
    /// let paid = TransferVaInquiryResponse::default().answer("40414", request, Default::default())?;
    /// assert_eq!(paid.response_code().to_string(), "4042414");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Service::answer`].
    fn answer(&self, case: &str, request: &[u8], options: AnswerOptions<'_>) -> Result<BuiltAnswer, Error> {
        Self::service()?.answer(case, build::json(self)?.as_bytes(), request, options)
    }
}

/// Names that BCA's own page has beside the right ones (docs/sources/bca.md#contradictions-in-the-page): what was written, and the
/// field that is meant.
pub const SPELLINGS: &[(&str, &str)] =
    &[("flagAdvice", "flagAdvise"), ("freeText", "freeTexts"), ("indonesian", "indonesia"), ("requestd", "requestId")];
