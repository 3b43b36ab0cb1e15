//! Money without floating point.

use std::cmp::Ordering;

use paraf::message::Rounding;
use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyInt, PyString, PyTuple, PyType};

use crate::convert::{hash, text, whole, wrong_type};
use crate::errors::Result;
use crate::words::Word;

/// An amount as SNAP writes it: a value with two decimals and a currency of ISO 4217. It counts hundredths, so nothing is ever
/// rounded: what does not fit is an error.
///
/// Amounts of one currency can be added, subtracted and compared, and `sum()` takes them; an int multiplies one, `fraction` takes a part
/// of it, and ``bool()`` tells whether there is any. To take one apart for anything else, use `to_decimal`.
///
/// Args:
///     value: text as SNAP writes it (``"10000.00"``), an int, or a `decimal.Decimal` that is a whole number of hundredths, however
///         it is written. A float is a TypeError.
///     currency: three capital letters.
///
/// Raises:
///     RequestError: ``invalid-argument``.
///
/// Example:
///     >>> import paraf
///     >>> from decimal import Decimal
///     >>> total = paraf.Amount("10000.00", "IDR") + paraf.Amount(Decimal("0.1"), "IDR")
///     >>> total
///     Amount('10000.10', 'IDR')
///     >>> total > paraf.Amount(10_000, "IDR"), total * 2, sum([total, total])
///     (True, Amount('20000.20', 'IDR'), Amount('20000.20', 'IDR'))
#[pyclass(frozen, module = "paraf")]
pub(crate) struct Amount {
    inner: paraf::message::Amount,
}

impl From<paraf::message::Amount> for Amount {
    fn from(inner: paraf::message::Amount) -> Self {
        Amount { inner }
    }
}

#[pymethods]
impl Amount {
    #[new]
    #[pyo3(signature = (value, currency))]
    fn new(value: &Bound<'_, PyAny>, currency: &Bound<'_, PyString>) -> Result<Self> {
        let currency = text("amount.currency", currency)?;
        if let Ok(exact) = value.cast::<PyString>() {
            return Ok(paraf::message::Amount::parse(&text("amount.value", exact)?, &currency)?.into());
        }
        Ok(paraf::message::Amount::parse_lenient(&number(value)?, &currency)?.into())
    }

    /// Reads what providers send in practice too: no decimals, one, or leading zeros.
    ///
    /// Args:
    ///     value: the text as it came.
    ///     currency: three capital letters.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument``.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> paraf.Amount.parse_lenient("10000", "IDR")
    ///     Amount('10000.00', 'IDR')
    #[classmethod]
    #[pyo3(signature = (value, currency))]
    fn parse_lenient(
        _class: &Bound<'_, PyType>,
        value: &Bound<'_, PyString>,
        currency: &Bound<'_, PyString>,
    ) -> Result<Self> {
        Ok(paraf::message::Amount::parse_lenient(&text("amount.value", value)?, &text("amount.currency", currency)?)?
            .into())
    }

    /// From hundredths: 1000000 is 10000.00.
    ///
    /// Args:
    ///     hundredths: a whole number.
    ///     currency: three capital letters.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument``.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> paraf.Amount.from_hundredths(-5, "IDR")
    ///     Amount('-0.05', 'IDR')
    #[classmethod]
    #[pyo3(signature = (hundredths, currency))]
    fn from_hundredths(
        _class: &Bound<'_, PyType>,
        hundredths: &Bound<'_, PyInt>,
        currency: &Bound<'_, PyString>,
    ) -> Result<Self> {
        let hundredths = whole("amount.value", hundredths)?;
        Ok(paraf::message::Amount::from_hundredths(hundredths, &text("amount.currency", currency)?)?.into())
    }

    /// The value with its two decimals, as it stands in a message.
    #[getter]
    fn value(&self) -> String {
        self.inner.value()
    }

    /// The currency.
    #[getter]
    fn currency(&self) -> &str {
        self.inner.currency()
    }

    /// The amount in hundredths.
    #[getter]
    fn hundredths(&self) -> i64 {
        self.inner.hundredths()
    }

