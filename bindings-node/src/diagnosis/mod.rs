//! Explaining and diagnosing.

pub mod findings;
pub mod given;
pub mod task;
pub mod trace;

use napi::bindgen_prelude::AsyncTask;
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::failure::call;
use findings::Diagnosis;
use given::Given;
use task::Diagnosing;
use trace::Trace;

/// How many bytes a diagnosis hashes at most, unless `hashedBytes` says otherwise: 160 MiB.
#[napi]
pub const DEFAULT_MAX_HASHED_BYTES: u32 = paraf::diagnose::DEFAULT_MAX_HASHED_BYTES as u32;

/// Every stage of a signature but the signature itself, which needs the secret: what minify removed, the digest, each part of the
/// string-to-sign. The request need not be signed yet. Tokens are redacted; what shows them is called `reveal...`.
///
/// Throws `missing-header` without timestamp, `unsupported-by-profile`, `invalid-body`, and `missing-credential` for a part that nothing tells.
///
/// ```js
/// const trace = explain('bca', { method: 'POST', url, headers, body: '{ "accountNo": "1" }' })
/// trace.removed // [ [ 1, 2 ], [ 14, 15 ], [ 18, 19 ] ]
/// trace.segments.map(({ field }) => field) // [ 'method', 'endpoint_url', 'access_token', 'body_digest', 'timestamp' ]
/// ```
#[napi(ts_args_type = "profile: ProfileLike, request: SentRequest")]
pub fn explain(env: &Env, profile: Unknown<'_>, request: Unknown<'_>) -> napi::Result<Trace> {
    call(env, || Given::read_sent(env, profile, request)?.explain())
}

/// Finds the mistake behind a signature that was refused. Give as much of the credential as you have: without the secret of an
/// HMAC little can be found, of RSA the public key is enough. Nothing of it is ever part of a finding.
///
/// It hashes at most `hashedBytes` bytes, which takes up to a quarter of a second: a server that diagnoses large bodies calls
/// `diagnoseAsync`.
///
/// Throws `missing-header` without timestamp, `unsupported-by-profile` where the profile has no rule for such a
/// message.
///
/// ```js
/// const { answer, findings } = diagnose('bca', { method: 'POST', url, headers, body, clientSecret })
/// findings[0]?.id // 'B5-php-slash'
/// findings[0]?.fix // 'Pass JSON_UNESCAPED_SLASHES, and send the same string that you sign.'
/// ```
#[napi(ts_args_type = "profile: ProfileLike, request: SentRequest & DiagnosisOptions")]
pub fn diagnose(env: &Env, profile: Unknown<'_>, request: Unknown<'_>) -> napi::Result<Diagnosis> {
    call(env, || Given::read(env, profile, request)?.diagnose())
}

/// As `diagnose`, on a thread of Node's pool: for bodies of many kilobytes, on a server that must go on answering.
///
/// Arguments of a wrong kind are thrown at once; the promise is rejected with what `diagnose` throws otherwise.
#[napi(
    ts_args_type = "profile: ProfileLike, request: SentRequest & DiagnosisOptions",
    ts_return_type = "Promise<Diagnosis>"
)]
pub fn diagnose_async(env: &Env, profile: Unknown<'_>, request: Unknown<'_>) -> napi::Result<AsyncTask<Diagnosing>> {
    call(env, || Ok(AsyncTask::new(Diagnosing(Given::read(env, profile, request)?))))
}
