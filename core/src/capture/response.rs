//! What is known of an answer: its status, and the code and message in its body.

use alloc::borrow::ToOwned;
use alloc::string::String;
use serde::Deserialize;

use super::problem::Problem;
use crate::error::Error;

/// The answer to a request, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CapturedResponse {
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
}

impl CapturedResponse {
    /// Reads what people have of an answer: a raw HTTP response, its JSON body, or the `responseCode` alone.
    ///
    /// # Errors
    /// `unreadable-capture` when it is none of these.
    ///
    /// ```
    /// use paraf::capture::CapturedResponse;
    /// let response = CapturedResponse::read(r#"{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}"#)?;
    /// assert_eq!(response.code(), Some("4012400"));
    /// assert_eq!(CapturedResponse::read("4012400\n")?.code(), Some("4012400"));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn read(text: &str) -> Result<Self, Error> {
        let trimmed = text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
        let is_code = (4..=16).contains(&trimmed.len())
            && trimmed.bytes().any(|byte| byte.is_ascii_digit())
            && trimmed.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if is_code {
            return Ok(CapturedResponse { code: Some(trimmed.to_owned()), ..Self::default() });
        }
        let status = status_of(trimmed);
        let found = Self::found_in(trimmed).unwrap_or_default();
        let response = CapturedResponse { status, ..found };
        if response == Self::default() {
            return Err(Problem::NoResponse.of("response"));
        }
        Ok(response)
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// The `responseCode`; of BCA's API before SNAP, the `ErrorCode`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The `responseMessage`; of BCA's API before SNAP, the English `ErrorMessage`.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    pub(super) fn with_status(self, status: Option<u16>) -> Self {
        CapturedResponse { status: status.filter(is_status), ..self }
    }

    /// What is known of the answer in a text of raw HTTP, or in a transcript of curl, whose lines begin with `< `.
    pub(super) fn in_messages(text: &str) -> Self {
        let mut statuses = text.lines().filter_map(|line| status_of(line.strip_prefix("< ").unwrap_or(line)));
        // 100 Continue is not the answer yet.
        let status = statuses.find(|status| *status >= 200);
        Self::found_in(text).unwrap_or_default().with_status(status)
    }

    /// The first JSON object of a text that names a code.
    pub(super) fn found_in(text: &str) -> Option<Self> {
        let begins_object = |at: &usize| text[at + 1..].trim_start().starts_with('"');
        let places = text.match_indices('{').map(|(at, _)| at);
        places.filter(begins_object).take(MOST_BRACES).find_map(|at| {
            let body = serde_json::Deserializer::from_str(&text[at..]).into_iter::<Body>().next()?.ok()?;
            let code = body.response_code.or(body.error_code)?.into_text();
            let message = body.response_message.or(body.error_message.map(ErrorMessage::into_text));
            Some(CapturedResponse { status: None, code: Some(code), message })
        })
    }
}

/// How many places are tried where a body may begin.
const MOST_BRACES: usize = 16;

/// The status of a raw HTTP response.
pub(super) fn status_of(text: &str) -> Option<u16> {
    text.strip_prefix("HTTP/")?.split_ascii_whitespace().nth(1)?.parse().ok().filter(is_status)
}

/// Three digits (RFC 9110 section 15). Browsers write 0 for a request that was not answered.
fn is_status(status: &u16) -> bool {
    (100..1000).contains(status)
}

#[derive(Deserialize)]
struct Body {
    #[serde(rename = "responseCode")]
    response_code: Option<Code>,
    #[serde(rename = "responseMessage")]
    response_message: Option<String>,
    #[serde(rename = "ErrorCode")]
    error_code: Option<Code>,
    #[serde(rename = "ErrorMessage")]
    error_message: Option<ErrorMessage>,
}

/// Some providers write the code as a number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Code {
    Text(String),
    Number(u64),
}

impl Code {
    fn into_text(self) -> String {
        match self {
            Code::Text(text) => text,
            Code::Number(number) => alloc::format!("{number}"),
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum ErrorMessage {
    Text(String),
    Languages {
        #[serde(rename = "English")]
        english: String,
    },
}

impl ErrorMessage {
    fn into_text(self) -> String {
        match self {
            ErrorMessage::Text(text) | ErrorMessage::Languages { english: text } => text,
        }
    }
}
