//! Signing in two steps.

use paraf::sign::UnsignedRequest;

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::signed_request::paraf_signed_request;
use crate::strings::paraf_str;

/// A request that lacks only its signature, for whoever makes that elsewhere and takes time for it: a key service, PKCS#11. Made by
/// paraf_signer_begin(), paraf_signer_begin_token_request() and paraf_signer_begin_customer_token_request(). Free with
/// paraf_unsigned_request_free(). May be used by several threads at once.
pub struct paraf_unsigned_request {
    request: UnsignedRequest<'static>,
    digest: [u8; 32],
}

impl From<UnsignedRequest<'_>> for paraf_unsigned_request {
    fn from(unsigned: UnsignedRequest<'_>) -> Self {
        paraf_unsigned_request { digest: unsigned.digest(), request: unsigned.into_owned() }
    }
}

/// The bytes to sign: the string-to-sign. They hold the access token.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unsigned_request_message(unsigned: Option<&paraf_unsigned_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unsigned.map(|unsigned| unsigned.request.message()).into() })
}

/// SHA-256 of the message, 32 bytes: what RSA signs, for signers that take a digest.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unsigned_request_digest(unsigned: Option<&paraf_unsigned_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unsigned.map(|unsigned| &unsigned.digest[..]).into() })
}

/// What makes the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unsigned_request_algorithm(unsigned: Option<&paraf_unsigned_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { unsigned.map(|unsigned| unsigned.request.algorithm()).into() })
}

/// The request with its signature, given as the bytes that the algorithm makes: no Base64, no hexadecimal. Whether it is right only
/// the receiver can tell. The unsigned request stays yours.
///
/// Fails with invalid-argument for another length than the algorithm's.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_unsigned_request_finish(
    unsigned: Option<&paraf_unsigned_request>,
    signature: paraf_str,
    signed: *mut *mut paraf_signed_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(signed, error, |caller| {
        let unsigned = required(unsigned, "unsigned")?;
        let signature = caller.bytes(signature, "signature")?;
        Ok(handle(unsigned.request.clone().finish(signature)?.into()))
    })
}

/// Frees an unsigned request; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_unsigned_request_free(unsigned: Option<Box<paraf_unsigned_request>>) {
    entry!((), { drop(unsigned) })
}
