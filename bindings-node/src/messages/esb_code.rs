//! The error codes of BCA's services before SNAP.

use napi::bindgen_prelude::Either;
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::failure::call;
use crate::input::text::Text;
use crate::input::{Input, given};
use crate::results::or_undefined;

/// An error code of BCA's services before SNAP: `ErrorCode` of an answer that has an `ErrorMessage` in two languages.
///
/// ```js
/// const code = new EsbCode('ESB-14-023')
/// code.outcome // 'unknown'
/// code.advice // 'ask-status'
/// new EsbCode('ESB-99-009').english('Amount') // 'Missing mandatory field Amount'
/// ```
#[napi]
pub struct EsbCode(paraf::message::EsbCode);

#[napi]
impl EsbCode {
    /// Takes groups of digits and capital letters, joined by hyphens, at most 12 characters. Whether the table knows the code plays no
    /// part.
    ///
    /// Throws `invalid-argument`.
    #[napi(constructor, ts_args_type = "code: string")]
    pub fn new(env: Env, code: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || Ok(EsbCode(paraf::message::EsbCode::parse(&Text::read(code, "ErrorCode")?)?)))
    }

    /// The HTTP status that BCA prints beside it; `undefined` for a code that the table does not list.
    #[napi(getter, ts_return_type = "number | undefined")]
    pub fn http_status(&self) -> Either<u32, ()> {
        or_undefined(self.0.http_status().map(u32::from))
    }

    /// What became of the transaction.
    #[napi(getter, ts_return_type = "Outcome")]
    pub fn outcome(&self) -> &'static str {
        self.0.outcome().as_str()
    }

    /// What to do next.
    #[napi(getter, ts_return_type = "Advice")]
    pub fn advice(&self) -> &'static str {
        self.0.advice().as_str()
    }

    /// BCA's message in English, with a field name in its place; `undefined` for a code that the table does not list.
    #[napi(ts_args_type = "detail?: string", ts_return_type = "string | undefined")]
    pub fn english(&self, env: &Env, detail: Unknown<'_>) -> napi::Result<Either<String, ()>> {
        call(env, || {
            let detail: Text = given(detail, "detail")?.unwrap_or_default();
            Ok(or_undefined(self.0.english(&detail).map(Into::into)))
        })
    }

    /// BCA's message in Indonesian, likewise.
    #[napi(ts_args_type = "detail?: string", ts_return_type = "string | undefined")]
    pub fn indonesian(&self, env: &Env, detail: Unknown<'_>) -> napi::Result<Either<String, ()>> {
        call(env, || {
            let detail: Text = given(detail, "detail")?.unwrap_or_default();
            Ok(or_undefined(self.0.indonesian(&detail).map(Into::into)))
        })
    }

    /// The code as it was read.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> &str {
        self.0.as_str()
    }

    /// The code as it was read, so that an answer can hold it.
    #[napi(js_name = "toJSON")]
    pub fn json(&self) -> &str {
        self.0.as_str()
    }
}
