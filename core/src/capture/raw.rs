//! A raw HTTP request: request line, headers, a blank line, the body. Lines end in CRLF or LF. Requests and answers may follow one another.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::de::IgnoredAny;

use super::chunked::{self, Chunked};
use super::note::Note;
use super::problem::Problem;
use super::request::CapturedRequest;
use super::response::{CapturedResponse, status_of};
use super::{request, variables};
use crate::error::Error;

const FIELD: &str = "request";

/// The method and target of a request line that ends with its version.
pub(super) fn request_line(line: &str) -> Option<(&str, &str)> {
    let (method, target, rest) = method_and_target(line)?;
    rest.starts_with("HTTP/").then_some((method, target))
}

/// The method and target of a line that begins a request: a version behind it may be left out.
pub(super) fn short_request_line(line: &str) -> Option<(&str, &str)> {
    const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
    let (method, target, rest) = method_and_target(line)?;
    let is_method = METHODS.iter().any(|known| method.eq_ignore_ascii_case(known));
    (rest.is_empty() && is_method).then_some((method, target))
}

fn method_and_target(line: &str) -> Option<(&str, &str, &str)> {
    const LONGEST_METHOD: usize = 10;
    let line = line.trim();
    let method = line.split(' ').next().filter(|method| (3..=LONGEST_METHOD).contains(&method.len()))?;
    let is_method = method.bytes().all(|byte| byte.is_ascii_alphabetic());
    let mut words = line[method.len()..].split_ascii_whitespace();
    let target = words.next()?;
    let is_target = target.starts_with('/') || target.starts_with("http://") || target.starts_with("https://");
    let rest = words.next().unwrap_or_default();
    (is_method && is_target && words.next().is_none()).then_some((method, target, rest))
}

/// A pseudo-header of HTTP/2 (RFC 9113 section 8.3.1).
pub(super) fn pseudo_header(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.trim().strip_prefix(':')?.split_once(':')?;
    ["method", "path", "authority", "scheme"].contains(&name).then_some((name, value.trim()))
}

/// A header's name and value: RFC 9112 section 5. Whitespace around the value is no part of it.
pub(super) fn header(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim();
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    (!name.is_empty() && name.bytes().all(is_token)).then(|| (name, value.trim()))
}

/// # Errors
/// `unreadable-capture` with the number of the line or chunk.
pub(super) fn read_all(bytes: &[u8]) -> Result<Vec<CapturedRequest>, Error> {
    let mut all = Vec::new();
    let mut rest = bytes;
    while let Some(start) = next_request(rest, all.is_empty()) {
        let (outcome, behind) = read(&rest[start..]);
        all.push(outcome);
        rest = behind;
    }
    request::settled(all, || Problem::Unknown.of(FIELD))
}

/// Where the next request begins: the first may have no version or be of pseudo-headers.
fn next_request(bytes: &[u8], is_first: bool) -> Option<usize> {
    lines(bytes).find_map(|(at, line)| {
        let line = core::str::from_utf8(line).ok()?;
        let is_start = request_line(line).is_some()
            || is_first && (short_request_line(line).is_some() || pseudo_header(line).is_some());
        is_start.then_some(at)
    })
}

/// Where each line begins, and the line without its end.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
        let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let start = at;
        at += line.len() + 1;
        Some((start, line.strip_suffix(b"\r").unwrap_or(line)))
    })
}

/// One request, its answer, and what stands behind both.
fn read(bytes: &[u8]) -> (Result<CapturedRequest, Error>, &[u8]) {
    let end = lines(bytes).find(|(_, line)| line.trim_ascii().is_empty()).map_or(bytes.len(), |(at, _)| at);
    let blank = bytes[end..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |newline| end + newline + 1);
    let behind = &bytes[blank..];
    let head = core::str::from_utf8(&bytes[..end]).map_err(|_| Problem::NotUtf8.naming(FIELD, "header"));
    let mut request = match head.and_then(head_of) {
        Ok(request) => request,
        Err(error) => return (Err(error), behind),
    };
    match split_body(&request, behind) {
        Ok((body, rest)) => {
            request.body = body;
            let (response, rest) = answer(rest);
            request.response = response;
            (checked(request), rest)
        }
        Err(error) => (Err(error), &[]),
    }
}

/// A message of which all behind the blank line is the body.
///
/// # Errors
/// `unreadable-capture` with the number of the line.
pub(super) fn whole(text: &str) -> Result<CapturedRequest, Error> {
    let (head, body) =
        text.split_at(lines(text.as_bytes()).find(|(_, line)| line.is_empty()).map_or(text.len(), |(at, _)| at));
    let mut request = head_of(head)?;
    request.body = body.strip_prefix("\r\n").or_else(|| body.strip_prefix('\n')).unwrap_or(body).into();
    checked(request)
}

