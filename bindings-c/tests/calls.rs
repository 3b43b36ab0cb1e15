//! The entry points called as a C program calls them, from Rust, so that Miri can watch every pointer: scripts/test-miri.sh.
//! What the calls answer is tested in C; here it is that nothing is read or written that should not be, and that all is freed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::mem::{MaybeUninit, zeroed};
use std::{ptr, slice};

use paraf_c::body::{
    paraf_body_hasher_finish, paraf_body_hasher_free, paraf_body_hasher_new, paraf_body_hasher_update, paraf_minify,
};
use paraf_c::code::paraf_code::{self, PARAF_INVALID_ARGUMENT, PARAF_INVALID_BODY, PARAF_OK, PARAF_SIGNATURE_MISMATCH};
use paraf_c::error::{paraf_error, paraf_error_free, paraf_error_message, paraf_error_response_body};
use paraf_c::sign::{paraf_credential, paraf_request, paraf_signer_free, paraf_signer_new, paraf_signer_sign};
use paraf_c::signed_request::{
    paraf_signed_request_body, paraf_signed_request_free, paraf_signed_request_header_count,
    paraf_signed_request_header_name, paraf_signed_request_header_value, paraf_signed_request_reveal_string_to_sign,
};
use paraf_c::strings::{paraf_buffer_bytes, paraf_buffer_free, paraf_header, paraf_str};
use paraf_c::time::{paraf_time, paraf_time_kind};
use paraf_c::verified::{paraf_verified_body, paraf_verified_free, paraf_verified_replay_key};
use paraf_c::verifier::{
    paraf_incoming_request, paraf_verifier_free, paraf_verifier_new, paraf_verifier_options, paraf_verifier_verify,
};

const TIME: &str = "2022-04-21T17:34:52+07:00";
const URL: &str = "/openapi/v1.0/transfer-va/inquiry";
const BODY: &str = "{ \"partnerServiceId\": \"   12345\" }";
const MINIFIED: &str = "{\"partnerServiceId\":\"   12345\"}";

fn bytes<'b>(value: paraf_str) -> &'b [u8] {
    assert!(!value.data.is_null());
    // SAFETY: the library's own values, used before their owner is freed.
    unsafe { slice::from_raw_parts(value.data.cast(), value.len) }
}

/// The memory is returned to the allocator at once: a library that kept the pointer reads what is freed.
fn borrowed<R>(text: &str, call: impl FnOnce(paraf_str) -> R) -> R {
    let copy = text.to_owned().into_boxed_str();
    call(paraf_str::from(&*copy))
}

fn at(text: &str) -> paraf_time {
    paraf_time { kind: paraf_time_kind::PARAF_TIME_TEXT as u32, epoch: 0, text: text.into() }
}

/// Zero bytes and the size, as the _init functions of paraf.h make them.
macro_rules! init {
    ($type:ty) => {{
        // SAFETY: numbers and pointers, which may be zero.
        let mut made: $type = unsafe { zeroed() };
        made.size = size_of::<$type>();
        made
    }};
}

/// A call's output, and its error, which is freed.
fn outcome<T>(
    call: impl FnOnce(*mut *mut T, *mut *mut paraf_error) -> paraf_code,
) -> Result<*mut T, (paraf_code, String)> {
    let (mut out, mut error) = (MaybeUninit::uninit(), MaybeUninit::uninit());
    let code = call(out.as_mut_ptr(), error.as_mut_ptr());
    // SAFETY: the error is written in both cases, the output on success.
    let error = unsafe { error.assume_init() };
    if code == PARAF_OK {
        assert!(error.is_null());
        // SAFETY: as above.
        return Ok(unsafe { out.assume_init() });
    }
    // SAFETY: not NULL on failure, and ours to free.
    let error = unsafe { Box::from_raw(error) };
    let message = String::from_utf8_lossy(bytes(paraf_error_message(Some(&error)))).into_owned();
    let _ = paraf_error_response_body(Some(&error));
    paraf_error_free(Some(error));
    Err((code, message))
}

