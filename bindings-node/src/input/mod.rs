//! From JavaScript values to what the core takes.

pub mod body;
pub mod headers;
pub mod key;
pub mod many;
pub mod text;
pub mod time;

use napi::bindgen_prelude::FromNapiValue;
use napi::{Unknown, ValueType};

use crate::failure::Failure;

/// A kind of argument. `field` names it in the error.
pub trait Input: Sized {
    /// Reads it, strictly: nothing is coerced.
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure>;
}

/// Reads what may be left out: `undefined` and `null` are not given.
pub(crate) fn given<T: Input>(value: Unknown<'_>, field: &'static str) -> Result<Option<T>, Failure> {
    match value.get_type()? {
        ValueType::Undefined | ValueType::Null => Ok(None),
        _ => T::read(value, field).map(Some),
    }
}

impl Input for bool {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        match value.get_type()? {
            ValueType::Boolean => Ok(cast(&value)?),
            _ => Err(Failure::argument(field, "is not true or false")),
        }
    }
}

/// A whole number of seconds.
impl Input for u32 {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        if value.get_type()? == ValueType::Number {
            let number: f64 = cast(&value)?;
            if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) {
                return Ok(number as u32);
            }
        }
        Err(Failure::argument(field, "is not a whole number from 0"))
    }
}

/// Converts a value whose type was looked at.
fn cast<T: FromNapiValue>(value: &Unknown<'_>) -> napi::Result<T> {
    // SAFETY: callers call this behind `get_type`, and a mismatch would be an error of Node-API, not undefined behaviour.
    unsafe { value.cast() }
}
