//! Services: what can be asked of a provider, or by it.

use std::hash::{Hash, Hasher};

use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::text;
use crate::errors::Result;
use crate::profile::ProfileLike;

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
