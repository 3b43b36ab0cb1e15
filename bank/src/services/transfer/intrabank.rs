//! The transfer inside the bank (17): one posting, or none.

use alloc::string::ToString;
use alloc::vec::Vec;
use paraf::message::types::Money;
use paraf::message::types::bca::transfer::{TransferIntrabankRequest, TransferIntrabankResponse};

use super::once::{check_new, payer, post};
use super::record::{Outcome, Terms, Transfer, Transfers};
use crate::answer::{Case, INACTIVE_ACCOUNT, INTERNAL, INVALID_ACCOUNT, INVALID_AMOUNT, Refusal, done};
use crate::ledger::{AccountKind, EntryId};
use crate::services::{Asked, Desk};

pub(crate) fn transfer(asked: &Asked<'_>, desk: &mut Desk<'_>, transfers: &mut Transfers) -> Result<Vec<u8>, Refusal> {
    let request: TransferIntrabankRequest = asked.read(desk.profile)?;
    let reference = request.partner_reference_no.clone().unwrap_or_default();
    let (from, to) = (&request.source_account_no, &request.beneficiary_account_no);
    let terms = Terms::read(from, to, None, request.amount.as_ref()).ok_or_else(|| {
        asked.decline(desk.profile, INVALID_AMOUNT, "", "the amount has more digits than can be moved")
    })?;
    check_new(asked, desk, transfers, &reference, &terms)?;
    let moved = move_money(asked, desk, &reference, &terms);
    let reference_no = desk.reference_no();
    transfers.add(Transfer {
        partner: asked.place,
        service: asked.service.id(),
        external_id: asked.external_id.into(),
        reference,
        beneficiary: None,
        terms: terms.clone(),
        transaction_date: request.transaction_date.clone().unwrap_or_default(),
        at: desk.now,
        reference_no: reference_no.clone(),
        entry: moved.as_ref().ok().copied(),
        outcome: moved.as_ref().map_or_else(Outcome::declined, |_| Outcome::Done),
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

fn move_money(asked: &Asked<'_>, desk: &mut Desk<'_>, reference: &str, terms: &Terms) -> Result<EntryId, Refusal> {
    let decline = |case: Case, detail: &str, reason: &str| asked.decline(desk.profile, case, detail, reason);
    let currency = payer(asked, desk, terms)?;
    let known = desk.ledger.account(&terms.to).ok().filter(|account| account.kind() == AccountKind::Customer);
    let Some(beneficiary) = known.filter(|_| terms.to != terms.from) else {
        return Err(decline(INVALID_ACCOUNT, "beneficiaryAccountNo", "the bank has no such account to transfer to"));
    };
    if beneficiary.is_closed() {
        return Err(decline(INACTIVE_ACCOUNT, "", "an account is closed"));
    }
    let fits = [&*currency, beneficiary.currency()].iter().all(|kept| *kept == terms.amount.currency());
    if terms.amount.hundredths() <= 0 || !fits {
        return Err(decline(INVALID_AMOUNT, "", "the amount is zero, or the accounts are kept in another currency"));
    }
    post(asked, desk, reference, terms, &terms.to)
}
