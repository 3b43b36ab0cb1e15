//! The SNAP answer to a message that is refused.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::error::{Error, ErrorCode};
use crate::message::codes::{Meaning, refusal};
use crate::message::service::Service;
use crate::profile::Profile;
use crate::response_code::{ResponseCode, ServiceCode};

/// A received message is refused: why, and what to answer.
///
/// `Display` is for your log; [`response_body`](Self::response_body) is for the sender, and tells less.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// Boxed: a result that is fine should not be as large as one that is not.
    error: Box<Error>,
    response_code: ResponseCode,
    response_message: Cow<'static, str>,
}

impl Rejection {
    /// The answer that the provider's list has for each finding, and the standard's table (section "Response Code" of the ASPI
    /// portal) where it has none.
    pub(super) fn new(error: Error, service: ServiceCode, url: &str, profile: &Profile) -> Self {
        let (meaning, detail) = match error.code() {
            ErrorCode::MissingHeader => (Meaning::MISSING, error.field()),
            ErrorCode::DuplicateHeader
            | ErrorCode::MalformedHeader
            | ErrorCode::MalformedTimestamp
            | ErrorCode::StaleTimestamp => (Meaning::FORMAT, error.field()),
            ErrorCode::TokenMismatch => (Meaning::INVALID_TOKEN, ""),
            ErrorCode::UnknownClient | ErrorCode::UnknownPartner => (Meaning::UNAUTHORIZED, "Unknown client"),
            ErrorCode::MalformedSignature | ErrorCode::SignatureMismatch => (Meaning::UNAUTHORIZED, "Signature"),
            _ => (Meaning::BAD_REQUEST, ""),
        };
        // Two services of one code (BCA's shared biller) have a list each.
        let found = Service::of_code_at(service, url, profile);
        let id = found.map_or(service.as_str(), |found| found.id());
        let provider = profile.data().messages.name();
        let (response_code, response_message) = refusal(provider, id, service, meaning, detail);
        Rejection { error: Box::new(error), response_code, response_message }
    }

    /// The stable code of the reason.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        self.error.code()
    }

    /// The reason itself.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// The HTTP status to answer with.
    #[must_use]
    pub fn http_status(&self) -> u16 {
        self.response_code.http_status()
    }

    /// The code to answer with, for example `4012400`.
    #[must_use]
    pub fn response_code(&self) -> ResponseCode {
        self.response_code
    }

    /// For example `Unauthorized. [Signature]`.
    #[must_use]
    pub fn response_message(&self) -> &str {
        &self.response_message
    }

    /// The JSON to answer with: `responseCode` and `responseMessage`.
    #[must_use]
    pub fn response_body(&self) -> String {
        // Both texts are ours: nothing in them needs an escape.
        format!(r#"{{"responseCode":"{}","responseMessage":"{}"}}"#, self.response_code, self.response_message)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} {})", self.error, self.response_code, self.response_message)
    }
}

impl core::error::Error for Rejection {}
