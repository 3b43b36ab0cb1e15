//! An object with a method, a URL, headers and a body, as programs log it: JSON, or what Node prints.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::javascript::{Kind, Literal};
use super::note::Note;
use super::problem::Problem;
use super::raw;
use super::request::CapturedRequest;
use super::response::CapturedResponse;
use crate::canonical::minify;
use crate::error::Error;

pub(super) const FIELD: &str = "object";

/// What members are called, in small letters and without what stands between words.
const METHODS: &[&str] = &["method", "httpmethod", "requestmethod"];
const URLS: &[&str] = &["url", "uri", "fullurl", "requesturl", "requesturi", "originalurl", "endpoint", "path"];
const HEADERS: &[&str] = &["headers", "header", "requestheaders", "rawheaders"];
const BODIES: &[&str] = &["body", "data", "rawbody", "requestbody", "payload", "content"];
/// Objects that hold the request: axios' errors, and logs of both sides.
const HOLDERS: &[&str] = &["config", "request", "req"];
const RESPONSES: &[&str] = &["response", "res"];

/// The object that holds method and URL: this one, or one within it.
pub(super) fn holder<'l, 't>(object: &'l Literal<'t>) -> Option<&'l Literal<'t>> {
    if member(object, URLS).and_then(Literal::text).is_some() {
        return Some(object);
    }
    member(object, HOLDERS).filter(|inner| member(inner, URLS).and_then(Literal::text).is_some())
}

/// # Errors
/// `unreadable-capture`: no method, a query apart from the URL, a body that is computed.
pub(super) fn read(object: &Literal<'_>) -> Result<CapturedRequest, Error> {
    let request_of = holder(object).ok_or_else(|| Problem::NoUrl.of(FIELD))?;
    let method = member(request_of, METHODS).and_then(Literal::text).ok_or_else(|| Problem::NoMethod.of(FIELD))?;
    let url = member(request_of, URLS).and_then(Literal::text).unwrap_or_default();
    let base = member(request_of, &["baseurl"]).and_then(Literal::text).unwrap_or_default();
    let mut request = CapturedRequest::new(method.to_ascii_uppercase(), joined(base, url));
    if member(request_of, &["params"]).is_some_and(|params| !params.members().is_empty()) {
        return Err(Problem::QueryApart.of(FIELD));
    }
    if let Some(value) = member(request_of, HEADERS) {
        headers(&mut request, value).ok_or_else(|| Problem::WrongShape.naming(FIELD, "headers"))?;
    }
    if let Some(value) = member(request_of, BODIES) {
        body(&mut request, value)?;
    }
    // AWS API Gateway marks bytes that are no text.
    if member(request_of, &["isbase64encoded"]).is_some_and(|is| is.source == "true") {
        request.body = STANDARD.decode(&request.body).map_err(|_| Problem::Base64.naming(FIELD, 1))?;
    }
    request.response = answer(object);
    request.note_length();
    request.note_redacted();
    Ok(request)
}

/// The first member of one of these names that holds something.
fn member<'l, 't>(object: &'l Literal<'t>, names: &[&str]) -> Option<&'l Literal<'t>> {
    let plain = |name: &str| -> String {
        name.chars().filter(|c| !"-_ ".contains(*c)).map(|c| c.to_ascii_lowercase()).collect()
    };
    let is_there = |value: &Literal<'_>| !matches!(value.kind, Kind::Nothing);
    let members = object.members();
    names.iter().find_map(|wanted| {
        members
            .iter()
            .find(|(name, value)| name.len() < 32 && plain(name) == *wanted && is_there(value))
            .map(|(_, value)| value)
    })
}

/// As axios joins them: with one slash, and only where the URL is relative.
fn joined(base: &str, url: &str) -> String {
    if base.is_empty() || url.contains("://") {
        return url.to_string();
    }
    [base.trim_end_matches('/'), "/", url.trim_start_matches('/')].concat()
}

fn headers(request: &mut CapturedRequest, value: &Literal<'_>) -> Option<()> {
    match &value.kind {
        Kind::Text(lines) => {
            for line in lines.lines().filter(|line| !line.trim().is_empty()) {
                let (name, value) = raw::header(line)?;
                request.add_header(name, value);
            }
        }
        Kind::Object(members) => {
            for (name, value) in members {
                // Node's `[Symbol(…)]` has no name, and a header that is switched off has no value.
                if let Some(value) = header_value(value)?.filter(|_| !name.is_empty()) {
                    request.add_header(name, &value);
                }
            }
        }
        Kind::List(items) if items.iter().all(|item| item.text().is_some()) => {
            // Node's `rawHeaders`: names and values in turn.
            for pair in items.chunks(2) {
                let [name, value] = pair else { return None };
                request.add_header(name.text()?, value.text()?);
            }
        }
        Kind::List(items) => {
            for item in items {
                let (name, value) = match &item.kind {
                    Kind::List(pair) if pair.len() == 2 => (pair[0].text()?, header_value(&pair[1])?),
                    _ => (member(item, &["name", "key"])?.text()?, header_value(member(item, &["value"])?)?),
                };
                request.add_header(name, &value.unwrap_or_default());
            }
        }
        _ => return None,
    }
    Some(())
}

/// A text, a number, or a list of texts, which PSR-7 and Node write; None within for one that is absent.
fn header_value<'l>(value: &'l Literal<'_>) -> Option<Option<Cow<'l, str>>> {
    match &value.kind {
        Kind::Text(text) => Some(Some(Cow::Borrowed(text))),
        Kind::Word => Some(Some(Cow::Borrowed(value.source))),
        Kind::Nothing => Some(None),
        Kind::List(items) => {
            let texts: Option<Vec<&str>> = items.iter().map(Literal::text).collect();
            Some(Some(Cow::Owned(texts?.join(", "))))
        }
        _ => None,
    }
}

fn body(request: &mut CapturedRequest, value: &Literal<'_>) -> Result<(), Error> {
    request.body = match &value.kind {
        Kind::Text(text) => text.clone().into_bytes(),
        Kind::Computed => return Err(Problem::Expression.naming(FIELD, "JavaScript")),
        _ => match buffer(value) {
            Some(bytes) => bytes,
            None => {
                let is_json = serde_json::from_str::<serde::de::IgnoredAny>(value.source).is_ok();
                if !is_json {
                    return Err(Problem::Expression.naming(FIELD, "JavaScript"));
                }
                request.note(Note::Respelled);
                minify::minify(value.source.as_bytes(), minify::BodyRule::Minify)?.into_owned()
            }
        },
    };
    Ok(())
}

/// Node's `Buffer` as JSON: `{"type":"Buffer","data":[123,125]}`.
fn buffer(value: &Literal<'_>) -> Option<Vec<u8>> {
    if member(value, &["type"])?.text()? != "Buffer" {
        return None;
    }
    let Kind::List(items) = &member(value, &["data"])?.kind else { return None };
    items.iter().map(|item| item.source.parse().ok()).collect()
}

fn answer(object: &Literal<'_>) -> CapturedResponse {
    let Some(response) = member(object, RESPONSES) else { return CapturedResponse::default() };
    let body = member(response, BODIES).unwrap_or(response);
    let found = CapturedResponse::found_in(body.text().unwrap_or(body.source)).unwrap_or_default();
    let status = member(response, &["status", "statuscode"]).and_then(|status| status.source.parse().ok());
    found.with_status(status)
}
