//! Option objects.

use paraf::Error;
use paraf::message::ServiceCode;
use paraf::verify::Tolerance;
use wasm_bindgen::prelude::*;

use crate::convert::{Key, Text, is_absent, key, list, text, whole};
use crate::error::Thrown;

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// Names and values of an object's own properties in turn.
    #[wasm_bindgen(js_name = ownEntries, catch)]
    fn own_entries(object: &JsValue) -> Result<Vec<JsValue>, JsValue>;
}

/// Named values, each of which is taken once. `undefined` and `null` are not given.
pub(crate) struct Options(Vec<(String, JsValue)>);

impl Options {
    /// # Errors
    /// `invalid-argument` for what is no object.
    pub(crate) fn read(value: &JsValue) -> Result<Self, Thrown> {
        if is_absent(value) {
            return Ok(Options(Vec::new()));
        }
        if !value.is_object() {
            return Err(Thrown::argument("options", "is not an object"));
        }
        let entries = own_entries(value)?;
        let named = |[name, value]: &[JsValue; 2]| (name.as_string().unwrap_or_default(), value.clone());
        Ok(Options(entries.as_chunks().0.iter().map(named).collect()))
    }

    /// An option that nobody took is an error: a misspelled `externalId` must not become a random one.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub(crate) fn finish(self) -> Result<(), Thrown> {
        match self.0.first() {
            None => Ok(()),
            Some((name, _)) => Err(Thrown::argument(name, "is not an option of this call")),
        }
    }

    /// Takes an option and reads it.
    pub(crate) fn take<T>(
        &mut self,
        name: &str,
        read: impl Fn(&JsValue, &str) -> Result<T, Thrown>,
    ) -> Result<Option<T>, Thrown> {
        let Some(index) = self.0.iter().position(|(known, _)| known == name) else {
            return Ok(None);
        };
        let (_, value) = self.0.swap_remove(index);
        if is_absent(&value) { Ok(None) } else { read(&value, &field_of(name)).map(Some) }
    }

    /// As [`take`](Self::take), for what a call cannot do without.
    pub(crate) fn needed<T>(
        &mut self,
        name: &str,
        read: impl Fn(&JsValue, &str) -> Result<T, Thrown>,
    ) -> Result<T, Thrown> {
        self.take(name, read)?.ok_or_else(|| Thrown::argument(&field_of(name), "is not given"))
    }

    pub(crate) fn text(&mut self, name: &str) -> Result<Option<Text>, Thrown> {
        self.take(name, text)
    }

    /// One text or an array of them.
    pub(crate) fn texts(&mut self, name: &str) -> Result<Vec<Text>, Thrown> {
        let texts = self.take(name, |value, field| list(value, |one| text(one, field)))?;
        Ok(texts.unwrap_or_default())
    }

    pub(crate) fn key(&mut self, name: &str) -> Result<Option<Key>, Thrown> {
        self.take(name, key)
    }

    /// One key or an array of them.
    #[cfg(feature = "diagnose")]
    pub(crate) fn keys(&mut self, name: &str) -> Result<Vec<Key>, Thrown> {
        let keys = self.take(name, |value, field| list(value, |one| key(one, field)))?;
        Ok(keys.unwrap_or_default())
    }

    /// False when it is not given.
    pub(crate) fn flag(&mut self, name: &str) -> Result<bool, Thrown> {
        let flag = self.take(name, |value, field| {
            value.as_bool().ok_or_else(|| Thrown::argument(field, "is not true or false"))
        })?;
        Ok(flag.unwrap_or_default())
    }

    /// A number without a fraction, up to `most`.
    #[cfg(feature = "diagnose")]
    pub(crate) fn whole(&mut self, name: &str, most: u64) -> Result<Option<u64>, Thrown> {
        self.take(name, |value, field| whole(value, field, most))
    }

    /// A number of seconds: the name says so, and an error names the argument as the core does.
    pub(crate) fn tolerance(&mut self) -> Result<Tolerance, Thrown> {
        let seconds = self.take("toleranceSeconds", |value, _| whole(value, "tolerance", u32::MAX.into()))?;
        Ok(seconds.map_or(Ok(Tolerance::DEFAULT), |seconds| Tolerance::from_seconds(seconds as u32))?)
    }

    /// A token that was looked up and not found must not switch the comparison off.
    pub(crate) fn issued_token(&mut self) -> Result<Option<Text>, Thrown> {
        let Some(index) = self.0.iter().position(|(known, _)| known == "accessToken") else {
            return Ok(None);
        };
        let (name, value) = self.0.swap_remove(index);
        let field = field_of(&name);
        if is_absent(&value) {
            let detail = "is undefined or null: leave it out where no token is to be compared";
            return Err(Thrown::argument(&field, detail));
        }
        text(&value, &field).map(Some)
    }

    /// A word of one of the core's enumerations.
    pub(crate) fn word<T>(&mut self, name: &str, parse: fn(&str) -> Result<T, Error>) -> Result<Option<T>, Thrown> {
        self.take(name, |value, field| Ok(parse(&text(value, field)?)?))
    }

    /// One word or an array of them.
    pub(crate) fn words<T>(&mut self, name: &str, parse: fn(&str) -> Result<T, Error>) -> Result<Vec<T>, Thrown> {
        let words = self.take(name, |value, field| list(value, |one| Ok(parse(&text(one, field)?)?)))?;
        Ok(words.unwrap_or_default())
    }

    pub(crate) fn service(&mut self) -> Result<Option<ServiceCode>, Thrown> {
        self.word("service", ServiceCode::parse)
    }
}

/// Errors name an option as the core does, in snake case: their `field` is the same in every language.
fn field_of(name: &str) -> String {
    let mut field = String::with_capacity(name.len() + 1);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            field.push('_');
        }
        field.push(letter.to_ascii_lowercase());
    }
    field
}
