//! What is known of the transfers that were asked for: by X-EXTERNAL-ID for the status, by reference for what moves once.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use paraf::Moment;
use paraf::message::{Amount, ResponseCode};

/// A transfer that passed the checks, done or declined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Transfer {
    pub(super) partner: usize,
    pub(super) service: &'static str,
    pub(super) external_id: String,
    pub(super) reference: String,
    pub(super) terms: Terms,
    /// As the request has it.
    pub(super) transaction_date: String,
    pub(super) at: Moment,
    /// The bank's own number for it.
    pub(super) reference_no: String,
    pub(super) outcome: Outcome,
}

/// What makes it the same transfer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Terms {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) amount: Amount,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Money moved.
    Done,
    /// It did not.
    Declined { code: Option<ResponseCode>, message: String },
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Transfers {
    all: Vec<Transfer>,
    by_external_id: BTreeMap<(usize, String), Vec<usize>>,
    /// Those that moved money.
    by_reference: BTreeMap<(usize, String), usize>,
}

impl Transfers {
    pub(super) fn add(&mut self, transfer: Transfer) {
        let place = self.all.len();
        self.by_external_id.entry((transfer.partner, transfer.external_id.clone())).or_default().push(place);
        if transfer.outcome == Outcome::Done {
            self.by_reference.entry((transfer.partner, transfer.reference.clone())).or_insert(place);
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
}
