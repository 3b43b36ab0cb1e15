//! What happened in a world: each request and each call with its answer, and each step of a payment. The same value is a line of the log and
//! an item of the control API, and no secret is in it.

use std::collections::VecDeque;

use paraf::text::lossy_text;
use paraf::{Moment, Profile};
use paraf_bank::{Basis, Call, Http, Incoming, Note};
use serde::Serialize;
use serde_json::Value;

use crate::texts::reasons::indonesian;

/// The most bytes of a body that are kept. Ours.
const MOST_OF_A_BODY: usize = 64 << 10;

/// The last so many records.
pub(super) struct History {
    records: VecDeque<Record>,
    most: usize,
    made: u64,
}

/// One of them.
#[derive(Clone, Serialize)]
pub(super) struct Record {
    /// Counted from 1; it goes on where older ones were dropped.
    pub(super) number: u64,
    /// The world's time.
    pub(super) at: String,
    #[serde(flatten)]
    pub(super) what: What,
}

#[derive(Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum What {
    /// Somebody called the bank.
    Request(Exchange),
    /// The bank called somebody.
    Call(Exchange),
    /// A payment of a virtual account went on.
    Payment {
        payment: u64,
        stage: &'static str,
        response_code: Option<String>,
        reason: &'static str,
        reason_indonesian: Option<String>,
    },
    /// Another bank decided about a transfer that was under way.
    Transfer { reference_no: String, service: &'static str, settled: &'static str },
    /// The day of a hold came.
    HoldExpired { hold: u64 },
    /// An answer came to a call that is over.
    LateAnswer { call: u64 },
}

/// A request and its answer.
#[derive(Clone, Default, Serialize)]
pub(super) struct Exchange {
    /// The number of the request, or of the call.
    #[serde(skip)]
    pub(super) id: u64,
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
    pub(super) service: Option<&'static str>,
    /// How far it came, where it was refused.
    pub(super) step: Option<&'static str>,
    pub(super) reason: Option<String>,
    /// The same in Indonesian, where it is known.
    pub(super) reason_indonesian: Option<String>,
    /// Core's code of the reason.
    pub(super) error: Option<&'static str>,
    /// Who says that it is answered so: `table` or `ours`.
    pub(super) basis: Option<&'static str>,
    /// The mistakes that explain a wrong signature.
    pub(super) diagnosis: Vec<Mistake>,
    pub(super) fault: Option<&'static str>,
    pub(super) answer: Option<Answer>,
}

#[derive(Clone, Serialize)]
pub(super) struct Mistake {
    id: String,
    english: String,
    indonesian: String,
}

#[derive(Clone, Serialize)]
pub(super) struct Answer {
    /// None where the connection was reset, or nothing came.
    pub(super) status: Option<u16>,
    pub(super) response_code: Option<String>,
    pub(super) body: String,
}

impl History {
    pub(super) fn new(most: usize) -> Self {
        History { records: VecDeque::new(), most, made: 0 }
    }

    pub(super) fn add(&mut self, now: Moment, profile: &Profile, what: What) -> &Record {
        self.made += 1;
        if self.records.len() >= self.most {
            self.records.pop_front();
        }
        let at = now.text(profile).unwrap_or_default();
        self.records.push_back(Record { number: self.made, at, what });
        &self.records[self.records.len() - 1]
    }

    /// Those after a number, the oldest first.
    pub(super) fn since(&self, number: u64) -> Vec<Record> {
        self.records.iter().filter(|record| record.number > number).cloned().collect()
    }

    /// The request with this number, where it is kept.
    pub(super) fn request(&mut self, id: u64) -> Option<&mut Record> {
        self.records.iter_mut().rev().find(|record| matches!(&record.what, What::Request(found) if found.id == id))
    }

    /// The call with this number, where it is kept.
    pub(super) fn call(&mut self, id: u64) -> Option<&mut Record> {
        self.records.iter_mut().rev().find(|record| matches!(&record.what, What::Call(found) if found.id == id))
    }
}

