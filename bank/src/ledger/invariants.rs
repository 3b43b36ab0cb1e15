//! The nine things that are true of a ledger at any moment, each checked from the entries and holds themselves.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use paraf::Moment;

use super::entry::Entry;
use super::hold::HoldState;
use super::id::EntryId;
use super::{AccountKind, Ledger};

macro_rules! invariants {
    ($($(#[$doc:meta])* $variant:ident = $number:literal, $text:literal;)*) => {
        /// What must be true.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Invariant {
            $($(#[$doc])* $variant,)*
        }

        impl Invariant {
            /// All nine.
            pub const ALL: &'static [Invariant] = &[$(Invariant::$variant,)*];

            /// 1 to 9.
            pub const fn number(self) -> u8 {
                match self { $(Invariant::$variant => $number,)* }
            }

            /// The name, for example `legs-sum-to-zero`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Invariant::$variant => $text,)* }
            }
        }
    };
}

invariants! {
    /// The legs of an entry sum to zero, in each currency.
    LegsSumToZero = 1, "legs-sum-to-zero";
    /// Entries are only added, and one is taken back by one reversal that names it and has its legs the other way round.
    AppendOnly = 2, "append-only";
    /// A balance is the sum of the entries.
    BalanceIsSum = 3, "balance-is-sum";
    /// What is held is the sum of the live holds.
    HeldIsSum = 4, "held-is-sum";
    /// A customer has what was posted to them, and at least what is held of it.
    Covered = 5, "covered";
    /// All balances sum to zero, in each currency: money comes from somewhere.
    WorldSumsToZero = 6, "world-sums-to-zero";
    /// One reference moves money at most once.
    OncePerReference = 7, "once-per-reference";
    /// Collecting a hold ends it and posts, or neither.
    CollectedOnce = 8, "collected-once";
    /// A hold whose day has come holds nothing.
    ExpiredHoldsNothing = 9, "expired-holds-nothing";
}

impl fmt::Display for Invariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number(), self.as_str())
    }
}

/// An invariant that does not hold, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    invariant: Invariant,
    at: String,
}

impl Broken {
    fn new(invariant: Invariant, at: impl Into<String>) -> Self {
        Broken { invariant, at: at.into() }
    }

    /// Which.
    pub fn invariant(&self) -> Invariant {
        self.invariant
    }

    /// The entry, account, hold, reference or currency.
    pub fn at(&self) -> &str {
        &self.at
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invariant {} is broken at {}", self.invariant, self.at)
    }
}

impl Ledger {
    /// Every invariant that is broken at this moment; nothing for a sound ledger. It takes as long as there are entries.
    pub fn invariants(&self, now: Moment) -> Vec<Broken> {
        let mut broken = Vec::new();
        self.check_legs(&mut broken);
        self.check_append_only(&mut broken);
        self.check_balances(&mut broken);
        self.check_held(&mut broken);
        self.check_covered_customers(&mut broken);
        self.check_world(&mut broken);
        self.check_references(&mut broken);
        self.check_collected(&mut broken);
        self.check_expired(now, &mut broken);
        broken
    }

    fn check_legs(&self, broken: &mut Vec<Broken>) {
        for entry in &self.entries {
            let mut sums: BTreeMap<&str, i128> = BTreeMap::new();
            for leg in &entry.legs {
                *sums.entry(&leg.currency).or_default() += i128::from(leg.hundredths);
            }
            if sums.values().any(|sum| *sum != 0) {
                broken.push(Broken::new(Invariant::LegsSumToZero, name(entry)));
            }
        }
    }

