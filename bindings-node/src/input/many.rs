//! One value or a list of them: how secrets, keys and partners are given to a verifier.

use napi::bindgen_prelude::{JsObjectValue, Object};
use napi::{JsValue, Unknown};

use super::Input;
use crate::failure::Failure;

/// One or several.
pub struct Many<T>(pub Vec<T>);

impl<T> Default for Many<T> {
    fn default() -> Self {
        Many(Vec::new())
    }
}

impl<T: Input> Input for Many<T> {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        if !value.is_array()? {
            return T::read(value, field).map(|one| Many(vec![one]));
        }
        let list = Object::from_raw(value.value().env, value.raw());
        let mut many = Vec::new();
        for index in 0..list.get_array_length_unchecked()? {
            many.push(T::read(list.get_element(index)?, field)?);
        }
        Ok(Many(many))
    }
}

impl<T: std::ops::Deref> Many<T> {
    /// As the core takes them.
    pub(crate) fn as_slices(&self) -> Vec<&T::Target> {
        self.0.iter().map(|one| &**one).collect()
    }
}
