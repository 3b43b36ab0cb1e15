//! What every call has in common: texts that are lent, handles that are made, errors that are freed.

use std::mem::MaybeUninit;
use std::{ptr, slice};

use paraf_c::code::paraf_code::{self, PARAF_INTERNAL, PARAF_OK, PARAF_PANIC};
use paraf_c::error::*;
use paraf_c::strings::*;
use paraf_c::time::paraf_time;

/// Reads every byte that the library lends, so that a sanitizer sees where it points.
pub(super) fn read(lent: paraf_str) -> u64 {
    if lent.data.is_null() {
        assert_eq!(lent.len, 0);
        return 0;
    }
    // SAFETY: the library's own, and its owner is not freed yet.
    unsafe { slice::from_raw_parts(lent.data.cast::<u8>(), lent.len) }.iter().map(|byte| u64::from(*byte)).sum()
}

pub(super) fn text(bytes: &[u8]) -> paraf_str {
    paraf_str { data: bytes.as_ptr().cast(), len: bytes.len() }
}

/// What is not PARAF_OK has an error with a text, and is no fault of the library.
pub(super) fn settled(code: paraf_code, error: *mut paraf_error) -> bool {
    if code == PARAF_OK {
        assert!(error.is_null());
        return true;
    }
    assert!(code != PARAF_PANIC && code != PARAF_INTERNAL, "the library found a fault in itself");
    // SAFETY: not NULL on failure, and ours to free.
    let error = unsafe { Box::from_raw(error) };
    assert_eq!(paraf_error_code(Some(&error)), code);
    assert!(read(paraf_error_message(Some(&error))) > 0);
    for language in 0..3 {
        read(paraf_error_text(Some(&error), language));
    }
    read(paraf_error_field(Some(&error)));
    read(paraf_error_reason(Some(&error)));
    read(paraf_error_response_body(Some(&error)));
    paraf_error_free(Some(error));
    false
}

/// The handle that a call makes; none where it fails.
pub(super) fn made<T>(call: impl FnOnce(*mut *mut T, *mut *mut paraf_error) -> paraf_code) -> Option<Box<T>> {
    let (mut out, mut error) = (ptr::null_mut(), ptr::null_mut());
    let code = call(&raw mut out, &raw mut error);
    // SAFETY: written on success, and ours to free.
    settled(code, error).then(|| unsafe { Box::from_raw(out) })
}

/// Whether a call that writes a plain value succeeds.
pub(super) fn filled<T>(call: impl FnOnce(*mut T, *mut *mut paraf_error) -> paraf_code) -> bool {
    let (mut out, mut error) = (MaybeUninit::uninit(), ptr::null_mut());
    let code = call(out.as_mut_ptr(), &raw mut error);
    settled(code, error)
}

/// Zero bytes and the size, as the _init functions of paraf.h make them.
macro_rules! init {
    ($type:ty) => {{
        // SAFETY: numbers and pointers, which may be zero.
        let mut made: $type = unsafe { zeroed() };
        made.size = size_of::<$type>();
        made
    }};
}

/// Puts what a call makes in the place of what was there, which is freed: `put!(self.place, free, |out, error| call)`.
macro_rules! put {
    ($place:expr, $free:path, $call:expr) => {{
        // SAFETY: every pointer that the call is given outlives it.
        let made = made($call);
        $free(std::mem::replace(&mut $place, made));
    }};
}

pub(super) use {init, put};

pub(super) fn at(seconds: i64) -> paraf_time {
    paraf_time {
        kind: paraf_c::time::paraf_time_kind::PARAF_TIME_EPOCH_SECONDS as u32,
        epoch: seconds,
        text: paraf_str::NOT_GIVEN,
    }
}
