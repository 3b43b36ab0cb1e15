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
    /// PEM within quotes, JSON or an assignment, indented, or with line ends that became `\n`.
    MangledText,
    Der,
    /// Base64 alone.
    Base64 {
        /// On one line, in the alphabet and with the padding that programs take.
        is_plain: bool,
        /// Of DER, else of text.
        of_der: bool,
    },
    /// One in another.
    Nested,
}

impl Wrapping {
    /// The same once more in Base64.
    pub(super) fn in_base64(self, is_plain: bool) -> Self {
        match self {
            Wrapping::Text => Wrapping::Base64 { is_plain, of_der: false },
            Wrapping::Der => Wrapping::Base64 { is_plain, of_der: true },
            Wrapping::MangledText | Wrapping::Base64 { .. } | Wrapping::Nested => Wrapping::Nested,
        }
    }
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

/// Whether programs find the blocks in a text as it stands: each frame is a line of its own, and so is all within it.
pub(super) fn is_plain(text: &str) -> bool {
    let (mut is_inside, mut has_header) = (false, false);
    text.trim_start_matches('\u{feff}').lines().all(|line| {
        let line = line.trim_end();
        let is_frame =
            |begin: &str| line.starts_with(begin) && line.ends_with(DASHES) && line.matches(DASHES).count() == 2;
        if line.contains(BEGIN) {
            (is_inside, has_header) = (true, false);
            return is_frame(BEGIN);
        }
        if line.contains("-----END ") {
            is_inside = false;
            return is_frame("-----END ");
        }
        has_header |= line.contains(": ");
        let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
        !is_inside || has_header || !line.is_empty() && line.bytes().all(is_base64)
    })
}

/// The blocks of a bundle, in order. What stands around them (Bag Attributes, JSON) is passed over.
pub(super) fn blocks(text: &str, wrapping: Wrapping) -> Vec<Block> {
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
                blocks.push(Block { wrapping, ..read(label, body) });
                tail
            }
            None => {
                let label = begun.split_once(DASHES).map_or(Form::OtherPem, |(label, _)| of_label(label, &[]));
                let fault = "its END line is missing, or another than its BEGIN line wants";
                blocks.push(Block { wrapping, ..Block::without_der(label, fault) });
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
        Ok(der) => Block { label: Some(of_label(label, &der)), der, wrapping: Wrapping::Text, fault: None },
        Err(fault) => Block::without_der(of_label(label, &[]), fault),
    }
}

impl Block {
    fn without_der(label: Form, fault: &'static str) -> Self {
        Block { der: Zeroizing::default(), label: Some(label), wrapping: Wrapping::Text, fault: Some(fault) }
    }
}

/// `der` tells more where OpenSSH's one label stands for keys of every algorithm; empty where there is none.
fn of_label(label: &str, der: &[u8]) -> Form {
    match label {
        "PRIVATE KEY" => Form::Pkcs8,
        "RSA PRIVATE KEY" => Form::Pkcs1Private,
        "PUBLIC KEY" => Form::Spki,
        "RSA PUBLIC KEY" => Form::Pkcs1Public,
        "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => Form::Certificate,
        "ENCRYPTED PRIVATE KEY" => Form::EncryptedPrivate,
        "OPENSSH PRIVATE KEY" if !der.is_empty() && !der.windows(7).any(|name| name == b"ssh-rsa") => {
            Form::OtherSshPrivate
        }
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
