//! The string-to-sign: its method and its caller, the order of its parts, and all of it.

mod layouts;
mod whole;

use alloc::vec::Vec;

pub(in crate::diagnose) use layouts::layouts;
pub(in crate::diagnose) use whole::around;

use super::{Room, UNSET, UNSET_RARELY};
use crate::diagnose::budget::Budget;
use crate::diagnose::case::Facts;
use crate::diagnose::change::{ALONE, Alternative, PAIRED, Values};
use crate::diagnose::finding::SignedPart;
use crate::template::Field;

pub(super) const METHOD: Room = Room { values: methods, doubles: None };
pub(super) const CALLER: Room = Room { values: callers, doubles: None };

type Row = (&'static str, bool, fn(&Facts<'_>, &str, &mut Values<'_>));

#[rustfmt::skip]
const METHODS: &[Row] = &[
    ("S6-method-as-given", PAIRED, |facts, _, out| out.put(&[facts.case.method])),
    ("S6-method-lower-case", PAIRED, |_, method, out| out.made(method.len(), || Some(method.to_ascii_lowercase()))),
    ("S6-other-method", PAIRED, |_, _, out| for method in ["POST", "GET", "PUT", "DELETE"] { out.put(&[method]); }),
    ("S6-other-method", ALONE, |_, _, out| for method in ["PATCH", "HEAD", "OPTIONS"] { out.put(&[method]); }),
    ("S6-method-capitalized", ALONE, |_, method, out| out.made(method.len(), || Some(capitalized(method)))),
    ("S6-method-omitted", PAIRED, |_, _, out| out.omit()),
    ("S6-method-unset", ALONE, |_, _, out| UNSET.iter().chain(&[""]).for_each(|word| out.put(&[word]))),
];

/// The client key or the partner ID: S9 is every other name of the caller.
#[rustfmt::skip]
const CALLERS: &[Row] = &[
    ("S9-other-identifier", PAIRED, |facts, _, out| {
        let names = [facts.client_key, facts.partner_id, facts.api_key, facts.channel_id, facts.external_id];
        names.into_iter().flatten().chain(facts.other_client_keys()).for_each(|name| out.put(&[name]));
    }),
    ("S9-caller-unset", PAIRED, |_, _, out| UNSET.iter().chain(&[""]).for_each(|word| out.put(&[word]))),
    ("K5-client-key-whitespace", PAIRED, |_, name, out| for space in ["\n", " ", "\r\n"] { out.put(&[name, space]); }),
    ("K5-client-key-whitespace", ALONE, |_, name, out| for space in ["\n", " ", "\r\n"] { out.put(&[space, name]); }),
    ("K5-client-key-whitespace", PAIRED, |_, name, out| out.put(&[name.trim()])),
    ("K5-client-key-quoted", ALONE, |_, name, out| for quote in ["\"", "'"] { out.put(&[quote, name, quote]); out.put(&[name.trim_matches(['"', '\''])]); }),
    ("S9-client-key-case", ALONE, |_, name, out| out.made(name.len(), || Some(name.to_ascii_lowercase()))),
    ("S9-client-key-case", ALONE, |_, name, out| out.made(name.len(), || Some(name.to_ascii_uppercase()))),
    ("S9-client-key-dashes", ALONE, |_, name, out| out.made(name.len(), || Some(name.replace('-', "")))),
    ("S9-caller-unset", ALONE, |_, _, out| UNSET_RARELY.iter().for_each(|word| out.put(&[word]))),
];

fn methods(facts: &Facts<'_>, _: Field, budget: &mut Budget) -> Vec<Alternative> {
    filled(METHODS, facts, &facts.method, SignedPart::Method, budget)
}

fn callers(facts: &Facts<'_>, field: Field, budget: &mut Budget) -> Vec<Alternative> {
    let right = if field == Field::ClientKey { facts.client_key } else { facts.partner_id };
    filled(CALLERS, facts, right.unwrap_or_default(), SignedPart::ClientKey, budget)
}

fn filled(rows: &[Row], facts: &Facts<'_>, right: &str, part: SignedPart, budget: &mut Budget) -> Vec<Alternative> {
    let mut out = Values::new(part, Some(right.as_bytes()), budget);
    for (id, paired, make) in rows {
        out.row(id, *paired);
        make(facts, right, &mut out);
    }
    out.list
}

/// `Post`.
fn capitalized(method: &str) -> alloc::string::String {
    let mut text = method.to_ascii_lowercase();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
