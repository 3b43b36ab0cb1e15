//! The words of a line as a POSIX shell and bash read them. Nothing is expanded: what only a shell knows is an error.

use alloc::vec::Vec;

use super::ansi_c;
use super::expansion::{FIELD, unknown};
use super::heredoc::{self, Heredoc};
use super::problem::Problem;
use crate::error::Error;

/// One command: its words, and what it reads from standard input.
#[derive(Default)]
pub(super) struct Command {
    pub(super) words: Vec<Vec<u8>>,
    pub(super) input: Input,
    /// Whether the command behind it reads what it writes.
    pub(super) is_piped: bool,
    /// What the shell would have put in, and nobody knows here.
    pub(super) problem: Option<Error>,
}

/// Standard input.
#[derive(Default)]
pub(super) enum Input {
    /// A terminal, a file, or another command.
    #[default]
    Unknown,
    /// A here-document, or what a command before it is known to write.
    Text(Vec<u8>),
}

/// The commands of one line, here-documents with it, and where it ends in the text.
pub(super) struct Line {
    pub(super) commands: Vec<Command>,
    pub(super) end: usize,
}

/// Reads up to the end of the line outside quotes, and the here-documents that follow it.
///
/// # Errors
/// `unreadable-capture` for a quote that is never closed in the first command.
pub(super) fn line(text: &str) -> Result<Line, Error> {
    let mut reader = Reader::new(text);
    loop {
        let next = reader.peek();
        match next {
            Some(' ' | '\t' | '\r') => {
                reader.end_word();
                reader.at += 1;
            }
            Some('#') if reader.word.is_none() => reader.skip_to_line_end(),
            Some('<' | '>') => reader.redirection(),
            Some('&') if reader.rest().starts_with("&>") => reader.redirection(),
            Some(';' | '|' | '&') => {
                let is_pipe = next == Some('|') && !reader.rest().starts_with("||");
                let operator = reader.rest().trim_start_matches([';', '|', '&']);
                reader.at = text.len() - operator.len();
                reader.end_command(is_pipe);
            }
            Some(')') => {
                reader.end_command(false);
                if !reader.heredocs.is_empty() {
                    reader.skip_to_line_end();
                    reader.at = (reader.at + 1).min(text.len());
                }
                return reader.into_line();
            }
            None | Some('\n') => {
                reader.end_command(false);
                reader.at = (reader.at + 1).min(text.len());
                return reader.into_line();
            }
            Some(character) => {
                if let Err(error) = reader.piece(character) {
                    // Behind a pipe stands what is done with the answer.
                    if reader.commands.is_empty() {
                        return Err(reader.command.problem.unwrap_or(error));
                    }
                    reader.word = None;
                    reader.skip_to_line_end();
                }
            }
        }
    }
}

