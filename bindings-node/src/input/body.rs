//! Bodies: bytes by reference, or text.

use std::ops::Deref;

use napi::{JsValue, Unknown, ValueType, check_status, sys};
use paraf::ErrorCode;

use super::Input;
use super::text::{Octets, Text};
use crate::failure::Failure;

/// A body for the time of one call.
///
/// Read it last: JavaScript that runs after it (a getter of an option, an iterator of headers) could free the bytes.
pub(crate) enum Body<'e> {
    Bytes(&'e [u8]),
    Copied(Vec<u8>),
    Octets(Octets),
    Text(Text),
}

impl<'e> Body<'e> {
    /// Reads a `Buffer`, a `Uint8Array` or a string.
    ///
    /// # Errors
    /// `invalid-body` for half of a surrogate pair or for bytes that were given away, `invalid-argument` for anything else.
    pub(crate) fn read(value: Unknown<'e>) -> Result<Self, Failure> {
        match value.get_type()? {
            ValueType::String => Text::read(value, FIELD).map(Body::Text),
            ValueType::Object if value.is_typedarray()? => Body::bytes(value),
            _ => Err(not_a_body()),
        }
    }

    /// As [`read`](Self::read), of what a stranger sent: the core refuses a string that has no UTF-8. `null` is no body.
    ///
    /// # Errors
    /// `invalid-body` for bytes that were given away, `invalid-argument` for anything else.
    pub(crate) fn read_received(value: Unknown<'e>) -> Result<Self, Failure> {
        match value.get_type()? {
            ValueType::String => Octets::read(&value, FIELD).map(Body::Octets),
            _ => Body::read_nullable(value),
        }
    }

    /// As [`read_received`](Self::read_received), and `undefined` or `null` for a body that is not looked at.
    pub(crate) fn read_received_optional(value: Unknown<'e>) -> Result<Option<Self>, Failure> {
        match value.get_type()? {
            ValueType::Undefined | ValueType::Null => Ok(None),
            _ => Body::read_received(value).map(Some),
        }
    }

    /// As [`read`](Self::read), and `null` for no body.
    pub(crate) fn read_nullable(value: Unknown<'e>) -> Result<Self, Failure> {
        match value.get_type()? {
            ValueType::Null => Ok(Body::Bytes(&[])),
            _ => Body::read(value),
        }
    }

    fn bytes(value: Unknown<'e>) -> Result<Self, Failure> {
        let env = value.value().env;
        let (mut kind, mut length) = (0, 0);
        let (mut data, mut buffer) = (std::ptr::null_mut(), std::ptr::null_mut());
        // SAFETY: the value is a typed array of this environment.
        check_status!(unsafe {
            sys::napi_get_typedarray_info(
                env,
                value.raw(),
                &mut kind,
                &mut length,
                &mut data,
                &mut buffer,
                std::ptr::null_mut(),
            )
        })?;
        if kind != sys::TypedarrayType::uint8_array {
            return Err(not_a_body());
        }
        // SAFETY: `buffer` is what Node gave us above.
        let buffer = unsafe { Unknown::from_raw_unchecked(env, buffer) };
        let shared = !buffer.is_arraybuffer()?;
        if length == 0 || data.is_null() {
            return if !shared && is_detached(&buffer)? { Err(detached()) } else { Ok(Body::Copied(Vec::new())) };
        }
        // SAFETY: Node guarantees `length` readable bytes, which nothing frees while no JavaScript runs; only memory that is
        // shared with another thread can change meanwhile, and of that we take a copy at once.
        let bytes = unsafe { std::slice::from_raw_parts(data.cast::<u8>().cast_const(), length) };
        Ok(if shared { Body::Copied(bytes.to_vec()) } else { Body::Bytes(bytes) })
    }
}

impl Deref for Body<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Body::Bytes(bytes) => bytes,
            Body::Copied(bytes) => bytes,
            Body::Octets(octets) => octets,
            Body::Text(text) => text.as_bytes(),
        }
    }
}

/// A received body among options: JavaScript that runs before the call could free its bytes, so they are copied.
pub struct BodyCopy(Vec<u8>);

impl Input for BodyCopy {
    fn read(value: Unknown<'_>, _: &'static str) -> Result<Self, Failure> {
        Body::read_received(value).map(|body| BodyCopy(body.to_vec()))
    }
}

impl Deref for BodyCopy {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

/// A body that `lib/sign.js` copied for one call: what is to be sent takes its place.
pub(crate) enum OwnBody<'e> {
    /// The copy, and no other's memory.
    Copy(&'e mut [u8]),
    /// What was not copied, because it is empty.
    Empty,
}

impl<'e> OwnBody<'e> {
    /// # Errors
    /// As [`Body::read`]: what is no body was not copied either.
    pub(crate) fn read(value: Unknown<'e>) -> Result<Self, Failure> {
        match typed_array(&value) {
            Some((sys::TypedarrayType::uint8_array, data, length)) if length > 0 => {
                // SAFETY: Node guarantees `length` bytes; the copy is fresh, not shared with a thread and in nobody else's
                // hands, and no JavaScript runs in this call once it is read.
                Ok(OwnBody::Copy(unsafe { std::slice::from_raw_parts_mut(data, length) }))
            }
            _ => Body::read_nullable(value).map(|_| OwnBody::Empty),
        }
    }

    /// Takes on the bytes of `sent`, which are never more.
    pub(crate) fn become_copy_of(self, sent: &[u8]) {
        if let OwnBody::Copy(bytes) = self
            && let Some(start) = bytes.get_mut(..sent.len())
        {
            start.copy_from_slice(sent);
        }
    }
}

impl Deref for OwnBody<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            OwnBody::Copy(bytes) => bytes,
            OwnBody::Empty => &[],
        }
    }
}

fn typed_array(value: &Unknown<'_>) -> Option<(i32, *mut u8, usize)> {
    let (mut kind, mut length, mut data) = (0, 0, std::ptr::null_mut());
    let nothing = std::ptr::null_mut();
    // SAFETY: a value that is no typed array is an error, with nothing written.
    let status = unsafe {
        sys::napi_get_typedarray_info(
            value.value().env,
            value.raw(),
            &mut kind,
            &mut length,
            &mut data,
            nothing,
            nothing.cast(),
        )
    };
    (status == sys::Status::napi_ok).then_some((kind, data.cast(), length))
}

const FIELD: &str = "body";

fn not_a_body() -> Failure {
    Failure::argument(FIELD, "is not a string, a Buffer or a Uint8Array")
}

fn detached() -> Failure {
    Failure::new(ErrorCode::InvalidBody, FIELD, "was transferred away: its bytes are gone")
}

fn is_detached(buffer: &Unknown<'_>) -> napi::Result<bool> {
    let mut detached = false;
    // SAFETY: the value is an ArrayBuffer of this environment.
    check_status!(unsafe { sys::napi_is_detached_arraybuffer(buffer.value().env, buffer.raw(), &mut detached) })?;
    Ok(detached)
}
