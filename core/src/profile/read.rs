//! Reads a whole profile and checks it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::Deserialize;

use super::guard::{Forms, Guard};
use super::place::{Members, Place};
use super::{Algorithm, ProfileData, SharedSecret, SignatureRule, TokenRequestRule, header_of};
use crate::canonical::endpoint_url::EndpointUrlRule;
use crate::canonical::string_to_sign::EmptyBodyRule;
use crate::canonical::timestamp::TimestampRule;
use crate::crypto::signature::Encoding;
use crate::error::Error;
use crate::header::HeaderRule;
use crate::template::{Field, Template};

const PROFILE: &[&str] =
    &["name", "title", "messages", "rsa_minimum_bits", "token_request", "request", "callback", "sources"];
const SIGNATURE: &[&str] = &[
    "algorithm",
    "key",
    "encoding",
    "string_to_sign",
    "body",
    "empty_body",
    "digest_encoding",
    "endpoint_url",
    "timestamp",
    "headers",
];
const SIGNED_TOKEN_REQUEST: &[&str] =
    &["kind", "path", "customer_path", "algorithm", "encoding", "string_to_sign", "timestamp", "headers"];
const BASIC_TOKEN_REQUEST: &[&str] = &["kind", "path", "headers"];

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

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TokenRequestKind {
    Signed,
    Basic,
}

pub(super) fn profile(place: &Place<'_>, deviations: Vec<(String, String)>) -> Result<ProfileData, Error> {
    let profile = place.object(PROFILE)?;
    let name = profile.needed("name")?;
    if name.text()?.is_empty() || name.text()?.contains(|c: char| c.is_control()) {
        return Err(name.wrong("is empty or has a control character"));
    }
    let bits = profile.needed("rsa_minimum_bits")?;
    // 512 bits can be broken on a laptop; 1024 is what one provider's sandbox still uses.
    if !(1024..=8192).contains(&bits.size()?) {
        return Err(bits.wrong("is not from 1024 to 8192"));
    }
    Ok(ProfileData {
        name: name.text()?.to_string(),
        title: profile.optional("title").map_or(Ok(""), |title| title.text())?.to_string(),
        messages: profile.word_or_default("messages")?,
        rsa_minimum_bits: bits.size()?,
        token_request: nullable(&profile, "token_request").map(|place| token_request(&place)).transpose()?,
        request: signature(&profile.needed("request")?)?,
        callback: nullable(&profile, "callback").map(|place| signature(&place)).transpose()?,
        sources: profile.optional("sources").map_or(Ok(Vec::new()), |place| sources(&place))?,
        deviations,
    })
}

/// A member for which `null` stands where there is none.
fn nullable<'v>(members: &Members<'v>, key: &str) -> Option<Place<'v>> {
    members.optional(key).filter(|place| !place.is_null())
}

fn sources(place: &Place<'_>) -> Result<Vec<(String, String)>, Error> {
    place.entries()?.map(|(rule, source)| Ok((rule.to_string(), source.text()?.to_string()))).collect()
}

fn token_request(place: &Place<'_>) -> Result<TokenRequestRule, Error> {
    let kind = place.members()?.word("kind")?;
    let known = match kind {
        TokenRequestKind::Signed => SIGNED_TOKEN_REQUEST,
        TokenRequestKind::Basic => BASIC_TOKEN_REQUEST,
    };
    let token_request = place.object(known)?;
    let path = path(&token_request.needed("path")?)?;
    let headers = token_request.needed("headers")?;
    let rules = header_rules(&headers)?;
    if let TokenRequestKind::Basic = kind {
        return Ok(TokenRequestRule::Basic { path, headers: rules });
    }
    let algorithm = token_request.needed("algorithm")?;
    if algorithm.word::<AlgorithmName>()? != AlgorithmName::RsaSha256 {
        return Err(algorithm.wrong("is not `rsa-sha256`"));
    }
    let template = token_request.needed("string_to_sign")?;
    let string_to_sign = string_to_sign(&template)?;
    let allowed = [Field::ClientKey, Field::Timestamp];
    if string_to_sign.fields().any(|field| !allowed.contains(&field)) {
        return Err(template.wrong("names a field that a token request does not have"));
    }
    // Whoever verifies one issues a token to the client that it names.
    if !string_to_sign.names(Field::ClientKey) {
        return Err(template.wrong("does not name {client_key}"));
    }
    carried(&headers, &rules, &[Field::Timestamp, Field::Signature, Field::ClientKey])?;
    let forms = Forms {
        headers: &rules,
        endpoint_url: None,
        empty_body: EmptyBodyRule::DigestOfEmpty,
        digest_encoding: Encoding::Hex,
    };
    if let Some(Guard { field, .. }) = guards(&template, &forms, &string_to_sign)?.first() {
        return Err(ambiguous(&template, *field));
    }
    Ok(TokenRequestRule::Signed {
        path,
        customer_path: nullable(&token_request, "customer_path").map(|place| self::path(&place)).transpose()?,
        encoding: token_request.word("encoding")?,
        string_to_sign,
        timestamp: timestamp(&token_request.needed("timestamp")?)?,
        headers: rules,
    })
}

