//! What is certain without explaining the signature: what is not known of the request, what it is refused for although its
//! signature fits, and what its answer says.

mod clock;
mod content;
mod headers;
mod response;
pub(super) mod signature;
mod unknown;

use alloc::vec::Vec;

pub(super) use unknown::Unknown;

use super::advisory::Advisory;
use super::answer::Answer;
use super::case::Facts;
use super::finding::Finding;
use crate::profile::Direction;

/// Adds what the request and its answer tell to what the signature told.
pub(super) fn add(
    facts: &Facts<'_>,
    mut unknown: Unknown,
    answer: Answer,
    findings: &[Finding],
    advisories: &mut Vec<Advisory>,
) {
    if answer == Answer::Right {
        // Said of every padding that opens; here nothing differs.
        advisories.retain(|advisory| advisory.id() != signature::KEY_IS_RIGHT);
        unknown.settle();
    }
    if findings.iter().any(signature::tells) {
        advisories.retain(|advisory| !signature::is_about_form(advisory));
    }
    clock::add(facts, advisories);
    // Whoever asks about a wrong signature often gives only what it covers: then what else is absent says nothing.
    let is_whole = answer == Answer::Right || facts.sends_more_than_is_signed();
    content::add(facts, is_whole, advisories);
    headers::add(facts, &unknown, is_whole, advisories);
    response::add(facts, advisories);
    let is_json = facts.case.body.trim_ascii_start().starts_with(b"{");
    if answer == Answer::Wrong && findings.is_empty() && facts.case.direction == Direction::ToPartner && is_json {
        advisories.push(Advisory::new("B14-raw-body", "raw"));
    }
    advisories.extend(unknown.advisories);
    advisories.dedup();
    // What is not known comes before what is wrong.
    advisories.sort_by_key(|advisory| !advisory.is_blocking());
}
