//! Checking a message against the tables of its service.

use paraf::message::Violation;

use super::service::paraf_service;
use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::paraf_str;
use crate::time::paraf_time;

/// Which of a service's two messages.
#[repr(u32)]
#[derive(Clone, Copy)]
pub enum paraf_message {
    /// What the caller sends.
    PARAF_REQUEST = 1,
    /// What is answered.
    PARAF_RESPONSE = 2,
}

numbers!(paraf_message = paraf::message::MessageKind {
    PARAF_REQUEST = Request,
    PARAF_RESPONSE = Response,
});

/// How a message is read.
#[repr(u32)]
#[derive(Clone, Copy)]
pub enum paraf_mode {
    /// By the table. For what leaves.
    PARAF_STRICT = 1,
    /// For what arrives, with what providers do in practice: empty text for an absent value, numbers for text, amounts
    /// without decimals. A duplicate key stays a violation.
    PARAF_LENIENT = 2,
}

numbers!(paraf_mode = paraf::message::Mode {
    PARAF_STRICT = Strict,
    PARAF_LENIENT = Lenient,
});

/// The rule that a value breaks. New ones may come.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_rule {
    /// No such violation.
    PARAF_RULE_NONE = 0,
    /// Not JSON, not UTF-8, nested too deep, or not an object at its root.
    PARAF_RULE_MALFORMED_JSON = 1,
    /// A key stands twice in one object.
    PARAF_RULE_DUPLICATE_KEY = 2,
    /// A mandatory field is absent, null or empty.
    PARAF_RULE_MISSING = 3,
    /// Another JSON type than the table's.
    PARAF_RULE_TYPE = 4,
    /// Too many characters, or another number of them than a fixed one.
    PARAF_RULE_LENGTH = 5,
    /// Not written as the field is written: amount, currency, date, digits, padding.
    PARAF_RULE_FORMAT = 6,
    /// Not one of the values that the table lists.
    PARAF_RULE_VALUE = 7,
    /// More items in an array than the table allows.
    PARAF_RULE_ITEMS = 8,
    /// virtualAccountNo is not partnerServiceId and customerNo joined.
    PARAF_RULE_VIRTUAL_ACCOUNT_NUMBER = 9,
    /// A conditional field is absent where another field demands it, or present where another forbids it.
    PARAF_RULE_CONDITION = 10,
    /// Two dates in the wrong order, too far apart, or not at midnight in Western Indonesian Time.
    PARAF_RULE_WINDOW = 11,
    /// A response code of another service.
    PARAF_RULE_SERVICE = 12,
    /// The status in the body and the response code contradict each other.
    PARAF_RULE_STATUS = 13,
    /// An amount that is not what its parts add up to.
    PARAF_RULE_SUM = 14,
    /// A transfer with another partnerReferenceNo than its account inquiry.
    PARAF_RULE_REFERENCE = 15,
    /// An answer with another reference, account or amount than its request.
    PARAF_RULE_ECHO = 16,
    /// Values that must be the same and are not: currencies, the statuses of bills.
    PARAF_RULE_SAME = 17,
    /// Values that must differ from element to element and do not: the sub-companies of settlements.
    PARAF_RULE_DISTINCT = 18,
    /// In strict: a key that the table does not have and nearly has, in another case or a letter away.
    PARAF_RULE_KEY = 19,
}

numbers!(paraf_rule = paraf::message::Check {
    PARAF_RULE_MALFORMED_JSON = MalformedJson,
    PARAF_RULE_DUPLICATE_KEY = DuplicateKey,
    PARAF_RULE_MISSING = Missing,
    PARAF_RULE_TYPE = Type,
    PARAF_RULE_LENGTH = Length,
    PARAF_RULE_FORMAT = Format,
    PARAF_RULE_VALUE = Value,
    PARAF_RULE_ITEMS = Items,
    PARAF_RULE_VIRTUAL_ACCOUNT_NUMBER = VirtualAccountNumber,
    PARAF_RULE_CONDITION = Condition,
    PARAF_RULE_WINDOW = Window,
    PARAF_RULE_SERVICE = Service,
    PARAF_RULE_STATUS = Status,
    PARAF_RULE_SUM = Sum,
    PARAF_RULE_REFERENCE = Reference,
    PARAF_RULE_ECHO = Echo,
    PARAF_RULE_SAME = Same,
    PARAF_RULE_DISTINCT = Distinct,
    PARAF_RULE_KEY = Key,
} else PARAF_RULE_NONE);

