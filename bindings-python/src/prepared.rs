//! A signer for many requests that share method, URL and token.

use paraf::sign::Call;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Body, optional_text, work};
use crate::errors::Result;
use crate::moment::Time;
use crate::profile::Profile;
use crate::signed_request::SignedRequest;

/// Signs requests that share method, URL and token: made by `Signer.prepare`. Safe to share between threads.
///
/// Example:
///     >>> import paraf
///     >>> signer = paraf.Signer("bca", client_secret="456")
///     >>> transfer = signer.prepare("POST", "/openapi/v1.0/transfer-intrabank", access_token="abc")
///     >>> [transfer.sign(body).body for body in ('{"n": 1}', '{"n": 2}')]
///     [b'{"n":1}', b'{"n":2}']
#[pyclass(frozen, module = "paraf")]
pub(crate) struct PreparedSigner {
    inner: paraf::sign::PreparedSigner,
}

impl From<paraf::sign::PreparedSigner> for PreparedSigner {
    fn from(inner: paraf::sign::PreparedSigner) -> Self {
        PreparedSigner { inner }
    }
}

#[pymethods]
impl PreparedSigner {
    /// The profile that it signs by.
    #[getter]
    fn profile(&self) -> Profile {
        self.inner.profile().into()
    }

    /// Signs one call.
    ///
    /// Args:
    ///     body: bytes, bytearray, memoryview, or str, which stands for its UTF-8.
    ///     timestamp: as in `Signer.sign`.
    ///     external_id: X-EXTERNAL-ID; random digits when it is not given.
    ///
    /// Raises:
    ///     Error: as `Signer.sign`.
    #[pyo3(signature = (body, *, timestamp=None, external_id=None))]
    fn sign(
        &self,
        py: Python<'_>,
        body: Body,
        timestamp: Option<&Bound<'_, PyAny>>,
        external_id: Option<&Bound<'_, PyString>>,
    ) -> Result<SignedRequest> {
        let time = Time::read("timestamp", timestamp)?;
        let external_id = optional_text("external_id", external_id)?;
        let call = Call::new(&body.0, time.timestamp()).external_id(external_id.as_deref());
        let signed = work(py, body.0.len(), || self.inner.sign(&call, &mut getrandom::fill))?;
        Ok(SignedRequest::of(py, signed, &body))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}
