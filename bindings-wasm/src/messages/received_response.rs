//! What came back to a call of yours, whatever it is.

use wasm_bindgen::prelude::*;

use super::results::{ReceivedResponse, received_response};
use super::service;
use crate::convert::{is_absent, nullable_body, whole};
use crate::error::Thrown;
use crate::options::Options;
use crate::profile;

/// What an answer to a call of yours says. Only an answer of SNAP says anything: a JSON object with a `responseCode` of the service that was
/// called, whose first three digits are the HTTP status. A page of a proxy, half an answer or none at all leave the outcome `unknown`,
/// whatever their status is: the call may have arrived, and money may have moved. `httpStatus` and `body` are `null` where no answer
/// came: a time-out, a connection that broke.
///
/// Throws `invalid-argument` for a service that the profile has not, and for one before SNAP, whose errors `EsbCode` reads.
///
/// ```js
/// readResponse('17', 403, '<html>Forbidden</html>').advice; // 'ask-status'
/// readResponse('17', response.status, await response.text(), { profile: 'bca' });
/// ```
#[wasm_bindgen(js_name = readResponse, unchecked_return_type = "ReceivedResponse")]
pub fn read_response(
    #[wasm_bindgen(unchecked_param_type = "string | Service")] service: &JsValue,
    #[wasm_bindgen(js_name = httpStatus, unchecked_param_type = "number | null")] http_status: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Body | null")] body: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ResponseOptions")] options: &JsValue,
) -> Result<ReceivedResponse, Thrown> {
    let mut options = Options::read(options)?;
    let profile = options.take("profile", |value, _| profile::read(value))?;
    options.finish()?;
    let service = service::read(service, &profile.map_or_else(|| paraf::Profile::named("snap"), Ok)?)?;
    let status =
        if is_absent(http_status) { None } else { Some(whole(http_status, "http_status", u16::MAX.into())? as u16) };
    Ok(received_response(&paraf::message::ReceivedResponse::read(service, status, &nullable_body(body)?)?))
}
