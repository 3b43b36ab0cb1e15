//! The words of a command as a POSIX shell and bash read them. Nothing is expanded: what only a shell knows is an error.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::unreadable;
use crate::error::Error;

/// One command: its words, and where it ends in the text.
pub(super) struct Command {
    pub(super) words: Vec<Vec<u8>>,
    pub(super) end: usize,
}

/// Reads up to the end of the line, a semicolon, a pipe or an ampersand outside quotes.
///
/// # Errors
/// `unreadable-capture` for a quote that is never closed, typographic quotes, and what a shell would expand.
pub(super) fn command(text: &str) -> Result<Command, Error> {
    let mut reader = Reader { text, at: 0, word: None };
    let mut words: Vec<Vec<u8>> = Vec::new();
    let mut skips_next = false;
    loop {
        let next = reader.peek();
        match next {
            Some(' ' | '\t' | '\r') => reader.at += 1,
            Some('#') if reader.word.is_none() => {
                reader.at = text[reader.at..].find('\n').map_or(text.len(), |newline| reader.at + newline);
                continue;
            }
            Some('>' | '<') => {
                // `2>file`: number, arrow and file are no words of the command.
                if reader.word.as_ref().is_some_and(|word| word.iter().all(u8::is_ascii_digit)) {
                    reader.word = None;
                }
                let rest = &text[reader.at..];
                reader.at += rest.len() - rest.trim_start_matches(['>', '<', '&']).len();
                words.extend(reader.word.take());
                skips_next = true;
                continue;
            }
            None | Some('\n' | ';' | '|' | '&') => {}
            Some(character) => {
                reader.piece(character)?;
                continue;
            }
        }
        if let Some(word) = reader.word.take()
            && !core::mem::take(&mut skips_next)
        {
            words.push(word);
        }
        if matches!(next, None | Some('\n' | ';' | '|' | '&')) {
            return Ok(Command { words, end: reader.at });
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// None between words; a quoted empty word is a word.
    word: Option<Vec<u8>>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.at += character.len_utf8();
        Some(character)
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn put(&mut self, bytes: &[u8]) {
        self.word.get_or_insert_default().extend_from_slice(bytes);
    }

    fn put_char(&mut self, character: char) {
        self.put(character.encode_utf8(&mut [0; 4]).as_bytes());
    }

    /// A character outside quotes, or a quoted piece.
    fn piece(&mut self, character: char) -> Result<(), Error> {
        match character {
            '\\' => {
                self.at += 1;
                self.continuation_or_escaped();
                Ok(())
            }
            '\'' => {
                self.at += 1;
                let end = self.rest().find('\'').ok_or_else(|| unclosed("'"))?;
                let quoted = &self.text[self.at..self.at + end];
                self.put(quoted.as_bytes());
                self.at += end + 1;
                Ok(())
            }
            '"' => {
                self.at += 1;
                self.double_quoted()
            }
            '$' if self.rest().starts_with("$'") => {
                self.at += 2;
                self.ansi_c()
            }
            '$' if self.rest().starts_with("$\"") => {
                self.at += 2;
                self.double_quoted()
            }
            '$' | '`' => self.expansion(),
            '“' | '”' | '‘' | '’' if self.word.is_none() => {
                Err(unreadable("curl", "has typographic quotes: a program that edits prose has changed it"))
            }
            _ => {
                self.at += character.len_utf8();
                self.put_char(character);
                Ok(())
            }
        }
    }

    /// Behind a backslash: the end of a line, which goes away, also where spaces slipped in before it; or any other character, kept.
    fn continuation_or_escaped(&mut self) {
        let rest = self.rest();
        let blank = rest.len() - rest.trim_start_matches([' ', '\t', '\r']).len();
        if rest[blank..].starts_with('\n') {
            self.at += blank + 1;
        } else if let Some(character) = self.next() {
            self.put_char(character);
        }
    }

    fn double_quoted(&mut self) -> Result<(), Error> {
        self.put(b"");
        loop {
            match self.peek().ok_or_else(|| unclosed("\""))? {
                '"' => {
                    self.at += 1;
                    return Ok(());
                }
                '\\' => {
                    self.at += 1;
                    match self.next().ok_or_else(|| unclosed("\""))? {
                        '\n' => {}
                        escaped @ ('"' | '\\' | '$' | '`') => self.put_char(escaped),
                        other => {
                            self.put(b"\\");
                            self.put_char(other);
                        }
                    }
                }
                '$' | '`' => self.expansion()?,
                character => {
                    self.at += character.len_utf8();
                    self.put_char(character);
                }
            }
        }
    }

    /// A dollar sign that stands for itself; everything else that a shell would replace is unknown here.
    fn expansion(&mut self) -> Result<(), Error> {
        let rest = self.rest();
        if rest.starts_with('`') || rest.starts_with("$(") {
            return Err(unreadable("curl", "holds a command that the shell puts in: paste what curl was given"));
        }
        let name = rest.trim_start_matches(['$', '{']);
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(name.len());
        if name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
            let detail = format!("holds the shell's variable ${}: paste what curl was given", &name[..end]);
            return Err(unreadable("curl", detail));
        }
        self.at += 1;
        self.put(b"$");
        Ok(())
    }

    /// `$'…'` (bash, ANSI-C quoting): browsers write this for bodies with quotes or control characters.
    fn ansi_c(&mut self) -> Result<(), Error> {
        self.put(b"");
        loop {
            match self.next().ok_or_else(|| unclosed("$'"))? {
                '\'' => return Ok(()),
                '\\' => {
                    let escaped = self.next().ok_or_else(|| unclosed("$'"))?;
                    self.ansi_c_escape(escaped);
                }
                character => self.put_char(character),
            }
        }
    }

    fn ansi_c_escape(&mut self, escaped: char) {
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

fn unclosed(quote: &str) -> Error {
    unreadable("curl", format!("has a quote {quote} that is never closed"))
}
