//! Money in: deliveries, and what to do with them.

use std::mem::offset_of;

use paraf::message::{
    Delivery, DeliveryFound, NextStep, PaymentSettings, decide_inquiry, decide_payment, finish_payment,
};

use super::service::paraf_service;
use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::pointers::Options;
use crate::strings::{paraf_buffer, paraf_str};
use crate::time::paraf_time;

/// A verified call to you, in the form in which two of them are compared. Free with paraf_delivery_free(). May be used by
/// several threads at once.
pub struct paraf_delivery(Delivery);

/// Reads a body that was verified: paraf_verified_body(). `partner` is your own name for whose credential that was: of the
/// headers none is signed. `call_key` is paraf_verified_conflict_key(); it may be not given.
///
/// What is wrong with the body is no failure: paraf_decide_payment() says what to answer.
///
/// Fails with invalid-argument: no partner, or a service whose table does not say how its deliveries are told apart.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_delivery_new(
    service: Option<&paraf_service>,
    body: paraf_str,
    partner: paraf_str,
    call_key: paraf_str,
    delivery: *mut *mut paraf_delivery,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(delivery, error, |caller| {
        let service = required(service, "service")?.inner;
        let body = caller.bytes(body, "body")?;
        let (partner, call_key) = (caller.text(partner, "partner")?, caller.optional_text(call_key, "call_key")?);
        Ok(handle(paraf_delivery(Delivery::read(service, partner, call_key, body)?)))
    })
}

/// The payment, or the event that a notification tells: the same each time it is sent, whatever its headers are. Keep it
/// for ever. `data == NULL` where the body does not say which it is.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_delivery_key(delivery: Option<&paraf_delivery>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { delivery.and_then(|delivery| delivery.0.key()).into() })
}

/// The call: partner, service, X-EXTERNAL-ID and day. It may belong to one payment only. `data == NULL` where none was
/// given.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_delivery_call_key(delivery: Option<&paraf_delivery>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { delivery.and_then(|delivery| delivery.0.call_key()).into() })
}

/// Whether the caller says that it asks again (`flagAdvise`). Nothing is decided by it.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_delivery_is_advice(delivery: Option<&paraf_delivery>) -> bool {
    entry!(false, { delivery.is_some_and(|delivery| delivery.0.is_advice()) })
}

/// Frees a delivery; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_delivery_free(delivery: Option<Box<paraf_delivery>>) {
    entry!((), { drop(delivery) })
}

/// What you keep of a delivery, and what no provider publishes. Begin with paraf_known_delivery_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_known_delivery {
    /// Set by paraf_known_delivery_init().
    pub size: usize,
    /// The record under paraf_delivery_key(). Optional: there is none.
    pub record: paraf_str,
    /// The key of the delivery that claimed paraf_delivery_call_key(): this one's, or another's. Optional: none did.
    pub call: paraf_str,
    /// The time with which the lease of a claim is compared; the clock is read when it is not given.
    pub now: paraf_time,
    /// How long a claim holds, in seconds: longer than your handler ever takes. 0 is PARAF_DEFAULT_LEASE.
    pub lease_seconds: u32,
    /// Not 0 where a payment that comes again under the same X-EXTERNAL-ID gets its first answer instead of 404xx18, as a
    /// contract with BCA from before 2026 may want it.
    pub first_answer_again: u32,
}

// SAFETY: `repr(C)`, `size` first, and numbers and nullable pointers all through.
unsafe impl Options for paraf_known_delivery {
    const FIRST_SIZE: usize = offset_of!(paraf_known_delivery, first_answer_again) + size_of::<u32>();
}

/// How many seconds a claim holds unless you say otherwise.
pub const PARAF_DEFAULT_LEASE: u32 = 60;

/// What to do with a delivery. New ones may come.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_step {
    /// No step.
    PARAF_STEP_NONE = 0,
    /// It is new: insert the record and both keys, in one step and only if neither key is there, then let the handler book
    /// it. Who loses that race reads again.
    PARAF_STEP_BOOK = 1,
    /// It was claimed, and never finished: put the record in the place of the one that was found, then let the handler book
    /// it, if it is not booked already.
    PARAF_STEP_INTERRUPTED = 2,
    /// An inquiry: keep its call key, and answer it afresh.
    PARAF_STEP_ANSWER = 3,
    /// Another payment has this X-EXTERNAL-ID: book nothing, answer code and status.
    PARAF_STEP_CONFLICT = 4,
    /// The same payment by the same call: book nothing, answer code and status, which is the first one.
    PARAF_STEP_REPEAT = 5,
    /// The same again by another call: book nothing, send the first answer once more.
    PARAF_STEP_FIRST_ANSWER = 6,
    /// It cannot be booked, and nothing of it was: answer code and status.
    PARAF_STEP_REFUSE = 7,
    /// What was booked, or is being booked, is something else under the same ID: send no SNAP answer, and tell a person.
    PARAF_STEP_MISMATCH = 8,
    /// It is being booked: wait, decide again, and after a few seconds send no SNAP answer.
    PARAF_STEP_BUSY = 9,
    /// Nobody can tell which event this is: send no SNAP answer, and tell a person.
    PARAF_STEP_PERSON = 10,
}

