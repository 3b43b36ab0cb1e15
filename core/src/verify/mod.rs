//! Verifying: a received request in, "genuine" or the SNAP error to answer out.

mod builder;
mod callers;
mod expected;
mod keys;
mod received;
mod rejection;
mod token;
mod tolerance;
mod unverified;
mod verified;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

pub use builder::VerifierBuilder;
pub use expected::Expected;
pub use received::IncomingRequest;
pub use rejection::Rejection;
pub use token::{IncomingTokenRequest, TokenVerifier, TokenVerifierBuilder, VerifiedTokenRequest};
pub use tolerance::Tolerance;
pub use unverified::{Genuine, Unverified};
pub use verified::Verified;

use crate::canonical::endpoint_url::canonical_path;
use crate::canonical::minify::{body_text, minify};
use crate::canonical::string_to_sign::{StringToSign, digest_segment};
use crate::canonical::timestamp::Moment;
use crate::error::{Error, ErrorCode};
use crate::profile::{Direction, Profile, SignatureRule};
use crate::response_code::ServiceCode;
use crate::sign::check_method;
use crate::template::{Field, Values};
use crate::text::{lossy_text, text};
use callers::Callers;
use keys::{Keys, MISMATCH};
use received::Received;
use unverified::Question;
use verified::conflict_key;

/// What the partners of a verifier sign with: one credential. Several secrets or keys are tried in turn: that is how it is rotated, and
/// [`Verified::credential_index`] tells when the old one can go.
///
/// ```
/// use paraf::verify::VerifierCredential;
///
/// let secrets: Vec<String> = vec!["the new one".into(), "the old one".into()];
/// let rotated = VerifierCredential::new().client_secrets(&secrets);
/// assert_eq!(format!("{rotated:?}"), "VerifierCredential(redacted)");
/// ```
#[derive(Clone, Default)]
pub struct VerifierCredential<'a> {
    client_secrets: Vec<&'a str>,
    public_keys: Vec<&'a [u8]>,
    elsewhere: Vec<&'a str>,
}

impl<'a> VerifierCredential<'a> {
    /// A credential with nothing in it.
    #[must_use]
    pub const fn new() -> Self {
        VerifierCredential { client_secrets: Vec::new(), public_keys: Vec::new(), elsewhere: Vec::new() }
    }

    /// The secrets that the caller signs with, whatever the provider calls them: for a bank's calls to you, those that you issued to
    /// the bank.
    #[must_use]
    pub fn client_secrets<S: AsRef<str> + ?Sized + 'a>(mut self, secrets: impl IntoIterator<Item = &'a S>) -> Self {
        self.client_secrets = secrets.into_iter().map(AsRef::as_ref).collect();
        self
    }

    /// The public keys of the caller, in any form that [`PublicKey`](crate::key::PublicKey) takes.
    #[must_use]
    pub fn public_keys<K: AsRef<[u8]> + ?Sized + 'a>(mut self, keys: impl IntoIterator<Item = &'a K>) -> Self {
        self.public_keys = keys.into_iter().map(AsRef::as_ref).collect();
        self
    }

    /// Your names for secrets or keys that are not here, in place of both: a key service has them, or the host language. Requests are then
    /// verified in [two steps](Verifier::begin), and at once not at all.
    ///
    /// The name is part of the replay key, as the fingerprint of a public key is: it must stay as long as the credential does. Under the
    /// [fingerprint](crate::key::PublicKey::fingerprint) in hexadecimal a public key has the replay keys that it has here.
    #[must_use]
    pub fn elsewhere<S: AsRef<str> + ?Sized + 'a>(mut self, names: impl IntoIterator<Item = &'a S>) -> Self {
        self.elsewhere = names.into_iter().map(AsRef::as_ref).collect();
        self
    }
}

impl fmt::Debug for VerifierCredential<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VerifierCredential(redacted)")
    }
}

/// Verifies the requests that a provider sends to you, or, where [the direction](VerifierBuilder::direction) says so, those that
/// partners send to a provider. Safe to share between threads.
///
/// ```
/// use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
/// use paraf::{Moment, Profile};
///
/// let verifier = Verifier::new(
///     Profile::named("bca")?,
///     VerifierCredential::new().client_secrets(&["456"]),
///     Expected::one_of(&["12345"])?,
/// )?;
/// let headers = [
///     ("Authorization", "Bearer 7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"),
///     ("CHANNEL-ID", "95231"),
///     ("Content-Type", "application/json"),
///     ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"),
///     ("X-PARTNER-ID", "12345"),
///     ("X-EXTERNAL-ID", "1234567890"),
///     ("X-SIGNATURE", "not the signature"),
/// ];
/// let body = br#"{"partnerServiceId":"   12345"}"#;
/// let request = IncomingRequest::new("POST", "/openapi/v1.0/transfer-va/inquiry", &headers, body);
/// let now = Moment::parse("2022-04-21T17:35:00+07:00")?;
/// let rejection = verifier.verify(&request, now, Tolerance::DEFAULT).unwrap_err();
/// assert_eq!(rejection.response_body(), r#"{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}"#);
/// # Ok::<(), paraf::Error>(())
/// ```
pub struct Verifier {
    profile: Profile,
    direction: Direction,
    callers: Callers,
    /// What says who calls.
    caller: Field,
}

