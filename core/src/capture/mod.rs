//! What people paste or save of a request: a curl command, a raw HTTP request, a HAR. It is read, never run; the body's bytes stay as they are.

mod curl;
mod har;
mod options;
mod raw;
mod response;
mod shell;
mod windows;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use zeroize::Zeroizing;

pub use response::CapturedResponse;

use crate::error::{Error, ErrorCode};

/// A request as it was captured, and what is known of its answer.
///
/// Nothing of it is checked: it is there to be diagnosed. Header values are overwritten on drop, and `Debug` shows none.
#[derive(Clone, Default)]
pub struct CapturedRequest {
    method: String,
    url: String,
    headers: Vec<(String, Zeroizing<String>)>,
    body: Vec<u8>,
    response: CapturedResponse,
}

impl CapturedRequest {
    /// Reads all requests of a text: one or several curl commands (as typed, or as browsers copy them, for bash or for Windows),
    /// one raw HTTP request, or every entry of a HAR.
    ///
    /// Blank lines, a shell's prompt, a fence of back-ticks around it and an answer behind it do no harm.
    ///
    /// # Errors
    /// `unreadable-capture`, with what was seen instead; for a curl command also when its body or a value is not in it but in a file,
    /// in standard input or in a variable of the shell.
    ///
    /// ```
    /// use paraf::CapturedRequest;
    ///
    /// let text = r#"$ curl https://devapi.bca.co.id/openapi/v1.0/balance-inquiry \
    ///   -H 'X-TIMESTAMP: 2022-04-21T17:34:52+07:00' --data-raw '{"accountNo":"1"}'"#;
    /// let request = &CapturedRequest::read_all(text)?[0];
    /// assert_eq!(request.method(), "POST");
    /// assert_eq!(request.body(), br#"{"accountNo":"1"}"#);
    /// assert_eq!(request.headers().next(), Some(("X-TIMESTAMP", "2022-04-21T17:34:52+07:00")));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn read_all(text: &str) -> Result<Vec<CapturedRequest>, Error> {
        let text = unwrapped(text);
        if text.is_empty() {
            return Err(unreadable("request", "is empty"));
        }
        if text.starts_with(['{', '[']) {
            return har::read(text);
        }
        if raw::looks_like_one(text) {
            return raw::read(text).map(|request| Vec::from([request]));
        }
        if curl::looks_like_one(text) {
            return curl::read_all(text);
        }
        Err(unreadable("request", seen(text)))
    }

    /// The method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The URL, or the path and query where the capture has no more.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers, names and values, in their order. They hold tokens.
    pub fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The body, byte for byte.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// What is known of the answer; nothing of it where the capture has none.
    pub fn response(&self) -> &CapturedResponse {
        &self.response
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    fn add_header(&mut self, name: &str, value: &str) {
        self.headers.push((name.into(), Zeroizing::new(value.into())));
    }
}

impl fmt::Debug for CapturedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (method, path) = (&self.method, self.url.split('?').next().unwrap_or_default());
        write!(f, "CapturedRequest({method} {path}, {} bytes, headers redacted)", self.body.len())
    }
}

fn unreadable(field: &'static str, detail: impl Into<alloc::borrow::Cow<'static, str>>) -> Error {
    Error::new(ErrorCode::UnreadableCapture, field, detail)
}

/// Without a byte order mark, blank lines in front, and the fence of a code block.
fn unwrapped(text: &str) -> &str {
    let text = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let Some(fenced) = text.strip_prefix("```") else { return text };
    let inner = fenced.split_once('\n').map_or("", |(_, inner)| inner);
    let end = inner.rfind("\n```").unwrap_or(inner.len());
    inner[..end].trim_start_matches([' ', '\t', '\r', '\n'])
}

/// What a text is that is no request. Nothing of it is quoted: it may hold a secret.
fn seen(text: &str) -> &'static str {
    let starts = |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    const WANTED: &[(&str, &str)] = &[
        ("HTTP/", "is a response: the request is needed"),
        ("fetch(", "is a JavaScript fetch: copy it as cURL instead"),
        ("await fetch(", "is a JavaScript fetch: copy it as cURL instead"),
        ("Invoke-WebRequest", "is a PowerShell command: copy it as cURL instead"),
        ("Invoke-RestMethod", "is a PowerShell command: copy it as cURL instead"),
        ("wget", "is a wget command: a curl command, a raw HTTP request or a HAR is needed"),
        ("<", "is HTML or XML: a curl command, a raw HTTP request or a HAR is needed"),
        ("-----BEGIN", "is a key: a curl command, a raw HTTP request or a HAR is needed"),
        ("http://", "is a URL alone: the method, headers and body are needed too"),
        ("https://", "is a URL alone: the method, headers and body are needed too"),
    ];
    WANTED
        .iter()
        .find(|(word, _)| starts(word))
        .map_or("is neither a curl command nor a raw HTTP request nor a HAR", |(_, detail)| detail)
}
