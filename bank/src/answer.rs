//! Answers: what is put on the wire, and the refusals that become one.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use paraf::message::types::{Object, Value};
use paraf::message::{AnswerCode, ResponseCode, Service, Violation};
use paraf::verify::Rejection;
use paraf::{ErrorCode, Moment, Profile};

use crate::event::Http;
use crate::verdict::{Basis, Mistake, Step};

/// A case of a response code: HTTP status and two digits, as the standard has them. Code and message are core's.
#[derive(Clone, Copy)]
pub(crate) struct Case(u16, &'static str);

pub(crate) const DONE: Case = Case(200, "00");
pub(crate) const INVALID_FORMAT: Case = Case(400, "01");
pub(crate) const UNAUTHORIZED: Case = Case(401, "00");
pub(crate) const INVALID_TOKEN: Case = Case(401, "01");
pub(crate) const DO_NOT_HONOR: Case = Case(403, "05");
pub(crate) const CUT_OFF: Case = Case(403, "06");
pub(crate) const INSUFFICIENT_FUNDS: Case = Case(403, "14");
pub(crate) const NOT_PERMITTED: Case = Case(403, "15");
pub(crate) const INACTIVE_ACCOUNT: Case = Case(403, "18");
pub(crate) const TRANSACTION_NOT_FOUND: Case = Case(404, "01");
pub(crate) const NO_ROUTE_THERE: Case = Case(404, "02");
pub(crate) const INVALID_MERCHANT: Case = Case(404, "08");
pub(crate) const INVALID_ACCOUNT: Case = Case(404, "11");
pub(crate) const INVALID_AMOUNT: Case = Case(404, "13");
pub(crate) const INCONSISTENT: Case = Case(404, "18");
pub(crate) const CONFLICT: Case = Case(409, "00");
pub(crate) const DUPLICATE_REFERENCE: Case = Case(409, "01");
pub(crate) const INTERNAL: Case = Case(500, "01");
pub(crate) const TIMEOUT: Case = Case(504, "00");

/// Why a request is not done, and what is answered.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: Option<ResponseCode>,
    pub(crate) message: String,
    pub(crate) step: Step,
    pub(crate) error: Option<ErrorCode>,
    pub(crate) reason: String,
    pub(crate) basis: Basis,
    pub(crate) diagnosis: Vec<Mistake>,
}

impl Refusal {
    /// By a case, with a field or a reason in its message.
    pub(crate) fn new(service: Service, profile: &Profile, step: Step, case: Case, detail: &str, reason: &str) -> Self {
        let code = ResponseCode::new(case.0, service.code(), case.1).ok();
        Refusal {
            status: case.0,
            code,
            message: code.and_then(|code| code.message(detail, profile)).unwrap_or_default().into_owned(),
            step,
            error: None,
            reason: reason.to_string(),
            basis: Basis::Table,
            diagnosis: Vec::new(),
        }
    }

    /// By a code of the caller's choice.
    pub(crate) fn with_code(code: ResponseCode, profile: &Profile, step: Step, reason: &str) -> Self {
        let message = code.message("", profile).unwrap_or_default().into_owned();
        let (status, reason) = (code.http_status(), reason.to_string());
        let (error, basis, diagnosis) = (None, Basis::Ours, Vec::new());
        Refusal { status, code: Some(code), message, step, error, reason, basis, diagnosis }
    }

    /// As core refuses it.
    pub(crate) fn of_rejection(rejection: &Rejection) -> Self {
        Refusal {
            status: rejection.http_status(),
            code: Some(rejection.response_code()),
            message: rejection.response_message().to_string(),
            step: if rejection.code() == ErrorCode::TokenMismatch { Step::Token } else { Step::Signature },
            error: Some(rejection.code()),
            reason: rejection.error().to_string(),
            basis: Basis::Table,
            diagnosis: Vec::new(),
        }
    }

    /// As core answers what is wrong with a body.
    pub(crate) fn of_violation(violation: &Violation) -> Self {
        let code = match violation.response_code() {
            AnswerCode::Snap(code) => Some(code),
            _ => None,
        };
        Refusal {
            status: code.map_or(400, |code| code.http_status()),
            code,
            message: violation.response_message().to_string(),
            step: Step::Message,
            error: None,
            reason: violation.to_string(),
            basis: Basis::Table,
            diagnosis: Vec::new(),
        }
    }

    /// No service of the bank: not an answer of SNAP.
    pub(crate) fn no_route() -> Self {
        Refusal {
            status: 404,
            code: None,
            message: String::new(),
            step: Step::Route,
            error: None,
            reason: "no service of this bank has this method and path".into(),
            basis: Basis::Ours,
            diagnosis: Vec::new(),
        }
    }

    pub(crate) fn ours(mut self) -> Self {
        self.basis = Basis::Ours;
        self
    }

    /// With the diagnosis in it only where that was asked for.
    pub(crate) fn to_http(&self, now: Moment, profile: &Profile, shows_diagnosis: bool) -> Http {
        let Some(code) = self.code else {
            return Http { status: self.status, headers: Vec::new(), body: Vec::new() };
        };
        let mut body = Object::from_iter([
            ("responseCode", Value::from(code.to_string())),
            ("responseMessage", Value::from(self.message.clone())),
        ]);
        if shows_diagnosis && !self.diagnosis.is_empty() {
            let mistakes = self.diagnosis.iter().map(|mistake| Value::from(mistake.english.clone()));
            let mistakes = Object::from_iter([("diagnosis", Value::from(mistakes.collect::<Vec<_>>()))]);
            body.push("additionalInfo", mistakes);
        }
        json(code, serde_json::to_vec(&Value::from(body)).unwrap_or_default(), now, profile)
    }
}

/// A body with the headers that SNAP's answers have.
pub(crate) fn json(code: ResponseCode, body: Vec<u8>, now: Moment, profile: &Profile) -> Http {
    let timestamp = now.text(profile).unwrap_or_default();
    let headers = vec![("Content-Type".into(), "application/json".into()), ("X-TIMESTAMP".into(), timestamp)];
    Http { status: code.http_status(), headers, body }
}

/// The code and message of success.
pub(crate) fn done(service: Service, profile: &Profile) -> Option<(ResponseCode, String)> {
    let code = ResponseCode::new(DONE.0, service.code(), DONE.1).ok()?;
    Some((code, code.message("", profile)?.into_owned()))
}

/// What stands between a bank and its callers, when it breaks.
pub(crate) fn html() -> Http {
    let body = b"<html><head><title>500 Internal Server Error</title></head><body>Internal Server Error</body></html>";
    Http { status: 500, headers: vec![("Content-Type".into(), "text/html".into())], body: body.to_vec() }
}
