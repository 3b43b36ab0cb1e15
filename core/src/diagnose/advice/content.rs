//! The body and its Content-Type: what a provider does not read, although the signature fits.

use alloc::vec::Vec;
use serde::de::IgnoredAny;

use super::super::advisory::{Advisory, shown};
use super::super::case::Facts;
use super::unknown;
use crate::header::HeaderRule;
use crate::profile::Direction;

const CONTENT_TYPE: &str = "Content-Type";
const JSON: &str = "application/json";

/// `is_whole`: the request was given with all its headers.
pub(super) fn add(facts: &Facts<'_>, is_whole: bool, advisories: &mut Vec<Advisory>) {
    let wanted = wanted(facts);
    advisories.extend(wanted.and_then(|wanted| content_type(facts, wanted, is_whole)));
    match &facts.body_error {
        // That is said in its own words.
        _ if unknown::is_compressed(facts) => {}
        Some(error) => advisories.push(Advisory::of_error("B19-body-refused", error)),
        None if wanted == Some(JSON) => advisories.extend(not_json(facts.case.body)),
        None => {}
    }
}

/// What the profile writes into Content-Type.
fn wanted<'a>(facts: &Facts<'a>) -> Option<&'a str> {
    let is_content_type = |rule: &&HeaderRule| rule.field.is_none() && rule.name().eq_ignore_ascii_case(CONTENT_TYPE);
    facts.headers.iter().find(is_content_type).map(HeaderRule::literal)
}

fn content_type(facts: &Facts<'_>, wanted: &str, is_whole: bool) -> Option<Advisory> {
    if facts.case.body.is_empty() {
        return None;
    }
    let sent = facts.case.header(CONTENT_TYPE).unwrap_or_default().trim();
    let (media_type, parameter) = sent.split_once(';').map_or((sent, None), |(media, rest)| (media.trim(), Some(rest)));
    let advisory = |id, detail| Advisory::new(id, detail).with("wanted", wanted).with("sent", shown(sent));
    if media_type.is_empty() {
        return is_whole.then(|| advisory("content-type-missing", "wanted"));
    }
    if !media_type.eq_ignore_ascii_case(wanted) {
        let is_form = ["application/x-www-form-urlencoded", "multipart/form-data"]
            .iter()
            .any(|form| media_type.eq_ignore_ascii_case(form));
        return Some(advisory(if is_form { "content-type-form" } else { "content-type-other" }, "sent"));
    }
    let is_exact = parameter.is_none() || facts.case.direction == Direction::ToPartner;
    (!is_exact).then(|| advisory("content-type-charset", "parameter"))
}

/// Where a body stops to be JSON, if it does. One that is empty is left to the service's table.
fn not_json(body: &[u8]) -> Option<Advisory> {
    if body.is_empty() {
        return None;
    }
    let advisory = |detail| Some(Advisory::new("body-not-json", detail));
    let text = match core::str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => return advisory("utf-8").map(|advisory| advisory.with("offset", error.valid_up_to())),
    };
    match serde_json::from_str::<IgnoredAny>(text) {
        Ok(_) => None,
        Err(_) if is_form(text) => advisory("form"),
        Err(error) if error.is_eof() => advisory("end"),
        Err(error) => {
            advisory("at").map(|advisory| advisory.with("offset", offset(text, error.line(), error.column())))
        }
    }
}

fn is_form(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"%+-_.~*=&[]".contains(&byte);
    text.contains('=') && text.trim_end().bytes().all(is_plain)
}

/// The byte that a line and a column, both from 1, stand for.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (before + column.saturating_sub(1)).min(text.len())
}
