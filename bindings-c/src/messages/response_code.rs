//! Response codes, taken apart: what they mean for the money, and what to do next.

use paraf::Profile;
use paraf::message::{Advice, Outcome, ResponseCode, ServiceCode};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::{paraf_buffer, paraf_str};

/// The standard's categories of response codes.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_category {
    /// No response code.
    PARAF_CATEGORY_NONE = 0,
    /// Done, or in progress.
    PARAF_CATEGORY_SUCCESS = 1,
    /// The message is wrong: a field's format, or a missing field.
    PARAF_CATEGORY_MESSAGE = 2,
    /// The call did not get through: credentials, limits of the system, a fault.
    PARAF_CATEGORY_SYSTEM = 3,
    /// The call got through, and the business of it was refused.
    PARAF_CATEGORY_BUSINESS = 4,
    /// A code that the standard does not list.
    PARAF_CATEGORY_UNLISTED = 5,
}

numbers!(paraf_category = paraf::message::Category {
    PARAF_CATEGORY_SUCCESS = Success,
    PARAF_CATEGORY_MESSAGE = Message,
    PARAF_CATEGORY_SYSTEM = System,
    PARAF_CATEGORY_BUSINESS = Business,
    PARAF_CATEGORY_UNLISTED = Unlisted,
} else PARAF_CATEGORY_NONE);

/// What became of the transaction, as far as this answer tells.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_outcome {
    /// No response code.
    PARAF_OUTCOME_NONE = 0,
    /// It happened.
    PARAF_OUTCOME_DONE = 1,
    /// It was taken and is on its way.
    PARAF_OUTCOME_PENDING = 2,
    /// It did not happen.
    PARAF_OUTCOME_FAILED = 3,
    /// This response does not tell. Query the status service before sending anything again.
    PARAF_OUTCOME_UNKNOWN = 4,
}

numbers!(paraf_outcome = paraf::message::Outcome {
    PARAF_OUTCOME_DONE = Done,
    PARAF_OUTCOME_PENDING = Pending,
    PARAF_OUTCOME_FAILED = Failed,
    PARAF_OUTCOME_UNKNOWN = Unknown,
} else PARAF_OUTCOME_NONE);

/// What to do next.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_advice {
    /// No response code.
    PARAF_ADVICE_NONE = 0,
    /// Go on: it is done.
    PARAF_ADVICE_PROCEED = 1,
    /// Send the same again: a token request has no X-EXTERNAL-ID that could be used up.
    PARAF_ADVICE_RETRY_AS_IS = 2,
    /// Send the same body again under a new X-EXTERNAL-ID, timestamp and signature.
    PARAF_ADVICE_NEW_EXTERNAL_ID = 3,
    /// Fetch a new token, then send again under a new X-EXTERNAL-ID.
    PARAF_ADVICE_REFRESH_TOKEN = 4,
    /// Ask paraf_response_code_status_service() what became of it, and send nothing again before that.
    PARAF_ADVICE_ASK_STATUS = 5,
    /// Do not send this again: it would be refused again, or is done already.
    PARAF_ADVICE_STOP = 6,
    /// No service tells what became of it: read the account statement, or ask the provider's support. Send nothing again.
    PARAF_ADVICE_ASK_PROVIDER = 7,
}

numbers!(paraf_advice = paraf::message::Advice {
    PARAF_ADVICE_PROCEED = Proceed,
    PARAF_ADVICE_RETRY_AS_IS = RetryAsIs,
    PARAF_ADVICE_NEW_EXTERNAL_ID = NewExternalId,
    PARAF_ADVICE_REFRESH_TOKEN = RefreshToken,
    PARAF_ADVICE_ASK_STATUS = AskStatus,
    PARAF_ADVICE_STOP = Stop,
    PARAF_ADVICE_ASK_PROVIDER = AskProvider,
} else PARAF_ADVICE_NONE);

/// A category as text, for example `business`; `data == NULL` for an unknown number. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_category_text(category: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { paraf_category::read(category).map(|category| category.as_str()).into() })
}

/// An outcome as text, for example `pending`; `data == NULL` for an unknown number. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_outcome_text(outcome: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { paraf_outcome::read(outcome).map(|outcome| outcome.as_str()).into() })
}

/// An advice as text, for example `ask-status`; `data == NULL` for an unknown number. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_advice_text(advice: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { paraf_advice::read(advice).map(|advice| advice.as_str()).into() })
}

/// A SNAP response code: HTTP status (3 digits), service (2 characters), case (2 digits). Free with
/// paraf_response_code_free(). May be used by several threads at once.
pub struct paraf_response_code {
    inner: ResponseCode,
    /// Lent out, as are the next two, so they must live as long as the handle.
    text: String,
    service: ServiceCode,
    status_service: Option<ServiceCode>,
    outcome: Outcome,
    advice: Advice,
}

