//! A HAR 1.2 log, as browsers and proxies save it, or one entry of it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::curl::percent_encoded;
use super::{CapturedRequest, CapturedResponse, unreadable};
use crate::error::Error;

#[derive(Deserialize)]
#[serde(untagged)]
enum File {
    Har { log: Log },
    Entry(Entry),
    Entries(Vec<Entry>),
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
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
}

#[derive(Deserialize)]
struct Pair {
    name: String,
    #[serde(default)]
    value: String,
}

#[derive(Deserialize)]
struct PostData {
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
/// `unreadable-capture`: damaged JSON with its line, JSON that is no HAR, a HAR without entries, a body that is no Base64.
pub(super) fn read(text: &str) -> Result<Vec<CapturedRequest>, Error> {
    let damaged = |error: serde_json::Error| {
        unreadable("har", format!("is damaged JSON in line {}, column {}", error.line(), error.column()))
    };
    // Untagged reading forgets where the damage is; the first pass tells.
    serde_json::from_str::<serde::de::IgnoredAny>(text).map_err(damaged)?;
    let file = serde_json::from_str(text)
        .map_err(|_| unreadable("har", "is JSON, but no HAR: there is neither log.entries nor a request in it"))?;
    let entries = match file {
        File::Har { log } => log.entries,
        File::Entry(entry) => Vec::from([entry]),
        File::Entries(entries) => entries,
    };
    if entries.is_empty() {
        return Err(unreadable("har", "has no entries"));
    }
    entries.into_iter().enumerate().map(|(index, entry)| entry.into_request(index)).collect()
}

impl Entry {
    fn into_request(self, index: usize) -> Result<CapturedRequest, Error> {
        let Request { method, url, headers, post_data } = self.request;
        let mut request = CapturedRequest { method, url, ..CapturedRequest::default() };
        // Browsers list the pseudo-headers of HTTP/2 too.
        for Pair { name, value } in headers.iter().filter(|pair| !pair.name.starts_with(':')) {
            request.add_header(name, value);
        }
        if let Some(data) = post_data {
            request.body = match data.text {
                Some(text) => decoded(text, data.encoding.as_deref())
                    .ok_or_else(|| unreadable("har", format!("has an entry {} whose body is no Base64", index + 1)))?,
                None => form(&data.params).into_bytes(),
            };
        }
        if let Some(Response { status, content }) = self.response {
            let body = content.and_then(|content| decoded(content.text?, content.encoding.as_deref()));
            let found = body.and_then(|body| CapturedResponse::found_in(core::str::from_utf8(&body).ok()?));
            // A request that was never answered has the status 0 or -1.
            let status = status.and_then(|status| u16::try_from(status).ok()).filter(|status| *status > 0);
            request.response = found.unwrap_or_default().with_status(status);
        }
        Ok(request)
    }
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
        .map(|Pair { name, value }| [percent_encoded(name.as_bytes()), percent_encoded(value.as_bytes())].join("="))
        .collect();
    pairs.join("&")
}
