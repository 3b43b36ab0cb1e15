//! Verifying: a received request in, "genuine" or the SNAP error to answer out.

use std::borrow::Cow;

use paraf::message::ServiceCode;
use paraf::verify::{Expected, IncomingRequest, IncomingTokenRequest, VerifierCredential};
use paraf::{Direction, Moment, Uncovered};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Octets, ReceivedBody, Texts, borrowed, text, work, wrong_type};
use crate::credentials::{Credentials, Keys, Secrets, missing};
use crate::errors::{Raised, Result};
use crate::headers::Headers;
use crate::moment::{Time, Tolerance};
use crate::profile::{Profile, ProfileLike};
use crate::unverified::{UnverifiedRequest, UnverifiedTokenRequest};
use crate::verified::{Verified, VerifiedTokenRequest};
use crate::words::Word;

/// Verifies the requests that a provider sends to you, or those that partners send to a provider. Safe to share between
/// threads.
///
/// Args:
///     profile: a name, a dict or a `Profile`.
///     client_secret: what the caller signs with, whatever the provider calls it: for a bank's calls to you, the secret that you
///         issued to the bank. A list while one is being replaced. A mapping from partner ID to such a credential where partners
///         have secrets of their own: no signature holds the partner ID, so each secret is tried for its own partner alone.
///     partner_id: the X-PARTNER-ID values that you serve, one or a list; ``"*"`` serves any. Left out where a mapping tells them.
///     public_key: the caller's public key or keys, or a mapping, where the profile signs by RSA: PEM or DER, SPKI, PKCS#1 or X.509.
///     elsewhere: your names for secrets or keys that are not here, in place of both, one or a list, or a mapping: a key service has them.
///         Requests are then verified in two steps, by `begin`. The name is part of the replay key, as a public key's fingerprint is.
///     direction: which way the requests go: ``"to-partner"``, or ``"to-provider"`` to check what a partner sends, as the provider
///         does.
///     accept_uncovered: what the signature may leave out, one or a list of ``"body"``, ``"url"`` and ``"method"``: it may
///         then be forged. Nicepay's notifications leave out all three.
///
/// Raises:
///     ProfileError: ``unsupported-by-profile`` where the provider publishes no rule for its calls,
///         ``body-not-covered``, ``url-not-covered``, ``method-not-covered``.
///     CredentialError: ``missing-credential``, ``invalid-secret``, ``invalid-key``, ``unsupported-key``.
///     RequestError: ``invalid-argument`` for no partner at all, or for partners that are named twice.
///
/// Example:
///     >>> import paraf
///     >>> verifier = paraf.Verifier("bca", client_secret="456", partner_id="12345")
///     >>> try:
///     ...     verifier.verify("POST", "/openapi/v1.0/transfer-va/inquiry", {}, b"{}")
///     ... except paraf.Rejected as rejected:
///     ...     rejected.code, rejected.http_status, rejected.response_body
///     ('missing-header', 400, '{"responseCode":"4002402","responseMessage":"Invalid Mandatory Field [X-TIMESTAMP]"}')
///     >>> several = paraf.Verifier("bca", client_secret={"12345": "456", "67890": ["new", "old"]}, direction="to-provider")
#[pyclass(frozen, module = "paraf")]
pub(crate) struct Verifier {
    inner: paraf::verify::Verifier,
}

/// Partners, and what they share.
struct Caller<'a> {
    partners: Expected,
    secrets: Vec<Cow<'a, str>>,
    keys: Vec<&'a [u8]>,
    elsewhere: Vec<Cow<'a, str>>,
}

