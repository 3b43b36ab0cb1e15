//! Why a signature was refused: for the log, and for nobody who called.

use alloc::vec::Vec;
use paraf::diagnose::{DiagnosisCredential, ObservedRequest, diagnose_within};
use paraf::text::lossy_text;
use paraf::{ErrorCode, Language, Moment, Profile};

use crate::event::Incoming;
use crate::verdict::Mistake;
use crate::world::Credentials;

/// A refused request, and what is known about it.
pub(super) struct Arrival<'a> {
    pub(super) incoming: &'a Incoming,
    pub(super) now: Moment,
    pub(super) issued_at: Option<Moment>,
}

/// Whether the signature is what is wrong.
pub(super) fn is_wanted(code: ErrorCode) -> bool {
    matches!(code, ErrorCode::SignatureMismatch | ErrorCode::MalformedSignature)
}

/// The mistakes that explain the signature, within a bound of work.
pub(super) fn mistakes(
    arrival: &Arrival<'_>,
    credentials: Option<&Credentials>,
    profile: &Profile,
    bytes: u64,
) -> Vec<Mistake> {
    let incoming = arrival.incoming;
    let headers: Vec<_> = incoming.headers.iter().map(|(name, value)| (lossy_text(name), lossy_text(value))).collect();
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    let (method, url) = (lossy_text(&incoming.method), lossy_text(&incoming.url));
    let mut case = ObservedRequest::new(&method, &url, &headers, &incoming.body);
    (case.now, case.token_issued_at) = (Some(arrival.now), arrival.issued_at);
    let empty = Credentials::default();
    let credentials = credentials.unwrap_or(&empty);
    let secrets: Vec<&str> = credentials.client_secrets.iter().map(|secret| &**secret).collect();
    let keys: Vec<&[u8]> = credentials.public_keys.iter().map(|key| &**key).collect();
    let credential = DiagnosisCredential::new()
        .client_secret(secrets.first().copied())
        .other_secrets(secrets.get(1..).unwrap_or_default())
        .public_keys(&keys);
    let Ok(diagnosis) = diagnose_within(&case, &credential, profile, bytes) else {
        return Vec::new();
    };
    let told = |finding: &paraf::diagnose::Finding| Mistake {
        id: finding.id(),
        english: finding.title(Language::English),
        indonesian: finding.title(Language::Indonesian),
    };
    diagnosis.findings().iter().map(told).collect()
}
