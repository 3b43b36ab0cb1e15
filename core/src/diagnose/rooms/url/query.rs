//! The query of the endpoint URL.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Url, spelling};
use crate::diagnose::budget::Budget;
use crate::diagnose::change::{ALONE, Alternative, PAIRED, Values};
use crate::diagnose::finding::SignedPart;

/// What is made of a query: of both, or of the given and then of the right one.
type Row = (&'static str, bool, fn(&str, &mut Values<'_>));

/// Done to the query as it was given and as it is signed, without their question mark.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("S4-query-sorted", ALONE, |query, out| sorted_and_spelled(query, out)),
    ("S4-query-sorted", PAIRED, |query, out| out.made(query.len() + 1, || Some(sorted(query, false)))),
    ("S4-query-sorted-backwards", ALONE, |query, out| out.made(query.len() + 1, || Some(sorted(query, true)))),
    ("S4-query-encoding", PAIRED, |query, out| spelled(query, out)),
    ("S4-question-mark-dropped", ALONE, |query, out| out.put(&[query])),
    ("S4-value-missing", ALONE, |query, out| out.made(query.len() + 1, || Some(without_empty(query)))),
    ("S4-last-name-wins", ALONE, |query, out| out.made(query.len() + 1, || Some(names_once(query)))),
];

/// Queries of more pieces are not sorted or spelled in other ways: no real one has as many.
const MOST_PIECES: usize = 256;

/// Other queries with their question mark; the right one is empty where the query is not signed.
pub(super) fn values(url: &Url<'_>, budget: &mut Budget) -> Vec<Alternative> {
    let (right, given) = (url.query, url.given_query);
    let mut out = Values::new(SignedPart::Url, Some(right.as_bytes()), budget);
    if given.is_empty() {
        out.row("S4-question-mark", ALONE);
        out.put(&["?"]);
    }
    if right.is_empty() && given.is_empty() {
        return out.list;
    }
    out.row("S4-query-dropped", PAIRED);
    out.put(&[""]);
    out.row("S4-query-as-sent", PAIRED);
    out.put(&[given]);
    out.row("S4-query-encoding", PAIRED);
    spelling::all(right, |most, make| out.made(most, make));
    for query in [given, right].map(|query| query.strip_prefix('?').unwrap_or_default()) {
        if query.split('&').nth(MOST_PIECES).is_some() {
            out.budget.leave_out();
            continue;
        }
        for (id, paired, make) in ROWS.iter().filter(|_| !query.is_empty()) {
            out.row(id, *paired);
            make(query, &mut out);
        }
    }
    out.list
}

fn sorted(query: &str, backwards: bool) -> String {
    let mut pieces: Vec<&str> = query.split('&').collect();
    pieces.sort_unstable();
    if backwards {
        pieces.reverse();
    }
    ["?", &pieces.join("&")].concat()
}

fn sorted_and_spelled(query: &str, out: &mut Values<'_>) {
    if out.budget.spend(query.len()) {
        spelling::all(&sorted(query, false), |most, make| out.made(most, make));
    }
}

fn spelled(query: &str, out: &mut Values<'_>) {
    if out.budget.spend(query.len()) {
        spelling::all(&["?", query].concat(), |most, make| out.made(most, make));
    }
}

/// Without the parameters that have no value, as clients leave them out.
fn without_empty(query: &str) -> String {
    let kept: Vec<&str> = query.split('&').filter(|piece| !piece.is_empty() && !piece.ends_with('=')).collect();
    ["?", &kept.join("&")].concat()
}

/// Of a name that stands twice its last value, in the place of the first, as a map keeps it.
fn names_once(query: &str) -> String {
    use alloc::collections::BTreeMap;
    let name = |piece: &str| piece.split('=').next().unwrap_or_default().len();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kept: Vec<&str> = Vec::new();
    for piece in query.split('&') {
        match places.get(&piece[..name(piece)]) {
            Some(place) => kept[*place] = piece,
            None => {
                places.insert(&piece[..name(piece)], kept.len());
                kept.push(piece);
            }
        }
    }
    ["?", &kept.join("&")].concat()
}
