//! Verifying token requests that a provider makes to you (service 73).

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde::Deserialize;

use super::callers::Callers;
use super::expected::Expected;
use super::keys::{Keys, MISMATCH};
use super::received::Received;
use super::rejection::Rejection;
use super::tolerance::Tolerance;
use super::unverified::sealed::Sealed;
use super::unverified::{Genuine, Question, Unverified};
use super::verified::{TOKEN_REQUEST, replay_key};
use crate::canonical::string_to_sign::StringToSign;
use crate::canonical::timestamp::Moment;
use crate::crypto::signature::Encoding;
use crate::error::{Error, ErrorCode};
use crate::given::Given;
use crate::profile::{Algorithm, Profile, TokenRequestRule};
use crate::response_code::ServiceCode;
use crate::template::Field;

/// A token request as it arrived, its headers as text or, with `T = [u8]`, as bytes.
#[non_exhaustive]
pub struct IncomingTokenRequest<'r, T: ?Sized = str> {
    /// All headers, in any case and order.
    pub headers: &'r [(&'r T, &'r T)],
    /// The raw body; its `grantType` is checked. The signature does not cover it. Without one, that check is left out.
    pub body: Option<&'r [u8]>,
}

impl<'r, T: ?Sized> IncomingTokenRequest<'r, T> {
    /// A token request.
    pub fn new(headers: &'r [(&'r T, &'r T)], body: impl Given<'r, [u8]>) -> Self {
        IncomingTokenRequest { headers, body: body.given() }
    }
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
    pub fn new<'k, K: AsRef<[u8]> + ?Sized + 'k>(
        profile: Profile,
        public_keys: impl IntoIterator<Item = &'k K>,
        clients: Expected,
    ) -> Result<Self, Error> {
        TokenVerifier::builder(profile).clients(clients, public_keys).build()
    }

    /// For clients who have keys of their own: each client's are tried for its client key alone.
    pub fn builder<'a>(profile: Profile) -> TokenVerifierBuilder<'a> {
        TokenVerifierBuilder { profile, clients: Vec::new() }
    }

    /// The profile that it verifies by.
    #[must_use]
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
        self.receive(request, now, tolerance, |received, Checked { claimed, keys, signature, encoding }| {
            let fitting = keys
                .verify(&claimed.string_to_sign, signature, encoding)
                .map_err(|(code, detail)| received.error(code, Field::Signature, detail))?;
            Ok(claimed.signed_by(self.profile.name(), fitting.id, fitting.index))
        })
    }

    /// The first of two steps: all that [`verify`](Self::verify) checks but the signature, which somebody else verifies. The client's key
    /// may be [elsewhere](TokenVerifierBuilder::clients_elsewhere).
    ///
    /// # Errors
    /// The [`Rejection`] of `verify`, but for a signature that does not match: [`Unverified::finish`] has that one.
    pub fn begin<T: AsRef<[u8]> + ?Sized>(
        &self,
        request: &IncomingTokenRequest<'_, T>,
        now: Moment,
        tolerance: Tolerance,
    ) -> Result<Unverified<VerifiedTokenRequest>, Rejection> {
        self.receive(request, now, tolerance, |received, Checked { claimed, keys, signature, encoding }| {
            let refused = |(code, detail)| received.error(code, Field::Signature, detail);
            let (signature, credentials) = keys.ask(signature, encoding).map_err(refused)?;
            let rejection = self.rejection(refused(MISMATCH));
            let (algorithm, profile) = (Algorithm::RsaSha256, self.profile.clone());
            Ok(Unverified { claimed, question: Question { algorithm, signature, credentials, rejection, profile } })
        })
    }

    /// All checks but the signature's, and the answer where the request is refused.
    fn receive<T: AsRef<[u8]> + ?Sized, O>(
        &self,
        request: &IncomingTokenRequest<'_, T>,
        now: Moment,
        tolerance: Tolerance,
        conclude: impl FnOnce(&Received<'_, '_>, Checked<'_>) -> Result<O, Error>,
    ) -> Result<O, Rejection> {
        let read = || {
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

            let string_to_sign = StringToSign::build(string_to_sign.pieces(), &received.values()).map_err(|field| {
                Error::new(ErrorCode::MissingHeader, field.as_str(), "is needed for the string-to-sign")
            })?;
            let claimed = VerifiedTokenRequest {
                client_key: client_key.unwrap_or_default().to_string(),
                replay_key: String::new(),
                credential_index: 0,
                string_to_sign,
            };
            let signature = received.get(Field::Signature).unwrap_or_default();
            conclude(&received, Checked { claimed, keys, signature, encoding: *encoding })
        };
        read().map_err(|error| self.rejection(error))
    }

    fn rejection(&self, error: Error) -> Rejection {
        Rejection::new(error, ServiceCode::ACCESS_TOKEN_B2B, "", &self.profile)
    }
}

