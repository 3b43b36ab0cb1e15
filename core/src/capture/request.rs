//! A request as it was captured.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::fmt::Display;
use zeroize::Zeroizing;

use super::note::{CaptureNote, Note};
use super::response::CapturedResponse;
use crate::error::Error;
use crate::language::Language;

/// A request as it was captured, and what is known of its answer.
///
/// Nothing of it is checked: it is there to be diagnosed. Header values are overwritten on drop, and `Debug` shows none.
#[derive(Clone, Default)]
pub struct CapturedRequest {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: Vec<(String, Zeroizing<String>)>,
    pub(super) body: Vec<u8>,
    pub(super) response: CapturedResponse,
    pub(super) notes: Vec<CaptureNote>,
}

impl CapturedRequest {
    /// The method.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The URL, or the path and query where the capture has no more.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers, names and values, in their order. They hold tokens.
    #[must_use]
    pub fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The body, byte for byte.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// What is known of the answer; nothing of it where the capture has none.
    #[must_use]
    pub fn response(&self) -> &CapturedResponse {
        &self.response
    }

    /// What is to be known of how it was read, before anything is called wrong. Empty where the capture leaves no question.
    #[must_use]
    pub fn notes(&self) -> &[CaptureNote] {
        &self.notes
    }

    pub(super) fn new(method: impl Into<String>, url: impl Into<String>) -> Self {
        CapturedRequest { method: method.into(), url: url.into(), ..CapturedRequest::default() }
    }

    /// The value of the first header of a name, in any case.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(super) fn add_header(&mut self, name: &str, value: &str) {
        self.headers.push((name.into(), Zeroizing::new(value.into())));
    }

    pub(super) fn set_header(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.add_header(name, value);
    }

    pub(super) fn note(&mut self, note: Note) {
        self.notes.push(CaptureNote::of(note));
    }

    pub(super) fn note_naming(&mut self, note: Note, named: impl Display) {
        self.notes.push(CaptureNote::naming(note, named));
    }

    /// Says of which header the value was made unreadable by who wrote the log.
    pub(super) fn note_redacted(&mut self) {
        let redacted = |value: &str| {
            let value = value.rsplit(' ').next().unwrap_or_default().trim_matches(['[', ']', '<', '>', '(', ')']);
            let is_mask = value.len() >= 3 && value.chars().all(|c| matches!(c, '█' | '*' | '•'));
            is_mask || ["redacted", "filtered", "hidden", "masked"].iter().any(|word| value.eq_ignore_ascii_case(word))
        };
        let names = self.headers().filter(|(_, value)| redacted(value)).map(|(name, _)| name.to_string());
        for name in names.collect::<Vec<_>>() {
            self.note_naming(Note::Redacted, name);
        }
    }

    /// Says that the body has another length than its header tells.
    pub(super) fn note_length(&mut self) {
        let told = self.header("Content-Length").and_then(|length| length.parse::<usize>().ok());
        if let Some(told) = told.filter(|told| *told != self.body.len()) {
            self.note_naming(Note::LengthDiffers, told);
        }
    }
}

impl fmt::Debug for CapturedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (method, path) = (&self.method, self.url.split('?').next().unwrap_or_default());
        write!(f, "CapturedRequest({method} {path}, {} bytes, headers redacted)", self.body.len())
    }
}

/// Those that could be read, with a note of those that could not; the first error where none could.
///
/// # Errors
/// That of the first request, or `none` where there is no request at all.
pub(super) fn settled(
    all: Vec<Result<CapturedRequest, Error>>,
    none: impl FnOnce() -> Error,
) -> Result<Vec<CapturedRequest>, Error> {
    let count = all.len();
    let (mut read, mut unread) = (Vec::new(), Vec::new());
    for (index, outcome) in all.into_iter().enumerate() {
        match outcome {
            Ok(request) => read.push(request),
            Err(error) => unread.push((index + 1, error)),
        }
    }
    let Some((number, error)) = unread.first() else {
        return if read.is_empty() { Err(none()) } else { Ok(read) };
    };
    let left_out = unread.len();
    let told = [
        format!("{left_out} of {count}; number {number} {}", error.detail()),
        format!("{left_out} dari {count}; nomor {number} {}", error.detail_in(Language::Indonesian)),
    ];
    let note = CaptureNote::naming_each(Note::OthersUnread, told.each_ref().map(String::as_str));
    for request in &mut read {
        request.notes.push(note.clone());
    }
    match unread.into_iter().next() {
        Some((_, error)) if read.is_empty() => Err(error),
        _ => Ok(read),
    }
}