impl Verifier {
    /// Verifies a provider's calls to partners who share one credential. `partners` are the X-PARTNER-ID values that are served.
    ///
    /// # Errors
    /// As [`VerifierBuilder::build`].
    pub fn new(profile: Profile, credential: VerifierCredential<'_>, partners: Expected) -> Result<Self, Error> {
        Verifier::builder(profile).partners(partners, credential).build()
    }

    /// For everything else: several credentials, the other direction, a provider that does not sign the body.
    ///
    /// No string-to-sign holds the partner ID. Where two partners sign with secrets of their own, a list of both would take what one
    /// signed under the other's ID; each must be tried for its own partner alone:
    ///
    /// ```
    /// use paraf::verify::{Expected, Verifier, VerifierCredential};
    /// use paraf::{Direction, Profile};
    ///
    /// let of = |secrets: &'static [&str]| VerifierCredential::new().client_secrets(secrets);
    /// let verifier = Verifier::builder(Profile::named("bca")?)
    ///     .direction(Direction::ToProvider)
    ///     .partners(Expected::one_of(&["KBBABCINDO"])?, of(&["the first's"]))
    ///     .partners(Expected::one_of(&["KBBXYZINDO"])?, of(&["the second's", "the second's old one"]))
    ///     .build()?;
    /// assert_eq!(verifier.direction(), Direction::ToProvider);
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn builder<'a>(profile: Profile) -> VerifierBuilder<'a> {
        VerifierBuilder::new(profile)
    }