fn callers<'a>(
    secrets: Option<&'a Secrets<'_>>,
    keys: Option<&'a Keys<'_>>,
    elsewhere: Option<&'a Secrets<'_>>,
    partners: Option<&Texts<'_>>,
) -> Result<Vec<Caller<'a>>> {
    let nothing = |partners| Caller { partners, secrets: Vec::new(), keys: Vec::new(), elsewhere: Vec::new() };
    match (secrets, keys, elsewhere) {
        (None, None, Some(elsewhere)) => {
            let each = elsewhere.callers("partner_id", partners)?.into_iter();
            each.map(|(partners, names)| Ok(Caller { elsewhere: names.texts("elsewhere")?, ..nothing(partners) }))
                .collect()
        }
        (_, _, Some(_)) => Err(both()),
        (Some(secrets @ Credentials::Each(_)), None, None) => {
            let each = secrets.callers("partner_id", partners)?.into_iter();
            each.map(|(partners, secrets)| Ok(Caller { secrets: secrets.secrets()?, ..nothing(partners) })).collect()
        }
        (None, Some(keys @ Credentials::Each(_)), None) => {
            let each = keys.callers("partner_id", partners)?.into_iter();
            Ok(each.map(|(partners, keys)| Caller { keys: keys.keys(), ..nothing(partners) }).collect())
        }
        (None | Some(Credentials::Shared(_)), None | Some(Credentials::Shared(_)), None) => {
            let partners = partners.ok_or_else(|| missing("partner_id"))?;
            let partners = Expected::one_of(borrowed(&partners.texts("partner_id")?))?;
            let secrets = match secrets {
                Some(Credentials::Shared(secrets)) => secrets.secrets()?,
                _ => Vec::new(),
            };
            let keys = match keys {
                Some(Credentials::Shared(keys)) => keys.keys(),
                _ => Vec::new(),
            };
            Ok(vec![Caller { secrets, keys, ..nothing(partners) }])
        }
        _ => Err(Raised::invalid_argument("public_key", "and client_secret are given, and one is a mapping")),
    }
}

fn both() -> Raised {
    Raised::invalid_argument("elsewhere", "is given beside a secret or key: give one of them")
}

/// A request as it arrived.
struct Arrived<'a> {
    method: Octets,
    url: Octets,
    headers: Headers,
    body: ReceivedBody,
    access_token: Option<Cow<'a, str>>,
    service: Option<ServiceCode>,
    now: Moment,
}

impl<'a> Arrived<'a> {
    fn read(
        (method, url, headers, body): (&Bound<'_, PyString>, &Bound<'_, PyString>, Headers, ReceivedBody),
        access_token: &'a Issued<'_, '_>,
        now: Option<&Bound<'_, PyAny>>,
        service: Option<&Bound<'_, PyString>>,
    ) -> Result<Self> {
        let access_token = access_token.text()?;
        let service = service.map(|code| Ok::<_, Raised>(ServiceCode::parse(&text("service", code)?)?)).transpose()?;
        let now = Time::read("now", now)?.moment()?;
        let (method, url) = (Octets::received(method)?, Octets::received(url)?);
        Ok(Arrived { method, url, headers, body, access_token, service, now })
    }

    fn length(&self) -> usize {
        self.method.len() + self.url.len() + self.headers.length() + self.body.len()
    }

    fn request<'r>(&'r self, headers: &'r [(&'r [u8], &'r [u8])]) -> IncomingRequest<'r, [u8]> {
        IncomingRequest::new(&*self.method, &*self.url, headers, &self.body)
            .access_token(self.access_token.as_deref())
            .service(self.service)
    }
}

#[pymethods]
impl Verifier {
    #[new]
    #[pyo3(
        signature = (
            profile, *, client_secret=None, partner_id=None, public_key=None, elsewhere=None,
            direction=Word(Direction::ToPartner), accept_uncovered=Texts::default()
        ),
        text_signature = "(profile, *, client_secret=None, partner_id=None, public_key=None, elsewhere=None, \
            direction='to-partner', accept_uncovered=())"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    fn new(
        py: Python<'_>,
        profile: ProfileLike,
        client_secret: Option<Secrets<'_>>,
        partner_id: Option<Texts<'_>>,
        public_key: Option<Keys<'_>>,
        elsewhere: Option<Secrets<'_>>,
        direction: Word<Direction>,
        accept_uncovered: Texts<'_>,
    ) -> Result<Self> {
        let accepted = accept_uncovered.texts("accept_uncovered")?;
        let accepted =
            accepted.iter().map(|part| Uncovered::parse(part)).collect::<std::result::Result<Vec<_>, _>>()?;
        let mut builder =
            paraf::verify::Verifier::builder(profile.resolve()?).direction(direction.0).accept_uncovered(&accepted);
        let callers = callers(client_secret.as_ref(), public_key.as_ref(), elsewhere.as_ref(), partner_id.as_ref())?;
        for caller in &callers {
            let credential = VerifierCredential::new()
                .client_secrets(borrowed(&caller.secrets))
                .public_keys(caller.keys.iter().copied())
                .elsewhere(borrowed(&caller.elsewhere));
            builder = builder.partners(caller.partners.clone(), credential);
        }
        Ok(Verifier { inner: py.detach(|| builder.build())? })
    }

