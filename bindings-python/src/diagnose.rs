//! Explaining a signature, and finding the mistake behind a wrong one.

use paraf::diagnose::{DEFAULT_MAX_HASHED_BYTES, DiagnosisCredential, ObservedRequest};
use paraf::text::lossy_text;
use paraf::{Direction, Language};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{
    Body, Given, Key, Octets, OneOrMany, ReceivedBody, Texts, borrowed, borrowed_pairs, optional_text, whole, work,
};
use crate::diagnosis::Diagnosis;
use crate::errors::{Raised, Result};
use crate::headers::Headers;
use crate::moment::optional_moment;
use crate::profile::ProfileLike;
use crate::trace::Trace;
use crate::words::Word;

/// How many bytes a diagnosis hashes at most.
pub(crate) struct HashedBytes(u64);

impl FromPyObject<'_, '_> for HashedBytes {
    type Error = Raised;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> Result<Self> {
        whole("hashed_bytes", &object).map(HashedBytes)
    }
}

/// What was sent, or answered, as text to look at.
fn shown(value: &Bound<'_, PyString>) -> PyResult<String> {
    Ok(lossy_text(&Octets::received(value)?).into_owned())
}

/// Shows every stage of a signature, right or wrong: what was removed from the body, the digest, each part of the
/// string-to-sign. No secret is needed, none shows, and the request need not be signed yet.
///
/// Args:
///     profile: a name, a dict or a `Profile`.
///     method: as it was sent.
///     url: the path and query, or the whole URL, as it was sent.
///     headers: all headers that were sent, in any form that `Verifier.verify` takes. Timestamp, token and signature are read
///         out of them.
///     body: the raw body.
///     direction: who sent it: ``"to-provider"``, or ``"to-partner"`` for a callback.
///     client_key: where no header tells it.
///     api_key: where no header tells it.
///     access_token: where no header tells it.
///
/// Raises:
///     RequestError: ``missing-header`` without timestamp, ``invalid-body``, ``invalid-argument``.
///     ProfileError: ``unsupported-by-profile``.
///     CredentialError: ``missing-credential`` for a part that nothing tells.
///
/// Example:
///     >>> import paraf
///     >>> headers = {
///     ...     "Authorization": "Bearer secret-token",
///     ...     "X-TIMESTAMP": "2022-04-21T17:34:52+07:00",
///     ...     "X-SIGNATURE": "…",
///     ... }
///     >>> trace = paraf.explain("bca", method="POST", url="/openapi/v1.0/balance-inquiry", headers=headers, body='{ "a": 1 }')
///     >>> trace.body, trace.removed
///     (b'{"a":1}', [(1, 2), (6, 7), (8, 9)])
///     >>> [segment.text for segment in trace.segments][:3]
///     ['POST', '/openapi/v1.0/balance-inquiry', '[access token, 12 characters]']
#[pyfunction]
#[pyo3(
    signature = (
        profile, *, method, url, headers, body=ReceivedBody(Body(Octets::None)), direction=Word(Direction::ToProvider), client_key=None,
        api_key=None, access_token=None
    ),
    text_signature = "(profile, *, method, url, headers, body=b'', direction='to-provider', client_key=None, api_key=None, \
        access_token=None)"
)]
#[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
pub(crate) fn explain(
    py: Python<'_>,
    profile: ProfileLike,
    method: &Bound<'_, PyString>,
    url: &Bound<'_, PyString>,
    headers: Headers,
    body: ReceivedBody,
    direction: Word<Direction>,
    client_key: Given<'_, '_>,
    api_key: Given<'_, '_>,
    access_token: Given<'_, '_>,
) -> Result<Trace> {
    let profile = profile.resolve()?;
    let client_key = optional_text("client_key", client_key)?;
    let api_key = optional_text("api_key", api_key)?;
    let access_token = optional_text("access_token", access_token)?;
    let credential = DiagnosisCredential::new()
        .client_key(client_key.as_deref())
        .api_key(api_key.as_deref())
        .access_token(access_token.as_deref());
    let (method, url, headers) = (shown(method)?, shown(url)?, headers.texts());
    let headers = borrowed_pairs(&headers);
    let case = ObservedRequest::new(&method, &url, &headers, &body).direction(direction.0);
    let length = url.len() + headers.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() + body.len();
    Ok(work(py, length, || paraf::diagnose::explain(&case, &credential, &profile))?.into())
}

