//! JavaScript values to text and bytes, strictly: nothing is coerced, and an error names the argument.

#[cfg(feature = "diagnose")]
use std::borrow::Cow;

use js_sys::{JsString, Uint8Array};
use paraf::ErrorCode;
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use crate::error::Thrown;

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// The value itself if it is a byte array of any realm. Throws `invalid-body` for one whose bytes were transferred away.
    #[wasm_bindgen(js_name = asByteArray, catch)]
    fn as_byte_array(value: &JsValue) -> Result<Option<Uint8Array>, JsValue>;

    /// The elements of an array; a value that is none stands for itself.
    #[wasm_bindgen(js_name = asList, catch)]
    fn as_list(value: &JsValue) -> Result<Vec<JsValue>, JsValue>;
}

/// Text that may be a secret or hold one, overwritten on drop.
pub(crate) type Text = Zeroizing<String>;

/// A key in any form that the core reads, overwritten on drop.
pub(crate) type Key = Zeroizing<Vec<u8>>;

/// The bytes of a string, whether it has UTF-8 or not; overwritten on drop, too.
pub(crate) type Octets = Zeroizing<Vec<u8>>;

/// # Errors
/// `invalid-argument` for anything but a string; the core's for one that has no UTF-8.
pub(crate) fn text(value: &JsValue, field: &str) -> Result<Text, Thrown> {
    checked(octets(value, field)?, field)
}

fn checked(mut octets: Octets, field: &str) -> Result<Text, Thrown> {
    paraf::text::text(field.to_owned(), &octets)?;
    Ok(Zeroizing::new(String::from_utf8(std::mem::take(&mut *octets)).unwrap_or_default()))
}

/// As [`text`], and nothing for the empty text.
pub(crate) fn text_or_none(value: &JsValue, field: &str) -> Result<Text, Thrown> {
    if is_absent(value) { Ok(Text::default()) } else { text(value, field) }
}

/// What a stranger sent: the core says what is no text.
///
/// # Errors
/// `invalid-argument` for anything but a string, and for one that could be too large for the memory of a module.
pub(crate) fn octets(value: &JsValue, field: &str) -> Result<Octets, Thrown> {
    octets_or(value, field, ErrorCode::InvalidArgument)
}

/// As [`octets`], with a code of its own for one that is too large.
fn octets_or(value: &JsValue, field: &str, too_large: ErrorCode) -> Result<Octets, Thrown> {
    let Some(string) = value.dyn_ref::<JsString>() else {
        return Err(Thrown::argument(field, "is not a string"));
    };
    if string.length() > LONGEST {
        return Err(Thrown::new(too_large, field, "is larger than 1 GiB"));
    }
    let mut text = Zeroizing::new(value.as_string().unwrap_or_default());
    // Half of a surrogate pair arrives here as U+FFFD, so only where there is one is the original looked at.
    if text.contains(char::REPLACEMENT_CHARACTER) {
        let units = Zeroizing::new(string.iter().collect::<Vec<u16>>());
        return Ok(Zeroizing::new(paraf::text::octets_of_utf16(&units)));
    }
    Ok(Zeroizing::new(std::mem::take(&mut *text).into_bytes()))
}

/// What was sent or answered, as text to look at, whether it is one or not.
#[cfg(feature = "diagnose")]
pub(crate) fn shown(value: &JsValue, field: &str) -> Result<Text, Thrown> {
    Ok(Zeroizing::new(paraf::text::lossy_text(&octets(value, field)?).into_owned()))
}

/// In UTF-16 units, each of which may become three bytes: 1 GiB, as for byte arrays in `js/host.ts`.
const LONGEST: u32 = (1 << 30) / 3;

/// The bytes of a `Uint8Array`; nothing for another value.
///
/// # Errors
/// `invalid-body` for bytes that were transferred away.
pub(crate) fn as_bytes(value: &JsValue) -> Result<Option<Vec<u8>>, Thrown> {
    Ok(as_byte_array(value)?.map(|bytes| bytes.to_vec()))
}

/// # Errors
/// `invalid-argument` for anything but a string or a `Uint8Array`, `invalid-body` for a string that has no UTF-8.
pub(crate) fn body(value: &JsValue) -> Result<Vec<u8>, Thrown> {
    if value.is_string() {
        let octets = octets_or(value, BODY, ErrorCode::InvalidBody)?;
        return Ok(std::mem::take(&mut *checked(octets, BODY)?).into_bytes());
    }
    received_body(value, BODY)
}

