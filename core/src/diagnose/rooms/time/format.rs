//! The same moment in formats of another kind: numbers of seconds, dates for mail, what languages print of their own accord.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Taken, clock_text};
use crate::diagnose::change::{ALONE, PAIRED};

/// A moment as the parts that formats are made of.
struct Parts<'t> {
    taken: &'t Taken<'t>,
    /// Of the clock that is shown; `at` gives that of another zone.
    local: Date,
    utc: Date,
    millis: u32,
    /// `+07:00`, also where the header says it without a colon; `Z` is `+00:00`.
    offset: String,
}

struct Date {
    /// `2026-11-29T10:00:00`.
    text: String,
    weekday: &'static str,
    month: &'static str,
}

type Row = (&'static str, bool, fn(&Parts<'_>) -> String);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("T8-epoch-seconds", PAIRED, |parts| parts.epoch().to_string()),
    ("T8-epoch-milliseconds", ALONE, |parts| format!("{}{:03}", parts.epoch(), parts.millis)),
    ("T8-compact", ALONE, |parts| parts.digits()),
    ("T8-compact", ALONE, |parts| digits_of(&parts.utc.text)),
    ("T8-compact", ALONE, |parts| format!("{}{:03}", parts.digits(), parts.millis)),
    ("T8-compact", ALONE, |parts| format!("{}T{}{}", &parts.digits()[..8], &parts.digits()[8..], parts.offset.replace(':', ""))),
    ("T8-compact", ALONE, |parts| { let utc = digits_of(&parts.utc.text); format!("{}T{}Z", &utc[..8], &utc[8..]) }),
    ("T8-rfc-2822", ALONE, |parts| parts.local.mail(&parts.offset.replace(':', ""))),
    ("T8-rfc-2822", ALONE, |parts| parts.utc.mail("+0000")),
    ("T8-rfc-2822", ALONE, |parts| parts.utc.mail("GMT")),
    ("T8-rfc-850", ALONE, |parts| parts.local.long_mail("WIB")),
    ("T8-date-as-text", ALONE, |parts| parts.local.javascript(&parts.offset.replace(':', ""), "Western Indonesia Time")),
    ("T8-date-as-text", ALONE, |parts| parts.local.javascript(&parts.offset.replace(':', ""), "Waktu Indonesia Barat")),
    ("T8-date-as-text", ALONE, |parts| parts.utc.javascript("+0000", "Coordinated Universal Time")),
    ("T8-date-as-text", ALONE, |parts| format!("{} {} WIB", parts.spaced(), parts.offset.replace(':', ""))),
    ("T8-date-as-text", ALONE, |parts| parts.local.java("WIB")),
    ("T8-date-as-text", ALONE, |parts| parts.utc.java("UTC")),
    ("T8-date-as-text", ALONE, |parts| without_zero_seconds(&parts.local.text) + &parts.offset),
    ("T8-date-as-text", ALONE, |parts| without_zero_seconds(&parts.local.text) + &parts.offset + "[Asia/Jakarta]"),
    ("T8-database-form", ALONE, |parts| parts.spaced()),
    ("T8-database-form", ALONE, |parts| parts.utc.text.replace('T', " ")),
    ("T8-database-form", ALONE, |parts| format!("{}.{:03}", parts.spaced(), parts.millis)),
    ("T8-other-order", ALONE, |parts| parts.local.ordered("DMY", '-')),
    ("T8-other-order", ALONE, |parts| parts.local.ordered("DMY", '-').replace(' ', "T") + &parts.offset),
    ("T8-other-order", ALONE, |parts| parts.local.ordered("DMY", '/')),
    ("T8-other-order", ALONE, |parts| parts.local.ordered("MDY", '/')),
    ("T8-other-order", ALONE, |parts| parts.local.ordered("YMD", '/')),
    ("T8-date-alone", ALONE, |parts| parts.local.text[..10].to_string()),
    ("T8-date-alone", ALONE, |parts| parts.digits()[..8].to_string()),
    ("T8-epoch-seconds", ALONE, |parts| format!("{}.0", parts.epoch())),
    ("T8-epoch-milliseconds", ALONE, |parts| format!("{}{:03}000", parts.epoch(), parts.millis)),
];

