//! Explain: every stage of signing or verifying, as a value.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use super::case::{DiagnosisCredential, Facts, ObservedRequest};
use crate::canonical::minify::BodyRule;
use crate::canonical::string_to_sign::StringToSign;
use crate::crypto::signature::Encoding;
use crate::error::{Error, ErrorCode};
use crate::profile::{Algorithm, Profile};
use crate::template::{Field, Values};

/// Every stage of a signature, except the signature itself: that needs the secret, and no part of this does.
///
/// Tokens are redacted. What shows them is called `reveal_…`.
#[derive(Clone)]
pub struct Trace {
    algorithm: &'static str,
    encoding: &'static str,
    method: String,
    endpoint_url: String,
    timestamp: String,
    body: Vec<u8>,
    removed: Vec<Range<usize>>,
    body_digest: Option<String>,
    template: String,
    string_to_sign: StringToSign,
    signature: Option<String>,
    headers: Vec<(String, String)>,
    is_token_request: bool,
}

/// A named part of the string-to-sign.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TraceSegment {
    /// What it is.
    pub field: Field,
    /// Its text; for an access token, only its length.
    pub text: String,
    /// Where it stands in the exact string-to-sign, in bytes.
    pub range: Range<usize>,
}

/// Explains how a request is, or should have been, signed.
///
/// The signature itself is not needed: where there is none yet, the stages show what is to be signed.
///
/// # Errors
/// `missing-header` without timestamp, `unsupported-by-profile`, `invalid-body`, and `missing-credential` for a part that nothing
/// tells.
///
/// ```
/// use paraf::Profile;
/// use paraf::diagnose::{ObservedRequest, DiagnosisCredential, explain};
///
/// let headers = [("Authorization", "Bearer secret-token"), ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00")];
/// let case = ObservedRequest::new("POST", "/openapi/v1.0/balance-inquiry", &headers, b"{ \"accountNo\": \"1\" }");
/// let trace = explain(&case, &DiagnosisCredential::default(), &Profile::named("bca")?)?;
/// assert_eq!(trace.body(), br#"{"accountNo":"1"}"#);
/// assert_eq!(trace.removed(), [1..2, 14..15, 18..19]);
/// let names: Vec<&str> = trace.segments().iter().map(|segment| segment.field.as_str()).collect();
/// assert_eq!(names, ["method", "endpoint_url", "access_token", "body_digest", "timestamp"]);
/// assert_eq!(trace.segments()[2].text, "[access token, 12 characters]");
/// # Ok::<(), paraf::Error>(())
/// ```
pub fn explain(
    case: &ObservedRequest<'_>,
    credential: &DiagnosisCredential<'_>,
    profile: &Profile,
) -> Result<Trace, Error> {
    let facts = Facts::read(case, credential, profile)?;
    if let Some(error) = facts.body_error {
        return Err(error);
    }
    let text = |field| facts.value(field).and_then(|value| core::str::from_utf8(value).ok());
    let mut values = Values::new();
    for field in facts.layout.fields() {
        values.set(field, text(field));
    }
    let string_to_sign = StringToSign::build(&facts.layout.0, &values)
        .map_err(|field| Error::new(ErrorCode::MissingCredential, field.as_str(), "is required by the profile"))?;
    let used = case.headers.iter().filter(|(name, _)| is_used(name, &facts));
    Ok(Trace {
        algorithm: match facts.algorithm {
            Algorithm::HmacSha256(_) => "hmac-sha256",
            Algorithm::HmacSha512(_) => "hmac-sha512",
            Algorithm::RsaSha256 => "rsa-sha256",
        },
        encoding: match facts.encoding {
            Encoding::Base64 => "base64",
            Encoding::Hex => "hex",
        },
        method: facts.method.clone(),
        endpoint_url: facts.endpoint_url.clone(),
        timestamp: facts.timestamp.to_string(),
        removed: removed(case.body, facts.body_rule),
        body: facts.canonical.to_vec(),
        body_digest: facts.digest.clone(),
        template: facts.layout.text(),
        string_to_sign,
        signature: (!facts.signature.is_empty()).then(|| facts.signature.to_string()),
        headers: used.map(|(name, value)| (name.to_string(), shown(name, value))).collect(),
        is_token_request: facts.is_token_request,
    })
}

