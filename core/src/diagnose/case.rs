//! What is to be diagnosed: a request as it was sent or received, and whatever is known of the credential.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::layout::{self, Layout};
use super::placeholder;
use crate::canonical::endpoint_url::{QueryRule, path_and_query};
use crate::canonical::minify::{BodyRule, minify};
use crate::canonical::string_to_sign::digest_segment;
use crate::canonical::timestamp::{Moment, TimestampRule};
use crate::crypto::signature::Encoding;
use crate::error::{Error, ErrorCode};
use crate::given::Given;
use crate::header::HeaderRule;
use crate::message::service::Service;
use crate::profile::{Algorithm, Direction, Messages, Profile, SignatureRule, TokenRequestRule, header_of};
use crate::response_code::ServiceCode;
use crate::template::{Field, Piece};

/// A request whose signature is to be explained or diagnosed.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct ObservedRequest<'a> {
    /// The method, as it was sent.
    pub method: &'a str,
    /// The path and query, or the whole URL, as it was sent.
    pub url: &'a str,
    /// All headers that were sent. Timestamp, token and signature are read out of them.
    pub headers: &'a [(&'a str, &'a str)],
    /// The raw body.
    pub body: &'a [u8],
    /// Who sent it.
    pub direction: Direction,
    /// The bytes your code hashed, if they may differ from the bytes sent.
    pub hashed_body: Option<&'a [u8]>,
    /// The time of arrival, or now. Without it nothing is said about the clock.
    pub now: Option<Moment>,
    /// When the access token was issued.
    pub token_issued_at: Option<Moment>,
    /// The `responseCode` of the answer.
    pub response_code: Option<&'a str>,
    /// The `responseMessage` of the answer.
    pub response_message: Option<&'a str>,
}

impl<'a> ObservedRequest<'a> {
    /// A request to the provider, and nothing more known about it.
    #[must_use]
    pub fn new(method: &'a str, url: &'a str, headers: &'a [(&'a str, &'a str)], body: &'a [u8]) -> Self {
        ObservedRequest {
            method,
            url,
            headers,
            body,
            direction: Direction::ToProvider,
            hashed_body: None,
            now: None,
            token_issued_at: None,
            response_code: None,
            response_message: None,
        }
    }

    /// The case with the bytes that your code hashed.
    #[must_use]
    pub fn hashed_body(mut self, hashed_body: impl Given<'a, [u8]>) -> Self {
        self.hashed_body = hashed_body.given();
        self
    }

    /// The case with the `responseCode` of its answer.
    #[must_use]
    pub fn response_code(mut self, response_code: impl Given<'a, str>) -> Self {
        self.response_code = response_code.given();
        self
    }

    /// The case with the `responseMessage` of its answer.
    #[must_use]
    pub fn response_message(mut self, response_message: impl Given<'a, str>) -> Self {
        self.response_message = response_message.given();
        self
    }

    /// The case with the time of arrival.
    #[must_use]
    pub fn now(mut self, now: impl Into<Option<Moment>>) -> Self {
        self.now = now.into();
        self
    }

    /// The case with the time when its access token was issued.
    #[must_use]
    pub fn token_issued_at(mut self, token_issued_at: impl Into<Option<Moment>>) -> Self {
        self.token_issued_at = token_issued_at.into();
        self
    }

    /// The case the other way.
    #[must_use]
    pub const fn direction(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    pub(super) fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}

impl fmt::Debug for ObservedRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Case({} {}, {} bytes, headers redacted)", self.method, self.url, self.body.len())
    }
}

/// The known parts of the credential. The more you give, the more can be found; none of it appears in a finding.
#[derive(Clone, Copy, Default)]
#[non_exhaustive]
pub struct DiagnosisCredential<'a> {
    /// The client key (client ID), where no header tells it.
    pub client_key: Option<&'a str>,
    /// The client secret.
    pub client_secret: Option<&'a str>,
    /// Other secrets that may have been used by mistake: the sandbox's, the one for callbacks, an old one.
    pub other_secrets: &'a [&'a str],
    /// The API key of APIs before SNAP.
    pub api_key: Option<&'a str>,
    /// The API secret of APIs before SNAP, and of providers that key SNAP with it.
    pub api_secret: Option<&'a str>,
    /// Your RSA private key, in any form. Only its public half is used.
    pub private_key: Option<&'a [u8]>,
    /// The public key that should verify the signature, and behind it others that may have been used by mistake.
    pub public_keys: &'a [&'a [u8]],
    /// The access token that was issued, where it may not be the one in the header.
    pub access_token: Option<&'a str>,
}

