//! Notices: calls of the bank that tell a partner what has happened, and on which nothing of the bank's depends.
//!
//! Each is sent once. When a bank sends one again is not public, so nothing sends it again: who gets none asks for the status.

use alloc::string::String;
use alloc::vec::Vec;
use paraf::message::types::Value;
use paraf::message::{ResponseCode, Service};

use crate::calls::{Line, Purpose, Sent};
use crate::event::Http;

/// What a partner is told.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) partner: usize,
    /// The service's ID.
    pub(crate) service: &'static str,
    /// X-PARTNER-ID; the partner's first one, where none is given.
    pub(crate) partner_id: Option<String>,
    pub(crate) body: Vec<u8>,
}

impl core::fmt::Debug for Told {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Told({}, {} bytes)", self.service, self.body.len())
    }
}

/// Those that wait for the partner's token, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Notices(Vec<Told>);

impl Notices {
    /// Sends a notice, with a token or as soon as there is one. A partner without a server is told nothing.
    pub(crate) fn tell(&mut self, line: &mut Line<'_>, told: Told) {
        let partner = told.partner;
        if line.pending.token(partner, line.now).is_some() {
            return send(line, &told);
        }
        if line.pending.has(Purpose::Token { partner }) || line.ask_for_token(partner) {
            self.0.push(told);
        }
    }

    /// The partner has answered a request for a token: what waited is sent, or given up where none came and none will.
    pub(crate) fn token_answered(&mut self, line: &mut Line<'_>, partner: usize) {
        let has_token = line.pending.token(partner, line.now).is_some();
        if !has_token && line.pending.has(Purpose::Token { partner }) {
            return;
        }
        let (due, waiting) = core::mem::take(&mut self.0).into_iter().partition(|told| told.partner == partner);
        self.0 = waiting;
        let due: Vec<Told> = due;
        due.iter().filter(|_| has_token).for_each(|told| send(line, told));
    }
}

/// What the partner says of it: a token that it calls none of its own is not used again.
pub(crate) fn answered(line: &mut Line<'_>, partner: usize, answer: Option<&Http>) {
    let body: Option<Value> = answer.and_then(|answer| serde_json::from_slice(&answer.body).ok());
    let code = body.as_ref().and_then(|body| ResponseCode::parse(body.get("responseCode")?.as_str()?).ok());
    if code.is_some_and(|code| code.http_status() == 401 && code.case() == "01") {
        line.pending.set_token(partner, None);
    }
}

fn send(line: &mut Line<'_>, told: &Told) {
    let Ok(service) = Service::find(told.service, line.profile) else { return };
    let first = line.partners.get(told.partner).and_then(|partner| partner.partner_ids.first());
    let partner_id = told.partner_id.as_ref().or(first).map(String::as_str).unwrap_or_default();
    let sent = Sent { service, partner_id, body: told.body.clone(), external_id: None };
    line.send_signed(told.partner, sent, Purpose::Notice { partner: told.partner });
}
