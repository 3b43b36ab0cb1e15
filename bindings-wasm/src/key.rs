//! Keys.

use paraf::{PrivateKey, PublicKey};
use wasm_bindgen::prelude::*;

use crate::convert::{key, text};
use crate::error::Thrown;
use crate::profile;
use crate::results::{KeyInfo, key_info};

/// Reads an RSA key of 2048 to 8192 bits (fewer where the profile cites a provider that has such keys), checks it and tells its form.
/// Takes PEM, PEM whose line breaks were lost or became a backslash and an n, Base64 on one line, and DER.
///
/// Throws `encrypted-key`, `unsupported-key` or `invalid-key`; the message names what was found and what was wanted.
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
