//! JavaScript values to text and bytes, strictly: nothing is coerced, and an error names the argument.

use js_sys::{JsString, Uint8Array};
use paraf::ErrorCode;
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use crate::error::Thrown;

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// Where half of a surrogate pair stands without its other half, in UTF-16 units; -1 if nowhere.
    #[wasm_bindgen(js_name = findLoneSurrogate)]
    fn find_lone_surrogate(text: &JsValue) -> i32;

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

/// # Errors
/// `invalid-argument` for anything but a string, or for one that has no UTF-8.
pub(crate) fn text(value: &JsValue, field: &str) -> Result<Text, Thrown> {
    text_or(value, field, ErrorCode::InvalidArgument)
}

/// As [`text`], and nothing for the empty text.
pub(crate) fn text_or_none(value: &JsValue, field: &str) -> Result<Text, Thrown> {
    if is_absent(value) { Ok(Text::default()) } else { text(value, field) }
}

/// As [`text`], with a code of its own for half of a surrogate pair: U+FFFD in its place would be another text than was given.
pub(crate) fn text_or(value: &JsValue, field: &str, code: ErrorCode) -> Result<Text, Thrown> {
    if !value.is_string() {
        return Err(Thrown::argument(field, "is not a string"));
    }
    let text = lossy_text(value).ok_or_else(|| Thrown::new(code, field, "is larger than 1 GiB"))?;
    match lone_surrogate(value, &text) {
        None => Ok(text),
        Some(offset) => Err(Thrown::lone_surrogate(code, field, offset)),
    }
}

/// A string, with U+FFFD for halves of characters: for headers, where the core refuses it wherever it could matter. None for one that
/// could be too large for the memory of a module, and for other values.
pub(crate) fn lossy_text(value: &JsValue) -> Option<Text> {
    let length = value.dyn_ref::<JsString>()?.length();
    if length > LONGEST { None } else { value.as_string().map(Zeroizing::new) }
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
    body_in(value, "body")
}

/// As [`body`], in an option of another name.
pub(crate) fn body_in(value: &JsValue, field: &str) -> Result<Vec<u8>, Thrown> {
    if let Some(bytes) = as_byte_array(value)? {
        return Ok(bytes.to_vec());
    }
    if !value.is_string() {
        return Err(Thrown::argument(field, "is not a string or a Uint8Array"));
    }
    let mut text = text_or(value, field, ErrorCode::InvalidBody)?;
    Ok(std::mem::take(&mut *text).into_bytes())
}

/// As [`body`], and `null` for no body.
pub(crate) fn nullable_body(value: &JsValue) -> Result<Vec<u8>, Thrown> {
    if value.is_null() { Ok(Vec::new()) } else { body(value) }
}

/// As [`body`], and `undefined` or `null` for a body that is not looked at.
pub(crate) fn optional_body(value: &JsValue) -> Result<Option<Vec<u8>>, Thrown> {
    if is_absent(value) { Ok(None) } else { body(value).map(Some) }
}

/// # Errors
/// `invalid-argument`.
pub(crate) fn key(value: &JsValue, field: &str) -> Result<Key, Thrown> {
    if value.is_string() {
        return text(value, field).map(|mut text| Zeroizing::new(std::mem::take(&mut *text).into_bytes()));
    }
    match as_byte_array(value) {
        Ok(Some(bytes)) => Ok(Zeroizing::new(bytes.to_vec())),
        _ => Err(Thrown::argument(field, "is not a string or a Uint8Array")),
    }
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

pub(crate) fn slices(keys: &[Key]) -> Vec<&[u8]> {
    keys.iter().map(|key| key.as_slice()).collect()
}

pub(crate) fn is_absent(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
}

/// The byte at which text stops being Unicode. Half of a surrogate pair arrives here as U+FFFD, which is also a character of its
/// own: only where there is one is the original looked at.
fn lone_surrogate(value: &JsValue, text: &str) -> Option<usize> {
    if !text.contains(char::REPLACEMENT_CHARACTER) {
        return None;
    }
    let mut units = usize::try_from(find_lone_surrogate(value)).ok()?;
    let before = text.chars().take_while(|character| match units.checked_sub(character.len_utf16()) {
        Some(rest) => {
            units = rest;
            true
        }
        None => false,
    });
    Some(before.map(char::len_utf8).sum())
}
