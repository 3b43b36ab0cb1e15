//! What to send.

use std::sync::OnceLock;

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::convert::{Body, Octets};
use crate::names;
use crate::string_to_sign::StringToSign;

/// A request that is ready to be sent. Send `body` and `headers` from here, not your own copies: they are what was signed.
///
/// Example:
///     >>> import paraf
///     >>> signer = paraf.Signer("bca-legacy", client_key="key", client_secret="secret")
///     >>> request = signer.token_request()
///     >>> request.method, request.url, request.body
///     ('POST', '/api/oauth/token', b'grant_type=client_credentials')
#[pyclass(frozen, module = "paraf")]
pub(crate) struct SignedRequest {
    /// Without its body.
    inner: paraf::sign::SignedRequest<'static>,
    /// Made when first asked for, and the same object from then on.
    headers: OnceLock<Py<PyDict>>,
    body: Py<PyBytes>,
}

impl SignedRequest {
    /// Of a body of our own.
    pub(crate) fn new(py: Python<'_>, signed: paraf::sign::SignedRequest<'static>) -> Self {
        SignedRequest::of(py, signed, &Body(Octets::None))
    }

    /// Of the body that was given.
    pub(crate) fn of(py: Python<'_>, mut signed: paraf::sign::SignedRequest<'_>, given: &Body) -> Self {
        let body = given.become_body(py, signed.take_body());
        SignedRequest { body: body.unbind(), inner: signed.into_owned(), headers: OnceLock::new() }
    }
}

#[pymethods]
impl SignedRequest {
    /// The HTTP method.
    #[getter]
    fn method(&self) -> &str {
        self.inner.method()
    }

    /// The URL as it was given, or in canonical form where the profile sorts and encodes.
    #[getter]
    fn url(&self) -> &str {
        self.inner.url()
    }

    /// The headers to send, by name. They hold the access token: keep them out of logs. You may add your own to this dict.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        if let Some(headers) = self.headers.get() {
            return Ok(headers.bind(py).clone());
        }
        let headers = PyDict::new(py);
        names::each(py, self.inner.headers(), |name, value| headers.set_item(name, value))?;
        Ok(self.headers.get_or_init(|| headers.unbind()).bind(py).clone())
    }

    /// The body to send: the bytes that were signed.
    #[getter]
    fn body(&self, py: Python<'_>) -> Py<PyBytes> {
        self.body.clone_ref(py)
    }

    /// The headers that the provider, or this service of it, wants and for which nobody gave a value, for example
    /// ``CHANNEL-ID``. They are not sent, and the provider will refuse the request.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> signer = paraf.Signer("bca", client_secret="456", channel_id="95051")
    ///     >>> signer.sign("GET", "/openapi/v1.0/x", access_token="abc").missing_headers
    ///     ['X-PARTNER-ID']
    #[getter]
    fn missing_headers(&self) -> Vec<&str> {
        self.inner.missing_headers().collect()
    }

    /// The signature as it stands in its header; None for a token request before SNAP.
    #[getter]
    fn signature(&self) -> Option<&str> {
        self.inner.signature()
    }

    /// The text that was signed, redacted until it is revealed; None for a token request before SNAP.
    #[getter]
    fn string_to_sign(&self) -> Option<StringToSign> {
        self.inner.string_to_sign().map(StringToSign::from)
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let (method, url, body) = (self.inner.method(), self.inner.url(), self.body.as_bytes(py));
        format!("SignedRequest({method} {url}, {} bytes, headers redacted)", body.len())
    }

    /// A caller may put anything into `headers`, this request too.
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.headers.get().map_or(Ok(()), |headers| visit.call(headers))
    }
}
