//! The words of a command as PowerShell reads them, and as it hands them to a program: since 7.3 each word whole; before, and in
//! Windows PowerShell 5.1, joined to one line without escaping quotes, which the C runtime takes apart again. Source of the rules:
//! PowerShell/PowerShell, `NativeCommandParameterBinder.cs`.

use alloc::string::String;
use alloc::vec::Vec;

use super::expansion::FIELD;
use super::problem::{Problem, short};
use super::windows;
use crate::error::Error;

/// The words of one command, and where it ends in the text.
pub(super) struct Command {
    words: Vec<String>,
    /// What stands behind `--%` is handed over as it is.
    verbatim: Option<String>,
    pub(super) end: usize,
}

impl Command {
    /// As PowerShell 7.3 and later hand it over.
    ///
    /// # Errors
    /// `unreadable-capture`: a quote behind `--%` that is never closed.
    pub(super) fn as_words(&self) -> Result<Vec<Vec<u8>>, Error> {
        let mut all: Vec<Vec<u8>> = self.words.iter().map(|word| word.clone().into_bytes()).collect();
        if let Some(verbatim) = &self.verbatim {
            all.extend(windows::words(verbatim)?);
        }
        Ok(all)
    }

    /// As Windows PowerShell 5.1 hands it over: empty words are lost, and quotes only stand around a word with whitespace.
    ///
    /// # Errors
    /// `unreadable-capture`: a quote that the C runtime does not find closed.
    pub(super) fn as_line(&self) -> Result<Vec<Vec<u8>>, Error> {
        let mut line = String::new();
        for word in self.words.iter().filter(|word| !word.is_empty()) {
            if needs_quotes(word) {
                let backslashes = word.len() - word.trim_end_matches('\\').len();
                line.push('"');
                line.push_str(word);
                line.extend(core::iter::repeat_n('\\', backslashes));
                line.push('"');
            } else {
                line.push_str(word);
            }
            line.push(' ');
        }
        line.push_str(self.verbatim.as_deref().unwrap_or_default());
        windows::words(&line)
    }
}

/// Whitespace outside of what already stands in quotes.
fn needs_quotes(word: &str) -> bool {
    let (mut quotes, mut is_escaped) = (0_usize, false);
    for character in word.chars() {
        if character == '"' && !is_escaped {
            quotes += 1;
        } else if character.is_whitespace() && quotes.is_multiple_of(2) {
            return true;
        }
        is_escaped = character == '\\';
    }
    false
}

