//! Objects of JavaScript that the core reads as JSON.

use napi::bindgen_prelude::{Function, JsObjectValue, Object};
use napi::{Env, Unknown};
use paraf::ErrorCode;

use super::text::Text;
use crate::failure::Failure;

/// `JSON.stringify(value)`.
///
/// # Errors
/// `code` for what is no JSON.
pub(crate) fn stringify(env: &Env, value: Unknown<'_>, field: &'static str, code: ErrorCode) -> Result<Text, Failure> {
    let json: Object<'_> = env.get_global()?.get_named_property("JSON")?;
    let stringify: Function<'_, Unknown<'_>, Unknown<'_>> = json.get_named_property("stringify")?;
    Text::read_as(stringify.apply(json, value)?, field, code)
}
