//! The timestamp: which other texts for the same, or nearly the same, moment may have been signed.

mod axes;
mod format;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Room, UNSET};
use crate::canonical::timestamp::Moment;
use crate::diagnose::budget::Budget;
use crate::diagnose::case::Facts;
use crate::diagnose::change::{ALONE, Alternative, Change, PAIRED, TryOne, Value, Values};
use crate::diagnose::finding::SignedPart;
use crate::template::Field;

pub(super) const ROOM: Room = Room { values, doubles: Some(doubles) };

/// A timestamp taken apart, also one that is not quite well formed.
struct Taken<'t> {
    /// Seconds of the clock that is shown, as if it were UTC.
    clock: i64,
    /// The digits behind the point.
    fraction: &'t str,
    zone: &'t str,
    /// Minutes; none where the zone is not readable.
    offset: Option<i64>,
}

type Row = (&'static str, bool, fn(&str, &mut Values<'_>));

#[rustfmt::skip]
const SPELLINGS: &[Row] = &[
    ("T6-plus-became-space", PAIRED, |header, out| if let Some((date, zone)) = header.rsplit_once(' ') { out.put(&[date, "+", zone]); }),
    ("T6-plus-became-space", PAIRED, |header, out| out.made(header.len(), || Some(header.replace('+', " ")))),
    ("T6-plus-encoded", PAIRED, |header, out| out.made(3 * header.len(), || Some(header.replace('+', "%2B")))),
    ("T6-encoded", PAIRED, |header, out| out.made(3 * header.len(), || Some(header.replace('+', "%2B").replace(':', "%3A")))),
    ("T6-plus-became-space", PAIRED, |header, out| out.made(header.len(), || Some(header.replace("%2B", "+").replace("%3A", ":")))),
    ("T3-space-for-t", PAIRED, |header, out| out.made(header.len(), || Some(header.replacen('T', " ", 1)))),
    ("K5-timestamp-space", PAIRED, |header, out| out.put(&[header.trim()])),
    ("K5-timestamp-space", ALONE, |header, out| for space in ["\n", "\r\n", " "] { out.put(&[space, header]); }),
    ("T8-unset", ALONE, |_, out| ["Invalid Date", "NaN", "false"].iter().chain(&UNSET).for_each(|word| out.put(&[word]))),
];

fn values(facts: &Facts<'_>, _: Field, budget: &mut Budget) -> Vec<Alternative> {
    let header = facts.timestamp;
    let mut out = Values::new(SignedPart::Timestamp, Some(header.as_bytes()), budget);
    for (id, paired, make) in SPELLINGS {
        out.row(id, *paired);
        make(header, &mut out);
    }
    if let Some(taken) = take(header) {
        axes::each(&taken, 1, |steps, text| {
            if let [(id, paired)] = steps {
                out.row(id, *paired);
                out.put(&[text]);
            }
            false
        });
        format::each(&taken, |id, paired, text| {
            out.row(id, paired);
            out.put(&[text]);
        });
    }
    for (id, text) in format::of_epoch(header) {
        out.row(id, ALONE);
        out.put(&[text]);
    }
    out.list
}

/// Two axes at once.
fn doubles(facts: &Facts<'_>, budget: &mut Budget, try_one: TryOne<'_>) {
    let Some(taken) = take(facts.timestamp) else { return };
    axes::each(&taken, 2, |steps, text| match steps {
        [(first, _), (second, _)] => {
            let changes = [*first, *second].map(|id| Change::new(id, SignedPart::Timestamp));
            try_one(Alternative::of(changes.to_vec(), Value::Text(text.into_bytes())), budget)
        }
        _ => false,
    });
}

/// Every other millisecond of the same second: too many to be paired.
pub(in crate::diagnose) fn milliseconds(header: &str) -> Vec<Alternative> {
    let Some(taken) = take(header) else { return Vec::new() };
    let Some(clock) = clock_text(taken.clock) else { return Vec::new() };
    let id = if taken.fraction.is_empty() { "T4-milliseconds-added" } else { "T1-other-millisecond" };
    let value = |millis| Value::Text(format!("{clock}.{millis:03}{}", taken.zone).into_bytes());
    let changes = || Vec::from([Change::new(id, SignedPart::Timestamp)]);
    (0..1_000).map(|millis| Alternative { paired: ALONE, ..Alternative::of(changes(), value(millis)) }).collect()
}

/// No real timestamp is longer; what is longer is not taken apart.
const LONGEST: usize = 48;

fn take(header: &str) -> Option<Taken<'_>> {
    let (seconds, rest) = header.split_at_checked(19).filter(|_| header.len() <= LONGEST)?;
    let digits = rest.strip_prefix('.').map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    let (fraction, zone) = if digits > 0 { (rest.get(1..=digits)?, rest.get(digits + 1..)?) } else { ("", rest) };
    let start = Moment::parse(&format!("{seconds}Z")).or_else(|_| Moment::parse(&lenient(seconds))).ok()?;
    let offset = match zone.as_bytes() {
        b"Z" | b"z" => Some(0),
        [sign @ (b'+' | b'-' | b' '), h1, h2, rest @ ..] => {
            let minutes = match rest {
                [b':', m1, m2] | [m1, m2] => number(*m1, *m2)?,
                [] => 0,
                _ => return None,
            };
            let minutes = number(*h1, *h2)? * 60 + minutes;
            Some(if *sign == b'-' { -minutes } else { minutes })
        }
        _ => None,
    };
    Some(Taken { clock: start.epoch_seconds(), fraction, zone, offset })
}

/// `2022-04-21 17:34:52` too.
fn lenient(seconds: &str) -> String {
    format!("{}Z", seconds.replacen(' ', "T", 1))
}

fn number(tens: u8, ones: u8) -> Option<i64> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| i64::from(byte - b'0'));
    Some(digit(tens)? * 10 + digit(ones)?)
}

/// `2022-04-21T17:34:52`.
fn clock_text(clock: i64) -> Option<String> {
    let text = Moment::from_epoch_seconds(clock).utc_text();
    text.get(..19).map(String::from)
}
