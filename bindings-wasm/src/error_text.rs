//! Errors in the languages that people read.

use paraf::Language;
use wasm_bindgen::prelude::*;

use crate::convert::text;
use crate::error::Thrown;

/// What `ParafError.text` of `js/errors.ts` says.
#[wasm_bindgen(js_name = errorText)]
pub fn error_text(
    code: &str,
    field: &str,
    message: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Result<String, Thrown> {
    Ok(paraf::error_text(code, field, message, Language::parse(&text(language, "language")?)?))
}
