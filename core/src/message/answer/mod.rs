//! Answers to calls: built from a case, the request and what the caller decides, and held against their request.
//!
//! `echo` takes over what an answer repeats, `reason` says why, `check` compares. Which fields these are is in the service's table.

mod check;
mod echo;

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::codes::{Meaning, indonesian, is_listed_by, message_of, refusal};
use super::service::{MessageKind, Service};
use super::table::{DeliveryKind, Field, Kind, Shape};
use super::tree::{Node, parse};
use super::validate::{Check, Mode, Violation};
use crate::error::Error;
use crate::given::Given;
use crate::response_code::{ResponseCode, ServiceCode};

const ANOTHER_NUMBER: &str = "has another number of bills than the request";

/// The response message holds 150 characters, and the longest text before the name has 24.
const MOST_DETAIL: usize = 100;

/// What an answer says beside its case.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct AnswerOptions<'a> {
    /// The status in the body, `paymentFlagStatus` or its like, where it is not the one that the case has: `00` behind 200 and 202,
    /// else `01`. What repeats a verdict (404xx18 of a payment) must say it: [`NextStep::status`](crate::message::NextStep::status).
    pub status: Option<&'a str>,
    /// What stands in the brackets of the message: the pointer of a field, as a [`Violation`](crate::message::Violation) has it, or a reason.
    pub detail: &'a str,
}

impl<'a> AnswerOptions<'a> {
    /// The case alone.
    #[must_use]
    pub const fn new() -> Self {
        AnswerOptions { status: None, detail: "" }
    }

    /// The answer with this status in its body, or with the one that the case has.
    #[must_use]
    pub fn status(mut self, status: impl Given<'a, str>) -> Self {
        self.status = status.given();
        self
    }

    /// The answer with this in the brackets of its message, or with nothing.
    #[must_use]
    pub fn detail(mut self, detail: impl Given<'a, str>) -> Self {
        self.detail = detail.given().unwrap_or_default();
        self
    }
}

/// An answer that keeps to its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltAnswer {
    response_code: ResponseCode,
    body: String,
}

impl BuiltAnswer {
    /// The code in the body.
    #[must_use]
    pub fn response_code(&self) -> ResponseCode {
        self.response_code
    }

    /// The HTTP status that goes with it.
    #[must_use]
    pub fn http_status(&self) -> u16 {
        self.response_code.http_status()
    }

    /// The body, as JSON.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }
}

