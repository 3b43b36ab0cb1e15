//! What the attributes of `paraf.views` read.

use std::sync::Arc;

use paraf::{MessageKind, MessageView, Mode, ViewedValue};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyMappingProxy, PyString, PyTuple};

use crate::amount::{Amount, decimal_class};
use crate::convert::{Body, Octets, work};
use crate::errors::Result;
use crate::service::Service;
use crate::validate::Violation;
use crate::words::Word;

/// The body of a message, which all its objects share.
#[derive(Clone)]
struct Shared(Arc<Octets>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// An object of a message that was checked. The classes of `paraf.views` stand in front of it.
#[pyclass(frozen, module = "paraf._paraf", name = "_Fields")]
pub(crate) struct Fields(MessageView<Shared>);

/// The message, or everything that is wrong with it.
#[pyfunction]
#[pyo3(name = "_view")]
pub(crate) fn view<'py>(
    py: Python<'py>,
    service: &Bound<'py, Service>,
    body: Body,
    direction: Word<MessageKind>,
    mode: Word<Mode>,
) -> Result<Bound<'py, PyAny>> {
    let (service, body) = (service.get().inner(), Shared(Arc::new(body.0)));
    let read = work(py, body.as_ref().len(), || service.view(direction.0, mode.0, body));
    Ok(match read {
        Ok(view) => Fields(view).into_bound_py_any(py)?,
        Err(violations) => violations.into_iter().map(Violation::from).collect::<Vec<_>>().into_bound_py_any(py)?,
    })
}

#[pymethods]
impl Fields {
    /// A field of the table, or None: a text, a number, a bool, `_Fields`, or a list of such; what the table leaves open is read whole.
    fn get<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.get(name).map(|value| lazy(py, value)).transpose()
    }

    /// An object of value and currency as an amount, or None where it has neither.
    fn to_amount(&self) -> Result<Option<Amount>> {
        Ok(self.0.to_amount()?.map(Amount::from))
    }

    /// The names of the fields that are there.
    fn names(&self) -> Vec<&'static str> {
        self.0.names().collect()
    }

    /// What the table does not have, read only.
    fn others<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyMappingProxy>> {
        let found = PyDict::new(py);
        for (name, value) in self.0.others() {
            found.set_item(name, whole(py, value, true)?)?;
        }
        Ok(PyMappingProxy::new(py, found.as_mapping()))
    }

    /// The object as it came.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        dict(py, &self.0, false)
    }
}

/// What the table describes stays unread until it is asked for.
fn lazy<'py>(py: Python<'py>, value: ViewedValue<'_, Shared>) -> PyResult<Bound<'py, PyAny>> {
    match value {
        ViewedValue::Object(object) if !object.is_open() => Fields(object).into_bound_py_any(py),
        ViewedValue::List(items) => {
            let items = items.into_iter().map(|item| lazy(py, item)).collect::<PyResult<Vec<_>>>()?;
            Ok(PyTuple::new(py, items)?.into_any())
        }
        other => whole(py, other, true),
    }
}

/// A value with all that is in it: frozen, or as `json.loads` gives it, but with the digits of every number.
fn whole<'py>(py: Python<'py>, value: ViewedValue<'_, Shared>, frozen: bool) -> PyResult<Bound<'py, PyAny>> {
    match value {
        ViewedValue::Text(text) => Ok(PyString::new(py, &text).into_any()),
        ViewedValue::Number(text) => number(py, &text),
        ViewedValue::Boolean(value) => value.into_bound_py_any(py),
        ViewedValue::Null => Ok(py.None().into_bound(py)),
        ViewedValue::Object(object) => {
            let found = dict(py, &object, frozen)?;
            if frozen { Ok(PyMappingProxy::new(py, found.as_mapping()).into_any()) } else { Ok(found.into_any()) }
        }
        ViewedValue::List(items) => {
            let items = items.into_iter().map(|item| whole(py, item, frozen)).collect::<PyResult<Vec<_>>>()?;
            if frozen { Ok(PyTuple::new(py, items)?.into_any()) } else { Ok(PyList::new(py, items)?.into_any()) }
        }
    }
}

fn dict<'py>(py: Python<'py>, object: &MessageView<Shared>, frozen: bool) -> PyResult<Bound<'py, PyDict>> {
    let found = PyDict::new(py);
    for (name, value) in object.members() {
        found.set_item(name, whole(py, value, frozen)?)?;
    }
    Ok(found)
}

/// More digits than Python reads into an int at once, or an exponent beyond its decimals, stay the text that they are.
fn number<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    if let Ok(small) = text.parse::<i64>() {
        return small.into_bound_py_any(py);
    }
    let is_whole = text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
    let read = if is_whole { py.get_type::<PyInt>().call1((text,)) } else { decimal_class(py)?.call1((text,)) };
    Ok(read.unwrap_or_else(|_| PyString::new(py, text).into_any()))
}
