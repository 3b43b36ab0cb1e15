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
#![cfg_attr(feature = "transfer", doc = "```")]
#![cfg_attr(not(feature = "transfer"), doc = "```ignore")]
//! use paraf::messages::{Message, Money, bca::transfer::TransferIntrabankRequest};
//! use paraf::{MessageKind, Mode};
//!
//! let request = TransferIntrabankRequest {
//!     partner_reference_no: Some("2020102900000000000001".into()),
//!     amount: Some(Money::new("10000.00", "IDR")),
//!     beneficiary_account_no: Some("8888010001".into()),
//!     source_account_no: Some("8888010002".into()),
//!     transaction_date: Some("2022-04-21T17:34:52+07:00".into()),
//!     ..Default::default()
//! };
//! let body = serde_json::to_vec(&request)?;
//! assert_eq!(TransferIntrabankRequest::service()?.validate(MessageKind::Request, Mode::Strict, &body), []);
//! assert_eq!(serde_json::from_slice::<TransferIntrabankRequest>(&body)?, request);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod field;
mod generated;
mod number;
mod parse;
mod serialize;
mod shared;
mod structure;
mod value;

use core::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use field::OneOrMany;
pub use generated::*;
pub use number::{Number, Numeric};
pub use shared::{Bilingual, Money};
pub use value::{Object, Value};

use super::service::{MessageKind, Service};
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
}

/// Names that BCA's own page has beside the right ones (docs/sources/bca.md#contradictions-in-the-page): what was written, and the
/// field that is meant.
pub const SPELLINGS: &[(&str, &str)] =
    &[("flagAdvice", "flagAdvise"), ("freeText", "freeTexts"), ("indonesian", "indonesia"), ("requestd", "requestId")];
