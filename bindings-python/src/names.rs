//! Header names as Python's strings, made once: the same few stand in every request.

use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::sync::MutexExt;
use pyo3::types::PyString;

/// More than the built-in profiles have. Profiles of the caller's own may have any, and are not to fill the memory.
const MOST: usize = 64;

static NAMES: Mutex<Vec<(Box<str>, Py<PyString>)>> = Mutex::new(Vec::new());

/// Calls `take` for each header, its name as a Python string.
pub(crate) fn each<'h, 'py>(
    py: Python<'py>,
    headers: impl Iterator<Item = (&'h str, &'h str)>,
    mut take: impl FnMut(&Bound<'py, PyString>, &str) -> PyResult<()>,
) -> PyResult<()> {
    let mut names = NAMES.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner);
    let mut next = 0;
    for (name, value) in headers {
        // Most stand in the order in which they were first met.
        match (next..names.len()).chain(0..next).find(|at| *names[*at].0 == *name) {
            Some(at) => {
                take(names[at].1.bind(py), value)?;
                next = at + 1;
            }
            None => {
                let made = PyString::new(py, name);
                take(&made, value)?;
                if names.len() < MOST {
                    names.push((name.into(), made.unbind()));
                }
            }
        }
    }
    Ok(())
}
