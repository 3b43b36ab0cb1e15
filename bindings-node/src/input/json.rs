//! Objects of JavaScript that the core reads as JSON.

use napi::bindgen_prelude::{Function, JsObjectValue, Object};
use napi::{Env, Unknown};

use super::Input;
use super::text::Text;
use crate::failure::Failure;

/// `JSON.stringify(value)`.
///
/// # Errors
/// `invalid-argument` for what is no JSON.
pub(crate) fn stringify(env: &Env, value: Unknown<'_>, field: &'static str) -> Result<Text, Failure> {
    let json: Object<'_> = env.get_global()?.get_named_property("JSON")?;
    let stringify: Function<'_, Unknown<'_>, Unknown<'_>> = json.get_named_property("stringify")?;
    Text::read(stringify.apply(json, value)?, field)
}
