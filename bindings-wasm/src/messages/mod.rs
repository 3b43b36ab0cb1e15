//! Messages: the services, what a message of theirs must be, and what their answers mean.

pub mod amount;
pub mod esb_code;
pub mod reference;
pub mod response_code;
mod results;
pub mod statement;
pub mod virtual_account;

use paraf::{ErrorCode, MessageKind, Mode};
use wasm_bindgen::prelude::*;

use crate::convert::{body, text, text_or};
use crate::error::Thrown;
use crate::options::Options;
use crate::profile;
use results::{Service, Violation};

/// A service by its ID, which is its code except where two services of a provider share one (`32-shared-biller`). Where the profile,
/// `snap` unless given, has no table of its own, it is the standard's.
///
/// Throws `invalid-argument` for an ID that is none.
///
/// ```js
/// service('24', 'bca').path; // '/openapi/v1.0/transfer-va/inquiry'
/// ```
#[wasm_bindgen(unchecked_return_type = "Service")]
pub fn service(
    #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<Service, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    Ok(results::service(find(id, &profile)?))
}

/// The services that a profile has: the standard's, with the provider's own tables in their place, and those it adds.
#[wasm_bindgen(unchecked_return_type = "Array<Service>")]
pub fn services(
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<Vec<Service>, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    Ok(paraf::Service::all(&profile).map(results::service).collect())
}

/// The service whose path is the longest end of this path or URL; `undefined` if there is none.
///
/// ```js
/// serviceOf('https://sandbox.bca.co.id/openapi/v1.0/transfer-va/inquiry', 'bca')?.id; // '24'
/// ```
#[wasm_bindgen(js_name = serviceOf, unchecked_return_type = "Service | undefined")]
pub fn service_of(
    #[wasm_bindgen(unchecked_param_type = "string")] url: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<Option<Service>, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    let url = text_or(url, "url", ErrorCode::InvalidUrl)?;
    Ok(paraf::Service::of_path(&url, &profile).map(results::service))
}

/// Everything that is wrong with a message, in the order in which it is found, each with the answer that a bank would give; nothing
/// for a good one. At most 1000. A service without a body (a GET) takes its parameters as an object.
///
/// Throws `invalid-argument` for a service that the profile has not.
///
/// ```js
/// const [violation] = validate('17', '{"amount":{"value":"10000"}}');
/// violation?.pointer; // '/amount/value'
/// violation?.responseMessage; // 'Invalid Field Format [amount.value]'
/// ```
#[wasm_bindgen(unchecked_return_type = "Array<Violation>")]
pub fn validate(
    #[wasm_bindgen(unchecked_param_type = "string")] service: &JsValue,
    #[wasm_bindgen(js_name = body, unchecked_param_type = "Body")] message: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ValidateOptions")] options: &JsValue,
) -> Result<Vec<Violation>, Thrown> {
    let mut options = Options::read(options)?;
    let direction = options.word("direction", MessageKind::parse)?.unwrap_or(MessageKind::Request);
    let profile = options.take("profile", |value, _| profile::read(value))?;
    let mode = options.word("mode", Mode::parse)?.unwrap_or_default();
    options.finish()?;
    let profile = profile.map_or_else(|| paraf::Profile::named("snap"), Ok)?;
    let service = find(service, &profile)?;
    Ok(service.validate(direction, mode, &body(message)?).iter().map(results::violation).collect())
}

fn find(id: &JsValue, profile: &paraf::Profile) -> Result<paraf::Service, Thrown> {
    Ok(paraf::Service::find(&text(id, "service")?, profile)?)
}
