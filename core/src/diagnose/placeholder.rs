//! Texts that stand in the place of a value: a variable that was not filled in, the mark of a log that masks.

use crate::crypto::intake::is_placeholder;

/// Whether a value of a header is none: a placeholder as a whole, or with a variable in it.
pub(super) fn is_one(value: &str) -> bool {
    variable(value).or_else(|| bracketed(value)).is_some() || is_masked(value) || is_stand_in(value) || is_name(value)
}

/// `{{name}}`, or `${NAME}` as shells and many tools have it.
pub(super) fn variable(text: &str) -> Option<&str> {
    in_double_braces(text).or_else(|| braced(text, "${", "}"))
}

/// `{{name}}`: Postman, Insomnia, Bruno, the HTTP files of editors. No JSON has two opening braces outside a string.
pub(super) fn in_double_braces(text: &str) -> Option<&str> {
    braced(text, "{{", "}}")
}

fn braced<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    const LONGEST: usize = 80;
    let is_name = |c: char| c.is_alphanumeric() || "$_-. ".contains(c);
    text.match_indices(open).find_map(|(start, _)| {
        let inner = text.get(start + open.len()..)?;
        let length = inner.char_indices().take(LONGEST).find(|(_, c)| !is_name(*c)).map(|(at, _)| at)?;
        let is_whole = length > 0 && inner.get(length..)?.starts_with(close);
        is_whole.then(|| &text[start..start + open.len() + length + close.len()])
    })
}

/// `<access token>`: the whole value.
pub(super) fn bracketed(value: &str) -> Option<&str> {
    let inner = value.strip_prefix('<')?.strip_suffix('>')?;
    let is_name = !inner.is_empty() && !inner.contains(['<', '>']) && !is_printed(value);
    is_name.then_some(value)
}

/// A name for a value, or what a language writes where there is none: `$TOKEN`, `{token}`, `your_token`, `undefined`.
pub(super) fn is_stand_in(value: &str) -> bool {
    let named = |open: char, close: char| {
        let name = value.strip_prefix(open)?.strip_suffix(close)?;
        Some(!name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-. ".contains(c)))
    };
    let is_yours = value
        .get(..5)
        .is_some_and(|start| ["your_", "your-", "your "].iter().any(|your| start.eq_ignore_ascii_case(your)));
    is_yours || is_placeholder(value) || named('{', '}').or_else(|| named('[', ']')).unwrap_or(false)
}

/// `$TOKEN`, `%token%`, `:token`, `#token#`: the whole value of a header is a name. No bearer token has such a sign; a secret may.
pub(super) fn is_name(value: &str) -> bool {
    let (open, name) = value.split_at_checked(1).unwrap_or_default();
    let name = match open {
        "$" | ":" | "@" => name,
        "%" | "#" => name.strip_suffix(open).unwrap_or_default(),
        _ => return false,
    };
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
}

/// What a language prints of bytes that nobody encoded: Java, C#, Python, Node.
pub(super) fn is_printed(value: &str) -> bool {
    const BEGINNINGS: [&str; 6] = ["[B@", "System.Byte[]", "bytearray(b", "<memory at ", "<Buffer ", "[object "];
    BEGINNINGS.iter().any(|beginning| value.starts_with(beginning))
}

/// What logs and sanitized captures write in the place of a value.
pub(super) fn is_masked(value: &str) -> bool {
    const WORDS: [&str; 6] = ["redacted", "masked", "hidden", "sanitized", "left out", "filtered"];
    let inner = value.trim_matches(['[', ']', '<', '>', '(', ')', '*', '-', '_', ' ']).to_ascii_lowercase();
    let is_mark = |c: char| "*•●█▇…".contains(c);
    let is_covered = value.chars().count() >= 2 && value.chars().all(is_mark);
    let is_crossed = value.len() >= 4 && value.bytes().all(|byte| matches!(byte, b'x' | b'X'));
    is_covered || is_crossed || is_shortened(value, is_mark) || WORDS.contains(&inner.as_str())
}

/// `eyJh***9Qw`, `eyJh...`: part of a value, which neither a token nor Base64 has in it.
fn is_shortened(value: &str, is_mark: impl Fn(char) -> bool) -> bool {
    let marks = value.chars().fold((0, 0), |(most, now), c| {
        let now = if is_mark(c) { now + 1 } else { 0 };
        (most.max(now), now)
    });
    marks.0 >= 3 || value.ends_with("...") || value.ends_with('…')
}

/// The compression that the first bytes of a body tell, and those bytes.
pub(super) fn compression(body: &[u8]) -> Option<(&'static str, &'static str)> {
    match body {
        [0x1f, 0x8b, ..] => Some(("gzip", "1f 8b")),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Some(("zstd", "28 b5 2f fd")),
        [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] => Some(("zlib", "78")),
        _ => None,
    }
}
