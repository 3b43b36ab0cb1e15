//! The payments of virtual accounts.

use alloc::collections::BTreeMap;
use alloc::string::String;
use paraf::Moment;
use paraf::message::types::bca::virtual_account::TransferVaPaymentRequest;
use paraf::message::{Amount, ResponseCode, VirtualAccountNumber};

use crate::event::{PaymentId, Stage};
use crate::ledger::EntryId;

/// A payment of a virtual account, from the counter to its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Payment {
    pub(super) id: PaymentId,
    /// The partner's place.
    pub(super) partner: usize,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) number: VirtualAccountNumber,
    /// What the customer wants to pay, where they said so.
    pub(super) wanted: Option<i64>,
    pub(super) stage: Stage,
    /// For a token, before the next call can be sent.
    pub(super) waits: bool,
    pub(super) response_code: Option<ResponseCode>,
    /// inquiryRequestId, and then paymentRequestId.
    pub(super) request_id: String,
    pub(super) external_id: Option<String>,
    pub(super) paid: Option<Amount>,
    pub(super) flag: Option<TransferVaPaymentRequest>,
    pub(super) entry: Option<EntryId>,
    /// When the money moved.
    pub(super) paid_at: Option<Moment>,
}

impl Payment {
    /// Its number.
    pub fn id(&self) -> PaymentId {
        self.id
    }

    /// The account of the customer who pays.
    pub fn payer(&self) -> &str {
        &self.from
    }

    /// What is paid.
    pub fn virtual_account(&self) -> &VirtualAccountNumber {
        &self.number
    }

    /// Where it is.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The code of the partner's answer that led to this stage, where it had one.
    pub fn response_code(&self) -> Option<ResponseCode> {
        self.response_code
    }

    /// What was paid, where money moved.
    pub fn paid(&self) -> Option<Amount> {
        self.paid
    }

    /// The entry that moved it.
    pub fn entry(&self) -> Option<EntryId> {
        self.entry
    }
}

/// All of them, by number.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Payments(BTreeMap<PaymentId, Payment>);

impl Payments {
    pub(super) fn next_id(&self) -> PaymentId {
        PaymentId(self.0.keys().next_back().map_or(1, |last| last.0 + 1))
    }

    pub(super) fn add(&mut self, payment: Payment) {
        self.0.insert(payment.id, payment);
    }

    pub(crate) fn get(&self, id: PaymentId) -> Option<&Payment> {
        self.0.get(&id)
    }

    pub(super) fn get_mut(&mut self, id: PaymentId) -> Option<&mut Payment> {
        self.0.get_mut(&id)
    }

    /// The oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Payment> {
        self.0.values()
    }
}
