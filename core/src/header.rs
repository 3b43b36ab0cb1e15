//! Header rules: what a header's value is made of, and which characters and lengths it may have. Knows no profile.

use alloc::format;
use alloc::string::{String, ToString};
use core::net::Ipv4Addr;
use serde::Deserialize;

use crate::error::{Error, ErrorCode};
use crate::template::{Field, Values};

/// Which characters a value may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Charset {
    /// Printable ASCII and tabs.
    #[default]
    Any,
    /// Printable ASCII.
    Printable,
    /// Printable ASCII without spaces.
    Visible,
    /// As `Visible`, without the `|` that separates it in the token request's string-to-sign.
    ClientKey,
    /// Decimal digits.
    Digits,
    /// An RFC 6750 `b64token`: what a bearer token is made of. One that comes in was issued by whoever reads it, and may have `|`
    /// too, as Laravel Sanctum's do (`12|AbC…`).
    B64token,
    /// As `B64token`, with `=` anywhere: tokens whose parts are padded one by one.
    PaddedB64token,
    /// An IPv4 address.
    Ipv4,
    /// A decimal number, perhaps with a sign and a point.
    Decimal,
}

impl Charset {
    fn complaint(self, value: &str, way: Way) -> Option<&'static str> {
        let b64token = |b| is_b64token_byte(b) || (way == Way::Received && b == b'|');
        let (right, complaint) = match self {
            Charset::Any => (all(value, |b| b == b'\t' || is_printable(b)), "has a character outside printable ASCII"),
            Charset::Printable => (all(value, is_printable), "has a character outside printable ASCII"),
            Charset::Visible => (all(value, is_visible), "has a space or a character outside visible ASCII"),
            Charset::ClientKey => {
                (all(value, |b| is_visible(b) && b != b'|'), "has a space, a `|`, or a character outside visible ASCII")
            }
            Charset::Digits => (all(value, |b| b.is_ascii_digit()), "must contain only digits"),
            Charset::B64token => {
                let unpadded = value.trim_end_matches('=');
                (!unpadded.is_empty() && all(unpadded, b64token), NO_B64TOKEN)
            }
            Charset::PaddedB64token => {
                (!value.starts_with('=') && all(value, |b| b64token(b) || b == b'='), NO_B64TOKEN)
            }
            Charset::Ipv4 => (value.parse::<Ipv4Addr>().is_ok(), "is not an IPv4 address"),
            Charset::Decimal => (is_decimal(value), "is not a decimal number"),
        };
        (!right).then_some(complaint)
    }

    /// Whether a value that is written or received can have this byte.
    fn may_hold(self, byte: u8) -> bool {
        match self {
            Charset::Any => byte == b'\t' || is_printable(byte),
            Charset::Printable => is_printable(byte),
            Charset::Visible => is_visible(byte),
            Charset::ClientKey => is_visible(byte) && byte != b'|',
            Charset::Digits => byte.is_ascii_digit(),
            Charset::B64token | Charset::PaddedB64token => is_b64token_byte(byte) || matches!(byte, b'|' | b'='),
            Charset::Ipv4 => byte.is_ascii_digit() || byte == b'.',
            Charset::Decimal => byte.is_ascii_digit() || matches!(byte, b'.' | b'+' | b'-'),
        }
    }
}

const NO_B64TOKEN: &str = "is not a bearer token (the word `Bearer` is not part of it)";

/// Whether a value leaves or comes in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Written,
    Received,
}

/// Whether the provider wants a header that can be left out: a signer that has no value for it says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Wanted {
    #[default]
    No,
    Always,
    /// The table of the service says it.
    ByService,
}

/// Looks at every byte, without leaving early: that way the loop has no branch, and works on many bytes at once.
fn all(value: &str, allowed: impl Fn(u8) -> bool) -> bool {
    value.bytes().fold(true, |right, byte| right & allowed(byte))
}

fn is_printable(byte: u8) -> bool {
    (0x20..0x7f).contains(&byte)
}

fn is_visible(byte: u8) -> bool {
    (0x21..0x7f).contains(&byte)
}

fn is_decimal(value: &str) -> bool {
    let unsigned = value.strip_prefix(['-', '+']).unwrap_or(value);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    [whole, fraction].iter().all(|digits| !digits.is_empty() && all(digits, |b| b.is_ascii_digit()))
}

/// RFC 6750 section 2.1: `1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="`.
fn is_b64token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'+' | b'/')
}

