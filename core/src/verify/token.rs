//! Verifying token requests that a provider makes to you (service 73).

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde::Deserialize;

use super::callers::Callers;
use super::expected::Expected;
use super::keys::Keys;
use super::received::Received;
use super::rejection::Rejection;
use super::tolerance::Tolerance;
use super::verified::{TOKEN_REQUEST, replay_key};
use crate::canonical::string_to_sign::StringToSign;
use crate::canonical::timestamp::Moment;
use crate::error::{Error, ErrorCode};
use crate::profile::{Profile, TokenRequestRule};
use crate::response_code::ServiceCode;
use crate::template::Field;

/// A token request as it arrived, its headers as text or, with `T = [u8]`, as bytes.
pub struct IncomingTokenRequest<'r, T: ?Sized = str> {
    /// All headers, in any case and order.
    pub headers: &'r [(&'r T, &'r T)],
    /// The raw body; its `grantType` is checked. The signature does not cover it. Without one, that check is left out.
    pub body: Option<&'r [u8]>,
}

impl<T: ?Sized> Clone for IncomingTokenRequest<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for IncomingTokenRequest<'_, T> {}

impl<T: ?Sized> fmt::Debug for IncomingTokenRequest<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IncomingTokenRequest(headers redacted)")
    }
}

/// Verifies the token requests that a provider sends to you, or partners send to a provider: RSA over client key and timestamp, which
/// is one rule for both.
pub struct TokenVerifier {
    profile: Profile,
    callers: Callers,
}

impl TokenVerifier {
    /// Takes the caller's public keys; `clients` are the X-CLIENT-KEY values that were issued to it. Several keys are tried in turn:
    /// that is how one is rotated.
    ///
    /// # Errors
    /// As [`TokenVerifierBuilder::build`].
    pub fn new(profile: Profile, public_keys: &[&[u8]], clients: Expected) -> Result<Self, Error> {
        TokenVerifier::builder(profile).clients(clients, public_keys).build()
    }

    /// For clients who have keys of their own: each client's are tried for its client key alone.
    pub fn builder<'a>(profile: Profile) -> TokenVerifierBuilder<'a> {
        TokenVerifierBuilder { profile, clients: Vec::new() }
    }

    /// The profile that it verifies by.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Verifies a token request. `now` is the time of arrival, `tolerance` how far the timestamp may be from it.
    ///
    /// It remembers nothing: store [`VerifiedTokenRequest::replay_key`] longer than twice the tolerance and refuse what comes again.
    ///
    /// # Errors
    /// A [`Rejection`], with the answer to send back.
    pub fn verify<T: AsRef<[u8]> + ?Sized>(
        &self,
        request: &IncomingTokenRequest<'_, T>,
        now: Moment,
        tolerance: Tolerance,
    ) -> Result<VerifiedTokenRequest, Rejection> {
        let checked = self.check(request, now, tolerance);
        checked.map_err(|error| Rejection::new(error, ServiceCode::ACCESS_TOKEN_B2B, "", &self.profile))
    }

    fn check<T: AsRef<[u8]> + ?Sized>(
        &self,
        request: &IncomingTokenRequest<'_, T>,
        now: Moment,
        tolerance: Tolerance,
    ) -> Result<VerifiedTokenRequest, Error> {
        let Some(TokenRequestRule::Signed { timestamp, string_to_sign, encoding, headers, .. }) =
            &self.profile.data().token_request
        else {
            return Err(not_signed(&self.profile));
        };
        let needed = [Field::Timestamp, Field::ClientKey, Field::Signature];
        let received = Received::read(request.headers, headers, needed.into_iter())?;
        received.timestamp(timestamp, now, tolerance)?;
        let client_key = received.get(Field::ClientKey);
        let keys = self.callers.keys_of(client_key).ok_or_else(|| {
            received.error(ErrorCode::UnknownClient, Field::ClientKey, "is not an expected client key")
        })?;
        request.body.map_or(Ok(()), check_grant)?;

        let values = received.values();
        let string_to_sign = StringToSign::build(string_to_sign.pieces(), &values)
            .map_err(|field| Error::new(ErrorCode::MissingHeader, field.name(), "is needed for the string-to-sign"))?;
        let signature = values.get(Field::Signature).unwrap_or_default();
        let fitting = keys
            .verify(&string_to_sign, signature, *encoding)
            .map_err(|(code, detail)| received.error(code, Field::Signature, detail))?;
        Ok(VerifiedTokenRequest {
            client_key: client_key.unwrap_or_default().to_string(),
            replay_key: replay_key(TOKEN_REQUEST, self.profile.name(), fitting.id, &string_to_sign),
            credential_index: fitting.index,
            string_to_sign,
        })
    }
}

