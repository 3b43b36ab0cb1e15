//! Services: what can be asked of a provider, or by it.

use js_sys::JSON;
use wasm_bindgen::prelude::*;

use crate::convert::text;
use crate::error::Thrown;
use crate::profile;

/// A service of the standard, a provider's own, or one from a table of yours.
#[wasm_bindgen]
pub struct Service(paraf::message::Service);

#[wasm_bindgen]
impl Service {
    /// A service from a table of your own, which validates like a built-in one: an object, or its JSON, in the form of the files in
    /// `core/spec/services` (`docs/messages.md` lists the keys). Its `profile` is `own`.
    ///
    /// Read it once and keep the service: the table stays in memory for the life of the program, whatever is freed.
    ///
    /// Throws `invalid-argument`: not a table, with the field whose row is wrong.
    ///
    /// ```js
    /// const hold = Service.fromJson({
    ///   id: 'hold-inquiry', code: 'HI', name: 'Hold Inquiry', method: 'POST', path: '/openapi/v1.0/hold-inquiry',
    ///   request: [{ field: '/accountNo', type: 'string', length: 10, fixed: true, format: 'digits', presence: 'M' }],
    /// });
    /// validate(hold, '{"accountNo":"123456789x"}')[0]?.responseCode; // '400HI01'
    /// ```
    #[wasm_bindgen(js_name = fromJson)]
    pub fn from_json(
        #[wasm_bindgen(unchecked_param_type = "string | object")] table: &JsValue,
    ) -> Result<Service, Thrown> {
        let json = if table.is_string() {
            text(table, FIELD)?
        } else if table.is_object() {
            let json = JSON::stringify(table)?;
            text(&json, FIELD)?
        } else {
            return Err(Thrown::argument(FIELD, "is not a string or an object"));
        };
        Ok(Service(paraf::message::Service::from_json(&json)?))
    }

    /// What `service` and `validate` take: the code, except where two services of a provider share one (`32-shared-biller`).
    #[wasm_bindgen(getter)]
    pub fn id(&self) -> String {
        self.0.id().into()
    }

    /// The two characters that stand for it in a response code.
    #[wasm_bindgen(getter)]
    pub fn code(&self) -> String {
        self.0.code().as_str().into()
    }

    /// The name in English.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.0.name().into()
    }

    /// The name in Indonesian.
    #[wasm_bindgen(getter, js_name = nameId)]
    pub fn name_id(&self) -> String {
        self.0.name_id().into()
    }

    /// The HTTP method.
    #[wasm_bindgen(getter)]
    pub fn method(&self) -> String {
        self.0.method().into()
    }

    /// The path; what stands before it is the provider's, or, for calls to the partner, the partner's.
    #[wasm_bindgen(getter)]
    pub fn path(&self) -> String {
        self.0.path().into()
    }

    /// Who calls whom.
    #[wasm_bindgen(getter, unchecked_return_type = "Direction")]
    pub fn direction(&self) -> String {
        self.0.direction().as_str().into()
    }

    /// The CHANNEL-ID that the provider fixes for it, if it does.
    #[wasm_bindgen(getter, js_name = channelId)]
    pub fn channel_id(&self) -> Option<String> {
        self.0.channel_id().map(Into::into)
    }

    /// The most characters of X-EXTERNAL-ID, where the provider gives this service its own bound.
    #[wasm_bindgen(getter, js_name = externalIdLength)]
    pub fn external_id_length(&self) -> Option<u32> {
        self.0.external_id_length().map(|length| length as u32)
    }

    /// The fewest and the most characters of X-PARTNER-ID, likewise.
    #[wasm_bindgen(
        getter,
        js_name = partnerIdLength,
        unchecked_return_type = "readonly [least: number, most: number] | undefined"
    )]
    pub fn partner_id_length(&self) -> Option<Vec<JsValue>> {
        let length = self.0.partner_id_length()?;
        Some([*length.start(), *length.end()].map(|most| JsValue::from(most as u32)).into())
    }

    /// Whose table this is: the provider's, `snap`, or `own`.
    #[wasm_bindgen(getter)]
    pub fn profile(&self) -> String {
        self.0.profile().into()
    }

    /// For logs.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }

    /// The same service once more: how this module takes hold of a `Service` inside a value.
    #[wasm_bindgen(js_name = __share, skip_typescript)]
    pub fn share(&self) -> Service {
        Service(self.0)
    }
}

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// Calls `__share` of a `Service`; none for any other value.
    #[wasm_bindgen(js_name = shareService, catch)]
    fn share_service(value: &JsValue) -> Result<Option<Service>, JsValue>;
}

/// A service by its ID, which is its code except where two services of a provider share one (`32-shared-biller`). Where the profile,
/// `snap` unless given, has no table of its own, it is the standard's.
///
/// Throws `invalid-argument` for an ID that is none.
///
/// ```js
/// service('24', 'bca').path; // '/openapi/v1.0/transfer-va/inquiry'
/// ```
#[wasm_bindgen]
pub fn service(
    #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<Service, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    find(id, &profile).map(Service)
}

/// The services that a profile has: the standard's, with the provider's own tables in their place, and those it adds.
#[wasm_bindgen(unchecked_return_type = "Array<Service>")]
pub fn services(
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<Vec<Service>, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    Ok(paraf::message::Service::all(&profile).map(Service).collect())
}

/// The service with this method whose path is the longest end of this path or URL; `undefined` if there is none. The profile is `snap`
/// when it is not given.
///
/// ```js
/// serviceOf('POST', 'https://sandbox.bca.co.id/openapi/v1.0/transfer-va/inquiry', 'bca')?.id; // '24'
/// ```
#[wasm_bindgen(js_name = serviceOf)]
pub fn service_of(
    #[wasm_bindgen(unchecked_param_type = "string")] method: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] url: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<Option<Service>, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    let method = text(method, "method")?;
    let url = text(url, "url")?;
    Ok(paraf::message::Service::of_request(&method, &url, &profile).map(Service))
}

/// Reads the service argument of a call: an ID, or a `Service`.
pub(super) fn read(value: &JsValue, profile: &paraf::Profile) -> Result<paraf::message::Service, Thrown> {
    if !value.is_object() {
        return find(value, profile);
    }
    share_service(value)?
        .map(|service| service.0)
        .ok_or_else(|| Thrown::argument(FIELD, "is not a string or a Service"))
}

fn find(id: &JsValue, profile: &paraf::Profile) -> Result<paraf::message::Service, Thrown> {
    Ok(paraf::message::Service::find(&text(id, FIELD)?, profile)?)
}

const FIELD: &str = "service";
