//! How the profile at hand signs, as far as what is said of a mistake depends on it.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::case::Facts;
use super::layout::Layout;
use super::programming_language::ProgrammingLanguage;
use crate::canonical::endpoint_url::QueryRule;
use crate::crypto::signature::Encoding;
use crate::language::{Language, filled};
use crate::profile::{Algorithm, Direction};
use crate::template::Field;

/// What holds of the profile and of what was signed instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Setting {
    /// The words that `by` of `spec/mistakes.json` asks for.
    words: Vec<&'static str>,
    /// Of the hash: `256` or `512`.
    bits: &'static str,
    layout: String,
    /// Where the string is its parts and one separator, and nothing else.
    joined: Option<(Vec<Field>, String)>,
    /// The separator that was signed, where nothing else of the string differs.
    other_separator: Option<String>,
}

impl Setting {
    pub(super) fn of(facts: &Facts<'_>, signed: &Layout) -> Self {
        let (scheme, bits) = match facts.algorithm {
            Algorithm::HmacSha256(_) => ("hmac", "256"),
            Algorithm::HmacSha512(_) => ("hmac", "512"),
            Algorithm::RsaSha256 => ("rsa", "256"),
        };
        let encoding = match facts.encoding {
            Encoding::Base64 => "base64",
            Encoding::Hex => "hex",
        };
        let query = match facts.query_rule {
            QueryRule::AsGiven => "query-as-given",
            QueryRule::Dropped => "query-dropped",
            QueryRule::SortedAndEncoded => "query-sorted",
        };
        let mut words = Vec::from([scheme, encoding, query]);
        if facts.case.direction == Direction::ToPartner {
            words.push("callback");
        }
        let (fields, separator) = (facts.layout.fields(), facts.layout.separator());
        let joined =
            (facts.layout == Layout::joined(&fields, separator)).then(|| (fields.clone(), separator.to_string()));
        let other = signed.separator();
        let only_the_separator =
            joined.is_some() && *signed != facts.layout && *signed == Layout::joined(&fields, other);
        if only_the_separator {
            words.push("separator");
        }
        let other_separator = only_the_separator.then(|| other.to_string());
        Setting { words, bits, layout: facts.layout.text(), joined, other_separator }
    }

    pub(super) fn has(&self, words: &[String]) -> bool {
        words.iter().all(|word| self.words.contains(&word.as_str()))
    }

    /// A text for people, with what it leaves open.
    pub(super) fn prose(&self, text: &str, language: Language) -> String {
        filled(text, |name| {
            Some(match name {
                "bits" => self.bits.into(),
                "layout" => self.layout.replace('\n', "\\n"),
                "separator" => named(&self.joined.as_ref()?.1, language).into(),
                "other_separator" => named(self.other_separator.as_ref()?, language).into(),
                _ => return None,
            })
        })
    }

    /// A text for a program; none where it is about parts and a separator, and the string has more than these.
    pub(super) fn code(&self, text: &str, language: ProgrammingLanguage) -> Option<String> {
        if text.contains("{parts}") && self.joined.is_none() {
            return None;
        }
        let joined = self.joined.as_ref();
        Some(filled(text, |name| match name {
            "bits" => Some(self.bits.into()),
            "separator" => joined.map(|(_, separator)| separator.escape_default().to_string()),
            "parts" => joined.map(|(fields, _)| {
                let names: Vec<String> = fields.iter().map(|field| variable(field.as_str(), language)).collect();
                let names = names.join(", ");
                if language == ProgrammingLanguage::Go { format!("{{{names}}}") } else { names }
            }),
            _ => None,
        }))
    }
}

/// A separator as it is read.
fn named(separator: &str, language: Language) -> Cow<'_, str> {
    match (separator, language) {
        ("", Language::English) => "an empty text".into(),
        ("", Language::Indonesian) => "teks kosong".into(),
        (" ", Language::English) => "a space".into(),
        (" ", Language::Indonesian) => "spasi".into(),
        (other, _) => format!("`{}`", other.escape_default()).into(),
    }
}

/// `bodyDigest`, `body_digest`, `$bodyDigest`.
fn variable(field: &str, language: ProgrammingLanguage) -> String {
    if language == ProgrammingLanguage::Python {
        return field.into();
    }
    let mut name = String::from(if language == ProgrammingLanguage::Php { "$" } else { "" });
    for (number, word) in field.split('_').enumerate() {
        match word.split_at_checked(1).filter(|_| number > 0) {
            Some((first, rest)) => name.extend([&first.to_ascii_uppercase(), rest]),
            None => name.push_str(word),
        }
    }
    name
}
