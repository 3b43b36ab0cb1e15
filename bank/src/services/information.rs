//! What is in an account (11).

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use paraf::message::Amount;
use paraf::message::types::bca::information::{AccountInfo, BalanceInquiryRequest, BalanceInquiryResponse};
use paraf::message::types::{Money, Object, Value};

use super::{Asked, Desk};
use crate::answer::{INACTIVE_ACCOUNT, INTERNAL, INVALID_ACCOUNT, Refusal, done};
use crate::ledger::Account;
use crate::world::AccountInfos;

/// A balance. The account is one of the partner's own.
pub(crate) fn balance(asked: &Asked<'_>, desk: &mut Desk<'_>) -> Result<Vec<u8>, Refusal> {
    let request: BalanceInquiryRequest = asked.read(desk.profile)?;
    let account = own_account(asked, desk, request.account_no.as_deref().unwrap_or_default())?;
    if account.is_closed() {
        return Err(asked.decline(desk.profile, INACTIVE_ACCOUNT, "", "the account is closed"));
    }
    let wrong = |reason| asked.decline(desk.profile, INTERNAL, "", reason);
    let (code, message) = done(asked.service, desk.profile).ok_or_else(|| wrong("success has no code"))?;
    let info = info(&account).ok_or_else(|| wrong("the balance is no amount"))?;
    let mut response = BalanceInquiryResponse {
        response_code: Some(code.to_string()),
        response_message: Some(message),
        reference_no: Some(desk.reference_no()),
        partner_reference_no: request.partner_reference_no,
        account_no: Some(account.number().into()),
        name: Some(account.name().into()),
        account_infos: Some(vec![info]),
        ..BalanceInquiryResponse::default()
    };
    if desk.settings.account_infos == AccountInfos::Object {
        response.account_infos = None;
        response.others = Object::from_iter([(
            "accountInfos",
            in_one_object(&account)
                .ok_or_else(|| asked.decline(desk.profile, INTERNAL, "", "the balance is no amount"))?,
        )]);
    }
    asked.answer(desk.profile, &response)
}

/// An account of the partner's own.
pub(super) fn own_account(asked: &Asked<'_>, desk: &Desk<'_>, number: &str) -> Result<Account, Refusal> {
    let is_own = asked.partner.accounts.iter().any(|own| own == number);
    let account = desk.ledger.account(number).ok().filter(|_| is_own).cloned();
    account.ok_or_else(|| {
        asked.decline(desk.profile, INVALID_ACCOUNT, "accountNo", "the account is none of the partner's")
    })
}

/// Nothing floats here: what is posted is there.
fn info(account: &Account) -> Option<AccountInfo> {
    let money = |hundredths| Amount::from_hundredths(hundredths, account.currency()).ok().map(Money::from);
    Some(AccountInfo {
        amount: Some(money(account.posted())?),
        float_amount: Some(money(0)?),
        hold_amount: Some(money(account.held())?),
        available_balance: Some(money(account.available())?),
        ..AccountInfo::default()
    })
}

/// As BCA's samples have it.
fn in_one_object(account: &Account) -> Option<Value> {
    let text = serde_json::to_vec(&info(account)?).ok()?;
    serde_json::from_slice(&text).ok()
}
