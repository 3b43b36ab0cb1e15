//! Verifying in two steps, with the signature verified by the libraries themselves: what comes of it must be what verifying at once says.

use std::collections::BTreeMap;

use hmac::{Hmac, KeyInit, Mac};
use paraf::key::PublicKey;
use paraf::verify::{Genuine, Rejection, Unverified};
use paraf::{ErrorCode, Profile};
use rsa::Pkcs1v15Sign;
use rsa::pkcs8::DecodePublicKey;
use sha2::{Sha256, Sha512};

use super::case::Caller;

/// Somebody else's secrets and keys, by their IDs.
pub(crate) struct Elsewhere<'c>(BTreeMap<String, Key<'c>>);

enum Key<'c> {
    Secret(&'c str),
    Public(rsa::PublicKey),
}

impl<'c> Elsewhere<'c> {
    pub(crate) fn of(callers: &[Caller<'c>], profile: &Profile) -> Self {
        let secrets = callers.iter().flat_map(|caller| &caller.secrets).copied();
        let secrets = secrets.map(|secret| (id_of_secret(secret), Key::Secret(secret)));
        let keys = callers.iter().flat_map(|caller| &caller.keys);
        let keys = keys.filter_map(|key| PublicKey::parse_from_bits(key, profile.rsa_minimum_bits()).ok());
        let keys = keys.filter_map(|key| {
            let library = rsa::PublicKey::from_public_key_pem(&key.to_spki_pem().ok()?).ok()?;
            Some((id_of_key(&key), Key::Public(library)))
        });
        Elsewhere(secrets.chain(keys).collect())
    }

    /// The names under which they have the same replay keys.
    pub(crate) fn names(&self, caller: &Caller<'_>, profile: &Profile) -> Vec<String> {
        // A profile takes one kind, and the other is not looked at.
        if !caller.secrets.is_empty() {
            return caller.secrets.iter().map(|secret| id_of_secret(secret)).collect();
        }
        let keys =
            caller.keys.iter().filter_map(|key| PublicKey::parse_from_bits(key, profile.rsa_minimum_bits()).ok());
        keys.map(|key| id_of_key(&key)).collect()
    }

    pub(crate) fn finish<V: Genuine>(&self, unverified: Unverified<V>) -> Result<V, Rejection> {
        let made = unverified.credentials().position(|id| match &self.0[id] {
            Key::Secret(secret) => match unverified.algorithm() {
                "hmac-sha512" => authentic::<Hmac<Sha512>>(secret, unverified.message(), unverified.signature()),
                _ => authentic::<Hmac<Sha256>>(secret, unverified.message(), unverified.signature()),
            },
            Key::Public(key) => {
                assert_eq!(unverified.algorithm(), "rsa-sha256");
                key.verify(Pkcs1v15Sign::new::<Sha256>(), &unverified.digest(), unverified.signature()).is_ok()
            }
        });
        match made {
            Some(index) => unverified.finish_by(index),
            None => unverified.finish(false),
        }
    }
}

fn authentic<M: Mac + KeyInit>(secret: &str, message: &[u8], signature: &[u8]) -> bool {
    <M as KeyInit>::new_from_slice(secret.as_bytes()).unwrap().chain_update(message).verify_slice(signature).is_ok()
}

fn id_of_secret(secret: &str) -> String {
    let keyed = <Hmac<Sha256> as KeyInit>::new_from_slice(secret.as_bytes()).unwrap();
    base16ct::lower::encode_string(&keyed.chain_update("paraf credential id").finalize().into_bytes())
}

fn id_of_key(key: &PublicKey) -> String {
    base16ct::lower::encode_string(key.fingerprint())
}

/// The same: a result, or the same rejection. Where nobody knows how long the key is, a signature of another length is one that does not match.
pub(crate) fn assert_same<T: PartialEq + std::fmt::Debug>(
    at_once: &Result<T, Rejection>,
    in_two: &Result<T, Rejection>,
    is_length_known: bool,
) {
    if let (Err(one), Err(other), false) = (at_once, in_two, is_length_known)
        && (one.code(), other.code()) == (ErrorCode::MalformedSignature, ErrorCode::SignatureMismatch)
    {
        assert_eq!(one.response_body(), other.response_body());
        return;
    }
    assert_eq!(at_once, in_two);
}
