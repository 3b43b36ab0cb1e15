//! Postman collections of version 2.1 and 2.0, with the variables that stand in the collection itself. What Postman would send is
//! known from its runtime: postmanlabs/postman-runtime, `lib/requester` and `lib/authorizer`.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::note::Note;
use super::postman_body::Body;
use super::postman_pair::{FIELD, Pair, parsed, scalar};
use super::postman_url;
use super::problem::{Problem, short};
use super::request::CapturedRequest;
use super::variables::Variables;
use crate::error::Error;

type Outcome = Result<CapturedRequest, Error>;

/// A collection, a folder or a request in it: they differ by what they hold.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item<'t> {
    #[serde(borrow)]
    item: Option<Vec<Item<'t>>>,
    #[serde(borrow)]
    request: Option<&'t RawValue>,
    #[serde(borrow)]
    variable: Option<Vec<Pair<'t>>>,
    #[serde(borrow)]
    auth: Option<Auth<'t>>,
    #[serde(borrow)]
    event: Option<Vec<Event<'t>>>,
    protocol_profile_behavior: Option<Behavior>,
}

#[derive(Deserialize)]
struct Event<'t> {
    listen: Option<String>,
    #[serde(borrow)]
    script: Option<&'t RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Behavior {
    #[serde(default)]
    disable_body_pruning: bool,
}

#[derive(Deserialize)]
struct Auth<'t> {
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(borrow)]
    bearer: Option<&'t RawValue>,
    #[serde(borrow)]
    basic: Option<&'t RawValue>,
    #[serde(borrow)]
    apikey: Option<&'t RawValue>,
    #[serde(borrow)]
    oauth2: Option<&'t RawValue>,
}

#[derive(Deserialize)]
struct Request<'t> {
    method: Option<String>,
    #[serde(borrow)]
    url: Option<&'t RawValue>,
    #[serde(borrow)]
    header: Option<&'t RawValue>,
    #[serde(borrow)]
    body: Option<Body<'t>>,
    #[serde(borrow)]
    auth: Option<Auth<'t>>,
}

/// Every request of a collection, through its folders.
///
/// # Errors
/// `unreadable-capture` where it has another shape.
pub(super) fn collection(json: &str) -> Result<Vec<Outcome>, Error> {
    let item: Item<'_> = parsed(json, "collection")?;
    let mut walk = Walk { variables: Variables::of_capture(json.len()), scripts: 0, all: Vec::new() };
    walk.item(&item, None)?;
    Ok(walk.all)
}

/// One item, as it stands in a list.
///
/// # Errors
/// As [`collection`].
pub(super) fn item(json: &str) -> Result<Vec<Outcome>, Error> {
    collection(json)
}

/// A request alone.
///
/// # Errors
/// `unreadable-capture`, for what is not in it.
pub(super) fn request(json: &str) -> Result<Vec<Outcome>, Error> {
    let variables = Variables::of_capture(json.len());
    Ok(Vec::from([Source { json, inherited: None, prunes: true }.read(&variables)]))
}

struct Walk<'t> {
    variables: Variables<'t>,
    /// How many scripts run before the request.
    scripts: usize,
    all: Vec<Outcome>,
}

impl<'t> Walk<'t> {
    fn item(&mut self, item: &Item<'t>, inherited: Option<&Auth<'t>>) -> Result<(), Error> {
        let mut values = Vec::new();
        for pair in item.variable.iter().flatten().filter(|pair| pair.is_sent()) {
            // Who exports a collection leaves the values of secrets out.
            if let (Some(key), Some(value)) = (&pair.key, pair.text()?.filter(|value| !value.is_empty())) {
                values.push((key.clone(), value.into_owned()));
            }
        }
        self.variables.enter(values.into_iter());
        let scripts = item.event.iter().flatten().filter(|event| event.runs_before()).count();
        self.scripts += scripts;
        let auth = item.auth.as_ref().or(inherited);
        if let Some(request) = item.request {
            let prunes = !item.protocol_profile_behavior.as_ref().is_some_and(|behavior| behavior.disable_body_pruning);
            let mut outcome = Source { json: request.get(), inherited: auth, prunes }.read(&self.variables);
            if let Ok(request) = &mut outcome
                && self.scripts > 0
            {
                request.note(Note::Script);
            }
            self.all.push(outcome);
        }
        for inner in item.item.iter().flatten() {
            self.item(inner, auth)?;
        }
        self.scripts -= scripts;
        self.variables.leave();
        Ok(())
    }
}

impl Event<'_> {
    fn runs_before(&self) -> bool {
        #[derive(Deserialize)]
        struct Script<'t> {
            #[serde(borrow)]
            exec: Option<&'t RawValue>,
        }
        let exec = self.script.and_then(|script| serde_json::from_str::<Script<'_>>(script.get()).ok()?.exec);
        let says_something = |exec: &RawValue| exec.get().bytes().any(|byte| byte.is_ascii_alphanumeric());
        self.listen.as_deref() == Some("prerequest") && exec.is_some_and(says_something)
    }
}

