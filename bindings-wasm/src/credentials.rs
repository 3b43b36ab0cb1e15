//! What a verifier is given: one credential for all whom it serves, or a mapping from each to their own.

use paraf::verify::Expected;
use wasm_bindgen::prelude::*;

use crate::convert::{Key, Text, key, list, slices, text, texts};
use crate::error::Thrown;
use crate::options::Options;

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// IDs and credentials in turn of a mapping; none for a credential itself.
    #[wasm_bindgen(catch)]
    fn mapping(value: &JsValue) -> Result<Option<Vec<JsValue>>, JsValue>;
}

/// Those who share a credential, and what it is.
pub(crate) struct Caller {
    pub(crate) expected: Expected,
    pub(crate) secrets: Vec<Text>,
    pub(crate) keys: Vec<Key>,
    pub(crate) elsewhere: Vec<Text>,
}

impl Caller {
    pub(crate) fn secrets(&self) -> Vec<&str> {
        texts(&self.secrets)
    }

    pub(crate) fn keys(&self) -> Vec<&[u8]> {
        slices(&self.keys)
    }

    pub(crate) fn elsewhere(&self) -> Vec<&str> {
        texts(&self.elsewhere)
    }
}

/// A list while it is rotated, or a mapping from ID to such a list.
enum Given<T> {
    Shared(Vec<T>),
    Each(Vec<(Text, Vec<T>)>),
}

impl<T> Given<T> {
    fn take(
        options: &mut Options,
        name: &str,
        read: impl Fn(&JsValue, &str) -> Result<T, Thrown>,
    ) -> Result<Self, Thrown> {
        let given = options.take(name, |value, field| {
            let credential = |value: &JsValue| list(value, |one| read(one, field));
            let Some(each) = mapping(value)? else {
                return credential(value).map(Given::Shared);
            };
            let pair = |[id, value]: &[JsValue; 2]| Ok((text(id, field)?, credential(value)?));
            each.as_chunks().0.iter().map(pair).collect::<Result<_, Thrown>>().map(Given::Each)
        })?;
        Ok(given.unwrap_or(Given::Shared(Vec::new())))
    }

    fn is_empty(&self) -> bool {
        matches!(self, Given::Shared(none) if none.is_empty())
    }
}

/// Takes the options that say whom a verifier serves, and what they sign with.
///
/// # Errors
/// `invalid-argument` for nobody, or where a mapping and something else say it.
pub(crate) fn take(options: &mut Options, served: &str, with_secrets: bool) -> Result<Vec<Caller>, Thrown> {
    let secrets = if with_secrets { Given::take(options, "clientSecret", text)? } else { Given::Shared(Vec::new()) };
    let keys = Given::take(options, "publicKey", key)?;
    let elsewhere = Given::take(options, "elsewhere", text)?;
    let named = options.texts(served)?;
    let field = if with_secrets { "partner_id" } else { "client_key" };
    if !(elsewhere.is_empty() || secrets.is_empty() && keys.is_empty()) {
        return Err(Thrown::argument("elsewhere", "is given beside a secret or key: give one of them"));
    }
    let nothing = |expected| Caller { expected, secrets: Vec::new(), keys: Vec::new(), elsewhere: Vec::new() };
    match (secrets, keys, elsewhere) {
        (Given::Shared(secrets), Given::Shared(keys), Given::Shared(elsewhere)) => {
            Ok(vec![Caller { expected: Expected::one_of(texts(&named))?, secrets, keys, elsewhere }])
        }
        _ if !named.is_empty() => Err(Thrown::argument(field, "is told by the mapping already: give one of the two")),
        (_, _, Given::Each(each)) => {
            each.into_iter().map(|(id, elsewhere)| Ok(Caller { elsewhere, ..nothing(one(&id)?) })).collect()
        }
        (Given::Each(each), keys, _) if keys.is_empty() => {
            each.into_iter().map(|(id, secrets)| Ok(Caller { secrets, ..nothing(one(&id)?) })).collect()
        }
        (secrets, Given::Each(each), _) if secrets.is_empty() => {
            each.into_iter().map(|(id, keys)| Ok(Caller { keys, ..nothing(one(&id)?) })).collect()
        }
        _ => Err(Thrown::argument("public_key", "and client_secret are given, and one is a mapping")),
    }
}

fn one(id: &Text) -> Result<Expected, Thrown> {
    Ok(Expected::one_of(&[id.as_str()])?)
}
