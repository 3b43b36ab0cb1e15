//! What a file is that should hold a key.

use paraf::Language;
use paraf::key::InspectedKey;
use wasm_bindgen::prelude::*;

use crate::convert::key;
use crate::error::Thrown;
use crate::key::{KeyInfo, key_info};
use crate::options::Options;

#[wasm_bindgen(raw_module = "../keys.js")]
extern "C" {
    /// The interface.
    #[wasm_bindgen(js_name = InspectedKey)]
    pub type Inspected;

    /// A key that is read is its format, and none where there is none.
    #[wasm_bindgen(js_name = inspectedKey)]
    fn inspected(
        name: &str,
        is_key: bool,
        private_key: Option<KeyInfo>,
        public_key: Option<KeyInfo>,
        fingerprint: Option<String>,
        problem: JsValue,
        private_command: Option<&str>,
        public_command: Option<&str>,
    ) -> Inspected;
}

/// Names whatever was given for an RSA key, says which halves of a pair are in it, and which command converts what is not read. It decides
/// nothing: `parseKey` says what is taken. Two files that have one `fingerprint` belong together.
///
/// ```js
/// inspectKey('ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB me@laptop').name; // 'an OpenSSH public key'
/// ```
#[wasm_bindgen(js_name = inspectKey, unchecked_return_type = "InspectedKey")]
pub fn inspect_key(
    #[wasm_bindgen(js_name = key, unchecked_param_type = "string | Uint8Array")] value: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "{ language?: Language | undefined }")] options: &JsValue,
) -> Result<Inspected, Thrown> {
    let mut given = Options::read(options)?;
    let language = given.word("language", Language::parse)?.unwrap_or(Language::English);
    given.finish()?;
    let found = InspectedKey::read(&key(value, "key")?);
    let private = found.private_key().map(|key| key_info(key.format().as_str(), key.bits()));
    let public = found.public_key().map(|key| key_info(key.format().as_str(), key.bits()));
    Ok(inspected(
        &found.name_in(language),
        found.is_key(),
        private,
        public,
        found.fingerprint().map(|fingerprint| hexadecimal(&fingerprint)),
        found.problem().map_or(JsValue::UNDEFINED, |error| Thrown::from(error.clone()).into()),
        found.private_command(),
        found.public_command(),
    ))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
