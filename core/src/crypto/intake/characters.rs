//! Characters that stick to a key or a secret on its way through files, environments and consoles.

/// What people call a character that belongs to no key and to no end of a secret: white space, what nobody sees, and quotes.
pub(crate) fn stray(character: char) -> Option<&'static str> {
    Some(match character {
        ' ' => "a space",
        '\t' => "a tab",
        '\n' => "a line feed",
        '\r' => "a carriage return",
        '\0' => "a NUL character",
        '\u{a0}' => "a no-break space",
        '\u{ad}' => "a soft hyphen",
        '\u{200b}' => "a zero-width space",
        '\u{200c}' | '\u{200d}' | '\u{2060}' => "a zero-width character",
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "a mark of writing direction",
        '\u{feff}' => "a byte order mark",
        '"' | '\u{201c}'..='\u{201f}' | '\u{ab}' | '\u{bb}' => "a double quote",
        '\'' | '\u{2018}'..='\u{201b}' => "a single quote",
        '`' => "a backquote",
        character if character.is_whitespace() => "white space",
        character if character.is_control() => "a control character",
        _ => return None,
    })
}

/// Without the stray characters at its ends.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(|character| stray(character).is_some())
}
