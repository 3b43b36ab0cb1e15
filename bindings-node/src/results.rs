//! What calls return: instances of the classes in `lib/results.js`.

use std::borrow::Cow;

use napi::bindgen_prelude::{BufferSlice, Either};
use napi::{Env, JsValue, Unknown, check_status, sys};

use crate::failure::Failure;
use crate::glue::{self, Class};
use crate::input::body::OwnBody;
use crate::input::text::Text;

/// A signed request, free of the body that it was made of.
pub(crate) struct Signed {
    packed: Text,
    /// The body to send, where it is another one: without whitespace.
    minified: Option<Vec<u8>>,
}

impl From<paraf::sign::SignedRequest<'_>> for Signed {
    fn from(mut signed: paraf::sign::SignedRequest<'_>) -> Self {
        let packed = packed(&signed);
        match signed.take_body() {
            Cow::Borrowed(_) => Signed { packed, minified: None },
            Cow::Owned(minified) => Signed { packed, minified: Some(minified) },
        }
    }
}

impl Signed {
    /// Writes the body to send over the one that was given, and tells the rest as text: see [`packed`].
    pub(crate) fn in_place<'e>(self, env: &'e Env, body: OwnBody<'_>) -> Result<Unknown<'e>, Failure> {
        if let Some(minified) = self.minified {
            body.become_copy_of(&minified);
        }
        Ok(text(env, &self.packed)?)
    }
}

/// A signed request whose body is no caller's.
pub(crate) fn signed_request<'e>(env: &'e Env, signed: &paraf::sign::SignedRequest) -> Result<Unknown<'e>, Failure> {
    let arguments = [text(env, &packed(signed))?.raw(), buffer(env, signed.body())?];
    Ok(glue::construct(env, Class::SignedRequest, &arguments)?)
}

pub(crate) fn verified<'e>(env: &'e Env, verified: &paraf::verify::Verified<'_>) -> Result<Unknown<'e>, Failure> {
    let arguments = [
        buffer(env, verified.body())?,
        glue::value(env, verified.replay_key())?,
        glue::value_or_undefined(env, verified.conflict_key())?,
        glue::value_or_undefined(env, verified.partner_id())?,
        glue::value_or_undefined(env, verified.external_id())?,
        glue::value(env, verified.service().as_str())?,
        glue::value(env, verified.token_checked())?,
        glue::value(env, verified.covers_body())?,
        glue::value(env, verified.covers_path())?,
        glue::value(env, verified.covers_query())?,
        glue::value_or_undefined(env, verified.signed_url())?,
        glue::value(env, verified.credential_index() as u32)?,
        string_to_sign(env, verified.string_to_sign())?,
    ];
    Ok(glue::construct(env, Class::Verified, &arguments)?)
}

pub(crate) fn verified_token_request<'e>(
    env: &'e Env,
    verified: &paraf::verify::VerifiedTokenRequest,
) -> Result<Unknown<'e>, Failure> {
    let arguments = [
        glue::value(env, verified.client_key())?,
        glue::value(env, verified.replay_key())?,
        glue::value(env, verified.credential_index() as u32)?,
        string_to_sign(env, verified.string_to_sign())?,
    ];
    Ok(glue::construct(env, Class::VerifiedTokenRequest, &arguments)?)
}

/// A signed request as one text, because a text crosses in one call and what is in it in twenty. `lib/results.js` takes it apart
/// when it is asked for something: a line of body length, place of the signature among the headers, method, URL and the names of
/// missing headers; a line of the headers' names; a line for each value; the string-to-sign. The core lets no space into method, URL and names, and no line
/// break into a value.
fn packed(signed: &paraf::sign::SignedRequest) -> Text {
    let headers: Vec<(&str, &str)> = signed.headers().collect();
    let signature = signed.signature().and_then(|own| headers.iter().position(|(_, value)| *value == own));
    let length: usize = headers.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    let string_to_sign = signed.string_to_sign().map(|exact| (exact, exact.redacted()));
    let room = string_to_sign.as_ref().map_or(0, |(exact, redacted)| room_for(exact, redacted));
    // Enough room at once: a text that grows leaves copies of the token behind.
    let mut text = String::with_capacity(signed.url().len() + length + room + 64);
    push_number(&mut text, signed.body().len());
    text.push(' ');
    if let Some(signature) = signature {
        push_number(&mut text, signature);
    }
    for word in [" ", signed.method(), " ", signed.url()] {
        text.push_str(word);
    }
    for name in signed.missing_headers() {
        text.push(' ');
        text.push_str(name);
    }
    text.push('\n');
    for (index, (name, _)) in headers.iter().enumerate() {
        text.push_str(if index > 0 { " " } else { "" });
        text.push_str(name);
    }
    text.push('\n');
    for (_, value) in &headers {
        text.push_str(value);
        text.push('\n');
    }
    if let Some((exact, redacted)) = string_to_sign {
        push_string_to_sign(&mut text, exact, &redacted);
    }
    text.into()
}

