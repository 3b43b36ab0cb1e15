//! What became of a code (51): 00 paid, 03 not yet, 04 given back, in part or whole, 06 expired.
//!
//! Ours: `originalExternalId` is that of the question, as the sample's numbers suggest, and a code that is not paid has a reference number of
//! zeros, since the table wants one.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::Moment;
use paraf::message::types::Money;
use paraf::message::types::bca::qris::{
    QrMpmQueryRequest, QrMpmQueryResponse, QrMpmQueryResponseAdditionalInfo, QrMpmQueryResponseMerchantInfo,
};

use super::pay::{cut, value};
use super::record::{Code, Codes};
use super::{merchant, written};
use crate::answer::{INTERNAL, Refusal, TRANSACTION_NOT_FOUND, done};
use crate::services::{Asked, Desk};
use crate::world::Merchant;

pub(crate) fn query(asked: &Asked<'_>, desk: &mut Desk<'_>, codes: &mut Codes) -> Result<Vec<u8>, Refusal> {
    let request: QrMpmQueryRequest = asked.read(desk.profile)?;
    let merchant = merchant(asked, desk, request.merchant_id.as_deref())?;
    let reference_no = request.original_reference_no.unwrap_or_default();
    let found = codes.find(asked.place, &reference_no, &merchant.merchant_id);
    let code = found.ok_or_else(|| {
        asked.decline(desk.profile, TRANSACTION_NOT_FOUND, "", "the merchant has no code with this number")
    })?;
    let wrong = |reason| asked.decline(desk.profile, INTERNAL, "", reason);
    let (response_code, message) = done(asked.service, desk.profile).ok_or_else(|| wrong("success has no code"))?;
    let (status, description) = status(code, desk.now).ok_or_else(|| wrong("the rest is no amount"))?;
    let paid_time = code.payment.as_ref().and_then(|payment| payment.at.text(desk.profile).ok());
    let response = QrMpmQueryResponse {
        response_code: Some(response_code.to_string()),
        response_message: Some(message),
        original_reference_no: Some(reference_no),
        original_partner_reference_no: Some(code.reference.clone()),
        original_external_id: Some(asked.external_id.into()),
        service_code: Some("47".into()),
        latest_transaction_status: Some(status.into()),
        transaction_status_desc: Some(description),
        paid_time,
        amount: Some(Money::from(written(code.amount).ok_or_else(|| wrong("the amount cannot be written"))?)),
        terminal_id: Some(code.terminal_id.clone()),
        additional_info: Some(info(code, merchant).ok_or_else(|| wrong("the fee cannot be written"))?),
        ..QrMpmQueryResponse::default()
    };
    asked.answer(desk.profile, &response)
}

fn status(code: &Code, now: Moment) -> Option<(&'static str, String)> {
    Some(match &code.payment {
        Some(payment) if payment.refunds > 0 => ("04", format!("Refunded, {} left", value(code.left())?)),
        Some(_) => ("00", "Success (transaction Success)".into()),
        None if code.is_expired(now) => ("06", "Expired".into()),
        None => ("03", "Pending".into()),
    })
}

fn info(code: &Code, merchant: &Merchant) -> Option<QrMpmQueryResponseAdditionalInfo> {
    let at_merchant = QrMpmQueryResponseMerchantInfo {
        merchant_id: Some(merchant.full_id()),
        name: Some(cut(&merchant.name, 25)),
        city: Some(cut(&merchant.city, 13)),
        postal_code: Some(cut(&merchant.postal_code, 10)),
        country: Some("ID".into()),
        payment_channel_name: code.payment.as_ref().map(|_| "Debit".into()),
        ..QrMpmQueryResponseMerchantInfo::default()
    };
    let usual = QrMpmQueryResponseAdditionalInfo {
        reference_number: Some("000000000000".into()),
        convenience_fee: Some(value(code.fee)?),
        acquirer_name: Some("BCA".into()),
        merchant_info: Some(at_merchant),
        ..QrMpmQueryResponseAdditionalInfo::default()
    };
    let Some(payment) = &code.payment else { return Some(usual) };
    Some(QrMpmQueryResponseAdditionalInfo {
        reference_number: Some(payment.reference_number.clone()),
        approval_code: Some(payment.approval_code.clone()),
        issuer_reference_number: Some(payment.issuer_reference.clone()),
        payer_name: Some(payment.name.clone()),
        issuer_name: Some("BCA".into()),
        ..usual
    })
}
