//! What is text: UTF-8, whichever language the bytes come from.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::{Error, ErrorCode};

/// An argument of a caller's, as text. For bindings: strings of some languages hold halves of surrogate pairs, which have no
/// UTF-8. They are handed on as the three bytes that UTF-8 would have for them, and refused here.
///
/// What arrived from outside is no argument: [`IncomingRequest`](crate::verify::IncomingRequest) takes it as bytes.
///
/// # Errors
/// `is not UTF-8`, with the byte: `invalid-method`, `invalid-url`, `invalid-body` or `invalid-key` by the field's name,
/// `invalid-argument` for every other field.
///
/// ```
/// use paraf::ErrorCode;
/// use paraf::text::text;
/// assert_eq!(text("url", b"/v1.0")?, "/v1.0");
/// let refused = text("url", b"/\xed\xa0\x80").unwrap_err();
/// assert_eq!((refused.code(), refused.offset()), (ErrorCode::InvalidUrl, Some(1)));
/// # Ok::<(), paraf::Error>(())
/// ```
pub fn text(field: impl Into<Cow<'static, str>>, bytes: &[u8]) -> Result<&str, Error> {
    core::str::from_utf8(bytes).map_err(|error| {
        let field = field.into();
        let code = match &*field {
            "method" => ErrorCode::InvalidMethod,
            "url" => ErrorCode::InvalidUrl,
            "body" | "hashed_body" => ErrorCode::InvalidBody,
            "key" | "private_key" | "public_key" => ErrorCode::InvalidKey,
            _ => ErrorCode::InvalidArgument,
        };
        not_text(code, field).at(error.valid_up_to())
    })
}

/// What arrived from outside, as text to look at: U+FFFD stands for what is not UTF-8. For `diagnose` and `explain`, which are about
/// messages that may be wrong in every way, and decide about none.
///
/// ```
/// assert_eq!(paraf::text::lossy_text(b"/v1.0?name=\xff"), "/v1.0?name=\u{fffd}");
/// ```
#[must_use]
pub fn lossy_text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// The bytes of a string of UTF-16, half of a surrogate pair as the three bytes that UTF-8 would have for it: for bindings whose
/// language has such strings. `String::from_utf16_lossy` would make another text of it, which might be one that somebody signed.
///
/// ```
/// assert_eq!(paraf::text::octets_of_utf16(&[0x61, 0xd83d, 0xde00, 0xd800]), b"a\xf0\x9f\x98\x80\xed\xa0\x80");
/// ```
#[must_use]
pub fn octets_of_utf16(units: &[u16]) -> Vec<u8> {
    // Enough at once: what grows leaves copies of a secret behind.
    let mut octets = Vec::with_capacity(3 * units.len());
    for character in char::decode_utf16(units.iter().copied()) {
        match character {
            Ok(character) => octets.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
            Err(half) => {
                let unit = half.unpaired_surrogate();
                let six_bits = |shift: u16| 0x80 | (unit >> shift & 0x3f) as u8;
                octets.extend_from_slice(&[0xe0 | (unit >> 12) as u8, six_bits(6), six_bits(0)]);
            }
        }
    }
    octets
}

/// The one wording for it.
pub(crate) fn not_text(code: ErrorCode, field: impl Into<Cow<'static, str>>) -> Error {
    Error::new(code, field, "is not UTF-8")
}
