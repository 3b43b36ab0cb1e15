//! What a signature cannot be checked without.

use alloc::vec::Vec;

use super::advice::Unknown;
use super::case::{DiagnosisCredential, Facts};
use super::target::Targets;
use super::text;
use crate::profile::{Algorithm, SharedSecret};
use crate::template::Field;

/// What is needed to check the signature and was not given, or is not known: names as
/// [`Diagnosis::missing`](super::Diagnosis::missing) lists them.
pub(super) fn names(
    facts: &Facts<'_>,
    credential: &DiagnosisCredential<'_>,
    targets: &Targets,
    unknown: &Unknown,
    hashed_bytes: u64,
) -> Vec<&'static str> {
    let signed = facts.layout.fields().into_iter().filter(|field| *field != Field::BodyDigest);
    let absent = signed.filter(|field| facts.value(*field).is_none()).map(Field::as_str);
    let mut missing: Vec<&'static str> = Vec::new();
    for name in missing_key(facts, credential, targets).into_iter().chain(absent).chain(unknown.names.iter().copied()) {
        if !missing.contains(&name) {
            missing.push(name);
        }
    }
    if missing.is_empty() && hashed_bytes < one_try(facts) {
        missing.push("hashed_bytes");
    }
    missing
}

/// How many bytes are hashed before the signature can be right.
pub(super) fn one_try(facts: &Facts<'_>) -> u64 {
    let mut string_to_sign = Vec::new();
    text::write_end(facts, &facts.layout, 0, &[], &mut string_to_sign);
    (facts.case.body.len() + string_to_sign.len()) as u64
}

/// The secret or the key that the algorithm takes.
fn missing_key(facts: &Facts<'_>, credential: &DiagnosisCredential<'_>, targets: &Targets) -> Option<&'static str> {
    let secret = match facts.algorithm {
        Algorithm::RsaSha256 => return (!targets.has_public_key()).then_some("public_key"),
        Algorithm::HmacSha256(secret) | Algorithm::HmacSha512(secret) => secret,
    };
    let given = match secret {
        SharedSecret::Client => credential.client_secret,
        SharedSecret::Api => credential.api_secret,
    };
    given.is_none().then_some(secret.name())
}
