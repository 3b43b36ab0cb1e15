//! The endpoint URL: the relative URL as it is signed.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use serde::Deserialize;

use crate::error::{Error, ErrorCode};

/// How a provider reads the URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EndpointUrlRule {
    /// Which part of the path counts.
    pub path: PathRule,
    /// What becomes of the query.
    pub query: QueryRule,
    /// A prefix that the provider's gateway takes away before it verifies, such as `/nicepay`.
    pub strip_prefix: String,
}

/// Which part of the path counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PathRule {
    /// The path of the request.
    AsGiven,
    /// The standard's path, from the version segment (`/v1.0/…`) on, wherever the partner mounted it (Faspay, Duitku).
    FromVersion,
}

/// What becomes of the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum QueryRule {
    /// It is signed as it was given (the standard).
    AsGiven,
    /// It is not signed (BRI, PayerMax).
    Dropped,
    /// Path and query are percent-encoded anew, and the query is sorted by name, then value (BCA).
    SortedAndEncoded,
}

/// The most bytes of a URL. Servers take about half of it; what is longer is somebody's attempt to keep a verifier busy.
const LONGEST: usize = 16 * 1024;

/// A URL, and how it is signed.
pub(crate) struct EndpointUrl<'u> {
    /// What to request: as given, or canonical where the profile sorts and encodes.
    pub(crate) url: Cow<'u, str>,
    /// What to sign.
    pub(crate) endpoint_url: Cow<'u, str>,
}

impl EndpointUrlRule {
    /// Reads a path, or an `http` or `https` URL whose scheme and host drop out.
    ///
    /// # Errors
    /// `invalid-url`: neither of the two; longer than 16 KiB; a space, control character or fragment; a character outside ASCII, or,
    /// where the query is sorted and encoded, a malformed `%`.
    pub(crate) fn read<'u>(&self, url: &'u str) -> Result<EndpointUrl<'u>, Error> {
        if url.len() > LONGEST {
            return Err(invalid("is longer than 16 KiB"));
        }
        let seen = url.bytes().fold(0, |seen, byte| seen | KINDS[usize::from(byte)]);
        let first = |kind: u8| url.bytes().position(|byte| KINDS[usize::from(byte)] & kind != 0);
        if let Some(offset) = (seen & FORBIDDEN != 0).then(|| first(FORBIDDEN)).flatten() {
            return Err(match url.as_bytes()[offset] {
                b'#' => invalid("must not contain a fragment (`#`): it is never sent").at(offset),
                _ => invalid("has a space or a control character").at(offset),
            });
        }
        let (origin, relative) = split_origin(url)?;
        let (path, query) = match relative.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (relative, None),
        };
        let root = if path.is_empty() { "/" } else { path };
        let is_plain = |text: &str| text.bytes().all(|byte| KINDS[usize::from(byte)] == 0);
        let plain = query.is_none() && !path.is_empty() && (seen == 0 || is_plain(path));
        if self.query == QueryRule::SortedAndEncoded && !plain {
            let requested = canonical(root, query)?;
            let signed = canonical(self.signed_path(root), query)?;
            return Ok(EndpointUrl {
                url: Cow::Owned([origin, &requested].concat()),
                endpoint_url: Cow::Owned(signed),
            });
        }
        // Where the path is encoded, what is left outside ASCII stands in the host, which is not signed.
        let is_encoded = self.query == QueryRule::SortedAndEncoded;
        if let Some(offset) = (seen & NON_ASCII != 0 && !is_encoded).then(|| first(NON_ASCII)).flatten() {
            return Err(invalid("has a character outside ASCII that is not percent-encoded").at(offset));
        }
        let signed = self.signed_path(root);
        let endpoint_url = match query {
            Some(query) if self.query == QueryRule::AsGiven && path.is_empty() => {
                Cow::Owned([signed, "?", query].concat())
            }
            // The signed path is the end of the path, and the query follows it.
            Some(_) if self.query == QueryRule::AsGiven => Cow::Borrowed(&relative[path.len() - signed.len()..]),
            _ => Cow::Borrowed(signed),
        };
        Ok(EndpointUrl { url: Cow::Borrowed(url), endpoint_url })
    }

    /// Whether every change of the path changes what is signed.
    pub(crate) fn covers_path(&self) -> bool {
        self.path == PathRule::AsGiven && self.strip_prefix.is_empty()
    }

    /// Whether every change of the query does, save the order of pieces where that is the rule.
    pub(crate) fn covers_query(&self) -> bool {
        self.query != QueryRule::Dropped
    }

    /// Whether what is signed can have this byte.
    pub(crate) fn may_hold(&self, byte: u8) -> bool {
        match (self.query, KINDS[usize::from(byte)]) {
            (_, FORBIDDEN | NON_ASCII) => false,
            (_, 0) => true,
            (QueryRule::AsGiven, _) => true,
            (QueryRule::Dropped, _) => byte != b'?',
            (QueryRule::SortedAndEncoded, _) => matches!(byte, b'%' | b'?' | b'&' | b'='),
        }
    }

    fn signed_path<'p>(&self, path: &'p str) -> &'p str {
        let path = match self.strip_prefix.as_str() {
            "" => path,
            prefix => path.strip_prefix(prefix).filter(|rest| rest.starts_with('/')).unwrap_or(path),
        };
        match self.path {
            PathRule::AsGiven => path,
            PathRule::FromVersion => from_version(path),
        }
    }
}

