//! From what people paste to DER: PEM whole or mangled, Base64 on one line, DER itself.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::error::{Error, ErrorCode};

/// DER, and the label of the PEM it came in.
pub(super) struct Armored {
    pub(super) der: Zeroizing<Vec<u8>>,
    pub(super) label: Option<String>,
}

/// Takes the wrapping off.
///
/// # Errors
/// `invalid-key`, `encrypted-key`, with what was found.
pub(super) fn remove(key: &[u8], field: &'static str) -> Result<Armored, Error> {
    let invalid = |detail: &'static str| Error::new(ErrorCode::InvalidKey, field, detail);
    if key.iter().all(u8::is_ascii_whitespace) {
        return Err(invalid("is empty"));
    }
    // A DER key is a SEQUENCE that holds bytes which no text has, such as the tags 0x02, 0x03, 0x06.
    if key[0] == 0x30 && key.iter().any(|byte| !byte.is_ascii_graphic() && !byte.is_ascii_whitespace()) {
        return Ok(Armored { der: Zeroizing::new(key.to_vec()), label: None });
    }
    let text = core::str::from_utf8(key).map_err(|_| invalid("is neither PEM nor Base64 nor DER"))?;
    // Environment files write line breaks as the two characters `\n`.
    let text = Zeroizing::new(text.replace("\\r", "").replace("\\n", "\n"));
    match text.split_once("-----BEGIN ") {
        Some((_, pem)) => remove_pem(pem, field),
        None => {
            let der = decode(&text).ok_or_else(|| invalid("is neither PEM nor Base64 nor DER"))?;
            // Base64 of a whole PEM file is how some secret stores hand keys out.
            if der.starts_with(b"-----BEGIN ") { remove(&der, field) } else { Ok(Armored { der, label: None }) }
        }
    }
}

fn remove_pem(pem: &str, field: &'static str) -> Result<Armored, Error> {
    let invalid = |detail: String| Error::new(ErrorCode::InvalidKey, field, detail);
    let (label, rest) =
        pem.split_once("-----").ok_or_else(|| invalid("is a PEM whose first line is damaged".into()))?;
    let (body, _) = rest
        .split_once(&format!("-----END {label}-----"))
        .ok_or_else(|| invalid(format!("is a PEM `{label}` without its last line")))?;
    if body.contains("ENCRYPTED") {
        return Err(Error::new(ErrorCode::EncryptedKey, field, "is encrypted with a passphrase: decrypt it first"));
    }
    // Damaged Base64 leaves nothing; the label then tells what it was meant to be.
    Ok(Armored { der: decode(body).unwrap_or_default(), label: Some(label.into()) })
}

fn decode(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let packed: Zeroizing<Vec<u8>> = Zeroizing::new(text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect());
    STANDARD.decode(&*packed).ok().map(Zeroizing::new)
}
