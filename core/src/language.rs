//! The languages of the texts that people read.

use crate::error::Error;

/// A language that people read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    /// English.
    English,
    /// Indonesian.
    Indonesian,
}

impl Language {
    /// By ISO 639: `en` or `id`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Indonesian => "id",
        }
    }

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
