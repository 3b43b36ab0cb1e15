//! Profiles: how each provider reads the standard.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::convert::{hash, json, text, work, wrong_type};
use crate::errors::{Raised, Result};

/// One provider's reading of the standard.
///
/// Wherever a profile is wanted, its name, a dict that describes one, or a `Profile` will do. A dict (or JSON text) is
/// laid over the built-in profile that its key ``base`` names, or stands alone when it is complete. Make a `Profile`
/// once when you use your own often: reading it again costs time.
///
/// Raises:
///     ProfileError: ``unknown-profile``, or ``invalid-profile`` with the path of the wrong key in ``field``.
///
/// Example:
///     >>> import paraf
///     >>> mine = paraf.Profile({"base": "snap", "name": "my-bank", "request": {"body": "raw"}})
///     >>> mine.name
///     'my-bank'
///     >>> paraf.minify(b'{ "amount": 1 }', mine)
///     b'{ "amount": 1 }'
#[pyclass(frozen, module = "paraf")]
pub(crate) struct Profile {
    inner: paraf::Profile,
}

impl From<&paraf::Profile> for Profile {
    fn from(inner: &paraf::Profile) -> Self {
        Profile { inner: inner.clone() }
    }
}

#[pymethods]
impl Profile {
    #[new]
    fn new(profile: ProfileLike) -> Result<Self> {
        profile.resolve().map(|inner| Profile { inner })
    }

    /// Its name, for example ``bca``.
    #[getter]
    fn name(&self) -> &str {
        self.inner.name()
    }

    /// Its name for people.
    #[getter]
    fn title(&self) -> &str {
        self.inner.title()
    }

    /// Where each rule is published, by the rule's path in the profile, for example ``request.timestamp``.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        by_rule(py, self.inner.sources())
    }

    /// What it says over its base, by the rule's path: for example ``dropped`` for ``request.endpoint_url.query``, and ``null`` for
    /// what the base has and this one does not. Empty for a profile without a base.
    ///
    /// Example:
    ///     >>> import paraf
    ///     >>> paraf.Profile("bri").deviations["request.endpoint_url.query"]
    ///     'dropped'
    #[getter]
    fn deviations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        by_rule(py, self.inner.deviations())
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.inner == other.inner
    }

    fn __hash__(&self) -> u64 {
        hash(self.inner.name())
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// The names of the built-in profiles.
///
/// Example:
///     >>> import paraf
///     >>> "bca" in paraf.profiles()
///     True
#[pyfunction]
pub(crate) fn profiles() -> Vec<&'static str> {
    paraf::Profile::names().collect()
}

/// A profile by name, as JSON text, as a dict, or as itself.
pub(crate) enum ProfileLike {
    /// The default of a function.
    Named(&'static str),
    Given(paraf::Profile),
}

impl ProfileLike {
    /// # Errors
    /// `unknown-profile`.
    pub(crate) fn resolve(self) -> Result<paraf::Profile> {
        match self {
            ProfileLike::Named(name) => Ok(paraf::Profile::named(name)?),
            ProfileLike::Given(profile) => Ok(profile),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for ProfileLike {
    type Error = Raised;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self> {
        if let Ok(name_or_json) = object.cast::<PyString>() {
            let name_or_json = text("profile", &name_or_json)?;
            let read = work(object.py(), name_or_json.len(), || paraf::Profile::resolve(&name_or_json));
            return Ok(ProfileLike::Given(read?));
        }
        if let Ok(profile) = object.cast::<Profile>() {
            return Ok(ProfileLike::Given(profile.get().inner.clone()));
        }
        if let Ok(dict) = object.cast::<PyDict>() {
            return Ok(ProfileLike::Given(paraf::Profile::from_json(&json("profile", &dict)?)?));
        }
        Err(wrong_type(&object, "the name of a profile, a dict or a Profile"))
    }
}

fn by_rule<'a, 'py>(py: Python<'py>, rules: impl Iterator<Item = (&'a str, &'a str)>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (rule, text) in rules {
        dict.set_item(rule, text)?;
    }
    Ok(dict)
}
