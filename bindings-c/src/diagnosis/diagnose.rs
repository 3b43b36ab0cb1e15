//! Diagnose: which mistake explains a signature.

use paraf::Language;
use paraf::diagnose::{Advisory, Diagnosis, diagnose_within};

use super::case::{ask, paraf_case, paraf_diagnosis_credential};
use super::finding::{paraf_finding, paraf_language, paraf_part, paraf_programming_language};
use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::{paraf_buffer, paraf_str};

/// How many bytes a diagnosis hashes at most unless you say otherwise: 160 MiB.
pub const PARAF_DEFAULT_MAX_HASHED_BYTES: u64 = 167_772_160;

const _: () = assert!(PARAF_DEFAULT_MAX_HASHED_BYTES == paraf::diagnose::DEFAULT_MAX_HASHED_BYTES);

/// What explains a signature. Free with paraf_diagnosis_free(). May be used by several threads at once.
pub struct paraf_diagnosis {
    inner: Diagnosis,
    findings: Vec<paraf_finding>,
    /// What the advisories saw, by language, in their order.
    details: Vec<(Language, Vec<String>)>,
}

impl From<Diagnosis> for paraf_diagnosis {
    fn from(inner: Diagnosis) -> Self {
        let details = |(_, language): &(paraf_language, Language)| {
            (*language, inner.advisories().iter().map(|advisory| advisory.detail(*language)).collect())
        };
        paraf_diagnosis {
            findings: inner.findings().iter().map(Into::into).collect(),
            details: paraf_language::VALUES.iter().map(details).collect(),
            inner,
        }
    }
}

/// An observation that is certain but does not explain the signature, such as a stale clock or a mandatory header that
/// is missing. Its texts belong to the diagnosis.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_advisory {
    /// Stable, for example `T5-stale-timestamp`; `data == NULL` behind the last one.
    pub id: paraf_str,
    /// What was seen, in the language that was asked for, as is what follows: numbers, header names, the code of the
    /// response.
    pub detail: paraf_str,
    /// One line.
    pub title: paraf_str,
    /// Why it matters.
    pub explanation: paraf_str,
    /// What to do.
    pub fix: paraf_str,
    /// Whether the request is not known well enough to check its signature: tell it before anything else.
    pub is_blocking: bool,
}

impl paraf_advisory {
    const NONE: paraf_advisory = paraf_advisory {
        id: paraf_str::NOT_GIVEN,
        detail: paraf_str::NOT_GIVEN,
        title: paraf_str::NOT_GIVEN,
        explanation: paraf_str::NOT_GIVEN,
        fix: paraf_str::NOT_GIVEN,
        is_blocking: false,
    };

    fn new(advisory: &Advisory, language: Option<Language>, detail: Option<&str>) -> Self {
        paraf_advisory {
            id: advisory.id().into(),
            detail: detail.into(),
            title: language.map(|language| advisory.title(language)).into(),
            explanation: language.map(|language| advisory.explanation(language)).into(),
            fix: language.map(|language| advisory.fix(language)).into(),
            is_blocking: advisory.is_blocking(),
        }
    }
}

/// A part that was varied.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_tried {
    /// The part; PARAF_PART_NONE behind the last one.
    pub part: paraf_part,
    /// How many other values it was given.
    pub variants: usize,
}

/// Finds the mistake behind a signature that was refused. Without the secret of an HMAC nothing can be found but what
/// the signature's length and spelling tell; of RSA the public key is enough.
///
/// `hashed_bytes` bounds the work, the same on every machine: PARAF_DEFAULT_MAX_HASHED_BYTES.
///
/// Fails with missing-header without timestamp, unsupported-by-profile where the profile has no rule for
/// such a message, invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_diagnose(
    profile: paraf_str,
    request: *const paraf_case,
    credential: *const paraf_diagnosis_credential,
    hashed_bytes: u64,
    diagnosis: *mut *mut paraf_diagnosis,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(diagnosis, error, |caller| {
        let diagnosis = ask(caller, profile, request, credential, |case, credential, profile| {
            diagnose_within(case, credential, profile, hashed_bytes)
        })?;
        Ok(handle(diagnosis.into()))
    })
}

/// Whether a signature is right.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_answer {
    /// No answer.
    PARAF_ANSWER_NONE = 0,
    /// It fits the request and the credential.
    PARAF_ANSWER_RIGHT = 1,
    /// It does not, or a mistake reproduces it.
    PARAF_ANSWER_WRONG = 2,
    /// It may be either: paraf_diagnosis_missing() says what is needed to check it.
    PARAF_ANSWER_NOT_CHECKED = 3,
}

numbers!(paraf_answer = paraf::diagnose::Answer {
    PARAF_ANSWER_RIGHT = Right,
    PARAF_ANSWER_WRONG = Wrong,
    PARAF_ANSWER_NOT_CHECKED = NotChecked,
} else PARAF_ANSWER_NONE);

/// An answer as text, for example `not-checked`; `data == NULL` for an unknown number. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_answer_text(answer: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { paraf_answer::read(answer).map(|answer| answer.as_str()).into() })
}

/// Whether the signature is right, wrong, or was not checked.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_answer(diagnosis: Option<&paraf_diagnosis>) -> paraf_answer {
    entry!(paraf_answer::PARAF_ANSWER_NONE, { diagnosis.map(|diagnosis| diagnosis.inner.answer()).into() })
}

