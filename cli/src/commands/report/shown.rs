//! A captured request as a report shows it.

use std::ops::Range;

use paraf::Language;
use paraf::capture::CapturedRequest;
use paraf::diagnose::Trace;
use paraf::text::lossy_text;

use super::hidden::Hidden;
use crate::texts::words;

/// Headers that are shown whole. Of every other one a report has only the name: it may hold anything.
const HARMLESS: [&str; 18] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "channel-id",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "host",
    "origin",
    "transfer-encoding",
    "user-agent",
    "x-external-id",
    "x-partner-id",
    "x-signature",
    "x-timestamp",
];

/// Words in the name of a header, a field or a parameter whose value is left out.
const SECRET: [&str; 9] =
    ["token", "secret", "password", "passwd", "authcode", "privatekey", "apikey", "credential", "authorization"];
/// Names that are too short to be looked for in others.
const SECRET_WHOLE: [&str; 8] = ["pin", "otp", "cvv", "cvv2", "cvc", "pass", "pwd", "code"];
/// `tokenType`, `accessTokenExpiryTime`: what is said about a token.
const ABOUT: [&str; 5] = ["type", "time", "expiresin", "status", "url"];

/// A request without its secrets.
pub(super) struct Shown {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
    /// Whether nothing but secrets was left out of it.
    pub(super) body_is_exact: bool,
}

impl Shown {
    /// Whatever is left out is noted in `hidden`. Headers that the trace names are shown as it shows them: it knows the provider's names.
    pub(super) fn of(
        request: &CapturedRequest,
        trace: Option<&Trace>,
        hidden: &mut Hidden,
        language: Language,
    ) -> Self {
        let headers = request.headers().map(|(name, value)| {
            let value = header(name, value, trace, hidden, language);
            (printable(name), printable(&value))
        });
        let headers = headers.collect();
        let body = lossy_text(request.body());
        let body_is_exact = body.as_bytes() == request.body() && !body.contains(moves_the_cursor);
        let body = body.replace(moves_the_cursor, "\u{fffd}");
        Shown {
            method: printable(request.method()),
            url: printable(&url(request.url(), hidden, language)),
            headers,
            body: fields(&body, hidden, language),
            body_is_exact,
        }
    }
}

fn header(name: &str, value: &str, trace: Option<&Trace>, hidden: &mut Hidden, language: Language) -> String {
    let is_plain = HARMLESS.iter().any(|known| name.eq_ignore_ascii_case(known));
    let is_authorization = name.to_ascii_lowercase().starts_with("authorization");
    let known = trace.into_iter().flat_map(Trace::headers).any(|(known, shown)| known == name && shown == value);
    if (is_plain || known) && !is_secret(name) {
        return value.to_owned();
    }
    let place = words::OF_HEADER.get(language).replace("{}", &printable(name));
    // The scheme says something: `Bearer`, `Basic`.
    let scheme = value.split_once(' ').filter(|_| is_authorization);
    match scheme {
        Some((scheme, token)) => format!("{scheme} {}", hidden.left_out(token, place, language)),
        None if is_secret(name) || name.eq_ignore_ascii_case("cookie") => hidden.left_out(value, place, language),
        // No secret perhaps, and then common words.
        None => hidden.left_out_here(value, place, language),
    }
}

/// A URL without a password and without secret parameters.
fn url(url: &str, hidden: &mut Hidden, language: Language) -> String {
    let (before, query) = url.split_once('?').unwrap_or((url, ""));
    let before = match before.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.split_once('@')?))) {
        Some((scheme, (user, host))) if !user.contains('/') => {
            let user = hidden.left_out(user, words::OF_URL.get(language).to_owned(), language);
            format!("{scheme}://{user}@{host}")
        }
        _ => before.to_owned(),
    };
    if query.is_empty() { before } else { format!("{before}?{}", parameters(query, hidden, language)) }
}

fn parameters(query: &str, hidden: &mut Hidden, language: Language) -> String {
    let shown = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) if is_secret(name) => {
            let place = words::OF_PARAMETER.get(language).replace("{}", &printable(name));
            format!("{name}={}", hidden.left_out(value, place, language))
        }
        _ => pair.to_owned(),
    });
    shown.collect::<Vec<_>>().join("&")
}

/// A body without the values of secret fields; every other byte stays.
fn fields(body: &str, hidden: &mut Hidden, language: Language) -> String {
    if !body.trim_start().starts_with(['{', '[']) {
        return parameters(body, hidden, language);
    }
    let mut out = String::with_capacity(body.len());
    let mut end = 0;
    for (name, range) in values(body) {
        let Some(value) = body.get(range.clone()).filter(|_| is_secret(&name)) else { continue };
        let place = words::OF_FIELD.get(language).replace("{}", &printable(&name));
        out.push_str(body.get(end..range.start).unwrap_or_default());
        out.push_str(&hidden.left_out(value, place, language));
        end = range.end;
    }
    out.push_str(body.get(end..).unwrap_or_default());
    out
}

/// Each field that has a text, a number or another plain value, and where that is, without its quotes. Reads what is no JSON, too: a
/// rejected body may be broken.
fn values(body: &str) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(quote) = body.get(at..).and_then(|rest| rest.find('"')) {
        let name = string(body, at + quote);
        at = name.end + 1;
        let Some(colon) = skip(body, at).filter(|colon| body[*colon..].starts_with(':')) else { continue };
        let Some(start) = skip(body, colon + 1) else { break };
        let range = match body[start..].chars().next() {
            Some('"') => string(body, start),
            Some('{' | '[') => continue,
            _ => {
                let length = body[start..].find([',', '}', ']']).unwrap_or(body.len() - start);
                start..start + body[start..start + length].trim_end().len()
            }
        };
        at = (range.end + 1).min(body.len());
        let quoted = body.get(name.start - 1..name.end + 1).unwrap_or_default();
        let name = serde_json::from_str(quoted).unwrap_or_else(|_| body[name].to_owned());
        found.push((name, range));
    }
    found
}

/// The inside of the string whose quote is at `quote`.
fn string(body: &str, quote: usize) -> Range<usize> {
    let mut is_escaped = false;
    let inside = body.get(quote + 1..).unwrap_or_default();
    let end = inside.find(|c| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    });
    quote + 1..quote + 1 + end.unwrap_or(inside.len())
}

/// The next place that is no whitespace.
fn skip(body: &str, at: usize) -> Option<usize> {
    let rest = body.get(at..)?;
    rest.find(|c: char| !c.is_ascii_whitespace()).map(|next| at + next)
}

fn is_secret(name: &str) -> bool {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let is_about = ABOUT.iter().any(|end| name.ends_with(end));
    !is_about && (SECRET.iter().any(|word| name.contains(word)) || SECRET_WHOLE.contains(&name.as_str()))
}

/// One line, without what a terminal acts upon.
fn printable(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}

/// What a terminal acts upon; the whitespace of JSON is none of it.
fn moves_the_cursor(c: char) -> bool {
    c.is_control() && !['\t', '\r', '\n'].contains(&c)
}
