//! Holds: money that stays in its account and cannot be moved. BCA's collection blocks first and collects later.
//!
//! Its messages are not public, so this is what the counter does. The rules are the product's: 366 calendar days at most, counted from
//! receipt; more than is available cannot be held, nor anything in a closed account. That a hold ends at the beginning of its last day in
//! Jakarta is ours.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::Moment;

use super::id::{EntryId, HoldId};
use super::post::Posting;
use super::{AccountKind, Ledger};
use crate::error::{BankError, BankErrorCode};

/// The longest hold, in calendar days from its receipt.
pub const MOST_HOLD_DAYS: u16 = 366;

/// What became of a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldState {
    /// It holds its amount.
    Live,
    /// It was given up.
    Released,
    /// Its day came.
    Expired,
    /// Its money went, by this entry.
    Collected(EntryId),
}

/// Money kept back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    pub(super) id: HoldId,
    pub(super) account: String,
    pub(super) hundredths: i64,
    pub(super) received_at: Moment,
    pub(super) expires_at: Moment,
    pub(super) state: HoldState,
}

impl Hold {
    /// Its number.
    pub fn id(&self) -> HoldId {
        self.id
    }

    /// Whose money.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// How much, in hundredths.
    pub fn hundredths(&self) -> i64 {
        self.hundredths
    }

    /// When it stops to hold.
    pub fn expires_at(&self) -> Moment {
        self.expires_at
    }

    /// What became of it.
    pub fn state(&self) -> HoldState {
        self.state
    }
}

impl Ledger {
    /// Holds an amount for so many calendar days.
    ///
    /// # Errors
    /// `unknown-account`, `account-closed`, `hold-too-long`, `invalid-amount`, `insufficient-funds`.
    pub fn hold(&mut self, account: &str, hundredths: i64, days: u16, now: Moment) -> Result<HoldId, BankError> {
        let expires_at = last_day(now, days)?;
        self.check_holdable(account, hundredths, 0)?;
        let id = HoldId(self.holds.len() as u64);
        let account = account.to_string();
        self.account_mut(&account)?.held += hundredths;
        self.holds.push(Hold { id, account, hundredths, received_at: now, expires_at, state: HoldState::Live });
        Ok(id)
    }

    /// Changes amount and days; the days count from the first receipt.
    ///
    /// # Errors
    /// `hold-gone`, `invalid-argument` where that day has come already, and as [`hold`](Self::hold).
    pub fn change_hold(&mut self, id: HoldId, hundredths: i64, days: u16, now: Moment) -> Result<(), BankError> {
        let (account, before, received_at) = {
            let hold = self.live_hold(id)?;
            (hold.account.clone(), hold.hundredths, hold.received_at)
        };
        let expires_at = last_day(received_at, days)?;
        if expires_at <= now {
            return Err(BankError::new(BankErrorCode::InvalidArgument, "days")
                .with_detail("counts from the receipt of the hold, and that day has come already"));
        }
        self.check_holdable(&account, hundredths, before)?;
        self.account_mut(&account)?.held += hundredths - before;
        let hold = self.hold_mut(id)?;
        (hold.hundredths, hold.expires_at) = (hundredths, expires_at);
        Ok(())
    }

    /// Gives a hold up.
    ///
    /// # Errors
    /// `hold-gone`.
    pub fn release_hold(&mut self, id: HoldId) -> Result<(), BankError> {
        self.live_hold(id)?;
        self.end_hold(id, HoldState::Released)
    }

    /// Moves what is held, all of it, and ends the hold; or, where the entry cannot be posted, does neither.
    ///
    /// # Errors
    /// `hold-gone`, and as [`post`](Self::post).
    pub fn collect(&mut self, id: HoldId, to: &str, now: Moment, text: &str) -> Result<EntryId, BankError> {
        let hold = self.live_hold(id)?;
        let reference = alloc::format!("hold:{}", id.0);
        let posting = Posting::transfer(now, text, &hold.account.clone(), to, hold.hundredths);
        let entry = self.post(posting.with_reference(&reference).collecting(id))?;
        self.end_hold(id, HoldState::Collected(entry))?;
        Ok(entry)
    }

    /// Ends the holds whose day has come, and gives them in the order in which they were placed.
    pub(crate) fn expire_holds(&mut self, now: Moment) -> Vec<HoldId> {
        let due: Vec<HoldId> = self.live_holds().filter(|hold| hold.expires_at <= now).map(|hold| hold.id).collect();
        for id in &due {
            // Each was found a line above.
            let _ = self.end_hold(*id, HoldState::Expired);
        }
        due
    }

    /// When the next hold expires.
    pub(crate) fn next_expiry(&self) -> Option<Moment> {
        self.live_holds().map(|hold| hold.expires_at).min()
    }

    pub(super) fn live_hold(&self, id: HoldId) -> Result<&Hold, BankError> {
        let found = usize::try_from(id.0).ok().and_then(|index| self.holds.get(index));
        found.filter(|hold| hold.state == HoldState::Live).ok_or_else(|| gone(id))
    }

    fn live_holds(&self) -> impl Iterator<Item = &Hold> {
        self.holds.iter().filter(|hold| hold.state == HoldState::Live)
    }

    fn end_hold(&mut self, id: HoldId, state: HoldState) -> Result<(), BankError> {
        let hold = self.hold_mut(id)?;
        hold.state = state;
        let (account, hundredths) = (hold.account.clone(), hold.hundredths);
        self.account_mut(&account)?.held -= hundredths;
        Ok(())
    }

    fn hold_mut(&mut self, id: HoldId) -> Result<&mut Hold, BankError> {
        let found = usize::try_from(id.0).ok().and_then(|index| self.holds.get_mut(index));
        found.ok_or_else(|| gone(id))
    }

    fn check_holdable(&self, number: &str, hundredths: i64, freed: i64) -> Result<(), BankError> {
        let account = self.account(number)?;
        if account.closed {
            return Err(BankError::new(BankErrorCode::AccountClosed, number.to_string()));
        }
        if hundredths <= 0 {
            return Err(BankError::new(BankErrorCode::InvalidAmount, number.to_string()));
        }
        let available = account.available() + freed;
        if account.kind == AccountKind::Internal || hundredths > available {
            return Err(BankError::new(BankErrorCode::InsufficientFunds, number.to_string()));
        }
        Ok(())
    }
}

fn gone(id: HoldId) -> BankError {
    BankError::new(BankErrorCode::HoldGone, alloc::format!("hold {}", id.0))
}

/// The beginning, in Jakarta, of the day that is so many days after this one.
fn last_day(received_at: Moment, days: u16) -> Result<Moment, BankError> {
    if days == 0 || days > MOST_HOLD_DAYS {
        return Err(BankError::new(BankErrorCode::HoldTooLong, "days"));
    }
    Ok(Moment::from_wib_epoch_day(received_at.wib_epoch_day().saturating_add(i64::from(days))))
}
