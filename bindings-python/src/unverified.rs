//! Verifying in two steps.

use paraf::verify::Unverified;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::convert::{Body, Octets};
use crate::errors::Result;
use crate::verified::{Verified, VerifiedTokenRequest};

/// A request of which all is checked but its signature, for whoever verifies that elsewhere: a key service, another library. It is not
/// genuine, and tells nothing of what it says, until `finish` is told so. Made by `Verifier.begin`.
///
/// Example:
///     >>> import hashlib, hmac, paraf
///     >>> bank = paraf.Signer("bca", client_secret="456", partner_id="12345", channel_id="95231")
///     >>> r = bank.sign("POST", "/openapi/v1.0/transfer-va/inquiry", '{ "a": 1 }', access_token="abc")
///     >>> verifier = paraf.Verifier("bca", elsewhere="alias/bca-2026", partner_id="12345")
///     >>> unverified = verifier.begin(r.method, r.url, r.headers, r.body, access_token="abc")
///     >>> unverified.algorithm, unverified.partner_id, unverified.credentials
///     ('hmac-sha512', '12345', ('alias/bca-2026',))
///     >>> answer = hmac.compare_digest(hmac.digest(b"456", unverified.message, "sha512"), unverified.signature)
///     >>> unverified.finish(answer).body
///     b'{"a":1}'
#[pyclass(frozen, module = "paraf")]
pub(crate) struct UnverifiedRequest(Unverified<paraf::verify::Verified<'static>>);

impl From<Unverified<paraf::verify::Verified<'_>>> for UnverifiedRequest {
    fn from(unverified: Unverified<paraf::verify::Verified<'_>>) -> Self {
        UnverifiedRequest(unverified.into_owned())
    }
}

#[pymethods]
impl UnverifiedRequest {
    /// The bytes that must have been signed: the string-to-sign. They hold the access token.
    #[getter]
    fn message<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.message())
    }

    /// SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
    #[getter]
    fn digest<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.digest())
    }

    /// What must have made the signature: ``rsa-sha256`` (RSASSA-PKCS1-v1_5), ``hmac-sha256`` or ``hmac-sha512``.
    #[getter]
    fn algorithm(&self) -> &'static str {
        self.0.algorithm()
    }

    /// The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
    #[getter]
    fn signature<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.signature())
    }

    /// The credentials of the partner whom the request names, in the order in which they were given: no other may be asked. One that is
    /// elsewhere has the name that it was given, a public key its fingerprint, and a secret an ID that does not tell it.
    #[getter]
    fn credentials(&self) -> Credentials<'_> {
        Credentials(self.0.credentials().collect())
    }

    /// The partner whom the request names, whose credentials are asked, or None. Not signed.
    #[getter]
    fn partner_id(&self) -> Option<&str> {
        self.0.partner_id()
    }

    /// The answer. Say True only where exactly this signature was made over exactly this message; SECURITY.md has what else is then
    /// yours to check.
    ///
    /// Args:
    ///     genuine: whether the signature is right.
    ///     credential_index: the place of the one that made it among `credentials`, while one is being replaced.
    ///
    /// Raises:
    ///     Rejected: where it is not, with the answer to send back.
    #[pyo3(signature = (genuine, *, credential_index=0))]
    fn finish(&self, py: Python<'_>, genuine: bool, credential_index: usize) -> Result<Verified> {
        let unverified = self.0.clone();
        let verified = if genuine { unverified.finish_by(credential_index) } else { unverified.finish(false) };
        Ok(Verified::of(py, verified?, &Body(Octets::None)))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// As a tuple: nobody can change it.
struct Credentials<'a>(Vec<&'a str>);

impl<'py> IntoPyObject<'py> for Credentials<'_> {
    type Target = pyo3::types::PyTuple;
    type Output = Bound<'py, pyo3::types::PyTuple>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        pyo3::types::PyTuple::new(py, self.0)
    }
}

/// As `UnverifiedRequest`, of a token request. Made by `TokenVerifier.begin`.
///
/// Example:
///     >>> import paraf
///     >>> pair = paraf.generate_key_pair()
///     >>> bank = paraf.Signer("bca", client_key="123", private_key=pair.private_pkcs8_pem)
///     >>> r = bank.token_request()
///     >>> verifier = paraf.TokenVerifier("bca", elsewhere="alias/bca-2026", client_key="123")
///     >>> unverified = verifier.begin(r.headers, r.body)
///     >>> unverified.client_key, unverified.algorithm, len(unverified.digest), len(unverified.signature)
///     ('123', 'rsa-sha256', 32, 256)
#[pyclass(frozen, module = "paraf")]
pub(crate) struct UnverifiedTokenRequest(Unverified<paraf::verify::VerifiedTokenRequest>);

impl From<Unverified<paraf::verify::VerifiedTokenRequest>> for UnverifiedTokenRequest {
    fn from(unverified: Unverified<paraf::verify::VerifiedTokenRequest>) -> Self {
        UnverifiedTokenRequest(unverified)
    }
}

#[pymethods]
impl UnverifiedTokenRequest {
    /// The bytes that must have been signed: the string-to-sign.
    #[getter]
    fn message<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.message())
    }

    /// SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
    #[getter]
    fn digest<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.digest())
    }

    /// What must have made the signature: ``rsa-sha256`` (RSASSA-PKCS1-v1_5).
    #[getter]
    fn algorithm(&self) -> &'static str {
        self.0.algorithm()
    }

    /// The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
    #[getter]
    fn signature<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.signature())
    }

    /// The credentials of the client whom the request names, as of `UnverifiedRequest.credentials`.
    #[getter]
    fn credentials(&self) -> Credentials<'_> {
        Credentials(self.0.credentials().collect())
    }

    /// The client key that the request names, whose credentials are asked.
    #[getter]
    fn client_key(&self) -> &str {
        self.0.client_key()
    }

    /// The answer, as of `UnverifiedRequest.finish`.
    ///
    /// Args:
    ///     genuine: whether the signature is right.
    ///     credential_index: the place of the one that made it among `credentials`, while one is being replaced.
    ///
    /// Raises:
    ///     Rejected: where it is not, with the answer to send back.
    #[pyo3(signature = (genuine, *, credential_index=0))]
    fn finish(&self, genuine: bool, credential_index: usize) -> Result<VerifiedTokenRequest> {
        let unverified = self.0.clone();
        let verified = if genuine { unverified.finish_by(credential_index) } else { unverified.finish(false) };
        Ok(verified?.into())
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
