//! The headers of a received message: each of the profile's headers once, well formed.

use alloc::string::ToString;
use core::fmt;
use subtle::ConstantTimeEq;

use super::tolerance::Tolerance;
use crate::canonical::timestamp::{Moment, TimestampRule};
use crate::error::{Error, ErrorCode};
use crate::given::Given;
use crate::header::HeaderRule;
use crate::profile::header_of;
use crate::response_code::ServiceCode;
use crate::template::{Field, Fields, Values};
use crate::text::{lossy_text, not_text};

/// A request as it arrived. Method, URL and headers are text or, with `T = [u8]`, bytes: what a stranger sends need not be text, and
/// what is none is refused as every other mistake of the sender's is.
#[non_exhaustive]
pub struct IncomingRequest<'r, T: ?Sized = str> {
    /// The method.
    pub method: &'r T,
    /// The path and query as they arrived, or the whole URL.
    pub url: &'r T,
    /// All headers, in any case and order. Give them before a framework joins duplicates.
    pub headers: &'r [(&'r T, &'r T)],
    /// The raw body, before anything parsed it.
    pub body: &'r [u8],
    /// The access token that you issued; compared with the one in Authorization.
    pub access_token: Option<&'r str>,
    /// The service, where the path does not tell it.
    pub service: Option<ServiceCode>,
}

impl<'r, T: ?Sized> IncomingRequest<'r, T> {
    /// A request of the service that its path tells, whose token is not compared.
    pub fn new(method: &'r T, url: &'r T, headers: &'r [(&'r T, &'r T)], body: &'r [u8]) -> Self {
        IncomingRequest { method, url, headers, body, access_token: None, service: None }
    }

    /// The request with the access token that you issued.
    #[must_use]
    pub fn access_token(mut self, issued: impl Given<'r, str>) -> Self {
        self.access_token = issued.given();
        self
    }

    /// The request with its service, where the path does not tell it.
    #[must_use]
    pub fn service(mut self, service: impl Into<Option<ServiceCode>>) -> Self {
        self.service = service.into();
        self
    }
}

impl<T: ?Sized> Clone for IncomingRequest<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for IncomingRequest<'_, T> {}

impl<T: AsRef<[u8]> + ?Sized> fmt::Debug for IncomingRequest<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [method, url] = [self.method, self.url].map(|text| lossy_text(text.as_ref()));
        write!(f, "IncomingRequest({method} {url}, {} bytes, headers redacted)", self.body.len())
    }
}

/// The fields that were read out of the headers.
pub(super) struct Received<'p, 'r> {
    rules: &'p [HeaderRule],
    values: Values<'r>,
}

/// Stands for a value that is not text, until its turn to be refused comes: no header may hold it.
const NOT_TEXT: &str = "\0";

impl<'p, 'r> Received<'p, 'r> {
    /// # Errors
    /// In this order: `duplicate-header`; `missing-header` for a field that is needed, then for a header that the profile says is
    /// mandatory; `malformed-header` or `malformed-timestamp`.
    pub(super) fn read<T: AsRef<[u8]> + ?Sized>(
        headers: &'r [(&'r T, &'r T)],
        rules: &'p [HeaderRule],
        needed: impl Iterator<Item = Field>,
    ) -> Result<Self, Error> {
        let mut received = Received { rules, values: Values::new() };
        let mut missing = None;
        let mut not_text = Fields::default();
        for rule in rules {
            let name = rule.name().as_bytes();
            let mut found = headers.iter().filter(|(given, _)| given.as_ref().eq_ignore_ascii_case(name));
            let value = found.next().map(|(_, value)| (*value).as_ref());
            if found.next().is_some() || value.is_some_and(|value| is_joined(rule, value)) {
                return Err(error(ErrorCode::DuplicateHeader, rule, TWICE));
            }
            if rule.mandatory && missing.is_none() && value.is_none_or(|value| value.trim_ascii().is_empty()) {
                missing = Some(rule);
            }
            if let (Some(field), Some(value)) = (rule.field, value) {
                let text = core::str::from_utf8(value);
                if text.is_err() {
                    not_text.insert(field);
                }
                received.values.set(field, Some(text.unwrap_or(NOT_TEXT)));
            }
        }
        // White space around a value is no part of it (RFC 9110 section 5.5).
        let mut needed = needed.filter(|field| received.get(*field).unwrap_or_default().trim_ascii().is_empty());
        if let Some(rule) = needed.find_map(|field| header_of(rules, field)).or(missing) {
            return Err(error(ErrorCode::MissingHeader, rule, "is missing or empty"));
        }
        for rule in rules {
            // The signature is read last, by those who know how long it is.
            let Some(field) = rule.field.filter(|field| *field != Field::Signature) else {
                continue;
            };
            let Some(value) = received.get(field) else {
                continue;
            };
            let read = if not_text.contains(field) { Err(not_text_in(rule)) } else { rule.read(value) };
            let read = read.map_err(|malformed| match field {
                Field::Timestamp => malformed.with_code(ErrorCode::MalformedTimestamp),
                _ => malformed,
            })?;
            received.values.set(field, Some(read));
        }
        Ok(received)
    }

