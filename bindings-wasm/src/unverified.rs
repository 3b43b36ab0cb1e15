//! Verifying in two steps.

use js_sys::Uint8Array;
use paraf::verify::{Genuine, Rejection, Unverified};
use wasm_bindgen::prelude::*;

use crate::convert::{is_absent, whole};
use crate::error::Thrown;
use crate::results::{self, Verified, VerifiedTokenRequest};

/// A request of which all is checked but its signature, for whoever verifies that elsewhere and takes time for it: a key service,
/// WebCrypto. It is not genuine, and tells nothing of what it says, until `finish` is told so. `Verifier.begin` makes it.
///
/// ```js
/// const verifier = new Verifier('dana', { elsewhere: 'alias/dana-2026', partnerId: '12345' });
/// const unverified = verifier.begin(request.method, request.url, headers, rawBody);
/// const genuine = await keyService.verify('alias/dana-2026', unverified.digest, unverified.signature); // true or false
/// const verified = unverified.finish(genuine); // or throws Rejected
/// ```
#[wasm_bindgen]
pub struct UnverifiedRequest(Unverified<paraf::verify::Verified<'static>>);

impl From<Unverified<paraf::verify::Verified<'_>>> for UnverifiedRequest {
    fn from(unverified: Unverified<paraf::verify::Verified<'_>>) -> Self {
        UnverifiedRequest(unverified.into_owned())
    }
}

#[wasm_bindgen]
impl UnverifiedRequest {
    /// The bytes that must have been signed: the string-to-sign. They hold the access token.
    #[wasm_bindgen(getter)]
    pub fn message(&self) -> Uint8Array {
        self.0.message().into()
    }

    /// SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
    #[wasm_bindgen(getter)]
    pub fn digest(&self) -> Uint8Array {
        self.0.digest().as_slice().into()
    }

    /// What must have made the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
    #[wasm_bindgen(getter, unchecked_return_type = "'rsa-sha256' | 'hmac-sha256' | 'hmac-sha512'")]
    pub fn algorithm(&self) -> String {
        self.0.algorithm().to_owned()
    }

    /// The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
    #[wasm_bindgen(getter)]
    pub fn signature(&self) -> Uint8Array {
        self.0.signature().into()
    }

    /// The credentials of the partner whom the request names, in the order in which they were given: no other may be asked. One that
    /// is elsewhere has the name that it was given, a public key its fingerprint, and a secret an ID that does not tell it.
    #[wasm_bindgen(getter, unchecked_return_type = "ReadonlyArray<string>")]
    pub fn credentials(&self) -> Vec<String> {
        self.0.credentials().map(str::to_owned).collect()
    }

    /// The partner whom the request names, whose credentials are asked. Not signed.
    #[wasm_bindgen(getter, js_name = partnerId)]
    pub fn partner_id(&self) -> Option<String> {
        self.0.partner_id().map(str::to_owned)
    }

    /// The answer. Say `true` only where exactly this signature was made over exactly this message; SECURITY.md has what else is then
    /// yours to check. While a credential is rotated, `credentialIndex` is the place of the one that made it; 0 when it is not given.
    ///
    /// Throws `Rejected` where it is not genuine, with the answer to send back; `invalid-argument` for what is neither `true` nor
    /// `false`, such as a promise.
    #[wasm_bindgen(unchecked_return_type = "Verified")]
    pub fn finish(
        &self,
        #[wasm_bindgen(unchecked_param_type = "boolean")] genuine: &JsValue,
        #[wasm_bindgen(js_name = credentialIndex, unchecked_optional_param_type = "number")] credential_index: &JsValue,
    ) -> Result<Verified, Thrown> {
        Ok(results::verified(&finish(&self.0, genuine, credential_index)?))
    }

    /// For logs: shows no token.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// As `UnverifiedRequest`, of a token request. `TokenVerifier.begin` makes it.
///
/// ```js
/// const unverified = new TokenVerifier('bca', { elsewhere: 'alias/bca-2026', clientKey }).begin(headers, rawBody);
/// const genuine = await crypto.subtle.verify('RSASSA-PKCS1-v1_5', publicKey, unverified.signature, unverified.message);
/// const { clientKey: asked } = unverified.finish(genuine); // or throws Rejected
/// ```
#[wasm_bindgen]
pub struct UnverifiedTokenRequest(Unverified<paraf::verify::VerifiedTokenRequest>);

impl From<Unverified<paraf::verify::VerifiedTokenRequest>> for UnverifiedTokenRequest {
    fn from(unverified: Unverified<paraf::verify::VerifiedTokenRequest>) -> Self {
        UnverifiedTokenRequest(unverified)
    }
}

#[wasm_bindgen]
impl UnverifiedTokenRequest {
    /// The bytes that must have been signed: the string-to-sign.
    #[wasm_bindgen(getter)]
    pub fn message(&self) -> Uint8Array {
        self.0.message().into()
    }

    /// SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
    #[wasm_bindgen(getter)]
    pub fn digest(&self) -> Uint8Array {
        self.0.digest().as_slice().into()
    }

    /// What must have made the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5).
    #[wasm_bindgen(getter, unchecked_return_type = "'rsa-sha256' | 'hmac-sha256' | 'hmac-sha512'")]
    pub fn algorithm(&self) -> String {
        self.0.algorithm().to_owned()
    }

    /// The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
    #[wasm_bindgen(getter)]
    pub fn signature(&self) -> Uint8Array {
        self.0.signature().into()
    }

    /// The credentials of the client whom the request names, as of `UnverifiedRequest.credentials`.
    #[wasm_bindgen(getter, unchecked_return_type = "ReadonlyArray<string>")]
    pub fn credentials(&self) -> Vec<String> {
        self.0.credentials().map(str::to_owned).collect()
    }

    /// The client key that the request names, whose credentials are asked.
    #[wasm_bindgen(getter, js_name = clientKey)]
    pub fn client_key(&self) -> String {
        self.0.client_key().to_owned()
    }

    /// The answer, as of `UnverifiedRequest.finish`.
    ///
    /// Throws as `UnverifiedRequest.finish`.
    #[wasm_bindgen(unchecked_return_type = "VerifiedTokenRequest")]
    pub fn finish(
        &self,
        #[wasm_bindgen(unchecked_param_type = "boolean")] genuine: &JsValue,
        #[wasm_bindgen(js_name = credentialIndex, unchecked_optional_param_type = "number")] credential_index: &JsValue,
    ) -> Result<VerifiedTokenRequest, Thrown> {
        Ok(results::verified_token_request(&finish(&self.0, genuine, credential_index)?))
    }

    /// For logs.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

fn finish<V: Genuine + Clone>(
    unverified: &Unverified<V>,
    genuine: &JsValue,
    credential_index: &JsValue,
) -> Result<V, Thrown> {
    // A promise that nobody waited for is no yes.
    let genuine = genuine.as_bool().ok_or_else(|| Thrown::argument("genuine", "is not true or false"))?;
    let index = if is_absent(credential_index) {
        0
    } else {
        whole(credential_index, "credential_index", u32::MAX.into())? as usize
    };
    let unverified = unverified.clone();
    let finished: Result<V, Rejection> = if genuine { unverified.finish_by(index) } else { unverified.finish(false) };
    Ok(finished?)
}
