//! What to answer to a virtual-account payment that may have come before.

use std::mem::offset_of;

use paraf::{AnsweredPayment, PaymentDecision, decide_payment};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::paraf_error;
use crate::pointers::Options;
use crate::strings::paraf_str;

/// A virtual-account payment that was answered. Begin with paraf_answered_payment_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_answered_payment {
    /// Set by paraf_answered_payment_init().
    pub size: usize,
    /// The X-EXTERNAL-ID of that call.
    pub external_id: paraf_str,
    /// The `paymentRequestId` of that call.
    pub payment_request_id: paraf_str,
    /// The `paymentFlagStatus` that was answered: `00` or `01`.
    pub status: paraf_str,
}

// SAFETY: `repr(C)`, `size` first, and numbers and nullable pointers all through.
unsafe impl Options for paraf_answered_payment {
    const FIRST_SIZE: usize = offset_of!(paraf_answered_payment, status) + size_of::<paraf_str>();
}

/// What to do with a virtual-account payment.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_payment_action {
    /// No decision.
    PARAF_PAYMENT_NONE = 0,
    /// It is new: book it, and answer what came of it.
    PARAF_PAYMENT_BOOK = 1,
    /// It is the same payment again: book nothing, and answer with the status that was answered first.
    PARAF_PAYMENT_REPEAT = 2,
    /// Another payment under an X-EXTERNAL-ID that is used up for today: book nothing.
    PARAF_PAYMENT_CONFLICT = 3,
}

impl From<&PaymentDecision<'_>> for paraf_payment_action {
    fn from(decision: &PaymentDecision<'_>) -> Self {
        match decision {
            PaymentDecision::Book => paraf_payment_action::PARAF_PAYMENT_BOOK,
            PaymentDecision::Repeat { .. } => paraf_payment_action::PARAF_PAYMENT_REPEAT,
            PaymentDecision::Conflict => paraf_payment_action::PARAF_PAYMENT_CONFLICT,
        }
    }
}

/// What to do with a virtual-account payment, and what to answer. Free with paraf_payment_decision_free(). May be used
/// by several threads at once.
pub struct paraf_payment_decision {
    action: paraf_payment_action,
    response_code: Option<String>,
    status: Option<String>,
}

impl From<PaymentDecision<'_>> for paraf_payment_decision {
    fn from(decision: PaymentDecision<'_>) -> Self {
        paraf_payment_decision {
            action: (&decision).into(),
            response_code: decision.response_code().map(|code| code.to_string()),
            status: decision.status().map(Into::into),
        }
    }
}

/// Whether a virtual-account payment (service 25) is new. `answered` is the payment that was answered today under the
/// same X-EXTERNAL-ID, or else the one with the same `paymentRequestId`; NULL when there is none.
///
/// A repetition that is answered 4092500 is marked as failed at BCA although it was booked: it wants 4042518.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_decide_payment(
    external_id: paraf_str,
    payment_request_id: paraf_str,
    answered: *const paraf_answered_payment,
    decision: *mut *mut paraf_payment_decision,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(decision, error, |caller| {
        let external_id = caller.text(external_id, "external_id")?;
        let payment_request_id = caller.text(payment_request_id, "payment_request_id")?;
        let answered = match caller.optional_options(answered, "answered")? {
            None => None,
            Some(given) => Some(AnsweredPayment {
                external_id: caller.text(given.external_id, "answered.external_id")?,
                payment_request_id: caller.text(given.payment_request_id, "answered.payment_request_id")?,
                status: caller.text(given.status, "answered.status")?,
            }),
        };
        Ok(handle(decide_payment(external_id, payment_request_id, answered).into()))
    })
}

/// What to do.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_payment_decision_action(decision: Option<&paraf_payment_decision>) -> paraf_payment_action {
    entry!(paraf_payment_action::PARAF_PAYMENT_NONE, {
        decision.map_or(paraf_payment_action::PARAF_PAYMENT_NONE, |decision| decision.action)
    })
}

/// The code to answer with; `data == NULL` where the booking decides.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_payment_decision_response_code(decision: Option<&paraf_payment_decision>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { decision.and_then(|decision| decision.response_code.as_deref()).into() })
}

/// The `paymentFlagStatus` to answer with; `data == NULL` where the booking decides.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_payment_decision_status(decision: Option<&paraf_payment_decision>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { decision.and_then(|decision| decision.status.as_deref()).into() })
}

/// Frees a decision; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_payment_decision_free(decision: Option<Box<paraf_payment_decision>>) {
    entry!((), { drop(decision) })
}
