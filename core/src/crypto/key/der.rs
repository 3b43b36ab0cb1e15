//! From DER to a checked RSA key, or to the name of what it is instead.

use alloc::format;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use der::Decode;
use der::asn1::{ObjectIdentifier, UintRef};
use pkcs1::EncodeRsaPrivateKey;
use pkcs8::PrivateKeyInfoRef;
use rsa::traits::PublicKeyParts;
use rsa::{BoxedUint, PrivateKey, PublicKey};
use spki::SubjectPublicKeyInfoRef;
use x509_cert::Certificate;
use zeroize::Zeroizing;

use super::refusal::unread;
use crate::crypto::intake::{Block, Form, Side, Unwrapped, Wrapping, of_der, unwrap};
use crate::error::Error;

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// The exponents that are taken: odd, from 65537, up to what every RSA library takes.
const EXPONENTS: RangeInclusive<u64> = 65_537..=(1 << 33) - 1;

/// An RSA key in PKCS#1, and the form that held it.
pub(super) struct Found {
    wanted: Side,
    form: Form,
    pkcs1: Zeroizing<Vec<u8>>,
}

/// The first key of the wanted half in what was given. It alone counts: where it cannot be used, no other one takes its place.
///
/// # Errors
/// `encrypted-key`, `unsupported-key` when the key is not RSA, `invalid-key` when it is none.
pub(super) fn find(given: &[u8], wanted: Side) -> Result<Found, Error> {
    let blocks = match unwrap(given) {
        Unwrapped::Blocks(blocks) => blocks,
        Unwrapped::Is(form, wrapping) => return Err(unread(form, wrapping, wanted)),
    };
    let mut other = None;
    for block in &blocks {
        let named = of_der(&block.der).or(block.label);
        let found = read(block, named, wanted);
        let form = found.as_ref().ok().map(|found| found.form).or(named);
        if form.and_then(Form::side) == Some(wanted) {
            return found;
        }
        let refused = |found: Found| unread(found.form, block.wrapping, wanted);
        other = other.or_else(|| Some(found.map_or_else(|error| error, refused)));
    }
    Err(other.unwrap_or_else(|| unread(Form::Unknown, Wrapping::Text, wanted)))
}

/// What was given; of a bundle the first piece.
pub(super) fn name(given: &[u8]) -> (Form, Wrapping) {
    let blocks = match unwrap(given) {
        Unwrapped::Blocks(blocks) => blocks,
        Unwrapped::Is(form, wrapping) => return (form, wrapping),
    };
    let named = |block: &Block| {
        let named = of_der(&block.der).or(block.label);
        let found = read(block, named, Side::Public).ok().map(|found| found.form);
        (found.or(named).unwrap_or(Form::Unknown), block.wrapping)
    };
    blocks.first().map_or((Form::Unknown, Wrapping::Text), named)
}

/// Recognizes the structure by trying each that is read; `named` is what it is else.
fn read(block: &Block, named: Option<Form>, wanted: Side) -> Result<Found, Error> {
    let der = block.der.as_slice();
    let found = |form, pkcs1: &[u8]| Ok(Found { wanted, form, pkcs1: Zeroizing::new(pkcs1.to_vec()) });
    if let Ok(info) = PrivateKeyInfoRef::from_der(der) {
        rsa_only(info.algorithm.oid, Form::Pkcs8, wanted)?;
        return found(Form::Pkcs8, info.private_key.as_bytes());
    }
    if pkcs1::RsaPrivateKeyRef::from_der(der).is_ok() {
        return found(Form::Pkcs1Private, der);
    }
    if let Ok(info) = SubjectPublicKeyInfoRef::from_der(der) {
        rsa_only(info.algorithm.oid, Form::Spki, wanted)?;
        return found(Form::Spki, info.subject_public_key.raw_bytes());
    }
    if pkcs1::RsaPublicKeyRef::from_der(der).is_ok() {
        return found(Form::Pkcs1Public, der);
    }
    if let Ok(certificate) = Certificate::from_der(der) {
        let info = certificate.tbs_certificate().subject_public_key_info();
        rsa_only(info.algorithm.oid, Form::Certificate, wanted)?;
        return found(Form::Certificate, info.subject_public_key.raw_bytes());
    }
    Err(match named {
        Some(form) if is_read(form) => {
            let what = form.name();
            wanted.invalid(match block.fault {
                None => format!("is {what} that is truncated or damaged"),
                Some(fault) => format!("is {what} that is truncated or damaged ({fault})"),
            })
        }
        Some(form) => unread(form, block.wrapping, wanted),
        None => wanted.invalid("is not a valid DER key (truncated, damaged or not a key)"),
    })
}