impl Trace {
    /// `hmac-sha512`, `hmac-sha256` or `rsa-sha256`.
    #[must_use]
    pub fn algorithm(&self) -> &'static str {
        self.algorithm
    }

    /// How the signature is written: `base64` or `hex`.
    #[must_use]
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// A request for an access token, which is signed in another way than a transaction.
    #[must_use]
    pub fn is_token_request(&self) -> bool {
        self.is_token_request
    }

    /// The method as it is signed.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The URL as it is signed.
    #[must_use]
    pub fn endpoint_url(&self) -> &str {
        &self.endpoint_url
    }

    /// The timestamp as it is signed.
    #[must_use]
    pub fn timestamp(&self) -> &str {
        &self.timestamp
    }

    /// The canonical body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The bytes of the body that the canonical one does not have, by their place in the body.
    #[must_use]
    pub fn removed(&self) -> &[Range<usize>] {
        &self.removed
    }

    /// The digest of the canonical body as it stands in the string; none where the profile leaves that of an empty body out.
    #[must_use]
    pub fn body_digest(&self) -> Option<&str> {
        self.body_digest.as_deref()
    }

    /// The profile's template of the string: `{method}:{endpoint_url}:…`.
    #[must_use]
    pub fn template(&self) -> &str {
        &self.template
    }

    /// The string-to-sign with the token redacted.
    #[must_use]
    pub fn string_to_sign(&self) -> String {
        self.string_to_sign.redacted()
    }

    /// The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs.
    #[must_use]
    pub fn reveal_string_to_sign(&self) -> &str {
        self.string_to_sign.reveal()
    }

    /// The parts of the string-to-sign, in order; the token redacted.
    #[must_use]
    pub fn segments(&self) -> Vec<TraceSegment> {
        let segment = |segment: &crate::sign::Segment| {
            let text = &self.string_to_sign.reveal()[segment.range.clone()];
            let text = match segment.field {
                Field::AccessToken => hidden(text),
                _ => text.to_string(),
            };
            TraceSegment { field: segment.field, text, range: segment.range.clone() }
        };
        self.string_to_sign.segments().iter().map(segment).collect()
    }

    /// The signature that was sent; none where there was none.
    #[must_use]
    pub fn signature(&self) -> Option<&str> {
        self.signature.as_deref()
    }

    /// The headers whose values were used; tokens redacted.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl fmt::Debug for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Trace({}, {:?})", self.algorithm, self.string_to_sign.redacted())
    }
}

fn hidden(token: &str) -> String {
    alloc::format!("[access token, {} characters]", token.len())
}

fn is_used(name: &str, facts: &Facts<'_>) -> bool {
    let is = |other: &str| name.eq_ignore_ascii_case(other);
    let value = facts.case.header(name);
    value == Some(facts.timestamp)
        || value == Some(facts.signature)
        || is("Authorization")
        || value.is_some() && (value == facts.client_key || value == facts.partner_id)
}

fn shown(name: &str, value: &str) -> String {
    if name.eq_ignore_ascii_case("Authorization") {
        return match value.split_once(' ') {
            Some((scheme, token)) => [scheme, " ", &hidden(token)].concat(),
            None => hidden(value),
        };
    }
    value.to_string()
}

/// The runs of whitespace that the rule drops.
fn removed(body: &[u8], rule: BodyRule) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut in_string, mut escaped) = (false, false);
    for (at, byte) in body.iter().enumerate() {
        let drops = match rule {
            BodyRule::Raw => false,
            BodyRule::Minify => !in_string,
            BodyRule::StripWhitespace => true,
        };
        if drops && matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
            match found.last_mut() {
                Some(last) if last.end == at => last.end += 1,
                _ => found.push(at..at + 1),
            }
        }
        if *byte == b'"' && !escaped {
            in_string = !in_string;
        }
        escaped = in_string && *byte == b'\\' && !escaped;
    }
    found
}
