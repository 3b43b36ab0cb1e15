//! Keys: looking at one without using it, and making new ones.

use paraf::key::{PrivateKey, PublicKey};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Key, text, whole};
use crate::errors::{Raised, Result};
use crate::profile::ProfileLike;

/// What a key is: made by `parse_key`.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct KeyInfo {
    /// How it was written: ``pkcs8`` or ``pkcs1`` for private keys; ``spki``, ``pkcs1`` or ``x509`` for public ones.
    #[pyo3(get)]
    format: &'static str,
    /// The length of the modulus in bits.
    #[pyo3(get)]
    bits: usize,
}

#[pymethods]
impl KeyInfo {
    fn __repr__(&self) -> String {
        format!("KeyInfo(format='{}', bits={})", self.format, self.bits)
    }
}

/// Reads an RSA key as `Signer` and `Verifier` do, and tells what it is. Use it to check a configuration when it is loaded.
///
/// Args:
///     key: PEM, Base64 or DER, in quotes, escaped or in a bundle. What is not read is named in the error, with the command that
///         converts it.
///     kind: ``"private"`` or ``"public"``. A certificate is a public key; its dates and issuer are not checked.
///     profile: a name, a dict or a `Profile`: some take keys of 1024 bits.
///
/// Raises:
///     CredentialError: ``invalid-key``, ``encrypted-key``, or ``unsupported-key`` when it is not RSA of 2048 to 8192 bits.
///     RequestError: ``invalid-argument`` for another kind.
///
/// Example:
///     >>> import paraf
///     >>> try:
///     ...     paraf.parse_key("not a key", kind="public")
///     ... except paraf.CredentialError as error:
///     ...     error.code
///     'invalid-key'
#[pyfunction]
#[pyo3(
    signature = (key, kind, profile=ProfileLike::Named("snap")),
    text_signature = "(key, kind, profile='snap')"
)]
pub(crate) fn parse_key(py: Python<'_>, key: Key, kind: &Bound<'_, PyString>, profile: ProfileLike) -> Result<KeyInfo> {
    let (kind, bits) = (text("kind", kind)?, profile.resolve()?.rsa_minimum_bits());
    // Checking a large private key takes a while.
    let (format, bits) = match &*kind {
        "private" => py.detach(|| PrivateKey::parse_from_bits(&key.0, bits).map(|key| (key.format(), key.bits())))?,
        "public" => py.detach(|| PublicKey::parse_from_bits(&key.0, bits).map(|key| (key.format(), key.bits())))?,
        _ => return Err(Raised::invalid_argument("kind", "is neither private nor public")),
    };
    Ok(KeyInfo { format: format.as_str(), bits })
}

/// How many bits a new key has.
pub(crate) struct Bits(usize);

impl FromPyObject<'_, '_> for Bits {
    type Error = Raised;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> Result<Self> {
        whole("bits", &object).map(Bits)
    }
}

/// A new RSA key pair in the forms that banks ask for: made by `generate_key_pair`. The private forms are secrets: write them
/// where nobody else reads.
#[pyclass(frozen, module = "paraf")]
pub(crate) struct KeyPair {
    private: PrivateKey,
    public: PublicKey,
}

#[pymethods]
impl KeyPair {
    /// The length of the modulus in bits.
    #[getter]
    fn bits(&self) -> usize {
        self.private.bits()
    }

    /// The private key as PKCS#8 PEM, ``BEGIN PRIVATE KEY``: what most programs read.
    #[getter]
    fn private_pkcs8_pem<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyString>> {
        Ok(PyString::new(py, self.private.to_pkcs8_pem()?.reveal()))
    }

    /// The private key as PKCS#1 PEM, ``BEGIN RSA PRIVATE KEY``: what older programs read.
    #[getter]
    fn private_pkcs1_pem<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyString>> {
        Ok(PyString::new(py, self.private.to_pkcs1_pem()?.reveal()))
    }

    /// The public key as PEM, ``BEGIN PUBLIC KEY``.
    #[getter]
    fn public_spki_pem(&self) -> Result<String> {
        Ok(self.public.to_spki_pem()?)
    }

    /// The public key on one line, as the portals of banks ask for it.
    #[getter]
    fn public_base64(&self) -> String {
        self.public.to_base64()
    }

    fn __repr__(&self) -> String {
        format!("KeyPair(bits={}, redacted)", self.private.bits())
    }
}

/// Makes a new RSA key pair from the operating system's randomness. Other threads go on meanwhile.
///
/// Args:
///     bits: from 2048 to 8192. 2048 take a fraction of a second, 8192 may take minutes.
///
/// Raises:
///     RequestError: ``invalid-argument`` for another number of bits.
///     InternalError: ``provider-failed`` when there is no randomness.
///
/// Example:
///     >>> import paraf
///     >>> pair = paraf.generate_key_pair()
///     >>> pair
///     KeyPair(bits=2048, redacted)
///     >>> paraf.parse_key(pair.public_base64, kind="public")
///     KeyInfo(format='spki', bits=2048)
#[pyfunction]
#[pyo3(signature = (bits=Bits(2048)), text_signature = "(bits=2048)")]
pub(crate) fn generate_key_pair(py: Python<'_>, bits: Bits) -> Result<KeyPair> {
    let private = py.detach(|| PrivateKey::generate(bits.0, &mut getrandom::fill))?;
    let public = private.public_key()?;
    Ok(KeyPair { private, public })
}
