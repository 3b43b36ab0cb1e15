//! What `explain` returns.

use napi::bindgen_prelude::{BufferSlice, Either};
use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::Language;

use crate::failure::call;
use crate::input::given;
use crate::results::{or_undefined, units};

/// A named part of the string-to-sign.
#[napi(object, object_from_js = false)]
pub struct TraceSegment {
    /// What it is, for example `endpoint_url`.
    #[napi(readonly)]
    pub field: &'static str,
    /// Its text; for an access token, only its length.
    #[napi(readonly)]
    pub text: String,
    /// Where it begins in the exact string-to-sign, as JavaScript counts.
    #[napi(readonly)]
    pub start: u32,
    /// Where it ends.
    #[napi(readonly)]
    pub end: u32,
}

/// Every stage of a signature but the signature itself. Tokens are redacted; what shows them is called `reveal...`.
#[napi]
pub struct Trace(paraf::diagnose::Trace);

#[napi]
impl Trace {
    pub(super) fn new(trace: paraf::diagnose::Trace) -> Self {
        Trace(trace)
    }

    /// The primitive.
    #[napi(getter, ts_return_type = "'hmac-sha512' | 'hmac-sha256' | 'rsa-sha256'")]
    pub fn algorithm(&self) -> &'static str {
        self.0.algorithm()
    }

    /// How the signature is written.
    #[napi(getter, ts_return_type = "'base64' | 'hex'")]
    pub fn encoding(&self) -> &'static str {
        self.0.encoding()
    }

    /// A request for an access token, which is signed in another way than a transaction.
    #[napi(getter)]
    pub fn is_token_request(&self) -> bool {
        self.0.is_token_request()
    }

    /// The method as it is signed.
    #[napi(getter)]
    pub fn method(&self) -> &str {
        self.0.method()
    }

    /// The URL as it is signed.
    #[napi(getter)]
    pub fn endpoint_url(&self) -> &str {
        self.0.endpoint_url()
    }

    /// The timestamp as it is signed.
    #[napi(getter)]
    pub fn timestamp(&self) -> &str {
        self.0.timestamp()
    }

    /// The canonical body.
    #[napi(getter, ts_return_type = "Buffer<ArrayBuffer>")]
    pub fn body<'e>(&self, env: &'e Env) -> napi::Result<BufferSlice<'e>> {
        BufferSlice::copy_from(env, self.0.body())
    }

    /// The bytes of the body as it was given that the canonical one does not have: where each run of them begins and ends.
    #[napi(getter, ts_return_type = "Array<[start: number, end: number]>")]
    pub fn removed(&self) -> Vec<Vec<u32>> {
        self.0.removed().iter().map(|run| vec![run.start as u32, run.end as u32]).collect()
    }

    /// The digest of the canonical body as it stands in the string; none where the profile leaves that of an empty body out.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn body_digest(&self) -> Either<&str, ()> {
        or_undefined(self.0.body_digest())
    }

    /// The profile's template of the string: `{method}:{endpoint_url}:...`.
    #[napi(getter)]
    pub fn template(&self) -> &str {
        self.0.template()
    }

    /// The string-to-sign with the token redacted.
    #[napi(getter)]
    pub fn string_to_sign(&self) -> String {
        self.0.string_to_sign()
    }

    /// The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs.
    #[napi]
    pub fn reveal_string_to_sign(&self) -> &str {
        self.0.reveal_string_to_sign()
    }

    /// The parts of the string-to-sign, in order; the token redacted.
    #[napi(getter)]
    pub fn segments(&self) -> Vec<TraceSegment> {
        let exact = self.0.reveal_string_to_sign();
        let segments = self.0.segments().into_iter().map(|segment| TraceSegment {
            field: segment.field.as_str(),
            text: segment.text,
            start: units(exact, segment.range.start) as u32,
            end: units(exact, segment.range.end) as u32,
        });
        segments.collect()
    }

    /// The signature that was sent; none where there was none.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn signature(&self) -> Either<&str, ()> {
        or_undefined(self.0.signature())
    }

    /// The headers whose values were used; tokens redacted.
    #[napi(getter, ts_return_type = "Array<[name: string, value: string]>")]
    pub fn headers(&self) -> Vec<Vec<&str>> {
        self.0.headers().map(|(name, value)| vec![name, value]).collect()
    }

    /// Every stage as plain text for a terminal, in English unless told otherwise; tokens are redacted.
    #[napi(ts_args_type = "language?: Language")]
    pub fn report(&self, env: &Env, language: Unknown<'_>) -> napi::Result<String> {
        call(env, || Ok(self.0.report(given(language, "language")?.unwrap_or(Language::English))))
    }

    /// Every stage as one JSON object, with keys that are the same in every language; tokens are redacted.
    #[napi]
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}
