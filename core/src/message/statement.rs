//! Bank statements (service 14): which windows to ask for.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::validate::date;
use crate::canonical::timestamp::Date;
use crate::error::Error;

/// The longest window, in days: BCA's 31, which is the standard's month.
const DAYS: i64 = 31;

/// A range of whole days, first and last included.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct StatementWindow {
    first: i64,
    last: i64,
}

impl StatementWindow {
    /// For `fromDateTime`: midnight in Western Indonesian Time, as BCA demands it.
    #[must_use]
    pub fn from_date_time(&self) -> String {
        midnight(self.first)
    }

    /// For `toDateTime`: midnight of the last day, which BCA includes.
    #[must_use]
    pub fn to_date_time(&self) -> String {
        midnight(self.last)
    }

    /// Two halves of it, for a window with more rows than one answer holds (BCA: 9000); none where it is one day.
    #[must_use]
    pub fn halves(&self) -> Option<(StatementWindow, StatementWindow)> {
        let middle = self.first + (self.last - self.first) / 2;
        (self.first < self.last).then_some((
            StatementWindow { first: self.first, last: middle },
            StatementWindow { first: middle + 1, last: self.last },
        ))
    }
}

impl fmt::Debug for StatementWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatementWindow({} to {})", self.from_date_time(), self.to_date_time())
    }
}

/// The windows of at most 31 days that cover the days from `first` to `last` (`yyyy-MM-dd`), both included, without overlap.
///
/// ```
/// let windows = paraf::message::statement_windows("2022-01-01", "2022-02-10")?;
/// assert_eq!(windows.len(), 2);
/// assert_eq!(windows[0].to_date_time(), "2022-01-31T00:00:00+07:00");
/// assert_eq!(windows[1].from_date_time(), "2022-02-01T00:00:00+07:00");
/// # Ok::<(), paraf::Error>(())
/// ```
///
/// # Errors
/// `invalid-argument`: not a date, `last` before `first`, or more than ten years.
pub fn statement_windows(first: &str, last: &str) -> Result<Vec<StatementWindow>, Error> {
    let day = |field: &'static str, text: &str| {
        let moment = date(text).ok_or_else(|| Error::invalid_argument(field, "is not a date, yyyy-MM-dd"));
        moment.map(|moment| moment.epoch_day())
    };
    let (first, last) = (day("first", first)?, day("last", last)?);
    if !(0..=3_660).contains(&(last - first)) {
        return Err(Error::invalid_argument("last", "must be on or after the first day, and within ten years of it"));
    }
    let starts = (first..=last).step_by(DAYS as usize);
    Ok(starts.map(|start| StatementWindow { first: start, last: last.min(start + DAYS - 1) }).collect())
}

fn midnight(day: i64) -> String {
    format!("{}T00:00:00+07:00", Date(day))
}
