//! Verifying in two steps: what is to be verified goes out, and the answer comes back when it is there.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use sha2::{Digest, Sha256};

use super::rejection::Rejection;
use super::verified::Verified;
use crate::canonical::string_to_sign::StringToSign;
use crate::profile::{Algorithm, Profile};

/// A request of which all is checked but its signature, for whoever verifies that elsewhere and takes time for it: a key service,
/// WebCrypto, the host language's own RSA. It is not genuine, and tells nothing of what it says, until [`finish`](Self::finish) is told so.
///
/// ```
/// use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
/// use paraf::{Moment, Profile};
///
/// # let service = |_name: &str, message: &[u8], signature: &[u8]| message.starts_with(b"POST:") && signature == [0; 64];
/// let verifier = Verifier::new(
///     Profile::named("bca")?,
///     VerifierCredential::new().elsewhere(["alias/bca-2026"]),
///     Expected::one_of(&["12345"])?,
/// )?;
/// let signature = format!("{}==", "A".repeat(86));
/// let headers = [
///     ("Authorization", "Bearer 7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"),
///     ("CHANNEL-ID", "95231"),
///     ("Content-Type", "application/json"),
///     ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"),
///     ("X-PARTNER-ID", "12345"),
///     ("X-EXTERNAL-ID", "1234567890"),
///     ("X-SIGNATURE", &signature),
/// ];
/// let request = IncomingRequest::new("POST", "/openapi/v1.0/transfer-va/payment", &headers, b"{}");
/// let now = Moment::parse("2022-04-21T17:35:00+07:00")?;
/// let unverified = verifier.begin(&request, now, Tolerance::DEFAULT)?;
/// assert_eq!(unverified.algorithm(), "hmac-sha512");
/// // Name, message and signature go to the key service; some time later:
/// let genuine = service("alias/bca-2026", unverified.message(), unverified.signature());
/// let verified = unverified.finish(genuine)?;
/// assert_eq!(verified.partner_id(), Some("12345"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Unverified<V> {
    /// Without a replay key, since that holds who signed.
    pub(super) claimed: V,
    pub(super) question: Question,
}

/// What is asked of those who verify the signature.
#[derive(Clone)]
pub(super) struct Question {
    pub(super) algorithm: Algorithm,
    pub(super) signature: Vec<u8>,
    pub(super) credentials: Vec<Candidate>,
    /// What becomes of the request when nobody says yes.
    pub(super) rejection: Rejection,
    pub(super) profile: Profile,
}

/// A credential that may have made the signature.
#[derive(Clone)]
pub(super) struct Candidate {
    pub(super) id: String,
    /// Whether it makes signatures as long as this one.
    pub(super) fits: bool,
}

/// What is known once the signature is: [`Verified`] and [`VerifiedTokenRequest`](super::VerifiedTokenRequest), and nothing else.
pub trait Genuine: sealed::Sealed {}

impl Genuine for Verified<'_> {}

pub(super) mod sealed {
    use super::StringToSign;

    pub trait Sealed {
        fn text(&self) -> &StringToSign;

        /// The same, signed by the credential of this ID and place.
        fn signed_by(self, profile: &str, id: &str, index: usize) -> Self;
    }
}

impl sealed::Sealed for Verified<'_> {
    fn text(&self) -> &StringToSign {
        &self.string_to_sign
    }

    fn signed_by(self, profile: &str, id: &str, index: usize) -> Self {
        self.signed_by(profile, id, index)
    }
}

impl<V: Genuine> Unverified<V> {
    /// The bytes that must have been signed: the string-to-sign. They hold the access token.
    #[must_use]
    pub fn message(&self) -> &[u8] {
        self.claimed.text().reveal().as_bytes()
    }

    /// SHA-256 of the message: what RSA signs, for services that take a digest.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.message()).into()
    }

    /// What must have made the signature, by the name that profiles have for it: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or
    /// `hmac-sha512`.
    #[must_use]
    pub fn algorithm(&self) -> &'static str {
        self.question.algorithm.name()
    }

    /// The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        &self.question.signature
    }

    /// The credentials of the caller whom the request names, in the order in which they were given: no other may be asked. One that is
    /// [elsewhere](super::VerifierCredential::elsewhere) has the name that it was given, a public key its fingerprint, and a secret an ID
    /// that does not tell it.
    pub fn credentials(&self) -> impl ExactSizeIterator<Item = &str> {
        self.question.credentials.iter().map(|candidate| candidate.id.as_str())
    }

    /// The answer: whether the first of the [`credentials`](Self::credentials) made exactly this signature over exactly this message.
    ///
    /// Say yes only to that; SECURITY.md has what else is then yours to check.
    ///
    /// # Errors
    /// The [`Rejection`] of a signature that does not match, if not.
    pub fn finish(self, genuine: bool) -> Result<V, Rejection> {
        if genuine { self.finish_by(0) } else { Err(self.question.rejection) }
    }

    /// The answer while a credential is rotated: it was the one at this place among the [`credentials`](Self::credentials).
    ///
    /// # Errors
    /// The [`Rejection`] of a signature that does not match, where there is none at this place, or it makes none of this length.
    pub fn finish_by(self, credential_index: usize) -> Result<V, Rejection> {
        let Question { credentials, rejection, profile, .. } = self.question;
        match credentials.get(credential_index) {
            Some(Candidate { id, fits: true }) => Ok(self.claimed.signed_by(profile.name(), id, credential_index)),
            _ => Err(rejection),
        }
    }
}

impl Unverified<Verified<'_>> {
    /// The partner whom the request names, whose credentials are asked. Not signed.
    #[must_use]
    pub fn partner_id(&self) -> Option<&str> {
        self.claimed.partner_id()
    }

    /// Copies the borrowed data, so that the value can outlive the request.
    pub fn into_owned(self) -> Unverified<Verified<'static>> {
        Unverified { claimed: self.claimed.into_owned(), question: self.question }
    }
}

impl<V> fmt::Debug for Unverified<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unverified({}, message and signature redacted)", self.question.algorithm.name())
    }
}
