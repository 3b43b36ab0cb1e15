//! Reading what people paste.

use js_sys::Uint8Array;
use paraf::Language;
use wasm_bindgen::prelude::*;

use crate::convert::{as_bytes, text};
use crate::error::Thrown;
use crate::options::Options;
use crate::results::byte_array;

#[wasm_bindgen(raw_module = "../capture.js")]
extern "C" {
    /// The class.
    pub type CapturedRequest;

    /// `headers` are names and values in turn, `notes` ids and texts.
    #[wasm_bindgen(constructor)]
    fn new(
        description: &str,
        method: &str,
        url: &str,
        headers: Vec<String>,
        body: Uint8Array,
        response_code: Option<&str>,
        response_message: Option<&str>,
        notes: Vec<String>,
    ) -> CapturedRequest;

    /// The interface.
    pub type CapturedResponse;

    #[wasm_bindgen(js_name = capturedResponse)]
    fn new_response(status: Option<u16>, code: Option<&str>, message: Option<&str>) -> CapturedResponse;
}

/// The requests in what was pasted or saved: curl commands for bash, cmd.exe and PowerShell, with what `curl -v` prints; raw HTTP;
/// `.http` files; `fetch(…)`; a HAR; a Postman collection; an object with `method`, `url`, `headers` and `body`; logs of OkHttp, Feign and
/// Guzzle. `docs/captures.md` tells what is read of each. Nothing of it is run, and the bytes of a body stay as they are.
///
/// Bytes may be UTF-8 or UTF-16, and of a raw request any body. `language` is that of the notes.
///
/// Throws `unreadable-capture`, which says what was seen instead, or why it cannot be read; `reason` of the error names the cause.
///
/// ```js
/// const [{ method, url, headers, body }] = capturedRequests(pasted);
/// diagnose('bca', { method, url, headers, body, clientSecret });
/// ```
#[wasm_bindgen(js_name = capturedRequests, unchecked_return_type = "Array<CapturedRequest>")]
pub fn captured_requests(
    #[wasm_bindgen(js_name = text, unchecked_param_type = "string | Uint8Array")] pasted: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "{ language?: Language | undefined }")] options: &JsValue,
) -> Result<Vec<CapturedRequest>, Thrown> {
    let mut given = Options::read(options)?;
    let language = given.word("language", Language::parse)?.unwrap_or(Language::English);
    given.finish()?;
    let requests = match as_bytes(pasted)? {
        Some(bytes) => paraf::capture::CapturedRequest::read_all(bytes),
        None => paraf::capture::CapturedRequest::read_all(text(pasted, "text")?.as_bytes()),
    }?;
    Ok(requests.iter().map(|request| captured_request(request, language)).collect())
}

fn captured_request(request: &paraf::capture::CapturedRequest, language: Language) -> CapturedRequest {
    CapturedRequest::new(
        &format!("{request:?}"),
        request.method(),
        request.url(),
        request.headers().flat_map(|(name, value)| [name.into(), value.into()]).collect(),
        byte_array(request.body()),
        request.response().code(),
        request.response().message(),
        request.notes().iter().flat_map(|note| [note.id().into(), note.text(language).into()]).collect(),
    )
}

/// Reads what people have of an answer: a raw HTTP response, its JSON body, or the `responseCode` alone.
///
/// Throws `unreadable-capture` when it is none of these.
///
/// ```js
/// capturedResponse('{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}').code; // '4012400'
/// ```
#[wasm_bindgen(js_name = capturedResponse, unchecked_return_type = "CapturedResponse")]
pub fn captured_response(
    #[wasm_bindgen(js_name = text, unchecked_param_type = "string")] pasted: &JsValue,
) -> Result<CapturedResponse, Thrown> {
    let pasted = text(pasted, "text")?;
    let response = paraf::capture::CapturedResponse::read(&pasted)?;
    Ok(new_response(response.status(), response.code(), response.message()))
}
