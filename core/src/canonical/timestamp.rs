//! Timestamps: the text in the header is the text that is signed; its meaning matters only to the receiver.

use alloc::format;
use core::fmt::{self, Write};
use core::ops::RangeInclusive;
use serde::Deserialize;

use crate::error::{Error, ErrorCode};
use crate::short_text::ShortText;

/// How a provider writes timestamps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TimestampRule {
    /// Whether seconds have a fraction.
    pub fraction: Fraction,
    /// How the offset from UTC is written.
    pub zone: Zone,
    /// Whether what is signed must be a moment that exists.
    pub calendar: Calendar,
}

/// Whether what is signed must be a moment that exists. What is verified always must.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Calendar {
    /// A date and time of the calendar, at an offset that some place on Earth has.
    #[default]
    Checked,
    /// The shape alone: a published example signs 30 February.
    Unchecked,
}

/// Whether seconds have a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Fraction {
    /// `17:34:52`
    None,
    /// `17:34:52.196`
    Milliseconds,
    /// Either; without one when we write it.
    Optional,
}

/// How the offset from UTC is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Zone {
    /// `+07:00`
    Offset,
    /// `Z`
    Utc,
    /// Either; Western Indonesian Time, `+07:00`, when we write it.
    Any,
}

impl TimestampRule {
    /// Checks the shape alone: a date that no calendar has can have been signed, and published examples do so.
    pub(crate) fn has_shape(&self, text: &str) -> bool {
        let Some((seconds, rest)) = text.split_at_checked(19) else {
            return false;
        };
        let (fraction, zone) = match rest.strip_prefix('.') {
            Some(rest) => match rest.split_at_checked(3) {
                Some((millis, zone)) => (Some(millis), zone),
                None => return false,
            },
            None => (None, rest),
        };
        let fraction_fits = match (self.fraction, fraction) {
            (Fraction::None, Some(_)) | (Fraction::Milliseconds, None) => false,
            (_, Some(millis)) => fits("000", millis),
            (_, None) => true,
        };
        let zone_fits = match self.zone {
            Zone::Offset => is_offset(zone),
            Zone::Utc => zone == "Z",
            Zone::Any => zone == "Z" || is_offset(zone),
        };
        fits("0000-00-00T00:00:00", seconds) && fraction_fits && zone_fits
    }

    /// # Errors
    /// `invalid-timestamp` for another shape than this rule's.
    pub(crate) fn check(&self, text: &str) -> Result<(), Error> {
        if self.has_shape(text) {
            return Ok(());
        }
        let fraction = match self.fraction {
            Fraction::None => "",
            Fraction::Milliseconds => ".SSS",
            Fraction::Optional => "[.SSS]",
        };
        let zone = match self.zone {
            Zone::Offset => "+hh:mm",
            Zone::Utc => "Z",
            Zone::Any => "Z or +hh:mm",
        };
        let detail = format!("must have the form yyyy-MM-ddTHH:mm:ss{fraction} followed by {zone}");
        Err(Error::new(ErrorCode::InvalidTimestamp, "timestamp", detail))
    }

    /// Checks what is to be signed: a receiver refuses a moment that does not exist, so signing one only costs a call.
    ///
    /// # Errors
    /// `invalid-timestamp` for another shape than this rule's, and, where the calendar is checked, for 30 February, 24:00:00, a second
    /// 60, or an offset that no place on Earth has.
    pub(crate) fn check_to_sign(&self, text: &str) -> Result<(), Error> {
        if self.calendar == Calendar::Unchecked {
            return self.check(text);
        }
        if read(text).is_some() && self.is_form_of(text) && has_offset_of_earth(text) {
            return Ok(());
        }
        self.check(text)?;
        Err(Error::new(ErrorCode::InvalidTimestamp, "timestamp", "is a date, time or offset that does not exist"))
    }

    /// As [`has_shape`](Self::has_shape), of a text that is a moment.
    fn is_form_of(&self, text: &str) -> bool {
        let (fraction, utc) = (text.as_bytes().get(19) == Some(&b'.'), text.ends_with('Z'));
        let length = 19 + if fraction { 4 } else { 0 } + if utc { 1 } else { 6 };
        let fraction_fits = match self.fraction {
            Fraction::None => !fraction,
            Fraction::Milliseconds => fraction,
            Fraction::Optional => true,
        };
        let zone_fits = match self.zone {
            Zone::Offset => !utc,
            Zone::Utc => utc,
            Zone::Any => true,
        };
        text.len() == length && fraction_fits && zone_fits
    }

