//! Every stage of a signature, as a value.

use paraf::Language;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::words::Word;

/// Every stage of a signature but the signature's own key: made by `explain`. Tokens are redacted; what shows them is called
/// ``reveal_…``.
#[pyclass(frozen, module = "paraf")]
pub(crate) struct Trace {
    inner: paraf::diagnose::Trace,
}

impl From<paraf::diagnose::Trace> for Trace {
    fn from(inner: paraf::diagnose::Trace) -> Self {
        Trace { inner }
    }
}

#[pymethods]
impl Trace {
    /// ``hmac-sha512``, ``hmac-sha256`` or ``rsa-sha256``.
    #[getter]
    fn algorithm(&self) -> &'static str {
        self.inner.algorithm()
    }

    /// How the signature is written: ``base64`` or ``hex``.
    #[getter]
    fn encoding(&self) -> &'static str {
        self.inner.encoding()
    }

    /// Whether it is a request for an access token, which is signed in another way than a transaction.
    #[getter]
    fn is_token_request(&self) -> bool {
        self.inner.is_token_request()
    }

    /// The method as it is signed.
    #[getter]
    fn method(&self) -> &str {
        self.inner.method()
    }

    /// The URL as it is signed.
    #[getter]
    fn endpoint_url(&self) -> &str {
        self.inner.endpoint_url()
    }

    /// The timestamp as it is signed.
    #[getter]
    fn timestamp(&self) -> &str {
        self.inner.timestamp()
    }

    /// The canonical body.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.inner.body())
    }

    /// The bytes of the body that the canonical one does not have: where each run begins and ends.
    #[getter]
    fn removed(&self) -> Vec<(usize, usize)> {
        self.inner.removed().iter().map(|range| (range.start, range.end)).collect()
    }

    /// The digest of the canonical body as it stands in the string; None where the profile leaves that of an empty body out.
    #[getter]
    fn body_digest(&self) -> Option<&str> {
        self.inner.body_digest()
    }

    /// The profile's template of the string: ``{method}:{endpoint_url}:…``.
    #[getter]
    fn template(&self) -> &str {
        self.inner.template()
    }

    /// The string-to-sign with the token redacted.
    #[getter]
    fn string_to_sign(&self) -> String {
        self.inner.string_to_sign()
    }

    /// The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs.
    fn reveal_string_to_sign(&self) -> &str {
        self.inner.reveal_string_to_sign()
    }

    /// The parts of the string-to-sign, in order; the token redacted.
    #[getter]
    fn segments(&self) -> Vec<TraceSegment> {
        self.inner.segments().into_iter().map(TraceSegment::from).collect()
    }

    /// The signature that was sent; None where there was none.
    #[getter]
    fn signature(&self) -> Option<&str> {
        self.inner.signature()
    }

    /// Names and values of the headers that were used; tokens redacted.
    #[getter]
    fn headers(&self) -> Vec<(&str, &str)> {
        self.inner.headers().collect()
    }

    /// All of it as plain text for a terminal; the token redacted.
    ///
    /// Args:
    ///     language: ``"en"`` or ``"id"``.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument`` for another language.
    #[pyo3(signature = (language=Word(Language::English)), text_signature = "($self, language='en')")]
    fn report(&self, language: Word<Language>) -> String {
        self.inner.report(language.0)
    }

    /// All of it as one JSON object, the same on every surface; the token redacted.
    fn to_json(&self) -> String {
        self.inner.to_json()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// A named part of an explained string-to-sign.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct TraceSegment {
    /// What it is, for example ``body_digest``.
    #[pyo3(get)]
    field: &'static str,
    /// Its text; for an access token, only its length.
    #[pyo3(get)]
    text: String,
    /// Where it begins in the exact string, in bytes of UTF-8.
    #[pyo3(get)]
    start: usize,
    /// Where it ends; the byte there does not belong to it.
    #[pyo3(get)]
    end: usize,
}

impl From<paraf::diagnose::TraceSegment> for TraceSegment {
    fn from(segment: paraf::diagnose::TraceSegment) -> Self {
        TraceSegment {
            field: segment.field.as_str(),
            text: segment.text,
            start: segment.range.start,
            end: segment.range.end,
        }
    }
}

#[pymethods]
impl TraceSegment {
    fn __repr__(&self) -> String {
        format!("TraceSegment(field='{}', start={}, end={})", self.field, self.start, self.end)
    }
}
