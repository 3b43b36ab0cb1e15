//! Bodies changed without a parser: JSON inside a string of JSON, and what proxies, logs and frameworks do to it (DANA's SDK repairs the
//! same forms); comments.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

/// Escapes nested JSON whose escapes were lost: `"info":"{"a":1}"` becomes `"info":"{\"a\":1}"`.
pub(super) fn escaped(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len() + 64);
    let (mut at, mut changed) = (0, false);
    // Each failure reads to the end of the body: a few are enough to know that this is something else.
    let mut failures = 0;
    while at < bytes.len() {
        let begins = failures < 16 && (bytes[at..].starts_with(b"\"{\"") || bytes[at..].starts_with(b"\"[{\""));
        match begins.then(|| end_of_nested(bytes, at + 1)).flatten() {
            Some(end) => {
                out.push(b'"');
                for byte in &bytes[at + 1..end] {
                    if matches!(byte, b'"' | b'\\') {
                        out.push(b'\\');
                    }
                    out.push(*byte);
                }
                (at, changed) = (end, true);
            }
            None => {
                failures += usize::from(begins);
                let next =
                    bytes[at + 1..].iter().position(|byte| *byte == b'"').map_or(bytes.len(), |next| at + 1 + next);
                out.extend_from_slice(&bytes[at..next]);
                at = next;
            }
        }
    }
    changed.then_some(out)
}

/// Where nested JSON ends whose brackets begin at `start`: behind them a quote must stand.
fn end_of_nested(bytes: &[u8], start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return (bytes.get(at + 1) == Some(&b'"')).then_some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Nested JSON taken out of its string, as a framework does that parses it: `"{\"a\":1}"` becomes `{"a":1}`.
pub(super) fn opened(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len());
    let (mut at, mut changed) = (0, false);
    while at < bytes.len() {
        if bytes[at] != b'"' {
            out.push(bytes[at]);
            at += 1;
            continue;
        }
        let end = end_of_text(bytes, at)?;
        let text = &bytes[at..end];
        let inner = &text[1..text.len() - 1];
        if matches!(inner.first(), Some(b'{' | b'[')) && matches!(inner.last(), Some(b'}' | b']')) {
            out.extend(text_of(text)?);
            changed = true;
        } else {
            out.extend_from_slice(text);
        }
        at = end;
    }
    changed.then_some(out)
}

fn end_of_text(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Spaces taken out of keys.
pub(super) fn keys_unspaced(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len());
    let (mut at, mut changed) = (0, false);
    while at < bytes.len() {
        if bytes[at] != b'"' {
            out.push(bytes[at]);
            at += 1;
            continue;
        }
        let end = end_of_text(bytes, at)?;
        let is_key = bytes[end..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
        for byte in &bytes[at..end] {
            if is_key && *byte == b' ' {
                changed = true;
            } else {
                out.push(*byte);
            }
        }
        at = end;
    }
    changed.then_some(out)
}

/// A body without the comments that it has, minified; none where it has none.
pub(super) fn without_comments(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len());
    let (mut at, mut changed) = (0, false);
    while at < bytes.len() {
        let rest = &bytes[at..];
        at += match rest[0] {
            b'"' => {
                let end = end_of_text(bytes, at)?;
                out.extend_from_slice(&bytes[at..end]);
                end - at
            }
            b' ' | b'\t' | b'\n' | b'\r' => 1,
            b'/' if rest.starts_with(b"//") => {
                changed = true;
                rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())
            }
            b'/' if rest.starts_with(b"/*") => {
                changed = true;
                2 + rest.get(2..)?.windows(2).position(|pair| pair == b"*/")? + 2
            }
            byte => {
                out.push(byte);
                1
            }
        };
    }
    changed.then_some(out)
}

/// What a JSON string says, if the whole body is one.
pub(super) fn text_of(bytes: &[u8]) -> Option<Vec<u8>> {
    serde_json::from_slice::<String>(bytes).ok().map(String::into_bytes)
}

/// The text as a JSON string, as `json.dumps(text)` or, with slashes escaped, `json_encode($text)` write it; in ASCII alone, if asked for.
pub(in crate::diagnose::rooms) fn quoted(text: &str, slashes: bool, ascii: bool) -> String {
    let is_special = |byte: u8| match byte {
        b'"' | b'\\' | 0..=0x1f => true,
        b'/' => slashes,
        0x80.. => ascii,
        _ => false,
    };
    let special: [bool; 256] = core::array::from_fn(|byte| u8::try_from(byte).is_ok_and(is_special));
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    out.push('"');
    let mut rest = text;
    loop {
        let plain = rest.bytes().position(|byte| special[usize::from(byte)]).unwrap_or(rest.len());
        let (before, from) = rest.split_at(plain);
        out.push_str(before);
        let mut characters = from.chars();
        match characters.next() {
            None => break,
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some(character @ ('"' | '\\' | '/')) => out.extend(['\\', character]),
            Some(character) => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    // Writing to a String cannot fail.
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
        rest = characters.as_str();
    }
    out.push('"');
    out
}
