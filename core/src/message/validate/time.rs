//! Days and moments as messages hold them.

use alloc::format;
use alloc::string::String;

use super::Mode;
use crate::canonical::timestamp::Moment;

/// A date and time as the table wants it: seconds, and `Z` or an offset, which makes 20 or 25 characters. What arrives may have
/// fractions of seconds (BRI, Midtrans), no offset, which is then Western Indonesian Time, or the basic form of ISO 8601.
pub(super) fn date_time(text: &str, mode: Mode) -> Option<Moment> {
    match mode {
        Mode::Strict if !matches!(text.len(), 20 | 25) => None,
        Mode::Strict => Moment::parse(text).ok(),
        Mode::Lenient => Moment::parse(text).or_else(|_| Moment::parse(&extended(text).unwrap_or_default())).ok(),
    }
}

/// `20220421T173452+0700`, `2022-04-21 17:34:52` and what lies between as `2022-04-21T17:34:52+07:00`.
fn extended(text: &str) -> Option<String> {
    let (year, rest) = text.split_at_checked(4)?;
    let (month, day, rest) = pair(rest, '-')?;
    let (hour, rest) = rest.strip_prefix(['T', ' ']).unwrap_or(rest).split_at_checked(2)?;
    let (minute, second, rest) = pair(rest, ':')?;
    let (fraction, zone) = rest.split_at(rest.find(['Z', '+', '-']).unwrap_or(rest.len()));
    let (zone, minutes) = match zone {
        "" => ("+07:00", ""),
        _ if zone.len() == 5 => zone.split_at_checked(3)?,
        _ => (zone, ""),
    };
    let colon = if minutes.is_empty() { "" } else { ":" };
    Some(format!("{year}-{month}-{day}T{hour}:{minute}:{second}{fraction}{zone}{colon}{minutes}"))
}

/// Two digits and two digits, the mark before both or before none.
fn pair(text: &str, mark: char) -> Option<(&str, &str, &str)> {
    let (marked, text) = text.strip_prefix(mark).map_or((false, text), |text| (true, text));
    let (first, text) = text.split_at_checked(2)?;
    let text = if marked { text.strip_prefix(mark)? } else { text };
    let (second, text) = text.split_at_checked(2)?;
    Some((first, second, text))
}

/// Midnight of a `yyyy-MM-dd` in UTC: enough to count days.
pub(in crate::message) fn date(text: &str) -> Option<Moment> {
    if text.len() != 10 {
        return None;
    }
    Moment::parse(&format!("{text}T00:00:00Z")).ok()
}

/// A date, or the day of a date and time in Western Indonesian Time.
pub(super) fn day_of(text: &str, mode: Mode) -> Option<i64> {
    match date(text) {
        Some(date) => Some(date.epoch_day()),
        None => date_time(text, mode).map(Moment::wib_epoch_day),
    }
}
