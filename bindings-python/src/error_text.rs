//! Errors in the languages that people read.

use paraf::Language;
use pyo3::prelude::*;

use crate::words::Word;

/// What `Error.text` of `python/paraf/_errors.py` says.
#[pyfunction]
#[pyo3(name = "_error_text")]
pub(crate) fn error_text(code: &str, field: &str, message: &str, language: Word<Language>) -> String {
    paraf::error_text(code, field, message, language.0)
}