impl<'a> DiagnosisCredential<'a> {
    /// Nothing of it.
    #[must_use]
    pub const fn new() -> Self {
        DiagnosisCredential {
            client_key: None,
            client_secret: None,
            other_secrets: &[],
            api_key: None,
            api_secret: None,
            private_key: None,
            public_keys: &[],
            access_token: None,
        }
    }

    /// The credential with this client key.
    #[must_use]
    pub fn client_key(mut self, client_key: impl Given<'a, str>) -> Self {
        self.client_key = client_key.given();
        self
    }

    /// The credential with this client secret.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Given<'a, str>) -> Self {
        self.client_secret = client_secret.given();
        self
    }

    /// The credential with this API key.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Given<'a, str>) -> Self {
        self.api_key = api_key.given();
        self
    }

    /// The credential with this API secret.
    #[must_use]
    pub fn api_secret(mut self, api_secret: impl Given<'a, str>) -> Self {
        self.api_secret = api_secret.given();
        self
    }

    /// The credential with this private key.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Given<'a, [u8]>) -> Self {
        self.private_key = private_key.given();
        self
    }

    /// The credential with the access token that was issued.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Given<'a, str>) -> Self {
        self.access_token = access_token.given();
        self
    }

    /// The credential with other secrets that may have been used.
    #[must_use]
    pub const fn other_secrets(mut self, other_secrets: &'a [&'a str]) -> Self {
        self.other_secrets = other_secrets;
        self
    }

    /// The credential with these public keys.
    #[must_use]
    pub const fn public_keys(mut self, public_keys: &'a [&'a [u8]]) -> Self {
        self.public_keys = public_keys;
        self
    }
}

impl fmt::Debug for DiagnosisCredential<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DiagnosisCredential(redacted)")
    }
}

/// The case, read by the profile's rules but refusing as little as possible: a wrong request is what this is about.
pub(super) struct Facts<'a> {
    pub(super) case: ObservedRequest<'a>,
    pub(super) is_token_request: bool,
    pub(super) algorithm: Algorithm,
    pub(super) encoding: Encoding,
    pub(super) layout: Layout,
    pub(super) timestamp_rule: TimestampRule,
    pub(super) body_rule: BodyRule,
    pub(super) query_rule: QueryRule,
    pub(super) signature: &'a str,
    pub(super) timestamp: &'a str,
    pub(super) method: String,
    pub(super) endpoint_url: String,
    pub(super) access_token: Option<&'a str>,
    pub(super) client_key: Option<&'a str>,
    pub(super) partner_id: Option<&'a str>,
    pub(super) channel_id: Option<&'a str>,
    pub(super) external_id: Option<&'a str>,
    pub(super) api_key: Option<&'a str>,
    pub(super) canonical: Cow<'a, [u8]>,
    /// Why the body cannot be canonicalized by the rules.
    pub(super) body_error: Option<Error>,
    pub(super) digest: Option<String>,
    pub(super) digest_encoding: Encoding,
    pub(super) service: ServiceCode,
    /// The profile's headers for such a message.
    pub(super) headers: &'a [HeaderRule],
    pub(super) profile: &'a Profile,
    given_token: Option<&'a str>,
    given_client_key: Option<&'a str>,
}

impl<'a> Facts<'a> {
    /// A request that need not be signed yet.
    ///
    /// # Errors
    /// `missing-header` without timestamp, `unsupported-by-profile` where the profile has no rule for such a message.
    pub(super) fn read(
        case: &ObservedRequest<'a>,
        credential: &DiagnosisCredential<'a>,
        profile: &'a Profile,
    ) -> Result<Self, Error> {
        let facts = Self::take(case, credential, profile)?;
        if !facts.timestamp.is_empty() {
            return Ok(facts);
        }
        Err(Error::new(
            ErrorCode::MissingHeader,
            facts.header_name(Field::Timestamp).to_string(),
            "is missing or empty",
        ))
    }

    /// The name of the header that holds a field.
    pub(super) fn header_name(&self, field: Field) -> &str {
        header_of(self.headers, field).map_or(field.as_str(), HeaderRule::name)
    }

