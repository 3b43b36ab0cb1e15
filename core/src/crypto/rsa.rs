//! The door for RSA signers: this crate's own, an HSM, a KMS, a faster library.

use alloc::vec::Vec;

use crate::error::Error;
use crate::randomness::Randomness;

/// Signs a SHA-256 digest by RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2).
///
/// Digest in, signature out, so that the key can live in an HSM or a KMS. [`PrivateKey`](crate::key::PrivateKey) is one.
///
/// ```
/// use paraf::sign::RsaSigner;
/// use paraf::{Error, Randomness};
///
/// struct Kms;
///
/// impl RsaSigner for Kms {
///     fn sign_digest(&self, digest: &[u8; 32], _: &mut dyn Randomness) -> Result<Vec<u8>, Error> {
///         // Here the digest goes to the key service, and 256 bytes come back for a key of 2048 bits.
///         Err(Error::provider_failed("the key service does not answer"))
///     }
/// }
/// ```
pub trait RsaSigner: Send + Sync {
    /// The signature of a digest: as many bytes as the modulus has.
    ///
    /// # Errors
    /// `provider-failed` when the key cannot be used now.
    fn sign_digest(&self, digest: &[u8; 32], randomness: &mut dyn Randomness) -> Result<Vec<u8>, Error>;
}
