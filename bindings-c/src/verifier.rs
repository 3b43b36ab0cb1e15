//! Verifying: a received request in, "genuine" or the SNAP error to answer out.

use std::mem::offset_of;

use paraf::message::ServiceCode;
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier};
use paraf::{Direction, Error, Moment, Profile, Uncovered};

use crate::boundary::handle;
use crate::caller::{Served, paraf_caller};
use crate::code::paraf_code;
use crate::direction::paraf_direction;
use crate::error::{Failure, paraf_error, required};
use crate::pointers::{Caller, Options};
use crate::strings::{paraf_header, paraf_str};
use crate::time::paraf_time;
use crate::unverified::paraf_unverified_request;
use crate::verified::paraf_verified;

/// How far, in seconds, a timestamp may be from now unless you say otherwise.
pub const PARAF_DEFAULT_TOLERANCE: u32 = 300;

const _: () = assert!(PARAF_DEFAULT_TOLERANCE == Tolerance::DEFAULT.as_seconds());

/// A part of a request that a signature may leave out, as a bit.
#[repr(u32)]
#[derive(Clone, Copy, Debug)]
pub enum paraf_uncovered {
    /// The body: amounts, accounts, everything in it.
    PARAF_UNCOVERED_BODY = 1,
    /// The whole URL: a message for one endpoint is genuine at every other.
    PARAF_UNCOVERED_URL = 2,
    /// The method.
    PARAF_UNCOVERED_METHOD = 4,
}

const PARTS: [(paraf_uncovered, Uncovered); 3] = [
    (paraf_uncovered::PARAF_UNCOVERED_BODY, Uncovered::Body),
    (paraf_uncovered::PARAF_UNCOVERED_URL, Uncovered::Url),
    (paraf_uncovered::PARAF_UNCOVERED_METHOD, Uncovered::Method),
];

/// The parts whose bits are set.
fn uncovered(bits: u32) -> Result<Vec<Uncovered>, Error> {
    let mut rest = bits;
    let mut parts = Vec::new();
    for (bit, part) in PARTS.iter().filter(|(bit, _)| bits & *bit as u32 != 0) {
        rest &= !(*bit as u32);
        parts.push(*part);
    }
    match rest {
        0 => Ok(parts),
        _ => Err(Error::invalid_argument("accept_uncovered", "has a bit that is none of paraf_uncovered")),
    }
}

/// What a verifier checks with, and whom it serves. Several secrets or keys are one credential, tried in turn: that is how
/// it is rotated. Begin with paraf_verifier_options_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_verifier_options {
    /// Set by paraf_verifier_options_init().
    pub size: usize,
    /// The secrets that the caller signs with, whatever the provider calls them: for a bank's calls to you, those that
    /// you issued to the bank.
    pub client_secrets: *const paraf_str,
    /// How many.
    pub client_secret_count: usize,
    /// The public keys of the caller, in any form that paraf_parse_public_key() takes.
    pub public_keys: *const paraf_str,
    /// How many.
    pub public_key_count: usize,
    /// The X-PARTNER-ID values that are served; `*` among them is anyone. At least one must be given, unless `callers`
    /// are.
    pub partner_ids: *const paraf_str,
    /// How many.
    pub partner_id_count: usize,
    /// What the signature may leave out, of paraf_uncovered, joined by `|`: it may then be forged. Nicepay's notifications
    /// leave out all three.
    pub accept_uncovered: u32,
    /// Partners who have credentials of their own, in place of secrets, keys and partner IDs above.
    pub callers: *const paraf_caller,
    /// How many.
    pub caller_count: usize,
    /// Which way the requests go, one of paraf_direction; PARAF_TO_PARTNER, the provider's calls, when it is not given.
    /// PARAF_TO_PROVIDER checks what a partner sends, as the provider does.
    pub direction: u32,
    /// Your names for secrets or keys that are not here, in place of both: a key service has them. Requests are then verified in two steps,
    /// by paraf_verifier_begin(). The name is part of the replay key, as a public key's fingerprint is.
    pub elsewhere: *const paraf_str,
    /// How many.
    pub elsewhere_count: usize,
}

// SAFETY: `repr(C)`, `size` first, and numbers and nullable pointers all through.
unsafe impl Options for paraf_verifier_options {
    const FIRST_SIZE: usize = offset_of!(paraf_verifier_options, accept_uncovered) + size_of::<u32>();
}

/// A request as it arrived. Begin with paraf_incoming_request_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_incoming_request {
    /// Set by paraf_incoming_request_init().
    pub size: usize,
    /// The method.
    pub method: paraf_str,
    /// The path and query as they arrived, or the whole URL.
    pub url: paraf_str,
    /// All headers, in any case and order, before anything joined duplicates.
    pub headers: *const paraf_header,
    /// How many.
    pub header_count: usize,
    /// The raw body, before anything parsed it.
    pub body: paraf_str,
    /// The access token that you issued; compared with the one in Authorization. When it is not given, nothing is
    /// compared: set it from paraf_text(NULL) only where that is meant, and see paraf_verified_token_checked().
    pub access_token: paraf_str,
    /// The service code, where the path does not tell it. Optional.
    pub service: paraf_str,
    /// When it arrived; the clock is read when it is not given.
    pub now: paraf_time,
    /// How many seconds the timestamp may differ from `now`, inclusive, 3600 at most; paraf_incoming_request_init() sets
    /// PARAF_DEFAULT_TOLERANCE.
    pub tolerance: u32,
}

