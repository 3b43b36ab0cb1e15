//! What is known about a genuine request.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt::{self, Write};
use core::mem;
use sha2::{Digest, Sha256};

use crate::canonical::endpoint_url::percent_encode;
use crate::canonical::string_to_sign::StringToSign;
use crate::canonical::timestamp::{Date, Moment};
use crate::crypto::signature::Encoding;
use crate::response_code::ServiceCode;
use crate::template::Field;

/// A genuine request. Parse [`body`](Self::body), not your own copy. It may have come before: see [`Delivery`](crate::message::Delivery).
#[derive(Clone)]
pub struct Verified<'r> {
    pub(super) body: Cow<'r, [u8]>,
    pub(super) replay_key: String,
    pub(super) conflict_key: Option<String>,
    pub(super) partner_id: Option<Cow<'r, str>>,
    pub(super) external_id: Option<Cow<'r, str>>,
    pub(super) service: ServiceCode,
    pub(super) string_to_sign: StringToSign,
    pub(super) token_checked: bool,
    pub(super) covers_body: bool,
    pub(super) covers_path: bool,
    pub(super) covers_query: bool,
    pub(super) credential_index: usize,
}

impl<'r> Verified<'r> {
    /// The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Takes the body out, and leaves an empty one. Borrowed if it equals the received body byte for byte; owned otherwise.
    pub fn take_body(&mut self) -> Cow<'r, [u8]> {
        mem::take(&mut self.body)
    }

    /// The message: the same for what is signed alike, whatever its headers say, in 64 hexadecimal digits. Refuse no payment by it:
    /// two honest calls with one body in one second are the same message, and a refusal of the second gives the money back.
    #[must_use]
    pub fn replay_key(&self) -> &str {
        &self.replay_key
    }

    /// The same for two calls of one partner, service, day (WIB) and X-EXTERNAL-ID. The standard answers such a call 409xx00;
    /// whether that is right belongs to the service. Partner and X-EXTERNAL-ID are not signed. None where the provider sends no
    /// X-EXTERNAL-ID.
    #[must_use]
    pub fn conflict_key(&self) -> Option<&str> {
        self.conflict_key.as_deref()
    }

    /// X-PARTNER-ID. Not signed.
    #[must_use]
    pub fn partner_id(&self) -> Option<&str> {
        self.partner_id.as_deref()
    }

    /// X-EXTERNAL-ID. Not signed.
    #[must_use]
    pub fn external_id(&self) -> Option<&str> {
        self.external_id.as_deref()
    }

    /// The service, as given or as the path tells it.
    #[must_use]
    pub fn service(&self) -> ServiceCode {
        self.service
    }

    /// The text that was signed, redacted until it is revealed.
    #[must_use]
    pub fn string_to_sign(&self) -> &StringToSign {
        &self.string_to_sign
    }

    /// Whether the access token was compared with the one that you issued. If not, it only was part of the signed text.
    #[must_use]
    pub fn token_checked(&self) -> bool {
        self.token_checked
    }

    /// Whether the signature covers the body.
    #[must_use]
    pub fn covers_body(&self) -> bool {
        self.covers_body
    }

    /// Whether the signature says everything about the path. If not, only [`signed_url`](Self::signed_url) was verified: Faspay and
    /// Bayarind sign the path from its version on, wherever you mounted it.
    #[must_use]
    pub fn covers_path(&self) -> bool {
        self.covers_path
    }

    /// Whether the signature says anything about the query. If not, do not read it: BRI and PayerMax sign none.
    #[must_use]
    pub fn covers_query(&self) -> bool {
        self.covers_query
    }

    /// The URL as it was signed; none where no URL is. Route by this one, not by your framework's copy.
    #[must_use]
    pub fn signed_url(&self) -> Option<&str> {
        let segment = self.string_to_sign.segments().iter().find(|segment| segment.field == Field::EndpointUrl)?;
        self.string_to_sign.reveal().get(segment.range.clone())
    }

    /// Which of the secrets or keys that were given for this partner made the signature, counted from 0. Once the old one of a
    /// rotation made none for long enough, it can go.
    #[must_use]
    pub fn credential_index(&self) -> usize {
        self.credential_index
    }

    /// The same once it is known who signed.
    pub(super) fn signed_by(self, profile: &str, id: &str, index: usize) -> Self {
        let replay_key = replay_key(TRANSACTION, profile, id, &self.string_to_sign);
        Verified { replay_key, credential_index: index, ..self }
    }

    /// Copies the borrowed data, so that the value can outlive the request.
    #[must_use]
    pub fn into_owned(self) -> Verified<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Verified {
            body: Cow::Owned(self.body.into_owned()),
            replay_key: self.replay_key,
            conflict_key: self.conflict_key,
            partner_id: self.partner_id.map(owned),
            external_id: self.external_id.map(owned),
            service: self.service,
            string_to_sign: self.string_to_sign,
            token_checked: self.token_checked,
            covers_body: self.covers_body,
            covers_path: self.covers_path,
            covers_query: self.covers_query,
            credential_index: self.credential_index,
        }
    }
}

impl fmt::Debug for Verified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Verified(service {}, replay key {}, {} bytes)",
            self.service.as_str(),
            self.replay_key,
            self.body.len()
        )
    }
}

/// What a replay key is made for. Two kinds of messages never share one, whatever their strings-to-sign are.
const TRANSACTION: &str = "paraf replay key v1";
pub(super) const TOKEN_REQUEST: &str = "paraf token request replay key v1";

/// Neither partner nor external ID is signed, so neither can be part of it.
pub(super) fn replay_key(kind: &str, profile: &str, credential_id: &str, string_to_sign: &StringToSign) -> String {
    let mut hash = Sha256::new();
    for part in [kind, profile, credential_id] {
        hash.update(part.as_bytes());
        hash.update(b"\n");
    }
    hash.update(string_to_sign.reveal().as_bytes());
    Encoding::Hex.text(&hash.finalize())
}

pub(super) fn conflict_key(
    signed_at: Moment,
    service: ServiceCode,
    partner_id: Option<&str>,
    external_id: Option<&str>,
) -> Option<String> {
    let parts = [partner_id.unwrap_or_default(), external_id?];
    let mut key = String::with_capacity("yyyy-MM-dd:24".len() + parts.iter().map(|part| 1 + part.len()).sum::<usize>());
    // A `String` takes all that it is given.
    let _ = write!(key, "{}:{}", Date(signed_at.wib_epoch_day()), service.as_str());
    for part in parts {
        key.push(':');
        percent_encode(part, &mut key);
    }
    Some(key)
}
