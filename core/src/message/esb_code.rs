//! The error codes of BCA's services before SNAP, and what they mean.

use alloc::borrow::Cow;
use core::fmt;

use super::code_table::KnownEsbCode;
use super::generated::esb_codes::KNOWN;
use super::outcome::{Advice, Outcome};
use crate::error::Error;

/// The longest code that is printed, `ESB-99-0222`, has 11 characters.
const MOST: usize = 12;

/// An error code of BCA's services before SNAP: `ErrorCode` of an answer that has an `ErrorMessage` in two languages.
///
/// Most begin with `ESB-`; debit authority (`3-2-100`), account opening (`WBF-03-001`), FIRe and Flazz (`0101`) have their own. The
/// table is `core/spec/esb-codes.json`, from the lists on BCA's developer page. It is read with the feature `bca-legacy`;
/// without it every code is an unlisted one.
///
#[cfg_attr(feature = "bca-legacy", doc = "```")]
#[cfg_attr(not(feature = "bca-legacy"), doc = "```ignore")]
/// use paraf::message::{Advice, EsbCode, Outcome};
/// let timeout = EsbCode::parse("ESB-14-023")?;
/// assert_eq!((timeout.outcome(), timeout.advice()), (Outcome::Unknown, Advice::AskStatus));
/// let absent = EsbCode::parse("ESB-99-009")?;
/// assert_eq!(absent.english("Amount").as_deref(), Some("Missing mandatory field Amount"));
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EsbCode {
    text: [u8; MOST],
    length: u8,
}

impl EsbCode {
    /// Takes digits and capital letters, in groups that hyphens join, at most 12 characters. Whether the table knows the code plays
    /// no part.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(code: &str) -> Result<Self, Error> {
        let in_group = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
        let fits = code.len() <= MOST && code.split('-').all(|group| !group.is_empty() && group.bytes().all(in_group));
        if !fits {
            return Err(Error::invalid_argument(
                "ErrorCode",
                "is not groups of digits or capital letters, joined by hyphens",
            ));
        }
        let mut text = [0; MOST];
        for (into, from) in text.iter_mut().zip(code.bytes()) {
            *into = from;
        }
        Ok(EsbCode { text, length: code.len() as u8 })
    }

    /// The code as it was read.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.get(..usize::from(self.length)).and_then(|text| core::str::from_utf8(text).ok()).unwrap_or_default()
    }

    /// The HTTP status that BCA prints beside it; where services print several, the gateway's or the first. None for a code that the
    /// table does not list.
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        self.known().map(|known| known.http_status)
    }

    /// BCA's message in English, with a field name in its place. None for a code that the table does not list.
    #[must_use]
    pub fn english(&self, detail: &str) -> Option<Cow<'static, str>> {
        self.known().map(|known| filled(known.english, detail))
    }

    /// BCA's message in Indonesian, likewise.
    #[must_use]
    pub fn indonesian(&self, detail: &str) -> Option<Cow<'static, str>> {
        self.known().map(|known| filled(known.indonesian, detail))
    }

    /// What became of the transaction. A code that the table does not list says nothing.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.known().map_or(Outcome::Unknown, |known| known.outcome)
    }

    /// What to do next. There is no X-EXTERNAL-ID before SNAP: [`Advice::RetryAsIs`] repeats the request, and
    /// [`Advice::AskStatus`] means the transfer status or the account statement.
    #[must_use]
    pub fn advice(&self) -> Advice {
        self.known().map_or(Advice::AskStatus, |known| known.advice)
    }

    fn known(&self) -> Option<&'static KnownEsbCode> {
        let at = KNOWN.binary_search_by(|known| known.code.cmp(self.as_str())).ok()?;
        KNOWN.get(at)
    }
}

fn filled(template: &'static str, detail: &str) -> Cow<'static, str> {
    if template.contains("{detail}") { template.replace("{detail}", detail).into() } else { template.into() }
}

impl fmt::Display for EsbCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for EsbCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EsbCode({self})")
    }
}
