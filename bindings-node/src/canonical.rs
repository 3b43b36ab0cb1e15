//! Bodies and URLs as they are signed.

use napi::bindgen_prelude::{BufferSlice, Object, This};
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::failure::{Failure, call};
use crate::input::Input;
use crate::input::body::Body;
use crate::input::text::Text;
use crate::profile;

/// Returns the canonical body: the bytes the profile hashes and, if it minifies, the bytes to send. Nothing is parsed: order, escapes, number
/// spelling and spaces inside strings stay. The profile is the standard's own, `snap`, when it is not given.
///
/// Throws `invalid-body` with the byte `offset` of a byte order mark, of what is not UTF-8, of a backslash outside a string, or
/// of a string without its end.
///
/// ```js
/// minify('{ "partnerServiceId": "   12345" }').toString() // '{"partnerServiceId":"   12345"}'
/// ```
#[napi(ts_args_type = "body: Body, profile?: ProfileLike", ts_return_type = "Buffer<ArrayBuffer>")]
pub fn minify<'e>(env: &'e Env, body: Unknown<'e>, profile: Unknown<'e>) -> napi::Result<BufferSlice<'e>> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        // Copied: Node frees bytes of ours only between two turns of its event loop.
        Ok(BufferSlice::copy_from(env, paraf::minify(&Body::read(body)?, &profile)?)?)
    })
}

/// SHA-256 of the canonical body: 64 lower-case hexadecimal digits. For a body in pieces see `BodyHasher`. The profile is `snap`
/// when it is not given.
///
/// Throws the same errors as `minify`.
#[napi(ts_args_type = "body: Body, profile?: ProfileLike")]
pub fn body_digest(env: &Env, body: Unknown<'_>, profile: Unknown<'_>) -> napi::Result<String> {
    call(env, || {
        let profile = profile::read_or_snap(env, profile)?;
        Ok(paraf::body_digest(&Body::read(body)?, &profile)?.to_string())
    })
}

/// The relative URL as the profile signs it.
///
/// Throws `invalid-url`.
///
/// ```js
/// endpointUrl('https://sandbox.bca.co.id/api/v2/sample?Z=1&A=x%2cy', 'bca') // '/api/v2/sample?A=x%2Cy&Z=1'
/// ```
#[napi(ts_args_type = "url: string, profile: ProfileLike")]
pub fn endpoint_url(env: &Env, url: Unknown<'_>, profile: Unknown<'_>) -> napi::Result<String> {
    call(env, || {
        let profile = profile::read(env, profile)?;
        Ok(paraf::endpoint_url(&Text::read(url, "url")?, &profile)?)
    })
}

/// Digests a body that arrives in pieces, in memory that does not grow with it. A piece may end inside a character if it is
/// bytes.
///
/// ```js
/// const hasher = new BodyHasher()
/// for await (const piece of stream) hasher.update(piece)
/// hasher.finish() // 64 hexadecimal digits
/// ```
#[napi]
pub struct BodyHasher(Option<paraf::BodyHasher>);

#[napi]
impl BodyHasher {
    /// A hasher of bodies as this profile canonicalizes them; `snap` when it is not given.
    #[napi(constructor, ts_args_type = "profile?: ProfileLike")]
    pub fn new(env: Env, profile: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let profile = profile::read_or_snap(&env, profile)?;
            Ok(BodyHasher(Some(paraf::BodyHasher::new(&profile))))
        })
    }

    /// Takes the next piece, and returns this hasher.
    ///
    /// Throws as `minify`, with the offset in the whole body; the hasher is of no use after that.
    #[napi(ts_args_type = "piece: Body", ts_return_type = "this")]
    pub fn update<'e>(&mut self, env: &Env, this: This<'e>, piece: Unknown<'_>) -> napi::Result<Object<'e>> {
        call(env, || {
            let mut hasher = self.0.take().ok_or_else(used_up)?;
            hasher.update(&Body::read(piece)?)?;
            self.0 = Some(hasher);
            Ok(this.object)
        })
    }

    /// The digest of all pieces together: 64 lower-case hexadecimal digits. The hasher is used up.
    ///
    /// Throws `invalid-body` when the body ends inside a character or a string.
    #[napi]
    pub fn finish(&mut self, env: &Env) -> napi::Result<String> {
        call(env, || Ok(self.0.take().ok_or_else(used_up)?.finish()?.to_string()))
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> &'static str {
        "BodyHasher(..)"
    }
}

fn used_up() -> Failure {
    Failure::argument("hasher", "was used up by `finish` or by an error")
}