    fn check_append_only(&self, broken: &mut Vec<Broken>) {
        let mut before = [0; 32];
        let mut reversed = BTreeSet::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let is_chained = entry.id.0 == index as u64 && entry.chain == entry.chained(&before);
            let is_sound = entry.reverses.is_none_or(|id| reversed.insert(id) && self.undoes(entry, id));
            if !is_chained || !is_sound {
                broken.push(Broken::new(Invariant::AppendOnly, name(entry)));
            }
            before = entry.chain;
        }
    }

    /// Whether an entry is the reversal of an earlier one that is none itself.
    fn undoes(&self, entry: &Entry, id: EntryId) -> bool {
        let original = usize::try_from(id.0).ok().and_then(|index| self.entries.get(index));
        original.is_some_and(|original| {
            let opposite = |(back, there): (&super::Leg, &super::Leg)| {
                back.account == there.account
                    && back.currency == there.currency
                    && i128::from(back.hundredths) == -i128::from(there.hundredths)
            };
            original.id < entry.id
                && original.reverses.is_none()
                && original.legs.len() == entry.legs.len()
                && entry.legs.iter().zip(&original.legs).all(opposite)
                && self.reversals.get(&id) == Some(&entry.id)
        })
    }

    fn check_balances(&self, broken: &mut Vec<Broken>) {
        let mut sums: BTreeMap<&str, i128> = BTreeMap::new();
        for leg in self.entries.iter().flat_map(|entry| &entry.legs) {
            *sums.entry(&leg.account).or_default() += i128::from(leg.hundredths);
        }
        for account in self.accounts.values() {
            let sum = sums.remove(account.number.as_str()).unwrap_or_default();
            if sum != i128::from(account.posted) {
                broken.push(Broken::new(Invariant::BalanceIsSum, &*account.number));
            }
        }
        // What was posted to no account is in no balance.
        broken.extend(sums.keys().map(|number| Broken::new(Invariant::BalanceIsSum, *number)));
    }

    fn check_held(&self, broken: &mut Vec<Broken>) {
        let mut sums: BTreeMap<&str, i128> = BTreeMap::new();
        for hold in self.holds.iter().filter(|hold| hold.state == HoldState::Live) {
            *sums.entry(&hold.account).or_default() += i128::from(hold.hundredths);
        }
        for account in self.accounts.values() {
            let sum = sums.get(account.number.as_str()).copied().unwrap_or_default();
            if sum != i128::from(account.held) {
                broken.push(Broken::new(Invariant::HeldIsSum, &*account.number));
            }
        }
    }

    fn check_covered_customers(&self, broken: &mut Vec<Broken>) {
        for account in self.accounts.values().filter(|account| account.kind == AccountKind::Customer) {
            if i128::from(account.posted) - i128::from(account.held) < 0 || account.held < 0 {
                broken.push(Broken::new(Invariant::Covered, &*account.number));
            }
        }
    }

    fn check_world(&self, broken: &mut Vec<Broken>) {
        let mut sums: BTreeMap<&str, i128> = BTreeMap::new();
        for account in self.accounts.values() {
            *sums.entry(&account.currency).or_default() += i128::from(account.posted);
        }
        let off = sums.into_iter().filter(|(_, sum)| *sum != 0);
        broken.extend(off.map(|(currency, _)| Broken::new(Invariant::WorldSumsToZero, currency)));
    }

    fn check_references(&self, broken: &mut Vec<Broken>) {
        let mut seen = BTreeSet::new();
        for entry in &self.entries {
            let Some(reference) = &entry.reference else { continue };
            if !seen.insert(reference) || self.references.get(reference) != Some(&entry.id) {
                broken.push(Broken::new(Invariant::OncePerReference, &**reference));
            }
        }
    }

    fn check_collected(&self, broken: &mut Vec<Broken>) {
        let mut collected = BTreeMap::new();
        for entry in &self.entries {
            let Some(id) = entry.collects else { continue };
            if collected.insert(id, entry).is_some() {
                broken.push(Broken::new(Invariant::CollectedOnce, format!("hold {}", id.0)));
            }
        }
        for hold in &self.holds {
            let entry = collected.remove(&hold.id);
            let is_sound = match (hold.state, entry) {
                (HoldState::Collected(id), Some(entry)) => {
                    let gives = |leg: &super::Leg| leg.account == hold.account && leg.hundredths == -hold.hundredths;
                    entry.id == id && entry.legs.iter().any(gives)
                }
                (HoldState::Collected(_), None) | (_, Some(_)) => false,
                (_, None) => true,
            };
            if !is_sound {
                broken.push(Broken::new(Invariant::CollectedOnce, format!("hold {}", hold.id.0)));
            }
        }
        // An entry that collects what never was held.
        let unheld = collected.keys().map(|id| Broken::new(Invariant::CollectedOnce, format!("hold {}", id.0)));
        broken.extend(unheld);
    }

    fn check_expired(&self, now: Moment, broken: &mut Vec<Broken>) {
        let overdue = self.holds.iter().filter(|hold| hold.state == HoldState::Live && hold.expires_at <= now);
        broken.extend(overdue.map(|hold| Broken::new(Invariant::ExpiredHoldsNothing, format!("hold {}", hold.id.0))));
    }
}

fn name(entry: &Entry) -> String {
    format!("entry {}", entry.id.0)
}

#[cfg(test)]
#[path = "corrupted.rs"]
mod corrupted;
