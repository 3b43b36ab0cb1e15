//! Asking for access tokens: services 73 (B2B) and 74 (B2B2C) of the standard, and OAuth before SNAP.

use alloc::string::String;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use core::fmt::Write;
use core::mem;
use serde_json::Value;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::Signer;
use super::credential::missing;
use super::request::Timestamp;
use super::signed_request::{Body, HttpHead, SignedRequest};
use super::transaction::timestamp_text;
use super::unsigned::UnsignedRequest;
use crate::canonical::string_to_sign::StringToSign;
use crate::crypto::signature::Encoding;
use crate::error::{Error, ErrorCode};
use crate::header::HeaderRule;
use crate::profile::{Algorithm, TokenRequestRule};
use crate::randomness::Randomness;
use crate::template::{Field, Values};

/// What a customer's token is given for.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum CustomerGrant<'a> {
    /// The `authCode` that the customer's consent returned.
    AuthCode(&'a str),
    /// The `refreshToken` of an earlier token.
    RefreshToken(&'a str),
}

/// What asks for a token, and where.
struct Grant<'p> {
    path: &'p str,
    encoding: Encoding,
    body: Body<'static>,
}

impl Signer {
    /// Asks for a B2B access token (service 73).
    ///
    /// # Errors
    /// `missing-credential`, `invalid-timestamp`, `provider-failed`; `unsupported-by-profile` where the provider has no such service.
    pub fn token_request<'t>(
        &self,
        timestamp: impl Into<Timestamp<'t>>,
        randomness: &mut dyn Randomness,
    ) -> Result<SignedRequest<'static>, Error> {
        match &self.0.profile.data().token_request {
            Some(TokenRequestRule::Basic { path, headers }) => self.basic(path, headers),
            _ => self.signed(self.client_grant()?, timestamp.into(), Some(randomness)),
        }
    }

    /// The first of two steps: a request for a B2B access token but for its signature, which somebody else makes. No key is needed.
    ///
    /// # Errors
    /// As [`token_request`](Self::token_request); `unsupported-by-profile` where it is not signed, too.
    pub fn begin_token_request<'t>(
        &self,
        timestamp: impl Into<Timestamp<'t>>,
    ) -> Result<UnsignedRequest<'static>, Error> {
        self.unsigned(self.client_grant()?, timestamp.into())
    }

    /// Asks for a customer's B2B2C access token (service 74).
    ///
    /// # Errors
    /// `unsupported-by-profile` where the provider publishes no such service, `invalid-argument` for an empty code; else as
    /// [`token_request`](Self::token_request).
    pub fn customer_token_request<'t>(
        &self,
        grant: CustomerGrant<'_>,
        timestamp: impl Into<Timestamp<'t>>,
        randomness: &mut dyn Randomness,
    ) -> Result<SignedRequest<'static>, Error> {
        self.signed(self.customer_grant(grant)?, timestamp.into(), Some(randomness))
    }

    /// As [`begin_token_request`](Self::begin_token_request), of a customer's B2B2C access token.
    ///
    /// # Errors
    /// As [`customer_token_request`](Self::customer_token_request).
    pub fn begin_customer_token_request<'t>(
        &self,
        grant: CustomerGrant<'_>,
        timestamp: impl Into<Timestamp<'t>>,
    ) -> Result<UnsignedRequest<'static>, Error> {
        self.unsigned(self.customer_grant(grant)?, timestamp.into())
    }

    fn client_grant(&self) -> Result<Grant<'_>, Error> {
        let profile = &self.0.profile;
        match &profile.data().token_request {
            Some(TokenRequestRule::Signed { path, encoding, .. }) => {
                Ok(Grant { path, encoding: *encoding, body: br#"{"grantType":"client_credentials"}"#.into() })
            }
            Some(TokenRequestRule::Basic { .. }) => Err(profile.unsupported("token_request", "is not signed")),
            None => Err(profile.unsupported("token_request", "is not offered by this provider")),
        }
    }

    fn customer_grant(&self, grant: CustomerGrant<'_>) -> Result<Grant<'_>, Error> {
        let profile = &self.0.profile;
        let Some(TokenRequestRule::Signed { customer_path: Some(path), encoding, .. }) = &profile.data().token_request
        else {
            return Err(profile.unsupported("customer_token_request", "is not offered by this provider"));
        };
        let (grant_type, name, value) = match grant {
            CustomerGrant::AuthCode(code) => ("authorization_code", "authCode", code),
            CustomerGrant::RefreshToken(token) => ("refresh_token", "refreshToken", token),
        };
        if value.is_empty() {
            return Err(Error::invalid_argument(name, "is empty"));
        }
        Ok(Grant { path, encoding: *encoding, body: grant_body(grant_type, name, value)? })
    }

    fn unsigned(&self, grant: Grant<'_>, timestamp: Timestamp<'_>) -> Result<UnsignedRequest<'static>, Error> {
        let encoding = grant.encoding;
        let begun = self.signed(grant, timestamp, None)?;
        Ok(UnsignedRequest::new(self, begun, Algorithm::RsaSha256, encoding))
    }

    /// Without randomness the signature stays empty: somebody else makes it.
    fn signed(
        &self,
        Grant { path, encoding, body }: Grant<'_>,
        timestamp: Timestamp<'_>,
        randomness: Option<&mut dyn Randomness>,
    ) -> Result<SignedRequest<'static>, Error> {
        let held = &self.0;
        let Some(TokenRequestRule::Signed { timestamp: rule, string_to_sign, headers, .. }) =
            &held.profile.data().token_request
        else {
            return Err(held.profile.unsupported("token_request", "is not signed"));
        };
        let timestamp = timestamp_text(timestamp, rule)?;
        let mut values = Values::new();
        values.set(Field::Timestamp, Some(&timestamp));
        values.set(Field::ClientKey, Some(held.client_key.as_deref().ok_or_else(|| missing("client_key"))?));
        headers.iter().try_for_each(|header| header.check(&values))?;
        let string_to_sign =
            StringToSign::build(string_to_sign.pieces(), &values).map_err(|field| missing(field.as_str()))?;
        let signature = match randomness {
            None => String::new(),
            Some(randomness) => {
                let digest = Sha256::digest(string_to_sign.reveal().as_bytes()).into();
                encoding.text(&held.rsa_signer()?.sign_digest(&digest, randomness)?)
            }
        };
        values.set(Field::Signature, Some(&signature));
        let head = HttpHead::new("POST", path, headers, &values);
        Ok(SignedRequest::new(&held.profile, head, body, Some(string_to_sign)))
    }

    /// RFC 6749 section 4.4 with HTTP Basic (RFC 7617), whose user name has no colon.
    fn basic(&self, path: &str, headers: &[HeaderRule]) -> Result<SignedRequest<'static>, Error> {
        let client_key = self.0.client_key.as_deref().ok_or_else(|| missing("client_key"))?;
        let client_secret = self.0.client_secret.as_ref().ok_or_else(|| missing("client_secret"))?;
        if client_key.is_empty() || client_key.contains(':') {
            return Err(Error::new(ErrorCode::InvalidHeader, "client_key", "must not be empty or contain a colon"));
        }
        let pair = Zeroizing::new([client_key, ":", client_secret.reveal()].concat());
        let credentials = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
        let mut values = Values::new();
        values.set(Field::BasicCredentials, Some(&credentials));
        let body = b"grant_type=client_credentials";
        let head = HttpHead::new("POST", path, headers, &values);
        Ok(SignedRequest::new(&self.0.profile, head, body.into(), None))
    }
}

/// A code or a token is as good as a secret: the text has its room at once, since what grows leaves copies behind.
fn grant_body(grant_type: &str, name: &str, value: &str) -> Result<Body<'static>, Error> {
    // In JSON a character may become `\u0000`.
    let room = r#"{"grantType":"","":""}"#.len() + grant_type.len() + name.len() + 6 * value.len();
    let mut body = Zeroizing::new(String::with_capacity(room));
    let value = Value::from(value);
    let written = write!(body, r#"{{"grantType":"{grant_type}","{name}":{value}}}"#);
    if let Value::String(value) = value {
        drop(Zeroizing::new(value));
    }
    written.map_err(|_| Error::new(ErrorCode::Internal, "body", "cannot be written as JSON"))?;
    Ok(Body::Secret(Zeroizing::new(mem::take(&mut *body).into_bytes())))
}
