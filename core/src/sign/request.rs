//! What the caller wants signed.

use core::fmt;

use crate::canonical::timestamp::Moment;

/// When a request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl From<Moment> for Timestamp<'_> {
    fn from(moment: Moment) -> Self {
        Timestamp::At(moment)
    }
}

/// A transaction to sign. A header whose value is not given here or in the credential is not sent; only the external ID is made up.
#[derive(Clone)]
pub struct Request<'a> {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    pub method: &'a str,
    /// A path, or a whole `http` or `https` URL.
    pub url: &'a str,
    /// The body as you have it; send [`SignedRequest::body`](crate::SignedRequest::body) instead.
    pub body: &'a [u8],
    /// When it is sent.
    pub timestamp: Timestamp<'a>,
    /// The B2B access token, without `Bearer `.
    pub access_token: Option<&'a str>,
    /// X-EXTERNAL-ID, unique within the day; random digits when it is not given.
    pub external_id: Option<&'a str>,
    /// X-PARTNER-ID, instead of the credential's.
    pub partner_id: Option<&'a str>,
    /// CHANNEL-ID, instead of the credential's.
    pub channel_id: Option<&'a str>,
    /// The customer's B2B2C token, without `Bearer `, for Authorization-Customer.
    pub customer_token: Option<&'a str>,
    /// X-DEVICE-ID, up to 400 characters.
    pub device_id: Option<&'a str>,
    /// X-IP-ADDRESS of the end user, IPv4.
    pub ip_address: Option<&'a str>,
    /// X-LATITUDE in decimal degrees, up to 10 characters.
    pub latitude: Option<&'a str>,
    /// X-LONGITUDE in decimal degrees, up to 10 characters.
    pub longitude: Option<&'a str>,
    /// ORIGIN, the caller's domain.
    pub origin: Option<&'a str>,
}

impl<'a> Request<'a> {
    /// A request with nothing but what every request has.
    pub fn new(method: &'a str, url: &'a str, body: &'a [u8], timestamp: impl Into<Timestamp<'a>>) -> Self {
        Request {
            method,
            url,
            body,
            timestamp: timestamp.into(),
            access_token: None,
            external_id: None,
            partner_id: None,
            channel_id: None,
            customer_token: None,
            device_id: None,
            ip_address: None,
            latitude: None,
            longitude: None,
            origin: None,
        }
    }

    pub(super) fn call(&self) -> Call<'a> {
        Call { body: self.body, timestamp: self.timestamp, external_id: self.external_id }
    }
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({} {}, {} bytes, tokens redacted)", self.method, self.url, self.body.len())
    }
}

/// What changes from call to call of a [`PreparedSigner`](crate::PreparedSigner).
#[derive(Clone, Copy)]
pub struct Call<'a> {
    /// The body as you have it.
    pub body: &'a [u8],
    /// When it is sent.
    pub timestamp: Timestamp<'a>,
    /// X-EXTERNAL-ID; random digits when it is not given.
    pub external_id: Option<&'a str>,
}

impl fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({} bytes)", self.body.len())
    }
}
