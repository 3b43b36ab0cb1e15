//! The algorithm: what else the string-to-sign may have been run through.

#[cfg(feature = "rsa")]
pub(in crate::diagnose) mod rsa;
mod running;

use md5::Md5;
use sha1::Sha1;
use sha2::{Sha224, Sha256, Sha384, Sha512, Sha512_256};
use sha3::{Sha3_256, Sha3_384, Sha3_512};

use crate::crypto::mac::MacState;
use crate::diagnose::change::{ALONE, PAIRED};
use crate::diagnose::hash::Hash;
use running::{Spell, between, exchanged, keyed, of_digest, plain};

/// An algorithm that uses the secret, or should.
pub(in crate::diagnose) struct Row {
    pub(in crate::diagnose) id: &'static str,
    pub(in crate::diagnose) paired: bool,
    /// How many bytes come out.
    pub(in crate::diagnose) length: usize,
    make: fn(&[u8]) -> Hash,
}

const fn row(id: &'static str, paired: bool, length: usize, make: fn(&[u8]) -> Hash) -> Row {
    Row { id, paired, length, make }
}

pub(in crate::diagnose) const HMAC_SHA256: &str = "K3-sha-256";
pub(in crate::diagnose) const HMAC_SHA512: &str = "K3-sha-512";

#[rustfmt::skip]
const KEYED: &[Row] = &[
    row(HMAC_SHA512, PAIRED, 64, |key| Hash::Mac(MacState::sha512_of(key))),
    row(HMAC_SHA256, PAIRED, 32, |key| Hash::Mac(MacState::sha256_of(key))),
    row("K3-sha-1", PAIRED, 20, |key| Hash::Other(keyed::<Sha1>(key))),
    row("K3-md5", PAIRED, 16, |key| Hash::Other(keyed::<Md5>(key))),
    row("K3-sha-384", PAIRED, 48, |key| Hash::Other(keyed::<Sha384>(key))),
    row("K3-sha-224", PAIRED, 28, |key| Hash::Other(keyed::<Sha224>(key))),
    row("K3-sha3-512", ALONE, 64, |key| Hash::Other(keyed::<Sha3_512>(key))),
    row("K3-sha3-384", ALONE, 48, |key| Hash::Other(keyed::<Sha3_384>(key))),
    row("K3-sha3-256", ALONE, 32, |key| Hash::Other(keyed::<Sha3_256>(key))),
    row("K3-sha-512-256", ALONE, 32, |key| Hash::Other(keyed::<Sha512_256>(key))),
    row("K11-key-and-message-exchanged", PAIRED, 64, |key| Hash::Other(exchanged(key, MacState::sha512_of))),
    row("K11-key-and-message-exchanged", PAIRED, 32, |key| Hash::Other(exchanged(key, MacState::sha256_of))),
    row("K7-hashed-twice", ALONE, 64, |key| Hash::Other(of_digest::<Sha256>(Spell::Hex, Hash::Mac(MacState::sha512_of(key))))),
    row("K7-hashed-twice", ALONE, 64, |key| Hash::Other(of_digest::<Sha256>(Spell::Raw, Hash::Mac(MacState::sha512_of(key))))),
    row("K7-hashed-twice", ALONE, 64, |key| Hash::Other(of_digest::<Sha256>(Spell::Base64, Hash::Mac(MacState::sha512_of(key))))),
    row("K7-hashed-twice", ALONE, 64, |key| Hash::Other(of_digest::<Sha256>(Spell::UpperHex, Hash::Mac(MacState::sha512_of(key))))),
    row("K7-hashed-twice", ALONE, 64, |key| Hash::Other(of_digest::<Sha512>(Spell::Hex, Hash::Mac(MacState::sha512_of(key))))),
    row("K7-hashed-twice", ALONE, 64, |key| Hash::Other(of_digest::<Sha512>(Spell::Raw, Hash::Mac(MacState::sha512_of(key))))),
    row("K7-hashed-twice", ALONE, 64, |key| Hash::Other(of_digest::<Sha512>(Spell::Base64, Hash::Mac(MacState::sha512_of(key))))),
    row("K7-hashed-twice", ALONE, 32, |key| Hash::Other(of_digest::<Sha256>(Spell::Hex, Hash::Mac(MacState::sha256_of(key))))),
    row("K7-hashed-twice", ALONE, 32, |key| Hash::Other(of_digest::<Sha256>(Spell::Raw, Hash::Mac(MacState::sha256_of(key))))),
    row("K3-hash-of-secret-and-string", ALONE, 64, |key| Hash::Other(between::<Sha512>(key, b""))),
    row("K3-hash-of-string-and-secret", ALONE, 64, |key| Hash::Other(between::<Sha512>(b"", key))),
    row("K3-hash-of-secret-and-string", ALONE, 64, |key| Hash::Other(between::<Sha512>(&[key, b":"].concat(), b""))),
    row("K3-hash-of-string-and-secret", ALONE, 64, |key| Hash::Other(between::<Sha512>(b"", &[b":", key].concat()))),
    row("K3-hash-of-secret-and-string", ALONE, 32, |key| Hash::Other(between::<Sha256>(key, b""))),
    row("K3-hash-of-string-and-secret", ALONE, 32, |key| Hash::Other(between::<Sha256>(b"", key))),
    row("K3-hash-of-secret-and-string", ALONE, 20, |key| Hash::Other(between::<Sha1>(key, b""))),
    row("K3-hash-of-string-and-secret", ALONE, 20, |key| Hash::Other(between::<Sha1>(b"", key))),
    row("K3-hash-of-secret-and-string", ALONE, 16, |key| Hash::Other(between::<Md5>(key, b""))),
    row("K3-hash-of-string-and-secret", ALONE, 16, |key| Hash::Other(between::<Md5>(b"", key))),
];

