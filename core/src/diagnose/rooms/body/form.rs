//! What somebody may have hashed instead of the canonical body.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::document::Document;
use super::nested;
use super::printed::{self, Printer};
use super::style::Style;
use super::urlencoded::{self, Decoder, Encoder};
use crate::canonical::minify::BodyRule;
use crate::diagnose::budget::Budget;

/// What is done to the bytes once they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    Nothing,
    Ended(&'static str),
    /// Line ends changed to CR LF, or to LF.
    LineEnds {
        crlf: bool,
    },
    TrimmedEnds,
    /// `str_replace(' ', '', $body)`.
    SpacesRemoved,
    ByteOrderMark,
    Utf16 {
        big_endian: bool,
    },
    /// Little-endian with its mark, as Python's `utf-16` writes it.
    Utf16Marked,
    Latin1,
    Windows1252,
    /// UTF-8 that was taken for Latin-1 and written as UTF-8 once more.
    Utf8Twice,
    /// The escapes in front of quotes taken away, or one more added.
    QuotesUnescaped,
    BackslashesHalved,
    BackslashesDoubled,
    /// A quote's one backslash made three, or its three made one.
    QuotesTripled,
    QuotesCollapsed,
    NestedEscaped,
    NestedOpened,
    KeysUnspaced,
    /// The body is a JSON string, and its text was hashed; or the reverse.
    TextOpened,
    Quoted {
        slashes: bool,
        ascii: bool,
    },
    SlashesEscaped,
    SlashesPlain,
    LowerCase,
    UpperCase,
    /// `//` and `/* */` taken out, and the rest minified.
    CommentsRemoved,
    /// `b'…'`.
    PythonBytes,
    /// The object as a language prints it.
    Printed(Printer),
    /// The object as a form, and a form as the object.
    AsForm(Encoder),
    FromForm(Decoder),
}

/// One such form: a way of writing the document, and what is done to it then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diagnose) struct Form {
    /// None: the bytes as they were sent, or the canonical ones where the body is no JSON that can be written anew.
    pub(super) style: Option<Style>,
    pub(super) as_sent: bool,
    pub(super) after: After,
}

/// The body in the three shapes that forms are made from.
pub(in crate::diagnose) struct Bodies<'b> {
    pub(in crate::diagnose) sent: &'b [u8],
    pub(in crate::diagnose) canonical: &'b [u8],
    pub(super) rule: BodyRule,
    /// Of the canonical body where that is minified, else of the one that was sent.
    pub(super) document: Option<Document<'b>>,
    /// Of the body as it was sent, where that is another.
    laid_out: Option<Document<'b>>,
}

impl After {
    /// It is written from the document, in a way of its own.
    pub(super) fn is_of_document(self) -> bool {
        matches!(self, After::Printed(_) | After::AsForm(_))
    }
}

impl Form {
    pub(super) const fn style(style: Style) -> Self {
        Form { style: Some(style), as_sent: false, after: After::Nothing }
    }

    pub(super) const fn after(after: After) -> Self {
        Form { style: None, as_sent: false, after }
    }

    pub(super) const fn sent(after: After) -> Self {
        Form { style: None, as_sent: true, after }
    }

    /// Writes the form; `false` where it does not exist for this body.
    pub(in crate::diagnose) fn write(&self, bodies: &Bodies<'_>, sink: &mut dyn FnMut(&[u8])) -> bool {
        match self.after {
            After::Nothing => self.write_before(bodies, sink),
            After::Ended(end) => {
                let written = self.write_before(bodies, sink);
                sink(end.as_bytes());
                written
            }
            After::ByteOrderMark => {
                sink(b"\xef\xbb\xbf");
                self.write_before(bodies, sink)
            }
            After::Printed(printer) => bodies.document.as_ref().is_some_and(|document| {
                printed::write(document, printer, sink);
                true
            }),
            After::AsForm(encoder) => {
                bodies.document.as_ref().is_some_and(|document| urlencoded::write(document, encoder, sink))
            }
            _ => {
                let before = self.before(bodies);
                let after = before.and_then(|before| self.rewrite(&before));
                after.is_some_and(|bytes| {
                    sink(&bytes);
                    true
                })
            }
        }
    }

