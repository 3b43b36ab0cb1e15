//! What became of a transfer (36): asked for by its X-EXTERNAL-ID and day, for 31 days (docs/sources/bca-services-transfers.md#transfer-status).

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::Moment;
use paraf::message::types::Money;
use paraf::message::types::bca::transfer::{TransferStatusRequest, TransferStatusResponse};

use super::record::{Fate, Outcome, Transfer, Transfers};
use super::settle::REASON;
use crate::answer::{INTERNAL, Refusal, TRANSACTION_NOT_FOUND, done};
use crate::services::{Asked, Desk};

/// How far back a status goes.
const DAYS: i64 = 31;

/// What is answered of a transfer that is done, is not decided, or has failed.
const DONE: &str = "00";
const UNDER_WAY: &str = "03";
const FAILED: &str = "06";

impl Outcome {
    /// The status that it has for its service. RTGS and SKN have taken what another bank returns later.
    pub(super) fn status(&self, service: &str) -> &'static str {
        match self {
            Outcome::Done => DONE,
            Outcome::UnderWay { fate: Fate::Returned, .. } if service != "18" => DONE,
            Outcome::UnderWay { .. } | Outcome::Suspended => UNDER_WAY,
            Outcome::Declined { .. } | Outcome::Returned => FAILED,
        }
    }
}

pub(crate) fn status(asked: &Asked<'_>, desk: &mut Desk<'_>, transfers: &Transfers) -> Result<Vec<u8>, Refusal> {
    let request: TransferStatusRequest = asked.read(desk.profile)?;
    let found = find(asked.place, &request, transfers, desk.now).ok_or_else(|| {
        asked.decline(
            desk.profile,
            TRANSACTION_NOT_FOUND,
            "",
            "no transfer of that day and X-EXTERNAL-ID, or one too old",
        )
    })?;
    let (code, message) = done(asked.service, desk.profile)
        .ok_or_else(|| asked.decline(desk.profile, INTERNAL, "", "success has no code"))?;
    let status = found.outcome.status(found.service);
    let (description, previous) = match &found.outcome {
        Outcome::Declined { code, message } => (message.clone(), *code),
        Outcome::Returned => (REASON[1].into(), None),
        _ if status == UNDER_WAY => ("Pending".into(), None),
        _ => (message.clone(), None),
    };
    // Only a transfer that succeeded has one.
    let original_reference_no = if status == DONE { found.reference_no.clone() } else { String::new() };
    let response = TransferStatusResponse {
        response_code: Some(code.to_string()),
        response_message: Some(message),
        original_reference_no: Some(original_reference_no),
        original_partner_reference_no: Some(found.reference.clone()),
        original_external_id: Some(found.external_id.clone()),
        service_code: Some(found.service.into()),
        transaction_date: Some(found.transaction_date.clone()),
        amount: Some(Money::from(found.terms.amount)),
        beneficiary_account_no: Some(found.terms.to.clone()),
        beneficiary_bank_code: found.terms.bank.clone(),
        previous_response_code: previous.map(|code| code.to_string()),
        reference_number: Some(found.reference_no.clone()),
        source_account_no: Some(found.terms.from.clone()),
        latest_transaction_status: Some(status.into()),
        transaction_status_desc: Some(description),
        ..TransferStatusResponse::default()
    };
    asked.answer(desk.profile, &response)
}

fn find<'t>(
    partner: usize,
    request: &TransferStatusRequest,
    transfers: &'t Transfers,
    now: Moment,
) -> Option<&'t Transfer> {
    let day = Moment::parse(request.transaction_date.as_deref()?).ok()?.wib_epoch_day();
    if day < now.wib_epoch_day() - DAYS {
        return None;
    }
    let is_meant = |transfer: &&Transfer| {
        let dated = Moment::parse(&transfer.transaction_date).unwrap_or(transfer.at);
        let reference = request.original_partner_reference_no.as_deref().filter(|given| !given.is_empty());
        request.service_code.as_deref() == Some(transfer.service)
            && dated.wib_epoch_day() == day
            && transfer.at.wib_epoch_day() >= now.wib_epoch_day() - DAYS
            && reference.is_none_or(|reference| reference == transfer.reference)
    };
    transfers.asked(partner, request.original_external_id.as_deref()?).find(is_meant)
}
