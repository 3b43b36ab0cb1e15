//! How a style writes the characters of a text.

use super::document::is_html;
use super::out::Out;
use super::style::{Characters, Escapes, Html, Inside, Separators, Slashes, Style};

/// The characters of texts, written anew.
pub(super) struct Texts {
    style: Style,
    /// The bytes that may be written in another way.
    special: [bool; 256],
}

impl Texts {
    pub(super) fn of(style: Style) -> Self {
        let mut special = [false; 256];
        let mut mark = |bytes: &[u8]| bytes.iter().for_each(|byte| special[usize::from(*byte)] = true);
        mark(b"\\");
        if style.slashes == Slashes::Escaped {
            mark(b"/");
        }
        mark(escaped_by(style.html));
        if matches!(style.inside, Inside::Stripped | Inside::LowerCaseStripped) {
            mark(b" \t\n\r");
        }
        if matches!(style.inside, Inside::LowerCase | Inside::LowerCaseStripped) {
            special[usize::from(b'A')..=usize::from(b'Z')].fill(true);
        }
        if matches!(style.characters, Characters::Escaped { .. }) || style.separators == Separators::Escaped {
            special[0x80..].fill(true);
        }
        Texts { style, special }
    }

    /// Writes what stands between the quotes. `lowers`: this text is one that is put into lower case.
    pub(super) fn write(&self, text: &[u8], lowers: bool, out: &mut Out<'_>) {
        let mut rest = text;
        while let Some((first, tail)) = rest.split_first() {
            rest = match first {
                b'\\' => self.escape(rest, out),
                byte if !self.special[usize::from(*byte)] => {
                    let plain = 1 + tail.iter().position(|byte| self.special[usize::from(*byte)]).unwrap_or(tail.len());
                    out.put(&rest[..plain]);
                    &rest[plain..]
                }
                b'/' => {
                    out.put(b"\\/");
                    tail
                }
                b' ' | b'\t' | b'\n' | b'\r' => tail,
                b'A'..=b'Z' => {
                    out.put(&[if lowers { first.to_ascii_lowercase() } else { *first }]);
                    tail
                }
                0x80.. => self.character(rest, out),
                _ => {
                    self.unicode_escape(u16::from(*first), self.html_is_upper_case(), out);
                    tail
                }
            };
        }
    }

    /// A character outside ASCII, as it stands in the body.
    fn character<'r>(&self, rest: &'r [u8], out: &mut Out<'_>) -> &'r [u8] {
        let length = rest.iter().skip(1).position(|byte| byte & 0xc0 != 0x80).map_or(rest.len(), |more| more + 1);
        let (bytes, tail) = rest.split_at(length);
        match core::str::from_utf8(bytes).ok().and_then(|text| text.chars().next()) {
            Some(character) => self.outside_ascii(character, bytes, out),
            None => out.put(bytes),
        }
        tail
    }

    /// `given`: how it stands in the body.
    fn outside_ascii(&self, character: char, given: &[u8], out: &mut Out<'_>) {
        let is_separator = matches!(character, '\u{2028}' | '\u{2029}');
        match (self.style.characters, self.style.separators) {
            (_, Separators::Escaped) if is_separator => self.escaped(character, false, out),
            (_, Separators::Plain) if is_separator => out.put(character.encode_utf8(&mut [0; 4]).as_bytes()),
            (Characters::Escaped { upper_case }, _) => self.escaped(character, upper_case, out),
            (Characters::Plain, _) if !is_separator => out.put(character.encode_utf8(&mut [0; 4]).as_bytes()),
            _ => out.put(given),
        }
    }

    /// An escape, as it stands in the body.
    fn escape<'r>(&self, rest: &'r [u8], out: &mut Out<'_>) -> &'r [u8] {
        let second = rest.get(1).copied().unwrap_or_default();
        match (second, read_unicode_escape(rest)) {
            (b'/', _) if self.style.slashes == Slashes::Plain => out.put(b"/"),
            (b'"', _) if escaped_by(self.style.html).contains(&b'"') => {
                self.unicode_escape(u16::from(b'"'), self.html_is_upper_case(), out);
            }
            (b'u', Some((character, length))) => {
                let (given, tail) = rest.split_at(length);
                match u8::try_from(character).ok().filter(u8::is_ascii) {
                    None => self.outside_ascii(character, given, out),
                    Some(byte) if is_html(u16::from(byte)) => self.html(byte, given, out),
                    Some(byte) => self.other(byte, given, out),
                }
                return tail;
            }
            _ => out.put(&rest[..rest.len().min(2)]),
        }
        rest.get(2..).unwrap_or_default()
    }

    /// A character that came as an escape and that some serializer escapes for the sake of HTML.
    fn html(&self, byte: u8, given: &[u8], out: &mut Out<'_>) {
        match self.style.html {
            Html::Kept => out.put(given),
            style if escaped_by(style).contains(&byte) => {
                self.unicode_escape(u16::from(byte), self.html_is_upper_case(), out);
            }
            _ if byte == b'"' => out.put(b"\\\""),
            _ => out.put(&[byte]),
        }
    }

    /// Another character of ASCII that came as an escape.
    fn other(&self, byte: u8, given: &[u8], out: &mut Out<'_>) {
        match (byte, self.style.escapes) {
            (_, Escapes::Kept) => out.put(given),
            (b'\\', _) => out.put(b"\\\\"),
            (b'\n', _) => out.put(b"\\n"),
            (b'\r', _) => out.put(b"\\r"),
            (b'\t', _) => out.put(b"\\t"),
            (8, _) => out.put(b"\\b"),
            (12, _) => out.put(b"\\f"),
            (0..b' ', escapes) => self.unicode_escape(u16::from(byte), escapes == Escapes::ShortestUpperCase, out),
            (b'/', _) if self.style.slashes == Slashes::Escaped => out.put(b"\\/"),
            _ => out.put(&[byte]),
        }
    }

    fn html_is_upper_case(&self) -> bool {
        !matches!(self.style.html, Html::Go | Html::Gson)
    }

    fn escaped(&self, character: char, upper_case: bool, out: &mut Out<'_>) {
        let mut units = [0; 2];
        for unit in character.encode_utf16(&mut units) {
            self.unicode_escape(*unit, upper_case, out);
        }
    }

    fn unicode_escape(&self, unit: u16, upper_case: bool, out: &mut Out<'_>) {
        let digits: &[u8; 16] = if upper_case { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
        let digit = |shift: u32| digits[usize::from(unit >> shift & 15)];
        out.put(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
    }
}

/// The characters that a style escapes for the sake of HTML.
fn escaped_by(html: Html) -> &'static [u8] {
    match html {
        Html::Kept | Html::Plain => b"",
        Html::Go | Html::Php => b"<>&",
        Html::Gson => b"<>&='",
        Html::PhpQuotes => b"<>&'\"",
        Html::DotNet => b"<>&'+`\"",
    }
}

/// `\uXXXX`, or two of them that are one character; a lone surrogate is none.
pub(super) fn read_unicode_escape(text: &[u8]) -> Option<(char, usize)> {
    let unit = |text: &[u8]| {
        let digits = text.strip_prefix(b"\\u")?.get(..4).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
        u16::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()
    };
    let first = unit(text)?;
    if let Some(character) = char::from_u32(u32::from(first)) {
        return Some((character, 6));
    }
    let second = unit(text.get(6..)?)?;
    char::decode_utf16([first, second]).next()?.ok().map(|character| (character, 12))
}
