//! The validator: one pass over the bytes, all violations, no tree.
//!
//! `walk` goes through the message with a stack of its own (no recursion), `value` checks one value against one row, `rules` checks
//! what spans several fields, which `scope` finds by their paths; `check` lists what can be broken, `violation` is what comes out. What a service
//! demands is in the tables. Only the frame of every answer, `responseCode` and `responseMessage`, is known by name, in `walk`.

mod check;
pub(super) mod json;
mod rules;
mod scope;
mod time;
pub(super) mod value;
mod violation;
mod walk;

use alloc::vec::Vec;

pub use check::Check;
pub(super) use time::date;
pub use violation::{AnswerCode, Violation};
pub(super) use walk::MAX_DEPTH;

use super::service::{MessageKind, Service};
use crate::canonical::timestamp::Moment;
use crate::error::Error;

enumeration! {
    /// How a message is read.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
    pub enum Mode: "`strict` or `lenient`." {
        /// By the table. For what leaves.
        #[default]
        Strict = "strict",
        /// For what arrives, with what providers do in practice (`docs/sources/samples.md#kinds`): `""`, `null` or `[null]` for
        /// an absent value, a number for a string of digits and the reverse, an object for an array of one and the reverse,
        /// keys in another case, amounts without decimals, fractions of seconds, padding that lost spaces, values that the
        /// table does not list. A duplicate key stays a violation.
        Lenient = "lenient",
    }
}

impl Mode {
    /// Reads what [`as_str`](Self::as_str) writes.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match text {
            "strict" => Ok(Mode::Strict),
            "lenient" => Ok(Mode::Lenient),
            _ => Err(Error::invalid_argument("mode", "is neither `strict` nor `lenient`")),
        }
    }
}

/// The most violations that one message is reported to have: a message of five megabytes can have millions.
pub const MAX_VIOLATIONS: usize = 1_000;

impl Service {
    /// Everything that is wrong with a message of this service, in the order in which it is found; nothing for a good one. At
    /// most [`MAX_VIOLATIONS`].
    ///
    /// A service without a body (a GET) takes its parameters as an object. Of a response that refuses (neither 200 nor 202) only the
    /// code and message are mandatory, and empty values are no violations: providers repeat the shape of a success
    /// with nothing in it.
    ///
    #[cfg_attr(feature = "transfer", doc = "```")]
    #[cfg_attr(not(feature = "transfer"), doc = "```ignore")]
    /// use paraf::Profile;
    /// use paraf::message::{MessageKind, Mode, Service};
    /// let transfer = Service::find("17", &Profile::named("snap")?)?;
    /// let body = br#"{
    ///     "partnerReferenceNo": "2020102900000000000001", "amount": {"value": "10000", "currency": "IDR"},
    ///     "beneficiaryAccountNo": "888801000157508", "sourceAccountNo": "888801000157610",
    ///     "transactionDate": "2022-04-21T17:34:52+07:00"
    /// }"#;
    /// let violations = transfer.validate(MessageKind::Request, Mode::Strict, body);
    /// assert_eq!(violations.len(), 1);
    /// assert_eq!(violations[0].pointer(), "/amount/value");
    /// assert_eq!(violations[0].response_code().to_string(), "4001701");
    /// assert_eq!(violations[0].response_message(), "Invalid Field Format [amount.value]");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn validate(&self, kind: MessageKind, mode: Mode, body: &[u8]) -> Vec<Violation> {
        walk::walk(*self, kind, mode, body, None)
    }

    /// As [`validate`](Self::validate), and with the rules that depend on the day, in Western Indonesian Time: a fund collection
    /// is dated today and takes effect within 366 days, a statement goes back 31 days.
    ///
    #[cfg_attr(feature = "bca-legacy", doc = "```")]
    #[cfg_attr(not(feature = "bca-legacy"), doc = "```ignore")]
    /// use paraf::message::{MessageKind, Mode, Service};
    /// use paraf::{Moment, Profile};
    /// let statement = Service::find("bulk-statement", &Profile::named("bca-legacy")?)?;
    /// let body = br#"{"AccountNumber": "0201245680", "StartDate": "2022-04-01", "EndDate": "2022-04-07"}"#;
    /// let now = Moment::parse("2022-05-04T00:00:00+07:00")?;
    /// let violations = statement.validate_at(MessageKind::Request, Mode::Strict, body, now);
    /// assert_eq!(violations[0].pointer(), "/StartDate");
    /// assert_eq!(violations[0].response_code().to_string(), "ESB-99-158");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn validate_at(&self, kind: MessageKind, mode: Mode, body: &[u8], now: Moment) -> Vec<Violation> {
        walk::walk(*self, kind, mode, body, Some(now))
    }
}
