//! Faults: what goes wrong when somebody wants it to, and when.
//!
//! A rule strikes by request, by count, or by chance under the run's seed. `rule` decides; what a fault does is done where requests are
//! answered and calls are made.

mod rule;

use paraf::message::ResponseCode;
use serde::{Deserialize, Serialize};

pub use rule::{FaultRule, Trigger};
pub(crate) use rule::{Named, strike};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The answer comes late.
    Late {
        /// By so many milliseconds.
        millis: u32,
    },
    /// The request is lost before anything is done: a time-out (504xx00) is answered.
    LostBefore,
    /// Everything is done, and a time-out (504xx00) is answered.
    LostAfter,
    /// A server in between answers 500 with a page of HTML.
    Html {
        /// Whether the bank did what was asked.
        done: bool,
    },
    /// The connection is reset.
    Reset {
        /// Whether the bank did what was asked.
        done: bool,
    },
    /// The token ends before its time.
    ExpiredToken,
    /// Another code is answered, and nothing is done.
    OtherCode(#[serde(with = "crate::kept::response_code")] ResponseCode),
    /// The other bank of a transfer is down, or the line to it.
    OtherBankDown,
    /// The other bank of a transfer takes it later.
    Pending,
    /// The other bank of a transfer rejects it later: the money comes back.
    Returned,
    /// A call of the bank has the signature of another body.
    WrongSignature,
    /// A call of the bank was signed an hour ago.
    StaleTimestamp,
    /// A call of the bank has a token that the partner never issued.
    WrongToken,
    /// A call of the bank lacks its virtualAccountNo.
    MissingField,
    /// A call of the bank has the types that BCA was seen to send for values that are not there: `[null]`, `""`, null.
    IrregularTypes,
    /// A call of the bank has the X-EXTERNAL-ID of the last one to this service.
    SameExternalId,
    /// A call of the bank is delivered twice.
    Twice,
    /// The answer to a call of the bank is lost on its way: the partner has done it, and the bank waits until its time is over.
    LostAnswer,
}

impl Fault {
    /// Those that their name says all of.
    pub const PLAIN: &'static [Fault] = &[
        Fault::LostBefore,
        Fault::LostAfter,
        Fault::ExpiredToken,
        Fault::OtherBankDown,
        Fault::Pending,
        Fault::Returned,
        Fault::WrongSignature,
        Fault::StaleTimestamp,
        Fault::WrongToken,
        Fault::MissingField,
        Fault::IrregularTypes,
        Fault::SameExternalId,
        Fault::Twice,
        Fault::LostAnswer,
    ];

    /// For example `lost-after`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Fault::Late { .. } => "late",
            Fault::LostBefore => "lost-before",
            Fault::LostAfter => "lost-after",
            Fault::Html { .. } => "html",
            Fault::Reset { .. } => "reset",
            Fault::ExpiredToken => "expired-token",
            Fault::OtherCode(_) => "other-code",
            Fault::OtherBankDown => "other-bank-down",
            Fault::Pending => "pending",
            Fault::Returned => "returned",
            Fault::WrongSignature => "wrong-signature",
            Fault::StaleTimestamp => "stale-timestamp",
            Fault::WrongToken => "wrong-token",
            Fault::MissingField => "missing-field",
            Fault::IrregularTypes => "irregular-types",
            Fault::SameExternalId => "same-external-id",
            Fault::Twice => "twice",
            Fault::LostAnswer => "lost-answer",
        }
    }

    /// Whether it strikes the bank's own calls; the others strike its answers.
    pub const fn is_of_calls(self) -> bool {
        matches!(
            self,
            Fault::WrongSignature
                | Fault::StaleTimestamp
                | Fault::WrongToken
                | Fault::MissingField
                | Fault::IrregularTypes
                | Fault::SameExternalId
                | Fault::Twice
                | Fault::LostAnswer
        )
    }

    /// The IDs of the services that it can strike.
    pub fn services(self) -> impl Iterator<Item = &'static str> {
        let has_token_requests = match self {
            Fault::WrongSignature | Fault::StaleTimestamp | Fault::Twice | Fault::LostAnswer => true,
            // A token request has no token that could end.
            fault => !fault.is_of_calls() && !fault.is_of_other_banks() && fault != Fault::ExpiredToken,
        };
        let others = match self {
            fault if fault.is_of_other_banks() => crate::OUTWARD,
            fault if fault.is_of_calls() => crate::CALLED,
            _ => crate::ANSWERED,
        };
        has_token_requests.then_some(crate::TOKEN).into_iter().chain(others.iter().copied())
    }

    /// Whether it strikes transfers to other banks alone.
    pub(crate) const fn is_of_other_banks(self) -> bool {
        matches!(self, Fault::OtherBankDown | Fault::Pending | Fault::Returned)
    }

    /// Whether what was asked is done all the same, or tried.
    pub(crate) const fn lets_do(self) -> bool {
        self.is_of_other_banks()
            || matches!(
                self,
                Fault::Late { .. } | Fault::LostAfter | Fault::Html { done: true } | Fault::Reset { done: true }
            )
    }
}
