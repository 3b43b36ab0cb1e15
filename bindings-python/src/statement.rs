//! Bank statements (service 14): which windows to ask for.

use pyo3::prelude::*;
use pyo3::types::{PyDate, PyString};

use crate::convert::{owned_text, wrong_type};
use crate::errors::{Raised, Result};

/// A stretch of whole days: made by `statement_windows`.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct StatementWindow {
    inner: paraf::message::StatementWindow,
}

impl From<paraf::message::StatementWindow> for StatementWindow {
    fn from(inner: paraf::message::StatementWindow) -> Self {
        StatementWindow { inner }
    }
}

#[pymethods]
impl StatementWindow {
    /// For ``fromDateTime``: midnight in Western Indonesian Time.
    #[getter(from_date_time)]
    fn first_midnight(&self) -> String {
        self.inner.from_date_time()
    }

    /// For ``toDateTime``: midnight of the last day, which BCA includes.
    #[getter(to_date_time)]
    fn last_midnight(&self) -> String {
        self.inner.to_date_time()
    }

    /// Two halves of it, for a window with more rows than one answer holds (BCA: 9000); None where it is one day.
    fn halves(&self) -> Option<(StatementWindow, StatementWindow)> {
        self.inner.halves().map(|(first, second)| (first.into(), second.into()))
    }

    fn __repr__(&self) -> String {
        format!("StatementWindow('{}', '{}')", self.inner.from_date_time(), self.inner.to_date_time())
    }
}

/// The windows of at most 31 days that cover the days from the first to the last, both included, without overlap.
///
/// Args:
///     first: a `datetime.date`, or ``yyyy-MM-dd``.
///     last: the same; not before the first, and at most ten years behind it.
///
/// Raises:
///     RequestError: ``invalid-argument``.
///
/// Example:
///     >>> import datetime, paraf
///     >>> windows = paraf.statement_windows(datetime.date(2022, 1, 1), "2022-02-10")
///     >>> [window.to_date_time for window in windows]
///     ['2022-01-31T00:00:00+07:00', '2022-02-10T00:00:00+07:00']
#[pyfunction]
#[pyo3(signature = (first, last))]
pub(crate) fn statement_windows(first: &Bound<'_, PyAny>, last: &Bound<'_, PyAny>) -> Result<Vec<StatementWindow>> {
    let windows = paraf::message::statement_windows(&day("first", first)?, &day("last", last)?)?;
    Ok(windows.into_iter().map(StatementWindow::from).collect())
}

fn day(field: &'static str, given: &Bound<'_, PyAny>) -> Result<pyo3::pybacked::PyBackedStr> {
    if let Ok(exact) = given.cast::<PyString>() {
        return owned_text(field, exact);
    }
    if given.is_instance_of::<PyDate>() {
        let written = given.call_method0("isoformat")?.cast_into::<PyString>().map_err(PyErr::from)?;
        return owned_text(field, &written);
    }
    Err::<_, Raised>(wrong_type(given, &format!("{field} as str or date")))
}
