//! Signing in two steps.

use napi::bindgen_prelude::Buffer;
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::failure::{Failure, call};
use crate::input::body::Body;
use crate::results;

/// A request that lacks only its signature, for whoever makes that elsewhere and takes time for it: a key service, PKCS#11, WebCrypto.
/// `Signer.begin`, `Signer.beginTokenRequest` and `Signer.beginCustomerTokenRequest` make it.
///
/// ```js
/// const unsigned = signer.beginTokenRequest()
/// const signature = await keyService.sign(unsigned.digest) // RSASSA-PKCS1-v1_5, as a Uint8Array
/// const request = unsigned.finish(signature)
/// ```
#[napi]
pub struct UnsignedRequest(paraf::sign::UnsignedRequest<'static>);

impl From<paraf::sign::UnsignedRequest<'_>> for UnsignedRequest {
    fn from(unsigned: paraf::sign::UnsignedRequest<'_>) -> Self {
        UnsignedRequest(unsigned.into_owned())
    }
}

#[napi]
impl UnsignedRequest {
    /// The bytes to sign: the string-to-sign. They hold the access token.
    #[napi(getter)]
    pub fn message(&self) -> Buffer {
        self.0.message().into()
    }

    /// SHA-256 of the message, 32 bytes: what RSA signs, for signers that take a digest.
    #[napi(getter)]
    pub fn digest(&self) -> Buffer {
        self.0.digest().as_slice().into()
    }

    /// What makes the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
    #[napi(getter, ts_return_type = "'rsa-sha256' | 'hmac-sha256' | 'hmac-sha512'")]
    pub fn algorithm(&self) -> &'static str {
        self.0.algorithm()
    }

    /// The request with its signature, given as the bytes that the algorithm makes: no Base64, no hexadecimal. Whether it is right
    /// only the receiver can tell.
    ///
    /// Throws `invalid-argument` for another length than the algorithm's.
    #[napi(ts_args_type = "signature: Uint8Array", ts_return_type = "SignedRequest")]
    pub fn finish<'e>(&self, env: &'e Env, signature: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        call(env, || match Body::read(signature) {
            Ok(Body::Text(_)) | Err(_) => Err(Failure::argument("signature", "is not a Uint8Array")),
            Ok(signature) => results::signed_request(env, &self.0.clone().finish(&signature)?),
        })
    }

    /// For logs: shows no token.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}
