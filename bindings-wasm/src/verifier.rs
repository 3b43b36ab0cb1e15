//! Verifying.

use paraf::{ErrorCode, Expected, IncomingRequest, IncomingTokenRequest, Uncovered, VerifierCredential};
use wasm_bindgen::prelude::*;

use crate::convert::{as_str, nullable_body, optional_body, slices, text, text_or, texts};
use crate::error::Thrown;
use crate::headers::Headers;
use crate::options::Options;
use crate::profile;
use crate::results::{self, Verified, VerifiedTokenRequest};
use crate::time::Time;

/// Verifies the requests that a provider sends to you.
///
/// ```js
/// const verifier = new Verifier('bca', { clientSecret: issuedToTheBank, partnerId: '12345' });
/// try {
///   const verified = verifier.verify(request.method, request.url, headers, rawBody, { accessToken });
///   const inquiry = JSON.parse(new TextDecoder().decode(verified.body)); // and refuse verified.replayKey when it comes again
/// } catch (error) {
///   if (!(error instanceof Rejected)) throw error;
///   return new Response(error.responseBody, { status: error.httpStatus });
/// }
/// ```
#[wasm_bindgen]
pub struct Verifier(paraf::Verifier);

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
        let client_secrets = given.texts("clientSecret")?;
        let public_keys = given.keys("publicKey")?;
        let partners = given.texts("partnerId")?;
        let accepted = given.words("acceptUncovered", Uncovered::parse)?;
        given.finish()?;
        let credential =
            VerifierCredential { client_secrets: &texts(&client_secrets), public_keys: &slices(&public_keys) };
        let partners = Expected::one_of(&texts(&partners))?;
        Ok(Verifier(paraf::Verifier::accepting_uncovered(profile, credential, partners, &accepted)?))
    }

    /// Verifies a request. Give the path and query as they arrived, the headers before anything joined what stands twice (Node:
    /// `req.rawHeaders`), and the raw body before anything parsed it. It remembers nothing: store `replayKey` for twice the tolerance
    /// and refuse what comes again.
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
        let mut options = Options::read(options)?;
        let access_token = options.text("accessToken")?;
        let service = options.service()?;
        let arrival = Time::take_or_now(&mut options, "now")?;
        let tolerance = options.tolerance()?;
        options.finish()?;
        let now = arrival.moment()?;
        let headers = Headers::read(headers)?;
        let (method, url) = (text(method, "method")?, text_or(url, "url", ErrorCode::InvalidUrl)?);
        let body = nullable_body(body)?;
        let request = IncomingRequest {
            method: &method,
            url: &url,
            headers: &headers.pairs(),
            body: &body,
            access_token: as_str(&access_token),
            service,
        };
        Ok(results::verified(&self.0.verify(&request, now, tolerance)?))
    }

    /// For logs: shows nothing of the credential.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Verifies the token requests that a provider sends to you: RSA over client key and timestamp.
///
/// ```js
/// const tokens = new TokenVerifier('bca', { publicKey, clientKey: issuedToTheBank });
/// const { clientKey } = tokens.verify(headers, rawBody); // or throws Rejected
/// ```
#[wasm_bindgen]
pub struct TokenVerifier(paraf::TokenVerifier);

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
        let public_keys = given.keys("publicKey")?;
        let clients = given.texts("clientKey")?;
        given.finish()?;
        let clients = Expected::one_of(&texts(&clients))?;
        Ok(TokenVerifier(paraf::TokenVerifier::new(profile, &slices(&public_keys), clients)?))
    }

    /// Verifies a token request. The signature does not cover the body; if you give it, its `grantType` is checked.
    ///
    /// Throws `Rejected`, with the answer to send back; `invalid-argument` for arguments of a wrong kind.
    #[wasm_bindgen(unchecked_return_type = "VerifiedTokenRequest")]
    pub fn verify(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HeadersLike")] headers: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Body | null")] body: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "ArrivalOptions")] options: &JsValue,
    ) -> Result<VerifiedTokenRequest, Thrown> {
        let mut options = Options::read(options)?;
        let arrival = Time::take_or_now(&mut options, "now")?;
        let tolerance = options.tolerance()?;
        options.finish()?;
        let now = arrival.moment()?;
        let headers = Headers::read(headers)?;
        let body = optional_body(body)?;
        let request = IncomingTokenRequest { headers: &headers.pairs(), body: body.as_deref() };
        Ok(results::verified_token_request(&self.0.verify(&request, now, tolerance)?))
    }

    /// For logs.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}