    /// The profile that it verifies by.
    #[getter]
    fn profile(&self) -> Profile {
        self.inner.profile().into()
    }

    /// Which way the requests go that it verifies: ``to-partner`` or ``to-provider``.
    #[getter]
    fn direction(&self) -> &'static str {
        self.inner.direction().as_str()
    }

    /// Verifies a request. It remembers nothing: what to do with what came before says `decide_payment`.
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
    ///     access_token: the token that you issued; compared with the one in Authorization. Left out, it is not compared, and
    ///         `Verified.token_checked` is False; None is an error, since a token that was looked up and not found is no token.
    ///     now: the time of arrival: None for the clock, an aware datetime, seconds since 1970, or RFC 3339 text.
    ///     tolerance: how many seconds the timestamp may differ from now; 3600 at most.
    ///     service: the service code, where the path does not tell it.
    ///
    /// Raises:
    ///     Rejected: with the answer to send back.
    ///     RequestError: when an argument of your own is wrong: ``invalid-argument``, ``invalid-timestamp``, ``invalid-body``.
    #[pyo3(
        signature = (
            method, url, headers, body, *, access_token=Issued::NotGiven, now=None, tolerance=Tolerance::default(), service=None
        ),
        text_signature = "($self, method, url, headers, body, *, access_token=..., now=None, tolerance=300, service=None)"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is an argument in Python")]
    fn verify(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyString>,
        url: &Bound<'_, PyString>,
        headers: Headers,
        body: ReceivedBody,
        access_token: Issued<'_, '_>,
        now: Option<&Bound<'_, PyAny>>,
        tolerance: Tolerance,
        service: Option<&Bound<'_, PyString>>,
    ) -> Result<Verified> {
        let arrived = Arrived::read((method, url, headers, body), &access_token, now, service)?;
        let pairs = arrived.headers.pairs();
        let (request, length) = (arrived.request(&pairs), arrived.length());
        let verified = work(py, length, || self.inner.verify(&request, arrived.now, tolerance.0))?;
        Ok(Verified::of(py, verified, &arrived.body.0))
    }

    /// The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The caller's secret or key may be
    /// ``elsewhere``.
    ///
    /// Args:
    ///     method: this and all others as in `verify`.
    ///
    /// Raises:
    ///     Rejected: as `verify`, but for a signature that does not match: `UnverifiedRequest.finish` has that one.
    ///     RequestError: as `verify`.
    #[pyo3(
        signature = (
            method, url, headers, body, *, access_token=Issued::NotGiven, now=None, tolerance=Tolerance::default(), service=None
        ),
        text_signature = "($self, method, url, headers, body, *, access_token=..., now=None, tolerance=300, service=None)"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is an argument in Python")]
    fn begin(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyString>,
        url: &Bound<'_, PyString>,
        headers: Headers,
        body: ReceivedBody,
        access_token: Issued<'_, '_>,
        now: Option<&Bound<'_, PyAny>>,
        tolerance: Tolerance,
        service: Option<&Bound<'_, PyString>>,
    ) -> Result<UnverifiedRequest> {
        let arrived = Arrived::read((method, url, headers, body), &access_token, now, service)?;
        let pairs = arrived.headers.pairs();
        let (request, length) = (arrived.request(&pairs), arrived.length());
        Ok(work(py, length, || self.inner.begin(&request, arrived.now, tolerance.0))?.into())
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// An access token that was issued.
pub(crate) enum Issued<'a, 'py> {
    NotGiven,
    Text(Borrowed<'a, 'py, PyString>),
}

impl<'a, 'py> FromPyObject<'a, 'py> for Issued<'a, 'py> {
    type Error = Raised;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self> {
        if object.is_none() {
            return Err(Raised::invalid_argument(
                "access_token",
                "is None: leave it out where no token is to be compared",
            ));
        }
        object.cast::<PyString>().map(Issued::Text).map_err(|_| wrong_type(&object, "str"))
    }
}

impl Issued<'_, '_> {
    fn text(&self) -> Result<Option<Cow<'_, str>>> {
        match self {
            Issued::NotGiven => Ok(None),
            Issued::Text(token) => text("access_token", token).map(Some),
        }
    }
}