impl Service {
    /// The answer to a call of this service, as its receiver wants it: code and message by the provider's list, status and reasons in both
    /// languages, and what it repeats of the request. A refusal has status `01` where the provider reads one there, else code and message alone.
    ///
    /// `case` is a response code of the service (`4042514`), as [`decide_payment`](crate::message::decide_payment) and a violation have it, or HTTP status and
    /// case without the service (`40414`), which the provider's own list then makes a code of.
    ///
    /// `data` is a JSON object with what you decide, in the form of the answer; empty for nothing. It never contradicts the request; null leaves
    /// a field out. `request` is the body that was received: of what is no JSON nothing is repeated, and neither is a value that the
    /// answer has no room for. The answer is checked against its table before it is returned.
    ///
    #[cfg_attr(feature = "virtual-account", doc = "```")]
    #[cfg_attr(not(feature = "virtual-account"), doc = "```ignore")]
    /// use paraf::Profile;
    /// use paraf::message::{AnswerOptions, Service};
    /// let inquiry = Service::find("24", &Profile::named("bca")?)?;
    /// let request = br#"{"partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451","inquiryRequestId":"A"}"#;
    /// let data = br#"{"virtualAccountData":{"virtualAccountName":"Budi","totalAmount":{"value":"10000.00","currency":"IDR"}}}"#;
    /// let found = inquiry.answer("20000", data, request, AnswerOptions::new())?;
    /// assert_eq!((found.http_status(), found.response_code().to_string().as_str()), (200, "2002400"));
    ///
    /// let paid = inquiry.answer("40414", b"", request, AnswerOptions::new())?;
    /// assert_eq!(
    ///     paid.body(),
    ///     concat!(
    ///         r#"{"responseCode":"4042414","responseMessage":"Paid Bill","virtualAccountData":{"inquiryStatus":"01","#,
    ///         r#""inquiryReason":{"english":"Paid Bill","indonesia":"Tagihan sudah dibayar"},"#,
    ///         r#""partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451","inquiryRequestId":"A"}}"#
    ///     )
    /// );
    /// # Ok::<(), paraf::Error>(())
    /// ```
    ///
    /// # Errors
    /// `invalid-argument`: a service before SNAP; a case that nobody lists, or of another service; a status that the table does not have, that the case
    /// contradicts, or none where one must be said; data that is no JSON object; and an answer that its table refuses, with the place.
    pub fn answer(
        &self,
        case: &str,
        data: &[u8],
        request: &[u8],
        options: AnswerOptions<'_>,
    ) -> Result<BuiltAnswer, Error> {
        if self.code() == ServiceCode::UNKNOWN {
            return Err(Error::invalid_argument("service", "has no answers of SNAP"));
        }
        let (code, message) = self.case(case, &detail(options.detail))?;
        let data = match data {
            b"" => Node::Object(Vec::new()),
            data => parse(data).ok_or_else(|| Error::invalid_argument("data", "is no JSON object"))?,
        };
        let request = parse(request);
        let rule = self.table().answer;
        let carries = is_success(code) || rule.is_some_and(|rule| rule.refusals.contains(&code.http_status()));
        let said = self.status_in(&data)?.filter(|_| carries);
        if options.status.is_some() && said.is_some() && options.status != said.as_deref() {
            return Err(Error::invalid_argument("status", "is not the one in the data"));
        }
        let status = self.status(code, carries, options.status.or(said.as_deref()))?;
        let reason = Reason::new(self, code);

        let mut body = Node::Object(Vec::new());
        body.put("/responseCode", 0, Node::owned(code.to_string()));
        body.put("/responseMessage", 0, Node::Text(message));
        if let Some(request) = request.as_ref().filter(|_| carries) {
            echo::fill(&mut body, *self, request);
        }
        for place in rule.filter(|_| carries && !is_success(code)).map_or(&[][..], |rule| rule.empty) {
            body.put(place, 0, Node::owned(""));
        }
        if let Some((place, status)) = status {
            body.put(place, 0, Node::owned(status));
        }
        if let Some(place) = rule.map(|rule| rule.reason).filter(|place| carries && !place.is_empty()) {
            if is_success(code)
                && status.is_some_and(|(_, status)| status != "00")
                && data.at(place).ok().flatten().is_none_or(Node::is_empty)
            {
                return Err(Error::invalid_argument(
                    "data",
                    "has no reason for a status that its code does not explain",
                ));
            }
            reason.put(&mut body, place, 0);
        }
        let each = rule.and_then(|rule| rule.each.as_ref()).map(|each| each.at);
        let divides = each.is_some_and(|list| data.at(list).ok().flatten().is_some_and(|list| !list.is_empty()));
        let repeated = (!divides).then(|| body.clone());
        body.lay(data);
        if let Some((place, _)) = status.filter(|(place, _)| body.at(place).is_err()) {
            return Err(Error::invalid_argument("data", format!("has {} twice", name_of(place))));
        }
        if let Some((status, each)) = status.and_then(|(_, status)| Some((status, rule?.each.as_ref()?))) {
            for index in 0..body.at(each.at).ok().flatten().map_or(0, |list| list.elements().len()) {
                let in_each = |place: &str| format!("{}/*{place}", each.at);
                if !body.has(each.at, index, each.status) {
                    body.put(&in_each(each.status), index, Node::owned(status));
                }
                if !body.has(each.at, index, each.reason) {
                    reason.put(&mut body, &in_each(each.reason), index);
                }
            }
        }
        order(&mut body, self.shape(MessageKind::Response));
        if let Some(request) = request.as_ref().filter(|_| carries) {
            // Data that leaves the bills out takes them away from what is repeated.
            let is_emptied = matches!(self.bills(request, &body), Some((1.., 0)));
            let emptied = || is_emptied.then(|| ANOTHER_NUMBER.into());
            let contradiction = self.contradiction(request, &body).or_else(emptied);
            contradiction.map_or(Ok(()), |detail| Err(Error::invalid_argument("data", detail)))?;
        }
        self.sound(code, &body, repeated.as_ref())
    }