/// As [`body`], and `null` for no body.
pub(crate) fn nullable_body(value: &JsValue) -> Result<Vec<u8>, Thrown> {
    if value.is_null() { Ok(Vec::new()) } else { body(value) }
}

/// A body that a stranger sent, in an option of any name: the core refuses a string that has no UTF-8.
///
/// # Errors
/// `invalid-argument` for anything but a string or a `Uint8Array`.
pub(crate) fn received_body(value: &JsValue, field: &str) -> Result<Vec<u8>, Thrown> {
    if let Some(bytes) = as_byte_array(value)? {
        return Ok(bytes.to_vec());
    }
    if !value.is_string() {
        return Err(Thrown::argument(field, "is not a string or a Uint8Array"));
    }
    Ok(std::mem::take(&mut *octets_or(value, field, ErrorCode::InvalidBody)?))
}

/// As [`received_body`], and `null` for no body.
pub(crate) fn nullable_received_body(value: &JsValue) -> Result<Vec<u8>, Thrown> {
    if value.is_null() { Ok(Vec::new()) } else { received_body(value, BODY) }
}

/// As [`received_body`], and `undefined` or `null` for a body that is not looked at.
pub(crate) fn optional_received_body(value: &JsValue) -> Result<Option<Vec<u8>>, Thrown> {
    if is_absent(value) { Ok(None) } else { received_body(value, BODY).map(Some) }
}

const BODY: &str = "body";

/// # Errors
/// `invalid-argument`.
pub(crate) fn key(value: &JsValue, field: &str) -> Result<Key, Thrown> {
    if value.is_string() {
        return text(value, field).map(|mut text| Zeroizing::new(std::mem::take(&mut *text).into_bytes()));
    }
    byte_array(value).map(Zeroizing::new).ok_or_else(|| Thrown::argument(field, "is not a string or a Uint8Array"))
}

/// The bytes of a `Uint8Array`; none for other values.
pub(crate) fn byte_array(value: &JsValue) -> Option<Vec<u8>> {
    as_byte_array(value).ok().flatten().map(|bytes| bytes.to_vec())
}

/// A number without a fraction, up to `most`.
///
/// # Errors
/// `invalid-argument`.
pub(crate) fn whole(value: &JsValue, field: &str, most: u64) -> Result<u64, Thrown> {
    match value.as_f64() {
        Some(number) if number.fract() == 0.0 && (0.0..=most as f64).contains(&number) => Ok(number as u64),
        _ => Err(Thrown::argument(field, "is not a whole number from 0")),
    }
}

/// A bigint.
///
/// # Errors
/// `invalid-argument`.
pub(crate) fn whole_i64(value: &JsValue, field: &str) -> Result<i64, Thrown> {
    i64::try_from(value.clone()).map_err(|_| Thrown::argument(field, "is not a bigint of 64 bits"))
}

/// A whole number of either sign: a `bigint`, or a `number` that holds it exactly.
///
/// # Errors
/// `invalid-argument`.
pub(crate) fn exact_i64(value: &JsValue, field: &str) -> Result<i64, Thrown> {
    let exact = value.as_f64().filter(|_| js_sys::Number::is_safe_integer(value));
    let whole = exact.map(|number| number as i64).or_else(|| i64::try_from(value.clone()).ok());
    whole.ok_or_else(|| Thrown::argument(field, "is no whole number of 64 bits"))
}

/// One value or an array of them.
pub(crate) fn list<T>(value: &JsValue, read: impl Fn(&JsValue) -> Result<T, Thrown>) -> Result<Vec<T>, Thrown> {
    as_list(value)?.iter().map(read).collect()
}

/// As the core takes them.
pub(crate) fn as_str(text: &Option<Text>) -> Option<&str> {
    text.as_ref().map(|text| text.as_str())
}

pub(crate) fn texts(texts: &[Text]) -> Vec<&str> {
    texts.iter().map(|text| text.as_str()).collect()
}

/// Names and values.
#[cfg(feature = "diagnose")]
pub(crate) fn texts_of_pairs<'a>(pairs: &'a [(Cow<'_, str>, Cow<'_, str>)]) -> Vec<(&'a str, &'a str)> {
    pairs.iter().map(|(name, value)| (&**name, &**value)).collect()
}

pub(crate) fn slices(keys: &[Key]) -> Vec<&[u8]> {
    keys.iter().map(|key| key.as_slice()).collect()
}

pub(crate) fn is_absent(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
}
