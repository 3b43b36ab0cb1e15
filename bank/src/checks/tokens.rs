//! The access tokens that the bank issued.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use core::fmt;
use paraf::Moment;

use crate::later::later;

/// As long as BCA's sample has it.
const LENGTH: usize = 62;

/// Live and expired tokens; what expired goes when the next is issued.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Tokens(BTreeMap<String, Issued>);

/// Whose token it is, and how long.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Issued {
    pub(super) partner: usize,
    pub(super) issued_at: Moment,
    expires_at: Moment,
}

impl Tokens {
    pub(crate) fn issue(
        &mut self,
        partner: usize,
        now: Moment,
        seconds: u32,
        generator: &mut crate::random::Generator,
    ) -> String {
        self.0.retain(|_, issued| issued.expires_at > now);
        let token = generator.letters(LENGTH);
        let expires_at = later(now, i64::from(seconds) * 1_000);
        self.0.insert(token.to_string(), Issued { partner, issued_at: now, expires_at });
        token
    }

    /// A live token, as it was issued.
    pub(super) fn find(&self, token: &str, now: Moment) -> Option<(&str, Issued)> {
        let (token, issued) = self.0.get_key_value(token)?;
        (issued.expires_at > now).then_some((token.as_str(), *issued))
    }

    pub(crate) fn live(&self, now: Moment) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(_, issued)| issued.expires_at > now).map(|(token, _)| token.as_str())
    }

    pub(crate) fn revoke(&mut self, token: &str) {
        self.0.remove(token);
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tokens({}, redacted)", self.0.len())
    }
}
