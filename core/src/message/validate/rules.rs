//! The rules that span several fields, checked when their object ends.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Mode;
use super::check::Check;
use super::time::{date, date_time, day_of};
use crate::canonical::timestamp::Moment;
use crate::message::table::{Rule, Shape};

/// A value that a rule may ask for.
pub(super) struct Captured<'b> {
    /// How many objects and arrays it lies in.
    pub(super) depth: usize,
    /// The field whose object it is in.
    pub(super) owner: &'static str,
    pub(super) name: &'static str,
    /// The element of the innermost array that it is in.
    pub(super) index: usize,
    pub(super) text: Cow<'b, str>,
}

/// An object at its end.
pub(super) struct Scope<'s, 'b> {
    pub(super) shape: &'static Shape,
    pub(super) given: u64,
    pub(super) depth: usize,
    pub(super) captured: &'s [Captured<'b>],
    pub(super) response_code: Option<&'s str>,
    pub(super) mode: Mode,
    /// The day in Western Indonesian Time, where the caller said when "now" is.
    pub(super) today: Option<i64>,
}

pub(super) struct Finding {
    /// Below the object, as a pointer without its first slash.
    pub(super) path: String,
    pub(super) check: Check,
    pub(super) detail: &'static str,
    /// Whether it counts in an answer that refuses.
    pub(super) in_refusals: bool,
    /// The rule's own code before SNAP, where it has one; empty where none is published.
    pub(super) code: Option<&'static str>,
}

impl Finding {
    fn new(path: impl Into<String>, check: Check, detail: &'static str) -> Self {
        Finding { path: path.into(), check, detail, in_refusals: false, code: None }
    }

    fn with_code(self, code: &'static str) -> Self {
        Finding { code: Some(code), ..self }
    }
}

impl Scope<'_, '_> {
    fn has(&self, name: &str) -> bool {
        let index = self.shape.fields.iter().position(|field| field.name == name);
        index.is_some_and(|index| self.given & (1 << index) != 0)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.captured.iter().find(|c| c.depth == self.depth && c.name == name).map(|c| &*c.text)
    }

    fn below<'a>(&'a self, owner: &'a str, name: &'a str) -> impl Iterator<Item = &'a Captured<'a>> {
        self.captured.iter().filter(move |c| c.owner == owner && c.name == name)
    }
}

/// What is wrong by one rule.
pub(super) fn broken(rule: Rule, scope: &Scope<'_, '_>) -> Vec<Finding> {
    let absent = |names: &'static [&'static str]| {
        let absent = names.iter().filter(|name| !scope.has(name));
        absent.map(|name| Finding::new(*name, Check::Condition, "is missing, but another field requires it")).collect()
    };
    let is_one_of = |field: &str, values: &[&str]| scope.text(field).is_some_and(|text| values.contains(&text));
    match rule {
        Rule::AnyOf(names) if !names.iter().any(|name| scope.has(name)) => {
            let first = names.first().copied().unwrap_or_default();
            alloc::vec![Finding::new(first, Check::Condition, "is missing, and so is every alternative to it")]
        }
        Rule::RequiredWith(field, then) if scope.has(field) => absent(then),
        Rule::RequiredWhen(field, values, then) if is_one_of(field, values) => absent(then),
        Rule::AbsentWhen(field, values, then, code) if is_one_of(field, values) => {
            let given = then.iter().filter(|name| scope.has(name));
            let finding =
                |name: &&str| Finding::new(*name, Check::Condition, "is present, and another field forbids it");
            given.map(|name| finding(name).with_code(code)).collect()
        }
        Rule::AboveZero(field, code) if scope.text(field).is_some_and(is_zero) => {
            alloc::vec![Finding::new(field, Check::Value, "is not more than zero").with_code(code)]
        }
        Rule::DaysFromToday { field, least, most, before, after } => {
            let day = || day_of(scope.text(field)?, scope.mode)?.checked_sub(scope.today?);
            let finding = |detail, code| alloc::vec![Finding::new(field, Check::Window, detail).with_code(code)];
            match day() {
                Some(day) if day < i64::from(least) => finding("is earlier than the service takes today", before),
                Some(day) if day > i64::from(most) => finding("is later than the service takes today", after),
                _ => Vec::new(),
            }
        }
        Rule::Window { from, to, days, midnight } => window(scope, from, to, days, midnight),
        Rule::VirtualAccountNumber => virtual_account_number(scope),
        Rule::StatusMatchesCode { status, container } => status_matches_code(scope, status, container),
        Rule::Bills => bills(scope),
        Rule::BillStatuses => bill_statuses(scope),
        _ => Vec::new(),
    }
}

fn is_zero(amount: &str) -> bool {
    !amount.is_empty() && amount.bytes().all(|byte| matches!(byte, b'0' | b'.'))
}

/// Strict by its spelling, as the page prints it; in another offset or none it is the same moment.
fn is_at_midnight(text: &str, mode: Mode) -> bool {
    let hours = |moment: Moment| (moment.epoch_millis() + 7 * 3_600_000).rem_euclid(86_400_000);
    match mode {
        Mode::Strict => text.ends_with("T00:00:00+07:00"),
        Mode::Lenient => date_time(text, mode).is_some_and(|moment| hours(moment) == 0),
    }
}

