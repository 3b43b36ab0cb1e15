//! JavaScript strings, which are UTF-16 and may hold halves of characters.

use std::ops::Deref;

use napi::{JsString, JsValue, Unknown, check_status, sys};
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

/// The bytes of a string, which has UTF-8 or not; overwritten on drop, too.
pub struct Octets(Vec<u8>);

impl Drop for Octets {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

impl Deref for Octets {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Octets {
    /// Reads what a stranger sent, or none of what is no string: the core says what is no text.
    pub(crate) fn of_string(value: &Unknown<'_>) -> napi::Result<Option<Self>> {
        let Some(mut text) = Text::of_string(value)? else { return Ok(None) };
        // Node makes U+FFFD of half of a surrogate pair, so only where there is one is the original looked at.
        if text.contains(char::REPLACEMENT_CHARACTER) {
            let units = cast::<JsString<'_>>(value)?.into_utf16()?;
            // It ends in a zero of its own.
            let units = units.split_last().map_or(&[][..], |(_, units)| units);
            return Ok(Some(Octets(paraf::text::octets_of_utf16(units))));
        }
        Ok(Some(Octets(std::mem::take(&mut text.0).into_bytes())))
    }

    fn take(mut self) -> Vec<u8> {
        std::mem::take(&mut self.0)
    }

    /// As [`of_string`](Self::of_string), of what has to be one.
    ///
    /// # Errors
    /// `invalid-argument` for anything but a string.
    pub(crate) fn read(value: &Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        Octets::of_string(value)?.ok_or_else(|| Failure::argument(field, "is not a string"))
    }
}

impl Text {
    /// Reads what is known to be a string, with U+FFFD for halves of characters: the names of options and the lines of `quick`, which
    /// holds nothing of that.
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

/// # Errors
/// The core's, for half of a surrogate pair; `invalid-argument` for anything but a string.
impl Input for Text {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        let octets = Octets::read(&value, field)?;
        paraf::text::text(field, &octets)?;
        Ok(Text(String::from_utf8(octets.take()).unwrap_or_default()))
    }
}

/// What was sent or answered, as text to look at, whether it is one or not.
pub struct Shown(Text);

impl Input for Shown {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        Ok(Shown(Text(paraf::text::lossy_text(&Octets::read(&value, field)?).into_owned())))
    }
}

impl Deref for Shown {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}
