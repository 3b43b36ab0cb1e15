//! Why something was not done, as C sees it.

use std::borrow::Cow;
use std::sync::OnceLock;

use paraf::verify::Rejection;
use paraf::{Error, Language, error_text};

use crate::code::paraf_code;
use crate::diagnosis::finding::paraf_language;
use crate::strings::paraf_str;

/// Why an entry point did not do what it was asked.
pub(crate) enum Failure {
    Error(Error),
    Rejected(Box<Rejection>),
    NullPointer(&'static str),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Error(error)
    }
}

impl From<Rejection> for Failure {
    fn from(rejection: Rejection) -> Self {
        Failure::Rejected(Box::new(rejection))
    }
}

/// An argument that must be given.
pub(crate) fn required<T>(given: Option<T>, name: &'static str) -> Result<T, Failure> {
    given.ok_or(Failure::NullPointer(name))
}

/// An error: a stable code, the field at fault and a message. Its texts never hold a secret, a token or a body. Free with paraf_error_free(). May be
/// used by several threads at once.
pub struct paraf_error {
    code: paraf_code,
    code_text: &'static str,
    field: Cow<'static, str>,
    message: Cow<'static, str>,
    offset: Option<usize>,
    reason: Option<&'static str>,
    answer: Option<Answer>,
    /// Lent out by paraf_error_text(), which makes it when it is asked for.
    indonesian: OnceLock<String>,
}

/// What to answer to whoever sent a message that is refused.
struct Answer {
    http_status: u16,
    response_code: String,
    response_message: String,
    response_body: String,
}

impl paraf_error {
    pub(crate) fn code(&self) -> paraf_code {
        self.code
    }

    /// What the panic said stays unsaid: it may quote an argument.
    pub(crate) fn of_panic() -> Self {
        paraf_error::own(paraf_code::PARAF_PANIC, "", "paraf found a fault in itself".into())
    }

    fn text(&self, language: u32) -> Option<&str> {
        let language = paraf_language::read(language)?;
        if language == Language::English {
            return Some(&self.message);
        }
        let translated = || error_text(self.code_text, &self.field, &self.message, language);
        Some(self.indonesian.get_or_init(translated))
    }

    fn own(code: paraf_code, field: &'static str, message: Cow<'static, str>) -> Self {
        paraf_error {
            code,
            code_text: code.own_text(),
            field: field.into(),
            message,
            offset: None,
            reason: None,
            answer: None,
            indonesian: OnceLock::new(),
        }
    }
}

impl From<Failure> for paraf_error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Error(error) => error.into(),
            Failure::Rejected(rejection) => {
                let message = rejection.to_string().into();
                let answer = Answer {
                    http_status: rejection.http_status(),
                    response_code: rejection.response_code().to_string(),
                    response_message: rejection.response_message().into(),
                    response_body: rejection.response_body(),
                };
                paraf_error { message, answer: Some(answer), ..rejection.error().clone().into() }
            }
            Failure::NullPointer(name) => {
                paraf_error::own(paraf_code::PARAF_NULL_POINTER, name, format!("{name}: is NULL").into())
            }
        }
    }
}

impl From<Error> for paraf_error {
    fn from(error: Error) -> Self {
        paraf_error {
            code: error.code().into(),
            code_text: error.code().as_str(),
            field: error.field().to_owned().into(),
            message: message(&error).into(),
            offset: error.offset(),
            reason: error.reason(),
            answer: None,
            indonesian: OnceLock::new(),
        }
    }
}

/// What the error says, and behind it its causes: C has no other place for them.
fn message(error: &Error) -> String {
    let mut message = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        message = format!("{message}: {cause}");
        source = cause.source();
    }
    message
}

/// The number that the function returned.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_code(error: Option<&paraf_error>) -> paraf_code {
    entry!(paraf_code::PARAF_PANIC, { error.map_or(paraf_code::PARAF_OK, |error| error.code) })
}

/// The code as text, the same in every language, for example `stale-timestamp`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_code_text(error: Option<&paraf_error>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { error.map(|error| error.code_text).into() })
}

/// The argument, header or setting at fault, as the caller or the standard spells it.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_field(error: Option<&paraf_error>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { error.map(|error| &*error.field).into() })
}

/// A sentence for your log: the field, what is wrong with it, and where; behind it what a signer of yours or the
/// operating system said.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_message(error: Option<&paraf_error>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { error.map(|error| &*error.message).into() })
}

/// The same sentence in one of paraf_language.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_text(error: Option<&paraf_error>, language: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { error.and_then(|error| error.text(language)).into() })
}

/// Where in the body or URL, in bytes from its start; -1 when the error has no place.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_offset(error: Option<&paraf_error>) -> i64 {
    entry!(-1, { error.and_then(|error| error.offset?.try_into().ok()).unwrap_or(-1) })
}

/// The stable name of the cause, where the code has several: those of unreadable-capture stand in docs/captures.md.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_reason(error: Option<&paraf_error>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { error.and_then(|error| error.reason).into() })
}

/// For a refused message (codes from 7101), the HTTP status to answer with; 0 for other errors.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_http_status(error: Option<&paraf_error>) -> u16 {
    entry!(0, { answer(error).map_or(0, |answer| answer.http_status) })
}

/// For a refused message, the SNAP response code to answer with, for example `4012400`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_response_code(error: Option<&paraf_error>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { answer(error).map(|answer| answer.response_code.as_str()).into() })
}

/// For a refused message, the SNAP response message to answer with, for example `Unauthorized. [Signature]`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_response_message(error: Option<&paraf_error>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { answer(error).map(|answer| answer.response_message.as_str()).into() })
}

/// For a refused message, the JSON to answer with: responseCode and responseMessage.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_response_body(error: Option<&paraf_error>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { answer(error).map(|answer| answer.response_body.as_str()).into() })
}

/// Frees an error; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_error_free(error: Option<Box<paraf_error>>) {
    entry!((), { drop(error) })
}

fn answer(error: Option<&paraf_error>) -> Option<&Answer> {
    error?.answer.as_ref()
}