/// The headers that a signer with this secret makes for BODY.
fn signed(secret: &str) -> Vec<(String, String)> {
    let mut credential = init!(paraf_credential);
    credential.client_secret = secret.into();
    credential.partner_id = "12345".into();
    credential.channel_id = "95231".into();
    // SAFETY: every pointer outlives its call.
    let signer =
        outcome(|out, error| unsafe { paraf_signer_new("bca".into(), &raw const credential, out, error) }).unwrap();
    let mut request = init!(paraf_request);
    request.method = "POST".into();
    request.url = URL.into();
    request.timestamp = at(TIME);
    request.access_token = "token".into();
    request.external_id = "1".into();
    let made = borrowed(BODY, |body| {
        request.body = body;
        // SAFETY: as above; the signer is not freed before its last use.
        outcome(|out, error| unsafe { paraf_signer_sign(signer.as_ref(), &raw const request, out, error) })
    })
    .unwrap();
    // SAFETY: ours to free.
    unsafe { paraf_signer_free(Some(Box::from_raw(signer))) };
    // SAFETY: from paraf_signer_sign, freed below.
    let made = unsafe { Box::from_raw(made) };
    assert_eq!(bytes(paraf_signed_request_body(Some(&made))), MINIFIED.as_bytes());
    assert!(bytes(paraf_signed_request_reveal_string_to_sign(Some(&made))).starts_with(b"POST:"));
    let text = |value| String::from_utf8(bytes(value).to_vec()).unwrap();
    let headers = (0..paraf_signed_request_header_count(Some(&made)))
        .map(|index| {
            let name = paraf_signed_request_header_name(Some(&made), index);
            (text(name), text(paraf_signed_request_header_value(Some(&made), index)))
        })
        .collect();
    let beyond = paraf_signed_request_header_name(Some(&made), usize::MAX);
    assert!(beyond.data.is_null());
    paraf_signed_request_free(Some(made));
    headers
}

/// The replay key, or why the request is refused.
fn verified(headers: &[(String, String)]) -> Result<String, (paraf_code, String)> {
    let (secrets, partners) = ([paraf_str::from("other"), "secret".into()], [paraf_str::from("12345")]);
    let mut options = init!(paraf_verifier_options);
    options.client_secrets = secrets.as_ptr();
    options.client_secret_count = secrets.len();
    options.partner_ids = partners.as_ptr();
    options.partner_id_count = partners.len();
    // SAFETY: every pointer outlives its call.
    let verifier = outcome(|out, error| unsafe { paraf_verifier_new("bca".into(), &raw const options, out, error) })?;
    let list: Vec<_> = headers
        .iter()
        .map(|(name, value)| paraf_header { name: name.as_str().into(), value: value.as_str().into() })
        .collect();
    let mut request = init!(paraf_incoming_request);
    request.method = "POST".into();
    request.url = URL.into();
    request.headers = list.as_ptr();
    request.header_count = list.len();
    request.now = at(TIME);
    let found = borrowed(BODY, |body| {
        request.body = body;
        // SAFETY: as above; the verifier is not freed before its last use.
        outcome(|out, error| unsafe { paraf_verifier_verify(verifier.as_ref(), &raw const request, out, error) })
    });
    // SAFETY: ours to free.
    unsafe { paraf_verifier_free(Some(Box::from_raw(verifier))) };
    // SAFETY: from paraf_verifier_verify, freed below; the body that it lent is gone.
    let found = unsafe { Box::from_raw(found?) };
    assert_eq!(bytes(paraf_verified_body(Some(&found))), MINIFIED.as_bytes());
    let key = String::from_utf8(bytes(paraf_verified_replay_key(Some(&found))).to_vec()).unwrap();
    paraf_verified_free(Some(found));
    Ok(key)
}

#[test]
fn what_is_signed_is_verified_and_all_of_it_is_freed() {
    let headers = signed("secret");
    assert_eq!(verified(&headers).unwrap().len(), 64);
}

#[test]
fn a_refusal_is_an_error_that_is_freed() {
    assert_eq!(verified(&signed("stranger's")).unwrap_err().0, PARAF_SIGNATURE_MISMATCH);
    let none: &[(String, String)] = &[];
    assert!(verified(none).unwrap_err().1.contains("X-"));
}

