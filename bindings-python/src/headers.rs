//! Received headers, in the forms in which Python's web frameworks hand them out.

use std::borrow::Cow;

use paraf::text::lossy_text;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PySequence, PyString, PyTuple};

use crate::convert::{Octets, wrong_type};
use crate::errors::{Raised, Result};

/// Names and values: from a mapping, whose values may be lists, or from pairs.
pub(crate) struct Headers(Vec<(Octets, Octets)>);

impl Headers {
    /// As the core takes them.
    pub(crate) fn pairs(&self) -> Vec<(&[u8], &[u8])> {
        self.0.iter().map(|(name, value)| (&**name, &**value)).collect()
    }

    /// As text to look at.
    pub(crate) fn texts(&self) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
        self.0.iter().map(|(name, value)| (lossy_text(name), lossy_text(value))).collect()
    }

    /// Their length in bytes.
    pub(crate) fn length(&self) -> usize {
        self.0.iter().map(|(name, value)| name.len() + value.len()).sum()
    }
}

impl<'py> FromPyObject<'_, 'py> for Headers {
    type Error = Raised;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self> {
        // Not every mapping of headers is a registered `Mapping`; `items()` keeps duplicates where iterating loses them.
        let pairs = if object.hasattr("items")? { object.call_method0("items")? } else { object.to_owned() };
        let mut headers = Vec::new();
        for pair in pairs.try_iter()? {
            let pair = pair?;
            let (name, value) = halves(&pair)?;
            match octets(&value) {
                Ok(value) => headers.push((octets(&name)?, value)),
                Err(wrong_type) => {
                    let values = value.cast::<PySequence>().map_err(|_| wrong_type)?;
                    for one in values.try_iter()? {
                        headers.push((octets(&name)?, octets(&one?)?));
                    }
                }
            }
        }
        Ok(Headers(headers))
    }
}

fn halves<'py>(pair: &Bound<'py, PyAny>) -> Result<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    // A text of two characters is a sequence of two as well.
    let is_pair = pair.is_instance_of::<PyTuple>() || pair.is_instance_of::<PyList>();
    if is_pair && pair.len()? == 2 {
        return Ok((pair.get_item(0)?, pair.get_item(1)?));
    }
    Err(wrong_type(pair, "headers as a mapping or as pairs"))
}

fn octets(object: &Bound<'_, PyAny>) -> Result<Octets> {
    if let Ok(text) = object.cast::<PyString>() {
        return Ok(Octets::received(text)?);
    }
    if let Ok(bytes) = object.cast::<PyBytes>() {
        return Ok(Octets::Bytes(bytes.clone().into()));
    }
    Err(wrong_type(object, "header names and values of str or bytes"))
}
