//! Signing: credential and request in, a request that can be sent out.

use std::mem::offset_of;
use std::sync::Arc;

use paraf::sign::{Call, Credential, CustomerGrant, Field, PreparedSigner, Request, RsaSigner, Signer};
use paraf::{Error, Profile};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{Failure, paraf_error, required};
use crate::pointers::{Caller, Options};
use crate::signed_request::paraf_signed_request;
use crate::strings::paraf_str;
use crate::time::paraf_time;
use crate::unsigned::paraf_unsigned_request;

/// The credential of one partner at one provider. Everything is optional: give what your requests need. Begin with
/// paraf_credential_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_credential {
    /// Set by paraf_credential_init().
    pub size: usize,
    /// The client key (client ID): X-CLIENT-KEY of token requests.
    pub client_key: paraf_str,
    /// The client secret: the HMAC key of SNAP transactions. Used as UTF-8 text, never decoded.
    pub client_secret: paraf_str,
    /// The RSA private key in any form that paraf_parse_private_key() takes.
    pub private_key: paraf_str,
    /// X-PARTNER-ID.
    pub partner_id: paraf_str,
    /// CHANNEL-ID.
    pub channel_id: paraf_str,
    /// The API key of APIs before SNAP.
    pub api_key: paraf_str,
    /// The API secret of APIs before SNAP, and of providers that key SNAP with it.
    pub api_secret: paraf_str,
}

// SAFETY: `repr(C)`, `size` first, and numbers and nullable pointers all through.
unsafe impl Options for paraf_credential {
    const FIRST_SIZE: usize = offset_of!(paraf_credential, api_secret) + size_of::<paraf_str>();
}

/// A transaction to sign. A header whose value is not given here or in the credential is not sent; only the external ID
/// is made up. Begin with paraf_request_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_request {
    /// Set by paraf_request_init().
    pub size: usize,
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    pub method: paraf_str,
    /// A path, or a whole `http` or `https` URL.
    pub url: paraf_str,
    /// The body as you have it; send paraf_signed_request_body() instead.
    pub body: paraf_str,
    /// When it is sent; the clock is read when it is not given.
    pub timestamp: paraf_time,
    /// The B2B access token, without `Bearer `.
    pub access_token: paraf_str,
    /// X-EXTERNAL-ID, unique within the day; random digits when it is not given.
    pub external_id: paraf_str,
    /// X-PARTNER-ID, instead of the credential's.
    pub partner_id: paraf_str,
    /// CHANNEL-ID, instead of the credential's.
    pub channel_id: paraf_str,
    /// The customer's B2B2C token, without `Bearer `, for Authorization-Customer.
    pub customer_token: paraf_str,
    /// X-DEVICE-ID, up to 400 characters.
    pub device_id: paraf_str,
    /// X-IP-ADDRESS of the end user, IPv4.
    pub ip_address: paraf_str,
    /// X-LATITUDE in decimal degrees, up to 10 characters.
    pub latitude: paraf_str,
    /// X-LONGITUDE in decimal degrees, up to 10 characters.
    pub longitude: paraf_str,
    /// ORIGIN, the caller's domain.
    pub origin: paraf_str,
}

// SAFETY: as `paraf_credential`.
unsafe impl Options for paraf_request {
    const FIRST_SIZE: usize = offset_of!(paraf_request, origin) + size_of::<paraf_str>();
}

impl paraf_request {
    fn read<'c>(&self, caller: Caller<'c>) -> Result<Request<'c>, Failure> {
        Ok(Request::new(
            caller.text(self.method, "method")?,
            caller.text(self.url, "url")?,
            caller.bytes(self.body, "body")?,
            self.timestamp.timestamp(caller)?,
        )
        .with(Field::AccessToken, caller.optional_text(self.access_token, "access_token")?)
        .with(Field::ExternalId, caller.optional_text(self.external_id, "external_id")?)
        .with(Field::PartnerId, caller.optional_text(self.partner_id, "partner_id")?)
        .with(Field::ChannelId, caller.optional_text(self.channel_id, "channel_id")?)
        .with(Field::CustomerToken, caller.optional_text(self.customer_token, "customer_token")?)
        .with(Field::DeviceId, caller.optional_text(self.device_id, "device_id")?)
        .with(Field::IpAddress, caller.optional_text(self.ip_address, "ip_address")?)
        .with(Field::Latitude, caller.optional_text(self.latitude, "latitude")?)
        .with(Field::Longitude, caller.optional_text(self.longitude, "longitude")?)
        .with(Field::Origin, caller.optional_text(self.origin, "origin")?))
    }
}

