//! Signing.

use std::sync::Arc;

use paraf::sign::{Call, Credential, CustomerGrant, Field, Request};
use wasm_bindgen::prelude::*;

use crate::convert::{Text, as_str, nullable_body, text};
use crate::error::Thrown;
use crate::options::Options;
use crate::profile;
use crate::randomness;
use crate::results::{SignedRequest, signed_request};
use crate::rsa_signer::Callback;
use crate::time::Time;
use crate::unsigned::UnsignedRequest;

/// Signs token requests and transactions for one credential. Keys are read and checked once, here.
///
/// ```js
/// const signer = new Signer('bca', { clientKey, clientSecret, privateKey, partnerId, channelId: '95051' });
/// const request = signer.sign('POST', '/openapi/v1.0/balance-inquiry', body, { accessToken });
/// const { method, headers, body: signed } = request;
/// await fetch('https://sandbox.bca.co.id' + request.url, { method, headers, body: signed });
/// ```
#[wasm_bindgen]
pub struct Signer(paraf::sign::Signer);

#[wasm_bindgen]
impl Signer {
    /// Checks the credential against the profile. What a profile needs only for some requests may be left out: it is
    /// `missing-credential` when such a request is signed.
    ///
    /// Throws `unknown-profile`, `invalid-profile`, `invalid-secret`, `invalid-key`, `unsupported-key`, `encrypted-key`,
    /// `invalid-header` for an ID that the profile does not allow, `unsupported-by-profile` for one that it has no place for,
    /// `invalid-argument` for both a private key and a function that signs.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "SignerOptions")] credential: &JsValue,
    ) -> Result<Signer, Thrown> {
        let profile = profile::read(profile)?;
        let mut given = Options::read(credential)?;
        let client_key = given.text("clientKey")?;
        let client_secret = given.text("clientSecret")?;
        let private_key = given.key("privateKey")?;
        let partner_id = given.text("partnerId")?;
        let channel_id = given.text("channelId")?;
        let api_key = given.text("apiKey")?;
        let api_secret = given.text("apiSecret")?;
        let rsa_signer = given.take("rsaSigner", Callback::read)?;
        given.finish()?;
        if private_key.is_some() && rsa_signer.is_some() {
            return Err(Thrown::argument("rsa_signer", "and private_key: only one may be given"));
        }
        let credential = Credential::new()
            .with(Field::ClientKey, as_str(&client_key))
            .client_secret(as_str(&client_secret))
            .private_key(private_key.as_ref().map(|key| key.as_slice()))
            .with(Field::PartnerId, as_str(&partner_id))
            .with(Field::ChannelId, as_str(&channel_id))
            .with(Field::ApiKey, as_str(&api_key))
            .api_secret(as_str(&api_secret));
        let signer = paraf::sign::Signer::new(profile, credential)?;
        Ok(Signer(match rsa_signer {
            Some(callback) => signer.with_rsa_signer(Arc::new(callback)),
            None => signer,
        }))
    }

    /// Asks for a B2B access token (service 73); before SNAP, with HTTP Basic. Takes some milliseconds: an RSA signature.
    ///
    /// Throws `missing-credential`, `invalid-timestamp`, `provider-failed` with what `rsaSigner` threw as its `cause`.
    #[wasm_bindgen(js_name = tokenRequest, unchecked_return_type = "SignedRequest")]
    pub fn token_request(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "TokenRequestOptions")] options: &JsValue,
    ) -> Result<SignedRequest, Thrown> {
        let mut options = Options::read(options)?;
        let timestamp = Time::take_or_now(&mut options, "timestamp")?;
        options.finish()?;
        Ok(signed_request(&self.0.token_request(timestamp.timestamp(), &mut randomness)?))
    }

    /// The first of two steps: a request for a B2B access token but for its signature, which somebody else makes. No key is needed.
    ///
    /// Throws `missing-credential`, `invalid-timestamp`; `unsupported-by-profile` where it is not signed.
    #[wasm_bindgen(js_name = beginTokenRequest)]
    pub fn begin_token_request(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "TokenRequestOptions")] options: &JsValue,
    ) -> Result<UnsignedRequest, Thrown> {
        let mut options = Options::read(options)?;
        let timestamp = Time::take_or_now(&mut options, "timestamp")?;
        options.finish()?;
        Ok(self.0.begin_token_request(timestamp.timestamp())?.into())
    }

    /// Asks for a customer's B2B2C access token (service 74).
    ///
    /// Throws `unsupported-by-profile` where the provider publishes no such service, `invalid-argument` unless exactly one of
    /// `authCode` and `refreshToken` is given; else as `tokenRequest`.
    #[wasm_bindgen(js_name = customerTokenRequest, unchecked_return_type = "SignedRequest")]
    pub fn customer_token_request(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CustomerGrantOptions & TokenRequestOptions")] options: &JsValue,
    ) -> Result<SignedRequest, Thrown> {
        let asked = CustomerCall::read(options)?;
        Ok(signed_request(&self.0.customer_token_request(
            asked.grant()?,
            asked.timestamp.timestamp(),
            &mut randomness,
        )?))
    }

    /// As `beginTokenRequest`, of a customer's B2B2C access token.
    ///
    /// Throws as `customerTokenRequest`.
    #[wasm_bindgen(js_name = beginCustomerTokenRequest)]
    pub fn begin_customer_token_request(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CustomerGrantOptions & TokenRequestOptions")] options: &JsValue,
    ) -> Result<UnsignedRequest, Thrown> {
        let asked = CustomerCall::read(options)?;
        Ok(self.0.begin_customer_token_request(asked.grant()?, asked.timestamp.timestamp())?.into())
    }

    /// Signs a transaction. `body` is the JSON as you have it, `null` for none; send the body of the result.
    ///
    /// Throws `invalid-method`, `invalid-url`, `invalid-timestamp`, `invalid-header`, `invalid-body`, `missing-credential`,
    /// `unsupported-by-profile`.
    ///
    /// ```js
    /// const { url, method, headers, body } = signer.sign('POST', '/openapi/v1.0/transfer-intrabank', json, { accessToken, externalId });
    /// ```
    #[wasm_bindgen(unchecked_return_type = "SignedRequest")]
    pub fn sign(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] method: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] url: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Body | null")] body: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "RequestOptions & CallOptions")] options: &JsValue,
    ) -> Result<SignedRequest, Thrown> {
        let transaction = Transaction::read(method, url, body, options)?;
        Ok(signed_request(&self.0.sign(&transaction.request(), &mut randomness)?))
    }

    /// The first of two steps: everything of a transaction but its signature, which somebody else makes. No secret or key is needed.
    ///
    /// Throws as `sign`.
    pub fn begin(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] method: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] url: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Body | null")] body: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "RequestOptions & CallOptions")] options: &JsValue,
    ) -> Result<UnsignedRequest, Thrown> {
        let transaction = Transaction::read(method, url, body, options)?;
        Ok(self.0.begin(&transaction.request(), &mut randomness)?.into())
    }

    /// Prepares for many requests that share method, URL and token: all of the string-to-sign in front of the body digest is
    /// hashed here, once.
    ///
    /// Throws as `sign`.
    pub fn prepare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] method: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] url: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "RequestOptions")] options: &JsValue,
    ) -> Result<PreparedSigner, Thrown> {
        let mut options = Options::read(options)?;
        let shared = Shared::take(&mut options)?;
        options.finish()?;
        let (method, url) = target(method, url)?;
        let unread = Call::new(b"", "");
        Ok(PreparedSigner(self.0.prepare(&shared.request(&method, &url, unread))?))
    }

    /// For logs: shows nothing of the credential.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Signs requests that share method, URL and token; what they share is hashed once, not at each call. `Signer.prepare` makes it.
