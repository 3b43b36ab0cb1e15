//! What calls return: instances of the classes in `lib/results.js`.

use napi::bindgen_prelude::BufferSlice;
use napi::{Env, JsValue, Unknown, sys};
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::glue::{self, Class};

pub(crate) fn signed_request<'e>(env: &'e Env, signed: paraf::SignedRequest) -> Result<Unknown<'e>, Failure> {
    let string_to_sign = match signed.string_to_sign() {
        Some(text) => self::string_to_sign(env, text)?,
        None => glue::value(env, ())?,
    };
    let arguments = [
        glue::value(env, signed.method())?,
        glue::value(env, signed.url())?,
        headers(env, &signed)?,
        buffer(env, signed.body())?,
        glue::value_or_undefined(env, signed.signature())?,
        string_to_sign,
    ];
    Ok(glue::construct(env, Class::SignedRequest, &arguments)?)
}

pub(crate) fn verified<'e>(env: &'e Env, verified: &paraf::Verified<'_>) -> Result<Unknown<'e>, Failure> {
    let arguments = [
        buffer(env, verified.body())?,
        glue::value(env, verified.replay_key())?,
        glue::value_or_undefined(env, verified.conflict_key())?,
        glue::value_or_undefined(env, verified.partner_id())?,
        glue::value_or_undefined(env, verified.external_id())?,
        glue::value(env, verified.service().as_str())?,
        glue::value(env, verified.token_checked())?,
        glue::value(env, verified.covers_body())?,
        string_to_sign(env, verified.string_to_sign())?,
    ];
    Ok(glue::construct(env, Class::Verified, &arguments)?)
}

pub(crate) fn verified_token_request<'e>(
    env: &'e Env,
    verified: &paraf::VerifiedTokenRequest,
) -> Result<Unknown<'e>, Failure> {
    let arguments = [
        glue::value(env, verified.client_key())?,
        glue::value(env, verified.replay_key())?,
        string_to_sign(env, verified.string_to_sign())?,
    ];
    Ok(glue::construct(env, Class::VerifiedTokenRequest, &arguments)?)
}

/// All headers in one text, a name and a value a line: the core lets no line break into either. `lib/results.js` makes an object
/// of it when it is asked for, which takes less time than making it here.
fn headers(env: &Env, signed: &paraf::SignedRequest) -> napi::Result<sys::napi_value> {
    let length = signed.headers().map(|(name, value)| name.len() + value.len() + 2).sum();
    // The exact length at once: a text that grows leaves copies of the token behind.
    let mut lines = Zeroizing::new(String::with_capacity(length));
    for text in signed.headers().flat_map(|(name, value)| [name, value]) {
        lines.push_str(text);
        lines.push('\n');
    }
    glue::value(env, lines.as_str())
}

fn buffer(env: &Env, bytes: &[u8]) -> napi::Result<sys::napi_value> {
    Ok(BufferSlice::copy_from(env, bytes)?.raw())
}

fn string_to_sign(env: &Env, string_to_sign: &paraf::StringToSign) -> Result<sys::napi_value, Failure> {
    let text = string_to_sign.reveal();
    // Bytes and UTF-16 units differ only where a profile signs the body itself.
    let is_ascii = text.is_ascii();
    let units = |offset: usize| if is_ascii { offset } else { text[..offset].encode_utf16().count() };
    let segments = string_to_sign.segments();
    let names: Vec<&str> = segments.iter().map(|segment| segment.field.name()).collect();
    let mut arguments =
        vec![glue::value(env, text)?, glue::value(env, string_to_sign.redacted())?, glue::value(env, names.join(" "))?];
    for segment in segments {
        arguments.push(glue::value(env, units(segment.range.start) as u32)?);
        arguments.push(glue::value(env, units(segment.range.end) as u32)?);
    }
    Ok(glue::construct(env, Class::StringToSign, &arguments)?.raw())
}
