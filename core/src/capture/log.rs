//! Requests in the logs of HTTP clients: OkHttp's `HttpLoggingInterceptor` (Retrofit) and Feign's logger, which frame a request by arrows,
//! and Guzzle's `MessageFormatter::DEBUG`.

use alloc::vec::Vec;

use super::note::Note;
use super::problem::Problem;
use super::raw;
use super::request::{self, CapturedRequest};
use super::response::CapturedResponse;
use crate::error::Error;

type Outcome = Result<CapturedRequest, Error>;

const OKHTTP: &str = "okhttp-log";
const GUZZLE: &str = "guzzle-log";

/// What stands before the arrow, the method, the URL, and what stands behind it.
pub(super) fn arrow(line: &str) -> Option<(&str, &str, &str, &str)> {
    const LONGEST_PREFIX: usize = 256;
    let at = line.find("--> ").filter(|at| *at <= LONGEST_PREFIX)?;
    let mut words = line[at + 4..].split(' ');
    let (method, url) = (words.next()?, words.next()?);
    let is_request = (url.starts_with("http://") || url.starts_with("https://"))
        && !method.is_empty()
        && method.bytes().all(|byte| byte.is_ascii_uppercase());
    let behind = line[at + 4..].splitn(3, ' ').nth(2).unwrap_or_default();
    // Feign's arrow has one dash more.
    is_request.then(|| (line[..at].strip_suffix('-').unwrap_or(&line[..at]), method, url, behind))
}

/// # Errors
/// `unreadable-capture`: a body that is left out, cut or broken into lines.
pub(super) fn okhttp(text: &str) -> Result<Vec<CapturedRequest>, Error> {
    // Line ends of the file, if it has those of Windows, are not the body's.
    let end = if text.lines().count() == text.matches("\r\n").count() { "\r\n" } else { "\n" };
    let mut lines = text.split(end).peekable();
    let mut all: Vec<Outcome> = Vec::new();
    while let Some(line) = lines.next() {
        let Some((prefix, method, url, behind)) = arrow(line) else { continue };
        let mut entry = Vec::new();
        while let Some(line) = lines.next_if(|line| arrow(line).is_none()) {
            if !is_loggers_own(line) {
                entry.push(unprefixed(line, prefix));
            }
        }
        all.push(okhttp_entry(method, url, behind, &entry));
    }
    request::settled(all, || Problem::NoRequest.of(OKHTTP))
}

/// java.util.logging writes a line of its own before each message.
fn is_loggers_own(line: &str) -> bool {
    line.ends_with(" log") && line.contains("okhttp3.")
}

/// Without what the logger writes before each line: a time, a tag. Digits differ from line to line.
fn unprefixed<'l>(line: &'l str, prefix: &str) -> &'l str {
    let same = |(a, b): (u8, u8)| a == b || a.is_ascii_digit() && b.is_ascii_digit();
    let fits = |prefix: &str| {
        line.len() >= prefix.len() && line.is_char_boundary(prefix.len()) && line.bytes().zip(prefix.bytes()).all(same)
    };
    if fits(prefix) {
        return &line[prefix.len()..];
    }
    // Of an empty message an editor may have taken the blank.
    let bare = prefix.trim_end();
    if line.len() == bare.len() && fits(bare) { "" } else { line }
}

