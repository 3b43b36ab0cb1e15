#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod canonical;
#[cfg(feature = "diagnose")]
mod capture;
mod crypto;
#[cfg(feature = "diagnose")]
mod diagnose;
mod error;
#[cfg(feature = "diagnose")]
mod error_text;
mod header;
#[cfg(feature = "diagnose")]
mod language;
mod model;
mod profile;
mod randomness;
mod response_code;
mod short_text;
mod sign;
mod template;
mod text;
mod verify;

use alloc::borrow::Cow;
use alloc::string::String;

pub use canonical::digest::{BodyDigest, BodyHasher};
pub use canonical::string_to_sign::{Segment, StringToSign};
pub use canonical::timestamp::Moment;
#[cfg(feature = "diagnose")]
pub use capture::{CaptureNote, CapturedRequest, CapturedResponse};
#[cfg(feature = "rsa")]
pub use crypto::key::{InspectedKey, KeyFormat, PrivateKey, PublicKey};
pub use crypto::rsa::RsaSigner;
pub use crypto::secret::Secret;
#[cfg(feature = "diagnose")]
pub use diagnose::{
    Advisory, Answer, Case, DEFAULT_HASHED_BYTES, Diagnosis, DiagnosisCredential, Difference, Finding, Part,
    ProgrammingLanguage, Trace, TraceSegment, Tried, diagnose, diagnose_within, explain,
};
pub use error::{Error, ErrorCode, ErrorKind};
#[cfg(feature = "diagnose")]
pub use error_text::error_text;
#[cfg(feature = "diagnose")]
pub use language::Language;
pub use model::amount::{Amount, Rounding};
pub use model::answer::{AnswerOptions, BuiltAnswer};
pub use model::delivery::{
    Delivery, DeliveryFound, NextStep, PaymentSettings, Step, decide_inquiry, decide_payment, finish_payment,
};
pub use model::esb_code::EsbCode;
#[cfg(feature = "types")]
pub use model::messages;
pub use model::outcome::{Advice, Category, Outcome};
pub use model::received_response::ReceivedResponse;
pub use model::service::{MessageKind, Service};
pub use model::statement::{StatementWindow, statement_windows};
pub use model::validate::{AnswerCode, Check, MAX_VIOLATIONS, Mode, Violation};
pub use model::view::{MessageView, ViewedValue};
pub use model::virtual_account::VirtualAccountNumber;
pub use profile::{Direction, Profile, Uncovered};
pub use randomness::Randomness;
pub use response_code::{ResponseCode, ServiceCode};
pub use sign::{
    Call, Credential, CustomerGrant, PreparedSigner, Request, SignedRequest, Signer, Timestamp, UnsignedRequest,
};
pub use template::Field;
pub use text::{lossy_text, octets_of_utf16, text};
pub use verify::{
    Expected, IncomingRequest, IncomingTokenRequest, Rejection, TokenVerifier, TokenVerifierBuilder, Tolerance,
    Verified, VerifiedTokenRequest, Verifier, VerifierBuilder, VerifierCredential,
};

/// The canonical body: what the profile hashes, and, where it minifies, what is sent.
///
/// Removes space, tab, LF and CR outside strings and keeps every other byte; nothing is parsed. Source: BCA's "MinifyJson" and
/// the standard's `minify(RequestBody)`.
///
/// # Errors
/// `invalid-body` with a byte offset: a byte order mark, not UTF-8, a backslash outside a string, a string without its end.
///
/// ```
/// use paraf::{Profile, minify};
/// let body = minify(b"{ \"partnerServiceId\": \"   12345\" }\n", &Profile::named("bca")?)?;
/// assert_eq!(&*body, br#"{"partnerServiceId":"   12345"}"#);
/// # Ok::<(), paraf::Error>(())
/// ```
pub fn minify<'b>(body: &'b [u8], profile: &Profile) -> Result<Cow<'b, [u8]>, Error> {
    canonical::minify::minify(body, profile.data().request.body)
}

/// SHA-256 of the canonical body. For a body in pieces see [`BodyHasher`].
///
/// # Errors
/// As [`minify`].
///
/// ```
/// use paraf::{Profile, body_digest};
/// let digest = body_digest(b"", &Profile::named("snap")?)?;
/// assert_eq!(digest.to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
/// # Ok::<(), paraf::Error>(())
/// ```
pub fn body_digest(body: &[u8], profile: &Profile) -> Result<BodyDigest, Error> {
    minify(body, profile).map(|canonical| BodyDigest::of_canonical(&canonical))
}

impl BodyHasher {
    /// A hasher of bodies as this profile canonicalizes them.
    pub fn new(profile: &Profile) -> Self {
        BodyHasher::with_rule(profile.data().request.body)
    }
}

impl Moment {
    /// The moment as the profile writes it into a request: what [`Timestamp::At`] signs.
    ///
    /// # Errors
    /// `invalid-timestamp` outside the years 0000 to 9999.
    pub fn text(self, profile: &Profile) -> Result<String, Error> {
        profile.data().request.timestamp.format(self).map(|text| String::from(&*text))
    }
}

/// The relative URL as the profile signs it.
///
/// # Errors
/// `invalid-url`.
///
/// ```
/// use paraf::{Profile, endpoint_url};
/// let url = endpoint_url("https://sandbox.bca.co.id/api/v2/sample?Z=1&A=x%2cy", &Profile::named("bca")?)?;
/// assert_eq!(url, "/api/v2/sample?A=x%2Cy&Z=1");
/// # Ok::<(), paraf::Error>(())
/// ```
pub fn endpoint_url(url: &str, profile: &Profile) -> Result<String, Error> {
    profile.data().request.endpoint_url.read(url).map(|url| url.endpoint_url.into_owned())
}
