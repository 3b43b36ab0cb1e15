//! RSA: what a signature turns out to hold under a public key. A wrong key and a wrong string are told apart here, for only the
//! right key finds a padding in the signature.

use alloc::vec::Vec;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};

use super::running::{Spell, of_digest, plain, unhashed};
use crate::diagnose::advisory::Advisory;
use crate::diagnose::budget::Budget;
use crate::diagnose::case::DiagnosisCredential;
use crate::diagnose::change::{ALONE, PAIRED};
use crate::diagnose::hash::{Hash, Want};
use crate::error::Error;
use crate::key::{PrivateKey, PublicKey};

/// What opening one signature counts, in bytes hashed.
pub(in crate::diagnose) const COST: usize = 32 << 10;

/// What was signed, by one reading of what the signature holds.
pub(in crate::diagnose) struct Recovered {
    pub(in crate::diagnose) hash: Hash,
    pub(in crate::diagnose) want: Want,
    /// The mistake, where it is not SHA-256 by PKCS#1 v1.5.
    pub(in crate::diagnose) id: Option<&'static str>,
    pub(in crate::diagnose) paired: bool,
}

type MakeHash = fn() -> Hash;

/// Of a digest in a spelling.
type MakeHashOf = fn(Spell) -> Hash;

/// DigestInfo up to the digest (RFC 8017 section 9.2, note 1), its mistake and its hash.
#[rustfmt::skip]
const DIGEST_INFO: &[(&[u8], Option<&str>, MakeHash)] = &[
    (b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20", None, plain::<Sha256>),
    (b"\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14", Some("K7-sha-1"), plain::<Sha1>),
    (b"\x30\x51\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x03\x05\x00\x04\x40", Some("K7-sha-512"), plain::<Sha512>),
    (b"\x30\x41\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x02\x05\x00\x04\x30", Some("K7-sha-384"), plain::<Sha384>),
    (b"\x30\x2d\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x04\x05\x00\x04\x1c", Some("K7-sha-224"), plain::<Sha224>),
    (b"\x30\x20\x30\x0c\x06\x08\x2a\x86\x48\x86\xf7\x0d\x02\x05\x05\x00\x04\x10", Some("K7-md5"), plain::<Md5>),
    // SHA-256 whose parameters were left out.
    (b"\x30\x2f\x30\x0b\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x04\x20", Some("K7-digest-info"), plain::<Sha256>),
];

/// Hashes that were padded without a DigestInfo, as `openssl rsautl -sign` and `privateEncrypt` do it.
#[rustfmt::skip]
const BARE: &[(usize, MakeHashOf)] = &[
    (32, |spell| of_digest::<Sha256>(spell, unhashed())),
    (64, |spell| of_digest::<Sha512>(spell, unhashed())),
    (20, |spell| of_digest::<Sha1>(spell, unhashed())),
    (16, |spell| of_digest::<Md5>(spell, unhashed())),
    (48, |spell| of_digest::<Sha384>(spell, unhashed())),
];

const SPELLS: [Spell; 4] = [Spell::Raw, Spell::Hex, Spell::UpperHex, Spell::Base64];

/// A library that hashes was given a hash.
#[rustfmt::skip]
const TWICE: &[(bool, MakeHash)] = &[
    (PAIRED, || of_digest::<Sha256>(Spell::Raw, plain::<Sha256>())),
    (PAIRED, || of_digest::<Sha256>(Spell::Hex, plain::<Sha256>())),
    (ALONE, || of_digest::<Sha256>(Spell::Base64, plain::<Sha256>())),
    (ALONE, || of_digest::<Sha256>(Spell::UpperHex, plain::<Sha256>())),
    (ALONE, || of_digest::<Sha512>(Spell::Hex, plain::<Sha256>())),
    (ALONE, || of_digest::<Sha512>(Spell::Raw, plain::<Sha256>())),
];

/// Every reading of a padded text of a key of so many bits; none where no padding is in it.
pub(in crate::diagnose) fn recovered(encoded: &[u8], bits: usize) -> Vec<Recovered> {
    let mut found = Vec::new();
    if let Some((inner, id)) = unpadded(encoded) {
        for (prefix, other, hash) in DIGEST_INFO {
            let Some(digest) = inner.strip_prefix(*prefix).filter(|_| id.is_none()) else { continue };
            let want = Want::Bytes(digest.to_vec());
            match other {
                None => {
                    let hash = Hash::Sha256(Sha256::new());
                    found.push(Recovered { hash, want: want.clone(), id: None, paired: PAIRED });
                    let twice = |(paired, hash): &(bool, fn() -> Hash)| Recovered {
                        hash: hash(),
                        want: want.clone(),
                        id: Some("K7-hashed-twice"),
                        paired: *paired,
                    };
                    found.extend(TWICE.iter().map(twice));
                }
                id => found.push(Recovered { hash: hash(), want, id: *id, paired: PAIRED }),
            }
        }
        if found.is_empty() {
            found.extend(bare(inner, id.unwrap_or("K7-no-digest-info")));
        }
    }
    let by_pss = [pss::<Sha256>, pss::<Sha1>, pss::<Sha512>, pss::<Sha384>];
    found.extend(by_pss.iter().filter(|_| found.is_empty()).find_map(|read| read(encoded, bits)));
    found
}

/// A digest without a DigestInfo, as bytes or as text; or the whole string.
fn bare(inner: &[u8], id: &'static str) -> impl Iterator<Item = Recovered> {
    let of = move |hash: Hash| Recovered { hash, want: Want::Bytes(inner.to_vec()), id: Some(id), paired: PAIRED };
    let digests = BARE.iter().flat_map(|(length, hash)| SPELLS.map(|spell| (spell, *length, *hash)));
    let fitting = digests.filter(|(spell, length, _)| spell.length(*length) == inner.len());
    fitting.map(move |(spell, _, hash)| of(hash(spell))).chain(core::iter::once(of(unhashed())))
}

/// What stands behind `00 01 FF … FF 00`, or with its mistake behind the padding of an encryption, or behind none.
fn unpadded(encoded: &[u8]) -> Option<(&[u8], Option<&'static str>)> {
    const FEWEST: usize = 8;
    let behind = |rest: &[u8], padding: usize| {
        let end = encoded.len() - rest.len() + padding;
        (padding >= FEWEST).then(|| encoded.get(end..)).flatten()
    };
    if let Some(rest) = encoded.strip_prefix(&[0, 1]) {
        let padding = rest.iter().take_while(|byte| **byte == 0xff).count();
        return behind(rest, padding)?.strip_prefix(&[0]).map(|inner| (inner, None));
    }
    let zeros = encoded.iter().take_while(|byte| **byte == 0).count();
    if zeros > FEWEST {
        return Some((encoded.get(zeros..)?, Some("K7-no-padding")));
    }
    let rest = encoded.strip_prefix(&[0, 2])?;
    let padding = rest.iter().take_while(|byte| **byte != 0).count();
    behind(rest, padding)?.strip_prefix(&[0]).map(|inner| (inner, Some("K7-encryption-padding")))
}

/// RFC 8017 section 9.1.2 with one hash for all and MGF1, up to the comparison.
fn pss<D: Digest + sha2::digest::block_api::BlockSizeUser + Clone + 'static>(
    encoded: &[u8],
    bits: usize,
) -> Option<Recovered> {
    let length = (bits - 1).div_ceil(8);
    let encoded = encoded.get(encoded.len().checked_sub(length)?..)?;
    let (rest, trailer) = encoded.split_last().map(|(last, rest)| (rest, *last))?;
    let (masked, hash) = rest.split_at_checked(rest.len().checked_sub(<D as Digest>::output_size())?)?;
    if trailer != 0xbc {
        return None;
    }
    let mut block = Vec::with_capacity(masked.len());
    for (counter, piece) in (0_u32..).zip(masked.chunks(hash.len())) {
        let mask = D::new().chain_update(hash).chain_update(counter.to_be_bytes()).finalize();
        block.extend(piece.iter().zip(mask).map(|(byte, mask)| byte ^ mask));
    }
    if let Some(first) = block.first_mut() {
        *first &= 0xff_u8 >> (8 * length - (bits - 1));
    }
    let padding = block.iter().take_while(|byte| **byte == 0).count();
    let salt = block.get(padding..)?.strip_prefix(&[1])?.to_vec();
    let want = Want::Pss { salt, hash: hash.to_vec(), hashed: |data| D::digest(data).to_vec() };
    Some(Recovered { hash: plain::<D>(), want, id: Some("K7-pss"), paired: PAIRED })
}