    /// Writes a moment as this provider wants it.
    ///
    /// # Errors
    /// `invalid-timestamp` outside the years 0000 to 9999: milliseconds, say, that were given as seconds.
    pub(crate) fn format(&self, moment: Moment) -> Result<ShortText<32>, Error> {
        let utc = self.zone == Zone::Utc;
        let local = moment.0.saturating_add(if utc { 0 } else { WIB });
        let (day, time) = (local.div_euclid(DAY), local.rem_euclid(DAY));
        let (hour, minute, second) = (time / 3_600_000, time / 60_000 % 60, time / 1_000 % 60);
        let mut text = ShortText::EMPTY;
        let written = write!(text, "{}T{hour:02}:{minute:02}:{second:02}", Date(day))
            .and_then(|()| match self.fraction {
                Fraction::Milliseconds => write!(text, ".{:03}", time % 1_000),
                Fraction::None | Fraction::Optional => Ok(()),
            })
            .and_then(|()| text.write_str(if utc { "Z" } else { "+07:00" }));
        match written {
            Ok(()) if DAYS_OF_FOUR_DIGITS.contains(&day) => Ok(text),
            _ => Err(Error::new(ErrorCode::InvalidTimestamp, "timestamp", "is outside the years 0000 to 9999")),
        }
    }
}

/// The same length, and a digit wherever the pattern has a zero.
pub(crate) fn fits(pattern: &str, text: &str) -> bool {
    pattern.len() == text.len()
        && pattern.bytes().zip(text.bytes()).all(|(want, have)| match want {
            b'0' => have.is_ascii_digit(),
            _ => have == want,
        })
}

fn is_offset(zone: &str) -> bool {
    fits("+00:00", zone) || fits("-00:00", zone)
}

/// From -12:00 to +14:00, as the time-zone database has them. A receiver takes the 23:59 of RFC 3339.
fn has_offset_of_earth(text: &str) -> bool {
    const EARTH: RangeInclusive<i64> = -12 * 3_600_000..=14 * 3_600_000;
    let offset = || text.as_bytes().last_chunk::<6>().and_then(|zone| read_offset(zone));
    text.ends_with('Z') || offset().is_some_and(|offset| EARTH.contains(&offset))
}

const DAY: i64 = 86_400_000;

/// 0000-01-01 to 9999-12-31, in days since 1970-01-01.
const DAYS_OF_FOUR_DIGITS: RangeInclusive<i64> = -719_528..=2_932_896;

/// Western Indonesian Time, UTC+7 all year, in milliseconds.
const WIB: i64 = 7 * 3_600_000;

/// A point in time, to the millisecond.
///
/// ```
/// use paraf::{Moment, Profile};
/// let moment = Moment::parse("2022-04-21T17:34:52+07:00")?;
/// assert_eq!(moment, Moment::from_epoch_seconds(1_650_537_292));
/// assert_eq!(moment.epoch_millis(), 1_650_537_292_000);
/// assert_eq!(moment.text(&Profile::named("bri")?)?, "2022-04-21T17:34:52.000+07:00");
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(i64);

impl Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn from_epoch_millis(millis: i64) -> Self {
        Moment(millis)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn from_epoch_seconds(seconds: i64) -> Self {
        Moment::from_epoch_millis(seconds.saturating_mul(1_000))
    }

    /// Reads RFC 3339 text: a real date and time with `Z` or an offset; digits behind the milliseconds are dropped.
    ///
    /// # Errors
    /// `invalid-timestamp`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        read(text)
            .ok_or_else(|| Error::new(ErrorCode::InvalidTimestamp, "timestamp", "is not a date and time of RFC 3339"))
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn epoch_millis(self) -> i64 {
        self.0
    }

    /// The distance to another moment in milliseconds.
    pub(crate) fn distance(self, other: Moment) -> u64 {
        self.0.abs_diff(other.0)
    }

    /// Days since 1970-01-01 in UTC.
    pub(crate) fn epoch_day(self) -> i64 {
        self.0.div_euclid(DAY)
    }

