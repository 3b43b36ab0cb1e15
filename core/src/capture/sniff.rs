//! What a text is: the one place that decides which reader reads it.

use super::problem::Problem;
use super::{commands, fetch, foreign, http_file, json, log, raw, transcript, variables};
use crate::error::Error;

/// A form that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    Raw,
    HttpFile,
    Commands,
    Transcript,
    Fetch,
    OkHttp,
    Guzzle,
}

/// The form, and where in the text it begins.
///
/// # Errors
/// `unreadable-capture`, with what the text looks like instead.
pub(super) fn sniff(text: &str) -> Result<(Form, usize), Error> {
    if is_json(text) {
        return Ok((Form::Json, 0));
    }
    // A line of `###`, or a definition, makes it a file of requests; a comment alone may stand before anything.
    let is_file = text.lines().any(|line| http_file::is_separator(line) || variables::definition(line).is_some());
    let (mut has_comment, mut named) = (false, None);
    let mut at = 0;
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let start = at;
        at += line.len();
        match form_of(line, lines.peek().copied().unwrap_or_default()) {
            Some((Form::Commands | Form::Raw | Form::HttpFile, _)) if is_file => return Ok((Form::HttpFile, 0)),
            Some((Form::Raw, 0)) if has_comment => return Ok((Form::HttpFile, start)),
            Some((form, offset)) => return Ok((form, start + offset)),
            None if is_file && http_file::is_start(line) => return Ok((Form::HttpFile, 0)),
            None => {}
        }
        has_comment |= http_file::is_comment(line);
        named = named.or_else(|| foreign::named(line));
    }
    // A line of a log may end in an object, and Node prints one behind an error and where it was thrown.
    let mut objects = ["{\"", "{\n", "{\r\n", "{ "].iter().filter_map(|opening| text.find(opening));
    match objects.find(|at| json::begins_object(&text[*at..])) {
        Some(at) => Ok((Form::Json, at)),
        None => Err(named.unwrap_or_else(|| Problem::Unknown.of("request"))),
    }
}

fn is_json(text: &str) -> bool {
    let text = text.trim_start();
    let in_list = text.strip_prefix('[').map(str::trim_start);
    // A line of a log may begin with a time in brackets.
    let is_list = |inner: &str| inner.starts_with(['{', '[', ']']) || raw::is_json(text);
    text.starts_with('{') || in_list.is_some_and(is_list)
}

/// The form that begins in this line, and where in it.
fn form_of(line: &str, next: &str) -> Option<(Form, usize)> {
    let form = if log::opens_guzzle(line, next) {
        Form::Guzzle
    } else if log::arrow(line).is_some() {
        Form::OkHttp
    } else if commands::is_command(line) {
        Form::Commands
    } else if transcript::begins(line) {
        Form::Transcript
    } else if fetch::is_call(line) {
        Form::Fetch
    } else if raw::request_line(line).is_some() || raw::pseudo_header(line).is_some() {
        Form::Raw
    } else if let Some((_, target)) = raw::short_request_line(line) {
        if target.starts_with('/') { Form::Raw } else { Form::HttpFile }
    } else if http_file::has_variable_target(line) {
        Form::HttpFile
    } else {
        // A logger's prefix: `local.INFO: POST /v1.0/x HTTP/1.1`.
        let (before, message) = line.rsplit_once(": ")?;
        let is_dump = before.bytes().all(|byte| byte.is_ascii_hexdigit());
        return raw::request_line(message).filter(|_| !is_dump).map(|_| (Form::Raw, before.len() + 2));
    };
    Some((form, 0))
}