    pub(super) fn get(&self, field: Field) -> Option<&'r str> {
        self.values.get(field)
    }

    pub(super) fn values(&self) -> Values<'r> {
        self.values
    }

    /// When the message was signed.
    ///
    /// # Errors
    /// `malformed-timestamp` for another shape than the profile's or a date that no calendar has, `stale-timestamp` outside the window.
    pub(super) fn timestamp(&self, rule: &TimestampRule, now: Moment, tolerance: Tolerance) -> Result<Moment, Error> {
        let text = self.get(Field::Timestamp).unwrap_or_default();
        let malformed =
            |error: Error| self.error(ErrorCode::MalformedTimestamp, Field::Timestamp, error.detail().to_string());
        rule.check(text).map_err(malformed)?;
        let signed_at = Moment::parse(text).map_err(malformed)?;
        if signed_at.distance(now) > tolerance.as_millis() {
            let detail =
                alloc::format!("is more than {} seconds away from the time of arrival", tolerance.as_seconds());
            return Err(self.error(ErrorCode::StaleTimestamp, Field::Timestamp, detail));
        }
        Ok(signed_at)
    }

    /// Two partners in one header are none. A joined value that nobody is called by is a stranger's, and refused as that.
    ///
    /// # Errors
    /// `duplicate-header`.
    pub(super) fn check_single(&self, field: Field) -> Result<(), Error> {
        if self.get(field).is_some_and(|value| value.contains(',')) {
            return Err(self.error(ErrorCode::DuplicateHeader, field, TWICE));
        }
        Ok(())
    }

    /// Compares the token in constant time, if one is given; tells whether it was.
    ///
    /// # Errors
    /// `token-mismatch`.
    pub(super) fn check_token(&self, issued: Option<&str>) -> Result<bool, Error> {
        let Some(issued) = issued else {
            return Ok(false);
        };
        let token = self.get(Field::AccessToken).unwrap_or_default();
        // An empty one was never issued, and a message without Authorization would have it.
        if issued.is_empty() || !bool::from(token.as_bytes().ct_eq(issued.as_bytes())) {
            return Err(self.error(
                ErrorCode::TokenMismatch,
                Field::AccessToken,
                "does not contain the access token you issued",
            ));
        }
        Ok(true)
    }

    /// An error about the header that carries a field.
    pub(super) fn error(
        &self,
        code: ErrorCode,
        field: Field,
        detail: impl Into<alloc::borrow::Cow<'static, str>>,
    ) -> Error {
        match header_of(self.rules, field) {
            Some(rule) => error(code, rule, detail),
            None => Error::new(code, field.as_str(), detail),
        }
    }
}

const TWICE: &str = "occurs more than once";

/// Some servers join what came twice with a comma; these four never hold one.
fn is_joined(rule: &HeaderRule, value: &[u8]) -> bool {
    let single = [Field::Signature, Field::Timestamp, Field::ExternalId, Field::AccessToken];
    rule.field.is_some_and(|field| single.contains(&field)) && value.contains(&b',')
}

fn not_text_in(rule: &HeaderRule) -> Error {
    not_text(ErrorCode::MalformedHeader, rule.name().to_string())
}

fn error(code: ErrorCode, rule: &HeaderRule, detail: impl Into<alloc::borrow::Cow<'static, str>>) -> Error {
    Error::new(code, rule.name().to_string(), detail)
}
