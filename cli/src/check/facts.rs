//! What an answer confirms or denies. A fact holds names, codes, numbers of seconds and places in a message: never a value that was sent or
//! answered.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use paraf::message::{Check, MessageKind, Mode, ReceivedResponse, Service, Violation};
use paraf::{Direction, Profile};
use paraf_bank::Http;
use serde::Serialize;
use serde_json::Value;

/// What paraf says of a bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Claim {
    /// The server answers over HTTP, and over TLS where it is named with https.
    Answers,
    /// It answers itself, instead of naming another place.
    NoRedirect,
    /// The request is taken as it was signed: headers, timestamp, string-to-sign, algorithm.
    Accepted,
    /// The answer is JSON with a code of this service, whose first digits are the HTTP status.
    SnapAnswer,
    /// The code stands in the provider's list for the service.
    CodeListed,
    /// The answer keeps to the service's table (`strict`).
    KeepsToTable,
    /// The answer can be read by the service's table (`lenient`).
    Readable,
    /// What it repeats of the request is what was asked.
    Echoes,
    /// Its clock and this machine's are less than five minutes apart.
    Clock,
}

/// What an answer says of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Found {
    Confirmed,
    Denied,
    /// The answer does not tell.
    NotSeen,
}

/// One claim, and what one answer says of it.
#[derive(Debug, Serialize)]
pub(crate) struct Fact {
    pub(crate) service: &'static str,
    pub(crate) claim: Claim,
    pub(crate) found: Found,
    /// What was seen.
    pub(crate) seen: Vec<String>,
}

/// One question that was answered, or was not.
pub(crate) struct Exchange<'e> {
    pub(crate) service: Service,
    pub(crate) profile: &'e Profile,
    pub(crate) request: &'e [u8],
    pub(crate) answer: &'e Result<Http, String>,
    /// Halfway between the question and its answer.
    pub(crate) at: SystemTime,
}

/// As far apart as a bank lets two clocks be: the default of the verifier.
const MOST_APART: Duration = Duration::from_secs(300);

/// The most places of a message that are named.
const MOST_PLACES: usize = 40;

/// Everything that an answer says.
pub(crate) fn facts(exchange: &Exchange<'_>) -> Vec<Fact> {
    let fact = |claim, found, seen| Fact { service: exchange.service.id(), claim, found, seen };
    let answer = match exchange.answer {
        Ok(answer) => answer,
        Err(why) => return vec![fact(Claim::Answers, Found::Denied, vec![why.clone()])],
    };
    let mut found = vec![fact(Claim::Answers, Found::Confirmed, Vec::new())];
    let mut add = |claim, (is, seen): (Found, Vec<String>)| found.push(fact(claim, is, seen));
    add(Claim::Clock, clock(answer, exchange.at));
    let is_redirect = (300..400).contains(&answer.status);
    add(Claim::NoRedirect, (of(!is_redirect), vec![format!("HTTP {}", answer.status)]));
    let read = ReceivedResponse::read(exchange.service, Some(answer.status), &answer.body).ok();
    let code = read.as_ref().and_then(ReceivedResponse::response_code);
    let is_of_service = code.is_some_and(|code| code.service() == exchange.service.code());
    let is_of_status = code.is_some_and(|code| code.http_status() == answer.status);
    let is_success =
        answer.status == 200 && (is_token(exchange.service) && code.is_none() || is_of_service && is_of_status);
    let code_seen: Vec<String> = code.iter().map(ToString::to_string).collect();
    add(Claim::SnapAnswer, (of(is_success || is_of_service && is_of_status), seen_of(answer, &code_seen)));
    let accepted = match answer.status {
        401 => Found::Denied,
        _ if is_success => Found::Confirmed,
        // Whether the signature was looked at before what else is refused, nobody says.
        _ => Found::NotSeen,
    };
    add(Claim::Accepted, (accepted, why_refused(read.as_ref())));
    if let Some(code) = code {
        let is_listed = code.message("", exchange.profile).is_some();
        add(Claim::CodeListed, (of(is_listed), code_seen));
    }
    if is_success {
        let strict = exchange.service.validate(MessageKind::Response, Mode::Strict, &answer.body);
        add(Claim::KeepsToTable, (of(strict.is_empty()), places(&strict)));
        let lenient = exchange.service.validate(MessageKind::Response, Mode::Lenient, &answer.body);
        add(Claim::Readable, (of(lenient.is_empty()), places(&lenient)));
        let foreign = exchange.service.check_answer(exchange.request, &answer.body);
        add(
            Claim::Echoes,
            foreign.map_or((Found::NotSeen, Vec::new()), |foreign| (of(foreign.is_empty()), places(&foreign))),
        );
    }
    found
}

