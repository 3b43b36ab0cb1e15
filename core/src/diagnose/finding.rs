//! What a diagnosis says.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::advisory::Advisory;
use super::answer::Answer;
use super::mistakes::{self, Mistake};
use super::programming_language::ProgrammingLanguage;
use super::setting::Setting;
use crate::error_text::difference_text;
use crate::language::Language;

enumeration! {
    /// A part of a signed request.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SignedPart: "For example `access_token`." {
        /// The HTTP method.
        Method = "method",
        /// The endpoint URL.
        Url = "endpoint_url",
        /// The access token.
        AccessToken = "access_token",
        /// The body, and its digest.
        Body = "body",
        /// The timestamp.
        Timestamp = "timestamp",
        /// The client key.
        ClientKey = "client_key",
        /// The string-to-sign as a whole: its parts, their order, their separators.
        StringToSign = "string_to_sign",
        /// The secret or the key.
        Key = "key",
        /// The algorithm.
        Algorithm = "algorithm",
        /// The spelling of the signature.
        Encoding = "encoding",
    }
}

/// Two texts that should be one: what is right, and what was signed. Tokens and secrets are redacted; long texts are cut around
/// the first difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub(super) part: SignedPart,
    pub(super) expected: String,
    pub(super) signed: String,
    pub(super) offset: usize,
    pub(super) mark: usize,
}

impl Difference {
    /// The part that differs.
    #[must_use]
    pub fn part(&self) -> SignedPart {
        self.part
    }

    /// What the profile signs here.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What was signed.
    #[must_use]
    pub fn signed(&self) -> &str {
        &self.signed
    }

    /// [`expected`](Self::expected) for people: what it names, such as a key or an algorithm, in their language; what it quotes as it is.
    #[must_use]
    pub fn expected_in(&self, language: Language) -> String {
        self.told(&self.expected, language)
    }

    /// [`signed`](Self::signed) in the same way.
    #[must_use]
    pub fn signed_in(&self, language: Language) -> String {
        self.told(&self.signed, language)
    }

    fn told(&self, text: &str, language: Language) -> String {
        let behind = text.strip_prefix(self.expected.as_str()).and_then(|behind| behind.strip_prefix(", "));
        match (self.part, behind) {
            (SignedPart::Key | SignedPart::Algorithm | SignedPart::Encoding, _) => difference_text(text, language),
            (SignedPart::StringToSign, Some(words)) => {
                [&self.expected, ", ", &difference_text(words, language)].concat()
            }
            _ => text.to_string(),
        }
    }

    /// Where the two differ first, in bytes from the beginning of the part; 0 where they name a key, an algorithm or an encoding. Of the
    /// string-to-sign, from the beginning of its layout.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The same place in the two texts that [`expected`](Self::expected) and [`signed`](Self::signed) show.
    #[must_use]
    pub fn mark(&self) -> usize {
        self.mark
    }
}

/// One change, or two, that reproduce the signature exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub(super) ids: Vec<&'static str>,
    pub(super) changes: Vec<&'static str>,
    pub(super) differences: Vec<Difference>,
    pub(super) setting: Setting,
}

impl Finding {
    /// Stable, and beginning with its row: `B5-php-slash`; two changes are joined by `+`.
    #[must_use]
    pub fn id(&self) -> String {
        self.ids.join("+")
    }

    /// The rows of the list of mistakes: `["B5"]`, `["S1", "B5"]`.
    #[must_use]
    pub fn changes(&self) -> &[&'static str] {
        &self.changes
    }

