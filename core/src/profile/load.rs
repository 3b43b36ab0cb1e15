//! From a profile's JSON to a checked [`Profile`]: merge, then read. The built-in ones are read once.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use once_cell::race::OnceBox;
use serde_json::Value;

use super::place::{Place, invalid};
use super::{Profile, names, providers, read};
use crate::error::{Error, ErrorCode};

/// The longest part of a name that an error repeats, in characters.
const REPEATED: usize = 40;

pub(super) fn named(name: &str) -> Result<Profile, Error> {
    let found = built_in()?.iter().find(|profile| profile.name().eq_ignore_ascii_case(name)).cloned();
    found.ok_or_else(|| {
        let repeated: String = name.chars().take(REPEATED).flat_map(char::escape_debug).collect();
        let more = if name.chars().nth(REPEATED).is_some() { "…" } else { "" };
        let detail = format!("`{repeated}{more}` is no built-in profile; the closest are {}", names::closest(name));
        Error::new(ErrorCode::UnknownProfile, "profile", detail)
    })
}

/// # Errors
/// `invalid-profile`, if one of our own files were wrong; a test reads them all.
fn built_in() -> Result<&'static [Profile], Error> {
    static PROFILES: OnceBox<Vec<Profile>> = OnceBox::new();
    PROFILES
        .get_or_try_init(|| {
            let profiles: Result<Vec<_>, _> = providers::FILES.iter().map(|(_, json)| from_json(json)).collect();
            profiles.map(Box::new)
        })
        .map(Vec::as_slice)
}

pub(super) fn from_json(json: &str) -> Result<Profile, Error> {
    let own = object(json)?;
    let deviations = deviations(&own);
    let mut value = with_base(own)?;
    // A callback says only what differs from a request.
    if let Some(callback @ Value::Object(_)) = value.get("callback").cloned() {
        let mut whole = value.get("request").cloned().unwrap_or_default();
        merge(&mut whole, callback);
        value["callback"] = whole;
    }
    read::profile(&Place::whole(&value), deviations).map(|data| Profile(Arc::new(data)))
}

/// What a profile says over its base, rule by rule; nothing for one that has none.
fn deviations(own: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    if let Value::Object(rules) = own
        && rules.contains_key("base")
    {
        for (rule, value) in rules.iter().filter(|(rule, _)| !NO_RULES.contains(&rule.as_str())) {
            add_leaves(rule, value, &mut found);
        }
    }
    found
}

/// Members of a profile that say nothing about messages.
const NO_RULES: &[&str] = &["base", "name", "title", "sources"];

fn add_leaves(path: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(rules) if !rules.is_empty() => {
            rules.iter().for_each(|(rule, value)| add_leaves(&format!("{path}.{rule}"), value, found));
        }
        Value::String(text) => found.push((path.to_string(), text.clone())),
        value => found.push((path.to_string(), value.to_string())),
    }
}

fn object(json: &str) -> Result<Value, Error> {
    match serde_json::from_str(json) {
        Ok(value @ Value::Object(_)) => Ok(value),
        Ok(_) => Err(invalid("", "is not a JSON object")),
        Err(error) => Err(invalid("", format!("is not JSON: {error}"))),
    }
}

fn with_base(mut value: Value) -> Result<Value, Error> {
    let Some(base) = value.as_object_mut().and_then(|object| object.remove("base")) else {
        return Ok(value);
    };
    let name = base.as_str().unwrap_or_default();
    let unknown = || {
        let detail = format!("is no built-in profile; the closest are {}", names::closest(name));
        Error::new(ErrorCode::UnknownProfile, "base", detail)
    };
    let mut merged = with_base(object(providers::json_of(name).ok_or_else(unknown)?)?)?;
    merge(&mut merged, value);
    Ok(merged)
}

/// Objects merge key by key; everything else, `null` too, replaces.
fn merge(under: &mut Value, over: Value) {
    match (under, over) {
        (Value::Object(under), Value::Object(over)) => {
            for (key, value) in over {
                merge(under.entry(key).or_insert(Value::Null), value);
            }
        }
        (under, over) => *under = over,
    }
}
