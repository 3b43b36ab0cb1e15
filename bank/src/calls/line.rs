//! Signing and sending.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::message::Service;
use paraf::sign::{Field, Request, SignedRequest};
use paraf::{Moment, Profile};

use super::alter::altered;
use super::pending::{Pending, Purpose};
use crate::checks::Doors;
use crate::event::{Call, CallId, Effect, Note};
use crate::faults::{Fault, FaultRule, Named, strike};
use crate::later::later;
use crate::random::Generator;
use crate::world::{Partner, Settings};

/// How far a stale call lies back.
const STALE: i64 = 3_600_000;

/// As long as a token of the bank's own.
const NO_TOKEN: usize = 62;

/// The way out.
pub(crate) struct Line<'l> {
    pub(crate) profile: &'l Profile,
    pub(crate) settings: &'l Settings,
    pub(crate) doors: &'l Doors,
    pub(crate) partners: &'l [Partner],
    pub(crate) pending: &'l mut Pending,
    pub(crate) faults: &'l mut Vec<FaultRule>,
    pub(crate) generator: &'l mut Generator,
    pub(crate) effects: &'l mut Vec<Effect>,
    pub(crate) now: Moment,
}

/// What is sent to a service of the partner's.
pub(crate) struct Sent<'s> {
    pub(crate) service: Service,
    /// X-PARTNER-ID: the company code.
    pub(crate) partner_id: &'s str,
    pub(crate) body: Vec<u8>,
    /// A new one, where it is none.
    pub(crate) external_id: Option<String>,
}

impl Line<'_> {
    /// Asks a partner for a token. False where the bank has no way to.
    pub(crate) fn ask_for_token(&mut self, partner: usize) -> bool {
        let Some((signer, known)) = self.doors.signer(partner).zip(self.partners.get(partner)) else {
            return false;
        };
        let named = Named { service: crate::TOKEN, ..Named::default() };
        let fault = strike(self.faults, true, named, self.generator);
        let at = if fault == Some(Fault::StaleTimestamp) { self.stale() } else { self.now };
        let Ok(signed) = signer.token_request(at, &mut self.generator.source()) else {
            return false;
        };
        let Some(base) = known.callback.as_ref().map(|callback| &callback.base_url) else {
            return false;
        };
        let mut headers = headers_of(&signed);
        if fault == Some(Fault::WrongSignature) {
            // That of another moment is one that is written well and does not fit.
            let Ok(other) = signer.token_request(self.stale(), &mut self.generator.source()) else {
                return false;
            };
            let wrong = other.signature().unwrap_or_default().to_string();
            headers
                .iter_mut()
                .filter(|(_, value)| Some(&**value) == signed.signature())
                .for_each(|header| header.1.clone_from(&wrong));
        }
        let url = [base, signed.url()].concat();
        let call = self.call(crate::TOKEN, known.name.clone(), url, headers, signed.body().to_vec());
        self.send(call, Purpose::Token { partner }, fault);
        true
    }

    /// Calls a service with a token that the partner gave; gives the X-EXTERNAL-ID back. None where the bank has no way to.
    pub(crate) fn send_signed(&mut self, partner: usize, sent: Sent<'_>, purpose: Purpose) -> Option<String> {
        let (signer, known) = self.doors.signer(partner).zip(self.partners.get(partner))?;
        let service = sent.service.id();
        let named = Named { service, external_id: sent.external_id.as_deref(), reference: None };
        let fault = strike(self.faults, true, named, self.generator);
        let external_id = match (fault, sent.external_id) {
            (Some(Fault::SameExternalId), given) => {
                self.pending.last_id(partner, service).map(ToString::to_string).or(given)
            }
            (_, given) => given,
        };
        let external_id = match external_id {
            Some(id) => id,
            None => sent.service.new_external_id(self.profile, &mut self.generator.source()).ok()?,
        };
        self.pending.set_last_id(partner, service, &external_id);
        let token = match fault {
            Some(Fault::WrongToken) => self.generator.letters(NO_TOKEN),
            _ => self.pending.token(partner, self.now)?.to_string(),
        };
        let at = if fault == Some(Fault::StaleTimestamp) { self.stale() } else { self.now };
        let body = altered(sent.body, service, fault);
        let url = [&*known.callback.as_ref()?.base_url, sent.service.path()].concat();
        // The signature of another body is one that is written well and does not fit.
        let signed_body: &[u8] = if fault == Some(Fault::WrongSignature) { b"{}" } else { &body };
        let request = Request::new(sent.service.method(), &url, signed_body, at)
            .with(Field::AccessToken, token.as_str())
            .with(Field::ExternalId, external_id.as_str())
            .with(Field::PartnerId, sent.partner_id)
            .with(Field::ChannelId, sent.service.channel_id());
        let signed = signer.sign(&request, &mut self.generator.source()).ok()?;
        let call = self.call(service, known.name.clone(), signed.url().to_string(), headers_of(&signed), body);
        self.send(call, purpose, fault);
        Some(external_id)
    }

    fn stale(&self) -> Moment {
        later(self.now, -STALE)
    }

    fn call(
        &self,
        service: &'static str,
        partner: String,
        url: String,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    ) -> Call {
        let wait = i64::from(self.settings.answer_seconds) * 1_000;
        let deadline = later(self.now, wait);
        Call { id: CallId(0), partner, service, method: "POST".into(), url, headers, body, deadline }
    }

    fn send(&mut self, call: Call, purpose: Purpose, fault: Option<Fault>) {
        let times = if fault == Some(Fault::Twice) { 2 } else { 1 };
        for _ in 0..times {
            let id = self.pending.add(purpose, call.deadline, fault == Some(Fault::LostAnswer));
            if let Some(fault) = fault {
                self.effects.push(Effect::Note(Note::Fault { request: None, call: Some(id), fault }));
            }
            self.effects.push(Effect::Call(Call { id, ..call.clone() }));
        }
    }
}

fn headers_of(signed: &SignedRequest<'_>) -> Vec<(String, String)> {
    signed.headers().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}
