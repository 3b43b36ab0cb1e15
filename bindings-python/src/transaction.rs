//! The texts of a transaction: Python's strings as UTF-8, lent to the core.

use std::borrow::Cow;

use paraf::sign::{Call, Field, Request};

pub(crate) struct Texts<'a> {
    pub(crate) method: Cow<'a, str>,
    pub(crate) url: Cow<'a, str>,
    pub(crate) access_token: Option<Cow<'a, str>>,
    pub(crate) partner_id: Option<Cow<'a, str>>,
    pub(crate) channel_id: Option<Cow<'a, str>>,
    pub(crate) customer_token: Option<Cow<'a, str>>,
    pub(crate) device_id: Option<Cow<'a, str>>,
    pub(crate) ip_address: Option<Cow<'a, str>>,
    pub(crate) latitude: Option<Cow<'a, str>>,
    pub(crate) longitude: Option<Cow<'a, str>>,
    pub(crate) origin: Option<Cow<'a, str>>,
}

/// Reads each argument into the field of its name; in front of the semicolon stand those that must be given.
macro_rules! texts {
    ($($required:ident),*; $($optional:ident),*) => {
        $crate::transaction::Texts {
            $($required: $crate::convert::text(stringify!($required), $required)?,)*
            $($optional: $crate::convert::optional_text(stringify!($optional), $optional)?,)*
        }
    };
}
pub(crate) use texts;

impl Texts<'_> {
    /// The length of all of them in bytes.
    pub(crate) fn length(&self) -> usize {
        let optional = [
            &self.access_token,
            &self.partner_id,
            &self.channel_id,
            &self.customer_token,
            &self.device_id,
            &self.ip_address,
            &self.latitude,
            &self.longitude,
            &self.origin,
        ];
        let optional: usize = optional.into_iter().flatten().map(|text| text.len()).sum();
        self.method.len() + self.url.len() + optional
    }

    pub(crate) fn request<'a>(&'a self, call: Call<'a>) -> Request<'a> {
        Request::new(&self.method, &self.url, call.body, call.timestamp)
            .with(Field::AccessToken, self.access_token.as_deref())
            .with(Field::ExternalId, call.external_id)
            .with(Field::PartnerId, self.partner_id.as_deref())
            .with(Field::ChannelId, self.channel_id.as_deref())
            .with(Field::CustomerToken, self.customer_token.as_deref())
            .with(Field::DeviceId, self.device_id.as_deref())
            .with(Field::IpAddress, self.ip_address.as_deref())
            .with(Field::Latitude, self.latitude.as_deref())
            .with(Field::Longitude, self.longitude.as_deref())
            .with(Field::Origin, self.origin.as_deref())
    }
}
