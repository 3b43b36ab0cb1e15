//! A signed request as text that can be sent.

use paraf::Language;
use paraf::capture::CapturedRequest;
use paraf::sign::SignedRequest;

use super::Failure;
use crate::texts::words;

/// As HTTP, to the host of the request that was to be signed.
pub(crate) fn raw(signed: &SignedRequest<'_>, captured: &CapturedRequest) -> Vec<u8> {
    let mut lines = vec![format!("{} {} HTTP/1.1", signed.method(), path(signed.url()))];
    lines.extend(origin(captured).split_once("//").map(|(_, host)| format!("Host: {host}")));
    lines.extend(signed.headers().map(|(name, value)| format!("{name}: {value}")));
    if !signed.body().is_empty() {
        lines.push(format!("Content-Length: {}", signed.body().len()));
    }
    [lines.join("\n").as_bytes(), b"\n\n", signed.body()].concat()
}

/// As a command for a POSIX shell.
///
/// # Errors
/// A body that is no text.
pub(crate) fn curl(
    signed: &SignedRequest<'_>,
    captured: &CapturedRequest,
    language: Language,
) -> Result<String, Failure> {
    let url = origin(captured) + path(signed.url());
    let mut words = vec![format!("curl -X {} {}", signed.method(), quoted(&url))];
    words.extend(signed.headers().map(|(name, value)| format!("-H {}", quoted(&format!("{name}: {value}")))));
    if !signed.body().is_empty() {
        words.push(format!("--data-raw {}", quoted(body_text(signed, language)?)));
    }
    Ok(words.join(" \\\n  "))
}

/// The body where only text can be printed.
///
/// # Errors
/// A body that is no text.
pub(crate) fn body_text<'s>(signed: &'s SignedRequest<'_>, language: Language) -> Result<&'s str, Failure> {
    std::str::from_utf8(signed.body()).map_err(|_| Failure::input("body", words::ONLY_RAW, language))
}

/// Scheme and host: of the URL, or else of the Host header.
fn origin(captured: &CapturedRequest) -> String {
    let given = captured.url().strip_suffix(path(captured.url())).unwrap_or_default();
    let host = captured.headers().find(|(name, _)| name.eq_ignore_ascii_case("host"));
    match host {
        Some((_, host)) if given.is_empty() => format!("https://{host}"),
        _ => given.to_owned(),
    }
}

/// A URL without scheme and host.
fn path(url: &str) -> &str {
    let is_scheme = |scheme: &&str| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let Some((_, rest)) = url.split_once("://").filter(|(scheme, _)| is_scheme(scheme)) else { return url };
    rest.find(['/', '?', '#']).and_then(|at| rest.get(at..)).unwrap_or_default()
}

/// A word of a POSIX shell.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_@%+=:,./-".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r#"'"'"'"#))
}