/// How one header is written, and what its value may be: a literal such as `Bearer `, and at most one field behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HeaderRule {
    /// Name and literal, one behind the other, as they are written.
    written: String,
    name_length: usize,
    pub(crate) field: Option<Field>,
    /// Which characters the field may have.
    pub(crate) charset: Charset,
    /// The fewest characters of the field.
    pub(crate) min_length: usize,
    /// The most characters of the field.
    pub(crate) max_length: usize,
    /// The most characters of a field that is made here.
    pub(crate) made_length: usize,
    /// Whether a message that arrives without it is refused. One that leaves may be without it.
    pub(crate) mandatory: bool,
    /// Whether the provider wants it.
    pub(crate) wanted: Wanted,
}

impl HeaderRule {
    /// A rule with nothing said about the value.
    pub(crate) fn new(name: &str, literal: &str, field: Option<Field>) -> Self {
        HeaderRule {
            written: [name, literal].concat(),
            name_length: name.len(),
            field,
            charset: Charset::Any,
            min_length: 0,
            max_length: usize::MAX,
            made_length: usize::MAX,
            mandatory: false,
            wanted: Wanted::No,
        }
    }

    /// The name, as it is sent. Compared without regard to case.
    pub(crate) fn name(&self) -> &str {
        &self.written[..self.name_length]
    }

    /// What stands in front of the field.
    pub(crate) fn literal(&self) -> &str {
        &self.written[self.name_length..]
    }

    /// Checks the value that would be written into this header. A header whose field was not given is not sent, hence right.
    ///
    /// # Errors
    /// `invalid-header`, with the header's name.
    pub(crate) fn check(&self, values: &Values<'_>) -> Result<(), Error> {
        match self.field.and_then(|field| values.get(field)) {
            Some(value) => self.check_field(value, Way::Written),
            None => Ok(()),
        }
    }

    /// The value of its field, which follows the literal; none where it was not given, and nothing where there is no field.
    fn value<'v>(&self, values: &Values<'v>) -> Option<&'v str> {
        self.field.map_or(Some(""), |field| values.get(field))
    }

    /// Appends name and value, and says where each ends; none where the field was not given.
    pub(crate) fn write(&self, values: &Values<'_>, out: &mut String) -> Option<(usize, usize)> {
        let value = self.value(values)?;
        let name_end = out.len() + self.name_length;
        out.push_str(&self.written);
        out.push_str(value);
        Some((name_end, out.len()))
    }

    /// How much that is.
    pub(crate) fn length(&self, values: &Values<'_>) -> usize {
        self.value(values).map_or(0, |value| self.written.len() + value.len())
    }

    /// Takes the field out of a received value: the token out of `Bearer …`.
    ///
    /// # Errors
    /// `malformed-header`, with the header's name.
    pub(crate) fn read<'v>(&self, value: &'v str) -> Result<&'v str, Error> {
        let malformed = |error: Error| error.with_code(ErrorCode::MalformedHeader);
        let (_, field) = value
            .split_at_checked(self.literal().len())
            .filter(|(head, _)| head.eq_ignore_ascii_case(self.literal()))
            .ok_or_else(|| malformed(self.error(format!("does not begin with `{}`", self.literal()))))?;
        self.check_field(field, Way::Received).map_err(malformed)?;
        Ok(field)
    }

    /// Whether the field, written or received, can have this byte.
    pub(crate) fn may_hold(&self, byte: u8) -> bool {
        self.charset.may_hold(byte)
    }

    fn check_field(&self, value: &str, way: Way) -> Result<(), Error> {
        self.check_characters(value, way)?;
        self.check_length(value.len())
    }

    fn check_characters(&self, value: &str, way: Way) -> Result<(), Error> {
        if value.is_empty() {
            return Err(self.error("is empty"));
        }
        self.charset.complaint(value, way).map_or(Ok(()), |complaint| Err(self.error(complaint)))
    }

    fn check_length(&self, length: usize) -> Result<(), Error> {
        if length == 1 && length < self.min_length {
            return Err(self.error(format!("is 1 character long; the minimum is {}", self.min_length)));
        }
        if length < self.min_length {
            return Err(self.error(format!("is {length} characters long; the minimum is {}", self.min_length)));
        }
        if length > self.max_length {
            return Err(self.error(format!("is {length} characters long; the maximum is {}", self.max_length)));
        }
        Ok(())
    }

    fn error(&self, detail: impl Into<alloc::borrow::Cow<'static, str>>) -> Error {
        Error::new(ErrorCode::InvalidHeader, self.name().to_string(), detail)
    }
}
