//! Looking at a key without using it.

use paraf::{PrivateKey, PublicKey};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Key, text};
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
///     key: PEM or DER, PEM whose line breaks became ``\n`` or were lost, or Base64 of DER on one line.
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