    /// The right algorithm, for people.
    pub(super) fn algorithm_name(&self) -> &'static str {
        match self.algorithm {
            Algorithm::HmacSha256(_) => "HMAC-SHA256",
            Algorithm::HmacSha512(_) => "HMAC-SHA512",
            Algorithm::RsaSha256 => "RSASSA-PKCS1-v1_5 with SHA-256",
        }
    }

    /// The right encoding of the signature, for people.
    pub(super) fn encoding_name(&self) -> &'static str {
        match self.encoding {
            Encoding::Base64 => "Base64",
            Encoding::Hex => "hexadecimal in lower case",
        }
    }

    /// Whether there is something that may be a signature.
    pub(super) fn is_signed(&self) -> bool {
        !self.signature.trim().is_empty()
    }

    fn take(
        case: &ObservedRequest<'a>,
        credential: &DiagnosisCredential<'a>,
        profile: &'a Profile,
    ) -> Result<Self, Error> {
        let data = profile.data();
        let rule = match case.direction {
            Direction::ToProvider => &data.request,
            Direction::ToPartner => data.callback.as_ref().ok_or_else(|| {
                profile.unsupported("callback", "cannot be verified: the provider publishes no signature rule")
            })?,
        };
        let token = token_rule(case, profile, rule);
        let service = ServiceCode::of_path(case.url);
        let (algorithm, encoding, template, timestamp_rule, headers) = match token {
            Some(TokenRequestRule::Signed { encoding, string_to_sign, timestamp, headers, .. }) => {
                (Algorithm::RsaSha256, *encoding, string_to_sign, *timestamp, headers)
            }
            _ => (rule.algorithm, rule.encoding, &rule.string_to_sign, rule.timestamp, &rule.headers),
        };
        let read = |field| read_field(case, headers, field);
        let (canonical, body_error) = match minify(case.body, rule.body) {
            Ok(canonical) => (canonical, None),
            Err(error) => (Cow::Owned(tolerant(case.body)), Some(error)),
        };
        let endpoint_url = match rule.endpoint_url.read(case.url) {
            Ok(url) => url.endpoint_url.into_owned(),
            Err(_) => path_and_query(case.url).to_string(),
        };
        Ok(Facts {
            case: *case,
            is_token_request: token.is_some(),
            algorithm,
            encoding,
            layout: Layout::of(template),
            timestamp_rule,
            body_rule: rule.body,
            query_rule: rule.endpoint_url.query,
            signature: read(Field::Signature).unwrap_or_default(),
            timestamp: read(Field::Timestamp).unwrap_or_default(),
            method: case.method.to_ascii_uppercase(),
            endpoint_url,
            access_token: known([
                read(Field::AccessToken),
                case.header("Authorization").map(without_bearer),
                credential.access_token,
            ]),
            client_key: known([read(Field::ClientKey), case.header("X-CLIENT-KEY"), credential.client_key]),
            partner_id: read(Field::PartnerId).or(case.header("X-PARTNER-ID")),
            channel_id: read(Field::ChannelId).or(case.header("CHANNEL-ID")),
            external_id: read(Field::ExternalId).or(case.header("X-EXTERNAL-ID")),
            api_key: known([read(Field::ApiKey), credential.api_key]),
            digest: digest_segment(&canonical, rule.empty_body, rule.digest_encoding).map(|text| text.to_string()),
            digest_encoding: rule.digest_encoding,
            canonical,
            body_error,
            service,
            headers,
            profile,
            given_token: credential.access_token,
            given_client_key: credential.client_key,
        })
    }

    /// Whose tables of messages the profile has.
    pub(super) fn messages(&self) -> Messages {
        self.profile.data().messages
    }

    /// The row of the service that was called, where its path tells it.
    pub(super) fn service_table(&self) -> Option<Service> {
        Service::of_request(&self.case.method.to_ascii_uppercase(), self.case.url, self.profile)
    }

    /// Whether a header was sent with a value.
    pub(super) fn sends(&self, name: &str) -> bool {
        self.case.header(name).is_some_and(|value| !value.trim().is_empty())
    }

    /// Whether the request carries a header beside those that the signature needs.
    pub(super) fn sends_more_than_is_signed(&self) -> bool {
        let signed = self.layout.fields();
        let is_needed =
            |field: Field| field == Field::Signature || field == Field::AccessToken || signed.contains(&field);
        self.headers.iter().any(|rule| !rule.field.is_some_and(is_needed) && self.sends(rule.name()))
    }

    /// Whether the request carries an access token.
    pub(super) fn sends_token(&self) -> bool {
        let rule = header_of(self.headers, Field::AccessToken);
        rule.and_then(|rule| self.case.header(rule.name()))
            .is_some_and(|value| !without_bearer(value).trim().is_empty())
    }

    /// Whether there is a token to check the signature with, in the request or beside it.
    pub(super) fn knows_token(&self) -> bool {
        self.access_token.is_some_and(|token| !token.trim().is_empty())
    }

    /// Tokens that stand somewhere else.
    pub(super) fn other_tokens(&self) -> impl Iterator<Item = &'a str> {
        let customer = self.case.header("Authorization-Customer").map(without_bearer);
        self.given_token.into_iter().chain(customer)
    }

    pub(super) fn other_client_keys(&self) -> impl Iterator<Item = &'a str> {
        self.given_client_key.into_iter().chain(self.case.header("X-CLIENT-KEY"))
    }

    /// The right value of a field; none where the case does not tell it.
    pub(super) fn value(&self, field: Field) -> Option<&[u8]> {
        let text = |text: Option<&'a str>| text.map(str::as_bytes);
        match field {
            Field::Method => Some(self.method.as_bytes()),
            Field::EndpointUrl => Some(self.endpoint_url.as_bytes()),
            Field::AccessToken => Some(self.access_token.unwrap_or_default().as_bytes()),
            Field::BodyDigest => self.digest.as_deref().map(str::as_bytes),
            Field::Body => Some(&self.canonical),
            Field::Timestamp => Some(self.timestamp.as_bytes()),
            Field::ClientKey => text(self.client_key),
            Field::PartnerId => text(self.partner_id),
            Field::ChannelId => text(self.channel_id),
            Field::ExternalId => text(self.external_id),
            Field::ApiKey => text(self.api_key),
            _ => None,
        }
    }

    pub(super) fn has_layout(&self, text: &str) -> bool {
        self.layout.text() == text
    }

    /// Whether every field of a layout has a value.
    pub(super) fn can_fill(&self, layout: &Layout) -> bool {
        layout.0.iter().all(|piece| match piece {
            Piece::Literal(_) | Piece::Field(Field::BodyDigest) => true,
            Piece::Field(field) => self.value(*field).is_some(),
        })
    }

    pub(super) fn is_token_string(&self) -> bool {
        self.is_token_request || self.has_layout(layout::TOKEN_STRING)
    }
}

