//! Received headers, in the forms in which Python's web frameworks hand them out.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PySequence, PyString, PyTuple};

use crate::convert::{received_text, wrong_type};
use crate::errors::{Raised, Result};

/// Names and values: from a mapping, whose values may be lists, or from pairs.
pub(crate) struct Headers(Vec<(String, String)>);

impl Headers {
    pub(crate) fn pairs(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
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
            let name = latin1(&name)?;
            match latin1(&value) {
                Ok(value) => headers.push((name, value)),
                Err(wrong_type) => {
                    let values = value.cast::<PySequence>().map_err(|_| wrong_type)?;
                    for one in values.try_iter()? {
                        headers.push((name.clone(), latin1(&one?)?));
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

/// PEP 3333 and ASGI: what stands in a header is Latin-1.
fn latin1(object: &Bound<'_, PyAny>) -> Result<String> {
    if let Ok(text) = object.cast::<PyString>() {
        return Ok(received_text(text));
    }
    if let Ok(bytes) = object.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().iter().map(|byte| char::from(*byte)).collect());
    }
    Err(wrong_type(object, "header names and values of str or bytes"))
}
