//! Services: what can be asked of a provider, or by it.

use std::hash::{Hash, Hasher};

use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyBytes, PyDict, PyString};

use crate::convert::{Octets, json, owned_text, text, work, wrong_type};
use crate::errors::{Raised, Result};
use crate::profile::ProfileLike;

/// A service of the standard, or a provider's own: made by `service`, `services` and `service_of`; or yours: made by
/// `Service.from_json`.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct Service {
    inner: paraf::message::Service,
}

impl Hash for Service {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.inner.id(), self.inner.profile()).hash(state);
    }
}

impl From<paraf::message::Service> for Service {
    fn from(inner: paraf::message::Service) -> Self {
        Service { inner }
    }
}

impl Service {
    pub(crate) fn inner(&self) -> paraf::message::Service {
        self.inner
    }
}

#[pymethods]
impl Service {
    /// A service from a table of your own: what a provider publishes no fields for, or what your contract adds. `validate` takes it
    /// in place of an ID.
    ///
    /// Read it once and keep the service: the table is kept for the life of the program, whatever becomes of this object.
    ///
    /// Args:
    ///     table: the table, as JSON text, its UTF-8 bytes, or a dict: ``id``, ``name``, ``method``, ``path``, and ``code``,
    ///         ``direction``, ``request``, ``response``, ``rules`` where there are any. ``docs/messages.md`` lists the keys.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument`` where it is no table, with the field whose row is wrong.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> hold = paraf.Service.from_json({
    ///     ...     "id": "hold-inquiry", "code": "HI", "name": "Hold Inquiry", "method": "POST", "path": "/openapi/v1.0/hold-inquiry",
    ///     ...     "request": [{"field": "/accountNo", "type": "string", "length": 10, "format": "digits", "presence": "M"}],
    ///     ... })
    ///     >>> [violation.response_code for violation in paraf.validate(hold, '{"accountNo":"123456789x"}')]
    ///     ['400HI01']
    #[staticmethod]
    fn from_json(py: Python<'_>, table: Table) -> Result<Self> {
        let table = paraf::text::text("service", &table.0)?;
        Ok(work(py, table.len(), || paraf::message::Service::from_json(table))?.into())
    }

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

    /// The profile whose table this is: the provider's, or ``snap``; ``own`` for one of yours.
    #[getter]
    fn profile(&self) -> &'static str {
        self.inner.profile()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// A table as `Service.from_json` takes it.
struct Table(Octets);

impl<'py> FromPyObject<'_, 'py> for Table {
    type Error = Raised;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self> {
        if let Ok(json) = object.cast::<PyString>() {
            return owned_text("service", &json).map(|json| Table(Octets::Text(json)));
        }
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Table(Octets::Bytes(bytes.to_owned().into())));
        }
        if let Ok(dict) = object.cast::<PyDict>() {
            return json("service", &dict).map(|json| Table(Octets::Text(json)));
        }
        Err(wrong_type(&object, "str, bytes or a dict"))
    }
}

/// A service by its ID, or as itself.
pub(crate) enum ServiceLike {
    Id(PyBackedStr),
    Given(paraf::message::Service),
}

impl ServiceLike {
    /// # Errors
    /// `invalid-argument` where the profile has no such service.
    pub(crate) fn resolve(&self, profile: &paraf::Profile) -> Result<paraf::message::Service> {
        match self {
            ServiceLike::Id(id) => Ok(paraf::message::Service::find(id, profile)?),
            ServiceLike::Given(service) => Ok(*service),
        }
    }
}

impl FromPyObject<'_, '_> for ServiceLike {
    type Error = Raised;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> Result<Self> {
        if let Ok(id) = object.cast::<PyString>() {
            return owned_text("service", &id).map(ServiceLike::Id);
        }
        if let Ok(service) = object.cast::<Service>() {
            return Ok(ServiceLike::Given(service.get().inner()));
        }
        Err(wrong_type(&object, "the ID of a service or a Service"))
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
    Ok(paraf::message::Service::find(&text("service", id)?, &profile.resolve()?)?.into())
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
    Ok(paraf::message::Service::all(&profile.resolve()?).map(Service::from).collect())
}

/// The service that a request belongs to, or None: the one with its method whose path is the longest end of the URL.
///
/// Args:
///     method: the HTTP method.
///     url: a path, or a whole URL.
///     profile: a name, a dict or a `Profile`.
///
/// Example:
///     >>> import paraf
///     >>> paraf.service_of("POST", "https://sandbox.bca.co.id/openapi/v1.0/balance-inquiry", "bca").id
///     '11'
#[pyfunction]
#[pyo3(
    signature = (method, url, profile=ProfileLike::Named("snap")),
    text_signature = "(method, url, profile='snap')"
)]
pub(crate) fn service_of(
    method: &Bound<'_, PyString>,
    url: &Bound<'_, PyString>,
    profile: ProfileLike,
) -> Result<Option<Service>> {
    let (method, url) = (text("method", method)?, text("url", url)?);
    Ok(paraf::message::Service::of_request(&method, &url, &profile.resolve()?).map(Service::from))
}
