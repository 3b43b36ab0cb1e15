//! What to send.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::canonical::string_to_sign::StringToSign;
use crate::crypto::secret::Secret;
use crate::header::HeaderRule;
use crate::template::{Field, Values};

/// A request that is ready to be sent: take method, URL, headers and body from here, byte for byte.
#[derive(Clone)]
pub struct SignedRequest {
    head: HttpHead,
    body: Vec<u8>,
    string_to_sign: Option<StringToSign>,
}

impl SignedRequest {
    pub(super) fn new(head: HttpHead, body: Vec<u8>, string_to_sign: Option<StringToSign>) -> Self {
        SignedRequest { head, body, string_to_sign }
    }

    /// The method.
    pub fn method(&self) -> &str {
        self.head.method
    }

    /// The URL as it was given, or in canonical form where the profile sorts and encodes.
    pub fn url(&self) -> &str {
        &self.head.text.reveal()[..self.head.url_end]
    }

    /// The headers to send, names and values. They hold the access token.
    pub fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.head.headers()
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
        self.head.signature.clone().map(|range| &self.head.text.reveal()[range])
    }

    /// The text that was signed, redacted until it is revealed; none for a token request before SNAP.
    pub fn string_to_sign(&self) -> Option<&StringToSign> {
        self.string_to_sign.as_ref()
    }
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (method, url) = (self.method(), self.url());
        write!(f, "SignedRequest({method} {url}, {} bytes, headers redacted)", self.body.len())
    }
}

/// Method, URL and headers. URL and headers are one text, which is overwritten on drop because it holds a token.
#[derive(Clone)]
pub(super) struct HttpHead {
    method: &'static str,
    text: Secret,
    url_end: usize,
    /// Where each name and each value ends.
    ends: Vec<(usize, usize)>,
    signature: Option<Range<usize>>,
}

impl HttpHead {
    /// Writes the headers whose fields are all given, in the profile's order.
    pub(super) fn new(method: &'static str, url: &str, rules: &[HeaderRule], values: &Values<'_>) -> Self {
        // The exact length at once: a text that grows leaves copies of the token behind.
        let headers: usize = rules.iter().map(|rule| rule.length(values)).sum();
        let mut text = String::with_capacity(url.len() + headers);
        let mut ends = Vec::with_capacity(rules.len());
        let mut signature = None;
        text.push_str(url);
        for rule in rules {
            let Some((name_end, value_end)) = rule.write(values, &mut text) else { continue };
            if rule.field == Some(Field::Signature) {
                signature = Some(name_end..value_end);
            }
            ends.push((name_end, value_end));
        }
        HttpHead { method, text: Secret::hide(text), url_end: url.len(), ends, signature }
    }

    fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        let text = self.text.reveal();
        let mut start = self.url_end;
        self.ends.iter().map(move |(name_end, value_end)| {
            let header = (&text[start..*name_end], &text[*name_end..*value_end]);
            start = *value_end;
            header
        })
    }
}
