//! Writes a document in a style, piece by piece.

use alloc::string::String;
use alloc::vec::Vec;

use super::document::{Document, Kind, Node, holds};
use super::number::{self, Numbers};
use super::style::{Characters, Html, Inside, Layout, Members, Order, Slashes, Style};

/// How much is collected before it is handed on.
const BUFFER: usize = 16 * 1024;

pub(super) struct Writer<'w, 'b> {
    style: Style,
    touches: u8,
    /// The bytes of a text that may be written in another way.
    special: [bool; 256],
    document: &'w Document<'b>,
    out: Vec<u8>,
    sink: &'w mut dyn FnMut(&[u8]),
}

impl<'w, 'b> Writer<'w, 'b> {
    pub(super) fn new(style: Style, touches: u8, document: &'w Document<'b>, sink: &'w mut dyn FnMut(&[u8])) -> Self {
        Writer { style, touches, special: special(style), document, out: Vec::with_capacity(BUFFER + 256), sink }
    }

    pub(super) fn finish(self) {
        let Writer { out, sink, .. } = self;
        sink(&out);
    }

    fn put(&mut self, bytes: &[u8]) {
        if self.out.len() + bytes.len() > BUFFER {
            (self.sink)(&self.out);
            self.out.clear();
            if bytes.len() > BUFFER {
                (self.sink)(bytes);
                return;
            }
        }
        self.out.extend_from_slice(bytes);
    }

    /// Rewrites texts and numbers where they stand, and keeps what stands between them.
    pub(super) fn in_place(&mut self) {
        let document = self.document;
        let mut end = 0;
        for index in 0..document.nodes.len() {
            let node = document.nodes[index];
            let changes = match node.kind {
                Kind::Text => node.holds & self.touches != 0,
                Kind::Number => self.style.numbers != Numbers::Kept,
                _ => false,
            };
            if changes {
                self.put(&document.bytes[end..node.start as usize]);
                end = node.end as usize;
                match node.kind {
                    Kind::Text => {
                        let colon = document.bytes[end..].iter().find(|byte| !byte.is_ascii_whitespace());
                        self.text(node, colon == Some(&b':'));
                    }
                    _ => self.number(node),
                }
            }
        }
        self.put(&document.bytes[end..]);
    }

    /// The reader holds the depth within bounds.
    pub(super) fn value(&mut self, index: usize, depth: usize) {
        let node = self.document.nodes[index];
        match node.kind {
            Kind::Object => self.object(index, depth),
            Kind::Array => self.array(index, depth),
            Kind::Text => self.text(node, false),
            Kind::Number => self.number(node),
            Kind::Word => self.put(self.document.text_of(node)),
        }
    }

    fn object(&mut self, index: usize, depth: usize) {
        let end = self.document.nodes[index].next as usize;
        if end == index + 1 && self.style.members == Members::EmptyObjectsAsArrays {
            return self.put(b"[]");
        }
        self.put(b"{");
        let mut first = true;
        let ordered = match self.style.order {
            Order::Kept => false,
            Order::SortedAtTop => depth == 0,
            _ => true,
        };
        if ordered {
            for key in self.ordered_keys(index) {
                self.member(key, &mut first, depth + 1);
            }
        } else {
            let mut key = index + 1;
            while key < end {
                self.member(key, &mut first, depth + 1);
                key = self.document.nodes[key + 1].next as usize;
            }
        }
        self.close(first, b"}", depth);
    }

    fn member(&mut self, key: usize, first: &mut bool, depth: usize) {
        if self.is_dropped(key + 1, depth) {
            return;
        }
        self.separate(first, depth);
        self.text(self.document.nodes[key], true);
        self.put(if matches!(self.style.layout, Layout::Spaced | Layout::Pretty { .. }) { b": " } else { b":" });
        self.value(key + 1, depth);
    }

    fn array(&mut self, index: usize, depth: usize) {
        self.put(b"[");
        let (mut first, mut item) = (true, index + 1);
        while item < self.document.nodes[index].next as usize {
            self.separate(&mut first, depth + 1);
            self.value(item, depth + 1);
            item = self.document.nodes[item].next as usize;
        }
        self.close(first, b"]", depth);
    }

    fn separate(&mut self, first: &mut bool, depth: usize) {
        if !core::mem::take(first) {
            self.put(if self.style.layout == Layout::Spaced { b", " } else { b"," });
        }
        self.line(depth);
    }

    fn close(&mut self, empty: bool, bracket: &[u8], depth: usize) {
        if !empty {
            self.line(depth);
        }
        self.put(bracket);
    }

    fn line(&mut self, depth: usize) {
        if let Layout::Pretty { indent, line_end } = self.style.layout {
            self.put(line_end.as_bytes());
            for _ in 0..depth {
                self.put(indent.as_bytes());
            }
        }
    }

