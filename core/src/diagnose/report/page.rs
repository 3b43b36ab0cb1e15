//! Lines, set to a width, and texts made fit to be shown.

use alloc::format;
use alloc::string::{String, ToString};

/// How wide prose is set.
const WIDTH: usize = 80;
/// How much of a body is shown.
const MOST_OF_A_BODY: usize = 2_000;

pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_OF_A_BODY) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_string(),
    }
}

pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect()
}

/// Control characters would move the mark, or the terminal: they are shown as the pictures that Unicode has for them.
pub(super) fn clean(text: &str) -> String {
    let picture = |character: char| match character {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7f' => '␡',
        '\u{80}'..='\u{9f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => char::REPLACEMENT_CHARACTER,
        other => other,
    };
    text.chars().map(picture).collect()
}

/// Lines, set to a width.
#[derive(Default)]
pub(super) struct Page {
    pub(super) text: String,
}

impl Page {
    pub(super) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A line as it is, however long.
    pub(super) fn line(&mut self, indent: usize, line: &str) {
        self.text.extend(core::iter::repeat_n(' ', indent));
        self.text.push_str(line);
        self.text.push('\n');
    }

    pub(super) fn prose(&mut self, indent: usize, text: &str) {
        let mut line = String::new();
        for word in text.split_ascii_whitespace() {
            if !line.is_empty() && indent + line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.line(indent, &line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.line(indent, &line);
    }
}
