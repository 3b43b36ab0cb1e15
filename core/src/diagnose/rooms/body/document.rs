//! A reader of JSON that keeps every token where it stands: what a re-serializer would have written can then be written from it.

use alloc::vec::Vec;

use crate::diagnose::budget::Budget;

/// Deeper bodies are not re-serialized: PHP stops at 512, and no SNAP message has ten levels.
const DEPTH: usize = 128;

/// Bodies of more values and keys are not re-serialized either: what is known of each takes 16 bytes.
const MOST_NODES: usize = 1 << 18;

/// What a value or a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    Text,
    Number,
    /// `true`, `false`, `null`.
    Word,
}

/// What a text holds that some serializer writes in another way.
pub(super) mod holds {
    pub(in super::super) const SLASH: u16 = 1;
    pub(in super::super) const ESCAPED_SLASH: u16 = 1 << 1;
    pub(in super::super) const NON_ASCII: u16 = 1 << 2;
    /// U+2028 or U+2029.
    pub(in super::super) const SEPARATOR: u16 = 1 << 3;
    /// `< > &`.
    pub(in super::super) const TAG: u16 = 1 << 4;
    /// `= '`, which Gson escapes too.
    pub(in super::super) const EQUALS: u16 = 1 << 5;
    /// `+` and the back-tick, which .NET escapes too.
    pub(in super::super) const PLUS: u16 = 1 << 6;
    pub(in super::super) const APOSTROPHE: u16 = 1 << 7;
    pub(in super::super) const SPACE: u16 = 1 << 8;
    pub(in super::super) const UPPER: u16 = 1 << 9;
    pub(in super::super) const ESCAPED_QUOTE: u16 = 1 << 10;
    /// `\u` escapes: of characters outside ASCII, of the two separators, of those that are special in HTML, of others.
    pub(in super::super) const ESCAPED_NON_ASCII: u16 = 1 << 11;
    pub(in super::super) const ESCAPED_SEPARATOR: u16 = 1 << 12;
    pub(in super::super) const ESCAPED_HTML: u16 = 1 << 13;
    pub(in super::super) const ESCAPED_OTHER: u16 = 1 << 14;
    pub(in super::super) const HTML: u16 = TAG | EQUALS | PLUS | APOSTROPHE | ESCAPED_QUOTE;
}

/// What the document has besides texts.
pub(super) mod has {
    pub(in super::super) const NUMBER: u16 = 1;
    /// A value that is null, `""`, `{}`, `[]`, or one of `0` and `false`.
    pub(in super::super) const NULL: u16 = 1 << 1;
    pub(in super::super) const EMPTY_TEXT: u16 = 1 << 2;
    pub(in super::super) const EMPTY_OBJECT: u16 = 1 << 3;
    pub(in super::super) const EMPTY_ARRAY: u16 = 1 << 4;
    pub(in super::super) const ZERO: u16 = 1 << 5;
    /// An object with two keys or more.
    pub(in super::super) const KEYS: u16 = 1 << 6;
    pub(in super::super) const INTEGER_KEY: u16 = 1 << 7;
    /// Whitespace between tokens.
    pub(in super::super) const LAYOUT: u16 = 1 << 8;
    pub(in super::super) const CONTAINER: u16 = 1 << 9;
    /// A key that stands twice in one object.
    pub(in super::super) const REPEATED: u16 = 1 << 10;
}

/// One value or key. A key is followed by its value, a container by what it holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    /// Of a text: see [`holds`].
    pub(super) holds: u16,
    pub(super) start: u32,
    pub(super) end: u32,
    /// The node behind this one and all that it holds.
    pub(super) next: u32,
}

/// A body and its tokens.
pub(super) struct Document<'b> {
    pub(super) bytes: &'b [u8],
    pub(super) nodes: Vec<Node>,
    /// What the texts hold, all together.
    pub(super) holds: u16,
    /// See [`has`].
    pub(super) has: u16,
    /// How deep the values stand, all together: what an indented layout adds.
    pub(super) depths: usize,
}

/// What may come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    Value,
    ValueOrEnd,
    Key,
    KeyOrEnd,
    CommaOrEnd,
}

