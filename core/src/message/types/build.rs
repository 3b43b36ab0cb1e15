//! Why a message could not be built.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use crate::error::{Error, ErrorCode};
use crate::message::validate::Violation;

/// A message that was not built.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// It breaks its table: each violation, in the order of the message. Never empty.
    Invalid(Vec<Violation>),
    /// Its type has no table, or cannot be written. No type of this crate does that.
    Failed(Error),
}

impl From<Error> for BuildError {
    fn from(error: Error) -> Self {
        BuildError::Failed(error)
    }
}

/// The first violation, and how many more there are.
impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::Invalid(violations) => match violations.as_slice() {
                [] => Ok(()),
                [only] => only.fmt(f),
                [first, more @ ..] => write!(f, "{first}; and {} more", more.len()),
            },
            BuildError::Failed(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            BuildError::Invalid(_) => None,
            BuildError::Failed(error) => Some(error),
        }
    }
}

pub(super) fn json(message: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(message).map_err(|_| Error::new(ErrorCode::Internal, "body", "cannot be written as JSON"))
}
