//! JSON of which the members tell what it is: a HAR, a Postman collection, an object of a program's log; one value, a list, or one after the other.

use alloc::format;
use alloc::vec::Vec;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::javascript::Reader;
use super::object;
use super::problem::Problem;
use super::request::{self, CapturedRequest};
use super::{har, postman};
use crate::error::Error;

type Outcome = Result<CapturedRequest, Error>;

/// The members that tell what an object is; the others are not looked at.
#[derive(Deserialize)]
struct Shape<'t> {
    #[serde(borrow)]
    log: Option<&'t RawValue>,
    #[serde(borrow)]
    item: Option<&'t RawValue>,
    #[serde(borrow)]
    collection: Option<&'t RawValue>,
    #[serde(borrow)]
    request: Option<&'t RawValue>,
    #[serde(borrow)]
    header: Option<&'t RawValue>,
    #[serde(borrow)]
    url: Option<&'t RawValue>,
    requests: Option<IgnoredAny>,
    openapi: Option<IgnoredAny>,
    swagger: Option<IgnoredAny>,
    #[serde(rename = "_postman_variable_scope")]
    postman_variables: Option<IgnoredAny>,
    #[serde(rename = "__export_format")]
    insomnia: Option<IgnoredAny>,
    #[serde(rename = "responseCode")]
    response_code: Option<IgnoredAny>,
    #[serde(rename = "ErrorCode")]
    error_code: Option<IgnoredAny>,
}

/// The members that tell whose request it is.
#[derive(Deserialize)]
struct RequestShape<'t> {
    #[serde(borrow)]
    header: Option<&'t RawValue>,
    #[serde(borrow)]
    url: Option<&'t RawValue>,
    #[serde(borrow)]
    headers: Option<&'t RawValue>,
    #[serde(borrow)]
    body: Option<&'t RawValue>,
    #[serde(borrow)]
    data: Option<&'t RawValue>,
}

/// Every request, in its order.
///
/// # Errors
/// `unreadable-capture`: damaged JSON with its line, JSON that holds no request, and what the forms refuse.
pub(super) fn read_all(text: &str) -> Result<Vec<CapturedRequest>, Error> {
    let values: Result<Vec<&RawValue>, _> = serde_json::Deserializer::from_str(text).into_iter().collect();
    let mut all = Vec::new();
    match values {
        Ok(values) => values.into_iter().for_each(|value| read_into(&mut all, value.get())),
        // Node prints objects that are no JSON.
        Err(error) => match Reader::new(text, 0).literal() {
            Ok(literal) if object::holder(&literal).is_some() => all.push(object::read(&literal)),
            _ => return Err(damaged(&error)),
        },
    }
    request::settled(all, || Problem::NoRequest.of("request"))
}

/// Whether a text begins with an object that holds a request.
pub(super) fn begins_object(text: &str) -> bool {
    Reader::new(text, 0).literal().is_ok_and(|literal| object::holder(&literal).is_some())
}

fn damaged(error: &serde_json::Error) -> Error {
    Problem::DamagedJson.naming("request", format!("{}:{}", error.line(), error.column()))
}

fn read_into(all: &mut Vec<Outcome>, json: &str) {
    if json.starts_with('[') {
        match serde_json::from_str::<Vec<&RawValue>>(json) {
            Ok(values) => values.into_iter().for_each(|value| one_into(all, value.get())),
            Err(error) => all.push(Err(damaged(&error))),
        }
    } else {
        one_into(all, json);
    }
}

fn one_into(all: &mut Vec<Outcome>, json: &str) {
    match outcomes(json) {
        Ok(outcomes) => all.extend(outcomes),
        Err(error) => all.push(Err(error)),
    }
}

fn outcomes(json: &str) -> Result<Vec<Outcome>, Error> {
    let unknown = || Problem::BodyAlone.of("request");
    let shape: Shape<'_> = serde_json::from_str(json).map_err(|_| unknown())?;
    if let Some(log) = shape.log {
        return har::log(log.get());
    }
    if let Some(collection) = shape.collection {
        return postman::collection(collection.get());
    }
    if shape.item.is_some() {
        return postman::collection(json);
    }
    if is_postmans(shape.header, shape.url) {
        return postman::request(json);
    }
    if let Some(request) = shape.request {
        let inner: Option<RequestShape<'_>> = serde_json::from_str(request.get()).ok();
        if let Some(inner) = inner {
            if is_postmans(inner.header, inner.url) {
                return postman::item(json);
            }
            let is_list = inner.headers.is_none_or(|headers| headers.get().starts_with('['));
            if is_list && inner.body.is_none() && inner.data.is_none() {
                return Ok(Vec::from([har::entry(json, 1)]));
            }
        }
    }
    if let Some(problem) = other(&shape) {
        return Err(problem);
    }
    match Reader::new(json, 0).literal() {
        Ok(literal) if object::holder(&literal).is_some() => Ok(Vec::from([object::read(&literal)])),
        _ => Err(unknown()),
    }
}

/// Postman writes `header`, a list, and mostly takes the URL apart.
fn is_postmans(header: Option<&RawValue>, url: Option<&RawValue>) -> bool {
    let begins = |value: Option<&RawValue>, sign| value.is_some_and(|value| value.get().starts_with(sign));
    url.is_some() && (begins(header, '[') || begins(url, '{'))
}

/// What it is that is no request.
fn other(shape: &Shape<'_>) -> Option<Error> {
    if shape.postman_variables.is_some() {
        return Some(Problem::PostmanOther.naming("postman", "environment"));
    }
    if shape.insomnia.is_some() {
        return Some(Problem::OtherTool.naming("request", "Insomnia"));
    }
    if shape.requests.is_some() {
        return Some(Problem::PostmanOther.naming("postman", "v1"));
    }
    if shape.openapi.is_some() || shape.swagger.is_some() {
        return Some(Problem::OtherTool.naming("request", "OpenAPI"));
    }
    (shape.response_code.is_some() || shape.error_code.is_some()).then(|| Problem::ResponseAlone.of("request"))
}