    /// The value as a `decimal.Decimal` with two decimals.
    fn to_decimal<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal_class(py)?.call1((self.inner.value(),))
    }

    /// The two fields of an amount in a message.
    ///
    /// Example:
    ///     >>> import json, paraf
    ///     >>> json.dumps({"totalAmount": paraf.Amount(10_000, "IDR").to_dict()})
    ///     '{"totalAmount": {"value": "10000.00", "currency": "IDR"}}'
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let fields = PyDict::new(py);
        fields.set_item("value", self.inner.value())?;
        fields.set_item("currency", self.inner.currency())?;
        Ok(fields)
    }

    /// A part of this, or a multiple: 11 and 100 are eleven percent.
    ///
    /// Args:
    ///     numerator: a whole number.
    ///     denominator: a whole number other than zero.
    ///     rounding: what becomes of a fraction of a hundredth: ``half-up``, ``half-even``, ``up`` (away from zero) or ``down``.
    ///
    /// Raises:
    ///     RequestError: ``invalid-argument``.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> paraf.Amount("10000.50", "IDR").fraction(11, 100, rounding="half-up")
    ///     Amount('1100.06', 'IDR')
    #[pyo3(signature = (numerator, denominator, *, rounding))]
    fn fraction(
        &self,
        numerator: &Bound<'_, PyInt>,
        denominator: &Bound<'_, PyInt>,
        rounding: Word<Rounding>,
    ) -> Result<Self> {
        let (numerator, denominator) = (whole("numerator", numerator)?, whole("denominator", denominator)?);
        Ok(self.inner.checked_fraction(numerator, denominator, rounding.0)?.into())
    }

    fn __add__(&self, other: &Self) -> Result<Self> {
        Ok(self.inner.checked_add(&other.inner)?.into())
    }

    /// `sum()` begins with 0.
    fn __radd__(&self, zero: &Bound<'_, PyInt>) -> Result<Self> {
        if zero.is_instance_of::<PyBool>() || zero.is_truthy()? {
            return Err(wrong_type(zero, "Amount"));
        }
        Ok(self.inner.into())
    }

    fn __mul__(&self, times: &Bound<'_, PyInt>) -> Result<Self> {
        if times.is_instance_of::<PyBool>() {
            return Err(wrong_type(times, "int"));
        }
        Ok(self.inner.checked_mul(whole("times", times)?)?.into())
    }

    fn __rmul__(&self, times: &Bound<'_, PyInt>) -> Result<Self> {
        self.__mul__(times)
    }

    fn __sub__(&self, other: &Self) -> Result<Self> {
        Ok(self.inner.checked_sub(&other.inner)?.into())
    }

    /// Equal, or not, are amounts of any two currencies; less and more takes one.
    fn __richcmp__(&self, other: &Self, operator: CompareOp) -> Result<bool> {
        let order = match operator {
            CompareOp::Eq | CompareOp::Ne if self.inner == other.inner => Ordering::Equal,
            CompareOp::Eq | CompareOp::Ne => Ordering::Less,
            _ => self.inner.checked_cmp(&other.inner)?,
        };
        Ok(operator.matches(order))
    }

    fn __hash__(&self) -> u64 {
        hash(self.inner)
    }

    fn __bool__(&self) -> bool {
        self.inner.hundredths() != 0
    }

    fn __str__(&self) -> String {
        self.inner.to_string()
    }

    fn __repr__(&self) -> String {
        format!("Amount('{}', '{}')", self.inner.value(), self.inner.currency())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        Ok((py.get_type::<Self>(), PyTuple::new(py, [&self.inner.value(), self.inner.currency()])?))
    }
}

/// The digits of an int or a Decimal.
fn number(value: &Bound<'_, PyAny>) -> Result<String> {
    if value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>() {
        return Ok(whole::<i64>("amount.value", value)?.to_string());
    }
    if !value.is_instance(decimal_class(value.py())?)? {
        return Err(wrong_type(value, "str, int or decimal.Decimal"));
    }
    // 1E+9 in digits, but not 1E+999999999: that would fill the memory, and as it stands the core refuses it.
    let is_short = value.call_method0("adjusted")?.extract::<i64>()?.unsigned_abs() < 64;
    if !is_short {
        return Ok(value.to_string());
    }
    // 1.000 is a number here, and not the text that may mean a thousand.
    let digits = value.call_method1("__format__", ("f",))?.to_string();
    let needless = digits
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len() - decimals.trim_end_matches('0').len().max(decimals.len().min(2)));
    Ok(digits[..digits.len() - needless].to_owned())
}

pub(crate) fn decimal_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DECIMAL.import(py, "decimal", "Decimal")
}
