//! A diagnosis and a trace as plain text for a terminal, in English and Indonesian.

mod page;
mod trace;
mod words;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::advisory::Advisory;
use super::answer::Answer;
use super::finding::{Diagnosis, Difference, Finding, SignedPart};
use super::programming_language::ProgrammingLanguage;
use crate::language::Language;
use page::{Page, capital, clean};
use words::{Words, missing_name, part_name};

impl Diagnosis {
    /// The diagnosis as plain text for a terminal: what explains the signature, with the first difference marked under the two
    /// texts; where nothing does, what was held fixed and what was tried. `code` asks for the fix in that language too.
    ///
    /// It holds no secret, no token and no signature, and no control character of the request.
    ///
    /// ```
    /// use paraf::diagnose::{ObservedRequest, DiagnosisCredential, diagnose};
    /// use paraf::{Language, Profile};
    /// # let headers = [("Authorization", "Bearer 7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"), ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"),
    /// #     ("X-SIGNATURE", "B4P4Xrq0TKpXNCHRoQ2ER+EKqoYgXrEougnNxv8GAl9j1QUO3mwGhrlXoXJbwG9TvCGiSrv+4uoFqsOOfe94lg==")];
    /// # let case = ObservedRequest::new("POST", "/openapi/v1.0/transfer-va/inquiry", &headers, br#"{"url":"https://merchant.id/notify"}"#);
    /// # let credential = DiagnosisCredential::new().client_secret("456");
    /// let report = diagnose(&case, &credential, &Profile::named("bca")?)?.report(Language::English, None);
    /// assert!(report.contains(r#"
    ///     expected  {"url":"https://merchant.id/notify"}
    ///     signed    {"url":"https:\/\/merchant.id\/notify"}
    ///                             ^
    /// "#));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn report(&self, language: Language, code: Option<ProgrammingLanguage>) -> String {
        let words = Words::of(language);
        let mut page = Page::default();
        let (blocking, others): (Vec<&Advisory>, Vec<&Advisory>) =
            self.advisories().iter().partition(|advisory| advisory.is_blocking());
        match self.answer() {
            Answer::Right => page.prose(0, words.matched),
            Answer::NotChecked => {
                let missing = self.missing().iter().map(|name| missing_name(name, language));
                page.prose(0, &format!("{}: {}.", words.not_checked, missing.collect::<Vec<_>>().join(", ")));
            }
            Answer::Wrong => {}
        }
        for advisory in blocking {
            advise(&mut page, advisory, language);
        }
        if self.answer() == Answer::Wrong {
            self.wrong(&mut page, language, code);
        }
        if !others.is_empty() {
            page.gap();
            page.prose(0, words.also);
        }
        for advisory in others {
            advise(&mut page, advisory, language);
        }
        page.text
    }

    fn wrong(&self, page: &mut Page, language: Language, code: Option<ProgrammingLanguage>) {
        if !page.text.is_empty() {
            page.gap();
        }
        if self.findings().is_empty() {
            return self.unexplained(page, language);
        }
        page.prose(0, Words::of(language).explained);
        for finding in self.findings() {
            explain(page, finding, language, code);
        }
    }

    fn unexplained(&self, page: &mut Page, language: Language) {
        let words = Words::of(language);
        let names = |parts: Vec<String>| parts.join(", ");
        page.prose(0, words.unexplained);
        page.gap();
        if !self.tried().is_empty() {
            let tried = self.tried().iter().map(|tried| {
                format!("{} ({} {})", part_name(tried.part(), language), tried.variants(), words.variants)
            });
            page.prose(2, &format!("{}: {}.", words.tried, names(tried.collect())));
        }
        let held = self.assumed().iter().map(|part| part_name(*part, language).to_string());
        let held = names(held.collect());
        if !held.is_empty() {
            page.prose(2, &format!("{}: {held}.", words.assumed));
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

fn advise(page: &mut Page, advisory: &Advisory, language: Language) {
    page.gap();
    page.prose(2, &format!("{}: {}", advisory.id(), advisory.title(language)));
    page.prose(4, &format!("({})", clean(&advisory.detail(language))));
    page.prose(4, &format!("{} {}", advisory.explanation(language), advisory.fix(language)));
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
    page.prose(2, words.fix);
    page.prose(4, &finding.fix(language));
    if let Some((language, lines)) = code.and_then(|language| Some((language, finding.code(language)?))) {
        page.gap();
        page.prose(2, &format!("{} {}:", words.code, language.name()));
        lines.lines().for_each(|line| page.line(4, line));
    }
}

/// The two texts, one above the other, and a mark under the first difference.
fn compare(page: &mut Page, difference: &Difference, language: Language) {
    let words = Words::of(language);
    let Difference { part, offset, mark, .. } = difference;
    let (expected, signed) = (&difference.expected_in(language), &difference.signed_in(language));
    let is_named = matches!(part, SignedPart::Key | SignedPart::Algorithm | SignedPart::Encoding);
    // Of the string-to-sign its layout is shown, which has other bytes.
    let place = if is_named || *part == SignedPart::StringToSign {
        String::new()
    } else {
        format!(", {} {offset}", words.at_byte)
    };
    page.prose(2, &format!("{} {}{place}:", capital(part_name(*part, language)), words.differs));
    let width = words.expected.len().max(words.signed.len()) + 2;
    // What stands in front was cut off.
    let cut = if offset > mark { "…" } else { "" };
    for (name, text) in [(words.expected, expected), (words.signed, signed)] {
        page.line(4, &format!("{name:width$}{cut}{}", clean(text)));
    }
    if is_named {
        return;
    }
    let before = cut.chars().count() + clean(expected.get(..*mark).unwrap_or_default()).chars().count();
    page.line(4 + width + before, "^");
}
