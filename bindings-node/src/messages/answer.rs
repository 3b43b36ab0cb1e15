//! Answers to calls: built for those that came in, and held against those that went out.

use napi::{Env, JsValue, Unknown, ValueType};
use napi_derive::napi;

use super::service;
use super::validate::Violation;
use crate::failure::{Failure, call};
use crate::input::body::{Body, BodyCopy};
use crate::input::text::Text;
use crate::input::{Input, json};
use crate::options;
use crate::profile::{self, ProfileInput};

/// What an answer says beside its case.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct AnswerOptions {
    /// The status in the body, `paymentFlagStatus` or its like, where it is not the one that the case has (`00` behind 200 and 202, else
    /// `01`): `next.status`.
    #[napi(ts_type = "string | null")]
    pub status: Option<Text>,
    /// What stands in the brackets of the message: `violation.pointer`, or a reason.
    #[napi(ts_type = "string | null")]
    pub detail: Option<Text>,
    /// Whose table and list it is made by; `snap` when it is not given.
    #[napi(ts_type = "ProfileLike")]
    pub profile: Option<ProfileInput>,
}

options!(AnswerOptions { status: "status", detail: "detail", profile: "profile" });

/// An answer that keeps to its table.
#[napi(object, object_from_js = false)]
pub struct BuiltAnswer {
    /// The HTTP status to send.
    #[napi(readonly)]
    pub http_status: u32,
    /// The code in the body, for example `2002400`.
    #[napi(readonly)]
    pub response_code: String,
    /// The body to send, as JSON.
    #[napi(readonly)]
    pub body: String,
}

/// The answer to a call of a service, as its receiver wants it: code and message by the provider's list, status and reasons in both
/// languages, and what it repeats of the request. A refusal has status `01` where the provider reads one there, else code and message alone.
/// It is checked against its table before it is returned.
///
/// `case` is a response code of the service (`4042514`), as `decidePayment` and a violation have it, or HTTP status and case without the service
/// (`40414`), of which the provider's own list then makes a code. `data` is what you decide, in the form of the answer: an object, or its JSON; it
/// never contradicts the request, and `null` leaves a field out. `request` is the body that was received.
///
/// Throws `invalid-argument` for a service that the profile has not, a case that nobody lists or of another service, a status that the table does
/// not have or none where a verdict is repeated, and for an answer that its table refuses, with the place.
///
/// ```js
/// const { httpStatus, body } = answer('24', '40414', null, verified.body, { profile: 'bca' })
/// // 404 {"responseCode":"4042414","responseMessage":"Paid Bill","virtualAccountData":{"inquiryStatus":"01",...}}
/// ```
#[napi(
    ts_args_type = "service: string | Service, answerCase: string, data?: object | Body | null, request?: Body | null, options?: AnswerOptions"
)]
pub fn answer(
    env: &Env,
    service: Unknown<'_>,
    answer_case: Unknown<'_>,
    data: Unknown<'_>,
    request: Unknown<'_>,
    options: Unknown<'_>,
) -> napi::Result<BuiltAnswer> {
    call(env, || {
        let mut given = AnswerOptions::default();
        options::read(options, &mut [&mut given])?;
        let profile = ProfileInput::or_snap(given.profile)?;
        let service = service::read(env, service, &profile)?;
        let case = Text::read(answer_case, "case")?;
        // JavaScript may run while an object is written, so that the other bodies are read behind it.
        let data = read_data(env, data)?;
        let request = match request.get_type()? {
            ValueType::Undefined | ValueType::Null => Vec::new(),
            _ => Body::read(request)?.to_vec(),
        };
        let options =
            paraf::message::AnswerOptions::new().status(given.status.as_deref()).detail(given.detail.as_deref());
        let built = service.answer(&case, &data, &request, options)?;
        Ok(BuiltAnswer {
            http_status: built.http_status().into(),
            response_code: built.response_code().to_string(),
            body: built.body().to_owned(),
        })
    })
}

/// In what an answer is not that of its request: another reference, account or amount than the request's, by the fields that the service's table
/// calls an echo; empty for one that fits. What is wrong with the answer by itself is `validate`'s to say. A value that the answer leaves out
/// or empty is no violation here, and neither is another spelling of the same. The profile is `snap` when it is not given.
///
/// Throws `invalid-argument` for a service that the profile has not, and for a request that is no JSON object.
///
/// ```js
/// checkAnswer('17', sent.body, received, 'bca').map(({ pointer }) => pointer) // [ '/amount' ]
/// ```
#[napi(ts_args_type = "service: string | Service, request: Body, answer: Body, profile?: ProfileLike")]
pub fn check_answer(
    env: &Env,
    service: Unknown<'_>,
    request: Unknown<'_>,
    answer: Unknown<'_>,
    profile: Unknown<'_>,
) -> napi::Result<Vec<Violation>> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        let service = service::read(env, service, &profile)?;
        let (request, answer) = (BodyCopy::read(request, "request")?, Body::read(answer)?);
        Ok(service.check_answer(&request, &answer)?.iter().map(Violation::of).collect())
    })
}

fn read_data(env: &Env, data: Unknown<'_>) -> Result<Vec<u8>, Failure> {
    match data.get_type()? {
        ValueType::Undefined | ValueType::Null => Ok(Vec::new()),
        ValueType::Object if !is_bytes(&data)? => Ok(json::stringify(env, data, "data")?.as_bytes().to_vec()),
        _ => Ok(Body::read(data)?.to_vec()),
    }
}

fn is_bytes(value: &Unknown<'_>) -> Result<bool, Failure> {
    Ok(value.is_typedarray()? || value.is_buffer()? || value.is_arraybuffer()? || value.is_dataview()?)
}
