//! What a curl command sends. Options that change neither method, URL, headers nor body are passed over.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::expansion::FIELD;
use super::options::{long_name, takes_value};
use super::problem::{Problem, short};
use super::request::CapturedRequest;
use super::shell::Input;
use super::variables::{self, percent_encoded};
use crate::error::Error;

/// The arguments, sorted by what they do.
#[derive(Default)]
struct Arguments<'i> {
    input: Option<&'i [u8]>,
    method: Option<String>,
    url: Option<String>,
    headers: Vec<String>,
    /// What options set, unless a header of the same name is given.
    defaults: Vec<(&'static str, String)>,
    data: Option<Vec<u8>>,
    is_json: bool,
    is_upload: bool,
    in_query: bool,
    globs: bool,
    keeps_path: bool,
    query: Vec<u8>,
}

/// The request of a command's arguments.
///
/// # Errors
/// `unreadable-capture` for what is in a file, and for an option without its value.
pub(super) fn read(words: &[Vec<u8>], input: &Input) -> Result<CapturedRequest, Error> {
    let input = match input {
        Input::Text(text) => Some(text.as_slice()),
        Input::Unknown => None,
    };
    let mut arguments = Arguments { input, globs: true, ..Arguments::default() };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value =
            |name: String| words.next().map(Vec::as_slice).ok_or_else(|| Problem::NoValue.naming(FIELD, short(&name)));
        if let Some(name) = word.strip_prefix(b"--") {
            let name = core::str::from_utf8(name).unwrap_or_default();
            if takes_value(name) {
                arguments.set(name, value(format!("--{name}"))?)?;
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
                    let given = if joined.is_empty() { value(format!("-{}", char::from(*letter)))? } else { joined };
                    arguments.set(name, given)?;
                    break;
                }
                arguments.flag(name);
            }
        } else if ["–", "—"].iter().any(|dash| word.starts_with(dash.as_bytes())) {
            return Err(Problem::TypographicDashes.of(FIELD));
        } else {
            arguments.set("url", word)?;
        }
    }
    let request = arguments.into_request()?;
    variables::none_left(&request, FIELD)?;
    Ok(request)
}

