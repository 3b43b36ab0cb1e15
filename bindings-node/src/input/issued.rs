//! An access token that was issued.

use std::ops::Deref;

use napi::{Unknown, ValueType};

use super::Input;
use super::text::Text;
use crate::failure::Failure;

/// A token to compare with: left out, or given.
pub struct Issued(Text);

/// A token that was looked up and not found must not switch the comparison off.
impl Input for Issued {
    const MAY_BE_ABSENT: bool = false;

    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        match value.get_type()? {
            ValueType::Undefined | ValueType::Null => {
                Err(Failure::argument(field, "is undefined or null: leave it out where no token is to be compared"))
            }
            _ => Text::read(value, field).map(Issued),
        }
    }
}

impl Deref for Issued {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}
