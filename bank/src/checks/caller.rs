//! Who says that they call: the token decides, and before it the headers.

use paraf::Moment;

use super::tokens::Tokens;
use crate::event::Incoming;
use crate::world::Partner;

/// Who calls, as far as can be told before anything is verified.
#[derive(Default)]
pub(super) struct Caller<'c> {
    pub(super) partner: Option<usize>,
    /// The live token that was issued.
    pub(super) token: Option<&'c str>,
    pub(super) issued_at: Option<Moment>,
}

pub(super) fn of_call<'c>(incoming: &Incoming, partners: &[Partner], tokens: &'c Tokens, now: Moment) -> Caller<'c> {
    let carried = incoming.header("Authorization").and_then(|value| value.strip_prefix("Bearer "));
    if let Some((token, issued)) = carried.and_then(|token| tokens.find(token, now)) {
        return Caller { partner: Some(issued.partner), token: Some(token), issued_at: Some(issued.issued_at) };
    }
    let named = incoming.header("X-PARTNER-ID");
    let partner = named.and_then(|id| partners.iter().position(|known| known.partner_ids.iter().any(|own| own == id)));
    Caller { partner, ..Caller::default() }
}

pub(super) fn of_token_request(incoming: &Incoming, partners: &[Partner]) -> Option<usize> {
    incoming.header("X-CLIENT-KEY").and_then(|key| of_client_key(key, partners))
}

pub(super) fn of_client_key(key: &str, partners: &[Partner]) -> Option<usize> {
    partners.iter().position(|known| known.credentials.client_keys.iter().any(|own| own == key))
}
