//! Whose account it is: at this bank (15), and at another one (16).

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::message::types::bca::transfer::{
    AccountInquiryExternalRequest, AccountInquiryExternalResponse, AccountInquiryInternalRequest,
    AccountInquiryInternalResponse,
};

use crate::answer::{INACTIVE_ACCOUNT, INTERNAL, INVALID_ACCOUNT, Refusal, done};
use crate::ledger::AccountKind;
use crate::services::{Asked, Desk};
use crate::world::OutsideAccount;

/// As many characters as BCA's channels show (docs/sources/bca-services-accounts.md#account-inquiry-internal).
const SHOWN: usize = 24;

pub(crate) fn inquire(asked: &Asked<'_>, desk: &mut Desk<'_>) -> Result<Vec<u8>, Refusal> {
    let request: AccountInquiryInternalRequest = asked.read(desk.profile)?;
    let number = request.beneficiary_account_no.unwrap_or_default();
    let account = desk.ledger.account(&number).ok().filter(|account| account.kind() == AccountKind::Customer);
    let account = account.ok_or_else(|| {
        asked.decline(desk.profile, INVALID_ACCOUNT, "beneficiaryAccountNo", "the bank has no such account")
    })?;
    if account.is_closed() {
        return Err(asked.decline(desk.profile, INACTIVE_ACCOUNT, "", "the account is closed"));
    }
    let name: String = account.name().chars().take(SHOWN).collect();
    let currency = account.currency().to_string();
    let (code, message) = done(asked.service, desk.profile)
        .ok_or_else(|| asked.decline(desk.profile, INTERNAL, "", "success has no code"))?;
    let response = AccountInquiryInternalResponse {
        response_code: Some(code.to_string()),
        response_message: Some(message),
        reference_no: Some(desk.reference_no()),
        partner_reference_no: request.partner_reference_no,
        beneficiary_account_name: Some(name),
        beneficiary_account_no: Some(number),
        currency: Some(currency),
        ..AccountInquiryInternalResponse::default()
    };
    asked.answer(desk.profile, &response)
}

/// The accounts of other banks are those of the world's description.
pub(crate) fn inquire_outside(asked: &Asked<'_>, desk: &mut Desk<'_>) -> Result<Vec<u8>, Refusal> {
    let request: AccountInquiryExternalRequest = asked.read(desk.profile)?;
    let (number, bank) = (request.beneficiary_account_no, request.beneficiary_bank_code);
    let is_meant =
        |known: &&OutsideAccount| Some(&known.number) == number.as_ref() && Some(&known.bank) == bank.as_ref();
    let known = desk.outside.iter().find(is_meant).ok_or_else(|| {
        asked.decline(desk.profile, INVALID_ACCOUNT, "beneficiaryAccountNo", "the other bank has no such account")
    })?;
    let (code, message) = done(asked.service, desk.profile)
        .ok_or_else(|| asked.decline(desk.profile, INTERNAL, "", "success has no code"))?;
    let response = AccountInquiryExternalResponse {
        response_code: Some(code.to_string()),
        response_message: Some(message),
        reference_no: Some(desk.reference_no()),
        partner_reference_no: request.partner_reference_no,
        beneficiary_account_name: Some(known.name.clone()),
        beneficiary_account_no: number,
        beneficiary_bank_code: bank,
        ..AccountInquiryExternalResponse::default()
    };
    asked.answer(desk.profile, &response)
}
