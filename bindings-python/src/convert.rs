//! Python's texts and bytes for the core.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Deref;

use pyo3::exceptions::{PyRecursionError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyInt, PyList, PyMemoryView, PyString, PyTuple};

use crate::errors::{Raised, Result};

/// Input longer than this is worked on without the interpreter lock; below it, giving the lock away costs more than the work.
const LONG: usize = 16 * 1024;

/// Runs the core on input of this length: of all of it, since any part may be the long one.
pub(crate) fn work<T: Send>(py: Python<'_>, length: usize, job: impl FnOnce() -> T + Send) -> T {
    if length > LONG { py.detach(job) } else { job() }
}

/// A text that need not be given.
pub(crate) type Given<'a, 'py> = Option<&'a Bound<'py, PyString>>;

/// One text, or several.
pub(crate) type Texts<'py> = OneOrMany<Bound<'py, PyString>>;

/// # Errors
/// The core's, for text that has no UTF-8. Python's own error would carry the text, which may be a secret.
pub(crate) fn text<'a>(field: &'static str, value: &'a Bound<'_, PyString>) -> Result<Cow<'a, str>> {
    value.to_cow().map_err(|_| no_text(field, value))
}

/// # Errors
/// As [`text`].
pub(crate) fn optional_text<'a>(field: &'static str, value: Given<'a, '_>) -> Result<Option<Cow<'a, str>>> {
    value.map(|value| text(field, value)).transpose()
}

/// As [`text`], of a string that may go.
///
/// # Errors
/// As [`text`].
pub(crate) fn owned_text(field: &'static str, value: &Bound<'_, PyString>) -> Result<PyBackedStr> {
    PyBackedStr::try_from(value.clone()).map_err(|_| no_text(field, value))
}

/// What the core says of a string that has no UTF-8.
fn no_text(field: &'static str, value: &Bound<'_, PyString>) -> Raised {
    match surrogates_passed(value) {
        Ok(bytes) => paraf::text::text(field, &bytes).map_or_else(Raised::Core, |_| wrong_type(value, "text")),
        Err(error) => Raised::Python(error),
    }
}

/// A string's bytes, a lone surrogate as the three that UTF-8 would have for it.
fn surrogates_passed(value: &Bound<'_, PyString>) -> PyResult<PyBackedBytes> {
    let bytes = value.call_method1("encode", ("utf-8", "surrogatepass"))?;
    Ok(bytes.cast_into::<PyBytes>()?.into())
}

/// A dict as JSON text.
///
/// # Errors
/// `invalid-argument` for a dict that contains itself, or that is too deep.
pub(crate) fn json(field: &'static str, dict: &Bound<'_, PyDict>) -> Result<PyBackedStr> {
    let py = dict.py();
    let written = py.import("json")?.call_method1("dumps", (dict,)).map_err(|error| {
        let endless = error.is_instance_of::<PyValueError>(py) || error.is_instance_of::<PyRecursionError>(py);
        if endless { Raised::invalid_argument(field, "cannot be written as JSON") } else { Raised::Python(error) }
    })?;
    owned_text(field, &written.cast_into::<PyString>().map_err(PyErr::from)?)
}

/// Bytes, given as such or as text.
pub(crate) enum Octets {
    /// The default of a function.
    None,
    Bytes(PyBackedBytes),
    Text(PyBackedStr),
}

impl Deref for Octets {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Octets::None => b"",
            Octets::Bytes(bytes) => bytes,
            Octets::Text(text) => text.as_bytes(),
        }
    }
}

impl Octets {
    /// What a stranger sent: bytes, or a string's, whether it has UTF-8 or not. The core says what is no text.
    pub(crate) fn received(value: &Bound<'_, PyString>) -> PyResult<Self> {
        match PyBackedStr::try_from(value.clone()) {
            Ok(text) => Ok(Octets::Text(text)),
            Err(_) => surrogates_passed(value).map(Octets::Bytes),
        }
    }

    /// Bytes, bytearray or memoryview; or, by `of_text`, str.
    fn of_body(
        object: Borrowed<'_, '_, PyAny>,
        of_text: impl Fn(&Bound<'_, PyString>) -> Result<Self>,
    ) -> Result<Self> {
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Octets::Bytes(bytes.to_owned().into()));
        }
        if let Ok(text) = object.cast::<PyString>() {
            return of_text(&text);
        }
        if let Ok(bytes) = object.cast::<PyByteArray>() {
            return Ok(Octets::Bytes(bytes.to_owned().into()));
        }
        if object.is_instance_of::<PyMemoryView>() {
            let bytes = object.call_method0("tobytes")?.cast_into::<PyBytes>().map_err(PyErr::from)?;
            return Ok(Octets::Bytes(bytes.into()));
        }
        Err(wrong_type(&object, "bytes, bytearray, memoryview or str"))
    }
}

