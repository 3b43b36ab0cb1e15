//! What an answer repeats of its request, in the form that the answer's table wants.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::row;
use crate::message::amount::Amount;
use crate::message::service::{MessageKind, Service};
use crate::message::table::{Field, Format, Kind, Presence, Rule, Shape};
use crate::message::tree::Node;
use crate::message::validate::Mode;
use crate::message::validate::value::{Scalar, check};

/// Puts everything that the table names where it belongs.
pub(super) fn fill<'b>(body: &mut Node<'b>, service: Service, request: &Node<'b>) {
    let account = Account::of(service, request);
    let mut lists = Vec::new();
    for (to, of, field) in rows(service) {
        for (index, source) in sources(request, of).into_iter().enumerate() {
            if let Some(value) = source.and_then(|source| repeated(source, field, account)) {
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

/// How many elements the list has in an answer that only repeats.
pub(super) fn repeatable(service: Service, request: &Node<'_>, list: &str) -> usize {
    let account = Account::of(service, request);
    let mut elements = Vec::new();
    for (_, of, field) in rows(service).filter(|(to, ..)| to.split_once("/*").is_some_and(|(at, _)| at == list)) {
        let sources = sources(request, of);
        elements.resize(elements.len().max(sources.len()), false);
        for (is_one, source) in elements.iter_mut().zip(sources) {
            *is_one |= source.is_some_and(|source| repeated(source, field, account).is_some());
        }
    }
    elements.into_iter().filter(|is_one| *is_one).count()
}

/// What is repeated and what is taken over: to where, of where, and the row there.
fn rows(service: Service) -> impl Iterator<Item = (&'static str, &'static str, &'static Field)> {
    let table = service.table();
    let all = table.echo.iter().chain(table.answer.map_or(&[][..], |answer| answer.copies));
    all.filter_map(|(to, of)| Some((*to, *of, row(table.response, to)?)))
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

/// The parts of the account that the request names.
#[derive(Clone, Copy)]
pub(super) struct Account<'r> {
    /// The company code, without its padding.
    code: Option<&'r str>,
    /// The customer's number, where an answer has room for it.
    customer: Option<&'r str>,
}

impl<'r> Account<'r> {
    pub(super) fn of(service: Service, request: &'r Node<'_>) -> Self {
        let text = |name: &str| request.at(&format!("/{name}")).ok().flatten()?.text();
        let shape = service.shape(MessageKind::Request);
        let code = shape.fields.iter().find(|field| field.format == Format::Padded).and_then(|field| text(field.name));
        let joined = shape.rules.iter().find_map(|rule| match rule {
            Rule::VirtualAccountNumber { of: [_, customer], .. } => Some(*customer),
            _ => None,
        });
        let is_it = |of: &str| of.strip_prefix('/') == joined;
        let customer = rows(service).find(|(_, of, _)| is_it(of)).and_then(|(_, of, field)| {
            text(of.strip_prefix('/')?)
                .filter(|customer| check(field, Scalar::String(customer), Mode::Strict).is_none())
        });
        Account { code, customer }
    }

    /// The number as it is joined of its parts. Its padding of spaces gets lost on the way, or is of zeros: what arrives may be so, as the
    /// validator has it. None where the number is another one.
    fn joined(&self, code: &str, number: &str) -> Option<String> {
        let padding = |text: &str| text.len() - text.trim_start_matches([' ', '0']).len();
        let number = number.trim_matches(' ');
        let bare = Some(&code[padding(code)..]).filter(|bare| !bare.is_empty());
        let unpadded = bare.and_then(|bare| number[padding(number)..].strip_prefix(bare));
        let mut readings = [number.strip_prefix(code), unpadded].into_iter().flatten();
        let rest = readings.find(|rest| self.customer.is_none_or(|customer| *rest == customer))?;
        Some(padded(code, rest))
    }
}

/// The value as the answer's row has it; none where it stands for no value, or where the row has no room for it.
pub(super) fn repeated<'b>(source: &Node<'b>, field: &'static Field, account: Account<'_>) -> Option<Node<'b>> {
    if source.is_empty() {
        return None;
    }
    match (field.kind, field.shape) {
        (Kind::Object | Kind::Either, Some(shape)) => object(source, shape, account),
        (Kind::Objects, Some(shape)) => {
            let items: Vec<_> = source.elements().iter().filter_map(|item| object(item, shape, account)).collect();
            (!items.is_empty()).then_some(Node::Array(items))
        }
        (Kind::Object | Kind::Either, None) => source.members().map(|members| Node::Object(members.to_vec())),
        (Kind::Objects | Kind::Strings | Kind::Array, _) => matches!(source, Node::Array(_)).then(|| source.clone()),
        (Kind::Boolean, _) => matches!(source, Node::Boolean(_)).then(|| source.clone()),
        (Kind::String | Kind::Numeric | Kind::Number, _) => scalar(source, field, account),
    }
}

/// Without what has no room; none where it then lacks what it must have.
fn object<'b>(source: &Node<'b>, shape: &'static Shape, account: Account<'_>) -> Option<Node<'b>> {
    source.members()?;
    let mut members = Vec::new();
    for field in shape.fields {
        let value = source.at(&format!("/{}", field.name)).ok().flatten();
        match value.and_then(|value| repeated(value, field, account)) {
            Some(value) => members.push((Cow::Borrowed(field.name), value)),
            None if field.presence == Presence::Mandatory => return None,
            None => {}
        }
    }
    (!members.is_empty()).then_some(Node::Object(members))
}

fn scalar<'b>(source: &Node<'b>, field: &'static Field, account: Account<'_>) -> Option<Node<'b>> {
    let raw = match source {
        Node::Text(text) => text.clone(),
        Node::Number(text) => Cow::Borrowed(*text),
        _ => return None,
    };
    let text = match field.format {
        Format::Padded => padded(raw.trim_matches(' '), "").into(),
        Format::VirtualAccountNumber => match account.code {
            Some(code) => account.joined(code, &raw)?.into(),
            None => raw,
        },
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

/// A value as it is compared: in the answer's form where it has one, else as it is written.
pub(super) fn comparable(source: &Node<'_>, field: &'static Field, account: Account<'_>) -> Option<String> {
    let mut text = String::new();
    match repeated(source, field, account) {
        Some(Node::Text(value)) => text.push_str(value.trim_matches(' ')),
        Some(Node::Number(value)) => text.push_str(value),
        Some(value) => value.write(&mut text),
        None => text = source.text()?.to_string(),
    }
    Some(text)
}
