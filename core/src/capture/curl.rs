//! What a curl command sends. Options that change neither method, URL, headers nor body are passed over.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::options::{long_name, takes_value};
use super::response::CapturedResponse;
use super::shell::{self, Command};
use super::{CapturedRequest, unreadable, windows};
use crate::error::Error;

/// Whether a line of the text begins with `curl`, a prompt aside.
pub(super) fn looks_like_one(text: &str) -> bool {
    next_command(text).is_some()
}

/// Every curl command of the text; what stands between them is passed over, but for an answer with a `responseCode`.
///
/// # Errors
/// `unreadable-capture`, as [`CapturedRequest::read_all`] says.
pub(super) fn read_all(text: &str) -> Result<Vec<CapturedRequest>, Error> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = next_command(rest) {
        let text = &rest[start..];
        let Command { words, end } =
            if windows::looks_like_it(text) { windows::command(text)? } else { shell::command(text)? };
        for arguments in words[1..].split(|word| word == b"--next" || word == b"-:") {
            found.push(read(arguments)?);
        }
        rest = &text[end..];
        let behind = &rest[..next_command(rest).unwrap_or(rest.len())];
        if let (Some(request), Some(response)) = (found.last_mut(), CapturedResponse::found_in(behind)) {
            request.response = response;
        }
    }
    Ok(found)
}

/// Where the next `curl` stands that is a command's name.
fn next_command(text: &str) -> Option<usize> {
    let is_name = |at: usize| {
        let behind = &text[at + 4..];
        let behind = behind.strip_prefix(".exe").unwrap_or(behind);
        let before = text[..at].rsplit('\n').next().unwrap_or_default();
        behind.starts_with([' ', '\t', '\\', '^']) && is_prompt(before)
    };
    text.match_indices("curl").map(|(at, _)| at).find(|at| is_name(*at))
}

/// What may stand in front of a command on its line: a prompt, another command's end, a folder.
fn is_prompt(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty()
        || before.ends_with(['$', '#', '%', '>', '❯', '➜', ';', '|', '&', '(', '/'])
        || before.split_ascii_whitespace().all(|word| ["sudo", "time", "exec", "env"].contains(&word))
}

/// The arguments, sorted by what they do.
#[derive(Default)]
struct Arguments {
    method: Option<String>,
    url: Option<String>,
    headers: Vec<String>,
    data: Option<Vec<u8>>,
    is_json: bool,
    in_query: bool,
    query: Vec<u8>,
}

fn read(words: &[Vec<u8>]) -> Result<CapturedRequest, Error> {
    let mut arguments = Arguments::default();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = |name: &str| {
            words.next().map(Vec::as_slice).ok_or_else(|| unreadable("curl", format!("has a {name} without its value")))
        };
        if let Some(name) = word.strip_prefix(b"--") {
            let name = core::str::from_utf8(name).unwrap_or_default();
            if takes_value(name) {
                arguments.set(name, value(&format!("--{name}"))?)?;
            } else {
                arguments.flag(name);
            }
        } else if let [b'-', letters @ ..] = word.as_slice()
            && !letters.is_empty()
        {
            for (index, letter) in letters.iter().enumerate() {
                let Some(name) = long_name(*letter) else { continue };
                if takes_value(name) {
                    // The rest of the word is the value, `-XPOST`, or the next word is.
                    let joined = &letters[index + 1..];
                    let given = if joined.is_empty() { value(&format!("-{}", char::from(*letter)))? } else { joined };
                    arguments.set(name, given)?;
                    break;
                }
                arguments.flag(name);
            }
        } else {
            arguments.set("url", word)?;
        }
    }
    arguments.into_request()
}

impl Arguments {
    fn flag(&mut self, name: &str) {
        match name {
            "get" => self.in_query = true,
            "head" => self.method = self.method.take().or(Some("HEAD".to_string())),
            _ => {}
        }
    }

