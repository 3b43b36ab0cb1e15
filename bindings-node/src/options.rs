//! Option objects.

use napi::bindgen_prelude::{JsObjectValue, Object};
use napi::{JsString, JsValue, Unknown, ValueType, check_status, sys};

use crate::failure::Failure;
use crate::input::text::Text;

/// How an option object is read: `options!(Name { rust_name: "jsName", ... })`, every field of the struct once.
///
/// Errors name an option as the core does, in snake case: `field` is the same in every language.
macro_rules! options {
    ($name:ident { $($field:ident: $js:literal),* $(,)? }) => {
        impl $crate::options::Options for $name {
            fn take(&mut self, name: &str, value: napi::Unknown<'_>) -> Result<bool, $crate::failure::Failure> {
                let Self { $($field,)* } = self;
                match name {
                    $($js => *$field = $crate::input::given(value, stringify!($field))?,)*
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
    };
}

/// An object of named options.
pub trait Options {
    /// Takes an option if it is one of these; tells whether it was.
    fn take(&mut self, name: &str, value: Unknown<'_>) -> Result<bool, Failure>;
}

/// The names of an object's own enumerable properties. What stands on its prototype was given by nobody: somebody may have put it
/// on that of all objects.
pub(crate) fn own_names<'e>(object: &Object<'e>) -> napi::Result<Object<'e>> {
    let (mode, conversion) = (sys::KeyCollectionMode::own_only, sys::KeyConversion::numbers_to_strings);
    let filter = sys::KeyFilter::enumerable | sys::KeyFilter::skip_symbols;
    let (env, mut names) = (object.value().env, std::ptr::null_mut());
    // SAFETY: the object is a live value of this environment.
    check_status!(unsafe {
        sys::napi_get_all_property_names(env, object.raw(), mode, filter, conversion, &mut names)
    })?;
    Ok(Object::from_raw(env, names))
}

/// Reads an option object that may hold the options of several sets. An option that none of them knows is an error: a misspelled
/// `externalId` must not become a random one.
pub(crate) fn read(value: Unknown<'_>, sets: &mut [&mut dyn Options]) -> Result<(), Failure> {
    match value.get_type()? {
        ValueType::Undefined | ValueType::Null => return Ok(()),
        ValueType::Object => {}
        _ => return Err(Failure::argument("options", "is not an object")),
    }
    let object = Object::from_raw(value.value().env, value.raw());
    let names = own_names(&object)?;
    for index in 0..names.get_array_length_unchecked()? {
        let name: JsString<'_> = names.get_element(index)?;
        let text = Text::lossy(name.to_unknown())?;
        let value: Unknown<'_> = object.get_property(name)?;
        let mut taken = false;
        for set in sets.iter_mut() {
            taken = taken || set.take(&text, value)?;
        }
        if !taken {
            return Err(Failure::argument(text.to_string(), "is not an option of this call"));
        }
    }
    Ok(())
}
