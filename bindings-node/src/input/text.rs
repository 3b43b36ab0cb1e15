//! JavaScript strings, which are UTF-16 and may hold halves of characters.

use std::ops::Deref;

use napi::{JsString, JsValue, Unknown, check_status, sys};
use paraf::ErrorCode;
use zeroize::optimization_barrier;

use super::{Input, cast};
use crate::failure::Failure;

/// A text that may be or hold a secret, so it is overwritten on drop.
#[derive(Default)]
pub struct Text(String);

impl Drop for Text {
    fn drop(&mut self) {
        // SAFETY: zeros are UTF-8.
        wipe(unsafe { self.0.as_bytes_mut() });
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text(text)
    }
}

/// Overwrites bytes at once; `zeroize` itself does it one by one, which takes as long as a signature.
fn wipe(bytes: &mut [u8]) {
    bytes.fill(0);
    optimization_barrier(bytes);
}

impl Text {
    /// Reads a string.
    ///
    /// # Errors
    /// `code` for half of a surrogate pair, which has no UTF-8: Node would make U+FFFD of it, and sign another text than was given.
    pub(crate) fn read_as(value: Unknown<'_>, field: &'static str, code: ErrorCode) -> Result<Self, Failure> {
        let Some(text) = Text::of_string(&value)? else {
            return Err(Failure::argument(field, "is not a string"));
        };
        if text.contains(char::REPLACEMENT_CHARACTER) {
            let units = cast::<JsString<'_>>(&value)?.into_utf16()?;
            if let Some(offset) = lone_surrogate(&units) {
                return Err(Failure::new(code, field, "holds half of a surrogate pair").at(offset));
            }
        }
        Ok(text)
    }

    /// Reads what is known to be a string, with U+FFFD for halves of characters. The core refuses that wherever it could matter.
    pub(crate) fn lossy(value: Unknown<'_>) -> napi::Result<Self> {
        match Text::of_string(&value)? {
            Some(text) => Ok(text),
            None => Err(napi::Error::from_reason("Node returned a string that is none")),
        }
    }

    /// As [`lossy`](Self::lossy); none for what is no string.
    fn of_string(value: &Unknown<'_>) -> napi::Result<Option<Self>> {
        // Most texts are short, and take one call of Node-API.
        let Some(mut bytes) = copy(value, SHORT)? else { return Ok(None) };
        // Node leaves out a character that has no room, and writes a zero behind the last.
        if bytes.len() + 5 > SHORT {
            wipe(&mut bytes);
            let mut length = 0;
            // SAFETY: a null buffer asks for the length.
            check_status!(unsafe {
                sys::napi_get_value_string_utf8(value.value().env, value.raw(), std::ptr::null_mut(), 0, &mut length)
            })?;
            bytes = copy(value, length + 1)?.unwrap_or_default();
        }
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Some(Text(text))),
            Err(_) => Err(napi::Error::from_reason("Node returned a string that is not UTF-8")),
        }
    }
}

/// The bytes of a text that is read in one call.
const SHORT: usize = 512;

/// As much of a string as there is room for; none for what is no string. Nothing grows, which would leave copies of a secret
/// behind.
fn copy(value: &Unknown<'_>, room: usize) -> napi::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::with_capacity(room);
    let (start, mut length): (*mut u8, usize) = (bytes.as_mut_ptr(), 0);
    // SAFETY: Node writes no more than it is given room for, a zero at the end included, and tells how much without it.
    unsafe {
        match sys::napi_get_value_string_utf8(value.value().env, value.raw(), start.cast(), room, &mut length) {
            sys::Status::napi_string_expected => return Ok(None),
            status => check_status!(status)?,
        }
        bytes.set_len(length);
    }
    Ok(Some(bytes))
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Input for Text {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        Text::read_as(value, field, ErrorCode::InvalidArgument)
    }
}

/// Where the first one stands, in bytes of UTF-8.
fn lone_surrogate(units: &[u16]) -> Option<usize> {
    let mut offset = 0;
    for character in char::decode_utf16(units.iter().copied()) {
        match character {
            Ok(character) => offset += character.len_utf8(),
            Err(_) => return Some(offset),
        }
    }
    None
}
