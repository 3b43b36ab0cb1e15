//! The secrets or public keys of one caller, and the comparison of a signature with each.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use super::unverified::Candidate;
use crate::canonical::string_to_sign::StringToSign;
#[cfg(feature = "rsa")]
use crate::crypto::key::PublicKey;
use crate::crypto::mac::MacState;
use crate::crypto::secret::Secret;
use crate::crypto::signature::Encoding;
use crate::error::{Error, ErrorCode};

pub(super) enum Keys {
    Shared(Vec<Identified<MacState>>),
    #[cfg(feature = "rsa")]
    Public(Vec<Identified<PublicKey>>),
    /// Names of keys that others hold, and the lengths that their signatures may have.
    Elsewhere(Vec<String>, RangeInclusive<usize>),
}

/// A key, and a name for it that tells nothing about a secret.
pub(super) struct Identified<K> {
    key: K,
    id: String,
}

/// The key that made a signature.
pub(super) struct Fitting<'k> {
    pub(super) id: &'k str,
    /// Its place among those that were given.
    pub(super) index: usize,
}

/// Why none did.
type Refusal = (ErrorCode, &'static str);

pub(super) const MISMATCH: Refusal = (
    ErrorCode::SignatureMismatch,
    "does not match: wrong secret or key, or the request is not the one that was signed",
);
const MALFORMED: Refusal = (ErrorCode::MalformedSignature, "has the wrong encoding or length for this profile and key");

impl Keys {
    /// # Errors
    /// `missing-credential`, `invalid-secret`.
    pub(super) fn shared(secrets: &[&str], keyed: fn(&Secret) -> MacState) -> Result<Self, Error> {
        let identified = |text: &&str| {
            let secret = Secret::to_verify_with("client_secret", text)?;
            let id = MacState::sha256(&secret).tag(b"paraf credential id");
            Ok(Identified { key: keyed(&secret), id: Encoding::Hex.text(id.to_write()) })
        };
        given("client_secret", secrets.iter().map(identified).collect()).map(Keys::Shared)
    }

    /// # Errors
    /// `missing-credential`, `invalid-key`, `unsupported-key`.
    #[cfg(feature = "rsa")]
    pub(super) fn public(keys: &[&[u8]], minimum_bits: usize) -> Result<Self, Error> {
        let identified = |key: &&[u8]| {
            let key = PublicKey::parse_from_bits(key, minimum_bits)?;
            Ok(Identified { id: Encoding::Hex.text(key.fingerprint()), key })
        };
        given("public_key", keys.iter().map(identified).collect()).map(Keys::Public)
    }

    /// # Errors
    /// Always `unsupported-key`: this build has no RSA.
    #[cfg(not(feature = "rsa"))]
    pub(super) fn public(_: &[&[u8]], _: usize) -> Result<Self, Error> {
        let detail = "cannot be used: this build has no RSA (Cargo feature `rsa`)";
        Err(Error::new(ErrorCode::UnsupportedKey, "public_key", detail))
    }

    /// # Errors
    /// `invalid-argument` for a name that is empty or has a control character.
    pub(super) fn elsewhere(names: &[&str], lengths: RangeInclusive<usize>) -> Result<Self, Error> {
        if names.iter().any(|name| name.is_empty() || name.chars().any(char::is_control)) {
            return Err(Error::invalid_argument("elsewhere", "has a name that is empty or has a control character"));
        }
        Ok(Keys::Elsewhere(names.iter().map(ToString::to_string).collect(), lengths))
    }

    /// The signature as bytes, and who may have made it.
    ///
    /// # Errors
    /// `malformed-signature` as of [`verify`](Self::verify).
    pub(super) fn ask(&self, signature: &str, encoding: Encoding) -> Result<(Vec<u8>, Vec<Candidate>), Refusal> {
        let mut room = alloc::vec![0; signature.len()];
        let bytes = encoding.read_any(signature, &mut room).ok_or(MALFORMED)?.to_vec();
        let candidate = |id: &String, fits| Candidate { id: id.clone(), fits };
        let candidates: Vec<_> = match self {
            Keys::Shared(keys) => {
                keys.iter().map(|known| candidate(&known.id, known.key.length() == bytes.len())).collect()
            }
            #[cfg(feature = "rsa")]
            Keys::Public(keys) => {
                keys.iter().map(|known| candidate(&known.id, known.key.signature_length() == bytes.len())).collect()
            }
            Keys::Elsewhere(names, lengths) => {
                names.iter().map(|name| candidate(name, lengths.contains(&bytes.len()))).collect()
            }
        };
        if candidates.iter().any(|candidate| candidate.fits) { Ok((bytes, candidates)) } else { Err(MALFORMED) }
    }

    /// The key that made the signature.
    ///
    /// # Errors
    /// `malformed-signature` when it is not in the one spelling and length, `signature-mismatch` when no key made it,
    /// `missing-credential` when the keys are elsewhere.
    pub(super) fn verify(
        &self,
        string_to_sign: &StringToSign,
        signature: &str,
        encoding: Encoding,
    ) -> Result<Fitting<'_>, Refusal> {
        let text = string_to_sign.reveal().as_bytes();
        match self {
            Keys::Shared(keys) => {
                // More than any MAC has: what does not fit is none.
                let room = &mut [0; 128];
                search(keys, signature, encoding, room, MacState::length, |key, bytes| key.verify(text, bytes))
            }
            #[cfg(feature = "rsa")]
            Keys::Public(keys) => {
                use sha2::{Digest, Sha256};
                let digest = Sha256::digest(text).into();
                let room = &mut alloc::vec![0; signature.len()];
                search(keys, signature, encoding, room, PublicKey::signature_length, |key, bytes| {
                    key.verify_digest(&digest, bytes)
                })
            }
            Keys::Elsewhere(..) => {
                Err((ErrorCode::MissingCredential, "is verified by a credential that is elsewhere, in two steps"))
            }
        }
    }
}

fn search<'k, K>(
    keys: &'k [Identified<K>],
    signature: &str,
    encoding: Encoding,
    room: &mut [u8],
    length: impl Fn(&K) -> usize,
    verify: impl Fn(&K, &[u8]) -> bool,
) -> Result<Fitting<'k>, Refusal> {
    let mut readable = false;
    for (index, Identified { key, id }) in keys.iter().enumerate() {
        if let Some(bytes) = encoding.read(signature, length(key), room) {
            readable = true;
            if verify(key, bytes) {
                return Ok(Fitting { id, index });
            }
        }
    }
    Err(if readable { MISMATCH } else { MALFORMED })
}

fn given<K>(name: &'static str, keys: Result<Vec<K>, Error>) -> Result<Vec<K>, Error> {
    match keys {
        Ok(keys) if keys.is_empty() => {
            Err(Error::new(ErrorCode::MissingCredential, name, "is required by the profile"))
        }
        keys => keys,
    }
}
