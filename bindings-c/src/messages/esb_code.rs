//! Error codes of BCA's services before SNAP.

use paraf::message::EsbCode;

use super::response_code::{paraf_advice, paraf_outcome};
use crate::boundary::handle;
use crate::code::paraf_code;
use crate::diagnosis::finding::paraf_language;
use crate::error::{paraf_error, required};
use crate::strings::{paraf_buffer, paraf_str};

/// An error code of BCA's services before SNAP: the `ErrorCode` of an answer. Free with paraf_esb_code_free(). May be used
/// by several threads at once.
pub struct paraf_esb_code(EsbCode);

/// Takes digits and capital letters in groups that hyphens join, for example `ESB-14-023`. Whether BCA lists the code
/// plays no part.
///
/// Fails with invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_esb_code_new(
    text: paraf_str,
    esb_code: *mut *mut paraf_esb_code,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(esb_code, error, |caller| { Ok(handle(paraf_esb_code(EsbCode::parse(caller.text(text, "text")?)?))) })
}

/// The code as it was read.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_esb_code_text(esb_code: Option<&paraf_esb_code>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { esb_code.map(|code| code.0.as_str()).into() })
}

/// The HTTP status that BCA prints beside it; 0 for a code that it does not list.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_esb_code_http_status(esb_code: Option<&paraf_esb_code>) -> u16 {
    entry!(0, { esb_code.and_then(|code| code.0.http_status()).unwrap_or(0) })
}

/// What became of the transaction. A code that BCA does not list says nothing.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_esb_code_outcome(esb_code: Option<&paraf_esb_code>) -> paraf_outcome {
    entry!(paraf_outcome::PARAF_OUTCOME_NONE, { esb_code.map(|code| code.0.outcome()).into() })
}

/// What to do next. Before SNAP there is no X-EXTERNAL-ID: PARAF_ADVICE_RETRY_AS_IS repeats the request, and
/// PARAF_ADVICE_ASK_STATUS means the transfer status or the account statement.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_esb_code_advice(esb_code: Option<&paraf_esb_code>) -> paraf_advice {
    entry!(paraf_advice::PARAF_ADVICE_NONE, { esb_code.map(|code| code.0.advice()).into() })
}

/// BCA's message in one of paraf_language, with a field name in its place; NULL for a code that BCA does not list.
///
/// Fails with invalid-argument for an unknown language.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_esb_code_message(
    esb_code: Option<&paraf_esb_code>,
    language: u32,
    detail: paraf_str,
    message: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(message, error, |caller| {
        let code = required(esb_code, "esb_code")?.0;
        let detail = caller.text(detail, "detail")?;
        let message = match paraf_language::given(language, "language")? {
            paraf::Language::Indonesian => code.indonesian(detail),
            _ => code.english(detail),
        };
        Ok(message.map_or(std::ptr::null_mut(), |message| handle(paraf_buffer(message.into_owned().into_bytes()))))
    })
}

/// Frees a code; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_esb_code_free(esb_code: Option<Box<paraf_esb_code>>) {
    entry!((), { drop(esb_code) })
}
