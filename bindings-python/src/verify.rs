//! Verifying: a received request in, "genuine, here is its replay key" or the SNAP error to answer out.

use paraf::{Expected, IncomingRequest, IncomingTokenRequest, ServiceCode, Uncovered, VerifierCredential};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Body, Key, OneOrMany, Texts, borrowed, optional_text, received_text, text, work};
use crate::errors::Result;
use crate::headers::Headers;
use crate::moment::{Time, Tolerance};
use crate::profile::{Profile, ProfileLike};
use crate::verified::{Verified, VerifiedTokenRequest};

/// Verifies the requests that a provider sends to you. Safe to share between threads.
///
/// Args:
///     profile: a name, a dict or a `Profile`.
///     client_secret: what the caller signs with: for a bank's calls to you, the secret that you issued to the bank. A list
///         while one is being replaced.
///     partner_id: the X-PARTNER-ID values that you serve, one or a list; ``"*"`` serves any.
///     public_key: the caller's public key or keys, where the profile signs by RSA: PEM or DER, SPKI, PKCS#1 or X.509.
///     accept_uncovered: what the signature may leave out, one or a list of ``"body"``, ``"url"`` and ``"method"``: it may
///         then be forged. Nicepay's notifications leave out all three.
///
/// Raises:
///     ProfileError: ``unsupported-by-profile`` where the provider publishes no rule for its calls,
///         ``body-not-covered``, ``url-not-covered``, ``method-not-covered``.
///     CredentialError: ``missing-credential``, ``invalid-secret``, ``invalid-key``, ``unsupported-key``.
///     RequestError: ``invalid-argument`` for no partner at all.
///
/// Example:
///     >>> import paraf
///     >>> verifier = paraf.Verifier("bca", client_secret="456", partner_id="12345")
///     >>> try:
///     ...     verifier.verify("POST", "/openapi/v1.0/transfer-va/inquiry", {}, b"{}")
///     ... except paraf.Rejected as rejected:
///     ...     rejected.code, rejected.http_status, rejected.response_body
///     ('missing-header', 400, '{"responseCode":"4002402","responseMessage":"Invalid Mandatory Field [X-TIMESTAMP]"}')
#[pyclass(frozen, module = "paraf")]
pub(crate) struct Verifier {
    inner: paraf::Verifier,
}

