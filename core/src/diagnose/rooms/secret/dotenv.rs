//! What files of variables, shells and configuration languages make of a secret that has special characters.

use alloc::string::String;

use super::Keys;

/// Up to the first character that some reader takes for the beginning of a comment, the end of a word or a separator.
pub(super) fn cut(secret: &str, out: &mut Keys<'_>) {
    for end in [
        " #", "#", " ", ";", "=", "&", "$", "!", "|", "'", "\"", "\\", "`", "(", "%", ",", ":", "<", ">", "/", "@",
        "?", "+",
    ] {
        if let Some((start, _)) = secret.split_once(end) {
            out.text(start.into());
            let trimmed = start.trim_end();
            if trimmed.len() < start.len() {
                out.text(trimmed.into());
            }
            out.text(expand(start, &SHELL));
        }
    }
    out.text(secret.trim_end_matches('=').into());
}

/// `$word`, `${word}` and their kin replaced by nothing, as an unset variable is.
pub(super) fn expanded(secret: &str, out: &mut Keys<'_>) {
    for reader in [&SHELL, &COMPOSE, &BRACES, &BATCH] {
        if secret.contains(reader.sign) {
            out.text(expand(secret, reader));
        }
    }
    // Docker Compose and Make write a dollar as two.
    out.text(secret.replace("$$", "$"));
    out.text(secret.replace('$', "$$"));
}

/// Backslashes resolved, or added.
pub(super) fn unescaped(secret: &str, out: &mut Keys<'_>) {
    if secret.contains('\\') {
        out.text(resolved(secret, false));
        out.text(resolved(secret, true));
    }
    out.text(secret.replace('\\', "\\\\"));
    if secret.contains(['$', '"', '\'', '`', '!', '/', '&']) {
        let special = |character: char| matches!(character, '$' | '"' | '`' | '\\');
        out.text(escaped(secret, special));
        out.text(escaped(secret, |character| !character.is_ascii_alphanumeric() && character != '_'));
        out.text(secret.replace('/', "\\/"));
    }
    // cmd.exe takes the caret for its escape.
    out.text(secret.replace('^', ""));
}

/// How a reader marks names.
struct Reader {
    sign: char,
    /// Names without braces are expanded too.
    bare: bool,
    /// A digit or a special character alone is a name.
    positional: bool,
    /// The name ends with the sign, as in `%NAME%`.
    closes: bool,
}

const SHELL: Reader = Reader { sign: '$', bare: true, positional: true, closes: false };
const COMPOSE: Reader = Reader { sign: '$', bare: true, positional: false, closes: false };
const BRACES: Reader = Reader { sign: '$', bare: false, positional: false, closes: false };
const BATCH: Reader = Reader { sign: '%', bare: false, positional: false, closes: true };

fn expand(secret: &str, reader: &Reader) -> String {
    let mut out = String::with_capacity(secret.len());
    let mut rest = secret;
    while let Some((before, after)) = rest.split_once(reader.sign) {
        out.push_str(before);
        match name_length(after, reader) {
            0 => out.push(reader.sign),
            length => {
                rest = after.get(length..).unwrap_or_default();
                continue;
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// How many bytes behind the sign belong to the name.
fn name_length(after: &str, reader: &Reader) -> usize {
    // No name is longer, and whoever looks further looks through the rest at each sign.
    const LONGEST: usize = 64;
    let ends_at = |text: &str, end: char| text.bytes().take(LONGEST).position(|byte| byte == end as u8);
    if reader.closes {
        return ends_at(after, reader.sign).map_or(0, |end| end + 1);
    }
    if let Some(inner) = after.strip_prefix('{') {
        return ends_at(inner, '}').map_or(0, |end| end + 2);
    }
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match after.as_bytes().first() {
        Some(b'0'..=b'9' | b'@' | b'*' | b'#' | b'?' | b'!' | b'-') if reader.positional => 1,
        Some(byte) if reader.bare && (byte.is_ascii_alphabetic() || *byte == b'_') => {
            after.bytes().take_while(|byte| is_name(*byte)).count()
        }
        _ => 0,
    }
}

/// `\n` as a line end and `\x` as `x`; or `\x` as `x` for every x, as a shell has it.
fn resolved(secret: &str, plainly: bool) -> String {
    let mut out = String::with_capacity(secret.len());
    let mut characters = secret.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n') if !plainly => out.push('\n'),
                Some('r') if !plainly => out.push('\r'),
                Some('t') if !plainly => out.push('\t'),
                other => out.extend(other),
            },
            other => out.push(other),
        }
    }
    out
}

fn escaped(secret: &str, is_special: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(secret.len());
    for character in secret.chars() {
        if is_special(character) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}
