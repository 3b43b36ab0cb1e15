//! Text as it was before environments, JSON and consoles changed it.

use alloc::string::String;
use zeroize::Zeroizing;

use super::characters::stray;

/// Takes out what escapes a character, once or more often (`\n`, `\\n`, `\/`, `\u003d`), and makes plain white space of what nobody
/// sees. Neither PEM nor Base64 has a backslash of its own.
pub(super) fn cleaned(text: &str) -> Zeroizing<String> {
    // As long as the text: what grows leaves copies behind.
    let mut clean = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if character != '\\' {
            push(&mut clean, character);
            continue;
        }
        let escaped = rest.by_ref().find(|escaped| *escaped != '\\');
        match escaped {
            Some('n' | 'r' | 't') => clean.push('\n'),
            Some('u') => match code(rest.as_str()) {
                Some(character) => {
                    push(&mut clean, character);
                    rest = rest.as_str()[4..].chars();
                }
                None => clean.push('u'),
            },
            Some(other) => push(&mut clean, other),
            None => {}
        }
    }
    clean
}

/// Quotes stay: where they stand in the middle, something is wrong.
fn push(clean: &mut String, character: char) {
    match character {
        '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' => {}
        character if character.is_whitespace() && character != '\n' => clean.push(' '),
        character => clean.push(character),
    }
}

/// An ASCII character as four hexadecimal digits.
fn code(digits: &str) -> Option<char> {
    let digits = digits.get(..4).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).filter(char::is_ascii)
}

/// Text in an encoding of old: that which stands around a key may be in any.
pub(super) fn in_latin_1(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(2 * bytes.len()));
    text.extend(bytes.iter().map(|byte| char::from(*byte)));
    text
}

/// Without what surrounds a value in JSON, in a shell, in code.
pub(super) fn unquoted(text: &str) -> &str {
    text.trim_matches(|character| stray(character).is_some() || matches!(character, ',' | ';'))
}

/// The value of a line of variables, `export PRIVATE_KEY=…`; the text itself where it is none. Base64 has `=` at its end alone.
pub(super) fn value(text: &str) -> &str {
    let line = text.trim_start().strip_prefix("export ").unwrap_or(text);
    let is_name = |name: &str| {
        let name = name.trim();
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    match line.split_once('=') {
        Some((name, value)) if is_name(name) && !value.trim_matches([' ', '=']).is_empty() => value,
        _ => text,
    }
}
