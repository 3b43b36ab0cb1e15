//! Token, method and client key: which other values may have been signed.

use alloc::vec::Vec;

use super::case::Facts;
use super::change::{Alternative, Alternatives, Value};
use crate::template::Field;

pub(super) fn tokens(facts: &Facts<'_>) -> Vec<Alternative> {
    let token = facts.access_token.unwrap_or_default();
    let mut found = Alternatives::of(Value::Text(token.into()));
    for prefix in ["Bearer ", "bearer ", "BEARER ", "Bearer"] {
        found.add(Alternative::new("S1-bearer", [prefix, token].concat()));
    }
    found.add(Alternative::new("S2-token-empty", ""));
    found.add(Alternative::omitted("S2-token-omitted"));
    for other in facts.other_tokens() {
        found.add(Alternative::new("S2-other-token", other));
    }
    found.add(Alternative::new("K5-token-whitespace", token.trim()));
    for space in ["\n", "\r\n", " "] {
        found.add(Alternative::new("K5-token-whitespace", [token, space].concat()));
        found.add(Alternative::new("K5-token-whitespace", [space, token].concat()).alone());
    }
    for quote in ["\"", "'"] {
        found.add(Alternative::new("K5-token-quoted", [quote, token, quote].concat()));
    }
    found.add(Alternative::new("S2-token-padding-lost", token.trim_end_matches('=')).alone());
    found.list
}

pub(super) fn methods(facts: &Facts<'_>) -> Vec<Alternative> {
    let mut found = Alternatives::of(Value::Text(facts.method.as_str().into()));
    found.add(Alternative::new("S6-method-as-given", facts.case.method));
    found.add(Alternative::new("S6-method-lower-case", facts.method.to_ascii_lowercase()));
    for method in ["POST", "GET", "PUT", "DELETE"] {
        found.add(Alternative::new("S6-other-method", method));
    }
    for method in ["PATCH", "Post", "Get"] {
        found.add(Alternative::new("S6-other-method", method).alone());
    }
    found.add(Alternative::omitted("S6-method-omitted"));
    found.list
}

/// S9: every other name of the caller.
pub(super) fn client_keys(facts: &Facts<'_>, field: Field) -> Vec<Alternative> {
    let right = if field == Field::ClientKey { facts.client_key } else { facts.partner_id }.unwrap_or_default();
    let mut found = Alternatives::of(Value::Text(right.into()));
    let names = [facts.client_key, facts.partner_id, facts.api_key, facts.channel_id, facts.external_id];
    for name in names.into_iter().flatten().chain(facts.other_client_keys()) {
        found.add(Alternative::new("S9-other-identifier", name));
    }
    for space in ["\n", " ", "\r\n"] {
        found.add(Alternative::new("K5-client-key-whitespace", [right, space].concat()));
        found.add(Alternative::new("K5-client-key-whitespace", [space, right].concat()).alone());
    }
    found.add(Alternative::new("K5-client-key-whitespace", right.trim()));
    for text in [right.to_ascii_lowercase(), right.to_ascii_uppercase()] {
        found.add(Alternative::new("S9-client-key-case", text).alone());
    }
    found.list
}
