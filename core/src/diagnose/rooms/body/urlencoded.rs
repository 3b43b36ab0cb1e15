//! Forms and JSON of the same data: a client sent the one, and the other was signed.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::document::{Document, Kind, unquoted};
use super::nested;
use super::out::Out;
use super::printed::unescaped;

/// How a form is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Encoder {
    /// A blank is `+`, and else `%20`.
    pub(super) plus: bool,
    /// Members of members are `a[b]`, with the brackets encoded; `a.b` where not.
    pub(super) brackets: bool,
    /// Nothing is encoded at all.
    pub(super) plain: bool,
}

/// No form is longer, names a member deeper, or by a longer way: a way is written once for each member behind it.
const LONGEST: usize = 64 << 10;
const DEEPEST: usize = 8;
const LONGEST_WAY: usize = 128;

/// Writes an object as a form; `false` for what is none.
pub(super) fn write(document: &Document<'_>, encoder: Encoder, sink: &mut dyn FnMut(&[u8])) -> bool {
    let is_object = document.nodes.first().is_some_and(|node| node.kind == Kind::Object);
    if !is_object || document.bytes.len() > LONGEST {
        return false;
    }
    let mut out = Out::new(sink);
    let mut first = true;
    let written = member(document, 0, &mut Vec::new(), encoder, &mut first, &mut out);
    out.finish();
    written
}

fn member(
    document: &Document<'_>,
    index: usize,
    path: &mut Vec<u8>,
    encoder: Encoder,
    first: &mut bool,
    out: &mut Out<'_>,
) -> bool {
    if path.len() > LONGEST_WAY {
        return false;
    }
    let node = document.nodes[index];
    let end = node.next as usize;
    let length = path.len();
    let mut at = index + 1;
    match node.kind {
        Kind::Object => {
            while at < end {
                let name = unescaped(unquoted(document.text_of(document.nodes[at])));
                step(path, &name, encoder);
                if !member(document, at + 1, path, encoder, first, out) {
                    return false;
                }
                path.truncate(length);
                at = document.nodes[at + 1].next as usize;
            }
        }
        Kind::Array => {
            let mut number = 0_usize;
            while at < end {
                step(path, format!("{number}").as_bytes(), encoder);
                if !member(document, at, path, encoder, first, out) {
                    return false;
                }
                path.truncate(length);
                at = document.nodes[at].next as usize;
                number += 1;
            }
        }
        _ => {
            if !core::mem::take(first) {
                out.put(b"&");
            }
            encode(path, encoder, out);
            out.put(b"=");
            let written = document.text_of(node);
            match node.kind {
                Kind::Text => encode(&unescaped(unquoted(written)), encoder, out),
                _ if written == b"null" => {}
                _ => encode(written, encoder, out),
            }
        }
    }
    true
}

fn step(path: &mut Vec<u8>, name: &[u8], encoder: Encoder) {
    if path.is_empty() {
        path.extend_from_slice(name);
    } else if encoder.brackets {
        path.push(b'[');
        path.extend_from_slice(name);
        path.push(b']');
    } else {
        path.push(b'.');
        path.extend_from_slice(name);
    }
}

fn encode(text: &[u8], encoder: Encoder, out: &mut Out<'_>) {
    if encoder.plain {
        return out.put(text);
    }
    for byte in text {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' => out.put(&[*byte]),
            b'~' if !encoder.plus => out.put(b"~"),
            b' ' if encoder.plus => out.put(b"+"),
            _ => {
                let digit = |digit: u8| b"0123456789ABCDEF"[usize::from(digit)];
                out.put(&[b'%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
}

/// How a form is read as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decoder {
    /// `1` is a number and `true` a word, and else all are texts.
    pub(super) typed: bool,
    /// `", "` and `": "`, as Python writes them.
    pub(super) spaced: bool,
    /// `/` as `\/`, as PHP writes it.
    pub(super) slashes: bool,
}

/// The JSON object that a form was made of; none for what is no form.
pub(super) fn read(form: &[u8], decoder: Decoder) -> Option<Vec<u8>> {
    let form = core::str::from_utf8(form).ok().filter(|form| form.contains('=') && form.len() <= LONGEST)?;
    if form.starts_with(['{', '[', '"']) {
        return None;
    }
    let mut out = String::from("{");
    let mut tree = Tree::default();
    for piece in form.trim_end().split('&') {
        let (name, value) = piece.split_once('=')?;
        tree.put(&decoded(name)?, decoded(value)?)?;
    }
    tree.write(decoder, &mut out);
    Some(out.into_bytes())
}

fn decoded(text: &str) -> Option<String> {
    crate::diagnose::rooms::encoding::unpercent(&text.replace('+', " "))
}

/// The members of an object in their order; a member of a member by the way to it.
#[derive(Default)]
struct Tree(Vec<(Vec<String>, String)>);

impl Tree {
    /// `a[b][c]` is three steps; one more than a few is none.
    fn put(&mut self, name: &str, value: String) -> Option<()> {
        let (first, rest) = name.split_at(name.find('[').unwrap_or(name.len()));
        let mut path = Vec::from([String::from(first)]);
        if !rest.is_empty() {
            let inner = rest.strip_prefix('[')?.strip_suffix(']')?;
            path.extend(inner.split("][").map(String::from));
        }
        (path.len() <= DEEPEST).then(|| self.0.push((path, value)))
    }

    /// Members that share a beginning stand together, as clients write them.
    fn write(&self, decoder: Decoder, out: &mut String) {
        let (comma, colon) = if decoder.spaced { (", ", ": ") } else { (",", ":") };
        let mut open: Vec<&str> = Vec::new();
        let mut first = true;
        for (path, value) in &self.0 {
            let (name, parents) = path.split_last().map_or(("", &path[..0]), |(last, rest)| (last.as_str(), rest));
            let shared = open.iter().zip(parents).take_while(|(open, parent)| *open == parent).count();
            for _ in shared..open.len() {
                out.push('}');
            }
            open.truncate(shared);
            if !core::mem::take(&mut first) {
                out.push_str(comma);
            }
            for parent in &parents[shared..] {
                out.push_str(&nested::quoted(parent, decoder.slashes, false));
                out.push_str(colon);
                out.push('{');
                open.push(parent);
            }
            out.push_str(&nested::quoted(name, decoder.slashes, false));
            out.push_str(colon);
            if decoder.typed && is_typed(value) {
                out.push_str(value);
            } else {
                out.push_str(&nested::quoted(value, decoder.slashes, false));
            }
        }
        for _ in 0..=open.len() {
            out.push('}');
        }
    }
}

fn is_typed(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let is_number = digits.starts_with(|first: char| first.is_ascii_digit())
        && (digits.len() == 1 || !digits.starts_with('0') || digits.starts_with("0."))
        && digits.ends_with(|last: char| last.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && digits.bytes().filter(|byte| *byte == b'.').count() <= 1;
    is_number || ["true", "false", "null"].contains(&value)
}
