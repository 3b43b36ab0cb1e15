//! Verifying: a received request in, "genuine, here is its replay key" or the SNAP error to answer out.

mod expected;
mod keys;
mod received;
mod rejection;
mod token;
mod verified;

use core::fmt;

pub use expected::Expected;
pub use received::IncomingRequest;
pub use rejection::Rejection;
pub use token::{IncomingTokenRequest, TokenVerifier, VerifiedTokenRequest};
pub use verified::Verified;

use crate::canonical::minify::{body_text, minify};
use crate::canonical::string_to_sign::{StringToSign, digest_segment};
use crate::canonical::timestamp::Moment;
use crate::crypto::mac::MacState;
use crate::error::{Error, ErrorCode};
use crate::profile::{Algorithm, Profile, SignatureRule};
use crate::response_code::ServiceCode;
use crate::sign::check_method;
use crate::template::{Field, Values};
use keys::Keys;
use received::Received;
use verified::{conflict_key, replay_key};

/// How far a timestamp may be from now unless you say otherwise: five minutes, as BCA's gateways hold it.
pub const DEFAULT_TOLERANCE: u32 = 300;

/// What a verifier checks signatures with. Several secrets or keys are tried in turn: that is how one is rotated.
#[derive(Clone, Default)]
pub struct VerifierCredential<'a> {
    /// The secrets that the caller signs with: for a bank's calls to you, those that you issued to the bank.
    pub client_secrets: &'a [&'a str],
    /// The public keys of the caller, in any form that [`PublicKey`](crate::PublicKey) takes.
    pub public_keys: &'a [&'a [u8]],
}

impl fmt::Debug for VerifierCredential<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VerifierCredential(redacted)")
    }
}

/// Verifies the requests that a provider sends to you. Safe to share between threads.
///
/// ```
/// use paraf::{Expected, IncomingRequest, Moment, Profile, Verifier, VerifierCredential};
///
/// let verifier = Verifier::new(
///     Profile::named("bca")?,
///     VerifierCredential { client_secrets: &["456"], ..Default::default() },
///     Expected::one_of(&["12345"])?,
/// )?;
/// let request = IncomingRequest {
///     method: "POST",
///     url: "/openapi/v1.0/transfer-va/inquiry",
///     headers: &[
///         ("Authorization", "Bearer 7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"),
///         ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"),
///         ("X-PARTNER-ID", "12345"),
///         ("X-EXTERNAL-ID", "1234567890"),
///         ("X-SIGNATURE", "not the signature"),
///     ],
///     body: br#"{"partnerServiceId":"   12345"}"#,
///     access_token: None,
///     service: None,
/// };
/// let now = Moment::parse("2022-04-21T17:35:00+07:00")?;
/// let rejection = verifier.verify(&request, now, 300).unwrap_err();
/// assert_eq!(rejection.response_body(), r#"{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}"#);
/// # Ok::<(), paraf::Error>(())
/// ```
pub struct Verifier {
    profile: Profile,
    keys: Keys,
    partners: Expected,
}

impl Verifier {
    /// Checks the credential against the profile. `partners` are the X-PARTNER-ID values that are served.
    ///
    /// # Errors
    /// `unsupported-by-profile` where the provider publishes no rule for callbacks, `body-not-covered` where its signature leaves
    /// the body out, `missing-credential`, `invalid-secret`, `invalid-key`, `unsupported-key`.
    pub fn new(profile: Profile, credential: VerifierCredential<'_>, partners: Expected) -> Result<Self, Error> {
        if !rule_of(&profile)?.covers_body() {
            let detail = "is not covered by this provider's signature; accept that by name, or do not trust it";
            return Err(Error::new(ErrorCode::BodyNotCovered, "body", detail));
        }
        Verifier::accepting_uncovered_body(profile, credential, partners)
    }