/// A token request is known by its path, or by its header where there is no token.
fn token_rule<'p>(
    case: &ObservedRequest<'_>,
    profile: &'p Profile,
    rule: &SignatureRule,
) -> Option<&'p TokenRequestRule> {
    let token = profile.data().token_request.as_ref()?;
    let TokenRequestRule::Signed { path, customer_path, .. } = token else { return None };
    let given = case.url.split('?').next().unwrap_or_default();
    let by_path = [Some(path), customer_path.as_ref()].into_iter().flatten().any(|path| given.ends_with(path.as_str()));
    let by_service = ["73", "74"].contains(&ServiceCode::of_path(case.url).as_str());
    let by_header = rule.string_to_sign.names(Field::AccessToken)
        && case.header("X-CLIENT-KEY").is_some()
        && case.header("Authorization").is_none();
    (by_path || by_service || by_header).then_some(token)
}

/// The first that is a value; where none is, the first that stands there at all.
fn known<const N: usize>(values: [Option<&str>; N]) -> Option<&str> {
    let is_value = |value: &&str| !value.trim().is_empty() && !placeholder::is_one(value);
    let given = || values.iter().copied().flatten();
    given().find(is_value).or_else(|| given().next())
}

fn read_field<'a>(case: &ObservedRequest<'a>, headers: &[HeaderRule], field: Field) -> Option<&'a str> {
    let rule = header_of(headers, field)?;
    let value = case.header(rule.name())?;
    if field == Field::AccessToken {
        return Some(without_bearer(value));
    }
    Some(value.strip_prefix(rule.literal()).unwrap_or(value))
}

fn without_bearer(value: &str) -> &str {
    match value.split_at_checked(7) {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer ") => token,
        _ => value,
    }
}

/// The canonical form of a body that has none: without a byte order mark, and without whitespace outside what look like strings.
fn tolerant(body: &[u8]) -> Vec<u8> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let (mut out, mut in_string, mut escaped) = (Vec::with_capacity(body.len()), false, false);
    for byte in body {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' if !in_string => continue,
            b'"' if !escaped => in_string = !in_string,
            _ => {}
        }
        escaped = *byte == b'\\' && !escaped;
        out.push(*byte);
    }
    out
}