/// How much is missing to check a signature that was not checked.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_missing_count(diagnosis: Option<&paraf_diagnosis>) -> usize {
    entry!(0, { diagnosis.map_or(0, |diagnosis| diagnosis.inner.missing().len()) })
}

/// What is missing, from 0: `client_secret`, `api_secret`, `public_key`, `access_token` and other fields that are not
/// known, `signature` where it is a placeholder, `hashed_bytes` where the bound does not suffice for one try. It is never
/// freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_missing(diagnosis: Option<&paraf_diagnosis>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, {
        diagnosis.and_then(|diagnosis| diagnosis.inner.missing().get(index).copied()).into()
    })
}

/// Whether the signature is right. False alone does not say that it is wrong: see paraf_diagnosis_answer().
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_matched(diagnosis: Option<&paraf_diagnosis>) -> bool {
    entry!(false, { diagnosis.is_some_and(|diagnosis| diagnosis.inner.matched()) })
}

/// How many findings there are: none where the signature is right, and where nothing explains it.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_finding_count(diagnosis: Option<&paraf_diagnosis>) -> usize {
    entry!(0, { diagnosis.map_or(0, |diagnosis| diagnosis.findings.len()) })
}

/// A finding, from 0, fewest changes first; NULL behind the last one. It belongs to the diagnosis.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_finding(diagnosis: Option<&paraf_diagnosis>, index: usize) -> Option<&paraf_finding> {
    entry!(None, { diagnosis.and_then(|diagnosis| diagnosis.findings.get(index)) })
}

/// How many advisories there are.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_advisory_count(diagnosis: Option<&paraf_diagnosis>) -> usize {
    entry!(0, { diagnosis.map_or(0, |diagnosis| diagnosis.inner.advisories().len()) })
}

/// An advisory, from 0, in one of paraf_language.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_advisory(
    diagnosis: Option<&paraf_diagnosis>,
    index: usize,
    language: u32,
) -> paraf_advisory {
    entry!(paraf_advisory::NONE, {
        let language = paraf_language::read(language);
        let advisory = |diagnosis: &'_ paraf_diagnosis| {
            let in_language = diagnosis.details.iter().find(|(known, _)| Some(*known) == language);
            let detail = in_language.and_then(|(_, details)| details.get(index)).map(String::as_str);
            Some(paraf_advisory::new(diagnosis.inner.advisories().get(index)?, language, detail))
        };
        diagnosis.and_then(advisory).unwrap_or(paraf_advisory::NONE)
    })
}

/// How many parts were taken to be right.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_assumed_count(diagnosis: Option<&paraf_diagnosis>) -> usize {
    entry!(0, { diagnosis.map_or(0, |diagnosis| diagnosis.inner.assumed().len()) })
}

/// Such a part, from 0; PARAF_PART_NONE behind the last one.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_assumed(diagnosis: Option<&paraf_diagnosis>, index: usize) -> paraf_part {
    entry!(paraf_part::PARAF_PART_NONE, {
        diagnosis.and_then(|diagnosis| diagnosis.inner.assumed().get(index).copied()).into()
    })
}

/// How many parts were varied.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_tried_count(diagnosis: Option<&paraf_diagnosis>) -> usize {
    entry!(0, { diagnosis.map_or(0, |diagnosis| diagnosis.inner.tried().len()) })
}

/// A part that was varied, from 0, and in how many ways.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_tried(diagnosis: Option<&paraf_diagnosis>, index: usize) -> paraf_tried {
    entry!(paraf_tried { part: paraf_part::PARAF_PART_NONE, variants: 0 }, {
        let tried = diagnosis.and_then(|diagnosis| diagnosis.inner.tried().get(index));
        paraf_tried {
            part: tried.map(|tried| tried.part()).into(),
            variants: tried.map_or(0, |tried| tried.variants()),
        }
    })
}

/// Whether the bound on hashed bytes was reached before everything was tried.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_stopped_early(diagnosis: Option<&paraf_diagnosis>) -> bool {
    entry!(false, { diagnosis.is_some_and(|diagnosis| diagnosis.inner.stopped_early()) })
}

/// How many bytes were hashed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_hashed_bytes(diagnosis: Option<&paraf_diagnosis>) -> u64 {
    entry!(0, { diagnosis.map_or(0, |diagnosis| diagnosis.inner.hashed_bytes()) })
}

/// The diagnosis as plain text for a terminal, in one of paraf_language, with the fix in one of
/// paraf_programming_language; 0 for words alone.
///
/// Fails with invalid-argument for an unknown language.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_diagnosis_report(
    diagnosis: Option<&paraf_diagnosis>,
    language: u32,
    programming_language: u32,
    report: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(report, error, |caller| {
        let diagnosis = &required(diagnosis, "diagnosis")?.inner;
        let code = match programming_language {
            0 => None,
            number => Some(paraf_programming_language::given(number, "programming_language")?),
        };
        let language = paraf_language::given(language, "language")?;
        Ok(handle(paraf_buffer(diagnosis.report(language, code).into_bytes())))
    })
}

/// The diagnosis as one JSON object, the same in every language; docs/diagnosis.md lists its keys.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_diagnosis_to_json(
    diagnosis: Option<&paraf_diagnosis>,
    json: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(json, error, |caller| {
        Ok(handle(paraf_buffer(required(diagnosis, "diagnosis")?.inner.to_json().into_bytes())))
    })
}

/// Frees a diagnosis; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_diagnosis_free(diagnosis: Option<Box<paraf_diagnosis>>) {
    entry!((), { drop(diagnosis) })
}
