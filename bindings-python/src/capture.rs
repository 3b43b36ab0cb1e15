//! What people paste of a request and its answer.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::convert::{text, work};
use crate::errors::Result;

/// A request as it was captured: made by `captured_requests`. Nothing of it is checked; its headers hold tokens.
#[pyclass(frozen, module = "paraf")]
pub(crate) struct CapturedRequest {
    inner: paraf::CapturedRequest,
}

#[pymethods]
impl CapturedRequest {
    /// The method.
    #[getter]
    fn method(&self) -> &str {
        self.inner.method()
    }

    /// The URL, or the path and query where the capture has no more.
    #[getter]
    fn url(&self) -> &str {
        self.inner.url()
    }

    /// The headers, names and values, in their order. They hold tokens: keep them out of logs.
    #[getter]
    fn headers(&self) -> Vec<(&str, &str)> {
        self.inner.headers().collect()
    }

    /// The body, byte for byte.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.inner.body())
    }

    /// ``responseCode`` of the answer, or None where the capture has none.
    #[getter]
    fn response_code(&self) -> Option<&str> {
        self.inner.response().code()
    }

    /// ``responseMessage`` of the answer, or None.
    #[getter]
    fn response_message(&self) -> Option<&str> {
        self.inner.response().message()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// Reads all requests of a text: one or several curl commands (as typed, or as browsers copy them), one raw HTTP request, or every
/// entry of a HAR. Nothing is run or sent.
///
/// Args:
///     text: what was pasted or saved.
///
/// Raises:
///     RequestError: ``unreadable-capture``, with what was seen instead; for a curl command also when its body or a value is not in
///         it but in a file or a variable of the shell.
///
/// Example:
///     >>> import paraf
///     >>> [request] = paraf.captured_requests("curl https://api.example/v1.0/x -H 'X-TIMESTAMP: now' -d '{}'")
///     >>> request.method, request.url, request.body
///     ('POST', 'https://api.example/v1.0/x', b'{}')
#[pyfunction]
#[pyo3(signature = (text))]
pub(crate) fn captured_requests(py: Python<'_>, text: &Bound<'_, PyString>) -> Result<Vec<CapturedRequest>> {
    let text = self::text("text", text)?;
    let requests = work(py, text.len(), || paraf::CapturedRequest::read_all(&text))?;
    Ok(requests.into_iter().map(|inner| CapturedRequest { inner }).collect())
}

/// What is known of an answer: made by `captured_response`.
#[pyclass(frozen, eq, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct CapturedResponse {
    inner: paraf::CapturedResponse,
}

#[pymethods]
impl CapturedResponse {
    /// The HTTP status, or None.
    #[getter]
    fn status(&self) -> Option<u16> {
        self.inner.status()
    }

    /// ``responseCode``, or None.
    #[getter]
    fn code(&self) -> Option<&str> {
        self.inner.code()
    }

    /// ``responseMessage``, or None.
    #[getter]
    fn message(&self) -> Option<&str> {
        self.inner.message()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// Reads what people have of an answer: a raw HTTP response, its JSON body, or the ``responseCode`` alone.
///
/// Args:
///     text: what was pasted or saved.
///
/// Raises:
///     RequestError: ``unreadable-capture`` when it is none of these.
///
/// Example:
///     >>> import paraf
///     >>> paraf.captured_response('{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}').code
///     '4012400'
#[pyfunction]
#[pyo3(signature = (text))]
pub(crate) fn captured_response(py: Python<'_>, text: &Bound<'_, PyString>) -> Result<CapturedResponse> {
    let text = self::text("text", text)?;
    let inner = work(py, text.len(), || paraf::CapturedResponse::read(&text))?;
    Ok(CapturedResponse { inner })
}
