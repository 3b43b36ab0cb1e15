//! What a string-to-sign must give: the signature as MAC under each secret that may have been used, or the digest that each
//! public key finds in it. An odd encoding, algorithm or key is a change already made.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use zeroize::Zeroizing;

use super::advice::signature;
use super::advisory::Advisory;
use super::case::{DiagnosisCredential, Facts};
use super::change::{ALONE, Change, PAIRED};
use super::claimed::{self, Reading};
use super::hash::{Hash, Want};
use super::layout::{self, Layout};
use crate::crypto::mac::MacState;
use crate::error::Error;
use crate::profile::{Algorithm, Profile, SharedSecret};
use crate::template::Template;

/// One way in which the signature may have been made, all but the string.
#[derive(Clone)]
pub(super) struct Target {
    pub(super) changes: Vec<Change>,
    pub(super) hash: Hash,
    pub(super) want: Want,
    pub(super) layout: Layout,
    pub(super) paired: bool,
}

/// A secret, and the mistake that using it would be.
struct Keyed {
    id: Option<&'static str>,
    key: Zeroizing<Vec<u8>>,
    paired: bool,
}

pub(super) fn targets(
    facts: &Facts<'_>,
    credential: &DiagnosisCredential<'_>,
    profile: &Profile,
    advisories: &mut Vec<Advisory>,
) -> Result<Vec<Target>, Error> {
    let mut found = Vec::new();
    let readings = claimed::readings(facts.signature, facts.encoding);
    let secrets = secrets(facts, credential)?;
    for reading in &readings {
        add_shared(&mut found, facts, reading, &secrets);
    }
    if let (Some(text), Algorithm::HmacSha256(_) | Algorithm::HmacSha512(_)) =
        (claimed::lower_case_base64(facts.signature), facts.algorithm)
    {
        let length = if text.len() > 44 { 64 } else { 32 };
        let reading = Reading { bytes: Vec::from([0; 64][..length].as_ref()), id: Some("K1-lower-case-base64") };
        let first = found.len();
        add_shared(&mut found, facts, &reading, &secrets);
        found[first..].iter_mut().for_each(|target| target.want = Want::LowerCase(text.clone()));
    }
    add_rsa(&mut found, facts, credential, profile, &readings, advisories);
    signature::classify(facts, &readings, advisories);
    // Fewest changes first; what stands first among equals is commoner.
    found.retain(|target| target.changes.len() <= 2);
    found.sort_by_key(|target| target.changes.len());
    Ok(found)
}

fn with(changes: &[Option<&'static str>]) -> Vec<Change> {
    changes.iter().flatten().map(|id| Change::new(id)).collect()
}

fn read_layout(text: &str) -> Option<Layout> {
    Template::parse(text).ok().map(|template| Layout::of(&template))
}

fn add_shared(found: &mut Vec<Target>, facts: &Facts<'_>, reading: &Reading, secrets: &[Keyed]) {
    let keyed: fn(&[u8]) -> MacState = match reading.bytes.len() {
        32 => MacState::sha256_of,
        64 => MacState::sha512_of,
        _ => return,
    };
    let is_short = reading.bytes.len() == 32;
    let right = [(None, facts.layout.clone())];
    let (algorithm, layouts): (_, Vec<_>) = match facts.algorithm {
        Algorithm::HmacSha256(_) => ((!is_short).then_some("K3-sha-512"), right.to_vec()),
        Algorithm::HmacSha512(_) => (is_short.then_some("K3-sha-256"), right.to_vec()),
        Algorithm::RsaSha256 => {
            let id = if facts.is_token_string() { "S8-hmac-for-token" } else { "K10-hmac" };
            let mut layouts = Vec::from([(Some(id), facts.layout.clone())]);
            for text in [layout::SYMMETRIC, "{method}:{endpoint_url}::{body_digest}:{timestamp}", layout::ASYMMETRIC] {
                layouts.extend(
                    read_layout(text).filter(|layout| *layout != facts.layout).map(|layout| (Some(id), layout)),
                );
            }
            (is_short.then_some("K3-sha-256"), layouts)
        }
    };
    for Keyed { id, key, paired } in secrets {
        for (other, layout) in &layouts {
            found.push(Target {
                changes: with(&[*other, reading.id, algorithm, *id]),
                hash: Hash::Mac(keyed(key)),
                want: Want::Bytes(reading.bytes.clone()),
                layout: layout.clone(),
                paired: *paired,
            });
        }
    }
}

/// # Errors
/// `invalid-secret` for a secret that is empty or a PEM key.
fn secrets(facts: &Facts<'_>, credential: &DiagnosisCredential<'_>) -> Result<Vec<Keyed>, Error> {
    let check = |field, text: Option<&str>| text.map(|text| crate::Secret::new(field, text)).transpose().map(drop);
    check("client_secret", credential.client_secret)?;
    check("api_secret", credential.api_secret)?;
    let (right, other) = match facts.algorithm {
        Algorithm::HmacSha256(SharedSecret::Api) | Algorithm::HmacSha512(SharedSecret::Api) => {
            (credential.api_secret, credential.client_secret)
        }
        _ => (credential.client_secret, credential.api_secret),
    };
    let mut found: Vec<Keyed> = Vec::new();
    let mut add = |paired, id: Option<&'static str>, key: &[u8]| {
        if !key.is_empty() && !found.iter().any(|known| *known.key == key) {
            found.push(Keyed { id, key: Zeroizing::new(key.to_vec()), paired });
        }
    };
    if let Some(secret) = right {
        add(PAIRED, None, secret.as_bytes());
    }
    for secret in right.into_iter().chain(other).chain(credential.other_secrets.iter().copied()) {
        let is_right = Some(secret) == right;
        if !is_right {
            add(PAIRED, Some("K11-other-secret"), secret.as_bytes());
        }
        // What follows is done to the right secret only: two changes of the key at once are not looked for.
        if is_right {
            decoded(secret, &mut add);
            padded(secret, &mut add);
        }
    }
    let names = [facts.access_token, facts.client_key, facts.partner_id, facts.api_key, facts.channel_id];
    for name in names.into_iter().flatten() {
        add(PAIRED, Some("K11-other-value-as-key"), name.as_bytes());
    }
    Ok(found)
}

