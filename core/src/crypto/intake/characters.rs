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
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "a mark of writing direction"
        }
        '\u{feff}' => "a byte order mark",
        '"' | '\u{201c}'..='\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{ff02}' => "a double quote",
        '\'' | '\u{2018}'..='\u{201b}' | '\u{ff07}' => "a single quote",
        '`' | '\u{ff40}' => "a backquote",
        character if character.is_whitespace() => "white space",
        character if character.is_control() => "a control character",
        character if is_unseen(character) => "a character that nobody sees",
        _ => return None,
    })
}

/// What a font draws as nothing: Unicode's `Default_Ignorable_Code_Point`, annotation and format marks, the empty Braille cell, and what no
/// font has.
fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2061}'..='\u{2065}' | '\u{206a}'..='\u{206f}'
            | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}'
    )
}

/// Without the stray characters at its ends.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(|character| stray(character).is_some())
}
