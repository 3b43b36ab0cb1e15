//! Signing.

use std::sync::Arc;

use napi::{Env, JsValue, Unknown};
use napi_derive::napi;
use paraf::sign::{Call, Credential, CustomerGrant, Field, Request};

use crate::failure::{Failure, call};
use crate::input::Input;
use crate::input::body::{Body, OwnBody};
use crate::input::key::KeyMaterial;
use crate::input::text::Text;
use crate::input::time::Time;
use crate::prepared::{CallOptions, PreparedSigner};
use crate::results::Signed;
use crate::rsa_signer::Callback;
use crate::unsigned::UnsignedRequest;
use crate::{options, profile, quick, randomness, results};

/// The credential of one partner at one provider. Give what your requests need.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct SignerOptions {
    /// The client key (client ID): X-CLIENT-KEY of token requests.
    #[napi(ts_type = "string")]
    pub client_key: Option<Text>,
    /// The client secret: the HMAC key of SNAP transactions. Used as UTF-8 text, never decoded.
    #[napi(ts_type = "string")]
    pub client_secret: Option<Text>,
    /// The RSA private key in any form that `parseKey` takes.
    #[napi(ts_type = "string | Uint8Array")]
    pub private_key: Option<KeyMaterial>,
    /// X-PARTNER-ID.
    #[napi(ts_type = "string")]
    pub partner_id: Option<Text>,
    /// CHANNEL-ID.
    #[napi(ts_type = "string")]
    pub channel_id: Option<Text>,
    /// The API key of APIs before SNAP.
    #[napi(ts_type = "string")]
    pub api_key: Option<Text>,
    /// The API secret of APIs before SNAP, and of providers that key SNAP with it.
    #[napi(ts_type = "string")]
    pub api_secret: Option<Text>,
    /// Instead of the private key, where that lives in an HSM or a key service: takes the SHA-256 digest, 32 bytes, and returns its
    /// RSASSA-PKCS1-v1_5 signature. What it throws is the `cause` of our error.
    #[napi(ts_type = "(digest: Buffer) => Uint8Array")]
    pub rsa_signer: Option<Callback>,
}

options!(SignerOptions {
    client_key: "clientKey",
    client_secret: "clientSecret",
    private_key: "privateKey",
    partner_id: "partnerId",
    channel_id: "channelId",
    api_key: "apiKey",
    api_secret: "apiSecret",
    rsa_signer: "rsaSigner",
});

/// What requests that share method, URL and token have in common. What is not given here or in the credential is not sent.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct RequestOptions {
    /// The B2B access token, without `Bearer `.
    #[napi(ts_type = "string")]
    pub access_token: Option<Text>,
    /// X-PARTNER-ID, instead of the credential's.
    #[napi(ts_type = "string")]
    pub partner_id: Option<Text>,
    /// CHANNEL-ID, instead of the credential's.
    #[napi(ts_type = "string")]
    pub channel_id: Option<Text>,
    /// The customer's B2B2C token, without `Bearer `, for Authorization-Customer.
    #[napi(ts_type = "string")]
    pub customer_token: Option<Text>,
    /// X-DEVICE-ID, up to 400 characters.
    #[napi(ts_type = "string")]
    pub device_id: Option<Text>,
    /// X-IP-ADDRESS of the end user, IPv4.
    #[napi(ts_type = "string")]
    pub ip_address: Option<Text>,
    /// X-LATITUDE in decimal degrees, up to 10 characters.
    #[napi(ts_type = "string")]
    pub latitude: Option<Text>,
    /// X-LONGITUDE in decimal degrees, up to 10 characters.
    #[napi(ts_type = "string")]
    pub longitude: Option<Text>,
    /// ORIGIN, the caller's domain.
    #[napi(ts_type = "string")]
    pub origin: Option<Text>,
}

options!(RequestOptions {
    access_token: "accessToken",
    partner_id: "partnerId",
    channel_id: "channelId",
    customer_token: "customerToken",
    device_id: "deviceId",
    ip_address: "ipAddress",
    latitude: "latitude",
    longitude: "longitude",
    origin: "origin",
});

/// When a token is asked for.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct TokenRequestOptions {
    /// When it is sent; now when it is not given.
    #[napi(ts_type = "Time")]
    pub timestamp: Option<Time>,
}

options!(TokenRequestOptions { timestamp: "timestamp" });

/// What a customer's token is asked for with: one of the two.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct CustomerGrantOptions {
    /// The `authCode` that the customer's consent returned.
    #[napi(ts_type = "string")]
    pub auth_code: Option<Text>,
    /// The `refreshToken` of an earlier token.
    #[napi(ts_type = "string")]
    pub refresh_token: Option<Text>,
}

options!(CustomerGrantOptions { auth_code: "authCode", refresh_token: "refreshToken" });

