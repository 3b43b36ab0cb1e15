//! The short way into `sign`, for what most calls give: see `lib/sign.js`.
//!
//! napi-rs keeps account of what each method borrows, which takes as long as hashing 500 bytes. A function that owns its signer
//! borrows nothing.

use napi::bindgen_prelude::Function;
use napi::{Env, JsValue, sys};
use paraf::sign::SignedRequest;

use crate::failure::call;
use crate::input::body::OwnBody;
use crate::input::text::Text;
use crate::results::Signed;

/// What is called with a text of so many lines and a body, and returns what [`Signed::in_place`] makes of a signature.
type Quick<'e> = Function<'e, (), Option<sys::napi_value>>;

/// A function that signs with what stands on the lines of a text, each of which is empty for what was not given. It returns
/// `null` for a text that `sign` itself has to look at: one with another number of lines, or with half of a character.
pub(crate) fn function<const LINES: usize>(
    env: &Env,
    sign: impl for<'b> Fn([&'b str; LINES], &'b [u8]) -> Result<SignedRequest<'b>, paraf::Error> + 'static,
) -> napi::Result<Quick<'_>> {
    env.create_function_from_closure("sign", move |given| {
        let env = &*given.env;
        call(env, || {
            let text = Text::lossy(given.get(0)?)?;
            let Some(lines) = lines(&text) else { return Ok(None) };
            let body = OwnBody::read(given.get(1)?)?;
            Ok(Some(Signed::from(sign(lines, &body)?).in_place(env, body)?.raw()))
        })
    })
}

fn lines<const LINES: usize>(text: &str) -> Option<[&str; LINES]> {
    let mut lines = [""; LINES];
    let mut given = text.split('\n');
    for line in &mut lines {
        *line = given.next()?;
    }
    (given.next().is_none() && !text.contains(char::REPLACEMENT_CHARACTER)).then_some(lines)
}

/// None for an empty line.
pub(crate) fn given(line: &str) -> Option<&str> {
    (!line.is_empty()).then_some(line)
}
