//! What people paste or save of a request and its answer.

use napi::bindgen_prelude::{BufferSlice, Either};
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::failure::call;
use crate::input::Input;
use crate::input::text::Text;
use crate::results::or_undefined;

/// A request as it was captured, and what is known of its answer. Nothing of it is checked. Logs show no header.
#[napi]
pub struct CapturedRequest(paraf::CapturedRequest);

#[napi]
impl CapturedRequest {
    /// The method.
    #[napi(getter)]
    pub fn method(&self) -> &str {
        self.0.method()
    }

    /// The URL, or the path and query where the capture has no more.
    #[napi(getter)]
    pub fn url(&self) -> &str {
        self.0.url()
    }

    /// The headers, in their order. They hold tokens: keep them out of logs.
    #[napi(getter, ts_return_type = "Array<[name: string, value: string]>")]
    pub fn headers(&self) -> Vec<Vec<&str>> {
        self.0.headers().map(|(name, value)| vec![name, value]).collect()
    }

    /// The body, byte for byte.
    #[napi(getter, ts_return_type = "Buffer<ArrayBuffer>")]
    pub fn body<'e>(&self, env: &'e Env) -> napi::Result<BufferSlice<'e>> {
        BufferSlice::copy_from(env, self.0.body())
    }

    /// The `responseCode` of the answer; `undefined` where the capture has none.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn response_code(&self) -> Either<&str, ()> {
        or_undefined(self.0.response().code())
    }

    /// The `responseMessage` of the answer.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn response_message(&self) -> Either<&str, ()> {
        or_undefined(self.0.response().message())
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Reads all requests of a text: one or several curl commands (as typed, or as browsers copy them), one raw HTTP request, or every
/// entry of a HAR. Nothing is run or sent.
///
/// Throws `unreadable-capture`, with what was seen instead; for a curl command also when its body or a value is not in it but in a
/// file or a variable of the shell.
///
/// ```js
/// const [request] = capturedRequests(`curl https://api.example/v1.0/x -H 'X-TIMESTAMP: now' -d '{}'`)
/// const { method, url, headers, body } = request
/// diagnose('bca', { method, url, headers, body, clientSecret })
/// ```
#[napi(ts_args_type = "text: string")]
pub fn captured_requests(env: &Env, text: Unknown<'_>) -> napi::Result<Vec<CapturedRequest>> {
    call(env, || {
        let requests = paraf::CapturedRequest::read_all(&Text::read(text, "text")?)?;
        Ok(requests.into_iter().map(CapturedRequest).collect())
    })
}

/// What is known of an answer.
#[napi(object, object_from_js = false)]
pub struct CapturedResponse {
    /// The HTTP status.
    #[napi(readonly)]
    pub status: Option<u32>,
    /// The `responseCode`.
    #[napi(readonly)]
    pub code: Option<String>,
    /// The `responseMessage`.
    #[napi(readonly)]
    pub message: Option<String>,
}

/// Reads what people have of an answer: a raw HTTP response, its JSON body, or the `responseCode` alone.
///
/// Throws `unreadable-capture` when it is none of these.
///
/// ```js
/// capturedResponse('{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}').code // '4012400'
/// ```
#[napi(ts_args_type = "text: string")]
pub fn captured_response(env: &Env, text: Unknown<'_>) -> napi::Result<CapturedResponse> {
    call(env, || {
        let response = paraf::CapturedResponse::read(&Text::read(text, "text")?)?;
        Ok(CapturedResponse {
            status: response.status().map(u32::from),
            code: response.code().map(str::to_owned),
            message: response.message().map(str::to_owned),
        })
    })
}
