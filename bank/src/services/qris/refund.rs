//! Money goes back to who paid a code (78), in one or several parts, and never more than was paid.
//!
//! A refund has no number of its own that could be used once: `partnerRefundNo` is the payment's, for each of its parts. So what is sent twice
//! under two X-EXTERNAL-IDs is refunded twice, as far as the payment reaches; 51 says what is left.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;
use paraf::message::Amount;
use paraf::message::types::Money;
use paraf::message::types::bca::qris::{QrMpmRefundRequest, QrMpmRefundResponse, QrMpmRefundResponseAdditionalInfo};

use super::record::Codes;
use super::{merchant, written};
use crate::answer::{DO_NOT_HONOR, INTERNAL, INVALID_AMOUNT, NOT_PERMITTED, Refusal, TRANSACTION_NOT_FOUND, done};
use crate::ledger::Posting;
use crate::services::{Asked, Desk};

/// `refundCounter` has one digit.
const MOST_REFUNDS: u32 = 9;

pub(crate) fn refund(asked: &Asked<'_>, desk: &mut Desk<'_>, codes: &mut Codes) -> Result<Vec<u8>, Refusal> {
    let request: QrMpmRefundRequest = asked.read(desk.profile)?;
    let merchant = merchant(asked, desk, request.merchant_id.as_deref())?;
    let decline = |case, reason: &str| asked.decline(desk.profile, case, "", reason);
    let reference_no = request.original_reference_no.unwrap_or_default();
    let found = codes.find(asked.place, &reference_no, &merchant.merchant_id);
    let code = found.filter(|code| Some(&code.reference) == request.original_partner_reference_no.as_ref());
    let code = code.ok_or_else(|| decline(TRANSACTION_NOT_FOUND, "the merchant has no code with these numbers"))?;
    let (amount, left) = (code.amount, code.left());
    let Some(payment) = &mut code.payment else { return Err(decline(NOT_PERMITTED, "the code is not paid")) };
    if request.partner_refund_no.as_ref() != Some(&payment.issuer_reference) {
        return Err(decline(NOT_PERMITTED, "partnerRefundNo is not the payment's issuerReferenceNumber").ours());
    }
    let wanted = match &request.refund_amount {
        Some(money) => {
            let read = |money: &Money| Amount::parse_lenient(money.value.as_deref()?, money.currency.as_deref()?).ok();
            read(money).filter(|wanted| wanted.currency() == "IDR").map(|wanted| wanted.hundredths())
        }
        // BCA's table lets it be left out. That all of it goes back then is ours.
        None => Some(left),
    };
    let wanted = wanted.filter(|wanted| (1..=left).contains(wanted));
    let wanted = wanted.ok_or_else(|| decline(INVALID_AMOUNT, "the amount is zero, or more than is left"))?;
    if payment.refunds >= MOST_REFUNDS {
        return Err(decline(NOT_PERMITTED, "there were nine refunds, and the counter has one digit").ours());
    }
    let (response_code, message) = done(asked.service, desk.profile)
        .ok_or_else(|| asked.decline(desk.profile, INTERNAL, "", "success has no code"))?;
    let posting = Posting::transfer(desk.now, "QRIS, refund", &merchant.account(), &payment.from, wanted);
    let number = payment.refunds + 1;
    let posting = posting.with_reference(&format!("refund:{reference_no}:{number}"));
    desk.ledger.post(posting).map_err(|_| decline(DO_NOT_HONOR, "the customer's account takes nothing"))?;
    (payment.refunds, payment.refunded) = (number, payment.refunded.saturating_add(wanted));
    let left = amount.saturating_sub(payment.refunded);
    let reference_number = payment.reference_number.clone();
    *desk.sequence += 1;
    let refund_no = format!("{:012}", *desk.sequence % 1_000_000_000_000);
    let money = |hundredths| written(hundredths).map(Money::from);
    let response = QrMpmRefundResponse {
        response_code: Some(response_code.to_string()),
        response_message: Some(message),
        original_partner_reference_no: request.original_partner_reference_no,
        original_reference_no: Some(reference_no),
        original_external_id: Some(asked.external_id.into()),
        refund_no: Some(refund_no),
        partner_refund_no: request.partner_refund_no,
        refund_amount: money(wanted),
        refund_time: Some(desk.now_text()),
        additional_info: Some(QrMpmRefundResponseAdditionalInfo {
            merchant_id: Some(merchant.merchant_id.clone()),
            terminal_id: Some(code.terminal_id.clone()),
            reference_number: Some(reference_number),
            available_amount: money(left),
            refund_counter: Some(number.to_string()),
            ..QrMpmRefundResponseAdditionalInfo::default()
        }),
        ..QrMpmRefundResponse::default()
    };
    asked.answer(desk.profile, &response)
}
