//! Objects as languages print them where somebody meant to serialize: `str(dict)`, `map.toString()`, `fmt.Sprint(map)`, `inspect`.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::document::{Document, Kind, unquoted};
use super::number::{self, Numbers};
use super::order;
use super::out::Out;
use super::style::{Duplicates, Order};
use super::text::read_unicode_escape;

/// Who prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Printer {
    /// `str(json.loads(body))`.
    Python,
    /// `Map.toString()`, in the order of insertion or that of a HashMap.
    Java,
    JavaHashMap,
    /// `fmt.Sprint(map)`.
    Go,
    /// `hash.to_s` up to Ruby 3.3, and from 3.4 on.
    Ruby,
    RubyWithBlanks,
}

/// What stands around keys and values.
struct Marks {
    object: (&'static str, &'static str),
    array: (&'static str, &'static str),
    pair: &'static str,
    item: &'static str,
    /// Of objects; where it differs from arrays.
    words: [&'static str; 3],
    numbers: Numbers,
    order: Order,
}

impl Printer {
    fn marks(self) -> Marks {
        let java = Marks {
            object: ("{", "}"),
            array: ("[", "]"),
            pair: "=",
            item: ", ",
            words: ["null", "true", "false"],
            numbers: Numbers::Java,
            order: Order::Kept,
        };
        match self {
            Printer::Python => Marks { pair: ": ", words: ["None", "True", "False"], numbers: Numbers::Python, ..java },
            Printer::Java => java,
            Printer::JavaHashMap => Marks { order: Order::HashMap, ..java },
            Printer::Go => Marks {
                object: ("map[", "]"),
                pair: ":",
                item: " ",
                words: ["<nil>", "true", "false"],
                numbers: Numbers::Go,
                order: Order::Sorted,
                ..java
            },
            Printer::Ruby => Marks { pair: "=>", words: ["nil", "true", "false"], numbers: Numbers::Python, ..java },
            Printer::RubyWithBlanks => {
                Marks { pair: " => ", words: ["nil", "true", "false"], numbers: Numbers::Python, ..java }
            }
        }
    }

    fn quote(self) -> &'static [u8] {
        match self {
            Printer::Java | Printer::JavaHashMap | Printer::Go => b"",
            Printer::Python => b"'",
            Printer::Ruby | Printer::RubyWithBlanks => b"\"",
        }
    }

    fn text(self, text: &str) -> String {
        match self {
            Printer::Java | Printer::JavaHashMap | Printer::Go => text.to_string(),
            Printer::Python => python(text),
            Printer::Ruby | Printer::RubyWithBlanks => ruby(text),
        }
    }
}

pub(super) fn write(document: &Document<'_>, printer: Printer, sink: &mut dyn FnMut(&[u8])) {
    let mut out = Out::new(sink);
    value(document, 0, printer, &printer.marks(), &mut out);
    out.finish();
}

/// The reader holds the depth within bounds.
fn value(document: &Document<'_>, index: usize, printer: Printer, marks: &Marks, out: &mut Out<'_>) {
    let node = document.nodes[index];
    let written = document.text_of(node);
    let end = node.next as usize;
    match node.kind {
        Kind::Object => {
            out.put(marks.object.0.as_bytes());
            for (at, (key, member)) in
                order::members(document, index, marks.order, Duplicates::LastWins).into_iter().enumerate()
            {
                out.put(if at > 0 { marks.item.as_bytes() } else { b"" });
                text(document, key, printer, out);
                out.put(marks.pair.as_bytes());
                value(document, member, printer, marks, out);
            }
            out.put(marks.object.1.as_bytes());
        }
        Kind::Array => {
            out.put(marks.array.0.as_bytes());
            let mut item = index + 1;
            while item < end {
                out.put(if item > index + 1 { marks.item.as_bytes() } else { b"" });
                value(document, item, printer, marks, out);
                item = document.nodes[item].next as usize;
            }
            out.put(marks.array.1.as_bytes());
        }
        Kind::Text => text(document, index, printer, out),
        Kind::Number => {
            let printed = core::str::from_utf8(written).ok().and_then(|text| number::print(text, marks.numbers));
            out.put(printed.as_deref().map_or(written, str::as_bytes));
        }
        Kind::Word => {
            let word = match written.first() {
                Some(b'n') => 0,
                Some(b't') => 1,
                _ => 2,
            };
            out.put(marks.words[word].as_bytes());
        }
    }
}

fn text(document: &Document<'_>, index: usize, printer: Printer, out: &mut Out<'_>) {
    let written = unquoted(document.text_of(document.nodes[index]));
    // Most texts hold nothing that is escaped, in JSON or by whoever prints.
    if written.iter().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'\\' | b'\'' | b'#')) {
        let quote = printer.quote();
        return [quote, written, quote].into_iter().for_each(|piece| out.put(piece));
    }
    let plain = unescaped(written);
    out.put(printer.text(&String::from_utf8_lossy(&plain)).as_bytes());
}

/// What a JSON text says; a lone surrogate stays as it is written.
pub(super) fn unescaped(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, tail)) = rest.split_first() {
        if *first != b'\\' {
            let plain = 1 + tail.iter().position(|byte| *byte == b'\\').unwrap_or(tail.len());
            out.extend_from_slice(&rest[..plain]);
            rest = &rest[plain..];
            continue;
        }
        let length = match (tail.first(), read_unicode_escape(rest)) {
            (_, Some((character, length))) => {
                out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                length
            }
            (Some(b'n'), _) => put(&mut out, b'\n'),
            (Some(b'r'), _) => put(&mut out, b'\r'),
            (Some(b't'), _) => put(&mut out, b'\t'),
            (Some(b'b'), _) => put(&mut out, 8),
            (Some(b'f'), _) => put(&mut out, 12),
            (Some(b'u') | None, _) => put(&mut out, b'\\') - 1,
            (Some(other), _) => put(&mut out, *other),
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// Tells how many bytes of the body the character took.
fn put(out: &mut Vec<u8>, byte: u8) -> usize {
    out.push(byte);
    2
}

/// `repr` of a text: single quotes unless the text has some and no double ones.
fn python(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other if other == quote => out.extend(['\\', other]),
            '\0'..='\x1f' | '\x7f'..='\u{a0}' | '\u{ad}' => out.push_str(&format!("\\x{:02x}", u32::from(character))),
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2000}'..='\u{200a}' | '\u{3000}' | '\u{feff}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            other => out.push(other),
        }
    }
    out.push(quote);
    out
}

/// `inspect` of a text.
fn ruby(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\x1b' => out.push_str("\\e"),
            '#' if matches!(characters.peek(), Some('{' | '$' | '@')) => out.push_str("\\#"),
            '\0'..='\x1f' | '\x7f' => out.push_str(&format!("\\x{:02X}", u32::from(character))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
