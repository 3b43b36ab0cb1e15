//! paraf for JavaScript hosts: JavaScript values in, one call of the core, JavaScript values out.
//!
//! Errors and results are classes of the JavaScript side (`js/`): the garbage collector does not see this module's memory, so only
//! what lives long - signers, verifiers, profiles, hashers - stays in it.

pub mod canonical;
#[cfg(feature = "diagnose")]
pub mod capture;
mod convert;
mod credentials;
#[cfg(feature = "diagnose")]
pub mod diagnosis;
pub mod error;
pub mod error_text;
mod headers;
#[cfg(feature = "diagnose")]
pub mod inspected;
mod kept;
pub mod key;
pub mod messages;
mod options;
pub mod profile;
mod results;
mod rsa_signer;
pub mod signer;
mod time;
pub mod unsigned;
pub mod unverified;
pub mod verifier;

use paraf::ErrorCode;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const IMPORTED_TYPES: &str = r#"import type {
  AnswerOptions, ArrivalOptions, Body, CallOptions, CustomerGrantOptions, DeliveryOptions, DiagnosisOptions, HeadersLike, KnownDelivery, ProfileLike,
  RequestOptions, ResponseOptions, SentRequest, SignerOptions, TokenRequestOptions, TokenVerifierOptions, ValidateOptions, VerifierOptions, VerifyOptions,
} from "../options.js";
import type { CapturedRequest, CapturedResponse } from "../capture.js";
import type { Advisory, Finding, TraceSegment, Tried } from "../diagnosis.js";
import type { ErrorCode } from "../errors.js";
import type { InspectedKey, KeyInfo, KeyPair } from "../keys.js";
import type { AmountFields, BuiltAnswer, NextStep, ReceivedResponse, Violation } from "../messages.js";
import type { SignedRequest, Verified, VerifiedTokenRequest } from "../results.js";
import type { Advice, Answer, Category, Direction, Language, Outcome, Part, ProgrammingLanguage } from "../words.js";"#;

/// The names of the built-in profiles.
///
/// ```js
/// profiles(); // [ 'snap', 'bca', 'bca-legacy' ]
/// ```
#[wasm_bindgen]
pub fn profiles() -> Vec<String> {
    paraf::Profile::names().map(String::from).collect()
}

/// `crypto.getRandomValues` of the host.
fn randomness(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}

/// Every value that `ParafError.code` can have.
///
/// ```js
/// errorCodes().includes('stale-timestamp'); // true
/// ```
#[wasm_bindgen(js_name = errorCodes, unchecked_return_type = "Array<ErrorCode>")]
pub fn error_codes() -> Vec<String> {
    ErrorCode::ALL.iter().map(ToString::to_string).collect()
}

/// The value of the constant `DEFAULT_TOLERANCE` of `js/index.ts`.
#[wasm_bindgen(js_name = defaultTolerance)]
pub fn default_tolerance() -> u32 {
    paraf::verify::Tolerance::DEFAULT.as_seconds()
}

/// The value of the constant `VERSION` of `js/index.ts`.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}
