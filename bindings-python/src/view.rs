//! What stands behind the classes of `paraf.views`.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use paraf::message::{MessageKind, MessageView, Mode, ViewedValue};
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyMappingProxy, PyString, PyTuple, PyType};

use crate::amount::{Amount, decimal_class};
use crate::convert::{Body, Octets, work};
use crate::errors::{Raised, Result, exception};
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

/// An object of a message that was checked: the base of `paraf.views.View`.
#[pyclass(frozen, subclass, module = "paraf._paraf", name = "_Object")]
pub(crate) struct Object {
    view: MessageView<Shared>,
    table: Py<Table>,
    /// Whether its texts and numbers are in its dict.
    is_read: AtomicBool,
}

#[pymethods]
impl Object {
    #[new]
    #[classmethod]
    #[pyo3(signature = (body, *, mode = Word(Mode::Lenient)), text_signature = "(body, *, mode='lenient')")]
    fn new(class: &Bound<'_, PyType>, body: Source, mode: Word<Mode>) -> Result<Self> {
        let table = class.getattr(intern!(class.py(), "_table"))?.cast_into::<Table>().map_err(PyErr::from)?;
        let view = match body {
            Source::Inside(view) => view,
            Source::Body(body) => table.get().read(class.py(), body, mode.0)?,
        };
        Ok(Object { view, table: table.unbind(), is_read: AtomicBool::new(false) })
    }

    /// What came beside the fields of the table, as it came: numbers are int or Decimal, arrays tuples.
    #[getter]
    fn others<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyMappingProxy>> {
        let found = PyDict::new(py);
        for (name, value) in self.view.others() {
            found.set_item(name, whole(py, value, true)?)?;
        }
        Ok(PyMappingProxy::new(py, found.as_mapping()))
    }

    /// The whole object as it came, in new dicts and lists; a number is an int, or a Decimal with its digits.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        dict(py, &self.view, false)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let names: Vec<_> = slf.get().view.names().collect();
        Ok(format!("{}({})", slf.get_type().name()?, names.join(", ")))
    }
}

/// What an object is made of.
enum Source {
    Body(Body),
    Inside(MessageView<Shared>),
}

impl<'py> FromPyObject<'_, 'py> for Source {
    type Error = Raised;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self> {
        if let Ok(inside) = object.cast::<Inside>() {
            let taken = inside.get().0.lock().ok().and_then(|mut inside| inside.take());
            return taken.map(Source::Inside).ok_or_else(|| PyTypeError::new_err("is taken already").into());
        }
        object.extract().map(Source::Body)
    }
}

/// An object on its way from the one around it into its own class, which alone can make one.
#[pyclass(frozen, module = "paraf._paraf", name = "_Inside")]
struct Inside(Mutex<Option<MessageView<Shared>>>);

/// What a class of `paraf.views` knows: its fields, and for a message its service.
#[pyclass(frozen, module = "paraf._paraf", name = "_Table")]
pub(crate) struct Table {
    fields: Vec<Name>,
    message: Option<(paraf::message::Service, MessageKind)>,
}

#[pymethods]
impl Table {
    #[new]
    #[pyo3(signature = (fields, service = None, direction = None))]
    fn new(
        fields: Vec<Bound<'_, Field>>,
        service: Option<&Bound<'_, Service>>,
        direction: Option<Word<MessageKind>>,
    ) -> Self {
        let name = |field: &Bound<'_, Field>| {
            let Name { sent, attribute } = field.get().name.get()?;
            Some(Name { sent: sent.clone(), attribute: attribute.clone_ref(field.py()) })
        };
        Table {
            fields: fields.iter().filter_map(name).collect(),
            message: service.zip(direction).map(|(service, kind)| (service.get().inner(), kind.0)),
        }
    }
}

