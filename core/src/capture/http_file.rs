//! `.http` files of VS Code's REST Client and of JetBrains' HTTP client: requests between lines of `###`, with comments and `{{variables}}`.
//! Where the two read a line differently, it is refused.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::problem::Problem;
use super::request::{self, CapturedRequest};
use super::response::{CapturedResponse, status_of};
use super::variables::{self, Variables};
use super::{commands, raw};
use crate::error::Error;

const FIELD: &str = "http-file";

/// A line that ends a request and begins the next.
pub(super) fn is_separator(line: &str) -> bool {
    line.starts_with("###")
}

/// A line that is no part of a request where it stands before it.
pub(super) fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with('#') || line.starts_with("//")
}

/// # Errors
/// `unreadable-capture`: a variable without a value in the file, a body in another file, a comment within a body.
pub(super) fn read_all(text: &str) -> Result<Vec<CapturedRequest>, Error> {
    let mut variables = Variables::of_capture(text.len());
    let definitions = text.lines().filter_map(variables::definition);
    variables.enter(definitions.map(|(name, value)| (name, variables::unescaped(value))));
    let mut all = Vec::new();
    for section in sections(text) {
        match section_of(section, &variables) {
            Ok(requests) => all.extend(requests.into_iter().map(Ok)),
            Err(error) => all.push(Err(error)),
        }
    }
    request::settled(all, || Problem::NoRequest.of(FIELD))
}

fn sections(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let text = rest?;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            if is_separator(line) {
                rest = Some(&text[at + line.len()..]);
                return Some(&text[..at]);
            }
            at += line.len();
        }
        rest = None;
        Some(text)
    })
}

/// The requests of a section: one, or those of a curl command, or none where it holds comments and definitions alone.
fn section_of(section: &str, variables: &Variables<'_>) -> Result<Vec<CapturedRequest>, Error> {
    let mut at = 0;
    for line in section.split_inclusive('\n') {
        if commands::is_command(line) {
            return commands::read_all(&variables.resolve(&section[at..], FIELD)?);
        }
        if is_start(line) {
            return one(&section[at..], variables).map(|request| Vec::from([request]));
        }
        at += line.len();
    }
    Ok(Vec::new())
}

/// Both clients take a URL alone for a GET.
pub(super) fn is_start(line: &str) -> bool {
    let is_url = ["http://", "https://", "{{"].iter().any(|start| line.trim_start().starts_with(start));
    is_url || raw::request_line(line).is_some() || raw::short_request_line(line).is_some() || has_variable_target(line)
}

/// `POST {{host}}/v1.0/x`
pub(super) fn has_variable_target(line: &str) -> bool {
    let mut words = line.split_ascii_whitespace();
    let method = words.next().unwrap_or_default();
    words.next().is_some_and(|target| target.starts_with("{{"))
        && raw::short_request_line(&[method, " /"].concat()).is_some()
}

fn one(text: &str, variables: &Variables<'_>) -> Result<CapturedRequest, Error> {
    let mut lines = Lines { rest: text };
    let mut target = lines.next().unwrap_or_default().trim().to_string();
    // A long URL goes on in lines that are indented, or begin with `?` or `&`.
    while let Some(more) = lines.next_if(continues_url) {
        target.push_str(more.trim());
    }
    let target = variables.resolve(&target, FIELD)?;
    let (method, url) = method_and_url(&target);
    if url.is_empty() || url.contains(char::is_whitespace) {
        return Err(Problem::NoUrl.of(FIELD));
    }
    let scheme = if url.contains("://") || url.starts_with('/') { "" } else { "http://" };
    let mut request = CapturedRequest::new(method, [scheme, url].concat());
    let mut number = 1;
    while let Some(line) = lines.next() {
        number += 1;
        if line.trim().is_empty() {
            break;
        }
        if is_comment(line) {
            continue;
        }
        let line = variables.resolve(line.trim(), FIELD)?;
        let (name, value) = raw::header(&line).ok_or_else(|| Problem::HeaderLine.naming(FIELD, number))?;
        request.add_header(name, value);
    }
    if request.header("X-Request-Type").is_some_and(|kind| kind.eq_ignore_ascii_case("GraphQL")) {
        return Err(Problem::GraphQl.of(FIELD));
    }
    let (body, behind) = split_body(lines.rest);
    check_body(body)?;
    let is_form = request.header("Content-Type").is_some_and(|kind| kind.contains("x-www-form-urlencoded"));
    let body = if is_form { form(body)? } else { Cow::Borrowed(body) };
    request.body = variables.resolve(&body, FIELD)?.into_owned().into_bytes();
    request.response = CapturedResponse::in_messages(behind);
    request.note_redacted();
    Ok(request)
}

/// Both clients take a line without a method for a GET.
fn method_and_url(line: &str) -> (String, &str) {
    let line = match line.rsplit_once(char::is_whitespace) {
        Some((before, version)) if version.starts_with("HTTP/") => before.trim_end(),
        _ => line,
    };
    match line.split_once(char::is_whitespace) {
        Some((method, url)) if method.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            (method.to_ascii_uppercase(), url.trim())
        }
        _ => ("GET".to_string(), line),
    }
}

fn continues_url(line: &str) -> bool {
    let trimmed = line.trim_start();
    trimmed.starts_with(['?', '&']) || trimmed.len() < line.len() && trimmed.starts_with('/') && !is_comment(line)
}

/// The body without blank lines and comments at its end, and what follows it: an answer, or what JetBrains does with one.
fn split_body(text: &str) -> (&str, &str) {
    let ends_body = |line: &str| {
        let is_handler = line.starts_with("> {%") || line.starts_with("> ") && line.trim_end().ends_with(".js");
        is_handler || ["<> ", ">> ", ">>! ", "```"].iter().any(|start| line.starts_with(start))
    };
    let (mut at, mut end) = (0, 0);
    for line in text.split_inclusive('\n') {
        if ends_body(line) || status_of(line).is_some() {
            break;
        }
        at += line.len();
        if !line.trim().is_empty() && !is_comment(line) {
            end = at;
        }
    }
    let body = &text[..end];
    (body.strip_suffix('\n').map_or(body, |body| body.strip_suffix('\r').unwrap_or(body)), &text[at..])
}

/// REST Client takes comments out of a body, JetBrains' client sends them; both read `< path` as a file.
fn check_body(body: &str) -> Result<(), Error> {
    let is_file = |line: &str| line.starts_with("< ") || line.starts_with("<@");
    if body.lines().any(is_file) {
        return Err(Problem::FromFile.naming(FIELD, "its body"));
    }
    if body.lines().any(is_comment) { Err(Problem::CommentInBody.of(FIELD)) } else { Ok(()) }
}

/// A form whose lines begin with `&`.
fn form(body: &str) -> Result<Cow<'_, str>, Error> {
    let lines: Vec<&str> = body.lines().map(str::trim_end).collect();
    if lines.iter().skip(1).any(|line| !line.starts_with('&')) {
        return Err(Problem::FormLines.of(FIELD));
    }
    Ok(Cow::Owned(lines.concat()))
}

struct Lines<'t> {
    rest: &'t str,
}

impl<'t> Lines<'t> {
    fn next(&mut self) -> Option<&'t str> {
        self.next_if(|_| true)
    }

    fn next_if(&mut self, wanted: impl Fn(&str) -> bool) -> Option<&'t str> {
        let (line, behind) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
        if self.rest.is_empty() || !wanted(line) {
            return None;
        }
        self.rest = behind;
        Some(line.strip_suffix('\r').unwrap_or(line))
    }
}