pub(super) fn each(taken: &Taken<'_>, mut take: impl FnMut(&'static str, bool, String)) {
    let offset = taken.offset.unwrap_or(7 * 60);
    let (Some(local), Some(utc)) = (Date::of(taken.clock), Date::of(taken.clock - offset * 60)) else { return };
    let millis: String = taken.fraction.chars().chain("000".chars()).take(3).collect();
    let sign = if offset < 0 { '-' } else { '+' };
    let parts = Parts {
        taken,
        local,
        utc,
        millis: millis.parse().unwrap_or_default(),
        offset: format!("{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60),
    };
    for (id, paired, make) in ROWS {
        take(id, *paired, make(&parts));
    }
}

/// What the standard writes for a header that has a number of seconds or milliseconds instead.
pub(super) fn of_epoch(header: &str) -> Vec<(&'static str, String)> {
    let is_digits = header.bytes().all(|byte| byte.is_ascii_digit());
    let (id, seconds) = match header.len() {
        10 if is_digits => ("T8-epoch-seconds", header),
        13 if is_digits => ("T8-epoch-milliseconds", &header[..10]),
        _ => return Vec::new(),
    };
    let Some(seconds) = seconds.parse::<i64>().ok() else { return Vec::new() };
    let (local, utc) = (clock_text(seconds + 7 * 3_600), clock_text(seconds));
    let local = local.into_iter().flat_map(|text| [text.clone() + "+07:00", text + ".000+07:00"]);
    let utc = utc.into_iter().flat_map(|text| [text.clone() + "Z", text + ".000Z"]);
    local.chain(utc).map(|text| (id, text)).collect()
}

impl Parts<'_> {
    fn epoch(&self) -> i64 {
        self.taken.clock - self.taken.offset.unwrap_or(7 * 60) * 60
    }

    /// `20261129100000`.
    fn digits(&self) -> String {
        digits_of(&self.local.text)
    }

    /// `2026-11-29 10:00:00`.
    fn spaced(&self) -> String {
        self.local.text.replace('T', " ")
    }
}

fn digits_of(clock: &str) -> String {
    clock.chars().filter(char::is_ascii_digit).collect()
}

/// As Java's `OffsetDateTime` prints itself.
fn without_zero_seconds(clock: &str) -> String {
    clock.strip_suffix(":00").unwrap_or(clock).to_string()
}

impl Date {
    fn of(clock: i64) -> Option<Self> {
        const DAYS: [&str; 7] = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let text = clock_text(clock)?;
        let month: usize = text.get(5..7)?.parse().ok()?;
        // 1 January 1970 was a Thursday.
        let day = usize::try_from(clock.div_euclid(86_400).rem_euclid(7)).ok()?;
        Some(Date { weekday: DAYS[day], month: MONTHS.get(month.checked_sub(1)?)?, text })
    }

    fn year(&self) -> &str {
        &self.text[..4]
    }

    fn day(&self) -> &str {
        &self.text[8..10]
    }

    fn time(&self) -> &str {
        &self.text[11..]
    }

    /// `Sun, 29 Nov 2026 10:00:00 +0700`.
    fn mail(&self, zone: &str) -> String {
        let [weekday, day, month, year, time] = [&self.weekday[..3], self.day(), self.month, self.year(), self.time()];
        format!("{weekday}, {day} {month} {year} {time} {zone}")
    }

    /// `Sunday, 29-Nov-26 10:00:00 WIB`.
    fn long_mail(&self, zone: &str) -> String {
        format!("{}, {}-{}-{} {} {zone}", self.weekday, self.day(), self.month, &self.year()[2..], self.time())
    }

    /// `Sun Nov 29 2026 10:00:00 GMT+0700 (Western Indonesia Time)`.
    fn javascript(&self, offset: &str, zone: &str) -> String {
        let [weekday, day, month, year, time] = [&self.weekday[..3], self.day(), self.month, self.year(), self.time()];
        format!("{weekday} {month} {day} {year} {time} GMT{offset} ({zone})")
    }

    /// `Sun Nov 29 10:00:00 WIB 2026`.
    fn java(&self, zone: &str) -> String {
        let [weekday, day, month, year, time] = [&self.weekday[..3], self.day(), self.month, self.year(), self.time()];
        format!("{weekday} {month} {day} {time} {zone} {year}")
    }

    /// `29-11-2026 10:00:00`.
    fn ordered(&self, order: &str, separator: char) -> String {
        let month = &self.text[5..7];
        let part = |letter| match letter {
            'D' => self.day(),
            'M' => month,
            _ => self.year(),
        };
        let mut text = String::new();
        for letter in order.chars() {
            if !text.is_empty() {
                text.push(separator);
            }
            text.push_str(part(letter));
        }
        format!("{text} {}", self.time())
    }
}