/// A rule as text, for example `duplicate-key`; `data == NULL` for an unknown number. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_rule_text(rule: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { paraf_rule::read(rule).map(|rule| rule.as_str()).into() })
}

/// Everything that is wrong with a message, in the order in which it was found. Its texts name fields, never values.
/// Free with paraf_violations_free(). May be used by several threads at once.
pub struct paraf_violations(Vec<Found>);

impl FromIterator<Violation> for paraf_violations {
    fn from_iter<I: IntoIterator<Item = Violation>>(violations: I) -> Self {
        paraf_violations(violations.into_iter().map(Into::into).collect())
    }
}

struct Found {
    violation: Violation,
    /// Lent out, so it must live as long as the handle.
    response_code: String,
}

impl From<Violation> for Found {
    fn from(violation: Violation) -> Self {
        Found { response_code: violation.response_code().to_string(), violation }
    }
}

/// The most violations that one message is reported to have.
pub const PARAF_MAX_VIOLATIONS: usize = 1000;

const _: () = assert!(PARAF_MAX_VIOLATIONS == paraf::message::MAX_VIOLATIONS);

/// Checks a message against its service: all that is wrong at once, at most PARAF_MAX_VIOLATIONS; an empty list for a
/// good one. `message` is one of paraf_message, `mode` one of paraf_mode. A service without a body (a GET) takes its
/// parameters as a JSON object.
///
/// `now` is the day that the message is for: with it the rules are checked that depend on the day, in Western Indonesian
/// Time (a fund collection is dated today, a statement goes back 31 days). NULL: they are not checked, and no clock is
/// read; paraf_time_clock() reads it.
///
/// A message that is wrong is no failure. Fails with invalid-argument for an unknown `message`, `mode` or kind of time,
/// invalid-timestamp.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_validate(
    service: Option<&paraf_service>,
    message: u32,
    mode: u32,
    body: paraf_str,
    now: Option<&paraf_time>,
    violations: *mut *mut paraf_violations,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(violations, error, |caller| {
        let service = required(service, "service")?.inner;
        let (kind, mode) = (paraf_message::given(message, "message")?, paraf_mode::given(mode, "mode")?);
        let body = caller.bytes(body, "body")?;
        let found = match now.map(|now| now.moment(caller, "now")).transpose()? {
            None => service.validate(kind, mode, body),
            Some(now) => service.validate_at(kind, mode, body, now),
        };
        Ok(handle(found.into_iter().collect::<paraf_violations>()))
    })
}

/// How many.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_violations_count(violations: Option<&paraf_violations>) -> usize {
    entry!(0, { violations.map_or(0, |violations| violations.0.len()) })
}

/// The rule that is broken, from 0; PARAF_RULE_NONE behind the last violation.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_violations_rule(violations: Option<&paraf_violations>, index: usize) -> paraf_rule {
    entry!(paraf_rule::PARAF_RULE_NONE, { found(violations, index).map(|found| found.violation.check()).into() })
}

/// Where: a JSON pointer (RFC 6901), for example `/amount/value`; empty for the message as a whole.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_violations_pointer(violations: Option<&paraf_violations>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { found(violations, index).map(|found| found.violation.pointer()).into() })
}

/// What is wrong, in lower case.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_violations_message(violations: Option<&paraf_violations>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { found(violations, index).map(|found| found.violation.message()).into() })
}

/// What a provider would answer, for example `4001701`, or `ESB-99-009` before SNAP; empty where no code is published.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_violations_response_code(violations: Option<&paraf_violations>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { found(violations, index).map(|found| found.response_code.as_str()).into() })
}

/// The message that goes with it, for example `Invalid Field Format [amount.value]`; empty where no code is published.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_violations_response_message(violations: Option<&paraf_violations>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { found(violations, index).map(|found| found.violation.response_message()).into() })
}

/// Frees a list of violations; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_violations_free(violations: Option<Box<paraf_violations>>) {
    entry!((), { drop(violations) })
}

fn found(violations: Option<&paraf_violations>, index: usize) -> Option<&Found> {
    violations?.0.get(index)
}
