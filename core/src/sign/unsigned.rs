//! Signing in two steps: what is to be signed goes out, and the signature comes back when it is made.

use alloc::format;
use core::fmt;
use sha2::{Digest, Sha256};

use super::{SignedRequest, Signer};
use crate::crypto::signature::Encoding;
use crate::error::Error;
use crate::profile::Algorithm;

/// A request that lacks only its signature, for whoever makes that elsewhere and takes time for it: a key service, PKCS#11, WebCrypto,
/// the host language's own RSA.
///
#[cfg_attr(feature = "rsa", doc = "```")]
#[cfg_attr(not(feature = "rsa"), doc = "```ignore")]
/// use paraf::Profile;
/// use paraf::key::PrivateKey;
/// use paraf::sign::{Credential, Field, RsaSigner, Signer};
///
/// let signer = Signer::new(Profile::named("bca")?, Credential::new().with(Field::ClientKey, "123"))?;
/// let unsigned = signer.begin_token_request("2022-04-21T17:34:52+07:00")?;
/// assert_eq!(unsigned.message(), b"123|2022-04-21T17:34:52+07:00");
/// assert_eq!(unsigned.algorithm(), "rsa-sha256");
/// # let service = PrivateKey::generate(2048, &mut |bytes: &mut [u8]| getrandom::fill(bytes))?;
/// // The digest, or the message, goes to the key service; some time later:
/// let signature = service.sign_digest(&unsigned.digest(), &mut |bytes: &mut [u8]| getrandom::fill(bytes))?;
/// let signed = unsigned.finish(&signature)?;
/// assert_eq!(signed.signature().map(str::len), Some(344));
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone)]
pub struct UnsignedRequest<'b> {
    /// With a signature that is empty.
    request: SignedRequest<'b>,
    algorithm: Algorithm,
    encoding: Encoding,
    /// Of an RSA key.
    minimum_bits: usize,
}

impl<'b> UnsignedRequest<'b> {
    pub(super) fn new(
        signer: &Signer,
        request: SignedRequest<'b>,
        algorithm: Algorithm,
        encoding: Encoding,
    ) -> UnsignedRequest<'b> {
        UnsignedRequest { request, algorithm, encoding, minimum_bits: signer.profile().data().rsa_minimum_bits }
    }

    /// The bytes to sign: the string-to-sign. They hold the access token.
    #[must_use]
    pub fn message(&self) -> &[u8] {
        self.request.string_to_sign().map_or(b"", |text| text.reveal().as_bytes())
    }

    /// SHA-256 of the message: what RSA signs, for signers that take a digest.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.message()).into()
    }

    /// What makes the signature, by the name that profiles have for it: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
    #[must_use]
    pub fn algorithm(&self) -> &'static str {
        self.algorithm.name()
    }

    /// The request with its signature, given as the bytes that the algorithm makes: no Base64, no hexadecimal.
    ///
    /// Whether it is right only the receiver can tell.
    ///
    /// # Errors
    /// `invalid-argument` for another length than the algorithm's.
    pub fn finish(self, signature: &[u8]) -> Result<SignedRequest<'b>, Error> {
        let length = signature.len();
        if !self.algorithm.signature_lengths(self.minimum_bits).contains(&length) {
            return Err(Error::invalid_argument(
                "signature",
                format!("is {length} bytes, which {} never makes", self.algorithm()),
            ));
        }
        Ok(self.request.signed(&self.encoding.text(signature)))
    }

    /// The same, with a body of its own: free of the lifetime of the body that was given.
    #[must_use]
    pub fn into_owned(self) -> UnsignedRequest<'static> {
        UnsignedRequest { request: self.request.into_owned(), ..self }
    }
}

impl fmt::Debug for UnsignedRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (method, url) = (self.request.method(), self.request.url());
        write!(f, "UnsignedRequest({method} {url}, {}, message redacted)", self.algorithm())
    }
}