/// Bytes that no URL has: spaces, control characters, and the `#` of a fragment.
const FORBIDDEN: u8 = 1;
const NON_ASCII: u8 = 2;
/// Everything else that is neither a slash nor unreserved.
const RESERVED: u8 = 4;

/// What each byte is to a URL; 0 for slashes and unreserved characters, which need no attention.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte: u8 = 0;
    loop {
        kinds[byte as usize] = match byte {
            b'/' => 0,
            b'#' | 0..=b' ' | 0x7f => FORBIDDEN,
            0x80.. => NON_ASCII,
            _ if is_unreserved(byte) => 0,
            _ => RESERVED,
        };
        if byte == u8::MAX {
            break kinds;
        }
        byte += 1;
    }
};

fn invalid(detail: &'static str) -> Error {
    Error::new(ErrorCode::InvalidUrl, "url", detail)
}

/// What follows `https://host`; a URL that is refused, too, has it.
#[cfg(feature = "diagnose")]
pub(crate) fn path_and_query(url: &str) -> &str {
    split_origin(url).map_or(url, |(_, relative)| relative)
}

/// Parts `https://host` from what follows; a path has no such part.
fn split_origin(url: &str) -> Result<(&str, &str), Error> {
    if url.starts_with('/') {
        return Ok(("", url));
    }
    let neither = || invalid("must be a path starting with `/`, or an http(s) URL");
    let (scheme, rest) = url.split_once("://").ok_or_else(neither)?;
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return Err(neither());
    }
    let host = rest.find(['/', '?']).unwrap_or(rest.len());
    let authority = rest[..host].rsplit('@').next().unwrap_or_default();
    if authority.is_empty() || authority.starts_with(':') {
        return Err(invalid("has no host"));
    }
    Ok(url.split_at(scheme.len() + "://".len() + host))
}

/// The end of the path from its first version segment on, `/v1.0` or `/v2`; the whole path where there is none.
fn from_version(path: &str) -> &str {
    let is_version = |rest: &str| {
        let segment = rest.split('/').nth(1).and_then(|segment| segment.strip_prefix('v'));
        segment.is_some_and(|number| {
            number.starts_with(|first: char| first.is_ascii_digit())
                && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        })
    };
    path.match_indices('/').map(|(start, _)| &path[start..]).find(|rest| is_version(rest)).unwrap_or(path)
}

/// BCA's relative URL: https://developer.bca.co.id/id/dokumentasi/ ("Relative URL"). The page is silent on input that is encoded
/// already, on `+`, on names without `=`, and on empty pieces; there the rule is ours: decode once, take `+` for itself, keep all.
fn canonical(path: &str, query: Option<&str>) -> Result<String, Error> {
    let mut out = String::with_capacity(path.len() + query.map_or(0, |query| query.len() + 1) + 16);
    for (number, segment) in path.split('/').enumerate() {
        if number > 0 {
            out.push('/');
        }
        reencode(segment, &mut out)?;
    }
    let Some(query) = query else { return Ok(out) };
    let mut pieces = query.split('&').map(Piece::read).collect::<Result<Vec<_>, _>>()?;
    pieces.sort();
    for (number, piece) in pieces.iter().enumerate() {
        out.push(if number == 0 { '?' } else { '&' });
        out.push_str(&piece.name);
        if let Some(value) = &piece.value {
            out.push('=');
            out.push_str(value);
        }
    }
    Ok(out)
}

/// The path of a URL, each segment decoded once and encoded anew: two spellings of one path are equal. One that cannot be decoded, and
/// one that needs not be, is as it was given.
pub(crate) fn canonical_path(url: &str) -> Cow<'_, str> {
    let path = url.split('?').next().unwrap_or(url);
    let encoded = if path.contains('%') { canonical(path, None).ok() } else { None };
    encoded.map_or(Cow::Borrowed(path), Cow::Owned)
}

/// One piece of a query, encoded. Ordered by name, then by value; a name without `=` stands before the same name with an empty value.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Piece {
    name: String,
    value: Option<String>,
}

impl Piece {
    fn read(piece: &str) -> Result<Self, Error> {
        let encoded = |part: &str| {
            let mut out = String::with_capacity(part.len());
            reencode(part, &mut out).map(|()| out)
        };
        Ok(match piece.split_once('=') {
            Some((name, value)) => Piece { name: encoded(name)?, value: Some(encoded(value)?) },
            None => Piece { name: encoded(piece)?, value: None },
        })
    }
}

/// Decodes once, then encodes.
fn reencode(part: &str, out: &mut String) -> Result<(), Error> {
    let mut bytes = part.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = (bytes.next().and_then(hex_value), bytes.next().and_then(hex_value));
            let (Some(high), Some(low)) = digits else {
                return Err(invalid("contains a `%` without two hexadecimal digits after it"));
            };
            encode_byte(high << 4 | low, out);
        } else {
            encode_byte(byte, out);
        }
    }
    Ok(())
}

/// Percent-encodes everything but RFC 3986's unreserved characters, with upper-case digits.
pub(crate) fn percent_encode(text: &str, out: &mut String) {
    text.bytes().for_each(|byte| encode_byte(byte, out));
}

fn encode_byte(byte: u8, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    if is_unreserved(byte) {
        out.push(char::from(byte));
    } else {
        out.push('%');
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

/// RFC 3986 section 2.3.
const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn hex_value(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
