//! What to send.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;
use zeroize::Zeroizing;

use crate::canonical::string_to_sign::StringToSign;
use crate::header::HeaderRule;
use crate::template::{Field, Values};

/// A request that is ready to be sent: take method, URL, headers and body from here, byte for byte.
#[derive(Clone)]
pub struct SignedRequest {
    method: &'static str,
    url: String,
    headers: Headers,
    body: Vec<u8>,
    string_to_sign: Option<StringToSign>,
}

impl SignedRequest {
    pub(super) fn new(
        method: &'static str,
        url: &str,
        headers: Headers,
        body: Vec<u8>,
        string_to_sign: Option<StringToSign>,
    ) -> Self {
        SignedRequest { method, url: url.to_string(), headers, body, string_to_sign }
    }

    /// The method.
    pub fn method(&self) -> &str {
        self.method
    }

    /// The URL as it was given, or in canonical form where the profile sorts and encodes.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers to send, names and values. They hold the access token.
    pub fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.headers.iter()
    }

    /// The body to send: the bytes that were signed.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Gives the body away.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// The signature as it stands in its header; none for a token request before SNAP.
    pub fn signature(&self) -> Option<&str> {
        self.headers.signature.clone().map(|range| &self.headers.text[range])
    }

    /// The text that was signed, redacted until it is revealed; none for a token request before SNAP.
    pub fn string_to_sign(&self) -> Option<&StringToSign> {
        self.string_to_sign.as_ref()
    }
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignedRequest({} {}, {} bytes, headers redacted)", self.method, self.url, self.body.len())
    }
}

/// All headers in one text, which is overwritten on drop because it holds a token.
#[derive(Clone)]
pub(super) struct Headers {
    text: Zeroizing<String>,
    /// Where each name and each value ends.
    ends: Vec<(usize, usize)>,
    signature: Option<Range<usize>>,
}

impl Headers {
    /// Writes the headers whose fields are all given, in the profile's order.
    pub(super) fn new(rules: &[HeaderRule], values: &Values<'_>) -> Self {
        let length = rules.iter().filter_map(|rule| Some(rule.name.len() + rule.length(values)?)).sum();
        let mut headers = Headers {
            text: Zeroizing::new(String::with_capacity(length)),
            ends: Vec::with_capacity(rules.len()),
            signature: None,
        };
        for rule in rules.iter().filter(|rule| rule.length(values).is_some()) {
            headers.text.push_str(&rule.name);
            let name_end = headers.text.len();
            rule.write(values, &mut headers.text);
            if rule.field == Some(Field::Signature) {
                headers.signature = Some(name_end..headers.text.len());
            }
            headers.ends.push((name_end, headers.text.len()));
        }
        headers
    }

    fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.ends.iter().enumerate().map(|(index, (name_end, value_end))| {
            let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |(_, end)| *end);
            (&self.text[start..*name_end], &self.text[*name_end..*value_end])
        })
    }
}
