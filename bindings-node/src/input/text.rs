//! JavaScript strings, which are UTF-16 and may hold halves of characters.

use std::ops::Deref;

use napi::{JsString, JsValue, Unknown, ValueType, check_status, sys};
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
        if value.get_type()? != ValueType::String {
            return Err(Failure::argument(field, "is not a string"));
        }
        let text = Text::lossy(value)?;
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
        let (env, value, mut length) = (value.value().env, value.raw(), 0);
        // SAFETY: a null buffer asks for the length.
        check_status!(unsafe { sys::napi_get_value_string_utf8(env, value, std::ptr::null_mut(), 0, &mut length) })?;
        // The final zero is Node's. The capacity is exact, so that no copy of a secret is left behind by growing.
        let mut bytes = Zeroizing::new(Vec::<u8>::with_capacity(length + 1));
        let buffer = bytes.as_mut_ptr();
        // SAFETY: the buffer has room for `length + 1` bytes, of which Node writes `length` and a zero.
        unsafe {
            check_status!(sys::napi_get_value_string_utf8(env, value, buffer.cast(), length + 1, &mut length))?;
            bytes.set_len(length);
        }
        match String::from_utf8(std::mem::take(&mut *bytes)) {
            Ok(text) => Ok(Text(Zeroizing::new(text))),
            Err(_) => Err(napi::Error::from_reason("Node returned a string that is not UTF-8")),
        }
    }
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
