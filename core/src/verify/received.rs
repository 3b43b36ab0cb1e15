//! The headers of a received message: each of the profile's headers once, well formed.

use alloc::string::ToString;
use core::fmt;
use subtle::ConstantTimeEq;

use crate::canonical::timestamp::{Moment, TimestampRule};
use crate::error::{Error, ErrorCode};
use crate::header::HeaderRule;
use crate::profile::header_of;
use crate::response_code::ServiceCode;
use crate::template::{Field, Values};

/// A request as it arrived.
#[derive(Clone, Copy)]
pub struct IncomingRequest<'r> {
    /// The method.
    pub method: &'r str,
    /// The path and query as they arrived, or the whole URL.
    pub url: &'r str,
    /// All headers, in any case and order. Give them before a framework joins duplicates.
    pub headers: &'r [(&'r str, &'r str)],
    /// The raw body, before anything parsed it.
    pub body: &'r [u8],
    /// The access token that you issued; compared with the one in Authorization.
    pub access_token: Option<&'r str>,
    /// The service, where the path does not tell it.
    pub service: Option<ServiceCode>,
}

impl fmt::Debug for IncomingRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IncomingRequest({} {}, {} bytes, headers redacted)", self.method, self.url, self.body.len())
    }
}

/// The fields that were read out of the headers.
pub(super) struct Received<'p, 'r> {
    rules: &'p [HeaderRule],
    values: Values<'r>,
}

impl<'p, 'r> Received<'p, 'r> {
    /// # Errors
    /// In this order: `duplicate-header`, `missing-header` for a mandatory field, `malformed-header` or `malformed-timestamp`.
    pub(super) fn read(
        headers: &'r [(&'r str, &'r str)],
        rules: &'p [HeaderRule],
        mandatory: impl Iterator<Item = Field>,
    ) -> Result<Self, Error> {
        let mut received = Received { rules, values: Values::new() };
        for rule in rules {
            let mut found =
                headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case(rule.name())).map(|(_, value)| *value);
            let value = found.next();
            if found.next().is_some() || value.is_some_and(|value| is_joined(rule, value)) {
                return Err(error(ErrorCode::DuplicateHeader, rule, "stands more than once"));
            }
            if let Some(field) = rule.field {
                received.values.set(field, value);
            }
        }
        for field in mandatory {
            match header_of(rules, field) {
                Some(rule) if received.get(field).unwrap_or_default().is_empty() => {
                    return Err(error(ErrorCode::MissingHeader, rule, "is missing or empty"));
                }
                _ => {}
            }
        }
        for rule in rules {
            let Some(field) = rule.field else {
                continue;
            };
            let Some(value) = received.get(field) else {
                continue;
            };
            // The signature is read last, by those who know how long it is.
            if field != Field::Signature {
                let read = rule.read(value).map_err(|malformed| match field {
                    Field::Timestamp => malformed.with_code(ErrorCode::MalformedTimestamp),
                    _ => malformed,
                })?;
                received.values.set(field, Some(read));
            }
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
    pub(super) fn timestamp(&self, rule: &TimestampRule, now: Moment, tolerance: u32) -> Result<Moment, Error> {
        let text = self.get(Field::Timestamp).unwrap_or_default();
        let malformed =
            |error: Error| self.error(ErrorCode::MalformedTimestamp, Field::Timestamp, error.detail().to_string());
        rule.check(text).map_err(malformed)?;
        let signed_at = Moment::parse(text).map_err(malformed)?;
        if signed_at.distance(now) > u64::from(tolerance) * 1_000 {
            let detail = alloc::format!("is more than {tolerance} seconds from now");
            return Err(self.error(ErrorCode::StaleTimestamp, Field::Timestamp, detail));
        }
        Ok(signed_at)
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
        if issued.is_empty() || !bool::from(token.as_bytes().ct_eq(issued.as_bytes())) {
            return Err(self.error(
                ErrorCode::TokenMismatch,
                Field::AccessToken,
                "does not carry the token that was issued",
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
            None => Error::new(code, field.name(), detail),
        }
    }
}

/// Some servers join what came twice with a comma; these four never hold one.
fn is_joined(rule: &HeaderRule, value: &str) -> bool {
    let single = [Field::Signature, Field::Timestamp, Field::ExternalId, Field::AccessToken];
    rule.field.is_some_and(|field| single.contains(&field)) && value.contains(',')
}

fn error(code: ErrorCode, rule: &HeaderRule, detail: impl Into<alloc::borrow::Cow<'static, str>>) -> Error {
    Error::new(code, rule.name().to_string(), detail)
}
