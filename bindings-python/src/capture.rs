//! What people paste of a request and its answer.

use paraf::Language;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::convert::{Capture, work};
use crate::errors::Result;
use crate::words::Word;

/// A request as it was captured: made by `captured_requests`. Nothing of it is checked; its headers hold tokens.
#[pyclass(frozen, module = "paraf")]
pub(crate) struct CapturedRequest {
    inner: paraf::capture::CapturedRequest,
    language: Language,
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

    /// What is to be known of how it was read, before anything is called wrong.
    #[getter]
    fn notes(&self) -> Vec<CaptureNote> {
        let note = |note: &paraf::capture::CaptureNote| CaptureNote { inner: note.clone(), language: self.language };
        self.inner.notes().iter().map(note).collect()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// Something to be known of how a request was read.
#[pyclass(frozen, eq, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct CaptureNote {
    inner: paraf::capture::CaptureNote,
    language: Language,
}

#[pymethods]
impl CaptureNote {
    /// Stable, for example ``sanitized-har``.
    #[getter]
    fn id(&self) -> &'static str {
        self.inner.id()
    }

    /// What is said.
    #[getter]
    fn text(&self) -> &str {
        self.inner.text(self.language)
    }

    fn __repr__(&self) -> String {
        format!("CaptureNote('{}')", self.inner.id())
    }
}

/// Reads all requests of a text: curl commands for bash, cmd.exe and PowerShell, with what ``curl -v`` prints; raw HTTP; ``.http``
/// files; ``fetch(…)``; a HAR; a Postman collection; an object with ``method``, ``url``, ``headers`` and ``body``; logs of OkHttp, Feign
/// and Guzzle. ``docs/captures.md`` tells what is read of each. Nothing is run or sent.
///
/// Args:
///     text: what was pasted or saved; bytes may be UTF-8 or UTF-16, and of a raw request any body.
///     language: of the notes: ``"en"`` or ``"id"``.
///
/// Raises:
///     RequestError: ``unreadable-capture``, with what was seen instead, or why it cannot be read; `Error.reason` names the cause.
///
/// Example:
///     >>> import paraf
///     >>> [request] = paraf.captured_requests("curl https://api.example/v1.0/x -H 'X-TIMESTAMP: now' -d '{}'")
///     >>> request.method, request.url, request.body, request.notes
///     ('POST', 'https://api.example/v1.0/x', b'{}', [])
#[pyfunction]
#[pyo3(signature = (text, language=Word(Language::English)), text_signature = "(text, language='en')")]
pub(crate) fn captured_requests(
    py: Python<'_>,
    text: Capture,
    language: Word<Language>,
) -> Result<Vec<CapturedRequest>> {
    let language = language.0;
    let requests = work(py, text.0.len(), || paraf::capture::CapturedRequest::read_all(&*text.0))?;
    Ok(requests.into_iter().map(|inner| CapturedRequest { inner, language }).collect())
}

/// What is known of an answer: made by `captured_response`.
#[pyclass(frozen, eq, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct CapturedResponse {
    inner: paraf::capture::CapturedResponse,
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
    let text = crate::convert::text("text", text)?;
    let inner = work(py, text.len(), || paraf::capture::CapturedResponse::read(&text))?;
    Ok(CapturedResponse { inner })
}
