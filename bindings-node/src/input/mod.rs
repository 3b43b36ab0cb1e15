//! From JavaScript values to what the core takes.

pub mod body;
pub mod credentials;
pub mod headers;
pub mod issued;
pub mod json;
pub mod key;
pub mod many;
pub mod text;
pub mod time;
pub mod word;

use napi::bindgen_prelude::{BigInt, FromNapiValue};
use napi::{Unknown, ValueType};

use crate::failure::Failure;

/// A kind of argument. `field` names it in the error.
pub trait Input: Sized {
    /// Whether `undefined` and `null` are the same as leaving it out.
    const MAY_BE_ABSENT: bool = true;

    /// Reads it, strictly: nothing is coerced.
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure>;
}

/// Reads what may be left out: `undefined` and `null` are mostly not given.
pub(crate) fn given<T: Input>(value: Unknown<'_>, field: &'static str) -> Result<Option<T>, Failure> {
    match value.get_type()? {
        ValueType::Undefined | ValueType::Null if T::MAY_BE_ABSENT => Ok(None),
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

/// A whole number, which a `number` of JavaScript holds exactly.
impl Input for u64 {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        if value.get_type()? == ValueType::Number {
            let number: f64 = cast(&value)?;
            if number.fract() == 0.0 && (0.0..=MAX_SAFE_INTEGER).contains(&number) {
                return Ok(number as u64);
            }
        }
        Err(Failure::argument(field, "is not a whole number from 0"))
    }
}

/// A smaller one.
impl Input for u32 {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        let number = u64::read(value, field)?;
        u32::try_from(number).map_err(|_| Failure::argument(field, "is too large"))
    }
}

/// One of either sign: a `bigint` too, where it has room in 64 bits.
impl Input for i64 {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        let whole = match value.get_type()? {
            ValueType::BigInt => match cast::<BigInt>(&value)?.get_i64() {
                (whole, true) => Some(whole),
                _ => None,
            },
            ValueType::Number => {
                let number: f64 = cast(&value)?;
                (number.fract() == 0.0 && number.abs() <= MAX_SAFE_INTEGER).then_some(number as i64)
            }
            _ => None,
        };
        whole.ok_or_else(|| Failure::argument(field, "is no whole number of 64 bits"))
    }
}

/// What must be given. An option like any other until it is asked for, because an object's keys come in any order.
pub type Required<T> = Option<T>;

/// # Errors
/// `invalid-argument` for what is not there.
pub(crate) fn required<'a, T>(option: &'a Required<T>, field: &'static str) -> Result<&'a T, Failure> {
    option.as_ref().ok_or_else(|| Failure::argument(field, "must be given"))
}

/// `Number.MAX_SAFE_INTEGER`.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// Converts a value whose type was looked at.
pub(crate) fn cast<T: FromNapiValue>(value: &Unknown<'_>) -> napi::Result<T> {
    // SAFETY: callers call this behind `get_type`, and a mismatch would be an error of Node-API, not undefined behaviour.
    unsafe { value.cast() }
}