impl<'b> Document<'b> {
    /// Reads a body; none for what is no JSON, is not UTF-8, or is larger or nested deeper than anything real. It does not recurse.
    pub(super) fn read(bytes: &'b [u8], budget: &mut Budget) -> Option<Self> {
        u32::try_from(bytes.len()).ok()?;
        core::str::from_utf8(bytes).ok()?;
        let mut document = Document { bytes, nodes: Vec::new(), holds: 0, has: 0, depths: 0 };
        let (mut open, mut names) = (Vec::new(), Vec::new());
        let mut want = Want::Value;
        let mut at = 0;
        loop {
            let start = skip_space(bytes, at);
            let Some(byte) = bytes.get(start).copied() else { break };
            document.has |= if start > at { has::LAYOUT } else { 0 };
            at = start;
            if document.nodes.len() >= MOST_NODES {
                budget.leave_out();
                return None;
            }
            let closes = matches!(byte, b'}' | b']');
            match want {
                Want::CommaOrEnd if byte == b',' && !open.is_empty() => {
                    at += 1;
                    want = if document.is_object(open.last()) { Want::Key } else { Want::Value };
                    document.has |= if want == Want::Key { has::KEYS } else { 0 };
                }
                Want::CommaOrEnd | Want::KeyOrEnd | Want::ValueOrEnd if closes => {
                    let container = open.pop()?;
                    let right = if document.nodes[container].kind == Kind::Object { b'}' } else { b']' };
                    if byte != right {
                        return None;
                    }
                    at += 1;
                    document.close(container, at)?;
                    document.has |= if document.repeats(container, &mut names) { has::REPEATED } else { 0 };
                    want = Want::CommaOrEnd;
                }
                Want::Key | Want::KeyOrEnd if byte == b'"' => {
                    document.has |= if starts_with_digit(&bytes[at + 1..]) { has::INTEGER_KEY } else { 0 };
                    at = document.text(at)?;
                    let colon = skip_space(bytes, at);
                    document.has |= if colon > at { has::LAYOUT } else { 0 };
                    if bytes.get(colon) != Some(&b':') {
                        return None;
                    }
                    at = colon + 1;
                    want = Want::Value;
                }
                Want::Value | Want::ValueOrEnd => {
                    document.depths += open.len();
                    match byte {
                        b'{' | b'[' => {
                            if open.len() == DEPTH {
                                return None;
                            }
                            open.push(document.nodes.len());
                            let kind = if byte == b'{' { Kind::Object } else { Kind::Array };
                            document.push(kind, 0, at, at)?;
                            at += 1;
                            want = if byte == b'{' { Want::KeyOrEnd } else { Want::ValueOrEnd };
                        }
                        b'"' => {
                            document.has |= if bytes.get(at + 1) == Some(&b'"') { has::EMPTY_TEXT } else { 0 };
                            at = document.text(at)?;
                            want = Want::CommaOrEnd;
                        }
                        _ => {
                            at = document.scalar(at)?;
                            want = Want::CommaOrEnd;
                        }
                    }
                }
                _ => return None,
            }
            if open.is_empty() && want == Want::CommaOrEnd {
                break;
            }
        }
        let end = skip_space(bytes, at);
        document.has |= if end > at { has::LAYOUT } else { 0 };
        (open.is_empty() && want == Want::CommaOrEnd && end == bytes.len()).then_some(document)
    }