    /// Days since 1970-01-01 in Western Indonesian Time, Jakarta's: the day in which an X-EXTERNAL-ID is used once.
    ///
    /// ```
    /// use paraf::Moment;
    /// let evening = Moment::parse("2022-04-21T23:59:59+07:00")?;
    /// assert_eq!(evening.wib_epoch_day() + 1, Moment::parse("2022-04-22T00:00:00+07:00")?.wib_epoch_day());
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn wib_epoch_day(self) -> i64 {
        self.0.saturating_add(WIB).div_euclid(DAY)
    }

    /// The beginning of such a day, at midnight in Western Indonesian Time.
    ///
    /// ```
    /// use paraf::Moment;
    /// let midnight = Moment::parse("2022-04-21T00:00:00+07:00")?;
    /// assert_eq!(Moment::from_wib_epoch_day(midnight.wib_epoch_day()), midnight);
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn from_wib_epoch_day(day: i64) -> Self {
        Moment(day.saturating_mul(DAY).saturating_sub(WIB))
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub(crate) fn epoch_seconds(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// The moment in UTC, to the second.
    #[cfg(feature = "diagnose")]
    pub(crate) fn utc_text(self) -> ShortText<32> {
        TimestampRule { fraction: Fraction::None, zone: Zone::Utc, calendar: Calendar::Checked }
            .format(self)
            .unwrap_or(ShortText::EMPTY)
    }
}

/// The date of a day that [`Moment::epoch_day`] counts, `yyyy-MM-dd`.
pub(crate) struct Date(pub(crate) i64);

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, date) = civil_from_days(self.0);
        write!(f, "{year:04}-{month:02}-{date:02}")
    }
}

/// Runs on every date of a message of millions: no step looks at a byte twice.
fn read(text: &str) -> Option<Moment> {
    const PATTERN: &[u8; 19] = b"0000-00-00T00:00:00";
    let (seconds, rest) = text.as_bytes().split_first_chunk::<19>()?;
    let as_pattern = |(have, want): (&u8, &u8)| if *want == b'0' { have.is_ascii_digit() } else { have == want };
    if !seconds.iter().zip(PATTERN).fold(true, |fits, pair| fits & as_pattern(pair)) {
        return None;
    }
    let (millis, zone) = match rest.strip_prefix(b".") {
        Some(rest) => read_fraction(rest)?,
        None => (0, rest),
    };
    let two = |at: usize| two_digits(seconds[at], seconds[at + 1]);
    let (year, month, date) = (two(0) * 100 + two(2), two(5), two(8));
    let (hour, minute, second) = (two(11), two(14), two(17));
    let in_month = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&date);
    if !in_month || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let local = days_from_civil(year, month, date) * DAY + ((hour * 60 + minute) * 60 + second) * 1_000 + millis;
    Some(Moment(local - read_offset(zone)?))
}

/// Of bytes that are digits.
fn two_digits(tens: u8, ones: u8) -> i64 {
    i64::from(tens & 0x0f) * 10 + i64::from(ones & 0x0f)
}

fn read_fraction(rest: &[u8]) -> Option<(i64, &[u8])> {
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let millis = rest.iter().take(digits).chain(core::iter::repeat(&b'0')).take(3);
    let millis = millis.fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    (digits > 0).then_some((millis, &rest[digits..]))
}

/// In milliseconds.
fn read_offset(zone: &[u8]) -> Option<i64> {
    let (sign, hours, minutes) = match zone {
        b"Z" => return Some(0),
        [sign @ (b'+' | b'-'), h @ b'0'..=b'9', hh @ b'0'..=b'9', b':', m @ b'0'..=b'9', mm @ b'0'..=b'9'] => {
            (*sign, two_digits(*h, *hh), two_digits(*m, *mm))
        }
        _ => return None,
    };
    let millis = (hours * 60 + minutes) * 60_000;
    (hours < 24 && minutes < 60).then_some(if sign == b'-' { -millis } else { millis })
}

fn days_in_month(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March, so that the leap day comes last.
fn days_from_civil(year: i64, month: i64, date: i64) -> i64 {
    let shifted = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (shifted.div_euclid(400), shifted.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + date - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let date = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, date)
}
