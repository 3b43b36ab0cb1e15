//! The exact text that is signed, redacted until it is revealed.

use paraf::sign::{Segment, StringToSign};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::{paraf_buffer, paraf_str};

/// The text that is signed, as far as it may be shown. It belongs to the handle it was asked of and is never freed. The
/// exact text comes from that handle's function with `reveal` in its name.
pub struct paraf_string_to_sign(pub(crate) StringToSign);

/// One part of a string-to-sign.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_segment {
    /// What it is, for example `endpoint_url`; `data == NULL` behind the last one. Never freed.
    pub field: paraf_str,
    /// Where it begins in the exact text, in bytes.
    pub offset: usize,
    /// How many bytes it has.
    pub len: usize,
}

impl paraf_segment {
    const NONE: paraf_segment = paraf_segment { field: paraf_str::NOT_GIVEN, offset: 0, len: 0 };
}

impl From<&Segment> for paraf_segment {
    fn from(segment: &Segment) -> Self {
        paraf_segment { field: segment.field.as_str().into(), offset: segment.range.start, len: segment.range.len() }
    }
}

/// The text with the access token replaced by its length.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_string_to_sign_redacted(
    string_to_sign: Option<&paraf_string_to_sign>,
    redacted: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(redacted, error, |caller| {
        let text = required(string_to_sign, "string_to_sign")?.0.redacted();
        Ok(handle(paraf_buffer(text.into_bytes())))
    })
}

/// How many named parts it has.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_string_to_sign_segment_count(string_to_sign: Option<&paraf_string_to_sign>) -> usize {
    entry!(0, { string_to_sign.map_or(0, |text| text.0.segments().len()) })
}

/// A named part, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_string_to_sign_segment(
    string_to_sign: Option<&paraf_string_to_sign>,
    index: usize,
) -> paraf_segment {
    entry!(paraf_segment::NONE, {
        let segment = string_to_sign.and_then(|text| text.0.segments().get(index));
        segment.map_or(paraf_segment::NONE, Into::into)
    })
}
