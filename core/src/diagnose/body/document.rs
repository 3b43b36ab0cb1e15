//! A reader of JSON that keeps every token where it stands: what a re-serializer would have written can then be written from it.

use alloc::vec::Vec;

/// Deeper bodies are not re-serialized: PHP stops at 512, and no SNAP message has ten levels.
const DEPTH: usize = 128;

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
    pub(in super::super) const SLASH: u8 = 1;
    pub(in super::super) const ESCAPED_SLASH: u8 = 2;
    pub(in super::super) const NON_ASCII: u8 = 4;
    pub(in super::super) const UNICODE_ESCAPE: u8 = 8;
    pub(in super::super) const HTML: u8 = 16;
    pub(in super::super) const SPACE: u8 = 32;
    pub(in super::super) const UPPER: u8 = 64;
    pub(in super::super) const ESCAPED_QUOTE: u8 = 128;
}

/// One value or key. A key is followed by its value, a container by what it holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    /// Of a text: see [`holds`].
    pub(super) holds: u8,
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
    pub(super) holds: u8,
    pub(super) has_numbers: bool,
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
    /// Reads a body; none for what is no JSON, is not UTF-8, or is nested deeper than anything real. It does not recurse.
    pub(super) fn read(bytes: &'b [u8]) -> Option<Self> {
        u32::try_from(bytes.len()).ok()?;
        core::str::from_utf8(bytes).ok()?;
        let mut document = Document { bytes, nodes: Vec::new(), holds: 0, has_numbers: false };
        let mut open: Vec<usize> = Vec::new();
        let mut want = Want::Value;
        let mut at = 0;
        loop {
            at = skip_space(bytes, at);
            let Some(byte) = bytes.get(at).copied() else { break };
            let closes = matches!(byte, b'}' | b']');
            match want {
                Want::CommaOrEnd if byte == b',' && !open.is_empty() => {
                    at += 1;
                    want = if document.is_object(open.last()) { Want::Key } else { Want::Value };
                }
                Want::CommaOrEnd | Want::KeyOrEnd | Want::ValueOrEnd if closes => {
                    let container = open.pop()?;
                    let right = if document.nodes[container].kind == Kind::Object { b'}' } else { b']' };
                    if byte != right {
                        return None;
                    }
                    at += 1;
                    document.close(container, at)?;
                    want = Want::CommaOrEnd;
                }
                Want::Key | Want::KeyOrEnd if byte == b'"' => {
                    at = document.text(at)?;
                    at = skip_space(bytes, at);
                    if bytes.get(at) != Some(&b':') {
                        return None;
                    }
                    at += 1;
                    want = Want::Value;
                }
                Want::Value | Want::ValueOrEnd => match byte {
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
                        at = document.text(at)?;
                        want = Want::CommaOrEnd;
                    }
                    _ => {
                        at = document.scalar(at)?;
                        want = Want::CommaOrEnd;
                    }
                },
                _ => return None,
            }
            if open.is_empty() && want == Want::CommaOrEnd {
                break;
            }
        }
        (open.is_empty() && want == Want::CommaOrEnd && skip_space(bytes, at) == bytes.len()).then_some(document)
    }

    pub(super) fn text_of(&self, node: Node) -> &'b [u8] {
        &self.bytes[node.start as usize..node.end as usize]
    }

    fn is_object(&self, container: Option<&usize>) -> bool {
        container.is_some_and(|index| self.nodes[*index].kind == Kind::Object)
    }

    fn push(&mut self, kind: Kind, holds: u8, start: usize, end: usize) -> Option<()> {
        let next = u32::try_from(self.nodes.len() + 1).ok()?;
        self.holds |= holds;
        self.has_numbers |= kind == Kind::Number;
        self.nodes.push(Node { kind, holds, start: u32::try_from(start).ok()?, end: u32::try_from(end).ok()?, next });
        Some(())
    }

    fn close(&mut self, container: usize, end: usize) -> Option<()> {
        let next = u32::try_from(self.nodes.len()).ok()?;
        let node = &mut self.nodes[container];
        node.next = next;
        node.end = u32::try_from(end).ok()?;
        Some(())
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
                        b'u' => holds::UNICODE_ESCAPE,
                        b'"' | b'\\' => holds::ESCAPED_QUOTE,
                        _ => 0,
                    };
                    at += 1;
                }
                b'/' => found |= holds::SLASH,
                b'<' | b'>' | b'&' | b'=' | b'\'' | b'+' | b'`' => found |= holds::HTML,
                b' ' | b'\t' | b'\n' | b'\r' => found |= holds::SPACE,
                b'A'..=b'Z' => found |= holds::UPPER,
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
        self.push(kind, 0, start, start + length)?;
        Some(start + length)
    }
}

fn is_scalar_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

fn skip_space(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(rest.len())
}
