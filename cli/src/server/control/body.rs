//! What is sent to the control API: JSON that says so, or a refusal with the field at fault.

use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use crate::server::refusal::Refusal;

/// A body that was read.
pub(super) struct Sent<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Sent<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        // A form of a web page can send text/plain; it cannot send this without being asked first.
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let is_json = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
        if !is_json {
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Refusal::new(status, "unsupported-media-type", "Content-Type", "is not application/json"));
        }
        let bytes = axum::body::Bytes::from_request(request, state).await;
        let bytes =
            bytes.map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "unreadable", "body", "could not be read"))?;
        let mut reader = serde_json::Deserializer::from_slice(&bytes);
        let read = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let field = error.path().to_string();
            Refusal::invalid(if field == "." { "body" } else { &field }, &error.inner().to_string())
        })?;
        reader.end().map_err(|error| Refusal::invalid("body", &error.to_string()))?;
        Ok(Sent(read))
    }
}