    /// The status that the data says, at the place that the table has for it and nowhere else.
    fn status_in(&self, data: &Node<'_>) -> Result<Option<String>, Error> {
        let Some(place) = self.table().delivery.map(|rule| rule.answer_status).filter(|place| !place.is_empty()) else {
            return Ok(None);
        };
        let field = name_of(place);
        let stray = format!("/{field}");
        if stray != place && !matches!(data.at(&stray), Ok(None)) {
            return Err(Error::invalid_argument("data", format!("has {field} outside of its place, {place}")));
        }
        let twice = |_| Error::invalid_argument("data", format!("has {field} twice"));
        Ok(data.at(place).map_err(twice)?.and_then(Node::text).map(ToString::to_string))
    }

    /// What of an answer is not as it was asked; none where it is. What was decided does not change that, and what is empty says nothing.
    pub(in crate::message) fn contradiction(&self, request: &Node<'_>, body: &Node<'_>) -> Option<String> {
        if let Some(place) = check::differing(*self, request, body).first() {
            return Some(format!("says another thing than the request: {place}"));
        }
        let (asked, told) = self.bills(request, body)?;
        (asked > 0 && told > 0 && asked != told).then(|| ANOTHER_NUMBER.into())
    }

    /// How many bills were asked for, and how many are told of; none where the answer has no list of them.
    fn bills(&self, request: &Node<'_>, body: &Node<'_>) -> Option<(usize, usize)> {
        let each = self.table().answer.and_then(|rule| rule.each.as_ref())?;
        let told = body.at(each.at).ok().flatten()?.elements();
        let told = told.iter().filter(|element| !element.is_empty()).count();
        Some((echo::repeatable(*self, request, each.at), told))
    }

    /// The code of a case, and the provider's message for it.
    fn case(&self, case: &str, detail: &str) -> Result<(ResponseCode, Cow<'static, str>), Error> {
        let (code, message) = match case.split_at_checked(3) {
            Some((status, case)) if case.len() == 2 => {
                let wrong =
                    || Error::invalid_argument("case", "is neither a response code nor an HTTP status and a case");
                let status = status.parse().map_err(|_| wrong())?;
                let code = ResponseCode::new(status, self.code(), case).map_err(|_| wrong())?;
                let bytes = case.as_bytes().try_into().map_err(|_| wrong())?;
                refusal(self.profile(), self.id(), code.service(), Meaning(status, bytes), detail)
            }
            _ => {
                let wrong =
                    |_| Error::invalid_argument("case", "is neither a response code nor an HTTP status and a case");
                let code = ResponseCode::parse(case).map_err(wrong)?;
                if code.service() != self.code() && !is_listed_by(self.profile(), self.id(), code) {
                    return Err(Error::invalid_argument("case", "is the code of another service"));
                }
                (code, message_of(self.profile(), self.id(), code, detail))
            }
        };
        if message.is_empty() {
            return Err(Error::invalid_argument("case", "is listed neither by the standard nor by this provider"));
        }
        Ok((code, message))
    }

