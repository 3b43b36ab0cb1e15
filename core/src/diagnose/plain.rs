//! A diagnosis and a trace as plain text for a terminal, in English and Indonesian.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use super::finding::{Diagnosis, Difference, Finding, Part};
use super::mistakes::ProgrammingLanguage;
use super::trace::Trace;
use crate::language::Language;

/// How wide prose is set.
const WIDTH: usize = 80;
/// How much of a body is shown.
const MOST_OF_A_BODY: usize = 2_000;

/// The words of a report in both languages.
struct Words {
    matched: &'static str,
    explained: &'static str,
    unexplained: &'static str,
    nothing_to_try: &'static str,
    held_fixed: &'static str,
    tried: &'static str,
    stopped_early: &'static str,
    next: &'static str,
    also: &'static str,
    differs: &'static str,
    at_byte: &'static str,
    right: &'static str,
    signed: &'static str,
    mend: &'static str,
    code: &'static str,
    variants: &'static str,
    bytes: &'static str,
    body: &'static str,
    empty: &'static str,
    removed: &'static str,
    digest: &'static str,
    string_to_sign: &'static str,
    signature: &'static str,
    as_sent: &'static str,
}

const ENGLISH: Words = Words {
    matched: "The signature is right.",
    explained: "The signature is wrong. It is right for a request with this change:",
    unexplained: "The signature is wrong, and no known mistake reproduces it.",
    nothing_to_try: "The signature could not be checked: no secret or key was given that fits it.",
    held_fixed: "Held fixed, taken to be right",
    tried: "Tried, alone and in pairs",
    stopped_early: "The bound on hashed bytes was reached before everything was tried.",
    next: "What remains: another secret or key, another profile, or more than two mistakes at once.",
    also: "Also seen:",
    differs: "differs",
    at_byte: "first at byte",
    right: "right",
    signed: "signed",
    mend: "What to do:",
    code: "In",
    variants: "variants",
    bytes: "bytes",
    body: "Body",
    empty: "(empty)",
    removed: "removed at bytes",
    digest: "Digest of the body",
    string_to_sign: "String to sign",
    signature: "Signature",
    as_sent: "as it was sent",
};

const INDONESIAN: Words = Words {
    matched: "Tanda tangan benar.",
    explained: "Tanda tangan salah. Tanda tangan itu benar untuk permintaan dengan perubahan ini:",
    unexplained: "Tanda tangan salah, dan tidak ada kesalahan yang dikenal yang menghasilkannya.",
    nothing_to_try: "Tanda tangan tidak dapat diperiksa: tidak ada secret atau kunci yang cocok dengannya.",
    held_fixed: "Dianggap benar dan tidak diubah",
    tried: "Sudah dicoba, sendiri dan berpasangan",
    stopped_early: "Batas bita yang di-hash tercapai sebelum semuanya dicoba.",
    next: "Yang tersisa: secret atau kunci lain, profil lain, atau lebih dari dua kesalahan sekaligus.",
    also: "Terlihat juga:",
    differs: "berbeda",
    at_byte: "pertama pada bita",
    right: "benar",
    signed: "ditandatangani",
    mend: "Yang harus dilakukan:",
    code: "Dalam",
    variants: "varian",
    bytes: "bita",
    body: "Isi",
    empty: "(kosong)",
    removed: "dibuang pada bita",
    digest: "Digest isi",
    string_to_sign: "String to sign",
    signature: "Tanda tangan",
    as_sent: "seperti yang dikirim",
};

impl Words {
    fn of(language: Language) -> &'static Words {
        match language {
            Language::English => &ENGLISH,
            Language::Indonesian => &INDONESIAN,
        }
    }
}

fn part_name(part: Part, language: Language) -> &'static str {
    let (english, indonesian) = match part {
        Part::Method => ("method", "metode"),
        Part::Url => ("endpoint URL", "URL endpoint"),
        Part::AccessToken => ("access token", "access token"),
        Part::Body => ("body", "isi"),
        Part::Timestamp => ("timestamp", "timestamp"),
        Part::ClientKey => ("client key", "client key"),
        Part::StringToSign => ("string to sign", "string to sign"),
        Part::Key => ("secret or key", "secret atau kunci"),
        Part::Algorithm => ("algorithm", "algoritma"),
        Part::Encoding => ("encoding of the signature", "penulisan tanda tangan"),
    };
    match language {
        Language::English => english,
        Language::Indonesian => indonesian,
    }
}

