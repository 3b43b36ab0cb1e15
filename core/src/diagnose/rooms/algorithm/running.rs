//! Hashes of every kind that run over a string-to-sign.

use alloc::boxed::Box;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{KeyInit, Mac, SimpleHmac};
use sha2::Digest;
use sha2::digest::block_api::BlockSizeUser;
use zeroize::Zeroizing;

use crate::crypto::mac::MacState;
use crate::diagnose::hash::{Hash, Running};

/// A hash by itself.
#[derive(Clone)]
struct Plain<D>(D);

impl<D: Digest + BlockSizeUser + Clone + 'static> Running for Plain<D> {
    fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self, end: &[u8]) -> Vec<u8> {
        self.0.clone().chain_update(end).finalize().to_vec()
    }

    fn block_length(&self) -> usize {
        D::block_size()
    }

    fn copy(&self) -> Box<dyn Running> {
        Box::new(self.clone())
    }
}

pub(super) fn plain<D: Digest + BlockSizeUser + Clone + 'static>() -> Hash {
    Hash::Other(Box::new(Plain(D::new())))
}

/// HMAC by any hash.
#[derive(Clone)]
struct Keyed<D: Digest + BlockSizeUser>(SimpleHmac<D>);

impl<D: Digest + BlockSizeUser + Clone + 'static> Running for Keyed<D> {
    fn update(&mut self, bytes: &[u8]) {
        Mac::update(&mut self.0, bytes);
    }

    fn finish(&self, end: &[u8]) -> Vec<u8> {
        self.0.clone().chain_update(end).finalize().into_bytes().to_vec()
    }

    fn block_length(&self) -> usize {
        D::block_size()
    }

    fn copy(&self) -> Box<dyn Running> {
        Box::new(self.clone())
    }
}

pub(super) fn keyed<D: Digest + BlockSizeUser + Clone + 'static>(key: &[u8]) -> Hash {
    match SimpleHmac::<D>::new_from_slice(key) {
        Ok(mac) => Hash::Other(Box::new(Keyed(mac))),
        Err(_) => unreachable!("HMAC takes keys of every length"),
    }
}

/// A hash over something in front of the string and something behind it: a secret that keys nothing.
#[derive(Clone)]
struct Behind<D> {
    hash: D,
    behind: Zeroizing<Vec<u8>>,
}

impl<D: Digest + BlockSizeUser + Clone + 'static> Running for Behind<D> {
    fn update(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
    }

    fn finish(&self, end: &[u8]) -> Vec<u8> {
        self.hash.clone().chain_update(end).chain_update(&self.behind).finalize().to_vec()
    }

    fn block_length(&self) -> usize {
        D::block_size()
    }

    fn copy(&self) -> Box<dyn Running> {
        Box::new(self.clone())
    }
}

pub(super) fn between<D: Digest + BlockSizeUser + Clone + 'static>(front: &[u8], behind: &[u8]) -> Hash {
    let behind = Zeroizing::new(behind.to_vec());
    Hash::Other(Box::new(Behind { hash: D::new().chain_update(front), behind }))
}

/// HMAC with its arguments exchanged: the string is the key, the secret the message.
#[derive(Clone)]
struct Exchanged {
    text: Vec<u8>,
    secret: Zeroizing<Vec<u8>>,
    keyed: fn(&[u8]) -> MacState,
}

impl Running for Exchanged {
    fn update(&mut self, bytes: &[u8]) {
        self.text.extend_from_slice(bytes);
    }

    fn finish(&self, end: &[u8]) -> Vec<u8> {
        (self.keyed)(&[&self.text, end].concat()).tag(&self.secret).to_write().to_vec()
    }

    /// The key is needed whole.
    fn block_length(&self) -> usize {
        usize::MAX
    }

    fn copy(&self) -> Box<dyn Running> {
        Box::new(self.clone())
    }
}

pub(super) fn exchanged(secret: &[u8], keyed: fn(&[u8]) -> MacState) -> Hash {
    Hash::Other(Box::new(Exchanged { text: Vec::new(), secret: Zeroizing::new(secret.to_vec()), keyed }))
}

/// A hash whose digest, as bytes or as text, goes into another hash.
#[derive(Clone)]
struct OfDigest {
    first: Hash,
    spell: Spell,
    second: Hash,
}

/// How a digest is handed on.
#[derive(Clone, Copy)]
pub(super) enum Spell {
    Raw,
    Hex,
    UpperHex,
    Base64,
}

impl Spell {
    /// How long the text of so many bytes is.
    #[cfg(feature = "rsa")]
    pub(super) fn length(self, bytes: usize) -> usize {
        match self {
            Spell::Raw => bytes,
            Spell::Hex | Spell::UpperHex => 2 * bytes,
            Spell::Base64 => bytes.div_ceil(3) * 4,
        }
    }

    pub(super) fn of(self, digest: &[u8]) -> Vec<u8> {
        match self {
            Spell::Raw => digest.to_vec(),
            Spell::Hex => base16ct::lower::encode_string(digest).into_bytes(),
            Spell::UpperHex => base16ct::upper::encode_string(digest).into_bytes(),
            Spell::Base64 => STANDARD.encode(digest).into_bytes(),
        }
    }
}

impl Running for OfDigest {
    fn update(&mut self, bytes: &[u8]) {
        self.first.update(bytes);
    }

    fn finish(&self, end: &[u8]) -> Vec<u8> {
        self.second.finish(&self.spell.of(&self.first.finish(end)))
    }

    fn block_length(&self) -> usize {
        self.first.block_length()
    }

    fn copy(&self) -> Box<dyn Running> {
        Box::new(self.clone())
    }
}

pub(super) fn of_digest<D: Digest + BlockSizeUser + Clone + 'static>(spell: Spell, second: Hash) -> Hash {
    Hash::Other(Box::new(OfDigest { first: plain::<D>(), spell, second }))
}

/// No hash at all: the string itself, as some libraries put it into a padding.
#[derive(Clone)]
struct Unhashed(Vec<u8>);

impl Running for Unhashed {
    fn update(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self, end: &[u8]) -> Vec<u8> {
        [&self.0, end].concat()
    }

    fn block_length(&self) -> usize {
        usize::MAX
    }

    fn copy(&self) -> Box<dyn Running> {
        Box::new(self.clone())
    }
}

pub(super) fn unhashed() -> Hash {
    Hash::Other(Box::new(Unhashed(Vec::new())))
}
