//! What a caller signs with: given as text, held as checked keys.

use alloc::string::{String, ToString};
use alloc::sync::Arc;
use core::fmt;

use super::request::Request;
use crate::crypto::mac::MacState;
use crate::crypto::rsa::RsaSigner;
use crate::crypto::secret::Secret;
use crate::error::{Error, ErrorCode};
use crate::given::Given;
use crate::header::HeaderRule;
use crate::profile::{Algorithm, Profile, SharedSecret, TokenRequestRule, header_of};
use crate::template::{Field, Fields, Values};

/// The credential of one partner at one provider. Everything is optional: give what your requests need.
///
/// ```
/// use paraf::sign::{Credential, Field};
///
/// let credential = Credential::new()
///     .client_secret("456")
///     .with(Field::ClientKey, "123")
///     .with(Field::PartnerId, "KBBABCINDO")
///     .with(Field::ChannelId, "95051");
/// assert_eq!(format!("{credential:?}"), "Credential(redacted)");
/// ```
#[derive(Clone)]
pub struct Credential<'a> {
    client_secret: Option<&'a str>,
    private_key: Option<&'a [u8]>,
    api_secret: Option<&'a str>,
    values: Values<'a>,
}

impl<'a> Credential<'a> {
    /// A credential with nothing in it.
    #[must_use]
    pub const fn new() -> Self {
        Credential { client_secret: None, private_key: None, api_secret: None, values: Values::new() }
    }

    /// The client secret: the HMAC key of SNAP transactions. Used as UTF-8 text, never decoded.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Given<'a, str>) -> Self {
        self.client_secret = secret.given();
        self
    }

    /// The RSA private key in any form that [`PrivateKey`](crate::key::PrivateKey) takes.
    #[must_use]
    pub fn private_key(mut self, key: impl Given<'a, [u8]>) -> Self {
        self.private_key = key.given();
        self
    }

    /// The API secret of APIs before SNAP, and of providers that key SNAP with it.
    #[must_use]
    pub fn api_secret(mut self, secret: impl Given<'a, str>) -> Self {
        self.api_secret = secret.given();
        self
    }

    /// The credential with this value, or without it.
    ///
    /// What may be given are the fields of [`FIELDS`](Self::FIELDS); a signer of another one is `invalid-argument`.
    #[must_use]
    pub fn with(mut self, field: Field, value: impl Given<'a, str>) -> Self {
        self.values.set(field, value.given());
        self
    }

    /// What a credential may be given: the client key (client ID) for X-CLIENT-KEY of token requests, X-PARTNER-ID, CHANNEL-ID, and the
    /// API key of APIs before SNAP.
    pub const FIELDS: &'static [Field] = &[Field::ClientKey, Field::PartnerId, Field::ChannelId, Field::ApiKey];
}

impl Default for Credential<'_> {
    fn default() -> Self {
        Credential::new()
    }
}

impl fmt::Debug for Credential<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential(redacted)")
    }
}

/// A checked credential and its profile.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) profile: Profile,
    pub(super) client_key: Option<String>,
    pub(super) client_secret: Option<Secret>,
    partner_id: Option<String>,
    channel_id: Option<String>,
    api_key: Option<String>,
    /// The HMAC key of transactions, pads absorbed.
    pub(super) mac: Option<MacState>,
    rsa_signer: Option<Arc<dyn RsaSigner>>,
    /// The fields that have a place in a transaction.
    pub(super) places: Fields,
}

impl Held {
    pub(super) fn new(profile: Profile, credential: Credential<'_>) -> Result<Self, Error> {
        check_fields(&credential.values, Credential::FIELDS)?;
        let given = |field| credential.values.get(field).map(ToString::to_string);
        let client_secret = credential.client_secret.map(|text| Secret::new("client_secret", text)).transpose()?;
        let api_secret = credential.api_secret.map(|text| Secret::new("api_secret", text)).transpose()?;
        let shared = |which| match which {
            SharedSecret::Client => client_secret.as_ref(),
            SharedSecret::Api => api_secret.as_ref(),
        };
        let mac = match profile.data().request.algorithm {
            Algorithm::HmacSha256(which) => shared(which).map(MacState::sha256),
            Algorithm::HmacSha512(which) => shared(which).map(MacState::sha512),
            Algorithm::RsaSha256 => None,
        };
        let rsa_signer = match credential.private_key {
            Some(key) => Some(read_private_key(key, profile.data().rsa_minimum_bits)?),
            None => None,
        };
        let held = Held {
            client_key: given(Field::ClientKey),
            client_secret,
            partner_id: given(Field::PartnerId),
            channel_id: given(Field::ChannelId),
            api_key: given(Field::ApiKey),
            mac,
            rsa_signer,
            places: profile.data().request.places(),
            profile,
        };
        held.check()?;
        Ok(held)
    }

