//! An answer as it came: an HTTP status and bytes that need not be SNAP's at all.

use alloc::borrow::Cow;
use alloc::string::String;

use super::codes::{is_listed_by, known, meant};
use super::meaning::Reading;
use super::outcome::{Advice, Outcome};
use super::service::{MessageKind, Service};
use super::table::{Presence, ResultRule};
use super::tree::{Node, parse};
use super::validate::json::{Key, Reader, Token};
use super::validate::{MAX_DEPTH, Mode};
use crate::error::Error;
use crate::response_code::{ResponseCode, ServiceCode};

/// What a provider's answer to a call of yours says: what became of it, and what to do next.
///
/// Only an answer of SNAP says anything: a JSON object with a `responseCode` of the service that was called, whose first three digits are
/// the HTTP status. A page of a proxy, half an answer, the answer of another service or none at all leave the outcome unknown,
/// whatever their status is: the call may have arrived, and money may have moved.
///
/// Where a provider answers "successful" and says inside what became of it (BCA: a QRIS payment, OneKlik, the status of a forex deal), the
/// service's table names the field that decides and what its values mean.
///
#[cfg_attr(feature = "transfer", doc = "```")]
#[cfg_attr(not(feature = "transfer"), doc = "```ignore")]
/// use paraf::Profile;
/// use paraf::message::{Advice, Outcome, ReceivedResponse, Service, ServiceCode};
/// let transfer = Service::find("17", &Profile::named("bca")?)?;
/// let refused = br#"{"responseCode":"4031714","responseMessage":"Insufficient Funds"}"#;
/// let refused = ReceivedResponse::read(transfer, Some(403), refused)?;
/// assert_eq!((refused.outcome(), refused.advice()), (Outcome::Failed, Advice::Stop));
///
/// let proxy = ReceivedResponse::read(transfer, Some(403), b"<html>Forbidden</html>")?;
/// assert_eq!((proxy.outcome(), proxy.advice()), (Outcome::Unknown, Advice::AskStatus));
/// assert_eq!(proxy.status_service().as_ref().map(ServiceCode::as_str), Some("36"));
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedResponse {
    response_code: Option<ResponseCode>,
    response_message: Option<String>,
    outcome: Outcome,
    advice: Advice,
    status_service: Option<ServiceCode>,
}

impl ReceivedResponse {
    /// Reads the answer to a call of `service`. `http_status` is none where no answer came: a time-out, a connection that broke.
    ///
    /// # Errors
    /// `invalid-argument`: a service before SNAP, whose errors [`EsbCode`](crate::message::EsbCode) reads.
    pub fn read(service: Service, http_status: Option<u16>, body: &[u8]) -> Result<Self, Error> {
        if service.code() == ServiceCode::UNKNOWN {
            return Err(Error::invalid_argument("service", "has no answers of SNAP"));
        }
        let answer = core::str::from_utf8(body).ok().and_then(top_level);
        let text = |value: fn(TopLevel<'_>) -> Option<Cow<'_, str>>| answer.clone().and_then(value);
        let (code, message) = (text(|answer| answer.code), text(|answer| answer.message));
        let response_code = code.as_deref().and_then(|code| ResponseCode::parse(code).ok());
        let meaning = match response_code {
            Some(code) => meaning(service, http_status, code, message.as_deref().unwrap_or_default()),
            None if answer.is_some() && code.is_none() && is_done_without_code(service, http_status, body) => {
                Some(ResponseCode::of_table(200, service.code(), *b"00"))
            }
            None => None,
        };
        let reading = Reading { known: meaning.and_then(known), service: service.code(), provider: service.profile() };
        let inside = service.table().result.filter(|_| reading.of_call() == Outcome::Done);
        let inside = inside.map(|rule| result_in(body, rule));
        Ok(ReceivedResponse {
            response_code,
            response_message: message.map(Cow::into_owned),
            outcome: inside.unwrap_or_else(|| reading.outcome()),
            advice: inside.map_or_else(|| reading.advice(), |outcome| reading.advice_after(outcome)),
            status_service: match inside {
                Some(outcome) => reading.status_service_after(outcome),
                None => reading.status_service(),
            },
        })
    }

    /// The code in the answer, as it stands there. It need not belong to the call: see [`outcome`](Self::outcome).
    #[must_use]
    pub fn response_code(&self) -> Option<ResponseCode> {
        self.response_code
    }

    /// The message in the answer.
    #[must_use]
    pub fn response_message(&self) -> Option<&str> {
        self.response_message.as_deref()
    }

    /// What became of the call; of a status service, what became of the transaction that was asked about.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// What to do next.
    #[must_use]
    pub fn advice(&self) -> Advice {
        self.advice
    }

    /// The service that tells what became of it, as [`ResponseCode::status_service`].
    #[must_use]
    pub fn status_service(&self) -> Option<ServiceCode> {
        self.status_service
    }
}

/// What the field that decides says. A value that the table does not know says nothing, and so does one that stands twice.
fn result_in(body: &[u8], rule: &ResultRule) -> Outcome {
    let Some(message) = parse(body) else {
        return Outcome::Unknown;
    };
    let text = |pointer: &str| message.at(pointer).ok().flatten().and_then(Node::text);
    let (field, value) = rule.open;
    // What says it in no text, or twice, may say it.
    let may_say = |node: &Node<'_>| match node {
        Node::Text(_) => node.text().is_some_and(|text| text.eq_ignore_ascii_case(value)),
        other => !other.is_empty(),
    };
    if !field.is_empty() && message.at(field).map_or(true, |node| node.is_some_and(may_say)) {
        return Outcome::Unknown;
    }
    let means = |said: &str| rule.means.iter().find(|(value, _)| value.eq_ignore_ascii_case(said));
    text(rule.field).and_then(means).map_or(Outcome::Unknown, |(_, outcome)| *outcome)
}

