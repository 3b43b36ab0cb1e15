//! A genuine message and what a stranger makes of it: taken only where all that was signed is as it was.
//!
//! The first line is the profile; each other is one change: `method`, `url`, `set` and `add` (a header), `drop`, `flip` (a bit of the
//! signature), `later` (seconds), and `body`, which is all that follows.

use std::sync::LazyLock;

use paraf::Profile;

use crate::input::{Input, header, named};
use crate::message::{Genuine, Message};

static GENUINE: LazyLock<Vec<Genuine>> =
    LazyLock::new(|| Profile::names().map(named).filter_map(Genuine::of).collect());

/// The profiles whose messages are changed.
pub fn profiles() -> Vec<&'static str> {
    GENUINE.iter().map(|genuine| genuine.profile.name()).collect()
}

/// The message of a built-in profile; the first one that there is for a profile that cannot be verified so.
pub fn genuine(name: &str) -> &'static Genuine {
    GENUINE.iter().find(|genuine| genuine.profile.name() == name).unwrap_or(&GENUINE[0])
}

/// See above.
pub fn check(input: &[u8]) {
    let mut input = Input::new(input);
    let genuine = genuine(input.text());
    let (mut changed, mut later) = (genuine.message.clone(), 0);
    while let Some(line) = input.line() {
        let (word, value) = line.split_at(line.iter().position(|byte| *byte == b' ').unwrap_or(line.len()));
        let value = value.strip_prefix(b" ").unwrap_or_default();
        let number = || std::str::from_utf8(value).ok().and_then(|value| value.parse::<i64>().ok()).unwrap_or_default();
        match word {
            b"method" => changed.method = value.into(),
            b"url" => changed.url = value.into(),
            b"set" => set(&mut changed, value),
            b"add" => changed.headers.push(owned(header(value))),
            b"drop" => changed.drop_header(value),
            b"flip" => flip(&mut changed, number()),
            b"later" => later = number(),
            b"body" => {
                changed.body = input.rest().into();
                break;
            }
            _ => {}
        }
    }
    genuine.judge(&changed, later);
}

fn owned((name, value): (&[u8], &[u8])) -> (Vec<u8>, Vec<u8>) {
    (name.into(), value.into())
}

/// In its place, and under its own name.
fn set(message: &mut Message, line: &[u8]) {
    let (name, value) = header(line);
    for (known, old) in &mut message.headers {
        if known.eq_ignore_ascii_case(name) {
            *old = value.into();
        }
    }
}

fn flip(message: &mut Message, bit: i64) {
    let is_signature = |name: &[u8]| name.to_ascii_lowercase().ends_with(b"signature");
    if let Some((_, value)) = message.headers.iter_mut().find(|(name, _)| is_signature(name)) {
        let bits = 8 * value.len().max(1);
        let bit = usize::try_from(bit.unsigned_abs()).unwrap_or_default() % bits;
        if let Some(byte) = value.get_mut(bit / 8) {
            *byte ^= 1 << (bit % 8);
        }
    }
}
