//! Headers that no signature covers: those that the profile or the service's table wants, and values that they do not take.

use alloc::vec::Vec;

use super::super::advisory::Advisory;
use super::super::case::Facts;
use super::unknown::Unknown;
use crate::header::HeaderRule;
use crate::message::Service;
use crate::profile::{Direction, Messages};
use crate::template::Field;

/// `is_whole`: the request was given with all its headers.
pub(super) fn add(facts: &Facts<'_>, unknown: &Unknown, is_whole: bool, advisories: &mut Vec<Advisory>) {
    let service = facts.service_table();
    let is_told = |rule: &&HeaderRule| !rule.field.is_some_and(|field| unknown.has(field));
    let rules = || facts.headers.iter().filter(is_told);
    let is_missing = |rule: &&HeaderRule| {
        let is_wanted = (is_whole && is_mandatory(facts, service, rule)) || answer_names(facts, rule.name());
        is_wanted && sent(facts, rule).is_none()
    };
    let missing: Vec<&str> = rules().filter(is_missing).map(HeaderRule::name).collect();
    if !missing.is_empty() {
        advisories.push(Advisory::new("header-missing", "names").with("names", missing.join(", ")));
    }
    for rule in rules() {
        let (Some(field), Some(value)) = (rule.field, sent(facts, rule)) else { continue };
        if field != Field::Signature && field != Field::Timestamp {
            let by_rule = rule.read(value).err().map(|error| Advisory::of_error(id_of(field), &error));
            advisories.extend(by_rule.or_else(|| by_table(service?, field, rule.name(), value)));
        }
    }
}

fn sent<'a>(facts: &Facts<'a>, rule: &HeaderRule) -> Option<&'a str> {
    facts.case.header(rule.name()).filter(|value| !value.trim().is_empty())
}

fn id_of(field: Field) -> &'static str {
    match field {
        Field::AccessToken => "token-form",
        Field::ChannelId => "channel-id",
        Field::ExternalId => "external-id-form",
        Field::PartnerId => "partner-id",
        _ => "header-form",
    }
}

/// Whether the answer names a header: `Invalid Mandatory Field [X-PARTNER-ID]`.
fn answer_names(facts: &Facts<'_>, header: &str) -> bool {
    let is_refusal = facts.case.response_code.is_some_and(|code| code.starts_with('4'));
    let message = facts.case.response_message.unwrap_or_default().to_ascii_lowercase();
    let is_edge = |c: Option<char>| !c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-');
    let stands_alone = |(start, found): (usize, &str)| {
        is_edge(message[..start].chars().next_back()) && is_edge(message[start + found.len()..].chars().next())
    };
    is_refusal && message.match_indices(header.to_ascii_lowercase().as_str()).any(stands_alone)
}

/// The standard's header table has partner and channel in every call of a partner; before SNAP the service's own table says. For
/// calls to the partner it is what a verifier asks for.
fn is_mandatory(facts: &Facts<'_>, service: Option<Service>, rule: &HeaderRule) -> bool {
    let Some(field) = rule.field else { return false };
    let to_provider = facts.case.direction == Direction::ToProvider;
    let by_service = |is_wanted: fn(&Service) -> bool| match facts.messages() {
        Messages::BcaLegacy => service.as_ref().is_some_and(is_wanted),
        Messages::Bca => true,
        _ => to_provider,
    };
    match field {
        Field::ExternalId | Field::ClientKey | Field::ApiKey => true,
        Field::PartnerId => by_service(|service| service.partner_id_length().is_some()),
        Field::ChannelId => by_service(|service| service.channel_id().is_some()),
        _ => facts.layout.fields().contains(&field),
    }
}

/// What the service's own row says beside the profile's rule.
fn by_table(service: Service, field: Field, name: &str, value: &str) -> Option<Advisory> {
    let length = value.len();
    match field {
        Field::ChannelId => {
            let expected = service.channel_id().filter(|expected| *expected != value)?;
            Some(Advisory::new("channel-id", "service").with("header", name).with("expected", expected))
        }
        Field::ExternalId => {
            let most = service.external_id_length().filter(|most| length > *most)?;
            Some(Advisory::new("external-id-form", "length").with("length", length).with("most", most))
        }
        Field::PartnerId => {
            let range = service.partner_id_length()?;
            let detail = if range.start() == range.end() { "exactly" } else { "most" };
            let advisory = |detail| Advisory::new("partner-id", detail);
            if !range.contains(&length) {
                return Some(advisory(detail).with("length", length).with("most", range.end()));
            }
            let is_digits = value.bytes().all(|byte| byte.is_ascii_digit());
            (service.partner_id_is_digits() && !is_digits).then(|| advisory("digits"))
        }
        _ => None,
    }
}
