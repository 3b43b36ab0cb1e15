//! The URL of a Postman request: a text, or its parts, encoded as postmanlabs/postman-url-encoder does.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::postman_pair::{FIELD, Pair};
use super::problem::Problem;
use super::variables::Variables;
use crate::error::Error;

#[derive(Deserialize)]
struct Url<'t> {
    raw: Option<String>,
    protocol: Option<String>,
    #[serde(borrow)]
    host: Option<&'t RawValue>,
    #[serde(borrow)]
    port: Option<&'t RawValue>,
    #[serde(borrow)]
    path: Option<&'t RawValue>,
    #[serde(borrow)]
    query: Option<Vec<Pair<'t>>>,
    #[serde(borrow)]
    variable: Option<Vec<Pair<'t>>>,
}

/// # Errors
/// `unreadable-capture` for a variable without a value, and a URL of another shape.
pub(super) fn read(json: &str, variables: &Variables<'_>) -> Result<String, Error> {
    let wrong = || Problem::WrongShape.naming(FIELD, "url");
    if json.starts_with('"') {
        let text: String = serde_json::from_str(json).map_err(|_| wrong())?;
        return of_text(&text, variables);
    }
    let url: Url<'_> = serde_json::from_str(json).map_err(|_| wrong())?;
    let path_variables = url.variable.as_deref().unwrap_or_default();
    let Some(host) = url.host else {
        let raw = url.raw.as_deref().ok_or_else(|| Problem::NoUrl.of(FIELD))?;
        let (before, query) = raw.split_once('?').map_or((raw, None), |(before, query)| (before, Some(query)));
        let start = before.find("://").map_or(0, |at| at + 3);
        let path = before[start..].find('/').map_or(before.len(), |at| start + at);
        let path_of = with_path_variables(&before[path..], path_variables)?;
        let query = query.map_or(String::new(), |query| format!("?{query}"));
        return of_text(&[&before[..path], &path_of, &query].concat(), variables);
    };
    let list = |value: &RawValue, separator: &str| -> Result<String, Error> {
        if value.get().starts_with('"') {
            return serde_json::from_str(value.get()).map_err(|_| wrong());
        }
        let parts: Vec<Segment> = serde_json::from_str(value.get()).map_err(|_| wrong())?;
        Ok(parts.into_iter().map(Segment::into_text).collect::<Vec<_>>().join(separator))
    };
    let protocol = url.protocol.as_deref().map_or(String::new(), |name| format!("{}://", name.trim_end_matches("://")));
    let port = url.port.map(RawValue::get).filter(|port| *port != "null");
    let port = port.map_or(String::new(), |port| format!(":{}", port.trim_matches('"')));
    let path = url.path.map(|path| list(path, "/")).transpose()?;
    let path = path.map_or(String::new(), |path| format!("/{}", path.trim_start_matches('/')));
    let path = with_path_variables(&path, path_variables)?;
    let query = query(url.query.as_deref().unwrap_or_default())?;
    of_text(&[&protocol, &*list(host, ".")?, &port, &path, &query].concat(), variables)
}

/// A part of a host or a path.
#[derive(Deserialize)]
#[serde(untagged)]
enum Segment {
    Text(String),
    Variable { value: String },
}

impl Segment {
    fn into_text(self) -> String {
        match self {
            Segment::Text(text) | Segment::Variable { value: text } => text,
        }
    }
}

fn query(pairs: &[Pair<'_>]) -> Result<String, Error> {
    let mut out = String::new();
    for pair in pairs.iter().filter(|pair| pair.is_sent()) {
        out.push(if out.is_empty() { '?' } else { '&' });
        out.push_str(pair.key.as_deref().unwrap_or_default());
        if let Some(value) = pair.text()? {
            out.push('=');
            out.push_str(&value);
        }
    }
    Ok(out)
}

/// `:name` in a path.
fn with_path_variables<'p>(path: &'p str, variables: &[Pair<'_>]) -> Result<Cow<'p, str>, Error> {
    if !path.contains("/:") {
        return Ok(Cow::Borrowed(path));
    }
    let mut segments: Vec<Cow<'_, str>> = Vec::new();
    for segment in path.split('/') {
        let Some(name) = segment.strip_prefix(':').filter(|name| !name.is_empty()) else {
            segments.push(Cow::Borrowed(segment));
            continue;
        };
        let pair = variables.iter().find(|pair| pair.key.as_deref() == Some(name));
        let value = pair.map(Pair::text).transpose()?.flatten().filter(|value| !value.is_empty());
        segments.push(value.ok_or_else(|| Problem::Variable.naming(FIELD, format!(":{name}")))?);
    }
    Ok(Cow::Owned(segments.join("/")))
}

/// With its variables resolved, a scheme, and encoded.
///
/// # Errors
/// As [`read`].
pub(super) fn of_text(text: &str, variables: &Variables<'_>) -> Result<String, Error> {
    let url = variables.resolve(text.trim(), FIELD)?;
    if url.is_empty() {
        return Err(Problem::NoUrl.of(FIELD));
    }
    let scheme = if url.contains("://") { "" } else { "http://" };
    // A fragment is never sent.
    let url = url.split('#').next().unwrap_or_default();
    let (before, query) = url.split_once('?').map_or((url, None), |(before, query)| (before, Some(query)));
    let path = encoded(before, "\"<>`{}");
    let query = query.map_or(String::new(), |query| format!("?{}", encoded(query, "\"'<>")));
    Ok([scheme, &path, &query].concat())
}

/// Spaces, control characters, what is not ASCII, and `more`.
fn encoded(text: &str, more: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_graphic() && !more.contains(char::from(byte)) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
