//! The check of a message against the table of its service.

use std::hash::{Hash, Hasher};

use paraf::{MessageKind, Mode};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Body, text, work};
use crate::errors::Result;
use crate::profile::ProfileLike;
use crate::words::Word;

/// Everything that is wrong with a message of a service, in the order in which it is found; an empty list for a good one. At most
/// `MAX_VIOLATIONS`.
///
/// Args:
///     service: the ID of the service, as `service` takes it.
///     body: the message: bytes, bytearray, memoryview, or str, which stands for its UTF-8. Of a GET, its parameters as an
///         object.
///     direction: ``"request"``, or ``"response"`` for an answer.
///     profile: a name, a dict or a `Profile`.
///     mode: ``"strict"``, by the table, for what leaves; ``"lenient"`` for what arrives, with what providers do in practice.
///
/// Raises:
///     RequestError: ``invalid-argument`` where there is no such service, direction or mode.
///
/// Example:
///     >>> import paraf
///     >>> violations = paraf.validate("17", '{"amount":{"value":"10000","currency":"IDR"}}')
///     >>> violation = next(v for v in violations if v.pointer == "/amount/value")
///     >>> violation.rule, violation.response_code, violation.response_message
///     ('format', '4001701', 'Invalid Field Format [amount.value]')
#[pyfunction]
#[pyo3(
    signature = (
        service, body, *, direction=Word(MessageKind::Request), profile=ProfileLike::Named("snap"), mode=Word(Mode::Strict)
    ),
    text_signature = "(service, body, *, direction='request', profile='snap', mode='strict')"
)]
pub(crate) fn validate(
    py: Python<'_>,
    service: &Bound<'_, PyString>,
    body: Body,
    direction: Word<MessageKind>,
    profile: ProfileLike,
    mode: Word<Mode>,
) -> Result<Vec<Violation>> {
    let service = paraf::Service::find(&text("service", service)?, &profile.resolve()?)?;
    let violations = work(py, body.0.len(), || service.validate(direction.0, mode.0, &body.0));
    Ok(violations.into_iter().map(Violation::from).collect())
}

/// One thing that is wrong with a message: made by `validate`. Its texts name fields, never values: it may be logged.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct Violation {
    inner: paraf::Violation,
}

impl Hash for Violation {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.inner.check(), self.inner.pointer()).hash(state);
    }
}

impl From<paraf::Violation> for Violation {
    fn from(inner: paraf::Violation) -> Self {
        Violation { inner }
    }
}

#[pymethods]
impl Violation {
    /// The rule that is broken, for example ``duplicate-key``. Its text never changes its meaning.
    #[getter]
    fn rule(&self) -> &'static str {
        self.inner.check().as_str()
    }

    /// Where: a JSON pointer (RFC 6901), empty for the message as a whole.
    #[getter]
    fn pointer(&self) -> &str {
        self.inner.pointer()
    }

    /// What is wrong, in lower case.
    #[getter]
    fn message(&self) -> &str {
        self.inner.message()
    }

    /// What a provider would answer, for example ``4001701``.
    #[getter]
    fn response_code(&self) -> String {
        self.inner.response_code().to_string()
    }

    /// The message that goes with it, for example ``Invalid Field Format [amount.value]``.
    #[getter]
    fn response_message(&self) -> &str {
        self.inner.response_message()
    }

    fn __str__(&self) -> String {
        self.inner.to_string()
    }

    fn __repr__(&self) -> String {
        format!("Violation({})", self.inner)
    }
}
