//! Verifying in two steps.

use std::ffi::c_int;

use paraf::verify::{Genuine, Rejection, Unverified, Verified, VerifiedTokenRequest};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::paraf_str;
use crate::verified::paraf_verified;
use crate::verified_token_request::paraf_verified_token_request;

/// A request of which all is checked but its signature, for whoever verifies that elsewhere and takes time for it: a key service,
/// PKCS#11. It is not genuine, and tells nothing of what it says, until paraf_unverified_request_finish() is told so. Made by
/// paraf_verifier_begin(). Free with paraf_unverified_request_free(). May be used by several threads at once.
pub struct paraf_unverified_request {
    request: Unverified<Verified<'static>>,
    digest: [u8; 32],
}

impl From<Unverified<Verified<'_>>> for paraf_unverified_request {
    fn from(unverified: Unverified<Verified<'_>>) -> Self {
        paraf_unverified_request { digest: unverified.digest(), request: unverified.into_owned() }
    }
}

/// The bytes that must have been signed: the string-to-sign. They hold the access token.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_request_message(unverified: Option<&paraf_unverified_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.map(|unverified| unverified.request.message()).into() })
}

/// SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_request_digest(unverified: Option<&paraf_unverified_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.map(|unverified| &unverified.digest[..]).into() })
}

/// What must have made the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_request_algorithm(unverified: Option<&paraf_unverified_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.map(|unverified| unverified.request.algorithm()).into() })
}

/// The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_request_signature(unverified: Option<&paraf_unverified_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.map(|unverified| unverified.request.signature()).into() })
}

/// How many credentials the partner has whom the request names: no other may be asked.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_request_credential_count(unverified: Option<&paraf_unverified_request>) -> usize {
    entry!(0, { unverified.map_or(0, |unverified| unverified.request.credentials().len()) })
}

/// One of them, in the order in which they were given; `data == NULL` behind the last. One that is elsewhere has the name that it was
/// given, a public key its fingerprint, and a secret an ID that does not tell it.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_request_credential(
    unverified: Option<&paraf_unverified_request>,
    index: usize,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, {
        unverified.and_then(|unverified| unverified.request.credentials().nth(index)).into()
    })
}

/// The partner whom the request names, whose credentials are asked; `data == NULL` when it is absent. Not signed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_request_partner_id(unverified: Option<&paraf_unverified_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.and_then(|unverified| unverified.request.partner_id()).into() })
}

/// The answer: 1 where exactly this signature was made over exactly this message, as EVP_DigestVerify() of OpenSSL returns it; every
/// other number is no. While a credential is rotated, `credential_index` is the place of the one that made it, else 0. SECURITY.md has
/// what else is then yours to check. The unverified request stays yours.
///
/// A request that is refused gives the code and the error of paraf_verifier_verify().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_unverified_request_finish(
    unverified: Option<&paraf_unverified_request>,
    genuine: c_int,
    credential_index: usize,
    verified: *mut *mut paraf_verified,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(verified, error, |caller| {
        let unverified = required(unverified, "unverified")?;
        Ok(handle(finish(&unverified.request, genuine, credential_index)?.into()))
    })
}

/// Frees an unverified request; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_request_free(unverified: Option<Box<paraf_unverified_request>>) {
    entry!((), { drop(unverified) })
}

/// As paraf_unverified_request, of a token request. Made by paraf_token_verifier_begin(). Free with
/// paraf_unverified_token_request_free(). May be used by several threads at once.
pub struct paraf_unverified_token_request {
    request: Unverified<VerifiedTokenRequest>,
    digest: [u8; 32],
}

impl From<Unverified<VerifiedTokenRequest>> for paraf_unverified_token_request {
    fn from(unverified: Unverified<VerifiedTokenRequest>) -> Self {
        paraf_unverified_token_request { digest: unverified.digest(), request: unverified }
    }
}

/// The bytes that must have been signed: the string-to-sign.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_token_request_message(
    unverified: Option<&paraf_unverified_token_request>,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.map(|unverified| unverified.request.message()).into() })
}

/// SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_token_request_digest(
    unverified: Option<&paraf_unverified_token_request>,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.map(|unverified| &unverified.digest[..]).into() })
}

/// What must have made the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5).
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_token_request_algorithm(
    unverified: Option<&paraf_unverified_token_request>,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.map(|unverified| unverified.request.algorithm()).into() })
}

/// The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_token_request_signature(
    unverified: Option<&paraf_unverified_token_request>,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.map(|unverified| unverified.request.signature()).into() })
}

/// How many credentials the client has whom the request names: no other may be asked.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_token_request_credential_count(
    unverified: Option<&paraf_unverified_token_request>,
) -> usize {
    entry!(0, { unverified.map_or(0, |unverified| unverified.request.credentials().len()) })
}

/// One of them, as of paraf_unverified_request_credential().
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_token_request_credential(
    unverified: Option<&paraf_unverified_token_request>,
    index: usize,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, {
        unverified.and_then(|unverified| unverified.request.credentials().nth(index)).into()
    })
}

/// The client key that the request names, whose credentials are asked.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_token_request_client_key(
    unverified: Option<&paraf_unverified_token_request>,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unverified.map(|unverified| unverified.request.client_key()).into() })
}

/// The answer, as of paraf_unverified_request_finish().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_unverified_token_request_finish(
    unverified: Option<&paraf_unverified_token_request>,
    genuine: c_int,
    credential_index: usize,
    verified: *mut *mut paraf_verified_token_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(verified, error, |caller| {
        let unverified = required(unverified, "unverified")?;
        Ok(handle(finish(&unverified.request, genuine, credential_index)?.into()))
    })
}

/// Frees an unverified token request; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unverified_token_request_free(unverified: Option<Box<paraf_unverified_token_request>>) {
    entry!((), { drop(unverified) })
}

/// What a library could not decide, often -1, is no.
fn finish<V: Genuine + Clone>(
    unverified: &Unverified<V>,
    genuine: c_int,
    credential_index: usize,
) -> Result<V, Rejection> {
    let unverified = unverified.clone();
    if genuine == 1 { unverified.finish_by(credential_index) } else { unverified.finish(false) }
}