impl Table {
    fn read(&self, py: Python<'_>, body: Body, mode: Mode) -> Result<MessageView<Shared>> {
        let Some((service, kind)) = self.message else {
            return Err(
                PyTypeError::new_err("this class has no body of its own: it is read as part of a message").into()
            );
        };
        let body = Shared(Arc::new(body.0));
        work(py, body.as_ref().len(), || service.view(kind, mode, body)).map_err(|violations| {
            let found: Vec<_> = violations.into_iter().map(Violation::from).collect();
            match PyTuple::new(py, found) {
                Ok(found) => exception("InvalidMessage", (found.unbind(),)).into(),
                Err(error) => error.into(),
            }
        })
    }
}

/// How a field is called in the message, and in Python.
struct Name {
    sent: String,
    attribute: Py<PyString>,
}

/// A field of the table: the base of `paraf.views.Field`. A descriptor without `__set__` stands behind the object's own dict, where
/// Python then finds what was read without a call.
#[pyclass(frozen, subclass, module = "paraf._paraf", name = "_Field")]
pub(crate) struct Field {
    inside: Option<Py<PyType>>,
    sent: String,
    name: OnceLock<Name>,
}

#[pymethods]
impl Field {
    #[new]
    #[pyo3(signature = (inside = None, *, name = String::new()))]
    fn new(inside: Option<Py<PyType>>, name: String) -> Self {
        Field { inside, sent: name, name: OnceLock::new() }
    }

    fn __set_name__(&self, _owner: &Bound<'_, PyType>, name: &Bound<'_, PyString>) -> PyResult<()> {
        let sent = if self.sent.is_empty() { name.to_str()?.to_owned() } else { self.sent.clone() };
        // The first one counts.
        let _ = self.name.set(Name { sent, attribute: name.clone().unbind() });
        Ok(())
    }

    /// What the message calls it.
    #[getter]
    fn name(&self) -> &str {
        self.name.get().map_or(&self.sent, |name| &name.sent)
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        object: &Bound<'py, PyAny>,
        _owner: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let field = slf.get();
        let (Ok(object), Some(name)) = (object.cast::<Object>(), field.name.get()) else {
            return Ok(slf.clone().into_any());
        };
        let read = object.getattr(intern!(py, "__dict__"))?.cast_into::<PyDict>()?;
        let attribute = name.attribute.bind(py);
        if field.inside.is_none() && !object.get().is_read.load(Ordering::Acquire) {
            object.get().read_scalars(&read)?;
            if let Some(value) = read.get_item(attribute)? {
                return Ok(value);
            }
        }
        let Some(value) = object.get().view.get(&name.sent) else { return Ok(py.None().into_bound(py)) };
        let value = match &field.inside {
            None => whole(py, value, true)?,
            Some(class) => within(class.bind(py), value)?,
        };
        read.set_item(attribute, &value)?;
        Ok(value)
    }
}

impl Object {
    /// Who asks for one asks for another, and all of them cost less than two calls.
    fn read_scalars(&self, read: &Bound<'_, PyDict>) -> PyResult<()> {
        let py = read.py();
        let fields = &self.table.get().fields;
        let mut likely = 0;
        for (sent, value) in self.view.scalars() {
            let (before, behind) = fields.split_at(likely);
            let same = |name: &Name| name.sent == sent;
            let place =
                behind.iter().position(same).map(|place| place + likely).or_else(|| before.iter().position(same));
            let Some((place, name)) = place.and_then(|place| Some((place, fields.get(place)?))) else { continue };
            likely = place + 1;
            read.set_item(name.attribute.bind(py), whole(py, value, true)?)?;
        }
        self.is_read.store(true, Ordering::Release);
        Ok(())
    }
}

/// An object of the table in its class; several in a tuple. What is in them stays unread until it is asked for.
fn within<'py>(class: &Bound<'py, PyType>, value: ViewedValue<'_, Shared>) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    match value {
        ViewedValue::Object(object) if class.is(py.get_type::<Amount>()) => {
            object.to_amount().map_err(Raised::from)?.map(Amount::from).into_bound_py_any(py)
        }
        ViewedValue::Object(object) => class.call1((Inside(Mutex::new(Some(object))),)),
        ViewedValue::List(items) => {
            let items = items.into_iter().map(|item| within(class, item)).collect::<PyResult<Vec<_>>>()?;
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
