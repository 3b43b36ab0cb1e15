//! RSA keys: every form that banks and people hand out goes in, one checked key comes out.

mod der;
mod generate;
mod inspect;
mod refusal;
mod source;
mod write;

use alloc::vec::Vec;
use core::fmt;
use core::ops::RangeInclusive;

use pkcs8::EncodePublicKey;
use rsa::Pkcs1v15Sign;
use rsa::traits::SignatureScheme;
use sha2::{Digest, Sha256};
use source::Source;

pub use inspect::InspectedKey;

use crate::crypto::intake::{Form, Side};
use crate::crypto::rsa::RsaSigner;
use crate::error::Error;
use crate::randomness::Randomness;

enumeration! {
    /// The form in which a key was given.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum KeyFormat: "`pkcs8`, `pkcs1`, `spki` or `x509`." {
        /// `PRIVATE KEY` (RFC 5958).
        Pkcs8 = "pkcs8",
        /// `RSA PRIVATE KEY` or `RSA PUBLIC KEY` (RFC 8017 appendix A).
        Pkcs1 = "pkcs1",
        /// `PUBLIC KEY`, a SubjectPublicKeyInfo (RFC 5280).
        Spki = "spki",
        /// `CERTIFICATE` (RFC 5280). Only its key is used: its dates and issuer are not checked.
        X509 = "x509",
    }
}

impl KeyFormat {
    fn of(form: Form) -> Self {
        match form {
            Form::Pkcs8 => KeyFormat::Pkcs8,
            Form::Spki => KeyFormat::Spki,
            Form::Certificate => KeyFormat::X509,
            _ => KeyFormat::Pkcs1,
        }
    }
}

/// The sizes of key that are taken and made. 1024 bits only where a profile cites a provider that uses them.
const BITS: RangeInclusive<usize> = 2048..=8192;

/// The lengths of modulus that keys of so many bits have. The product of two primes of half the length may lack the first bit: so do four
/// in ten keys that are made by JSEncrypt and its kin (travist/jsencrypt, issue 33).
fn lengths_from(minimum_bits: usize) -> RangeInclusive<usize> {
    minimum_bits.saturating_sub(1)..=*BITS.end()
}

/// An RSA private key that signs.
///
/// Takes PKCS#8 and PKCS#1, as PEM, as PEM whose line breaks became `\n` or were lost, as Base64 on one line, or as DER. Of a bundle it is
/// the first private key. The key is checked once, here; it is overwritten on drop and never shown.
#[derive(Clone)]
pub struct PrivateKey {
    key: rsa::PrivateKey,
    format: KeyFormat,
    bits: usize,
}

impl PrivateKey {
    /// Reads a private key of 2048 to 8192 bits (2047, where the modulus lacks the first bit).
    ///
    /// # Errors
    /// `encrypted-key`, `unsupported-key` (not RSA, wrong size, weak exponent) or `invalid-key` (damaged, or no private key). The text
    /// names what was given and the command that converts it.
    ///
    /// ```
    /// let error = paraf::key::PrivateKey::parse(b"/etc/keys/private.pem").unwrap_err();
    /// assert_eq!(error.to_string(), "private_key: is a path, not a key: give what stands in the file");
    /// ```
    pub fn parse(key: &[u8]) -> Result<Self, Error> {
        Self::parse_from_bits(key, *BITS.start())
    }

    /// As [`parse`](Self::parse), with the smallest size a profile allows.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    pub fn parse_from_bits(key: &[u8], minimum_bits: usize) -> Result<Self, Error> {
        let found = der::find(key, Side::Private)?;
        let key = der::private_key(&found, &lengths_from(minimum_bits))?;
        let bits = der::bits(&key);
        Ok(PrivateKey { key, format: KeyFormat::of(found.form()), bits })
    }

    /// The form in which it was given.
    #[must_use]
    pub fn format(&self) -> KeyFormat {
        self.format
    }

    /// The length of the modulus in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.bits
    }
}

impl RsaSigner for PrivateKey {
    fn sign_digest(&self, digest: &[u8; 32], randomness: &mut dyn Randomness) -> Result<Vec<u8>, Error> {
        let mut source = Source::new(randomness);
        Pkcs1v15Sign::new::<Sha256>()
            .sign(Some(&mut source), &self.key, digest)
            .map_err(|_| source.failure("the RSA signature could not be made"))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey(redacted, {}, {} bits)", self.format.as_str(), self.bits)
    }
}

/// An RSA public key that verifies.
///
/// Takes SPKI, PKCS#1 and X.509 certificates, in every wrapping that [`PrivateKey`] takes.
#[derive(Clone)]
pub struct PublicKey {
    key: rsa::PublicKey,
    format: KeyFormat,
    bits: usize,
    spki: Vec<u8>,
    fingerprint: [u8; 32],
}

impl PublicKey {
    /// Reads a public key of 2048 to 8192 bits (2047, where the modulus lacks the first bit).
    ///
    /// # Errors
    /// `unsupported-key` (not RSA, wrong size, weak exponent) or `invalid-key` (damaged, or no public key). The text names what was given
    /// and the command that converts it.
    pub fn parse(key: &[u8]) -> Result<Self, Error> {
        Self::parse_from_bits(key, *BITS.start())
    }

    /// As [`parse`](Self::parse), with the smallest size a profile allows.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    pub fn parse_from_bits(key: &[u8], minimum_bits: usize) -> Result<Self, Error> {
        let found = der::find(key, Side::Public)?;
        let key = der::public_key(&found, &lengths_from(minimum_bits))?;
        Self::of(key, KeyFormat::of(found.form()))
    }

    fn of(key: rsa::PublicKey, format: KeyFormat) -> Result<Self, Error> {
        let spki = key.to_public_key_der().map_err(|_| Side::Public.invalid("cannot be written as SPKI"))?.into_vec();
        let fingerprint = Sha256::digest(&spki).into();
        let bits = der::bits(&key);
        Ok(PublicKey { key, format, bits, spki, fingerprint })
    }

    /// The form in which it was given.
    #[must_use]
    pub fn format(&self) -> KeyFormat {
        self.format
    }

    /// The length of the modulus in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.bits
    }

    /// SHA-256 of the key as SPKI: the same for every form of the same key.
    #[must_use]
    pub fn fingerprint(&self) -> &[u8; 32] {
        &self.fingerprint
    }

    /// The length of a signature in bytes.
    pub(crate) fn signature_length(&self) -> usize {
        self.bits.div_ceil(8)
    }

    /// What the signer padded: the public operation alone (RFC 8017 section 5.2.2), with nothing checked. It proves nothing.
    #[cfg(feature = "diagnose")]
    pub(crate) fn recover(&self, signature: &[u8]) -> Option<Vec<u8>> {
        use rsa::BoxedUint;
        use rsa::traits::PublicKeyParts;
        let number = BoxedUint::from_be_slice(signature, self.key.n_bits_precision()).ok()?;
        let message = rsa::hazmat::rsa_encrypt(&self.key, &number).ok()?;
        let bytes = message.to_be_bytes();
        bytes.get(bytes.len().checked_sub(self.signature_length())?..).map(<[u8]>::to_vec)
    }

    pub(crate) fn verify_digest(&self, digest: &[u8; 32], signature: &[u8]) -> bool {
        self.key.verify(Pkcs1v15Sign::new::<Sha256>(), digest, signature).is_ok()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({}, {} bits)", self.format.as_str(), self.bits)
    }
}
