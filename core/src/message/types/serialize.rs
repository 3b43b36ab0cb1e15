//! The way out, for any serializer.

use alloc::string::ToString;

use serde::ser::{Error as _, SerializeMap as _, SerializeSeq as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::field::{Field as _, Structure, View};
use super::number::{Number, Numeric};
use super::structure::deserialize;
use super::value::{Object, Value};

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Null => serializer.serialize_none(),
            View::Boolean(boolean) => serializer.serialize_bool(*boolean),
            View::Number(number) => number.serialize(serializer),
            View::String(text) => serializer.serialize_str(text),
            View::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.count()))?;
                for index in 0..items.count() {
                    sequence.serialize_element(&items.item(index))?;
                }
                sequence.end()
            }
            View::Object(object) => object.serialize(serializer),
            View::Structure(structure) => members(*structure, serializer),
        }
    }
}

fn members<S: Serializer>(structure: &dyn Structure, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (name, member) in structure.members() {
        if let Some(view) = member.view() {
            map.serialize_entry(name, &view)?;
        }
    }
    for (name, value) in structure.others().iter() {
        map.serialize_entry(name, &value.view())?;
    }
    map.end()
}

impl Serialize for Number {
    /// An integer in the usual spelling is one for every format; another spelling needs `serde_json`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_str().parse::<i64>() {
            Ok(integer) if integer.to_string() == self.as_str() => serializer.serialize_i64(integer),
            _ => RawValue::from_string(self.to_string()).map_err(S::Error::custom)?.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

macro_rules! by_view {
    ($($type:ty),*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.view().serialize(serializer)
            }
        }
    )*};
}

macro_rules! by_text {
    ($($type:ty),*) => {$(
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )*};
}

by_view!(Numeric, Value);
by_text!(Numeric, Object, Value);
