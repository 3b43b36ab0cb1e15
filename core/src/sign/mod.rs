//! Signing: a request in, the headers and the exact bytes to send out.

mod credential;
mod prepared;
mod request;
mod signed_request;
mod token;
mod transaction;
mod unsigned;

use alloc::sync::Arc;
use core::fmt;

pub use credential::Credential;
pub use prepared::PreparedSigner;
pub use request::{Call, Request, Timestamp};
pub use signed_request::SignedRequest;
pub use token::CustomerGrant;
pub use unsigned::UnsignedRequest;

pub use crate::canonical::string_to_sign::{Segment, StringToSign};
pub use crate::crypto::rsa::RsaSigner;
pub use crate::template::Field;

use crate::error::{Error, ErrorCode};
use crate::profile::Profile;
use crate::randomness::Randomness;
use crate::template::Values;
use credential::Held;
use transaction::{By, Head, Transaction};

/// Signs token requests and transactions for one credential. Cheap to clone; safe to share between threads.
///
/// ```
/// use paraf::Profile;
/// use paraf::sign::{Credential, Field, Request, Signer};
///
/// let credential = Credential::new()
///     .client_secret("456")
///     .with(Field::PartnerId, "KBBABCINDO")
///     .with(Field::ChannelId, "95051");
/// let signer = Signer::new(Profile::named("bca")?, credential)?;
/// let body = br#"{"partnerReferenceNo":"2020102900000000000001","accountNo":"1234567890"}"#;
/// let request = Request::new("POST", "/openapi/v1.0/balance-inquiry", body, "2022-04-21T17:34:52+07:00")
///     .with(Field::AccessToken, "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57");
/// let signed = signer.sign(&request, &mut |bytes: &mut [u8]| getrandom::fill(bytes))?;
/// assert_eq!(
///     signed.signature(),
///     Some("zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA==")
/// );
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone)]
pub struct Signer(Arc<Held>);

impl Signer {
    /// Checks the credential against the profile; keys are parsed and HMAC pads computed here, once.
    ///
    /// What a profile needs only for some requests may be left out: it is `missing-credential` when such a request is signed.
    ///
    /// # Errors
    /// `invalid-secret`, `invalid-key`, `unsupported-key`, `encrypted-key`, `invalid-header` for an ID that the profile does not
    /// allow, `unsupported-by-profile` for one that it has no place for.
    pub fn new(profile: Profile, credential: Credential<'_>) -> Result<Self, Error> {
        Held::new(profile, credential).map(|held| Signer(Arc::new(held)))
    }

    /// The same signer with an RSA key that lives elsewhere: in an HSM, a KMS, another library.
    #[must_use]
    pub fn with_rsa_signer(&self, rsa_signer: Arc<dyn RsaSigner>) -> Self {
        Signer(Arc::new(self.0.with_rsa_signer(rsa_signer)))
    }

    /// The profile that it signs by.
    #[must_use]
    pub fn profile(&self) -> &Profile {
        &self.0.profile
    }

    /// Signs a transaction.
    ///
    /// # Errors
    /// `invalid-method`, `invalid-url`, `invalid-timestamp`, `invalid-header`, `invalid-body`, `missing-credential`,
    /// `unsupported-by-profile`, `provider-failed`.
    pub fn sign<'b>(&self, request: &Request<'b>, randomness: &mut dyn Randomness) -> Result<SignedRequest<'b>, Error> {
        self.transaction(request, By::Signer, randomness)
    }

    /// The first of two steps: everything of a transaction but its signature, which somebody else makes. No secret or key is needed.
    ///
    /// # Errors
    /// As [`sign`](Self::sign), but for what is missing of secret and key.
    pub fn begin<'b>(
        &self,
        request: &Request<'b>,
        randomness: &mut dyn Randomness,
    ) -> Result<UnsignedRequest<'b>, Error> {
        let rule = &self.0.profile.data().request;
        let begun = self.transaction(request, By::Other, randomness)?;
        Ok(UnsignedRequest::new(self, begun, rule.algorithm, rule.encoding))
    }

    fn transaction<'b>(
        &self,
        request: &Request<'b>,
        by: By,
        randomness: &mut dyn Randomness,
    ) -> Result<SignedRequest<'b>, Error> {
        let rule = &self.0.profile.data().request;
        let method = check_method(request.method)?;
        let url = rule.endpoint_url.read(request.url)?;
        let mut values = Values::new();
        let unchecked = self.0.set_values(request, method, &url.endpoint_url, &mut values)?;
        let transaction =
            Transaction { held: &self.0, method, url: &url.url, values: &values, unchecked, head: &Head::EMPTY };
        transaction.sign(&request.call(), by, randomness)
    }

    /// Prepares for many requests that share method, URL and token: all of the string-to-sign in front of the body digest
    /// is hashed here, once. Body, timestamp and external ID of `request` are not looked at.
    ///
    /// # Errors
    /// As [`sign`](Self::sign).
    pub fn prepare(&self, request: &Request<'_>) -> Result<PreparedSigner, Error> {
        PreparedSigner::new(Arc::clone(&self.0), request)
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({}, credential redacted)", self.0.profile.name())
    }
}

/// Takes the methods of the standard (section "Security": POST, GET, PUT, DELETE), and PATCH.
///
/// # Errors
/// `invalid-method`.
pub(crate) fn check_method(method: &str) -> Result<&'static str, Error> {
    match method {
        "GET" => Ok("GET"),
        "POST" => Ok("POST"),
        "PUT" => Ok("PUT"),
        "PATCH" => Ok("PATCH"),
        "DELETE" => Ok("DELETE"),
        _ => Err(Error::new(
            ErrorCode::InvalidMethod,
            "method",
            "must be GET, POST, PUT, PATCH or DELETE, in upper case",
        )),
    }
}
