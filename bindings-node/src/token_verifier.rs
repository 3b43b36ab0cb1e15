//! Verifying the token requests that a provider sends.

use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::verify::IncomingTokenRequest;

use crate::failure::call;
use crate::input::body::Body;
use crate::input::credentials::{self, Credentials};
use crate::input::headers::Headers;
use crate::input::key::KeyMaterial;
use crate::input::many::Many;
use crate::input::text::Text;
use crate::unverified::UnverifiedTokenRequest;
use crate::verifier::ArrivalOptions;
use crate::{options, profile, results};

/// What token requests are checked with.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct TokenVerifierOptions {
    /// The caller's public key, in any form that `parseKey` takes; several while it is rotated. A mapping (an object or a `Map`) from
    /// client key to such a credential where clients have keys of their own: each is tried for its own client alone.
    #[napi(ts_type = "Credential<string | Uint8Array>")]
    pub public_key: Option<Credentials<KeyMaterial>>,
    /// The X-CLIENT-KEY values that you issued; `'*'` is anyone who holds the key. Must be given, unless a mapping tells them.
    #[napi(ts_type = "string | ReadonlyArray<string>")]
    pub client_key: Option<Many<Text>>,
    /// Your names for keys that are not here, in place of `publicKey`, as of `VerifierOptions`.
    #[napi(ts_type = "Credential<string>")]
    pub elsewhere: Option<Credentials<Text>>,
}

options!(TokenVerifierOptions { public_key: "publicKey", client_key: "clientKey", elsewhere: "elsewhere" });

/// Verifies the token requests that a provider sends to you, or partners send to a provider: RSA over client key and timestamp.
///
/// ```js
/// const tokens = new TokenVerifier('bca', { publicKey, clientKey: issuedToTheBank })
/// const { clientKey } = tokens.verify(req.rawHeaders, rawBody) // or throws Rejected
/// ```
#[napi]
pub struct TokenVerifier(paraf::verify::TokenVerifier);

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
            let served = given.client_key.as_ref();
            let mut builder = paraf::verify::TokenVerifier::builder(profile);
            let nothing = Credentials::Shared(Many::default());
            match (&given.public_key, &given.elsewhere) {
                (None, Some(elsewhere)) => {
                    for (clients, names) in elsewhere.callers(served, "client_key")? {
                        builder = builder.clients_elsewhere(clients, names.as_slices());
                    }
                }
                (Some(_), Some(_)) => return Err(credentials::both()),
                (keys, None) => {
                    for (clients, keys) in keys.as_ref().unwrap_or(&nothing).callers(served, "client_key")? {
                        builder = builder.clients(clients, keys.as_slices());
                    }
                }
            }
            Ok(builder.build()?)
        })
        .map(TokenVerifier)
    }

    /// Verifies a token request. The signature does not cover the body; if you give it, its `grantType` is checked. It remembers
    /// nothing: store `replayKey` longer than twice the tolerance and refuse what comes again.
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
            let body = Body::read_received_optional(body)?;
            let pairs = headers.pairs();
            let request = IncomingTokenRequest::<[u8]>::new(&pairs, body.as_deref());
            results::verified_token_request(env, &self.0.verify(&request, now, tolerance)?)
        })
    }

    /// The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The client's key may be
    /// `elsewhere`.
    ///
    /// Throws as `verify`, but for a signature that does not match: `UnverifiedTokenRequest.finish` throws that.
    #[napi(ts_args_type = "headers: HeadersLike, body?: Body | null, options?: ArrivalOptions")]
    pub fn begin(
        &self,
        env: &Env,
        headers: Unknown<'_>,
        body: Unknown<'_>,
        options: Unknown<'_>,
    ) -> napi::Result<UnverifiedTokenRequest> {
        call(env, || {
            let mut arrival = ArrivalOptions::default();
            options::read(options, &mut [&mut arrival])?;
            let (now, tolerance) = arrival.window()?;
            let headers = Headers::read(env, headers)?;
            let body = Body::read_received_optional(body)?;
            let pairs = headers.pairs();
            let request = IncomingTokenRequest::<[u8]>::new(&pairs, body.as_deref());
            Ok(self.0.begin(&request, now, tolerance)?.into())
        })
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}