    fn is_dropped(&self, value: usize, depth: usize) -> bool {
        let node = self.document.nodes[value];
        let text = self.document.text_of(node);
        let (null, blank) = (text == b"null", text == b"\"\"");
        let holds_nothing = node.next as usize == value + 1;
        let at_top = depth == 1;
        match self.style.members {
            Members::Kept | Members::EmptyObjectsAsArrays => false,
            Members::NullsDropped => null,
            Members::NullsDroppedAtTop => at_top && null,
            Members::EmptyTextsDropped => blank,
            Members::EmptyTextsDroppedAtTop => at_top && blank,
            Members::BlanksDropped => null || blank,
            Members::BlanksDroppedAtTop => at_top && (null || blank),
            Members::EmptiesDropped => {
                null || blank || matches!(node.kind, Kind::Object | Kind::Array) && holds_nothing
            }
            Members::ZeroesDropped | Members::ZeroesDroppedAtTop => {
                let zero = text == b"0" || text == b"false";
                let is_inside = self.style.members == Members::ZeroesDroppedAtTop && !at_top;
                !is_inside && (null || blank || zero || node.kind == Kind::Array && holds_nothing)
            }
        }
    }

    fn ordered_keys(&self, index: usize) -> Vec<usize> {
        let nodes = &self.document.nodes;
        let mut keys = Vec::new();
        let mut key = index + 1;
        while key < nodes[index].next as usize {
            keys.push(key);
            key = nodes[key + 1].next as usize;
        }
        let name = |key: &usize| self.document.text_of(nodes[*key]);
        match self.style.order {
            Order::HashMap => {
                let buckets = buckets_for(keys.len());
                keys.sort_by_key(|key| java_hash(name(key)) & (buckets - 1));
            }
            Order::Reversed => keys.reverse(),
            // Without the closing quote, or `"a "` would stand before `"a"`.
            _ => keys.sort_by(|a, b| unquoted(name(a)).cmp(unquoted(name(b)))),
        }
        keys
    }

    fn number(&mut self, node: Node) {
        let text = self.document.text_of(node);
        if self.style.numbers == Numbers::Kept {
            return self.put(text);
        }
        let printed = core::str::from_utf8(text).ok().and_then(|text| number::print(text, self.style.numbers));
        match printed {
            Some(printed) => self.put(printed.as_bytes()),
            None => self.put(text),
        }
    }

    fn text(&mut self, node: Node, is_key: bool) {
        let quoted = self.document.text_of(node);
        if node.holds & self.touches == 0 {
            return self.put(quoted);
        }
        let whole = unquoted(quoted);
        let text = if self.style.inside == Inside::Trimmed { whole.trim_ascii() } else { whole };
        let strips = matches!(self.style.inside, Inside::Stripped | Inside::LowerCaseStripped);
        let lowers = matches!(self.style.inside, Inside::LowerCase | Inside::LowerCaseStripped)
            && !is_key
            && node.holds & holds::SPACE != 0;
        self.put(b"\"");
        let mut rest = text;
        while let Some((first, tail)) = rest.split_first() {
            rest = match first {
                b'\\' => self.escape(rest),
                b'/' if self.style.slashes == Slashes::Escaped => {
                    self.put(b"\\/");
                    tail
                }
                b'<' | b'>' | b'&' if matches!(self.style.html, Html::Go | Html::Gson) => {
                    self.unicode_escape(u16::from(*first), false);
                    tail
                }
                b'=' | b'\'' if self.style.html == Html::Gson => {
                    self.unicode_escape(u16::from(*first), false);
                    tail
                }
                b'<' | b'>' | b'&' if matches!(self.style.html, Html::Php | Html::DotNet) => {
                    self.unicode_escape(u16::from(*first), true);
                    tail
                }
                b'\'' | b'+' | b'`' if self.style.html == Html::DotNet => {
                    self.unicode_escape(u16::from(*first), true);
                    tail
                }
                b' ' | b'\t' | b'\n' | b'\r' if strips => tail,
                b'A'..=b'Z' if lowers => {
                    self.put(&[first.to_ascii_lowercase()]);
                    tail
                }
                0x80.. => self.character(rest),
                _ => {
                    let plain = 1 + tail.iter().position(|byte| self.special[usize::from(*byte)]).unwrap_or(tail.len());
                    self.put(&rest[..plain]);
                    &rest[plain..]
                }
            };
        }
        self.put(b"\"");
    }