fn signature(place: &Place<'_>) -> Result<SignatureRule, Error> {
    let rule = place.object(SIGNATURE)?;
    let secret = match rule.word("key")? {
        KeyName::ClientSecret => SharedSecret::Client,
        KeyName::ApiSecret => SharedSecret::Api,
    };
    let headers = rule.needed("headers")?;
    let rules = header_rules(&headers)?;
    carried(&headers, &rules, &[Field::Timestamp, Field::Signature])?;
    let template = rule.needed("string_to_sign")?;
    let string_to_sign = string_to_sign(&template)?;
    let (empty_body, digest_encoding) = (rule.word("empty_body")?, rule.word("digest_encoding")?);
    let endpoint_url = endpoint_url(&rule.needed("endpoint_url")?)?;
    let forms = Forms { headers: &rules, endpoint_url: Some(&endpoint_url), empty_body, digest_encoding };
    let guards = guards(&template, &forms, &string_to_sign)?;
    Ok(SignatureRule {
        algorithm: match rule.word("algorithm")? {
            AlgorithmName::HmacSha256 => Algorithm::HmacSha256(secret),
            AlgorithmName::HmacSha512 => Algorithm::HmacSha512(secret),
            AlgorithmName::RsaSha256 => Algorithm::RsaSha256,
        },
        encoding: rule.word("encoding")?,
        string_to_sign,
        guards,
        body: rule.word("body")?,
        empty_body,
        digest_encoding,
        endpoint_url,
        timestamp: timestamp(&rule.needed("timestamp")?)?,
        headers: rules,
    })
}

fn endpoint_url(place: &Place<'_>) -> Result<EndpointUrlRule, Error> {
    let rule = place.object(&["path", "query", "strip_prefix"])?;
    let strip_prefix = rule.text("strip_prefix")?.to_string();
    Ok(EndpointUrlRule { path: rule.word("path")?, query: rule.word("query")?, strip_prefix })
}

fn timestamp(place: &Place<'_>) -> Result<TimestampRule, Error> {
    let rule = place.object(&["fraction", "zone", "calendar"])?;
    let calendar = rule.word_or_default("calendar")?;
    Ok(TimestampRule { fraction: rule.word("fraction")?, zone: rule.word("zone")?, calendar })
}

fn path(place: &Place<'_>) -> Result<String, Error> {
    let path = place.text()?;
    if path.starts_with('/') && path.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(path.to_string());
    }
    Err(place.wrong("is not a path that begins with `/`"))
}

/// A signature without a timestamp could be sent again for ever.
fn string_to_sign(place: &Place<'_>) -> Result<Template, Error> {
    let template = Template::parse(place.text()?).map_err(|fault| place.wrong(fault))?;
    if let Some(field) = template.fields().find(|field| !field.may_be_signed()) {
        return Err(place.wrong(alloc::format!("names {{{}}}, which is not signed", field.as_str())));
    }
    if !template.names(Field::Timestamp) {
        return Err(place.wrong("does not name {timestamp}"));
    }
    Ok(template)
}

fn guards(place: &Place<'_>, forms: &Forms<'_>, string_to_sign: &Template) -> Result<Vec<Guard>, Error> {
    forms.guards(string_to_sign).map_err(|field| ambiguous(place, field))
}

fn ambiguous(place: &Place<'_>, field: Field) -> Error {
    let detail = "would be the same for different requests: nothing tells where it ends:";
    place.wrong(alloc::format!("{detail} {{{}}}", field.as_str()))
}

fn header_rules(place: &Place<'_>) -> Result<Vec<HeaderRule>, Error> {
    let mut rules: Vec<HeaderRule> = Vec::new();
    for (name, header) in place.entries()?.filter(|(_, header)| !header.is_null()) {
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
            return Err(header.wrong("is not a header name"));
        }
        if rules.iter().any(|rule| rule.name().eq_ignore_ascii_case(name)) {
            return Err(header.wrong("stands twice"));
        }
        rules.push(header_rule(name, &header)?);
    }
    Ok(rules)
}

fn header_rule(name: &str, place: &Place<'_>) -> Result<HeaderRule, Error> {
    let header =
        place.object(&["value", "charset", "min_length", "max_length", "made_length", "mandatory", "wanted"])?;
    let value = header.text("value")?;
    if !value.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Err(place.wrong("has a character outside printable ASCII"));
    }
    let (literal, field) = Template::parse(value)
        .map_err(|fault| place.wrong(fault))?
        .into_literal_and_field()
        .ok_or_else(|| place.wrong("has more than a literal and one field behind it"))?;
    let mut rule = HeaderRule::new(name, &literal, field);
    rule.charset = header.word_or_default("charset")?;
    rule.min_length = header.optional("min_length").map_or(Ok(rule.min_length), |place| place.size())?;
    rule.max_length = header.optional("max_length").map_or(Ok(rule.max_length), |place| place.size())?;
    rule.made_length = header.optional("made_length").map_or(Ok(rule.made_length), |place| place.size())?;
    rule.mandatory = header.optional("mandatory").map_or(Ok(false), |place| place.flag())?;
    rule.wanted = header.word_or_default("wanted")?;
    Ok(rule)
}

fn carried(place: &Place<'_>, headers: &[HeaderRule], fields: &[Field]) -> Result<(), Error> {
    match fields.iter().find(|field| header_of(headers, **field).is_none()) {
        None => Ok(()),
        Some(field) => Err(place.wrong(alloc::format!("no header carries {{{}}}", field.as_str()))),
    }
}
