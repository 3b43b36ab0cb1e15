//! What became of a payment (26): only after a flag, today and yesterday (docs/sources/bca-services-va.md#va-status).

use alloc::string::ToString;
use alloc::vec::Vec;
use paraf::message::types::bca::virtual_account::{
    TransferVaPaymentRequestBillDetail, TransferVaStatusResponse, TransferVaStatusResponseBillDetail,
    TransferVaStatusResponseVirtualAccountData,
};
use paraf::message::types::{Bilingual, Money, Value};

use super::record::{Payment, Payments};
use crate::answer::{INTERNAL, Refusal, TRANSACTION_NOT_FOUND, done};
use crate::event::Stage;
use crate::services::{Asked, Desk};

pub(crate) fn status(asked: &Asked<'_>, desk: &mut Desk<'_>, payments: &Payments) -> Result<Vec<u8>, Refusal> {
    let request = asked.value(desk.profile)?;
    let today = desk.now.wib_epoch_day();
    let is_recent = |payment: &&Payment| payment.paid_at.is_some_and(|at| at.wib_epoch_day() >= today - 1);
    let found = payments.iter().rev().filter(|payment| payment.partner == asked.place).filter(is_recent);
    let found = found.into_iter().find(|payment| is_meant(payment, &request)).ok_or_else(|| {
        asked.decline(desk.profile, TRANSACTION_NOT_FOUND, "", "no payment of today or yesterday was flagged so")
    })?;
    let (code, message) = done(asked.service, desk.profile)
        .ok_or_else(|| asked.decline(desk.profile, INTERNAL, "", "success has no code"))?;
    let response = TransferVaStatusResponse {
        response_code: Some(code.to_string()),
        response_message: Some(message),
        virtual_account_data: Some(data(found, desk)),
        ..TransferVaStatusResponse::default()
    };
    asked.answer(desk.profile, &response)
}

/// By the ID where one is given, else the latest of the account. Which of the two names a request may have is its table's.
fn is_meant(payment: &Payment, request: &Value) -> bool {
    let text = |name| request.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let mut ids = ["paymentRequestId", "inquiryRequestId"].into_iter().filter_map(text);
    text("virtualAccountNo") == Some(&*payment.number.to_string()) && ids.all(|id| id == payment.request_id)
}

fn data(payment: &Payment, desk: &Desk<'_>) -> TransferVaStatusResponseVirtualAccountData {
    let flag = payment.flag.clone().unwrap_or_default();
    let (status, reason) = flag_status(payment.stage);
    let bills = flag.bill_details.unwrap_or_default().into_iter().map(|told| bill(told, status, &reason));
    let bills: Vec<_> = bills.collect();
    TransferVaStatusResponseVirtualAccountData {
        payment_flag_reason: Some(reason),
        partner_service_id: flag.partner_service_id,
        customer_no: flag.customer_no,
        virtual_account_no: flag.virtual_account_no,
        inquiry_request_id: Some(payment.request_id.clone()),
        payment_request_id: Some(payment.request_id.clone()),
        paid_amount: payment.paid.map(Money::from),
        total_amount: payment.paid.map(Money::from),
        trx_date_time: flag.trx_date_time,
        transaction_date: payment.paid_at.and_then(|at| at.text(desk.profile).ok()),
        reference_no: flag.reference_no,
        flag_advise: flag.flag_advise,
        payment_flag_status: Some(status.into()),
        bill_details: (!bills.is_empty()).then_some(bills),
        free_texts: flag.free_texts,
        ..TransferVaStatusResponseVirtualAccountData::default()
    }
}

fn bill(
    told: TransferVaPaymentRequestBillDetail,
    status: &str,
    reason: &Bilingual,
) -> TransferVaStatusResponseBillDetail {
    TransferVaStatusResponseBillDetail {
        bill_no: told.bill_no,
        bill_description: told.bill_description,
        bill_sub_company: told.bill_sub_company,
        bill_amount: told.bill_amount,
        bill_reference_no: told.bill_reference_no,
        status: Some(status.into()),
        reason: Some(reason.clone()),
        ..TransferVaStatusResponseBillDetail::default()
    }
}

/// 00, 01 and 02 as at the payment; 03 while bank and partner are not done with each other. The texts are ours.
fn flag_status(stage: Stage) -> (&'static str, Bilingual) {
    match stage {
        Stage::Paid => ("00", Bilingual::new("Success", "Sukses")),
        Stage::Reversed | Stage::Refused => ("01", Bilingual::new("Refused", "Ditolak")),
        Stage::Suspended => ("02", Bilingual::new("Timeout", "Waktu habis")),
        Stage::Token | Stage::Inquiry | Stage::Flag | Stage::Advice => ("03", Bilingual::new("Pending", "Menunggu")),
    }
}
