//! What came back to a call of yours, whatever it is.

use napi::{Env, Unknown};
use napi_derive::napi;

use super::service;
use crate::failure::{Failure, call};
use crate::input::body::Body;
use crate::input::given;
use crate::options;
use crate::profile::ProfileInput;

/// Whose service was called.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct ResponseOptions {
    /// Whose table it is read by, where the service is an ID; `snap` when it is not given.
    #[napi(ts_type = "ProfileLike")]
    pub profile: Option<ProfileInput>,
}

options!(ResponseOptions { profile: "profile" });

/// What a provider's answer to a call of yours says.
#[napi(object, object_from_js = false)]
pub struct ReceivedResponse {
    /// The code in the answer as it stands there. It need not belong to the call: see `outcome`.
    #[napi(readonly)]
    pub response_code: Option<String>,
    /// The message in the answer.
    #[napi(readonly)]
    pub response_message: Option<String>,
    /// What became of the call.
    #[napi(readonly, ts_type = "Outcome")]
    pub outcome: &'static str,
    /// What to do next.
    #[napi(readonly, ts_type = "Advice")]
    pub advice: &'static str,
    /// The code of the service that tells what became of it.
    #[napi(readonly)]
    pub status_service: Option<String>,
}

/// What an answer to a call of yours says. Only an answer of SNAP says anything: a JSON object with a `responseCode` of the service that was
/// called, whose first three digits are the HTTP status. A page of a proxy, half an answer or none at all leave the outcome `unknown`,
/// whatever their status is: the call may have arrived, and money may have moved. `httpStatus` and `body` are `null` where no answer
/// came: a time-out, a connection that broke.
///
/// Throws `invalid-argument` for a service that the profile has not, and for one before SNAP, whose errors `EsbCode` reads.
///
/// ```js
/// readResponse('17', 403, '<html>Forbidden</html>') // { outcome: 'unknown', advice: 'ask-status', statusService: '36' }
/// readResponse('17', response.status, Buffer.from(await response.arrayBuffer()), { profile: 'bca' })
/// ```
#[napi(
    ts_args_type = "service: string | Service, httpStatus: number | null, body: Body | null, options?: ResponseOptions"
)]
pub fn read_response(
    env: &Env,
    service: Unknown<'_>,
    http_status: Unknown<'_>,
    body: Unknown<'_>,
    options: Unknown<'_>,
) -> napi::Result<ReceivedResponse> {
    call(env, || {
        let mut chosen = ResponseOptions::default();
        options::read(options, &mut [&mut chosen])?;
        let service = service::read(env, service, &ProfileInput::or_snap(chosen.profile)?)?;
        let status: Option<u32> = given(http_status, "http_status")?;
        let status = status.map(u16::try_from);
        let status = status.transpose().map_err(|_| Failure::argument("http_status", "is too large"))?;
        let response = paraf::message::ReceivedResponse::read(service, status, &Body::read_nullable(body)?)?;
        Ok(ReceivedResponse {
            response_code: response.response_code().map(|code| code.to_string()),
            response_message: response.response_message().map(Into::into),
            outcome: response.outcome().as_str(),
            advice: response.advice().as_str(),
            status_service: response.status_service().map(|service| service.as_str().to_owned()),
        })
    })
}
