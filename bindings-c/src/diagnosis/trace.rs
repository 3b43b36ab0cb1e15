//! Explain: every stage of a signature.

use std::ops::Range;

use paraf::diagnose::{Trace, TraceSegment, explain};

use super::case::{ask, paraf_case, paraf_diagnosis_credential};
use super::finding::paraf_language;
use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::{paraf_buffer, paraf_str};

/// Every stage of a signature, except the signature itself: that needs the secret, and no part of this does. Tokens are
/// redacted; what shows them has `reveal` in its name. Free with paraf_trace_free(). May be used by several threads at
/// once.
pub struct paraf_trace {
    inner: Trace,
    /// Lent out, as is the next, so they must live as long as the handle.
    string_to_sign: String,
    segments: Vec<TraceSegment>,
}

impl From<Trace> for paraf_trace {
    fn from(inner: Trace) -> Self {
        paraf_trace { string_to_sign: inner.string_to_sign(), segments: inner.segments(), inner }
    }
}

/// A stretch of bytes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_span {
    /// Where it begins.
    pub offset: usize,
    /// How many bytes; 0 behind the last one.
    pub len: usize,
}

impl From<&Range<usize>> for paraf_span {
    fn from(range: &Range<usize>) -> Self {
        paraf_span { offset: range.start, len: range.len() }
    }
}

impl paraf_span {
    const NONE: paraf_span = paraf_span { offset: 0, len: 0 };
}

/// A named part of the string-to-sign. Its texts belong to the trace.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_trace_segment {
    /// What it is, for example `endpoint_url`; `data == NULL` behind the last one.
    pub field: paraf_str,
    /// Its text; for an access token, only its length.
    pub text: paraf_str,
    /// Where it stands in the exact string-to-sign.
    pub place: paraf_span,
}

impl paraf_trace_segment {
    const NONE: paraf_trace_segment =
        paraf_trace_segment { field: paraf_str::NOT_GIVEN, text: paraf_str::NOT_GIVEN, place: paraf_span::NONE };
}

impl From<&TraceSegment> for paraf_trace_segment {
    fn from(segment: &TraceSegment) -> Self {
        paraf_trace_segment {
            field: segment.field.as_str().into(),
            text: segment.text.as_str().into(),
            place: (&segment.range).into(),
        }
    }
}

/// Explains how a request is, or should have been, signed.
///
/// Fails with missing-header without timestamp, unsupported-by-profile, invalid-body, missing-credential
/// for a part that nothing tells, invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_explain(
    profile: paraf_str,
    request: *const paraf_case,
    credential: *const paraf_diagnosis_credential,
    trace: *mut *mut paraf_trace,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(trace, error, |caller| { Ok(handle(ask(caller, profile, request, credential, explain)?.into())) })
}

/// `hmac-sha512`, `hmac-sha256` or `rsa-sha256`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_algorithm(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.map(|trace| trace.inner.algorithm()).into() })
}

/// How the signature is written: `base64` or `hex`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_encoding(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.map(|trace| trace.inner.encoding()).into() })
}

/// A request for an access token, which is signed in another way than a transaction.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_is_token_request(trace: Option<&paraf_trace>) -> bool {
    entry!(false, { trace.is_some_and(|trace| trace.inner.is_token_request()) })
}

/// The method as it is signed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_method(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.map(|trace| trace.inner.method()).into() })
}

/// The URL as it is signed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_endpoint_url(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.map(|trace| trace.inner.endpoint_url()).into() })
}

/// The timestamp as it is signed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_timestamp(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.map(|trace| trace.inner.timestamp()).into() })
}

/// The canonical body.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_body(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.map(|trace| trace.inner.body()).into() })
}

/// How many stretches of the given body the canonical one does not have.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_removed_count(trace: Option<&paraf_trace>) -> usize {
    entry!(0, { trace.map_or(0, |trace| trace.inner.removed().len()) })
}

/// Such a stretch, from 0, by its place in the given body.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_removed(trace: Option<&paraf_trace>, index: usize) -> paraf_span {
    entry!(paraf_span::NONE, {
        let removed = trace.and_then(|trace| trace.inner.removed().get(index));
        removed.map_or(paraf_span::NONE, Into::into)
    })
}

/// The digest of the canonical body as it stands in the string; `data == NULL` where the profile leaves that of an empty
/// body out.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_body_digest(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.and_then(|trace| trace.inner.body_digest()).into() })
}

/// The profile's template of the string: `{method}:{endpoint_url}:…`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_template(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.map(|trace| trace.inner.template()).into() })
}

/// The string-to-sign, redacted.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_string_to_sign(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.map(|trace| trace.string_to_sign.as_str()).into() })
}

/// The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_reveal_string_to_sign(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.map(|trace| trace.inner.reveal_string_to_sign()).into() })
}

/// How many named parts the string-to-sign has.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_segment_count(trace: Option<&paraf_trace>) -> usize {
    entry!(0, { trace.map_or(0, |trace| trace.segments.len()) })
}

/// A named part, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_segment_at(trace: Option<&paraf_trace>, index: usize) -> paraf_trace_segment {
    entry!(paraf_trace_segment::NONE, {
        let segment = trace.and_then(|trace| trace.segments.get(index));
        segment.map_or(paraf_trace_segment::NONE, Into::into)
    })
}

/// The signature that was sent; `data == NULL` where there was none.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_signature(trace: Option<&paraf_trace>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { trace.and_then(|trace| trace.inner.signature()).into() })
}

/// How many headers had a part in it.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_header_count(trace: Option<&paraf_trace>) -> usize {
    entry!(0, { trace.map_or(0, |trace| trace.inner.headers().count()) })
}

/// The name of such a header, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_header_name(trace: Option<&paraf_trace>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { header(trace, index).map(|(name, _)| name).into() })
}

/// The value of that header, a token redacted.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_header_value(trace: Option<&paraf_trace>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { header(trace, index).map(|(_, value)| value).into() })
}

/// Every stage as plain text for a terminal, in one of paraf_language; tokens are redacted.
///
/// Fails with invalid-argument for an unknown language.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_trace_report(
    trace: Option<&paraf_trace>,
    language: u32,
    report: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(report, error, |caller| {
        let trace = &required(trace, "trace")?.inner;
        Ok(handle(paraf_buffer(trace.report(paraf_language::given(language, "language")?).into_bytes())))
    })
}

/// Every stage as one JSON object, the same in every language; tokens are redacted.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_trace_to_json(
    trace: Option<&paraf_trace>,
    json: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(json, error, |caller| { Ok(handle(paraf_buffer(required(trace, "trace")?.inner.to_json().into_bytes()))) })
}

/// Frees a trace; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_trace_free(trace: Option<Box<paraf_trace>>) {
    entry!((), { drop(trace) })
}

fn header(trace: Option<&paraf_trace>, index: usize) -> Option<(&str, &str)> {
    trace?.inner.headers().nth(index)
}
