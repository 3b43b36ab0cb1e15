//! A message as a tree that is read by pointers: what arrives is found as `lenient` finds it, and nothing that stands twice is.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::model::validate::MAX_DEPTH;
use crate::model::validate::json::{Key, Reader, Token};

pub(in crate::model) enum Node<'b> {
    Text(Cow<'b, str>),
    /// As it is spelled.
    Number(&'b str),
    Boolean,
    Null,
    Object(Vec<(Cow<'b, str>, Node<'b>)>),
    Array(Vec<Node<'b>>),
}

/// A name stands twice in its object: readers differ in which counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::model) struct Twice;

/// An object or array that is open, and the key under which its next value goes.
enum Open<'b> {
    Object(Vec<(Cow<'b, str>, Node<'b>)>, Cow<'b, str>),
    Array(Vec<Node<'b>>),
}

/// None where the body is no JSON object, or deeper than any message.
pub(in crate::model) fn parse(body: &[u8]) -> Option<Node<'_>> {
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
                Token::Boolean(_) => Node::Boolean,
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
    pub(in crate::model) fn at(&self, pointer: &str) -> Result<Option<&Node<'b>>, Twice> {
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

    fn members(&self) -> Option<&[(Cow<'b, str>, Node<'b>)]> {
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
    pub(in crate::model) fn text(&self) -> Option<&str> {
        let text = match self {
            Node::Text(text) => text.trim_matches(' '),
            Node::Number(text) => text,
            Node::Boolean => "boolean",
            Node::Null => "",
            Node::Object(members) if members.is_empty() => "",
            Node::Array(items) if items.iter().all(|item| matches!(item, Node::Null)) => "",
            // No scalar: whoever sends it twice means the same.
            Node::Object(_) | Node::Array(_) => "structure",
        };
        (!text.is_empty()).then_some(text)
    }

    /// The elements of a list; one that is no array is a list of one.
    pub(super) fn elements(&self) -> &[Node<'b>] {
        match self {
            Node::Array(items) => items,
            one => core::slice::from_ref(one),
        }
    }
}
