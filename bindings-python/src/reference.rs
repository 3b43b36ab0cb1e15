//! The numbers that a caller makes up: X-EXTERNAL-ID and partnerReferenceNo.

use paraf::message::ExternalIdOptions;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Body, optional_text, work};
use crate::errors::Result;
use crate::moment::Time;
use crate::profile::ProfileLike;
use crate::service::ServiceLike;
use crate::validate::Violation;

/// A new X-EXTERNAL-ID: random digits, as many as the profile and the service take, at most 32. `Signer.sign` makes one itself when
/// it is given none; make it here to store it before the request is sent.
///
/// Args:
///     service: the ID of the service, as `service` takes it, or a `Service`.
///     profile: a name, a dict or a `Profile`.
///     partner_id: X-PARTNER-ID, for a service that wants part of it, and the day, in the number: BCA's forex.
///
/// Raises:
///     ProfileError: ``unsupported-by-profile`` where requests have no X-EXTERNAL-ID.
///     RequestError: ``invalid-argument`` where there is no such service, or it wants a partner_id and none is given.
///
/// Example:
///     >>> import paraf
///     >>> number = paraf.new_external_id("17", "bca")
///     >>> len(number), number.isdigit()
///     (32, True)
#[pyfunction]
#[pyo3(
    signature = (service, profile=ProfileLike::Named("snap"), *, partner_id=None),
    text_signature = "(service, profile='snap', *, partner_id=None)"
)]
pub(crate) fn new_external_id(
    service: ServiceLike,
    profile: ProfileLike,
    partner_id: Option<&Bound<'_, PyString>>,
) -> Result<String> {
    let profile = profile.resolve()?;
    let service = service.resolve(&profile)?;
    let partner_id = optional_text("partner_id", partner_id)?;
    let now = Some(Time::read("now", None)?.moment()?);
    let options = ExternalIdOptions { partner_id: partner_id.as_deref(), now };
    Ok(service.new_external_id(&profile, options, &mut getrandom::fill)?)
}

/// A new ``partnerReferenceNo``: 22 random digits, or as many as the service takes.
///
/// Args:
///     service: the ID of the service, as `service` takes it, or a `Service`.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-argument`` where there is no such service, or its request has no such field.
///
/// Example:
///     >>> import paraf
///     >>> len(paraf.new_partner_reference_no("15", "bca"))
///     22
#[pyfunction]
#[pyo3(signature = (service, profile=ProfileLike::Named("snap")), text_signature = "(service, profile='snap')")]
pub(crate) fn new_partner_reference_no(service: ServiceLike, profile: ProfileLike) -> Result<String> {
    let service = service.resolve(&profile.resolve()?)?;
    Ok(service.new_partner_reference_no(&mut getrandom::fill)?)
}

/// What is wrong when a transfer does not carry the ``partnerReferenceNo`` of the account inquiry before it, which BCA demands between
/// services 15 and 17; None when both carry the same.
///
/// Args:
///     service: the ID of the transfer's service, as `service` takes it, or a `Service`.
///     inquiry: the body of the inquiry.
///     transfer: the body of the transfer.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-argument`` where there is no such service.
///
/// Example:
///     >>> import paraf
///     >>> violation = paraf.validate_reference("17", '{"partnerReferenceNo":"1"}', '{"partnerReferenceNo":"2"}', profile="bca")
///     >>> violation.rule, violation.pointer
///     ('reference', '/partnerReferenceNo')
#[pyfunction]
#[pyo3(
    signature = (service, inquiry, transfer, *, profile=ProfileLike::Named("snap")),
    text_signature = "(service, inquiry, transfer, *, profile='snap')"
)]
pub(crate) fn validate_reference(
    py: Python<'_>,
    service: ServiceLike,
    inquiry: Body,
    transfer: Body,
    profile: ProfileLike,
) -> Result<Option<Violation>> {
    let service = service.resolve(&profile.resolve()?)?;
    let length = inquiry.0.len() + transfer.0.len();
    Ok(work(py, length, || service.validate_reference(&inquiry.0, &transfer.0)).map(Violation::from))
}
