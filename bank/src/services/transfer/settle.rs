//! What the other bank decides later: a transfer that was under way is done, or its money comes back, once, and the partner is told where the
//! page has a notice for it (75, 76).

use alloc::string::{String, ToString};
use paraf::message::types::Money;
use paraf::message::types::bca::transfer::{
    TransferRtgsNotifyRequest, TransferSknNotifyRequest, TransferSknNotifyRequestAdditionalInfo,
};
use paraf::{Moment, Profile};

use super::record::{Fate, Outcome, Transfer, Transfers};
use crate::event::{Effect, Note};
use crate::ledger::Ledger;
use crate::services::notices::Told;
use crate::verdict::Settled;

/// In the words of the samples (docs/sources/bca-services-transfers.md#notices-of-skn-and-rtgs).
pub(super) const REASON: [&str; 2] = ["Nomor rekening tidak terdaftar", "Account number is not registered"];

/// Decides the next transfer that is due, if one is. Gives what is noted of it, and what the partner is told.
pub(crate) fn settle(
    transfers: &mut Transfers,
    ledger: &mut Ledger,
    now: Moment,
    profile: &Profile,
) -> Option<(Effect, Option<Told>)> {
    let transfer = transfers.take_due(now)?;
    let fate = match transfer.outcome {
        Outcome::UnderWay { fate, .. } => fate,
        _ => Fate::Taken,
    };
    let (outcome, settled) = match (fate, transfer.entry) {
        (Fate::Returned, Some(entry)) => match ledger.reverse(entry, now, "transfer, returned") {
            Ok(_) => (Outcome::Returned, Settled::Returned),
            Err(_) => (Outcome::Suspended, Settled::Suspended),
        },
        _ => (Outcome::Done, Settled::Done),
    };
    transfer.outcome = outcome;
    let note = Note::Transfer { reference_no: transfer.reference_no.clone(), service: transfer.service, settled };
    let told = (settled == Settled::Returned).then(|| notice(transfer, profile)).flatten();
    Some((Effect::Note(note), told))
}

/// Only what had been taken and was rejected is told.
fn notice(transfer: &Transfer, profile: &Profile) -> Option<Told> {
    let info = TransferSknNotifyRequestAdditionalInfo {
        reject_status_id: Some(REASON[0].into()),
        reject_status_en: Some(REASON[1].into()),
        trace_no: Some(alloc::format!("({:04}", transfer.entry?.0 % 10_000)),
        ..TransferSknNotifyRequestAdditionalInfo::default()
    };
    macro_rules! body {
        ($type:ident) => {
            serde_json::to_vec(&$type {
                original_partner_reference_no: Some(transfer.reference.clone()),
                original_reference_no: Some(transfer.reference_no.clone()),
                original_external_id: Some(transfer.external_id.clone()),
                latest_transaction_status: Some(transfer.outcome.status(transfer.service).to_string()),
                amount: Some(Money::from(transfer.terms.amount)),
                beneficiary_account_name: transfer.beneficiary.clone(),
                beneficiary_account_no: Some(transfer.terms.to.clone()),
                beneficiary_bank_code: transfer.terms.bank.clone(),
                source_account_no: Some(transfer.terms.from.clone()),
                transaction_date: Some(date(transfer, profile)),
                additional_info: Some(info),
                ..$type::default()
            })
            .ok()?
        };
    }
    let (service, body) = match transfer.service {
        "22" => ("76", body!(TransferRtgsNotifyRequest)),
        "23" => ("75", body!(TransferSknNotifyRequest)),
        _ => return None,
    };
    Some(Told { partner: transfer.partner, service, partner_id: None, body })
}

fn date(transfer: &Transfer, profile: &Profile) -> String {
    if transfer.transaction_date.is_empty() {
        return transfer.at.text(profile).unwrap_or_default();
    }
    transfer.transaction_date.clone()
}