/// A request and what it inherits.
struct Source<'s, 't> {
    json: &'s str,
    inherited: Option<&'s Auth<'t>>,
    /// Whether Postman leaves out the body of a GET.
    prunes: bool,
}

impl Source<'_, '_> {
    fn read(&self, variables: &Variables<'_>) -> Outcome {
        if self.json.starts_with('"') {
            return Ok(CapturedRequest::new("GET", postman_url::of_text(&scalar(self.json)?, variables)?));
        }
        let given: Request<'_> = parsed(self.json, "request")?;
        let url = given.url.ok_or_else(|| Problem::NoUrl.of(FIELD))?;
        let method = given.method.as_deref().unwrap_or("GET").to_ascii_uppercase();
        let mut request = CapturedRequest::new(method, postman_url::read(url.get(), variables)?);
        add_headers(&mut request, given.header, variables)?;
        if let Some(auth) = given.auth.as_ref().or(self.inherited) {
            auth.apply(&mut request, variables)?;
        }
        let prunes = self.prunes && ["GET", "COPY", "HEAD", "PURGE", "UNLOCK"].contains(&request.method());
        if let Some(body) = given.body.filter(|body| !body.disabled && !prunes) {
            body.apply(&mut request, variables)?;
        }
        Ok(request)
    }
}

/// A list of pairs, or in version 2.0 a text of lines.
fn add_headers(
    request: &mut CapturedRequest,
    given: Option<&RawValue>,
    variables: &Variables<'_>,
) -> Result<(), Error> {
    let Some(json) = given.map(RawValue::get).filter(|json| *json != "null") else { return Ok(()) };
    let resolved = |text: &str| Ok::<_, Error>(variables.resolve(text, FIELD)?.trim().to_string());
    if json.starts_with('"') {
        for (name, value) in scalar(json)?.lines().filter_map(|line| line.split_once(':')) {
            request.add_header(&resolved(name)?, &resolved(value)?);
        }
        return Ok(());
    }
    for pair in parsed::<Vec<Pair<'_>>>(json, "header")?.iter().filter(|pair| pair.is_sent()) {
        if let Some(key) = pair.key.as_deref().filter(|key| !key.is_empty()) {
            request.add_header(&resolved(key)?, &resolved(&pair.text()?.unwrap_or_default())?);
        }
    }
    Ok(())
}

impl Auth<'_> {
    /// The header that this kind of authorization sets, over one that is there.
    fn apply(&self, request: &mut CapturedRequest, variables: &Variables<'_>) -> Result<(), Error> {
        let value = |given: Option<&RawValue>, key: &str| -> Result<String, Error> {
            let value = given.map(|given| parameter(given.get(), key)).transpose()?.flatten().unwrap_or_default();
            variables.resolve(&value, FIELD).map(Cow::into_owned)
        };
        match self.kind.as_deref() {
            None | Some("noauth") => {}
            Some("bearer") => {
                let token = value(self.bearer, "token")?;
                if !token.is_empty() {
                    request.set_header("Authorization", &["Bearer ", &token].concat());
                }
            }
            Some("basic") => {
                let pair = [value(self.basic, "username")?, value(self.basic, "password")?].join(":");
                request.set_header("Authorization", &["Basic ", &STANDARD.encode(pair)].concat());
            }
            Some("apikey") => {
                let (name, key) = (value(self.apikey, "key")?, value(self.apikey, "value")?);
                if value(self.apikey, "in")? == "query" {
                    return Err(Problem::QueryApart.of(FIELD));
                }
                if !name.is_empty() {
                    request.set_header(&name, &key);
                }
            }
            Some("oauth2") => {
                let (token, target) = (value(self.oauth2, "accessToken")?, value(self.oauth2, "addTokenTo")?);
                let prefix = self.oauth2.map(|given| parameter(given.get(), "headerPrefix")).transpose()?.flatten();
                let prefix = prefix.as_deref().unwrap_or("Bearer").trim();
                if token.is_empty() || target == "queryParams" {
                    return Err(Problem::Auth.naming(FIELD, "oauth2"));
                }
                let blank = if prefix.is_empty() { "" } else { " " };
                request.set_header("Authorization", &[prefix, blank, &token].concat());
            }
            Some(other) => return Err(Problem::Auth.naming(FIELD, short(other))),
        }
        Ok(())
    }
}

/// A setting of an authorization: in version 2.1 in a list of pairs, in 2.0 in an object.
fn parameter(json: &str, key: &str) -> Result<Option<String>, Error> {
    if json.starts_with('[') {
        let pairs: Vec<Pair<'_>> = parsed(json, "auth")?;
        let pair = pairs.iter().find(|pair| pair.key.as_deref() == Some(key));
        return Ok(pair.map(Pair::text).transpose()?.flatten().map(Cow::into_owned));
    }
    let settings: alloc::collections::BTreeMap<String, &RawValue> = parsed(json, "auth")?;
    let setting = settings.get(key).map(|value| value.get()).filter(|json| *json != "null");
    Ok(setting.map(scalar).transpose()?.map(Cow::into_owned))
}
