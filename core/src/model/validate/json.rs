//! A reader of JSON that hands out one token at a time and builds nothing.
//!
//! The validator needs what a value parser throws away: the spelling of numbers (`12345678901234567890` is an account number),
//! duplicate keys, byte offsets. Strings are lent; only those with an escape are copied.

use alloc::borrow::Cow;
use alloc::string::String;

/// The body is not JSON from here on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::model) struct Broken {
    pub(in crate::model) offset: usize,
    pub(in crate::model) what: &'static str,
}

/// The beginning of a value, or a whole one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::model) enum Token<'b> {
    Object,
    Array,
    String(Cow<'b, str>),
    /// As it is spelled.
    Number(&'b str),
    Boolean(bool),
    Null,
}

pub(in crate::model) struct Reader<'b> {
    text: &'b str,
    at: usize,
}

impl<'b> Reader<'b> {
    pub(in crate::model) fn new(text: &'b str) -> Self {
        Reader { text, at: 0 }
    }

    /// The next value; of an object or array only the bracket.
    #[inline]
    pub(in crate::model) fn value(&mut self) -> Result<Token<'b>, Broken> {
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

    /// The next key with its colon; None at the end of the object. The likely key is compared before the text is searched for its
    /// end.
    #[inline]
    pub(in crate::model) fn key(&mut self, first: bool, likely: &str) -> Result<Option<Cow<'b, str>>, Broken> {
        if !self.next_member(b'}', first)? {
            return Ok(None);
        }
        if self.peek() != Some(b'"') {
            return Err(self.broken("no key"));
        }
        let (start, end) = (self.at + 1, self.at + 1 + likely.len());
        let key = match self.text.get(start..end) {
            Some(text) if text == likely && self.text.as_bytes().get(end) == Some(&b'"') => {
                self.at = end + 1;
                Cow::Borrowed(text)
            }
            _ => self.string()?,
        };
        if self.peek() != Some(b':') {
            return Err(self.broken("no colon behind a key"));
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// Whether the array has another element.
    pub(in crate::model) fn element(&mut self, first: bool) -> Result<bool, Broken> {
        self.next_member(b']', first)
    }

    /// Nothing but whitespace is left.
    pub(in crate::model) fn end(&mut self) -> Result<(), Broken> {
        if self.peek().is_some() { Err(self.broken("text behind the message")) } else { Ok(()) }
    }

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

    pub(in crate::model) fn offset(&self) -> usize {
        self.at
    }

    #[inline]
    fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.text.as_bytes().get(self.at) {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return Some(*byte);
            }
            self.at += 1;
        }
        None
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
            return Err(self.broken("a number that is none"));
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
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let count = rest.iter().take(most).take_while(|byte| wanted(**byte)).count();
        self.at += count;
        count
    }

    #[inline]
    fn string(&mut self) -> Result<Cow<'b, str>, Broken> {
        self.at += 1;
        let start = self.at;
        let mut decoded: Option<String> = None;
        let mut plain = start;
        loop {
            self.at += plain_length(self.text.as_bytes().get(self.at..).unwrap_or_default());
            let piece = self.text.get(plain..self.at).unwrap_or_default();
            match self.text.as_bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(match decoded {
                        None => Cow::Borrowed(piece),
                        Some(mut text) => {
                            text.push_str(piece);
                            Cow::Owned(text)
                        }
                    });
                }
                Some(b'\\') => {
                    let text = decoded.get_or_insert_default();
                    text.push_str(piece);
                    self.at += 1;
                    let character = self.escape()?;
                    text.push(character);
                    plain = self.at;
                }
                Some(_) => return Err(self.broken("a control character in a string")),
                None => return Err(self.broken("a string without its end")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Broken> {
        let letter = self.text.as_bytes().get(self.at).copied();
        let character = match letter {
            Some(c @ (b'"' | b'\\' | b'/')) => char::from(c),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.broken("an escape that is none")),
        };
        self.at += 1;
        Ok(character)
    }

    /// `\uXXXX`, and two of them where they are a surrogate pair. A lone surrogate is no character.
    fn unicode_escape(&mut self) -> Result<char, Broken> {
        let mut unit = self.code_unit()?;
        if (0xd800..0xdc00).contains(&unit) && self.text.as_bytes().get(self.at) == Some(&b'\\') {
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
            .ok_or_else(|| self.broken("an escape that is none"))?;
        self.at += 5;
        Ok(unit)
    }

    fn broken(&self, what: &'static str) -> Broken {
        Broken { offset: self.at, what }
    }
}

/// How many bytes stand before the first quote, backslash or control character; eight at a time, because a message is mostly
/// strings.
fn plain_length(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let (blocks, _) = bytes.as_chunks::<8>();
    for (index, block) in blocks.iter().enumerate() {
        let word = u64::from_le_bytes(*block);
        // The high bit of each byte that is zero (Mycroft's test); a borrow can only mark bytes above the first true one.
        let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
        let quotes = zeros(word ^ (ONES * u64::from(b'"')));
        let slashes = zeros(word ^ (ONES * u64::from(b'\\')));
        let controls = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        let special = quotes | slashes | controls;
        if special != 0 {
            return index * 8 + (special.trailing_zeros() / 8) as usize;
        }
    }
    let start = blocks.len() * 8;
    let rest = bytes.get(start..).unwrap_or_default();
    start + rest.iter().take_while(|byte| **byte != b'"' && **byte != b'\\' && **byte >= 0x20).count()
}
