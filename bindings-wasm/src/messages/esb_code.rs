//! The error codes of BCA's services before SNAP.

use wasm_bindgen::prelude::*;

use crate::convert::{text, text_or_none};
use crate::error::Thrown;

/// An error code of BCA's services before SNAP: `ErrorCode` of an answer that has an `ErrorMessage` in two languages.
///
/// ```js
/// const code = new EsbCode('ESB-14-023');
/// code.outcome; // 'unknown'
/// code.advice; // 'ask-status'
/// new EsbCode('ESB-99-009').english('Amount'); // 'Missing mandatory field Amount'
/// ```
#[wasm_bindgen]
pub struct EsbCode(paraf::message::EsbCode);

#[wasm_bindgen]
impl EsbCode {
    /// Takes groups of digits and capital letters, joined by hyphens, at most 12 characters. Whether the table knows the code plays no
    /// part.
    ///
    /// Throws `invalid-argument`.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "string")] code: &JsValue) -> Result<EsbCode, Thrown> {
        Ok(EsbCode(paraf::message::EsbCode::parse(&text(code, "ErrorCode")?)?))
    }

    /// The HTTP status that BCA prints beside it; `undefined` for a code that the table does not list.
    #[wasm_bindgen(getter, js_name = httpStatus)]
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status()
    }

    /// What became of the transaction.
    #[wasm_bindgen(getter, unchecked_return_type = "Outcome")]
    pub fn outcome(&self) -> String {
        self.0.outcome().as_str().into()
    }

    /// What to do next.
    #[wasm_bindgen(getter, unchecked_return_type = "Advice")]
    pub fn advice(&self) -> String {
        self.0.advice().as_str().into()
    }

    /// BCA's message in English, with a field name in its place; `undefined` for a code that the table does not list.
    pub fn english(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] detail: &JsValue,
    ) -> Result<Option<String>, Thrown> {
        Ok(self.0.english(&text_or_none(detail, "detail")?).map(Into::into))
    }

    /// BCA's message in Indonesian, likewise.
    pub fn indonesian(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] detail: &JsValue,
    ) -> Result<Option<String>, Thrown> {
        Ok(self.0.indonesian(&text_or_none(detail, "detail")?).map(Into::into))
    }

    /// The code as it was read.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        self.0.as_str().into()
    }

    /// The code as it was read, so that an answer can hold it.
    #[wasm_bindgen(js_name = toJSON)]
    pub fn json(&self) -> String {
        self.0.as_str().into()
    }
}
