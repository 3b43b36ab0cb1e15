//! JSON text to a value that keeps it, and what can be wrong with one.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::number::Number;
use super::value::{Object, Value};
use crate::message::validate::MAX_DEPTH;
use crate::message::validate::json::{Broken, Key, Reader, Token};

/// A value that does not fit, with its place. Never the value itself.
#[derive(Debug, PartialEq)]
pub(super) struct Misfit {
    pointer: String,
    what: Cow<'static, str>,
}

impl Misfit {
    pub(super) fn new(what: impl Into<Cow<'static, str>>) -> Self {
        Misfit { pointer: String::new(), what: what.into() }
    }

    /// The same, seen from the object that has the member.
    pub(super) fn inside(self, name: impl fmt::Display) -> Self {
        Misfit { pointer: format!("/{name}{}", self.pointer), what: self.what }
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pointer.is_empty() { f.write_str(&self.what) } else { write!(f, "{}: {}", self.pointer, self.what) }
    }
}

impl From<Broken> for Misfit {
    fn from(broken: Broken) -> Self {
        Misfit::new(format!("is not JSON: {} at byte {}", broken.what, broken.offset))
    }
}

/// One value and nothing behind it.
pub(super) fn parse(text: &str) -> Result<Value, Misfit> {
    let mut reader = Reader::new(text);
    let value = value(&mut reader, MAX_DEPTH)?;
    reader.end()?;
    Ok(value)
}

fn value(reader: &mut Reader<'_>, depth: usize) -> Result<Value, Misfit> {
    let within = |depth: usize| depth.checked_sub(1).ok_or_else(|| Misfit::new("is nested too deep"));
    Ok(match reader.value()? {
        Token::Null => Value::Null,
        Token::Boolean(boolean) => Value::Boolean(boolean),
        Token::Number(text) => Value::Number(Number::spelled(text)),
        Token::String(text) => Value::String(text.decoded().into_owned()),
        Token::Array => {
            let depth = within(depth)?;
            let mut items = Vec::new();
            while reader.element(items.is_empty())? {
                items.push(value(reader, depth)?);
            }
            Value::Array(items)
        }
        Token::Object => {
            let depth = within(depth)?;
            let mut object = Object::default();
            while let Key::Other(name, _) = reader.key(object.is_empty(), None)? {
                object.push(name.decoded(), value(reader, depth)?);
            }
            Value::Object(object)
        }
    })
}