    fn set(&mut self, name: &str, value: &[u8]) -> Result<(), Error> {
        match name {
            "request" => self.method = Some(text(value)?),
            "url" if self.url.is_some() => return Err(unreadable("curl", "has more than one URL")),
            "url" => self.url = Some(text(value)?),
            "header" if value.starts_with(b"@") => return Err(from_file("its headers")),
            "header" => self.headers.push(text(value)?),
            "user-agent" => self.headers.push(format!("User-Agent: {}", text(value)?)),
            "referer" => self.headers.push(format!("Referer: {}", text(value)?)),
            // Without `=` it is the name of a file.
            "cookie" if value.contains(&b'=') => self.headers.push(format!("Cookie: {}", text(value)?)),
            "oauth2-bearer" => self.headers.push(format!("Authorization: Bearer {}", text(value)?)),
            "user" => self.headers.push(format!("Authorization: Basic {}", STANDARD.encode(value))),
            "data" | "data-ascii" | "data-binary" | "json" if value.starts_with(b"@") => {
                return Err(from_file("its body"));
            }
            "data" | "data-ascii" | "data-binary" | "data-raw" => self.add_data(value),
            "json" => {
                self.is_json = true;
                self.data.get_or_insert_default().extend_from_slice(value);
            }
            "data-urlencode" => {
                let encoded = url_encoded(value)?;
                self.add_data(encoded.as_bytes());
            }
            "url-query" => {
                let encoded = url_encoded(value)?;
                join(&mut self.query, encoded.as_bytes());
            }
            "form" | "form-string" => return Err(unreadable("curl", "sends a multipart form: no SNAP request does")),
            "upload-file" => return Err(from_file("its body")),
            "config" => return Err(from_file("its options")),
            _ => {}
        }
        Ok(())
    }

    fn add_data(&mut self, value: &[u8]) {
        match &mut self.data {
            Some(data) => join(data, value),
            None => self.data = Some(value.to_vec()),
        }
    }

    fn into_request(mut self) -> Result<CapturedRequest, Error> {
        let mut url = self.url.take().ok_or_else(|| unreadable("curl", "has no URL"))?;
        if !url.contains("://") && !url.starts_with('/') {
            url.insert_str(0, "http://");
        }
        if self.in_query
            && let Some(data) = self.data.take()
        {
            join(&mut self.query, &data);
        }
        if !self.query.is_empty() {
            let query = text(&self.query)?;
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&query);
        }
        let method = self.method.take().unwrap_or_else(|| if self.data.is_some() { "POST" } else { "GET" }.to_string());
        let mut request = CapturedRequest { method, url, ..CapturedRequest::default() };
        for header in &self.headers {
            // `Name:` takes a header of curl's own away, `Name;` sends it empty.
            match header.split_once(':') {
                Some((_, value)) if value.trim().is_empty() => {}
                Some((name, value)) => request.add_header(name.trim(), value.trim()),
                None => request.add_header(header.trim_end_matches(';').trim(), ""),
            }
        }
        let names = |name: &str| {
            let is_name = |given: &str| given.trim().eq_ignore_ascii_case(name);
            self.headers.iter().any(|header| header.split_once(':').is_some_and(|(given, _)| is_name(given)))
        };
        if self.data.is_some() && !names("Content-Type") {
            request.add_header(
                "Content-Type",
                if self.is_json { "application/json" } else { "application/x-www-form-urlencoded" },
            );
        }
        if self.is_json && !names("Accept") {
            request.add_header("Accept", "application/json");
        }
        request.body = self.data.unwrap_or_default();
        Ok(request)
    }
}

fn join(data: &mut Vec<u8>, more: &[u8]) {
    if !data.is_empty() {
        data.push(b'&');
    }
    data.extend_from_slice(more);
}

fn text(value: &[u8]) -> Result<String, Error> {
    core::str::from_utf8(value)
        .map(ToString::to_string)
        .map_err(|_| unreadable("curl", "has an option whose value is not UTF-8"))
}

fn from_file(what: &str) -> Error {
    unreadable("curl", format!("reads {what} from a file or from standard input: put the text itself into the command"))
}

/// `content`, `=content` and `name=content`; with an at sign the content is in a file.
fn url_encoded(value: &[u8]) -> Result<String, Error> {
    let special = value.iter().position(|byte| matches!(byte, b'=' | b'@'));
    let (name, content) = match special {
        Some(at) if value[at] == b'@' => return Err(from_file("its body")),
        Some(at) => (&value[..at], &value[at + 1..]),
        None => (&value[..0], value),
    };
    let content = percent_encoded(content);
    Ok(if name.is_empty() { content } else { format!("{}={content}", text(name)?) })
}

/// As forms are written: a space is a plus.
pub(super) fn percent_encoded(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(*byte)),
            b' ' => out.push('+'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
