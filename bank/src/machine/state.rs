//! Everything that a run has: what two runs are compared by.

use alloc::vec::Vec;
use paraf::Moment;

use crate::calls::Pending;
use crate::checks::{Conflicts, Tokens};
use crate::error::BankError;
use crate::event::Reply;
use crate::faults::FaultRule;
use crate::ledger::Ledger;
use crate::random::Generator;
use crate::services::notices::Notices;
use crate::services::qris::Codes;
use crate::services::transfer::Transfers;
use crate::services::va::Payments;
use crate::world::{Biller, Partner, World};

/// The state of a bank.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct State {
    pub(super) now: Moment,
    pub(super) generator: Generator,
    /// Counts the numbers that the bank gives.
    pub(super) sequence: u64,
    pub(super) ledger: Ledger,
    pub(super) partners: Vec<Partner>,
    pub(super) billers: Vec<Biller>,
    pub(super) tokens: Tokens,
    pub(super) conflicts: Conflicts,
    pub(super) transfers: Transfers,
    pub(super) payments: Payments,
    pub(super) codes: Codes,
    pub(super) notices: Notices,
    pub(super) pending: Pending,
    pub(super) faults: Vec<FaultRule>,
    pub(super) late: Vec<Late>,
    /// The moment that was asked for last.
    pub(super) wakes_at: Option<Moment>,
}

/// An answer that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Late {
    pub(super) at: Moment,
    pub(super) request: u64,
    pub(super) reply: Reply,
}

impl State {
    pub(super) fn begin(world: &World, now: Moment) -> Result<Self, BankError> {
        Ok(State {
            now,
            generator: Generator::from_seed(world.seed),
            sequence: 0,
            ledger: world.ledger(now)?,
            partners: world.partners.clone(),
            billers: world.billers.clone(),
            tokens: Tokens::default(),
            conflicts: Conflicts::default(),
            transfers: Transfers::default(),
            payments: Payments::default(),
            codes: Codes::default(),
            notices: Notices::default(),
            pending: Pending::default(),
            faults: Vec::new(),
            late: Vec::new(),
            wakes_at: None,
        })
    }
}
