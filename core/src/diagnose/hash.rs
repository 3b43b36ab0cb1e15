//! What a string-to-sign is run through, and what must come out.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use sha2::{Digest, Sha256};

use crate::crypto::mac::MacState;

/// A running hash, keyed or not.
#[derive(Clone)]
pub(super) enum Hash {
    Mac(MacState),
    Sha256(Sha256),
    /// Whatever somebody may have used by mistake.
    Other(Box<dyn Running>),
}

/// A hash of any kind that has taken the first part of a text.
pub(super) trait Running {
    fn update(&mut self, bytes: &[u8]);

    /// The result with this end behind what was taken. Nothing is taken by this.
    fn finish(&self, end: &[u8]) -> Vec<u8>;

    /// How many bytes are hashed at once.
    fn block_length(&self) -> usize;

    fn copy(&self) -> Box<dyn Running>;
}

impl Clone for Box<dyn Running> {
    fn clone(&self) -> Self {
        self.copy()
    }
}

/// What must come out.
#[derive(Clone)]
pub(super) enum Want {
    Bytes(Vec<u8>),
    /// A signature that was cut: its first bytes.
    Begins(Vec<u8>),
    /// A spelling from which no bytes can be read, such as Base64 in lower case.
    Written {
        write: fn(&[u8]) -> String,
        text: String,
    },
    /// RFC 8017 section 9.1.2: the salt, and the hash of zeros, digest and salt.
    Pss {
        salt: Vec<u8>,
        hash: Vec<u8>,
        hashed: fn(&[u8]) -> Vec<u8>,
    },
}

impl Hash {
    pub(super) fn update(&mut self, bytes: &[u8]) {
        match self {
            Hash::Mac(mac) => mac.update(bytes),
            Hash::Sha256(hash) => hash.update(bytes),
            Hash::Other(other) => other.update(bytes),
        }
    }

    /// How many bytes are hashed at once.
    pub(super) fn block_length(&self) -> usize {
        match self {
            Hash::Mac(mac) => mac.block_length(),
            Hash::Sha256(_) => 64,
            Hash::Other(other) => other.block_length(),
        }
    }

    pub(super) fn finish(&self, end: &[u8]) -> Vec<u8> {
        match self {
            Hash::Mac(mac) => mac.tag(end).to_write().to_vec(),
            Hash::Sha256(hash) => hash.clone().chain_update(end).finalize().to_vec(),
            Hash::Other(other) => other.finish(end),
        }
    }

    /// Whether it comes out as wanted with this end.
    pub(super) fn gives(&self, end: &[u8], want: &Want) -> bool {
        match self {
            Hash::Mac(mac) => want.is(mac.tag(end).to_write()),
            Hash::Sha256(hash) => want.is(&hash.clone().chain_update(end).finalize()),
            Hash::Other(other) => want.is(&other.finish(end)),
        }
    }
}

impl Want {
    fn is(&self, made: &[u8]) -> bool {
        match self {
            Want::Bytes(bytes) => made == bytes.as_slice(),
            Want::Begins(bytes) => made.starts_with(bytes),
            Want::Written { write, text } => write(made) == *text,
            Want::Pss { salt, hash, hashed } => hashed(&[&[0; 8], made, salt].concat()) == *hash,
        }
    }
}
