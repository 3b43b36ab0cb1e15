//! Names and values of a Postman collection, and how its JSON is read.

use alloc::borrow::Cow;
use alloc::string::String;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::problem::Problem;
use crate::error::Error;

/// What an error of a collection names.
pub(super) const FIELD: &str = "postman";

/// A variable, a header, a part of a query or of a form.
#[derive(Deserialize)]
pub(super) struct Pair<'t> {
    #[serde(alias = "id")]
    pub(super) key: Option<String>,
    #[serde(borrow)]
    value: Option<&'t RawValue>,
    #[serde(default)]
    disabled: bool,
}

impl Pair<'_> {
    /// A text as it is; of another value its JSON.
    pub(super) fn text(&self) -> Result<Option<Cow<'_, str>>, Error> {
        self.value.map(RawValue::get).filter(|json| *json != "null").map(scalar).transpose()
    }

    pub(super) fn is_sent(&self) -> bool {
        !self.disabled
    }
}

pub(super) fn scalar(json: &str) -> Result<Cow<'_, str>, Error> {
    if !json.starts_with('"') {
        return Ok(Cow::Borrowed(json));
    }
    serde_json::from_str(json).map(Cow::Owned).map_err(|_| Problem::WrongShape.naming(FIELD, "value"))
}

pub(super) fn parsed<'t, T: Deserialize<'t>>(json: &'t str, what: &str) -> Result<T, Error> {
    serde_json::from_str(json).map_err(|_| Problem::WrongShape.naming(FIELD, what))
}
