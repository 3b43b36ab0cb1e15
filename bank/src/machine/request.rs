//! A request, step by step: route, checks, fault before, handler, answer, fault after.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::Direction;
use paraf::message::Service;
use paraf::message::types::Value;
use paraf::text::lossy_text;

use super::Bank;
use super::state::Late;
use crate::answer::{INVALID_TOKEN, Refusal, TIMEOUT, done, html, json};
use crate::checks::{Admitted, Gate};
use crate::event::{Effect, Http, Incoming, Note, Reply};
use crate::faults::{Fault, Named, strike};
use crate::later::later;
use crate::services::{Asked, Desk, information, qris, statement, token, transfer, va};
use crate::verdict::Step;

/// What is to be sent, and how.
struct Outcome {
    reply: Reply,
    delay: u32,
}

impl Bank {
    pub(super) fn request(&mut self, incoming: &Incoming, effects: &mut Vec<Effect>) {
        let request = incoming.request;
        let service = self.route(incoming);
        let (admitted, refusal) = match service
            .ok_or_else(Refusal::no_route)
            .and_then(|service| self.admit(service, incoming).map(|admitted| (service, admitted)))
        {
            Ok(admitted) => (Some(admitted), None),
            Err(refusal) => (None, Some(refusal)),
        };
        let fault = admitted.as_ref().and_then(|(service, admitted)| self.fault(*service, admitted, request, effects));
        let handled = match (admitted, refusal) {
            (Some((service, admitted)), _) => match fault {
                Some(fault) if !fault.lets_do() => Err(self.instead(service, fault, incoming)),
                _ => self.handle(service, &admitted, fault).map(|body| (service, body)),
            },
            (None, refusal) => Err(refusal.unwrap_or_else(Refusal::no_route)),
        };
        let answer = match handled {
            Ok((service, body)) => self.succeeded(service, body, request, effects),
            Err(refusal) => self.refused(refusal, service, request, effects),
        };
        let Outcome { reply, delay } = self.after(fault, service, answer);
        if delay == 0 {
            effects.push(Effect::Respond { request, reply });
        } else {
            let at = later(self.state.now, i64::from(delay));
            self.state.late.push(Late { at, request, reply });
        }
    }

    /// The service, where the bank has it.
    fn route(&self, incoming: &Incoming) -> Option<Service> {
        let method = lossy_text(&incoming.method);
        let service = Service::of_request(&method, &lossy_text(&incoming.url), &self.profile)?;
        let is_here = service.id() == crate::TOKEN || crate::ANSWERED.contains(&service.id());
        (is_here && service.direction() == Direction::ToProvider).then_some(service)
    }

    fn admit(&mut self, service: Service, incoming: &Incoming) -> Result<Admitted, Refusal> {
        let state = &mut self.state;
        let mut gate = Gate {
            profile: &self.profile,
            settings: &self.settings,
            doors: &self.doors,
            partners: &state.partners,
            tokens: &state.tokens,
            conflicts: &mut state.conflicts,
            now: state.now,
        };
        if service.id() == crate::TOKEN {
            gate.admit_token_request(service, incoming)
        } else {
            gate.admit(service, incoming)
        }
    }

    fn fault(
        &mut self,
        service: Service,
        admitted: &Admitted,
        request: u64,
        effects: &mut Vec<Effect>,
    ) -> Option<Fault> {
        let reference = reference_of(&admitted.body);
        let named =
            Named { service: service.id(), external_id: Some(&admitted.external_id), reference: reference.as_deref() };
        let fault = strike(&mut self.state.faults, false, named, &mut self.state.generator)?;
        effects.push(Effect::Note(Note::Fault { request: Some(request), call: None, fault }));
        Some(fault)
    }

