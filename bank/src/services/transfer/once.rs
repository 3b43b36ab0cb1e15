//! What every transfer has in common: whose money it is, what a repeated reference is answered, and the one posting.

use alloc::format;
use alloc::string::{String, ToString};

use super::record::{Terms, Transfers};
use crate::answer::{
    CONFLICT, Case, DUPLICATE_REFERENCE, INACTIVE_ACCOUNT, INCONSISTENT, INSUFFICIENT_FUNDS, INTERNAL, INVALID_ACCOUNT,
    INVALID_AMOUNT, Refusal,
};
use crate::error::BankErrorCode;
use crate::ledger::{EntryId, Posting};
use crate::services::{Asked, Desk};
use crate::verdict::Step;
use crate::world::{InconsistentReference, RepeatedReference};

/// Refuses a reference that has moved money. BCA's page says nothing of it, so both answers are settings.
pub(super) fn check_new(
    asked: &Asked<'_>,
    desk: &Desk<'_>,
    transfers: &Transfers,
    reference: &str,
    terms: &Terms,
) -> Result<(), Refusal> {
    let settings = desk.settings;
    let Some(before) = transfers.moved(asked.place, reference).filter(|_| settings.deduplicate) else {
        return Ok(());
    };
    let refuse = |case, reason| Err(asked.refuse(desk.profile, Step::Reference, case, "", reason).ours());
    match (before.terms == *terms, settings.repeated, settings.inconsistent) {
        (true, RepeatedReference::Duplicate, _) => refuse(DUPLICATE_REFERENCE, "the reference has moved money already"),
        (true, RepeatedReference::Conflict, _) => refuse(CONFLICT, "the reference has moved money already"),
        (false, _, InconsistentReference::Conflict) => refuse(CONFLICT, "the reference has moved money on other terms"),
        (false, _, InconsistentReference::Inconsistent) => {
            refuse(INCONSISTENT, "the reference has moved money on other terms")
        }
    }
}

/// The currency of the account that pays, which is one of the partner's and open.
pub(super) fn payer(asked: &Asked<'_>, desk: &Desk<'_>, terms: &Terms) -> Result<String, Refusal> {
    let decline = |case: Case, detail: &str, reason: &str| asked.decline(desk.profile, case, detail, reason);
    if !asked.partner.accounts.contains(&terms.from) {
        // BCA's page has no case for it.
        return Err(decline(INVALID_ACCOUNT, "sourceAccountNo", "the account is none of the partner's").ours());
    }
    let account = desk.ledger.account(&terms.from).ok().filter(|account| !account.is_closed());
    let account = account.ok_or_else(|| decline(INACTIVE_ACCOUNT, "", "an account is closed"))?;
    Ok(account.currency().to_string())
}

/// Moves it to an account of the bank's ledger, under the reference.
pub(super) fn post(
    asked: &Asked<'_>,
    desk: &mut Desk<'_>,
    reference: &str,
    terms: &Terms,
    to: &str,
) -> Result<EntryId, Refusal> {
    let id = if desk.settings.deduplicate {
        format!("transfer:{}:{reference}", asked.place)
    } else {
        // Then the call is what moves once, and it was claimed before. The same X-EXTERNAL-ID on another day is another call, wherever
        // midnight lies between the two timestamps and the two arrivals.
        *desk.sequence += 1;
        format!("call:{}:{}", asked.place, *desk.sequence)
    };
    let posting = Posting::transfer(desk.now, "transfer", &terms.from, to, terms.amount.hundredths());
    desk.ledger.post(posting.with_reference(&id)).map_err(|error| {
        let decline = |case, reason| asked.decline(desk.profile, case, "", reason);
        match error.code() {
            BankErrorCode::InsufficientFunds => decline(INSUFFICIENT_FUNDS, "the account has less than that"),
            BankErrorCode::InvalidAmount => decline(INVALID_AMOUNT, "a balance would have no room"),
            _ => decline(INTERNAL, "the ledger refused it"),
        }
    })
}