/// Verifies the token requests that a provider sends to you, or partners send to a provider: RSA over client key and timestamp.
/// Safe to share between threads.
///
/// Args:
///     profile: a name, a dict or a `Profile`.
///     public_key: the caller's public key, one or a list while it is being replaced: PEM or DER, SPKI, PKCS#1 or X.509. A mapping
///         from client key to such a credential where clients have keys of their own: each is tried for its own client alone.
///     client_key: the X-CLIENT-KEY values that you issued, one or a list; ``"*"`` serves any. Left out where a mapping tells them.
///     elsewhere: your names for keys that are not here, in place of ``public_key``, as in `Verifier`.
///
/// Raises:
///     ProfileError: ``unsupported-by-profile`` where token requests are not signed.
///     CredentialError: ``missing-credential``, ``invalid-key``, ``unsupported-key``.
///     RequestError: ``invalid-argument`` for no client key at all, or for client keys that are named twice.
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
    inner: paraf::verify::TokenVerifier,
}

#[pymethods]
impl TokenVerifier {
    #[new]
    #[pyo3(signature = (profile, *, public_key=None, client_key=None, elsewhere=None))]
    fn new(
        py: Python<'_>,
        profile: ProfileLike,
        public_key: Option<Keys<'_>>,
        client_key: Option<Texts<'_>>,
        elsewhere: Option<Secrets<'_>>,
    ) -> Result<Self> {
        let mut builder = paraf::verify::TokenVerifier::builder(profile.resolve()?);
        match (&public_key, &elsewhere) {
            (Some(public_key), None) => {
                for (clients, keys) in public_key.callers("client_key", client_key.as_ref())? {
                    builder = builder.clients(clients, keys.keys());
                }
            }
            (None, Some(elsewhere)) => {
                let callers = elsewhere.callers("client_key", client_key.as_ref())?.into_iter();
                let callers = callers.map(|(clients, names)| Ok((clients, names.texts("elsewhere")?)));
                let callers: Vec<_> = callers.collect::<Result<_>>()?;
                let builder = callers.iter().fold(builder, |builder, (clients, names)| {
                    builder.clients_elsewhere(clients.clone(), borrowed(names))
                });
                return Ok(TokenVerifier { inner: py.detach(|| builder.build())? });
            }
            (None, None) => return Err(missing("public_key")),
            (Some(_), Some(_)) => return Err(both()),
        }
        Ok(TokenVerifier { inner: py.detach(|| builder.build())? })
    }

    /// The profile that it verifies by.
    #[getter]
    fn profile(&self) -> Profile {
        self.inner.profile().into()
    }

    /// Verifies a token request. It remembers nothing: store `VerifiedTokenRequest.replay_key` longer than twice the tolerance and
    /// refuse what comes again.
    ///
    /// Args:
    ///     headers: all headers, as in `Verifier.verify`.
    ///     body: the raw body, whose ``grantType`` is checked; the signature does not cover it. None leaves that check out.
    ///     now: the time of arrival, as in `Verifier.verify`.
    ///     tolerance: how many seconds the timestamp may differ from now; 3600 at most.
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
        body: Option<ReceivedBody>,
        now: Option<&Bound<'_, PyAny>>,
        tolerance: Tolerance,
    ) -> Result<VerifiedTokenRequest> {
        let now = Time::read("now", now)?.moment()?;
        let pairs = headers.pairs();
        let request = IncomingTokenRequest::<[u8]>::new(&pairs, body.as_deref());
        Ok(py.detach(|| self.inner.verify(&request, now, tolerance.0))?.into())
    }

    /// The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The client's key may be
    /// ``elsewhere``.
    ///
    /// Args:
    ///     headers: this and all others as in `verify`.
    ///
    /// Raises:
    ///     Rejected: as `verify`, but for a signature that does not match: `UnverifiedTokenRequest.finish` has that one.
    ///     RequestError: as `verify`.
    #[pyo3(
        signature = (headers, body=None, *, now=None, tolerance=Tolerance::default()),
        text_signature = "($self, headers, body=None, *, now=None, tolerance=300)"
    )]
    fn begin(
        &self,
        headers: Headers,
        body: Option<ReceivedBody>,
        now: Option<&Bound<'_, PyAny>>,
        tolerance: Tolerance,
    ) -> Result<UnverifiedTokenRequest> {
        let now = Time::read("now", now)?.moment()?;
        let pairs = headers.pairs();
        let request = IncomingTokenRequest::<[u8]>::new(&pairs, body.as_deref());
        Ok(self.inner.begin(&request, now, tolerance.0)?.into())
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}
