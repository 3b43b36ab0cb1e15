//! What is wrong with a message: where, which rule, and what the bank would answer.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use core::fmt;

use super::check::Check;
use crate::message::codes::{Meaning, refusal};
use crate::message::esb_code::EsbCode;
use crate::message::service::Service;
use crate::message::table::Answers;
use crate::response_code::ResponseCode;

/// The response message holds 150 characters, and the longest text before the name has 24.
const MAX_NAME: usize = 100;

/// The code with which a receiver answers a wrong message. Its `Display` is the code as it stands in the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnswerCode {
    /// SNAP's.
    Snap(ResponseCode),
    /// BCA's before SNAP.
    Esb(EsbCode),
    /// No code is published for this: services before SNAP, where BCA prints none, and notifications, whose answers have none. Its
    /// `Display` is empty.
    Unpublished,
}

impl fmt::Display for AnswerCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnswerCode::Snap(code) => code.fmt(f),
            AnswerCode::Esb(code) => code.fmt(f),
            AnswerCode::Unpublished => Ok(()),
        }
    }
}

/// One thing that is wrong with a message.
///
/// Its texts name fields, never values: it may be logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pub(super) check: Check,
    pub(super) pointer: String,
    pub(super) detail: String,
    pub(super) response_code: AnswerCode,
    pub(super) response_message: String,
}

impl Violation {
    /// By the service's table of answers, or with the one code that a rule has for this.
    pub(in crate::message) fn new(
        service: Service,
        pointer: String,
        check: Check,
        detail: &str,
        own_code: Option<&'static str>,
    ) -> Self {
        let name: String = pointer.chars().skip(1).map(in_message).take(MAX_NAME).collect();
        let (response_code, response_message) = match service.table().answers {
            Answers::Snap => {
                let meaning = match check {
                    Check::MalformedJson => Meaning::BAD_REQUEST,
                    Check::Missing | Check::Condition => Meaning::MISSING,
                    _ => Meaning::FORMAT,
                };
                let (code, message) = refusal(service.profile(), service.id(), service.code(), meaning, &name);
                (AnswerCode::Snap(code), message.into_owned())
            }
            Answers::Esb(codes) => {
                let of = |field: &str| codes.iter().find(|row| row.0 == check && row.1 == field).map(|row| row.2);
                let field = name.rsplit('.').next().unwrap_or_default();
                let code = own_code.or_else(|| of(field)).or_else(|| of("")).and_then(|code| EsbCode::parse(code).ok());
                let message = code.and_then(|code| code.english(&name)).unwrap_or_default().into_owned();
                (code.map_or(AnswerCode::Unpublished, AnswerCode::Esb), message)
            }
        };
        Violation { check, pointer, detail: detail.to_string(), response_code, response_message }
    }

    /// The rule.
    #[must_use]
    pub fn check(&self) -> Check {
        self.check
    }

    /// Where: a JSON pointer (RFC 6901), empty for the message as a whole.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is wrong, in lower case.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.detail
    }

    /// What a provider would answer, for example `4001701`, or `ESB-99-009` before SNAP.
    #[must_use]
    pub fn response_code(&self) -> AnswerCode {
        self.response_code
    }

    /// The message that goes with it, for example `Invalid Field Format [amount.value]`; empty where no code is published.
    #[must_use]
    pub fn response_message(&self) -> &str {
        &self.response_message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "message" } else { &self.pointer };
        match self.response_code {
            AnswerCode::Unpublished => write!(f, "{place}: {}", self.detail),
            code => write!(f, "{place}: {} ({code} {})", self.detail, self.response_message),
        }
    }
}

/// A name as a JSON pointer has it (RFC 6901). A name longer than any of the tables' is cut, so that a report stays small.
pub(super) fn escaped(name: &str) -> Cow<'_, str> {
    let name = name.char_indices().nth(MAX_NAME).map_or(name, |(end, _)| &name[..end]);
    if name.contains(['~', '/']) { name.replace('~', "~0").replace('/', "~1").into() } else { name.into() }
}

/// A character of a pointer as it may stand in a JSON string and a log line.
fn in_message(character: char) -> char {
    match character {
        '/' => '.',
        '"' | '\\' | '[' | ']' => '?',
        c if c.is_ascii_graphic() => c,
        _ => '?',
    }
}
