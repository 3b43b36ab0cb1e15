//! Verifying the token requests that a provider sends.

use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::{Expected, IncomingTokenRequest};

use crate::failure::call;
use crate::input::body::Body;
use crate::input::headers::Headers;
use crate::input::key::KeyMaterial;
use crate::input::many::Many;
use crate::input::text::Text;
use crate::verifier::ArrivalOptions;
use crate::{options, profile, results};

/// What token requests are checked with.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct TokenVerifierOptions {
    /// The provider's public key, in any form that `parseKey` takes; several while one is rotated.
    #[napi(ts_type = "string | Uint8Array | ReadonlyArray<string | Uint8Array>")]
    pub public_key: Option<Many<KeyMaterial>>,
    /// The X-CLIENT-KEY values that you issued. Must be given; `'*'` is anyone who holds the key.
    #[napi(ts_type = "string | ReadonlyArray<string>")]
    pub client_key: Option<Many<Text>>,
}

options!(TokenVerifierOptions { public_key: "publicKey", client_key: "clientKey" });

/// Verifies the token requests that a provider sends to you: RSA over client key and timestamp.
///
/// ```js
/// const tokens = new TokenVerifier('bca', { publicKey, clientKey: issuedToTheBank })
/// const { clientKey } = tokens.verify(req.rawHeaders, rawBody) // or throws Rejected
/// ```
#[napi]
pub struct TokenVerifier(paraf::TokenVerifier);

#[napi]
impl TokenVerifier {
    /// Reads the keys.
    ///
    /// Throws `unsupported-by-profile` where token requests are not signed, `missing-credential`, `invalid-key`,
    /// `unsupported-key`, `invalid-argument` without `clientKey`.
    #[napi(constructor, ts_args_type = "profile: ProfileLike, credential: TokenVerifierOptions")]
    pub fn new(env: Env, profile: Unknown<'_>, credential: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let profile = profile::read(&env, profile)?;
            let mut given = TokenVerifierOptions::default();
            options::read(credential, &mut [&mut given])?;
            let clients = Expected::one_of(&given.client_key.unwrap_or_default().as_slices())?;
            let keys = given.public_key.unwrap_or_default();
            Ok(paraf::TokenVerifier::new(profile, &keys.as_slices(), clients)?)
        })
        .map(TokenVerifier)
    }

    /// Verifies a token request. The signature does not cover the body; if you give it, its `grantType` is checked.
    ///
    /// Throws `Rejected`, with the answer to send back; `invalid-argument` for arguments of a wrong kind.
    #[napi(
        ts_args_type = "headers: HeadersLike, body?: Body | null, options?: ArrivalOptions",
        ts_return_type = "VerifiedTokenRequest"
    )]
    pub fn verify<'e>(
        &self,
        env: &'e Env,
        headers: Unknown<'e>,
        body: Unknown<'e>,
        options: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        call(env, || {
            let mut arrival = ArrivalOptions::default();
            options::read(options, &mut [&mut arrival])?;
            let (now, tolerance) = arrival.window()?;
            let headers = Headers::read(env, headers)?;
            let body = Body::read_optional(body)?;
            let request = IncomingTokenRequest { headers: &headers.pairs(), body: body.as_deref() };
            results::verified_token_request(env, &self.0.verify(&request, now, tolerance)?)
        })
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}
