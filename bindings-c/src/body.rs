//! What is hashed and what is signed, without a signature: canonical body, body digest, endpoint URL.

use std::ffi::c_char;

use paraf::{BodyDigest, BodyHasher, Error, Profile};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::{paraf_buffer, paraf_str};

/// SHA-256 of a canonical body.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_digest {
    /// 64 lower-case hexadecimal digits and a NUL.
    pub hex: [c_char; 65],
}

impl From<BodyDigest> for paraf_digest {
    fn from(digest: BodyDigest) -> Self {
        let mut hex = [0; 65];
        for (place, digit) in hex.iter_mut().zip(digest.to_string().bytes()) {
            // Hexadecimal digits are ASCII: they fit whether `char` has a sign or not.
            *place = digit as c_char;
        }
        paraf_digest { hex }
    }
}

/// Returns the canonical body: the bytes the profile hashes and, if it minifies, the bytes to send. Removes space, tab, LF and CR
/// outside strings and keeps every other byte; nothing is parsed.
///
/// Fails with invalid-body and an offset: a byte order mark, not UTF-8, a backslash outside a string, a string without
/// its end.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_minify(
    body: paraf_str,
    profile: paraf_str,
    minified: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(minified, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        let minified = paraf::minify(caller.bytes(body, "body")?, &profile)?;
        Ok(handle(paraf_buffer(minified.into_owned())))
    })
}

/// SHA-256 of the canonical body. For a body in pieces see paraf_body_hasher.
///
/// Fails as paraf_minify().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_body_digest(
    body: paraf_str,
    profile: paraf_str,
    digest: *mut paraf_digest,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(digest, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        Ok(paraf::body_digest(caller.bytes(body, "body")?, &profile)?.into())
    })
}

/// The relative URL as the profile signs it, from a path or a whole `http` or `https` URL.
///
/// Fails with invalid-url.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_endpoint_url(
    url: paraf_str,
    profile: paraf_str,
    endpoint_url: *mut *mut paraf_buffer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(endpoint_url, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        let endpoint_url = paraf::endpoint_url(caller.text(url, "url")?, &profile)?;
        Ok(handle(paraf_buffer(endpoint_url.into_bytes())))
    })
}

/// Digests a body that arrives in pieces, in memory that does not grow with it. Free with paraf_body_hasher_free(). One
/// thread at a time.
pub struct paraf_body_hasher(
    /// None when it is finished or has failed.
    Option<BodyHasher>,
);

/// A hasher of bodies as this profile canonicalizes them.
///
/// Fails with unknown-profile, invalid-profile.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_body_hasher_new(
    profile: paraf_str,
    hasher: *mut *mut paraf_body_hasher,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(hasher, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        Ok(handle(paraf_body_hasher(Some(BodyHasher::new(&profile)))))
    })
}

/// Takes the next piece.
///
/// Fails as paraf_minify(), with the offset in the whole body; after that, and after paraf_body_hasher_finish(), every
/// call fails with invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_body_hasher_update(
    hasher: Option<&mut paraf_body_hasher>,
    piece: paraf_str,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(error, |caller| {
        let place = required(hasher, "hasher")?;
        let piece = caller.bytes(piece, "piece")?;
        let mut hasher = unfinished(place)?;
        hasher.update(piece)?;
        place.0 = Some(hasher);
        Ok(())
    })
}

/// The digest of all pieces together. The hasher is of no use after that, and still has to be freed.
///
/// Fails with invalid-body when the body ends inside a character or a string.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_body_hasher_finish(
    hasher: Option<&mut paraf_body_hasher>,
    digest: *mut paraf_digest,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(digest, error, |caller| { Ok(unfinished(required(hasher, "hasher")?)?.finish()?.into()) })
}

/// Frees a hasher; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_body_hasher_free(hasher: Option<Box<paraf_body_hasher>>) {
    entry!((), { drop(hasher) })
}

fn unfinished(hasher: &mut paraf_body_hasher) -> Result<BodyHasher, Error> {
    hasher.0.take().ok_or_else(|| Error::invalid_argument("hasher", "is finished, or has failed before"))
}