fn not_signed(profile: &Profile) -> Error {
    profile.unsupported("token_request", "cannot be verified: this provider does not sign token requests")
}

/// Makes a [`TokenVerifier`]; see [`TokenVerifier::builder`].
#[must_use]
pub struct TokenVerifierBuilder<'a> {
    profile: Profile,
    clients: Vec<(Expected, &'a [&'a [u8]])>,
}

impl<'a> TokenVerifierBuilder<'a> {
    /// Serves these clients, who share one credential. Call it again for others, who have one of their own.
    pub fn clients(mut self, clients: Expected, public_keys: &'a [&'a [u8]]) -> Self {
        self.clients.push((clients, public_keys));
        self
    }

    /// Reads the keys.
    ///
    /// # Errors
    /// `unsupported-by-profile` where token requests are not signed, `missing-credential`, `invalid-key`, `unsupported-key`;
    /// `invalid-argument` for no client, or one with two credentials.
    pub fn build(self) -> Result<TokenVerifier, Error> {
        if !matches!(self.profile.data().token_request, Some(TokenRequestRule::Signed { .. })) {
            return Err(not_signed(&self.profile));
        }
        let minimum_bits = self.profile.data().rsa_minimum_bits;
        let callers = self.clients.into_iter().map(|(clients, keys)| Ok((clients, Keys::public(keys, minimum_bits)?)));
        let callers = Callers::new(callers.collect::<Result<_, Error>>()?)?;
        Ok(TokenVerifier { profile: self.profile, callers })
    }
}

impl fmt::Debug for TokenVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenVerifier({})", self.profile.name())
    }
}

/// A genuine token request: issue a token to this client.
#[derive(Clone)]
pub struct VerifiedTokenRequest {
    client_key: String,
    replay_key: String,
    credential_index: usize,
    string_to_sign: StringToSign,
}

impl VerifiedTokenRequest {
    /// The client key that asked. It is signed.
    pub fn client_key(&self) -> &str {
        &self.client_key
    }

    /// The same for a request that is sent again, and for no request of another kind: 64 hexadecimal digits. Store it longer than
    /// twice the tolerance and issue no second token.
    pub fn replay_key(&self) -> &str {
        &self.replay_key
    }

    /// Which of the keys that were given for this client made the signature, counted from 0.
    pub fn credential_index(&self) -> usize {
        self.credential_index
    }

    /// The text that was signed.
    pub fn string_to_sign(&self) -> &StringToSign {
        &self.string_to_sign
    }
}

impl fmt::Debug for VerifiedTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifiedTokenRequest(replay key {})", self.replay_key)
    }
}

/// The standard writes the grant in capitals in its table and in small letters in its sample.
fn check_grant(body: &[u8]) -> Result<(), Error> {
    #[derive(Deserialize)]
    struct Grant<'b> {
        #[serde(rename = "grantType", borrow)]
        grant_type: alloc::borrow::Cow<'b, str>,
    }
    let malformed = |detail| Error::new(ErrorCode::MalformedBody, "body", detail);
    let grant: Option<Grant<'_>> = serde_json::from_slice(body).ok();
    // serde would also take the fields from an array.
    let object = body.trim_ascii_start().starts_with(b"{");
    let grant = grant.filter(|_| object).ok_or_else(|| malformed("is not a JSON object with a `grantType`"))?;
    if grant.grant_type.eq_ignore_ascii_case("client_credentials") {
        return Ok(());
    }
    Err(malformed("must have grantType client_credentials"))
}
