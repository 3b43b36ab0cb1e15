//! What a verifier is given: one credential for all whom it serves, or a mapping from each to their own.

use std::borrow::Cow;

use paraf::verify::Expected;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Key, OneOrMany, Texts, borrowed, text};
use crate::errors::{Raised, Result};

/// A secret or a key, or several while one is rotated; or a mapping from partner ID or client key to such a credential.
pub(crate) enum Credentials<'py, T> {
    Shared(OneOrMany<T>),
    Each(Vec<(Bound<'py, PyString>, OneOrMany<T>)>),
}

pub(crate) type Secrets<'py> = Credentials<'py, Bound<'py, PyString>>;
pub(crate) type Keys<'py> = Credentials<'py, Key>;

impl<'a, 'py, T: FromPyObjectOwned<'py>> FromPyObject<'a, 'py> for Credentials<'py, T> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if !object.hasattr("items")? {
            return object.extract().map(Credentials::Shared);
        }
        let pair = |pair: PyResult<Bound<'py, PyAny>>| {
            let (name, credential): (Bound<'py, PyAny>, Bound<'py, PyAny>) = pair?.extract()?;
            let name = name.cast_into::<PyString>().map_err(|_| PyTypeError::new_err("expected keys of str"))?;
            Ok((name, credential.extract()?))
        };
        object.call_method0("items")?.try_iter()?.map(pair).collect::<PyResult<_>>().map(Credentials::Each)
    }
}

impl<T> Credentials<'_, T> {
    /// Each credential with those whom it serves: those in the mapping, or all that `served` names.
    ///
    /// # Errors
    /// TypeError where neither names anyone, `invalid-argument` where both do.
    pub(crate) fn callers(
        &self,
        field: &'static str,
        served: Option<&Texts<'_>>,
    ) -> Result<Vec<(Expected, &OneOrMany<T>)>> {
        match (self, served) {
            (Credentials::Shared(credential), Some(served)) => {
                Ok(vec![(Expected::one_of(&borrowed(&served.texts(field)?))?, credential)])
            }
            (Credentials::Each(each), None) => {
                let one = |(name, credential)| Ok((Expected::one_of(&[&*text(field, name)?])?, credential));
                each.iter().map(|(name, credential)| one((name, credential))).collect()
            }
            (Credentials::Shared(_), None) => Err(missing(field)),
            (Credentials::Each(_), Some(_)) => {
                Err(Raised::invalid_argument(field, "is told by the mapping already: give one of the two"))
            }
        }
    }
}

/// As Python says it of an argument without a default.
pub(crate) fn missing(argument: &str) -> Raised {
    let message = format!("missing 1 required keyword argument: '{argument}'");
    Raised::Python(PyTypeError::new_err(message))
}

impl<'py> OneOrMany<Bound<'py, PyString>> {
    /// # Errors
    /// As [`text`].
    pub(crate) fn secrets(&self) -> Result<Vec<Cow<'_, str>>> {
        self.texts("client_secret")
    }
}

impl OneOrMany<Key> {
    /// As the core takes them.
    pub(crate) fn keys(&self) -> Vec<&[u8]> {
        self.0.iter().map(|key| &*key.0).collect()
    }
}
