//! Virtual accounts: the number and its two parts.

use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple, PyType};

use crate::convert::text;
use crate::errors::Result;

/// A virtual-account number: a company code, left-padded with spaces to 8 characters, and a customer's number. ``str()`` is the
/// whole number.
///
/// Args:
///     partner_service_id: the company code, up to 8 digits, padded or not.
///     customer_no: the customer's number, up to 20 digits.
///
/// Raises:
///     RequestError: ``invalid-argument``.
///
/// Example:
///     >>> import paraf
///     >>> number = paraf.VirtualAccountNumber("12345", "678")
///     >>> number.partner_service_id, str(number)
///     ('   12345', '   12345678')
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct VirtualAccountNumber {
    inner: paraf::message::VirtualAccountNumber,
}

impl From<paraf::message::VirtualAccountNumber> for VirtualAccountNumber {
    fn from(inner: paraf::message::VirtualAccountNumber) -> Self {
        VirtualAccountNumber { inner }
    }
}

#[pymethods]
impl VirtualAccountNumber {
    #[new]
    #[pyo3(signature = (partner_service_id, customer_no))]
    fn new(partner_service_id: &Bound<'_, PyString>, customer_no: &Bound<'_, PyString>) -> Result<Self> {
        let (code, customer) = (text("partnerServiceId", partner_service_id)?, text("customerNo", customer_no)?);
        Ok(paraf::message::VirtualAccountNumber::new(&code, &customer)?.into())
    }

    /// Takes a whole number apart: the first 8 characters are the company code. For a number that lost its padding see
    /// `split_after`.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument``.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> paraf.VirtualAccountNumber.split("   12345678")
    ///     VirtualAccountNumber('   12345', '678')
    #[classmethod]
    #[pyo3(signature = (number))]
    fn split(_class: &Bound<'_, PyType>, number: &Bound<'_, PyString>) -> Result<Self> {
        Ok(paraf::message::VirtualAccountNumber::split(&text("virtualAccountNo", number)?)?.into())
    }

    /// Takes a number apart behind a company code that is known, with its padding or without.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument``: it does not begin with that code.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> paraf.VirtualAccountNumber.split_after("12345", "12345678").customer_no
    ///     '678'
    #[classmethod]
    #[pyo3(signature = (partner_service_id, number))]
    fn split_after(
        _class: &Bound<'_, PyType>,
        partner_service_id: &Bound<'_, PyString>,
        number: &Bound<'_, PyString>,
    ) -> Result<Self> {
        let (code, number) = (text("partnerServiceId", partner_service_id)?, text("virtualAccountNo", number)?);
        Ok(paraf::message::VirtualAccountNumber::split_after(&code, &number)?.into())
    }

    /// The company code with its padding: 8 characters.
    #[getter]
    fn partner_service_id(&self) -> &str {
        self.inner.partner_service_id()
    }

    /// The customer's number.
    #[getter]
    fn customer_no(&self) -> &str {
        self.inner.customer_no()
    }

    fn __str__(&self) -> String {
        self.inner.to_string()
    }

    fn __repr__(&self) -> String {
        format!("VirtualAccountNumber('{}', '{}')", self.inner.partner_service_id(), self.inner.customer_no())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        Ok((py.get_type::<Self>(), PyTuple::new(py, [self.inner.partner_service_id(), self.inner.customer_no()])?))
    }
}
