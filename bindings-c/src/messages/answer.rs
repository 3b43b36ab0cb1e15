//! Answers to calls: built for those that came in, and held against those that went out.

use std::mem::offset_of;

use paraf::message::{AnswerOptions, BuiltAnswer};

use super::service::paraf_service;
use super::violation::paraf_violations;
use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::pointers::Options;
use crate::strings::paraf_str;

/// What an answer says beside its case. Begin with paraf_answer_options_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_answer_options {
    /// Set by paraf_answer_options_init().
    pub size: usize,
    /// What you decide, as JSON in the form of the answer. It never contradicts the request; null leaves a field out.
    /// Optional: nothing.
    pub data: paraf_str,
    /// The body that was received. Optional: nothing is repeated.
    pub request: paraf_str,
    /// The status in the body, `paymentFlagStatus` or its like: paraf_next_step_status(). Optional: the one that the case
    /// has, `00` behind 200 and 202, else `01`.
    pub status: paraf_str,
    /// What stands in the brackets of the message: paraf_violations_pointer(), or a reason. Optional.
    pub detail: paraf_str,
}

// SAFETY: `repr(C)`, `size` first, and numbers and nullable pointers all through.
unsafe impl Options for paraf_answer_options {
    const FIRST_SIZE: usize = offset_of!(paraf_answer_options, detail) + size_of::<paraf_str>();
}

/// An answer that keeps to its table. Free with paraf_built_answer_free(). May be used by several threads at once.
pub struct paraf_built_answer {
    inner: BuiltAnswer,
    /// Lent out, so it must live as long as the handle.
    response_code: String,
}

impl From<BuiltAnswer> for paraf_built_answer {
    fn from(inner: BuiltAnswer) -> Self {
        paraf_built_answer { response_code: inner.response_code().to_string(), inner }
    }
}

/// The answer to a call of a service, as its receiver wants it: code and message by the provider's list, status and reasons
/// in both languages, and what it repeats of the request. A refusal has status `01` where the provider reads one there, else
/// code and message alone. It is checked against its table before it is returned. `options` may be NULL.
///
/// `answer_case` is a response code of the service (`4042514`), as paraf_next_step_response_code() and a violation have it, or
/// HTTP status and case without the service (`40414`), of which the provider's own list then makes a code.
///
/// Fails with invalid-argument: a case that nobody lists, or of another service; a status that the table does not have, or
/// none where a verdict is repeated; data that is no JSON object; an answer that its table refuses, with the place.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_build_answer(
    service: Option<&paraf_service>,
    answer_case: paraf_str,
    options: *const paraf_answer_options,
    answer: *mut *mut paraf_built_answer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(answer, error, |caller| {
        let service = required(service, "service")?.inner;
        let answer_case = caller.text(answer_case, "case")?;
        let (mut data, mut request, mut chosen) = (&[][..], &[][..], AnswerOptions::default());
        if let Some(options) = caller.optional_options(options, "options")? {
            data = caller.optional_bytes(options.data, "data")?.unwrap_or_default();
            request = caller.optional_bytes(options.request, "request")?.unwrap_or_default();
            chosen.status = caller.optional_text(options.status, "status")?;
            chosen.detail = caller.optional_text(options.detail, "detail")?.unwrap_or_default();
        }
        Ok(handle(paraf_built_answer::from(service.answer(answer_case, data, request, chosen)?)))
    })
}

/// The HTTP status to send; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_built_answer_http_status(answer: Option<&paraf_built_answer>) -> u16 {
    entry!(0, { answer.map_or(0, |answer| answer.inner.http_status()) })
}

/// The code in the body.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_built_answer_response_code(answer: Option<&paraf_built_answer>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { answer.map(|answer| answer.response_code.as_str()).into() })
}

/// The body to send, as JSON.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_built_answer_body(answer: Option<&paraf_built_answer>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { answer.map(|answer| answer.inner.body()).into() })
}

/// Frees an answer; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_built_answer_free(answer: Option<Box<paraf_built_answer>>) {
    entry!((), { drop(answer) })
}

/// In what an answer is not that of its request: another reference, account or amount than the request's, by the fields that
/// the service's table calls an echo; an empty list for one that fits. What is wrong with the answer by itself is
/// paraf_validate()'s to say. A value that the answer leaves out or empty is no violation here, and neither is another
/// spelling of the same.
///
/// An answer that does not fit is no failure. Fails with invalid-argument for a request that is no JSON object.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_check_answer(
    service: Option<&paraf_service>,
    request: paraf_str,
    answer: paraf_str,
    violations: *mut *mut paraf_violations,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(violations, error, |caller| {
        let service = required(service, "service")?.inner;
        let (request, answer) = (caller.bytes(request, "request")?, caller.bytes(answer, "answer")?);
        Ok(handle(service.check_answer(request, answer)?.into_iter().collect::<paraf_violations>()))
    })
}
