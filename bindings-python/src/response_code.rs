//! Response codes: taken apart, built, and what they mean.

use paraf::message::ServiceCode;
use pyo3::prelude::*;
use pyo3::types::{PyInt, PyString, PyTuple, PyType};

use crate::convert::{text, whole};
use crate::errors::Result;
use crate::profile::ProfileLike;

/// A SNAP response code: HTTP status (3), service (2), case (2). ``str()`` is the seven characters.
///
/// Args:
///     code: seven characters: three digits, a service code of digits or capital letters, two digits. Whether the standard
///         knows the code plays no part: providers have their own.
///
/// Raises:
///     RequestError: ``invalid-argument``.
///
/// Example:
///     >>> import paraf
///     >>> code = paraf.ResponseCode("5041700")
///     >>> code.http_status, code.service_code, code.case_code, code.category
///     (504, '17', '00', 'system')
///     >>> code.outcome, code.advice, code.status_service
///     ('unknown', 'ask-status', '36')
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct ResponseCode {
    inner: paraf::message::ResponseCode,
}

impl From<paraf::message::ResponseCode> for ResponseCode {
    fn from(inner: paraf::message::ResponseCode) -> Self {
        ResponseCode { inner }
    }
}

#[pymethods]
impl ResponseCode {
    #[new]
    #[pyo3(signature = (code))]
    fn new(code: &Bound<'_, PyString>) -> Result<Self> {
        Ok(paraf::message::ResponseCode::parse(&text("response_code", code)?)?.into())
    }

    /// Builds a code from its parts.
    ///
    /// Args:
    ///     http_status: from 100 to 599.
    ///     service_code: two digits or capital letters.
    ///     case_code: two digits.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument``.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> str(paraf.ResponseCode.build(200, "25", "00"))
    ///     '2002500'
    #[classmethod]
    #[pyo3(signature = (http_status, service_code, case_code))]
    fn build(
        _class: &Bound<'_, PyType>,
        http_status: &Bound<'_, PyInt>,
        service_code: &Bound<'_, PyString>,
        case_code: &Bound<'_, PyString>,
    ) -> Result<Self> {
        let service = ServiceCode::parse(&text("service_code", service_code)?)?;
        let case = text("case_code", case_code)?;
        Ok(paraf::message::ResponseCode::new(whole("http_status", http_status)?, service, &case)?.into())
    }

    /// The HTTP status, which the answer itself has too.
    #[getter]
    fn http_status(&self) -> u16 {
        self.inner.http_status()
    }

    /// The service that answered: two digits or capital letters.
    #[getter]
    fn service_code(&self) -> String {
        self.inner.service().as_str().to_owned()
    }

    /// The two digits of the case.
    #[getter]
    fn case_code(&self) -> &str {
        self.inner.case()
    }

    /// The standard's category: ``success``, ``message``, ``system``, ``business``, or ``unlisted`` for a code of a provider's own.
    #[getter]
    fn category(&self) -> &'static str {
        self.inner.category().as_str()
    }

    /// What became of the transaction, as far as this answer tells: ``done``, ``pending``, ``failed`` or ``unknown``.
    #[getter]
    fn outcome(&self) -> &'static str {
        self.inner.outcome().as_str()
    }

    /// What to do next: ``proceed``, ``retry-as-is``, ``new-external-id``, ``refresh-token``, ``ask-status``, ``ask-provider`` or
    /// ``stop``.
    #[getter]
    fn advice(&self) -> &'static str {
        self.inner.advice().as_str()
    }

    /// The code of the service that tells what became of a transaction of this one; where the advice is to ask, and it changes nothing,
    /// itself. None where there is none: then the advice is ``ask-provider``.
    #[getter]
    fn status_service(&self) -> Option<String> {
        self.inner.status_service().map(|service| service.as_str().to_owned())
    }

    /// What became of the transaction, as this provider means the code. Where the provider's success has a status inside that
    /// decides, the code alone is ``unknown``: read the whole answer with `ReceivedResponse`.
    ///
    /// Args:
    ///     profile: a name, a dict or a `Profile`.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> code = paraf.ResponseCode("2006000")
    ///     >>> code.outcome, code.outcome_for("bca")
    ///     ('done', 'unknown')
    #[pyo3(signature = (profile))]
    fn outcome_for(&self, profile: ProfileLike) -> Result<&'static str> {
        Ok(self.inner.outcome_for(&profile.resolve()?).as_str())
    }

    /// What to do next, as this provider means the code.
    ///
    /// Args:
    ///     profile: a name, a dict or a `Profile`.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> paraf.ResponseCode("2006000").advice_for("bca")
    ///     'ask-provider'
    #[pyo3(signature = (profile))]
    fn advice_for(&self, profile: ProfileLike) -> Result<&'static str> {
        Ok(self.inner.advice_for(&profile.resolve()?).as_str())
    }

    /// The code of this provider's service that tells what became of the transaction; None where it has none.
    ///
    /// Args:
    ///     profile: a name, a dict or a `Profile`.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> code = paraf.ResponseCode("5046000")
    ///     >>> code.status_service, code.status_service_for("bca")
    ///     ('61', None)
    #[pyo3(signature = (profile))]
    fn status_service_for(&self, profile: ProfileLike) -> Result<Option<String>> {
        Ok(self.inner.status_service_for(&profile.resolve()?).map(|service| service.as_str().to_owned()))
    }

    /// The provider's message for this code, else the standard's, or None for a code that neither lists.
    ///
    /// Args:
    ///     detail: the field name or reason that stands in brackets.
    ///     profile: a name, a dict or a `Profile`.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> paraf.ResponseCode("4001101").message("accountNo"), paraf.ResponseCode("4001101").message("accountNo", "bca")
    ///     ('Invalid Field Format [accountNo]', 'Invalid Mandatory Field [accountNo]')
    #[pyo3(
        signature = (detail=None, profile=ProfileLike::Named("snap")),
        text_signature = "($self, detail='', profile='snap')"
    )]
    fn message(&self, detail: Option<&Bound<'_, PyString>>, profile: ProfileLike) -> Result<Option<String>> {
        let detail = detail.map(|detail| text("detail", detail)).transpose()?;
        let message = self.inner.message(detail.as_deref().unwrap_or_default(), &profile.resolve()?);
        Ok(message.map(|message| message.into_owned()))
    }

    /// The standard's code for what a provider means by this code and message: some print another case than the standard's.
    ///
    /// Args:
    ///     message: ``responseMessage`` of the answer.
    ///     profile: a name, a dict or a `Profile`.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> paraf.ResponseCode("4013200").as_meant("Invalid token (B2B)", "bca")
    ///     ResponseCode('4013201')
    #[pyo3(signature = (message, profile))]
    fn as_meant(&self, message: &Bound<'_, PyString>, profile: ProfileLike) -> Result<Self> {
        Ok(self.inner.as_meant(&text("message", message)?, &profile.resolve()?).into())
    }

    fn __str__(&self) -> String {
        self.inner.to_string()
    }

    fn __repr__(&self) -> String {
        format!("ResponseCode('{}')", self.inner)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        Ok((py.get_type::<Self>(), PyTuple::new(py, [self.inner.to_string()])?))
    }
}
