//! The languages that people read, and texts that exist in each of them.

use alloc::string::String;
use serde::Deserialize;

use crate::error::Error;

enumeration! {
    /// A language that people read.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Language: "By ISO 639: `en` or `id`." {
        /// English.
        English = "en",
        /// Indonesian.
        Indonesian = "id",
    }
}

impl Language {
    /// Reads what [`as_str`](Self::as_str) writes.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match text {
            "en" => Ok(Language::English),
            "id" => Ok(Language::Indonesian),
            _ => Err(Error::invalid_argument("language", "is neither `en` nor `id`")),
        }
    }
}

/// One text in every language.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Texts {
    pub(crate) en: String,
    pub(crate) id: String,
}

impl Texts {
    pub(crate) fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Indonesian => &self.id,
        }
    }
}

/// Puts values into the places of a text: `{seconds} {seconds|second|seconds} behind`, of which the first form goes with 1. A name without
/// a value stays as it is.
pub(crate) fn filled(text: &str, value_of: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, (name, behind))) =
        rest.split_once('{').and_then(|(before, behind)| Some((before, behind.split_once('}')?)))
    {
        out.push_str(before);
        let (value, forms) = match name.split_once('|') {
            Some((name, forms)) => (value_of(name), forms.split_once('|')),
            None => (value_of(name), None),
        };
        match (value, forms) {
            (Some(value), Some((one, many))) => out.push_str(if value == "1" { one } else { many }),
            (Some(value), None) => out.push_str(&value),
            (None, _) => out.extend(["{", name, "}"]),
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}
