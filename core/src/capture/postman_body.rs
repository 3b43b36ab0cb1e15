//! The body of a Postman request, as postmanlabs/postman-runtime, `lib/requester/core-body-builder.js`, builds it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::postman_pair::{FIELD, Pair, parsed, scalar};
use super::problem::Problem;
use super::request::CapturedRequest;
use super::variables::{Variables, percent_encoded};
use crate::error::Error;

#[derive(Deserialize)]
pub(super) struct Body<'t> {
    mode: Option<String>,
    raw: Option<String>,
    #[serde(borrow)]
    urlencoded: Option<&'t RawValue>,
    file: Option<FileBody>,
    options: Option<BodyOptions>,
    #[serde(default)]
    pub(super) disabled: bool,
}

#[derive(Deserialize)]
struct FileBody {
    content: Option<String>,
}

#[derive(Deserialize)]
struct BodyOptions {
    raw: Option<RawOptions>,
}

#[derive(Deserialize)]
struct RawOptions {
    language: Option<String>,
}

impl Body<'_> {
    /// Sets the body, and the header that tells its kind.
    ///
    /// # Errors
    /// `unreadable-capture` for what is not in the collection, and for forms that no SNAP request has.
    pub(super) fn apply(&self, request: &mut CapturedRequest, variables: &Variables<'_>) -> Result<(), Error> {
        let kind = match self.mode.as_deref() {
            Some("raw") => {
                let raw = self.raw.as_deref().filter(|raw| !raw.is_empty());
                let Some(raw) = raw else { return Ok(()) };
                let language = self.options.as_ref().and_then(|options| options.raw.as_ref()?.language.as_deref());
                let is_json = language == Some("json")
                    || request.header("Content-Type").is_some_and(|kind| kind.starts_with("application/json"));
                if is_json && has_comment(raw) {
                    return Err(Problem::CommentInBody.of(FIELD));
                }
                request.body = variables.resolve(raw, FIELD)?.into_owned().into_bytes();
                content_type(language)
            }
            Some("urlencoded") => {
                request.body = form(self.urlencoded, variables)?.into_bytes();
                // Whatever header stands there: this one is sent.
                if !request.header("Content-Type").is_some_and(|kind| kind.starts_with(FORM)) {
                    request.set_header("Content-Type", FORM);
                }
                return Ok(());
            }
            Some("file") => {
                let content = self.file.as_ref().and_then(|file| file.content.as_deref());
                let content = content.ok_or_else(|| Problem::FromFile.naming(FIELD, "its body"))?;
                request.body = variables.resolve(content, FIELD)?.into_owned().into_bytes();
                return Ok(());
            }
            Some("formdata") => return Err(Problem::Multipart.of(FIELD)),
            Some("graphql") => return Err(Problem::GraphQl.of(FIELD)),
            None => return Ok(()),
            Some(_) => return Err(Problem::WrongShape.naming(FIELD, "body")),
        };
        if request.header("Content-Type").is_none() {
            request.add_header("Content-Type", kind);
        }
        Ok(())
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

fn content_type(language: Option<&str>) -> &'static str {
    match language {
        Some("json") => "application/json",
        Some("xml") => "application/xml",
        Some("html") => "text/html",
        Some("javascript") => "application/javascript",
        _ => "text/plain",
    }
}

fn form(given: Option<&RawValue>, variables: &Variables<'_>) -> Result<String, Error> {
    let Some(json) = given.map(RawValue::get).filter(|json| *json != "null") else { return Ok(String::new()) };
    if json.starts_with('"') {
        return variables.resolve(&scalar(json)?, FIELD).map(Cow::into_owned);
    }
    let encoded =
        |text: &str| Ok::<_, Error>(percent_encoded(variables.resolve(text, FIELD)?.as_bytes(), b"-._~", "%20"));
    let mut pairs = Vec::new();
    for pair in parsed::<Vec<Pair<'_>>>(json, "urlencoded")?.iter().filter(|pair| pair.is_sent()) {
        let (key, value) = (pair.key.as_deref().unwrap_or_default(), pair.text()?.unwrap_or_default());
        pairs.push([encoded(key)?, encoded(&value)?].join("="));
    }
    Ok(pairs.join("&"))
}

/// A comment outside strings. Newer versions of Postman take it out, older ones send it.
fn has_comment(json: &str) -> bool {
    let (mut in_string, mut before) = (false, ' ');
    json.chars().any(|character| {
        let found = !in_string && before == '/' && matches!(character, '/' | '*');
        let is_escaped = in_string && before == '\\';
        if character == '"' && !is_escaped {
            in_string = !in_string;
        }
        // A backslash behind a backslash escapes nothing.
        before = if is_escaped { ' ' } else { character };
        found
    })
}
