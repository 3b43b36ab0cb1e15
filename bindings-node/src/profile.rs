//! Profiles: a name, an object, or a `Profile`.

use std::collections::HashMap;

use napi::bindgen_prelude::{ClassInstance, FromNapiValue};
use napi::{Env, JsValue, Unknown, ValueType};
use napi_derive::napi;

use crate::failure::{Failure, call};
use crate::input::text::Text;
use crate::input::{Input, json};

/// How one provider reads the standard: a value that is checked once and used wherever a profile's name goes.
///
/// ```js
/// const bank = new Profile({ base: 'snap', name: 'my-bank', request: { endpoint_url: { query: 'dropped' } } })
/// endpointUrl('https://bank.example/v1.0/balance-inquiry?a=1', bank) // '/v1.0/balance-inquiry'
/// ```
#[napi]
pub struct Profile(paraf::Profile);

#[napi]
impl Profile {
    /// Takes a built-in name, an object (whole, or laid over the built-in profile that its key `base` names), or the JSON of one.
    ///
    /// Throws `unknown-profile` or `invalid-profile`.
    #[napi(constructor, ts_args_type = "profile: string | object")]
    pub fn new(env: Env, profile: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || read(&env, profile).map(Profile))
    }

    /// Its name.
    #[napi(getter)]
    pub fn name(&self) -> &str {
        self.0.name()
    }

    /// Its name for people.
    #[napi(getter)]
    pub fn title(&self) -> &str {
        self.0.title()
    }

    /// Where each rule is written, by the rule's path in the profile, for example `request.endpoint_url.query`.
    #[napi(getter, ts_return_type = "Record<string, string>")]
    pub fn sources(&self) -> HashMap<&str, &str> {
        self.0.sources().collect()
    }

    /// What it says over its base, by the rule's path: for example `dropped` for `request.endpoint_url.query`, and `null` for what
    /// the base has and this one does not. Empty for a profile without a base.
    #[napi(getter, ts_return_type = "Record<string, string>")]
    pub fn deviations(&self) -> HashMap<&str, &str> {
        self.0.deviations().collect()
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// The names of the built-in profiles.
///
/// ```js
/// profiles() // [ 'snap', 'bca', 'bca-legacy', ... ]
/// ```
#[napi]
pub fn profiles() -> Vec<&'static str> {
    paraf::Profile::names().collect()
}

/// Reads the profile argument of a call.
pub(crate) fn read(env: &Env, value: Unknown<'_>) -> Result<paraf::Profile, Failure> {
    match value.get_type()? {
        ValueType::String => Ok(paraf::Profile::resolve(&Text::read(value, FIELD)?)?),
        ValueType::Object => {
            // SAFETY: the value belongs to this environment; one that is no `Profile` is an error.
            match unsafe { ClassInstance::<Profile>::from_napi_value(env.raw(), value.raw()) } {
                Ok(profile) => Ok(profile.0.clone()),
                Err(_) => Ok(paraf::Profile::from_json(&json::stringify(env, value, FIELD)?)?),
            }
        }
        _ => Err(Failure::argument(FIELD, "is not a name, an object or a Profile")),
    }
}

/// As [`read`], with the standard's own profile for `undefined`.
pub(crate) fn read_or_snap(env: &Env, value: Unknown<'_>) -> Result<paraf::Profile, Failure> {
    match value.get_type()? {
        ValueType::Undefined => Ok(paraf::Profile::named("snap")?),
        _ => read(env, value),
    }
}

/// A profile among options.
pub struct ProfileInput(paraf::Profile);

impl ProfileInput {
    /// It, or the standard's own.
    pub(crate) fn or_snap(given: Option<ProfileInput>) -> Result<paraf::Profile, Failure> {
        given.map_or_else(|| Ok(paraf::Profile::named("snap")?), |profile| Ok(profile.0))
    }
}

impl Input for ProfileInput {
    fn read(value: Unknown<'_>, _: &'static str) -> Result<Self, Failure> {
        read(&Env::from_raw(value.value().env), value).map(ProfileInput)
    }
}

const FIELD: &str = "profile";