fn decoded(secret: &str, add: &mut impl FnMut(bool, Option<&'static str>, &[u8])) {
    let trimmed = secret.trim();
    if let Some(bytes) = claimed::base64(trimmed).map(Zeroizing::new) {
        add(PAIRED, Some("K4-secret-base64-decoded"), &bytes);
    }
    if let Ok(bytes) = base16ct::mixed::decode_vec(trimmed).map(Zeroizing::new) {
        add(PAIRED, Some("K4-secret-hex-decoded"), &bytes);
    }
    use base64::Engine;
    let encoded = Zeroizing::new(base64::engine::general_purpose::STANDARD.encode(secret));
    add(PAIRED, Some("K4-secret-encoded"), encoded.as_bytes());
    let encoded = Zeroizing::new(base16ct::lower::encode_string(secret.as_bytes()));
    add(PAIRED, Some("K4-secret-encoded"), encoded.as_bytes());
}

fn padded(secret: &str, add: &mut impl FnMut(bool, Option<&'static str>, &[u8])) {
    const ID: Option<&str> = Some("K5-secret-whitespace");
    add(PAIRED, ID, secret.trim().as_bytes());
    for (paired, text) in [(PAIRED, "\n"), (PAIRED, "\r\n"), (PAIRED, " "), (ALONE, "\r"), (ALONE, "\t")] {
        add(paired, ID, Zeroizing::new(format!("{secret}{text}")).as_bytes());
        add(paired, ID, Zeroizing::new(format!("{text}{secret}")).as_bytes());
    }
    for (paired, quote) in [(PAIRED, '"'), (ALONE, '\'')] {
        add(paired, Some("K5-secret-quoted"), Zeroizing::new(format!("{quote}{secret}{quote}")).as_bytes());
        add(paired, Some("K5-secret-quoted"), secret.trim_matches(quote).as_bytes());
    }
}

#[cfg(not(feature = "rsa"))]
fn add_rsa(
    _: &mut [Target],
    _: &Facts<'_>,
    _: &DiagnosisCredential<'_>,
    _: &Profile,
    _: &[Reading],
    _: &mut [Advisory],
) {
}

#[cfg(feature = "rsa")]
fn add_rsa(
    found: &mut Vec<Target>,
    facts: &Facts<'_>,
    credential: &DiagnosisCredential<'_>,
    profile: &Profile,
    readings: &[Reading],
    advisories: &mut Vec<Advisory>,
) {
    use super::hash::{Recovered, recovered};
    let keys = public_keys(credential, advisories);
    let minimum = profile.rsa_minimum_bits();
    let mut opened = false;
    for (number, (from_private, key)) in keys.iter().enumerate() {
        let key_id = match (number, from_private) {
            (0, _) => None,
            (_, true) => Some("K6-own-key"),
            (_, false) => Some("K6-other-key"),
        };
        for Reading { bytes, id } in readings.iter().filter(|reading| reading.bytes.len() == key.signature_length()) {
            let Some(encoded) = key.recover(bytes) else { continue };
            let Some(Recovered { hash, want, id: padding }) = recovered(&encoded, key.bits()) else { continue };
            opened = true;
            let mut layouts = Vec::from([(None, facts.layout.clone())]);
            if facts.algorithm != Algorithm::RsaSha256 {
                layouts = [
                    ("K10-rsa", layout::ASYMMETRIC),
                    ("K10-rsa", layout::SYMMETRIC),
                    ("S8-rsa-token", layout::TOKEN_STRING),
                ]
                .into_iter()
                .filter_map(|(id, text)| Some((Some(id), read_layout(text)?)))
                .collect();
            }
            for (other, layout) in layouts {
                let changes = with(&[other, *id, padding, key_id]);
                let target = Target { changes, hash: hash.clone(), want: want.clone(), layout, paired: PAIRED };
                if let Want::Bytes(bytes) = &target.want {
                    let changes = [target.changes.clone(), with(&[Some("K7-hashed-twice")])].concat();
                    let want = Want::Twice(bytes.clone());
                    found.push(Target { changes, want, ..target.clone() });
                }
                found.push(target);
            }
        }
        // Certain, and no explanation: a signature that fits is right under a small key, too.
        // Of two primes of 1024 bits, every third product has 2047.
        if key.bits() + 1 < minimum {
            let advisory = Advisory::new("K9-key-size", "bits").with("bits", key.bits());
            advisories.push(advisory.with("minimum", minimum));
        }
    }
    if facts.algorithm == Algorithm::RsaSha256 {
        signature::judge_keys(&keys, readings, opened, advisories);
    }
}

/// The keys as given, then the private key's public half. A key that cannot be read is said so, and does not end the diagnosis.
#[cfg(feature = "rsa")]
pub(super) fn public_keys(
    credential: &DiagnosisCredential<'_>,
    advisories: &mut Vec<Advisory>,
) -> Vec<(bool, crate::PublicKey)> {
    use crate::{PrivateKey, PublicKey};
    const SMALLEST: usize = 512;
    let mut found: Vec<(bool, PublicKey)> = Vec::new();
    let mut add = |is_private: bool, key: PublicKey| {
        if !found.iter().any(|(_, known)| known.fingerprint() == key.fingerprint()) {
            found.push((is_private, key));
        }
    };
    let mut refused = |error: &Error| advisories.push(Advisory::of_error("K8-key-form", error));
    for bytes in credential.public_keys {
        match PublicKey::parse_from_bits(bytes, SMALLEST) {
            Ok(key) => add(false, key),
            Err(error) => {
                refused(&error);
                // The wrong half of the pair: say so, and go on with the right one.
                if let Some(key) =
                    PrivateKey::parse_from_bits(bytes, SMALLEST).ok().and_then(|key| key.public_key().ok())
                {
                    add(true, key);
                }
            }
        }
    }
    if let Some(bytes) = credential.private_key {
        match PrivateKey::parse_from_bits(bytes, SMALLEST) {
            Ok(key) => key.public_key().into_iter().for_each(|key| add(true, key)),
            Err(error) => {
                refused(&error);
                PublicKey::parse_from_bits(bytes, SMALLEST).into_iter().for_each(|key| add(false, key));
            }
        }
    }
    found
}

/// What may be said about the key without showing it.
pub(super) fn described(id: &str) -> String {
    let text = match id {
        "K4-secret-base64-decoded" => "the secret, decoded from Base64",
        "K4-secret-hex-decoded" => "the secret, decoded from hexadecimal",
        "K4-secret-encoded" => "the secret, encoded once more",
        "K5-secret-whitespace" => "the secret with other whitespace around it",
        "K5-secret-quoted" => "the secret with other quotes around it",
        "K6-own-key" => "your own key",
        "K6-other-key" => "another of the keys given",
        "K11-other-secret" => "another of the secrets given",
        _ => "another value",
    };
    text.to_string()
}
