//! Who may call.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use subtle::ConstantTimeEq;

use crate::error::Error;

/// The partners, or client keys, that share one credential.
#[derive(Clone, Debug)]
pub struct Expected(Option<Vec<String>>);

impl Expected {
    /// One of these; `*` among them means anyone, as [`anyone`](Self::anyone).
    ///
    /// # Errors
    /// `invalid-argument` for an empty list or an empty name.
    pub fn one_of<'n, S: AsRef<str> + ?Sized + 'n>(names: impl IntoIterator<Item = &'n S>) -> Result<Self, Error> {
        let names: Vec<&str> = names.into_iter().map(AsRef::as_ref).collect();
        if names.is_empty() || names.iter().any(|name| name.is_empty()) {
            return Err(Error::invalid_argument(
                "expected",
                "must list at least one partner or client key, none of them empty",
            ));
        }
        if names.contains(&"*") {
            return Ok(Expected::anyone());
        }
        Ok(Expected(Some(names.iter().map(ToString::to_string).collect())))
    }

    /// Whoever holds a secret or key. X-PARTNER-ID is not signed: check for yourself whom the message is about.
    #[must_use]
    pub fn anyone() -> Self {
        Expected(None)
    }

    /// None for anyone.
    pub(super) fn names(&self) -> Option<&[String]> {
        self.0.as_deref()
    }

    pub(super) fn contains(&self, name: Option<&str>) -> bool {
        let Some(names) = &self.0 else { return true };
        let Some(name) = name else { return false };
        names.iter().any(|known| known.as_bytes().ct_eq(name.as_bytes()).into())
    }
}