/// Says whether a signature is right, and finds the mistake behind one that is wrong, as far as a change, or two, reproduce it exactly.
///
/// Give as much of the credential as you have; nothing of it is ever part of a finding. Without the secret of an HMAC nothing can
/// be found but what the signature's length and spelling tell; of RSA the public key is enough. This never decides whether a
/// request is genuine: `Verifier` does.
///
/// Args:
///     profile: a name, a dict or a `Profile`.
///     method: as it was sent.
///     url: the path and query, or the whole URL, as it was sent.
///     headers: all headers that were sent, in any form that `Verifier.verify` takes.
///     body: the raw body.
///     direction: who sent it: ``"to-provider"``, or ``"to-partner"`` for a callback.
///     hashed_body: the bytes that your code hashed, where you have them and they may not be those that were sent.
///     client_key: the client key (client ID), where no header tells it.
///     client_secret: the client secret.
///     other_secrets: secrets that may have been used by mistake: the sandbox's, the one for callbacks, an old one.
///     api_key: the API key of APIs before SNAP.
///     api_secret: the API secret of APIs before SNAP, and of providers that key SNAP with it.
///     private_key: your RSA private key, in any form. Only its public half is used.
///     public_key: the key that should verify the signature; in a list, behind it others that may have been used by mistake.
///     access_token: the token that was issued, where it may not be the one in the header.
///     now: the time of arrival, an aware datetime, seconds since 1970, or RFC 3339 text. None says nothing about the clock.
///     token_issued_at: when the access token was issued.
///     response_code: ``responseCode`` of the answer.
///     response_message: ``responseMessage`` of the answer.
///     hashed_bytes: how many bytes it hashes at most: the bound on its time, the same on every machine.
///     language: of the texts: ``"en"`` or ``"id"``.
///
/// Raises:
///     RequestError: ``missing-header`` without timestamp, ``invalid-timestamp``, ``invalid-argument``.
///     ProfileError: ``unsupported-by-profile``.
///     CredentialError: ``invalid-key``.
///
/// Example:
///     >>> import paraf
///     >>> headers = {
///     ...     "Authorization": "Bearer 7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57",
///     ...     "X-TIMESTAMP": "2022-04-21T17:34:52+07:00",
///     ...     "X-SIGNATURE": "B4P4Xrq0TKpXNCHRoQ2ER+EKqoYgXrEougnNxv8GAl9j1QUO3mwGhrlXoXJbwG9TvCGiSrv+4uoFqsOOfe94lg==",
///     ... }
///     >>> diagnosis = paraf.diagnose(
///     ...     "bca",
///     ...     method="POST",
///     ...     url="/openapi/v1.0/transfer-va/inquiry",
///     ...     headers=headers,
///     ...     body='{"url":"https://merchant.id/notify"}',
///     ...     client_secret="456",
///     ... )
///     >>> finding = diagnosis.findings[0]
///     >>> finding.id, finding.changes, "php" in finding.code
///     ('B5-php-slash', ['B5'], True)
#[pyfunction]
#[pyo3(
    signature = (
        profile, *, method, url, headers, body=ReceivedBody(Body(Octets::None)), direction=Word(Direction::ToProvider), hashed_body=None,
        client_key=None, client_secret=None, other_secrets=OneOrMany(Vec::new()), api_key=None, api_secret=None,
        private_key=None, public_key=None, access_token=None, now=None, token_issued_at=None, response_code=None,
        response_message=None, hashed_bytes=HashedBytes(DEFAULT_MAX_HASHED_BYTES), language=Word(Language::English)
    ),
    text_signature = "(profile, *, method, url, headers, body=b'', direction='to-provider', hashed_body=None, client_key=None, \
        client_secret=None, other_secrets=(), api_key=None, api_secret=None, private_key=None, public_key=None, \
        access_token=None, now=None, token_issued_at=None, response_code=None, response_message=None, \
        hashed_bytes=167772160, language='en')"
)]
#[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
pub(crate) fn diagnose(
    py: Python<'_>,
    profile: ProfileLike,
    method: &Bound<'_, PyString>,
    url: &Bound<'_, PyString>,
    headers: Headers,
    body: ReceivedBody,
    direction: Word<Direction>,
    hashed_body: Option<ReceivedBody>,
    client_key: Given<'_, '_>,
    client_secret: Given<'_, '_>,
    other_secrets: Texts<'_>,
    api_key: Given<'_, '_>,
    api_secret: Given<'_, '_>,
    private_key: Option<Key>,
    public_key: Option<OneOrMany<Key>>,
    access_token: Given<'_, '_>,
    now: Option<&Bound<'_, PyAny>>,
    token_issued_at: Option<&Bound<'_, PyAny>>,
    response_code: Given<'_, '_>,
    response_message: Given<'_, '_>,
    hashed_bytes: HashedBytes,
    language: Word<Language>,
) -> Result<Diagnosis> {
    let profile = profile.resolve()?;
    let client_key = optional_text("client_key", client_key)?;
    let client_secret = optional_text("client_secret", client_secret)?;
    let other_secrets = other_secrets.texts("other_secrets")?;
    let api_key = optional_text("api_key", api_key)?;
    let api_secret = optional_text("api_secret", api_secret)?;
    let public_keys = public_key.map_or_else(Vec::new, |keys| keys.0);
    let access_token = optional_text("access_token", access_token)?;
    let response_code = response_code.map(shown).transpose()?;
    let response_message = response_message.map(shown).transpose()?;
    let headers = headers.texts();
    let (method, url) = (shown(method)?, shown(url)?);
    let (headers, other_secrets) = (borrowed_pairs(&headers), borrowed(&other_secrets));
    let public_keys: Vec<_> = public_keys.iter().map(|key| &*key.0).collect();
    let credential = DiagnosisCredential::new()
        .client_key(client_key.as_deref())
        .client_secret(client_secret.as_deref())
        .other_secrets(&other_secrets)
        .api_key(api_key.as_deref())
        .api_secret(api_secret.as_deref())
        .private_key(private_key.as_ref().map(|key| &*key.0))
        .public_keys(&public_keys)
        .access_token(access_token.as_deref());
    let case = ObservedRequest::new(&method, &url, &headers, &body)
        .direction(direction.0)
        .hashed_body(hashed_body.as_deref())
        .now(optional_moment("now", now)?)
        .token_issued_at(optional_moment("token_issued_at", token_issued_at)?)
        .response_code(response_code.as_deref())
        .response_message(response_message.as_deref());
    let diagnosis = py.detach(|| paraf::diagnose::diagnose_within(&case, &credential, &profile, hashed_bytes.0))?;
    Ok(Diagnosis::new(diagnosis, language.0))
}
