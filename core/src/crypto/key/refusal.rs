//! Why something is no key that is taken, what it is instead, and the command that makes one of it.

use alloc::format;

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
    let is_the_wanted = form == Form::EncryptedPrivate && wanted == Side::Private;
    let needed = ((form.is_key() && !is_the_wanted) || form == Form::Unknown).then(|| wanted.needed());
    let what = form.name();
    // Of a public key no command makes a private one; what there is can be had in the form that is read.
    let is_only_public =
        wanted == Side::Private && matches!(form, Form::PublicJwk | Form::PublicJwkSet | Form::PublicXml);
    let to = if is_only_public { Side::Public } else { wanted };
    let detail = match (needed, command(form, wrapping, to)) {
        (None, None) => format!("is {what}"),
        (Some(needed), None) => format!("is {what}: {needed}"),
        (None, Some(command)) => format!("is {what}; convert it: {command}"),
        (Some(needed), Some(command)) => format!("is {what}: {needed}; convert it: {command}"),
    };
    match form {
        Form::EncryptedPrivate => Error::new(ErrorCode::EncryptedKey, wanted.field(), detail),
        Form::OpenSshPrivate
        | Form::OtherSshPrivate
        | Form::OtherSshPublic
        | Form::OtherJwk
        | Form::EcPrivate
        | Form::DsaPrivate
        | Form::Pgp => wanted.unsupported(detail),
        _ => wanted.invalid(detail),
    }
}
