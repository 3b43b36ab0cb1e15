//! Money in: deliveries, and what to do with them.

use napi::bindgen_prelude::{ClassInstance, Either, FromNapiValue};
use napi::{Env, JsValue, Unknown, ValueType};
use napi_derive::napi;
use paraf::message::{DeliveryFound, PaymentSettings};

use super::service;
use crate::failure::{Failure, call};
use crate::input::body::Body;
use crate::input::text::Text;
use crate::input::time::Time;
use crate::input::{Input, Required, given, required};
use crate::options;
use crate::profile::ProfileInput;
use crate::results::or_undefined;

/// Whose delivery it is, and by which call it came.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct DeliveryOptions {
    /// Your own name for whose credential verified it. Of the headers none is signed.
    #[napi(ts_type = "string")]
    pub partner: Required<Text>,
    /// `verified.conflictKey`.
    #[napi(ts_type = "string | null")]
    pub call_key: Option<Text>,
    /// Whose table it is read by, where the service is an ID; `snap` when it is not given.
    #[napi(ts_type = "ProfileLike")]
    pub profile: Option<ProfileInput>,
}

options!(DeliveryOptions { partner: "partner", call_key: "callKey", profile: "profile" });

/// A verified call to you, in the form in which two of them are compared. Look up what you keep under both of its keys, in one
/// transaction with what you then write, and ask `decidePayment`.
///
/// What is wrong with the body is no error here: `decidePayment` says what to answer.
///
/// ```js
/// const { service, body, conflictKey } = verified
/// const delivery = new Delivery(service, body, { partner: 'bca', callKey: conflictKey, profile: 'bca' })
/// delivery.key // 'bca:25:12345:202202111031031234500001136962'
/// ```
#[napi]
pub struct Delivery(paraf::message::Delivery);

#[napi]
impl Delivery {
    /// Throws `invalid-argument` without a partner, and for a service whose table does not say how its deliveries are told apart.
    #[napi(constructor, ts_args_type = "service: string | Service, body: Body, options: DeliveryOptions")]
    pub fn new(env: Env, service: Unknown<'_>, body: Unknown<'_>, options: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let mut given = DeliveryOptions::default();
            options::read(options, &mut [&mut given])?;
            let profile = ProfileInput::or_snap(given.profile)?;
            let service = service::read(&env, service, &profile)?;
            let partner = required(&given.partner, "partner")?;
            let body = Body::read(body)?;
            Ok(Delivery(paraf::message::Delivery::read(service, partner, given.call_key.as_deref(), &body)?))
        })
    }

    /// The payment, or the event that a notification tells: the same each time it is sent, whatever its headers are. Keep it for
    /// ever. `undefined` where the body does not say which it is.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn key(&self) -> Either<String, ()> {
        or_undefined(self.0.key().map(Into::into))
    }

    /// The call: partner, service, X-EXTERNAL-ID and day, where the service sends them. It may belong to one payment only.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn call_key(&self) -> Either<String, ()> {
        or_undefined(self.0.call_key().map(Into::into))
    }

    /// Whether the caller says that it asks again (`flagAdvise`). Nothing is decided by it.
    #[napi(getter)]
    pub fn is_advice(&self) -> bool {
        self.0.is_advice()
    }
}

/// What you keep of a delivery, and what no provider publishes.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct KnownDelivery {
    /// What you keep under `delivery.key`.
    #[napi(ts_type = "string | null")]
    pub record: Option<Text>,
    /// The key of the delivery that claimed `delivery.callKey`: this one's, or another's.
    #[napi(ts_type = "string | null")]
    pub call: Option<Text>,
    /// The time with which the lease of a claim is compared; the clock's when it is not given.
    #[napi(ts_type = "Time")]
    pub now: Option<Time>,
    /// How long a claim holds, in seconds: longer than your handler ever takes; 60 when it is not given.
    #[napi(ts_type = "number")]
    pub lease_seconds: Option<u32>,
    /// Whether a payment that comes again under the same X-EXTERNAL-ID gets its first answer instead of 404xx18, as a contract with BCA
    /// from before 2026 may want it; `false` when it is not given.
    #[napi(ts_type = "boolean")]
    pub first_answer_again: Option<bool>,
}

options!(KnownDelivery {
    record: "record",
    call: "call",
    now: "now",
    lease_seconds: "leaseSeconds",
    first_answer_again: "firstAnswerAgain",
});

/// What to do with a delivery, what to write, and what to answer.
#[napi(object, object_from_js = false)]
pub struct NextStep {
    /// What to do.
    ///
    /// - `book`: it is new. Insert `record` and both keys, only if neither is there, then book it; who loses that race reads again.
    /// - `interrupted`: it was claimed, and never finished. Put `record` in the place of the one that was found, then book it, if it is
    ///   not booked already.
    /// - `answer`: an inquiry. Keep its call key, and answer it afresh.
    /// - `conflict`: another payment has this X-EXTERNAL-ID. Book nothing, answer code and status.
    /// - `repeat`: the same payment by the same call. Book nothing, answer code and status, which is the first one.
    /// - `first-answer`: the same by another call. Book nothing, send `answer` once more.
    /// - `refuse`: it cannot be booked, and nothing of it was. Answer code and status.
    /// - `mismatch`: what was booked, or is being booked, is something else under the same ID. No SNAP answer; tell a person.
    /// - `busy`: it is being booked. Wait, decide again, and after a few seconds send no SNAP answer.
    /// - `person`: nobody can tell which event this is. No SNAP answer; tell a person.
    #[napi(
        readonly,
        ts_type = "'book' | 'interrupted' | 'answer' | 'conflict' | 'repeat' | 'first-answer' | 'refuse' | 'mismatch' | 'busy' | 'person'"
    )]
    pub step: &'static str,
    /// What to write, as JSON text; none where nothing is written.
    #[napi(readonly)]
    pub record: Option<String>,
    /// The code to answer with, for example `4042518`; none where the handler decides, and where there is no SNAP answer.
    #[napi(readonly)]
    pub response_code: Option<String>,
    /// The provider's message for that code; none where `answer` has it.
    #[napi(readonly)]
    pub response_message: Option<String>,
    /// The status to answer with, `paymentFlagStatus` or its like.
    #[napi(readonly, ts_type = "'00' | '01'")]
    pub status: Option<String>,
    /// The whole body to answer with: the first answer.
    #[napi(readonly)]
    pub answer: Option<String>,
    /// Pointers to what is not as it was the first time.
    #[napi(readonly)]
    pub differs: Vec<String>,
}

