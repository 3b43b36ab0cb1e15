//! The codes that were made, by the bank's number and by the partner's.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use paraf::Moment;

/// A code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Code {
    pub(super) partner: usize,
    pub(super) merchant_id: String,
    pub(super) terminal_id: String,
    pub(super) reference: String,
    pub(super) reference_no: String,
    pub(super) content: String,
    /// In hundredths, without the fee.
    pub(super) amount: i64,
    pub(super) fee: i64,
    pub(super) expires_at: Moment,
    pub(super) payment: Option<Payment>,
}

/// How it was paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Payment {
    /// The customer's account.
    pub(super) from: String,
    pub(super) name: String,
    pub(super) at: Moment,
    /// Of the acquirer, and of the customer's bank: 12 digits each.
    pub(super) reference_number: String,
    pub(super) issuer_reference: String,
    pub(super) approval_code: String,
    /// In hundredths.
    pub(super) refunded: i64,
    pub(super) refunds: u32,
}

impl Code {
    pub(super) fn is_expired(&self, now: Moment) -> bool {
        self.payment.is_none() && now >= self.expires_at
    }

    /// What can still be given back, in hundredths.
    pub(super) fn left(&self) -> i64 {
        self.payment.as_ref().map_or(0, |payment| self.amount.saturating_sub(payment.refunded))
    }
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Codes {
    all: Vec<Code>,
    by_reference: BTreeMap<(usize, String), usize>,
    /// The bank's own number, which no two codes share, whoever's they are.
    by_reference_no: BTreeMap<String, usize>,
    by_content: BTreeMap<String, usize>,
}

impl Codes {
    pub(super) fn add(&mut self, code: Code) {
        let place = self.all.len();
        self.by_reference.insert((code.partner, code.reference.clone()), place);
        self.by_reference_no.insert(code.reference_no.clone(), place);
        self.by_content.insert(code.content.clone(), place);
        self.all.push(code);
    }

    pub(super) fn has(&self, partner: usize, reference: &str) -> bool {
        self.by_reference.contains_key(&(partner, reference.into()))
    }

    /// A partner's code, by the bank's number and its merchant.
    pub(super) fn find(&mut self, partner: usize, reference_no: &str, merchant_id: &str) -> Option<&mut Code> {
        let place = *self.by_reference_no.get(reference_no)?;
        self.all.get_mut(place).filter(|code| code.partner == partner && code.merchant_id == merchant_id)
    }

    /// Whether the bank has given the number already.
    pub(super) fn is_given(&self, reference_no: &str) -> bool {
        self.by_reference_no.contains_key(reference_no)
    }

    /// The code that a customer scans.
    pub(super) fn scanned(&mut self, content: &str) -> Option<&mut Code> {
        self.all.get_mut(*self.by_content.get(content)?)
    }
}