/// A public key, and where it came from.
pub(in crate::diagnose) struct Key {
    pub(in crate::diagnose) public: PublicKey,
    is_private: bool,
}

impl Key {
    /// The mistake of signing with it, by its place among those given: the first is the right one. And what may be said of it.
    pub(in crate::diagnose) fn mistake(&self, number: usize) -> (Option<&'static str>, &'static str) {
        match (number, self.is_private) {
            (0, _) => (None, ""),
            (_, true) => (Some("K6-own-key"), "your own key"),
            (_, false) => (Some("K6-other-key"), "another of the keys given"),
        }
    }
}

/// More keys than these are not tried.
const MOST_KEYS: usize = 16;

/// The keys as given, then the private key's public half. A key that cannot be read is said so, and does not end the diagnosis.
pub(in crate::diagnose) fn public_keys(
    credential: &DiagnosisCredential<'_>,
    budget: &mut Budget,
    advisories: &mut Vec<Advisory>,
) -> Vec<Key> {
    const SMALLEST: usize = 512;
    let mut found: Vec<Key> = Vec::new();
    let mut add = |is_private: bool, public: PublicKey| {
        if !found.iter().any(|known| known.public.fingerprint() == public.fingerprint()) {
            found.push(Key { public, is_private });
        }
    };
    let mut refused = |error: &Error| advisories.push(Advisory::of_error("K8-key-form", error));
    if credential.public_keys.len() > MOST_KEYS {
        budget.leave_out();
    }
    for bytes in credential.public_keys.iter().take(MOST_KEYS) {
        match PublicKey::parse_from_bits(bytes, SMALLEST) {
            Ok(key) => add(false, key),
            Err(error) => {
                refused(&error);
                // The wrong half of the pair: say so, and go on with the right one.
                let private = PrivateKey::parse_from_bits(bytes, SMALLEST).ok();
                private.and_then(|key| key.public_key().ok()).into_iter().for_each(|key| add(true, key));
            }
        }
    }
    if let Some(bytes) = credential.private_key {
        match PrivateKey::parse_from_bits(bytes, SMALLEST) {
            Ok(key) => key.public_key().into_iter().for_each(|key| add(true, key)),
            Err(error) => {
                refused(&error);
                PublicKey::parse_from_bits(bytes, SMALLEST).into_iter().for_each(|key| add(false, key));
            }
        }
    }
    found
}
