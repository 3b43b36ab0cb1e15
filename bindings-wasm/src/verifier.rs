//! Verifying.

use paraf::verify::{IncomingRequest, IncomingTokenRequest, Tolerance, VerifierCredential};
use paraf::{Direction, Moment, Uncovered};
use wasm_bindgen::prelude::*;

use crate::convert::{as_str, nullable_received_body, octets, optional_received_body};
use crate::credentials;
use crate::error::Thrown;
use crate::headers::Headers;
use crate::options::Options;
use crate::profile;
use crate::results::{self, Verified, VerifiedTokenRequest};
use crate::time::Time;
use crate::unverified::{UnverifiedRequest, UnverifiedTokenRequest};

/// Verifies the requests that a provider sends to you, or those that partners send to a provider.
///
/// ```js
/// const verifier = new Verifier('bca', { clientSecret: issuedToTheBank, partnerId: '12345' });
/// try {
///   const verified = verifier.verify(request.method, request.url, headers, rawBody, { accessToken });
///   const inquiry = JSON.parse(new TextDecoder().decode(verified.body)); // a payment may have come before: see Delivery
/// } catch (error) {
///   if (!(error instanceof Rejected)) throw error;
///   return new Response(error.responseBody, { status: error.httpStatus });
/// }
/// ```
#[wasm_bindgen]
pub struct Verifier(paraf::verify::Verifier);

#[wasm_bindgen]
impl Verifier {
    /// Checks the credential against the profile.
    ///
    /// Throws `unsupported-by-profile` where the provider publishes no rule for callbacks, `body-not-covered`, `url-not-covered` or
    /// `method-not-covered` where its signature leaves one of them out, `missing-credential`, `invalid-secret`, `invalid-key`, `unsupported-key`, `invalid-argument` without
    /// `partnerId`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "VerifierOptions")] credential: &JsValue,
    ) -> Result<Verifier, Thrown> {
        let profile = profile::read(profile)?;
        let mut given = Options::read(credential)?;
        let callers = credentials::take(&mut given, "partnerId", true)?;
        let direction = given.word("direction", Direction::parse)?.unwrap_or(Direction::ToPartner);
        let accepted = given.words("acceptUncovered", Uncovered::parse)?;
        given.finish()?;
        let mut builder = paraf::verify::Verifier::builder(profile).direction(direction).accept_uncovered(&accepted);
        for caller in &callers {
            let credential = VerifierCredential::new()
                .client_secrets(caller.secrets())
                .public_keys(caller.keys())
                .elsewhere(caller.elsewhere());
            builder = builder.partners(caller.expected.clone(), credential);
        }
        Ok(Verifier(builder.build()?))
    }

    /// Which way the requests go that it verifies.
    #[wasm_bindgen(getter, unchecked_return_type = "Direction")]
    pub fn direction(&self) -> String {
        self.0.direction().as_str().to_owned()
    }

    /// Verifies a request. Give the path and query as they arrived, the headers before anything joined what stands twice (Node:
    /// `req.rawHeaders`), and the raw body before anything parsed it. It remembers nothing: what to do with what came before says
    /// `decidePayment`.
    ///
    /// Not everything is signed: BRI and PayerMax leave out the query, Faspay and Bayarind the path in front of its version, Nicepay's
    /// notifications all but client key and time. One RSA key of a provider serves many merchants, so compare the merchant in the body
    /// with your own. Route by `signedUrl`: a `+` in a query is a plus in it, and a blank in most frameworks. SECURITY.md has the whole
    /// list.
    ///
    /// Throws `Rejected`, with the answer to send back; `invalid-argument` for arguments of a wrong kind.
    #[wasm_bindgen(unchecked_return_type = "Verified")]
    pub fn verify(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] method: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] url: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "HeadersLike")] headers: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Body | null")] body: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "VerifyOptions & ArrivalOptions")] options: &JsValue,
    ) -> Result<Verified, Thrown> {
        received([method, url, headers, body, options], |request, now, tolerance| {
            Ok(results::verified(&self.0.verify(request, now, tolerance)?))
        })
    }

    /// The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The caller's secret or key may be
    /// `elsewhere`.
    ///
    /// Throws as `verify`, but for a signature that does not match: `UnverifiedRequest.finish` throws that.
    pub fn begin(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] method: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] url: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "HeadersLike")] headers: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Body | null")] body: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "VerifyOptions & ArrivalOptions")] options: &JsValue,
    ) -> Result<UnverifiedRequest, Thrown> {
        received([method, url, headers, body, options], |request, now, tolerance| {
            Ok(self.0.begin(request, now, tolerance)?.into())
        })
    }

    /// For logs: shows nothing of the credential.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Reads a request as it arrived.