#[wasm_bindgen]
pub struct PreparedSigner(paraf::sign::PreparedSigner);

#[wasm_bindgen]
impl PreparedSigner {
    /// Signs one request. `body` is the JSON as you have it, `null` for none; send the body of the result.
    ///
    /// Throws as `Signer.sign`.
    #[wasm_bindgen(unchecked_return_type = "SignedRequest")]
    pub fn sign(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Body | null")] body: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: &JsValue,
    ) -> Result<SignedRequest, Thrown> {
        let mut options = Options::read(options)?;
        let per_call = PerCall::take(&mut options)?;
        options.finish()?;
        let body = nullable_body(body)?;
        Ok(signed_request(&self.0.sign(&per_call.call(&body), &mut randomness)?))
    }

    /// For logs: shows nothing of the credential.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// What `sign` and `begin` take.
struct Transaction {
    method: Text,
    url: Text,
    body: Vec<u8>,
    shared: Shared,
    per_call: PerCall,
}

impl Transaction {
    fn read(method: &JsValue, url: &JsValue, body: &JsValue, options: &JsValue) -> Result<Self, Thrown> {
        let mut options = Options::read(options)?;
        let per_call = PerCall::take(&mut options)?;
        let shared = Shared::take(&mut options)?;
        options.finish()?;
        let (method, url) = target(method, url)?;
        Ok(Transaction { method, url, body: nullable_body(body)?, shared, per_call })
    }

