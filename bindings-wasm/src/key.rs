//! Keys.

use paraf::key::{PrivateKey, PublicKey};
use wasm_bindgen::prelude::*;

use crate::convert::{is_absent, key, text, whole};
use crate::error::Thrown;
use crate::profile;
use crate::randomness;

#[wasm_bindgen(raw_module = "../keys.js")]
extern "C" {
    /// The interface.
    pub type KeyInfo;

    #[wasm_bindgen(js_name = keyInfo)]
    pub(crate) fn key_info(format: &str, bits: usize) -> KeyInfo;

    /// The class.
    pub type KeyPair;

    #[wasm_bindgen(constructor)]
    fn new(pkcs8: &str, pkcs1: &str, spki: &str, base64: &str) -> KeyPair;
}

/// Reads an RSA key of 2048 to 8192 bits (fewer where the profile cites a provider that has such keys), checks it and tells its form.
/// Takes PEM, Base64 and DER, in quotes, escaped or in a bundle.
///
/// Throws `encrypted-key`, `unsupported-key` or `invalid-key`; the message names what was given and the command that converts
/// it.
///
/// ```js
/// parseKey(pem, 'private'); // { format: 'pkcs8', bits: 2048 }
/// ```
#[wasm_bindgen(js_name = parseKey, unchecked_return_type = "KeyInfo")]
pub fn parse_key(
    #[wasm_bindgen(js_name = key, unchecked_param_type = "string | Uint8Array")] value: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "\"private\" | \"public\"")] kind: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<KeyInfo, Thrown> {
    let minimum_bits = profile::read_or_snap(profile)?.rsa_minimum_bits();
    let (format, bits) = match text(kind, "kind")?.as_str() {
        "private" => {
            let key = PrivateKey::parse_from_bits(&key(value, "private_key")?, minimum_bits)?;
            (key.format(), key.bits())
        }
        "public" => {
            let key = PublicKey::parse_from_bits(&key(value, "public_key")?, minimum_bits)?;
            (key.format(), key.bits())
        }
        _ => return Err(Thrown::argument("kind", "is neither `private` nor `public`")),
    };
    Ok(key_info(format.as_str(), bits))
}

/// Makes a new RSA key pair of 2048 bits, or of up to 8192, from `crypto.getRandomValues`, in the forms that banks ask for. It takes
/// a second or so for 2048 bits and minutes for 8192: a page does it in a worker.
///
/// Throws `invalid-argument` for another number of bits, `provider-failed` where the host has no randomness.
///
/// ```js
/// const pair = generateKeyPair();
/// pair.publicBase64; // for the bank's portal: 'MIIB...'
/// ```
#[wasm_bindgen(js_name = generateKeyPair, unchecked_return_type = "KeyPair")]
pub fn generate_key_pair(
    #[wasm_bindgen(unchecked_optional_param_type = "number")] bits: &JsValue,
) -> Result<KeyPair, Thrown> {
    let bits = if is_absent(bits) { 2048 } else { whole(bits, "bits", u32::MAX.into())? as usize };
    let private = PrivateKey::generate(bits, &mut randomness)?;
    let public = private.public_key()?;
    let (pkcs8, pkcs1) = (private.to_pkcs8_pem()?, private.to_pkcs1_pem()?);
    Ok(KeyPair::new(pkcs8.reveal(), pkcs1.reveal(), &public.to_spki_pem()?, &public.to_base64()))
}