fn window(scope: &Scope<'_, '_>, from: &'static str, to: &'static str, days: u16, midnight: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    let moment = |name: &str| {
        let text = scope.text(name)?;
        date(text).or_else(|| date_time(text, scope.mode))
    };
    for name in [from, to] {
        if midnight && scope.text(name).is_some_and(|text| !is_at_midnight(text, scope.mode)) {
            findings.push(Finding::new(name, Check::Window, "is not at T00:00:00+07:00"));
        }
    }
    if let (Some(start), Some(end)) = (moment(from), moment(to)) {
        if end < start {
            findings.push(Finding::new(to, Check::Window, "is before the beginning of the window"));
        } else if end.distance(start) > u64::from(days) * 86_400_000 {
            findings.push(Finding::new(to, Check::Window, "is further from the beginning than the window may be long"));
        }
    }
    findings
}

fn virtual_account_number(scope: &Scope<'_, '_>) -> Vec<Finding> {
    let field = |name: &str| scope.text(name);
    let (Some(service), Some(customer), Some(number)) =
        (field("partnerServiceId"), field("customerNo"), field("virtualAccountNo"))
    else {
        return Vec::new();
    };
    let joined = match scope.mode {
        Mode::Strict => number.strip_prefix(service) == Some(customer),
        // Spaces of the padding get lost on the way into web pages and out of trimming parsers, and bankneo and BCA's
        // shared biller pad the joined number with zeros.
        Mode::Lenient => {
            let bare = |text: &'_ str| text.trim_start_matches([' ', '0']).len();
            let (number_start, service_start) = (number.len() - bare(number), service.len() - bare(service));
            number[number_start..].strip_prefix(&service[service_start..]) == Some(customer)
        }
    };
    let detail = "is not partnerServiceId and customerNo joined";
    if joined {
        return Vec::new();
    }
    let finding = Finding::new("virtualAccountNo", Check::VirtualAccountNumber, detail);
    alloc::vec![Finding { in_refusals: true, ..finding }]
}

/// BCA reads the status only behind 200xx00 and 202xx00, and takes everything else for a failure
/// (docs/sources/bca-services-va.md#va-payment); so a refusal that says "00" will be understood by nobody. 404xx18 repeats the first result, which may have been a success.
fn status_matches_code(scope: &Scope<'_, '_>, status: &'static str, container: bool) -> Vec<Finding> {
    const DATA: &str = "virtualAccountData";
    let Some(code) = scope.response_code else {
        return Vec::new();
    };
    let value = scope.below(DATA, status).next().map(|c| &*c.text);
    let path = format!("{DATA}/{status}");
    let detail = match (code.get(..3), value) {
        (Some("200" | "202"), None) if container => "is absent, which counts as a failure",
        (Some("401"), Some(_)) if container => "must be absent when the response code says nothing about the account",
        (Some("400" | "409"), Some("00")) => "reports success under a response code that rejects",
        (Some("404"), Some("00")) if code.get(5..) != Some("18") => {
            "reports success under a response code that rejects"
        }
        (Some("400" | "404" | "409"), None) if container => "is absent, and refusals carry it too",
        _ => return Vec::new(),
    };
    alloc::vec![Finding { in_refusals: true, ..Finding::new(path, Check::Status, detail) }]
}

/// docs/sources/bca-services-va.md#va-inquiry: one currency, of three; several settlements (no `subCompany`) have a sub-company
/// and an amount each.
fn bills(scope: &Scope<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let total = scope.below("totalAmount", "currency").next().map(|c| c.text.to_string());
    if total.as_deref().is_some_and(|currency| !matches!(currency, "IDR" | "USD" | "SGD")) {
        findings.push(Finding::new("totalAmount/currency", Check::Bills, "must be IDR, USD or SGD"));
    }
    for bill in scope.below("billAmount", "currency") {
        if total.as_deref().is_some_and(|currency| currency != bill.text) {
            let path = format!("billDetails/{}/billAmount/currency", bill.index);
            findings.push(Finding::new(path, Check::Bills, "is another currency than the total's"));
        }
    }
    let count = scope.captured.iter().filter(|c| c.owner == "billDetails").map(|c| c.index + 1).max().unwrap_or(0);
    if count > 1 && !scope.has("subCompany") {
        let mut companies: Vec<&str> = Vec::new();
        for index in 0..count.min(100) {
            let company = scope.below("billDetails", "billSubCompany").find(|c| c.index == index);
            let path = format!("billDetails/{index}/billSubCompany");
            match company.map(|c| &*c.text) {
                None => findings.push(Finding::new(path, Check::Bills, "is absent, and there is no subCompany")),
                Some(name) if companies.contains(&name) => {
                    findings.push(Finding::new(path, Check::Bills, "names a sub-company twice"));
                }
                Some(name) => companies.push(name),
            }
            if !scope.below("billAmount", "value").any(|c| c.index == index) {
                let path = format!("billDetails/{index}/billAmount");
                findings.push(Finding::new(path, Check::Bills, "is absent, and each settlement has its own"));
            }
        }
    }
    findings
}

/// docs/sources/bca-services-va.md#va-payment: with several settlements each bill's status equals that of the payment.
fn bill_statuses(scope: &Scope<'_, '_>) -> Vec<Finding> {
    let whole = scope.text("paymentFlagStatus");
    let other = scope.below("billDetails", "status").filter(|status| Some(&*status.text) != whole);
    let path = |status: &Captured<'_>| format!("billDetails/{}/status", status.index);
    other.map(|status| Finding::new(path(status), Check::Bills, "is another status than the payment's")).collect()
}
