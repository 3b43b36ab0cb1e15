//! Literals of JavaScript: what browsers write behind `fetch(`, what Node prints of an object, and JSON, which is a part of it.
//! Nothing is computed: what is no literal is marked as such.

use alloc::string::String;
use alloc::vec::Vec;

/// A value and how it is spelled.
pub(super) struct Literal<'t> {
    pub(super) kind: Kind<'t>,
    pub(super) source: &'t str,
}

pub(super) enum Kind<'t> {
    Text(String),
    Object(Vec<(String, Literal<'t>)>),
    List(Vec<Literal<'t>>),
    /// `null` and `undefined`.
    Nothing,
    /// A number, `true` or `false`.
    Word,
    /// Anything that would have to be run.
    Computed,
}

impl<'t> Literal<'t> {
    pub(super) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn members(&self) -> &[(String, Literal<'t>)] {
        match &self.kind {
            Kind::Object(members) => members,
            _ => &[],
        }
    }
}

const MOST_DEEP: usize = 64;

/// Reads literals one after the other.
pub(super) struct Reader<'t> {
    text: &'t str,
    pub(super) at: usize,
}

/// Where the text breaks off, or is no JavaScript.
pub(super) struct Damage(pub(super) usize);

type Read<T> = Result<T, Damage>;

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, at: usize) -> Self {
        Reader { text, at }
    }

    /// The next value.
    ///
    /// # Errors
    /// Where it is damaged.
    pub(super) fn literal(&mut self) -> Read<Literal<'t>> {
        self.value(MOST_DEEP)
    }

    /// Behind whitespace and comments: whether this character stands there; it is taken.
    pub(super) fn takes(&mut self, wanted: char) -> bool {
        self.skip_blank();
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Read<char> {
        let character = self.peek().ok_or(Damage(self.at))?;
        self.at += character.len_utf8();
        Ok(character)
    }

    fn skip_blank(&mut self) {
        loop {
            self.at = self.text.len() - self.rest().trim_start().len();
            let end = match self.rest() {
                rest if rest.starts_with("//") => rest.find('\n'),
                rest if rest.starts_with("/*") => rest.find("*/").map(|end| end + 2),
                _ => return,
            };
            self.at = end.map_or(self.text.len(), |end| self.at + end);
        }
    }

    fn value(&mut self, deep: usize) -> Read<Literal<'t>> {
        self.skip_blank();
        let start = self.at;
        if deep == 0 {
            return Err(Damage(start));
        }
        let kind = match self.peek().ok_or(Damage(start))? {
            '{' => Kind::Object(self.object(deep - 1)?),
            '[' => Kind::List(self.list(deep - 1)?),
            '"' | '\'' | '`' => self.texts()?,
            _ => self.word(deep)?,
        };
        let end = self.at;
        // A call, an operator or a member of it makes it an expression.
        if self.goes_on() {
            self.skip_expression()?;
            return Ok(Literal { kind: Kind::Computed, source: self.text[start..self.at].trim_end() });
        }
        Ok(Literal { kind, source: &self.text[start..end] })
    }

    fn goes_on(&mut self) -> bool {
        let end = self.at;
        self.skip_blank();
        let ends = self.rest().is_empty() || self.rest().starts_with([',', '}', ']', ')', ';']);
        let is_new_line = self.text[end..self.at].contains('\n');
        if ends || is_new_line {
            self.at = end;
        }
        !ends && !is_new_line
    }

    fn object(&mut self, deep: usize) -> Read<Vec<(String, Literal<'t>)>> {
        self.at += 1;
        let mut members = Vec::new();
        loop {
            if self.takes('}') {
                return Ok(members);
            }
            let name = self.name(deep)?;
            if !self.takes(':') {
                return Err(Damage(self.at));
            }
            members.push((name, self.value(deep)?));
            if !self.takes(',') && !self.rest().starts_with('}') {
                return Err(Damage(self.at));
            }
        }
    }

    /// Quoted or not; Node prints `[Symbol(name)]` too.
    fn name(&mut self, deep: usize) -> Read<String> {
        self.skip_blank();
        match self.peek().ok_or(Damage(self.at))? {
            '"' | '\'' => self.text(),
            '[' => self.list(deep).map(|_| String::new()),
            _ => {
                let end =
                    self.rest().find(|c: char| !c.is_alphanumeric() && !"_$".contains(c)).unwrap_or(self.rest().len());
                let name = &self.rest()[..end];
                self.at += end;
                if name.is_empty() { Err(Damage(self.at)) } else { Ok(name.into()) }
            }
        }
    }

    fn list(&mut self, deep: usize) -> Read<Vec<Literal<'t>>> {
        self.at += 1;
        let mut all = Vec::new();
        loop {
            if self.takes(']') {
                return Ok(all);
            }
            all.push(self.value(deep)?);
            if !self.takes(',') && !self.rest().starts_with(']') {
                return Err(Damage(self.at));
            }
        }
    }

    /// A word that stands for itself, or the class that Node prints before an object: `Object [AxiosHeaders] {`.
    fn word(&mut self, deep: usize) -> Read<Kind<'t>> {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_alphanumeric() && !"_$.+-".contains(c)).unwrap_or(rest.len());
        let word = &rest[..end];
        let behind = rest[end..].trim_start();
        let class = behind.strip_prefix('[').map_or(0, |class| class.find(|c: char| !c.is_alphanumeric()).unwrap_or(0));
        let behind = match behind.get(class + 1..) {
            Some(rest) if class > 0 && rest.starts_with(']') => rest[1..].trim_start(),
            _ => behind,
        };
        if behind.starts_with('{') && word.chars().all(char::is_alphanumeric) && !word.is_empty() {
            self.at = self.text.len() - behind.len();
            return Ok(Kind::Object(self.object(deep - 1)?));
        }
        if word.is_empty() {
            self.skip_expression()?;
            return Ok(Kind::Computed);
        }
        self.at += end;
        Ok(match word {
            "null" | "undefined" => Kind::Nothing,
            "true" | "false" => Kind::Word,
            _ if word.starts_with(|c: char| c.is_ascii_digit() || c == '-') => Kind::Word,
            _ => Kind::Computed,
        })
    }

    /// Up to the end of the value that it stands for, over strings and brackets.
    fn skip_expression(&mut self) -> Read<()> {
        let mut depth = 0_usize;
        while let Some(character) = self.peek() {
            match character {
                '"' | '\'' | '`' => _ = self.text()?,
                '(' | '[' | '{' => {
                    depth += 1;
                    self.at += 1;
                }
                ')' | ']' | '}' | ',' | ';' if depth == 0 => return Ok(()),
                ')' | ']' | '}' => {
                    depth -= 1;
                    self.at += 1;
                }
                _ => self.at += character.len_utf8(),
            }
        }
        Ok(())
    }

    /// One text, or several with `+` between them, as Node breaks a long one.
    fn texts(&mut self) -> Read<Kind<'t>> {
        let mut all = String::new();
        loop {
            let is_computed = self.rest().starts_with('`') && self.template_has_expression();
            all.push_str(&self.text()?);
            if is_computed {
                return Ok(Kind::Computed);
            }
            let end = self.at;
            if !self.takes('+') {
                self.at = end;
                return Ok(Kind::Text(all));
            }
            self.skip_blank();
            if !self.rest().starts_with(['"', '\'', '`']) {
                self.at = end;
                return Ok(Kind::Text(all));
            }
        }
    }

    fn template_has_expression(&self) -> bool {
        self.rest()[1..].split('`').next().is_some_and(|template| template.contains("${"))
    }

    fn text(&mut self) -> Read<String> {
        let quote = self.next()?;
        let mut out = String::new();
        loop {
            match self.next()? {
                character if character == quote => return Ok(out),
                '\n' if quote != '`' => return Err(Damage(self.at - 1)),
                '\\' => self.escape(&mut out)?,
                character => out.push(character),
            }
        }
    }

    fn escape(&mut self, out: &mut String) -> Read<()> {
        match self.next()? {
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            'b' => out.push('\x08'),
            'f' => out.push('\x0c'),
            'v' => out.push('\x0b'),
            '0' => out.push('\0'),
            '\n' => {}
            'x' => out.push(char::from_u32(self.hexadecimal(2)?).unwrap_or_default()),
            'u' if self.rest().starts_with('{') => {
                let digits = self.rest()[1..].bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
                let start = self.at;
                self.at += 1;
                let code = char::from_u32(self.hexadecimal(digits)?).ok_or(Damage(start))?;
                out.push(code);
                if self.next()? != '}' {
                    return Err(Damage(start));
                }
            }
            'u' => {
                let start = self.at;
                let first = self.unit()?;
                let second = if (0xd800..0xdc00).contains(&first) && self.rest().starts_with("\\u") {
                    self.at += 2;
                    Some(self.unit()?)
                } else {
                    None
                };
                let units = [Some(first), second].into_iter().flatten();
                for character in char::decode_utf16(units) {
                    out.push(character.map_err(|_| Damage(start))?);
                }
            }
            other => out.push(other),
        }
        Ok(())
    }

    fn unit(&mut self) -> Read<u16> {
        let start = self.at;
        self.hexadecimal(4).and_then(|unit| u16::try_from(unit).map_err(|_| Damage(start)))
    }

    fn hexadecimal(&mut self, digits: usize) -> Read<u32> {
        let is_digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let text = self.rest().get(..digits).filter(is_digits).ok_or(Damage(self.at))?;
        let number = u32::from_str_radix(text, 16).map_err(|_| Damage(self.at))?;
        self.at += digits;
        Ok(number)
    }
}
