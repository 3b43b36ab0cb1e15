//! Signing in two steps.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

use crate::convert::as_bytes;
use crate::error::Thrown;
use crate::results::{SignedRequest, signed_request};

/// A request that lacks only its signature, for whoever makes that elsewhere and takes time for it: WebCrypto, a key service.
/// `Signer.begin`, `Signer.beginTokenRequest` and `Signer.beginCustomerTokenRequest` make it.
///
/// ```js
/// const unsigned = signer.beginTokenRequest();
/// const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, unsigned.message);
/// const request = unsigned.finish(new Uint8Array(signature));
/// ```
#[wasm_bindgen]
pub struct UnsignedRequest(paraf::sign::UnsignedRequest<'static>);

impl From<paraf::sign::UnsignedRequest<'_>> for UnsignedRequest {
    fn from(unsigned: paraf::sign::UnsignedRequest<'_>) -> Self {
        UnsignedRequest(unsigned.into_owned())
    }
}

#[wasm_bindgen]
impl UnsignedRequest {
    /// The bytes to sign: the string-to-sign. They hold the access token.
    #[wasm_bindgen(getter)]
    pub fn message(&self) -> Uint8Array {
        self.0.message().into()
    }

    /// SHA-256 of the message, 32 bytes: what RSA signs, for signers that take a digest.
    #[wasm_bindgen(getter)]
    pub fn digest(&self) -> Uint8Array {
        self.0.digest().as_slice().into()
    }

    /// What makes the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
    #[wasm_bindgen(getter, unchecked_return_type = "'rsa-sha256' | 'hmac-sha256' | 'hmac-sha512'")]
    pub fn algorithm(&self) -> String {
        self.0.algorithm().to_owned()
    }

    /// The request with its signature, given as the bytes that the algorithm makes: no Base64, no hexadecimal. Whether it is right
    /// only the receiver can tell.
    ///
    /// Throws `invalid-argument` for another length than the algorithm's.
    #[wasm_bindgen(unchecked_return_type = "SignedRequest")]
    pub fn finish(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Uint8Array")] signature: &JsValue,
    ) -> Result<SignedRequest, Thrown> {
        let bytes = as_bytes(signature)?.ok_or_else(|| Thrown::argument("signature", "is not a Uint8Array"))?;
        Ok(signed_request(&self.0.clone().finish(&bytes)?))
    }

    /// For logs: shows no token.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}
