//! Text that must not be shown, and that is overwritten when it is dropped.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use core::{fmt, mem};
use zeroize::optimization_barrier;

use super::intake::{is_placeholder, key_in, stray};
use crate::error::{Error, ErrorCode};

/// A secret text: a client secret, a token, a string-to-sign that contains one.
///
/// Its memory is overwritten on drop, and its `Debug` and `Display` show nothing of it.
///
/// ```
/// use paraf::key::Secret;
/// let secret = Secret::new("client_secret", "s3cr3t")?;
/// assert_eq!(format!("{secret:?}"), "Secret(redacted)");
/// assert_eq!(secret.reveal(), "s3cr3t");
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Takes a shared secret; `field` names it in the error.
    ///
    /// # Errors
    /// `invalid-secret`, because it would sign without a word, and wrongly, or for everybody: when it is empty or blank; when it begins or
    /// ends with white space, a quote or a character that nobody sees; when its value was never put in (`${SECRET}`, `undefined`); when it
    /// is a key, in any form that the key reader knows.
    ///
    /// ```
    /// # use paraf::key::Secret;
    /// let error = Secret::new("client_secret", "s3cr3t\n").unwrap_err();
    /// assert_eq!(error.to_string(), "client_secret: ends with a line feed (U+000A), which is no part of a secret");
    /// ```
    pub fn new(field: &'static str, text: &str) -> Result<Self, Error> {
        let secret = Self::to_verify_with(field, text)?;
        match surrounded(text) {
            Some(detail) => Err(Error::new(ErrorCode::InvalidSecret, field, detail)),
            None => Ok(secret),
        }
    }

    /// As [`new`](Self::new), whatever stands at the ends: with a line break too many no message is accepted, and none is sent.
    ///
    /// # Errors
    /// `invalid-secret` for what others may know.
    pub(crate) fn to_verify_with(field: &'static str, text: &str) -> Result<Self, Error> {
        match no_secret(text) {
            Some(detail) => Err(Error::new(ErrorCode::InvalidSecret, field, detail)),
            None => Ok(Secret(text.to_string())),
        }
    }

    /// Hides any text, unchecked.
    pub(crate) fn hide(text: String) -> Self {
        Secret(text)
    }

    /// The text itself. Keep it out of logs.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Overwrites the whole allocation at once. `Zeroizing` does it byte by byte, which costs a signature a tenth of its time.
impl Drop for Secret {
    fn drop(&mut self) {
        let mut bytes = mem::take(&mut self.0).into_bytes();
        bytes.clear();
        bytes.resize(bytes.capacity(), 0);
        optimization_barrier(bytes.as_slice());
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("redacted")
    }
}

/// What a text is that everybody may know: nothing of it is part of the answer.
fn no_secret(text: &str) -> Option<Cow<'static, str>> {
    if text.is_empty() {
        return Some("is empty".into());
    }
    if text.chars().all(|character| stray(character).is_some()) {
        return Some("is nothing but white space, quotes or control characters".into());
    }
    if is_placeholder(text) {
        return Some("is a placeholder whose value was never put in".into());
    }
    key_in(text).map(|key| format!("is {key}, not a shared secret").into())
}

/// What stuck to a secret on its way: a line break of a file, a quote of an environment.
fn surrounded(text: &str) -> Option<String> {
    let found = |place: &str, character: Option<char>| {
        let character = character?;
        let (name, code) = (stray(character)?, u32::from(character));
        Some(format!("{place} with {name} (U+{code:04X}), which is no part of a secret"))
    };
    found("begins", text.chars().next()).or_else(|| found("ends", text.chars().next_back()))
}
