//! The numbers that a caller makes up: X-EXTERNAL-ID and partnerReferenceNo.

use napi::bindgen_prelude::Either;
use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::message::ExternalIdOptions;

use super::service;
use super::validate::Violation;
use crate::failure::call;
use crate::input::body::{Body, BodyCopy};
use crate::input::text::Text;
use crate::input::time::Time;
use crate::input::{Input, given};
use crate::results::or_undefined;
use crate::{profile, randomness};

/// A new X-EXTERNAL-ID: random digits, as many as the profile and the service take, at most 32. `sign` makes one itself when it is
/// given none. The profile is `snap` when it is not given. `partnerId` is X-PARTNER-ID, for a service that wants part of it, and the day, in
/// the number: BCA's forex.
///
/// Throws `unsupported-by-profile` where requests have no X-EXTERNAL-ID, `invalid-argument` for a service that the profile has not, or that
/// wants a `partnerId` that is not given.
///
/// ```js
/// const externalId = newExternalId('17', 'bca') // to be stored before the request is sent
/// ```
#[napi(ts_args_type = "service: string | Service, profile?: ProfileLike, partnerId?: string")]
pub fn new_external_id(
    env: &Env,
    service: Unknown<'_>,
    profile: Unknown<'_>,
    partner_id: Unknown<'_>,
) -> napi::Result<String> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        let partner_id: Option<Text> = given(partner_id, "partnerId")?;
        let options = ExternalIdOptions { partner_id: partner_id.as_deref(), now: Some(Time::now(&None)?) };
        Ok(service::read(env, service, &profile)?.new_external_id(&profile, options, &mut randomness)?)
    })
}

/// A new `partnerReferenceNo`: 22 random digits, or as many as the service takes. The profile is `snap` when it is not given.
///
/// Throws `invalid-argument` where the service's request has no such field.
///
/// ```js
/// const partnerReferenceNo = newPartnerReferenceNo('15', 'bca')
/// ```
#[napi(ts_args_type = "service: string | Service, profile?: ProfileLike")]
pub fn new_partner_reference_no(env: &Env, service: Unknown<'_>, profile: Unknown<'_>) -> napi::Result<String> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        Ok(service::read(env, service, &profile)?.new_partner_reference_no(&mut randomness)?)
    })
}

/// What is wrong when a transfer does not carry the `partnerReferenceNo` of the account inquiry before it, which BCA demands between
/// services 15 and 17; `undefined` when both carry the same. The profile is `snap` when it is not given.
///
/// Throws `invalid-argument` for a service that the profile has not.
///
/// ```js
/// validateReference('17', inquiryBody, transferBody, 'bca')?.pointer // '/partnerReferenceNo'
/// ```
#[napi(
    ts_args_type = "service: string | Service, inquiry: Body, transfer: Body, profile?: ProfileLike",
    ts_return_type = "Violation | undefined"
)]
pub fn validate_reference(
    env: &Env,
    service: Unknown<'_>,
    inquiry: Unknown<'_>,
    transfer: Unknown<'_>,
    profile: Unknown<'_>,
) -> napi::Result<Either<Violation, ()>> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        let service = service::read(env, service, &profile)?;
        let (inquiry, transfer) = (BodyCopy::read(inquiry, "inquiry")?, Body::read(transfer)?);
        Ok(or_undefined(service.validate_reference(&inquiry, &transfer).as_ref().map(Violation::of)))
    })
}
