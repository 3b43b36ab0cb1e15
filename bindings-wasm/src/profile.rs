//! Profiles: a name, an object, or a `Profile`.

use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::convert::text;
use crate::error::Thrown;

/// How one provider reads the standard: a value that is checked once and used wherever a profile's name goes.
///
/// ```js
/// const bank = new Profile({ base: 'snap', name: 'my-bank', request: { endpoint_url: { query: 'dropped' } } });
/// endpointUrl('https://bank.example/v1.0/balance-inquiry?a=1', bank); // '/v1.0/balance-inquiry'
/// ```
#[wasm_bindgen]
pub struct Profile(paraf::Profile);

#[wasm_bindgen]
impl Profile {
    /// Takes a built-in name, an object (whole, or laid over the built-in profile that its key `base` names), or the JSON of one.
    ///
    /// Throws `unknown-profile` or `invalid-profile`.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue) -> Result<Profile, Thrown> {
        read(profile).map(Profile)
    }

    /// Its name.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.0.name().into()
    }

    /// Its name for people.
    #[wasm_bindgen(getter)]
    pub fn title(&self) -> String {
        self.0.title().into()
    }

    /// Where each rule is written, by the rule's path in the profile, for example `request.endpoint_url.query`.
    #[wasm_bindgen(getter, unchecked_return_type = "Record<string, string>")]
    pub fn sources(&self) -> Result<Object, Thrown> {
        by_rule(self.0.sources())
    }

    /// What it says over its base, by the rule's path: for example `dropped` for `request.endpoint_url.query`, and `null` for what
    /// the base has and this one does not. Empty for a profile without a base.
    #[wasm_bindgen(getter, unchecked_return_type = "Record<string, string>")]
    pub fn deviations(&self) -> Result<Object, Thrown> {
        by_rule(self.0.deviations())
    }

    /// For logs.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }

    /// The same profile once more: how this module takes hold of a `Profile` inside a value.
    #[wasm_bindgen(js_name = __share, skip_typescript)]
    pub fn share(&self) -> Profile {
        Profile(self.0.clone())
    }
}

#[cfg(feature = "diagnose")]
#[wasm_bindgen]
impl Profile {
    /// `title` in a language that people read.
    #[wasm_bindgen(js_name = titleIn)]
    pub fn title_in(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    ) -> Result<String, Thrown> {
        Ok(self.0.title_in(paraf::Language::parse(&text(language, "language")?)?))
    }

    /// `sources` in a language that people read. Addresses and the names of files stay.
    #[wasm_bindgen(js_name = sourcesIn, unchecked_return_type = "Record<string, string>")]
    pub fn sources_in(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    ) -> Result<Object, Thrown> {
        let sources: Vec<_> = self.0.sources_in(paraf::Language::parse(&text(language, "language")?)?).collect();
        by_rule(sources.iter().map(|(rule, source)| (*rule, source.as_str())))
    }
}

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// Calls `__share` of a `Profile`; none for any other value.
    #[wasm_bindgen(js_name = shareProfile, catch)]
    fn share_profile(value: &JsValue) -> Result<Option<Profile>, JsValue>;
}

fn by_rule<'p>(rules: impl Iterator<Item = (&'p str, &'p str)>) -> Result<Object, Thrown> {
    let object = Object::new();
    for (rule, value) in rules {
        Reflect::set(&object, &rule.into(), &value.into())?;
    }
    Ok(object)
}

/// Reads the profile argument of a call.
///
/// # Errors
/// `invalid-argument`, `unknown-profile`, `invalid-profile`.
pub(crate) fn read(value: &JsValue) -> Result<paraf::Profile, Thrown> {
    if value.is_string() {
        return Ok(paraf::Profile::resolve(&text(value, FIELD)?)?);
    }
    if !value.is_object() {
        return Err(Thrown::argument(FIELD, "is not a name, an object or a Profile"));
    }
    if let Some(profile) = share_profile(value)? {
        return Ok(profile.0);
    }
    let json = JSON::stringify(value)?;
    Ok(paraf::Profile::from_json(&text(&json, FIELD)?)?)
}

/// As [`read`], with the standard's own profile for `undefined`.
pub(crate) fn read_or_snap(value: &JsValue) -> Result<paraf::Profile, Thrown> {
    if value.is_undefined() { Ok(paraf::Profile::named("snap")?) } else { read(value) }
}

const FIELD: &str = "profile";
