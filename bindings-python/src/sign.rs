//! Signing: a request in, the headers and the exact bytes to send out.

use std::sync::Arc;

use paraf::sign::{Call, Credential, CustomerGrant, Field};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Body, Given, Key, Octets, optional_text, work};
use crate::errors::{Raised, Result};
use crate::moment::Time;
use crate::prepared::PreparedSigner;
use crate::profile::{Profile, ProfileLike};
use crate::rsa_signer::Callable;
use crate::signed_request::SignedRequest;
use crate::transaction::texts;
use crate::unsigned::UnsignedRequest;

/// Signs token requests and transactions for one credential. Keys are read and checked once, here. Safe to share between
/// threads.
///
/// Args:
///     profile: a name, a dict or a `Profile`.
///     client_key: the client key (client ID): X-CLIENT-KEY of token requests.
///     client_secret: the client secret: the HMAC key of SNAP transactions. Used as text, never decoded.
///     private_key: the RSA private key for token requests: PEM or DER, PKCS#8 or PKCS#1, not encrypted.
///     partner_id: X-PARTNER-ID.
///     channel_id: CHANNEL-ID.
///     api_key: the API key of APIs before SNAP.
///     api_secret: the API secret of APIs before SNAP, and of providers that key SNAP with it.
///     rsa_signer: a callable instead of the private key, where that lives in an HSM or a key service: takes the SHA-256 digest, 32
///         bytes, and returns its RSASSA-PKCS1-v1_5 signature as bytes. An exception that it raises is the ``__cause__`` of ours.
///
/// Everything but the profile is optional: give what your requests need. What is missing is ``missing-credential`` when
/// such a request is signed. Secrets are held by the compiled part and overwritten when the signer goes; the Python
/// strings that you pass in are yours and cannot be overwritten.
///
/// Raises:
///     CredentialError: ``invalid-secret``, ``invalid-key``, ``unsupported-key``, ``encrypted-key``.
///     ProfileError: ``unknown-profile``, ``invalid-profile``, or ``unsupported-by-profile`` for an ID without a place.
///     RequestError: ``invalid-header`` for an ID with a character or a length that the profile does not allow,
///         ``invalid-argument`` for both a private key and a callable.
///
/// Example:
///     >>> import paraf
///     >>> signer = paraf.Signer("bca", client_secret="456", partner_id="KBBABCINDO", channel_id="95051")
///     >>> signed = signer.sign(
///     ...     "POST",
///     ...     "/openapi/v1.0/balance-inquiry",
///     ...     b'{"partnerReferenceNo":"2020102900000000000001","accountNo":"1234567890"}',
///     ...     access_token="7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57",
///     ...     timestamp="2022-04-21T17:34:52+07:00",
///     ... )
///     >>> signed.signature
///     'zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA=='
#[pyclass(frozen, module = "paraf")]
pub(crate) struct Signer {
    inner: paraf::sign::Signer,
}