/// A string-to-sign as one text: a line of the redacted text's length and, for each segment, name, start and end, all counted as
/// JavaScript counts; the redacted text; the exact one.
fn push_string_to_sign(text: &mut String, string_to_sign: &paraf::sign::StringToSign, redacted: &str) {
    let exact = string_to_sign.reveal();
    let is_ascii = exact.is_ascii();
    push_number(text, units(redacted, redacted.len()));
    for segment in string_to_sign.segments() {
        text.push(' ');
        text.push_str(segment.field.as_str());
        for offset in [segment.range.start, segment.range.end] {
            text.push(' ');
            push_number(text, if is_ascii { offset } else { units(exact, offset) });
        }
    }
    text.push('\n');
    text.push_str(redacted);
    text.push_str(exact);
}

/// A place in a text, counted in bytes, as JavaScript counts: in units of UTF-16.
pub(crate) fn units(text: &str, offset: usize) -> usize {
    // The two differ only where a profile signs the body itself, and in the body's own differences.
    match text.is_ascii() {
        true => offset,
        false => {
            text.char_indices().take_while(|(at, _)| *at < offset).map(|(_, character)| character.len_utf16()).sum()
        }
    }
}

/// `undefined` for what is not there: `null` is something that somebody wrote.
pub(crate) fn or_undefined<T>(given: Option<T>) -> Either<T, ()> {
    given.map_or(Either::B(()), Either::A)
}

/// The most bytes that [`push_string_to_sign`] adds. Not many more than it does, because a short text takes malloc less time.
fn room_for(string_to_sign: &paraf::sign::StringToSign, redacted: &str) -> usize {
    let texts = string_to_sign.reveal().len() + redacted.len();
    let digits = texts.checked_ilog10().unwrap_or_default() as usize + 1;
    let segment = |segment: &paraf::sign::Segment| segment.field.as_str().len() + 2 * digits + 3;
    texts + digits + 1 + string_to_sign.segments().iter().map(segment).sum::<usize>()
}

fn push_number(text: &mut String, number: usize) {
    if number >= 10 {
        push_number(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

fn string_to_sign(env: &Env, string_to_sign: &paraf::sign::StringToSign) -> Result<sys::napi_value, Failure> {
    let redacted = string_to_sign.redacted();
    let mut packed = String::with_capacity(room_for(string_to_sign, &redacted));
    push_string_to_sign(&mut packed, string_to_sign, &redacted);
    Ok(glue::construct(env, Class::StringToSign, &[text(env, &Text::from(packed))?.raw()])?.raw())
}

fn text<'e>(env: &'e Env, text: &str) -> napi::Result<Unknown<'e>> {
    let mut value = std::ptr::null_mut();
    let (start, length) = (text.as_ptr().cast(), text.len() as isize);
    // SAFETY: the text has `length` bytes, which Node copies. Latin-1 of ASCII is the same bytes and takes half the time.
    check_status!(unsafe {
        match text.is_ascii() {
            true => sys::napi_create_string_latin1(env.raw(), start, length, &mut value),
            false => sys::napi_create_string_utf8(env.raw(), start, length, &mut value),
        }
    })?;
    // SAFETY: Node made it in this environment.
    Ok(unsafe { Unknown::from_raw_unchecked(env.raw(), value) })
}

fn buffer(env: &Env, bytes: &[u8]) -> napi::Result<sys::napi_value> {
    Ok(BufferSlice::copy_from(env, bytes)?.raw())
}
