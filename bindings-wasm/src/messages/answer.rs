//! Answers to calls: built for those that came in, and held against those that went out.

use js_sys::JSON;
use wasm_bindgen::prelude::*;

use super::results::{BuiltAnswer, Violation, built_answer, violation};
use super::service;
use crate::convert::{as_bytes, as_str, body, is_absent, text};
use crate::error::Thrown;
use crate::options::Options;
use crate::profile;

/// The answer to a call of a service, as its receiver wants it: code and message by the provider's list, status and reasons in both
/// languages, and what it repeats of the request. A refusal has status `01` where the provider reads one there, else code and message alone.
/// It is checked against its table before it is returned.
///
/// `answerCase` is a response code of the service (`4042514`), as `decidePayment` and a violation have it, or HTTP status and case without the
/// service (`40414`), of which the provider's own list then makes a code. `data` is what you decide, in the form of the answer: an object, or its
/// JSON; it never contradicts the request, and `null` leaves a field out. `request` is the body that was received.
///
/// Throws `invalid-argument` for a service that the profile has not, a case that nobody lists or of another service, a status that the table does
/// not have or none where a verdict is repeated, and for an answer that its table refuses, with the place.
///
/// ```js
/// const { httpStatus, body } = answer('24', '40414', null, verified.body, { profile: 'bca' });
/// // 404 {"responseCode":"4042414","responseMessage":"Paid Bill","virtualAccountData":{"inquiryStatus":"01",...}}
/// ```
#[wasm_bindgen(unchecked_return_type = "BuiltAnswer")]
pub fn answer(
    #[wasm_bindgen(unchecked_param_type = "string | Service")] service: &JsValue,
    #[wasm_bindgen(js_name = answerCase, unchecked_param_type = "string")] case: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "object | Body | null")] data: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Body | null")] request: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AnswerOptions")] options: &JsValue,
) -> Result<BuiltAnswer, Thrown> {
    let mut options = Options::read(options)?;
    let (status, detail) = (options.text("status")?, options.text("detail")?);
    let profile = options.take("profile", |value, _| profile::read(value))?;
    options.finish()?;
    let profile = profile.map_or_else(|| paraf::Profile::named("snap"), Ok)?;
    let service = service::read(service, &profile)?;
    let case = text(case, "case")?;
    let (data, request) = (read_data(data)?, if is_absent(request) { Vec::new() } else { body(request)? });
    let options = paraf::message::AnswerOptions::new().status(as_str(&status)).detail(as_str(&detail));
    Ok(built_answer(&service.answer(&case, &data, &request, options)?))
}

/// In what an answer is not that of its request: another reference, account or amount than the request's, by the fields that the service's table
/// calls an echo; empty for one that fits. What is wrong with the answer by itself is `validate`'s to say. A value that the answer leaves out
/// or empty is no violation here, and neither is another spelling of the same. The profile is `snap` unless given.
///
/// Throws `invalid-argument` for a service that the profile has not, and for a request that is no JSON object.
///
/// ```js
/// checkAnswer('17', sent.body, received, 'bca').map(({ pointer }) => pointer); // ['/amount']
/// ```
#[wasm_bindgen(js_name = checkAnswer, unchecked_return_type = "Array<Violation>")]
pub fn check_answer(
    #[wasm_bindgen(unchecked_param_type = "string | Service")] service: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Body")] request: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Body")] answer: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<Vec<Violation>, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    let service = service::read(service, &profile)?;
    let (request, answer) = (body(request)?, body(answer)?);
    Ok(service.check_answer(&request, &answer)?.iter().map(violation).collect())
}

fn read_data(data: &JsValue) -> Result<Vec<u8>, Thrown> {
    if is_absent(data) {
        return Ok(Vec::new());
    }
    if data.is_object() && as_bytes(data)?.is_none() {
        return Ok(text(JSON::stringify(data)?.as_ref(), "data")?.as_bytes().to_vec());
    }
    body(data)
}
