//! Headers in every form that Node code has them in.

use std::borrow::Cow;

use napi::bindgen_prelude::{Function, JsObjectValue, Object};
use napi::{Env, JsString, JsValue, Unknown, ValueType};
use paraf::text::lossy_text;

use super::Input;
use super::text::Octets;
use crate::failure::Failure;
use crate::options;

/// All headers of a received message, duplicates included.
pub struct Headers(Vec<(Octets, Octets)>);

impl Headers {
    /// Reads a plain object, a list of pairs, a flat list as `rawHeaders` is one, or an iterable of pairs such as `Headers` and
    /// `Map`.
    pub(crate) fn read(env: &Env, value: Unknown<'_>) -> Result<Self, Failure> {
        if value.get_type()? != ValueType::Object {
            return Err(wrong("are not an object, a list or an iterable of pairs"));
        }
        let mut headers = Headers(Vec::new());
        if value.is_array()? {
            headers.add_list(&object(&value))?;
        } else if let Some(pairs) = iterate(env, &value)? {
            headers.add_pairs(&pairs)?;
        } else {
            headers.add_object(&object(&value))?;
        }
        Ok(headers)
    }

    /// As the core takes them.
    pub(crate) fn pairs(&self) -> Vec<(&[u8], &[u8])> {
        self.0.iter().map(|(name, value)| (&**name, &**value)).collect()
    }

    /// As text to look at.
    pub(crate) fn texts(&self) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
        self.0.iter().map(|(name, value)| (lossy_text(name), lossy_text(value))).collect()
    }

    /// Takes what a headers object inherits from another, but nothing that somebody put on the prototype of all objects.
    fn add_object(&mut self, headers: &Object<'_>) -> Result<(), Failure> {
        let (givers, root) = line(headers)?;
        let has_strangers = match &root {
            Some(root) => options::own_names(root)?.get_array_length_unchecked()? > 0,
            None => false,
        };
        let names = headers.get_property_names()?;
        for index in 0..names.get_array_length_unchecked()? {
            let name: JsString<'_> = names.get_element(index)?;
            if !has_strangers || owns(&givers, name)? {
                self.add(name.to_unknown(), headers.get_property(name)?)?;
            }
        }
        Ok(())
    }

    fn add_list(&mut self, list: &Object<'_>) -> Result<(), Failure> {
        let length = list.get_array_length_unchecked()?;
        if length == 0 || list.get_element::<Unknown<'_>>(0)?.is_array()? {
            return self.add_pairs(list);
        }
        if length % 2 != 0 {
            return Err(wrong("are a flat list of odd length"));
        }
        for index in (0..length).step_by(2) {
            self.add(list.get_element(index)?, list.get_element(index + 1)?)?;
        }
        Ok(())
    }

    fn add_pairs(&mut self, pairs: &Object<'_>) -> Result<(), Failure> {
        for index in 0..pairs.get_array_length_unchecked()? {
            let pair: Unknown<'_> = pairs.get_element(index)?;
            if !pair.is_array()? || object(&pair).get_array_length_unchecked()? != 2 {
                return Err(wrong("hold something that is not a pair of name and value"));
            }
            self.add(object(&pair).get_element(0)?, object(&pair).get_element(1)?)?;
        }
        Ok(())
    }

    /// Adds one header, or as many as there are values in a list; a value of `undefined` is no header.
    fn add(&mut self, name: Unknown<'_>, value: Unknown<'_>) -> Result<(), Failure> {
        if name.get_type()? != ValueType::String {
            return Err(wrong("hold a name that is not a string"));
        }
        if value.get_type()? == ValueType::Undefined {
            return Ok(());
        }
        if !value.is_array()? {
            return self.push(&name, &value, "hold a value that is not a string or a list of strings");
        }
        let values = object(&value);
        for index in 0..values.get_array_length_unchecked()? {
            self.push(&name, &values.get_element(index)?, "hold a value that is not a string")?;
        }
        Ok(())
    }

    fn push(&mut self, name: &Unknown<'_>, value: &Unknown<'_>, otherwise: &str) -> Result<(), Failure> {
        let octets = |text| Octets::of_string(text)?.ok_or_else(|| wrong(otherwise));
        self.0.push((octets(name)?, octets(value)?));
        Ok(())
    }
}

/// Names and values, as the core takes them.
pub(crate) fn borrowed<'a>(texts: &'a [(Cow<'_, str>, Cow<'_, str>)]) -> Vec<(&'a str, &'a str)> {
    texts.iter().map(|(name, value)| (&**name, &**value)).collect()
}

/// An object and those that it inherits from, and apart from them the last: `Object.prototype`, of whatever realm.
fn line<'e>(object: &Object<'e>) -> napi::Result<(Vec<Object<'e>>, Option<Object<'e>>)> {
    let env = object.value().env;
    let mut line = vec![Object::from_raw(env, object.raw())];
    let mut next = object.get_prototype()?;
    while next.get_type()? != ValueType::Null {
        let ancestor = Object::from_raw(env, next.raw());
        next = ancestor.get_prototype()?;
        line.push(ancestor);
    }
    let root = if line.len() > 1 { line.pop() } else { None };
    Ok((line, root))
}

fn owns(givers: &[Object<'_>], name: JsString<'_>) -> napi::Result<bool> {
    for giver in givers {
        if giver.has_own_property_js(name)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `Array.from(value)`, where the value can be iterated.
pub(super) fn iterate<'e>(env: &'e Env, value: &Unknown<'e>) -> Result<Option<Object<'e>>, Failure> {
    let global = env.get_global()?;
    let symbol = object(&global.get_named_property("Symbol")?);
    let method: Unknown<'_> = object(value).get_property(symbol.get_named_property::<Unknown<'_>>("iterator")?)?;
    if method.get_type()? != ValueType::Function {
        return Ok(None);
    }
    let array = object(&global.get_named_property("Array")?);
    let from: Function<'_, Unknown<'_>, Object<'_>> = array.get_named_property("from")?;
    Ok(Some(from.apply(array, *value)?))
}

impl Input for Headers {
    fn read(value: Unknown<'_>, _: &'static str) -> Result<Self, Failure> {
        Headers::read(&Env::from_raw(value.value().env), value)
    }
}

fn object<'e>(value: &Unknown<'e>) -> Object<'e> {
    Object::from_raw(value.value().env, value.raw())
}

fn wrong(detail: &str) -> Failure {
    Failure::argument("headers", detail)
}
