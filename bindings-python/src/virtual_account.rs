//! Virtual accounts: the number and its two parts, and what to answer to a payment that comes again.

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
    inner: paraf::VirtualAccountNumber,
}

impl From<paraf::VirtualAccountNumber> for VirtualAccountNumber {
    fn from(inner: paraf::VirtualAccountNumber) -> Self {
        VirtualAccountNumber { inner }
    }
}

#[pymethods]
impl VirtualAccountNumber {
    #[new]
    #[pyo3(signature = (partner_service_id, customer_no))]
    fn new(partner_service_id: &Bound<'_, PyString>, customer_no: &Bound<'_, PyString>) -> Result<Self> {
        let (code, customer) = (text("partnerServiceId", partner_service_id)?, text("customerNo", customer_no)?);
        Ok(paraf::VirtualAccountNumber::new(&code, &customer)?.into())
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
        Ok(paraf::VirtualAccountNumber::split(&text("virtualAccountNo", number)?)?.into())
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
        Ok(paraf::VirtualAccountNumber::split_after(&code, &number)?.into())
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

/// What you remember of a virtual-account payment that you answered.
///
/// Args:
///     external_id: X-EXTERNAL-ID of that call.
///     payment_request_id: ``paymentRequestId`` of that call.
///     status: the ``paymentFlagStatus`` that you answered: ``00`` or ``01``.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct AnsweredPayment {
    /// X-EXTERNAL-ID of that call.
    #[pyo3(get)]
    external_id: String,
    /// ``paymentRequestId`` of that call.
    #[pyo3(get)]
    payment_request_id: String,
    /// The ``paymentFlagStatus`` that was answered.
    #[pyo3(get)]
    status: String,
}

#[pymethods]
impl AnsweredPayment {
    #[new]
    #[pyo3(signature = (*, external_id, payment_request_id, status))]
    fn new(
        external_id: &Bound<'_, PyString>,
        payment_request_id: &Bound<'_, PyString>,
        status: &Bound<'_, PyString>,
    ) -> Result<Self> {
        Ok(AnsweredPayment {
            external_id: text("external_id", external_id)?.to_string(),
            payment_request_id: text("payment_request_id", payment_request_id)?.to_string(),
            status: text("status", status)?.to_string(),
        })
    }

    fn __repr__(&self) -> String {
        format!("AnsweredPayment(status='{}', ..)", self.status)
    }
}

/// What to do with a virtual-account payment: made by `decide_payment`.
#[pyclass(frozen, eq, hash, module = "paraf")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct PaymentDecision {
    /// ``book``: it is new. ``repeat``: the same payment again, book nothing. ``conflict``: another payment under an X-EXTERNAL-ID
    /// that is used up for today, book nothing.
    #[pyo3(get)]
    decision: &'static str,
    /// The code to answer with, for example ``4042518``; None where the booking decides.
    #[pyo3(get)]
    response_code: Option<String>,
    /// The ``paymentFlagStatus`` to answer with; None where the booking decides.
    #[pyo3(get)]
    status: Option<String>,
}

#[pymethods]
impl PaymentDecision {
    fn __repr__(&self) -> String {
        format!("PaymentDecision('{}')", self.decision)
    }
}

/// Whether a virtual-account payment (service 25) is new.
///
/// BCA marks a payment as failed, although it was booked, when a repetition gets 4092500 where 4042518 belongs.
///
/// Args:
///     external_id: X-EXTERNAL-ID of the call.
///     payment_request_id: ``paymentRequestId`` of its body.
///     answered: the payment that you answered today under the same X-EXTERNAL-ID, or else the one with the same
///         ``paymentRequestId``, or None. Only payments count: an inquiry has the same ID by design.
///
/// Example:
///     >>> import paraf
///     >>> first = paraf.AnsweredPayment(external_id="1", payment_request_id="A", status="00")
///     >>> decision = paraf.decide_payment(external_id="1", payment_request_id="A", answered=first)
///     >>> decision.decision, decision.response_code, decision.status
///     ('repeat', '4042518', '00')
#[pyfunction]
#[pyo3(signature = (*, external_id, payment_request_id, answered=None))]
pub(crate) fn decide_payment(
    external_id: &Bound<'_, PyString>,
    payment_request_id: &Bound<'_, PyString>,
    answered: Option<&Bound<'_, AnsweredPayment>>,
) -> Result<PaymentDecision> {
    let answered = answered.map(Bound::get).map(|first| paraf::AnsweredPayment {
        external_id: &first.external_id,
        payment_request_id: &first.payment_request_id,
        status: &first.status,
    });
    let (external_id, payment_request_id) =
        (text("external_id", external_id)?, text("payment_request_id", payment_request_id)?);
    let decision = paraf::decide_payment(&external_id, &payment_request_id, answered);
    Ok(PaymentDecision {
        decision: decision.as_str(),
        response_code: decision.response_code().map(|code| code.to_string()),
        status: decision.status().map(str::to_owned),
    })
}
