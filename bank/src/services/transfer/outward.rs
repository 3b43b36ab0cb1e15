//! Transfers to other banks: by the switcher or BI-FAST (18), RTGS (22) and SKN (23). The money leaves by one posting to the bank's account
//! with that network, and the other bank decides at once, unless a fault says otherwise.
//!
//! Messages and codes are those of docs/sources/bca-services-transfers.md#transfer-interbank and
//! docs/sources/bca-services-transfers.md#transfer-rtgs-and-skn. Ours: what BI-FAST answers while the other bank has not decided (504xx00, with
//! the money gone and status 03); that RTGS and SKN answer 00 for a transfer that comes back later, since the notice is "only for a transfer
//! that BCA had taken"; the hours of the cut-off, which are settings.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::message::types::bca::transfer::{
    TransferInterbankRequest, TransferInterbankResponse, TransferInterbankResponseAdditionalInfo, TransferRtgsRequest,
    TransferRtgsResponse, TransferSknRequest, TransferSknResponse,
};
use paraf::message::types::{Message, Money};

use super::once::{check_new, payer, post};
use super::record::{Fate, Outcome, Terms, Transfer, Transfers};
use crate::answer::{
    CUT_OFF, INTERNAL, INVALID_ACCOUNT, INVALID_AMOUNT, NO_ROUTE_THERE, NOT_PERMITTED, Refusal, TIMEOUT, done,
};
use crate::faults::Fault;
use crate::later::later;
use crate::ledger::{AccountKind, EntryId};
use crate::services::{Asked, Desk};

/// Millis of a minute.
const MINUTE: i64 = 60_000;

/// The way that the money takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Network {
    Switcher,
    BiFast,
    Rtgs,
    Skn,
}

/// What the three requests have in common.
struct Wanted {
    network: Network,
    reference: Option<String>,
    name: Option<String>,
    date: Option<String>,
    terms: Option<Terms>,
}

pub(crate) fn transfer(
    asked: &Asked<'_>,
    desk: &mut Desk<'_>,
    transfers: &mut Transfers,
    fault: Option<Fault>,
) -> Result<Vec<u8>, Refusal> {
    let wanted = Wanted::read(asked, desk)?;
    let reference = wanted.reference.clone().unwrap_or_default();
    let terms = wanted.terms.clone().ok_or_else(|| {
        asked.decline(desk.profile, INVALID_AMOUNT, "", "the amount has more digits than can be moved")
    })?;
    check_new(asked, desk, transfers, &reference, &terms)?;
    let moved = wanted.move_money(asked, desk, &reference, &terms, fault);
    let until = later(desk.now, i64::from(desk.settings.transfer_seconds) * 1_000);
    let outcome = match (&moved, fault) {
        (Err(refusal), _) => Outcome::declined(refusal),
        (Ok(_), Some(Fault::Pending)) => Outcome::UnderWay { until, fate: Fate::Taken },
        (Ok(_), Some(Fault::Returned)) => Outcome::UnderWay { until, fate: Fate::Returned },
        (Ok(_), _) => Outcome::Done,
    };
    let status = outcome.status(asked.service.id());
    let reference_no = wanted.network.reference_no(desk);
    transfers.add(Transfer {
        partner: asked.place,
        service: asked.service.id(),
        external_id: asked.external_id.into(),
        reference,
        beneficiary: wanted.name.clone(),
        terms: terms.clone(),
        transaction_date: wanted.date.clone().unwrap_or_default(),
        at: desk.now,
        reference_no: reference_no.clone(),
        entry: moved.as_ref().ok().copied(),
        outcome,
    });
    let entry = moved?;
    if wanted.network.is_immediate() && status != "00" {
        return Err(asked.decline(desk.profile, TIMEOUT, "", "the other bank has not decided yet").ours());
    }
    let (code, message) = done(asked.service, desk.profile)
        .ok_or_else(|| asked.decline(desk.profile, INTERNAL, "", "success has no code"))?;
    wanted.answer(asked, desk, Told { code: code.to_string(), message, reference_no, entry, status, terms })
}

/// What is answered when it was taken.
struct Told {
    code: String,
    message: String,
    reference_no: String,
    entry: EntryId,
    status: &'static str,
    terms: Terms,
}

impl Wanted {
    fn read(asked: &Asked<'_>, desk: &Desk<'_>) -> Result<Self, Refusal> {
        macro_rules! of {
            ($type:ty, $network:expr) => {{
                let request: $type = asked.read(desk.profile)?;
                let terms = Terms::read(
                    &request.source_account_no,
                    &request.beneficiary_account_no,
                    request.beneficiary_bank_code.clone(),
                    request.amount.as_ref(),
                );
                Ok(Wanted {
                    network: $network(&request),
                    reference: request.partner_reference_no,
                    name: request.beneficiary_account_name,
                    date: request.transaction_date,
                    terms,
                })
            }};
        }
        let by_type = |request: &TransferInterbankRequest| {
            let info = request.additional_info.as_ref();
            let is_bi_fast = info.and_then(|info| info.transfer_type.as_deref()) == Some("2");
            if is_bi_fast { Network::BiFast } else { Network::Switcher }
        };
        match asked.service.id() {
            "22" => of!(TransferRtgsRequest, |_| Network::Rtgs),
            "23" => of!(TransferSknRequest, |_| Network::Skn),
            _ => of!(TransferInterbankRequest, by_type),
        }
    }

