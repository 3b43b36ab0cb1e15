//! Verifying token requests that a provider makes to you (service 73).

use alloc::string::{String, ToString};
use core::fmt;
use serde::Deserialize;

use super::expected::Expected;
use super::keys::Keys;
use super::received::Received;
use super::rejection::Rejection;
use super::verified::replay_key;
use crate::canonical::string_to_sign::StringToSign;
use crate::canonical::timestamp::Moment;
use crate::error::{Error, ErrorCode};
use crate::profile::{Profile, TokenRequestRule};
use crate::response_code::ServiceCode;
use crate::template::Field;

/// A token request as it arrived.
#[derive(Clone, Copy)]
pub struct IncomingTokenRequest<'r> {
    /// All headers, in any case and order.
    pub headers: &'r [(&'r str, &'r str)],
    /// The raw body; its `grantType` is checked. The signature does not cover it. Without one, that check is left out.
    pub body: Option<&'r [u8]>,
}

impl fmt::Debug for IncomingTokenRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IncomingTokenRequest(headers redacted)")
    }
}

/// Verifies the token requests that a provider sends to you: RSA over client key and timestamp.
pub struct TokenVerifier {
    profile: Profile,
    keys: Keys,
    clients: Expected,
}

impl TokenVerifier {
    /// Takes the provider's public keys; `clients` are the X-CLIENT-KEY values that you issued.
    ///
    /// # Errors
    /// `unsupported-by-profile` where token requests are not signed, `missing-credential`, `invalid-key`, `unsupported-key`.
    pub fn new(profile: Profile, public_keys: &[&[u8]], clients: Expected) -> Result<Self, Error> {
        if !matches!(profile.data().token_request, Some(TokenRequestRule::Signed { .. })) {
            return Err(profile.unsupported("token_request", "is not signed: nothing can be verified"));
        }
        let keys = Keys::public(public_keys, profile.data().rsa_minimum_bits)?;
        Ok(TokenVerifier { profile, keys, clients })
    }

    /// The profile that it verifies by.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Verifies a token request. `now` is the time of arrival, `tolerance` how many seconds the timestamp may differ from it.
    ///
    /// # Errors
    /// A [`Rejection`], with the answer to send back.
    pub fn verify(
        &self,
        request: &IncomingTokenRequest<'_>,
        now: Moment,
        tolerance: u32,
    ) -> Result<VerifiedTokenRequest, Rejection> {
        self.check(request, now, tolerance)
            .map_err(|error| Rejection::new(error, ServiceCode::ACCESS_TOKEN_B2B, "", &self.profile))
    }

    fn check(
        &self,
        request: &IncomingTokenRequest<'_>,
        now: Moment,
        tolerance: u32,
    ) -> Result<VerifiedTokenRequest, Error> {
        let Some(TokenRequestRule::Signed { timestamp, string_to_sign, encoding, headers, .. }) =
            &self.profile.data().token_request
        else {
            return Err(self.profile.unsupported("token_request", "is not signed: nothing can be verified"));
        };
        let mandatory = [Field::Timestamp, Field::ClientKey, Field::Signature];
        let received = Received::read(request.headers, headers, mandatory.into_iter())?;
        received.timestamp(timestamp, now, tolerance)?;
        let client_key = received.get(Field::ClientKey);
        if !self.clients.contains(client_key) {
            return Err(received.error(
                ErrorCode::UnknownClient,
                Field::ClientKey,
                "is none of the expected client keys",
            ));
        }
        request.body.map_or(Ok(()), check_grant)?;

        let values = received.values();
        let string_to_sign = StringToSign::build(string_to_sign.pieces(), &values)
            .map_err(|field| Error::new(ErrorCode::MissingHeader, field.name(), "is needed for the string-to-sign"))?;
        let signature = values.get(Field::Signature).unwrap_or_default();
        let credential_id = self
            .keys
            .verify(&string_to_sign, signature, *encoding)
            .map_err(|(code, detail)| received.error(code, Field::Signature, detail))?;
        Ok(VerifiedTokenRequest {
            client_key: client_key.unwrap_or_default().to_string(),
            replay_key: replay_key(self.profile.name(), credential_id, &string_to_sign),
            string_to_sign,
        })
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
    string_to_sign: StringToSign,
}

impl VerifiedTokenRequest {
    /// The client key that asked. It is signed.
    pub fn client_key(&self) -> &str {
        &self.client_key
    }

    /// The same for a request that is sent again: 64 hexadecimal digits.
    pub fn replay_key(&self) -> &str {
        &self.replay_key
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
    Err(malformed("asks for another grant than client_credentials"))
}