impl Diagnosis {
    /// The diagnosis as plain text for a terminal: what explains the signature, with the first difference marked under the two
    /// texts; where nothing does, what was held fixed and what was tried. `code` asks for the mend in that language too.
    ///
    /// It holds no secret, no token and no signature, and no control character of the request.
    ///
    /// ```
    /// use paraf::{Case, DiagnosisCredential, Language, Profile, diagnose};
    /// # let headers = [("Authorization", "Bearer 7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"), ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"),
    /// #     ("X-SIGNATURE", "B4P4Xrq0TKpXNCHRoQ2ER+EKqoYgXrEougnNxv8GAl9j1QUO3mwGhrlXoXJbwG9TvCGiSrv+4uoFqsOOfe94lg==")];
    /// # let case = Case::new("POST", "/openapi/v1.0/transfer-va/inquiry", &headers, br#"{"url":"https://merchant.id/notify"}"#);
    /// # let credential = DiagnosisCredential { client_secret: Some("456"), ..DiagnosisCredential::default() };
    /// let report = diagnose(&case, &credential, &Profile::named("bca")?)?.report(Language::English, None);
    /// assert!(report.contains(r#"
    ///     right   {"url":"https://merchant.id/notify"}
    ///     signed  {"url":"https:\/\/merchant.id\/notify"}
    ///                           ^
    /// "#));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn report(&self, language: Language, code: Option<ProgrammingLanguage>) -> String {
        let words = Words::of(language);
        let mut page = Page::default();
        match self.findings() {
            _ if self.matched() => page.prose(0, words.matched),
            [] => self.unexplained(&mut page, language),
            findings => {
                page.prose(0, words.explained);
                for finding in findings {
                    explain(&mut page, finding, language, code);
                }
            }
        }
        if !self.advisories().is_empty() {
            page.gap();
            page.prose(0, words.also);
        }
        for advisory in self.advisories() {
            page.gap();
            page.prose(2, &format!("{}: {}", advisory.id(), advisory.title(language)));
            page.prose(4, &format!("({})", clean(advisory.detail())));
            page.prose(4, &format!("{} {}", advisory.explanation(language), advisory.mend(language)));
        }
        page.text
    }

    fn unexplained(&self, page: &mut Page, language: Language) {
        let words = Words::of(language);
        let names = |parts: Vec<String>| parts.join(", ");
        if self.tried().is_empty() {
            page.prose(0, words.nothing_to_try);
        } else {
            page.prose(0, words.unexplained);
            page.gap();
            let tried = self.tried().iter().map(|tried| {
                format!("{} ({} {})", part_name(tried.part(), language), tried.variants(), words.variants)
            });
            page.prose(2, &format!("{}: {}.", words.tried, names(tried.collect())));
        }
        let held = self.held_fixed().iter().map(|part| part_name(*part, language).to_string());
        let held = names(held.collect());
        if !held.is_empty() {
            page.prose(2, &format!("{}: {held}.", words.held_fixed));
        }
        if self.stopped_early() {
            page.prose(2, words.stopped_early);
        }
        if !self.tried().is_empty() {
            page.gap();
            page.prose(2, words.next);
        }
    }
}

fn explain(page: &mut Page, finding: &Finding, language: Language, code: Option<ProgrammingLanguage>) {
    let words = Words::of(language);
    page.gap();
    page.prose(0, &format!("{}: {}", finding.id(), finding.title(language)));
    page.prose(2, &finding.explanation(language));
    for difference in finding.differences() {
        page.gap();
        compare(page, difference, language);
    }
    page.gap();
    page.prose(2, words.mend);
    page.prose(4, &finding.mend(language));
    if let Some((language, lines)) = code.and_then(|language| Some((language, finding.code(language)?))) {
        page.gap();
        page.prose(2, &format!("{} {}:", words.code, language.name()));
        lines.lines().for_each(|line| page.line(4, line));
    }
}

/// The two texts, one above the other, and a mark under the first difference.
fn compare(page: &mut Page, difference: &Difference, language: Language) {
    let words = Words::of(language);
    let Difference { part, right, signed, offset, mark } = difference;
    page.prose(2, &format!("{} {}, {} {offset}:", capital(part_name(*part, language)), words.differs, words.at_byte));
    let width = words.right.len().max(words.signed.len()) + 2;
    // What stands in front was cut off.
    let cut = if offset > mark { "…" } else { "" };
    for (name, text) in [(words.right, right), (words.signed, signed)] {
        page.line(4, &format!("{name:width$}{cut}{}", clean(text)));
    }
    let before = cut.chars().count() + clean(right.get(..*mark).unwrap_or_default()).chars().count();
    page.line(4 + width + before, "^");
}

impl Trace {
    /// Every stage as plain text for a terminal; tokens are redacted.
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
            page.line(2, &format!("{:14}{text}", segment.field.name()));
        }
        page.line(2, &format!("= {}", cut(&clean(&self.string_to_sign()))));
        page.gap();
        page.prose(0, &format!("{} ({}, {}; {})", words.signature, self.algorithm(), self.encoding(), words.as_sent));
        page.line(2, &clean(self.signature()));
        page.text
    }
}

fn shown_body(body: &[u8], words: &Words) -> String {
    match String::from_utf8_lossy(body) {
        body if body.is_empty() => words.empty.to_string(),
        body => cut(&clean(&body)),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_OF_A_BODY) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_string(),
    }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect()
}

/// Control characters would move the mark, or the terminal: they are shown as the pictures that Unicode has for them.
fn clean(text: &str) -> String {
    let picture = |character: char| match character {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7f' => '␡',
        '\u{80}'..='\u{9f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => char::REPLACEMENT_CHARACTER,
        other => other,
    };
    text.chars().map(picture).collect()
}

/// Lines, set to a width.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A line as it is, however long.
    fn line(&mut self, indent: usize, line: &str) {
        self.text.extend(core::iter::repeat_n(' ', indent));
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn prose(&mut self, indent: usize, text: &str) {
        let mut line = String::new();
        for word in text.split_ascii_whitespace() {
            if !line.is_empty() && indent + line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.line(indent, &line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.line(indent, &line);
    }
}