impl CustomerGrantOptions {
    /// # Errors
    /// `invalid-argument` unless exactly one is given.
    fn read(&self) -> Result<CustomerGrant<'_>, Failure> {
        match (&self.auth_code, &self.refresh_token) {
            (Some(code), None) => Ok(CustomerGrant::AuthCode(code)),
            (None, Some(token)) => Ok(CustomerGrant::RefreshToken(token)),
            _ => Err(Failure::argument("auth_code", "exactly one of auth_code and refresh_token is required")),
        }
    }
}

impl RequestOptions {
    /// The request for the core.
    pub(crate) fn request<'a>(&'a self, method: &'a str, url: &'a str, call: Call<'a>) -> Request<'a> {
        Request::new(method, url, call.body, call.timestamp)
            .with(Field::ExternalId, call.external_id)
            .with(Field::AccessToken, self.access_token.as_deref())
            .with(Field::PartnerId, self.partner_id.as_deref())
            .with(Field::ChannelId, self.channel_id.as_deref())
            .with(Field::CustomerToken, self.customer_token.as_deref())
            .with(Field::DeviceId, self.device_id.as_deref())
            .with(Field::IpAddress, self.ip_address.as_deref())
            .with(Field::Latitude, self.latitude.as_deref())
            .with(Field::Longitude, self.longitude.as_deref())
            .with(Field::Origin, self.origin.as_deref())
    }
}

/// Signs token requests and transactions for one credential. Keys are read and checked once, here.
///
/// ```js
/// const signer = new Signer('bca', { clientKey, clientSecret, privateKey, partnerId, channelId: '95051' })
/// const request = signer.sign('POST', '/openapi/v1.0/balance-inquiry', body, { accessToken })
/// const { method, headers, body } = request
/// await fetch('https://sandbox.bca.co.id' + request.url, { method, headers, body })
/// ```
#[napi]
pub struct Signer(paraf::sign::Signer);

