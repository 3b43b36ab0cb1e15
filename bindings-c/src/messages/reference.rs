//! The numbers that a caller makes up: X-EXTERNAL-ID and partnerReferenceNo.

use paraf::Profile;
use paraf::message::ExternalIdOptions;

use super::service::paraf_service;
use super::violation::paraf_violations;
use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::{paraf_buffer, paraf_str};
use crate::time::clock;

/// A new X-EXTERNAL-ID: random digits, as many as the profile and the service take, at most 32. paraf_signer_sign() makes
/// one itself when it is given none; make it here to store it before the request is sent. `partner_id` is X-PARTNER-ID, for a service that
/// wants part of it, and the day, in the number: BCA's forex; absent for others.
///
/// Fails with unsupported-by-profile where requests have no X-EXTERNAL-ID, invalid-argument for a service that wants a partner_id that is not
/// given, provider-failed without randomness, unknown-profile, invalid-profile.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_new_external_id(
    service: Option<&paraf_service>,
    profile: paraf_str,
    partner_id: paraf_str,
    digits: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(digits, error, |caller| {
        let service = required(service, "service")?.inner;
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        let partner_id = caller.optional_text(partner_id, "partner_id")?;
        let options = ExternalIdOptions { partner_id, now: Some(clock()) };
        Ok(handle(paraf_buffer(service.new_external_id(&profile, options, &mut getrandom::fill)?.into_bytes())))
    })
}

/// A new partnerReferenceNo: 22 random digits, or as many as the service takes.
///
/// Fails with invalid-argument where the request has no such field, provider-failed without randomness.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_new_partner_reference_no(
    service: Option<&paraf_service>,
    digits: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(digits, error, |caller| {
        let service = required(service, "service")?.inner;
        Ok(handle(paraf_buffer(service.new_partner_reference_no(&mut getrandom::fill)?.into_bytes())))
    })
}

/// What is wrong when a transfer does not carry the partnerReferenceNo of the account inquiry before it, which BCA demands
/// between services 15 and 17: one violation, or none. `service` is the transfer's.
///
/// A number that differs is no failure.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_validate_reference(
    service: Option<&paraf_service>,
    inquiry: paraf_str,
    transfer: paraf_str,
    violations: *mut *mut paraf_violations,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(violations, error, |caller| {
        let service = required(service, "service")?.inner;
        let (inquiry, transfer) = (caller.bytes(inquiry, "inquiry")?, caller.bytes(transfer, "transfer")?);
        Ok(handle(service.validate_reference(inquiry, transfer).into_iter().collect::<paraf_violations>()))
    })
}
