//! Keys in the forms that banks and tools ask for.

use alloc::string::String;
use core::mem;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pkcs1::EncodeRsaPrivateKey;
use pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding};
use zeroize::Zeroizing;

use super::{PrivateKey, PublicKey};
use crate::crypto::secret::Secret;
use crate::error::{Error, ErrorCode};

impl PrivateKey {
    /// PKCS#8 (RFC 5958) as PEM: `BEGIN PRIVATE KEY`. What most programs read.
    ///
    /// # Errors
    /// `internal`; no key is known that cannot be written.
    pub fn to_pkcs8_pem(&self) -> Result<Secret, Error> {
        self.key.to_pkcs8_pem(LineEnding::LF).map(taken).map_err(|_| unwritable("private_key"))
    }

    /// PKCS#1 (RFC 8017 appendix A.1.2) as PEM: `BEGIN RSA PRIVATE KEY`. What older programs read.
    ///
    /// # Errors
    /// As [`to_pkcs8_pem`](Self::to_pkcs8_pem).
    pub fn to_pkcs1_pem(&self) -> Result<Secret, Error> {
        self.key.to_pkcs1_pem(LineEnding::LF).map(taken).map_err(|_| unwritable("private_key"))
    }

    /// The other half of the pair.
    ///
    /// # Errors
    /// As [`to_pkcs8_pem`](Self::to_pkcs8_pem).
    pub fn public_key(&self) -> Result<PublicKey, Error> {
        PublicKey::of(self.key.to_public_key(), super::KeyFormat::Spki)
    }
}

impl PublicKey {
    /// A SubjectPublicKeyInfo (RFC 5280) as PEM: `BEGIN PUBLIC KEY`.
    ///
    /// # Errors
    /// `internal`; no key is known that cannot be written.
    pub fn to_spki_pem(&self) -> Result<String, Error> {
        self.key.to_public_key_pem(LineEnding::LF).map_err(|_| unwritable("public_key"))
    }

    /// The same on one line of Base64 without the lines around it, as the portals of banks ask for it.
    #[must_use]
    pub fn to_base64(&self) -> String {
        STANDARD.encode(&self.spki)
    }
}

/// The text itself, not a copy of it.
fn taken(mut pem: Zeroizing<String>) -> Secret {
    Secret::hide(mem::take(&mut *pem))
}

fn unwritable(field: &'static str) -> Error {
    Error::new(ErrorCode::Internal, field, "cannot be written")
}
