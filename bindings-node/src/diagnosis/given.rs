//! What is to be explained or diagnosed.

use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::diagnose::{DiagnosisCredential, ObservedRequest};
use paraf::{Direction, Language};

use super::findings::Diagnosis;
use super::trace::Trace;
use crate::failure::Failure;
use crate::input::body::BodyCopy;
use crate::input::headers::{Headers, borrowed};
use crate::input::key::KeyMaterial;
use crate::input::many::Many;
use crate::input::text::{Shown, Text};
use crate::input::time::Time;
use crate::input::{Required, required};
use crate::{options, profile};

/// A request as it was sent, and what it may not tell itself.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct SentRequest {
    /// The method, as it was sent.
    #[napi(ts_type = "string")]
    pub method: Required<Shown>,
    /// The path and query, or the whole URL, as it was sent.
    #[napi(ts_type = "string")]
    pub url: Required<Shown>,
    /// All headers that were sent. Timestamp, token and signature are read out of them.
    #[napi(ts_type = "HeadersLike")]
    pub headers: Required<Headers>,
    /// The raw body; empty when it is not given.
    #[napi(ts_type = "Body | null")]
    pub body: Option<BodyCopy>,
    /// Who sent it; `to-provider` when it is not given.
    #[napi(ts_type = "Direction")]
    pub direction: Option<Direction>,
    /// The client key (client ID), where no header tells it.
    #[napi(ts_type = "string")]
    pub client_key: Option<Text>,
    /// The API key of APIs before SNAP, where no header tells it.
    #[napi(ts_type = "string")]
    pub api_key: Option<Text>,
    /// The access token that was issued, where it may not be the one in the header.
    #[napi(ts_type = "string")]
    pub access_token: Option<Text>,
}

options!(SentRequest {
    method: "method",
    url: "url",
    headers: "headers",
    body: "body",
    direction: "direction",
    client_key: "clientKey",
    api_key: "apiKey",
    access_token: "accessToken",
});

/// What else is known: the credential, and the answer.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct DiagnosisOptions {
    /// The bytes your code hashed, if they may differ from the bytes sent.
    #[napi(ts_type = "Body")]
    pub hashed_body: Option<BodyCopy>,
    /// The client secret.
    #[napi(ts_type = "string")]
    pub client_secret: Option<Text>,
    /// Secrets that may have been used by mistake: the sandbox's, the one for callbacks, an old one.
    #[napi(ts_type = "string | ReadonlyArray<string>")]
    pub other_secrets: Option<Many<Text>>,
    /// The API secret of APIs before SNAP, and of providers that key SNAP with it.
    #[napi(ts_type = "string")]
    pub api_secret: Option<Text>,
    /// Your RSA private key in any form that `parseKey` takes. Only its public half is used.
    #[napi(ts_type = "string | Uint8Array")]
    pub private_key: Option<KeyMaterial>,
    /// The public key that should verify the signature, and behind it others that may have been used by mistake.
    #[napi(ts_type = "string | Uint8Array | ReadonlyArray<string | Uint8Array>")]
    pub public_key: Option<Many<KeyMaterial>>,
    /// The time of arrival: RFC 3339 text, a `Date`, or milliseconds since 1970. Without it nothing is said about the clock:
    /// mostly an old request is diagnosed.
    #[napi(ts_type = "Time")]
    pub now: Option<Time>,
    /// When the access token was issued.
    #[napi(ts_type = "Time")]
    pub token_issued_at: Option<Time>,
    /// The `responseCode` of the answer.
    #[napi(ts_type = "string")]
    pub response_code: Option<Shown>,
    /// The `responseMessage` of the answer.
    #[napi(ts_type = "string")]
    pub response_message: Option<Shown>,
    /// How many bytes may be hashed: the bound on time, the same on every machine. `DEFAULT_MAX_HASHED_BYTES` when it is not given.
    #[napi(ts_type = "number")]
    pub hashed_bytes: Option<u64>,
    /// The language of titles and explanations; `en` when it is not given.
    #[napi(ts_type = "Language")]
    pub language: Option<Language>,
}

