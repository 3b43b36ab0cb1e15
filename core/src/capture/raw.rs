//! A raw HTTP request: request line, headers, a blank line, the body. Lines end in CRLF or LF.

use alloc::format;
use alloc::string::ToString;
use serde::de::IgnoredAny;

use super::response::{CapturedResponse, status_of};
use super::{CapturedRequest, unreadable};
use crate::error::Error;

/// A method in capitals and a target, with or without a version behind it; or the pseudo-headers of HTTP/2 (RFC 9113 section 8.3.1).
pub(super) fn looks_like_one(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    request_line(line).is_some() || pseudo_header(line).is_some()
}

fn request_line(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split_ascii_whitespace();
    let (method, target) = (words.next()?, words.next()?);
    let is_method = (3..=10).contains(&method.len()) && method.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_target = target.starts_with('/') || target.starts_with("http://") || target.starts_with("https://");
    let version_or_nothing = words.next().is_none_or(|word| word.starts_with("HTTP/")) && words.next().is_none();
    (is_method && is_target && version_or_nothing).then_some((method, target))
}

fn pseudo_header(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix(':')?.split_once(':')?;
    ["method", "path", "authority", "scheme"].contains(&name).then_some((name, value.trim()))
}

/// # Errors
/// `unreadable-capture` with the number of the line.
pub(super) fn read(text: &str) -> Result<CapturedRequest, Error> {
    let mut request = CapturedRequest::default();
    let (mut scheme, mut authority) = ("https", None);
    let mut rest = text;
    let mut number = 0;
    while !rest.is_empty() {
        let (line, behind) = rest.split_once('\n').unwrap_or((rest, ""));
        let line = line.strip_suffix('\r').unwrap_or(line);
        rest = behind;
        number += 1;
        if line.trim().is_empty() {
            break;
        }
        if let (1, Some((method, target))) = (number, request_line(line)) {
            request.method = method.to_string();
            request.url = target.to_string();
            continue;
        }
        match pseudo_header(line) {
            Some(("method", value)) => request.method = value.to_string(),
            Some(("path", value)) => request.url = value.to_string(),
            Some(("scheme", value)) => scheme = value,
            Some((_, value)) => authority = Some(value),
            None => header(&mut request, line, number)?,
        }
    }
    if request.method.is_empty() || request.url.is_empty() {
        return Err(unreadable("request", "has no :method or no :path among its first lines"));
    }
    if let (Some(authority), true) = (authority, request.url.starts_with('/')) {
        request.url = format!("{scheme}://{authority}{}", request.url);
    }
    let (body, response) = split_response(rest);
    request.body = body_of(body, request.header("Content-Length")).as_bytes().to_vec();
    request.response = response;
    Ok(request)
}

fn header(request: &mut CapturedRequest, line: &str, number: usize) -> Result<(), Error> {
    // A line that begins with a space continues the one before (RFC 9112 section 5.2).
    if line.starts_with([' ', '\t'])
        && let Some((_, value)) = request.headers.last_mut()
    {
        let folded = [value.as_str(), " ", line.trim()].concat();
        *value = zeroize::Zeroizing::new(folded);
        return Ok(());
    }
    let (name, value) = line
        .split_once(':')
        .filter(|(name, _)| !name.trim().is_empty())
        .ok_or_else(|| unreadable("request", format!("has a line {number} that is no header: a name and a colon")))?;
    // Whitespace around a value is no part of it (RFC 9112 section 5).
    request.add_header(name.trim(), value.trim());
    Ok(())
}

/// Tools that record traffic write the answer behind the request.
fn split_response(rest: &str) -> (&str, CapturedResponse) {
    let is_start = |at: usize| at == 0 || rest.as_bytes()[at - 1] == b'\n';
    let Some((at, _)) = rest.match_indices("HTTP/").find(|(at, _)| is_start(*at) && status_of(&rest[*at..]).is_some())
    else {
        return (rest, CapturedResponse::default());
    };
    let response = CapturedResponse::found_in(&rest[at..]).unwrap_or_default().with_status(status_of(&rest[at..]));
    let body = &rest[..at];
    let body = ["\r\n\r\n", "\n\n"].into_iter().find_map(|end| body.strip_suffix(end)).unwrap_or(body);
    (body, response)
}

/// An editor's last newline, or a prompt, is no part of a body that tells its length. A length that fits nothing is not believed.
fn body_of<'t>(text: &'t str, length: Option<&str>) -> &'t str {
    let cut = length.and_then(|length| length.parse().ok()).and_then(|length| text.split_at_checked(length));
    match cut {
        Some((body, behind)) if behind.trim().is_empty() || is_json(body) => body,
        _ => text,
    }
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}