    /// Where the status stands, and what it is.
    fn status<'s>(
        &self,
        code: ResponseCode,
        carries: bool,
        given: Option<&'s str>,
    ) -> Result<Option<(&'static str, &'s str)>, Error> {
        let delivery = self.table().delivery.filter(|delivery| carries && !delivery.answer_status.is_empty());
        let own = if is_success(code) { "00" } else { "01" };
        let Some(delivery) = delivery else {
            // What the code says already needs no place.
            let wrong = Error::invalid_argument("status", "has no place in this answer");
            return if given.is_none_or(|status| status == own) { Ok(None) } else { Err(wrong) };
        };
        let repeats = delivery.kind == DeliveryKind::Payment && (code.http_status(), code.case()) == (404, "18");
        let status = match given {
            Some(status) => status,
            None if repeats => {
                return Err(Error::invalid_argument("status", "is not given, and this code repeats the first one"));
            }
            None => own,
        };
        let listed = row(self.shape(MessageKind::Response), delivery.answer_status).map_or(&[][..], |row| row.values);
        let listed = if listed.is_empty() { &["00", "01"] } else { listed };
        if !listed.contains(&status) {
            return Err(Error::invalid_argument("status", "is none of the statuses that the table has"));
        }
        Ok(Some((delivery.answer_status, status)))
    }

    /// What leaves keeps to its table. A sum or a currency that the request has wrong is repeated: the call has to be answered all the same.
    fn sound(
        &self,
        response_code: ResponseCode,
        body: &Node<'_>,
        repeated: Option<&Node<'_>>,
    ) -> Result<BuiltAnswer, Error> {
        let said = body.at("/responseCode").ok().flatten().and_then(Node::text);
        if said != Some(response_code.to_string().as_str()) {
            return Err(Error::invalid_argument("data", "has another response code than the case"));
        }
        let written = |node: &Node<'_>| {
            let mut text = String::new();
            node.write(&mut text);
            text
        };
        let violations = |text: &str| self.validate(MessageKind::Response, Mode::Strict, text.as_bytes());
        let text = written(body);
        let mut found = violations(&text);
        let spans = |violation: &Violation| matches!(violation.check(), Check::Sum | Check::Same | Check::Distinct);
        if let Some(repeated) = repeated.filter(|_| found.iter().any(spans)) {
            let before = violations(&written(repeated));
            found.retain(|violation| !spans(violation) || !before.contains(violation));
        }
        match found.first() {
            None => Ok(BuiltAnswer { response_code, body: text }),
            Some(violation) => {
                let (place, what) = (violation.pointer(), violation.message());
                Err(Error::invalid_argument("data", format!("makes an answer that its table refuses: {place} {what}")))
            }
        }
    }
}

/// Why, in both languages: what the code's message says without its brackets.
struct Reason {
    english: String,
    indonesian: &'static str,
}

impl Reason {
    fn new(service: &Service, code: ResponseCode) -> Self {
        let english = message_of(service.profile(), service.id(), code, "");
        Reason { english: english.into_owned(), indonesian: indonesian(service.profile(), service.id(), code) }
    }

    fn put(&self, body: &mut Node<'_>, place: &str, index: usize) {
        body.put(&format!("{place}/english"), index, Node::owned(self.english.as_str()));
        body.put(&format!("{place}/indonesia"), index, Node::owned(self.indonesian));
    }
}

fn name_of(place: &str) -> &str {
    place.rsplit_once('/').map_or("", |(_, name)| name)
}

fn is_success(code: ResponseCode) -> bool {
    matches!(code.http_status(), 200 | 202)
}

/// A field's name as messages have it, `paidAmount.value`; a reason on one line.
fn detail(detail: &str) -> String {
    let plain = |character: char| if character.is_control() { '?' } else { character };
    match detail.strip_prefix('/') {
        Some(path) => path
            .chars()
            .map(|character| if character == '/' { '.' } else { plain(character) })
            .take(MOST_DETAIL)
            .collect(),
        None => detail.chars().map(plain).take(MOST_DETAIL).collect(),
    }
}

/// The row at a pointer, `*` for the elements of a list.
fn row(shape: &'static Shape, pointer: &str) -> Option<&'static Field> {
    let (mut shape, mut found) = (Some(shape), None);
    for name in pointer.split('/').skip(1).filter(|name| *name != "*") {
        let field: &'static Field = shape?.fields.iter().find(|field| field.name == name)?;
        (shape, found) = (field.shape, Some(field));
    }
    found
}

/// In the order of the table; what it does not know comes last.
fn order(node: &mut Node<'_>, shape: &'static Shape) {
    let Node::Object(members) = node else { return };
    let place = |name: &str| shape.fields.iter().position(|field| field.name == name).unwrap_or(shape.fields.len());
    members.sort_by_key(|(name, _)| place(name));
    for (name, value) in members {
        let field = shape.fields.iter().find(|field| field.name == name);
        match (field.and_then(|field| Some((field.kind, field.shape?))), value) {
            (Some((Kind::Objects | Kind::Either, shape)), Node::Array(items)) => {
                items.iter_mut().for_each(|item| order(item, shape))
            }
            (Some((_, shape)), value) => order(value, shape),
            _ => {}
        }
    }
}
