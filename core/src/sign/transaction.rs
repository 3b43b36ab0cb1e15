//! The pipeline of a signature: timestamp and IDs, body digest, string-to-sign, signature, headers.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Deref;

use sha2::{Digest, Sha256};

use super::credential::{Held, missing};
use super::request::{Call, Timestamp};
use super::signed_request::{Body, HttpHead, SignedRequest};
use crate::canonical::minify::{BodyRule, body_text, minify};
use crate::canonical::string_to_sign::{StringToSign, digest_segment};
use crate::canonical::timestamp::TimestampRule;
use crate::crypto::mac::MacState;
use crate::crypto::rsa::RsaSigner;
use crate::error::Error;
use crate::header::HeaderRule;
use crate::profile::{Algorithm, SignatureRule};
use crate::randomness::{Randomness, random_external_id};
use crate::short_text::ShortText;
use crate::template::{Field, Fields, Values};

/// The first part of a string-to-sign, hashed already.
pub(super) struct Head {
    pub(super) text: Option<StringToSign>,
    pub(super) mac: Option<MacState>,
    /// How many pieces of the template it covers.
    pub(super) pieces: usize,
}

impl Head {
    pub(super) const EMPTY: Head = Head { text: None, mac: None, pieces: 0 };
}

/// A transaction that lacks only what changes from call to call.
pub(super) struct Transaction<'t> {
    pub(super) held: &'t Held,
    pub(super) method: &'static str,
    pub(super) url: &'t str,
    pub(super) values: &'t Values<'t>,
    /// Those of the values that no header rule has seen yet.
    pub(super) unchecked: Fields,
    pub(super) head: &'t Head,
}

/// Who makes the signature.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// What the signer holds.
    Signer,
    /// Somebody else, later: it stays empty.
    Other,
}

impl Transaction<'_> {
    pub(super) fn sign<'b>(
        &self,
        call: &Call<'b>,
        by: By,
        randomness: &mut dyn Randomness,
    ) -> Result<SignedRequest<'b>, Error> {
        let rule = &self.held.profile.data().request;
        let timestamp = timestamp_text(call.timestamp, &rule.timestamp)?;
        let external_id = self.external_id(call.external_id, rule, randomness)?;
        let mut values = *self.values;
        values.set(Field::Timestamp, Some(&timestamp));
        values.set(Field::ExternalId, external_id.as_deref());
        let mut unchecked = self.unchecked;
        unchecked.insert(Field::Timestamp);
        unchecked.insert(Field::ExternalId);
        check_headers(&rule.headers, &values, unchecked)?;
        check_given(rule.string_to_sign.fields(), &values)?;
        let key = self.key(rule, by)?;

        let canonical = minify(call.body, rule.body)?;
        let body_digest = digest_segment(&canonical, rule.empty_body, rule.digest_encoding);
        values.set(Field::BodyDigest, body_digest.as_deref());
        if rule.string_to_sign.names(Field::Body) {
            values.set(Field::Body, Some(body_text(&canonical)?));
        }

        rule.check_guards(&values)?;

        let pieces = &rule.string_to_sign.pieces()[self.head.pieces..];
        let string_to_sign = match &self.head.text {
            Some(head) => head.extended(pieces, &values),
            None => StringToSign::build(pieces, &values),
        }
        .map_err(|field| missing(field.as_str()))?;
        let signature = self.signature(key, rule, &string_to_sign, randomness)?;
        values.set(Field::Signature, Some(&signature));

        let head = HttpHead::new(self.method, self.url, &rule.headers, &values);
        let body = match rule.body {
            BodyRule::Minify => canonical,
            // Text stripped inside strings is only hashed: sending it would corrupt what people wrote.
            BodyRule::Raw | BodyRule::StripWhitespace => Cow::Borrowed(call.body),
        };
        Ok(SignedRequest::new(&self.held.profile, head, Body::Plain(body), Some(string_to_sign)))
    }

    fn external_id<'c>(
        &self,
        given: Option<&'c str>,
        rule: &SignatureRule,
        randomness: &mut dyn Randomness,
    ) -> Result<Option<CallText<'c>>, Error> {
        self.held.check_place(Field::ExternalId, given)?;
        match (given, rule.header_of(Field::ExternalId)) {
            (Some(given), _) => Ok(Some(CallText::Given(given))),
            (None, Some(header)) => random_external_id(header.max_length.min(header.made_length), randomness)
                .map(|id| Some(CallText::Made(id))),
            (None, None) => Ok(None),
        }
    }

    fn key(&self, rule: &SignatureRule, by: By) -> Result<Key<'_>, Error> {
        match rule.algorithm {
            _ if by == By::Other => Ok(Key::None),
            Algorithm::HmacSha256(secret) | Algorithm::HmacSha512(secret) => {
                let keyed = self.head.mac.as_ref().or(self.held.mac.as_ref());
                keyed.map(Key::Mac).ok_or_else(|| missing(secret.name()))
            }
            Algorithm::RsaSha256 => self.held.rsa_signer().map(Key::Rsa),
        }
    }

    fn signature(
        &self,
        key: Key<'_>,
        rule: &SignatureRule,
        string_to_sign: &StringToSign,
        randomness: &mut dyn Randomness,
    ) -> Result<SignatureText, Error> {
        let text = string_to_sign.reveal().as_bytes();
        match key {
            Key::Mac(keyed) => {
                let absorbed = self.head.text.as_ref().map_or(0, |head| head.reveal().len());
                Ok(SignatureText::Mac(rule.encoding.short_text(keyed.tag(&text[absorbed..]).to_write())))
            }
            Key::None => Ok(SignatureText::Mac(ShortText::EMPTY)),
            Key::Rsa(rsa_signer) => {
                let bytes = rsa_signer.sign_digest(&Sha256::digest(text).into(), randomness)?;
                Ok(SignatureText::Rsa(rule.encoding.text(&bytes)))
            }
        }
    }
}

