//! From DER to a checked RSA key, or to the name of what it is instead.

use alloc::format;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use der::asn1::{ObjectIdentifier, OctetStringRef, UintRef};
use der::{Decode, Reader, SliceReader};
use pkcs1::EncodeRsaPrivateKey;
use pkcs8::PrivateKeyInfoRef;
use rsa::traits::PublicKeyParts;
use rsa::{BoxedUint, PrivateKey, PublicKey};
use spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};
use x509_cert::Certificate;
use zeroize::Zeroizing;

use super::KeyFormat;
use super::armor::Armored;
use crate::error::{Error, ErrorCode};

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// The exponents that are taken: odd, from 65537, up to what every RSA library takes.
const EXPONENTS: RangeInclusive<u64> = 65_537..=(1 << 33) - 1;

/// What the DER turned out to be. The two RSA forms hold PKCS#1.
pub(super) struct Found {
    field: &'static str,
    kind: Kind,
    der: Zeroizing<Vec<u8>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Private(KeyFormat),
    Public(KeyFormat),
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Private(KeyFormat::Pkcs8) => "a PKCS#8 private key",
            Kind::Private(_) => "a PKCS#1 private key",
            Kind::Public(KeyFormat::Spki) => "an SPKI public key",
            Kind::Public(KeyFormat::X509) => "an X.509 certificate",
            Kind::Public(_) => "a PKCS#1 public key",
        }
    }
}

/// Recognizes the structure by trying each; the PEM label is only quoted, never believed.
///
/// # Errors
/// `encrypted-key`, `unsupported-key` when the key is not RSA, `invalid-key` when it is none.
pub(super) fn find(armored: &Armored, field: &'static str) -> Result<Found, Error> {
    let der = armored.der.as_slice();
    let found = |kind, pkcs1: &[u8]| Ok(Found { field, kind, der: Zeroizing::new(pkcs1.to_vec()) });
    if let Ok(info) = PrivateKeyInfoRef::from_der(der) {
        rsa_only(info.algorithm.oid, field, "a PKCS#8 private key")?;
        return found(Kind::Private(KeyFormat::Pkcs8), info.private_key.as_bytes());
    }
    if pkcs1::RsaPrivateKeyRef::from_der(der).is_ok() {
        return found(Kind::Private(KeyFormat::Pkcs1), der);
    }
    if let Ok(info) = SubjectPublicKeyInfoRef::from_der(der) {
        rsa_only(info.algorithm.oid, field, "an SPKI public key")?;
        return found(Kind::Public(KeyFormat::Spki), info.subject_public_key.raw_bytes());
    }
    if pkcs1::RsaPublicKeyRef::from_der(der).is_ok() {
        return found(Kind::Public(KeyFormat::Pkcs1), der);
    }
    if let Ok(certificate) = Certificate::from_der(der) {
        let info = certificate.tbs_certificate().subject_public_key_info();
        rsa_only(info.algorithm.oid, field, "an X.509 certificate")?;
        return found(Kind::Public(KeyFormat::X509), info.subject_public_key.raw_bytes());
    }
    if is_encrypted(der) {
        return Err(Error::new(ErrorCode::EncryptedKey, field, "is encrypted with a passphrase: decrypt it first"));
    }
    Err(not_a_key(armored.label.as_deref(), field))
}

/// EncryptedPrivateKeyInfo of RFC 5958: an algorithm, and an octet string that only the passphrase opens.
fn is_encrypted(der: &[u8]) -> bool {
    let read = |der| {
        let mut reader = SliceReader::new(der)?;
        reader.sequence(|reader: &mut SliceReader<'_>| {
            AlgorithmIdentifierRef::decode(reader)?;
            <&OctetStringRef>::decode(reader).map(drop)
        })
    };
    read(der).is_ok()
}

fn rsa_only(oid: ObjectIdentifier, field: &'static str, what: &str) -> Result<(), Error> {
    let algorithm = match oid.as_bytes() {
        _ if oid == RSA_ENCRYPTION => return Ok(()),
        [0x2a, 0x86, 0x48, 0xce, 0x3d, ..] => "an EC",
        [0x2b, 0x65, 0x70 | 0x71] => "an Ed25519 or Ed448",
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a] => "an RSA-PSS",
        _ => "another",
    };
    Err(Error::new(ErrorCode::UnsupportedKey, field, format!("is {what} with {algorithm} key: an RSA key is needed")))
}

