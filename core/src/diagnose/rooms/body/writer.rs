//! Writes a document in a style, piece by piece.

use alloc::vec::Vec;

use super::document::{Document, Kind, Node, has, holds, unquoted};
use super::number::{self, Numbers};
use super::order;
use super::out::Out;
use super::style::{Duplicates, Inside, Layout, Members, Order, Style};
use super::text::Texts;
use crate::canonical::minify::BodyRule;

impl Style {
    /// Writes the document this way, piece by piece.
    pub(super) fn write(&self, document: &Document<'_>, rule: BodyRule, sink: &mut dyn FnMut(&[u8])) {
        let style = self.resolved(rule);
        let mut writer = Writer::new(style, style.touches(), document, sink);
        match style.layout {
            Layout::AsSent if !self.is_rewriting() => writer.in_place(),
            // Such a document has nothing between its tokens that minifying would take away.
            Layout::Minified if !self.is_rewriting() && rule == BodyRule::Minify => writer.in_place(),
            _ => writer.value(0, 0),
        }
        writer.finish();
    }
}

struct Writer<'w, 'b> {
    style: Style,
    texts: Texts,
    touches: u16,
    /// What is not changed is copied with what stands between its tokens.
    keeps_layout: bool,
    /// A line's end and its indents, as deep as they were needed.
    margin: Vec<u8>,
    document: &'w Document<'b>,
    out: Out<'w>,
}

impl<'w, 'b> Writer<'w, 'b> {
    fn new(style: Style, touches: u16, document: &'w Document<'b>, sink: &'w mut dyn FnMut(&[u8])) -> Self {
        let keeps_layout = matches!(style.layout, Layout::Minified | Layout::AsSent) && document.has & has::LAYOUT == 0;
        let (texts, out) = (Texts::of(style), Out::new(sink));
        Writer { style, texts, touches, keeps_layout, margin: Vec::new(), document, out }
    }

    fn finish(self) {
        self.out.finish();
    }

    fn put(&mut self, bytes: &[u8]) {
        self.out.put(bytes);
    }

    /// Rewrites texts and numbers where they stand, and keeps what stands between them.
    fn in_place(&mut self) {
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
    fn value(&mut self, index: usize, depth: usize) {
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
        let order = match self.style.order {
            Order::SortedAtTop if depth > 0 => Order::Kept,
            order => order,
        };
        if order == Order::Kept && self.style.duplicates == Duplicates::Kept {
            let mut key = index + 1;
            while key < end {
                self.member(key, key + 1, &mut first, depth + 1);
                key = self.document.nodes[key + 1].next as usize;
            }
        } else {
            for (key, value) in order::members(self.document, index, order, self.style.duplicates) {
                self.member(key, value, &mut first, depth + 1);
            }
        }
        match self.style.layout {
            Layout::Jackson if first => self.put(b" }"),
            _ => self.close(first, b"}", depth),
        }
    }

    fn member(&mut self, key: usize, value: usize, first: &mut bool, depth: usize) {
        if self.is_dropped(value, depth) {
            return;
        }
        if !core::mem::take(first) {
            self.put(if matches!(self.style.layout, Layout::Spaced | Layout::SpaceAfterComma) { b", " } else { b"," });
        }
        let (name, held) = (self.document.nodes[key], self.document.nodes[value]);
        // Of a key that stands twice, the name may be the first and the value the last.
        if self.keeps_layout && value == key + 1 && self.stays(name) && self.stays(held) {
            return self.put(&self.document.bytes[name.start as usize..held.end as usize]);
        }
        self.line(depth);
        self.text(name, true);
        self.put(match self.style.layout {
            Layout::Spaced | Layout::SpaceAfterColon | Layout::Pretty { .. } => b": ",
            Layout::Jackson => b" : ",
            _ => b":",
        });
        self.value(value, depth);
    }

    fn array(&mut self, index: usize, depth: usize) {
        let is_jackson = self.style.layout == Layout::Jackson;
        self.put(if is_jackson { b"[ " } else { b"[" });
        let (mut first, mut item) = (true, index + 1);
        while item < self.document.nodes[index].next as usize {
            if !core::mem::take(&mut first) {
                let spaced = matches!(self.style.layout, Layout::Spaced | Layout::SpaceAfterComma | Layout::Jackson);
                self.put(if spaced { b", " } else { b"," });
            }
            if !is_jackson {
                self.line(depth + 1);
            }
            self.value(item, depth + usize::from(!is_jackson));
            item = self.document.nodes[item].next as usize;
        }
        match is_jackson {
            true if first => self.put(b"]"),
            true => self.put(b" ]"),
            false => self.close(first, b"]", depth),
        }
    }

    fn close(&mut self, empty: bool, bracket: &[u8], depth: usize) {
        if !empty {
            self.line(depth);
        }
        self.put(bracket);
    }

    fn line(&mut self, depth: usize) {
        let (indent, line_end) = match self.style.layout {
            Layout::Pretty { indent, line_end } => (indent, line_end),
            Layout::Jackson => ("  ", "\n"),
            _ => return,
        };
        let length = line_end.len() + depth * indent.len();
        if self.margin.is_empty() {
            self.margin.extend_from_slice(line_end.as_bytes());
        }
        while self.margin.len() < length {
            self.margin.extend_from_slice(indent.as_bytes());
        }
        self.out.put(&self.margin[..length]);
    }

    /// Whether it is no container and is written as it stands.
    fn stays(&self, node: Node) -> bool {
        match node.kind {
            Kind::Text => node.holds & self.touches == 0,
            Kind::Number => self.style.numbers == Numbers::Kept,
            Kind::Word => true,
            Kind::Object | Kind::Array => false,
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
        let lowers = !is_key && node.holds & holds::SPACE != 0;
        self.put(b"\"");
        self.texts.write(text, lowers, &mut self.out);
        self.put(b"\"");
    }
}
