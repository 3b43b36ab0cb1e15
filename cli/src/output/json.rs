//! JSON as programs read it: one line, keys in the order of `docs/command-line.md`.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::Outcome;

/// An outcome that is one JSON object.
pub(crate) fn outcome(facts: &impl Serialize) -> Outcome {
    Outcome::of(text(facts))
}

/// JSON as text.
pub(crate) fn text(facts: &impl Serialize) -> String {
    // Fails only for maps whose keys are no texts.
    serde_json::to_string(facts).unwrap_or_default()
}

/// An outcome that is one JSON object with these members, in their order.
pub(crate) fn object<'n>(members: impl IntoIterator<Item = (&'n str, Value)>) -> Outcome {
    let members: Vec<String> =
        members.into_iter().map(|(name, value)| format!("{}:{value}", Value::from(name))).collect();
    Outcome::of(format!("{{{}}}", members.join(",")))
}

/// An object of pairs in their order.
pub(crate) fn pairs<S: Serializer>(pairs: &[(&str, &str)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().copied())
}
