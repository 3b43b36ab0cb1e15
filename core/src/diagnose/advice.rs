//! What is no wrong signature and looks like one: from the answer's code and message, the clock, and BCA's header tables
//! (bca.md sections 3 and 6).

use alloc::format;
use alloc::vec::Vec;

use super::case::Facts;
use super::finding::Advisory;
use crate::canonical::timestamp::Moment;
use crate::profile::Direction;

/// As verifiers hold it, and how long BCA's tokens live.
const TOLERANCE: u64 = 300_000;
const TOKEN_LIFE: u64 = 900_000;

pub(super) fn add(facts: &Facts<'_>, matched: bool, unexplained: bool, advisories: &mut Vec<Advisory>) {
    clock(facts, advisories);
    headers(facts, advisories);
    answer(facts, advisories);
    if let Some(error) = &facts.body_error {
        advisories.push(Advisory::new("B19-body-refused", format!("{error}")));
    }
    let is_json = facts.case.body.trim_ascii_start().starts_with(b"{");
    if !matched && unexplained && facts.case.direction == Direction::ToPartner && is_json {
        advisories.push(Advisory::new("B14-raw-body", "only the raw body can prove anything"));
    }
    advisories.dedup();
}

fn clock(facts: &Facts<'_>, advisories: &mut Vec<Advisory>) {
    if !facts.timestamp_rule.has_shape(facts.timestamp) {
        advisories.push(Advisory::new("T4-timestamp-shape", "the profile writes timestamps in another shape"));
    }
    let Some(now) = facts.case.now else { return };
    if let Some(issued) = facts.case.token_issued_at {
        let age = now.distance(issued);
        if age >= TOKEN_LIFE {
            advisories.push(Advisory::new("token-expired", format!("{} seconds old", age / 1_000)));
        }
    }
    if let Ok(signed_at) = Moment::parse(facts.timestamp) {
        let distance = now.distance(signed_at);
        if distance > TOLERANCE {
            let side = if signed_at < now { "behind" } else { "ahead" };
            advisories.push(Advisory::new("T5-stale-timestamp", format!("{} seconds {side}", distance / 1_000)));
        }
    }
}

/// Ends of paths, and the CHANNEL-ID that BCA's table gives the family (bca.md section 3.2).
const CHANNELS: &[(&str, &str)] = &[
    ("/balance-inquiry", "95051"),
    ("/bank-statement", "95051"),
    ("/transfer-intrabank", "95051"),
    ("/transfer-interbank", "95051"),
    ("/transfer-rtgs", "95051"),
    ("/transfer-skn", "95051"),
    ("/transfer/status", "95051"),
    ("/account-inquiry-internal", "95051"),
    ("/account-inquiry-external", "95051"),
    ("/transfer-va/inquiry", "95231"),
    ("/transfer-va/payment", "95231"),
    ("/transfer-va/status", "95231"),
    ("/transfer-va/inquiry-intrabank", "95051"),
    ("/transfer-va/payment-intrabank", "95051"),
    ("/registration-account-linking", "95221"),
    ("/debit/payment-host-to-host", "95221"),
    ("/qr/qr-mpm-generate", "95251"),
    ("/qr/qr-mpm-query", "95251"),
];

fn headers(facts: &Facts<'_>, advisories: &mut Vec<Advisory>) {
    if let Some(content_type) = facts.case.header("Content-Type")
        && content_type.contains(';')
    {
        advisories.push(Advisory::new("content-type-charset", "Content-Type has a parameter behind the media type"));
    }
    let path = facts.case.url.split('?').next().unwrap_or_default();
    let is_bca = path.contains("/openapi/");
    let expected = CHANNELS.iter().find(|(end, _)| path.ends_with(end));
    if let (true, Some((_, expected)), Some(channel)) = (is_bca, expected, facts.channel_id)
        && channel != *expected
    {
        advisories.push(Advisory::new("channel-id", format!("this service wants CHANNEL-ID {expected}")));
    }
    if let (true, Some(partner)) = (is_bca, facts.partner_id) {
        let is_va = path.contains("/transfer-va/") && !path.ends_with("-intrabank");
        let inquiry = path.ends_with("/account-inquiry-internal") || path.ends_with("/account-inquiry-external");
        if is_va && (partner != partner.trim() || !partner.bytes().all(|byte| byte.is_ascii_digit())) {
            advisories
                .push(Advisory::new("partner-id", "for virtual accounts it is the company code, without padding"));
        } else if inquiry && partner.len() != 10 {
            advisories.push(Advisory::new("partner-id", "for account inquiries it has exactly 10 characters"));
        }
    }
}

fn answer(facts: &Facts<'_>, advisories: &mut Vec<Advisory>) {
    let code = facts.case.response_code.unwrap_or_default();
    let message = facts.case.response_message.unwrap_or_default();
    let case = code.get(5..).unwrap_or_default();
    let says = |text: &str| message.to_ascii_lowercase().contains(text);
    let mut add = |id, detail| advisories.push(Advisory::new(id, detail));
    if code.starts_with("409") {
        add("external-id-reused", format!("{code} Conflict"));
    }
    if says("connection not allowed") || code == "ESB-14-019" || says("ip address") || says("whitelist") {
        add("ip-not-registered", format!("{code} [Connection not allowed]"));
    }
    if code.starts_with("401") && (case == "01" || says("invalid token")) {
        add("token-expired", format!("{code} Invalid Token"));
    }
    if says("unknown client") || (code.starts_with("401") && says("unauthorized. client")) {
        add("unknown-client", format!("{code} [Unknown client]: service {}", facts.service.as_str()));
    }
    if code.starts_with("403") && case == "01" {
        add("feature-not-allowed", format!("{code} Feature Not Allowed"));
    }
    if says("x-timestamp") || says("invalid timestamp") || code == "ESB-14-003" {
        add("T4-timestamp-shape", format!("{code} about the timestamp"));
    }
    if code.starts_with("400") && says("x-external-id") {
        add("external-id-form", format!("{code} about X-EXTERNAL-ID"));
    }
    if code == "ESB-14-015" {
        add("content-type-charset", format!("{code} about Content-Type"));
    }
}
