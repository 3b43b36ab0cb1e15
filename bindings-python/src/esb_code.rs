//! The error codes of BCA's services before SNAP.

use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple, PyType};

use crate::convert::{Given, optional_text, text};
use crate::errors::Result;

/// An error code of BCA's services before SNAP: ``ErrorCode`` of an answer that has an ``ErrorMessage`` in two languages. ``str()`` is
/// the code.
///
/// Args:
///     code: groups of digits and capital letters, joined by hyphens, at most 12 characters. Whether the table knows the code plays
///         no part.
///
/// Raises:
///     RequestError: ``invalid-argument``.
///
/// Example:
///     >>> import paraf
///     >>> code = paraf.EsbCode("ESB-14-023")
///     >>> code.outcome, code.advice
///     ('unknown', 'ask-status')
///     >>> paraf.EsbCode("ESB-99-009").english("Amount")
///     'Missing mandatory field Amount'
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct EsbCode {
    inner: paraf::message::EsbCode,
}

#[pymethods]
impl EsbCode {
    #[new]
    #[pyo3(signature = (code))]
    fn new(code: &Bound<'_, PyString>) -> Result<Self> {
        Ok(EsbCode { inner: paraf::message::EsbCode::parse(&text("ErrorCode", code)?)? })
    }

    /// The HTTP status that BCA prints beside it, or None for a code that the table does not list.
    #[getter]
    fn http_status(&self) -> Option<u16> {
        self.inner.http_status()
    }

    /// What became of the transaction: ``done``, ``pending``, ``failed`` or ``unknown``.
    #[getter]
    fn outcome(&self) -> &'static str {
        self.inner.outcome().as_str()
    }

    /// What to do next, as `ResponseCode.advice`. There is no X-EXTERNAL-ID before SNAP: ``retry-as-is`` repeats the request, and
    /// ``ask-status`` means the transfer status or the account statement.
    #[getter]
    fn advice(&self) -> &'static str {
        self.inner.advice().as_str()
    }

    /// BCA's message in English, or None for a code that the table does not list.
    ///
    /// Args:
    ///     detail: the field name that stands in it.
    #[pyo3(signature = (detail=None), text_signature = "($self, detail='')")]
    fn english(&self, detail: Given<'_, '_>) -> Result<Option<String>> {
        let detail = optional_text("detail", detail)?;
        Ok(self.inner.english(detail.as_deref().unwrap_or_default()).map(Into::into))
    }

    /// BCA's message in Indonesian, likewise.
    ///
    /// Args:
    ///     detail: the field name that stands in it.
    #[pyo3(signature = (detail=None), text_signature = "($self, detail='')")]
    fn indonesian(&self, detail: Given<'_, '_>) -> Result<Option<String>> {
        let detail = optional_text("detail", detail)?;
        Ok(self.inner.indonesian(detail.as_deref().unwrap_or_default()).map(Into::into))
    }

    fn __str__(&self) -> &str {
        self.inner.as_str()
    }

    fn __repr__(&self) -> String {
        format!("EsbCode('{}')", self.inner)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        Ok((py.get_type::<Self>(), PyTuple::new(py, [self.inner.as_str()])?))
    }
}
