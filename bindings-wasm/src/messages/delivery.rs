//! Money in: deliveries, and what to do with them.

use paraf::message::{DeliveryFound, PaymentSettings};
use wasm_bindgen::prelude::*;

use super::results::{NextStep, next_step};
use super::service;
use crate::convert::{as_str, body, is_absent, received_body, text};
use crate::error::Thrown;
use crate::options::Options;
use crate::profile;
use crate::time::Time;

/// A verified call to you, in the form in which two of them are compared. Look up what you keep under both of its keys, in one
/// transaction with what you then write, and ask `decidePayment`.
///
/// What is wrong with the body is no error here: `decidePayment` says what to answer.
///
/// ```js
/// const { service, body, conflictKey } = verified;
/// const delivery = new Delivery(service, body, { partner: 'bca', callKey: conflictKey, profile: 'bca' });
/// delivery.key; // 'bca:25:12345:202202111031031234500001136962'
/// ```
#[wasm_bindgen]
pub struct Delivery(paraf::message::Delivery);

#[wasm_bindgen]
impl Delivery {
    /// Throws `invalid-argument` without a partner, and for a service whose table does not say how its deliveries are told apart.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string | Service")] service: &JsValue,
        #[wasm_bindgen(js_name = body, unchecked_param_type = "Body")] message: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "DeliveryOptions")] options: &JsValue,
    ) -> Result<Delivery, Thrown> {
        let mut options = Options::read(options)?;
        let partner = options.needed("partner", text)?;
        let call_key = options.text("callKey")?;
        let profile = options.take("profile", |value, _| profile::read(value))?;
        options.finish()?;
        let profile = profile.map_or_else(|| paraf::Profile::named("snap"), Ok)?;
        let service = service::read(service, &profile)?;
        Ok(Delivery(paraf::message::Delivery::read(service, &partner, as_str(&call_key), &body(message)?)?))
    }

    /// The payment, or the event that a notification tells: the same each time it is sent, whatever its headers are. Keep it for
    /// ever. `undefined` where the body does not say which it is.
    #[wasm_bindgen(getter)]
    pub fn key(&self) -> Option<String> {
        self.0.key().map(Into::into)
    }

    /// The call: partner, service, X-EXTERNAL-ID and day, where the service sends them. It may belong to one payment only.
    #[wasm_bindgen(getter, js_name = callKey)]
    pub fn call_key(&self) -> Option<String> {
        self.0.call_key().map(Into::into)
    }

    /// Whether the caller says that it asks again (`flagAdvise`). Nothing is decided by it.
    #[wasm_bindgen(getter, js_name = isAdvice)]
    pub fn is_advice(&self) -> bool {
        self.0.is_advice()
    }

    /// For logs: the keys, and nothing of the body.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }

    /// The same delivery once more: how this module takes hold of a `Delivery` inside a value.
    #[wasm_bindgen(js_name = __share, skip_typescript)]
    pub fn share(&self) -> Delivery {
        Delivery(self.0.clone())
    }
}

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// Calls `__share` of a `Delivery`; none for any other value.
    #[wasm_bindgen(js_name = shareDelivery, catch)]
    fn share_delivery(value: &JsValue) -> Result<Option<Delivery>, JsValue>;
}

/// What to do with a payment or a notification, from what you keep of it; an inquiry goes to `decideInquiry`. The thing's own ID is what counts: under it
/// `flagAdvise`, times, totals and journal numbers are not compared; account, amount and bills are.
///
/// Throws `invalid-argument` for a record that is none, or not of this delivery. Send no SNAP answer then.
///
/// ```js
/// decidePayment(delivery).step; // 'book'
/// decidePayment(delivery, { call: 'another payment' }).responseCode; // '4092500'
/// decidePayment(delivery, { record: finished, call: delivery.key }).responseCode; // '4042518'
/// ```
#[wasm_bindgen(js_name = decidePayment, unchecked_return_type = "NextStep")]
pub fn decide_payment(
    #[wasm_bindgen(unchecked_param_type = "Delivery")] delivery: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "KnownDelivery")] known: &JsValue,
) -> Result<NextStep, Thrown> {
    let mut known = Options::read(known)?;
    let (record, call) = (known.text("record")?, known.text("call")?);
    let now = Time::take_or_now(&mut known, "now")?.moment("now")?;
    let lease_seconds = known.whole("leaseSeconds", u32::MAX.into())?.map(|seconds| seconds as u32);
    let first_answer_again = known.flag("firstAnswerAgain")?;
    known.finish()?;
    let mut settings = PaymentSettings::default().first_answer_again(first_answer_again);
    settings.lease_seconds = lease_seconds.unwrap_or(settings.lease_seconds);
    let found = DeliveryFound { record: as_str(&record), call: as_str(&call) };
    Ok(next_step(&paraf::message::decide_payment(&read(delivery)?.0, found, now, settings)?))
}

/// What to do with an inquiry: answer it, or refuse it because its X-EXTERNAL-ID was used before. `call` is the key of whatever claimed
/// `delivery.callKey`, this inquiry's or another's. An inquiry books nothing and leaves no record: a new call of it is answered afresh.
///
/// Throws `invalid-argument` for a delivery that is no inquiry.
///
/// ```js
/// decideInquiry(delivery).step; // 'answer'
/// decideInquiry(delivery, delivery.key).responseCode; // '4092400'
/// ```
#[wasm_bindgen(js_name = decideInquiry, unchecked_return_type = "NextStep")]
pub fn decide_inquiry(
    #[wasm_bindgen(unchecked_param_type = "Delivery")] delivery: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string | null")] call: &JsValue,
) -> Result<NextStep, Thrown> {
    let call = if is_absent(call) { None } else { Some(text(call, "call")?) };
    Ok(next_step(&paraf::message::decide_inquiry(&read(delivery)?.0, as_str(&call))?))
}

/// The record of a delivery that you decided. Put it in the place of the claim, only while that is still there, and send the answer only
/// when it was. What is finished never changes. `answer` is the body that you send: its code and status are the verdict. A technical failure
/// is no verdict: it finishes nothing, and gets no SNAP answer.
///
/// Throws `invalid-argument` for a record that is no claim of this delivery, and for an answer that is no verdict of its service.
///
/// ```js
/// const finished = finishPayment(delivery, next.record, answer);
/// ```
#[wasm_bindgen(js_name = finishPayment)]
pub fn finish_payment(
    #[wasm_bindgen(unchecked_param_type = "Delivery")] delivery: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] record: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Body")] answer: &JsValue,
) -> Result<String, Thrown> {
    let (delivery, record) = (read(delivery)?, text(record, "record")?);
    Ok(paraf::message::finish_payment(&delivery.0, &record, &received_body(answer, "answer")?)?)
}

fn read(value: &JsValue) -> Result<Delivery, Thrown> {
    share_delivery(value)?.ok_or_else(|| Thrown::argument("delivery", "is not a Delivery"))
}
