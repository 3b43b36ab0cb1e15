//! Escapes of URLs and of HTML, and their reverse.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// As `encodeURIComponent` and RFC 3986 have it: all but the unreserved characters.
pub(in crate::diagnose::rooms) fn percent(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// What is no escape stays as it is; none where the bytes are no text.
pub(in crate::diagnose::rooms) fn unpercent(text: &str) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digits = tail.get(..2).filter(|_| *first == b'%').and_then(|digits| core::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = &tail[2..];
            }
            None => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(out).ok()
}

const HTML: [(&str, &str); 5] = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#039;")];

/// As `htmlspecialchars` writes it.
pub(in crate::diagnose::rooms) fn html(text: &str) -> String {
    HTML.iter().fold(String::from(text), |text, (plain, escaped)| text.replace(plain, escaped))
}

/// None where there is nothing to undo.
pub(in crate::diagnose::rooms) fn unhtml(text: &str) -> Option<String> {
    const OTHERS: [(&str, &str); 9] = [
        ("'", "&#39;"),
        ("'", "&#x27;"),
        ("'", "&apos;"),
        ("+", "&#43;"),
        ("+", "&#x2B;"),
        ("=", "&#61;"),
        ("/", "&#47;"),
        ("=", "&#x3D;"),
        ("/", "&#x2F;"),
    ];
    let escapes = OTHERS.iter().chain(HTML.iter().rev());
    let plain = escapes.fold(String::from(text), |text, (plain, escaped)| text.replace(escaped, plain));
    (plain != text).then_some(plain)
}