#[pymethods]
impl Verifier {
    #[new]
    #[pyo3(signature = (profile, *, client_secret=None, partner_id, public_key=None, accept_uncovered=Texts::default()),
        text_signature = "(profile, *, client_secret=None, partner_id, public_key=None, accept_uncovered=())")]
    fn new(
        py: Python<'_>,
        profile: ProfileLike,
        client_secret: Option<Texts<'_>>,
        partner_id: Texts<'_>,
        public_key: Option<OneOrMany<Key>>,
        accept_uncovered: Texts<'_>,
    ) -> Result<Self> {
        let profile = profile.resolve()?;
        let secrets =
            client_secret.as_ref().map_or_else(|| Ok(Vec::new()), |secrets| secrets.texts("client_secret"))?;
        let secrets = borrowed(&secrets);
        let keys = public_key.map_or_else(Vec::new, |keys| keys.0);
        let keys: Vec<&[u8]> = keys.iter().map(|key| &*key.0).collect();
        let partners = Expected::one_of(&borrowed(&partner_id.texts("partner_id")?))?;
        let credential = VerifierCredential { client_secrets: &secrets, public_keys: &keys };
        let accepted = accept_uncovered.texts("accept_uncovered")?;
        let accepted =
            accepted.iter().map(|part| Uncovered::parse(part)).collect::<std::result::Result<Vec<_>, _>>()?;
        let verifier = py.detach(|| paraf::Verifier::accepting_uncovered(profile, credential, partners, &accepted))?;
        Ok(Verifier { inner: verifier })
    }

    /// The profile that it verifies by.
    #[getter]
    fn profile(&self) -> Profile {
        self.inner.profile().into()
    }

    /// Verifies a request. It remembers nothing: store `Verified.replay_key` for twice the tolerance and refuse what comes
    /// again.
    ///
    /// Not everything is signed: BRI and PayerMax leave out the query, Faspay and Bayarind the path in front of its version,
    /// Nicepay's notifications all but client key and time. One RSA key of a provider serves many merchants, so compare the
    /// merchant in the body with your own. Route by `Verified.signed_url`: a ``+`` in a query is a plus in it, and a blank in
    /// most frameworks. SECURITY.md has the whole list.
    ///
    /// Args:
    ///     method: as it arrived.
    ///     url: the path and query as they arrived, or the whole URL.
    ///     headers: all headers, as a mapping (a value may be a list) or as pairs, of str or bytes. Give them before a
    ///         framework joins those that came twice.
    ///     body: the raw body, before anything parsed it.
    ///     access_token: the token that you issued; compared with the one in Authorization.
    ///     now: the time of arrival: None for the clock, an aware datetime, seconds since 1970, or RFC 3339 text.
    ///     tolerance: how many seconds the timestamp may differ from now.
    ///     service: the service code, where the path does not tell it.
    ///
    /// Raises:
    ///     Rejected: with the answer to send back.
    ///     RequestError: when an argument of your own is wrong: ``invalid-argument``, ``invalid-timestamp``, ``invalid-body``.
    #[pyo3(
        signature = (
            method, url, headers, body, *, access_token=None, now=None, tolerance=Tolerance::default(), service=None
        ),
        text_signature = "($self, method, url, headers, body, *, access_token=None, now=None, tolerance=300, service=None)"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is an argument in Python")]
    fn verify(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyString>,
        url: &Bound<'_, PyString>,
        headers: Headers,
        body: Body,
        access_token: Option<&Bound<'_, PyString>>,
        now: Option<&Bound<'_, PyAny>>,
        tolerance: Tolerance,
        service: Option<&Bound<'_, PyString>>,
    ) -> Result<Verified> {
        let access_token = optional_text("access_token", access_token)?;
        let service = service.map(|code| Ok::<_, crate::errors::Raised>(ServiceCode::parse(&text("service", code)?)?));
        let now = Time::read("now", now)?.moment()?;
        let request = IncomingRequest {
            method: &received_text(method),
            url: &received_text(url),
            headers: &headers.pairs(),
            body: &body.0,
            access_token: access_token.as_deref(),
            service: service.transpose()?,
        };
        let verified = work(py, body.0.len(), || self.inner.verify(&request, now, tolerance.0))?;
        Ok(Verified::of(py, verified, &body))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// Verifies the token requests that a provider sends to you: RSA over client key and timestamp. Safe to share between
/// threads.
///
/// Args:
///     profile: a name, a dict or a `Profile`.
///     public_key: the provider's public key, one or a list: PEM or DER, SPKI, PKCS#1 or X.509.
///     client_key: the X-CLIENT-KEY values that you issued, one or a list; ``"*"`` serves any.
///
/// Raises:
///     ProfileError: ``unsupported-by-profile`` where token requests are not signed.
///     CredentialError: ``missing-credential``, ``invalid-key``, ``unsupported-key``.
///     RequestError: ``invalid-argument`` for no client key at all.
///
/// Example:
///     >>> import paraf
///     >>> try:
///     ...     paraf.TokenVerifier("bca-legacy", public_key="", client_key="123")
///     ... except paraf.ProfileError as error:
///     ...     error.code
///     'unsupported-by-profile'
#[pyclass(frozen, module = "paraf")]
pub(crate) struct TokenVerifier {
    inner: paraf::TokenVerifier,
}

#[pymethods]
impl TokenVerifier {
    #[new]
    #[pyo3(signature = (profile, *, public_key, client_key))]
    fn new(py: Python<'_>, profile: ProfileLike, public_key: OneOrMany<Key>, client_key: Texts<'_>) -> Result<Self> {
        let profile = profile.resolve()?;
        let keys: Vec<&[u8]> = public_key.0.iter().map(|key| &*key.0).collect();
        let clients = Expected::one_of(&borrowed(&client_key.texts("client_key")?))?;
        Ok(TokenVerifier { inner: py.detach(|| paraf::TokenVerifier::new(profile, &keys, clients))? })
    }

    /// The profile that it verifies by.
    #[getter]
    fn profile(&self) -> Profile {
        self.inner.profile().into()
    }

    /// Verifies a token request.
    ///
    /// Args:
    ///     headers: all headers, as in `Verifier.verify`.
    ///     body: the raw body, whose ``grantType`` is checked; the signature does not cover it. None leaves that check out.
    ///     now: the time of arrival, as in `Verifier.verify`.
    ///     tolerance: how many seconds the timestamp may differ from now.
    ///
    /// Raises:
    ///     Rejected: with the answer to send back.
    ///     RequestError: when an argument of your own is wrong: ``invalid-argument``, ``invalid-timestamp``, ``invalid-body``.
    #[pyo3(
        signature = (headers, body=None, *, now=None, tolerance=Tolerance::default()),
        text_signature = "($self, headers, body=None, *, now=None, tolerance=300)"
    )]
    fn verify(
        &self,
        py: Python<'_>,
        headers: Headers,
        body: Option<Body>,
        now: Option<&Bound<'_, PyAny>>,
        tolerance: Tolerance,
    ) -> Result<VerifiedTokenRequest> {
        let now = Time::read("now", now)?.moment()?;
        let request = IncomingTokenRequest { headers: &headers.pairs(), body: body.as_ref().map(|body| &*body.0) };
        Ok(py.detach(|| self.inner.verify(&request, now, tolerance.0))?.into())
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}
