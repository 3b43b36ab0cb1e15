//! Money in: a call of the provider that may come twice, changed, or be broken off, and what to do with it.
//!
//! `Delivery` is what arrived, in the form in which two of them are compared; `record` is what a store keeps of it; `decide` says what comes
//! next. Which fields tell a delivery apart is in the service's table.

mod decide;
mod finish;
mod record;

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

pub use decide::{DeliveryFound, NextStep, PaymentSettings, Step, decide_inquiry, decide_payment};
pub use finish::finish_payment;

use crate::canonical::endpoint_url::percent_encode;
use crate::error::Error;
use crate::message::amount::Amount;
use crate::message::service::Service;
use crate::message::table::{DeliveryKind, DeliveryRule, ListRule};
use crate::message::tree::{Node, Twice, parse};

/// A verified call to the partner, in the form in which two of them are compared.
///
/// Look up what you have under both of its keys, in one step with what you then write, and ask [`decide_payment`].
///
#[cfg_attr(feature = "virtual-account", doc = "```")]
#[cfg_attr(not(feature = "virtual-account"), doc = "```ignore")]
/// use paraf::Profile;
/// use paraf::message::{Delivery, Service};
/// let payment = Service::find("25", &Profile::named("bca")?)?;
/// let body = br#"{"partnerServiceId":"   12345","paymentRequestId":"202202111031031234500001136962","flagAdvise":"Y"}"#;
/// let delivery = Delivery::read(payment, "bca", Some("2022-02-11:25:12345:1"), body)?;
/// assert_eq!(delivery.key(), Some("bca:25:12345:202202111031031234500001136962"));
/// assert!(delivery.is_advice());
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone)]
pub struct Delivery {
    service: Service,
    rule: &'static DeliveryRule,
    key: Result<String, Unidentified>,
    call_key: Option<String>,
    terms: BTreeMap<String, String>,
    reported: BTreeMap<String, String>,
    is_advice: bool,
    /// An answer repeats more of it than what makes it the same.
    body: Vec<u8>,
}

/// Why a delivery has no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unidentified {
    NoJson,
    /// The body does not say which payment it is.
    NoId,
    /// It says so in what is neither text nor number.
    NoText,
    /// It says two things.
    Ambiguous,
}

impl From<Twice> for Unidentified {
    fn from(_: Twice) -> Self {
        Unidentified::Ambiguous
    }
}

impl Delivery {
    /// Reads a body that was verified. `partner` is your own name for whose credential that was: of the headers none is signed.
    /// `call_key` is [`Verified::conflict_key`](crate::verify::Verified::conflict_key).
    ///
    /// What is wrong with the body is no error here: [`decide_payment`] says what to answer.
    ///
    /// # Errors
    /// `invalid-argument`: no partner, or a service whose table does not say how its deliveries are told apart.
    pub fn read(service: Service, partner: &str, call_key: Option<&str>, body: &[u8]) -> Result<Self, Error> {
        if partner.is_empty() {
            return Err(Error::invalid_argument("partner", "is empty"));
        }
        let rule = service.table().delivery;
        let rule =
            rule.ok_or_else(|| Error::invalid_argument("service", "does not say how its deliveries are told apart"))?;
        let mut delivery = Delivery {
            service,
            rule,
            key: Err(Unidentified::NoJson),
            call_key: call_key.map(Into::into),
            terms: BTreeMap::new(),
            reported: BTreeMap::new(),
            is_advice: false,
            body: body.into(),
        };
        if let Some(message) = parse(body) {
            delivery.key = delivery.identify(partner, &message);
        }
        Ok(delivery)
    }

