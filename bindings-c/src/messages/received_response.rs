//! What came back to a call of yours, whatever it is.

use paraf::message::{ReceivedResponse, ServiceCode};

use super::response_code::{paraf_advice, paraf_outcome};
use super::service::paraf_service;
use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::paraf_str;

/// What a provider's answer to a call of yours says. Free with paraf_received_response_free(). May be used by several threads
/// at once.
pub struct paraf_received_response {
    inner: ReceivedResponse,
    /// Lent out, as is the next, so they must live as long as the handle.
    response_code: Option<String>,
    status_service: Option<ServiceCode>,
}

impl From<ReceivedResponse> for paraf_received_response {
    fn from(inner: ReceivedResponse) -> Self {
        paraf_received_response {
            response_code: inner.response_code().map(|code| code.to_string()),
            status_service: inner.status_service(),
            inner,
        }
    }
}

/// What an answer to a call of `service` says. `http_status` is 0 where none came: a time-out, a connection that broke.
///
/// Only an answer of SNAP says anything: a JSON object with a `responseCode` of the service that was called, whose first
/// three digits are the HTTP status. A page of a proxy, half an answer or none at all leave the outcome unknown, whatever
/// their status is: the call may have arrived, and money may have moved.
///
/// Fails with invalid-argument: a service before SNAP, whose errors paraf_esb_code_new() reads.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_read_response(
    service: Option<&paraf_service>,
    http_status: u16,
    body: paraf_str,
    response: *mut *mut paraf_received_response,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(response, error, |caller| {
        let service = required(service, "service")?.inner;
        let status = (http_status > 0).then_some(http_status);
        Ok(handle(ReceivedResponse::read(service, status, caller.bytes(body, "body")?)?.into()))
    })
}

/// The code in the answer as it stands there; `data == NULL` where there is none. It need not belong to the call: see the
/// outcome.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_received_response_code(response: Option<&paraf_received_response>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { response.and_then(|response| response.response_code.as_deref()).into() })
}

/// The message in the answer; `data == NULL` where there is none.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_received_response_message(response: Option<&paraf_received_response>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { response.and_then(|response| response.inner.response_message()).into() })
}

/// What became of the call.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_received_response_outcome(response: Option<&paraf_received_response>) -> paraf_outcome {
    entry!(paraf_outcome::PARAF_OUTCOME_NONE, { response.map(|response| response.inner.outcome()).into() })
}

/// What to do next.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_received_response_advice(response: Option<&paraf_received_response>) -> paraf_advice {
    entry!(paraf_advice::PARAF_ADVICE_NONE, { response.map(|response| response.inner.advice()).into() })
}

/// The code of the service that tells what became of it; `data == NULL` where there is none.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_received_response_status_service(response: Option<&paraf_received_response>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, {
        response.and_then(|response| response.status_service.as_ref()).map(ServiceCode::as_str).into()
    })
}

/// Frees an answer; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_received_response_free(response: Option<Box<paraf_received_response>>) {
    entry!((), { drop(response) })
}
