//! What came back to a call of yours, whatever it is.

use pyo3::prelude::*;
use pyo3::types::PyInt;

use crate::convert::{Body, whole};
use crate::errors::Result;
use crate::profile::ProfileLike;
use crate::service::ServiceLike;

/// What a provider's answer to a call of yours says: made by `read_response`.
#[pyclass(frozen, eq, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct ReceivedResponse {
    inner: paraf::message::ReceivedResponse,
}

#[pymethods]
impl ReceivedResponse {
    /// The code in the answer as it stands there, or None. It need not belong to the call: see ``outcome``.
    #[getter]
    fn response_code(&self) -> Option<String> {
        self.inner.response_code().map(|code| code.to_string())
    }

    /// The message in the answer, or None.
    #[getter]
    fn response_message(&self) -> Option<&str> {
        self.inner.response_message()
    }

    /// What became of the call: ``done``, ``pending``, ``failed`` or ``unknown``.
    #[getter]
    fn outcome(&self) -> &'static str {
        self.inner.outcome().as_str()
    }

    /// What to do next: ``proceed``, ``retry-as-is``, ``new-external-id``, ``refresh-token``, ``ask-status``, ``ask-provider`` or ``stop``.
    #[getter]
    fn advice(&self) -> &'static str {
        self.inner.advice().as_str()
    }

    /// The code of the service that tells what became of it, or None.
    #[getter]
    fn status_service(&self) -> Option<String> {
        self.inner.status_service().map(|service| service.as_str().to_owned())
    }

    fn __repr__(&self) -> String {
        format!("ReceivedResponse('{}', '{}')", self.inner.outcome().as_str(), self.inner.advice().as_str())
    }
}

/// What an answer to a call of yours says. Only an answer of SNAP says anything: a JSON object with a ``responseCode`` of the service that
/// was called, whose first three digits are the HTTP status. A page of a proxy, half an answer or none at all leave the outcome
/// unknown, whatever their status is: the call may have arrived, and money may have moved.
///
/// Args:
///     service: the ID of the service that was called, as `service` takes it, or a `Service`.
///     http_status: its HTTP status, or None where no answer came: a time-out, a connection that broke.
///     body: the bytes of the answer.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-argument``: no such service, or one before SNAP, whose errors `EsbCode` reads.
///
/// Example:
///     >>> import paraf
///     >>> refused = paraf.read_response("17", 403, '{"responseCode":"4031714","responseMessage":"Insufficient Funds"}')
///     >>> refused.outcome, refused.advice
///     ('failed', 'stop')
///     >>> proxy = paraf.read_response("17", 403, "<html>Forbidden</html>")
///     >>> proxy.outcome, proxy.advice, proxy.status_service
///     ('unknown', 'ask-status', '36')
#[pyfunction]
#[pyo3(
    signature = (service, http_status, body, *, profile=ProfileLike::Named("snap")),
    text_signature = "(service, http_status, body, *, profile='snap')"
)]
pub(crate) fn read_response(
    service: ServiceLike,
    http_status: Option<&Bound<'_, PyInt>>,
    body: Body,
    profile: ProfileLike,
) -> Result<ReceivedResponse> {
    let service = service.resolve(&profile.resolve()?)?;
    let http_status = http_status.map(|status| whole("http_status", status)).transpose()?;
    Ok(ReceivedResponse { inner: paraf::message::ReceivedResponse::read(service, http_status, &body.0)? })
}
