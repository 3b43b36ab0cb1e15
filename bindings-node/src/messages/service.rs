//! Services: what can be asked of a provider, or by it.

use napi::bindgen_prelude::{ClassInstance, Either, FromNapiValue};
use napi::{Env, JsValue, Unknown, ValueType};
use napi_derive::napi;

use crate::failure::{Failure, call};
use crate::input::text::Text;
use crate::input::{Input, json};
use crate::profile;
use crate::results::or_undefined;

/// A service of the standard, a provider's own, or one from a table of yours.
#[napi]
pub struct Service(paraf::message::Service);

#[napi]
impl Service {
    /// A service from a table of your own, which validates like a built-in one: an object, or its JSON, in the form of the files in
    /// `core/spec/services` (`docs/messages.md` lists the keys). Its `profile` is `own`.
    ///
    /// Read it once and keep the service: the table stays in memory for the life of the program.
    ///
    /// Throws `invalid-argument`: not a table, with the field whose row is wrong.
    ///
    /// ```js
    /// const hold = Service.fromJson({
    ///   id: 'hold-inquiry', code: 'HI', name: 'Hold Inquiry', method: 'POST', path: '/openapi/v1.0/hold-inquiry',
    ///   request: [{ field: '/accountNo', type: 'string', length: 10, fixed: true, format: 'digits', presence: 'M' }],
    /// })
    /// validate(hold, '{"accountNo":"123456789x"}')[0].responseCode // '400HI01'
    /// ```
    #[napi(factory, ts_args_type = "table: string | object")]
    pub fn from_json(env: Env, table: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let json = match table.get_type()? {
                ValueType::String => Text::read(table, FIELD)?,
                ValueType::Object => json::stringify(&env, table, FIELD)?,
                _ => return Err(Failure::argument(FIELD, "is not a string or an object")),
            };
            Ok(Service(paraf::message::Service::from_json(&json)?))
        })
    }

    /// What `service` and `validate` take: the code, except where two services of a provider share one (`32-shared-biller`).
    #[napi(getter)]
    pub fn id(&self) -> &'static str {
        self.0.id()
    }

    /// The two characters that stand for it in a response code.
    #[napi(getter)]
    pub fn code(&self) -> String {
        self.0.code().as_str().to_owned()
    }

    /// The name in English.
    #[napi(getter)]
    pub fn name(&self) -> &'static str {
        self.0.name()
    }

    /// The name in Indonesian.
    #[napi(getter)]
    pub fn name_id(&self) -> &'static str {
        self.0.name_id()
    }

    /// The HTTP method.
    #[napi(getter)]
    pub fn method(&self) -> &'static str {
        self.0.method()
    }

    /// The path; what stands before it is the provider's, or, for calls to the partner, the partner's.
    #[napi(getter)]
    pub fn path(&self) -> &'static str {
        self.0.path()
    }

    /// Who calls whom.
    #[napi(getter, ts_return_type = "Direction")]
    pub fn direction(&self) -> &'static str {
        self.0.direction().as_str()
    }

    /// The CHANNEL-ID that the provider fixes for it, if it does.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn channel_id(&self) -> Either<&'static str, ()> {
        or_undefined(self.0.channel_id())
    }

    /// The most characters of X-EXTERNAL-ID, where the provider gives this service its own bound.
    #[napi(getter, ts_return_type = "number | undefined")]
    pub fn external_id_length(&self) -> Either<u32, ()> {
        or_undefined(self.0.external_id_length().map(|length| length as u32))
    }

    /// The fewest and the most characters of X-PARTNER-ID, likewise.
    #[napi(getter, ts_return_type = "readonly [least: number, most: number] | undefined")]
    pub fn partner_id_length(&self) -> Either<Vec<u32>, ()> {
        or_undefined(self.0.partner_id_length().map(|length| vec![*length.start() as u32, *length.end() as u32]))
    }

    /// Whose table this is: the provider's, `snap`, or `own`.
    #[napi(getter)]
    pub fn profile(&self) -> &'static str {
        self.0.profile()
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
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
        Ok(Service(find(id, &profile)?))
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
        Ok(paraf::message::Service::all(&profile).map(Service).collect())
    })
}

/// The service with this method whose path is the longest end of this path or URL; `undefined` if there is none. The profile is `snap`
/// when it is not given.
///
/// ```js
/// serviceOf('POST', 'https://sandbox.bca.co.id/openapi/v1.0/transfer-va/inquiry', 'bca')?.id // '24'
/// ```
#[napi(ts_args_type = "method: string, url: string, profile?: ProfileLike", ts_return_type = "Service | undefined")]
pub fn service_of(
    env: &Env,
    method: Unknown<'_>,
    url: Unknown<'_>,
    profile: Unknown<'_>,
) -> napi::Result<Either<Service, ()>> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        let method = Text::read(method, "method")?;
        let url = Text::read(url, "url")?;
        Ok(or_undefined(paraf::message::Service::of_request(&method, &url, &profile).map(Service)))
    })
}

/// Reads the service argument of a call: an ID, or a `Service`.
pub(super) fn read(
    env: &Env,
    value: Unknown<'_>,
    profile: &paraf::Profile,
) -> Result<paraf::message::Service, Failure> {
    if value.get_type()? != ValueType::Object {
        return find(value, profile);
    }
    // SAFETY: the value belongs to this environment; one that is no `Service` is an error.
    match unsafe { ClassInstance::<Service>::from_napi_value(env.raw(), value.raw()) } {
        Ok(service) => Ok(service.0),
        Err(_) => Err(Failure::argument(FIELD, "is not a string or a Service")),
    }
}

/// The service of an ID.
fn find(id: Unknown<'_>, profile: &paraf::Profile) -> Result<paraf::message::Service, Failure> {
    Ok(paraf::message::Service::find(&Text::read(id, FIELD)?, profile)?)
}

const FIELD: &str = "service";
