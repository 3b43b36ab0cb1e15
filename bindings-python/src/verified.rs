//! What is known about a genuine message.

use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::string_to_sign::StringToSign;

/// A genuine request: made by `Verifier.verify`. Parse `body`, not your own copy, and store `replay_key`.
///
/// Example:
///     >>> import paraf
///     >>> bank = paraf.Signer("bca", client_secret="456", partner_id="12345")
///     >>> r = bank.sign("POST", "/openapi/v1.0/transfer-va/inquiry", '{ "a": 1 }', access_token="abc")
///     >>> verifier = paraf.Verifier("bca", client_secret="456", partner_id="12345")
///     >>> ok = verifier.verify(r.method, r.url, r.headers, r.body, access_token="abc")
///     >>> ok.body, ok.service, ok.token_checked
///     (b'{"a":1}', '24', True)
#[pyclass(frozen, module = "paraf")]
pub(crate) struct Verified {
    /// The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes.
    #[pyo3(get)]
    body: Py<PyBytes>,
    /// The same for a call that is sent again, whatever its headers say: 64 hexadecimal digits. Store it for twice the
    /// tolerance and refuse what you have seen.
    #[pyo3(get)]
    replay_key: String,
    /// The same for two calls of one partner, service, day (WIB) and X-EXTERNAL-ID, to which the standard answers 409xx00;
    /// whether that is right belongs to the service. Partner and X-EXTERNAL-ID are not signed. None where the provider
    /// sends no X-EXTERNAL-ID.
    #[pyo3(get)]
    conflict_key: Option<String>,
    /// X-PARTNER-ID, or None. Not signed.
    #[pyo3(get)]
    partner_id: Option<String>,
    /// X-EXTERNAL-ID, or None. Not signed.
    #[pyo3(get)]
    external_id: Option<String>,
    /// The service code, as given or as the path tells it, for example ``24``.
    #[pyo3(get)]
    service: String,
    /// The text that was signed, redacted until it is revealed.
    #[pyo3(get)]
    string_to_sign: Py<StringToSign>,
    /// Whether the access token was compared with the one that you issued. If not, it only was part of the signed text.
    #[pyo3(get)]
    token_checked: bool,
    /// Whether the signature says anything about the body.
    #[pyo3(get)]
    covers_body: bool,
    shown: String,
}

impl Verified {
    pub(crate) fn new(py: Python<'_>, verified: &paraf::Verified<'_>) -> PyResult<Self> {
        Ok(Verified {
            body: PyBytes::new(py, verified.body()).unbind(),
            replay_key: verified.replay_key().to_owned(),
            conflict_key: verified.conflict_key().map(str::to_owned),
            partner_id: verified.partner_id().map(str::to_owned),
            external_id: verified.external_id().map(str::to_owned),
            service: verified.service().as_str().to_owned(),
            string_to_sign: Py::new(py, StringToSign::from(verified.string_to_sign()))?,
            token_checked: verified.token_checked(),
            covers_body: verified.covers_body(),
            shown: format!("{verified:?}"),
        })
    }
}

#[pymethods]
impl Verified {
    fn __repr__(&self) -> &str {
        &self.shown
    }
}

/// A genuine token request: made by `TokenVerifier.verify`. Issue a token to this client.
#[pyclass(frozen, module = "paraf")]
pub(crate) struct VerifiedTokenRequest {
    inner: paraf::VerifiedTokenRequest,
}

impl From<paraf::VerifiedTokenRequest> for VerifiedTokenRequest {
    fn from(inner: paraf::VerifiedTokenRequest) -> Self {
        VerifiedTokenRequest { inner }
    }
}

#[pymethods]
impl VerifiedTokenRequest {
    /// The client key that asked. It is signed.
    #[getter]
    fn client_key(&self) -> &str {
        self.inner.client_key()
    }

    /// The same for a request that is sent again: 64 hexadecimal digits.
    #[getter]
    fn replay_key(&self) -> &str {
        self.inner.replay_key()
    }

    /// The text that was signed.
    #[getter]
    fn string_to_sign(&self) -> StringToSign {
        self.inner.string_to_sign().into()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}