#[test]
fn bytes_that_are_no_text_are_carried() {
    let mut headers = signed("secret");
    headers.push(("X-Unknown".into(), "\u{fffd}\0\u{10ffff}".into()));
    assert!(verified(&headers).is_ok());
}

#[test]
fn a_structure_of_another_size_is_read_to_its_own_end() {
    let minify = |size: usize| {
        let mut credential = init!(paraf_credential);
        credential.size = size;
        credential.client_secret = "secret".into();
        // Exactly the bytes that the size names, so that one byte more is out of bounds.
        let mut exact = vec![0_usize; size.div_ceil(size_of::<usize>())].into_boxed_slice();
        let known = size.min(size_of::<paraf_credential>());
        // SAFETY: both are at least `known` bytes long.
        unsafe { ptr::copy_nonoverlapping((&raw const credential).cast::<u8>(), exact.as_mut_ptr().cast(), known) };
        let made = outcome(|out, error| {
            // SAFETY: `exact` has the size that it says.
            unsafe { paraf_signer_new("bca".into(), exact.as_ptr().cast(), out, error) }
        })?;
        // SAFETY: ours to free.
        unsafe { paraf_signer_free(Some(Box::from_raw(made))) };
        Ok(())
    };
    let size = size_of::<paraf_credential>();
    assert_eq!(minify(size), Ok(()));
    assert_eq!(minify(size + 64), Ok(()));
    assert_eq!(minify(size - 8).map_err(|error: (paraf_code, String)| error.0), Err(PARAF_INVALID_ARGUMENT));
}

#[test]
fn minified_bytes_and_digests_in_pieces() {
    // SAFETY: every pointer outlives its call.
    let minify = |body: &str| {
        borrowed(body, |body| outcome(|out, error| unsafe { paraf_minify(body, "snap".into(), out, error) }))
    };
    let buffer = minify(BODY).unwrap();
    // SAFETY: ours to free.
    let buffer = unsafe { Box::from_raw(buffer) };
    assert_eq!(bytes(paraf_buffer_bytes(Some(&buffer))), MINIFIED.as_bytes());
    paraf_buffer_free(Some(buffer));
    assert_eq!(minify("\\").unwrap_err().0, PARAF_INVALID_BODY);

    // SAFETY: as above.
    let hasher = outcome(|out, error| unsafe { paraf_body_hasher_new("snap".into(), out, error) }).unwrap();
    for piece in ["{ \"a\"", "", " : \"b ", "c\" }"] {
        let mut error = ptr::null_mut();
        // SAFETY: the hasher lives; the piece outlives the call.
        let code = borrowed(piece, |piece| unsafe { paraf_body_hasher_update(hasher.as_mut(), piece, &raw mut error) });
        assert_eq!((code, error), (PARAF_OK, ptr::null_mut()));
    }
    let mut digest = MaybeUninit::uninit();
    // SAFETY: the hasher lives; the digest is written on success.
    assert_eq!(unsafe { paraf_body_hasher_finish(hasher.as_mut(), digest.as_mut_ptr(), ptr::null_mut()) }, PARAF_OK);
    // SAFETY: written; the hasher is ours to free.
    let hex = unsafe {
        paraf_body_hasher_free(Some(Box::from_raw(hasher)));
        digest.assume_init().hex
    };
    assert_eq!(hex[64], 0);
}

#[test]
fn null_is_refused_or_passed_over() {
    assert!(paraf_signed_request_body(None).data.is_null());
    paraf_signed_request_free(None);
    paraf_error_free(None);
    // SAFETY: NULL is what is tested; an error need not be asked for.
    let code = unsafe { paraf_signer_new("bca".into(), ptr::null(), ptr::null_mut(), ptr::null_mut()) };
    assert_ne!(code, PARAF_OK);
    let long = paraf_str { data: ptr::null(), len: 3 };
    // SAFETY: as above.
    assert!(outcome(|out, error| unsafe { paraf_minify(long, "snap".into(), out, error) }).is_err());
}
