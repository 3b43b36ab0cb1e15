//! What a partner's answer means: BCA's tables (docs/sources/bca-services-va.md#va-inquiry, #va-payment).
//!
//! An inquiry is found by 2002400 or 2022400 with status 00 and a reason. A payment is read behind 2002500, 2022500 and 4042518: status 00
//! is paid, 02 or none a time-out, any other refused. Another code refuses it, a code of another service too. What is no answer at all,
//! or has no code, is a time-out. The HTTP status plays no part: the table does not name it.
//!
//! An answer that names another request or another account is no answer to this one: nothing is found by it, and a payment is timed out, so
//! that it is told once more. That is ours; the careful side of it is that such an answer neither pays nor takes back.

use alloc::boxed::Box;
use alloc::string::ToString;
use paraf::message::types::Bilingual;
use paraf::message::types::bca::virtual_account::{
    TransferVaInquiryResponse, TransferVaInquiryResponseVirtualAccountData, TransferVaPaymentResponse,
};
use paraf::message::{ResponseCode, Service};

use super::record::Payment;
use crate::event::Http;

/// Of an inquiry.
pub(super) enum Asked {
    Found(Option<ResponseCode>, Box<TransferVaInquiryResponseVirtualAccountData>),
    Refused(Option<ResponseCode>),
}

/// Of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    Paid(Option<ResponseCode>),
    Refused(Option<ResponseCode>),
    TimedOut(Option<ResponseCode>),
}

pub(super) fn of_inquiry(service: Service, payment: &Payment, answer: Option<&Http>) -> Asked {
    let read = answer.and_then(|answer| serde_json::from_slice::<TransferVaInquiryResponse>(&answer.body).ok());
    let Some(read) = read else {
        return Asked::Refused(None);
    };
    let code = read.response_code.as_deref().and_then(|code| ResponseCode::parse(code).ok());
    let is_said = |text: &Bilingual| {
        [&text.english, &text.indonesia].iter().any(|text| text.as_deref().is_some_and(|text| !text.is_empty()))
    };
    match read.virtual_account_data {
        Some(data)
            if code.is_some_and(|code| is_success(code, service))
                && data.inquiry_status.as_deref() == Some("00")
                && data.inquiry_reason.as_ref().is_some_and(is_said)
                && is_of(payment, data.inquiry_request_id.as_deref(), data.virtual_account_no.as_deref()) =>
        {
            Asked::Found(code, Box::new(data))
        }
        _ => Asked::Refused(code),
    }
}

pub(super) fn of_payment(service: Service, payment: &Payment, answer: Option<&Http>) -> Told {
    let read = answer.and_then(|answer| serde_json::from_slice::<TransferVaPaymentResponse>(&answer.body).ok());
    let Some(read) = read else {
        return Told::TimedOut(None);
    };
    let Some(code) = read.response_code.as_deref().filter(|code| !code.is_empty()) else {
        return Told::TimedOut(None);
    };
    let Ok(code) = ResponseCode::parse(code) else {
        return Told::Refused(None);
    };
    let data = read.virtual_account_data.unwrap_or_default();
    if !is_of(payment, data.payment_request_id.as_deref(), data.virtual_account_no.as_deref()) {
        return Told::TimedOut(Some(code));
    }
    if !is_success(code, service) && !is_repeat(code, service) {
        return Told::Refused(Some(code));
    }
    match data.payment_flag_status.as_deref() {
        Some("00") => Told::Paid(Some(code)),
        Some("02" | "") | None => Told::TimedOut(Some(code)),
        Some(_) => Told::Refused(Some(code)),
    }
}

/// Whether an answer is one to this request. What it leaves out says nothing.
fn is_of(payment: &Payment, request_id: Option<&str>, virtual_account: Option<&str>) -> bool {
    let fits = |given: Option<&str>, own: &str| given.is_none_or(|given| given.is_empty() || given.trim() == own);
    fits(request_id, &payment.request_id) && fits(virtual_account, payment.number.to_string().trim())
}

fn is_success(code: ResponseCode, service: Service) -> bool {
    code.service() == service.code() && matches!(code.http_status(), 200 | 202) && code.case() == "00"
}

/// 4042518: the same call came before, and this is what it was answered.
fn is_repeat(code: ResponseCode, service: Service) -> bool {
    code.service() == service.code() && code.http_status() == 404 && code.case() == "18"
}
