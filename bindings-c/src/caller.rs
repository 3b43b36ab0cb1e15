//! Those who call, each with a credential of their own.

use paraf::verify::{Expected, VerifierCredential};

use crate::error::Failure;
use crate::pointers::Caller;
use crate::strings::paraf_str;

/// A partner, or a client, who has a credential of their own: it is tried for them alone, since no signature holds the
/// partner ID. Several secrets or keys are tried in turn: that is how it is rotated.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_caller {
    /// The X-PARTNER-ID, or for token requests the X-CLIENT-KEY.
    pub id: paraf_str,
    /// The secrets that this caller signs with. Optional.
    pub client_secrets: *const paraf_str,
    /// How many.
    pub client_secret_count: usize,
    /// The public keys of this caller, in any form that paraf_parse_public_key() takes. Optional.
    pub public_keys: *const paraf_str,
    /// How many.
    pub public_key_count: usize,
    /// Your names for secrets or keys of this caller that are not here, in place of both. Optional.
    pub elsewhere: *const paraf_str,
    /// How many.
    pub elsewhere_count: usize,
}

/// Those who share a credential, and what it is.
pub(crate) struct Served<'c> {
    pub(crate) expected: Expected,
    pub(crate) secrets: Vec<&'c str>,
    pub(crate) keys: Vec<&'c [u8]>,
    pub(crate) elsewhere: Vec<&'c str>,
}

impl Served<'_> {
    pub(crate) fn credential(&self) -> VerifierCredential<'_> {
        let credential = VerifierCredential::new().client_secrets(&self.secrets).public_keys(&self.keys);
        credential.elsewhere(&self.elsewhere)
    }
}

impl<'c> Served<'c> {
    pub(crate) fn read(caller: Caller<'c>, given: &paraf_caller) -> Result<Self, Failure> {
        Ok(Served {
            expected: Expected::one_of(&[caller.text(given.id, "callers")?])?,
            secrets: caller.texts(given.client_secrets, given.client_secret_count, "client_secrets")?,
            keys: caller.byte_strings(given.public_keys, given.public_key_count, "public_keys")?,
            elsewhere: caller.texts(given.elsewhere, given.elsewhere_count, "elsewhere")?,
        })
    }
}

impl<'c> Caller<'c> {
    /// Those who have a credential of their own.
    pub(crate) fn callers(self, first: *const paraf_caller, count: usize) -> Result<&'c [paraf_caller], Failure> {
        self.list(first, count, "callers")
    }
}
