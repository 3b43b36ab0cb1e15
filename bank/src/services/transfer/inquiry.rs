//! Whose account it is (15).

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::message::types::bca::transfer::{AccountInquiryInternalRequest, AccountInquiryInternalResponse};

use crate::answer::{INACTIVE_ACCOUNT, INTERNAL, INVALID_ACCOUNT, Refusal, done};
use crate::ledger::AccountKind;
use crate::services::{Asked, Desk};

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
