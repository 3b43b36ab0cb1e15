//! Diagnosis: which mistake explains a signature that is wrong. The top floor: it uses everything, and nothing knows it.
//!
//! A finding is a change, or a pair of changes, that reproduces the signature exactly. It is a report: no type of this module
//! has a way into a [`Verifier`](crate::verify::Verifier), and no finding holds a signature that would have been right.

mod advice;
mod advisory;
mod answer;
mod budget;
mod case;
mod change;
mod differences;
mod digests;
mod finding;
mod hash;
mod json;
mod layout;
mod missing;
mod mistakes;
mod placeholder;
mod programming_language;
mod report;
mod rooms;
mod search;
mod setting;
mod target;
mod text;
mod trace;

use alloc::vec::Vec;

pub use advisory::Advisory;
pub use answer::Answer;
pub use case::{DiagnosisCredential, ObservedRequest};
pub use finding::{Diagnosis, Difference, Finding, SignedPart, TriedPart};
pub use programming_language::ProgrammingLanguage;
pub use trace::{Trace, TraceSegment, explain};

use crate::error::Error;
use crate::profile::Profile;
use advice::Unknown;
use budget::Budget;
use case::Facts;
use search::Search;
use target::Targets;

/// How many bytes a diagnosis hashes at most, unless you say otherwise: 160 MiB.
pub const DEFAULT_MAX_HASHED_BYTES: u64 = 160 << 20;

/// Finds the mistake behind a signature that was refused.
///
/// Give as much of the credential as you have. Without the secret of an HMAC nothing can be found but what the signature's
/// length and spelling tell; of RSA the public key is enough. Of a request without a signature it says what would be signed.
///
/// # Errors
/// `missing-header` without timestamp, `unsupported-by-profile` where the profile has no rule for such a message.
///
/// ```
/// use paraf::diagnose::{ObservedRequest, DiagnosisCredential, diagnose};
/// use paraf::{Language, Profile};
///
/// let headers = [
///     ("Authorization", "Bearer 7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"),
///     ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"),
///     ("X-SIGNATURE", "B4P4Xrq0TKpXNCHRoQ2ER+EKqoYgXrEougnNxv8GAl9j1QUO3mwGhrlXoXJbwG9TvCGiSrv+4uoFqsOOfe94lg=="),
/// ];
/// let body = br#"{"url":"https://merchant.id/notify"}"#;
/// let case = ObservedRequest::new("POST", "/openapi/v1.0/transfer-va/inquiry", &headers, body);
/// let credential = DiagnosisCredential::new().client_secret("456");
/// let diagnosis = diagnose(&case, &credential, &Profile::named("bca")?)?;
/// assert!(!diagnosis.matched());
/// let finding = &diagnosis.findings()[0];
/// assert_eq!(finding.id(), "B5-php-slash");
/// println!("{}", finding.title(Language::English));
/// # Ok::<(), paraf::Error>(())
/// ```
pub fn diagnose(
    case: &ObservedRequest<'_>,
    credential: &DiagnosisCredential<'_>,
    profile: &Profile,
) -> Result<Diagnosis, Error> {
    diagnose_within(case, credential, profile, DEFAULT_MAX_HASHED_BYTES)
}

/// As [`diagnose`], but hashes at most the given number of bytes, so the result is the same on every machine.
///
/// # Errors
/// As [`diagnose`].
pub fn diagnose_within(
    case: &ObservedRequest<'_>,
    credential: &DiagnosisCredential<'_>,
    profile: &Profile,
    hashed_bytes: u64,
) -> Result<Diagnosis, Error> {
    let facts = Facts::read(case, credential, profile)?;
    let unknown = Unknown::find(&facts, credential);
    let mut advisories = Vec::new();
    let mut budget = Budget::new(hashed_bytes);
    budget.hold(missing::one_try(&facts));
    let targets = Targets::of(&facts, credential, profile, &mut budget, &mut advisories);
    let mut search = Search::new(&facts, &targets, budget);
    let found = search.run();
    let is_right = |found: &search::Found| found.changes.is_empty() && facts.body_error.is_none();
    let (answer, missing) = match &found {
        Some(found) if is_right(found) => (Answer::Right, Vec::new()),
        // A mistake that reproduces the signature proves what it rests on.
        Some(_) => (Answer::Wrong, Vec::new()),
        None => match missing::names(&facts, credential, &targets, &unknown, hashed_bytes) {
            missing if missing.is_empty() => (Answer::Wrong, missing),
            missing => (Answer::NotChecked, missing),
        },
    };
    let findings: Vec<Finding> = found
        .filter(|found| !is_right(found))
        .iter()
        .map(|found| differences::finding(&facts, &search, found))
        .collect();
    advice::add(&facts, unknown, answer, &findings, &mut advisories);
    Ok(Diagnosis {
        answer,
        missing,
        assumed: search::assumed(&facts, &search.tried),
        stopped_early: search.budget.reached() && findings.is_empty(),
        hashed_bytes: search.budget.used(),
        tried: search.tried,
        findings,
        advisories,
    })
}
