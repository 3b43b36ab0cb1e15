//! JavaScript strings, which are UTF-16 and may hold halves of characters.

use std::ops::Deref;

use napi::{JsString, JsValue, Unknown, check_status, sys};
use paraf::ErrorCode;
use zeroize::Zeroizing;

use super::{Input, cast};
use crate::failure::Failure;

/// A text of the caller's. It may be a secret, so it is overwritten on drop.
#[derive(Default)]
pub struct Text(Zeroizing<String>);

impl Text {
    /// Reads a string.
    ///
    /// # Errors `code` for half of a surrogate pair, which has no UTF-8: Node would make U+FFFD of it, and sign another text than
    /// was given.
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
        let mut bytes = Zeroizing::new(Vec::with_capacity(SHORT));
        if !copy(value, &mut bytes)? {
            return Ok(None);
        }
        // Node leaves out a character that has no room, and writes a zero behind the last.
        if bytes.len() + 5 > SHORT {
            let mut length = 0;
            // SAFETY: a null buffer asks for the length.
            check_status!(unsafe {
                sys::napi_get_value_string_utf8(value.value().env, value.raw(), std::ptr::null_mut(), 0, &mut length)
            })?;
            // The capacity is exact, so that no copy of a secret is left behind by growing.
            bytes = Zeroizing::new(Vec::with_capacity(length + 1));
            copy(value, &mut bytes)?;
        }
        match String::from_utf8(std::mem::take(&mut *bytes)) {
            Ok(text) => Ok(Some(Text(Zeroizing::new(text)))),
            Err(_) => Err(napi::Error::from_reason("Node returned a string that is not UTF-8")),
        }
    }
}

/// The bytes of a text that is read in one call.
const SHORT: usize = 96;

/// Fills an empty vector with as much of a string as it has room for; false for what is no string.
fn copy(value: &Unknown<'_>, bytes: &mut Vec<u8>) -> napi::Result<bool> {
    let (env, room, mut length) = (value.value().env, bytes.capacity(), 0);
    let start = bytes.as_mut_ptr().cast();
    // SAFETY: Node writes no more than it is given room for, a zero at the end included, and tells how much without it.
    unsafe {
        match sys::napi_get_value_string_utf8(env, value.raw(), start, room, &mut length) {
            sys::Status::napi_string_expected => return Ok(false),
            status => check_status!(status)?,
        }
        bytes.set_len(length);
    }
    Ok(true)
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