/// What a transaction is signed with.
enum Key<'k> {
    Mac(&'k MacState),
    Rsa(&'k dyn RsaSigner),
    None,
}

/// A signature as it is written into its header.
enum SignatureText {
    Mac(ShortText<128>),
    Rsa(String),
}

impl Deref for SignatureText {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            SignatureText::Mac(text) => text,
            SignatureText::Rsa(text) => text,
        }
    }
}

/// A timestamp or an external ID.
pub(super) enum CallText<'c> {
    Given(&'c str),
    Made(ShortText<32>),
}

impl Deref for CallText<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            CallText::Given(text) => text,
            CallText::Made(text) => text,
        }
    }
}

/// # Errors
/// `invalid-header` for the first header, of those that carry one of these fields, with a value that it may not have.
pub(super) fn check_headers(headers: &[HeaderRule], values: &Values<'_>, fields: Fields) -> Result<(), Error> {
    let mut asked = headers.iter().filter(|header| header.field.is_some_and(|field| fields.contains(field)));
    asked.try_for_each(|header| header.check(values))
}

/// # Errors
/// `invalid-timestamp` for text in another shape than the profile's, or a moment that does not exist.
pub(super) fn timestamp_text<'t>(timestamp: Timestamp<'t>, rule: &TimestampRule) -> Result<CallText<'t>, Error> {
    match timestamp {
        Timestamp::Text(text) => rule.check_to_sign(text).map(|()| CallText::Given(text)),
        Timestamp::At(moment) => rule.format(moment).map(CallText::Made),
    }
}

/// # Errors
/// `missing-credential` for the first field, other than those made from the body, that has no value.
fn check_given(mut fields: impl Iterator<Item = Field>, values: &Values<'_>) -> Result<(), Error> {
    let from_body = |field: &Field| matches!(field, Field::Body | Field::BodyDigest);
    match fields.find(|field| !from_body(field) && values.get(*field).is_none()) {
        Some(field) => Err(missing(field.as_str())),
        None => Ok(()),
    }
}
