//! Errors in the languages that people read.

use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::Language;

use crate::failure::call;
use crate::input::Input;

/// What `ParafError.text` of `lib/errors.js` says.
#[napi(skip_typescript)]
pub fn error_text(
    env: &Env,
    code: String,
    field: String,
    message: String,
    language: Unknown<'_>,
) -> napi::Result<String> {
    call(env, || Ok(paraf::error_text(&code, &field, &message, Language::read(language, "language")?)))
}