/// What changes from call to call of a paraf_prepared_signer. Begin with paraf_call_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_call {
    /// Set by paraf_call_init().
    pub size: usize,
    /// The body as you have it.
    pub body: paraf_str,
    /// When it is sent; the clock is read when it is not given.
    pub timestamp: paraf_time,
    /// X-EXTERNAL-ID; random digits when it is not given.
    pub external_id: paraf_str,
}

// SAFETY: as `paraf_credential`.
unsafe impl Options for paraf_call {
    const FIRST_SIZE: usize = offset_of!(paraf_call, external_id) + size_of::<paraf_str>();
}

/// What a customer's token is given for.
#[repr(u32)]
pub enum paraf_grant {
    /// The `authCode` that the customer's consent returned.
    PARAF_GRANT_AUTH_CODE = 1,
    /// The `refreshToken` of an earlier token.
    PARAF_GRANT_REFRESH_TOKEN = 2,
}

/// Signs token requests and transactions for one credential. Free with paraf_signer_free(). May be used by several
/// threads at once.
pub struct paraf_signer(Signer);

impl paraf_signer {
    pub(crate) fn with_rsa_signer(&self, rsa_signer: Arc<dyn RsaSigner>) -> Self {
        paraf_signer(self.0.with_rsa_signer(rsa_signer))
    }
}

/// Checks the credential against the profile (its name, or a JSON object); keys are parsed here, once. What a profile
/// needs only for some requests may be left out: it is missing-credential when such a request is signed.
///
/// Fails with unknown-profile, invalid-profile, invalid-secret, invalid-key, unsupported-key, encrypted-key,
/// invalid-header, unsupported-by-profile.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_signer_new(
    profile: paraf_str,
    credential: *const paraf_credential,
    signer: *mut *mut paraf_signer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(signer, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        let given = caller.options(credential, "credential")?;
        let credential = Credential::new()
            .with(Field::ClientKey, caller.optional_text(given.client_key, "client_key")?)
            .client_secret(caller.optional_text(given.client_secret, "client_secret")?)
            .private_key(caller.optional_bytes(given.private_key, "private_key")?)
            .with(Field::PartnerId, caller.optional_text(given.partner_id, "partner_id")?)
            .with(Field::ChannelId, caller.optional_text(given.channel_id, "channel_id")?)
            .with(Field::ApiKey, caller.optional_text(given.api_key, "api_key")?)
            .api_secret(caller.optional_text(given.api_secret, "api_secret")?);
        Ok(handle(paraf_signer(Signer::new(profile, credential)?)))
    })
}

/// Signs a transaction.
///
/// Fails with invalid-method, invalid-url, invalid-timestamp, invalid-header, missing-credential, invalid-body,
/// unsupported-by-profile, provider-failed.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_signer_sign(
    signer: Option<&paraf_signer>,
    request: *const paraf_request,
    signed: *mut *mut paraf_signed_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(signed, error, |caller| {
        let signer = required(signer, "signer")?;
        let request = caller.options(request, "request")?.read(caller)?;
        Ok(handle(signer.0.sign(&request, &mut getrandom::fill)?.into()))
    })
}

/// The first of two steps: everything of a transaction but its signature, which somebody else makes. No secret or key is needed.
///
/// Fails as paraf_signer_sign().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_signer_begin(
    signer: Option<&paraf_signer>,
    request: *const paraf_request,
    unsigned: *mut *mut paraf_unsigned_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(unsigned, error, |caller| {
        let signer = required(signer, "signer")?;
        let request = caller.options(request, "request")?.read(caller)?;
        Ok(handle(signer.0.begin(&request, &mut getrandom::fill)?.into()))
    })
}

/// The first of two steps: a request for a B2B access token but for its signature, which somebody else makes. No key is needed.
///
/// Fails with missing-credential, invalid-timestamp; unsupported-by-profile where it is not signed.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_signer_begin_token_request(
    signer: Option<&paraf_signer>,
    timestamp: paraf_time,
    unsigned: *mut *mut paraf_unsigned_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(unsigned, error, |caller| {
        let signer = required(signer, "signer")?;
        Ok(handle(signer.0.begin_token_request(timestamp.timestamp(caller)?)?.into()))
    })
}

