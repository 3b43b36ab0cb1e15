//! What people paste or save of a request, in the forms that `docs/captures.md` lists. It is read, never run; the body's bytes stay as they are.
//!
//! Bytes become text (`input`), one place decides what the text is (`sniff`, `json` for what is JSON), one reader a form makes requests of it.
//! What is not read is named (`foreign`, `problem`), and what is read in one of several ways says so (`note`).

mod ansi_c;
mod chunked;
mod commands;
mod curl;
mod expansion;
mod fetch;
mod foreign;
mod har;
mod heredoc;
mod http_file;
mod input;
mod javascript;
mod json;
mod log;
mod note;
mod object;
mod options;
mod postman;
mod postman_body;
mod postman_pair;
mod postman_url;
mod powershell;
mod problem;
mod raw;
mod request;
mod response;
mod shell;
mod sniff;
mod transcript;
mod variables;
mod windows;

use alloc::borrow::Cow;
use alloc::vec::Vec;

pub use note::CaptureNote;
pub use request::CapturedRequest;
pub use response::CapturedResponse;

use crate::error::Error;
use input::Input;
use problem::Problem;
use sniff::Form;

impl CapturedRequest {
    /// Reads all requests of a text: curl commands for bash, cmd.exe and PowerShell, with what `curl -v` prints; raw HTTP; `.http` files;
    /// `fetch(…)`; a HAR; a Postman collection; an object with `method`, `url`, `headers` and `body`; logs of OkHttp, Feign and Guzzle.
    ///
    /// Bytes may be UTF-8 or UTF-16, and of a raw request any body. Blank lines, a shell's prompt, a fence of back-ticks around it and an
    /// answer behind it do no harm. Where several requests are captured, those that cannot be read are left out, and each of the others has a
    /// note that says so.
    ///
    /// # Errors
    /// `unreadable-capture`, with what was seen instead, or why it cannot be read; [`reason`](Error::reason) is one of those that
    /// `docs/captures.md` lists.
    ///
    /// ```
    /// use paraf::capture::CapturedRequest;
    ///
    /// let text = r#"$ curl https://devapi.bca.co.id/openapi/v1.0/balance-inquiry \
    ///   -H 'X-TIMESTAMP: 2022-04-21T17:34:52+07:00' --data-raw '{"accountNo":"1"}'"#;
    /// let request = &CapturedRequest::read_all(text)?[0];
    /// assert_eq!(request.method(), "POST");
    /// assert_eq!(request.body(), br#"{"accountNo":"1"}"#);
    /// assert_eq!(request.headers().next(), Some(("X-TIMESTAMP", "2022-04-21T17:34:52+07:00")));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn read_all(capture: impl AsRef<[u8]>) -> Result<Vec<CapturedRequest>, Error> {
        read_all(capture.as_ref())
    }
}

fn read_all(bytes: &[u8]) -> Result<Vec<CapturedRequest>, Error> {
    let Input { text, bytes } = Input::read(bytes)?;
    let begins = text.len() - text.trim_start_matches(['\u{feff}', '\r', '\n']).len();
    let body = &text[begins..];
    if body.trim().is_empty() && bytes.is_none() {
        return Err(Problem::Empty.of("request"));
    }
    let not_text = || Problem::NotText.naming("request", text.len());
    let (form, at) = match sniff::sniff(body) {
        Ok(found) => found,
        Err(_) if bytes.is_some() => return Err(not_text()),
        Err(error) => return Err(error),
    };
    match (form, bytes) {
        (Form::Raw, Some(bytes)) => raw::read_all(&bytes[begins + at..]),
        (_, Some(_)) => Err(not_text()),
        (Form::Json, None) => json::read_all(&body[at..]),
        (Form::Raw, None) => raw::read_all(framed(body, at).as_bytes()),
        (Form::HttpFile, None) => http_file::read_all(&framed(body, at)),
        (Form::Commands, None) => commands::read_all(&body[at..]),
        (Form::Transcript, None) => transcript::read_all(&framed(body, at)),
        (Form::Fetch, None) => fetch::read_all(&body[at..]),
        (Form::OkHttp, None) => log::okhttp(&framed(body, at)),
        (Form::Guzzle, None) => log::guzzle(&body[at..]),
    }
}

/// From there on, without the end of a fence of back-ticks, and without an indentation that all lines share.
fn framed(text: &str, at: usize) -> Cow<'_, str> {
    let (before, mut text) = text.split_at(at);
    if before
        .lines()
        .rev()
        .find(|line| !line.trim().is_empty())
        .is_some_and(|line| line.trim_start().starts_with("```"))
    {
        text = text.find("\n```").map_or(text, |end| text[..end].trim_end_matches('\r'));
    }
    let indented = text.len() - text.trim_start_matches([' ', '\t']).len();
    let indentation = &text[..indented];
    let is_shared = || text.lines().all(|line| line.starts_with(indentation) || line.trim().is_empty());
    if indentation.is_empty() || !is_shared() {
        return Cow::Borrowed(&text[indented..]);
    }
    let lines = text.split_inclusive('\n').map(|line| line.strip_prefix(indentation).unwrap_or(line));
    Cow::Owned(lines.collect())
}
