//! What a verifier is given: one credential for all whom it serves, or a mapping from each to their own.

use std::ops::Deref;

use napi::bindgen_prelude::{JsObjectValue, KeyCollectionMode, KeyConversion, KeyFilter, Object};
use napi::{Env, JsString, JsValue, Unknown, ValueType};
use paraf::verify::Expected;

use super::Input;
use super::headers::iterate;
use super::many::Many;
use super::text::Text;
use crate::failure::Failure;

/// A secret or a key, or several while one is rotated; or a mapping from partner ID or client key to such a credential.
pub enum Credentials<T> {
    /// All have the same.
    Shared(Many<T>),
    /// Each has their own.
    Each(Vec<(Text, Many<T>)>),
}

impl<T: Input> Input for Credentials<T> {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        if value.get_type()? != ValueType::Object || value.is_array()? || value.is_typedarray()? {
            return Many::read(value, field).map(Credentials::Shared);
        }
        let env = Env::from_raw(value.value().env);
        match iterate(&env, &value)? {
            Some(pairs) => read_pairs(&pairs, field),
            None => read_object(&Object::from_raw(value.value().env, value.raw()), field),
        }
        .map(Credentials::Each)
    }
}

/// A `Map`, say.
fn read_pairs<T: Input>(pairs: &Object<'_>, field: &'static str) -> Result<Vec<(Text, Many<T>)>, Failure> {
    let mut each = Vec::new();
    for index in 0..pairs.get_array_length_unchecked()? {
        let pair: Unknown<'_> = pairs.get_element(index)?;
        if !pair.is_array()? {
            return Err(Failure::argument(field, "holds something that is not a pair of an ID and its credential"));
        }
        let pair = Object::from_raw(pair.value().env, pair.raw());
        each.push((Text::read(pair.get_element(0)?, field)?, Many::read(pair.get_element(1)?, field)?));
    }
    Ok(each)
}

/// Of its own properties alone: what a polluted prototype holds is nobody's credential.
fn read_object<T: Input>(object: &Object<'_>, field: &'static str) -> Result<Vec<(Text, Many<T>)>, Failure> {
    let mut each = Vec::new();
    let names = object.get_all_property_names(
        KeyCollectionMode::OwnOnly,
        KeyFilter::Enumerable,
        KeyConversion::NumbersToStrings,
    )?;
    for index in 0..names.get_array_length_unchecked()? {
        let name: JsString<'_> = names.get_element(index)?;
        each.push((Text::read(name.to_unknown(), field)?, Many::read(object.get_property(name)?, field)?));
    }
    Ok(each)
}

impl<T> Credentials<T> {
    /// Each credential with those whom it serves: those in the mapping, or all that `served` names.
    ///
    /// # Errors
    /// `invalid-argument` where neither names anyone, or both do.
    pub(crate) fn callers(
        &self,
        served: Option<&Many<Text>>,
        field: &'static str,
    ) -> Result<Vec<(Expected, &Many<T>)>, Failure> {
        match (self, served) {
            (Credentials::Shared(credential), served) => Ok(vec![(expected(served)?, credential)]),
            (Credentials::Each(each), None) => {
                each.iter().map(|(name, credential)| Ok((Expected::one_of(&[&**name])?, credential))).collect()
            }
            (Credentials::Each(_), Some(_)) => {
                Err(Failure::argument(field, "is told by the mapping already: give one of the two"))
            }
        }
    }
}

impl<T: Deref> Credentials<T> {
    /// Those that all share; none of a mapping.
    pub(crate) fn shared(&self) -> Vec<&T::Target> {
        match self {
            Credentials::Shared(credential) => credential.as_slices(),
            Credentials::Each(_) => Vec::new(),
        }
    }
}

/// # Errors
/// `invalid-argument` for nobody.
pub(crate) fn expected(served: Option<&Many<Text>>) -> Result<Expected, Failure> {
    Ok(Expected::one_of(&served.map(Many::as_slices).unwrap_or_default())?)
}

pub(crate) fn both() -> Failure {
    Failure::argument("elsewhere", "is given beside a secret or key: give one of them")
}