    pub(super) fn text_of(&self, node: Node) -> &'b [u8] {
        &self.bytes[node.start as usize..node.end as usize]
    }

    fn is_object(&self, container: Option<&usize>) -> bool {
        container.is_some_and(|index| self.nodes[*index].kind == Kind::Object)
    }

    fn push(&mut self, kind: Kind, holds: u16, start: usize, end: usize) -> Option<()> {
        let next = u32::try_from(self.nodes.len() + 1).ok()?;
        self.holds |= holds;
        self.nodes.push(Node { kind, holds, start: u32::try_from(start).ok()?, end: u32::try_from(end).ok()?, next });
        Some(())
    }

    fn close(&mut self, container: usize, end: usize) -> Option<()> {
        let next = u32::try_from(self.nodes.len()).ok()?;
        let node = &mut self.nodes[container];
        node.next = next;
        node.end = u32::try_from(end).ok()?;
        self.has |= match node.kind {
            _ if next as usize > container + 1 => has::CONTAINER,
            Kind::Object => has::EMPTY_OBJECT,
            _ => has::EMPTY_ARRAY,
        };
        Some(())
    }

    /// Whether a key of this container stands in it twice. `names` is where they are sorted, so that they share an allocation.
    fn repeats(&self, container: usize, names: &mut Vec<&'b [u8]>) -> bool {
        if self.nodes[container].kind != Kind::Object || self.has & has::REPEATED != 0 {
            return false;
        }
        names.clear();
        let mut key = container + 1;
        while key < self.nodes.len() {
            names.push(self.text_of(self.nodes[key]));
            key = self.nodes[key + 1].next as usize;
        }
        names.sort_unstable();
        names.windows(2).any(|pair| pair[0] == pair[1])
    }

    /// Takes a text with its quotes.
    fn text(&mut self, start: usize) -> Option<usize> {
        let mut found = 0;
        let mut at = start + 1;
        loop {
            match *self.bytes.get(at)? {
                b'"' => break,
                b'\\' => {
                    found |= match *self.bytes.get(at + 1)? {
                        b'/' => holds::ESCAPED_SLASH,
                        b'u' => held_by_escape(&self.bytes[at + 2..]),
                        b'"' => holds::ESCAPED_QUOTE,
                        _ => 0,
                    };
                    at += 1;
                }
                b'/' => found |= holds::SLASH,
                b'<' | b'>' | b'&' => found |= holds::TAG,
                b'=' => found |= holds::EQUALS,
                b'\'' => found |= holds::APOSTROPHE,
                b'+' | b'`' => found |= holds::PLUS,
                b' ' | b'\t' | b'\n' | b'\r' => found |= holds::SPACE,
                b'A'..=b'Z' => found |= holds::UPPER,
                0xe2 if self.bytes.get(at + 1) == Some(&0x80)
                    && matches!(self.bytes.get(at + 2), Some(0xa8 | 0xa9)) =>
                {
                    found |= holds::NON_ASCII | holds::SEPARATOR;
                }
                0x80.. => found |= holds::NON_ASCII,
                _ => {}
            }
            at += 1;
        }
        self.push(Kind::Text, found, start, at + 1)?;
        Some(at + 1)
    }

    fn scalar(&mut self, start: usize) -> Option<usize> {
        let rest = &self.bytes[start..];
        let length = rest.iter().position(|byte| !is_scalar_byte(*byte)).unwrap_or(rest.len());
        let scalar = rest.get(..length)?;
        let kind = match scalar.first()? {
            b'-' | b'0'..=b'9' => Kind::Number,
            _ if [&b"true"[..], b"false", b"null"].contains(&scalar) => Kind::Word,
            _ => return None,
        };
        self.has |= match scalar {
            b"null" => has::NULL,
            b"0" => has::NUMBER | has::ZERO,
            b"false" => has::ZERO,
            _ if kind == Kind::Number => has::NUMBER,
            _ => 0,
        };
        self.push(kind, 0, start, start + length)?;
        Some(start + length)
    }
}

/// What the escape `\uXXXX` stands for, by its digits.
fn held_by_escape(digits: &[u8]) -> u16 {
    let digits = digits.get(..4).and_then(|digits| core::str::from_utf8(digits).ok());
    match digits.and_then(|digits| u16::from_str_radix(digits, 16).ok()) {
        None => 0,
        Some(0x2028 | 0x2029) => holds::ESCAPED_SEPARATOR,
        Some(0x80..) => holds::ESCAPED_NON_ASCII,
        Some(unit) if is_html(unit) => holds::ESCAPED_HTML,
        Some(_) => holds::ESCAPED_OTHER,
    }
}

/// What some serializer escapes for the sake of HTML: `< > & = ' + "` and the back-tick.
pub(super) fn is_html(unit: u16) -> bool {
    u8::try_from(unit).is_ok_and(|byte| b"<>&='+\"`".contains(&byte))
}

fn starts_with_digit(text: &[u8]) -> bool {
    text.first().is_some_and(u8::is_ascii_digit)
}

fn is_scalar_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

fn skip_space(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(rest.len())
}

/// A text without its quotes.
pub(super) fn unquoted(text: &[u8]) -> &[u8] {
    text.get(1..text.len().saturating_sub(1)).unwrap_or_default()
}