impl Record {
    pub(super) fn exchange_mut(&mut self) -> Option<&mut Exchange> {
        match &mut self.what {
            What::Request(exchange) | What::Call(exchange) => Some(exchange),
            _ => None,
        }
    }
}

impl Exchange {
    pub(super) fn of_request(incoming: &Incoming) -> Self {
        let headers = incoming.headers.iter().map(|(name, value)| (lossy_text(name), lossy_text(value)));
        Exchange {
            id: incoming.request,
            method: lossy_text(&incoming.method).into_owned(),
            url: lossy_text(&incoming.url).into_owned(),
            headers: without_secrets(headers.map(|(name, value)| (name.into_owned(), value.into_owned()))),
            body: body_without_secrets(&incoming.body),
            ..Exchange::default()
        }
    }

    pub(super) fn of_call(call: &Call) -> Self {
        Exchange {
            id: call.id.0,
            method: call.method.clone(),
            url: call.url.clone(),
            headers: without_secrets(call.headers.iter().cloned()),
            body: body_without_secrets(&call.body),
            service: Some(call.service),
            ..Exchange::default()
        }
    }

    /// Why it was refused, or has no answer.
    pub(super) fn gives(&mut self, reason: &str) {
        self.reason_indonesian = indonesian(self.error.unwrap_or_default(), reason);
        self.reason = Some(reason.into());
    }

    /// What a note says of it.
    pub(super) fn note(&mut self, note: &Note) {
        match note {
            Note::Done { service, .. } => (self.service, self.basis) = (Some(*service), Some("table")),
            Note::Refused { service, step, error, reason, basis, diagnosis, .. } => {
                (self.service, self.step) = (*service, Some(step.as_str()));
                self.error = error.map(|error| error.as_str());
                self.gives(reason);
                self.basis = Some(if *basis == Basis::Table { "table" } else { "ours" });
                let told = |mistake: &paraf_bank::Mistake| Mistake {
                    id: mistake.id.clone(),
                    english: mistake.english.clone(),
                    indonesian: mistake.indonesian.clone(),
                };
                self.diagnosis = diagnosis.iter().map(told).collect();
            }
            Note::Fault { fault, .. } => self.fault = Some(fault.as_str()),
            Note::Payment { .. } | Note::Transfer { .. } | Note::HoldExpired(_) | Note::LateAnswer(_) => {}
        }
    }
}

impl Answer {
    pub(super) fn of(http: &Http) -> Self {
        let code = serde_json::from_slice::<Value>(&http.body).ok();
        let code = code.and_then(|body| body.get("responseCode")?.as_str().map(ToString::to_string));
        Answer { status: Some(http.status), response_code: code, body: body_without_secrets(&http.body) }
    }

    pub(super) fn none() -> Self {
        Answer { status: None, response_code: None, body: String::new() }
    }
}

/// A token moves money for a quarter of an hour; a signature is spent when it is seen.
fn without_secrets(headers: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let hide = |(name, value): (String, String)| {
        let is_secret =
            ["authorization", "authorization-customer", "cookie"].iter().any(|known| name.eq_ignore_ascii_case(known));
        (name, if is_secret { REDACTED.to_string() } else { value })
    };
    headers.map(hide).collect()
}

const REDACTED: &str = "redacted";

fn body_without_secrets(body: &[u8]) -> String {
    let text = lossy_text(&body[..body.len().min(MOST_OF_A_BODY)]).into_owned();
    if !text.contains("accessToken") && !text.contains("refreshToken") {
        return text;
    }
    let Ok(Value::Object(mut members)) = serde_json::from_slice(body) else {
        return REDACTED.to_string();
    };
    for name in ["accessToken", "refreshToken"] {
        if let Some(token) = members.get_mut(name) {
            *token = REDACTED.into();
        }
    }
    Value::Object(members).to_string()
}

impl std::fmt::Display for Mistake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {} / {}", self.id, self.english, self.indonesian)
    }
}