    fn request(&self) -> Request<'_> {
        self.shared.request(&self.method, &self.url, self.per_call.call(&self.body))
    }
}

/// What a customer's token is asked for with.
struct CustomerCall {
    auth_code: Option<Text>,
    refresh_token: Option<Text>,
    timestamp: Time,
}

impl CustomerCall {
    fn read(options: &JsValue) -> Result<Self, Thrown> {
        let mut options = Options::read(options)?;
        let (auth_code, refresh_token) = (options.text("authCode")?, options.text("refreshToken")?);
        let timestamp = Time::take_or_now(&mut options, "timestamp")?;
        options.finish()?;
        Ok(CustomerCall { auth_code, refresh_token, timestamp })
    }

    fn grant(&self) -> Result<CustomerGrant<'_>, Thrown> {
        match (&self.auth_code, &self.refresh_token) {
            (Some(code), None) => Ok(CustomerGrant::AuthCode(code)),
            (None, Some(token)) => Ok(CustomerGrant::RefreshToken(token)),
            _ => Err(Thrown::argument("auth_code", "exactly one of auth_code and refresh_token is required")),
        }
    }
}

/// What requests that share method, URL and token have in common.
struct Shared {
    access_token: Option<Text>,
    partner_id: Option<Text>,
    channel_id: Option<Text>,
    customer_token: Option<Text>,
    device_id: Option<Text>,
    ip_address: Option<Text>,
    latitude: Option<Text>,
    longitude: Option<Text>,
    origin: Option<Text>,
}

impl Shared {
    fn take(options: &mut Options) -> Result<Self, Thrown> {
        Ok(Shared {
            access_token: options.text("accessToken")?,
            partner_id: options.text("partnerId")?,
            channel_id: options.text("channelId")?,
            customer_token: options.text("customerToken")?,
            device_id: options.text("deviceId")?,
            ip_address: options.text("ipAddress")?,
            latitude: options.text("latitude")?,
            longitude: options.text("longitude")?,
            origin: options.text("origin")?,
        })
    }

    fn request<'a>(&'a self, method: &'a str, url: &'a str, call: Call<'a>) -> Request<'a> {
        Request::new(method, url, call.body, call.timestamp)
            .with(Field::ExternalId, call.external_id)
            .with(Field::AccessToken, as_str(&self.access_token))
            .with(Field::PartnerId, as_str(&self.partner_id))
            .with(Field::ChannelId, as_str(&self.channel_id))
            .with(Field::CustomerToken, as_str(&self.customer_token))
            .with(Field::DeviceId, as_str(&self.device_id))
            .with(Field::IpAddress, as_str(&self.ip_address))
            .with(Field::Latitude, as_str(&self.latitude))
            .with(Field::Longitude, as_str(&self.longitude))
            .with(Field::Origin, as_str(&self.origin))
    }
}

/// What changes from request to request, the body aside.
struct PerCall {
    timestamp: Time,
    external_id: Option<Text>,
}

impl PerCall {
    fn take(options: &mut Options) -> Result<Self, Thrown> {
        Ok(PerCall { timestamp: Time::take_or_now(options, "timestamp")?, external_id: options.text("externalId")? })
    }

    fn call<'a>(&'a self, body: &'a [u8]) -> Call<'a> {
        Call::new(body, self.timestamp.timestamp()).external_id(as_str(&self.external_id))
    }
}

/// Method and URL.
fn target(method: &JsValue, url: &JsValue) -> Result<(Text, Text), Thrown> {
    Ok((text(method, "method")?, text(url, "url")?))
}
