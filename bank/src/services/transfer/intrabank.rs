//! The transfer itself (17): one posting, or none.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;
use paraf::message::Amount;
use paraf::message::types::Money;
use paraf::message::types::bca::transfer::{TransferIntrabankRequest, TransferIntrabankResponse};

use super::record::{Outcome, Terms, Transfer, Transfers};
use crate::answer::{
    CONFLICT, Case, DUPLICATE_REFERENCE, INACTIVE_ACCOUNT, INCONSISTENT, INSUFFICIENT_FUNDS, INTERNAL, INVALID_ACCOUNT,
    INVALID_AMOUNT, Refusal, done,
};
use crate::error::BankErrorCode;
use crate::event::Step;
use crate::ledger::{AccountKind, Posting};
use crate::services::{Asked, Desk};
use crate::world::{InconsistentReference, RepeatedReference};

pub(crate) fn transfer(asked: &Asked<'_>, desk: &mut Desk<'_>, transfers: &mut Transfers) -> Result<Vec<u8>, Refusal> {
    let request: TransferIntrabankRequest = asked.read(desk.profile)?;
    let reference = request.partner_reference_no.clone().unwrap_or_default();
    let terms = terms(&request).ok_or_else(|| {
        asked.decline(desk.profile, INVALID_AMOUNT, "", "the amount has more digits than can be moved")
    })?;
    if desk.settings.deduplicate
        && let Some(before) = transfers.moved(asked.place, &reference)
    {
        return Err(repeated(asked, desk, before.terms == terms));
    }
    let moved = move_money(asked, desk, &reference, &terms);
    let outcome = match &moved {
        Ok(()) => Outcome::Done,
        Err(refusal) => Outcome::Declined { code: refusal.code, message: refusal.message.clone() },
    };
    let reference_no = desk.reference_no();
    transfers.add(Transfer {
        partner: asked.place,
        service: asked.service.id(),
        external_id: asked.external_id.into(),
        reference,
        terms: terms.clone(),
        transaction_date: request.transaction_date.clone().unwrap_or_default(),
        at: desk.now,
        reference_no: reference_no.clone(),
        outcome,
    });
    moved?;
    let (code, message) = done(asked.service, desk.profile)
        .ok_or_else(|| asked.decline(desk.profile, INTERNAL, "", "success has no code"))?;
    let response = TransferIntrabankResponse {
        response_code: Some(code.to_string()),
        response_message: Some(message),
        reference_no: Some(reference_no),
        partner_reference_no: request.partner_reference_no,
        amount: Some(Money::from(terms.amount)),
        beneficiary_account_no: Some(terms.to),
        source_account_no: Some(terms.from),
        transaction_date: request.transaction_date,
        ..TransferIntrabankResponse::default()
    };
    asked.answer(desk.profile, &response)
}

fn terms(request: &TransferIntrabankRequest) -> Option<Terms> {
    let money = request.amount.as_ref()?;
    let amount = Amount::parse_lenient(money.value.as_deref()?, money.currency.as_deref()?).ok()?;
    let (from, to) = (request.source_account_no.clone()?, request.beneficiary_account_no.clone()?);
    Some(Terms { from, to, amount })
}

/// A reference that has moved money: BCA's page says nothing of it, so both answers are settings.
fn repeated(asked: &Asked<'_>, desk: &Desk<'_>, same: bool) -> Refusal {
    let (settings, refuse) =
        (desk.settings, |case, reason| asked.refuse(desk.profile, Step::Reference, case, "", reason).ours());
    match (same, settings.repeated, settings.inconsistent) {
        (true, RepeatedReference::Duplicate, _) => refuse(DUPLICATE_REFERENCE, "the reference has moved money already"),
        (true, RepeatedReference::Conflict, _) => refuse(CONFLICT, "the reference has moved money already"),
        (false, _, InconsistentReference::Conflict) => refuse(CONFLICT, "the reference has moved money on other terms"),
        (false, _, InconsistentReference::Inconsistent) => {
            refuse(INCONSISTENT, "the reference has moved money on other terms")
        }
    }
}

fn move_money(asked: &Asked<'_>, desk: &mut Desk<'_>, reference: &str, terms: &Terms) -> Result<(), Refusal> {
    let decline = |case: Case, detail: &str, reason: &str| asked.decline(desk.profile, case, detail, reason);
    if !asked.partner.accounts.contains(&terms.from) {
        // BCA's page has no case for it.
        return Err(decline(INVALID_ACCOUNT, "sourceAccountNo", "the account is none of the partner's").ours());
    }
    let known = desk.ledger.account(&terms.to).ok().filter(|account| account.kind() == AccountKind::Customer);
    let Some(beneficiary) = known.filter(|_| terms.to != terms.from) else {
        return Err(decline(INVALID_ACCOUNT, "beneficiaryAccountNo", "the bank has no such account to transfer to"));
    };
    let payer = desk.ledger.account(&terms.from).map(|account| (account.currency().to_string(), account.is_closed()));
    let (currency, payer_closed) = payer.unwrap_or_default();
    if payer_closed || beneficiary.is_closed() {
        return Err(decline(INACTIVE_ACCOUNT, "", "an account is closed"));
    }
    let fits = [&*currency, beneficiary.currency()].iter().all(|kept| *kept == terms.amount.currency());
    if terms.amount.hundredths() <= 0 || !fits {
        return Err(decline(INVALID_AMOUNT, "", "the amount is zero, or the accounts are kept in another currency"));
    }
    let id = if desk.settings.deduplicate {
        format!("transfer:{}:{reference}", asked.place)
    } else {
        // Then the call is what moves once, and it was claimed before. The same X-EXTERNAL-ID on another day is another call, wherever
        // midnight lies between the two timestamps and the two arrivals.
        *desk.sequence += 1;
        format!("call:{}:{}", asked.place, *desk.sequence)
    };
    let posting = Posting::transfer(desk.now, "transfer", &terms.from, &terms.to, terms.amount.hundredths());
    match desk.ledger.post(posting.with_reference(&id)) {
        Ok(_) => Ok(()),
        Err(error) => Err(match error.code() {
            BankErrorCode::InsufficientFunds => decline(INSUFFICIENT_FUNDS, "", "the account has less than that"),
            BankErrorCode::InvalidAmount => decline(INVALID_AMOUNT, "", "a balance would have no room"),
            _ => decline(INTERNAL, "", "the ledger refused it"),
        }),
    }
}
