//! Why something is no key that is taken, what it is instead, and the command that makes one of it.

use alloc::format;
use alloc::string::String;

use crate::crypto::intake::{Form, Side, Wrapping, command};
use crate::error::{Error, ErrorCode};

impl Side {
    /// The name of the setting.
    pub(super) fn field(self) -> &'static str {
        match self {
            Side::Private => "private_key",
            Side::Public => "public_key",
        }
    }

    fn needed(self) -> &'static str {
        match self {
            Side::Private => "a private key (PKCS#8 or PKCS#1) is needed",
            Side::Public => "a public key (SPKI, PKCS#1 or a certificate) is needed",
        }
    }

    pub(super) fn invalid(self, detail: impl Into<alloc::borrow::Cow<'static, str>>) -> Error {
        Error::new(ErrorCode::InvalidKey, self.field(), detail)
    }

    pub(super) fn unsupported(self, detail: impl Into<alloc::borrow::Cow<'static, str>>) -> Error {
        Error::new(ErrorCode::UnsupportedKey, self.field(), detail)
    }
}

/// For what is not read, and for the other half of the pair.
pub(super) fn unread(form: Form, wrapping: Wrapping, wanted: Side) -> Error {
    let needed = match form {
        Form::EncryptedPrivate if wanted == Side::Private => String::new(),
        form if form.is_key() || form == Form::Unknown => format!(": {}", wanted.needed()),
        _ => String::new(),
    };
    let converted = command(form, wrapping, wanted).map(|command| format!("; convert it: {command}"));
    let detail = format!("is {}{needed}{}", form.name(), converted.unwrap_or_default());
    match form {
        Form::EncryptedPrivate => Error::new(ErrorCode::EncryptedKey, wanted.field(), detail),
        Form::OpenSshPrivate | Form::EcPrivate | Form::DsaPrivate | Form::Pgp => wanted.unsupported(detail),
        _ => wanted.invalid(detail),
    }
}