    /// What is written before it is rewritten.
    fn before<'b>(&self, bodies: &Bodies<'b>) -> Option<Cow<'b, [u8]>> {
        match self.style {
            None => Some(Cow::Borrowed(self.unwritten(bodies))),
            Some(_) => {
                let mut before = Vec::with_capacity(bodies.sent.len() + bodies.sent.len() / 8);
                self.write_before(bodies, &mut |bytes| before.extend_from_slice(bytes)).then_some(Cow::Owned(before))
            }
        }
    }

    fn write_before(&self, bodies: &Bodies<'_>, sink: &mut dyn FnMut(&[u8])) -> bool {
        match (&self.style, &bodies.document) {
            (Some(style), Some(document)) => {
                let document = match &bodies.laid_out {
                    Some(laid_out) if style.needs_layout(bodies.rule) => laid_out,
                    _ => document,
                };
                style.write(document, bodies.rule, sink);
                true
            }
            (Some(_), None) => false,
            (None, _) => {
                sink(self.unwritten(bodies));
                true
            }
        }
    }

    /// The bytes of a form without a style.
    fn unwritten<'b>(&self, bodies: &Bodies<'b>) -> &'b [u8] {
        if self.as_sent { bodies.sent } else { bodies.canonical }
    }

    fn rewrite(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let text = || core::str::from_utf8(bytes).ok();
        match self.after {
            After::Nothing | After::Ended(_) | After::ByteOrderMark | After::Printed(_) | After::AsForm(_) => None,
            After::FromForm(decoder) => urlencoded::read(bytes, decoder),
            After::CommentsRemoved => nested::without_comments(bytes),
            After::LowerCase => Some(bytes.to_ascii_lowercase()),
            After::UpperCase => Some(bytes.to_ascii_uppercase()),
            After::PythonBytes => Some(python_bytes(bytes)),
            After::LineEnds { crlf } => {
                let lf = replaced(bytes, b"\r\n", b"\n");
                Some(if crlf { replaced(&lf, b"\n", b"\r\n") } else { lf })
            }
            After::TrimmedEnds => Some(bytes.trim_ascii().to_vec()),
            After::SpacesRemoved => Some(replaced(bytes, b" ", b"")),
            After::Utf16 { big_endian: true } => Some(utf_16(text()?, Vec::new(), u16::to_be_bytes)),
            After::Utf16 { big_endian: false } => Some(utf_16(text()?, Vec::new(), u16::to_le_bytes)),
            After::Utf16Marked => Some(utf_16(text()?, Vec::from(b"\xff\xfe"), u16::to_le_bytes)),
            After::Latin1 | After::Windows1252 | After::Utf8Twice if bytes.is_ascii() => None,
            After::Latin1 => Some(recoded(text()?, |character, out| out.push(latin_1(character)))),
            After::Windows1252 => Some(recoded(text()?, |character, out| out.push(windows_1252(character)))),
            After::Utf8Twice => Some(recoded(text()?, utf_8_twice)),
            After::QuotesUnescaped => Some(replaced(bytes, b"\\\"", b"\"")),
            After::BackslashesHalved => Some(replaced(bytes, b"\\\\", b"\\")),
            After::BackslashesDoubled => Some(replaced(bytes, b"\\", b"\\\\")),
            After::QuotesTripled => Some(replaced(bytes, b"\\\"", b"\\\\\\\"")),
            After::QuotesCollapsed => Some(replaced(bytes, b"\\\\\\\"", b"\\\"")),
            After::NestedEscaped => nested::escaped(bytes),
            After::NestedOpened => nested::opened(bytes),
            After::KeysUnspaced => nested::keys_unspaced(bytes),
            After::TextOpened => nested::text_of(bytes),
            After::Quoted { slashes, ascii } => Some(nested::quoted(text()?, slashes, ascii).into_bytes()),
            After::SlashesEscaped => Some(replaced(&replaced(bytes, b"\\/", b"/"), b"/", b"\\/")),
            After::SlashesPlain => Some(replaced(bytes, b"\\/", b"/")),
        }
    }
}

