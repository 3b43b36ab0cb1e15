//! Reads a case's fields, and compares what came out with what was expected.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use paraf::verify::Tolerance;
use paraf::{ErrorCode, Moment, Profile};
use serde_json::{Value, json};

/// A case failed: at which stage, and how.
pub(crate) type Failure = String;

/// What an operation gave: the stages to compare, or a refusal.
pub(crate) enum Outcome {
    Stages(Vec<(&'static str, Value)>),
    Refused {
        code: ErrorCode,
        response_code: Option<String>,
        offset: Option<usize>,
        reason: Option<&'static str>,
        text: String,
    },
}

impl From<paraf::Error> for Outcome {
    fn from(error: paraf::Error) -> Self {
        Outcome::Refused {
            code: error.code(),
            response_code: None,
            offset: error.offset(),
            reason: error.reason(),
            text: error.to_string(),
        }
    }
}

impl From<paraf::verify::Rejection> for Outcome {
    fn from(rejection: paraf::verify::Rejection) -> Self {
        Outcome::Refused {
            code: rejection.code(),
            response_code: Some(rejection.response_code().to_string()),
            offset: rejection.error().offset(),
            reason: None,
            text: rejection.to_string(),
        }
    }
}

/// Those who share a credential, and what it is.
pub(crate) struct Caller<'c> {
    pub(crate) names: Vec<&'c str>,
    pub(crate) secrets: Vec<&'c str>,
    pub(crate) keys: Vec<&'c [u8]>,
}

/// The input of a case.
pub(crate) struct Input<'c>(pub(crate) &'c Value);

impl<'c> Input<'c> {
    pub(crate) fn text(&self, name: &str) -> Option<&'c str> {
        self.0[name].as_str()
    }

    pub(crate) fn need(&self, name: &str) -> &'c str {
        self.text(name).unwrap_or_default()
    }

    /// One list of secrets or keys, and whom it serves; or a mapping, in which each has a list of their own.
    pub(crate) fn callers(&self, names: &str) -> Vec<Caller<'c>> {
        let [secrets, keys] = ["client_secrets", "public_keys_pem"].map(|name| &self.0[name]);
        let caller = |names, secrets, keys: &'c Value| Caller {
            names,
            secrets: texts(secrets).unwrap_or_default(),
            keys: texts(keys).unwrap_or_default().into_iter().map(str::as_bytes).collect(),
        };
        match (secrets, keys) {
            (Value::Object(each), none) => each.iter().map(|(name, list)| caller(vec![name], list, none)).collect(),
            (none, Value::Object(each)) => each.iter().map(|(name, list)| caller(vec![name], none, list)).collect(),
            _ => vec![caller(self.texts(names).unwrap_or_else(|| vec!["*"]), secrets, keys)],
        }
    }

    pub(crate) fn texts(&self, name: &str) -> Option<Vec<&'c str>> {
        texts(&self.0[name])
    }

    /// Bytes, as text under `name` or as Base64 under `name_base64`.
    pub(crate) fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        match self.0[format!("{name}_base64")].as_str() {
            Some(base64) => Some(STANDARD.decode(base64).expect("Base64 in a case")),
            None => self.text(name).map(|text| text.as_bytes().to_vec()),
        }
    }

    pub(crate) fn headers(&self) -> Vec<(&'c str, &'c str)> {
        let pair = |pair: &'c Value| (pair[0].as_str().unwrap_or_default(), pair[1].as_str().unwrap_or_default());
        self.0["headers"].as_array().map(|list| list.iter().map(pair).collect()).unwrap_or_default()
    }

    pub(crate) fn now(&self) -> Moment {
        match &self.0["now"] {
            Value::Number(seconds) => Moment::from_epoch_seconds(seconds.as_i64().expect("whole seconds")),
            now => Moment::parse(now.as_str().unwrap_or_default()).expect("a `now` that is RFC 3339"),
        }
    }

    pub(crate) fn tolerance(&self) -> Result<Tolerance, paraf::Error> {
        let seconds = self.0["tolerance"].as_u64().map(|seconds| u32::try_from(seconds).unwrap());
        seconds.map_or(Ok(Tolerance::DEFAULT), Tolerance::from_seconds)
    }
}

fn texts(value: &Value) -> Option<Vec<&str>> {
    value.as_array().map(|list| list.iter().filter_map(Value::as_str).collect())
}

pub(crate) fn profile(case: &Value) -> Result<Profile, paraf::Error> {
    match &case["profile"] {
        Value::String(name) => Profile::named(name),
        object => Profile::from_json(&object.to_string()),
    }
}

/// Compares stage by stage, so that a failure names the first stage that differs.
pub(crate) fn compare(expect: &Value, outcome: Outcome) -> Result<(), Failure> {
    match (expect["error"].as_str(), outcome) {
        (None, Outcome::Refused { code, .. }) => Err(format!("was refused with {code}")),
        (Some(error), Outcome::Stages(_)) => Err(format!("went through, {error} was expected")),
        (Some(error), Outcome::Refused { code, response_code, offset, reason, text }) => {
            compare_text(&text, &expect["says"])?;
            let found = [
                ("error", Some(json!(code.as_str())), json!(error)),
                ("response_code", response_code.map(Value::from), expect["response_code"].clone()),
                ("offset", offset.map(Value::from), expect["offset"].clone()),
                ("reason", reason.map(Value::from), expect["reason"].clone()),
            ];
            match found.into_iter().find(|(_, found, expected)| !expected.is_null() && found.as_ref() != Some(expected))
            {
                Some((name, found, expected)) => Err(format!("{name}: {found:?}, expected {expected}")),
                None => Ok(()),
            }
        }
        (None, Outcome::Stages(stages)) => {
            let known: Vec<&str> = stages.iter().map(|(name, _)| *name).collect();
            let unchecked = |name: &&String| !known.contains(&name.trim_end_matches("_base64"));
            if let Some(name) = expect.as_object().and_then(|expect| expect.keys().find(unchecked)) {
                return Err(format!("expects {name}, which this operation does not give"));
            }
            stages.iter().try_for_each(|(name, found)| compare_stage(name, found, expect))
        }
    }
}

/// Each of the words must stand in the text, in capitals or not.
fn compare_text(text: &str, says: &Value) -> Result<(), Failure> {
    let mut words = says.as_array().into_iter().flatten().filter_map(Value::as_str);
    match words.find(|words| !text.to_lowercase().contains(&words.to_lowercase())) {
        Some(words) => Err(format!("says: {text}, expected {words} in it")),
        None => Ok(()),
    }
}

fn compare_stage(name: &str, found: &Value, expect: &Value) -> Result<(), Failure> {
    let expected = match (&expect[name], &expect[format!("{name}_base64")]) {
        (Value::Null, Value::Null) => return Ok(()),
        (Value::Null, base64) => Value::from(STANDARD.decode(base64.as_str().unwrap_or_default()).expect("Base64")),
        (Value::String(text), _) if found.is_array() => Value::from(text.as_bytes()),
        (expected, _) => expected.clone(),
    };
    let same = match (name, &expected, found) {
        // Those listed must be there.
        ("headers" | "advisories", Value::Array(expected), Value::Array(found)) => {
            expected.iter().all(|pair| found.contains(pair))
        }
        ("no_advisories", Value::Array(expected), Value::Array(found)) => expected.iter().all(|id| !found.contains(id)),
        _ => expected == *found,
    };
    if same { Ok(()) } else { Err(format!("{name}: {found}, expected {expected}")) }
}
