//! What `curl -v` prints of a request: lines that begin with `> `. It prints no body, so the command belongs to it.

use alloc::string::String;
use alloc::vec::Vec;

use super::note::Note;
use super::problem::Problem;
use super::request::{self, CapturedRequest};
use super::response::CapturedResponse;
use super::{raw, variables};
use crate::error::Error;

const FIELD: &str = "transcript";

/// Whether a request begins in this line.
pub(super) fn begins(line: &str) -> bool {
    line.strip_prefix("> ").and_then(raw::request_line).is_some()
}

/// # Errors
/// `unreadable-capture` where a body was sent, and nothing shows it.
pub(super) fn read_all(text: &str) -> Result<Vec<CapturedRequest>, Error> {
    let mut all: Vec<Result<CapturedRequest, Error>> = Vec::new();
    let mut rest = text;
    while let Some(start) = next_request(rest) {
        let block = &rest[start..];
        let first = block.find('\n').map_or(block.len(), |newline| newline + 1);
        let end = next_request(&block[first..]).map_or(block.len(), |next| first + next);
        all.push(one(&block[..end]));
        rest = &block[end..];
    }
    request::settled(all, || Problem::NoRequest.of(FIELD))
}

/// Says in what a transcript behind a command is not that command's: nothing where there is none, or where it ends before its headers do.
pub(super) fn hold_against(text: &str, request: &mut CapturedRequest) {
    let Some(start) = next_request(text) else { return };
    let mut lines = text[start..].lines();
    let first = lines.next().and_then(|line| raw::request_line(line.strip_prefix('>')?)).unwrap_or_default();
    let (mut shown, mut is_whole) = (Vec::new(), false);
    for line in lines.filter_map(|line| line.strip_prefix('>')) {
        if line.trim().is_empty() {
            is_whole = true;
            break;
        }
        shown.extend(raw::header(line.trim()));
    }
    if !is_whole {
        return;
    }
    let shown_as = |name: &str| -> Vec<&str> {
        shown.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).collect()
    };
    let path = request
        .url
        .split_once("://")
        .map_or(&*request.url, |(_, rest)| &rest[rest.find(['/', '?']).unwrap_or(rest.len())..]);
    let is_path = first.1 == path || first.1 == request.url || first.1 == "/" && path.is_empty();
    let mut differs: Vec<String> = Vec::new();
    differs.extend((first.0 != request.method).then(|| "method".into()));
    differs.extend((!is_path).then(|| "URL".into()));
    for (name, value) in request.headers() {
        let shown = shown_as(name);
        // That of a form is curl's own, and people who shorten a transcript leave it out.
        let is_left_out = shown.is_empty() && name.eq_ignore_ascii_case("Content-Type");
        if !is_left_out
            && !shown.contains(&value.trim())
            && !differs.iter().any(|known| known.eq_ignore_ascii_case(name))
        {
            differs.push(name.into());
        }
    }
    let length = shown_as("Content-Length").into_iter().find_map(|length| length.parse::<usize>().ok());
    differs.extend(length.filter(|length| *length != request.body.len()).map(|_| "body".into()));
    if !differs.is_empty() {
        request.note_naming(Note::TranscriptDiffers, differs.join(", "));
    }
}

fn next_request(text: &str) -> Option<usize> {
    let mut at = 0;
    text.split_inclusive('\n').find_map(|line| {
        let start = at;
        at += line.len();
        begins(line).then_some(start)
    })
}

fn one(block: &str) -> Result<CapturedRequest, Error> {
    let mut lines = block.lines();
    let (method, target) = lines.next().and_then(|line| raw::request_line(line.strip_prefix('>')?)).unwrap_or_default();
    let mut request = CapturedRequest::new(method, target);
    for (line, number) in lines.by_ref().zip(2..) {
        // Notes of curl's own stand between.
        let Some(line) = line.strip_prefix('>') else { continue };
        if line.trim().is_empty() {
            break;
        }
        let (name, value) = raw::header(line.trim()).ok_or_else(|| Problem::HeaderLine.naming(FIELD, number))?;
        request.add_header(name, value);
    }
    request.body = body(&request, lines)?;
    request.response = CapturedResponse::in_messages(block);
    request.note_redacted();
    variables::none_left(&request, FIELD)?;
    Ok(request)
}

/// What stands before the answer and is no line of curl's, where it has the length that was sent.
fn body<'t>(request: &CapturedRequest, lines: impl Iterator<Item = &'t str>) -> Result<Vec<u8>, Error> {
    let length = match (request.header("Content-Length"), request.header("Transfer-Encoding")) {
        (Some(length), _) => length,
        (None, Some(_)) => "?",
        (None, None) => return Ok(Vec::new()),
    };
    let is_curls_own = |line: &&str| line.starts_with("* ") || line.starts_with("} [") || line.starts_with("{ [");
    let shown = lines.take_while(|line| !line.starts_with("< ")).filter(|line| !is_curls_own(line));
    let shown: Vec<&str> = shown.collect();
    let shown: String = shown.join("\n");
    let shown = shown.trim_matches('\n');
    match length.parse::<usize>() {
        Ok(length) if shown.len() == length => Ok(shown.as_bytes().to_vec()),
        _ => Err(Problem::BodyNotShown.naming(FIELD, length)),
    }
}
