//! Making RSA keys, in the forms that banks and programs ask for.

use paraf::Error;
use paraf::key::{PrivateKey, Secret};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::paraf_error;
use crate::strings::paraf_str;

/// A new RSA key and its public half. Free with paraf_key_pair_free(), which overwrites the private texts. May be used
/// by several threads at once.
pub struct paraf_key_pair {
    private_pkcs8_pem: Secret,
    private_pkcs1_pem: Secret,
    public_spki_pem: String,
    public_base64: String,
}

impl TryFrom<PrivateKey> for paraf_key_pair {
    type Error = Error;

    fn try_from(key: PrivateKey) -> Result<Self, Error> {
        let public = key.public_key()?;
        Ok(paraf_key_pair {
            private_pkcs8_pem: key.to_pkcs8_pem()?,
            private_pkcs1_pem: key.to_pkcs1_pem()?,
            public_spki_pem: public.to_spki_pem()?,
            public_base64: public.to_base64(),
        })
    }
}

/// Makes a key of so many bits, 2048 to 8192, from the operating system's randomness. 2048 take a fraction of a second,
/// 8192 minutes.
///
/// Fails with invalid-argument for another number of bits, provider-failed.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_key_pair_generate(
    bits: usize,
    pair: *mut *mut paraf_key_pair,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(pair, error, |caller| { Ok(handle(PrivateKey::generate(bits, &mut getrandom::fill)?.try_into()?)) })
}

/// The private key in PKCS#8, as PEM: what most programs read. Keep it out of logs.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_key_pair_private_pkcs8_pem(pair: Option<&paraf_key_pair>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { pair.map(|pair| pair.private_pkcs8_pem.reveal()).into() })
}

/// The private key in PKCS#1, as PEM: what older programs read. Keep it out of logs.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_key_pair_private_pkcs1_pem(pair: Option<&paraf_key_pair>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { pair.map(|pair| pair.private_pkcs1_pem.reveal()).into() })
}

/// The public key in SPKI, as PEM.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_key_pair_public_spki_pem(pair: Option<&paraf_key_pair>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { pair.map(|pair| pair.public_spki_pem.as_str()).into() })
}

/// The public key on one line of Base64, as the portals of banks ask for it.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_key_pair_public_base64(pair: Option<&paraf_key_pair>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { pair.map(|pair| pair.public_base64.as_str()).into() })
}

/// Frees a key pair; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_key_pair_free(pair: Option<Box<paraf_key_pair>>) {
    entry!((), { drop(pair) })
}