#[pymethods]
impl Signer {
    #[new]
    #[pyo3(signature = (
        profile, *, client_key=None, client_secret=None, private_key=None, partner_id=None, channel_id=None, api_key=None,
        api_secret=None, rsa_signer=None,
    ))]
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    fn new(
        py: Python<'_>,
        profile: ProfileLike,
        client_key: Given<'_, '_>,
        client_secret: Given<'_, '_>,
        private_key: Option<Key>,
        partner_id: Given<'_, '_>,
        channel_id: Given<'_, '_>,
        api_key: Given<'_, '_>,
        api_secret: Given<'_, '_>,
        rsa_signer: Option<Callable>,
    ) -> Result<Self> {
        let profile = profile.resolve()?;
        let client_key = optional_text("client_key", client_key)?;
        let client_secret = optional_text("client_secret", client_secret)?;
        let partner_id = optional_text("partner_id", partner_id)?;
        let channel_id = optional_text("channel_id", channel_id)?;
        let api_key = optional_text("api_key", api_key)?;
        let api_secret = optional_text("api_secret", api_secret)?;
        let credential = Credential::new()
            .with(Field::ClientKey, client_key.as_deref())
            .client_secret(client_secret.as_deref())
            .private_key(private_key.as_ref().map(|key| &*key.0))
            .with(Field::PartnerId, partner_id.as_deref())
            .with(Field::ChannelId, channel_id.as_deref())
            .with(Field::ApiKey, api_key.as_deref())
            .api_secret(api_secret.as_deref());
        if private_key.is_some() && rsa_signer.is_some() {
            return Err(Raised::invalid_argument("rsa_signer", "and private_key: only one may be given"));
        }
        // Checking a large private key takes a while.
        let signer = py.detach(|| paraf::sign::Signer::new(profile, credential))?;
        Ok(Signer {
            inner: match rsa_signer {
                Some(callable) => signer.with_rsa_signer(Arc::new(callable)),
                None => signer,
            },
        })
    }

    /// The profile that it signs by.
    #[getter]
    fn profile(&self) -> Profile {
        self.inner.profile().into()
    }

    /// Asks for a B2B access token (service 73).
    ///
    /// Args:
    ///     timestamp: as in `sign`.
    ///
    /// Raises:
    ///     CredentialError: ``missing-credential``.
    ///     RequestError: ``invalid-timestamp``, ``invalid-argument``.
    ///     InternalError: ``provider-failed`` when ``rsa_signer`` or the randomness failed, with what it said as the cause.
    #[pyo3(signature = (timestamp=None))]
    fn token_request(&self, py: Python<'_>, timestamp: Option<&Bound<'_, PyAny>>) -> Result<SignedRequest> {
        let time = Time::read("timestamp", timestamp)?;
        let signed = py.detach(|| self.inner.token_request(time.timestamp(), &mut getrandom::fill))?;
        Ok(SignedRequest::new(py, signed))
    }

    /// The first of two steps: a request for a B2B access token but for its signature, which somebody else makes. No key is needed.
    ///
    /// Args:
    ///     timestamp: as in `sign`.
    ///
    /// Raises:
    ///     CredentialError: ``missing-credential``.
    ///     RequestError: ``invalid-timestamp``, ``invalid-argument``.
    ///     ProfileError: ``unsupported-by-profile`` where it is not signed.
    #[pyo3(signature = (timestamp=None))]
    fn begin_token_request(&self, timestamp: Option<&Bound<'_, PyAny>>) -> Result<UnsignedRequest> {
        let time = Time::read("timestamp", timestamp)?;
        Ok(self.inner.begin_token_request(time.timestamp())?.into())
    }

    /// Asks for a customer's B2B2C access token (service 74), by one of the two.
    ///
    /// Args:
    ///     auth_code: the ``authCode`` that the customer's consent returned.
    ///     refresh_token: the ``refreshToken`` of an earlier token.
    ///     timestamp: as in `sign`.
    ///
    /// Raises:
    ///     ProfileError: ``unsupported-by-profile`` where the provider publishes no such service.
    ///     CredentialError: ``missing-credential``.
    ///     RequestError: ``invalid-timestamp``, ``invalid-argument``.
    #[pyo3(signature = (*, auth_code=None, refresh_token=None, timestamp=None))]
    fn customer_token_request(
        &self,
        py: Python<'_>,
        auth_code: Given<'_, '_>,
        refresh_token: Given<'_, '_>,
        timestamp: Option<&Bound<'_, PyAny>>,
    ) -> Result<SignedRequest> {
        let (auth_code, refresh_token) =
            (optional_text("auth_code", auth_code)?, optional_text("refresh_token", refresh_token)?);
        let grant = grant(auth_code.as_deref(), refresh_token.as_deref())?;
        let time = Time::read("timestamp", timestamp)?;
        let signed = py.detach(|| self.inner.customer_token_request(grant, time.timestamp(), &mut getrandom::fill))?;
        Ok(SignedRequest::new(py, signed))
    }

    /// As `begin_token_request`, of a customer's B2B2C access token.
    ///
    /// Args: as in `customer_token_request`.
    ///
    /// Raises:
    ///     ProfileError, CredentialError, RequestError: as `customer_token_request`.
    #[pyo3(signature = (*, auth_code=None, refresh_token=None, timestamp=None))]
    fn begin_customer_token_request(
        &self,
        auth_code: Given<'_, '_>,
        refresh_token: Given<'_, '_>,
        timestamp: Option<&Bound<'_, PyAny>>,
    ) -> Result<UnsignedRequest> {
        let (auth_code, refresh_token) =
            (optional_text("auth_code", auth_code)?, optional_text("refresh_token", refresh_token)?);
        let grant = grant(auth_code.as_deref(), refresh_token.as_deref())?;
        let time = Time::read("timestamp", timestamp)?;
        Ok(self.inner.begin_customer_token_request(grant, time.timestamp())?.into())
    }

    /// Signs a transaction.
    ///
    /// Args:
    ///     method: GET, POST, PUT, PATCH or DELETE.
    ///     url: a path, or a whole ``http`` or ``https`` URL.
    ///     body: bytes, bytearray, memoryview, or str, which stands for its UTF-8. Send the `body` of what comes back instead.
    ///     access_token: the B2B access token, without ``Bearer``.
    ///     timestamp: the exact text of the header; or an aware datetime or seconds since 1970, written as the profile wants
    ///         it; or None for now.
    ///     external_id: X-EXTERNAL-ID, unique within the day; random digits when it is not given.
    ///     partner_id: X-PARTNER-ID, instead of the signer's.
    ///     channel_id: CHANNEL-ID, instead of the signer's.
    ///     customer_token: the customer's B2B2C token, without ``Bearer``.
    ///     device_id: X-DEVICE-ID, up to 400 characters.
    ///     ip_address: X-IP-ADDRESS of the end user, IPv4.
    ///     latitude: X-LATITUDE in decimal degrees, up to 10 characters.
    ///     longitude: X-LONGITUDE in decimal degrees, up to 10 characters.
    ///     origin: ORIGIN, your domain.
    ///
    /// Raises:
    ///     RequestError: ``invalid-method``, ``invalid-url``, ``invalid-timestamp``, ``invalid-header``, ``invalid-body``,
    ///         ``invalid-argument``.
    ///     CredentialError: ``missing-credential``.
    ///     ProfileError: ``unsupported-by-profile`` for a value that the profile has no place for.
    #[pyo3(signature = (
        method, url, body=Body(Octets::None), *, access_token=None, timestamp=None, external_id=None, partner_id=None,
        channel_id=None, customer_token=None, device_id=None, ip_address=None, latitude=None, longitude=None, origin=None,
    ), text_signature = "($self, method, url, body=b'', *, access_token=None, timestamp=None, external_id=None, \
        partner_id=None, channel_id=None, customer_token=None, device_id=None, ip_address=None, latitude=None, \
        longitude=None, origin=None)")]
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    fn sign(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyString>,
        url: &Bound<'_, PyString>,
        body: Body,
        access_token: Given<'_, '_>,
        timestamp: Option<&Bound<'_, PyAny>>,
        external_id: Given<'_, '_>,
        partner_id: Given<'_, '_>,
        channel_id: Given<'_, '_>,
        customer_token: Given<'_, '_>,
        device_id: Given<'_, '_>,
        ip_address: Given<'_, '_>,
        latitude: Given<'_, '_>,
        longitude: Given<'_, '_>,
        origin: Given<'_, '_>,
    ) -> Result<SignedRequest> {
        let time = Time::read("timestamp", timestamp)?;
        let external_id = optional_text("external_id", external_id)?;
        let texts = texts!(
            method, url; access_token, partner_id, channel_id, customer_token, device_id, ip_address, latitude, longitude,
            origin
        );
        let request = texts.request(Call::new(&body.0, time.timestamp()).external_id(external_id.as_deref()));
        let signed = work(py, body.0.len() + texts.length(), || self.inner.sign(&request, &mut getrandom::fill))?;
        Ok(SignedRequest::of(py, signed, &body))
    }

    /// The first of two steps: everything of a transaction but its signature, which somebody else makes. No secret or key is needed.
    ///
    /// Args: as in `sign`.
    ///
    /// Raises:
    ///     RequestError, CredentialError, ProfileError: as `sign`.
    #[pyo3(signature = (
        method, url, body=Body(Octets::None), *, access_token=None, timestamp=None, external_id=None, partner_id=None,
        channel_id=None, customer_token=None, device_id=None, ip_address=None, latitude=None, longitude=None, origin=None,
    ), text_signature = "($self, method, url, body=b'', *, access_token=None, timestamp=None, external_id=None, \
        partner_id=None, channel_id=None, customer_token=None, device_id=None, ip_address=None, latitude=None, \
        longitude=None, origin=None)")]
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    fn begin(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyString>,
        url: &Bound<'_, PyString>,
        body: Body,
        access_token: Given<'_, '_>,
        timestamp: Option<&Bound<'_, PyAny>>,
        external_id: Given<'_, '_>,
        partner_id: Given<'_, '_>,
        channel_id: Given<'_, '_>,
        customer_token: Given<'_, '_>,
        device_id: Given<'_, '_>,
        ip_address: Given<'_, '_>,
        latitude: Given<'_, '_>,
        longitude: Given<'_, '_>,
        origin: Given<'_, '_>,
    ) -> Result<UnsignedRequest> {
        let time = Time::read("timestamp", timestamp)?;
        let external_id = optional_text("external_id", external_id)?;
        let texts = texts!(
            method, url; access_token, partner_id, channel_id, customer_token, device_id, ip_address, latitude, longitude,
            origin
        );
        let request = texts.request(Call::new(&body.0, time.timestamp()).external_id(external_id.as_deref()));
        let unsigned = work(py, body.0.len() + texts.length(), || self.inner.begin(&request, &mut getrandom::fill))?;
        Ok(unsigned.into())
    }

    /// Prepares for many requests that share method, URL and token: what they have in common is hashed here, once.
    ///
    /// Args: as in `sign`, without ``body``, ``timestamp`` and ``external_id``.
    ///
    /// Raises:
    ///     RequestError: ``invalid-method``, ``invalid-url``, ``invalid-header``, ``invalid-argument``.
    ///     ProfileError: ``unsupported-by-profile``.
    #[pyo3(signature = (
        method, url, *, access_token=None, partner_id=None, channel_id=None, customer_token=None, device_id=None,
        ip_address=None, latitude=None, longitude=None, origin=None,
    ))]
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    fn prepare(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyString>,
        url: &Bound<'_, PyString>,
        access_token: Given<'_, '_>,
        partner_id: Given<'_, '_>,
        channel_id: Given<'_, '_>,
        customer_token: Given<'_, '_>,
        device_id: Given<'_, '_>,
        ip_address: Given<'_, '_>,
        latitude: Given<'_, '_>,
        longitude: Given<'_, '_>,
        origin: Given<'_, '_>,
    ) -> Result<PreparedSigner> {
        let texts = texts!(
            method, url; access_token, partner_id, channel_id, customer_token, device_id, ip_address, latitude, longitude,
            origin
        );
        let unread = Call::new(b"", "");
        let request = texts.request(unread);
        Ok(work(py, texts.length(), || self.inner.prepare(&request))?.into())
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// # Errors
/// `invalid-argument` unless exactly one is given.
fn grant<'g>(auth_code: Option<&'g str>, refresh_token: Option<&'g str>) -> Result<CustomerGrant<'g>> {
    match (auth_code, refresh_token) {
        (Some(code), None) => Ok(CustomerGrant::AuthCode(code)),
        (None, Some(token)) => Ok(CustomerGrant::RefreshToken(token)),
        _ => Err(Raised::invalid_argument("auth_code", "exactly one of auth_code and refresh_token is required")),
    }
}
