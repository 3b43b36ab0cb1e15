//! The calls that are out, and the tokens that partners gave.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use paraf::Moment;

use crate::event::{CallId, PaymentId};

/// What a call is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A token of this partner.
    Token {
        /// The partner's place.
        partner: usize,
    },
    /// What is to be paid.
    Inquiry(PaymentId),
    /// That it was paid.
    Flag(PaymentId),
    /// That something has happened.
    Notice {
        /// The partner's place.
        partner: usize,
    },
}

/// What is out, and what is known of each partner's server.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Pending {
    last: u64,
    out: BTreeMap<CallId, Out>,
    servers: BTreeMap<usize, Server>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Out {
    purpose: Purpose,
    deadline: Moment,
    /// Whether its answer is to be lost.
    is_lost: bool,
}

/// One partner's server.
#[derive(Clone, Default, PartialEq, Eq)]
struct Server {
    token: Option<(String, Moment)>,
    /// The X-EXTERNAL-ID that was used last, by service.
    last_ids: BTreeMap<&'static str, String>,
}

impl Pending {
    pub(super) fn add(&mut self, purpose: Purpose, deadline: Moment, is_lost: bool) -> CallId {
        self.last += 1;
        self.out.insert(CallId(self.last), Out { purpose, deadline, is_lost });
        CallId(self.last)
    }

    /// Whether a fault loses the answer to a call that is out.
    pub(crate) fn loses(&self, call: CallId) -> bool {
        self.out.get(&call).is_some_and(|out| out.is_lost)
    }

    /// Ends a call; none where it is over already.
    pub(crate) fn end(&mut self, call: CallId) -> Option<Purpose> {
        self.out.remove(&call).map(|out| out.purpose)
    }

    /// Whether any call is out for this.
    pub(crate) fn has(&self, purpose: Purpose) -> bool {
        self.out.values().any(|out| out.purpose == purpose)
    }

    /// The calls whose time is over, in the order in which it was.
    pub(crate) fn overdue(&self, is_over: impl Fn(Moment) -> bool) -> Vec<CallId> {
        let mut overdue: Vec<_> = self.out.iter().filter(|(_, out)| is_over(out.deadline)).collect();
        overdue.sort_by_key(|(call, out)| (out.deadline, **call));
        overdue.into_iter().map(|(call, _)| *call).collect()
    }

    pub(crate) fn next_deadline(&self) -> Option<Moment> {
        self.out.values().map(|out| out.deadline).min()
    }

    /// A partner's token that still lives.
    pub(crate) fn token(&self, partner: usize, now: Moment) -> Option<&str> {
        let (token, expires_at) = self.servers.get(&partner)?.token.as_ref()?;
        (*expires_at > now).then_some(token.as_str())
    }

    pub(crate) fn set_token(&mut self, partner: usize, token: Option<(String, Moment)>) {
        self.servers.entry(partner).or_default().token = token;
    }

    pub(super) fn last_id(&self, partner: usize, service: &str) -> Option<&str> {
        self.servers.get(&partner)?.last_ids.get(service).map(String::as_str)
    }

    pub(super) fn set_last_id(&mut self, partner: usize, service: &'static str, id: &str) {
        self.servers.entry(partner).or_default().last_ids.insert(service, id.into());
    }
}

impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pending({} calls of {}, tokens redacted)", self.out.len(), self.last)
    }
}
