//! What people paste or save of a request and of its answer. Nothing of it is run.

use paraf::capture::{CaptureNote, CapturedRequest, CapturedResponse};

use super::finding::paraf_language;
use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::paraf_error;
use crate::strings::paraf_str;

/// The requests of a text. Free with paraf_captured_requests_free(). May be used by several threads at once.
pub struct paraf_captured_requests(Vec<paraf_captured_request>);

/// A request as it was captured. Nothing of it is checked: it is there to be diagnosed, and its headers hold tokens. It
/// belongs to the list and is never freed.
pub struct paraf_captured_request {
    inner: CapturedRequest,
    /// Lent out, so it must live as long as the list.
    response: paraf_captured_response,
}

impl From<CapturedRequest> for paraf_captured_request {
    fn from(inner: CapturedRequest) -> Self {
        paraf_captured_request { response: paraf_captured_response(inner.response().clone()), inner }
    }
}

/// What is known of an answer. Free with paraf_captured_response_free(), unless it was lent by a request. May be used by
/// several threads at once.
pub struct paraf_captured_response(CapturedResponse);

/// Reads all requests of a text: curl commands for bash, cmd.exe and PowerShell, with what `curl -v` prints; raw HTTP;
/// `.http` files; `fetch(…)`; a HAR; a Postman collection; an object with `method`, `url`, `headers` and `body`; logs of
/// OkHttp, Feign and Guzzle. docs/captures.md tells what is read of each. Nothing is run or sent. The bytes may be UTF-8 or
/// UTF-16, and of a raw request any body.
///
/// Fails with unreadable-capture; paraf_error_reason() names the cause.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_captured_requests_new(
    text: paraf_str,
    requests: *mut *mut paraf_captured_requests,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(requests, error, |caller| {
        let requests = CapturedRequest::read_all(caller.bytes(text, "text")?)?;
        Ok(handle(paraf_captured_requests(requests.into_iter().map(Into::into).collect())))
    })
}

/// How many.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_requests_count(requests: Option<&paraf_captured_requests>) -> usize {
    entry!(0, { requests.map_or(0, |requests| requests.0.len()) })
}

/// A request, from 0; NULL behind the last one.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_requests_at(
    requests: Option<&paraf_captured_requests>,
    index: usize,
) -> Option<&paraf_captured_request> {
    entry!(None, { requests.and_then(|requests| requests.0.get(index)) })
}

/// Frees a list of requests; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_requests_free(requests: Option<Box<paraf_captured_requests>>) {
    entry!((), { drop(requests) })
}

/// The method.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_method(request: Option<&paraf_captured_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { request.map(|request| request.inner.method()).into() })
}

/// The URL, or the path and query where the capture has no more.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_url(request: Option<&paraf_captured_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { request.map(|request| request.inner.url()).into() })
}

/// How many headers it has.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_header_count(request: Option<&paraf_captured_request>) -> usize {
    entry!(0, { request.map_or(0, |request| request.inner.headers().len()) })
}

/// The name of a header, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_header_name(
    request: Option<&paraf_captured_request>,
    index: usize,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { header(request, index).map(|(name, _)| name).into() })
}

/// The value of that header. It may hold a token: keep it out of logs.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_header_value(
    request: Option<&paraf_captured_request>,
    index: usize,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { header(request, index).map(|(_, value)| value).into() })
}

/// The body, byte for byte.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_body(request: Option<&paraf_captured_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { request.map(|request| request.inner.body()).into() })
}

/// How many notes it has: what is to be known of how it was read, before anything is called wrong.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_note_count(request: Option<&paraf_captured_request>) -> usize {
    entry!(0, { request.map_or(0, |request| request.inner.notes().len()) })
}

/// The stable name of a note, from 0, for example `sanitized-har`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_note_id(request: Option<&paraf_captured_request>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { note(request, index).map(CaptureNote::id).into() })
}

/// What that note says, in one of paraf_language.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_note_text(
    request: Option<&paraf_captured_request>,
    index: usize,
    language: u32,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, {
        let language = paraf_language::read(language);
        note(request, index).zip(language).map(|(note, language)| note.text(language)).into()
    })
}

/// What is known of the answer; nothing of it where the capture has none.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_request_response(
    request: Option<&paraf_captured_request>,
) -> Option<&paraf_captured_response> {
    entry!(None, { request.map(|request| &request.response) })
}

/// Reads what people have of an answer: a raw HTTP response, its JSON body, or the `responseCode` alone.
///
/// Fails with unreadable-capture, invalid-argument for text that is not UTF-8.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_captured_response_new(
    text: paraf_str,
    response: *mut *mut paraf_captured_response,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(response, error, |caller| {
        Ok(handle(paraf_captured_response(CapturedResponse::read(caller.text(text, "text")?)?)))
    })
}

/// The HTTP status; 0 when it is not known.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_response_http_status(response: Option<&paraf_captured_response>) -> u16 {
    entry!(0, { response.and_then(|response| response.0.status()).unwrap_or(0) })
}

/// The `responseCode`; of BCA's API before SNAP, the `ErrorCode`. `data == NULL` when it is not known.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_response_code(response: Option<&paraf_captured_response>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { response.and_then(|response| response.0.code()).into() })
}

/// The `responseMessage`; `data == NULL` when it is not known.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_response_message(response: Option<&paraf_captured_response>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { response.and_then(|response| response.0.message()).into() })
}

/// Frees an answer; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_captured_response_free(response: Option<Box<paraf_captured_response>>) {
    entry!((), { drop(response) })
}

fn note(request: Option<&paraf_captured_request>, index: usize) -> Option<&CaptureNote> {
    request?.inner.notes().get(index)
}

fn header(request: Option<&paraf_captured_request>, index: usize) -> Option<(&str, &str)> {
    request?.inner.headers().nth(index)
}