/// Reads up to the end of the line, a semicolon, a pipe or an ampersand outside quotes.
///
/// # Errors
/// `unreadable-capture` for a quote that is never closed, a variable, and what else PowerShell computes.
pub(super) fn command(text: &str) -> Result<Command, Error> {
    let mut reader = Reader { text, at: 0, words: Vec::new(), word: None, skips_next: false };
    let mut verbatim = None;
    loop {
        match reader.peek() {
            None | Some('\n' | ';' | '|' | '&') => break,
            Some(' ' | '\t' | '\r') => {
                reader.end_word();
                reader.at += 1;
            }
            Some('#') if reader.word.is_none() => reader.at += reader.line().len(),
            Some('>') => {
                if reader.word.as_ref().is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit())) {
                    reader.word = None;
                }
                reader.end_word();
                reader.at += reader.rest().len() - reader.rest().trim_start_matches(['>', '&']).len();
                reader.skips_next = true;
            }
            Some('-') if reader.word.is_none() && reader.rest().starts_with("--% ") => {
                verbatim = Some(reader.line()[4..].into());
                reader.at += reader.line().len();
            }
            Some(character) => reader.piece(character)?,
        }
    }
    reader.end_word();
    Ok(Command { words: reader.words, verbatim, end: reader.at })
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    words: Vec<String>,
    /// None between words; a quoted empty word is a word.
    word: Option<String>,
    skips_next: bool,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.at += character.len_utf8();
        Some(character)
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// What is left of the line.
    fn line(&self) -> &'t str {
        self.rest().split('\n').next().unwrap_or_default()
    }

    fn put(&mut self, character: char) {
        self.word.get_or_insert_default().push(character);
    }

    fn end_word(&mut self) {
        if let Some(word) = self.word.take()
            && !core::mem::take(&mut self.skips_next)
        {
            self.words.push(word);
        }
    }

    fn piece(&mut self, character: char) -> Result<(), Error> {
        let starts_word = self.word.is_none();
        match character {
            '`' => {
                self.at += 1;
                self.escaped();
            }
            '@' if starts_word && self.rest().starts_with("@'") => self.here_string("'@")?,
            '@' if starts_word && self.rest().starts_with("@\"") => self.here_string("\"@")?,
            '@' | '(' | '{' if starts_word => return Err(Problem::Expression.naming(FIELD, "PowerShell")),
            '$' => self.expansion()?,
            _ if is_single_quote(character) => {
                self.single_quoted()?;
                if starts_word {
                    self.end_word();
                }
            }
            _ if is_double_quote(character) => {
                self.double_quoted()?;
                // A word that begins with a quote ends with it; within a word quotes may open and close.
                if starts_word {
                    self.end_word();
                }
            }
            _ => {
                self.at += character.len_utf8();
                self.put(character);
            }
        }
        Ok(())
    }

    /// Behind a back-tick: the end of a line, which goes away, or a character.
    fn escaped(&mut self) {
        match self.next() {
            Some('\r') if self.rest().starts_with('\n') => self.at += 1,
            Some('\n') | None => {}
            Some('n') => self.put('\n'),
            Some('r') => self.put('\r'),
            Some('t') => self.put('\t'),
            Some('0') => self.put('\0'),
            Some(other) => self.put(other),
        }
    }

    fn single_quoted(&mut self) -> Result<(), Error> {
        self.word.get_or_insert_default();
        self.next();
        loop {
            match self.next().ok_or_else(|| unclosed("'"))? {
                quote if is_single_quote(quote) => match self.peek() {
                    Some(second) if is_single_quote(second) => {
                        self.next();
                        self.put(second);
                    }
                    _ => return Ok(()),
                },
                character => self.put(character),
            }
        }
    }

    fn double_quoted(&mut self) -> Result<(), Error> {
        self.word.get_or_insert_default();
        self.next();
        loop {
            match self.peek().ok_or_else(|| unclosed("\""))? {
                '`' => {
                    self.at += 1;
                    self.escaped();
                }
                '$' => self.expansion()?,
                quote if is_double_quote(quote) => {
                    self.next();
                    match self.peek() {
                        Some(second) if is_double_quote(second) => {
                            self.next();
                            self.put(second);
                        }
                        _ => return Ok(()),
                    }
                }
                character => {
                    self.next();
                    self.put(character);
                }
            }
        }
    }

    /// `@'`, a line end, the text, a line end, `'@`. With double quotes PowerShell puts variables in.
    fn here_string(&mut self, end: &str) -> Result<(), Error> {
        let rest = &self.rest()[2..];
        let unclosed = || Problem::Unclosed.naming(FIELD, "here-string");
        let (first, behind) = rest.split_once('\n').ok_or_else(unclosed)?;
        let mark = ["\n", end].concat();
        let length = behind.find(&mark).ok_or_else(unclosed)?;
        let content = behind[..length].strip_suffix('\r').unwrap_or(&behind[..length]);
        if end.starts_with('"') {
            let computed = content.match_indices('$').find_map(|(at, _)| computed(&content[at..]));
            if let Some(problem) = computed.or_else(|| content.contains('`').then(expression)) {
                return Err(problem);
            }
        }
        self.word.get_or_insert_default().push_str(content);
        self.at += 2 + first.len() + 1 + length + mark.len();
        self.end_word();
        Ok(())
    }

    /// A dollar sign that stands for itself.
    fn expansion(&mut self) -> Result<(), Error> {
        if let Some(problem) = computed(self.rest()) {
            return Err(problem);
        }
        self.at += 1;
        self.put('$');
        Ok(())
    }
}

/// What PowerShell would put in the place of what begins here with `$`.
fn computed(rest: &str) -> Option<Error> {
    let behind = rest.strip_prefix('$')?;
    if behind.starts_with('(') {
        return Some(expression());
    }
    let name = behind.strip_prefix('{').unwrap_or(behind);
    let end = name.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(name.len());
    (end > 0).then(|| Problem::Variable.naming(FIELD, alloc::format!("${}", short(&name[..end]))))
}

fn expression() -> Error {
    Problem::Expression.naming(FIELD, "PowerShell")
}

fn is_single_quote(character: char) -> bool {
    matches!(character, '\'' | '‘' | '’' | '‚' | '‛')
}

fn is_double_quote(character: char) -> bool {
    matches!(character, '"' | '“' | '”' | '„')
}

fn unclosed(quote: &str) -> Error {
    Problem::Unclosed.naming(FIELD, alloc::format!("quote {quote}"))
}
