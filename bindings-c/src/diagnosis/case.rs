//! What is to be explained or diagnosed, and whatever is known of the credential.

use std::mem::offset_of;

use paraf::diagnose::{DiagnosisCredential, ObservedRequest};
use paraf::text::lossy_text;
use paraf::{Error, Profile};

use crate::direction::paraf_direction;
use crate::error::Failure;
use crate::pointers::{Caller, Options};
use crate::strings::{paraf_header, paraf_str};
use crate::time::paraf_time;

/// A request whose signature is to be explained or diagnosed, as it was sent or received. Begin with paraf_case_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_case {
    /// Set by paraf_case_init().
    pub size: usize,
    /// The method.
    pub method: paraf_str,
    /// The path and query, or the whole URL.
    pub url: paraf_str,
    /// All headers. Timestamp, token and signature are read out of them.
    pub headers: *const paraf_header,
    /// How many.
    pub header_count: usize,
    /// The raw body.
    pub body: paraf_str,
    /// Who sent it, one of paraf_direction; paraf_case_init() sets PARAF_TO_PROVIDER.
    pub direction: u32,
    /// The bytes that your code hashed, where they may not be those that were sent. Optional.
    pub hashed_body: paraf_str,
    /// The time of arrival, or now. When it is not given, nothing is said about the clock, and none is read.
    pub now: paraf_time,
    /// When the access token was issued. Optional.
    pub token_issued_at: paraf_time,
    /// The `responseCode` of the answer. Optional.
    pub response_code: paraf_str,
    /// The `responseMessage` of the answer. Optional.
    pub response_message: paraf_str,
}

// SAFETY: `repr(C)`, `size` first, and numbers and nullable pointers all through.
unsafe impl Options for paraf_case {
    const FIRST_SIZE: usize = offset_of!(paraf_case, response_message) + size_of::<paraf_str>();
}

/// As much of the credential as there is; everything is optional. With less, less can be found. None of it is ever part
/// of a finding. Begin with paraf_diagnosis_credential_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_diagnosis_credential {
    /// Set by paraf_diagnosis_credential_init().
    pub size: usize,
    /// The client key (client ID), where no header tells it.
    pub client_key: paraf_str,
    /// The client secret.
    pub client_secret: paraf_str,
    /// Other secrets that may have been used by mistake: the sandbox's, the one for callbacks, an old one.
    pub other_secrets: *const paraf_str,
    /// How many.
    pub other_secret_count: usize,
    /// The API key of APIs before SNAP.
    pub api_key: paraf_str,
    /// The API secret of APIs before SNAP, and of providers that key SNAP with it.
    pub api_secret: paraf_str,
    /// Your RSA private key, in any form that paraf_parse_private_key() takes. Only its public half is used.
    pub private_key: paraf_str,
    /// The public key that should verify the signature, and behind it others that may have been used by mistake.
    pub public_keys: *const paraf_str,
    /// How many.
    pub public_key_count: usize,
    /// The access token that was issued, where it may not be the one in the header.
    pub access_token: paraf_str,
}

// SAFETY: as `paraf_case`.
unsafe impl Options for paraf_diagnosis_credential {
    const FIRST_SIZE: usize = offset_of!(paraf_diagnosis_credential, access_token) + size_of::<paraf_str>();
}

/// Reads what C gave and asks the core. (The core borrows all of it.)
pub(super) fn ask<R>(
    caller: Caller<'_>,
    profile: paraf_str,
    request: *const paraf_case,
    credential: *const paraf_diagnosis_credential,
    question: impl FnOnce(&ObservedRequest<'_>, &DiagnosisCredential<'_>, &Profile) -> Result<R, Error>,
) -> Result<R, Failure> {
    let profile = Profile::resolve(caller.text(profile, "profile")?)?;
    let given = caller.options(request, "request")?;
    let known = caller.options(credential, "credential")?;
    let headers = caller.received_headers(given.headers, given.header_count)?;
    let headers: Vec<_> = headers.into_iter().map(|(name, value)| (lossy_text(name), lossy_text(value))).collect();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    let response_code = caller.optional_shown(given.response_code, "response_code")?;
    let response_message = caller.optional_shown(given.response_message, "response_message")?;
    let (method, url) = (caller.shown(given.method, "method")?, caller.shown(given.url, "url")?);
    let direction = paraf_direction::read(given.direction)
        .ok_or_else(|| Error::invalid_argument("direction", "is none of paraf_direction"))?;
    let case = ObservedRequest::new(&method, &url, &headers, caller.bytes(given.body, "body")?)
        .direction(direction)
        .hashed_body(caller.optional_bytes(given.hashed_body, "hashed_body")?)
        .now(given.now.optional_moment(caller, "now")?)
        .token_issued_at(given.token_issued_at.optional_moment(caller, "token_issued_at")?)
        .response_code(response_code.as_deref())
        .response_message(response_message.as_deref());
    let other_secrets = caller.texts(known.other_secrets, known.other_secret_count, "other_secrets")?;
    let public_keys = caller.byte_strings(known.public_keys, known.public_key_count, "public_keys")?;
    let credential = DiagnosisCredential::new()
        .client_key(caller.optional_text(known.client_key, "client_key")?)
        .client_secret(caller.optional_text(known.client_secret, "client_secret")?)
        .other_secrets(&other_secrets)
        .api_key(caller.optional_text(known.api_key, "api_key")?)
        .api_secret(caller.optional_text(known.api_secret, "api_secret")?)
        .private_key(caller.optional_bytes(known.private_key, "private_key")?)
        .public_keys(&public_keys)
        .access_token(caller.optional_text(known.access_token, "access_token")?);
    Ok(question(&case, &credential, &profile)?)
}
