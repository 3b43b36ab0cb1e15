//! What the control API refuses: a stable code, the field at fault, and why. No secret is in it.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use paraf_bank::{BankError, BankErrorCode};
use serde_json::json;

#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: &'static str,
    field: String,
    message: String,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: &'static str, field: &str, message: &str) -> Self {
        Refusal { status, code, field: field.into(), message: message.into() }
    }

    /// A field of what was sent, or of a file.
    pub(crate) fn invalid(field: &str, message: &str) -> Self {
        Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid-argument", field, message)
    }

    /// What cannot be, as things are.
    pub(crate) fn conflict(code: &'static str, field: &str, message: &str) -> Self {
        Refusal::new(StatusCode::CONFLICT, code, field, message)
    }

    pub(crate) fn unknown(field: &str, message: &str) -> Self {
        Refusal::new(StatusCode::NOT_FOUND, "not-found", field, message)
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.field, self.message)
    }
}

/// What the counter refuses is no mistake of the request's form.
impl From<BankError> for Refusal {
    fn from(error: BankError) -> Self {
        let status = match error.code() {
            BankErrorCode::InvalidWorld | BankErrorCode::InvalidArgument => StatusCode::UNPROCESSABLE_ENTITY,
            _ => StatusCode::CONFLICT,
        };
        let text = error.to_string();
        let message = text.strip_prefix(error.field()).and_then(|text| text.strip_prefix(": ")).unwrap_or(&text);
        Refusal::new(status, error.code().as_str(), error.field(), message)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let error = json!({ "code": self.code, "field": self.field, "message": self.message });
        (self.status, Json(json!({ "error": error }))).into_response()
    }
}