// SAFETY: as `paraf_verifier_options`.
unsafe impl Options for paraf_incoming_request {
    const FIRST_SIZE: usize = offset_of!(paraf_incoming_request, tolerance) + size_of::<u32>();
}

/// Verifies the requests that a provider sends to you, or those that partners send to a provider. Free with
/// paraf_verifier_free(). May be used by several threads at once.
pub struct paraf_verifier(Verifier);

/// Checks the options against the profile (its name, or a JSON object).
///
/// Fails with unknown-profile, invalid-profile, unsupported-by-profile where the provider publishes no rule for
/// callbacks, body-not-covered, url-not-covered or method-not-covered where its signature leaves one of them out,
/// missing-credential, invalid-secret, invalid-key, unsupported-key, invalid-argument when no partner is given, or one twice.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_verifier_new(
    profile: paraf_str,
    options: *const paraf_verifier_options,
    verifier: *mut *mut paraf_verifier,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(verifier, error, |caller| {
        let profile = Profile::resolve(caller.text(profile, "profile")?)?;
        let given = caller.options(options, "options")?;
        let accepted = uncovered(given.accept_uncovered)?;
        let mut builder = Verifier::builder(profile).direction(direction(given.direction)?).accept_uncovered(&accepted);
        let all = served(caller, &given)?;
        for served in &all {
            builder = builder.partners(served.expected.clone(), served.credential());
        }
        Ok(handle(paraf_verifier(builder.build()?)))
    })
}

fn direction(given: u32) -> Result<Direction, Error> {
    match given {
        // A program that was compiled before there was a choice.
        0 => Ok(Direction::ToPartner),
        _ => paraf_direction::read(given)
            .ok_or_else(|| Error::invalid_argument("direction", "is none of paraf_direction")),
    }
}

fn served<'c>(caller: Caller<'c>, given: &paraf_verifier_options) -> Result<Vec<Served<'c>>, Failure> {
    let secrets = caller.texts(given.client_secrets, given.client_secret_count, "client_secrets")?;
    let keys = caller.byte_strings(given.public_keys, given.public_key_count, "public_keys")?;
    let partners = caller.texts(given.partner_ids, given.partner_id_count, "partner_ids")?;
    let elsewhere = caller.texts(given.elsewhere, given.elsewhere_count, "elsewhere")?;
    let each = caller.callers(given.callers, given.caller_count)?;
    if each.is_empty() {
        return Ok(vec![Served { expected: Expected::one_of(&partners)?, secrets, keys, elsewhere }]);
    }
    if !secrets.is_empty() || !keys.is_empty() || !elsewhere.is_empty() || !partners.is_empty() {
        return Err(Error::invalid_argument("callers", "are given beside what all share: give one of the two").into());
    }
    each.iter().map(|one| Served::read(caller, one)).collect()
}

/// Verifies a request. It remembers nothing: what to do with what came before says paraf_decide_payment().
///
/// Not everything is signed: BRI and PayerMax leave out the query, Faspay and Bayarind the path in front of its version,
/// Nicepay's notifications all but client key and time. One RSA key of a provider serves many merchants, so compare the
/// merchant in the body with your own. Route by paraf_verified_signed_url(): a `+` in a query is a plus in it, and a blank
/// in most frameworks. SECURITY.md has the whole list.
///
/// A request that is refused gives a code from 7101 (or invalid-method, invalid-url), and an error with the answer to
/// send back: paraf_error_http_status() is not 0. Text of the request that is not UTF-8 is refused, not an error of
/// yours.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_verifier_verify(
    verifier: Option<&paraf_verifier>,
    request: *const paraf_incoming_request,
    verified: *mut *mut paraf_verified,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(verified, error, |caller| {
        let verifier = required(verifier, "verifier")?;
        received(caller, request, |request, now, tolerance| {
            Ok(handle(verifier.0.verify(request, now, tolerance)?.into()))
        })
    })
}

/// The first of two steps: all that paraf_verifier_verify() checks but the signature, which somebody else verifies. The caller's secret
/// or key may be `elsewhere`.
///
/// A request that is refused gives the code and the error of paraf_verifier_verify(), but for a signature that does not match:
/// paraf_unverified_request_finish() gives that.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_verifier_begin(
    verifier: Option<&paraf_verifier>,
    request: *const paraf_incoming_request,
    unverified: *mut *mut paraf_unverified_request,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(unverified, error, |caller| {
        let verifier = required(verifier, "verifier")?;
        received(caller, request, |request, now, tolerance| {
            Ok(handle(verifier.0.begin(request, now, tolerance)?.into()))
        })
    })
}

/// Reads a request as it arrived.
fn received<R>(
    caller: Caller<'_>,
    request: *const paraf_incoming_request,
    question: impl FnOnce(&IncomingRequest<'_, [u8]>, Moment, Tolerance) -> Result<R, Failure>,
) -> Result<R, Failure> {
    let given = caller.options(request, "request")?;
    let (method, url) = (caller.bytes(given.method, "method")?, caller.bytes(given.url, "url")?);
    let headers = caller.received_headers(given.headers, given.header_count)?;
    let request = IncomingRequest::new(method, url, &headers, caller.bytes(given.body, "body")?)
        .access_token(caller.optional_text(given.access_token, "access_token")?)
        .service(caller.optional_text(given.service, "service")?.map(ServiceCode::parse).transpose()?);
    let tolerance = Tolerance::from_seconds(given.tolerance)?;
    question(&request, given.now.moment(caller, "now")?, tolerance)
}

/// Frees a verifier; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verifier_free(verifier: Option<Box<paraf_verifier>>) {
    entry!((), { drop(verifier) })
}
