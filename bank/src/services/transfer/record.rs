//! What is known of the transfers that were asked for: by X-EXTERNAL-ID for the status, by reference for what moves once, by moment for what
//! is under way.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use paraf::Moment;
use paraf::message::types::Money;
use paraf::message::{Amount, ResponseCode};

use crate::answer::Refusal;
use crate::ledger::EntryId;

/// A transfer that passed the checks, done or declined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Transfer {
    pub(super) partner: usize,
    pub(super) service: &'static str,
    pub(super) external_id: String,
    pub(super) reference: String,
    /// The name of who gets it, at another bank.
    pub(super) beneficiary: Option<String>,
    pub(super) terms: Terms,
    /// As the request has it.
    pub(super) transaction_date: String,
    pub(super) at: Moment,
    /// The bank's own number for it.
    pub(super) reference_no: String,
    /// What moved the money, if it moved.
    pub(super) entry: Option<EntryId>,
    pub(super) outcome: Outcome,
}

/// What makes it the same transfer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Terms {
    pub(super) from: String,
    pub(super) to: String,
    /// The other bank.
    pub(super) bank: Option<String>,
    pub(super) amount: Amount,
}

impl Terms {
    pub(super) fn read(
        from: &Option<String>,
        to: &Option<String>,
        bank: Option<String>,
        money: Option<&Money>,
    ) -> Option<Self> {
        let money = money?;
        let amount = Amount::parse_lenient(money.value.as_deref()?, money.currency.as_deref()?).ok()?;
        Some(Terms { from: from.clone()?, to: to.clone()?, bank, amount })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Money moved.
    Done,
    /// It did not.
    Declined { code: Option<ResponseCode>, message: String },
    /// It moved, and the other bank has not decided.
    UnderWay { until: Moment, fate: Fate },
    /// It moved, and came back.
    Returned,
    /// It moved, should have come back, and could not: people decide.
    Suspended,
}

/// What the other bank will decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Taken,
    Returned,
}

impl Outcome {
    pub(super) fn declined(refusal: &Refusal) -> Self {
        Outcome::Declined { code: refusal.code, message: refusal.message.clone() }
    }
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Transfers {
    all: Vec<Transfer>,
    by_external_id: BTreeMap<(usize, String), Vec<usize>>,
    /// Those that moved money.
    by_reference: BTreeMap<(usize, String), usize>,
    /// Those that are under way.
    due: BTreeSet<(Moment, usize)>,
}

impl Transfers {
    pub(super) fn add(&mut self, transfer: Transfer) {
        let place = self.all.len();
        self.by_external_id.entry((transfer.partner, transfer.external_id.clone())).or_default().push(place);
        if transfer.entry.is_some() {
            self.by_reference.entry((transfer.partner, transfer.reference.clone())).or_insert(place);
        }
        if let Outcome::UnderWay { until, .. } = transfer.outcome {
            self.due.insert((until, place));
        }
        self.all.push(transfer);
    }

    /// What moved money under a partner's reference first.
    pub(super) fn moved(&self, partner: usize, reference: &str) -> Option<&Transfer> {
        self.by_reference.get(&(partner, reference.into())).and_then(|place| self.all.get(*place))
    }

    /// Those that a partner asked for under an X-EXTERNAL-ID, the newest first.
    pub(super) fn asked(&self, partner: usize, external_id: &str) -> impl Iterator<Item = &Transfer> {
        let places = self.by_external_id.get(&(partner, external_id.into()));
        places.into_iter().flatten().rev().filter_map(|place| self.all.get(*place))
    }

    /// When the next one is decided.
    pub(crate) fn next_due(&self) -> Option<Moment> {
        self.due.first().map(|(at, _)| *at)
    }

    /// The next one whose moment has come.
    pub(super) fn take_due(&mut self, now: Moment) -> Option<&mut Transfer> {
        let (_, place) = self.due.first().copied().filter(|(at, _)| *at <= now)?;
        self.due.pop_first();
        self.all.get_mut(place)
    }
}
