//! Services, and the check of their messages.

use std::hash::{Hash, Hasher};

use paraf::{MessageKind, Mode};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Body, text, work};
use crate::errors::Result;
use crate::profile::ProfileLike;
use crate::words::Word;

/// A service of the standard, or a provider's own: made by `service`, `services` and `service_of`.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct Service {
    inner: paraf::Service,
}

impl Hash for Service {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.inner.id(), self.inner.profile()).hash(state);
    }
}

impl From<paraf::Service> for Service {
    fn from(inner: paraf::Service) -> Self {
        Service { inner }
    }
}

#[pymethods]
impl Service {
    /// What `service` and `validate` take: the code, except where two services of a provider share one (``32-shared-biller``).
    #[getter]
    fn id(&self) -> &'static str {
        self.inner.id()
    }

    /// The two characters that stand for it in a response code.
    #[getter]
    fn code(&self) -> String {
        self.inner.code().as_str().to_owned()
    }

    /// The name in English.
    #[getter]
    fn name(&self) -> &'static str {
        self.inner.name()
    }

    /// The name in Indonesian.
    #[getter]
    fn name_id(&self) -> &'static str {
        self.inner.name_id()
    }

    /// The HTTP method.
    #[getter]
    fn method(&self) -> &'static str {
        self.inner.method()
    }

    /// The path; what stands before it is the provider's, or, for calls to the partner, the partner's.
    #[getter]
    fn path(&self) -> &'static str {
        self.inner.path()
    }

    /// Who calls whom: ``to-provider`` or ``to-partner``.
    #[getter]
    fn direction(&self) -> &'static str {
        self.inner.direction().as_str()
    }

    /// The CHANNEL-ID that the provider fixes for this service, or None.
    #[getter]
    fn channel_id(&self) -> Option<&'static str> {
        self.inner.channel_id()
    }

    /// The most characters of X-EXTERNAL-ID, where the provider gives this service its own bound, or None.
    #[getter]
    fn external_id_length(&self) -> Option<usize> {
        self.inner.external_id_length()
    }

    /// The fewest and the most characters of X-PARTNER-ID, where the provider gives this service its own bounds, or None.
    #[getter]
    fn partner_id_length(&self) -> Option<(usize, usize)> {
        self.inner.partner_id_length().map(|length| (*length.start(), *length.end()))
    }

    /// The profile whose table this is: the provider's, or ``snap``.
    #[getter]
    fn profile(&self) -> &'static str {
        self.inner.profile()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// The service with this ID. Where the profile has no table of its own, it is the standard's.
///
/// Args:
///     id: the service code, or, where two services share one, a longer ID as `services` shows it.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-argument`` where there is no such service.
///
/// Example:
///     >>> import paraf
///     >>> inquiry = paraf.service("24", "bca")
///     >>> inquiry.path, inquiry.direction
///     ('/openapi/v1.0/transfer-va/inquiry', 'to-partner')
#[pyfunction]
#[pyo3(signature = (id, profile=ProfileLike::Named("snap")), text_signature = "(id, profile='snap')")]
pub(crate) fn service(id: &Bound<'_, PyString>, profile: ProfileLike) -> Result<Service> {
    Ok(paraf::Service::find(&text("service", id)?, &profile.resolve()?)?.into())
}

/// The services that a profile has: the standard's, with the provider's own tables in their place, and those it adds.
///
/// Args:
///     profile: a name, a dict or a `Profile`.
///
/// Example:
///     >>> import paraf
///     >>> len(paraf.services())
///     81
#[pyfunction]
#[pyo3(signature = (profile=ProfileLike::Named("snap")), text_signature = "(profile='snap')")]
pub(crate) fn services(profile: ProfileLike) -> Result<Vec<Service>> {
    Ok(paraf::Service::all(&profile.resolve()?).map(Service::from).collect())
}

/// The service that a path or URL belongs to, or None: the one whose path is its longest end.
///
/// Args:
///     url: a path, or a whole URL.
///     profile: a name, a dict or a `Profile`.
///
/// Example:
///     >>> import paraf
///     >>> paraf.service_of("https://sandbox.bca.co.id/openapi/v1.0/balance-inquiry", "bca").id
///     '11'
#[pyfunction]
#[pyo3(signature = (url, profile=ProfileLike::Named("snap")), text_signature = "(url, profile='snap')")]
pub(crate) fn service_of(url: &Bound<'_, PyString>, profile: ProfileLike) -> Result<Option<Service>> {
    Ok(paraf::Service::of_path(&text("url", url)?, &profile.resolve()?).map(Service::from))
}

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
