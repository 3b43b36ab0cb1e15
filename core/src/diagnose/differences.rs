//! From a string that gives the signature to a finding: the rows, and what differs.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::case::Facts;
use super::change::{Alternative, Change, Slot, Value, part_of, row_of};
use super::finding::{Difference, Finding, SignedPart};
use super::search::{Found, Search};
use super::setting::Setting;
use crate::template::Field;

pub(super) fn finding(facts: &Facts<'_>, search: &Search<'_, '_>, found: &Found) -> Finding {
    let mut changes = found.changes.clone();
    if changes.is_empty() {
        // The signature is right for the body without what makes it unreadable.
        let id = if facts.case.body.starts_with(b"\xef\xbb\xbf") { "B19-byte-order-mark" } else { "B13-broken-body" };
        changes.push(Change::new(id, SignedPart::Body));
    }
    changes.sort_by_key(|change| rank(change.id));
    let mut rows: Vec<&'static str> = Vec::new();
    for row in changes.iter().flat_map(Change::rows) {
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows.sort_by_key(|row| rank(row));
    let mut differences: Vec<Difference> =
        found.chosen.iter().map(|(slot, alternative)| of_part(facts, search, *slot, alternative)).collect();
    if found.layout != facts.layout {
        differences.push(of_string(&facts.layout.text(), &found.layout.text()));
    }
    differences.extend(changes.iter().filter_map(|change| of_key(facts, change)));
    let setting = Setting::of(facts, &found.layout);
    Finding { ids: changes.iter().map(|change| change.id).collect(), changes: rows, differences, setting }
}

/// The order in which changes are named: the string, the timestamp, the body, the key.
fn rank(id: &str) -> (usize, u32) {
    let (letter, number) = id.split_at(1);
    let number = number.split('-').next().and_then(|number| number.parse().ok()).unwrap_or_default();
    ("STBK".find(letter).unwrap_or(4), number)
}

fn of_part(facts: &Facts<'_>, search: &Search<'_, '_>, slot: Slot, alternative: &Alternative) -> Difference {
    let field = match slot {
        Slot::Around => {
            let (expected, end) = (facts.layout.text(), shown(&alternative.value));
            let signed = match &alternative.value {
                Value::Whole(whole) => format!("{expected}, {}", whole.words),
                _ => format!("{expected}{end}"),
            };
            return of_string(&expected, &signed);
        }
        Slot::Field(field) => field,
    };
    if let (Some(form), Field::Body | Field::BodyDigest) = (&alternative.form, field) {
        let signed = search.digests().bodies.text(form);
        return difference(SignedPart::Body, &String::from_utf8_lossy(&facts.canonical), &signed);
    }
    let expected = String::from_utf8_lossy(facts.value(field).unwrap_or_default());
    let signed = shown(&alternative.value);
    match field {
        Field::AccessToken => {
            difference(SignedPart::AccessToken, &masked(&expected, &expected), &masked(&signed, &expected))
        }
        _ => difference(part_of(field), &expected, &signed),
    }
}

fn shown(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Text(text) => String::from_utf8_lossy(text),
        Value::Omitted | Value::Whole(_) => Cow::Borrowed(""),
    }
}

/// A token is shown by its length, with what stands around it in clear.
fn masked(text: &str, token: &str) -> String {
    let hidden = |token: &str| format!("[access token, {} characters]", token.len());
    match text.find(token) {
        _ if text.is_empty() => String::new(),
        Some(at) if !token.is_empty() => [&text[..at], &hidden(token), &text[at + token.len()..]].concat(),
        _ => hidden(text),
    }
}

fn of_key(facts: &Facts<'_>, change: &Change) -> Option<Difference> {
    let id = change.id;
    let row = row_of(id);
    let name = id.get(row.len() + 1..).unwrap_or_default().replace('-', " ");
    let said = if change.said.is_empty() { &name } else { change.said };
    match change.part {
        SignedPart::Encoding => Some(named(SignedPart::Encoding, facts.encoding_name(), said)),
        SignedPart::Algorithm => Some(named(SignedPart::Algorithm, facts.algorithm_name(), said)),
        SignedPart::Key => Some(named(SignedPart::Key, "the key or secret given", said)),
        _ => None,
    }
}

/// What is named and not quoted has no byte that is the first to differ.
fn named(part: SignedPart, expected: &str, signed: &str) -> Difference {
    Difference { part, expected: expected.to_string(), signed: signed.to_string(), offset: 0, mark: 0 }
}

/// The layout of the string, which is short: it stands there as a whole.
fn of_string(expected: &str, signed: &str) -> Difference {
    let mark = difference(SignedPart::StringToSign, expected, signed).offset;
    Difference {
        part: SignedPart::StringToSign,
        expected: expected.to_string(),
        signed: signed.to_string(),
        offset: mark,
        mark,
    }
}

/// How much is shown on each side of the first difference.
const WINDOW: usize = 60;

fn difference(part: SignedPart, expected: &str, signed: &str) -> Difference {
    let offset = expected.bytes().zip(signed.bytes()).take_while(|(a, b)| a == b).count();
    // Not within a character.
    let offset =
        (0..=offset).rev().find(|at| expected.is_char_boundary(*at) && signed.is_char_boundary(*at)).unwrap_or(0);
    let start = (0..=offset.saturating_sub(WINDOW)).rev().find(|at| expected.is_char_boundary(*at)).unwrap_or(0);
    let cut = |text: &str| {
        let end = (offset + WINDOW..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        text.get(start..end).unwrap_or_default().to_string()
    };
    Difference { part, expected: cut(expected), signed: cut(signed), offset, mark: offset - start }
}
