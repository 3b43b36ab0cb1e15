//! A HAR 1.2 log, as browsers and proxies save it, or one entry of it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::curl::form_encoded;
use super::note::Note;
use super::problem::Problem;
use super::raw;
use super::request::CapturedRequest;
use super::response::CapturedResponse;
use crate::error::Error;

const FIELD: &str = "har";

#[derive(Deserialize)]
struct Log<'t> {
    creator: Option<Creator>,
    #[serde(borrow, default)]
    entries: Vec<&'t RawValue>,
}

#[derive(Deserialize)]
struct Creator {
    name: Option<String>,
}

#[derive(Deserialize)]
struct Entry {
    request: Request,
    response: Option<Response>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<Pair>,
    post_data: Option<PostData>,
    body_size: Option<i64>,
}

#[derive(Deserialize)]
struct Pair {
    name: String,
    value: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostData {
    mime_type: Option<String>,
    text: Option<String>,
    /// No part of HAR 1.2, and written by several tools for bytes that are no text.
    encoding: Option<String>,
    #[serde(default)]
    params: Vec<Pair>,
}

#[derive(Deserialize)]
struct Response {
    status: Option<i64>,
    content: Option<Content>,
}

#[derive(Deserialize)]
struct Content {
    text: Option<String>,
    encoding: Option<String>,
}

/// Every entry, in its order.
///
/// # Errors
/// `unreadable-capture`: no log, or one without entries.
pub(super) fn log(json: &str) -> Result<Vec<Result<CapturedRequest, Error>>, Error> {
    let log: Log<'_> = serde_json::from_str(json).map_err(|_| Problem::WrongShape.naming(FIELD, "log"))?;
    if log.entries.is_empty() {
        return Err(Problem::NoEntry.of(FIELD));
    }
    let mut all: Vec<_> = log.entries.iter().zip(1..).map(|(json, number)| entry(json.get(), number)).collect();
    let is_chromes = log.creator.and_then(|creator| creator.name).is_some_and(|name| name == "WebInspector");
    let has_secret =
        |request: &CapturedRequest| ["Authorization", "Cookie"].iter().any(|name| request.header(name).is_some());
    if is_chromes && !all.iter().flatten().any(has_secret) {
        all.iter_mut().flatten().for_each(|request| request.note(Note::Sanitized));
    }
    Ok(all)
}

/// One entry.
///
/// # Errors
/// `unreadable-capture`: a body that the entry does not hold, or holds damaged.
pub(super) fn entry(json: &str, number: usize) -> Result<CapturedRequest, Error> {
    let entry: Entry =
        serde_json::from_str(json).map_err(|_| Problem::WrongShape.naming(FIELD, alloc::format!("entry {number}")))?;
    let Request { method, url, headers, post_data, body_size } = entry.request;
    let mut request = CapturedRequest::new(method, url);
    // Browsers list the pseudo-headers of HTTP/2 too.
    for Pair { name, value } in headers.iter().filter(|pair| !pair.name.starts_with(':')) {
        request.add_header(name, value.as_deref().unwrap_or_default());
    }
    request.body = body(post_data, body_size.unwrap_or_default(), number)?;
    note_encoding(&mut request)?;
    request.note_redacted();
    if let Some(Response { status, content }) = entry.response {
        let body = content.and_then(|content| decoded(content.text?, content.encoding.as_deref()));
        let found = body.and_then(|body| CapturedResponse::found_in(core::str::from_utf8(&body).ok()?));
        // A request that was never answered has the status 0 or -1.
        let status = status.and_then(|status| u16::try_from(status).ok()).filter(|status| *status > 0);
        request.response = found.unwrap_or_default().with_status(status);
    }
    Ok(request)
}

fn body(data: Option<PostData>, size: i64, number: usize) -> Result<Vec<u8>, Error> {
    let missing = || if size > 0 { Err(Problem::BodyNotShown.naming(FIELD, size)) } else { Ok(Vec::new()) };
    let Some(PostData { mime_type, text, encoding, params }) = data else { return missing() };
    match text.filter(|text| !text.is_empty()) {
        Some(text) => decoded(text, encoding.as_deref()).ok_or_else(|| Problem::Base64.naming(FIELD, number)),
        None if params.is_empty() => missing(),
        None if mime_type.is_some_and(|kind| kind.starts_with("multipart/")) => Err(Problem::Multipart.of(FIELD)),
        None => Ok(form(&params).into_bytes()),
    }
}

/// A HAR is text: what was compressed stands in it as Base64, taken apart, or spoiled.
fn note_encoding(request: &mut CapturedRequest) -> Result<(), Error> {
    let is_encoded = |encoding: &&str| !encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity");
    let Some(encoding) = request.header("Content-Encoding").filter(is_encoded).map(ToString::to_string) else {
        return Ok(());
    };
    match core::str::from_utf8(&request.body) {
        Ok("") => {}
        Ok(text) if raw::is_json(text) => request.note_naming(Note::Decoded, encoding),
        Ok(_) => return Err(Problem::BodyLost.of(FIELD)),
        Err(_) => request.note_naming(Note::Encoded, encoding),
    }
    Ok(())
}

fn decoded(text: String, encoding: Option<&str>) -> Option<Vec<u8>> {
    match encoding {
        Some(encoding) if encoding.eq_ignore_ascii_case("base64") => STANDARD.decode(text).ok(),
        _ => Some(text.into_bytes()),
    }
}

fn form(params: &[Pair]) -> String {
    let pairs: Vec<String> = params
        .iter()
        .map(|Pair { name, value }| {
            [form_encoded(name.as_bytes()), form_encoded(value.as_deref().unwrap_or_default().as_bytes())].join("=")
        })
        .collect();
    pairs.join("&")
}
