//! Received headers, in every form that JavaScript has them in.

use wasm_bindgen::prelude::*;

use crate::convert::{Text, lossy_text};
use crate::error::Thrown;

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// Names and values in turn, all of them strings. Throws a `ParafError` for what is no form of headers.
    #[wasm_bindgen(js_name = flattenHeaders, catch)]
    fn flatten_headers(headers: &JsValue) -> Result<Vec<JsValue>, JsValue>;
}

/// All headers of a received message, duplicates included.
pub(crate) struct Headers(Vec<Text>);

impl Headers {
    /// # Errors
    /// `invalid-argument`.
    pub(crate) fn read(value: &JsValue) -> Result<Self, Thrown> {
        let text = |value| {
            lossy_text(value).ok_or_else(|| Thrown::argument("headers", "hold a value that is larger than 1 GiB"))
        };
        flatten_headers(value)?.iter().map(text).collect::<Result<_, _>>().map(Headers)
    }

    /// As the core takes them.
    pub(crate) fn pairs(&self) -> Vec<(&str, &str)> {
        self.0.as_chunks().0.iter().map(|[name, value]| (name.as_str(), value.as_str())).collect()
    }
}
