//! What the caller wants signed.

use alloc::string::String;
use core::fmt;

use crate::canonical::timestamp::Moment;
use crate::given::Given;
use crate::template::{Field, Values};

/// When a request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Timestamp<'a> {
    /// The exact text of the header, in the profile's shape, and a moment that exists.
    Text(&'a str),
    /// A moment that is written as the profile wants it, in Western Indonesian Time (+07:00).
    At(Moment),
}

impl<'a> From<&'a str> for Timestamp<'a> {
    fn from(text: &'a str) -> Self {
        Timestamp::Text(text)
    }
}

impl<'a> From<&'a String> for Timestamp<'a> {
    fn from(text: &'a String) -> Self {
        Timestamp::Text(text)
    }
}

impl From<Moment> for Timestamp<'_> {
    fn from(moment: Moment) -> Self {
        Timestamp::At(moment)
    }
}

/// A transaction to sign. A header whose value is not given here or in the credential is not sent; only the external ID is made up.
///
/// ```
/// use paraf::sign::{Field, Request};
///
/// let url = "/openapi/v1.0/balance-inquiry";
/// let request = Request::new("POST", url, b"{}", "2022-04-21T17:34:52+07:00")
///     .with(Field::AccessToken, "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57")
///     .with(Field::ExternalId, "20261121000000000000000000000001")
///     .with(Field::DeviceId, None);
/// assert_eq!(request.get(Field::ExternalId), Some("20261121000000000000000000000001"));
/// ```
#[derive(Clone)]
pub struct Request<'a> {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    pub method: &'a str,
    /// A path, or a whole `http` or `https` URL.
    pub url: &'a str,
    /// The body as you have it; send [`SignedRequest::body`](crate::sign::SignedRequest::body) instead.
    pub body: &'a [u8],
    /// When it is sent.
    pub timestamp: Timestamp<'a>,
    pub(super) values: Values<'a>,
}

impl<'a> Request<'a> {
    /// Creates a request from the fields that every request has.
    pub fn new(method: &'a str, url: &'a str, body: &'a [u8], timestamp: impl Into<Timestamp<'a>>) -> Self {
        Request { method, url, body, timestamp: timestamp.into(), values: Values::new() }
    }

    /// The request with this value, or without it. Without one, the partner ID and the channel ID are the credential's, and the
    /// external ID is made of random digits.
    ///
    /// What may be given are the fields of [`FIELDS`](Self::FIELDS); signing with another one is `invalid-argument`.
    #[must_use]
    pub fn with(mut self, field: Field, value: impl Given<'a, str>) -> Self {
        self.values.set(field, value.given());
        self
    }

    /// The value that was given.
    #[must_use]
    pub fn get(&self, field: Field) -> Option<&'a str> {
        self.values.get(field)
    }

    /// What a request may be given: tokens without `Bearer `, the external ID (unique within the day), the IDs of partner and channel,
    /// and where the end user is, for Authorization, X-EXTERNAL-ID, X-PARTNER-ID, CHANNEL-ID, Authorization-Customer, X-DEVICE-ID,
    /// X-IP-ADDRESS, X-LATITUDE, X-LONGITUDE and ORIGIN.
    pub const FIELDS: &'static [Field] = &[
        Field::AccessToken,
        Field::ExternalId,
        Field::PartnerId,
        Field::ChannelId,
        Field::CustomerToken,
        Field::DeviceId,
        Field::IpAddress,
        Field::Latitude,
        Field::Longitude,
        Field::Origin,
    ];

    pub(super) fn call(&self) -> Call<'a> {
        Call::new(self.body, self.timestamp).external_id(self.values.get(Field::ExternalId))
    }
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({} {}, {} bytes, tokens redacted)", self.method, self.url, self.body.len())
    }
}

/// What changes from call to call of a [`PreparedSigner`](crate::sign::PreparedSigner).
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Call<'a> {
    /// The body as you have it.
    pub body: &'a [u8],
    /// When it is sent.
    pub timestamp: Timestamp<'a>,
    /// X-EXTERNAL-ID; random digits when it is not given.
    pub external_id: Option<&'a str>,
}

impl<'a> Call<'a> {
    /// A call with an external ID of random digits.
    pub fn new(body: &'a [u8], timestamp: impl Into<Timestamp<'a>>) -> Self {
        Call { body, timestamp: timestamp.into(), external_id: None }
    }

    /// The call with this X-EXTERNAL-ID, or with random digits.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Given<'a, str>) -> Self {
        self.external_id = external_id.given();
        self
    }
}

impl fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({} bytes)", self.body.len())
    }
}
