//! Numbers as they are written: an account number of twenty digits is no float.

use alloc::string::{String, ToString};
use core::fmt;

use crate::message::validate::json::{Reader, Token};

/// A JSON number in its own spelling: `10000.00` stays `10000.00`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

impl Number {
    /// A number as JSON writes it; none for other text, `007` among it.
    ///
    /// ```
    /// use paraf::message::types::Number;
    /// assert_eq!(Number::parse("12345678901234567890.50").unwrap().as_str(), "12345678901234567890.50");
    /// assert_eq!(Number::parse("007"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader::new(text);
        let number = matches!(reader.value(), Ok(Token::Number(number)) if number == text);
        number.then(|| Number(text.to_string()))
    }

    pub(super) fn spelled(text: &str) -> Self {
        Number(text.to_string())
    }

    /// The spelling.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// It may be an account or a card.
impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Number(_)")
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Number {
            fn from(integer: $integer) -> Self {
                Number(integer.to_string())
            }
        }

        impl From<$integer> for Numeric {
            fn from(integer: $integer) -> Self {
                Numeric::Number(integer.into())
            }
        }
    )*};
}

from_integers!(u16, u32, u64, i32, i64);

/// A value that the tables call a number and the samples quote. It goes out in the form in which it came.
///
/// ```
/// use paraf::message::types::Numeric;
/// assert_eq!(Numeric::from(6011_u32).as_str(), Numeric::from("6011").as_str());
/// assert_ne!(Numeric::from(6011_u32), Numeric::from("6011"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Numeric {
    /// `6011`
    Number(Number),
    /// `"6011"`
    String(String),
}

impl Numeric {
    /// The digits, whichever form it has.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Numeric::Number(number) => number.as_str(),
            Numeric::String(text) => text,
        }
    }
}

impl fmt::Debug for Numeric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Numeric::Number(_) => "Number(_)",
            Numeric::String(_) => "String(_)",
        })
    }
}

impl From<Number> for Numeric {
    fn from(number: Number) -> Self {
        Numeric::Number(number)
    }
}

impl From<&str> for Numeric {
    fn from(text: &str) -> Self {
        Numeric::String(text.to_string())
    }
}

impl From<String> for Numeric {
    fn from(text: String) -> Self {
        Numeric::String(text)
    }
}