impl<'b> Bodies<'b> {
    pub(in crate::diagnose) fn new(sent: &'b [u8], canonical: &'b [u8], rule: BodyRule, budget: &mut Budget) -> Self {
        let minified = rule == BodyRule::Minify && sent != canonical;
        let document = Document::read(if minified { canonical } else { sent }, budget);
        let laid_out = if minified { Document::read(sent, budget) } else { None };
        // A body that only minifies to JSON is none: it was none when it was sent.
        let document = document.filter(|_| !minified || laid_out.is_some());
        Bodies { sent, canonical, rule, document, laid_out }
    }

    /// What writing and hashing a form counts: about twice the bytes that it has.
    pub(in crate::diagnose) fn cost(&self, form: &Form) -> usize {
        let bytes = 2 * self.sent.len().max(self.canonical.len());
        let style = form.style.as_ref().zip(self.document.as_ref());
        style.map_or(bytes, |(style, document)| bytes.max(style.cost(document)))
    }

    /// The bytes of a form as text to show, whole.
    pub(in crate::diagnose) fn text(&self, form: &Form) -> String {
        let mut bytes = Vec::new();
        form.write(self, &mut |piece| bytes.extend_from_slice(piece));
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// `str(body)`, where body is bytes.
fn python_bytes(bytes: &[u8]) -> Vec<u8> {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { b'"' } else { b'\'' };
    let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 8);
    out.extend([b'b', quote]);
    for byte in bytes {
        match byte {
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            b'\\' => out.extend_from_slice(b"\\\\"),
            other if *other == quote => out.extend([b'\\', quote]),
            b' '..=b'~' => out.push(*byte),
            _ => {
                let digit = |digit: u8| b"0123456789abcdef"[usize::from(digit)];
                out.extend([b'\\', b'x', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    out.push(quote);
    out
}

/// Every character outside ASCII written anew.
fn recoded(text: &str, write: impl Fn(char, &mut Vec<u8>)) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while !rest.is_empty() {
        let (ascii, others) = rest.split_at(rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len()));
        out.extend_from_slice(ascii.as_bytes());
        let mut characters = others.chars();
        if let Some(character) = characters.next() {
            write(character, &mut out);
        }
        rest = characters.as_str();
    }
    out
}

/// Behind what `out` holds already.
pub(in crate::diagnose::rooms) fn utf_16(text: &str, mut out: Vec<u8>, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
    out.reserve(2 * text.len());
    for unit in text.encode_utf16() {
        out.extend_from_slice(&bytes_of(unit));
    }
    out
}

/// Windows-1252 where it differs from Latin-1, for the characters that people's names and remarks have.
fn windows_1252(character: char) -> u8 {
    match character {
        '€' => 0x80,
        '‚' => 0x82,
        '„' => 0x84,
        '…' => 0x85,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        '™' => 0x99,
        other => latin_1(other),
    }
}

fn utf_8_twice(character: char, out: &mut Vec<u8>) {
    for byte in character.encode_utf8(&mut [0; 4]).bytes() {
        out.extend_from_slice(char::from(byte).encode_utf8(&mut [0; 2]).as_bytes());
    }
}

fn latin_1(character: char) -> u8 {
    u8::try_from(u32::from(character)).unwrap_or(b'?')
}

pub(super) fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 8);
    let mut rest = bytes;
    while !rest.is_empty() {
        match rest.strip_prefix(from) {
            Some(tail) => {
                out.extend_from_slice(to);
                rest = tail;
            }
            None => {
                let plain = 1 + rest[1..].iter().position(|byte| *byte == from[0]).unwrap_or(rest.len() - 1);
                out.extend_from_slice(&rest[..plain]);
                rest = &rest[plain..];
            }
        }
    }
    out
}
