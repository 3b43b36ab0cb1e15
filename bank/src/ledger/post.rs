//! Adding entries: all of one, or nothing of it.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::Moment;

use super::entry::{Entry, Leg};
use super::id::{EntryId, HoldId};
use super::{Account, AccountKind, Ledger};
use crate::error::{BankError, BankErrorCode};

/// The 16 digits before the point that an amount of SNAP has.
const MOST: i64 = 999_999_999_999_999_999;

/// An entry to be.
#[derive(Clone, Debug)]
pub struct Posting {
    at: Moment,
    text: String,
    reference: Option<String>,
    reverses: Option<EntryId>,
    collects: Option<HoldId>,
    legs: Vec<(String, i64)>,
}

impl Posting {
    /// An entry without legs.
    pub fn new(at: Moment, text: &str) -> Self {
        Posting { at, text: text.to_string(), reference: None, reverses: None, collects: None, legs: Vec::new() }
    }

    /// From one account to another.
    pub fn transfer(at: Moment, text: &str, from: &str, to: &str, hundredths: i64) -> Self {
        Posting::new(at, text).leg(from, hundredths.saturating_neg()).leg(to, hundredths)
    }

    /// One more side: what the account gets, in hundredths, below zero what it gives.
    #[must_use]
    pub fn leg(mut self, account: &str, hundredths: i64) -> Self {
        self.legs.push((account.to_string(), hundredths));
        self
    }

    /// What may move money once: a second posting with it is refused.
    #[must_use]
    pub fn with_reference(mut self, reference: &str) -> Self {
        self.reference = Some(reference.to_string());
        self
    }

    pub(super) fn collecting(mut self, hold: HoldId) -> Self {
        self.collects = Some(hold);
        self
    }
}

impl Ledger {
    /// Posts an entry.
    ///
    /// # Errors
    /// And then nothing is posted: `unbalanced`, `invalid-amount` (a leg of zero, a balance that has no room), `unknown-account`,
    /// `account-closed`, `insufficient-funds` (of a customer, without what is held), `duplicate-reference`.
    pub fn post(&mut self, posting: Posting) -> Result<EntryId, BankError> {
        if let Some(reference) = posting.reference.as_ref().filter(|used| self.references.contains_key(*used)) {
            return Err(BankError::new(BankErrorCode::DuplicateReference, reference.clone()));
        }
        let (legs, balances) = self.weighed(&posting)?;
        let id = EntryId(self.entries.len() as u64);
        let Posting { at, text, reference, reverses, collects, .. } = posting;
        let mut entry = Entry { id, at, text, reference, reverses, collects, legs, chain: [0; 32] };
        entry.chain = entry.chained(&self.entries.last().map_or([0; 32], |last| last.chain));
        for (number, posted) in balances {
            self.account_mut(&number)?.posted = posted;
        }
        if let Some(reference) = &entry.reference {
            self.references.insert(reference.clone(), id);
        }
        if let Some(reversed) = entry.reverses {
            self.reversals.insert(reversed, id);
        }
        self.entries.push(entry);
        Ok(id)
    }

    /// Takes an entry back by a counter-entry that names it.
    ///
    /// # Errors
    /// `unknown-entry`; `not-reversible` for one that was reversed, collects a hold or is a reversal; else as [`post`](Self::post).
    pub fn reverse(&mut self, entry: EntryId, at: Moment, text: &str) -> Result<EntryId, BankError> {
        let unknown = || BankError::new(BankErrorCode::UnknownEntry, entry.0.to_string());
        let index = usize::try_from(entry.0).map_err(|_| unknown())?;
        let original = self.entries.get(index).ok_or_else(unknown)?;
        let is_final = original.reverses.is_some() || original.collects.is_some();
        if is_final || self.reversals.contains_key(&entry) {
            return Err(BankError::new(BankErrorCode::NotReversible, entry.0.to_string()));
        }
        let mut posting = Posting::new(at, text);
        posting.reverses = Some(entry);
        for leg in &original.legs {
            posting = posting.leg(&leg.account, leg.hundredths.saturating_neg());
        }
        self.post(posting)
    }

    /// The entry that a reference made.
    pub fn entry_of(&self, reference: &str) -> Option<EntryId> {
        self.references.get(reference).copied()
    }

    /// The counter-entry of an entry.
    pub fn reversal_of(&self, entry: EntryId) -> Option<EntryId> {
        self.reversals.get(&entry).copied()
    }

    /// The legs with their currencies, and the balances that they lead to.
    fn weighed(&self, posting: &Posting) -> Result<(Vec<Leg>, BTreeMap<String, i64>), BankError> {
        let mut legs = Vec::with_capacity(posting.legs.len());
        let mut sums: BTreeMap<&str, i128> = BTreeMap::new();
        let mut balances = BTreeMap::new();
        for (number, hundredths) in &posting.legs {
            let account = self.account(number)?;
            // Money must be able to come back.
            if account.closed && posting.reverses.is_none() {
                return Err(BankError::new(BankErrorCode::AccountClosed, number.clone()));
            }
            if *hundredths == 0 {
                return Err(BankError::new(BankErrorCode::InvalidAmount, number.clone()));
            }
            *sums.entry(&account.currency).or_default() += i128::from(*hundredths);
            let before = balances.get(number).copied().unwrap_or(account.posted);
            let after = before.checked_add(*hundredths).filter(|after| (-MOST..=MOST).contains(after));
            let after = after.ok_or_else(|| BankError::new(BankErrorCode::InvalidAmount, number.clone()))?;
            balances.insert(number.clone(), after);
            legs.push(Leg { account: number.clone(), currency: account.currency.clone(), hundredths: *hundredths });
        }
        // Two currencies never sum to zero by each other.
        if legs.len() < 2 || sums.values().any(|sum| *sum != 0) {
            let code = if sums.len() > 1 { BankErrorCode::CurrencyMismatch } else { BankErrorCode::Unbalanced };
            return Err(BankError::new(code, posting.text.clone()));
        }
        for (number, after) in &balances {
            self.check_covered(self.account(number)?, *after, posting.collects)?;
        }
        Ok((legs, balances))
    }

    /// A customer's money covers what leaves and what is held, but for a hold that this entry collects.
    fn check_covered(&self, account: &Account, after: i64, collects: Option<HoldId>) -> Result<(), BankError> {
        let collected = collects.and_then(|id| self.live_hold(id).ok()).filter(|hold| hold.account == account.number);
        let held = account.held - collected.map_or(0, |hold| hold.hundredths);
        if account.kind == AccountKind::Customer && after < account.posted && after < held {
            return Err(BankError::new(BankErrorCode::InsufficientFunds, account.number.clone()));
        }
        Ok(())
    }
}
