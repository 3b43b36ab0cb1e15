//! Keys.

use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::key::{PrivateKey, PublicKey};

use crate::failure::{Failure, call};
use crate::input::Input;
use crate::input::key::KeyMaterial;
use crate::input::text::Text;
use crate::profile;

/// What is known about a key.
#[napi(object, object_from_js = false)]
pub struct KeyInfo {
    /// The form in which it was given: `pkcs8` or `pkcs1` for a private key, `spki`, `pkcs1` or `x509` for a public one.
    #[napi(readonly, ts_type = "'pkcs8' | 'pkcs1' | 'spki' | 'x509'")]
    pub format: String,
    /// The length of the modulus in bits.
    #[napi(readonly)]
    pub bits: u32,
}

/// Reads an RSA key of 2048 to 8192 bits (fewer where the profile cites a provider that has such keys), checks it and tells its
/// form. The profile is `snap` when it is not given. Takes PEM, Base64 and DER, in quotes,
/// escaped or in a bundle.
///
/// Throws `encrypted-key`, `unsupported-key` or `invalid-key`; the message names what was given and the command that converts
/// it.
///
/// ```js
/// parseKey(process.env.PRIVATE_KEY, 'private') // { format: 'pkcs8', bits: 2048 }
/// ```
#[napi(ts_args_type = "key: string | Uint8Array, kind: 'private' | 'public', profile?: ProfileLike")]
pub fn parse_key(env: &Env, key: Unknown<'_>, kind: Unknown<'_>, profile: Unknown<'_>) -> napi::Result<KeyInfo> {
    call(env, || {
        let minimum_bits = profile::read_or_snap(env, profile)?.rsa_minimum_bits();
        let kind = Text::read(kind, "kind")?;
        let (format, bits) = match &*kind {
            "private" => {
                let key = PrivateKey::parse_from_bits(&KeyMaterial::read(key, "private_key")?, minimum_bits)?;
                (key.format(), key.bits())
            }
            "public" => {
                let key = PublicKey::parse_from_bits(&KeyMaterial::read(key, "public_key")?, minimum_bits)?;
                (key.format(), key.bits())
            }
            _ => return Err(Failure::argument("kind", "is neither `private` nor `public`")),
        };
        Ok(KeyInfo { format: format.as_str().to_owned(), bits: bits as u32 })
    })
}
