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
use crate::profile::Direction;

/// Adds what the request and its answer tell to what the signature told.
pub(super) fn add(
    facts: &Facts<'_>,
    unknown: Unknown,
    answer: Answer,
    is_explained: bool,
    advisories: &mut Vec<Advisory>,
) {
    if answer == Answer::Right {
        // Said of every padding that opens; here nothing differs.
        advisories.retain(|advisory| advisory.id() != signature::KEY_IS_RIGHT);
    }
    clock::add(facts, advisories);
    content::add(facts, advisories);
    headers::add(facts, &unknown, advisories);
    response::add(facts, advisories);
    let is_json = facts.case.body.trim_ascii_start().starts_with(b"{");
    if answer == Answer::Wrong && !is_explained && facts.case.direction == Direction::ToPartner && is_json {
        advisories.push(Advisory::new("B14-raw-body", "raw"));
    }
    advisories.extend(unknown.advisories);
    advisories.dedup();
    // What is not known comes before what is wrong.
    advisories.sort_by_key(|advisory| !advisory.is_blocking());
}