    /// A character outside ASCII, as it stands in the body.
    fn character<'r>(&mut self, rest: &'r [u8]) -> &'r [u8] {
        let length = rest.iter().skip(1).position(|byte| byte & 0xc0 != 0x80).map_or(rest.len(), |more| more + 1);
        let (bytes, tail) = rest.split_at(length);
        let character = core::str::from_utf8(bytes).ok().and_then(|text| text.chars().next());
        match (character, self.style.characters, self.style.html) {
            (Some(character), Characters::Escaped { upper_case }, _) => self.escaped(character, upper_case),
            (Some(character @ ('\u{2028}' | '\u{2029}')), _, Html::Go | Html::Gson) => self.escaped(character, false),
            _ => self.put(bytes),
        }
        tail
    }

    fn escaped(&mut self, character: char, upper_case: bool) {
        let mut units = [0; 2];
        for unit in character.encode_utf16(&mut units) {
            self.unicode_escape(*unit, upper_case);
        }
    }

    /// An escape, as it stands in the body.
    fn escape<'r>(&mut self, rest: &'r [u8]) -> &'r [u8] {
        let second = rest.get(1).copied().unwrap_or_default();
        match second {
            b'/' if self.style.slashes == Slashes::Plain => self.put(b"/"),
            b'"' if self.style.html == Html::DotNet => self.unicode_escape(u16::from(b'"'), true),
            b'u' if self.style.html == Html::Plain && self.style.characters == Characters::Kept => {
                match read_unicode_escape(rest) {
                    Some((character @ ('<' | '>' | '&' | '=' | '\'' | '\u{2028}' | '\u{2029}'), length)) => {
                        self.put(character.encode_utf8(&mut [0; 4]).as_bytes());
                        return &rest[length..];
                    }
                    _ => self.put(&rest[..2]),
                }
            }
            b'u' if self.style.characters != Characters::Kept => {
                if let Some((character, length)) = read_unicode_escape(rest) {
                    self.rewritten(character);
                    return &rest[length..];
                }
                self.put(&rest[..2]);
            }
            _ => self.put(&rest[..rest.len().min(2)]),
        }
        rest.get(2..).unwrap_or_default()
    }

    /// A character that came as an escape and is written anew.
    fn rewritten(&mut self, character: char) {
        match (character, self.style.characters) {
            ('"', _) => self.put(b"\\\""),
            ('\\', _) => self.put(b"\\\\"),
            ('\n', _) => self.put(b"\\n"),
            ('\r', _) => self.put(b"\\r"),
            ('\t', _) => self.put(b"\\t"),
            ('\u{8}', _) => self.put(b"\\b"),
            ('\u{c}', _) => self.put(b"\\f"),
            ('/', _) if self.style.slashes == Slashes::Escaped => self.put(b"\\/"),
            ('<' | '>' | '&', _) if matches!(self.style.html, Html::Go | Html::Gson) => self.escaped(character, false),
            ('\0'..=' ', _) if character != ' ' => self.escaped(character, false),
            ('\u{80}'.., Characters::Escaped { upper_case }) => self.escaped(character, upper_case),
            _ => self.put(character.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }

    fn unicode_escape(&mut self, unit: u16, upper_case: bool) {
        let digits: &[u8; 16] = if upper_case { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
        let digit = |shift: u32| digits[usize::from(unit >> shift & 15)];
        self.put(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
    }
}

fn unquoted(text: &[u8]) -> &[u8] {
    text.get(1..text.len().saturating_sub(1)).unwrap_or_default()
}

fn special(style: Style) -> [bool; 256] {
    let strips = matches!(style.inside, Inside::Stripped | Inside::LowerCaseStripped);
    let lowers = matches!(style.inside, Inside::LowerCase | Inside::LowerCaseStripped);
    let rewrites_characters = style.characters != Characters::Kept || matches!(style.html, Html::Go | Html::Gson);
    let mut special = [false; 256];
    let mut mark = |bytes: &[u8]| bytes.iter().for_each(|byte| special[usize::from(*byte)] = true);
    mark(b"\\");
    if style.slashes == Slashes::Escaped {
        mark(b"/");
    }
    if style.html != Html::Kept {
        mark(b"<>&='+`");
    }
    if strips {
        mark(b" \t\n\r");
    }
    if lowers {
        special[usize::from(b'A')..=usize::from(b'Z')].fill(true);
    }
    if rewrites_characters {
        special[0x80..].fill(true);
    }
    special
}

/// `\uXXXX`, or two of them that are one character; a lone surrogate is none.
fn read_unicode_escape(text: &[u8]) -> Option<(char, usize)> {
    let unit = |text: &[u8]| {
        let digits = core::str::from_utf8(text.strip_prefix(b"\\u")?.get(..4)?).ok()?;
        u16::from_str_radix(digits, 16).ok()
    };
    let first = unit(text)?;
    if let Some(character) = char::from_u32(u32::from(first)) {
        return Some((character, 6));
    }
    let second = unit(text.get(6..)?)?;
    char::decode_utf16([first, second]).next()?.ok().map(|character| (character, 12))
}

/// `String.hashCode`, spread as HashMap spreads it. Keys of SNAP messages are ASCII.
fn java_hash(quoted: &[u8]) -> u32 {
    let text = String::from_utf8_lossy(unquoted(quoted));
    let hash = text.encode_utf16().fold(0_u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)));
    hash ^ hash >> 16
}

/// A HashMap begins with 16 buckets and doubles when it is three quarters full.
fn buckets_for(entries: usize) -> u32 {
    let mut buckets = 16_u32;
    while buckets < 1 << 30 && entries > buckets as usize / 4 * 3 {
        buckets *= 2;
    }
    buckets
}
