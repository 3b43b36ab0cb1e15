//! What an answer repeats of its request, in the form that the answer's table wants.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::row;
use crate::model::amount::Amount;
use crate::model::service::{MessageKind, Service};
use crate::model::table::{Field, Format, Kind, Presence, Shape};
use crate::model::tree::Node;
use crate::model::validate::Mode;
use crate::model::validate::value::{Scalar, check};

/// Puts everything that the table names where it belongs.
pub(super) fn fill<'b>(body: &mut Node<'b>, service: Service, request: &Node<'b>) {
    let table = service.table();
    let code = company_code(service, request);
    let mut lists = Vec::new();
    for (to, of) in table.echo.iter().chain(table.answer.map_or(&[][..], |answer| answer.copies)) {
        let Some(field) = row(table.response, to) else { continue };
        for (index, source) in sources(request, of).into_iter().enumerate() {
            if let Some(value) = source.and_then(|source| repeated(source, field, code)) {
                body.put(to, index, value);
                lists.extend(to.split_once("/*").map(|(list, _)| list));
            }
        }
    }
    // An element of which nothing could be repeated.
    for list in lists {
        body.tidy(list);
    }
}

/// The value at a place of the request, or, below a list, one for each element that is not empty.
pub(super) fn sources<'r, 'b>(request: &'r Node<'b>, place: &str) -> Vec<Option<&'r Node<'b>>> {
    let at = |node: &'r Node<'b>, place: &str| node.at(place).ok().flatten();
    match place.split_once("/*") {
        None => [at(request, place)].into(),
        Some((list, rest)) => {
            let elements = at(request, list).map(Node::elements).unwrap_or_default();
            elements.iter().filter(|element| !element.is_empty()).map(|element| at(element, rest)).collect()
        }
    }
}

/// The company code of the request, without its padding.
pub(super) fn company_code<'r>(service: Service, request: &'r Node<'_>) -> Option<&'r str> {
    let mut fields = service.shape(MessageKind::Request).fields.iter();
    let field = fields.find(|field| field.format == Format::Padded)?;
    request.at(&format!("/{}", field.name)).ok().flatten()?.text()
}

/// The value as the answer's row has it; none where it stands for no value, or where the row has no room for it.
pub(super) fn repeated<'b>(source: &Node<'b>, field: &'static Field, code: Option<&str>) -> Option<Node<'b>> {
    if source.is_empty() {
        return None;
    }
    match (field.kind, field.shape) {
        (Kind::Object | Kind::Either, Some(shape)) => object(source, shape, code),
        (Kind::Objects, Some(shape)) => {
            let items: Vec<_> = source.elements().iter().filter_map(|item| object(item, shape, code)).collect();
            (!items.is_empty()).then_some(Node::Array(items))
        }
        (Kind::Object | Kind::Either, None) => source.members().map(|members| Node::Object(members.to_vec())),
        (Kind::Objects | Kind::Strings | Kind::Array, _) => matches!(source, Node::Array(_)).then(|| source.clone()),
        (Kind::Boolean, _) => matches!(source, Node::Boolean(_)).then(|| source.clone()),
        (Kind::String | Kind::Numeric | Kind::Number, _) => scalar(source, field, code),
    }
}

/// Without what has no room; none where it then lacks what it must have.
fn object<'b>(source: &Node<'b>, shape: &'static Shape, code: Option<&str>) -> Option<Node<'b>> {
    source.members()?;
    let mut members = Vec::new();
    for field in shape.fields {
        let value = source.at(&format!("/{}", field.name)).ok().flatten();
        match value.and_then(|value| repeated(value, field, code)) {
            Some(value) => members.push((Cow::Borrowed(field.name), value)),
            None if field.presence == Presence::Mandatory => return None,
            None => {}
        }
    }
    (!members.is_empty()).then_some(Node::Object(members))
}

fn scalar<'b>(source: &Node<'b>, field: &'static Field, code: Option<&str>) -> Option<Node<'b>> {
    let raw = match source {
        Node::Text(text) => text.clone(),
        Node::Number(text) => Cow::Borrowed(*text),
        _ => return None,
    };
    let text = match field.format {
        Format::Padded => padded(raw.trim_matches(' '), "").into(),
        Format::VirtualAccountNumber => account(&raw, code).map_or(raw, Cow::Owned),
        // The spelling that strict takes, of what lenient takes.
        Format::Amount => {
            Amount::parse_lenient(raw.trim_matches(' '), "IDR").map_or(raw, |amount| amount.value().into())
        }
        _ => raw,
    };
    let is_number = |value: &Node<'_>| matches!(value, Node::Number(_));
    if field.kind == Kind::Number || (field.kind == Kind::Numeric && is_number(source)) {
        let number = match (source, text) {
            (Node::Number(text), _) => *text,
            (_, Cow::Borrowed(text)) => text,
            (_, Cow::Owned(_)) => return None,
        };
        return check(field, Scalar::Number(number), Mode::Strict).is_none().then_some(Node::Number(number));
    }
    let fits = |text: &str| check(field, Scalar::String(text), Mode::Strict).is_none();
    if fits(&text) {
        return Some(Node::Text(text));
    }
    let trimmed = text.trim_matches(' ');
    fits(trimmed).then(|| Node::owned(trimmed))
}

/// Spaces on the left of a company code get lost on the way through web pages and parsers that trim.
fn padded(code: &str, rest: &str) -> String {
    format!("{code:>8}{rest}")
}

fn account(number: &str, code: Option<&str>) -> Option<String> {
    let code = code?;
    let rest = number.trim_matches(' ').strip_prefix(code)?;
    Some(padded(code, rest))
}

/// A value as it is compared: in the answer's form where it has one, else as it is written.
pub(super) fn comparable(source: &Node<'_>, field: &'static Field, code: Option<&str>) -> Option<String> {
    let mut text = String::new();
    match repeated(source, field, code) {
        Some(Node::Text(value)) => text.push_str(value.trim_matches(' ')),
        Some(Node::Number(value)) => text.push_str(value),
        Some(value) => value.write(&mut text),
        None => text = source.text()?.to_string(),
    }
    Some(text)
}