    pub(super) fn with_rsa_signer(&self, rsa_signer: Arc<dyn RsaSigner>) -> Self {
        Held { rsa_signer: Some(rsa_signer), ..self.clone() }
    }

    /// # Errors
    /// `missing-credential`.
    pub(super) fn rsa_signer(&self) -> Result<&dyn RsaSigner, Error> {
        self.rsa_signer.as_deref().ok_or_else(|| missing("private_key"))
    }

    /// The IDs are checked here, so that a wrong one is found before the first request.
    fn check(&self) -> Result<(), Error> {
        let mut values = Values::new();
        self.add_ids(&mut values);
        let request = &self.profile.data().request;
        for field in [Field::PartnerId, Field::ChannelId, Field::ApiKey] {
            self.check_place(field, values.get(field))?;
        }
        let token_headers: &[HeaderRule] = match &self.profile.data().token_request {
            Some(TokenRequestRule::Signed { headers, .. } | TokenRequestRule::Basic { headers, .. }) => headers,
            None => &[],
        };
        for field in [Field::PartnerId, Field::ChannelId, Field::ApiKey, Field::ClientKey] {
            for headers in [&request.headers[..], token_headers] {
                header_of(headers, field).map_or(Ok(()), |header| header.check(&values))?;
            }
        }
        Ok(())
    }

    /// # Errors
    /// `unsupported-by-profile` for a value that would get lost.
    pub(super) fn check_place(&self, field: Field, value: Option<&str>) -> Result<(), Error> {
        if value.is_some() && !self.places.contains(field) {
            return Err(self.profile.unsupported(field.as_str(), "is not sent by this profile"));
        }
        Ok(())
    }

    fn add_ids<'v>(&'v self, values: &mut Values<'v>) {
        values.set(Field::ClientKey, self.client_key.as_deref());
        values.set(Field::PartnerId, self.partner_id.as_deref());
        values.set(Field::ChannelId, self.channel_id.as_deref());
        values.set(Field::ApiKey, self.api_key.as_deref());
    }

    /// Sets all values of a transaction that do not change from call to call; returns those that no header rule has seen yet.
    ///
    /// # Errors
    /// `unsupported-by-profile` for a value that would get lost, `invalid-argument` for one that no request is given.
    pub(super) fn set_values<'v>(
        &'v self,
        request: &Request<'v>,
        method: &'static str,
        endpoint_url: &'v str,
        values: &mut Values<'v>,
    ) -> Result<Fields, Error> {
        let mut unchecked = Fields::default();
        self.add_ids(values);
        check_fields(&request.values, Request::FIELDS)?;
        // The external ID changes from call to call.
        for field in request.values.given().filter(|field| *field != Field::ExternalId) {
            let value = request.values.get(field);
            self.check_place(field, value)?;
            unchecked.insert(field);
            values.set(field, value);
        }
        values.set(Field::Method, Some(method));
        values.set(Field::EndpointUrl, Some(endpoint_url));
        Ok(unchecked)
    }
}

/// # Errors
/// `invalid-argument` for the first value that signing makes, or that is given elsewhere.
fn check_fields(values: &Values<'_>, fields: &[Field]) -> Result<(), Error> {
    match values.given().find(|field| !fields.contains(field)) {
        Some(field) => Err(Error::invalid_argument(field.as_str(), "is not given here")),
        None => Ok(()),
    }
}

pub(super) fn missing(name: &'static str) -> Error {
    Error::new(ErrorCode::MissingCredential, name, "is required by the profile")
}

#[cfg(feature = "rsa")]
fn read_private_key(key: &[u8], minimum_bits: usize) -> Result<Arc<dyn RsaSigner>, Error> {
    Ok(Arc::new(crate::crypto::key::PrivateKey::parse_from_bits(key, minimum_bits)?))
}

#[cfg(not(feature = "rsa"))]
fn read_private_key(_: &[u8], _: usize) -> Result<Arc<dyn RsaSigner>, Error> {
    let code = ErrorCode::UnsupportedKey;
    Err(Error::new(code, "private_key", "cannot be used: this build has no RSA (Cargo feature `rsa`)"))
}
