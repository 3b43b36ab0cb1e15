//! What is thrown: the core's errors as the classes of `js/errors.ts`.

use std::error::Error as _;

use paraf::verify::Rejection;
use paraf::{Error, ErrorCode};
use wasm_bindgen::prelude::*;

use crate::kept::Kept;

#[wasm_bindgen(raw_module = "../errors.js")]
extern "C" {
    type ParafError;

    #[wasm_bindgen(constructor)]
    fn new(
        message: &str,
        code: &str,
        field: &str,
        offset: Option<f64>,
        reason: Option<&str>,
        cause: &JsValue,
    ) -> ParafError;

    type Rejected;

    #[wasm_bindgen(constructor)]
    fn new(
        message: &str,
        code: &str,
        field: &str,
        offset: Option<f64>,
        http_status: u16,
        response_code: &str,
        response_message: &str,
        response_body: &str,
    ) -> Rejected;
}

/// A JavaScript value on its way to the caller's `catch`.
pub struct Thrown(JsValue);

impl Thrown {
    /// Something that cannot even be handed to the core.
    pub(crate) fn new(code: ErrorCode, field: &str, detail: &str) -> Self {
        ParafError::new(&format!("{field}: {detail}"), code.as_str(), field, None, None, &JsValue::UNDEFINED).into()
    }

    /// An argument of a wrong kind.
    pub(crate) fn argument(field: &str, detail: &str) -> Self {
        Thrown::new(ErrorCode::InvalidArgument, field, detail)
    }
}

impl From<Error> for Thrown {
    fn from(error: Error) -> Self {
        let cause = error.source().map_or(JsValue::UNDEFINED, cause);
        let (code, offset) = (error.code().as_str(), offset_of(&error));
        ParafError::new(&error.to_string(), code, error.field(), offset, error.reason(), &cause).into()
    }
}

/// What the caller's own code threw, as it was; what something else said, as an `Error`.
fn cause(source: &(dyn std::error::Error + 'static)) -> JsValue {
    match source.downcast_ref::<Kept>() {
        Some(thrown) => thrown.value(),
        None => js_sys::Error::new(&source.to_string()).into(),
    }
}

impl From<Rejection> for Thrown {
    fn from(rejection: Rejection) -> Self {
        let error = rejection.error();
        Rejected::new(
            &rejection.to_string(),
            error.code().as_str(),
            error.field(),
            offset_of(error),
            rejection.http_status(),
            &rejection.response_code().to_string(),
            rejection.response_message(),
            &rejection.response_body(),
        )
        .into()
    }
}

impl From<ParafError> for Thrown {
    fn from(error: ParafError) -> Self {
        Thrown(error.into())
    }
}

impl From<Rejected> for Thrown {
    fn from(rejected: Rejected) -> Self {
        Thrown(rejected.into())
    }
}

/// What the caller's own code threw (a getter, an iterator) goes back to it as it is.
impl From<JsValue> for Thrown {
    fn from(thrown: JsValue) -> Self {
        Thrown(thrown)
    }
}

impl From<Thrown> for JsValue {
    fn from(thrown: Thrown) -> Self {
        thrown.0
    }
}

fn offset_of(error: &Error) -> Option<f64> {
    error.offset().map(|offset| offset as f64)
}
