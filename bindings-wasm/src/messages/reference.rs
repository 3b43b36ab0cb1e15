//! Numbers that the caller makes up: X-EXTERNAL-ID and partnerReferenceNo.

use paraf::message::ExternalIdOptions;
use wasm_bindgen::prelude::*;

use super::results::{Violation, violation};
use super::service;
use crate::convert::{body, is_absent, text};
use crate::error::Thrown;
use crate::time::clock;
use crate::{profile, randomness};

/// A new X-EXTERNAL-ID: random digits, as many as the profile and the service take, at most 32. `sign` makes one itself when it is
/// given none. The profile is `snap` unless given. `partnerId` is X-PARTNER-ID, for a service that wants part of it, and the day, in the
/// number: BCA's forex.
///
/// Throws `unsupported-by-profile` where requests have no X-EXTERNAL-ID, `invalid-argument` for a service that the profile has not, or that
/// wants a `partnerId` that is not given.
///
/// ```js
/// const externalId = newExternalId('17', 'bca'); // to be stored before the request is sent
/// ```
#[wasm_bindgen(js_name = newExternalId)]
pub fn new_external_id(
    #[wasm_bindgen(unchecked_param_type = "string | Service")] service: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
    #[wasm_bindgen(js_name = partnerId, unchecked_optional_param_type = "string")] partner_id: &JsValue,
) -> Result<String, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    let partner_id = (!is_absent(partner_id)).then(|| text(partner_id, "partnerId")).transpose()?;
    let options = ExternalIdOptions { partner_id: partner_id.as_deref().map(String::as_str), now: Some(clock()) };
    Ok(service::read(service, &profile)?.new_external_id(&profile, options, &mut randomness)?)
}

/// A new `partnerReferenceNo`: 22 random digits, or as many as the service takes. The profile is `snap` unless given.
///
/// Throws `invalid-argument` where the service's request has no such field.
///
/// ```js
/// const partnerReferenceNo = newPartnerReferenceNo('15', 'bca');
/// ```
#[wasm_bindgen(js_name = newPartnerReferenceNo)]
pub fn new_partner_reference_no(
    #[wasm_bindgen(unchecked_param_type = "string | Service")] service: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<String, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    Ok(service::read(service, &profile)?.new_partner_reference_no(&mut randomness)?)
}

/// What is wrong when a transfer does not carry the `partnerReferenceNo` of the account inquiry before it, which BCA demands between
/// services 15 and 17; `undefined` when both carry the same. The profile is `snap` unless given.
///
/// Throws `invalid-argument` for a service that the profile has not.
///
/// ```js
/// validateReference('17', inquiryBody, transferBody, 'bca')?.pointer; // '/partnerReferenceNo'
/// ```
#[wasm_bindgen(js_name = validateReference, unchecked_return_type = "Violation | undefined")]
pub fn validate_reference(
    #[wasm_bindgen(unchecked_param_type = "string | Service")] service: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Body")] inquiry: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Body")] transfer: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<Option<Violation>, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    let service = service::read(service, &profile)?;
    let (inquiry, transfer) = (body(inquiry)?, body(transfer)?);
    Ok(service.validate_reference(&inquiry, &transfer).as_ref().map(violation))
}
