//! The words of a command as Windows reads them: cmd.exe takes the carets away, then the C runtime the quotes.

use alloc::string::String;
use alloc::vec::Vec;

use super::shell::Command;
use super::unreadable;
use crate::error::Error;

/// Carets continue lines, or escape quotes.
pub(super) fn looks_like_it(text: &str) -> bool {
    text.contains("^\"") || text.lines().any(|line| line.trim_end().ends_with(" ^"))
}

/// Reads up to the end of the line, a pipe or an ampersand outside quotes.
///
/// # Errors
/// `unreadable-capture` for a quote that is never closed.
pub(super) fn command(text: &str) -> Result<Command, Error> {
    let (line, end) = without_carets(text);
    Ok(Command { words: words(&line)?, end })
}

fn without_carets(text: &str) -> (String, usize) {
    let mut line = String::with_capacity(text.len());
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

/// The rules of the C runtime: `\"` is a quote, `\\` before a quote is a backslash, `""` within quotes is a quote.
fn words(line: &str) -> Result<Vec<Vec<u8>>, Error> {
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
        return Err(unreadable("curl", "has a quote \" that is never closed"));
    }
    found.extend(word.map(String::into_bytes));
    Ok(found)
}