    /// As [`new`](Self::new), for a provider whose signature says nothing about the body: everything in it may be forged.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn accepting_uncovered_body(
        profile: Profile,
        credential: VerifierCredential<'_>,
        partners: Expected,
    ) -> Result<Self, Error> {
        let keys = match rule_of(&profile)?.algorithm {
            Algorithm::HmacSha256(_) => Keys::shared(credential.client_secrets, MacState::sha256)?,
            Algorithm::HmacSha512(_) => Keys::shared(credential.client_secrets, MacState::sha512)?,
            Algorithm::RsaSha256 => Keys::public(credential.public_keys, profile.data().rsa_minimum_bits)?,
        };
        Ok(Verifier { profile, keys, partners })
    }

    /// The profile that it verifies by.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Verifies a request. `now` is the time of arrival, `tolerance` how many seconds the timestamp may differ from it.
    ///
    /// It remembers nothing: store [`Verified::replay_key`] for twice the tolerance and refuse what comes again.
    ///
    /// # Errors
    /// A [`Rejection`], with the answer to send back.
    pub fn verify<'r>(
        &self,
        request: &IncomingRequest<'r>,
        now: Moment,
        tolerance: u32,
    ) -> Result<Verified<'r>, Rejection> {
        let service = request.service.unwrap_or_else(|| ServiceCode::of_path(request.url));
        self.check(request, service, now, tolerance)
            .map_err(|error| Rejection::new(error, service, request.url, &self.profile))
    }

    fn check<'r>(
        &self,
        request: &IncomingRequest<'r>,
        service: ServiceCode,
        now: Moment,
        tolerance: u32,
    ) -> Result<Verified<'r>, Error> {
        let rule = rule_of(&self.profile)?;
        let received = Received::read(request.headers, &rule.headers, self.mandatory(rule))?;
        let method = check_method(request.method)?;
        let url = rule.endpoint_url.read(request.url)?;
        let signed_at = received.timestamp(&rule.timestamp, now, tolerance)?;
        let partner_id = received.get(Field::PartnerId);
        if !self.partners.contains(partner_id) {
            return Err(received.error(
                ErrorCode::UnknownPartner,
                Field::PartnerId,
                "is none of the expected partners",
            ));
        }
        let token_checked = received.check_token(request.access_token)?;
        let malformed = |error: Error| error.with_code(ErrorCode::MalformedBody);
        let body = minify(request.body, rule.body).map_err(malformed)?;

        let body_digest = digest_segment(&body, rule.empty_body, rule.digest_encoding);
        let mut values: Values<'_> = received.values();
        values.set(Field::Method, Some(method));
        values.set(Field::EndpointUrl, Some(&url.endpoint_url));
        values.set(Field::BodyDigest, body_digest.as_deref());
        if rule.string_to_sign.names(Field::Body) {
            values.set(Field::Body, Some(body_text(&body).map_err(malformed)?));
        }
        let string_to_sign = StringToSign::build(rule.string_to_sign.pieces(), &values)
            .map_err(|field| Error::new(ErrorCode::MissingHeader, field.name(), "is needed for the string-to-sign"))?;
        let signature = values.get(Field::Signature).unwrap_or_default();
        let credential_id = self
            .keys
            .verify(&string_to_sign, signature, rule.encoding)
            .map_err(|(code, detail)| received.error(code, Field::Signature, detail))?;

        let external_id = received.get(Field::ExternalId);
        Ok(Verified {
            replay_key: replay_key(self.profile.name(), credential_id, &string_to_sign),
            conflict_key: conflict_key(signed_at, service, partner_id, external_id),
            partner_id: partner_id.map(Into::into),
            external_id: external_id.map(Into::into),
            service,
            body,
            string_to_sign,
            token_checked,
            covers_body: rule.covers_body(),
        })
    }

    /// The headers without which nothing can be verified, or told apart from a replay.
    fn mandatory(&self, rule: &SignatureRule) -> impl Iterator<Item = Field> {
        let partner_id = (!self.partners.is_anyone()).then_some(Field::PartnerId);
        let always = [Field::Timestamp, Field::Signature, Field::ExternalId];
        always.into_iter().chain(partner_id).chain(rule.string_to_sign.fields())
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verifier({}, credential redacted)", self.profile.name())
    }
}

fn rule_of(profile: &Profile) -> Result<&SignatureRule, Error> {
    profile
        .data()
        .callback
        .as_ref()
        .ok_or_else(|| profile.unsupported("callback", "has no published signature rule: nothing can be verified"))
}
