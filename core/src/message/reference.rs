//! The numbers that a caller makes up: X-EXTERNAL-ID and partnerReferenceNo.

use alloc::string::{String, ToString};
use serde::Deserialize;
use serde_json::Value;

use super::service::{MessageKind, Service};
use super::validate::{Check, Violation};
use crate::error::Error;
use crate::profile::Profile;
use crate::randomness::{Randomness, random_digits, random_external_id};
use crate::template::Field;

/// As long as the standard's own example, `2020102900000000000001`.
const PARTNER_REFERENCE_NO: usize = 22;

impl Service {
    /// A new X-EXTERNAL-ID: random digits, as many as the profile and this service take, at most 32. The standard wants a numeric
    /// string that is unique within the day.
    ///
    /// # Errors
    /// `unsupported-by-profile` where requests have no X-EXTERNAL-ID; `provider-failed` when no randomness can be had.
    pub fn new_external_id(&self, profile: &Profile, randomness: &mut dyn Randomness) -> Result<String, Error> {
        let header = profile.data().request.header_of(Field::ExternalId);
        let header = header.ok_or_else(|| profile.unsupported("external_id", "has no place in a request"))?;
        let most = self.external_id_length().map_or(header.max_length, |own| own.min(header.max_length));
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
