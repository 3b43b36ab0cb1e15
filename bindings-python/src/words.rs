//! The core's enumerations, given by their words.

use paraf::diagnose::ProgrammingLanguage;
use paraf::message::{MessageKind, Mode, Rounding};
use paraf::{Direction, Error, Language};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{text, wrong_type};
use crate::errors::{Raised, Result};

/// One value of an enumeration.
pub(crate) struct Word<T>(pub(crate) T);

pub(crate) trait Enumeration: Sized {
    /// What Python calls the argument.
    const ARGUMENT: &'static str;
    /// # Errors
    /// `invalid-argument` for a word that is none of it.
    fn parse(word: &str) -> std::result::Result<Self, Error>;
}

macro_rules! enumerations {
    ($($kind:ident $argument:literal),*) => {
        $(impl Enumeration for $kind {
            const ARGUMENT: &'static str = $argument;

            fn parse(word: &str) -> std::result::Result<Self, Error> {
                $kind::parse(word)
            }
        })*
    };
}
enumerations!(
    Direction "direction", Language "language", MessageKind "direction", Mode "mode", ProgrammingLanguage "code",
    Rounding "rounding"
);

impl<T: Enumeration> FromPyObject<'_, '_> for Word<T> {
    type Error = Raised;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> Result<Self> {
        let word = object.cast::<PyString>().map_err(|_| wrong_type(&object, "str"))?;
        Ok(Word(T::parse(&text(T::ARGUMENT, &word)?)?))
    }
}
