//! Response codes.

use paraf::message::ServiceCode;
use wasm_bindgen::prelude::*;

use crate::convert::{text, text_or_none, whole};
use crate::error::Thrown;
use crate::profile;

/// A SNAP response code, taken apart, and what it means for the money.
///
/// ```js
/// const code = new ResponseCode(answer.responseCode); // '5041700'
/// code.outcome; // 'unknown'
/// code.advice; // 'ask-status'
/// code.statusService; // '36'
/// ```
#[wasm_bindgen]
pub struct ResponseCode(paraf::message::ResponseCode);

#[wasm_bindgen]
impl ResponseCode {
    /// Takes seven characters: an HTTP status, a service (digits or capital letters), two digits of a case. Whether the standard knows
    /// the code plays no part: providers have their own.
    ///
    /// Throws `invalid-argument`.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "string")] code: &JsValue) -> Result<ResponseCode, Thrown> {
        Ok(ResponseCode(paraf::message::ResponseCode::parse(&text(code, "response_code")?)?))
    }

    /// Builds a code of its parts: `ResponseCode.build(200, '24', '00')`.
    ///
    /// Throws `invalid-argument`.
    pub fn build(
        #[wasm_bindgen(js_name = httpStatus, unchecked_param_type = "number")] http_status: &JsValue,
        #[wasm_bindgen(js_name = serviceCode, unchecked_param_type = "string")] service_code: &JsValue,
        #[wasm_bindgen(js_name = caseCode, unchecked_param_type = "string")] case_code: &JsValue,
    ) -> Result<ResponseCode, Thrown> {
        let http_status = whole(http_status, "http_status", u16::MAX.into())? as u16;
        let service = ServiceCode::parse(&text(service_code, "service_code")?)?;
        Ok(ResponseCode(paraf::message::ResponseCode::new(http_status, service, &text(case_code, "case_code")?)?))
    }

    /// The HTTP status, which the answer itself has too.
    #[wasm_bindgen(getter, js_name = httpStatus)]
    pub fn http_status(&self) -> u16 {
        self.0.http_status()
    }

    /// The service that answered: two digits or letters.
    #[wasm_bindgen(getter, js_name = serviceCode)]
    pub fn service_code(&self) -> String {
        self.0.service().as_str().into()
    }

    /// The two digits of the case.
    #[wasm_bindgen(getter, js_name = caseCode)]
    pub fn case_code(&self) -> String {
        self.0.case().into()
    }

    /// The standard's category; `unlisted` for a code that it does not have.
    #[wasm_bindgen(getter, unchecked_return_type = "Category")]
    pub fn category(&self) -> String {
        self.0.category().as_str().into()
    }

    /// What became of the transaction, as far as this answer tells.
    #[wasm_bindgen(getter, unchecked_return_type = "Outcome")]
    pub fn outcome(&self) -> String {
        self.0.outcome().as_str().into()
    }

    /// What to do next.
    #[wasm_bindgen(getter, unchecked_return_type = "Advice")]
    pub fn advice(&self) -> String {
        self.0.advice().as_str().into()
    }

    /// The code of the service that tells what became of a transaction of this one; where the advice is to ask, and it changes nothing,
    /// itself. `undefined` where there is none: then the advice is `ask-provider`.
    #[wasm_bindgen(getter, js_name = statusService)]
    pub fn status_service(&self) -> Option<String> {
        self.0.status_service().map(|service| service.as_str().into())
    }

    /// What became of the transaction, as this provider means the code. Where the provider's success has a status inside that decides,
    /// the code alone is `unknown`: read the whole answer with `ReceivedResponse`.
    ///
    /// ```js
    /// new ResponseCode('2006000').outcomeFor('bca'); // 'unknown'
    /// ```
    #[wasm_bindgen(js_name = outcomeFor, unchecked_return_type = "Outcome")]
    pub fn outcome_for(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
    ) -> Result<String, Thrown> {
        Ok(self.0.outcome_for(&profile::read(profile)?).as_str().into())
    }

    /// What to do next, as this provider means the code.
    #[wasm_bindgen(js_name = adviceFor, unchecked_return_type = "Advice")]
    pub fn advice_for(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
    ) -> Result<String, Thrown> {
        Ok(self.0.advice_for(&profile::read(profile)?).as_str().into())
    }

    /// The code of this provider's service that tells what became of the transaction; `undefined` where it has none.
    #[wasm_bindgen(js_name = statusServiceFor)]
    pub fn status_service_for(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
    ) -> Result<Option<String>, Thrown> {
        Ok(self.0.status_service_for(&profile::read(profile)?).map(|service| service.as_str().into()))
    }

    /// The provider's message for this code, else the standard's, with a field name or a reason in its place; `undefined` for a code
    /// that neither lists. The profile is `snap` when it is not given.
    ///
    /// ```js
    /// new ResponseCode('4001101').message('accountNo'); // 'Invalid Field Format [accountNo]'
    /// new ResponseCode('4001101').message('accountNo', 'bca'); // 'Invalid Mandatory Field [accountNo]'
    /// ```
    pub fn message(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] detail: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
    ) -> Result<Option<String>, Thrown> {
        let profile = profile::read_or_snap(profile)?;
        Ok(self.0.message(&text_or_none(detail, "detail")?, &profile).map(Into::into))
    }

    /// The standard's code for what a provider means by this code and message: some of BCA's tables print two cases the other way
    /// round. A code that needs no such reading comes back unchanged.
    ///
    /// ```js
    /// String(new ResponseCode('4013200').asMeant('Invalid token (B2B)', 'bca')); // '4013201'
    /// ```
    #[wasm_bindgen(js_name = asMeant)]
    pub fn as_meant(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] message: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
    ) -> Result<ResponseCode, Thrown> {
        let profile = profile::read(profile)?;
        Ok(ResponseCode(self.0.as_meant(&text(message, "response_message")?, &profile)))
    }

    /// The seven characters.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        self.0.to_string()
    }

    /// The seven characters, so that an answer can hold the code itself.
    #[wasm_bindgen(js_name = toJSON)]
    pub fn json(&self) -> String {
        self.0.to_string()
    }
}