/// No secret is used: whoever knows the string can make the signature.
#[rustfmt::skip]
const KEYLESS: &[Row] = &[
    row("K3-no-secret", ALONE, 64, |_| Hash::Other(plain::<Sha512>())),
    row("K3-no-secret", ALONE, 32, |_| Hash::Other(plain::<Sha256>())),
    row("K3-no-secret", ALONE, 48, |_| Hash::Other(plain::<Sha384>())),
    row("K3-no-secret", ALONE, 28, |_| Hash::Other(plain::<Sha224>())),
    row("K3-no-secret", ALONE, 20, |_| Hash::Other(plain::<Sha1>())),
    row("K3-no-secret", ALONE, 16, |_| Hash::Other(plain::<Md5>())),
    row("K3-no-secret", ALONE, 64, |_| Hash::Other(plain::<Sha3_512>())),
    row("K3-no-secret", ALONE, 32, |_| Hash::Other(plain::<Sha3_256>())),
    row("K3-no-secret", ALONE, 64, |_| Hash::Other(of_digest::<Sha256>(Spell::Hex, Hash::Other(plain::<Sha512>())))),
    row("K3-no-secret", ALONE, 64, |_| Hash::Other(of_digest::<Sha512>(Spell::Hex, Hash::Other(plain::<Sha512>())))),
];

/// The algorithms with a secret that give so many bytes.
pub(in crate::diagnose) fn keyed_of(length: usize) -> impl Iterator<Item = &'static Row> {
    KEYED.iter().filter(move |row| row.length == length)
}

/// The same without a secret.
pub(in crate::diagnose) fn keyless_of(length: usize) -> impl Iterator<Item = &'static Row> {
    KEYLESS.iter().filter(move |row| row.length == length)
}

/// One of the two that profiles name.
pub(in crate::diagnose) fn named(id: &str) -> Option<&'static Row> {
    KEYED.iter().find(|row| row.id == id)
}

impl Row {
    pub(in crate::diagnose) fn keyed_by(&self, key: &[u8]) -> Hash {
        (self.make)(key)
    }
}
