#![cfg_attr(all(feature = "diagnose", feature = "messages"), doc = include_str!("../README.md"))]
#![cfg_attr(
    not(all(feature = "diagnose", feature = "messages")),
    doc = "Signs and verifies messages of SNAP, Indonesia's standard for payment APIs. The crate's README has an example of each module."
)]
//!
//! [`Signer`]: sign::Signer
//! [`Request`]: sign::Request
//! [`Verifier`]: verify::Verifier
//! [`IncomingRequest`]: verify::IncomingRequest
//! [`Verified`]: verify::Verified
//! [`Rejection`]: verify::Rejection
//! [`TokenVerifier`]: verify::TokenVerifier
//! [`Service`]: message::Service
//! [`ResponseCode`]: message::ResponseCode
//! [`ReceivedResponse`]: message::ReceivedResponse
//! [`SignedRequest::body`]: sign::SignedRequest::body
//! [`RsaSigner`]: sign::RsaSigner
//! [`Signer::begin`]: sign::Signer::begin
//! [`UnsignedRequest::finish`]: sign::UnsignedRequest::finish
//! [`Verifier::begin`]: verify::Verifier::begin
//! [`Unverified::finish`]: verify::Unverified::finish
//! [`Delivery`]: message::Delivery
//! [`decide_payment`]: message::decide_payment
//! [`finish_payment`]: message::finish_payment
#![no_std]
#![forbid(unsafe_code)]
#![warn(clippy::must_use_candidate)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

#[macro_use]
mod enumeration;

mod canonical;
#[cfg(feature = "diagnose")]
pub mod capture;
mod crypto;
#[cfg(feature = "diagnose")]
pub mod diagnose;
mod error;
#[cfg(feature = "diagnose")]
mod error_text;
mod given;
mod header;
pub mod key;
#[cfg(feature = "diagnose")]
mod language;
pub mod message;
mod named;
mod profile;
mod randomness;
mod response_code;
mod short_text;
pub mod sign;
mod template;
pub mod text;
pub mod verify;

use alloc::borrow::Cow;
use alloc::string::String;

pub use canonical::digest::{BodyDigest, BodyHasher};
pub use canonical::timestamp::Moment;
pub use error::{Error, ErrorCode, ErrorKind};
#[cfg(feature = "diagnose")]
pub use error_text::error_text;
pub use given::Given;
#[cfg(feature = "diagnose")]
pub use language::Language;
pub use profile::{Direction, Profile, Uncovered};
pub use randomness::Randomness;

/// Returns the canonical body: the bytes the profile hashes and, if it minifies, the bytes to send.
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
    #[must_use]
    pub fn new(profile: &Profile) -> Self {
        BodyHasher::with_rule(profile.data().request.body)
    }
}

impl Moment {
    /// The moment as the profile writes it into a request: what [`Timestamp::At`](sign::Timestamp::At) signs.
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
