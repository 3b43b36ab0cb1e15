//! Notices: calls of the bank that tell a partner what has happened, and on which nothing of the bank's depends.
//!
//! Each is sent once. When a bank sends one again is not public, so nothing sends it again: who gets none asks for the status.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use paraf::message::Service;

use crate::calls::{Line, NoticeId, Purpose, Sent};

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

/// Those that wait for the partner's token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Notices {
    last: u64,
    waiting: BTreeMap<NoticeId, Told>,
}

impl Notices {
    /// Sends a notice, with a token or as soon as there is one. A partner without a server is told nothing.
    pub(crate) fn tell(&mut self, line: &mut Line<'_>, told: Told) {
        self.last += 1;
        let (id, partner) = (NoticeId(self.last), told.partner);
        if line.pending.token(partner, line.now).is_some() {
            return send(line, id, &told);
        }
        if line.pending.has(Purpose::Token { partner }) || line.ask_for_token(partner) {
            self.waiting.insert(id, told);
        }
    }

    /// The partner has answered a request for a token: what waited is sent, or given up where none came and none will.
    pub(crate) fn token_answered(&mut self, line: &mut Line<'_>, partner: usize) {
        let has_token = line.pending.token(partner, line.now).is_some();
        if !has_token && line.pending.has(Purpose::Token { partner }) {
            return;
        }
        let (due, waiting) =
            core::mem::take(&mut self.waiting).into_iter().partition(|(_, told)| told.partner == partner);
        self.waiting = waiting;
        let due: BTreeMap<NoticeId, Told> = due;
        due.iter().filter(|_| has_token).for_each(|(id, told)| send(line, *id, told));
    }
}

fn send(line: &mut Line<'_>, id: NoticeId, told: &Told) {
    let Ok(service) = Service::find(told.service, line.profile) else { return };
    let first = line.partners.get(told.partner).and_then(|partner| partner.partner_ids.first());
    let partner_id = told.partner_id.as_ref().or(first).map(String::as_str).unwrap_or_default();
    let sent = Sent { service, partner_id, body: told.body.clone(), external_id: None };
    line.send_signed(told.partner, sent, Purpose::Notice(id));
}