/// As paraf_signer_begin_token_request(), of a customer's B2B2C access token.
///
/// Fails as paraf_signer_customer_token_request().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_signer_begin_customer_token_request(
    signer: Option<&paraf_signer>,
    grant: u32,
    value: paraf_str,
    timestamp: paraf_time,
    unsigned: *mut *mut paraf_unsigned_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(unsigned, error, |caller| {
        let signer = required(signer, "signer")?;
        let grant = customer_grant(grant, value, caller)?;
        Ok(handle(signer.0.begin_customer_token_request(grant, timestamp.timestamp(caller)?)?.into()))
    })
}

/// Asks for a B2B access token (service 73).
///
/// Fails with missing-credential, invalid-timestamp, provider-failed.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_signer_token_request(
    signer: Option<&paraf_signer>,
    timestamp: paraf_time,
    signed: *mut *mut paraf_signed_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(signed, error, |caller| {
        let signer = required(signer, "signer")?;
        Ok(handle(signer.0.token_request(timestamp.timestamp(caller)?, &mut getrandom::fill)?.into()))
    })
}

/// Asks for a customer's B2B2C access token (service 74). `grant` is one of paraf_grant and says what `value` is.
///
/// Fails with unsupported-by-profile where the provider publishes no such service, invalid-argument for an empty value,
/// and as paraf_signer_token_request().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_signer_customer_token_request(
    signer: Option<&paraf_signer>,
    grant: u32,
    value: paraf_str,
    timestamp: paraf_time,
    signed: *mut *mut paraf_signed_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(signed, error, |caller| {
        let signer = required(signer, "signer")?;
        let grant = customer_grant(grant, value, caller)?;
        let timestamp = timestamp.timestamp(caller)?;
        Ok(handle(signer.0.customer_token_request(grant, timestamp, &mut getrandom::fill)?.into()))
    })
}

fn customer_grant<'c>(grant: u32, value: paraf_str, caller: Caller<'c>) -> Result<CustomerGrant<'c>, Failure> {
    let value = caller.text(value, "value")?;
    match grant {
        _ if grant == paraf_grant::PARAF_GRANT_AUTH_CODE as u32 => Ok(CustomerGrant::AuthCode(value)),
        _ if grant == paraf_grant::PARAF_GRANT_REFRESH_TOKEN as u32 => Ok(CustomerGrant::RefreshToken(value)),
        _ => Err(Error::invalid_argument("grant", "is none of paraf_grant").into()),
    }
}

/// Frees a signer; NULL is fine. What was prepared and signed with it stays.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signer_free(signer: Option<Box<paraf_signer>>) {
    entry!((), { drop(signer) })
}

/// Signs requests that share method, URL and token; what they share is hashed once, not at each call. Free with
/// paraf_prepared_signer_free(). May be used by several threads at once.
pub struct paraf_prepared_signer(PreparedSigner);

/// Prepares for many requests that share method, URL and token. Body, timestamp and external ID of `request` are not
/// looked at.
///
/// Fails as paraf_signer_sign().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_signer_prepare(
    signer: Option<&paraf_signer>,
    request: *const paraf_request,
    prepared: *mut *mut paraf_prepared_signer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(prepared, error, |caller| {
        let signer = required(signer, "signer")?;
        let request = caller.options(request, "request")?.read(caller)?;
        Ok(handle(paraf_prepared_signer(signer.0.prepare(&request)?)))
    })
}

/// Signs one call.
///
/// Fails as paraf_signer_sign().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_prepared_signer_sign(
    prepared: Option<&paraf_prepared_signer>,
    call: *const paraf_call,
    signed: *mut *mut paraf_signed_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(signed, error, |caller| {
        let prepared = required(prepared, "prepared")?;
        let given = caller.options(call, "call")?;
        let call = Call::new(caller.bytes(given.body, "body")?, given.timestamp.timestamp(caller)?)
            .external_id(caller.optional_text(given.external_id, "external_id")?);
        Ok(handle(prepared.0.sign(&call, &mut getrandom::fill)?.into()))
    })
}

/// Frees a prepared signer; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_prepared_signer_free(prepared: Option<Box<paraf_prepared_signer>>) {
    entry!((), { drop(prepared) })
}
