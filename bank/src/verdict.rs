//! What is said of a request or a transfer: how far it came, who says so, which mistake explains it, how it ended.

use alloc::string::String;

/// How a transfer to another bank ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Settled {
    /// The other bank has taken it.
    Done,
    /// The other bank rejected it: the money came back by a counter-entry.
    Returned,
    /// It was rejected, and the money could not come back: people decide.
    Suspended,
}

impl Settled {
    /// For example `returned`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Settled::Done => "done",
            Settled::Returned => "returned",
            Settled::Suspended => "suspended",
        }
    }
}

/// A mistake that explains a refused signature, as core tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Core's name for it: `B5-php-slash`.
    pub id: String,
    /// In English.
    pub english: String,
    /// In Indonesian.
    pub indonesian: String,
}

/// The steps of a request, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Is there such a service?
    Route,
    /// Does the address belong to the partner?
    Address,
    /// Was the token issued, and is it the caller's?
    Token,
    /// Do the headers and the signature fit?
    Signature,
    /// Is the X-EXTERNAL-ID new today?
    Conflict,
    /// Does the body keep to its table?
    Message,
    /// Did somebody want it to fail?
    Fault,
    /// Has the reference moved money?
    Reference,
    /// Does the business of it work?
    Business,
}

impl Step {
    /// All of them, in their order.
    pub const ALL: &'static [Step] = &[
        Step::Route,
        Step::Address,
        Step::Token,
        Step::Signature,
        Step::Conflict,
        Step::Message,
        Step::Fault,
        Step::Reference,
        Step::Business,
    ];

    /// For example `signature`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Step::Route => "route",
            Step::Address => "address",
            Step::Token => "token",
            Step::Signature => "signature",
            Step::Conflict => "conflict",
            Step::Message => "message",
            Step::Fault => "fault",
            Step::Reference => "reference",
            Step::Business => "business",
        }
    }
}

/// Who says that something is answered so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The table of the provider or of the standard, as core has it.
    Table,
    /// Nobody in public: a setting, or a choice of ours.
    Ours,
}