    /// What is answered where a fault keeps the bank from doing it.
    fn instead(&mut self, service: Service, fault: Fault, incoming: &Incoming) -> Refusal {
        let refuse = |case, reason| Refusal::new(service, &self.profile, Step::Fault, case, "", reason);
        match fault {
            Fault::ExpiredToken => {
                let refusal = refuse(INVALID_TOKEN, "a fault ended the token before its time");
                if let Some(token) = incoming.header("Authorization").and_then(|value| value.strip_prefix("Bearer ")) {
                    self.state.tokens.revoke(token);
                }
                refusal
            }
            Fault::OtherCode(code) => {
                Refusal::with_code(code, &self.profile, Step::Fault, "a fault answers another code")
            }
            _ => refuse(TIMEOUT, "a fault lost the request"),
        }
    }

    /// The handler, which posts once or not at all.
    fn handle(&mut self, service: Service, admitted: &Admitted, fault: Option<Fault>) -> Result<Vec<u8>, Refusal> {
        let state = &mut self.state;
        let partner = state.partners.get(admitted.partner).ok_or_else(Refusal::no_route)?;
        let asked = Asked {
            service,
            place: admitted.partner,
            partner,
            partner_id: &admitted.partner_id,
            external_id: &admitted.external_id,
            body: &admitted.body,
        };
        let mut desk = Desk {
            profile: &self.profile,
            settings: &self.settings,
            outside: &self.outside,
            merchants: &self.merchants,
            ledger: &mut state.ledger,
            generator: &mut state.generator,
            sequence: &mut state.sequence,
            now: state.now,
        };
        match service.id() {
            crate::TOKEN => token::issue(&asked, &mut desk, &mut state.tokens),
            "11" => information::balance(&asked, &mut desk),
            "14" => statement::statement(&asked, &mut desk),
            "15" => transfer::inquire(&asked, &mut desk),
            "16" => transfer::inquire_outside(&asked, &mut desk),
            "17" => transfer::transfer(&asked, &mut desk, &mut state.transfers),
            "18" | "22" | "23" => transfer::transfer_outward(&asked, &mut desk, &mut state.transfers, fault),
            "26" => va::status(&asked, &mut desk, &state.payments),
            "36" => transfer::status(&asked, &mut desk, &state.transfers),
            "47" => qris::generate(&asked, &mut desk, &mut state.codes),
            "51" => qris::query(&asked, &mut desk, &mut state.codes),
            "78" => qris::refund(&asked, &mut desk, &mut state.codes),
            _ => Err(Refusal::no_route()),
        }
    }

    fn succeeded(&self, service: Service, body: Vec<u8>, request: u64, effects: &mut Vec<Effect>) -> Http {
        let Some((response_code, _)) = done(service, &self.profile) else {
            return html();
        };
        effects.push(Effect::Note(Note::Done { request, service: service.id(), response_code }));
        json(response_code, body, self.state.now, &self.profile)
    }

    fn refused(&self, refusal: Refusal, service: Option<Service>, request: u64, effects: &mut Vec<Effect>) -> Http {
        let answer = refusal.to_http(self.state.now, &self.profile, self.settings.diagnosis_in_answer);
        effects.push(Effect::Note(Note::Refused {
            request,
            service: service.map(|service| service.id()),
            step: refusal.step,
            response_code: refusal.code,
            error: refusal.error,
            reason: refusal.reason,
            basis: refusal.basis,
            diagnosis: refusal.diagnosis,
        }));
        answer
    }

    /// What a fault makes of the answer.
    fn after(&self, fault: Option<Fault>, service: Option<Service>, answer: Http) -> Outcome {
        let reply = match (fault, service) {
            (Some(Fault::Html { .. }), _) => Reply::Answer(html()),
            (Some(Fault::Reset { .. }), _) => Reply::Reset,
            (Some(Fault::LostAfter), Some(service)) => {
                let refusal = Refusal::new(service, &self.profile, Step::Fault, TIMEOUT, "", "");
                Reply::Answer(refusal.to_http(self.state.now, &self.profile, false))
            }
            _ => Reply::Answer(answer),
        };
        let delay = if let Some(Fault::Late { millis }) = fault { millis } else { 0 };
        Outcome { reply, delay }
    }
}

/// The partnerReferenceNo of a body that its table has passed.
fn reference_of(body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    body.get("partnerReferenceNo").and_then(Value::as_str).map(ToString::to_string)
}