fn okhttp_entry(method: &str, url: &str, behind: &str, lines: &[&str]) -> Outcome {
    let mut request = CapturedRequest::new(method, url);
    // Level BASIC tells the length behind the URL, and has neither headers nor an end.
    let is_answer = |line: &&str| line.starts_with("<-");
    if behind.ends_with("-byte body)") || lines.first().is_some_and(is_answer) {
        return Err(Problem::BodyOmitted.of(OKHTTP));
    }
    let is_end = |line: &&str| line.starts_with("--> END ") || line.starts_with("---> END ");
    let end = lines.iter().position(is_end).ok_or_else(|| Problem::Unclosed.naming(OKHTTP, "request (--> END)"))?;
    let head = lines[..end].iter().position(|line| line.is_empty()).unwrap_or(end);
    for (line, number) in lines[..head].iter().zip(2_usize..) {
        let (name, value) = raw::header(line).ok_or_else(|| Problem::HeaderLine.naming(OKHTTP, number))?;
        request.add_header(name, value);
    }
    let body = lines.get(head + 1..end).unwrap_or_default().join("\n");
    let told = lines[end].split_once('(').map_or("", |(_, told)| told);
    check_length(&mut request, told, &body)?;
    request.body = body.into_bytes();
    request.response = answer(&lines[end + 1..]);
    request.note_redacted();
    Ok(request)
}

/// `17-byte body)`, `17-byte, 37-gzipped-byte body)`, `binary 17-byte body omitted)`, or nothing.
fn check_length(request: &mut CapturedRequest, told: &str, body: &str) -> Result<(), Error> {
    if told.contains("omitted") {
        return Err(Problem::BodyOmitted.of(OKHTTP));
    }
    let length = told.split("-byte").next().and_then(|length| length.parse::<usize>().ok());
    let is_gzipped = told.contains("-gzipped-byte");
    let header = request.header("Content-Length").and_then(|length| length.parse().ok()).filter(|_| !is_gzipped);
    match length.or(header) {
        Some(length) if body.is_empty() && length > 0 => return Err(Problem::BodyOmitted.of(OKHTTP)),
        Some(length) if body.len() != length => return Err(Problem::WrongLength.naming(OKHTTP, length)),
        _ => {}
    }
    if is_gzipped {
        request.note_naming(Note::Decoded, "gzip");
    }
    Ok(())
}

/// `<-- 401 Unauthorized https://… (22ms)`, then headers and body.
fn answer(lines: &[&str]) -> CapturedResponse {
    let status = |line: &&str| line.trim_start_matches('<').strip_prefix("-- ")?.split(' ').next()?.parse().ok();
    let found = CapturedResponse::found_in(&lines.join("\n")).unwrap_or_default();
    found.with_status(lines.iter().filter(|line| line.starts_with('<')).find_map(status))
}

/// Whether a line opens a request of Guzzle's, and the next one is its request line.
pub(super) fn opens_guzzle(line: &str, next: &str) -> bool {
    line.trim_end().ends_with(">>>>>>>>") && raw::request_line(next).is_some()
}

/// A logger that makes one line of a message.
pub(super) fn has_lost_lines(line: &str) -> bool {
    line.split_once(">>>>>>>> ").is_some_and(|(_, rest)| {
        let mut words = rest.split(' ');
        words.next().is_some_and(|method| method.bytes().all(|byte| byte.is_ascii_uppercase()))
            && words.next().is_some_and(|target| target.starts_with('/'))
    })
}

pub(super) fn lines_lost() -> Error {
    Problem::LineBreaksLost.of(GUZZLE)
}

/// # Errors
/// `unreadable-capture` for a log that breaks off within a request.
pub(super) fn guzzle(text: &str) -> Result<Vec<CapturedRequest>, Error> {
    let mut all: Vec<Outcome> = Vec::new();
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once(">>>>>>>>") {
        let behind = behind.split_once('\n').map_or("", |(_, behind)| behind);
        let Some((message, answer)) = behind.split_once("\n<<<<<<<<") else {
            all.push(Err(Problem::Unclosed.naming(GUZZLE, ">>>>>>>>")));
            break;
        };
        let (answer, behind) = answer.split_once("\n--------").unwrap_or((answer, ""));
        all.push(raw::whole(message.strip_suffix('\r').unwrap_or(message)).map(|mut request| {
            request.response = CapturedResponse::in_messages(answer);
            request
        }));
        rest = behind;
    }
    request::settled(all, || Problem::NoRequest.of(GUZZLE))
}
