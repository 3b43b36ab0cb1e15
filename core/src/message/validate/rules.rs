//! The rules that span several fields, checked when their object ends. Which fields they are is in the tables: no field has a name here.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Mode;
use super::check::Check;
use super::scope::Scope;
use super::time::{date, date_time, day_of};
use crate::canonical::timestamp::{Moment, fits};
use crate::message::amount::Amount;
use crate::message::table::{Format, Path, Rule};

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

/// What is wrong by one rule.
pub(super) fn broken(rule: Rule, scope: &Scope<'_, '_>) -> Vec<Finding> {
    let is_one_of = |field: Path, values: &[&str]| scope.text(field).is_some_and(|text| values.contains(&text));
    match rule {
        Rule::AnyOf(fields) if !fields.iter().any(|field| scope.has(field)) => {
            let first = fields.first().copied().unwrap_or_default();
            alloc::vec![Finding::new(first, Check::Condition, "is missing, and so is every alternative to it")]
        }
        Rule::OneOf(fields) => one_of(fields, scope),
        Rule::RequiredWith(field, then) if scope.has(field) => absent(then, scope),
        Rule::RequiredWithout(field, then) if !scope.has(field) => absent(then, scope),
        Rule::RequiredWhen(field, is, then) if is_one_of(field, is) => absent(then, scope),
        Rule::AbsentWhen(field, is, then, code) if is_one_of(field, is) => {
            let given = then.iter().flat_map(|path| scope.pointers(path));
            let finding = |place| Finding::new(place, Check::Condition, "is present, and another field forbids it");
            given.map(|place| finding(place).with_code(code)).collect()
        }
        // New values appear in practice, and a reader must keep them (docs/sources/standard.md#response-codes).
        Rule::ValuesWhen(field, is, then, values) if scope.mode == Mode::Strict && is_one_of(field, is) => {
            let others = then.iter().flat_map(|path| scope.values(path)).filter(|value| !values.contains(&value.text));
            others
                .map(|value| {
                    Finding::new(value.place(), Check::Value, "is none of the values that another field allows")
                })
                .collect()
        }
        Rule::WrittenWhen(field, is, then, pattern) if is_one_of(field, is) => {
            let others = then.iter().flat_map(|path| scope.values(path)).filter(|value| !fits(pattern, value.text));
            others
                .map(|value| Finding::new(value.place(), Check::Format, "is not written as another field demands"))
                .collect()
        }
        Rule::AboveZero(field, code) if scope.text(field).is_some_and(|text| is_nothing(text, scope.format(field))) => {
            alloc::vec![Finding::new(field, Check::Value, "is not more than zero").with_code(code)]
        }
        Rule::Sum(field, of) => sum(field, of, scope),
        Rule::Same(field, of, is) => same(field, of, is, scope),
        Rule::Distinct(field, unless) if unless.is_empty() || !scope.has(unless) => distinct(field, scope),
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
        Rule::VirtualAccountNumber { field, of } => virtual_account_number(scope, field, of),
        Rule::StatusMatchesCode { field, container } => status_matches_code(scope, field, container),
        _ => Vec::new(),
    }
}

/// What of these is not given; below a list, in each element that lacks it.
fn absent(then: &[Path], scope: &Scope<'_, '_>) -> Vec<Finding> {
    let places = then.iter().flat_map(|path| scope.lacking(path));
    places.map(|place| Finding::new(place, Check::Condition, "is missing, but another field requires it")).collect()
}

fn one_of(fields: &[Path], scope: &Scope<'_, '_>) -> Vec<Finding> {
    let mut given = fields.iter().filter(|field| scope.has(field));
    match given.next() {
        None => {
            let first = fields.first().copied().unwrap_or_default();
            alloc::vec![Finding::new(first, Check::Condition, "is missing, and so is every alternative to it")]
        }
        Some(_) => given
            .map(|field| Finding::new(*field, Check::Condition, "is present, and so is what stands for it"))
            .collect(),
    }
}

/// Zero, or less. What an amount has beside digits and a point is its format's to name; a number has other spellings, and a sign.
fn is_nothing(amount: &str, format: Option<Format>) -> bool {
    let is_zero = |digits: &str| digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    if format == Some(Format::Amount) {
        return !amount.is_empty() && is_zero(amount);
    }
    let amount = amount.trim();
    let digits = amount.split(['e', 'E']).next().unwrap_or_default();
    !amount.is_empty() && (amount.starts_with('-') || is_zero(digits))
}

