//! Clock, zone and fraction of a second, each of which may have been written in another way; and two of them at once.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use super::{Taken, clock_text};
use crate::diagnose::change::{ALONE, PAIRED};

/// A mistake, and whether it is paired.
pub(super) type Step = (&'static str, bool);

/// One axis of change: the mistake, none for the right value, and what it makes of the axis.
type Axis<T> = Vec<(Option<Step>, T)>;

const WIB: i64 = 7 * 60;

/// How a clock of 19 characters is written; none where the way does not exist for it.
type Face = fn(&str) -> Option<String>;

/// Another second, in seconds; or the same one by other format letters.
#[rustfmt::skip]
const CLOCKS: &[(Step, i64, Face)] = &[
    (("T1-other-second", PAIRED), 1, right), (("T1-other-second", PAIRED), -1, right), (("T1-other-second", PAIRED), 2, right),
    (("T1-other-second", PAIRED), -2, right), (("T1-other-second", ALONE), 3, right), (("T1-other-second", ALONE), -3, right),
    (("T7-twelve-hours", PAIRED), 0, twelve_hours),
    // The header has it.
    (("T7-twelve-hours", ALONE), 43_200, right), (("T7-twelve-hours", ALONE), -43_200, right),
    (("T7-month-for-minutes", ALONE), 0, |clock| Some([&clock[..14], &clock[5..7], &clock[16..]].concat())),
    (("T7-minutes-for-month", ALONE), 0, |clock| Some([&clock[..5], &clock[14..16], &clock[7..]].concat())),
    (("T7-month-and-minutes-exchanged", ALONE), 0, |clock| Some([&clock[..5], &clock[14..16], &clock[7..14], &clock[5..7], &clock[16..]].concat())),
    (("T7-day-of-year", ALONE), 0, day_of_year),
    (("T7-day-and-month-exchanged", ALONE), 0, |clock| Some([&clock[..5], &clock[8..10], "-", &clock[5..7], &clock[10..]].concat())),
    (("T7-dots-for-colons", ALONE), 0, |clock| Some(clock.replace(':', "."))),
    (("T7-slashes-for-dashes", ALONE), 0, |clock| Some(clock.replace('-', "/"))),
    (("T7-unpadded", ALONE), 0, unpadded),
    (("T7-seconds-dropped", ALONE), 0, |clock| clock.get(..16).map(ToString::to_string)),
    (("T7-seconds-zero", ALONE), 0, |clock| Some([&clock[..17], "00"].concat())),
    (("T3-space-for-t", ALONE), 0, |clock| Some(clock.replace('T', " "))),
    (("T7-t-dropped", ALONE), 0, |clock| Some(clock.replace('T', ""))),
    (("T7-t-in-lower-case", ALONE), 0, |clock| Some(clock.replace('T', "t"))),
];

/// Every text that is so many changes away, one or two; until `take` has enough.
pub(super) fn each(taken: &Taken<'_>, weight: usize, mut take: impl FnMut(&[Step], String) -> bool) {
    let (zones, fractions) = (zones(taken), fractions(taken.fraction));
    let clocks = CLOCKS.iter().map(|(step, seconds, face)| (Some(*step), (*seconds, *face)));
    let clocks: Axis<(i64, Face)> = core::iter::once((None, (0, right as Face))).chain(clocks).collect();
    for (time, (seconds, face)) in &clocks {
        for (zone, (shift, zone_text)) in &zones {
            let steps = usize::from(time.is_some()) + usize::from(zone.is_some());
            if steps > weight || steps + 1 < weight {
                continue;
            }
            let Some(clock) = clock_text(taken.clock + seconds + shift * 60).and_then(|clock| face(&clock)) else {
                continue;
            };
            let wanted = fractions.iter().filter(|(fraction, _)| steps + usize::from(fraction.is_some()) == weight);
            for (fraction, fraction_text) in wanted {
                let steps: Vec<Step> = [*time, *zone, *fraction].into_iter().flatten().collect();
                if take(&steps, [&*clock, fraction_text, zone_text].concat()) {
                    return;
                }
            }
        }
    }
}

fn right(clock: &str) -> Option<String> {
    Some(clock.to_string())
}

/// `hh` for `HH`.
fn twelve_hours(clock: &str) -> Option<String> {
    let hour: u32 = clock.get(11..13)?.parse().ok()?;
    let shown = if hour.is_multiple_of(12) { 12 } else { hour % 12 };
    Some(format!("{}{shown:02}{}", &clock[..11], &clock[13..]))
}

/// `DD` where Java and Unicode mean the day of the year.
fn day_of_year(clock: &str) -> Option<String> {
    let part = |range: Range<usize>| clock.get(range)?.parse::<usize>().ok();
    let (year, month, day) = (part(0..4)?, part(5..7)?, part(8..10)?);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    const BEFORE: [usize; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let day = BEFORE.get(month.checked_sub(1)?)? + day + usize::from(is_leap && month > 2);
    Some(format!("{}{day:02}{}", &clock[..8], &clock[10..]))
}

/// Every number but the year without its leading zero.
fn unpadded(clock: &str) -> Option<String> {
    let part = |range: Range<usize>| clock.get(range)?.parse::<u32>().ok();
    let (month, day, hour, minute, second) = (part(5..7)?, part(8..10)?, part(11..13)?, part(14..16)?, part(17..19)?);
    Some(format!("{}-{month}-{day}T{hour}:{minute}:{second}", &clock[..4]))
}

/// The shift of the clock in minutes, and the zone's text.
fn zones(taken: &Taken<'_>) -> Axis<(i64, String)> {
    let mut found: Axis<(i64, String)> = Vec::from([(None, (0, taken.zone.to_string()))]);
    let mut add = |paired, id, shift, zone: &str| found.push((Some((id, paired)), (shift, zone.to_string())));
    if let Some(offset) = taken.offset {
        let (sign, hours, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs() / 60, offset.abs() % 60);
        let other_sign = if offset < 0 { '+' } else { '-' };
        add(PAIRED, "T2-offset-without-colon", 0, &format!("{sign}{hours:02}{minutes:02}"));
        add(PAIRED, "T2-offset-without-colon", 0, &format!("{sign}{hours:02}:{minutes:02}"));
        add(PAIRED, "T3-utc", -offset, "Z");
        add(PAIRED, "T3-wib", WIB - offset, "+07:00");
        add(ALONE, "T3-utc", -offset, "+00:00");
        add(ALONE, "T3-utc", -offset, "");
        add(ALONE, "T2-offset-without-minutes", 0, &format!("{sign}{hours:02}"));
        add(PAIRED, "T3-utc-labelled-as-local", -offset, taken.zone);
        add(PAIRED, "T3-local-labelled-as-utc", WIB - offset, "Z");
        add(ALONE, "T3-local-labelled-as-utc", WIB - offset, "+00:00");
        add(ALONE, "T3-utc-labelled-as-local", -offset, "+07:00");
        add(ALONE, "T3-other-zone", 8 * 60 - offset, "+08:00");
        add(ALONE, "T3-other-zone", 9 * 60 - offset, "+09:00");
        add(ALONE, "T3-sign-of-offset", 0, &format!("{other_sign}{hours:02}:{minutes:02}"));
        add(ALONE, "T2-offset-unpadded", 0, &format!("{sign}{hours}:{minutes:02}"));
        add(ALONE, "T2-offset-unpadded", 0, &format!("{sign}{hours}"));
        add(ALONE, "T2-offset-named", 0, &format!("GMT{sign}{hours:02}:{minutes:02}"));
        add(ALONE, "T2-offset-named", 0, "WIB");
        add(ALONE, "T2-offset-named", 0, " WIB");
        add(ALONE, "T2-offset-named", 0, &format!("{sign}{hours:02}:{minutes:02}[Asia/Jakarta]"));
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
    let right = if given.is_empty() { String::new() } else { format!(".{given}") };
    let mut found: Axis<String> = Vec::from([(None, right)]);
    let mut add = |paired, id, text: String| found.push((Some((id, paired)), text));
    if given.is_empty() {
        add(PAIRED, "T4-milliseconds-zero", ".000".to_string());
        add(ALONE, "T4-milliseconds-zero", ".0".to_string());
        add(ALONE, "T4-milliseconds-zero", ".000000".to_string());
        add(ALONE, "T4-milliseconds-zero", ".0000000".to_string());
        return found;
    }
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
    add(ALONE, "T4-milliseconds-digits", format!(".{millis}0000"));
    add(ALONE, "T4-milliseconds-comma", format!(",{given}"));
    for step in [1, -1, 2, -2] {
        let near = millis.parse::<i32>().ok().and_then(|millis| u32::try_from(millis + step).ok());
        if let Some(near) = near.filter(|near| *near < 1_000) {
            add(PAIRED, "T1-other-millisecond", format!(".{near:03}"));
        }
    }
    found
}
