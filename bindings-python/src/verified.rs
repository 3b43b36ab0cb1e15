//! What is known about a genuine message.

use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::convert::Body;
use crate::string_to_sign::StringToSign;

/// A genuine request: made by `Verifier.verify`. Parse `body`, not your own copy. It may have come before: see `Delivery`.
///
/// Example:
///     >>> import paraf
///     >>> bank = paraf.Signer("bca", client_secret="456", partner_id="12345", channel_id="95231")
///     >>> r = bank.sign("POST", "/openapi/v1.0/transfer-va/inquiry", '{ "a": 1 }', access_token="abc")
///     >>> verifier = paraf.Verifier("bca", client_secret="456", partner_id="12345")
///     >>> ok = verifier.verify(r.method, r.url, r.headers, r.body, access_token="abc")
///     >>> ok.body, ok.service, ok.token_checked
///     (b'{"a":1}', '24', True)
#[pyclass(frozen, module = "paraf")]
pub(crate) struct Verified {
    /// Without its body.
    inner: paraf::verify::Verified<'static>,
    body: Py<PyBytes>,
}

impl Verified {
    /// Of the body that arrived.
    pub(crate) fn of(py: Python<'_>, mut verified: paraf::verify::Verified<'_>, arrived: &Body) -> Self {
        let body = arrived.become_body(py, verified.take_body());
        Verified { body: body.unbind(), inner: verified.into_owned() }
    }
}

#[pymethods]
impl Verified {
    /// The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes.
    #[getter]
    fn body(&self, py: Python<'_>) -> Py<PyBytes> {
        self.body.clone_ref(py)
    }

    /// The message: the same for what is signed alike, whatever its headers say, in 64 hexadecimal digits. Refuse no payment
    /// by it: two honest calls with one body in one second are the same message, and a refusal of the second gives the money
    /// back.
    #[getter]
    fn replay_key(&self) -> &str {
        self.inner.replay_key()
    }

    /// The same for two calls of one partner, service, day (WIB) and X-EXTERNAL-ID, to which the standard answers 409xx00;
    /// whether that is right belongs to the service. Partner and X-EXTERNAL-ID are not signed. None where the provider
    /// sends no X-EXTERNAL-ID.
    #[getter]
    fn conflict_key(&self) -> Option<&str> {
        self.inner.conflict_key()
    }

    /// X-PARTNER-ID, or None. Not signed.
    #[getter]
    fn partner_id(&self) -> Option<&str> {
        self.inner.partner_id()
    }

    /// X-EXTERNAL-ID, or None. Not signed.
    #[getter]
    fn external_id(&self) -> Option<&str> {
        self.inner.external_id()
    }

    /// The service code, as given or as the path tells it, for example ``24``.
    #[getter]
    fn service(&self) -> String {
        self.inner.service().as_str().to_owned()
    }

    /// The text that was signed, redacted until it is revealed.
    #[getter]
    fn string_to_sign(&self) -> StringToSign {
        self.inner.string_to_sign().into()
    }

    /// Whether the access token was compared with the one that you issued. If not, it only was part of the signed text.
    #[getter]
    fn token_checked(&self) -> bool {
        self.inner.token_checked()
    }

    /// Whether the signature covers the body.
    #[getter]
    fn covers_body(&self) -> bool {
        self.inner.covers_body()
    }

    /// Which of the secrets or keys that were given for this partner made the signature, counted from 0. Once the old one of a
    /// rotation made none for long enough, it can go.
    #[getter]
    fn credential_index(&self) -> usize {
        self.inner.credential_index()
    }

    /// Whether the signature says everything about the path. If not, only `signed_url` was verified: Faspay and Bayarind sign
    /// the path from its version on, wherever you mounted it.
    #[getter]
    fn covers_path(&self) -> bool {
        self.inner.covers_path()
    }

    /// Whether the signature says anything about the query. If not, do not read it: BRI and PayerMax sign none.
    #[getter]
    fn covers_query(&self) -> bool {
        self.inner.covers_query()
    }

    /// The URL as it was signed; None where no URL is. Route by this one, not by your framework's copy.
    #[getter]
    fn signed_url(&self) -> Option<&str> {
        self.inner.signed_url()
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let (service, replay_key, body) = (self.inner.service(), self.inner.replay_key(), self.body.as_bytes(py));
        format!("Verified(service {}, replay key {replay_key}, {} bytes)", service.as_str(), body.len())
    }
}

/// A genuine token request: made by `TokenVerifier.verify`. Issue a token to this client.
#[pyclass(frozen, module = "paraf")]
pub(crate) struct VerifiedTokenRequest {
    inner: paraf::verify::VerifiedTokenRequest,
}

impl From<paraf::verify::VerifiedTokenRequest> for VerifiedTokenRequest {
    fn from(inner: paraf::verify::VerifiedTokenRequest) -> Self {
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

    /// The same for a request that is sent again, and for no request of another kind: 64 hexadecimal digits. Store it longer than
    /// twice the tolerance and refuse what you have seen.
    #[getter]
    fn replay_key(&self) -> &str {
        self.inner.replay_key()
    }

    /// Which of the keys that were given for this client made the signature, counted from 0.
    #[getter]
    fn credential_index(&self) -> usize {
        self.inner.credential_index()
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
