//! The words of a command as Windows reads them: cmd.exe takes the carets away, then the C runtime the quotes.

use alloc::string::String;
use alloc::vec::Vec;

use super::expansion::FIELD;
use super::problem::{Problem, short};
use crate::error::Error;

/// The words of one command, and where it ends in the text.
pub(super) struct Command {
    pub(super) words: Vec<Vec<u8>>,
    pub(super) end: usize,
}

/// Whether a line has a caret that continues it or escapes a quote.
pub(super) fn has_caret(line: &str) -> bool {
    line.contains("^\"") || line.trim_end().ends_with(" ^")
}

/// Reads up to the end of the line, a pipe or an ampersand outside quotes.
///
/// # Errors
/// `unreadable-capture` for a quote that is never closed, and for `%NAME%`.
pub(super) fn command(text: &str) -> Result<Command, Error> {
    let (line, end) = without_carets(text);
    if let Some(name) = variable(&text[..end]) {
        return Err(Problem::Variable.naming(FIELD, alloc::format!("%{}%", short(name))));
    }
    Ok(Command { words: words(&line)?, end })
}

/// A variable of cmd.exe, whose names have no case. `%C3%A9` is none, and a browser writes a caret behind each percent sign.
fn variable(text: &str) -> Option<&str> {
    const LONGEST: usize = 64;
    text.match_indices('%').find_map(|(at, _)| {
        let behind = &text[at + 1..];
        let is_name_byte = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        let length = behind.bytes().take(LONGEST).take_while(is_name_byte).count();
        let (name, rest) = behind.split_at(length);
        let is_escaped = |text: &str| text.len() >= 2 && text.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
        // `%bcne%20`, as in gr%c3%bcne%20: two letters of an escape, text, and the next escape.
        let is_text = is_escaped(name) && !name.contains(['_', '-']) && rest.get(1..).is_some_and(is_escaped);
        let is_name = length > 2 && !name.starts_with(|c: char| c.is_ascii_digit()) && !is_text;
        (is_name && rest.starts_with('%')).then_some(name)
    })
}

fn without_carets(text: &str) -> (String, usize) {
    let mut line = String::with_capacity(text.len().min(LIKELY));
    let mut quoted = false;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => {
                quoted = !quoted;
                line.push('"');
            }
            '^' if !quoted => {
                characters.next_if(|(_, next)| *next == '\r');
                // Behind the end of a line the next character stands for itself: a browser writes a line break as `^`, break, break.
                if characters.next_if(|(_, next)| *next == '\n').is_some() {
                    characters.next_if(|(_, next)| *next == '\r');
                }
                line.extend(characters.next().map(|(_, next)| next));
            }
            '\n' | '&' | '|' if !quoted => return (line, at),
            '\r' if !quoted => {}
            _ => line.push(character),
        }
    }
    (line, text.len())
}

/// A command is rarely longer; what follows it may be.
const LIKELY: usize = 4096;

/// The rules of the C runtime: `\"` is a quote, `\\` before a quote is a backslash, `""` within quotes is a quote.
pub(super) fn words(line: &str) -> Result<Vec<Vec<u8>>, Error> {
    let mut found: Vec<Vec<u8>> = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            ' ' | '\t' if !quoted => found.extend(word.take().map(String::into_bytes)),
            '\\' => {
                let mut backslashes = 1;
                while characters.next_if_eq(&'\\').is_some() {
                    backslashes += 1;
                }
                let before_quote = characters.peek() == Some(&'"');
                let kept = if before_quote { backslashes / 2 } else { backslashes };
                let word = word.get_or_insert_default();
                word.extend(core::iter::repeat_n('\\', kept));
                if before_quote && backslashes % 2 == 1 {
                    characters.next();
                    word.push('"');
                }
            }
            '"' if quoted && characters.next_if_eq(&'"').is_some() => word.get_or_insert_default().push('"'),
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            _ => word.get_or_insert_default().push(character),
        }
    }
    if quoted {
        return Err(Problem::Unclosed.naming(FIELD, "quote \""));
    }
    found.extend(word.map(String::into_bytes));
    Ok(found)
}
