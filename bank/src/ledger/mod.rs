//! Money: accounts, entries that are only ever added, and holds.
//!
//! Amounts are hundredths in integers. `entry` is what was posted and the chain that shows it unchanged, `post` adds entries, `hold` keeps
//! money back, `invariants` says what must always be true and which part of it is not. Nothing here knows a message.

mod entry;
mod hold;
mod id;
mod invariants;
mod post;

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

pub use entry::{Entry, Leg};
pub use hold::{Hold, HoldState, MOST_HOLD_DAYS};
pub use id::{EntryId, HoldId};
pub use invariants::{Broken, Invariant};
pub use post::Posting;

use crate::error::{BankError, BankErrorCode};

/// The money that comes into the world comes from here; its balance is what everybody else has, negated.
pub const VAULT: &str = "bank:vault";

/// Whose account it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountKind {
    /// Has what it has, and no more.
    Customer,
    /// The bank's own: may be below zero.
    Internal,
}

/// An account and its balance, in hundredths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    number: String,
    name: String,
    currency: String,
    kind: AccountKind,
    closed: bool,
    posted: i64,
    held: i64,
}

impl Account {
    /// The account number.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The name of its holder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// ISO 4217.
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// Whose it is.
    pub fn kind(&self) -> AccountKind {
        self.kind
    }

    /// Whether it takes and gives nothing any more.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// What the entries sum to, in hundredths.
    pub fn posted(&self) -> i64 {
        self.posted
    }

    /// What live holds keep back, in hundredths.
    pub fn held(&self) -> i64 {
        self.held
    }

    /// What can be moved, in hundredths.
    pub fn available(&self) -> i64 {
        self.posted.saturating_sub(self.held)
    }
}

/// All accounts of a world, and everything that was posted to them.
///
/// ```
/// use paraf::Moment;
/// use paraf_bank::{AccountKind, Ledger, Posting, VAULT};
///
/// let now = Moment::parse("2022-04-21T17:34:52+07:00")?;
/// let mut ledger = Ledger::default();
/// ledger.open(VAULT, "The bank's vault", "IDR", AccountKind::Internal)?;
/// ledger.open("1234567890", "PT Contoh", "IDR", AccountKind::Customer)?;
/// ledger.post(Posting::transfer(now, "opening", VAULT, "1234567890", 100_000_000).with_reference("opening:1234567890"))?;
/// assert_eq!(ledger.account("1234567890")?.available(), 100_000_000);
/// assert_eq!(ledger.invariants(now), []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    accounts: BTreeMap<String, Account>,
    entries: Vec<Entry>,
    holds: Vec<Hold>,
    /// The entry that a reference made.
    references: BTreeMap<String, EntryId>,
    /// The reversal of an entry.
    reversals: BTreeMap<EntryId, EntryId>,
}

impl Ledger {
    /// Opens an account with nothing in it.
    ///
    /// # Errors
    /// `invalid-argument`: a number that is taken or empty, or not a currency of three capital letters.
    pub fn open(&mut self, number: &str, name: &str, currency: &str, kind: AccountKind) -> Result<(), BankError> {
        let is_currency = currency.len() == 3 && currency.bytes().all(|letter| letter.is_ascii_uppercase());
        if number.is_empty() || self.accounts.contains_key(number) || !is_currency {
            return Err(BankError::new(BankErrorCode::InvalidArgument, number.to_string())
                .with_detail("is empty or taken, or its currency is not three capital letters"));
        }
        let account = Account {
            number: number.to_string(),
            name: name.to_string(),
            currency: currency.to_string(),
            kind,
            closed: false,
            posted: 0,
            held: 0,
        };
        self.accounts.insert(number.to_string(), account);
        Ok(())
    }

    /// Closes an account: nothing is posted to it any more but the reversal of what was.
    ///
    /// # Errors
    /// `unknown-account`.
    pub fn close(&mut self, number: &str) -> Result<(), BankError> {
        self.account_mut(number)?.closed = true;
        Ok(())
    }

    /// An account.
    ///
    /// # Errors
    /// `unknown-account`.
    pub fn account(&self, number: &str) -> Result<&Account, BankError> {
        self.accounts.get(number).ok_or_else(|| unknown(number))
    }

    /// All accounts, by number.
    pub fn accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values()
    }

    /// All entries, in the order in which they were posted.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// All holds that ever were, in the order in which they were placed.
    pub fn holds(&self) -> &[Hold] {
        &self.holds
    }

    fn account_mut(&mut self, number: &str) -> Result<&mut Account, BankError> {
        self.accounts.get_mut(number).ok_or_else(|| unknown(number))
    }
}

fn unknown(number: &str) -> BankError {
    BankError::new(BankErrorCode::UnknownAccount, number.to_string())
}
