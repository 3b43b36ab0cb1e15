//! What a language's serializer does when nobody asks it not to: one line of code, and several mistakes.

use alloc::vec::Vec;

use super::style::{Layout, Style};
use super::{Bodies, Candidate, Form, KEPT, ROWS, has_cause};
use crate::diagnose::change::{Change, PAIRED, row_of};

/// A habit: its IDs, and what it does in steps, each of which may have been switched off. A step is a list of rows. Of the IDs the first
/// is taken whose row shows on the body.
type Habit = (&'static [&'static str], &'static [&'static [&'static str]]);

#[rustfmt::skip]
const HABITS: &[Habit] = &[
    // JSON.stringify(JSON.parse(body)).
    (&[
        "B9-javascript-round-trip", "B8-javascript-round-trip", "B6-javascript-round-trip", "B5-javascript-round-trip", "B7-javascript-round-trip",
        "B20-javascript-round-trip", "B21-javascript-round-trip",
    ], &[&[
        "B1-minified", "B9-javascript-number", "B8-javascript-integer-keys", "B20-last-key-wins", "B6-utf8", "B6-line-separators-plain",
        "B21-escapes-shortened", "B7-html-unescaped", "B5-slash-unescaped",
    ]]),
    // json_encode, perhaps of what json_decode($body, true) gave.
    (&[
        "B5-php-json-encode", "B6-php-json-encode", "B9-php-json-encode", "B10-php-json-encode", "B7-php-json-encode", "B20-php-json-encode",
        "B21-php-json-encode",
    ], &[
        &["B5-php-slash"],
        &["B6-ascii"],
        &["B6-utf8", "B6-line-separators"],
        &["B1-minified", "B9-php-number", "B20-last-key-wins", "B21-escapes-shortened", "B7-html-unescaped"],
        &["B10-php-empty-array"],
    ]),
    // json.dumps, perhaps of what json.loads gave.
    (&[
        "B4-python-json-dumps", "B6-python-json-dumps", "B9-python-json-dumps", "B7-python-json-dumps", "B20-python-json-dumps",
        "B21-python-json-dumps", "B5-python-json-dumps",
    ], &[
        &["B4-python-separators"],
        &["B6-ascii"],
        &["B6-utf8", "B6-line-separators-plain"],
        &["B9-python-number", "B20-last-key-wins", "B21-escapes-shortened", "B7-html-unescaped", "B5-slash-unescaped"],
    ]),
    // json.Marshal of a map; of a struct without the order.
    (&[
        "B7-go-marshal", "B8-go-marshal", "B9-go-marshal", "B6-go-marshal", "B20-go-marshal", "B21-go-marshal", "B5-go-marshal",
    ], &[
        &["B7-go-html"],
        &["B6-line-separators"],
        &["B8-keys-sorted"],
        &["B1-minified", "B9-go-number", "B20-last-key-wins", "B6-utf8", "B21-escapes-shortened", "B5-slash-unescaped"],
        &["B7-html-unescaped"],
    ]),
    // System.Text.Json's default encoder.
    (&["B7-dotnet-serializer", "B6-dotnet-serializer"], &[
        &["B6-ascii-upper-case"], &["B7-dotnet-html"], &["B1-minified", "B21-escapes-shortened", "B5-slash-unescaped"],
    ]),
    // Gson leaves nulls out and escapes for HTML.
    (&["B7-gson", "B10-gson"], &[
        &["B7-gson-html"],
        &["B10-nulls-dropped"],
        &["B1-minified", "B9-java-number", "B20-last-key-wins", "B6-utf8", "B21-escapes-shortened", "B5-slash-unescaped"],
    ]),
    // org.json's JSONObject is a HashMap.
    (&["B8-java-json-object"], &[
        &["B8-java-hashmap"],
        &["B10-nulls-dropped"],
        &["B1-minified", "B9-java-number", "B6-utf8", "B21-escapes-shortened", "B7-html-unescaped", "B5-slash-unescaped"],
    ]),
    // Jackson's JsonNode, read and written.
    (&["B9-jackson-tree", "B21-jackson-tree"], &[&[
        "B1-minified", "B9-java-number", "B20-last-key-wins", "B6-utf8", "B6-line-separators-plain", "B21-control-escapes-upper-case",
        "B7-html-unescaped", "B5-slash-unescaped",
    ]]),
    (&["B9-jackson-tree"], &[&[
        "B1-minified", "B9-jackson-decimal", "B20-last-key-wins", "B6-utf8", "B6-line-separators-plain", "B21-control-escapes-upper-case",
        "B7-html-unescaped", "B5-slash-unescaped",
    ]]),
    // RFC 8785: sorted, and otherwise as JavaScript writes it.
    (&["B8-canonical-json"], &[&[
        "B1-minified", "B8-keys-sorted", "B9-javascript-number", "B20-last-key-wins", "B6-utf8", "B6-line-separators-plain",
        "B21-escapes-shortened", "B7-html-unescaped", "B5-slash-unescaped",
    ]]),
    // odenktools/php-bca: ksort, json_encode, and the blanks inside texts left in.
    (&["B8-php-bca"], &[&["B3-whitespace-kept"], &["B8-keys-sorted-at-top"], &["B5-php-slash"]]),
];

/// Whitespace and order alone tell no language.
const GENERAL: [&str; 2] = ["B1", "B8"];

/// The habits of which two rows or more show on this body. The simplest stand first.
///
/// `visible`: the rows that make a difference on it, each by itself.
pub(in crate::diagnose) fn habits(bodies: &Bodies<'_>, visible: &[&'static str]) -> Vec<Candidate> {
    let mut habits: Vec<(Vec<&'static str>, Candidate)> = Vec::new();
    let shows = |part: &&'static str| visible.contains(part);
    for (ids, steps) in HABITS {
        for chosen in 1_usize..1 << steps.len() {
            let steps = steps.iter().enumerate().filter(|(bit, _)| chosen >> bit & 1 == 1);
            let mut parts: Vec<&'static str> =
                steps.flat_map(|(_, parts)| parts.iter().copied()).filter(shows).collect();
            parts.sort_unstable();
            let tells = parts.iter().any(|part| !GENERAL.contains(&row_of(part)));
            if parts.len() < 2 || !tells || habits.iter().any(|(known, _)| *known == parts) {
                continue;
            }
            let form = parts.iter().try_fold(Form::style(KEPT), |form, part| form.and(&form_of(part)?));
            let Some(form) = form.filter(|form| has_cause(form, bodies) && !form.takes_layout_along(bodies)) else {
                continue;
            };
            let mut rows: Vec<&'static str> = parts.iter().map(|part| row_of(part)).collect();
            rows.dedup();
            let Some(id) = ids.iter().find(|id| rows.contains(&row_of(id))) else { continue };
            let changes = Vec::from([Change::habit(id, rows)]);
            habits.push((parts, Candidate { changes, form, paired: PAIRED }));
        }
    }
    habits.sort_by_key(|(parts, _)| parts.len());
    habits.into_iter().map(|(_, habit)| habit).collect()
}

/// The rows that never show by themselves, because whoever does them drops the whitespace too, and their forms without it.
pub(in crate::diagnose) fn taken_along(bodies: &Bodies<'_>) -> Vec<(&'static str, Form)> {
    let along = ROWS.iter().filter(|(_, _, form)| form.takes_layout_along(bodies) && has_cause(form, bodies));
    along.filter_map(|(id, _, form)| Some((*id, form.and(&minified())?))).collect()
}

/// The body without whitespace, and nothing else done to it.
pub(in crate::diagnose) fn minified() -> Form {
    Form::style(Style { layout: Layout::Minified, ..KEPT })
}

fn form_of(id: &str) -> Option<Form> {
    ROWS.iter().find(|(known, ..)| *known == id).map(|(.., form)| *form)
}
