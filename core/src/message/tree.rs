//! A message as a tree that is read and written by pointers: what arrives is found as `lenient` finds it, and nothing that stands twice is.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::message::validate::MAX_DEPTH;
use crate::message::validate::json::{Key, Reader, Token};

#[derive(Clone)]
pub(in crate::message) enum Node<'b> {
    Text(Cow<'b, str>),
    /// As it is spelled.
    Number(&'b str),
    Boolean(bool),
    Null,
    Object(Vec<(Cow<'b, str>, Node<'b>)>),
    Array(Vec<Node<'b>>),
}

/// A name is a duplicate key: readers differ in which counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::message) struct Twice;

/// An object or array that is open, and the key under which its next value goes.
enum Open<'b> {
    Object(Vec<(Cow<'b, str>, Node<'b>)>, Cow<'b, str>),
    Array(Vec<Node<'b>>),
}

/// None where the body is no JSON object, or deeper than any message.
pub(in crate::message) fn parse(body: &[u8]) -> Option<Node<'_>> {
    let mut reader = Reader::new(core::str::from_utf8(body).ok()?);
    let Token::Object = reader.value().ok()? else {
        return None;
    };
    let (mut outer, mut first) = (Vec::new(), true);
    let mut open = Open::Object(Vec::new(), Cow::Borrowed(""));
    loop {
        let more = match &mut open {
            Open::Object(_, key) => match reader.key(first, None).ok()? {
                Key::Other(name, _) => {
                    *key = name.decoded();
                    true
                }
                Key::Likely | Key::End => false,
            },
            Open::Array(_) => reader.element(first).ok()?,
        };
        first = false;
        let node = if more {
            match reader.value().ok()? {
                Token::String(text) => Node::Text(text.decoded()),
                Token::Number(text) => Node::Number(text),
                Token::Boolean(value) => Node::Boolean(value),
                Token::Null => Node::Null,
                inner @ (Token::Object | Token::Array) => {
                    let inner = match inner {
                        Token::Array => Open::Array(Vec::new()),
                        _ => Open::Object(Vec::new(), Cow::Borrowed("")),
                    };
                    outer.push(core::mem::replace(&mut open, inner));
                    first = true;
                    if outer.len() >= MAX_DEPTH {
                        return None;
                    }
                    continue;
                }
            }
        } else {
            let done = match open {
                Open::Object(members, _) => Node::Object(members),
                Open::Array(items) => Node::Array(items),
            };
            match outer.pop() {
                Some(around) => open = around,
                None => {
                    reader.end().ok()?;
                    return Some(done);
                }
            }
            done
        };
        match &mut open {
            Open::Object(members, key) => members.push((core::mem::take(key), node)),
            Open::Array(items) => items.push(node),
        }
    }
}

impl<'b> Node<'b> {
    /// What a pointer leads to, in any case and with blanks around the names; an array of one object is that object.
    pub(in crate::message) fn at(&self, pointer: &str) -> Result<Option<&Node<'b>>, Twice> {
        let mut node = self;
        for name in pointer.split('/').skip(1) {
            let Some(members) = node.members() else {
                return Ok(None);
            };
            let mut found = members.iter().filter(|(key, _)| key.trim().eq_ignore_ascii_case(name));
            match (found.next(), found.next()) {
                (Some((_, value)), None) => node = value,
                (None, _) => return Ok(None),
                (Some(_), Some(_)) => return Err(Twice),
            }
        }
        Ok(Some(node))
    }

    pub(in crate::message) fn members(&self) -> Option<&[(Cow<'b, str>, Node<'b>)]> {
        match self {
            Node::Object(members) => Some(members),
            Node::Array(items) => match items.as_slice() {
                [Node::Object(members)] => Some(members),
                _ => None,
            },
            _ => None,
        }
    }

    /// A scalar without the blanks around it. None for what stands for no value.
    pub(in crate::message) fn text(&self) -> Option<&str> {
        let text = match self {
            Node::Text(text) => text.trim_matches(' '),
            Node::Number(text) => text,
            Node::Boolean(_) => "boolean",
            Node::Null => "",
            Node::Object(members) if members.is_empty() => "",
            Node::Array(items) if items.iter().all(|item| matches!(item, Node::Null)) => "",
            // No scalar: whoever sends it twice means the same.
            Node::Object(_) | Node::Array(_) => "structure",
        };
        (!text.is_empty()).then_some(text)
    }

    /// The elements of a list; one that is no array is a list of one.
    pub(in crate::message) fn elements(&self) -> &[Node<'b>] {
        match self {
            Node::Array(items) => items,
            one => core::slice::from_ref(one),
        }
    }
}

/// Of an answer that is built.
impl<'b> Node<'b> {
    pub(in crate::message) fn owned(text: impl Into<String>) -> Self {
        Node::Text(Cow::Owned(text.into()))
    }

    /// Whether this stands for no value; an object with nothing in it, too.
    pub(in crate::message) fn is_empty(&self) -> bool {
        self.text().is_none()
    }

    /// Puts a value where the pointer leads, `index` for its `*`, and makes what is not there yet.
    pub(in crate::message) fn put(&mut self, pointer: &str, index: usize, value: Node<'b>) {
        let mut node = self;
        let mut names = pointer.split('/').skip(1).peekable();
        while let Some(name) = names.next() {
            let is_list = names.peek() == Some(&"*");
            let fresh = if is_list { Node::Array(Vec::new()) } else { Node::Object(Vec::new()) };
            node = if name == "*" { node.element(index) } else { node.member(name, fresh) };
        }
        *node = value;
    }

    /// Whether an element of a list has a value there.
    pub(in crate::message) fn has(&self, list: &str, index: usize, place: &str) -> bool {
        let element = self.at(list).ok().flatten().and_then(|list| list.elements().get(index));
        element.and_then(|element| element.at(place).ok().flatten()).is_some_and(|value| !value.is_empty())
    }

    /// Takes the empty elements out of a list.
    pub(in crate::message) fn tidy(&mut self, list: &str) {
        let mut node = self;
        for name in list.split('/').skip(1) {
            node = node.member(name, Node::Array(Vec::new()));
        }
        if let Node::Array(items) = node {
            items.retain(|item| !item.is_empty());
        }
    }

    fn member(&mut self, name: &str, fresh: Node<'b>) -> &mut Node<'b> {
        if !matches!(self, Node::Object(_)) {
            *self = Node::Object(Vec::new());
        }
        let Node::Object(members) = self else { return self };
        let at = members.iter().position(|(key, _)| key == name).unwrap_or(members.len());
        if at == members.len() {
            members.push((Cow::Owned(name.into()), fresh));
        }
        &mut members[at].1
    }

    fn element(&mut self, index: usize) -> &mut Node<'b> {
        if !matches!(self, Node::Array(_)) {
            *self = Node::Array(Vec::new());
        }
        let Node::Array(items) = self else { return self };
        while items.len() <= index {
            items.push(Node::Object(Vec::new()));
        }
        &mut items[index]
    }

    /// What the caller says counts: object by object; null takes away, and a list is the whole list.
    pub(in crate::message) fn lay(&mut self, over: Node<'b>) {
        match (self, over) {
            (Node::Object(members), Node::Object(others)) => {
                for (name, value) in others {
                    let at = members.iter().position(|(key, _)| *key == name);
                    match (at, value) {
                        (Some(at), Node::Null) => drop(members.remove(at)),
                        (None, Node::Null) => {}
                        (Some(at), value) => members[at].1.lay(value),
                        (None, value) => {
                            let mut fresh =
                                if matches!(value, Node::Object(_)) { Node::Object(Vec::new()) } else { Node::Null };
                            fresh.lay(value);
                            members.push((name, fresh));
                        }
                    }
                }
            }
            (node, over) => *node = over,
        }
    }

    /// As JSON, without blanks.
    pub(in crate::message) fn write(&self, out: &mut String) {
        match self {
            Node::Text(text) => quote(text, out),
            Node::Number(text) => out.push_str(text),
            Node::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
            Node::Null => out.push_str("null"),
            Node::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    quote(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
            Node::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
        }
    }
}

fn quote(text: &str, out: &mut String) {
    // A string has a form in JSON, whatever is in it.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}
