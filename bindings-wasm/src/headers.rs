//! Received headers, in every form that JavaScript has them in.

#[cfg(feature = "diagnose")]
use std::borrow::Cow;

use wasm_bindgen::prelude::*;

use crate::convert::{Octets, octets};
use crate::error::Thrown;

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// Names and values in turn, all of them strings. Throws a `ParafError` for what is no form of headers.
    #[wasm_bindgen(js_name = flattenHeaders, catch)]
    fn flatten_headers(headers: &JsValue) -> Result<Vec<JsValue>, JsValue>;
}

/// All headers of a received message, duplicates included.
pub(crate) struct Headers(Vec<Octets>);

impl Headers {
    /// # Errors
    /// `invalid-argument`.
    pub(crate) fn read(value: &JsValue) -> Result<Self, Thrown> {
        let all = flatten_headers(value)?;
        all.iter().map(|one| octets(one, "headers")).collect::<Result<_, _>>().map(Headers)
    }

    /// As the core takes them.
    pub(crate) fn pairs(&self) -> Vec<(&[u8], &[u8])> {
        self.0.as_chunks().0.iter().map(|[name, value]| (name.as_slice(), value.as_slice())).collect()
    }

    /// As text to look at.
    #[cfg(feature = "diagnose")]
    pub(crate) fn texts(&self) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
        self.pairs()
            .into_iter()
            .map(|(name, value)| (paraf::text::lossy_text(name), paraf::text::lossy_text(value)))
            .collect()
    }
}
