//! Messages: the services, what a message of theirs must be, and what their answers mean.

pub mod amount;
pub mod answer;
pub mod delivery;
pub mod esb_code;
pub mod received_response;
pub mod reference;
pub mod response_code;
mod results;
pub mod service;
pub mod statement;
pub mod virtual_account;

use paraf::message::{MessageKind, Mode};
use wasm_bindgen::prelude::*;

use crate::convert::body;
use crate::error::Thrown;
use crate::options::Options;
use crate::profile;
use crate::time::Time;
use results::Violation;

/// Everything that is wrong with a message, in the order in which it is found, each with the answer that a bank would give; nothing
/// for a good one. At most 1000. A service without a body (a GET) takes its parameters as an object. What depends on the day is checked
/// only with `now`.
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
    #[wasm_bindgen(unchecked_param_type = "string | Service")] service: &JsValue,
    #[wasm_bindgen(js_name = body, unchecked_param_type = "Body")] message: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ValidateOptions")] options: &JsValue,
) -> Result<Vec<Violation>, Thrown> {
    let mut options = Options::read(options)?;
    let direction = options.word("direction", MessageKind::parse)?.unwrap_or(MessageKind::Request);
    let profile = options.take("profile", |value, _| profile::read(value))?;
    let mode = options.word("mode", Mode::parse)?.unwrap_or_default();
    let now = Time::take(&mut options, "now")?.map(|now| now.moment("now")).transpose()?;
    options.finish()?;
    let profile = profile.map_or_else(|| paraf::Profile::named("snap"), Ok)?;
    let service = service::read(service, &profile)?;
    let body = body(message)?;
    let violations = match now {
        Some(now) => service.validate_at(direction, mode, &body, now),
        None => service.validate(direction, mode, &body),
    };
    Ok(violations.iter().map(results::violation).collect())
}
