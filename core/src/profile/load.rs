//! From a profile's JSON to a checked [`Profile`]: merge, read, check.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use serde::Deserialize;
use serde_json::Value;

use super::{
    Algorithm, Messages, Profile, ProfileData, SharedSecret, SignatureRule, TokenRequestRule, header_of, providers,
};
use crate::canonical::endpoint_url::EndpointUrlRule;
use crate::canonical::minify::BodyRule;
use crate::canonical::string_to_sign::EmptyBodyRule;
use crate::canonical::timestamp::TimestampRule;
use crate::crypto::signature::Encoding;
use crate::error::{Error, ErrorCode};
use crate::header::{Charset, HeaderRule};
use crate::template::{Field, Template};

pub(super) fn from_json(json: &str) -> Result<Profile, Error> {
    let own = read(json)?;
    let deviations = deviations(&own);
    let mut value = with_base(own)?;
    // A callback says only what differs from a request.
    if let Some(callback @ Value::Object(_)) = value.get("callback").cloned() {
        let mut whole = value.get("request").cloned().unwrap_or_default();
        merge(&mut whole, callback);
        value["callback"] = whole;
    }
    let file: ProfileFile =
        serde_json::from_value(value).map_err(|error| invalid("profile", strip_position(&error.to_string())))?;
    file.check(deviations).map(|data| Profile(Arc::new(data)))
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

fn read(json: &str) -> Result<Value, Error> {
    match serde_json::from_str(json) {
        Ok(value @ Value::Object(_)) => Ok(value),
        Ok(_) => Err(invalid("profile", "is not a JSON object")),
        Err(error) => Err(invalid("profile", format!("is not JSON: {error}"))),
    }
}

fn with_base(mut value: Value) -> Result<Value, Error> {
    let Some(base) = value.as_object_mut().and_then(|object| object.remove("base")) else {
        return Ok(value);
    };
    let unknown = || Error::new(ErrorCode::UnknownProfile, "base", "no built-in profile has this name");
    let mut merged = with_base(read(base.as_str().and_then(providers::json_of).ok_or_else(unknown)?)?)?;
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

/// What serde says about a `Value` ends in a position of zero.
fn strip_position(message: &str) -> String {
    message.split(" at line 0").next().unwrap_or(message).to_string()
}

fn invalid(field: impl Into<String>, detail: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidProfile, field.into(), detail.into())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileFile {
    name: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    messages: Messages,
    rsa_minimum_bits: usize,
    token_request: Option<TokenRequestFile>,
    request: SignatureFile,
    callback: Option<SignatureFile>,
    #[serde(default)]
    sources: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
enum TokenRequestFile {
    Signed {
        path: String,
        customer_path: Option<String>,
        algorithm: AlgorithmName,
        encoding: Encoding,
        string_to_sign: String,
        timestamp: TimestampRule,
        headers: BTreeMap<String, Option<HeaderFile>>,
    },
    Basic {
        path: String,
        headers: BTreeMap<String, Option<HeaderFile>>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignatureFile {
    algorithm: AlgorithmName,
    key: KeyName,
    encoding: Encoding,
    string_to_sign: String,
    body: BodyRule,
    empty_body: EmptyBodyRule,
    digest_encoding: Encoding,
    endpoint_url: EndpointUrlRule,
    timestamp: TimestampRule,
    headers: BTreeMap<String, Option<HeaderFile>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
enum AlgorithmName {
    #[serde(rename = "hmac-sha256")]
    HmacSha256,
    #[serde(rename = "hmac-sha512")]
    HmacSha512,
    #[serde(rename = "rsa-sha256")]
    RsaSha256,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KeyName {
    ClientSecret,
    ApiSecret,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeaderFile {
    value: String,
    #[serde(default)]
    charset: Charset,
    #[serde(default)]
    min_length: usize,
    #[serde(default = "unlimited")]
    max_length: usize,
    #[serde(default)]
    mandatory: bool,
}

fn unlimited() -> usize {
    usize::MAX
}

impl ProfileFile {
    fn check(self, deviations: Vec<(String, String)>) -> Result<ProfileData, Error> {
        if self.name.is_empty() || self.name.contains(|c: char| c.is_control()) {
            return Err(invalid("name", "is empty or has a control character"));
        }
        // 512 bits can be broken on a laptop; 1024 is what one provider's sandbox still uses.
        if !(1024..=8192).contains(&self.rsa_minimum_bits) {
            return Err(invalid("rsa_minimum_bits", "is not from 1024 to 8192"));
        }
        Ok(ProfileData {
            name: self.name,
            title: self.title,
            messages: self.messages,
            rsa_minimum_bits: self.rsa_minimum_bits,
            token_request: self.token_request.map(TokenRequestFile::check).transpose()?,
            request: self.request.check("request")?,
            callback: self.callback.map(|callback| callback.check("callback")).transpose()?,
            sources: self.sources.into_iter().collect(),
            deviations,
        })
    }
}

impl TokenRequestFile {
    fn check(self) -> Result<TokenRequestRule, Error> {
        let place = "token_request";
        match self {
            TokenRequestFile::Basic { path, headers } => {
                check_path(place, &path)?;
                Ok(TokenRequestRule::Basic { path, headers: read_headers(place, headers)? })
            }
            TokenRequestFile::Signed {
                path,
                customer_path,
                algorithm,
                encoding,
                string_to_sign,
                timestamp,
                headers,
            } => {
                [Some(&path), customer_path.as_ref()]
                    .into_iter()
                    .flatten()
                    .try_for_each(|path| check_path(place, path))?;
                if algorithm != AlgorithmName::RsaSha256 {
                    return Err(invalid("token_request.algorithm", "is not rsa-sha256"));
                }
                let string_to_sign = read_string_to_sign(place, &string_to_sign)?;
                let allowed = [Field::ClientKey, Field::Timestamp];
                if let Some(field) = string_to_sign.fields().find(|field| !allowed.contains(field)) {
                    let detail = format!("names {{{}}}, which a token request does not have", field.name());
                    return Err(invalid("token_request.string_to_sign", detail));
                }
                let headers = read_headers(place, headers)?;
                carried(place, &headers, &[Field::Timestamp, Field::Signature, Field::ClientKey])?;
                Ok(TokenRequestRule::Signed { path, customer_path, encoding, string_to_sign, timestamp, headers })
            }
        }
    }
}

impl SignatureFile {
    fn check(self, place: &str) -> Result<SignatureRule, Error> {
        let secret = match self.key {
            KeyName::ClientSecret => SharedSecret::Client,
            KeyName::ApiSecret => SharedSecret::Api,
        };
        let headers = read_headers(place, self.headers)?;
        carried(place, &headers, &[Field::Timestamp, Field::Signature])?;
        Ok(SignatureRule {
            algorithm: match self.algorithm {
                AlgorithmName::HmacSha256 => Algorithm::HmacSha256(secret),
                AlgorithmName::HmacSha512 => Algorithm::HmacSha512(secret),
                AlgorithmName::RsaSha256 => Algorithm::RsaSha256,
            },
            encoding: self.encoding,
            string_to_sign: read_string_to_sign(place, &self.string_to_sign)?,
            body: self.body,
            empty_body: self.empty_body,
            digest_encoding: self.digest_encoding,
            endpoint_url: self.endpoint_url,
            timestamp: self.timestamp,
            headers,
        })
    }
}

fn check_path(place: &str, path: &str) -> Result<(), Error> {
    if path.starts_with('/') && path.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(());
    }
    Err(invalid(format!("{place}.path"), "is not a path that begins with `/`"))
}

/// A signature without a timestamp could be sent again for ever.
fn read_string_to_sign(place: &str, text: &str) -> Result<Template, Error> {
    let wrong = |detail: String| invalid(format!("{place}.string_to_sign"), detail);
    let template = Template::parse(text).map_err(wrong)?;
    if let Some(field) = template.fields().find(|field| !field.may_be_signed()) {
        return Err(wrong(format!("names {{{}}}, which is not signed", field.name())));
    }
    if !template.names(Field::Timestamp) {
        return Err(wrong("does not name {timestamp}".into()));
    }
    Ok(template)
}

fn read_headers(place: &str, headers: BTreeMap<String, Option<HeaderFile>>) -> Result<Vec<HeaderRule>, Error> {
    let mut rules: Vec<HeaderRule> = Vec::with_capacity(headers.len());
    for (name, header) in headers {
        let Some(header) = header else { continue };
        let wrong = |detail: String| invalid(format!("{place}.headers.{name}"), detail);
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
            return Err(wrong("is not a header name".into()));
        }
        if rules.iter().any(|rule| rule.name().eq_ignore_ascii_case(&name)) {
            return Err(wrong("stands twice".into()));
        }
        if !header.value.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
            return Err(wrong("has a character outside printable ASCII".into()));
        }
        let (literal, field) = Template::parse(&header.value)
            .map_err(wrong)?
            .into_literal_and_field()
            .ok_or_else(|| wrong("has more than a literal and one field behind it".into()))?;
        let mut rule = HeaderRule::new(&name, &literal, field);
        (rule.charset, rule.min_length, rule.max_length) = (header.charset, header.min_length, header.max_length);
        rule.mandatory = header.mandatory;
        rules.push(rule);
    }
    Ok(rules)
}

fn carried(place: &str, headers: &[HeaderRule], fields: &[Field]) -> Result<(), Error> {
    match fields.iter().find(|field| header_of(headers, **field).is_none()) {
        None => Ok(()),
        Some(field) => Err(invalid(format!("{place}.headers"), format!("no header carries {{{}}}", field.name()))),
    }
}