#[napi]
impl Signer {
    /// Checks the credential against the profile. What a profile needs only for some requests may be left out: it is
    /// `missing-credential` when such a request is signed.
    ///
    /// Throws `unknown-profile`, `invalid-profile`, `invalid-secret`, `invalid-key`, `unsupported-key`, `encrypted-key`,
    /// `invalid-header` for an ID that the profile does not allow, `unsupported-by-profile` for one that it has no place for,
    /// `invalid-argument` for both a private key and a function that signs.
    #[napi(constructor, ts_args_type = "profile: ProfileLike, credential: SignerOptions")]
    pub fn new(env: Env, profile: Unknown<'_>, credential: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let profile = profile::read(&env, profile)?;
            let mut given = SignerOptions::default();
            options::read(credential, &mut [&mut given])?;
            let credential = Credential::new()
                .with(Field::ClientKey, given.client_key.as_deref())
                .client_secret(given.client_secret.as_deref())
                .private_key(given.private_key.as_deref())
                .with(Field::PartnerId, given.partner_id.as_deref())
                .with(Field::ChannelId, given.channel_id.as_deref())
                .with(Field::ApiKey, given.api_key.as_deref())
                .api_secret(given.api_secret.as_deref());
            if given.private_key.is_some() && given.rsa_signer.is_some() {
                return Err(Failure::argument("rsa_signer", "and private_key: only one may be given"));
            }
            let signer = paraf::sign::Signer::new(profile, credential)?;
            Ok(match given.rsa_signer {
                Some(callback) => signer.with_rsa_signer(Arc::new(callback)),
                None => signer,
            })
        })
        .map(Signer)
    }

    /// Asks for a B2B access token (service 73); before SNAP, with HTTP Basic. Takes some milliseconds: an RSA signature.
    ///
    /// Throws `missing-credential`, `invalid-timestamp`, `provider-failed` with what `rsaSigner` threw as its `cause`.
    #[napi(ts_args_type = "options?: TokenRequestOptions", ts_return_type = "SignedRequest")]
    pub fn token_request<'e>(&self, env: &'e Env, options: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        call(env, || {
            let mut when = TokenRequestOptions::default();
            options::read(options, &mut [&mut when])?;
            let signed = self.0.token_request(Time::to_sign(&when.timestamp), &mut randomness)?;
            results::signed_request(env, &signed)
        })
    }

    /// The first of two steps: a request for a B2B access token but for its signature, which somebody else makes. No key is needed.
    ///
    /// Throws `missing-credential`, `invalid-timestamp`; `unsupported-by-profile` where it is not signed.
    #[napi(ts_args_type = "options?: TokenRequestOptions")]
    pub fn begin_token_request(&self, env: &Env, options: Unknown<'_>) -> napi::Result<UnsignedRequest> {
        call(env, || {
            let mut when = TokenRequestOptions::default();
            options::read(options, &mut [&mut when])?;
            Ok(self.0.begin_token_request(Time::to_sign(&when.timestamp))?.into())
        })
    }

    /// Asks for a customer's B2B2C access token (service 74).
    ///
    /// Throws `unsupported-by-profile` where the provider publishes no such service, `invalid-argument` unless exactly one of
    /// `authCode` and `refreshToken` is given; else as `tokenRequest`.
    #[napi(ts_args_type = "options: CustomerGrantOptions & TokenRequestOptions", ts_return_type = "SignedRequest")]
    pub fn customer_token_request<'e>(&self, env: &'e Env, options: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        call(env, || {
            let (mut grant, mut when) = (CustomerGrantOptions::default(), TokenRequestOptions::default());
            options::read(options, &mut [&mut grant, &mut when])?;
            let signed =
                self.0.customer_token_request(grant.read()?, Time::to_sign(&when.timestamp), &mut randomness)?;
            results::signed_request(env, &signed)
        })
    }

    /// As `beginTokenRequest`, of a customer's B2B2C access token.
    ///
    /// Throws as `customerTokenRequest`.
    #[napi(ts_args_type = "options: CustomerGrantOptions & TokenRequestOptions")]
    pub fn begin_customer_token_request(&self, env: &Env, options: Unknown<'_>) -> napi::Result<UnsignedRequest> {
        call(env, || {
            let (mut grant, mut when) = (CustomerGrantOptions::default(), TokenRequestOptions::default());
            options::read(options, &mut [&mut grant, &mut when])?;
            Ok(self.0.begin_customer_token_request(grant.read()?, Time::to_sign(&when.timestamp))?.into())
        })
    }

    /// Signs a transaction. `body` is the JSON as you have it, `null` for none; send the body of the result.
    ///
    /// Throws `invalid-method`, `invalid-url`, `invalid-timestamp`, `invalid-header`, `invalid-body`, `missing-credential`,
    /// `unsupported-by-profile`.
    ///
    /// ```js
    /// const path = '/openapi/v1.0/transfer-intrabank'
    /// const { url, method, headers, body } = signer.sign('POST', path, json, { accessToken, externalId })
    /// ```
    #[napi(
        ts_args_type = "method: string, url: string, body: Body | null, options?: RequestOptions & CallOptions",
        ts_return_type = "SignedRequest"
    )]
    pub fn sign<'e>(
        &self,
        env: &'e Env,
        method: Unknown<'e>,
        url: Unknown<'e>,
        body: Unknown<'e>,
        options: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        call(env, || {
            let (mut call, mut common) = (CallOptions::default(), RequestOptions::default());
            options::read(options, &mut [&mut call, &mut common])?;
            let (method, url) = target(method, url)?;
            let body = OwnBody::read(body)?;
            let request = common.request(&method, &url, call.with(&body));
            Signed::from(self.0.sign(&request, &mut randomness)?).in_place(env, body)
        })
    }

    /// The first of two steps: everything of a transaction but its signature, which somebody else makes. No secret or key is needed.
    ///
    /// Throws as `sign`.
    #[napi(ts_args_type = "method: string, url: string, body: Body | null, options?: RequestOptions & CallOptions")]
    pub fn begin(
        &self,
        env: &Env,
        method: Unknown<'_>,
        url: Unknown<'_>,
        body: Unknown<'_>,
        options: Unknown<'_>,
    ) -> napi::Result<UnsignedRequest> {
        call(env, || {
            let (mut call, mut common) = (CallOptions::default(), RequestOptions::default());
            options::read(options, &mut [&mut call, &mut common])?;
            let (method, url) = target(method, url)?;
            let body = Body::read_nullable(body)?;
            let request = common.request(&method, &url, call.with(&body));
            Ok(self.0.begin(&request, &mut randomness)?.into())
        })
    }

    /// Prepares for many requests that share method, URL and token: all of the string-to-sign in front of the body digest is
    /// hashed here, once.
    ///
    /// Throws as `sign`.
    #[napi(ts_args_type = "method: string, url: string, options?: RequestOptions")]
    pub fn prepare(
        &self,
        env: &Env,
        method: Unknown<'_>,
        url: Unknown<'_>,
        options: Unknown<'_>,
    ) -> napi::Result<PreparedSigner> {
        call(env, || {
            let mut common = RequestOptions::default();
            options::read(options, &mut [&mut common])?;
            let (method, url) = target(method, url)?;
            let unread = Call::new(b"", "");
            Ok(self.0.prepare(&common.request(&method, &url, unread))?)
        })
        .map(PreparedSigner::new)
    }

    /// `sign` for [`quick`]: timestamp, external ID, access token, method and URL are lines of a text.
    #[napi(skip_typescript)]
    pub fn quick<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        let signer = self.0.clone();
        let function = quick::function(env, move |[timestamp, external_id, access_token, method, url], body| {
            let request = Request::new(method, url, body, Time::line(timestamp))
                .with(Field::ExternalId, quick::given(external_id))
                .with(Field::AccessToken, quick::given(access_token));
            signer.sign(&request, &mut randomness)
        })?;
        Ok(function.to_unknown())
    }

    /// For logs: shows nothing of the credential.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Method and URL.
pub(crate) fn target(method: Unknown<'_>, url: Unknown<'_>) -> Result<(Text, Text), Failure> {
    Ok((Text::read(method, "method")?, Text::read(url, "url")?))
}