options!(DiagnosisOptions {
    hashed_body: "hashedBody",
    client_secret: "clientSecret",
    other_secrets: "otherSecrets",
    api_secret: "apiSecret",
    private_key: "privateKey",
    public_key: "publicKey",
    now: "now",
    token_issued_at: "tokenIssuedAt",
    response_code: "responseCode",
    response_message: "responseMessage",
    hashed_bytes: "hashedBytes",
    language: "language",
});

/// The arguments of a call, read and owned, so that any thread may go on with them.
pub struct Given {
    profile: paraf::Profile,
    sent: SentRequest,
    known: DiagnosisOptions,
}

impl Given {
    /// What `diagnose` takes.
    pub(super) fn read(env: &Env, profile: Unknown<'_>, request: Unknown<'_>) -> Result<Self, Failure> {
        let (mut sent, mut known) = (SentRequest::default(), DiagnosisOptions::default());
        let profile = profile::read(env, profile)?;
        options::read(request, &mut [&mut sent, &mut known])?;
        Ok(Given { profile, sent, known })
    }

    /// What `explain` takes.
    pub(super) fn read_sent(env: &Env, profile: Unknown<'_>, request: Unknown<'_>) -> Result<Self, Failure> {
        let mut sent = SentRequest::default();
        let profile = profile::read(env, profile)?;
        options::read(request, &mut [&mut sent])?;
        Ok(Given { profile, sent, known: DiagnosisOptions::default() })
    }

    pub(super) fn explain(&self) -> Result<Trace, Failure> {
        let headers = required(&self.sent.headers, "headers")?.texts();
        let headers = borrowed(&headers);
        Ok(Trace::new(paraf::diagnose::explain(&self.sent.case(&headers)?, &self.sent.credential(), &self.profile)?))
    }

    pub(super) fn diagnose(&self) -> Result<Diagnosis, Failure> {
        let known = &self.known;
        let headers = required(&self.sent.headers, "headers")?.texts();
        let headers = borrowed(&headers);
        let case = self
            .sent
            .case(&headers)?
            .hashed_body(known.hashed_body.as_deref())
            .now(Time::moment(&known.now, "now")?)
            .token_issued_at(Time::moment(&known.token_issued_at, "token_issued_at")?)
            .response_code(known.response_code.as_deref())
            .response_message(known.response_message.as_deref());
        let other_secrets = known.other_secrets.as_ref().map(Many::as_slices).unwrap_or_default();
        let public_keys = known.public_key.as_ref().map(Many::as_slices).unwrap_or_default();
        let credential = self
            .sent
            .credential()
            .client_secret(known.client_secret.as_deref())
            .other_secrets(&other_secrets)
            .api_secret(known.api_secret.as_deref())
            .private_key(known.private_key.as_deref())
            .public_keys(&public_keys);
        let hashed_bytes = known.hashed_bytes.unwrap_or(paraf::diagnose::DEFAULT_MAX_HASHED_BYTES);
        let diagnosis = paraf::diagnose::diagnose_within(&case, &credential, &self.profile, hashed_bytes)?;
        Ok(Diagnosis::new(diagnosis, known.language.unwrap_or(Language::English)))
    }
}

impl SentRequest {
    fn case<'a>(&'a self, headers: &'a [(&'a str, &'a str)]) -> Result<ObservedRequest<'a>, Failure> {
        let (method, url) = (required(&self.method, "method")?, required(&self.url, "url")?);
        let body = self.body.as_deref().unwrap_or_default();
        Ok(ObservedRequest::new(method, url, headers, body).direction(self.direction.unwrap_or_default()))
    }

    fn credential(&self) -> DiagnosisCredential<'_> {
        DiagnosisCredential::new()
            .client_key(self.client_key.as_deref())
            .api_key(self.api_key.as_deref())
            .access_token(self.access_token.as_deref())
    }
}