/// What the word that is being read is for.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Role {
    #[default]
    Argument,
    /// The target of a redirection.
    Target,
    /// `<<<`
    HereString,
    /// `<<`, or `<<-`, which strips tabs.
    Delimiter { strips_tabs: bool },
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    commands: Vec<Command>,
    command: Command,
    /// None between words; a quoted empty word is a word.
    word: Option<Vec<u8>>,
    role: Role,
    is_quoted: bool,
    /// Behind an unquoted `{`, and then behind a comma too.
    braces: u8,
    heredocs: Vec<Heredoc>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Reader {
            text,
            at: 0,
            commands: Vec::new(),
            command: Command::default(),
            word: None,
            role: Role::default(),
            is_quoted: false,
            braces: 0,
            heredocs: Vec::new(),
        }
    }

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

    fn put(&mut self, bytes: &[u8]) {
        self.word.get_or_insert_default().extend_from_slice(bytes);
    }

    fn put_char(&mut self, character: char) {
        self.put(character.encode_utf8(&mut [0; 4]).as_bytes());
    }

    fn fail(&mut self, problem: Error) {
        self.command.problem.get_or_insert(problem);
    }

    fn skip_to_line_end(&mut self) {
        self.at = self.rest().find('\n').map_or(self.text.len(), |newline| self.at + newline);
    }

    fn end_word(&mut self) {
        let Some(word) = self.word.take() else { return };
        let is_quoted = core::mem::take(&mut self.is_quoted);
        self.braces = 0;
        match core::mem::take(&mut self.role) {
            Role::Argument => self.command.words.push(word),
            Role::Target => {}
            Role::HereString => self.command.input = Input::Text([word, b"\n".to_vec()].concat()),
            Role::Delimiter { strips_tabs } => {
                self.heredocs.push(Heredoc { command: self.commands.len(), delimiter: word, strips_tabs, is_quoted });
            }
        }
    }

    fn end_command(&mut self, is_pipe: bool) {
        self.end_word();
        self.command.is_piped = is_pipe;
        self.commands.push(core::mem::take(&mut self.command));
    }

    /// `2>file`: number, arrow and file are no words of the command.
    fn redirection(&mut self) {
        if self.word.as_ref().is_some_and(|word| word.iter().all(u8::is_ascii_digit)) {
            self.word = None;
        }
        self.end_word();
        let rest = self.rest();
        let (length, role) = if rest.starts_with("<<<") {
            (3, Role::HereString)
        } else if let Some(behind) = rest.strip_prefix("<<") {
            let strips_tabs = behind.starts_with('-');
            (2 + usize::from(strips_tabs), Role::Delimiter { strips_tabs })
        } else {
            (rest.len() - rest.trim_start_matches(['>', '<', '&', '|']).len(), Role::Target)
        };
        if rest.starts_with("<(") || rest.starts_with(">(") {
            self.fail(Problem::ShellCommand.of(FIELD));
        }
        self.at += length;
        self.role = role;
    }

    /// A character outside quotes, or a quoted piece.
    fn piece(&mut self, character: char) -> Result<(), Error> {
        let starts_word = self.word.is_none();
        self.is_quoted |= matches!(character, '\\' | '\'' | '"');
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
                let (bytes, length) = ansi_c::quoted(self.rest()).ok_or_else(|| unclosed("$'"))?;
                self.put(&bytes);
                self.at += length;
                Ok(())
            }
            '$' if self.rest().starts_with("$\"") => {
                self.at += 2;
                self.double_quoted()
            }
            '$' | '`' => {
                self.expansion(false);
                Ok(())
            }
            '“' | '”' | '‘' | '’' if starts_word => Err(Problem::TypographicQuotes.of(FIELD)),
            _ => {
                self.note_brace(character);
                self.at += character.len_utf8();
                self.put_char(character);
                Ok(())
            }
        }
    }

    /// bash makes several words of `{a,b}`.
    fn note_brace(&mut self, character: char) {
        self.braces = match (character, self.braces) {
            ('{', 0) => 1,
            (',', 1) => 2,
            ('}', 2) => {
                self.fail(Problem::BraceExpansion.of(FIELD));
                0
            }
            (_, braces) => braces,
        };
    }

    /// Behind a backslash: the end of a line, which goes away, between words also where spaces slipped in before it; or any other
    /// character, kept.
    fn continuation_or_escaped(&mut self) {
        let rest = self.rest();
        let blanks: &[char] = if self.word.is_none() { &[' ', '\t', '\r'] } else { &['\r'] };
        let blank = rest.len() - rest.trim_start_matches(blanks).len();
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
                '$' | '`' => self.expansion(true),
                character => {
                    self.at += character.len_utf8();
                    self.put_char(character);
                }
            }
        }
    }

    /// A dollar sign that stands for itself, or a here-document put in by `cat`; everything else that a shell would replace is unknown.
    fn expansion(&mut self, in_quotes: bool) {
        let rest = self.rest();
        let is_readable = in_quotes && self.command.problem.is_none();
        if let Some((content, length)) = is_readable.then(|| heredoc::by_cat(rest)).flatten() {
            match content {
                Ok(content) => self.put(&content),
                Err(problem) => self.fail(problem),
            }
            self.at += length;
            return;
        }
        if let Some(problem) = unknown(rest) {
            self.fail(problem);
        }
        self.put(&rest.as_bytes()[..1]);
        self.at += 1;
    }

    fn into_line(mut self) -> Result<Line, Error> {
        for heredoc in core::mem::take(&mut self.heredocs) {
            let (content, end) = heredoc.read(&self.text[self.at..])?;
            self.at += end;
            if let Some(command) = self.commands.get_mut(heredoc.command) {
                match content {
                    Ok(content) => command.input = Input::Text(content),
                    Err(problem) => _ = command.problem.get_or_insert(problem),
                }
            }
        }
        Ok(Line { commands: self.commands, end: self.at })
    }
}

fn unclosed(quote: &str) -> Error {
    Problem::Unclosed.naming(FIELD, alloc::format!("quote {quote}"))
}