impl From<ResponseCode> for paraf_response_code {
    fn from(inner: ResponseCode) -> Self {
        paraf_response_code {
            text: inner.to_string(),
            service: inner.service(),
            status_service: inner.status_service(),
            outcome: inner.outcome(),
            advice: inner.advice(),
            inner,
        }
    }
}

/// Takes a code of seven characters apart. Whether the standard knows it plays no part: providers have their own.
///
/// Fails with invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_response_code_new(
    text: paraf_str,
    response_code: *mut *mut paraf_response_code,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(response_code, error, |caller| {
        Ok(handle(ResponseCode::parse(caller.text(text, "response_code")?)?.into()))
    })
}

/// Builds a code from an HTTP status (100 to 599), a service (two digits or capital letters) and a case (two digits).
///
/// Fails with invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_response_code_build(
    http_status: u16,
    service: paraf_str,
    case_code: paraf_str,
    response_code: *mut *mut paraf_response_code,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(response_code, error, |caller| {
        let service = ServiceCode::parse(caller.text(service, "service")?)?;
        Ok(handle(ResponseCode::new(http_status, service, caller.text(case_code, "case_code")?)?.into()))
    })
}

/// The same code as this provider means it: its outcome, advice and status service are the provider's. Where the provider's
/// success has a status inside that decides, the outcome of the code alone is PARAF_OUTCOME_UNKNOWN: read the whole answer with
/// paraf_read_response().
///
/// Fails with unknown-profile, invalid-profile.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_response_code_for(
    response_code: Option<&paraf_response_code>,
    profile: paraf_str,
    of_provider: *mut *mut paraf_response_code,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(of_provider, error, |caller| {
        let code = required(response_code, "response_code")?.inner;
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        Ok(handle(paraf_response_code {
            status_service: code.status_service_for(&profile),
            outcome: code.outcome_for(&profile),
            advice: code.advice_for(&profile),
            ..code.into()
        }))
    })
}

/// The standard's code for what a provider means by this code and message: BCA prints some refusals under another's
/// code. A code that needs no such reading comes back unchanged.
///
/// Fails with unknown-profile, invalid-profile.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_response_code_as_meant(
    response_code: Option<&paraf_response_code>,
    message: paraf_str,
    profile: paraf_str,
    meant: *mut *mut paraf_response_code,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(meant, error, |caller| {
        let code = required(response_code, "response_code")?.inner;
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        Ok(handle(code.as_meant(caller.text(message, "message")?, &profile).into()))
    })
}

/// The seven characters.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_response_code_text(response_code: Option<&paraf_response_code>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { response_code.map(|code| code.text.as_str()).into() })
}

/// The HTTP status; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_response_code_http_status(response_code: Option<&paraf_response_code>) -> u16 {
    entry!(0, { response_code.map_or(0, |code| code.inner.http_status()) })
}

/// The two characters of the service that answered.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_response_code_service(response_code: Option<&paraf_response_code>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { response_code.map(|code| code.service.as_str()).into() })
}

/// The two digits of the case.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_response_code_case(response_code: Option<&paraf_response_code>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { response_code.map(|code| code.inner.case()).into() })
}

/// The standard's category.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_response_code_category(response_code: Option<&paraf_response_code>) -> paraf_category {
    entry!(paraf_category::PARAF_CATEGORY_NONE, { response_code.map(|code| code.inner.category()).into() })
}

/// What became of the transaction. 404xx18 differs by service: after a transfer the first one stands, after a direct
/// debit nothing was done.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_response_code_outcome(response_code: Option<&paraf_response_code>) -> paraf_outcome {
    entry!(paraf_outcome::PARAF_OUTCOME_NONE, { response_code.map(|code| code.outcome).into() })
}

/// What to do next.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_response_code_advice(response_code: Option<&paraf_response_code>) -> paraf_advice {
    entry!(paraf_advice::PARAF_ADVICE_NONE, { response_code.map(|code| code.advice).into() })
}

/// The code of the service that tells what became of a transaction of this one; where the advice is to ask, and it changes
/// nothing, itself. `data == NULL` where there is none: then the advice is PARAF_ADVICE_ASK_PROVIDER.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_response_code_status_service(response_code: Option<&paraf_response_code>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, {
        response_code.and_then(|code| code.status_service.as_ref()).map(|service| service.as_str()).into()
    })
}

/// The provider's message for this code, else the standard's, with a field name or a reason in its place, for example
/// `Invalid Field Format [amount.value]`; NULL for a code that neither lists.
///
/// Fails with unknown-profile, invalid-profile.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_response_code_message(
    response_code: Option<&paraf_response_code>,
    detail: paraf_str,
    profile: paraf_str,
    message: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(message, error, |caller| {
        let code = required(response_code, "response_code")?.inner;
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        Ok(match code.message(caller.text(detail, "detail")?, &profile) {
            Some(message) => handle(paraf_buffer(message.into_owned().into_bytes())),
            None => std::ptr::null_mut(),
        })
    })
}

/// Frees a response code; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_response_code_free(response_code: Option<Box<paraf_response_code>>) {
    entry!((), { drop(response_code) })
}
