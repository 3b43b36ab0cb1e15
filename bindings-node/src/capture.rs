//! What people paste or save of a request and its answer.

use napi::bindgen_prelude::{BufferSlice, Either};
use napi::{Env, JsValue, Unknown, ValueType};
use napi_derive::napi;
use paraf::Language;

use crate::failure::{Failure, call};
use crate::input::Input;
use crate::input::body::Body;
use crate::input::text::Text;
use crate::options;
use crate::results::or_undefined;

/// A request as it was captured, and what is known of its answer. Nothing of it is checked. Logs show no header.
#[napi]
pub struct CapturedRequest {
    request: paraf::capture::CapturedRequest,
    language: Language,
}

#[napi]
impl CapturedRequest {
    /// The method.
    #[napi(getter)]
    pub fn method(&self) -> &str {
        self.request.method()
    }

    /// The URL, or the path and query where the capture has no more.
    #[napi(getter)]
    pub fn url(&self) -> &str {
        self.request.url()
    }

    /// The headers, in their order. They hold tokens: keep them out of logs.
    #[napi(getter, ts_return_type = "Array<[name: string, value: string]>")]
    pub fn headers(&self) -> Vec<Vec<&str>> {
        self.request.headers().map(|(name, value)| vec![name, value]).collect()
    }

    /// The body, byte for byte.
    #[napi(getter, ts_return_type = "Buffer<ArrayBuffer>")]
    pub fn body<'e>(&self, env: &'e Env) -> napi::Result<BufferSlice<'e>> {
        BufferSlice::copy_from(env, self.request.body())
    }

    /// The `responseCode` of the answer; `undefined` where the capture has none.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn response_code(&self) -> Either<&str, ()> {
        or_undefined(self.request.response().code())
    }

    /// The `responseMessage` of the answer.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn response_message(&self) -> Either<&str, ()> {
        or_undefined(self.request.response().message())
    }

    /// What is to be known of how it was read, before anything is called wrong.
    #[napi(getter)]
    pub fn notes(&self) -> Vec<CaptureNote> {
        let note = |note: &paraf::capture::CaptureNote| CaptureNote {
            id: note.id(),
            text: note.text(self.language).to_owned(),
        };
        self.request.notes().iter().map(note).collect()
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.request)
    }
}

/// Something to be known of how a request was read.
#[napi(object, object_from_js = false)]
pub struct CaptureNote {
    /// Stable, for example `sanitized-har`.
    #[napi(readonly)]
    pub id: &'static str,
    /// What is said.
    #[napi(readonly)]
    pub text: String,
}

/// The options of `capturedRequests`.
#[derive(Default)]
struct Reading {
    language: Option<Language>,
}

options!(Reading { language: "language" });

/// Reads all requests of a text: curl commands for bash, cmd.exe and PowerShell, with what `curl -v` prints; raw HTTP; `.http` files;
/// `fetch(…)`; a HAR; a Postman collection; an object with `method`, `url`, `headers` and `body`; logs of OkHttp, Feign and Guzzle.
/// `docs/captures.md` tells what is read of each. Nothing is run or sent.
///
/// Bytes may be UTF-8 or UTF-16, and of a raw request any body. `language` is that of the notes.
///
/// Throws `unreadable-capture`, with what was seen instead, or why it cannot be read; `reason` of the error names the cause.
///
/// ```js
/// const [request] = capturedRequests(`curl https://api.example/v1.0/x -H 'X-TIMESTAMP: now' -d '{}'`)
/// const { method, url, headers, body } = request
/// diagnose('bca', { method, url, headers, body, clientSecret })
/// ```
#[napi(ts_args_type = "text: string | Uint8Array, options?: { language?: Language | undefined }")]
pub fn captured_requests(env: &Env, text: Unknown<'_>, options: Unknown<'_>) -> napi::Result<Vec<CapturedRequest>> {
    call(env, || {
        let mut reading = Reading::default();
        options::read(options, &mut [&mut reading])?;
        let language = reading.language.unwrap_or(Language::English);
        let requests = paraf::capture::CapturedRequest::read_all(&*capture(text)?)?;
        Ok(requests.into_iter().map(|request| CapturedRequest { request, language }).collect())
    })
}

/// Text, or bytes in any encoding that the core reads.
fn capture(value: Unknown<'_>) -> Result<Body<'_>, Failure> {
    match value.get_type()? {
        ValueType::Object if value.is_typedarray()? => Body::read(value),
        ValueType::String => Text::read(value, "text").map(Body::Text),
        _ => Err(Failure::argument("text", "is not a string or a Uint8Array")),
    }
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
        let response = paraf::capture::CapturedResponse::read(&Text::read(text, "text")?)?;
        Ok(CapturedResponse {
            status: response.status().map(u32::from),
            code: response.code().map(str::to_owned),
            message: response.message().map(str::to_owned),
        })
    })
}
