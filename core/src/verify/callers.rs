//! Who may call, and what each of them signs with.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use sha2::{Digest, Sha256};

use super::expected::Expected;
use super::keys::Keys;
use crate::error::Error;

/// No string-to-sign holds the partner, so the partner that a header names decides whose keys are tried, and no others are.
pub(super) enum Callers {
    /// All have the same credential.
    Sharing(Expected, Keys),
    /// Each has one of several. A name is found by its hash: how long that takes says nothing about the names that are known.
    Apart(Vec<Keys>, BTreeMap<[u8; 32], usize>),
}

impl Callers {
    /// # Errors
    /// `invalid-argument` for nobody, and for somebody who would have two credentials: then either would do.
    pub(super) fn new(mut callers: Vec<(Expected, Keys)>) -> Result<Self, Error> {
        let wrong = |detail| Err(Error::invalid_argument("expected", detail));
        if callers.len() <= 1 {
            let only = callers.pop().map(|(expected, keys)| Callers::Sharing(expected, keys));
            return only.map_or_else(|| wrong("no partner or client key is given"), Ok);
        }
        let (mut all, mut places) = (Vec::with_capacity(callers.len()), BTreeMap::new());
        for (place, (expected, keys)) in callers.into_iter().enumerate() {
            let Some(names) = expected.names() else {
                return wrong("anyone, `*`, has a credential, and so has a partner or client key: either would do");
            };
            for name in names {
                if places.insert(hashed(name), place).is_some_and(|before| before != place) {
                    return wrong(
                        "a partner or client key has two credentials; what replaces one belongs into its list",
                    );
                }
            }
            all.push(keys);
        }
        Ok(Callers::Apart(all, places))
    }

    /// Whether the message must say who calls.
    pub(super) fn are_named(&self) -> bool {
        match self {
            Callers::Sharing(expected, _) => expected.names().is_some(),
            Callers::Apart(..) => true,
        }
    }

    /// What this caller signs with; none for a stranger.
    pub(super) fn keys_of(&self, name: Option<&str>) -> Option<&Keys> {
        match self {
            Callers::Sharing(expected, keys) => expected.contains(name).then_some(keys),
            Callers::Apart(keys, places) => keys.get(*places.get(&hashed(name?))?),
        }
    }
}

fn hashed(name: &str) -> [u8; 32] {
    Sha256::digest(name).into()
}
