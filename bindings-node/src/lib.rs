//! paraf for Node: JavaScript values in, one call of the core, JavaScript values out.
//!
//! What Node-API cannot do well is plain JavaScript in `lib/`: the error classes, what `console.log` shows, and the objects that
//! calls return. Node frees native objects only between two turns of its event loop, so a loop that signs would pile them up;
//! only what lives long is a native class here.

#[macro_use]
pub mod options;

pub mod canonical;
pub mod capture;
pub mod diagnosis;
pub mod error_text;
mod failure;
pub mod glue;
pub mod input;
pub mod key;
pub mod key_pair;
pub mod messages;
pub mod prepared;
pub mod profile;
mod quick;
mod results;
pub mod rsa_signer;
pub mod signer;
pub mod token_verifier;
pub mod unsigned;
mod unverified;
pub mod verifier;

use napi_derive::napi;
use paraf::ErrorCode;

/// The version of this package.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How many seconds a timestamp may differ from now when `verify` is given no `tolerance`.
#[napi]
pub const DEFAULT_TOLERANCE: u32 = paraf::verify::Tolerance::DEFAULT.as_seconds();

/// Every value that `ParafError.code` can have.
///
/// ```js
/// errorCodes().includes('stale-timestamp') // true
/// ```
#[napi(ts_return_type = "Array<ErrorCode>")]
pub fn error_codes() -> Vec<&'static str> {
    ErrorCode::ALL.iter().map(|code| code.as_str()).collect()
}

/// Randomness of the operating system, for the core.
fn randomness(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}
