//! What a file is that should hold a key: for people who do not know what they were given.

use alloc::string::String;
#[cfg(feature = "diagnose")]
use alloc::string::ToString;

use super::{PrivateKey, PublicKey, der};
use crate::crypto::intake::{Form, Side, Wrapping, command};
use crate::error::Error;

/// What a file or a text is that should hold a key: its name, the keys that are read from it, and the command that converts what is not.
///
/// It names everything and refuses nothing, and decides nothing: [`PrivateKey::parse`] and [`PublicKey::parse`] say what is taken.
///
/// ```
/// use paraf::key::InspectedKey;
/// let inspected = InspectedKey::read(b"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB me@laptop");
/// assert_eq!(inspected.name(), "an OpenSSH public key");
/// assert_eq!(inspected.public_command(), Some("ssh-keygen -e -m PKCS8 -f FILE > public.pem"));
/// ```
#[derive(Debug)]
pub struct InspectedKey {
    form: Form,
    private_key: Result<PrivateKey, Error>,
    public_key: Result<PublicKey, Error>,
    private_command: Option<String>,
    public_command: Option<String>,
}

impl InspectedKey {
    /// Looks at PEM, Base64, DER and whatever else is given for a key (`docs/keys.md`).
    #[must_use]
    pub fn read(given: &[u8]) -> Self {
        let private_key = PrivateKey::parse(given);
        let public_key = PublicKey::parse(given);
        let (form, wrapping) = der::name(given);
        // Of a key that is read, damaged or of a size that is not taken, no command makes a better one.
        let converted = |wanted| (!der::is_read(form)).then(|| command(form, wrapping, wanted)).flatten();
        let half = |wrapping: Wrapping| command(Form::Pkcs8, wrapping, Side::Public);
        InspectedKey {
            form,
            private_command: private_key.is_err().then(|| converted(Side::Private)).flatten(),
            public_command: match (&private_key, &public_key) {
                (_, Ok(_)) => None,
                (Ok(_), Err(_)) => half(wrapping),
                (Err(_), Err(_)) => converted(Side::Public),
            },
            private_key,
            public_key,
        }
    }

    /// What it is, for example `a PKCS#12 file (.p12, .pfx)`. Of a bundle, the first piece.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.form.name()
    }

    /// [`name`](Self::name) in a language that people read.
    #[cfg(feature = "diagnose")]
    #[must_use]
    pub fn name_in(&self, language: crate::Language) -> String {
        crate::error_text::detail_text(self.name(), language).unwrap_or_else(|| self.name().to_string())
    }

    /// Whether it is a key in some form, whole or damaged: what belongs in no other field.
    #[must_use]
    pub fn is_key(&self) -> bool {
        self.form.is_key()
    }

    /// The private key in it, if it can be used.
    #[must_use]
    pub fn private_key(&self) -> Option<&PrivateKey> {
        self.private_key.as_ref().ok()
    }

    /// The public key in it, if it can be used. That of a private key is [`PrivateKey::public_key`].
    #[must_use]
    pub fn public_key(&self) -> Option<&PublicKey> {
        self.public_key.as_ref().ok()
    }

    /// SHA-256 of the public half as SPKI, of a private key too: two files that have the same belong together.
    #[must_use]
    pub fn fingerprint(&self) -> Option<[u8; 32]> {
        match (&self.public_key, &self.private_key) {
            (Ok(key), _) => Some(*key.fingerprint()),
            (Err(_), Ok(key)) => key.public_key().ok().map(|key| *key.fingerprint()),
            (Err(_), Err(_)) => None,
        }
    }

    /// Why a key of a form that is read cannot be used: damaged, of another algorithm, too short. None where a key is read, and where
    /// [`name`](Self::name) says all.
    #[must_use]
    pub fn problem(&self) -> Option<&Error> {
        match (&self.private_key, &self.public_key) {
            (Err(private), Err(_)) if self.form.side() == Some(Side::Private) && der::is_read(self.form) => {
                Some(private)
            }
            (Err(_), Err(public)) if der::is_read(self.form) => Some(public),
            _ => None,
        }
    }

    /// The one command that makes a private key of it; `FILE` is what was given. None where there is one already, or none to be had.
    #[must_use]
    pub fn private_command(&self) -> Option<&str> {
        self.private_command.as_deref()
    }

    /// The one command that makes a public key of it, of a private key too; `FILE` is what was given.
    #[must_use]
    pub fn public_command(&self) -> Option<&str> {
        self.public_command.as_deref()
    }
}