numbers!(paraf_step = paraf::message::Step {
    PARAF_STEP_BOOK = Book,
    PARAF_STEP_INTERRUPTED = Interrupted,
    PARAF_STEP_ANSWER = Answer,
    PARAF_STEP_CONFLICT = Conflict,
    PARAF_STEP_REPEAT = Repeat,
    PARAF_STEP_FIRST_ANSWER = FirstAnswer,
    PARAF_STEP_REFUSE = Refuse,
    PARAF_STEP_MISMATCH = Mismatch,
    PARAF_STEP_BUSY = Busy,
    PARAF_STEP_PERSON = Person,
} else PARAF_STEP_NONE);

/// A step as text, for example `first-answer`; `data == NULL` for an unknown number. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_step_text(step: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { paraf_step::read(step).map(|step| step.as_str()).into() })
}

/// What to do with a delivery, what to write, and what to answer. Free with paraf_next_step_free(). May be used by several
/// threads at once.
pub struct paraf_next_step {
    inner: NextStep,
    /// Lent out, so it must live as long as the handle.
    response_code: Option<String>,
}

impl From<NextStep> for paraf_next_step {
    fn from(inner: NextStep) -> Self {
        paraf_next_step { response_code: inner.response_code().map(|code| code.to_string()), inner }
    }
}

/// What to do with a payment or a notification, from what you keep of it; NULL where that is nothing. The
/// thing's own ID is what counts: under it `flagAdvise`, times, totals and journal numbers are not compared; account,
/// amount and bills are.
///
/// Fails with invalid-argument: a record that is none, or not of this delivery. Send no SNAP answer then.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_decide_payment(
    delivery: Option<&paraf_delivery>,
    known: *const paraf_known_delivery,
    next: *mut *mut paraf_next_step,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(next, error, |caller| {
        let delivery = &required(delivery, "delivery")?.0;
        let mut settings = PaymentSettings::default().lease_seconds(PARAF_DEFAULT_LEASE);
        let (mut found, mut now) = (DeliveryFound::default(), paraf_time::CLOCK);
        if let Some(known) = caller.optional_options(known, "known")? {
            found.record = caller.optional_text(known.record, "record")?;
            found.call = caller.optional_text(known.call, "call")?;
            now = known.now;
            settings.first_answer_again = known.first_answer_again != 0;
            if known.lease_seconds > 0 {
                settings.lease_seconds = known.lease_seconds;
            }
        }
        Ok(handle(decide_payment(delivery, found, now.moment(caller, "now")?, settings)?.into()))
    })
}

/// What to do with an inquiry: answer it, or refuse it because its X-EXTERNAL-ID was used before. `call` is the key of
/// whatever claimed paraf_delivery_call_key(), this inquiry's or another's; not given where nothing did. An inquiry books
/// nothing and leaves no record.
///
/// Fails with invalid-argument for a delivery that is no inquiry.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_decide_inquiry(
    delivery: Option<&paraf_delivery>,
    call: paraf_str,
    next: *mut *mut paraf_next_step,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(next, error, |caller| {
        let delivery = &required(delivery, "delivery")?.0;
        Ok(handle(decide_inquiry(delivery, caller.optional_text(call, "call")?)?.into()))
    })
}

/// What to do.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_next_step_step(next: Option<&paraf_next_step>) -> paraf_step {
    entry!(paraf_step::PARAF_STEP_NONE, { next.map(|next| next.inner.step()).into() })
}

/// What to write, as JSON text; `data == NULL` where nothing is written.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_next_step_record(next: Option<&paraf_next_step>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { next.and_then(|next| next.inner.record()).into() })
}

/// The code to answer with; `data == NULL` where the handler decides, and where there is no SNAP answer.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_next_step_response_code(next: Option<&paraf_next_step>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { next.and_then(|next| next.response_code.as_deref()).into() })
}

/// The provider's message for that code; `data == NULL` where paraf_next_step_answer() has it.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_next_step_response_message(next: Option<&paraf_next_step>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { next.and_then(|next| next.inner.response_message()).into() })
}

/// The status to answer with, `paymentFlagStatus` or its like: `00` or `01`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_next_step_status(next: Option<&paraf_next_step>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { next.and_then(|next| next.inner.status()).into() })
}

/// The whole body to answer with, byte for byte: the first answer.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_next_step_answer(next: Option<&paraf_next_step>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { next.and_then(|next| next.inner.answer()).into() })
}

/// How many pointers to what is not as it was the first time.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_next_step_differs_count(next: Option<&paraf_next_step>) -> usize {
    entry!(0, { next.map_or(0, |next| next.inner.differs().len()) })
}

/// A pointer to what is not as it was the first time, from 0; `data == NULL` behind the last one.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_next_step_differs(next: Option<&paraf_next_step>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { next.and_then(|next| next.inner.differs().get(index)).map(String::as_str).into() })
}

/// Frees a step; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_next_step_free(next: Option<Box<paraf_next_step>>) {
    entry!((), { drop(next) })
}

/// The record of a delivery that you decided. Put it in the place of the claim, only while that is still there, and send the
/// answer only when it was. What is finished never changes.
///
/// `answer` is the body that you send: its code and status are the verdict. A technical failure is no verdict: it finishes
/// nothing, and gets no SNAP answer.
///
/// Fails with invalid-argument: a record that is no claim of this delivery, or an answer that is no verdict of its service.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_finish_payment(
    delivery: Option<&paraf_delivery>,
    record: paraf_str,
    answer: paraf_str,
    finished: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(finished, error, |caller| {
        let delivery = &required(delivery, "delivery")?.0;
        let record = finish_payment(delivery, caller.text(record, "record")?, caller.bytes(answer, "answer")?)?;
        Ok(handle(paraf_buffer(record.into_bytes())))
    })
}
