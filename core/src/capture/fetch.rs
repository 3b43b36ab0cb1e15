//! `fetch(…)` of JavaScript, as browsers copy it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::javascript::{Damage, Kind, Literal, Reader};
use super::problem::Problem;
use super::request::{self, CapturedRequest};
use super::response::CapturedResponse;
use super::variables;
use crate::error::Error;

const FIELD: &str = "fetch";

/// Whether a call stands in this line.
pub(super) fn is_call(line: &str) -> bool {
    place_in(line).is_some()
}

fn place_in(text: &str) -> Option<usize> {
    let is_name = |c: char| c.is_alphanumeric() || "_$".contains(c);
    text.match_indices("fetch(").map(|(at, _)| at).find(|at| !text[..*at].ends_with(is_name))
}

/// # Errors
/// `unreadable-capture` for what JavaScript would compute, and for what breaks off.
pub(super) fn read_all(text: &str) -> Result<Vec<CapturedRequest>, Error> {
    let mut all: Vec<Result<CapturedRequest, Error>> = Vec::new();
    let mut at = 0;
    while let Some(place) = place_in(&text[at..]) {
        let mut reader = Reader::new(text, at + place + "fetch(".len());
        let read = call(&mut reader);
        at = reader.at;
        let damaged = |Damage(at)| Problem::DamagedLiteral.naming(FIELD, at);
        let outcome = read.map_err(damaged).and_then(|(url, options)| one(&url, options.as_ref()));
        let behind = place_in(&text[at..]).map_or(text.len(), |next| at + next);
        all.push(outcome.map(|mut request| {
            request.response = CapturedResponse::in_messages(&text[at..behind]);
            request
        }));
    }
    request::settled(all, || Problem::NoRequest.of(FIELD))
}

fn call<'t>(reader: &mut Reader<'t>) -> Result<(Literal<'t>, Option<Literal<'t>>), Damage> {
    let url = reader.literal()?;
    let mut options = None;
    if reader.takes(',') && !reader.takes(')') {
        options = Some(reader.literal()?);
        reader.takes(',');
    }
    if reader.takes(')') || options.is_none() { Ok((url, options)) } else { Err(Damage(reader.at)) }
}

fn one(url: &Literal<'_>, options: Option<&Literal<'_>>) -> Result<CapturedRequest, Error> {
    let computed = || Problem::Expression.naming(FIELD, "JavaScript");
    let url = url.text().ok_or_else(computed)?;
    // A fragment is never sent.
    let url = url.split('#').next().unwrap_or_default();
    let mut request = CapturedRequest::new("GET", url);
    if let Some(Kind::Computed) = options.map(|options| &options.kind) {
        return Err(computed());
    }
    for (name, value) in options.map(Literal::members).unwrap_or_default() {
        match name.as_str() {
            "method" => request.method = method(value.text().ok_or_else(computed)?),
            "headers" => headers(&mut request, value).ok_or_else(computed)?,
            "body" => {
                request.body = match &value.kind {
                    Kind::Text(text) => text.clone().into_bytes(),
                    Kind::Nothing => Vec::new(),
                    _ => return Err(computed()),
                }
            }
            _ => {}
        }
    }
    if !request.body.is_empty() && request.header("Content-Type").is_none() {
        // The Fetch standard, "extract a body": what a text is sent as unless a header says otherwise.
        request.add_header("Content-Type", "text/plain;charset=UTF-8");
    }
    variables::none_left(&request, FIELD)?;
    Ok(request)
}

/// The Fetch standard, "normalize a method".
fn method(given: &str) -> String {
    const NORMALIZED: &[&str] = &["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"];
    NORMALIZED.iter().find(|known| given.eq_ignore_ascii_case(known)).map_or(given, |known| known).to_string()
}

fn headers(request: &mut CapturedRequest, value: &Literal<'_>) -> Option<()> {
    match &value.kind {
        Kind::Object(members) => {
            for (name, value) in members {
                request.add_header(name, value.text()?);
            }
        }
        Kind::List(pairs) => {
            for pair in pairs {
                let Kind::List(pair) = &pair.kind else { return None };
                let [name, value] = pair.as_slice() else { return None };
                request.add_header(name.text()?, value.text()?);
            }
        }
        Kind::Nothing => {}
        _ => return None,
    }
    Some(())
}
