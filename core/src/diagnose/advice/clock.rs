//! The timestamp and the age of the token.

use alloc::vec::Vec;

use super::super::advisory::{Advisory, shown};
use super::super::case::Facts;
use crate::canonical::timestamp::{Calendar, Fraction, Moment, TimestampRule, Zone};
use crate::verify::Tolerance;

/// How long BCA's tokens live, in milliseconds.
const TOKEN_LIFE: u64 = 900_000;

/// What any provider writes.
const ANY_SHAPE: TimestampRule =
    TimestampRule { fraction: Fraction::Optional, zone: Zone::Any, calendar: Calendar::Checked };

pub(super) fn add(facts: &Facts<'_>, advisories: &mut Vec<Advisory>) {
    let signed_at = Moment::parse(facts.timestamp);
    if !facts.timestamp_rule.has_shape(facts.timestamp) {
        advisories.push(Advisory::new("T4-timestamp-shape", "profile"));
    }
    if ANY_SHAPE.has_shape(facts.timestamp) && ANY_SHAPE.check_to_sign(facts.timestamp).is_err() {
        advisories.push(Advisory::new("T4-no-such-moment", "text").with("timestamp", shown(facts.timestamp)));
    }
    let Some(now) = facts.case.now else { return };
    if let Some(issued) = facts.case.token_issued_at.filter(|_| facts.sends_token()) {
        let age = now.distance(issued);
        if age >= TOKEN_LIFE {
            advisories.push(Advisory::new("token-expired", "age").with("seconds", age / 1_000));
        }
    }
    if let Ok(signed_at) = signed_at {
        let distance = now.distance(signed_at);
        if distance > Tolerance::DEFAULT.as_millis() {
            let side = if signed_at < now { "behind" } else { "ahead" };
            advisories.push(Advisory::new("T5-stale-timestamp", side).with("seconds", distance / 1_000));
        }
    }
}
