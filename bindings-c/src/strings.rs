//! Text and bytes on their way between C and Rust.

use std::ffi::c_char;
use std::ptr;

/// Text in UTF-8, or bytes: a pointer and a length. There need not be a NUL at the end.
///
/// Given to the library, it is read during the call only. Where a value is optional, `data == NULL` means "not given";
/// `len == 0` with another `data` is an empty value. Received from the library, it belongs to the handle it was asked
/// of and is valid until that handle is freed; a value that does not exist has `data == NULL`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_str {
    /// The first byte.
    pub data: *const c_char,
    /// How many bytes.
    pub len: usize,
}

impl paraf_str {
    /// A value that does not exist.
    pub const NOT_GIVEN: paraf_str = paraf_str { data: ptr::null(), len: 0 };

    /// NULL with a length is no value that was left out: it goes on, to be refused.
    pub(crate) fn if_given(self) -> Option<Self> {
        (!self.data.is_null() || self.len != 0).then_some(self)
    }
}

impl From<&[u8]> for paraf_str {
    fn from(bytes: &[u8]) -> Self {
        // The pointer of an empty slice may point anywhere; C programs print even empty text.
        let data = if bytes.is_empty() { c"".as_ptr() } else { bytes.as_ptr().cast() };
        paraf_str { data, len: bytes.len() }
    }
}

impl From<&str> for paraf_str {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl<T: Into<paraf_str>> From<Option<T>> for paraf_str {
    fn from(value: Option<T>) -> Self {
        value.map_or(paraf_str::NOT_GIVEN, Into::into)
    }
}

/// A header of a request that arrived.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_header {
    /// Its name, in any case.
    pub name: paraf_str,
    /// Its value.
    pub value: paraf_str,
}

/// Bytes that the library made. Free with paraf_buffer_free(). May be used by several threads at once.
pub struct paraf_buffer(pub(crate) Vec<u8>);

/// The bytes.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_buffer_bytes(buffer: Option<&paraf_buffer>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { buffer.map(|buffer| buffer.0.as_slice()).into() })
}

/// Frees a buffer; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_buffer_free(buffer: Option<Box<paraf_buffer>>) {
    entry!((), { drop(buffer) })
}