impl Arguments<'_> {
    fn flag(&mut self, name: &str) {
        match name {
            "get" => self.in_query = true,
            "globoff" => self.globs = false,
            "path-as-is" => self.keeps_path = true,
            "head" => self.method = self.method.take().or(Some("HEAD".to_string())),
            _ => {}
        }
    }

    fn set(&mut self, name: &str, value: &[u8]) -> Result<(), Error> {
        match name {
            "request" => self.method = Some(text(value)?),
            "url" if self.url.is_some() => return Err(Problem::ManyUrls.of(FIELD)),
            "url" => self.url = Some(text(value)?),
            "header" if value.starts_with(b"@") => return Err(from_file("its headers")),
            "header" => self.headers.push(text(value)?),
            "user-agent" => self.set_default("User-Agent", text(value)?),
            "referer" => self.set_default("Referer", text(value)?),
            // Without `=` it is the name of a file.
            "cookie" if value.contains(&b'=') => self.add_cookie(&text(value)?),
            "oauth2-bearer" => self.set_default("Authorization", format!("Bearer {}", text(value)?)),
            "user" => self.set_default("Authorization", format!("Basic {}", STANDARD.encode(value))),
            "data" | "data-ascii" => {
                let lines = self.input_or(value)?;
                // curl takes line ends out of what it reads, and leaves what stands in the command.
                let is_input = value.starts_with(b"@");
                let value: Vec<u8> =
                    lines.iter().copied().filter(|byte| !is_input || !matches!(byte, b'\r' | b'\n')).collect();
                self.add_data(&value);
            }
            "data-binary" => {
                let value = self.input_or(value)?.to_vec();
                self.add_data(&value);
            }
            "data-raw" => self.add_data(value),
            "json" => {
                self.is_json = true;
                let value = self.input_or(value)?.to_vec();
                self.data.get_or_insert_default().extend_from_slice(&value);
            }
            "data-urlencode" => {
                let encoded = self.url_encoded(value)?;
                self.add_data(encoded.as_bytes());
            }
            "url-query" => {
                let encoded = self.url_encoded(value)?;
                join(&mut self.query, encoded.as_bytes());
            }
            "form" | "form-string" => return Err(Problem::Multipart.of(FIELD)),
            "upload-file" if value == b"-" || value == b"." => {
                self.data = Some(self.input.ok_or_else(|| from_file("its body"))?.to_vec());
                self.is_upload = true;
            }
            "upload-file" => return Err(from_file("its body")),
            "config" => return Err(from_file("its options")),
            _ if name.starts_with("expand-") => return Err(Problem::Expression.naming(FIELD, "curl")),
            _ => {}
        }
        Ok(())
    }

    /// Of an option that is given twice the last counts.
    fn set_default(&mut self, name: &'static str, value: String) {
        match self.defaults.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.defaults.push((name, value)),
        }
    }

    fn add_cookie(&mut self, value: &str) {
        match self.defaults.iter_mut().find(|(known, _)| *known == "Cookie") {
            Some((_, known)) => known.extend([";", value]),
            None => self.defaults.push(("Cookie", value.to_string())),
        }
    }

    /// The value itself, or standard input where it is `@-`.
    fn input_or<'v>(&'v self, value: &'v [u8]) -> Result<&'v [u8], Error> {
        match value {
            b"@-" => self.input.ok_or_else(|| from_file("its body")),
            [b'@', ..] => Err(from_file("its body")),
            _ => Ok(value),
        }
    }

    fn add_data(&mut self, value: &[u8]) {
        match &mut self.data {
            Some(data) => join(data, value),
            None => self.data = Some(value.to_vec()),
        }
    }

    /// `content`, `=content` and `name=content`; behind an at sign stands a file.
    fn url_encoded(&self, value: &[u8]) -> Result<String, Error> {
        let special = value.iter().position(|byte| matches!(byte, b'=' | b'@'));
        let (name, content) = match special {
            Some(at) if value[at] == b'@' => (&value[..at], self.input_or(&value[at..])?),
            Some(at) => (&value[..at], &value[at + 1..]),
            None => (&value[..0], value),
        };
        let content = form_encoded(content);
        Ok(if name.is_empty() { content } else { format!("{}={content}", text(name)?) })
    }

    fn into_request(mut self) -> Result<CapturedRequest, Error> {
        let mut url = self.url.take().ok_or_else(|| Problem::NoUrl.of(FIELD))?;
        if self.globs && is_glob(&url) && !variables::are_in(&url) {
            return Err(Problem::UrlGlob.of(FIELD));
        }
        if !url.contains("://") && !url.starts_with('/') {
            url.insert_str(0, "http://");
        }
        // A fragment is never sent.
        url.truncate(url.find('#').unwrap_or(url.len()));
        if !self.keeps_path {
            url = without_dot_segments(url);
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
        let default = match self.data {
            Some(_) if self.is_upload => "PUT",
            Some(_) => "POST",
            None => "GET",
        };
        let mut request = CapturedRequest::new(self.method.take().unwrap_or_else(|| default.to_string()), url);
        for header in &self.headers {
            // `Name:` takes a header of curl's own away, `Name;` sends it empty.
            match header.split_once(':') {
                Some((_, value)) if value.trim().is_empty() => {}
                Some((name, value)) => request.add_header(name.trim(), value.trim()),
                None => request.add_header(header.trim_end_matches(';').trim(), ""),
            }
        }
        if self.data.is_some() && !self.is_upload {
            let kind = if self.is_json { "application/json" } else { "application/x-www-form-urlencoded" };
            self.set_default("Content-Type", kind.to_string());
        }
        if self.is_json {
            self.set_default("Accept", "application/json".to_string());
        }
        for (name, value) in &self.defaults {
            let is_name = |given: &str| given.trim().eq_ignore_ascii_case(name);
            // A header that is taken away counts as given.
            let is_given = |header: &String| header.split_once(':').is_some_and(|(given, _)| is_name(given));
            if !self.headers.iter().any(is_given) {
                request.add_header(name, value);
            }
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
    core::str::from_utf8(value).map(ToString::to_string).map_err(|_| Problem::NotUtf8.naming(FIELD, "an option"))
}

fn from_file(what: &str) -> Error {
    Problem::FromFile.naming(FIELD, what)
}

/// As forms are written: a space is a plus.
pub(super) fn form_encoded(bytes: &[u8]) -> String {
    percent_encoded(bytes, b"-._~", "+")
}

/// `{a,b}` and `[1-3]` are several requests; `[::1]` is an address.
fn is_glob(url: &str) -> bool {
    let has_range = |at: usize| {
        let inner = url[at + 1..].split(']').next().unwrap_or_default();
        inner.contains('-') && !inner.contains(':')
    };
    url.contains('{') && url.contains('}') || url.find('[').is_some_and(has_range)
}

/// curl resolves `.` and `..` in a path before it sends it: RFC 3986 section 5.2.4.
fn without_dot_segments(url: String) -> String {
    let start = url.find("://").map_or(0, |at| at + 3);
    let path = url[start..].find('/').map_or(url.len(), |at| start + at);
    let end = url[path..].find('?').map_or(url.len(), |at| path + at);
    let is_dots = |segment: &str| segment == "." || segment == "..";
    if !url[path..end].split('/').any(is_dots) {
        return url;
    }
    let mut kept: Vec<&str> = Vec::new();
    for segment in url[path..end].split('/').skip(1) {
        match segment {
            "." => {}
            ".." => _ = kept.pop(),
            _ => kept.push(segment),
        }
    }
    let ends_in_dots = url[path..end].rsplit('/').next().is_some_and(is_dots);
    let slash = if ends_in_dots && !kept.is_empty() { "/" } else { "" };
    [&url[..path], "/", &kept.join("/"), slash, &url[end..]].concat()
}
