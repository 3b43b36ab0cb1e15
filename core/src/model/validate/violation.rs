//! What is wrong with a message: where, which rule, and what the bank would answer.

use alloc::string::String;
use core::fmt;

use crate::response_code::ResponseCode;

macro_rules! checks {
    ($($(#[$doc:meta])* $variant:ident = $text:literal;)*) => {
        /// The rule that a value breaks. Its text never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Check {
            $($(#[$doc])* $variant,)*
        }

        impl Check {
            /// Every rule.
            pub const ALL: &'static [Check] = &[$(Check::$variant,)*];

            /// The rule as text, for example `duplicate-key`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Check::$variant => $text,)* }
            }
        }
    };
}

checks! {
    /// Not JSON, not UTF-8, nested too deep, or not an object at its root.
    MalformedJson = "malformed-json";
    /// A key stands twice in one object: which value counts differs by reader.
    DuplicateKey = "duplicate-key";
    /// A mandatory field is absent, null or empty.
    Missing = "missing";
    /// Another JSON type than the table's.
    Type = "type";
    /// Too many characters, or another number of them than a fixed one.
    Length = "length";
    /// Not written as the field is written: amount, currency, date, digits, padding.
    Format = "format";
    /// Not one of the values that the table lists.
    Value = "value";
    /// More items in an array than the table allows.
    Items = "items";
    /// `virtualAccountNo` is not `partnerServiceId` and `customerNo` joined.
    VirtualAccountNumber = "virtual-account-number";
    /// A conditional field is absent where another field demands it, or present where another forbids it.
    Condition = "condition";
    /// Two dates in the wrong order, too far apart, or not at midnight in Western Indonesian Time.
    Window = "window";
    /// A response code of another service.
    Service = "service";
    /// The status in the body and the response code contradict each other.
    Status = "status";
    /// Bills in several currencies, or settlements that are not told apart.
    Bills = "bills";
}

/// One thing that is wrong with a message.
///
/// Its texts name fields, never values: it may be logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pub(super) check: Check,
    pub(super) pointer: String,
    pub(super) detail: String,
    pub(super) response_code: ResponseCode,
    pub(super) response_message: String,
}

impl Violation {
    /// The rule.
    pub fn check(&self) -> Check {
        self.check
    }

    /// Where: a JSON pointer (RFC 6901), empty for the message as a whole.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is wrong, in lower case.
    pub fn message(&self) -> &str {
        &self.detail
    }

    /// What a provider would answer, for example `4001701`.
    pub fn response_code(&self) -> ResponseCode {
        self.response_code
    }

    /// The message that goes with it, for example `Invalid Field Format [amount.value]`.
    pub fn response_message(&self) -> &str {
        &self.response_message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "message" } else { &self.pointer };
        write!(f, "{place}: {} ({} {})", self.detail, self.response_code, self.response_message)
    }
}
