//! The timestamp: which other texts for the same, or nearly the same, moment may have been signed.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::change::{ALONE, Alternative, Alternatives, PAIRED, Value};
use crate::canonical::timestamp::Moment;

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

const WIB: i64 = 7 * 60;

/// One axis of change: the mistake, whether it is paired, and what it makes of the axis.
type Axis<T> = Vec<(Option<&'static str>, bool, T)>;

pub(super) fn alternatives(header: &str) -> Vec<Alternative> {
    let mut found = Alternatives::of(Value::Text(header.into()));
    for (id, text) in spellings(header) {
        found.add(Alternative::new(id, text));
    }
    if let Some(taken) = take(header) {
        let (times, zones, fractions) = (times(), zones(&taken), fractions(taken.fraction));
        // One axis first, then two.
        for weight in 1..=2 {
            for (time, time_paired, seconds) in &times {
                for (zone, zone_paired, (shift, zone_text)) in &zones {
                    for (fraction, fraction_paired, fraction_text) in &fractions {
                        let ids: Vec<&'static str> = [*time, *zone, *fraction].into_iter().flatten().collect();
                        if ids.len() != weight {
                            continue;
                        }
                        let Some(clock) = clock_text(taken.clock + seconds + shift * 60) else { continue };
                        let text = format!("{clock}{fraction_text}{zone_text}");
                        let paired = *time_paired && *zone_paired && *fraction_paired;
                        match ids.as_slice() {
                            [first, second] => found.add(Alternative::pair(first, second, text)),
                            [only] => found.add(Alternative { paired, ..Alternative::new(only, text) }),
                            _ => {}
                        }
                    }
                }
            }
        }
    }
    found.list
}

/// Every other millisecond of the same second: too many to be paired.
pub(super) fn milliseconds(header: &str) -> Vec<Alternative> {
    let Some(taken) = take(header) else { return Vec::new() };
    let Some(clock) = clock_text(taken.clock) else { return Vec::new() };
    let id = if taken.fraction.is_empty() { "T4-milliseconds-added" } else { "T1-other-millisecond" };
    (0..1_000).map(|millis| Alternative::new(id, format!("{clock}.{millis:03}{}", taken.zone))).collect()
}

fn spellings(header: &str) -> Vec<(&'static str, String)> {
    let mut found = Vec::from([
        ("T6-plus-became-space", header.replace('+', " ")),
        ("T6-plus-encoded", header.replace('+', "%2B")),
        ("T6-encoded", header.replace('+', "%2B").replace(':', "%3A")),
        ("T6-plus-became-space", header.replace("%2B", "+").replace("%3A", ":")),
        ("T3-space-for-t", header.replacen('T', " ", 1)),
        ("K5-timestamp-space", header.trim().to_string()),
    ]);
    if let Some((date, zone)) = header.rsplit_once(' ') {
        found.insert(0, ("T6-plus-became-space", format!("{date}+{zone}")));
    }
    found
}

fn take(header: &str) -> Option<Taken<'_>> {
    let (seconds, rest) = header.split_at_checked(19)?;
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

fn clock_text(clock: i64) -> Option<String> {
    let text = Moment::from_epoch_seconds(clock).utc_text();
    text.get(..19).map(ToString::to_string)
}

fn times() -> Axis<i64> {
    const ID: Option<&str> = Some("T1-other-second");
    let near = [1, -1, 2, -2].map(|seconds| (ID, PAIRED, seconds));
    let far = [3, -3].map(|seconds| (ID, ALONE, seconds));
    [(None, PAIRED, 0)].into_iter().chain(near).chain(far).collect()
}

/// The shift of the clock in minutes, and the zone's text.
fn zones(taken: &Taken<'_>) -> Axis<(i64, String)> {
    let mut found: Axis<(i64, String)> = Vec::from([(None, PAIRED, (0, taken.zone.to_string()))]);
    let mut add = |paired, id, shift, zone: &str| found.push((Some(id), paired, (shift, zone.to_string())));
    if let Some(offset) = taken.offset {
        let (sign, hours, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs() / 60, offset.abs() % 60);
        add(PAIRED, "T2-offset-without-colon", 0, &format!("{sign}{hours:02}{minutes:02}"));
        add(PAIRED, "T2-offset-without-colon", 0, &format!("{sign}{hours:02}:{minutes:02}"));
        add(PAIRED, "T3-utc", -offset, "Z");
        add(PAIRED, "T3-wib", WIB - offset, "+07:00");
        add(ALONE, "T3-utc", -offset, "+00:00");
        add(ALONE, "T2-offset-without-minutes", 0, &format!("{sign}{hours:02}"));
        add(PAIRED, "T3-utc-labelled-as-local", -offset, taken.zone);
        add(PAIRED, "T3-local-labelled-as-utc", WIB - offset, "Z");
        add(ALONE, "T3-local-labelled-as-utc", WIB - offset, "+00:00");
        add(ALONE, "T3-utc-labelled-as-local", -offset, "+07:00");
        add(ALONE, "T3-other-zone", 8 * 60 - offset, "+08:00");
        add(ALONE, "T3-other-zone", 9 * 60 - offset, "+09:00");
    }
    add(PAIRED, "T3-zone-mislabelled", 0, "Z");
    add(PAIRED, "T3-zone-mislabelled", 0, "+07:00");
    add(ALONE, "T3-zone-mislabelled", 0, "+00:00");
    add(ALONE, "T3-shifted-7-hours", -WIB, taken.zone);
    add(ALONE, "T3-shifted-7-hours", WIB, taken.zone);
    add(PAIRED, "T3-zone-dropped", 0, "");
    found
}

fn fractions(given: &str) -> Axis<String> {
    let mut found: Axis<String> =
        Vec::from([(None, PAIRED, if given.is_empty() { String::new() } else { format!(".{given}") })]);
    let mut add = |paired, id, text: String| found.push((Some(id), paired, text));
    if given.is_empty() {
        add(PAIRED, "T4-milliseconds-zero", ".000".to_string());
        add(ALONE, "T4-milliseconds-zero", ".0".to_string());
        add(ALONE, "T4-milliseconds-zero", ".000000".to_string());
    } else {
        let millis: String = given.chars().chain("000".chars()).take(3).collect();
        let unpadded = match millis.trim_start_matches('0') {
            "" => "0",
            digits => digits,
        };
        add(PAIRED, "T4-milliseconds-dropped", String::new());
        add(PAIRED, "T4-milliseconds-zero", ".000".to_string());
        add(PAIRED, "T4-milliseconds-unpadded", format!(".{unpadded}"));
        add(PAIRED, "T4-milliseconds-unpadded", format!(".{given:0>3}"));
        add(ALONE, "T4-milliseconds-digits", format!(".{}", millis.trim_end_matches('0')));
        add(ALONE, "T4-milliseconds-digits", format!(".{millis}"));
        add(ALONE, "T4-milliseconds-digits", format!(".{millis}000"));
        for step in [1, -1, 2, -2] {
            let near = millis.parse::<i32>().ok().and_then(|millis| u32::try_from(millis + step).ok());
            if let Some(near) = near.filter(|near| *near < 1_000) {
                add(PAIRED, "T1-other-millisecond", format!(".{near:03}"));
            }
        }
    }
    found
}
