//! Looking at RSA keys.

use paraf::Profile;
use paraf::key::{PrivateKey, PublicKey};

use crate::code::paraf_code;
use crate::error::paraf_error;
use crate::strings::paraf_str;

/// What is known about a key.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_key_info {
    /// The form in which it was given: `pkcs8`, `pkcs1`, `spki` or `x509`. Never freed.
    pub format: paraf_str,
    /// The length of its modulus.
    pub bits: usize,
}

/// Checks a private key of 2048 to 8192 bits (fewer where the profile allows them): PKCS#8 or PKCS#1, as PEM, Base64 or
/// DER, in quotes, escaped or in a bundle.
///
/// Fails with encrypted-key, unsupported-key (not RSA, wrong size, weak exponent), invalid-key (damaged, or no private
/// key). The message names what was given and the command that converts it.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_parse_private_key(
    key: paraf_str,
    profile: paraf_str,
    info: *mut paraf_key_info,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(info, error, |caller| {
        let minimum_bits = Profile::resolve(caller.text(profile, "profile")?)?.rsa_minimum_bits();
        let key = PrivateKey::parse_from_bits(caller.bytes(key, "private_key")?, minimum_bits)?;
        Ok(paraf_key_info { format: key.format().as_str().into(), bits: key.bits() })
    })
}

/// Checks a public key of 2048 to 8192 bits (fewer where the profile allows them): SPKI, PKCS#1 or an X.509
/// certificate, in every wrapping that paraf_parse_private_key() takes.
///
/// Fails with unsupported-key, invalid-key (damaged, or no public key), as paraf_parse_private_key().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_parse_public_key(
    key: paraf_str,
    profile: paraf_str,
    info: *mut paraf_key_info,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(info, error, |caller| {
        let minimum_bits = Profile::resolve(caller.text(profile, "profile")?)?.rsa_minimum_bits();
        let key = PublicKey::parse_from_bits(caller.bytes(key, "public_key")?, minimum_bits)?;
        Ok(paraf_key_info { format: key.format().as_str().into(), bits: key.bits() })
    })
}
