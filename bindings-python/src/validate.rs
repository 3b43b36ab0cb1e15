//! The check of a message against the table of its service.

use std::hash::{Hash, Hasher};

use paraf::message::{MessageKind, Mode};
use pyo3::prelude::*;

use crate::convert::{Body, work};
use crate::errors::Result;
use crate::moment::optional_moment;
use crate::profile::ProfileLike;
use crate::service::ServiceLike;
use crate::words::Word;

/// Everything that is wrong with a message of a service, in the order in which it is found; an empty list for a good one. At most
/// `MAX_VIOLATIONS`.
///
/// Args:
///     service: the ID of the service, as `service` takes it, or a `Service`, whose table is then the one, whatever the profile.
///     body: the message: bytes, bytearray, memoryview, or str, which stands for its UTF-8. Of a GET, its parameters as an
///         object.
///     direction: ``"request"``, or ``"response"`` for an answer.
///     profile: a name, a dict or a `Profile`.
///     mode: ``"strict"``, by the table, for what leaves; ``"lenient"`` for what arrives, with what providers do in practice.
///     now: the day that the message is for, as RFC 3339 text, an aware datetime or epoch seconds: with it the rules are checked that
///         depend on the day, in Western Indonesian Time (a fund collection is dated today, a statement goes back 31 days). None:
///         they are not checked; the clock is never read here.
///
/// Raises:
///     RequestError: ``invalid-argument`` where there is no such service, direction or mode, ``invalid-timestamp``.
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
        service, body, *, direction=Word(MessageKind::Request), profile=ProfileLike::Named("snap"), mode=Word(Mode::Strict),
        now=None
    ),
    text_signature = "(service, body, *, direction='request', profile='snap', mode='strict', now=None)"
)]
pub(crate) fn validate(
    py: Python<'_>,
    service: ServiceLike,
    body: Body,
    direction: Word<MessageKind>,
    profile: ProfileLike,
    mode: Word<Mode>,
    now: Option<&Bound<'_, PyAny>>,
) -> Result<Vec<Violation>> {
    let service = service.resolve(&profile.resolve()?)?;
    let now = optional_moment("now", now)?;
    let violations = work(py, body.0.len(), || match now {
        None => service.validate(direction.0, mode.0, &body.0),
        Some(now) => service.validate_at(direction.0, mode.0, &body.0, now),
    });
    Ok(violations.into_iter().map(Violation::from).collect())
}

/// One thing that is wrong with a message: made by `validate`. Its texts name fields, never values: it may be logged.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct Violation {
    inner: paraf::message::Violation,
}

impl Hash for Violation {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.inner.check(), self.inner.pointer()).hash(state);
    }
}

impl From<paraf::message::Violation> for Violation {
    fn from(inner: paraf::message::Violation) -> Self {
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

    /// What a provider would answer, for example ``4001701``, or ``ESB-99-009`` before SNAP; empty where no code is published.
    #[getter]
    fn response_code(&self) -> String {
        self.inner.response_code().to_string()
    }

    /// The message that goes with it, for example ``Invalid Field Format [amount.value]``; empty likewise.
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