fn received<R>(
    [method, url, headers, body, options]: [&JsValue; 5],
    question: impl FnOnce(&IncomingRequest<'_, [u8]>, Moment, Tolerance) -> Result<R, Thrown>,
) -> Result<R, Thrown> {
    let mut options = Options::read(options)?;
    let access_token = options.issued_token()?;
    let service = options.service()?;
    let arrival = Time::take_or_now(&mut options, "now")?;
    let tolerance = options.tolerance()?;
    options.finish()?;
    let now = arrival.moment("now")?;
    let headers = Headers::read(headers)?;
    let (method, url) = (octets(method, "method")?, octets(url, "url")?);
    let body = nullable_received_body(body)?;
    let pairs = headers.pairs();
    let request =
        IncomingRequest::<[u8]>::new(&method, &url, &pairs, &body).access_token(as_str(&access_token)).service(service);
    question(&request, now, tolerance)
}

/// Verifies the token requests that a provider sends to you, or partners send to a provider: RSA over client key and timestamp.
///
/// ```js
/// const tokens = new TokenVerifier('bca', { publicKey, clientKey: issuedToTheBank });
/// const { clientKey } = tokens.verify(headers, rawBody); // or throws Rejected
/// ```
#[wasm_bindgen]
pub struct TokenVerifier(paraf::verify::TokenVerifier);

#[wasm_bindgen]
impl TokenVerifier {
    /// Reads the keys.
    ///
    /// Throws `unsupported-by-profile` where token requests are not signed, `missing-credential`, `invalid-key`, `unsupported-key`,
    /// `invalid-argument` without `clientKey`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "TokenVerifierOptions")] credential: &JsValue,
    ) -> Result<TokenVerifier, Thrown> {
        let profile = profile::read(profile)?;
        let mut given = Options::read(credential)?;
        let callers = credentials::take(&mut given, "clientKey", false)?;
        given.finish()?;
        let mut builder = paraf::verify::TokenVerifier::builder(profile);
        for caller in &callers {
            let clients = caller.expected.clone();
            builder = match caller.elsewhere[..] {
                [] => builder.clients(clients, caller.keys()),
                _ => builder.clients_elsewhere(clients, caller.elsewhere()),
            };
        }
        Ok(TokenVerifier(builder.build()?))
    }

    /// Verifies a token request. The signature does not cover the body; if you give it, its `grantType` is checked. It remembers
    /// nothing: store `replayKey` longer than twice the tolerance and refuse what comes again.
    ///
    /// Throws `Rejected`, with the answer to send back; `invalid-argument` for arguments of a wrong kind.
    #[wasm_bindgen(unchecked_return_type = "VerifiedTokenRequest")]
    pub fn verify(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HeadersLike")] headers: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Body | null")] body: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "ArrivalOptions")] options: &JsValue,
    ) -> Result<VerifiedTokenRequest, Thrown> {
        received_token_request([headers, body, options], |request, now, tolerance| {
            Ok(results::verified_token_request(&self.0.verify(request, now, tolerance)?))
        })
    }

    /// The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The client's key may be
    /// `elsewhere`.
    ///
    /// Throws as `verify`, but for a signature that does not match: `UnverifiedTokenRequest.finish` throws that.
    pub fn begin(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HeadersLike")] headers: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Body | null")] body: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "ArrivalOptions")] options: &JsValue,
    ) -> Result<UnverifiedTokenRequest, Thrown> {
        received_token_request([headers, body, options], |request, now, tolerance| {
            Ok(self.0.begin(request, now, tolerance)?.into())
        })
    }

    /// For logs.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Reads a token request as it arrived.
fn received_token_request<R>(
    [headers, body, options]: [&JsValue; 3],
    question: impl FnOnce(&IncomingTokenRequest<'_, [u8]>, Moment, Tolerance) -> Result<R, Thrown>,
) -> Result<R, Thrown> {
    let mut options = Options::read(options)?;
    let arrival = Time::take_or_now(&mut options, "now")?;
    let tolerance = options.tolerance()?;
    options.finish()?;
    let now = arrival.moment("now")?;
    let headers = Headers::read(headers)?;
    let body = optional_received_body(body)?;
    let pairs = headers.pairs();
    question(&IncomingTokenRequest::new(&pairs, body.as_deref()), now, tolerance)
}