    /// The payment, or the event that a notification tells: the same each time it is sent, whatever its headers are. Keep it for
    /// ever. None where the body does not say which it is.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref().ok()
    }

    /// The call: partner, service, X-EXTERNAL-ID and day, where the service sends them. It may belong to one payment only.
    #[must_use]
    pub fn call_key(&self) -> Option<&str> {
        self.call_key.as_deref()
    }

    /// Whether the caller says that it asks again (`flagAdvise`). Nothing is decided by it.
    #[must_use]
    pub fn is_advice(&self) -> bool {
        self.is_advice
    }

    fn identify(&mut self, partner: &str, message: &Node<'_>) -> Result<String, Unidentified> {
        let rule = self.rule;
        for pointer in rule.texts {
            insert(&mut self.terms, pointer, text(message, pointer)?);
        }
        for pointer in rule.amounts {
            insert(&mut self.terms, pointer, amount(message, pointer)?);
        }
        for list in rule.lists {
            insert(&mut self.terms, list.at, elements(message, list)?);
        }
        for pointer in rule.reported {
            insert(&mut self.reported, pointer, text(message, pointer)?);
        }
        self.is_advice = text(message, rule.advice)?.as_deref() == Some("Y");
        let mut id = None;
        for pointer in rule.ids {
            id = id.or(identifier(message, pointer)?);
        }
        let id = id.ok_or(Unidentified::NoId)?;
        let (of, status) = (text(message, rule.of)?.unwrap_or_default(), text(message, rule.status)?);
        let parts = [partner, self.service.id(), &of, &id].into_iter().chain(status.as_deref());
        Ok(joined(parts, ':'))
    }
}

fn insert(terms: &mut BTreeMap<String, String>, pointer: &str, value: Option<String>) {
    if let Some(value) = value {
        terms.insert(pointer.to_string(), value);
    }
}

fn text(message: &Node<'_>, pointer: &str) -> Result<Option<String>, Twice> {
    if pointer.is_empty() {
        return Ok(None);
    }
    Ok(message.at(pointer)?.and_then(Node::text).map(ToString::to_string))
}

fn identifier(message: &Node<'_>, pointer: &str) -> Result<Option<String>, Unidentified> {
    let node = message.at(pointer)?;
    match (text(message, pointer)?, node) {
        (Some(text), Some(Node::Text(_) | Node::Number(_))) => Ok(Some(text)),
        (Some(_), _) => Err(Unidentified::NoText),
        (None, _) => Ok(None),
    }
}

/// Hundredths and a currency, so that `10000.00` and `10000` are one amount; what is no amount stands in quotes as it is.
fn amount(message: &Node<'_>, pointer: &str) -> Result<Option<String>, Twice> {
    let Some(node) = message.at(pointer)? else {
        return Ok(None);
    };
    let (value, currency) = (text(node, "/value")?, text(node, "/currency")?);
    if value.is_none() && currency.is_none() {
        return Ok(node.text().filter(|text| *text != "structure").map(|text| format!("{text:?}")));
    }
    let (value, currency) = (value.unwrap_or_default(), currency.unwrap_or_default());
    Ok(Some(match Amount::parse_lenient(&value, &currency) {
        Ok(amount) => format!("{} {}", amount.hundredths(), amount.currency()),
        Err(_) => format!("{value:?} {currency:?}"),
    }))
}

/// The elements in any order: each by its places, those that are empty left out.
fn elements(message: &Node<'_>, list: &ListRule) -> Result<Option<String>, Twice> {
    let mut found = Vec::new();
    for element in message.at(list.at)?.map(Node::elements).unwrap_or_default() {
        let mut parts = Vec::new();
        for pointer in list.texts {
            parts.push(text(element, pointer)?.unwrap_or_default());
        }
        for pointer in list.amounts {
            parts.push(amount(element, pointer)?.unwrap_or_default());
        }
        if parts.iter().all(String::is_empty) {
            // A scalar where an object belongs is no element of the table, and still says something.
            parts = element.text().filter(|text| *text != "structure").map(ToString::to_string).into_iter().collect();
        }
        if !parts.is_empty() {
            found.push(joined(parts.iter().map(String::as_str), ':'));
        }
    }
    found.sort_unstable();
    Ok((!found.is_empty()).then(|| found.join(",")))
}

fn joined<'t>(parts: impl Iterator<Item = &'t str>, separator: char) -> String {
    let mut text = String::new();
    for (index, part) in parts.enumerate() {
        if index > 0 {
            text.push(separator);
        }
        percent_encode(part, &mut text);
    }
    text
}

/// Its keys, which are in every log of a store, and none of the terms.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Delivery({}, {})", self.key().unwrap_or("-"), self.call_key().unwrap_or("-"))
    }
}

impl DeliveryRule {
    fn is_payment(&self) -> bool {
        self.kind == DeliveryKind::Payment
    }
}
