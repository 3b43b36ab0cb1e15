//! What the bank writes to its partner.

use alloc::string::String;
use alloc::vec::Vec;
use paraf::message::Amount;
use paraf::message::types::bca::virtual_account::{
    TransferVaInquiryRequest, TransferVaInquiryResponseBillDetail, TransferVaInquiryResponseVirtualAccountData,
    TransferVaPaymentRequest, TransferVaPaymentRequestBillDetail,
};
use paraf::message::types::{Money, Number, Numeric};

use super::record::Payment;

/// Internet banking (docs/sources/bca-services-va.md#va-payment), as a number.
const CHANNEL: u16 = 6014;

/// BCA among Indonesia's banks.
const BANK: &str = "014";

pub(super) fn inquiry(payment: &Payment, now: String) -> TransferVaInquiryRequest {
    TransferVaInquiryRequest {
        partner_service_id: Some(payment.number.partner_service_id().into()),
        customer_no: Some(payment.number.customer_no().into()),
        virtual_account_no: Some(alloc::format!("{}", payment.number)),
        trx_date_init: Some(now),
        channel_code: Some(channel()),
        source_bank_code: Some(BANK.into()),
        inquiry_request_id: Some(payment.request_id.clone()),
        ..TransferVaInquiryRequest::default()
    }
}

/// What the partner said of the bill goes back to it.
pub(super) fn flag(
    payment: &Payment,
    found: TransferVaInquiryResponseVirtualAccountData,
    paid: Amount,
    now: String,
    mut number: impl FnMut() -> String,
) -> TransferVaPaymentRequest {
    let bills = found.bill_details.unwrap_or_default();
    let bills: Vec<_> = bills.into_iter().map(|asked| bill(asked, &mut number)).collect();
    TransferVaPaymentRequest {
        partner_service_id: Some(payment.number.partner_service_id().into()),
        customer_no: Some(payment.number.customer_no().into()),
        virtual_account_no: Some(alloc::format!("{}", payment.number)),
        virtual_account_name: found.virtual_account_name,
        payment_request_id: Some(payment.request_id.clone()),
        channel_code: Some(channel()),
        source_bank_code: Some(BANK.into()),
        paid_amount: Some(Money::from(paid)),
        total_amount: Some(Money::from(paid)),
        trx_date_time: Some(now),
        reference_no: Some(number()),
        flag_advise: Some("N".into()),
        sub_company: Some(found.sub_company.filter(|code| !code.is_empty()).unwrap_or_else(|| "00000".into())),
        bill_details: (!bills.is_empty()).then_some(bills),
        free_texts: found.free_texts,
        additional_info: found.additional_info,
        ..TransferVaPaymentRequest::default()
    }
}

fn bill(
    asked: TransferVaInquiryResponseBillDetail,
    number: &mut impl FnMut() -> String,
) -> TransferVaPaymentRequestBillDetail {
    TransferVaPaymentRequestBillDetail {
        bill_no: asked.bill_no,
        bill_description: asked.bill_description,
        bill_sub_company: asked.bill_sub_company,
        bill_amount: asked.bill_amount,
        additional_info: asked.additional_info,
        bill_reference_no: Some(Numeric::from(number())),
        ..TransferVaPaymentRequestBillDetail::default()
    }
}

fn channel() -> Numeric {
    Numeric::Number(Number::from(CHANNEL))
}