    /// One line.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        self.joined(" + ", language, |mistake| mistake.title(language))
    }

    /// What happened, and why the signature differs.
    #[must_use]
    pub fn explanation(&self, language: Language) -> String {
        self.joined(" ", language, |mistake| mistake.explanation(language))
    }

    /// What to do, in words.
    #[must_use]
    pub fn fix(&self, language: Language) -> String {
        self.joined(" ", language, |mistake| mistake.fix(language))
    }

    /// What to write in a programming language, as this profile signs; none where words say it all.
    #[must_use]
    pub fn code(&self, language: ProgrammingLanguage) -> Option<String> {
        let of = |mistake: Mistake<'_>| self.setting.code(mistake.code(language)?, language);
        let lines = distinct(self.mistakes().filter_map(of));
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// The part at fault; of two, the first.
    #[must_use]
    pub fn part(&self) -> SignedPart {
        self.differences.first().map_or(SignedPart::StringToSign, |difference| difference.part)
    }

    /// What differs, part by part.
    #[must_use]
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }

    fn mistakes(&self) -> impl Iterator<Item = Mistake<'_>> {
        self.ids.iter().map(|id| mistakes::of(id, &self.setting))
    }

    fn joined(&self, separator: &str, language: Language, text: impl Fn(Mistake<'_>) -> &'static str) -> String {
        distinct(self.mistakes().map(|mistake| self.setting.prose(text(mistake), language))).join(separator)
    }
}

/// Each text once.
fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts {
        if !kept.contains(&text) {
            kept.push(text);
        }
    }
    kept
}

/// A part that was varied, and in how many ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TriedPart {
    pub(super) part: SignedPart,
    pub(super) variants: usize,
}

impl TriedPart {
    /// The part.
    #[must_use]
    pub fn part(&self) -> SignedPart {
        self.part
    }

    /// How many other values it was given.
    #[must_use]
    pub fn variants(&self) -> usize {
        self.variants
    }
}

/// The outcome of [`diagnose`](crate::diagnose::diagnose).
#[derive(Clone, PartialEq, Eq)]
pub struct Diagnosis {
    pub(super) answer: Answer,
    pub(super) missing: Vec<&'static str>,
    pub(super) findings: Vec<Finding>,
    pub(super) advisories: Vec<Advisory>,
    pub(super) assumed: Vec<SignedPart>,
    pub(super) tried: Vec<TriedPart>,
    pub(super) stopped_early: bool,
    pub(super) hashed_bytes: u64,
}

impl Diagnosis {
    /// Whether the signature is right, wrong, or could not be checked.
    #[must_use]
    pub fn answer(&self) -> Answer {
        self.answer
    }

    /// Whether the signature is right. `false` alone does not say that it is wrong: see [`answer`](Self::answer).
    #[must_use]
    pub fn matched(&self) -> bool {
        self.answer == Answer::Right
    }

    /// Where the signature was not checked, what is needed for it: `client_secret`, `api_secret`, `public_key`, `access_token`,
    /// `client_key` and other fields of the request that are not known, `signature` where it is a placeholder, or `hashed_bytes`
    /// where the bound does not suffice for one try. Empty otherwise.
    #[must_use]
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    /// What reproduces the signature, fewest changes first. Empty where it is right, and where nothing explains it.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What is certain without explaining the signature. What is not known of the request comes first.
    #[must_use]
    pub fn advisories(&self) -> &[Advisory] {
        &self.advisories
    }

    /// The parts that were taken to be right.
    #[must_use]
    pub fn assumed(&self) -> &[SignedPart] {
        &self.assumed
    }

    /// The parts that were varied.
    #[must_use]
    pub fn tried(&self) -> &[TriedPart] {
        &self.tried
    }

    /// The bound on hashed bytes was reached before everything was tried.
    #[must_use]
    pub fn stopped_early(&self) -> bool {
        self.stopped_early
    }

    /// How many bytes were hashed.
    #[must_use]
    pub fn hashed_bytes(&self) -> u64 {
        self.hashed_bytes
    }
}

impl fmt::Debug for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<String> = self.findings.iter().map(Finding::id).collect();
        write!(f, "Diagnosis({}, ", self.answer.as_str())?;
        match self.answer {
            Answer::NotChecked => write!(f, "missing {:?}, ", self.missing)?,
            Answer::Right | Answer::Wrong => write!(f, "findings {ids:?}, ")?,
        }
        write!(f, "{} bytes hashed)", self.hashed_bytes)
    }
}