pub(super) fn is_read(form: Form) -> bool {
    matches!(form, Form::Pkcs8 | Form::Pkcs1Private | Form::Spki | Form::Pkcs1Public | Form::Certificate)
}

fn rsa_only(oid: ObjectIdentifier, form: Form, wanted: Side) -> Result<(), Error> {
    let algorithm = match oid.as_bytes() {
        _ if oid == RSA_ENCRYPTION => return Ok(()),
        [0x2a, 0x86, 0x48, 0xce, 0x3d, ..] => "an EC",
        [0x2b, 0x65, 0x70 | 0x71] => "an Ed25519 or Ed448",
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a] => "an RSA-PSS",
        _ => "another",
    };
    let what = form.name();
    Err(wanted.unsupported(format!("is {what} with {algorithm} key: an RSA key is needed")))
}

/// # Errors
/// `invalid-key` for a public key or numbers that do not belong together, `unsupported-key` for a size or exponent that is not taken.
pub(super) fn private_key(found: &Found, bits: &RangeInclusive<usize>) -> Result<PrivateKey, Error> {
    let numbers = pkcs1::RsaPrivateKeyRef::from_der(&found.pkcs1).map_err(|_| found.damaged())?;
    found.check_numbers(&numbers.modulus, &numbers.public_exponent, bits)?;
    let (dp, dq, qinv) = (numbers.exponent1, numbers.exponent2, numbers.coefficient);
    let key = PrivateKey::try_from(numbers).map_err(|_| found.inconsistent())?;
    // The library computes the three CRT numbers itself; one that was given wrong shows that the key is damaged.
    let computed = key.to_pkcs1_der().map_err(|_| found.inconsistent())?;
    let computed = pkcs1::RsaPrivateKeyRef::from_der(computed.as_bytes()).map_err(|_| found.inconsistent())?;
    if (dp, dq, qinv) != (computed.exponent1, computed.exponent2, computed.coefficient) {
        return Err(found.inconsistent());
    }
    Ok(key)
}

/// # Errors
/// `invalid-key` for a private key, `unsupported-key` for a size or exponent that is not taken.
pub(super) fn public_key(found: &Found, bits: &RangeInclusive<usize>) -> Result<PublicKey, Error> {
    let numbers = pkcs1::RsaPublicKeyRef::from_der(&found.pkcs1).map_err(|_| found.damaged())?;
    found.check_numbers(&numbers.modulus, &numbers.public_exponent, bits)?;
    let number = |number: &UintRef<'_>| BoxedUint::from_be_slice_vartime(number.as_bytes());
    let (modulus, exponent) = (number(&numbers.modulus), number(&numbers.public_exponent));
    PublicKey::new_with_size_limits(modulus, exponent, bits.clone()).map_err(|_| found.inconsistent())
}

pub(super) fn bits(key: &impl PublicKeyParts) -> usize {
    key.n().bit_width_vartime() as usize
}

impl Found {
    pub(super) fn form(&self) -> Form {
        self.form
    }

    /// Our own limits come first, so that the answer does not depend on what a library refuses.
    fn check_numbers(
        &self,
        modulus: &UintRef<'_>,
        exponent: &UintRef<'_>,
        bits: &RangeInclusive<usize>,
    ) -> Result<(), Error> {
        let unsupported = |detail| Err(self.wanted.unsupported(detail));
        let length = bit_length(modulus);
        if !bits.contains(&length) {
            let (least, most) = (bits.start(), bits.end());
            return unsupported(format!("is a {length}-bit RSA key; {least} to {most} bits are required"));
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

    fn damaged(&self) -> Error {
        let what = self.form.name();
        self.wanted.invalid(format!("is {what} that is truncated or damaged"))
    }

    fn inconsistent(&self) -> Error {
        let what = self.form.name();
        self.wanted.invalid(format!("is {what} whose numbers do not belong together"))
    }
}

fn bit_length(number: &UintRef<'_>) -> usize {
    let bytes = number.as_bytes();
    bytes.first().map_or(0, |first| bytes.len() * 8 - first.leading_zeros() as usize)
}