/// A token request that is genuine if one of the keys made the signature.
struct Checked<'c> {
    claimed: VerifiedTokenRequest,
    keys: &'c Keys,
    signature: &'c str,
    encoding: Encoding,
}

fn not_signed(profile: &Profile) -> Error {
    profile.unsupported("token_request", "cannot be verified: this provider does not sign token requests")
}

/// Where the keys of clients are.
enum Place<'a> {
    Here(Vec<&'a [u8]>),
    Elsewhere(Vec<&'a str>),
}

/// Makes a [`TokenVerifier`]; see [`TokenVerifier::builder`].
#[must_use]
pub struct TokenVerifierBuilder<'a> {
    profile: Profile,
    clients: Vec<(Expected, Place<'a>)>,
}

impl<'a> TokenVerifierBuilder<'a> {
    /// Serves these clients, who share one credential. Call it again for others, who have one of their own.
    pub fn clients<K: AsRef<[u8]> + ?Sized + 'a>(
        mut self,
        clients: Expected,
        public_keys: impl IntoIterator<Item = &'a K>,
    ) -> Self {
        self.clients.push((clients, Place::Here(public_keys.into_iter().map(AsRef::as_ref).collect())));
        self
    }

    /// The same by your names for keys that are not here, as of [`VerifierCredential::elsewhere`](super::VerifierCredential::elsewhere).
    pub fn clients_elsewhere<S: AsRef<str> + ?Sized + 'a>(
        mut self,
        clients: Expected,
        names: impl IntoIterator<Item = &'a S>,
    ) -> Self {
        self.clients.push((clients, Place::Elsewhere(names.into_iter().map(AsRef::as_ref).collect())));
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
        let keys = |given| match given {
            Place::Here(keys) => Keys::public(&keys, minimum_bits),
            Place::Elsewhere(names) if names.is_empty() => Keys::public(&[], minimum_bits),
            Place::Elsewhere(names) => Keys::elsewhere(&names, Algorithm::RsaSha256.signature_lengths(minimum_bits)),
        };
        let callers = self.clients.into_iter().map(|(clients, given)| Ok((clients, keys(given)?)));
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
    /// The same once it is known who signed.
    pub(super) fn signed_by(self, profile: &str, id: &str, index: usize) -> Self {
        let replay_key = replay_key(TOKEN_REQUEST, profile, id, &self.string_to_sign);
        VerifiedTokenRequest { replay_key, credential_index: index, ..self }
    }

    /// The client key that asked. It is signed.
    #[must_use]
    pub fn client_key(&self) -> &str {
        &self.client_key
    }

    /// The same for a request that is sent again, and for no request of another kind: 64 hexadecimal digits. Store it longer than
    /// twice the tolerance and issue no second token.
    #[must_use]
    pub fn replay_key(&self) -> &str {
        &self.replay_key
    }

    /// Which of the keys that were given for this client made the signature, counted from 0.
    #[must_use]
    pub fn credential_index(&self) -> usize {
        self.credential_index
    }

    /// The text that was signed.
    #[must_use]
    pub fn string_to_sign(&self) -> &StringToSign {
        &self.string_to_sign
    }
}

impl Genuine for VerifiedTokenRequest {}

impl Sealed for VerifiedTokenRequest {
    fn text(&self) -> &StringToSign {
        self.string_to_sign()
    }

    fn signed_by(self, profile: &str, id: &str, index: usize) -> Self {
        self.signed_by(profile, id, index)
    }
}

impl Unverified<VerifiedTokenRequest> {
    /// The client whom the request names, whose credentials are asked.
    #[must_use]
    pub fn client_key(&self) -> &str {
        self.claimed.client_key()
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
