//! Bodies and URLs as they are signed.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

use crate::convert::{body, text};
use crate::error::Thrown;
use crate::profile;
use crate::results::byte_array;

/// Returns the canonical body: the bytes the profile hashes and, if it minifies, the bytes to send. Nothing is parsed: order, escapes, number
/// spelling and spaces inside strings stay. The profile is `snap` unless given.
///
/// Throws `invalid-body` with the byte `offset` of a byte order mark, of what is not UTF-8, of a backslash outside a string, or of
/// a string without its end.
///
/// ```js
/// new TextDecoder().decode(minify('{ "partnerServiceId": "   12345" }\n')); // '{"partnerServiceId":"   12345"}'
/// ```
#[wasm_bindgen(unchecked_return_type = "Uint8Array<ArrayBuffer>")]
pub fn minify(
    #[wasm_bindgen(js_name = body, unchecked_param_type = "Body")] value: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<Uint8Array, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    Ok(byte_array(&paraf::minify(&body(value)?, &profile)?))
}

/// SHA-256 of the canonical body: 64 lower-case hexadecimal digits. For a body in pieces see `BodyHasher`.
///
/// Throws the same errors as `minify`.
#[wasm_bindgen(js_name = bodyDigest)]
pub fn body_digest(
    #[wasm_bindgen(js_name = body, unchecked_param_type = "Body")] value: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<String, Thrown> {
    let profile = profile::read_or_snap(profile)?;
    Ok(paraf::body_digest(&body(value)?, &profile)?.to_string())
}

/// The relative URL as the profile signs it.
///
/// Throws `invalid-url`.
///
/// ```js
/// endpointUrl('https://sandbox.bca.co.id/api/v2/sample?Z=1&A=x%2cy', 'bca'); // '/api/v2/sample?A=x%2Cy&Z=1'
/// ```
#[wasm_bindgen(js_name = endpointUrl)]
pub fn endpoint_url(
    #[wasm_bindgen(unchecked_param_type = "string")] url: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
) -> Result<String, Thrown> {
    let profile = profile::read(profile)?;
    Ok(paraf::endpoint_url(&text(url, "url")?, &profile)?)
}

/// Digests a body that arrives in pieces, in memory that does not grow with it. A piece may end inside a character if it is bytes.
///
/// ```js
/// const hasher = new BodyHasher();
/// for await (const piece of stream) hasher.update(piece);
/// hasher.finish(); // 64 hexadecimal digits
/// ```
#[wasm_bindgen]
pub struct BodyHasher(Option<paraf::BodyHasher>);

#[wasm_bindgen]
impl BodyHasher {
    /// A hasher of bodies as this profile canonicalizes them, `snap` unless given.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_optional_param_type = "ProfileLike")] profile: &JsValue,
    ) -> Result<BodyHasher, Thrown> {
        Ok(BodyHasher(Some(paraf::BodyHasher::new(&profile::read_or_snap(profile)?))))
    }

    /// Takes the next piece, and returns this hasher.
    ///
    /// Throws as `minify`, with the offset in the whole body; the hasher is of no use after that.
    #[wasm_bindgen(unchecked_return_type = "BodyHasher")]
    pub fn update(&mut self, #[wasm_bindgen(unchecked_param_type = "Body")] piece: &JsValue) -> Result<(), Thrown> {
        // Taken out until all went well.
        let mut hasher = self.0.take().ok_or_else(used_up)?;
        hasher.update(&body(piece)?)?;
        self.0 = Some(hasher);
        Ok(())
    }

    /// The digest of all pieces together: 64 lower-case hexadecimal digits. The hasher is used up.
    ///
    /// Throws `invalid-body` when the body ends inside a character or a string.
    pub fn finish(&mut self) -> Result<String, Thrown> {
        Ok(self.0.take().ok_or_else(used_up)?.finish()?.to_string())
    }

    /// For logs.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        "BodyHasher(..)".into()
    }
}

fn used_up() -> Thrown {
    Thrown::argument("hasher", "was used up by `finish` or by an error")
}