/// What is known of a request once its body is.
fn checked(mut request: CapturedRequest) -> Result<CapturedRequest, Error> {
    let is_encoded = |encoding: &&str| !encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity");
    if let Some(encoding) = request.header("Content-Encoding").filter(is_encoded).map(ToString::to_string) {
        match core::str::from_utf8(&request.body) {
            Ok(text) if text.contains('\u{fffd}') => return Err(Problem::BodyLost.of(FIELD)),
            Ok(text) if is_json(text) => request.note_naming(Note::Decoded, encoding),
            _ => request.note_naming(Note::Encoded, encoding),
        }
    } else {
        request.note_length();
    }
    request.note_redacted();
    variables::none_left(&request, FIELD)?;
    Ok(request)
}

/// The request line or pseudo-headers, and the headers.
fn head_of(text: &str) -> Result<CapturedRequest, Error> {
    let mut request = CapturedRequest::default();
    let (mut scheme, mut authority) = ("https", None);
    let mut lines = text.lines().zip(1..).peekable();
    while let Some((line, number)) = lines.next() {
        if number == 1
            && let Some((method, target)) = request_line(line).or_else(|| short_request_line(line))
        {
            (request.method, request.url) = (method.to_string(), target.to_string());
            continue;
        }
        match pseudo_header(line) {
            Some(("method", value)) => request.method = value.to_string(),
            Some(("path", value)) => request.url = value.to_string(),
            Some(("scheme", value)) => scheme = value,
            Some((_, value)) => authority = Some(value),
            None => {
                let (name, value) = header(line).ok_or_else(|| Problem::HeaderLine.naming(FIELD, number))?;
                let mut folded = Vec::from([value]);
                // A line that begins with a space continues the one before (RFC 9112 section 5.2).
                while let Some((more, _)) = lines.next_if(|(line, _)| line.starts_with([' ', '\t'])) {
                    folded.push(more.trim());
                }
                match folded.as_slice() {
                    [value] => request.add_header(name, value),
                    all => request.add_header(name, &all.join(" ")),
                }
            }
        }
    }
    if request.method.is_empty() || request.url.is_empty() {
        return Err(Problem::NoMethodOrPath.of(FIELD));
    }
    if let (Some(authority), true) = (authority, request.url.starts_with('/')) {
        request.url = format!("{scheme}://{authority}{}", request.url);
    }
    Ok(request)
}

/// The body, and what stands behind it.
fn split_body<'b>(request: &CapturedRequest, bytes: &'b [u8]) -> Result<(Vec<u8>, &'b [u8]), Error> {
    let codings = request.header("Transfer-Encoding").unwrap_or_default();
    if codings.rsplit(',').next().is_some_and(|last| last.trim().eq_ignore_ascii_case("chunked")) {
        match chunked::decode(bytes) {
            Chunked::Body { body, taken } => return Ok((body, &bytes[taken..])),
            Chunked::TakenApart => {}
            Chunked::Damaged(number) => return Err(Problem::Chunk.naming(FIELD, number)),
        }
    }
    // An editor's last newline, or a prompt, is no part of a body that tells its length. A length that fits nothing is not believed.
    let told = request.header("Content-Length").and_then(|length| length.parse().ok());
    if let Some((body, behind)) = told.and_then(|told| bytes.split_at_checked(told))
        && (begins_nothing_else(behind) || is_json_bytes(body))
    {
        return Ok((body.to_vec(), behind));
    }
    let Some(next) = lines(bytes).find(|(_, line)| is_message_line(line)).map(|(at, _)| at) else {
        return Ok((bytes.to_vec(), &[]));
    };
    let (body, behind) = bytes.split_at(next);
    let ends: [&[u8]; 2] = [b"\r\n\r\n", b"\n\n"];
    let body = ends.into_iter().find_map(|end| body.strip_suffix(end)).unwrap_or(body);
    Ok((body.to_vec(), behind))
}

/// Whether blank lines follow, then the next message or the end. A look ahead is short, so that many requests cost no more than one.
fn begins_nothing_else(bytes: &[u8]) -> bool {
    const LOOK_AHEAD: usize = 4096;
    let near = &bytes[..bytes.len().min(LOOK_AHEAD)];
    lines(near).find(|(_, line)| !line.trim_ascii().is_empty()).is_none_or(|(_, line)| is_message_line(line))
}

fn is_message_line(line: &[u8]) -> bool {
    core::str::from_utf8(line).is_ok_and(|line| status_of(line).is_some() || request_line(line).is_some())
}

/// Tools that record traffic write the answer behind the request.
fn answer(bytes: &[u8]) -> (CapturedResponse, &[u8]) {
    let is_request = |line: &[u8]| core::str::from_utf8(line).is_ok_and(|line| request_line(line).is_some());
    let end = lines(bytes).find(|(_, line)| is_request(line)).map_or(bytes.len(), |(at, _)| at);
    let (answer, behind) = bytes.split_at(end);
    (CapturedResponse::in_messages(&String::from_utf8_lossy(answer)), behind)
}

fn is_json_bytes(bytes: &[u8]) -> bool {
    core::str::from_utf8(bytes).is_ok_and(is_json)
}

/// Whether a text is one JSON value.
pub(super) fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}
