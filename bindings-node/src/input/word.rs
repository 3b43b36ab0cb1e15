//! Words that stand for one of a few things: the core's own.

use napi::Unknown;
use paraf::diagnose::ProgrammingLanguage;
use paraf::message::{MessageKind, Mode};
use paraf::{Direction, Language, Uncovered};

use super::Input;
use super::text::Text;
use crate::failure::Failure;

macro_rules! words {
    ($($word:ty),*) => {
        $(impl Input for $word {
            fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
                Ok(<$word>::parse(&Text::read(value, field)?)?)
            }
        })*
    };
}

words!(Direction, Language, MessageKind, Mode, ProgrammingLanguage, Uncovered);
