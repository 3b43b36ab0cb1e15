//! The string-to-sign: redacted until it is revealed.

use pyo3::prelude::*;

/// The exact text that is signed. It may hold the access token: ``str()`` and ``repr()`` hide that, `reveal` does not.
///
/// Example:
///     >>> import paraf
///     >>> signer = paraf.Signer("bca", client_secret="456")
///     >>> signed = signer.sign("GET", "/v1", access_token="abc", timestamp="2022-04-21T17:34:52+07:00")
///     >>> str(signed.string_to_sign)[:40]
///     'GET:/v1:[access token, 3 characters]:e3b'
///     >>> signed.string_to_sign.reveal()[:15]
///     'GET:/v1:abc:e3b'
#[pyclass(frozen, module = "paraf")]
pub(crate) struct StringToSign {
    inner: paraf::sign::StringToSign,
}

impl From<&paraf::sign::StringToSign> for StringToSign {
    fn from(inner: &paraf::sign::StringToSign) -> Self {
        StringToSign { inner: inner.clone() }
    }
}

#[pymethods]
impl StringToSign {
    /// The exact text. Keep it out of logs.
    fn reveal(&self) -> &str {
        self.inner.reveal()
    }

    /// Its named parts, in order.
    #[getter]
    fn segments(&self) -> Vec<Segment> {
        let segments = self.inner.segments().iter();
        segments
            .map(|segment| Segment {
                field: segment.field.as_str(),
                start: segment.range.start,
                end: segment.range.end,
            })
            .collect()
    }

    fn __str__(&self) -> String {
        self.inner.to_string()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// One part of a string-to-sign: what it is and where it stands, in bytes of the text's UTF-8.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Segment {
    /// What it is, for example ``body_digest``.
    #[pyo3(get)]
    field: &'static str,
    /// Where it begins.
    #[pyo3(get)]
    start: usize,
    /// Where it ends; the byte there does not belong to it.
    #[pyo3(get)]
    end: usize,
}

#[pymethods]
impl Segment {
    fn __repr__(&self) -> String {
        format!("Segment(field='{}', start={}, end={})", self.field, self.start, self.end)
    }
}
