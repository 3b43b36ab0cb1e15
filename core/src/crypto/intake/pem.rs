//! PEM (RFC 7468) and Base64, whole or mangled.

use alloc::vec;
use alloc::vec::Vec;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::{DecodeSliceError, Engine, decoded_len_estimate};
use zeroize::Zeroizing;

use super::form::Form;

/// How what was given was wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrapping {
    /// PEM, or another text that programs read as it is.
    Text,
    /// Base64 alone.
    Base64,
    Der,
}

/// A piece of DER, and what its PEM label says of it. The label is never believed: it names what cannot be read.
pub(crate) struct Block {
    pub(crate) der: Zeroizing<Vec<u8>>,
    pub(crate) label: Option<Form>,
    pub(crate) wrapping: Wrapping,
    /// Why there is no DER.
    pub(crate) fault: Option<&'static str>,
}

const BEGIN: &str = "-----BEGIN ";
const DASHES: &str = "-----";

/// Whether there is a block in it.
pub(super) fn is_pem(text: &str) -> bool {
    text.contains(BEGIN)
}

/// The blocks of a bundle, in order. What stands around them (Bag Attributes, JSON) is passed over.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::with_capacity(text.matches(BEGIN).count());
    let mut rest = text;
    while let Some((_, begun)) = rest.split_once(BEGIN) {
        let block = begun.split_once(DASHES).and_then(|(label, body)| {
            let (body, end) = body.split_once(DASHES)?;
            let tail = end.strip_prefix("END ")?.strip_prefix(label)?.strip_prefix(DASHES)?;
            Some((label, body, tail))
        });
        rest = match block {
            Some((label, body, tail)) => {
                blocks.push(read(label, body));
                tail
            }
            None => {
                let label = begun.split_once(DASHES).map_or(Form::OtherPem, |(label, _)| of_label(label));
                blocks.push(Block::without_der(label, "its END line is missing, or another than its BEGIN line wants"));
                begun
            }
        };
    }
    blocks
}

fn read(label: &str, body: &str) -> Block {
    // RFC 1421 section 4.6.1.1: what openssl writes above an encrypted key of PKCS#1.
    if body.contains("4,ENCRYPTED") {
        return Block::without_der(Form::EncryptedPrivate, "it is encrypted");
    }
    match decode(body) {
        Ok(der) => Block { der, label: Some(of_label(label)), wrapping: Wrapping::Text, fault: None },
        Err(fault) => Block::without_der(of_label(label), fault),
    }
}

impl Block {
    fn without_der(label: Form, fault: &'static str) -> Self {
        Block { der: Zeroizing::default(), label: Some(label), wrapping: Wrapping::Text, fault: Some(fault) }
    }
}

fn of_label(label: &str) -> Form {
    match label {
        "PRIVATE KEY" => Form::Pkcs8,
        "RSA PRIVATE KEY" => Form::Pkcs1Private,
        "PUBLIC KEY" => Form::Spki,
        "RSA PUBLIC KEY" => Form::Pkcs1Public,
        "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => Form::Certificate,
        "ENCRYPTED PRIVATE KEY" => Form::EncryptedPrivate,
        "OPENSSH PRIVATE KEY" => Form::OpenSshPrivate,
        "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => Form::Request,
        "PKCS7" | "CMS" => Form::Pkcs7,
        label if label.starts_with("EC ") => Form::EcPrivate,
        label if label.starts_with("DSA ") => Form::DsaPrivate,
        label if label.starts_with("PGP ") => Form::Pgp,
        _ => Form::OtherPem,
    }
}

/// With its padding or without, in either alphabet of RFC 4648.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// # Errors
/// What is wrong with the Base64.
pub(super) fn decode(text: &str) -> Result<Zeroizing<Vec<u8>>, &'static str> {
    let mut packed = Zeroizing::new(Vec::with_capacity(text.len()));
    packed.extend(text.bytes().filter(|byte| !byte.is_ascii_whitespace()).map(|byte| match byte {
        b'-' => b'+',
        b'_' => b'/',
        byte => byte,
    }));
    let mut decoded = Zeroizing::new(vec![0; decoded_len_estimate(packed.len())]);
    match ENGINE.decode_slice(&*packed, &mut decoded) {
        Ok(0) => Err("there is nothing in it"),
        Ok(length) => {
            decoded.truncate(length);
            Ok(decoded)
        }
        Err(DecodeSliceError::DecodeError(base64::DecodeError::InvalidByte(..))) => {
            Err("it has a character that is no Base64")
        }
        Err(_) => Err("its Base64 is cut off"),
    }
}
