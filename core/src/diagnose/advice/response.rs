//! What the answer says: codes and messages that tell another mistake than a wrong signature (docs/sources/mistakes.md#what-an-answer-tells).

use alloc::vec::Vec;

use super::super::advisory::{Advisory, shown};
use super::super::case::Facts;

pub(super) fn add(facts: &Facts<'_>, advisories: &mut Vec<Advisory>) {
    let code = facts.case.response_code.unwrap_or_default();
    let message = facts.case.response_message.unwrap_or_default().to_ascii_lowercase();
    let case = code.get(5..).unwrap_or_default();
    let says = |text: &str| message.contains(text);
    let mut add = |id| advisories.push(Advisory::new(id, "answer").with("code", shown(code)));
    if code.starts_with("409") {
        add("external-id-reused");
    }
    if says("connection not allowed") || code == "ESB-14-019" || says("ip address") || says("whitelist") {
        add("ip-not-registered");
    }
    if code.starts_with("401") && (case == "01" || says("invalid token")) && facts.sends_token() {
        add("token-expired");
    }
    if code.starts_with("403") && case == "01" {
        add("feature-not-allowed");
    }
    if says("x-timestamp") || says("invalid timestamp") || code == "ESB-14-003" {
        add("T4-timestamp-shape");
    }
    if code.starts_with("400") && says("x-external-id") && facts.sends("X-EXTERNAL-ID") {
        add("external-id-form");
    }
    if code == "ESB-14-015" {
        add("content-type-charset");
    }
    if says("unknown client") || (code.starts_with("401") && says("unauthorized. client")) {
        let advisory = Advisory::new("unknown-client", "answer").with("code", shown(code));
        advisories.push(advisory.with("service", facts.service.as_str()));
    }
}
