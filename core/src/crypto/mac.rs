//! HMAC keys whose two padded blocks are absorbed once, at construction.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha256, Sha512};

use crate::crypto::secret::Secret;

/// A running HMAC: a key, or a key that has absorbed the first part of a message.
#[derive(Clone)]
pub(crate) enum MacState {
    Sha256(Hmac<Sha256>),
    Sha512(Hmac<Sha512>),
}

impl MacState {
    pub(crate) fn sha256(secret: &Secret) -> Self {
        MacState::Sha256(keyed(secret))
    }

    pub(crate) fn sha512(secret: &Secret) -> Self {
        MacState::Sha512(keyed(secret))
    }

    /// Keyed by any bytes, for those who look for a key that was used by mistake.
    #[cfg(feature = "diagnose")]
    pub(crate) fn sha256_of(key: &[u8]) -> Self {
        MacState::Sha256(keyed_by(key))
    }

    /// As [`sha256_of`](Self::sha256_of).
    #[cfg(feature = "diagnose")]
    pub(crate) fn sha512_of(key: &[u8]) -> Self {
        MacState::Sha512(keyed_by(key))
    }

    pub(crate) fn update(&mut self, message: &[u8]) {
        match self {
            MacState::Sha256(mac) => mac.update(message),
            MacState::Sha512(mac) => mac.update(message),
        }
    }

    /// The length of the MAC in bytes.
    pub(crate) fn length(&self) -> usize {
        match self {
            MacState::Sha256(_) => 32,
            MacState::Sha512(_) => 64,
        }
    }

    /// The MAC, in the first [`length`](Self::length) bytes.
    pub(crate) fn finish(self) -> [u8; 64] {
        let mut tag = [0; 64];
        match self {
            MacState::Sha256(mac) => tag[..32].copy_from_slice(&mac.finalize().into_bytes()),
            MacState::Sha512(mac) => tag.copy_from_slice(&mac.finalize().into_bytes()),
        }
        tag
    }

    /// Compares in constant time.
    pub(crate) fn verify(self, tag: &[u8]) -> bool {
        match self {
            MacState::Sha256(mac) => mac.verify_slice(tag).is_ok(),
            MacState::Sha512(mac) => mac.verify_slice(tag).is_ok(),
        }
    }
}

/// HMAC takes keys of every length, so the error of `new_from_slice` cannot happen; an empty key is refused by [`Secret`].
fn keyed<M: KeyInit>(secret: &Secret) -> M {
    keyed_by(secret.reveal().as_bytes())
}

fn keyed_by<M: KeyInit>(key: &[u8]) -> M {
    match M::new_from_slice(key) {
        Ok(mac) => mac,
        Err(_) => unreachable!("HMAC takes keys of every length"),
    }
}
