//! Response codes.

use napi::bindgen_prelude::Either;
use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::message::ServiceCode;

use crate::failure::{Failure, call};
use crate::input::text::Text;
use crate::input::{Input, given};
use crate::profile;
use crate::results::or_undefined;

/// A SNAP response code, taken apart, and what it means for the money.
///
/// ```js
/// const code = new ResponseCode(answer.responseCode) // '5041700'
/// code.outcome // 'unknown'
/// code.advice // 'ask-status'
/// code.statusService // '36'
/// ```
#[napi]
pub struct ResponseCode(paraf::message::ResponseCode);

#[napi]
impl ResponseCode {
    /// Takes seven characters: an HTTP status, a service (digits or capital letters), two digits of a case. Whether the standard
    /// knows the code plays no part: providers have their own.
    ///
    /// Throws `invalid-argument`.
    #[napi(constructor, ts_args_type = "code: string")]
    pub fn new(env: Env, code: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || Ok(ResponseCode(paraf::message::ResponseCode::parse(&Text::read(code, "response_code")?)?)))
    }

    /// Builds a code of its parts: `ResponseCode.build(200, '24', '00')`.
    ///
    /// Throws `invalid-argument`.
    #[napi(factory, ts_args_type = "httpStatus: number, serviceCode: string, caseCode: string")]
    pub fn build(
        env: Env,
        http_status: Unknown<'_>,
        service_code: Unknown<'_>,
        case_code: Unknown<'_>,
    ) -> napi::Result<Self> {
        call(&env, || {
            let status = u32::read(http_status, "http_status")?;
            let status = u16::try_from(status).map_err(|_| Failure::argument("http_status", "is too large"))?;
            let service = ServiceCode::parse(&Text::read(service_code, "service_code")?)?;
            let case = Text::read(case_code, "case_code")?;
            Ok(ResponseCode(paraf::message::ResponseCode::new(status, service, &case)?))
        })
    }

    /// The HTTP status, which the answer itself has too.
    #[napi(getter)]
    pub fn http_status(&self) -> u32 {
        self.0.http_status().into()
    }

    /// The service that answered: two digits or letters.
    #[napi(getter)]
    pub fn service_code(&self) -> String {
        self.0.service().as_str().to_owned()
    }

    /// The two digits of the case.
    #[napi(getter)]
    pub fn case_code(&self) -> &str {
        self.0.case()
    }

    /// The standard's category; `unlisted` for a code that it does not have.
    #[napi(getter, ts_return_type = "Category")]
    pub fn category(&self) -> &'static str {
        self.0.category().as_str()
    }

    /// What became of the transaction, as far as this answer tells.
    #[napi(getter, ts_return_type = "Outcome")]
    pub fn outcome(&self) -> &'static str {
        self.0.outcome().as_str()
    }

    /// What to do next.
    #[napi(getter, ts_return_type = "Advice")]
    pub fn advice(&self) -> &'static str {
        self.0.advice().as_str()
    }

    /// The code of the service that tells what became of a transaction of this one; where the advice is to ask, and it changes nothing,
    /// itself. `undefined` where there is none: then the advice is `ask-provider`.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn status_service(&self) -> Either<String, ()> {
        or_undefined(self.0.status_service().map(|service| service.as_str().to_owned()))
    }

    /// What became of the transaction, as this provider means the code. Where the provider's success has a status inside that decides,
    /// the code alone is `unknown`: read the whole answer with `ReceivedResponse`.
    ///
    /// ```js
    /// new ResponseCode('2006000').outcomeFor('bca') // 'unknown'
    /// ```
    #[napi(ts_args_type = "profile: ProfileLike", ts_return_type = "Outcome")]
    pub fn outcome_for(&self, env: &Env, profile: Unknown<'_>) -> napi::Result<&'static str> {
        call(env, || Ok(self.0.outcome_for(&profile::read(env, profile)?).as_str()))
    }

    /// What to do next, as this provider means the code.
    #[napi(ts_args_type = "profile: ProfileLike", ts_return_type = "Advice")]
    pub fn advice_for(&self, env: &Env, profile: Unknown<'_>) -> napi::Result<&'static str> {
        call(env, || Ok(self.0.advice_for(&profile::read(env, profile)?).as_str()))
    }

    /// The code of this provider's service that tells what became of the transaction; `undefined` where it has none.
    #[napi(ts_args_type = "profile: ProfileLike", ts_return_type = "string | undefined")]
    pub fn status_service_for(&self, env: &Env, profile: Unknown<'_>) -> napi::Result<Either<String, ()>> {
        call(env, || {
            let service = self.0.status_service_for(&profile::read(env, profile)?);
            Ok(or_undefined(service.map(|service| service.as_str().to_owned())))
        })
    }

    /// The provider's message for this code, else the standard's, with a field name or a reason in its place; `undefined` for a code
    /// that neither lists. The profile is `snap` when it is not given.
    ///
    /// ```js
    /// new ResponseCode('4001101').message('accountNo') // 'Invalid Field Format [accountNo]'
    /// new ResponseCode('4001101').message('accountNo', 'bca') // 'Invalid Mandatory Field [accountNo]'
    /// ```
    #[napi(ts_args_type = "detail?: string, profile?: ProfileLike", ts_return_type = "string | undefined")]
    pub fn message(&self, env: &Env, detail: Unknown<'_>, profile: Unknown<'_>) -> napi::Result<Either<String, ()>> {
        call(env, || {
            let profile = profile::read_or_snap(env, profile)?;
            let detail: Text = given(detail, "detail")?.unwrap_or_default();
            Ok(or_undefined(self.0.message(&detail, &profile).map(Into::into)))
        })
    }

    /// The standard's code for what a provider means by this code and message: some of BCA's tables print two cases the other way
    /// round. A code that needs no such reading comes back unchanged.
    ///
    /// ```js
    /// String(new ResponseCode('4013200').asMeant('Invalid token (B2B)', 'bca')) // '4013201'
    /// ```
    #[napi(ts_args_type = "message: string, profile: ProfileLike")]
    pub fn as_meant(&self, env: &Env, message: Unknown<'_>, profile: Unknown<'_>) -> napi::Result<ResponseCode> {
        call(env, || {
            let profile = profile::read(env, profile)?;
            Ok(ResponseCode(self.0.as_meant(&Text::read(message, "response_message")?, &profile)))
        })
    }

    /// The seven characters.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        self.0.to_string()
    }

    /// The seven characters, so that an answer can hold the code itself.
    #[napi(js_name = "toJSON")]
    pub fn json(&self) -> String {
        self.0.to_string()
    }
}
