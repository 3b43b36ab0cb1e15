//! A reader of JSON that hands out one token at a time and builds nothing.
//!
//! The validator needs what a value parser throws away: the spelling of numbers (`12345678901234567890` is an account number),
//! duplicate keys, byte offsets. Strings are lent as they stand; one with escapes is decoded by who wants its text.

use alloc::borrow::Cow;
use alloc::string::String;

use wide::u8x16;

/// The body is not JSON from here on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::message) struct Broken {
    pub(in crate::message) offset: usize,
    pub(in crate::message) what: &'static str,
}

/// A string between its quotes; its escapes have been checked.
#[derive(Clone, Copy, Debug)]
pub(in crate::message) struct Text<'b> {
    raw: &'b str,
    escaped: bool,
}

impl<'b> Text<'b> {
    /// As it stands between its quotes.
    pub(in crate::message) fn raw(self) -> &'b str {
        self.raw
    }

    pub(in crate::message) fn is_escaped(self) -> bool {
        self.escaped
    }

    #[inline]
    pub(in crate::message) fn decoded(self) -> Cow<'b, str> {
        if self.escaped { unescaped(self.raw).into() } else { Cow::Borrowed(self.raw) }
    }
}

/// The beginning of a value, or a whole one.
#[derive(Clone, Copy, Debug)]
pub(in crate::message) enum Token<'b> {
    Object,
    Array,
    String(Text<'b>),
    /// As it is spelled.
    Number(&'b str),
    /// Which of the two, only the types want to know.
    Boolean(#[cfg_attr(not(feature = "types"), allow(dead_code))] bool),
    Null,
}

/// What stands where an object has a key.
#[derive(Clone, Copy, Debug)]
pub(in crate::message) enum Key<'b> {
    /// The one that was expected.
    Likely,
    /// Another, and where its quote stands.
    Other(Text<'b>, usize),
    /// None: the object ends.
    End,
}

pub(in crate::message) struct Reader<'b> {
    text: &'b str,
    at: usize,
}

impl<'b> Reader<'b> {
    pub(in crate::message) fn new(text: &'b str) -> Self {
        Reader { text, at: 0 }
    }

    /// The next value; of an object or array only the bracket.
    #[inline]
    pub(in crate::message) fn value(&mut self) -> Result<Token<'b>, Broken> {
        match self.peek() {
            Some(b'"') => self.string().map(Token::String),
            Some(b'{') => Ok(self.take(Token::Object)),
            Some(b'[') => Ok(self.take(Token::Array)),
            Some(b'-' | b'0'..=b'9') => self.number().map(Token::Number),
            Some(b't') => self.word("true", Token::Boolean(true)),
            Some(b'f') => self.word("false", Token::Boolean(false)),
            Some(b'n') => self.word("null", Token::Null),
            _ => Err(self.broken("no value")),
        }
    }

    /// The next key with its colon. The likely one is compared before the text is searched for the end of the key.
    #[inline]
    pub(in crate::message) fn key(&mut self, first: bool, likely: Option<&str>) -> Result<Key<'b>, Broken> {
        if !self.next_member(b'}', first)? {
            return Ok(Key::End);
        }
        if self.peek() != Some(b'"') {
            return Err(self.broken("no key"));
        }
        let rest = self.bytes_from(self.at + 1);
        let end = likely.and_then(|likely| {
            rest.strip_prefix(likely.as_bytes())?.first().filter(|b| **b == b'"').map(|_| likely.len())
        });
        let key = match end {
            Some(length) => {
                self.at += length + 2;
                Key::Likely
            }
            None => {
                let at = self.at;
                Key::Other(self.string()?, at)
            }
        };
        if self.peek() != Some(b':') {
            return Err(self.broken("no colon behind a key"));
        }
        self.at += 1;
        Ok(key)
    }

    /// Whether the array has another element.
    pub(in crate::message) fn element(&mut self, first: bool) -> Result<bool, Broken> {
        self.next_member(b']', first)
    }

    /// Nothing but whitespace is left.
    pub(in crate::message) fn end(&mut self) -> Result<(), Broken> {
        if self.peek().is_some() { Err(self.broken("text behind the message")) } else { Ok(()) }
    }

    #[inline]
    fn next_member(&mut self, close: u8, first: bool) -> Result<bool, Broken> {
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            _ if first => Ok(true),
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.broken("no comma between members")),
        }
    }

    pub(in crate::message) fn offset(&self) -> usize {
        self.at
    }

    /// A string that was read before, once more.
    pub(super) fn string_at(&self, at: usize) -> Cow<'b, str> {
        let string = Reader { text: self.text, at }.string();
        string.map(Text::decoded).unwrap_or_default()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn bytes_from(&self, at: usize) -> &'b [u8] {
        self.text.as_bytes().get(at..).unwrap_or_default()
    }

    /// The next byte that is no whitespace.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        match self.byte() {
            Some(byte) if byte > b' ' => Some(byte),
            _ => self.peek_behind_whitespace(),
        }
    }

    #[inline(never)]
    fn peek_behind_whitespace(&mut self) -> Option<u8> {
        loop {
            // Indentation, eight spaces at a time.
            while self.bytes_from(self.at).starts_with(b"        ") {
                self.at += 8;
            }
            match self.byte() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                other => return other,
            }
        }
    }

    fn take(&mut self, token: Token<'b>) -> Token<'b> {
        self.at += 1;
        token
    }

    fn word(&mut self, word: &str, token: Token<'b>) -> Result<Token<'b>, Broken> {
        if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            self.at += word.len();
            return Ok(token);
        }
        Err(self.broken("no value"))
    }

    /// RFC 8259: an optional minus, no leading zeros, digits behind a point and in an exponent.
    fn number(&mut self) -> Result<&'b str, Broken> {
        let start = self.at;
        self.skip(|byte| byte == b'-', 1);
        let leading = self.at;
        let whole = self.skip(|byte| byte.is_ascii_digit(), usize::MAX);
        if whole == 0 || (whole > 1 && self.text.as_bytes().get(leading) == Some(&b'0')) {
            return Err(self.broken("an invalid number"));
        }
        if self.skip(|byte| byte == b'.', 1) == 1 && self.skip(|byte| byte.is_ascii_digit(), usize::MAX) == 0 {
            return Err(self.broken("a number without digits behind its point"));
        }
        if self.skip(|byte| matches!(byte, b'e' | b'E'), 1) == 1 {
            self.skip(|byte| matches!(byte, b'+' | b'-'), 1);
            if self.skip(|byte| byte.is_ascii_digit(), usize::MAX) == 0 {
                return Err(self.broken("a number without digits in its exponent"));
            }
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    fn skip(&mut self, wanted: impl Fn(u8) -> bool, most: usize) -> usize {
        let count = self.bytes_from(self.at).iter().take(most).take_while(|byte| wanted(**byte)).count();
        self.at += count;
        count
    }

    #[inline]
    fn string(&mut self) -> Result<Text<'b>, Broken> {
        self.at += 1;
        let start = self.at;
        let mut escaped = false;
        loop {
            self.at += plain_length(self.bytes_from(self.at));
            match self.byte() {
                Some(b'"') => {
                    let raw = self.text.get(start..self.at).unwrap_or_default();
                    self.at += 1;
                    return Ok(Text { raw, escaped });
                }
                Some(b'\\') => {
                    escaped = true;
                    self.at += 1;
                    self.escape()?;
                }
                Some(_) => return Err(self.broken("a control character in a string")),
                None => return Err(self.broken("a string without its end")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Broken> {
        let character = match self.byte() {
            Some(c @ (b'"' | b'\\' | b'/')) => char::from(c),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.broken("an invalid escape")),
        };
        self.at += 1;
        Ok(character)
    }

    /// `\uXXXX`, and two of them where they are a surrogate pair. A lone surrogate is no character.
    fn unicode_escape(&mut self) -> Result<char, Broken> {
        let mut unit = self.code_unit()?;
        if (0xd800..0xdc00).contains(&unit) && self.byte() == Some(b'\\') {
            self.at += 1;
            let low = self.code_unit()?;
            if (0xdc00..0xe000).contains(&low) {
                unit = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
            }
        }
        char::from_u32(unit).ok_or_else(|| self.broken("an escape that is no character"))
    }

    fn code_unit(&mut self) -> Result<u32, Broken> {
        let digits = self.text.get(self.at..).and_then(|rest| rest.strip_prefix('u')).and_then(|rest| rest.get(..4));
        let unit = digits
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|digits| u32::from_str_radix(digits, 16).ok())
            .ok_or_else(|| self.broken("an invalid escape"))?;
        self.at += 5;
        Ok(unit)
    }

    fn broken(&self, what: &'static str) -> Broken {
        Broken { offset: self.at, what }
    }
}

/// The text of a string whose escapes have been checked.
fn unescaped(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut reader = Reader::new(raw);
    while let Some(length) = reader.bytes_from(reader.at).iter().position(|byte| *byte == b'\\') {
        text.push_str(raw.get(reader.at..reader.at + length).unwrap_or_default());
        reader.at += length + 1;
        text.extend(reader.escape().ok());
    }
    text.push_str(raw.get(reader.at..).unwrap_or_default());
    text
}

/// How many bytes stand before the first quote, backslash or control character; sixteen at a time, because a message is mostly
/// strings.
#[inline]
fn plain_length(bytes: &[u8]) -> usize {
    let (blocks, rest) = bytes.as_chunks::<16>();
    for (index, block) in blocks.iter().enumerate() {
        let block = u8x16::new(*block);
        let equal = |byte: u8| block.simd_eq(u8x16::splat(byte));
        let control = block.min(u8x16::splat(0x1f)).simd_eq(block);
        let ends = (equal(b'"') | equal(b'\\') | control).to_bitmask();
        if ends != 0 {
            return index * 16 + ends.trailing_zeros() as usize;
        }
    }
    let plain = rest.iter().take_while(|byte| **byte != b'"' && **byte != b'\\' && **byte >= 0x20);
    blocks.len() * 16 + plain.count()
}
