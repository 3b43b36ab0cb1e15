//! Texts that stand in the place of a value: a variable that was not filled in, the mark of a log that masks.

/// Whether a value of a header is none: a placeholder as a whole, or with a variable in it.
pub(super) fn is_one(value: &str) -> bool {
    variable(value).or_else(|| bracketed(value)).is_some() || is_masked(value)
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
    (!inner.is_empty() && !inner.contains(['<', '>'])).then_some(value)
}

/// What logs and sanitized captures write in the place of a value.
pub(super) fn is_masked(value: &str) -> bool {
    const WORDS: [&str; 6] = ["redacted", "masked", "hidden", "sanitized", "left out", "filtered"];
    let inner = value.trim_matches(['[', ']', '<', '>', '(', ')', '*', '-', '_', ' ']).to_ascii_lowercase();
    let is_covered = value.chars().count() >= 2 && value.chars().all(|c| "*•●█▇…".contains(c));
    is_covered || WORDS.contains(&inner.as_str())
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
