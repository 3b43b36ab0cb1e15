//! Services: what can be asked of a provider, or by it.

use paraf::Profile;
use paraf::message::{Service, ServiceCode};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::direction::paraf_direction;
use crate::error::paraf_error;
use crate::strings::paraf_str;

/// A service of the standard, a provider's own, or yours, with its tables. Free with paraf_service_free(),
/// unless it was lent by a list. May be used by several threads at once.
pub struct paraf_service {
    pub(crate) inner: Service,
    /// Lent out, so it must live as long as the handle.
    code: ServiceCode,
}

impl From<Service> for paraf_service {
    fn from(inner: Service) -> Self {
        paraf_service { code: inner.code(), inner }
    }
}

/// The services of a profile. Free with paraf_services_free(). May be used by several threads at once.
pub struct paraf_services(Vec<paraf_service>);

/// The service with this ID, which is its code, except where two services of a provider share one (`32-shared-biller`).
/// Where the profile has no table of its own, it is the standard's.
///
/// Fails with invalid-argument: the profile has no such service.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_service_new(
    id: paraf_str,
    profile: paraf_str,
    service: *mut *mut paraf_service,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(service, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        Ok(handle(Service::find(caller.text(id, "id")?, &profile)?.into()))
    })
}

/// A service from a table of your own, as JSON: what a provider publishes no fields for, or what your contract adds.
/// docs/messages.md lists the keys: `id`, `name`, `method`, `path`, and `code`, `direction`, `request`, `response`,
/// `rules` where there are any.
///
/// Read it once and keep the service: the table is kept for the life of the program, also when paraf_service_free() has
/// freed the handle.
///
/// Fails with invalid-argument: it is no table; the message names the field whose row is wrong.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_service_from_json(
    table: paraf_str,
    service: *mut *mut paraf_service,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(service, error, |caller| { Ok(handle(Service::from_json(caller.text(table, "service")?)?.into())) })
}

/// The service with this method whose path is the longest end of this path or URL; NULL when there is none.
///
/// Fails with unknown-profile, invalid-profile, invalid-method, invalid-url.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_service_of_request(
    method: paraf_str,
    url: paraf_str,
    profile: paraf_str,
    service: *mut *mut paraf_service,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(service, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        let (method, url) = (caller.text(method, "method")?, caller.text(url, "url")?);
        let found = Service::of_request(method, url, &profile);
        Ok(found.map_or(std::ptr::null_mut(), |found| handle(found.into())))
    })
}

/// What paraf_service_new() takes.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_id(service: Option<&paraf_service>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { service.map(|service| service.inner.id()).into() })
}

/// The two characters that stand for the service in a response code; `00` for a service before SNAP.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_code(service: Option<&paraf_service>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { service.map(|service| service.code.as_str()).into() })
}

/// The name in English.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_name(service: Option<&paraf_service>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { service.map(|service| service.inner.name()).into() })
}

/// The name in Indonesian.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_name_id(service: Option<&paraf_service>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { service.map(|service| service.inner.name_id()).into() })
}

/// The HTTP method.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_method(service: Option<&paraf_service>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { service.map(|service| service.inner.method()).into() })
}

/// The path; what stands before it is the provider's, or, for calls to the partner, the partner's.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_path(service: Option<&paraf_service>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { service.map(|service| service.inner.path()).into() })
}

/// Who calls whom.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_direction(service: Option<&paraf_service>) -> paraf_direction {
    entry!(paraf_direction::PARAF_DIRECTION_NONE, { service.map(|service| service.inner.direction()).into() })
}

/// The CHANNEL-ID that the provider fixes for this service; `data == NULL` where it does not.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_channel_id(service: Option<&paraf_service>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { service.and_then(|service| service.inner.channel_id()).into() })
}

/// The most characters of X-EXTERNAL-ID; 0 where the provider gives this service no bound of its own.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_external_id_length(service: Option<&paraf_service>) -> usize {
    entry!(0, { service.and_then(|service| service.inner.external_id_length()).unwrap_or(0) })
}

/// The fewest characters of X-PARTNER-ID; 0 where the provider gives this service no bounds of its own.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_partner_id_shortest(service: Option<&paraf_service>) -> usize {
    entry!(0, { service.and_then(|service| service.inner.partner_id_length()).map_or(0, |length| *length.start()) })
}

/// The most characters of X-PARTNER-ID; 0 where the provider gives this service no bounds of its own.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_partner_id_longest(service: Option<&paraf_service>) -> usize {
    entry!(0, { service.and_then(|service| service.inner.partner_id_length()).map_or(0, |length| *length.end()) })
}

/// The profile whose table this is: the provider's, or `snap`; `own` for one of yours.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_profile(service: Option<&paraf_service>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { service.map(|service| service.inner.profile()).into() })
}

/// Frees a service; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_service_free(service: Option<Box<paraf_service>>) {
    entry!((), { drop(service) })
}

/// The services that a profile has: the standard's, with the provider's own tables in their place, and those it adds.
///
/// Fails with unknown-profile, invalid-profile.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_services_new(
    profile: paraf_str,
    services: *mut *mut paraf_services,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(services, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        Ok(handle(paraf_services(Service::all(&profile).map(Into::into).collect())))
    })
}

/// How many.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_services_count(services: Option<&paraf_services>) -> usize {
    entry!(0, { services.map_or(0, |services| services.0.len()) })
}

/// A service, from 0; NULL behind the last one. It belongs to the list and is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_services_at(services: Option<&paraf_services>, index: usize) -> Option<&paraf_service> {
    entry!(None, { services.and_then(|services| services.0.get(index)) })
}

/// Frees a list of services; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_services_free(services: Option<Box<paraf_services>>) {
    entry!((), { drop(services) })
}