/// A body: bytes, bytearray, memoryview, or str, which stands for its UTF-8.
pub(crate) struct Body(pub(crate) Octets);

impl<'py> FromPyObject<'_, 'py> for Body {
    type Error = Raised;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self> {
        Octets::of_body(object, |text| owned_text("body", text).map(Octets::Text)).map(Body)
    }
}

/// A body that a stranger sent: a str that has no UTF-8 is the core's to refuse.
pub(crate) struct ReceivedBody(pub(crate) Body);

impl<'py> FromPyObject<'_, 'py> for ReceivedBody {
    type Error = Raised;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self> {
        Octets::of_body(object, |text| Ok(Octets::received(text)?)).map(|octets| ReceivedBody(Body(octets)))
    }
}

impl Deref for ReceivedBody {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0.0
    }
}

impl Body {
    /// The body that the core made of this one: this one itself where it need not change, and is no class of the caller's own,
    /// which could show other bytes than it holds.
    pub(crate) fn become_body<'py>(&self, py: Python<'py>, made: Cow<'_, [u8]>) -> Bound<'py, PyBytes> {
        let given = match (&made, &self.0) {
            (Cow::Borrowed(_), Octets::Bytes(bytes)) => bytes.into_pyobject(py).ok(),
            _ => None,
        };
        given.filter(|given| given.is_exact_instance_of::<PyBytes>()).unwrap_or_else(|| PyBytes::new(py, &made))
    }
}

/// What was pasted or saved: text, or bytes in any encoding that the core reads.
pub(crate) struct Capture(pub(crate) Octets);

impl<'py> FromPyObject<'_, 'py> for Capture {
    type Error = Raised;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self> {
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Capture(Octets::Bytes(bytes.to_owned().into())));
        }
        if let Ok(text) = object.cast::<PyString>() {
            return owned_text("text", &text).map(|text| Capture(Octets::Text(text)));
        }
        Err(wrong_type(&object, "str or bytes"))
    }
}

/// A key: PEM, or Base64, as str or bytes; DER as bytes.
pub(crate) struct Key(pub(crate) Octets);

impl<'py> FromPyObject<'_, 'py> for Key {
    type Error = Raised;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self> {
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Key(Octets::Bytes(bytes.to_owned().into())));
        }
        if let Ok(text) = object.cast::<PyString>() {
            return owned_text("key", &text).map(|text| Key(Octets::Text(text)));
        }
        Err(wrong_type(&object, "str or bytes"))
    }
}

/// One value, or a list or tuple of them.
pub(crate) struct OneOrMany<T>(pub(crate) Vec<T>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        OneOrMany(Vec::new())
    }
}

impl<'a, 'py, T: FromPyObjectOwned<'py>> FromPyObject<'a, 'py> for OneOrMany<T> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyList>() || object.is_instance_of::<PyTuple>() {
            let each = object.try_iter()?.map(|item| item?.extract().map_err(Into::into));
            return each.collect::<PyResult<_>>().map(OneOrMany);
        }
        object.to_owned().extract().map_err(Into::into).map(|one| OneOrMany(vec![one]))
    }
}

impl OneOrMany<Bound<'_, PyString>> {
    /// # Errors
    /// As [`text`].
    pub(crate) fn texts(&self, field: &'static str) -> Result<Vec<Cow<'_, str>>> {
        self.0.iter().map(|value| text(field, value)).collect()
    }
}

pub(crate) fn borrowed<'a>(texts: &'a [Cow<'_, str>]) -> Vec<&'a str> {
    texts.iter().map(|text| &**text).collect()
}

/// As [`borrowed`], of names and values.
pub(crate) fn borrowed_pairs<'a>(pairs: &'a [(Cow<'_, str>, Cow<'_, str>)]) -> Vec<(&'a str, &'a str)> {
    pairs.iter().map(|(name, value)| (&**name, &**value)).collect()
}

/// A whole number.
///
/// # Errors
/// `invalid-argument` for an int that has no room in it. Python's own error would be an OverflowError.
pub(crate) fn whole<'py, T: FromPyObjectOwned<'py>>(field: &'static str, number: &Bound<'py, PyAny>) -> Result<T> {
    let number = number.cast::<PyInt>().map_err(|_| wrong_type(number, "int"))?;
    number.extract().map_err(|_| Raised::invalid_argument(field, "is a number out of range"))
}

/// For a class whose equality is not derived.
pub(crate) fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// PyO3 puts the argument's name in front. The value itself is never named: it may be a secret.
pub(crate) fn wrong_type(object: &Bound<'_, PyAny>, wanted: &str) -> Raised {
    let found = object.get_type().name().map_or_else(|_| String::from("this"), |name| name.to_string());
    Raised::Python(PyTypeError::new_err(format!("expected {wanted}, not {found}")))
}
