//! Reading what people paste.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

use crate::convert::text;
use crate::error::Thrown;
use crate::results::byte_array;

#[wasm_bindgen(raw_module = "../capture.js")]
extern "C" {
    /// The class.
    pub type CapturedRequest;

    /// `headers` are names and values in turn.
    #[wasm_bindgen(constructor)]
    fn new(
        description: &str,
        method: &str,
        url: &str,
        headers: Vec<String>,
        body: Uint8Array,
        response_code: Option<&str>,
        response_message: Option<&str>,
    ) -> CapturedRequest;

    /// The interface.
    pub type CapturedResponse;

    #[wasm_bindgen(js_name = capturedResponse)]
    fn new_response(status: Option<u16>, code: Option<&str>, message: Option<&str>) -> CapturedResponse;
}

/// The requests in what was pasted or saved: one or several curl commands (as typed, or as browsers copy them, for bash or for Windows),
/// one raw HTTP request, or every entry of a HAR. Nothing of it is run, and the bytes of a body stay as they are.
///
/// Throws `unreadable-capture`, which says what was seen instead.
///
/// ```js
/// const [{ method, url, headers, body }] = capturedRequests(pasted);
/// diagnose('bca', { method, url, headers, body, clientSecret });
/// ```
#[wasm_bindgen(js_name = capturedRequests, unchecked_return_type = "Array<CapturedRequest>")]
pub fn captured_requests(
    #[wasm_bindgen(js_name = text, unchecked_param_type = "string")] pasted: &JsValue,
) -> Result<Vec<CapturedRequest>, Thrown> {
    let pasted = text(pasted, "text")?;
    Ok(paraf::CapturedRequest::read_all(&pasted)?.iter().map(captured_request).collect())
}

fn captured_request(request: &paraf::CapturedRequest) -> CapturedRequest {
    CapturedRequest::new(
        &format!("{request:?}"),
        request.method(),
        request.url(),
        request.headers().flat_map(|(name, value)| [name.into(), value.into()]).collect(),
        byte_array(request.body()),
        request.response().code(),
        request.response().message(),
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
    let response = paraf::CapturedResponse::read(&pasted)?;
    Ok(new_response(response.status(), response.code(), response.message()))
}