    /// The profile that it verifies by.
    #[must_use]
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Which way the requests go that it verifies.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Verifies a request. `now` is the time of arrival, `tolerance` how far the timestamp may be from it.
    ///
    /// It remembers nothing: what to do with what came before says [`decide_payment`](crate::message::decide_payment).
    ///
    /// Not everything is signed: BRI and PayerMax leave out the query, Faspay and Bayarind the path in front of its version, Nicepay's
    /// notifications all but client key and time. One RSA key of a provider serves many merchants, so compare the merchant in the body
    /// with your own. Route by [`Verified::signed_url`]: a `+` in a query is a plus in it, and a blank in most frameworks. SECURITY.md has
    /// the whole list.
    ///
    /// # Errors
    /// A [`Rejection`], with the answer to send back.
    pub fn verify<'r, T: AsRef<[u8]> + ?Sized>(
        &self,
        request: &IncomingRequest<'r, T>,
        now: Moment,
        tolerance: Tolerance,
    ) -> Result<Verified<'r>, Rejection> {
        self.receive(request, |rule, received, rest| {
            let Checked { claimed, keys, signature } = self.check(rule, received, rest, now, tolerance)?;
            let fitting = keys
                .verify(&claimed.string_to_sign, signature, rule.encoding)
                .map_err(|(code, detail)| received.error(code, Field::Signature, detail))?;
            Ok(claimed.signed_by(self.profile.name(), fitting.id, fitting.index))
        })
    }

    /// The first of two steps: all that [`verify`](Self::verify) checks but the signature, which somebody else verifies. The caller's secret
    /// or key may be [elsewhere](VerifierCredential::elsewhere).
    ///
    /// # Errors
    /// The [`Rejection`] of `verify`, but for a signature that does not match: [`Unverified::finish`] has that one.
    pub fn begin<'r, T: AsRef<[u8]> + ?Sized>(
        &self,
        request: &IncomingRequest<'r, T>,
        now: Moment,
        tolerance: Tolerance,
    ) -> Result<Unverified<Verified<'r>>, Rejection> {
        self.receive(request, |rule, received, rest| {
            let Checked { claimed, keys, signature } = self.check(rule, received, rest, now, tolerance)?;
            let refused = |(code, detail)| received.error(code, Field::Signature, detail);
            let (signature, credentials) = keys.ask(signature, rule.encoding).map_err(refused)?;
            let rejection = Rejection::new(refused(MISMATCH), rest.service, &lossy_text(rest.url), &self.profile);
            let (algorithm, profile) = (rule.algorithm, self.profile.clone());
            Ok(Unverified { claimed, question: Question { algorithm, signature, credentials, rejection, profile } })
        })
    }

    /// Reads what a request says, and makes the answer where it is refused.
    fn receive<'r, T: AsRef<[u8]> + ?Sized, O>(
        &self,
        request: &IncomingRequest<'r, T>,
        conclude: impl FnOnce(&SignatureRule, &Received<'_, 'r>, &Rest<'r>) -> Result<O, Error>,
    ) -> Result<O, Rejection> {
        let url = request.url.as_ref();
        let service = request.service.unwrap_or_else(|| service_of(url));
        let rest = Rest {
            method: request.method.as_ref(),
            url,
            body: request.body,
            access_token: request.access_token,
            service,
        };
        rule_of(&self.profile, self.direction)
            .and_then(|rule| {
                let received = Received::read(request.headers, &rule.headers, self.needed(rule))?;
                conclude(rule, &received, &rest)
            })
            .map_err(|error| Rejection::new(error, service, &lossy_text(url), &self.profile))
    }

    /// All checks but the signature's.
    fn check<'r>(
        &self,
        rule: &SignatureRule,
        received: &Received<'_, 'r>,
        rest: &Rest<'r>,
        now: Moment,
        tolerance: Tolerance,
    ) -> Result<Checked<'_, 'r>, Error> {
        let method = check_method(core::str::from_utf8(rest.method).unwrap_or_default())?;
        let url = rule.endpoint_url.read(text("url", rest.url)?)?;
        let signed_at = received.timestamp(&rule.timestamp, now, tolerance)?;
        let partner_id = received.get(self.caller);
        let keys = self
            .callers
            .keys_of(partner_id)
            .ok_or_else(|| received.error(ErrorCode::UnknownPartner, self.caller, "is not an expected partner"))?;
        received.check_single(self.caller)?;
        let token_checked = received.check_token(rest.access_token)?;
        let malformed = |error: Error| error.with_code(ErrorCode::MalformedBody);
        let body = minify(rest.body, rule.body).map_err(malformed)?;

        let body_digest = digest_segment(&body, rule.empty_body, rule.digest_encoding);
        let mut values: Values<'_> = received.values();
        values.set(Field::Method, Some(method));
        values.set(Field::EndpointUrl, Some(&url.endpoint_url));
        values.set(Field::BodyDigest, body_digest.as_deref());
        if rule.string_to_sign.names(Field::Body) {
            values.set(Field::Body, Some(body_text(&body).map_err(malformed)?));
        }
        rule.check_guards(&values).map_err(|error| match error.code() {
            ErrorCode::InvalidHeader => error.with_code(ErrorCode::MalformedHeader),
            _ => error,
        })?;
        let string_to_sign = StringToSign::build(rule.string_to_sign.pieces(), &values).map_err(|field| {
            Error::new(ErrorCode::MissingHeader, field.as_str(), "is needed for the string-to-sign")
        })?;
        let external_id = received.get(Field::ExternalId);
        let claimed = Verified {
            replay_key: String::new(),
            conflict_key: conflict_key(signed_at, rest.service, partner_id, external_id),
            partner_id: partner_id.map(Into::into),
            external_id: external_id.map(Into::into),
            service: rest.service,
            credential_index: 0,
            body,
            string_to_sign,
            token_checked,
            covers_body: rule.covers_body(),
            covers_path: rule.covers_path(),
            covers_query: rule.covers_query(),
        };
        Ok(Checked { claimed, keys, signature: received.get(Field::Signature).unwrap_or_default() })
    }

    /// The headers without which nothing can be verified, or told apart from a replay.
    fn needed(&self, rule: &SignatureRule) -> impl Iterator<Item = Field> {
        let caller = self.callers.are_named().then_some(self.caller);
        let always = [Field::Timestamp, Field::Signature, Field::ExternalId];
        always.into_iter().chain(caller).chain(rule.string_to_sign.fields())
    }
}

/// A request that is genuine if one of the keys made the signature.
struct Checked<'k, 'r> {
    claimed: Verified<'r>,
    keys: &'k Keys,
    signature: &'r str,
}

/// A request without its headers.
struct Rest<'r> {
    method: &'r [u8],
    url: &'r [u8],
    body: &'r [u8],
    access_token: Option<&'r str>,
    service: ServiceCode,
}

/// By the canonical path, so that two spellings of one path are one service. A URL that is not text has one, too: it gets an answer.
fn service_of(url: &[u8]) -> ServiceCode {
    ServiceCode::of_path(&canonical_path(&lossy_text(url)))
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verifier({}, credential redacted)", self.profile.name())
    }
}

/// # Errors
/// `unsupported-by-profile`.
fn rule_of(profile: &Profile, direction: Direction) -> Result<&SignatureRule, Error> {
    match direction {
        Direction::ToProvider => Ok(&profile.data().request),
        Direction::ToPartner => profile.data().callback.as_ref().ok_or_else(|| {
            profile.unsupported("callback", "cannot be verified: the provider publishes no signature rule")
        }),
    }
}
