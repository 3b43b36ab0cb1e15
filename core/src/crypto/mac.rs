//! HMAC keys whose two padded blocks are absorbed once, at construction.

use alloc::boxed::Box;
use hmac::digest::{FixedOutput, Output};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha256, Sha512};

use crate::crypto::secret::Secret;

/// A running HMAC: a key, or a key that has absorbed the first part of a message.
///
/// In a box: a value that is moved takes the bytes of its unused variants along, and in these another key may have stood before.
#[derive(Clone)]
pub(crate) enum MacState {
    Sha256(Box<Hmac<Sha256>>),
    Sha512(Box<Hmac<Sha512>>),
}

impl MacState {
    pub(crate) fn sha256(secret: &Secret) -> Self {
        MacState::Sha256(Box::new(keyed(secret)))
    }

    pub(crate) fn sha512(secret: &Secret) -> Self {
        MacState::Sha512(Box::new(keyed(secret)))
    }

    /// Keyed by any bytes, for those who look for a key that was used by mistake.
    #[cfg(feature = "diagnose")]
    pub(crate) fn sha256_of(key: &[u8]) -> Self {
        MacState::Sha256(Box::new(keyed_by(key)))
    }

    /// As [`sha256_of`](Self::sha256_of).
    #[cfg(feature = "diagnose")]
    pub(crate) fn sha512_of(key: &[u8]) -> Self {
        MacState::Sha512(Box::new(keyed_by(key)))
    }

    pub(crate) fn update(&mut self, message: &[u8]) {
        match self {
            MacState::Sha256(mac) => mac.update(message),
            MacState::Sha512(mac) => mac.update(message),
        }
    }

    /// How many bytes of a message are absorbed at once.
    #[cfg(feature = "diagnose")]
    pub(crate) fn block_length(&self) -> usize {
        match self {
            MacState::Sha256(_) => 64,
            MacState::Sha512(_) => 128,
        }
    }

    /// The length of the MAC in bytes.
    pub(crate) fn length(&self) -> usize {
        match self {
            MacState::Sha256(_) => 32,
            MacState::Sha512(_) => 64,
        }
    }

    /// The MAC of what was absorbed, and of `message` behind it. Nothing is absorbed by this.
    pub(crate) fn tag(&self, message: &[u8]) -> Tag {
        match self {
            MacState::Sha256(mac) => Tag::of(&finished(&**mac, message)),
            MacState::Sha512(mac) => Tag::of(&finished(&**mac, message)),
        }
    }

    /// Whether this is the [`tag`](Self::tag) of `message`, compared in constant time.
    pub(crate) fn verify(&self, message: &[u8], tag: &[u8]) -> bool {
        match self {
            MacState::Sha256(mac) => Hmac::clone(mac).chain_update(message).verify_slice(tag).is_ok(),
            MacState::Sha512(mac) => Hmac::clone(mac).chain_update(message).verify_slice(tag).is_ok(),
        }
    }
}

/// The 32 or 64 bytes of a MAC, to be written. What compares one is [`MacState::verify`], which takes as long for a wrong one as for
/// the right one.
pub(crate) struct Tag {
    bytes: [u8; 64],
    length: usize,
}

impl Tag {
    fn of(made: &[u8]) -> Self {
        let mut tag = Tag { bytes: [0; 64], length: made.len() };
        tag.bytes[..made.len()].copy_from_slice(made);
        tag
    }

    /// Never compare these bytes.
    pub(crate) fn to_write(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

/// A `Tag` that can be compared by `==`, or that becomes bytes by itself, does not compile: then it is ambiguous which `Opaque` it has.
const _: () = {
    trait Opaque<Reason> {
        const HOLDS: () = ();
    }
    enum Compared {}
    enum Dereferenced {}
    enum Referenced {}
    impl<T> Opaque<()> for T {}
    impl<T: PartialEq> Opaque<Compared> for T {}
    impl<T: core::ops::Deref> Opaque<Dereferenced> for T {}
    impl<T: AsRef<[u8]>> Opaque<Referenced> for T {}
    <Tag as Opaque<_>>::HOLDS
};

/// Changed in place, for each move of a state is a copy of it.
fn finished<M: Mac + FixedOutput + Clone>(mac: &M, message: &[u8]) -> Output<M> {
    let (mut mac, mut made) = (mac.clone(), Output::<M>::default());
    Mac::update(&mut mac, message);
    mac.finalize_into(&mut made);
    made
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