    fn move_money(
        &self,
        asked: &Asked<'_>,
        desk: &mut Desk<'_>,
        reference: &str,
        terms: &Terms,
        fault: Option<Fault>,
    ) -> Result<EntryId, Refusal> {
        let currency = payer(asked, desk, terms)?;
        let decline = |case, detail: &str, reason: &str| Err(asked.decline(desk.profile, case, detail, reason));
        if self.network.is_closed(desk) {
            return decline(CUT_OFF, "", "it is past the cut-off").map_err(Refusal::ours);
        }
        if fault == Some(Fault::OtherBankDown) {
            return match self.network {
                Network::BiFast => decline(NOT_PERMITTED, "", "a fault took the other bank out of BI-FAST"),
                Network::Switcher => decline(NO_ROUTE_THERE, "", "a fault cut the line to the switcher"),
                Network::Rtgs | Network::Skn => decline(CUT_OFF, "", "a fault closed the other bank"),
            };
        }
        let known =
            desk.outside.iter().find(|known| known.number == terms.to && Some(&known.bank) == terms.bank.as_ref());
        if known.is_none() {
            return decline(INVALID_ACCOUNT, "beneficiaryAccountNo", "the other bank has no such account");
        }
        if terms.amount.hundredths() <= 0 || terms.amount.currency() != "IDR" || currency != "IDR" {
            return decline(INVALID_AMOUNT, "", "the amount is zero, or is not in rupiah");
        }
        let account = self.network.account();
        if desk.ledger.account(account).is_err() {
            let opened = desk.ledger.open(account, self.network.name(), "IDR", AccountKind::Internal);
            opened.map_err(|_| asked.decline(desk.profile, INTERNAL, "", "the ledger refused it"))?;
        }
        post(asked, desk, reference, terms, account)
    }

    fn answer(self, asked: &Asked<'_>, desk: &Desk<'_>, told: Told) -> Result<Vec<u8>, Refusal> {
        let Told { code, message, reference_no, entry, status, terms } = told;
        // Five characters, the first a bracket.
        let trace_no = Some(format!("({:04}", entry.0 % 10_000));
        macro_rules! of {
            ($type:ident { $($field:ident: $value:expr),* }) => {
                write(asked, desk, &$type {
                    response_code: Some(code),
                    response_message: Some(message),
                    reference_no: Some(reference_no),
                    partner_reference_no: self.reference,
                    amount: Some(Money::from(terms.amount)),
                    beneficiary_account_no: Some(terms.to),
                    beneficiary_bank_code: terms.bank,
                    source_account_no: Some(terms.from),
                    $($field: $value,)*
                    ..$type::default()
                })
            };
        }
        let status = Some(status.to_string());
        match self.network {
            Network::Rtgs => of!(TransferRtgsResponse {
                beneficiary_account_name: self.name,
                trace_no: trace_no,
                transaction_date: self.date,
                transaction_status: status
            }),
            Network::Skn => of!(TransferSknResponse {
                beneficiary_account_name: self.name,
                trace_no: trace_no,
                transaction_date: self.date,
                transaction_status: status
            }),
            Network::BiFast => {
                let digits: String = desk.now_text().chars().filter(char::is_ascii_digit).take(8).collect();
                let info = TransferInterbankResponseAdditionalInfo {
                    bifast_id: Some(format!("{digits}{:010}", entry.0)),
                    ..TransferInterbankResponseAdditionalInfo::default()
                };
                of!(TransferInterbankResponse { additional_info: Some(info) })
            }
            Network::Switcher => of!(TransferInterbankResponse {}),
        }
    }
}

fn write<M: Message>(asked: &Asked<'_>, desk: &Desk<'_>, message: &M) -> Result<Vec<u8>, Refusal> {
    asked.answer(desk.profile, message)
}

impl Network {
    /// The bank's account with it.
    fn account(self) -> &'static str {
        match self {
            Network::Switcher => "bank:switcher",
            Network::BiFast => "bank:bi-fast",
            Network::Rtgs => "bank:rtgs",
            Network::Skn => "bank:skn",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Network::Switcher => "Switcher",
            Network::BiFast => "BI-FAST",
            Network::Rtgs => "RTGS",
            Network::Skn => "SKN",
        }
    }

    /// Whether the other bank's word is in the answer.
    fn is_immediate(self) -> bool {
        matches!(self, Network::Switcher | Network::BiFast)
    }

    fn is_closed(self, desk: &Desk<'_>) -> bool {
        let cut_off = match self {
            Network::Rtgs => desk.settings.rtgs_cut_off,
            Network::Skn => desk.settings.skn_cut_off,
            Network::Switcher | Network::BiFast => None,
        };
        let midnight = paraf::Moment::from_wib_epoch_day(desk.now.wib_epoch_day());
        let minute = desk.now.epoch_millis().saturating_sub(midnight.epoch_millis()) / MINUTE;
        cut_off.is_some_and(|cut_off| minute >= i64::from(cut_off))
    }

    /// yymmdd, 02 and six of a sequence at 18; no page says how it is made elsewhere.
    fn reference_no(self, desk: &mut Desk<'_>) -> String {
        if !self.is_immediate() {
            return desk.reference_no();
        }
        *desk.sequence += 1;
        let day: String = desk.now_text().chars().filter(char::is_ascii_digit).skip(2).take(6).collect();
        format!("{day}02{:06}", *desk.sequence % 1_000_000)
    }
}
