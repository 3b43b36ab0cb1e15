//! What is wrong with a message.

use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::message::{MessageKind, Mode};

use super::service;
use crate::failure::call;
use crate::input::body::Body;
use crate::input::time::Time;
use crate::options;
use crate::profile::ProfileInput;

/// How a message is read.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct ValidateOptions {
    /// Which of the service's two messages it is; `request` when it is not given.
    #[napi(ts_type = "'request' | 'response'")]
    pub direction: Option<MessageKind>,
    /// Whose table it is read by, where the service is an ID; `snap` when it is not given.
    #[napi(ts_type = "ProfileLike")]
    pub profile: Option<ProfileInput>,
    /// `strict`, by the table, for what leaves; `lenient`, with what providers do in practice, for what arrives. `strict` when it
    /// is not given.
    #[napi(ts_type = "'strict' | 'lenient'")]
    pub mode: Option<Mode>,
    /// The moment whose day the dates are held against, in Western Indonesian Time: a fund collection is dated today, a statement goes
    /// back 31 days. Without it nothing that depends on the day is checked: no clock is read here.
    #[napi(ts_type = "Time")]
    pub now: Option<Time>,
}

options!(ValidateOptions { direction: "direction", profile: "profile", mode: "mode", now: "now" });

/// One thing that is wrong with a message. Its texts name fields, never values: it may be logged.
#[napi(object, object_from_js = false)]
pub struct Violation {
    /// The rule, which never changes its meaning.
    #[napi(readonly, ts_type = "Rule")]
    pub rule: &'static str,
    /// Where: a JSON pointer (RFC 6901), empty for the message as a whole.
    #[napi(readonly)]
    pub pointer: String,
    /// What is wrong, in lower case.
    #[napi(readonly)]
    pub message: String,
    /// What a bank would answer, for example `4001701`, or `ESB-99-009` before SNAP; empty where no code is published.
    #[napi(readonly)]
    pub response_code: String,
    /// The message that goes with it, for example `Invalid Field Format [amount.value]`; empty likewise.
    #[napi(readonly)]
    pub response_message: String,
}

/// Everything that is wrong with a message of a service, in the order in which it is found, each with the answer that a bank would
/// give; nothing for a good one. At most 1000. A service without a body (a GET) takes its parameters as an object. What depends on the
/// day is checked only with `now`.
///
/// Throws `invalid-argument` for a service that the profile has not.
///
/// ```js
/// const [violation] = validate('17', '{"amount":{"value":"10000"}}')
/// violation?.pointer // '/amount/value'
/// violation?.responseMessage // 'Invalid Field Format [amount.value]'
/// ```
#[napi(ts_args_type = "service: string | Service, body: Body, options?: ValidateOptions")]
pub fn validate(
    env: &Env,
    service: Unknown<'_>,
    body: Unknown<'_>,
    options: Unknown<'_>,
) -> napi::Result<Vec<Violation>> {
    call(env, || {
        let mut given = ValidateOptions::default();
        options::read(options, &mut [&mut given])?;
        let profile = ProfileInput::or_snap(given.profile)?;
        let service = service::read(env, service, &profile)?;
        let kind = given.direction.unwrap_or(MessageKind::Request);
        let mode = given.mode.unwrap_or_default();
        let now = Time::moment(&given.now, "now")?;
        let body = Body::read(body)?;
        let violations = match now {
            Some(now) => service.validate_at(kind, mode, &body, now),
            None => service.validate(kind, mode, &body),
        };
        Ok(violations.iter().map(Violation::of).collect())
    })
}

impl Violation {
    pub(super) fn of(violation: &paraf::message::Violation) -> Self {
        Violation {
            rule: violation.check().as_str(),
            pointer: violation.pointer().to_owned(),
            message: violation.message().to_owned(),
            response_code: violation.response_code().to_string(),
            response_message: violation.response_message().to_owned(),
        }
    }
}
