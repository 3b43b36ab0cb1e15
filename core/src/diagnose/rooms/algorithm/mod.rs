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

/// What the string-to-sign may have been run through.
pub(in crate::diagnose) struct Row {
    pub(in crate::diagnose) id: &'static str,
    pub(in crate::diagnose) paired: bool,
    /// How many bytes come out.
    pub(in crate::diagnose) length: usize,
    /// In words.
    pub(in crate::diagnose) said: &'static str,
    make: fn(&[u8]) -> Hash,
}

const fn row(id: &'static str, paired: bool, length: usize, said: &'static str, make: fn(&[u8]) -> Hash) -> Row {
    Row { id, paired, length, said, make }
}

pub(in crate::diagnose) const HMAC_SHA256: &str = "K3-sha-256";
pub(in crate::diagnose) const HMAC_SHA512: &str = "K3-sha-512";

fn hmac_sha256(key: &[u8]) -> Hash {
    Hash::Mac(MacState::sha256_of(key))
}

fn hmac_sha512(key: &[u8]) -> Hash {
    Hash::Mac(MacState::sha512_of(key))
}

/// With the secret, which is not always a key.
#[rustfmt::skip]
const KEYED: &[Row] = &[
    row(HMAC_SHA512, PAIRED, 64, "HMAC-SHA512", hmac_sha512),
    row(HMAC_SHA256, PAIRED, 32, "HMAC-SHA256", hmac_sha256),
    row("K3-sha-1", PAIRED, 20, "HMAC-SHA1", keyed::<Sha1>),
    row("K3-md5", PAIRED, 16, "HMAC-MD5", keyed::<Md5>),
    row("K3-sha-384", PAIRED, 48, "HMAC-SHA384", keyed::<Sha384>),
    row("K3-sha-224", PAIRED, 28, "HMAC-SHA224", keyed::<Sha224>),
    row("K3-sha3-512", ALONE, 64, "HMAC-SHA3-512", keyed::<Sha3_512>),
    row("K3-sha3-384", ALONE, 48, "HMAC-SHA3-384", keyed::<Sha3_384>),
    row("K3-sha3-256", ALONE, 32, "HMAC-SHA3-256", keyed::<Sha3_256>),
    row("K3-sha-512-256", ALONE, 32, "HMAC-SHA512/256", keyed::<Sha512_256>),
    row("K11-key-and-message-exchanged", PAIRED, 64, "HMAC-SHA512, the string as key and the secret as message", |key| exchanged(key, MacState::sha512_of)),
    row("K11-key-and-message-exchanged", PAIRED, 32, "HMAC-SHA256, the string as key and the secret as message", |key| exchanged(key, MacState::sha256_of)),
    row("K7-hashed-twice", ALONE, 64, "HMAC-SHA512 of the hexadecimal SHA-256", |key| of_digest::<Sha256>(Spell::Hex, hmac_sha512(key))),
    row("K7-hashed-twice", ALONE, 64, "HMAC-SHA512 of the bytes of SHA-256", |key| of_digest::<Sha256>(Spell::Raw, hmac_sha512(key))),
    row("K7-hashed-twice", ALONE, 64, "HMAC-SHA512 of SHA-256 in Base64", |key| of_digest::<Sha256>(Spell::Base64, hmac_sha512(key))),
    row("K7-hashed-twice", ALONE, 64, "HMAC-SHA512 of SHA-256 in upper case", |key| of_digest::<Sha256>(Spell::UpperHex, hmac_sha512(key))),
    row("K7-hashed-twice", ALONE, 64, "HMAC-SHA512 of the hexadecimal SHA-512", |key| of_digest::<Sha512>(Spell::Hex, hmac_sha512(key))),
    row("K7-hashed-twice", ALONE, 64, "HMAC-SHA512 of the bytes of SHA-512", |key| of_digest::<Sha512>(Spell::Raw, hmac_sha512(key))),
    row("K7-hashed-twice", ALONE, 64, "HMAC-SHA512 of SHA-512 in Base64", |key| of_digest::<Sha512>(Spell::Base64, hmac_sha512(key))),
    row("K7-hashed-twice", ALONE, 32, "HMAC-SHA256 of the hexadecimal SHA-256", |key| of_digest::<Sha256>(Spell::Hex, hmac_sha256(key))),
    row("K7-hashed-twice", ALONE, 32, "HMAC-SHA256 of the bytes of SHA-256", |key| of_digest::<Sha256>(Spell::Raw, hmac_sha256(key))),
    row("K3-hash-of-secret-and-string", ALONE, 64, "SHA-512 of secret and string", |key| between::<Sha512>(key, b"")),
    row("K3-hash-of-string-and-secret", ALONE, 64, "SHA-512 of string and secret", |key| between::<Sha512>(b"", key)),
    row("K3-hash-of-secret-and-string", ALONE, 64, "SHA-512 of secret, colon and string", |key| between::<Sha512>(&[key, b":"].concat(), b"")),
    row("K3-hash-of-string-and-secret", ALONE, 64, "SHA-512 of string, colon and secret", |key| between::<Sha512>(b"", &[b":", key].concat())),
    row("K3-hash-of-secret-and-string", ALONE, 32, "SHA-256 of secret and string", |key| between::<Sha256>(key, b"")),
    row("K3-hash-of-string-and-secret", ALONE, 32, "SHA-256 of string and secret", |key| between::<Sha256>(b"", key)),
    row("K3-hash-of-secret-and-string", ALONE, 20, "SHA-1 of secret and string", |key| between::<Sha1>(key, b"")),
    row("K3-hash-of-string-and-secret", ALONE, 20, "SHA-1 of string and secret", |key| between::<Sha1>(b"", key)),
    row("K3-hash-of-secret-and-string", ALONE, 16, "MD5 of secret and string", |key| between::<Md5>(key, b"")),
    row("K3-hash-of-string-and-secret", ALONE, 16, "MD5 of string and secret", |key| between::<Md5>(b"", key)),
];

/// Without a secret: whoever knows the string can make the signature.
#[rustfmt::skip]
const KEYLESS: &[Row] = &[
    row("K3-no-secret", ALONE, 64, "SHA-512 without a secret", |_| plain::<Sha512>()),
    row("K3-no-secret", ALONE, 32, "SHA-256 without a secret", |_| plain::<Sha256>()),
    row("K3-no-secret", ALONE, 48, "SHA-384 without a secret", |_| plain::<Sha384>()),
    row("K3-no-secret", ALONE, 28, "SHA-224 without a secret", |_| plain::<Sha224>()),
    row("K3-no-secret", ALONE, 20, "SHA-1 without a secret", |_| plain::<Sha1>()),
    row("K3-no-secret", ALONE, 16, "MD5 without a secret", |_| plain::<Md5>()),
    row("K3-no-secret", ALONE, 64, "SHA3-512 without a secret", |_| plain::<Sha3_512>()),
    row("K3-no-secret", ALONE, 32, "SHA3-256 without a secret", |_| plain::<Sha3_256>()),
    row("K3-no-secret", ALONE, 64, "SHA-512 of the hexadecimal SHA-256, without a secret", |_| of_digest::<Sha256>(Spell::Hex, plain::<Sha512>())),
    row("K3-no-secret", ALONE, 64, "SHA-512 of the hexadecimal SHA-512, without a secret", |_| of_digest::<Sha512>(Spell::Hex, plain::<Sha512>())),
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
