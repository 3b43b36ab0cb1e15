//! Effects as bytes to compare two runs by: what leaves the bank, and what it decided.
//!
//! The tags are written out here and never change. Sentences for a log are left out, so that a run stays the same when a sentence is improved.

use crate::event::{Effect, Http, Note, Receipt, Reply};
use crate::verdict::Basis;

impl Effect {
    /// Passes every byte that leaves, signatures and tokens included, and every decision, in parts.
    ///
    /// ```
    /// use paraf_bank::{Basis, Effect, Note, Step};
    /// let trace = |reason: &str| {
    ///     let (step, reason) = (Step::Route, reason.into());
    ///     let (service, response_code, error, diagnosis) = (None, None, None, vec![]);
    ///     let note = Note::Refused { request: 1, service, step, response_code, error, reason, basis: Basis::Ours, diagnosis };
    ///     let mut parts = Vec::new();
    ///     Effect::Note(note).trace(&mut |part| parts.push(part.to_vec()));
    ///     parts
    /// };
    /// assert_eq!(trace("no such path"), trace("no service has this path"));
    /// ```
    pub fn trace(&self, part: &mut dyn FnMut(&[u8])) {
        match self {
            Effect::Respond { request, reply } => {
                part(b"respond");
                number(*request, part);
                match reply {
                    Reply::Answer(answer) => http(answer, part),
                    Reply::Reset => part(b"reset"),
                }
            }
            Effect::Call(call) => {
                part(b"call");
                number(call.id.0, part);
                texts(&[&call.partner, call.service, &call.method, &call.url], part);
                headers(&call.headers, part);
                part(&call.body);
                part(&call.deadline.epoch_millis().to_be_bytes());
            }
            Effect::WakeAt(at) => {
                part(b"wake-at");
                part(&at.epoch_millis().to_be_bytes());
            }
            Effect::Counter(Ok(receipt)) => {
                let (tag, id) = match receipt {
                    Receipt::Payment(id) => ("payment", id.0),
                    Receipt::Paid(entry) => ("paid", entry.0),
                    Receipt::Hold(id) => ("hold", id.0),
                    Receipt::Collected(entry) => ("collected", entry.0),
                    Receipt::Done => ("done", 0),
                };
                texts(&["counter", tag], part);
                number(id, part);
            }
            Effect::Counter(Err(error)) => texts(&["counter-refused", error.code().as_str(), error.field()], part),
            Effect::Note(note) => noted(note, part),
        }
    }
}

fn noted(note: &Note, part: &mut dyn FnMut(&[u8])) {
    match note {
        Note::Done { request, service, response_code } => {
            texts(&["done", service], part);
            number(*request, part);
            code(Some(response_code), part);
        }
        Note::Refused { request, service, step, response_code, error, basis, reason: _, diagnosis: _ } => {
            let basis = match basis {
                Basis::Table => "table",
                Basis::Ours => "ours",
            };
            let error = error.map(|error| error.as_str()).unwrap_or_default();
            texts(&["refused", service.unwrap_or_default(), step.as_str(), error, basis], part);
            number(*request, part);
            code(response_code.as_ref(), part);
        }
        Note::Fault { request, call, fault } => {
            texts(&["fault", fault.as_str()], part);
            number(request.unwrap_or_default(), part);
            number(call.map_or(0, |call| call.0), part);
        }
        Note::Payment { payment, stage, response_code, reason: _ } => {
            texts(&["payment-stage", stage.as_str()], part);
            number(payment.0, part);
            code(response_code.as_ref(), part);
        }
        Note::Transfer { reference_no, service, settled } => {
            texts(&["transfer", reference_no, service, settled.as_str()], part);
        }
        Note::HoldExpired(hold) => {
            part(b"hold-expired");
            number(hold.0, part);
        }
        Note::LateAnswer(call) => {
            part(b"late-answer");
            number(call.0, part);
        }
    }
}

fn http(answer: &Http, part: &mut dyn FnMut(&[u8])) {
    part(&answer.status.to_be_bytes());
    headers(&answer.headers, part);
    part(&answer.body);
}

fn headers(all: &[(alloc::string::String, alloc::string::String)], part: &mut dyn FnMut(&[u8])) {
    number(all.len() as u64, part);
    all.iter().for_each(|(name, value)| texts(&[name, value], part));
}

fn code(code: Option<&paraf::message::ResponseCode>, part: &mut dyn FnMut(&[u8])) {
    match code {
        Some(code) => part(alloc::format!("{code}").as_bytes()),
        None => part(b""),
    }
}

fn number(number: u64, part: &mut dyn FnMut(&[u8])) {
    part(&number.to_be_bytes());
}

fn texts(texts: &[&str], part: &mut dyn FnMut(&[u8])) {
    texts.iter().for_each(|text| part(text.as_bytes()));
}
