//! Text that must not be shown, and that is overwritten when it is dropped.

use alloc::string::{String, ToString};
use core::{fmt, mem};
use zeroize::optimization_barrier;

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
pub struct Secret(String);

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
        Ok(Secret(text.to_string()))
    }

    /// Hides any text, unchecked.
    pub(crate) fn hide(text: String) -> Self {
        Secret(text)
    }

    /// The text itself. Keep it out of logs.
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
