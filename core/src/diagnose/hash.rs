//! What a string-to-sign is run through, and what must come out: a MAC, or the digest found inside an RSA signature.

use alloc::string::String;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::sha1::Sha1;
use crate::crypto::mac::MacState;

/// A running hash, keyed or not.
#[derive(Clone)]
pub(super) enum Hash {
    Mac(MacState),
    Sha1(Sha1),
    Sha256(Sha256),
    Sha384(Sha384),
    Sha512(Sha512),
}

/// What must come out.
#[derive(Clone)]
pub(super) enum Want {
    Bytes(Vec<u8>),
    /// Base64 that was put into lower case.
    LowerCase(String),
    /// The digest of the digest, or of the digest as hexadecimal text: a library that hashes was given a hash.
    Twice(Vec<u8>),
    /// RFC 8017 section 9.1.2: the salt, and the hash of zeros, digest and salt.
    Pss {
        salt: Vec<u8>,
        hash: Vec<u8>,
    },
}

impl Hash {
    pub(super) fn update(&mut self, bytes: &[u8]) {
        match self {
            Hash::Mac(mac) => mac.update(bytes),
            Hash::Sha1(hash) => hash.update(bytes),
            Hash::Sha256(hash) => hash.update(bytes),
            Hash::Sha384(hash) => hash.update(bytes),
            Hash::Sha512(hash) => hash.update(bytes),
        }
    }

    /// How many bytes are hashed at once.
    pub(super) fn block_length(&self) -> usize {
        match self {
            Hash::Mac(mac) => mac.block_length(),
            Hash::Sha1(_) | Hash::Sha256(_) => 64,
            Hash::Sha384(_) | Hash::Sha512(_) => 128,
        }
    }

    /// The result with this end, and its length.
    fn finish(&self, end: &[u8]) -> ([u8; 64], usize) {
        let mut out = [0; 64];
        let length = match self {
            Hash::Mac(mac) => put(&mut out, mac.tag(end).to_write()),
            Hash::Sha1(hash) => put(&mut out, &hash.clone().finish(end)),
            Hash::Sha256(hash) => put(&mut out, &hash.clone().chain_update(end).finalize()),
            Hash::Sha384(hash) => put(&mut out, &hash.clone().chain_update(end).finalize()),
            Hash::Sha512(hash) => put(&mut out, &hash.clone().chain_update(end).finalize()),
        };
        (out, length)
    }

    /// Whether it comes out as wanted with this end.
    pub(super) fn gives(&self, end: &[u8], want: &Want) -> bool {
        let (out, length) = self.finish(end);
        let digest = &out[..length];
        match want {
            Want::Bytes(bytes) => digest == bytes.as_slice(),
            Want::LowerCase(text) => STANDARD.encode(digest).to_ascii_lowercase() == *text,
            Want::Twice(bytes) => {
                let hex = base16ct::lower::encode_string(digest);
                Sha256::digest(digest)[..] == bytes[..] || Sha256::digest(hex.as_bytes())[..] == bytes[..]
            }
            Want::Pss { salt, hash } => {
                let mut outer = Sha256::new();
                outer.update([0; 8]);
                outer.update(digest);
                outer.update(salt);
                outer.finalize()[..] == hash[..]
            }
        }
    }
}

fn put(out: &mut [u8; 64], digest: &[u8]) -> usize {
    out[..digest.len()].copy_from_slice(digest);
    digest.len()
}

/// What an RSA signature turns out to hold under one public key.
pub(super) struct Recovered {
    pub(super) hash: Hash,
    pub(super) want: Want,
    /// The mistake, where it is not SHA-256 by PKCS#1 v1.5.
    pub(super) id: Option<&'static str>,
}

/// DigestInfo up to the digest (RFC 8017 section 9.2, note 1).
const SHA1: &[u8] = b"\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14";
const SHA256: &[u8] = b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20";
const SHA384: &[u8] = b"\x30\x41\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x02\x05\x00\x04\x30";
const SHA512: &[u8] = b"\x30\x51\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x03\x05\x00\x04\x40";

/// Looks into the encoded message that the public operation gave back; `bits` is the length of the modulus. None where no padding
/// that is known is in it: then another key made the signature.
pub(super) fn recovered(encoded: &[u8], bits: usize) -> Option<Recovered> {
    if let Some(inner) = pkcs1(encoded) {
        let found = |hash, digest: &[u8], id| Some(Recovered { hash, want: Want::Bytes(digest.to_vec()), id });
        if let Some(digest) = inner.strip_prefix(SHA256) {
            return found(Hash::Sha256(Sha256::new()), digest, None);
        }
        if let Some(digest) = inner.strip_prefix(SHA1) {
            return found(Hash::Sha1(Sha1::new()), digest, Some("K7-sha-1"));
        }
        if let Some(digest) = inner.strip_prefix(SHA512) {
            return found(Hash::Sha512(Sha512::new()), digest, Some("K7-sha-512"));
        }
        if let Some(digest) = inner.strip_prefix(SHA384) {
            return found(Hash::Sha384(Sha384::new()), digest, Some("K7-sha-384"));
        }
        if inner.len() == 32 {
            return found(Hash::Sha256(Sha256::new()), inner, Some("K7-no-digest-info"));
        }
    }
    pss(encoded, bits).map(|want| Recovered { hash: Hash::Sha256(Sha256::new()), want, id: Some("K7-pss") })
}

/// `00 01 FF … FF 00`, and what stands behind it.
fn pkcs1(encoded: &[u8]) -> Option<&[u8]> {
    let rest = encoded.strip_prefix(&[0, 1])?;
    let padding = rest.iter().take_while(|byte| **byte == 0xff).count();
    (padding >= 8).then(|| rest.get(padding..)?.strip_prefix(&[0])).flatten()
}

/// RFC 8017 section 9.1.2 with SHA-256 and MGF1-SHA-256, up to the comparison.
fn pss(encoded: &[u8], bits: usize) -> Option<Want> {
    let length = (bits - 1).div_ceil(8);
    let encoded = encoded.get(encoded.len().checked_sub(length)?..)?;
    let (rest, trailer) = encoded.split_last().map(|(last, rest)| (rest, *last))?;
    let (masked, hash) = rest.split_at_checked(rest.len().checked_sub(32)?)?;
    if trailer != 0xbc {
        return None;
    }
    let mut block = Vec::with_capacity(masked.len());
    for (counter, piece) in (0_u32..).zip(masked.chunks(32)) {
        let mut mask = Sha256::new();
        mask.update(hash);
        mask.update(counter.to_be_bytes());
        block.extend(piece.iter().zip(mask.finalize()).map(|(byte, mask)| byte ^ mask));
    }
    if let Some(first) = block.first_mut() {
        *first &= 0xff_u8 >> (8 * length - (bits - 1));
    }
    let padding = block.iter().take_while(|byte| **byte == 0).count();
    let salt = block.get(padding..)?.strip_prefix(&[1])?;
    Some(Want::Pss { salt: salt.to_vec(), hash: hash.to_vec() })
}
