//! Signing in two steps.

use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::errors::Result;
use crate::signed_request::SignedRequest;

/// A request that lacks only its signature, for whoever makes that elsewhere and takes time for it: a key service, PKCS#11, another
/// library. Made by `Signer.begin`, `Signer.begin_token_request` and `Signer.begin_customer_token_request`.
///
/// Example:
///     >>> import hashlib, hmac, paraf
///     >>> signer = paraf.Signer("bca", partner_id="KBBABCINDO", channel_id="95051")
///     >>> unsigned = signer.begin("GET", "/openapi/v1.0/x", access_token="abc", timestamp="2022-04-21T17:34:52+07:00")
///     >>> unsigned.algorithm, len(unsigned.message)
///     ('hmac-sha512', 114)
///     >>> signed = unsigned.finish(hmac.digest(b"456", unsigned.message, "sha512"))
///     >>> signed.headers["X-SIGNATURE"][:12]
///     'jfX8BEeZD7Vs'
#[pyclass(frozen, module = "paraf")]
pub(crate) struct UnsignedRequest(paraf::sign::UnsignedRequest<'static>);

impl From<paraf::sign::UnsignedRequest<'_>> for UnsignedRequest {
    fn from(unsigned: paraf::sign::UnsignedRequest<'_>) -> Self {
        UnsignedRequest(unsigned.into_owned())
    }
}

#[pymethods]
impl UnsignedRequest {
    /// The bytes to sign: the string-to-sign. They hold the access token.
    #[getter]
    fn message<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.message())
    }

    /// SHA-256 of the message, 32 bytes: what RSA signs, for signers that take a digest.
    #[getter]
    fn digest<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.digest())
    }

    /// What makes the signature: ``rsa-sha256`` (RSASSA-PKCS1-v1_5), ``hmac-sha256`` or ``hmac-sha512``.
    #[getter]
    fn algorithm(&self) -> &'static str {
        self.0.algorithm()
    }

    /// The request with its signature. Whether that is right only the receiver can tell.
    ///
    /// Args:
    ///     signature: the bytes that the algorithm makes: no Base64, no hexadecimal.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument`` for another length than the algorithm's.
    fn finish(&self, py: Python<'_>, signature: &Bound<'_, PyBytes>) -> Result<SignedRequest> {
        Ok(SignedRequest::new(py, self.0.clone().finish(signature.as_bytes())?))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