/// The token of an answer.
pub(crate) fn token(answer: &Http) -> Option<String> {
    let body: Value = serde_json::from_slice(&answer.body).ok()?;
    body.get("accessToken").and_then(Value::as_str).filter(|token| !token.is_empty()).map(ToString::to_string)
}

fn of(is: bool) -> Found {
    if is { Found::Confirmed } else { Found::Denied }
}

fn clock(answer: &Http, at: SystemTime) -> (Found, Vec<String>) {
    let date = answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("date"));
    let Some(theirs) = date.and_then(|(_, date)| httpdate::parse_http_date(date).ok()) else {
        return (Found::NotSeen, Vec::new());
    };
    let seconds = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let (ours, theirs) = (seconds(at), seconds(theirs));
    let apart = ours.abs_diff(theirs);
    let word = if theirs < ours { "behind" } else { "ahead" };
    (of(apart < MOST_APART.as_secs()), vec![format!("{apart} seconds {word}")])
}

fn seen_of(answer: &Http, code: &[String]) -> Vec<String> {
    let kind = answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let kind = kind.and_then(|(_, value)| value.split(';').next()).map(|kind| kind.trim().to_ascii_lowercase());
    // What a header says need not be a type.
    let is_type = |kind: &String| {
        kind.len() < 60 && kind.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/+.-".contains(&byte))
    };
    let kind = kind.filter(is_type).unwrap_or_else(|| "no content type".into());
    [format!("HTTP {}", answer.status), kind].into_iter().chain(code.iter().cloned()).collect()
}

/// The code and the message of a refusal. What a message says of the thing that was not found (404) may be somebody's; and so may digits.
fn why_refused(read: Option<&ReceivedResponse>) -> Vec<String> {
    let Some(code) = read.and_then(ReceivedResponse::response_code).filter(|code| code.http_status() >= 300) else {
        return Vec::new();
    };
    let is_plain = |said: &&str| {
        said.len() <= 80 && said.bytes().all(|byte| byte.is_ascii_alphabetic() || b" .,[]()/-_".contains(&byte))
    };
    let said = read.and_then(ReceivedResponse::response_message).filter(is_plain).filter(|_| code.http_status() != 404);
    [Some(code.to_string()), said.map(ToString::to_string)].into_iter().flatten().collect()
}

fn places(violations: &[Violation]) -> Vec<String> {
    violations.iter().take(MOST_PLACES).map(|violation| place(violation.check(), violation.pointer())).collect()
}

/// A place with the names of its fields. What is no name of a field may be a value that stands where a name should.
fn place(check: Check, pointer: &str) -> String {
    let is_name = |part: &str| {
        let is_all = |is: fn(&u8) -> bool| part.bytes().all(|byte| is(&byte));
        part.len() <= 40 && is_all(u8::is_ascii_alphabetic) || part.len() <= 3 && is_all(u8::is_ascii_digit)
    };
    let parts: Vec<&str> = pointer.split('/').map(|part| if is_name(part) { part } else { "?" }).collect();
    format!("{} {}", check.as_str(), parts.join("/"))
}

/// A service that may be asked: it moves nothing, it is the provider's, and its URL is the same for everybody.
pub(crate) fn is_askable(service: Service) -> bool {
    service.is_read_only()
        && !is_token(service)
        && service.direction() == Direction::ToProvider
        && !service.path().contains('{')
}

/// Its answer need have no code, and it is asked for before all others.
fn is_token(service: Service) -> bool {
    matches!(service.code().as_str(), "73" | "74")
}
