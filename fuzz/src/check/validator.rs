//! The validator's own reader of JSON against `serde_json`.
//!
//! The first line is the profile, the second the service and how it is read; the rest is the body.

use paraf::message::{Check, MAX_VIOLATIONS, MessageKind, Mode, Outcome, ReceivedResponse, Service};
use serde_json::Value;

use crate::input::Input;

/// Deeper than this, a message is malformed to the validator.
const DEEPEST: usize = 64;

/// See above.
pub fn check(input: &[u8]) {
    let mut input = Input::new(input);
    let profile = input.profile();
    let mut words = input.text().split(' ');
    let asked = words.next().unwrap_or_default();
    let service = Service::find(asked, &profile).ok().or_else(|| Service::all(&profile).next());
    let Some(service) = service else { return };
    let body = input.rest();
    for kind in [MessageKind::Request, MessageKind::Response] {
        for mode in [Mode::Strict, Mode::Lenient] {
            let found = service.validate(kind, mode, body);
            assert!(found.len() <= MAX_VIOLATIONS);
            let malformed = found.iter().any(|violation| violation.check() == Check::MalformedJson);
            if found.len() < MAX_VIOLATIONS && depth(body) < DEEPEST {
                assert_eq!(malformed, !is_object(body), "{found:?}");
            }
        }
    }
    if let Ok(answer) = ReceivedResponse::read(service, Some(200), body) {
        assert!(answer.outcome() == Outcome::Unknown || is_object(body) || depth(body) >= DEEPEST, "{answer:?}");
    }
}

/// An object of JSON, as another reader has it. A number that no float holds is JSON all the same.
fn is_object(body: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(body) else { return false };
    match serde_json::from_str::<Value>(text) {
        Ok(value) => value.is_object(),
        Err(error) if error.to_string().starts_with("number out of range") => {
            text.trim_start_matches([' ', '\t', '\n', '\r']).starts_with('{')
                && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
        }
        Err(_) => false,
    }
}

/// At most so many levels: brackets inside strings are counted, too.
fn depth(body: &[u8]) -> usize {
    let levels = body.iter().scan(0_usize, |level, byte| {
        match byte {
            b'{' | b'[' => *level += 1,
            b'}' | b']' => *level = level.saturating_sub(1),
            _ => {}
        }
        Some(*level)
    });
    levels.max().unwrap_or_default()
}
