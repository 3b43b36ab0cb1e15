//! Verifying token requests that a provider makes to you (service 73).

use std::mem::offset_of;

use paraf::verify::{Expected, IncomingTokenRequest, TokenVerifier, Tolerance};
use paraf::{Error, Moment, Profile};

use crate::boundary::handle;
use crate::caller::{Served, paraf_caller};
use crate::code::paraf_code;
use crate::error::{Failure, paraf_error, required};
use crate::pointers::{Caller, Options};
use crate::strings::{paraf_header, paraf_str};
use crate::time::paraf_time;
use crate::unverified::paraf_unverified_token_request;
use crate::verified_token_request::paraf_verified_token_request;

/// What a token verifier checks with, and whom it serves. Begin with paraf_token_verifier_options_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_token_verifier_options {
    /// Set by paraf_token_verifier_options_init().
    pub size: usize,
    /// The caller's public keys, in any form that paraf_parse_public_key() takes; several while one is rotated.
    pub public_keys: *const paraf_str,
    /// How many.
    pub public_key_count: usize,
    /// The X-CLIENT-KEY values that you issued; `*` among them is anyone. At least one must be given, unless `callers`
    /// are.
    pub client_keys: *const paraf_str,
    /// How many.
    pub client_key_count: usize,
    /// Clients who have keys of their own, in place of keys and client keys above. Secrets are not looked at.
    pub callers: *const paraf_caller,
    /// How many.
    pub caller_count: usize,
    /// Your names for keys that are not here, in place of the public keys, as of paraf_verifier_options.
    pub elsewhere: *const paraf_str,
    /// How many.
    pub elsewhere_count: usize,
}

// SAFETY: `repr(C)`, `size` first, and numbers and nullable pointers all through.
unsafe impl Options for paraf_token_verifier_options {
    const FIRST_SIZE: usize = offset_of!(paraf_token_verifier_options, client_key_count) + size_of::<usize>();
}

/// A token request as it arrived. Begin with paraf_incoming_token_request_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_incoming_token_request {
    /// Set by paraf_incoming_token_request_init().
    pub size: usize,
    /// All headers, in any case and order.
    pub headers: *const paraf_header,
    /// How many.
    pub header_count: usize,
    /// The raw body; its `grantType` is checked. The signature does not cover it. When it is not given, that check is
    /// left out.
    pub body: paraf_str,
    /// When it arrived; the clock is read when it is not given.
    pub now: paraf_time,
    /// How many seconds the timestamp may differ from `now`, inclusive, 3600 at most;
    /// paraf_incoming_token_request_init() sets PARAF_DEFAULT_TOLERANCE.
    pub tolerance: u32,
}

// SAFETY: as `paraf_token_verifier_options`.
unsafe impl Options for paraf_incoming_token_request {
    const FIRST_SIZE: usize = offset_of!(paraf_incoming_token_request, tolerance) + size_of::<u32>();
}

/// Verifies the token requests that a provider sends to you, or partners send to a provider: RSA over client key and
/// timestamp. Free with paraf_token_verifier_free(). May be used by several threads at once.
pub struct paraf_token_verifier(TokenVerifier);

/// Checks the options against the profile (its name, or a JSON object).
///
/// Fails with unknown-profile, invalid-profile, unsupported-by-profile where token requests are not signed,
/// missing-credential, invalid-key, unsupported-key, invalid-argument when no client key is given, or one twice.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_token_verifier_new(
    profile: paraf_str,
    options: *const paraf_token_verifier_options,
    verifier: *mut *mut paraf_token_verifier,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(verifier, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        let given = caller.options(options, "options")?;
        let all = served(caller, &given)?;
        let mut builder = TokenVerifier::builder(profile);
        for served in &all {
            let clients = served.expected.clone();
            builder = match (served.keys.is_empty(), served.elsewhere.is_empty()) {
                (_, true) => builder.clients(clients, &served.keys),
                (true, false) => builder.clients_elsewhere(clients, &served.elsewhere),
                (false, false) => {
                    let detail = "is given beside a secret or key: give one of them";
                    return Err(Error::invalid_argument("elsewhere", detail).into());
                }
            };
        }
        Ok(handle(paraf_token_verifier(builder.build()?)))
    })
}

fn served<'c>(caller: Caller<'c>, given: &paraf_token_verifier_options) -> Result<Vec<Served<'c>>, Failure> {
    let keys = caller.byte_strings(given.public_keys, given.public_key_count, "public_keys")?;
    let clients = caller.texts(given.client_keys, given.client_key_count, "client_keys")?;
    let elsewhere = caller.texts(given.elsewhere, given.elsewhere_count, "elsewhere")?;
    let each = caller.callers(given.callers, given.caller_count)?;
    if each.is_empty() {
        return Ok(vec![Served { expected: Expected::one_of(&clients)?, secrets: Vec::new(), keys, elsewhere }]);
    }
    if !keys.is_empty() || !elsewhere.is_empty() || !clients.is_empty() {
        return Err(Error::invalid_argument("callers", "are given beside what all share: give one of the two").into());
    }
    each.iter().map(|one| Served::read(caller, one)).collect()
}

/// Verifies a token request. Refusals are as of paraf_verifier_verify(). It remembers nothing: store
/// paraf_verified_token_request_replay_key() longer than twice the tolerance and refuse what comes again.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_token_verifier_verify(
    verifier: Option<&paraf_token_verifier>,
    request: *const paraf_incoming_token_request,
    verified: *mut *mut paraf_verified_token_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(verified, error, |caller| {
        let verifier = required(verifier, "verifier")?;
        received(caller, request, |request, now, tolerance| {
            Ok(handle(verifier.0.verify(request, now, tolerance)?.into()))
        })
    })
}

/// The first of two steps: all that paraf_token_verifier_verify() checks but the signature, which somebody else verifies. The client's
/// key may be `elsewhere`.
///
/// A request that is refused gives the code and the error of paraf_token_verifier_verify(), but for a signature that does not match:
/// paraf_unverified_token_request_finish() gives that.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_token_verifier_begin(
    verifier: Option<&paraf_token_verifier>,
    request: *const paraf_incoming_token_request,
    unverified: *mut *mut paraf_unverified_token_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(unverified, error, |caller| {
        let verifier = required(verifier, "verifier")?;
        received(caller, request, |request, now, tolerance| {
            Ok(handle(verifier.0.begin(request, now, tolerance)?.into()))
        })
    })
}

/// Reads a token request as it arrived.
fn received<R>(
    caller: Caller<'_>,
    request: *const paraf_incoming_token_request,
    question: impl FnOnce(&IncomingTokenRequest<'_, [u8]>, Moment, Tolerance) -> Result<R, Failure>,
) -> Result<R, Failure> {
    let given = caller.options(request, "request")?;
    let headers = caller.received_headers(given.headers, given.header_count)?;
    let body = caller.optional_bytes(given.body, "body")?;
    let request = IncomingTokenRequest::new(&headers, body);
    let tolerance = Tolerance::from_seconds(given.tolerance)?;
    question(&request, given.now.moment(caller, "now")?, tolerance)
}

/// Frees a token verifier; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_token_verifier_free(verifier: Option<Box<paraf_token_verifier>>) {
    entry!((), { drop(verifier) })
}