fn not_a_key(label: Option<&str>, field: &'static str) -> Error {
    let unsupported = |what: &str| {
        Error::new(ErrorCode::UnsupportedKey, field, format!("is {what}: an RSA key in PEM, DER or Base64 is needed"))
    };
    match label {
        Some(label) if label.starts_with("EC ") => unsupported("an EC key"),
        Some(label) if label.starts_with("DSA ") => unsupported("a DSA key"),
        Some("OPENSSH PRIVATE KEY") => unsupported("a key in OpenSSH's own form"),
        Some(label) if label.starts_with("PGP ") => unsupported("a PGP key"),
        Some(label) => Error::new(
            ErrorCode::InvalidKey,
            field,
            format!("is a PEM `{}` that is truncated, damaged or no key", label.escape_default()),
        ),
        None => Error::new(ErrorCode::InvalidKey, field, "is no key: DER that is truncated, damaged or something else"),
    }
}

/// # Errors
/// `invalid-key` for a public key or numbers that do not belong together, `unsupported-key` for a size or exponent that is not taken.
pub(super) fn private_key(found: &Found, bits: RangeInclusive<usize>) -> Result<(PrivateKey, KeyFormat), Error> {
    let Kind::Private(format) = found.kind else {
        return Err(found.unwanted("a private key (PKCS#8 or PKCS#1)"));
    };
    let numbers = pkcs1::RsaPrivateKeyRef::from_der(&found.der).map_err(|_| found.damaged())?;
    found.check_numbers(&numbers.modulus, &numbers.public_exponent, &bits)?;
    let (dp, dq, qinv) = (numbers.exponent1, numbers.exponent2, numbers.coefficient);
    let key = PrivateKey::try_from(numbers).map_err(|_| found.inconsistent())?;
    // The library computes the three CRT numbers itself; one that was given wrong shows that the key is damaged.
    let computed = key.to_pkcs1_der().map_err(|_| found.inconsistent())?;
    let computed = pkcs1::RsaPrivateKeyRef::from_der(computed.as_bytes()).map_err(|_| found.inconsistent())?;
    if (dp, dq, qinv) != (computed.exponent1, computed.exponent2, computed.coefficient) {
        return Err(found.inconsistent());
    }
    Ok((key, format))
}

/// # Errors
/// `invalid-key` for a private key, `unsupported-key` for a size or exponent that is not taken.
pub(super) fn public_key(found: &Found, bits: RangeInclusive<usize>) -> Result<(PublicKey, KeyFormat), Error> {
    let Kind::Public(format) = found.kind else {
        return Err(found.unwanted("a public key (SPKI, PKCS#1 or a certificate)"));
    };
    let numbers = pkcs1::RsaPublicKeyRef::from_der(&found.der).map_err(|_| found.damaged())?;
    found.check_numbers(&numbers.modulus, &numbers.public_exponent, &bits)?;
    let number = |number: &UintRef<'_>| BoxedUint::from_be_slice_vartime(number.as_bytes());
    let (modulus, exponent) = (number(&numbers.modulus), number(&numbers.public_exponent));
    let key = PublicKey::new_with_size_limits(modulus, exponent, bits).map_err(|_| found.inconsistent())?;
    Ok((key, format))
}

pub(super) fn bits(key: &impl PublicKeyParts) -> usize {
    key.n().bit_width_vartime() as usize
}

impl Found {
    /// Our own limits come first, so that the answer does not depend on what a library refuses.
    fn check_numbers(
        &self,
        modulus: &UintRef<'_>,
        exponent: &UintRef<'_>,
        bits: &RangeInclusive<usize>,
    ) -> Result<(), Error> {
        let unsupported = |detail| Err(Error::new(ErrorCode::UnsupportedKey, self.field, detail));
        let length = bit_length(modulus);
        if !bits.contains(&length) {
            let (least, most) = (bits.start(), bits.end());
            return unsupported(format!("is an RSA key of {length} bits: {least} to {most} bits are needed"));
        }
        let exponent = exponent
            .as_bytes()
            .iter()
            .try_fold(0_u64, |value, byte| (value < 1 << 56).then_some(value << 8 | u64::from(*byte)));
        if !exponent.is_some_and(|exponent| exponent % 2 == 1 && EXPONENTS.contains(&exponent)) {
            return unsupported("has a public exponent that is not an odd number from 65537 to 2^33-1".into());
        }
        Ok(())
    }

    fn unwanted(&self, wanted: &str) -> Error {
        self.invalid(format!("is {}: {wanted} is needed", self.kind.name()))
    }

    fn damaged(&self) -> Error {
        self.invalid(format!("is {} that is truncated or damaged", self.kind.name()))
    }

    fn inconsistent(&self) -> Error {
        self.invalid(format!("is {} whose numbers do not belong together", self.kind.name()))
    }

    fn invalid(&self, detail: alloc::string::String) -> Error {
        Error::new(ErrorCode::InvalidKey, self.field, detail)
    }
}

fn bit_length(number: &UintRef<'_>) -> usize {
    let bytes = number.as_bytes();
    bytes.first().map_or(0, |first| bytes.len() * 8 - first.leading_zeros() as usize)
}
