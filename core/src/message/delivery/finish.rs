//! The verdict of the business, which ends a claim.

use alloc::string::String;

use super::Delivery;
use super::record::{Record, State, Status};
use crate::error::Error;
use crate::message::codes::is_listed_by;
use crate::message::service::MessageKind;
use crate::message::table::Rule;
use crate::message::tree::parse;
use crate::response_code::ResponseCode;

/// The record of a delivery that the handler decided: put it in the place of the claim, only while that is still there, and send
/// `answer` only when it was. What is finished never changes.
///
/// `answer` is the body that is sent: its code and status are the verdict, and both say the same. A technical failure is no verdict:
/// it finishes nothing, and gets no SNAP answer. What it repeats of the delivery, by the echo of the service's table, is what was claimed.
///
/// # Errors
/// `invalid-argument`: a record that is no claim of this delivery, or has other terms; an answer that is no verdict: no SNAP answer of this
/// service, a code that says neither yes nor no (401, 408, 409, 429, 5xx, 404xx18), a status other than `00` and `01`, or one that its code
/// contradicts; or one that states another account, amount or reference than the delivery, or another number of bills.
pub fn finish_payment(delivery: &Delivery, record: &str, answer: &[u8]) -> Result<String, Error> {
    let key = delivery.key().ok_or_else(|| Error::invalid_argument("delivery", "does not say which payment it is"))?;
    let record = Record::read(record, key)?;
    if !matches!(record.state, State::Claimed { .. }) {
        return Err(Error::invalid_argument("record", "is finished, and never changes"));
    }
    if record.terms != delivery.terms {
        return Err(Error::invalid_argument("record", "is that of another delivery"));
    }
    let answer = core::str::from_utf8(answer).map_err(|_| not_an_answer("is not UTF-8"))?;
    let status = delivery.verdict(answer)?;
    let (request, said) = (parse(&delivery.body), parse(answer.as_bytes()));
    let contradiction = request.zip(said).and_then(|(request, said)| delivery.service.contradiction(&request, &said));
    contradiction.map_or(Ok(()), |detail| Err(Error::invalid_argument("answer", detail)))?;
    record.finished(status, answer).write()
}

impl Delivery {
    /// What an answer decides, by its code and its status.
    pub(super) fn verdict(&self, answer: &str) -> Result<Status, Error> {
        let code = code_of(answer).ok_or_else(|| not_an_answer("has no response code"))?;
        let service = self.service;
        if code.service() != service.code() && !is_listed_by(service.profile(), service.id(), code) {
            return Err(not_an_answer("has the code of another service"));
        }
        let said = self.status_in(answer)?;
        match (code.http_status(), code.case(), said.as_deref()) {
            (404, "18", _) => Err(not_an_answer("repeats a verdict, and is none")),
            (200 | 202, _, Some("00")) => Ok(Status::Done),
            (200 | 202 | 400 | 403 | 404 | 405, _, Some("01")) => Ok(Status::Refused),
            (200 | 202, _, None) if !self.wants_status() => Ok(Status::Done),
            (400 | 403 | 404 | 405, _, None) => Ok(Status::Refused),
            (200 | 202, _, None) => Err(not_an_answer("has no status, which counts as a time-out")),
            (400 | 403 | 404 | 405, _, Some("00")) => Err(not_an_answer("says 00 behind a code that refuses")),
            (200 | 202 | 400 | 403 | 404 | 405, ..) => Err(not_an_answer("has a status other than 00 and 01")),
            _ => Err(not_an_answer("has a code that is no verdict")),
        }
    }

    fn status_in(&self, answer: &str) -> Result<Option<String>, Error> {
        let message = parse(answer.as_bytes()).ok_or_else(|| not_an_answer("is no JSON object"))?;
        super::text(&message, self.rule.answer_status).map_err(|_| not_an_answer("has its status twice"))
    }

    /// Whether the provider takes a success without a status for a time-out.
    fn wants_status(&self) -> bool {
        let rules = self.service.shape(MessageKind::Response).rules;
        rules.iter().any(|rule| matches!(rule, Rule::StatusMatchesCode { container: true, .. }))
    }
}

pub(super) fn code_of(answer: &str) -> Option<ResponseCode> {
    let code = super::text(&parse(answer.as_bytes())?, "/responseCode").ok()??;
    ResponseCode::parse(&code).ok()
}

pub(super) fn not_an_answer(detail: &'static str) -> Error {
    Error::invalid_argument("answer", detail)
}
