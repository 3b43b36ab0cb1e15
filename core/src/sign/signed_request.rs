//! What to send.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;
use core::{fmt, mem};
use zeroize::Zeroizing;

use crate::canonical::string_to_sign::StringToSign;
use crate::crypto::secret::Secret;
use crate::header::{HeaderRule, Wanted};
use crate::message::service::Service;
use crate::profile::Profile;
use crate::template::{Field, Fields, Values};

/// A request that is ready to be sent: take method, URL, headers and body from here, byte for byte.
///
/// It borrows the body that was given where that need not change; [`into_owned`](Self::into_owned) makes it a copy.
#[derive(Clone)]
pub struct SignedRequest<'b> {
    head: HttpHead,
    body: Body<'b>,
    string_to_sign: Option<StringToSign>,
    /// Where a header is missing: threads that share a signer would pass the count of its owners around for nothing.
    profile: Option<Profile>,
}

/// What is sent in it.
#[derive(Clone)]
pub(super) enum Body<'b> {
    Plain(Cow<'b, [u8]>),
    /// It holds a code or a token.
    Secret(Zeroizing<Vec<u8>>),
}

impl<const LENGTH: usize> From<&'static [u8; LENGTH]> for Body<'static> {
    fn from(body: &'static [u8; LENGTH]) -> Self {
        Body::Plain(Cow::Borrowed(body))
    }
}

impl<'b> SignedRequest<'b> {
    pub(super) fn new(profile: &Profile, head: HttpHead, body: Body<'b>, string_to_sign: Option<StringToSign>) -> Self {
        let profile = (!head.absent.is_empty()).then(|| profile.clone());
        SignedRequest { head, body, string_to_sign, profile }
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &str {
        self.head.method
    }

    /// The URL as it was given, or in canonical form where the profile sorts and encodes.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.head.text.reveal()[..self.head.url_end]
    }

    /// The headers to send, names and values. They hold the access token.
    #[must_use]
    pub fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.head.headers()
    }

    /// The headers that the provider, or this service of it, wants and for which nobody gave a value: X-PARTNER-ID, CHANNEL-ID. They
    /// are not sent, and the provider will refuse the request. None for a token request.
    ///
    /// ```
    /// # use paraf::Profile;
    /// # use paraf::sign::{Credential, Field, Request, Signer};
    /// let signer = Signer::new(Profile::named("bca")?, Credential::new().client_secret("456"))?;
    /// let request = Request::new("POST", "/openapi/v1.0/balance-inquiry", b"{}", "2022-04-21T17:34:52+07:00")
    ///     .with(Field::AccessToken, "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57")
    ///     .with(Field::ChannelId, "95051");
    /// let signed = signer.sign(&request, &mut |bytes: &mut [u8]| getrandom::fill(bytes))?;
    /// assert!(signed.missing_headers().eq(["X-PARTNER-ID"]));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn missing_headers(&self) -> impl Iterator<Item = &str> {
        let profile = self.profile.as_ref();
        let rules = profile
            .into_iter()
            .flat_map(|profile| profile.data().request.headers.iter().map(move |rule| (profile, rule)));
        let absent = rules.filter(|(_, rule)| rule.field.is_some_and(|field| self.head.absent.contains(field)));
        let wanted = |(profile, rule): &(&Profile, &HeaderRule)| match rule.wanted {
            Wanted::No => false,
            Wanted::Always => true,
            Wanted::ByService => {
                let service = Service::of_request(self.method(), self.url(), profile);
                service.is_some_and(|service| service_wants(service, rule))
            }
        };
        absent.filter(wanted).map(|(_, rule)| rule.name())
    }

    /// The body to send: the bytes that were signed.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        match &self.body {
            Body::Plain(body) => body,
            Body::Secret(body) => body,
        }
    }

    /// Takes the body out, and leaves an empty one. It is lent back where it is the caller's own, byte for byte. What is taken out is yours
    /// to overwrite: the body of a request for a customer's token holds a code or a token.
    pub fn take_body(&mut self) -> Cow<'b, [u8]> {
        match &mut self.body {
            Body::Plain(body) => mem::take(body),
            Body::Secret(body) => Cow::Owned(mem::take(&mut **body)),
        }
    }

    /// The same, with a body of its own: free of the lifetime of the body that was given.
    #[must_use]
    pub fn into_owned(self) -> SignedRequest<'static> {
        let body = match self.body {
            Body::Plain(body) => Body::Plain(Cow::Owned(body.into_owned())),
            Body::Secret(body) => Body::Secret(body),
        };
        SignedRequest { body, ..self }
    }

    /// The signature as it stands in its header; none for a token request before SNAP.
    #[must_use]
    pub fn signature(&self) -> Option<&str> {
        self.head.signature.clone().map(|range| &self.head.text.reveal()[range])
    }

    /// The same with a signature in the place of the one that is empty.
    pub(super) fn signed(self, signature: &str) -> Self {
        SignedRequest { head: self.head.signed(signature), ..self }
    }

    /// The text that was signed, redacted until it is revealed; none for a token request before SNAP.
    #[must_use]
    pub fn string_to_sign(&self) -> Option<&StringToSign> {
        self.string_to_sign.as_ref()
    }
}

/// Whether the service's table has a value for the header.
fn service_wants(service: Service, rule: &HeaderRule) -> bool {
    match rule.field {
        Some(Field::ChannelId) => service.channel_id().is_some(),
        Some(Field::PartnerId) => service.partner_id_length().is_some(),
        _ => false,
    }
}

impl fmt::Debug for SignedRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (method, url) = (self.method(), self.url());
        write!(f, "SignedRequest({method} {url}, {} bytes, headers redacted)", self.body().len())
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
    /// The fields that are wanted and have no value.
    absent: Fields,
}

impl HttpHead {
    /// Writes the headers whose fields are all given, in the profile's order.
    pub(super) fn new(method: &'static str, url: &str, rules: &[HeaderRule], values: &Values<'_>) -> Self {
        // The exact length at once: a text that grows leaves copies of the token behind.
        let headers: usize = rules.iter().map(|rule| rule.length(values)).sum();
        let mut text = String::with_capacity(url.len() + headers);
        let mut ends = Vec::with_capacity(rules.len());
        let mut signature = None;
        let mut absent = Fields::default();
        text.push_str(url);
        for rule in rules {
            let Some((name_end, value_end)) = rule.write(values, &mut text) else {
                rule.field.filter(|_| rule.wanted != Wanted::No).into_iter().for_each(|field| absent.insert(field));
                continue;
            };
            if rule.field == Some(Field::Signature) {
                signature = Some(name_end..value_end);
            }
            ends.push((name_end, value_end));
        }
        HttpHead { method, text: Secret::hide(text), url_end: url.len(), ends, signature, absent }
    }

    /// The same with a signature behind what stands in its header.
    fn signed(mut self, signature: &str) -> Self {
        let Some(range) = self.signature.as_mut() else { return self };
        let (before, behind) = self.text.reveal().split_at(range.end);
        let mut text = String::with_capacity(before.len() + signature.len() + behind.len());
        [before, signature, behind].iter().for_each(|part| text.push_str(part));
        let own = (range.start, range.end);
        range.end += signature.len();
        for (name_end, value_end) in self.ends.iter_mut().skip_while(|ends| **ends != own) {
            *name_end += if *name_end == own.0 { 0 } else { signature.len() };
            *value_end += signature.len();
        }
        self.text = Secret::hide(text);
        self
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