/// The standard's code for it. None where code, status and service do not go together.
fn meaning(service: Service, http_status: Option<u16>, code: ResponseCode, message: &str) -> Option<ResponseCode> {
    let provider = service.profile();
    let belongs = code.service() == service.code() || is_listed_by(provider, service.id(), code);
    (belongs && http_status == Some(code.http_status())).then(|| meant(code, message, provider))
}

/// A token answer need have no code (its table marks it conditional).
fn is_done_without_code(service: Service, http_status: Option<u16>, body: &[u8]) -> bool {
    let row = service.shape(MessageKind::Response).fields.iter().find(|field| field.name == "responseCode");
    http_status == Some(200)
        && row.is_some_and(|row| row.presence != Presence::Mandatory)
        && service.validate(MessageKind::Response, Mode::Lenient, body).is_empty()
}

#[derive(Clone, Default)]
struct TopLevel<'b> {
    code: Option<Cow<'b, str>>,
    message: Option<Cow<'b, str>>,
}

/// Code and message of a JSON object. None where the text is none, or has one of the two twice.
fn top_level(text: &str) -> Option<TopLevel<'_>> {
    let mut reader = Reader::new(text);
    let Token::Object = reader.value().ok()? else {
        return None;
    };
    let mut answer = TopLevel::default();
    let mut first = true;
    while let Key::Other(key, _) = reader.key(first, None).ok()? {
        first = false;
        let value = match reader.value().ok()? {
            Token::String(text) => Some(text.decoded()),
            // BCA's samples have numbers (docs/sources/bca.md#contradictions-in-the-page).
            Token::Number(text) => Some(Cow::Borrowed(text)),
            Token::Object => skip(&mut reader, false)?,
            Token::Array => skip(&mut reader, true)?,
            Token::Boolean(_) | Token::Null => None,
        };
        let slot = match &*key.decoded() {
            "responseCode" => &mut answer.code,
            "responseMessage" => &mut answer.message,
            _ => continue,
        };
        if slot.replace(value.unwrap_or_default()).is_some() {
            return None;
        }
    }
    reader.end().ok()?;
    Some(answer)
}

/// Passes over what is in an object or array that was opened. None where it is no JSON, or nested deeper than any message.
fn skip<T>(reader: &mut Reader<'_>, is_array: bool) -> Option<Option<T>> {
    let mut open = alloc::vec![(is_array, true)];
    while let Some((is_array, first)) = open.last_mut() {
        let first = core::mem::replace(first, false);
        let more =
            if *is_array { reader.element(first).ok()? } else { !matches!(reader.key(first, None).ok()?, Key::End) };
        if !more {
            open.pop();
            continue;
        }
        let value = reader.value().ok()?;
        if matches!(value, Token::Object | Token::Array) {
            open.push((matches!(value, Token::Array), true));
        }
        if open.len() > MAX_DEPTH {
            return None;
        }
    }
    Some(None)
}
