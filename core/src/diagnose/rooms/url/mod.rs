//! The endpoint URL: which other paths and queries may have been signed.

mod path;
mod query;
mod spelling;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::Room;
use crate::diagnose::budget::Budget;
use crate::diagnose::case::Facts;
use crate::diagnose::change::{Alternative, Change, PAIRED, TryOne, Value, Values};
use crate::diagnose::finding::SignedPart;
use crate::profile::Direction;
use crate::template::Field;

pub(super) const ROOM: Room = Room { values, doubles: Some(doubles) };

/// More slashes than these are not varied: no real path has as many.
const MOST_SEGMENTS: usize = 24;

/// A URL taken apart: as it was given, and as the profile signs it.
struct Url<'f> {
    facts: &'f Facts<'f>,
    /// Scheme and host as they were given, or as the Host header tells them; may be empty.
    origin: String,
    /// As they were given.
    given_path: &'f str,
    given_query: &'f str,
    /// As they are signed; the query with its question mark, empty where it is not signed.
    path: &'f str,
    query: &'f str,
    /// Where the `v1.0` of the path stands.
    version: Option<Range<usize>>,
    is_callback: bool,
}

fn values(facts: &Facts<'_>, _: Field, budget: &mut Budget) -> Vec<Alternative> {
    let url = Url::of(facts);
    let paths = path::values(&url, budget);
    let queries = query::values(&url, budget);
    let mut out = Values::new(SignedPart::Url, Some(facts.endpoint_url.as_bytes()), budget);
    // A URL that was given without its host is told by what is made of its path and query.
    if url.given_path.len() + url.given_query.len() < facts.case.url.len() {
        out.row("S3-full-url", PAIRED);
        out.put(&[facts.case.url]);
    }
    path::whole(&url, &mut out);
    let of = |text: &Alternative, out: &mut Values<'_>, path: &[u8], query: &[u8]| {
        text.changes.iter().for_each(|change| out.row(change.id, text.paired));
        out.put(&[path, query]);
    };
    paths.iter().for_each(|path| of(path, &mut out, text(path), url.query.as_bytes()));
    queries.iter().for_each(|query| of(query, &mut out, url.path.as_bytes(), text(query)));
    path::spelled(&url, &mut out);
    let kept = paths.iter().chain(&queries).map(|kept| text(kept).len()).sum();
    out.budget.release(kept);
    out.list
}

/// Another path and another query at once, or another path that ends in another way.
fn doubles(facts: &Facts<'_>, budget: &mut Budget, try_one: TryOne<'_>) {
    let url = Url::of(facts);
    let (paths, queries) = (path::values(&url, budget), query::values(&url, budget));
    for path in &paths {
        for query in &queries {
            if fits_or_stops([text(path), text(query)], [path, query].map(|of| &*of.changes), budget, try_one) {
                return;
            }
        }
        let Some((other_end, slash)) = path::other_end(path) else { continue };
        if fits_or_stops([&other_end, url.query.as_bytes()], [&path.changes, &[slash]], budget, try_one) {
            return;
        }
    }
}

/// Tries two pieces one behind the other; true, too, where nothing more may be tried.
fn fits_or_stops(pieces: [&[u8]; 2], changes: [&[Change]; 2], budget: &mut Budget, try_one: TryOne<'_>) -> bool {
    let length = pieces.iter().map(|piece| piece.len()).sum();
    !budget.spend(length) || try_one(Alternative::of(changes.concat(), Value::Text(pieces.concat())), budget)
}

fn text(alternative: &Alternative) -> &[u8] {
    match &alternative.value {
        Value::Text(text) => text,
        Value::Omitted | Value::Whole(_) => &[],
    }
}

impl<'f> Url<'f> {
    fn of(facts: &'f Facts<'f>) -> Self {
        let (origin, given) = split_origin(facts.case.url, facts.case.header("Host"));
        let (path, query) = split_query(&facts.endpoint_url);
        let (given_path, given_query) = split_query(given);
        let is_callback = facts.case.direction == Direction::ToPartner;
        Url { facts, origin, given_path, given_query, path, query, version: version_of(path), is_callback }
    }

    /// The path from the version on, which is what the standard names.
    fn fixed(&self) -> Option<&'f str> {
        self.version.as_ref().map(|version| &self.path[version.start - 1..])
    }

    /// Where the slashes of the path stand, as many as are varied.
    fn slashes(&self, budget: &mut Budget) -> Vec<usize> {
        let mut slashes: Vec<usize> = self.path.match_indices('/').map(|(at, _)| at).take(MOST_SEGMENTS + 1).collect();
        if slashes.len() > MOST_SEGMENTS {
            slashes.pop();
            budget.leave_out();
        }
        slashes
    }
}

fn split_query(url: &str) -> (&str, &str) {
    url.split_at(url.find('?').unwrap_or(url.len()))
}

/// The scheme and host as they were given, or as the Host header tells them.
fn split_origin<'u>(url: &'u str, host: Option<&str>) -> (String, &'u str) {
    match url.split_once("://") {
        Some((scheme, rest)) if !scheme.contains('/') => {
            let end = rest.find(['/', '?']).unwrap_or(rest.len());
            let (authority, relative) = rest.split_at(end);
            (format!("{scheme}://{authority}"), relative)
        }
        _ => (host.map(|host| format!("https://{host}")).unwrap_or_default(), url),
    }
}

/// Where the `v1.0` of a path stands.
fn version_of(path: &str) -> Option<Range<usize>> {
    path.match_indices("/v").find_map(|(slash, _)| {
        let rest = &path[slash + 1..];
        let digits = rest.get(1..)?.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        let is_version = digits > 0 && rest.as_bytes().get(digits + 1).is_none_or(|next| *next == b'/');
        is_version.then_some(slash + 1..slash + 2 + digits)
    })
}
