//! The numbers that a caller makes up: X-EXTERNAL-ID and partnerReferenceNo.

use alloc::string::{String, ToString};
use serde::Deserialize;
use serde_json::Value;

use super::service::{MessageKind, Service};
use super::table::ExternalIdPart;
use super::validate::{Check, Violation};
use crate::canonical::timestamp::{Date, Moment};
use crate::error::Error;
use crate::profile::Profile;
use crate::randomness::{Randomness, random_digits, random_external_id};
use crate::template::Field;

/// As long as the standard's own example, `2020102900000000000001`.
const PARTNER_REFERENCE_NO: usize = 22;

/// What an X-EXTERNAL-ID is made of where a service wants more in it than digits.
#[derive(Clone, Copy, Debug, Default)]
pub struct ExternalIdOptions<'a> {
    /// X-PARTNER-ID.
    pub partner_id: Option<&'a str>,
    /// When the request is sent: the day counts, in Western Indonesian Time.
    pub now: Option<Moment>,
}

const NOT_GIVEN: &str = "is part of this service's X-EXTERNAL-ID, and is not given";

impl<'a> ExternalIdOptions<'a> {
    fn partner_begin(&self, length: usize) -> Result<&'a str, Error> {
        let wrong = |detail| Error::invalid_argument("partner_id", detail);
        let partner = self.partner_id.ok_or_else(|| wrong(NOT_GIVEN))?;
        let begin = partner.get(..length).filter(|begin| begin.bytes().all(|byte| byte.is_ascii_graphic()));
        begin.ok_or_else(|| wrong("is shorter than what this service's X-EXTERNAL-ID takes of it"))
    }
}

impl Service {
    /// A new X-EXTERNAL-ID: random digits, as many as the profile and this service take, at most 32. The standard wants a numeric
    /// string that is unique within the day. Where the service wants more in it (BCA's forex: partner, day and digits), that is taken from
    /// the options.
    ///
    #[cfg_attr(feature = "transfer", doc = "```")]
    #[cfg_attr(not(feature = "transfer"), doc = "```ignore")]
    /// use paraf::message::{ExternalIdOptions, Service};
    /// use paraf::{Moment, Profile};
    /// let bca = Profile::named("bca")?;
    /// let number = Service::find("17", &bca)?.new_external_id(&bca, ExternalIdOptions::default(), &mut getrandom::fill)?;
    /// assert!(number.len() == 32 && number.bytes().all(|digit| digit.is_ascii_digit()));
    ///
    /// let options = ExternalIdOptions { partner_id: Some("KBBABCINDO"), now: Some(Moment::parse("2022-04-21T17:34:52+07:00")?) };
    /// let deal = Service::find("FX-deal", &bca)?.new_external_id(&bca, options, &mut getrandom::fill)?;
    /// assert!(deal.len() == 20 && deal.starts_with("KBBAB20220421"));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    ///
    /// # Errors
    /// `unsupported-by-profile` where requests have no X-EXTERNAL-ID; `invalid-argument` where the service wants a part that is not given;
    /// `provider-failed` when no randomness can be had.
    pub fn new_external_id(
        &self,
        profile: &Profile,
        options: ExternalIdOptions<'_>,
        randomness: &mut dyn Randomness,
    ) -> Result<String, Error> {
        let header = profile.data().request.header_of(Field::ExternalId);
        let header = header.ok_or_else(|| profile.unsupported("external_id", "is not sent by this profile"))?;
        let mut made = String::new();
        for part in self.table().external_id {
            match *part {
                ExternalIdPart::PartnerId(length) => made.push_str(options.partner_begin(usize::from(length))?),
                ExternalIdPart::Day => {
                    let now = options.now.ok_or_else(|| Error::invalid_argument("now", NOT_GIVEN))?;
                    let day = Date(now.wib_epoch_day()).to_string();
                    made.extend(day.chars().filter(char::is_ascii_digit));
                }
                ExternalIdPart::Digits(length) => made.push_str(&random_digits(usize::from(length), randomness)?),
            }
        }
        if !made.is_empty() {
            return Ok(made);
        }
        let most = header.made_length.min(header.max_length);
        let most = self.external_id_length().map_or(most, |own| own.min(most));
        random_external_id(most, randomness).map(|digits| digits.to_string())
    }

    /// A new partnerReferenceNo: 22 random digits, or as many as this service takes (18 in BCA's OneKlik payment). BCA wants
    /// digits alone where a transfer repeats the number of its inquiry.
    ///
    /// # Errors
    /// `invalid-argument` where the request has no such field; `provider-failed` when no randomness can be had.
    ///
    #[cfg_attr(feature = "transfer", doc = "```")]
    #[cfg_attr(not(feature = "transfer"), doc = "```ignore")]
    /// use paraf::Profile;
    /// use paraf::message::Service;
    /// let inquiry = Service::find("15", &Profile::named("bca")?)?;
    /// let number = inquiry.new_partner_reference_no(&mut getrandom::fill)?;
    /// assert!(number.len() == 22 && number.bytes().all(|digit| digit.is_ascii_digit()));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn new_partner_reference_no(&self, randomness: &mut dyn Randomness) -> Result<String, Error> {
        let fields = self.shape(MessageKind::Request).fields;
        let field = fields.iter().find(|field| field.name == "partnerReferenceNo");
        let field =
            field.ok_or_else(|| Error::invalid_argument("service", "has no partnerReferenceNo in its request"))?;
        let most = if field.most == 0 { PARTNER_REFERENCE_NO } else { usize::from(field.most) };
        random_digits(most.min(PARTNER_REFERENCE_NO), randomness).map(|digits| digits.to_string())
    }

    /// What is wrong when a transfer does not carry the partnerReferenceNo of the account inquiry before it, which BCA demands between
    /// services 15 and 17; nothing when both carry the same. The two bodies are taken as JSON whose other contents
    /// [`validate`](Self::validate) checks.
    ///
    #[cfg_attr(feature = "transfer", doc = "```")]
    #[cfg_attr(not(feature = "transfer"), doc = "```ignore")]
    /// use paraf::Profile;
    /// use paraf::message::Service;
    /// let transfer = Service::find("17", &Profile::named("bca")?)?;
    /// let inquiry = br#"{"partnerReferenceNo": "2020102900000000000001", "beneficiaryAccountNo": "8010001575"}"#;
    /// assert_eq!(transfer.validate_reference(inquiry, br#"{"partnerReferenceNo": "2020102900000000000001"}"#), None);
    /// let other = transfer.validate_reference(inquiry, br#"{"partnerReferenceNo": "2020102900000000000002"}"#);
    /// assert_eq!(other.map(|violation| violation.pointer().to_string()).as_deref(), Some("/partnerReferenceNo"));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn validate_reference(&self, inquiry: &[u8], transfer: &[u8]) -> Option<Violation> {
        let (of_inquiry, of_transfer) = (Reference::of(inquiry), Reference::of(transfer));
        let same = of_inquiry.is_some() && of_inquiry == of_transfer;
        let detail = "is not the partnerReferenceNo of the inquiry";
        (!same).then(|| Violation::new(*self, "/partnerReferenceNo".into(), Check::Reference, detail, None))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reference {
    partner_reference_no: Value,
}

impl Reference {
    fn of(body: &[u8]) -> Option<Value> {
        serde_json::from_slice(body).ok().map(|reference: Reference| reference.partner_reference_no)
    }
}
