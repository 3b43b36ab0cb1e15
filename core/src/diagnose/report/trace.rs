//! A trace as plain text.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use super::super::trace::Trace;
use super::page::{Page, clean, cut};
use super::words::Words;
use crate::language::Language;

impl Trace {
    /// Every stage as plain text for a terminal; tokens are redacted.
    #[must_use]
    pub fn report(&self, language: Language) -> String {
        let words = Words::of(language);
        let mut page = Page::default();
        page.prose(0, &format!("{} ({} {})", words.body, self.body().len(), words.bytes));
        page.line(2, &shown_body(self.body(), words));
        if !self.removed().is_empty() {
            let ranges = self.removed().iter().take(20).map(|Range { start, end }| match end - start {
                1 => format!("{start}"),
                _ => format!("{start}-{}", end - 1),
            });
            let more = if self.removed().len() > 20 { ", …" } else { "" };
            page.prose(2, &format!("{} {}{more}", words.removed, ranges.collect::<Vec<_>>().join(", ")));
        }
        if let Some(digest) = self.body_digest() {
            page.gap();
            page.prose(0, words.digest);
            page.line(2, digest);
        }
        page.gap();
        page.prose(0, &format!("{} {}", words.string_to_sign, self.template()));
        for segment in self.segments() {
            let text = if segment.text.is_empty() { words.empty.to_string() } else { cut(&clean(&segment.text)) };
            page.line(2, &format!("{:14}{text}", segment.field.as_str()));
        }
        page.line(2, &format!("= {}", cut(&clean(&self.string_to_sign()))));
        page.gap();
        let sent = if self.signature().is_some() { words.as_sent } else { words.none_sent };
        page.prose(0, &format!("{} ({}, {}; {sent})", words.signature, self.algorithm(), self.encoding()));
        if let Some(signature) = self.signature() {
            page.line(2, &clean(signature));
        }
        page.text
    }
}

fn shown_body(body: &[u8], words: &Words) -> String {
    match String::from_utf8_lossy(body) {
        body if body.is_empty() => words.empty.to_string(),
        body => cut(&clean(&body)),
    }
}