/// What to do with a payment or a notification, from what you keep of it; an inquiry goes to `decideInquiry`. The thing's own ID is what counts: under it
/// `flagAdvise`, times, totals and journal numbers are not compared; account, amount and bills are.
///
/// Throws `invalid-argument` for a record that is none, or not of this delivery. Send no SNAP answer then.
///
/// ```js
/// decidePayment(delivery) // { step: 'book', record: '{"version":1,...}', differs: [] }
/// decidePayment(delivery, { call: 'another payment' }) // { step: 'conflict', responseCode: '4092500', status: '01', ... }
/// decidePayment(delivery, { record: finished, call: delivery.key }) // { step: 'repeat', responseCode: '4042518', status: '00', ... }
/// ```
#[napi(ts_args_type = "delivery: Delivery, known?: KnownDelivery")]
pub fn decide_payment(env: &Env, delivery: Unknown<'_>, known: Unknown<'_>) -> napi::Result<NextStep> {
    call(env, || {
        let mut given = KnownDelivery::default();
        options::read(known, &mut [&mut given])?;
        let now = Time::now(&given.now)?;
        let defaults = PaymentSettings::default();
        let settings = defaults
            .lease_seconds(given.lease_seconds.unwrap_or(defaults.lease_seconds))
            .first_answer_again(given.first_answer_again.unwrap_or(defaults.first_answer_again));
        let found = DeliveryFound { record: given.record.as_deref(), call: given.call.as_deref() };
        Ok(NextStep::of(&paraf::message::decide_payment(&read(env, delivery)?.0, found, now, settings)?))
    })
}

impl NextStep {
    fn of(next: &paraf::message::NextStep) -> Self {
        NextStep {
            step: next.step().as_str(),
            record: next.record().map(Into::into),
            response_code: next.response_code().map(|code| code.to_string()),
            response_message: next.response_message().map(Into::into),
            status: next.status().map(Into::into),
            answer: next.answer().map(Into::into),
            differs: next.differs().to_vec(),
        }
    }
}

/// What to do with an inquiry: answer it, or refuse it because its X-EXTERNAL-ID was used before. `call` is the key of whatever claimed
/// `delivery.callKey`, this inquiry's or another's. An inquiry books nothing and leaves no record: a new call of it is answered afresh.
///
/// Throws `invalid-argument` for a delivery that is no inquiry.
///
/// ```js
/// decideInquiry(delivery) // { step: 'answer', differs: [] }
/// decideInquiry(delivery, delivery.key) // { step: 'conflict', responseCode: '4092400', status: '01', ... }
/// ```
#[napi(ts_args_type = "delivery: Delivery, call?: string | null")]
pub fn decide_inquiry(env: &Env, delivery: Unknown<'_>, known_call: Unknown<'_>) -> napi::Result<NextStep> {
    call(env, || {
        let known_call: Option<Text> = given(known_call, "call")?;
        Ok(NextStep::of(&paraf::message::decide_inquiry(&read(env, delivery)?.0, known_call.as_deref())?))
    })
}

/// The record of a delivery that you decided. Put it in the place of the claim, only while that is still there, and send the answer only
/// when it was. What is finished never changes. `answer` is the body that you send: its code and status are the verdict. A technical failure
/// is no verdict: it finishes nothing, and gets no SNAP answer.
///
/// Throws `invalid-argument` for a record that is no claim of this delivery, and for an answer that is no verdict of its service.
///
/// ```js
/// const finished = finishPayment(delivery, next.record, answer)
/// ```
#[napi(ts_args_type = "delivery: Delivery, record: string, answer: Body")]
pub fn finish_payment(
    env: &Env,
    delivery: Unknown<'_>,
    record: Unknown<'_>,
    answer: Unknown<'_>,
) -> napi::Result<String> {
    call(env, || {
        let delivery = read(env, delivery)?;
        let record = Text::read(record, "record")?;
        Ok(paraf::message::finish_payment(&delivery.0, &record, &Body::read(answer)?)?)
    })
}

fn read<'e>(env: &Env, value: Unknown<'e>) -> Result<ClassInstance<'e, Delivery>, Failure> {
    let wrong = || Failure::argument("delivery", "is not a Delivery");
    if value.get_type()? != ValueType::Object {
        return Err(wrong());
    }
    // SAFETY: the value belongs to this environment; one that is no `Delivery` is an error.
    unsafe { ClassInstance::<Delivery>::from_napi_value(env.raw(), value.raw()) }.map_err(|_| wrong())
}
