//! Verifying in two steps.

use napi::bindgen_prelude::Buffer;
use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::verify::{Genuine, Rejection, Unverified};

use crate::failure::{Failure, call};
use crate::input::{self, Input};
use crate::results;

/// A request of which all is checked but its signature, for whoever verifies that elsewhere and takes time for it: a key service,
/// WebCrypto. It is not genuine, and tells nothing of what it says, until `finish` is told so. `Verifier.begin` makes it.
///
/// ```js
/// const verifier = new Verifier('dana', { elsewhere: 'alias/dana-2026', partnerId: '12345' })
/// const unverified = verifier.begin(req.method, req.url, req.rawHeaders, rawBody)
/// const genuine = await keyService.verify('alias/dana-2026', unverified.digest, unverified.signature) // true or false
/// const verified = unverified.finish(genuine) // or throws Rejected
/// ```
#[napi]
pub struct UnverifiedRequest(Unverified<paraf::verify::Verified<'static>>);

impl From<Unverified<paraf::verify::Verified<'_>>> for UnverifiedRequest {
    fn from(unverified: Unverified<paraf::verify::Verified<'_>>) -> Self {
        UnverifiedRequest(unverified.into_owned())
    }
}

#[napi]
impl UnverifiedRequest {
    /// The bytes that must have been signed: the string-to-sign. They hold the access token.
    #[napi(getter)]
    pub fn message(&self) -> Buffer {
        self.0.message().into()
    }

    /// SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
    #[napi(getter)]
    pub fn digest(&self) -> Buffer {
        self.0.digest().as_slice().into()
    }

    /// What must have made the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
    #[napi(getter, ts_return_type = "'rsa-sha256' | 'hmac-sha256' | 'hmac-sha512'")]
    pub fn algorithm(&self) -> &'static str {
        self.0.algorithm()
    }

    /// The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
    #[napi(getter)]
    pub fn signature(&self) -> Buffer {
        self.0.signature().into()
    }

    /// The credentials of the partner whom the request names, in the order in which they were given: no other may be asked. One that
    /// is elsewhere has the name that it was given, a public key its fingerprint, and a secret an ID that does not tell it.
    #[napi(getter, ts_return_type = "ReadonlyArray<string>")]
    pub fn credentials(&self) -> Vec<String> {
        self.0.credentials().map(str::to_owned).collect()
    }

    /// The partner whom the request names, whose credentials are asked. Not signed.
    #[napi(getter, ts_return_type = "string | undefined")]
    pub fn partner_id(&self) -> Option<String> {
        self.0.partner_id().map(str::to_owned)
    }

    /// The answer. Say `true` only where exactly this signature was made over exactly this message; SECURITY.md has what else is then
    /// yours to check. While a credential is rotated, `credentialIndex` is the place of the one that made it; 0 when it is not given.
    ///
    /// Throws `Rejected` where it is not genuine, with the answer to send back; `invalid-argument` for what is neither `true` nor
    /// `false`, such as a promise.
    #[napi(ts_args_type = "genuine: boolean, credentialIndex?: number", ts_return_type = "Verified")]
    pub fn finish<'e>(
        &self,
        env: &'e Env,
        genuine: Unknown<'e>,
        credential_index: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        call(env, || results::verified(env, &finish(&self.0, genuine, credential_index)?))
    }

    /// For logs: shows no token.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// As `UnverifiedRequest`, of a token request. `TokenVerifier.begin` makes it.
///
/// ```js
/// const unverified = new TokenVerifier('bca', { elsewhere: 'alias/bca-2026', clientKey }).begin(req.rawHeaders, rawBody)
/// const genuine = await crypto.subtle.verify('RSASSA-PKCS1-v1_5', publicKey, unverified.signature, unverified.message)
/// const { clientKey: asked } = unverified.finish(genuine) // or throws Rejected
/// ```
#[napi]
pub struct UnverifiedTokenRequest(Unverified<paraf::verify::VerifiedTokenRequest>);

impl From<Unverified<paraf::verify::VerifiedTokenRequest>> for UnverifiedTokenRequest {
    fn from(unverified: Unverified<paraf::verify::VerifiedTokenRequest>) -> Self {
        UnverifiedTokenRequest(unverified)
    }
}

#[napi]
impl UnverifiedTokenRequest {
    /// The bytes that must have been signed: the string-to-sign.
    #[napi(getter)]
    pub fn message(&self) -> Buffer {
        self.0.message().into()
    }

    /// SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
    #[napi(getter)]
    pub fn digest(&self) -> Buffer {
        self.0.digest().as_slice().into()
    }

    /// What must have made the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5).
    #[napi(getter, ts_return_type = "'rsa-sha256' | 'hmac-sha256' | 'hmac-sha512'")]
    pub fn algorithm(&self) -> &'static str {
        self.0.algorithm()
    }

    /// The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
    #[napi(getter)]
    pub fn signature(&self) -> Buffer {
        self.0.signature().into()
    }

    /// The credentials of the client whom the request names, as of `UnverifiedRequest.credentials`.
    #[napi(getter, ts_return_type = "ReadonlyArray<string>")]
    pub fn credentials(&self) -> Vec<String> {
        self.0.credentials().map(str::to_owned).collect()
    }

    /// The client key that the request names, whose credentials are asked.
    #[napi(getter)]
    pub fn client_key(&self) -> String {
        self.0.client_key().to_owned()
    }

    /// The answer, as of `UnverifiedRequest.finish`.
    ///
    /// Throws as `UnverifiedRequest.finish`.
    #[napi(ts_args_type = "genuine: boolean, credentialIndex?: number", ts_return_type = "VerifiedTokenRequest")]
    pub fn finish<'e>(
        &self,
        env: &'e Env,
        genuine: Unknown<'e>,
        credential_index: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        call(env, || results::verified_token_request(env, &finish(&self.0, genuine, credential_index)?))
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

fn finish<V: Genuine + Clone>(
    unverified: &Unverified<V>,
    genuine: Unknown<'_>,
    credential_index: Unknown<'_>,
) -> Result<V, Failure> {
    // A promise that nobody waited for is no yes.
    let genuine = bool::read(genuine, "genuine")?;
    let credential_index: Option<u32> = input::given(credential_index, "credential_index")?;
    let unverified = unverified.clone();
    let finished: Result<V, Rejection> = match genuine {
        true => unverified.finish_by(credential_index.unwrap_or_default() as usize),
        false => unverified.finish(false),
    };
    Ok(finished?)
}
