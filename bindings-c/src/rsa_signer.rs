//! An RSA key that lives elsewhere, behind a function of the program's.

use std::ffi::{CStr, c_char, c_void};
use std::sync::Arc;

use paraf::sign::RsaSigner;
use paraf::{Error, Randomness};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::sign::paraf_signer;

/// What a paraf_rsa_sign gives back. It is all zeros when the function is called.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_rsa_answer {
    /// The signature: as many bytes as the modulus has, at most 1024.
    pub signature: [u8; 1024],
    /// How many they are.
    pub signature_len: usize,
    /// Where there is no signature: why, as text that ends in a NUL. It is part of paraf_error_message(): put no secret
    /// into it.
    pub reason: [c_char; 256],
}

/// Signs a SHA-256 digest, 32 bytes, by RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2): an HSM, a key service, another
/// library. Returns whether it did. It may be called by several threads at once, and must return.
pub type paraf_rsa_sign =
    Option<extern "C" fn(context: *mut c_void, digest: *const u8, answer: *mut paraf_rsa_answer) -> bool>;

struct Elsewhere {
    sign: extern "C" fn(*mut c_void, *const u8, *mut paraf_rsa_answer) -> bool,
    context: *mut c_void,
}

// SAFETY: `context` is only handed on, to a function that may be called by several threads at once.
unsafe impl Send for Elsewhere {}
// SAFETY: as above.
unsafe impl Sync for Elsewhere {}

impl RsaSigner for Elsewhere {
    fn sign_digest(&self, digest: &[u8; 32], _: &mut dyn Randomness) -> Result<Vec<u8>, Error> {
        let mut answer = paraf_rsa_answer { signature: [0; 1024], signature_len: 0, reason: [0; 256] };
        let signed = (self.sign)(self.context, digest.as_ptr(), &raw mut answer);
        match answer.signature.get(..answer.signature_len) {
            Some(signature) if signed && !signature.is_empty() => Ok(signature.to_vec()),
            _ => Err(Error::provider_failed("the RSA signer did not sign").with_source(reason(&answer, signed))),
        }
    }
}

fn reason(answer: &paraf_rsa_answer, signed: bool) -> String {
    let bytes = answer.reason.map(|character| character.to_ne_bytes()[0]);
    match CStr::from_bytes_until_nul(&bytes) {
        _ if signed => "it says that it did, and gives a length that no signature has".to_owned(),
        Ok(reason) if !reason.is_empty() => reason.to_string_lossy().into_owned(),
        Ok(_) => "it gives no reason".to_owned(),
        Err(_) => String::from_utf8_lossy(&bytes).into_owned(),
    }
}

/// The same signer with an RSA key that lives elsewhere. `context` is handed to each call of `sign`; both must be there
/// for as long as the new signer and what is prepared with it.
///
/// A token request, or a transaction that is signed by RSA, then fails with provider-failed where `sign` does not sign.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_signer_with_rsa(
    signer: Option<&paraf_signer>,
    sign: paraf_rsa_sign,
    context: *mut c_void,
    with_rsa: *mut *mut paraf_signer,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(with_rsa, error, |caller| {
        let signer = required(signer, "signer")?;
        let sign = required(sign, "sign")?;
        Ok(handle(signer.with_rsa_signer(Arc::new(Elsewhere { sign, context }))))
    })
}