/// Nothing where a side is not there, or not whole: an element of a list that has no amount is another rule's to name.
fn sum(field: Path, of: &[Path], scope: &Scope<'_, '_>) -> Vec<Finding> {
    let total = |path: &Path| {
        let amounts: Option<Vec<Amount>> =
            scope.values(path).map(|value| Amount::parse_lenient(value.text.trim(), "IDR").ok()).collect();
        let amounts = amounts.filter(|amounts| !amounts.is_empty() && scope.lacking(path).next().is_none())?;
        Amount::checked_sum(&amounts).ok()
    };
    let parts: Option<Vec<Amount>> = of.iter().map(total).collect();
    let parts = parts.and_then(|parts| Amount::checked_sum(&parts).ok());
    match (total(&field), parts) {
        (Some(whole), Some(parts)) if whole != parts => {
            let place = scope.values(field).next().map_or_else(|| field.to_string(), |value| value.place());
            alloc::vec![Finding::new(place, Check::Sum, "is not what its parts add up to")]
        }
        _ => Vec::new(),
    }
}

fn same(field: Path, of: &[Path], is: &[&str], scope: &Scope<'_, '_>) -> Vec<Finding> {
    let Some(first) = scope.values(field).next() else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    if !is.is_empty() && !is.contains(&first.text) {
        findings.push(Finding::new(first.place(), Check::Same, "is none of the values that this service takes"));
    }
    let others = of.iter().flat_map(|path| scope.values(path)).filter(|value| value.text != first.text);
    findings.extend(others.map(|value| Finding::new(value.place(), Check::Same, "is not what it must be the same as")));
    findings
}

/// Sorted, so that a list of a million elements is no trap.
fn distinct(field: Path, scope: &Scope<'_, '_>) -> Vec<Finding> {
    let mut values: Vec<_> = scope.values(field).collect();
    values.sort_by_key(|value| (value.text, value.index));
    let twice = values.windows(2).filter_map(|pair| match pair {
        [first, second] if first.text == second.text => Some(second),
        _ => None,
    });
    let mut twice: Vec<_> = twice.collect();
    twice.sort_by_key(|value| value.index);
    twice
        .into_iter()
        .map(|value| Finding::new(value.place(), Check::Distinct, "stands in another element too"))
        .collect()
}

/// Strict by its spelling, as the page prints it; in another offset or none it is the same moment.
fn is_at_midnight(text: &str, mode: Mode) -> bool {
    let hours = |moment: Moment| (moment.epoch_millis() + 7 * 3_600_000).rem_euclid(86_400_000);
    match mode {
        Mode::Strict => text.ends_with("T00:00:00+07:00"),
        Mode::Lenient => date_time(text, mode).is_some_and(|moment| hours(moment) == 0),
    }
}

fn window(scope: &Scope<'_, '_>, from: Path, to: Path, days: u16, midnight: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    let moment = |field: Path| {
        let text = scope.text(field)?;
        date(text).or_else(|| date_time(text, scope.mode))
    };
    for field in [from, to] {
        if midnight && scope.text(field).is_some_and(|text| !is_at_midnight(text, scope.mode)) {
            findings.push(Finding::new(field, Check::Window, "is not at T00:00:00+07:00"));
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

fn virtual_account_number(scope: &Scope<'_, '_>, field: Path, [company, customer]: [Path; 2]) -> Vec<Finding> {
    let (Some(service), Some(customer), Some(number)) = (scope.text(company), scope.text(customer), scope.text(field))
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
    if joined {
        return Vec::new();
    }
    let finding =
        Finding::new(field, Check::VirtualAccountNumber, "is not the company code and the customer's number joined");
    alloc::vec![Finding { in_refusals: true, ..finding }]
}

/// BCA reads the status only behind 200xx00 and 202xx00, and takes everything else for a failure
/// (docs/sources/bca-services-va.md#va-payment); so a refusal that says "00" will be understood by nobody. 404xx18 repeats the first result, which may have been a success.
fn status_matches_code(scope: &Scope<'_, '_>, field: Path, container: bool) -> Vec<Finding> {
    let Some(code) = scope.response_code else {
        return Vec::new();
    };
    let detail = match (code.get(..3), scope.text(field)) {
        (Some("200" | "202"), None) if container => "is absent, which counts as a failure",
        (Some("401"), Some(_)) if container => "must be absent when the response code says nothing about the account",
        (Some("400" | "409"), Some("00")) => "reports success under a response code that rejects",
        (Some("404"), Some("00")) if code.get(5..) != Some("18") => {
            "reports success under a response code that rejects"
        }
        (Some("400" | "404" | "409"), None) if container => "is absent, and refusals carry it too",
        _ => return Vec::new(),
    };
    alloc::vec![Finding { in_refusals: true, ..Finding::new(field, Check::Status, detail) }]
}
