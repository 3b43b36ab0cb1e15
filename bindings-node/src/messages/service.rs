//! Services: what can be asked of a provider, or by it.

use napi::bindgen_prelude::Either;
use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::ErrorCode;

use crate::failure::{Failure, call};
use crate::input::Input;
use crate::input::text::Text;
use crate::profile;
use crate::results::or_undefined;

/// A service of the standard, or a provider's own.
#[napi(object, object_from_js = false)]
pub struct Service {
    /// What `service` and `validate` take: the code, except where two services of a provider share one (`32-shared-biller`).
    #[napi(readonly)]
    pub id: &'static str,
    /// The two characters that stand for it in a response code.
    #[napi(readonly)]
    pub code: String,
    /// The name in English.
    #[napi(readonly)]
    pub name: &'static str,
    /// The name in Indonesian.
    #[napi(readonly)]
    pub name_id: &'static str,
    /// The HTTP method.
    #[napi(readonly)]
    pub method: &'static str,
    /// The path; what stands before it is the provider's, or, for calls to the partner, the partner's.
    #[napi(readonly)]
    pub path: &'static str,
    /// Who calls whom.
    #[napi(readonly, ts_type = "Direction")]
    pub direction: &'static str,
    /// The CHANNEL-ID that the provider fixes for it, if it does.
    #[napi(readonly)]
    pub channel_id: Option<&'static str>,
    /// The most characters of X-EXTERNAL-ID, where the provider gives this service its own bound.
    #[napi(readonly)]
    pub external_id_length: Option<u32>,
    /// The fewest and the most characters of X-PARTNER-ID, likewise.
    #[napi(readonly, ts_type = "readonly [least: number, most: number]")]
    pub partner_id_length: Option<Vec<u32>>,
    /// Whose table this is: the provider's, or `snap`.
    #[napi(readonly)]
    pub profile: &'static str,
}

impl Service {
    fn of(service: paraf::Service) -> Self {
        let partner_id_length = service.partner_id_length();
        Service {
            id: service.id(),
            code: service.code().as_str().to_owned(),
            name: service.name(),
            name_id: service.name_id(),
            method: service.method(),
            path: service.path(),
            direction: service.direction().as_str(),
            channel_id: service.channel_id(),
            external_id_length: service.external_id_length().map(|length| length as u32),
            partner_id_length: partner_id_length.map(|length| vec![*length.start() as u32, *length.end() as u32]),
            profile: service.profile(),
        }
    }
}

/// A service by its ID, which is its code except where two services of a provider share one (`32-shared-biller`). Where the
/// profile, `snap` when it is not given, has no table of its own, it is the standard's.
///
/// Throws `invalid-argument` for an ID that is none.
///
/// ```js
/// service('24', 'bca').path // '/openapi/v1.0/transfer-va/inquiry'
/// ```
#[napi(ts_args_type = "id: string, profile?: ProfileLike")]
pub fn service(env: &Env, id: Unknown<'_>, profile: Unknown<'_>) -> napi::Result<Service> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        Ok(Service::of(find(id, &profile)?))
    })
}

/// The services that a profile has: the standard's, with the provider's own tables in their place, and those it adds. The
/// profile is `snap` when it is not given.
///
/// ```js
/// services('bca').filter(({ direction }) => direction === 'to-partner').map(({ name }) => name)
/// ```
#[napi(ts_args_type = "profile?: ProfileLike")]
pub fn services(env: &Env, profile: Unknown<'_>) -> napi::Result<Vec<Service>> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        Ok(paraf::Service::all(&profile).map(Service::of).collect())
    })
}

/// The service whose path is the longest end of this path or URL; `undefined` if there is none. The profile is `snap` when it is not
/// given.
///
/// ```js
/// serviceOf('https://sandbox.bca.co.id/openapi/v1.0/transfer-va/inquiry', 'bca')?.id // '24'
/// ```
#[napi(ts_args_type = "url: string, profile?: ProfileLike", ts_return_type = "Service | undefined")]
pub fn service_of(env: &Env, url: Unknown<'_>, profile: Unknown<'_>) -> napi::Result<Either<Service, ()>> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        let url = Text::read_as(url, "url", ErrorCode::InvalidUrl)?;
        Ok(or_undefined(paraf::Service::of_path(&url, &profile).map(Service::of)))
    })
}

/// The service of an ID.
pub(super) fn find(id: Unknown<'_>, profile: &paraf::Profile) -> Result<paraf::Service, Failure> {
    Ok(paraf::Service::find(&Text::read(id, "service")?, profile)?)
}
