//! A code is made (47).
//!
//! Ours: the bank draws no picture, whatever `qrOption` says, and always gives the content; a validity that is not 5 to 120 minutes is a
//! field in a wrong format.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::Moment;
use paraf::message::Amount;
use paraf::message::types::bca::qris::{QrMpmGenerateRequest, QrMpmGenerateResponse};

use super::content::Content;
use super::record::{Code, Codes};
use super::{merchant, written};
use crate::answer::{DUPLICATE_REFERENCE, INTERNAL, INVALID_FORMAT, Refusal, done};
use crate::later::later;
use crate::services::{Asked, Desk};
use crate::verdict::Step;

/// In milliseconds.
const MINUTE: i64 = 60_000;
const LEAST_MINUTES: i64 = 5;
const USUAL_MINUTES: i64 = 60;
const MOST_MINUTES: i64 = 120;

pub(crate) fn generate(asked: &Asked<'_>, desk: &mut Desk<'_>, codes: &mut Codes) -> Result<Vec<u8>, Refusal> {
    let request: QrMpmGenerateRequest = asked.read(desk.profile)?;
    let merchant = merchant(asked, desk, request.merchant_id.as_deref())?;
    let reference = request.partner_reference_no.unwrap_or_default();
    if codes.has(asked.place, &reference) {
        let reason = "the reference has a code already";
        return Err(asked.refuse(desk.profile, Step::Reference, DUPLICATE_REFERENCE, "", reason));
    }
    let wrong = |field: &str, reason: &str| asked.decline(desk.profile, INVALID_FORMAT, field, reason).ours();
    let money = request.amount.unwrap_or_default();
    let amount = read(money.value.as_deref(), money.currency.as_deref()).filter(|amount| *amount > 0);
    let amount = amount.ok_or_else(|| wrong("amount.value", "the amount is zero, too long, or not in rupiah"))?;
    let fee = request.additional_info.and_then(|info| info.convenience_fee).filter(|fee| !fee.is_empty());
    let fee = fee.map_or(Some(0), |fee| read(Some(&fee), Some("IDR")));
    let fee = fee.ok_or_else(|| wrong("additionalInfo.convenienceFee", "the fee is no amount"))?;
    let expires_at = validity(desk.now, request.validity_period.as_deref())
        .ok_or_else(|| wrong("validityPeriod", "is not 5 to 120 minutes from now"))?;
    let reference_no = number(desk, codes);
    let internal = |reason| asked.decline(desk.profile, INTERNAL, "", reason);
    let terminal_id = request.terminal_id.unwrap_or_default();
    let value = |hundredths| written(hundredths).map(|amount| amount.value().to_string());
    let (shown, shown_fee) = value(amount).zip(value(fee)).ok_or_else(|| internal("the amount cannot be written"))?;
    let content = Content {
        merchant,
        reference_no: &reference_no,
        terminal_id: &terminal_id,
        amount: &shown,
        fee: Some(&*shown_fee).filter(|_| fee > 0),
    };
    let content = content.text();
    let (code, message) = done(asked.service, desk.profile).ok_or_else(|| internal("success has no code"))?;
    codes.add(Code {
        partner: asked.place,
        merchant_id: merchant.merchant_id.clone(),
        terminal_id: terminal_id.clone(),
        reference: reference.clone(),
        reference_no: reference_no.clone(),
        content: content.clone(),
        amount,
        fee,
        expires_at,
        payment: None,
    });
    let response = QrMpmGenerateResponse {
        response_code: Some(code.to_string()),
        response_message: Some(message),
        reference_no: Some(reference_no),
        partner_reference_no: Some(reference),
        qr_content: Some(content),
        merchant_name: Some(merchant.name.chars().take(25).collect()),
        terminal_id: Some(terminal_id),
        ..QrMpmGenerateResponse::default()
    };
    asked.answer(desk.profile, &response)
}

fn read(value: Option<&str>, currency: Option<&str>) -> Option<i64> {
    let amount = Amount::parse_lenient(value?, currency?).ok()?;
    (amount.currency() == "IDR").then(|| amount.hundredths())
}

fn validity(now: Moment, text: Option<&str>) -> Option<Moment> {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Some(later(now, USUAL_MINUTES * MINUTE));
    };
    let at = Moment::parse(text).ok()?;
    let (least, most) = (later(now, LEAST_MINUTES * MINUTE), later(now, MOST_MINUTES * MINUTE));
    (least..=most).contains(&at).then_some(at)
}

/// In the form of the sample, a UUID. A generator that was given its seed again draws what it drew before; the number is a new one all the
/// same, since it is what a payment and its refunds move money by once.
fn number(desk: &mut Desk<'_>, codes: &Codes) -> String {
    loop {
        let mut digits = |count: usize| -> String {
            (0..count).filter_map(|_| char::from_digit(desk.generator.below(16), 16)).collect()
        };
        let (first, second, third, fourth, last) = (digits(8), digits(4), digits(3), digits(3), digits(12));
        let drawn = format!("{first}-{second}-4{third}-8{fourth}-{last}");
        if !codes.is_given(&drawn) {
            return drawn;
        }
    }
}
