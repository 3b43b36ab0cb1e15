//! A place in a profile's JSON: what is wrong there is said with the place, and never with what stands there.

use alloc::format;
use alloc::string::{String, ToString};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::error::{Error, ErrorCode};

/// A value and the path to it: `request.endpoint_url.query`.
pub(super) struct Place<'v> {
    path: String,
    value: &'v Value,
}

impl<'v> Place<'v> {
    pub(super) fn whole(value: &'v Value) -> Self {
        Place { path: String::new(), value }
    }

    /// An error about this place.
    pub(super) fn wrong(&self, detail: impl Into<String>) -> Error {
        invalid(&self.path, detail)
    }

    pub(super) fn is_null(&self) -> bool {
        self.value.is_null()
    }

    pub(super) fn text(&self) -> Result<&'v str, Error> {
        self.value.as_str().ok_or_else(|| self.wrong("is no text"))
    }

    pub(super) fn size(&self) -> Result<usize, Error> {
        let size = self.value.as_u64().and_then(|size| usize::try_from(size).ok());
        size.ok_or_else(|| self.wrong("is no whole number from 0"))
    }

    pub(super) fn flag(&self) -> Result<bool, Error> {
        self.value.as_bool().ok_or_else(|| self.wrong("is neither true nor false"))
    }

    /// A word of an enumeration.
    pub(super) fn word<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.text()?;
        T::deserialize(self.value).map_err(|error| {
            // serde says what stands there, then what may.
            let message = error.to_string();
            let may = message.rsplit_once(", expected ").map_or("a word that is known here", |(_, may)| may);
            self.wrong(format!("is not {may}"))
        })
    }

    /// An object with these members and no others.
    pub(super) fn object(&self, known: &[&str]) -> Result<Members<'v>, Error> {
        let object = self.members()?;
        match object.members.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => Err(object.error(key, "is not known here")),
            None => Ok(object),
        }
    }

    /// The members of an object whose keys are names.
    pub(super) fn entries(&self) -> Result<impl Iterator<Item = (&'v str, Place<'v>)>, Error> {
        let Members { path, members } = self.members()?;
        Ok(members.iter().map(move |(key, value)| (key.as_str(), Place { path: path_of(&path, key), value })))
    }

    /// An object with whatever members.
    pub(super) fn members(&self) -> Result<Members<'v>, Error> {
        let members = self.value.as_object().ok_or_else(|| self.wrong("is no object"))?;
        Ok(Members { path: self.path.clone(), members })
    }
}

/// The members of an object.
pub(super) struct Members<'v> {
    path: String,
    members: &'v Map<String, Value>,
}

impl<'v> Members<'v> {
    pub(super) fn optional(&self, key: &str) -> Option<Place<'v>> {
        self.members.get(key).map(|value| Place { path: path_of(&self.path, key), value })
    }

    pub(super) fn needed(&self, key: &str) -> Result<Place<'v>, Error> {
        self.optional(key).ok_or_else(|| self.error(key, "is not given"))
    }

    /// A text that must be given.
    pub(super) fn text(&self, key: &str) -> Result<&'v str, Error> {
        self.needed(key)?.text()
    }

    /// A word that must be given.
    pub(super) fn word<T: DeserializeOwned>(&self, key: &str) -> Result<T, Error> {
        self.needed(key)?.word()
    }

    /// A word that need not.
    pub(super) fn word_or_default<T: DeserializeOwned + Default>(&self, key: &str) -> Result<T, Error> {
        self.optional(key).map_or_else(|| Ok(T::default()), |place| place.word())
    }

    fn error(&self, key: &str, detail: &str) -> Error {
        invalid(&path_of(&self.path, key), detail)
    }
}

/// A key that is a name is part of the path; anything else might be what should stand behind it.
fn path_of(path: &str, key: &str) -> String {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let key = if key.len() <= 64 && !key.is_empty() && key.bytes().all(is_name) { key } else { "*" };
    if path.is_empty() { key.to_string() } else { format!("{path}.{key}") }
}

/// An error about the place with this path.
pub(super) fn invalid(path: &str, detail: impl Into<String>) -> Error {
    let path = if path.is_empty() { "profile" } else { path };
    Error::new(ErrorCode::InvalidProfile, path.to_string(), detail.into())
}
