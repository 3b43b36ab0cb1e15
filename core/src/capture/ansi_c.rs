//! `$'…'`, the ANSI-C quotes of bash: browsers write them for bodies with quotes or control characters.

use alloc::string::String;
use alloc::vec::Vec;

/// The bytes of a quoted text that begins here, and how long it is; None where it is never closed.
pub(super) fn quoted(text: &str) -> Option<(Vec<u8>, usize)> {
    let mut reader = Reader { text, at: "$'".len(), bytes: Vec::new() };
    loop {
        match reader.next()? {
            '\'' => return Some((reader.bytes, reader.at)),
            '\\' => {
                let escaped = reader.next()?;
                reader.escape(escaped);
            }
            character => reader.put_char(character),
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    bytes: Vec<u8>,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn next(&mut self) -> Option<char> {
        let character = self.rest().chars().next()?;
        self.at += character.len_utf8();
        Some(character)
    }

    fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn put_char(&mut self, character: char) {
        self.put(character.encode_utf8(&mut [0; 4]).as_bytes());
    }

    fn escape(&mut self, escaped: char) {
        match escaped {
            'a' => self.put(b"\x07"),
            'b' => self.put(b"\x08"),
            'e' | 'E' => self.put(b"\x1b"),
            'f' => self.put(b"\x0c"),
            'n' => self.put(b"\n"),
            'r' => self.put(b"\r"),
            't' => self.put(b"\t"),
            'v' => self.put(b"\x0b"),
            '\\' | '\'' | '"' | '?' => self.put_char(escaped),
            'x' => match self.number(16, 2) {
                Some(byte) => self.put(&byte.to_le_bytes()[..1]),
                None => self.put(b"\\x"),
            },
            'u' => self.utf_16(),
            'U' => match self.number(16, 8).and_then(char::from_u32) {
                Some(character) => self.put_char(character),
                None => self.put(b"\\U"),
            },
            '0'..='7' => {
                self.at -= 1;
                let byte = self.number(8, 3).unwrap_or_default();
                self.put(&byte.to_le_bytes()[..1]);
            }
            other => {
                self.put(b"\\");
                self.put_char(other);
            }
        }
    }

    /// Browsers write UTF-16 units: two of them may be one character.
    fn utf_16(&mut self) {
        let Some(first) = self.number(16, 4) else { return self.put(b"\\u") };
        if let Some(character) = char::from_u32(first) {
            return self.put_char(character);
        }
        let before = self.at;
        let second = if self.rest().starts_with("\\u") {
            self.at += 2;
            self.number(16, 4)
        } else {
            None
        };
        let units = [first, second.unwrap_or_default()]
            .map(|unit| unit.to_le_bytes())
            .map(|b| u16::from_le_bytes([b[0], b[1]]));
        match char::decode_utf16(units).next() {
            Some(Ok(character)) => self.put_char(character),
            _ => {
                self.at = before;
                self.put_char(char::REPLACEMENT_CHARACTER);
            }
        }
    }

    /// Up to so many digits.
    fn number(&mut self, radix: u32, most: usize) -> Option<u32> {
        let digits: String = self.rest().chars().take(most).take_while(|c| c.is_digit(radix)).collect();
        self.at += digits.len();
        u32::from_str_radix(&digits, radix).ok()
    }
}
