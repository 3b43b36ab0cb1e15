//! From the core's errors to Python's exceptions. The exception classes are written in Python: `python/paraf/_errors.py`.

use paraf::verify::Rejection;
use paraf::{Error, ErrorCode, ErrorKind};
use pyo3::call::PyCallArgs;
use pyo3::exceptions::{PyException, PyRuntimeError};
use pyo3::prelude::*;

pub(crate) type Result<T> = std::result::Result<T, Raised>;

/// Everything that can end a call.
pub(crate) enum Raised {
    /// The core refuses to do something.
    Core(Error),
    /// The core refuses a received message.
    Rejected(Rejection),
    /// Python itself raised.
    Python(PyErr),
}

impl Raised {
    pub(crate) fn invalid_argument(field: &'static str, detail: &'static str) -> Self {
        Raised::Core(Error::invalid_argument(field, detail))
    }
}

impl From<Error> for Raised {
    fn from(error: Error) -> Self {
        Raised::Core(error)
    }
}

impl From<Rejection> for Raised {
    fn from(rejection: Rejection) -> Self {
        Raised::Rejected(rejection)
    }
}

impl From<PyErr> for Raised {
    fn from(error: PyErr) -> Self {
        Raised::Python(error)
    }
}

impl From<Raised> for PyErr {
    fn from(raised: Raised) -> Self {
        match raised {
            Raised::Core(error) => {
                let arguments =
                    (error.to_string(), error.code().as_str(), error.field(), error.offset(), error.reason());
                caused_by(exception(class_of(error.code()), arguments), std::error::Error::source(&error))
            }
            Raised::Rejected(rejection) => {
                let error = rejection.error();
                let arguments = (
                    rejection.to_string(),
                    error.code().as_str(),
                    error.field(),
                    error.offset(),
                    rejection.http_status(),
                    rejection.response_code().to_string(),
                    rejection.response_message(),
                    rejection.response_body(),
                );
                exception("Rejected", arguments)
            }
            Raised::Python(error) => error,
        }
    }
}

/// The exception with its cause: Python's own as it was raised, text of Rust's as a `RuntimeError`. What is no `Exception` (Ctrl-C)
/// goes on as it is.
fn caused_by(raised: PyErr, source: Option<&(dyn std::error::Error + 'static)>) -> PyErr {
    let Some(source) = source else { return raised };
    Python::attach(|py| {
        let cause = match source.downcast_ref::<PyErr>() {
            Some(cause) if !cause.is_instance_of::<PyException>(py) => return cause.clone_ref(py),
            Some(cause) => cause.clone_ref(py),
            None => caused_by(PyRuntimeError::new_err(source.to_string()), source.source()),
        };
        raised.set_cause(py, Some(cause));
        raised
    })
}

fn class_of(code: ErrorCode) -> &'static str {
    match code.kind() {
        ErrorKind::Profile => "ProfileError",
        ErrorKind::Credential => "CredentialError",
        // A rejection without an answer: nobody sent anything here, a request was only asked about.
        ErrorKind::Request | ErrorKind::Rejection => "RequestError",
        _ => "InternalError",
    }
}

pub(crate) fn exception<'a>(class: &str, arguments: impl for<'py> PyCallArgs<'py> + 'a) -> PyErr {
    Python::attach(|py| {
        let made = py.import("paraf._errors").and_then(|module| module.getattr(class)?.call1(arguments));
        made.map_or_else(|error| error, PyErr::from_value)
    })
}
