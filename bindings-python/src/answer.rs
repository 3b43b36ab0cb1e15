//! Answers to calls: built for those that came in, and held against those that went out.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::convert::{Body, Octets, json, optional_text, text, work};
use crate::errors::Result;
use crate::profile::ProfileLike;
use crate::service::ServiceLike;
use crate::validate::Violation;

/// An answer that keeps to its table: made by `answer`.
#[pyclass(frozen, eq, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct BuiltAnswer {
    inner: paraf::message::BuiltAnswer,
}

#[pymethods]
impl BuiltAnswer {
    /// The HTTP status to send.
    #[getter]
    fn http_status(&self) -> u16 {
        self.inner.http_status()
    }

    /// The code in the body, for example ``2002400``.
    #[getter]
    fn response_code(&self) -> String {
        self.inner.response_code().to_string()
    }

    /// The body to send, as JSON.
    #[getter]
    fn body(&self) -> &str {
        self.inner.body()
    }

    fn __repr__(&self) -> String {
        format!("BuiltAnswer('{}')", self.inner.response_code())
    }
}

/// The answer to a call of a service, as its receiver wants it: code and message by the provider's list, status and reasons in both
/// languages, and what it repeats of the request. A refusal has status 01 where the provider reads one there, else code and message alone.
/// It is checked against its table before it is returned.
///
/// Args:
///     service: the ID of the service, as `service` takes it, or a `Service`.
///     case: a response code of the service (``4042514``), as `decide_payment` and a `Violation` have it, or HTTP status and case without
///         the service (``40414``), of which the provider's own list then makes a code.
///     data: what you decide, in the form of the answer: a dict, or its JSON. It never contradicts the request; None leaves a field out.
///     request: the body that was received. Of what is no JSON nothing is repeated.
///     status: the status in the body, where it is not the one that the case has (00 behind 200 and 202, else 01): ``step.status``.
///     detail: what stands in the brackets of the message: ``violation.pointer``, or a reason.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-argument``: no such service; a case that nobody lists, or of another service; a status that the table does
///         not have, or none where a verdict is repeated; an answer that its table refuses, with the place.
///
/// Example:
///     >>> import paraf
///     >>> request = '{"partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451","inquiryRequestId":"A"}'
///     >>> data = {"virtualAccountData": {"virtualAccountName": "Budi", "totalAmount": {"value": "10000.00", "currency": "IDR"}}}
///     >>> found = paraf.answer("24", "20000", data, request, profile="bca")
///     >>> found.http_status, found.response_code
///     (200, '2002400')
///     >>> paraf.answer("24", "40101", profile="bca").body
///     '{"responseCode":"4012401","responseMessage":"Invalid Token (B2B)"}'
#[pyfunction]
#[pyo3(
    signature = (
        service, case, data=None, request=None, *, status=None, detail=None, profile=ProfileLike::Named("snap")
    ),
    text_signature = "(service, case, data=None, request=None, *, status=None, detail='', profile='snap')"
)]
#[allow(clippy::too_many_arguments, reason = "Python's keywords")]
pub(crate) fn answer(
    py: Python<'_>,
    service: ServiceLike,
    case: &Bound<'_, PyString>,
    data: Option<Data>,
    request: Option<Body>,
    status: Option<&Bound<'_, PyString>>,
    detail: Option<&Bound<'_, PyString>>,
    profile: ProfileLike,
) -> Result<BuiltAnswer> {
    let service = service.resolve(&profile.resolve()?)?;
    let (case, status, detail) =
        (text("case", case)?, optional_text("status", status)?, optional_text("detail", detail)?);
    let (data, request) = (data.map_or(Octets::None, |data| data.0), request.map_or(Octets::None, |request| request.0));
    let options = paraf::message::AnswerOptions::new().status(status.as_deref()).detail(detail.as_deref());
    let length = data.len() + request.len();
    Ok(BuiltAnswer { inner: work(py, length, || service.answer(&case, &data, &request, options))? })
}

/// In what an answer is not that of its request: another reference, account or amount than the request's, by the fields that the service's
/// table calls an echo; an empty list for one that fits. What is wrong with the answer by itself is `validate`'s to say.
///
/// A value that the answer leaves out or empty is no violation here, and neither is another spelling of the same.
///
/// Args:
///     service: the ID of the service, as `service` takes it, or a `Service`.
///     request: the body that was sent.
///     answer: the body that came back.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-argument`` where there is no such service, or the request is no JSON object.
///
/// Example:
///     >>> import paraf
///     >>> request = '{"partnerReferenceNo":"1","amount":{"value":"10000.00","currency":"IDR"}}'
///     >>> answer = '{"responseCode":"2001700","partnerReferenceNo":"1","amount":{"value":"90000.00","currency":"IDR"}}'
///     >>> [(violation.rule, violation.pointer) for violation in paraf.check_answer("17", request, answer, profile="bca")]
///     [('echo', '/amount')]
#[pyfunction]
#[pyo3(
    signature = (service, request, answer, *, profile=ProfileLike::Named("snap")),
    text_signature = "(service, request, answer, *, profile='snap')"
)]
pub(crate) fn check_answer(
    py: Python<'_>,
    service: ServiceLike,
    request: Body,
    answer: Body,
    profile: ProfileLike,
) -> Result<Vec<Violation>> {
    let service = service.resolve(&profile.resolve()?)?;
    let length = request.0.len() + answer.0.len();
    let violations = work(py, length, || service.check_answer(&request.0, &answer.0))?;
    Ok(violations.into_iter().map(Violation::from).collect())
}

/// A dict, or a body.
pub(crate) struct Data(Octets);

impl<'py> FromPyObject<'_, 'py> for Data {
    type Error = crate::errors::Raised;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self> {
        match object.cast::<PyDict>() {
            Ok(dict) => Ok(Data(Octets::Text(json("data", &dict)?))),
            Err(_) => Body::extract(object).map(|body| Data(body.0)),
        }
    }
}
