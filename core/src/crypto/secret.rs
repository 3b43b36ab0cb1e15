//! Text that must not be shown, and that is overwritten when it is dropped.

use alloc::string::{String, ToString};
use core::fmt;
use zeroize::Zeroizing;

use crate::error::{Error, ErrorCode};

/// A secret text: a client secret, a token, a string-to-sign that contains one.
///
/// Its memory is overwritten on drop, and its `Debug` and `Display` show nothing of it.
///
/// ```
/// use paraf::Secret;
/// let secret = Secret::new("client_secret", "s3cr3t")?;
/// assert_eq!(format!("{secret:?}"), "Secret(redacted)");
/// assert_eq!(secret.reveal(), "s3cr3t");
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a shared secret; `field` names it in the error.
    ///
    /// # Errors
    /// `invalid-secret` when it is empty (an unset variable is a key that everybody can guess) or is a PEM text.
    pub fn new(field: &'static str, text: &str) -> Result<Self, Error> {
        let invalid = |detail| Err(Error::new(ErrorCode::InvalidSecret, field, detail));
        if text.is_empty() {
            return invalid("is empty");
        }
        if text.trim_start().starts_with("-----BEGIN") {
            return invalid("is a PEM key, not a shared secret");
        }
        Ok(Secret(Zeroizing::new(text.to_string())))
    }

    /// Hides any text, unchecked.
    pub(crate) fn hide(text: impl Into<Zeroizing<String>>) -> Self {
        Secret(text.into())
    }

    /// The text itself. Keep it out of logs.
    pub fn reveal(&self) -> &str {
        &self.0
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
