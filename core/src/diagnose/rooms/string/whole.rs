//! What is done to the string-to-sign once it is whole, or is put behind it.

use alloc::string::String;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::diagnose::change::{ALONE, Alternative, Change, PAIRED, Value, Whole};
use crate::diagnose::finding::SignedPart;
use crate::diagnose::rooms::body::{quoted, utf_16};
use crate::diagnose::rooms::encoding;

/// What stands behind the string.
const ENDS: &[(&str, bool, &str)] = &[
    ("S10-newline", PAIRED, "\n"),
    ("S10-newline", ALONE, "\r\n"),
    ("S10-newline", ALONE, " "),
    ("S10-newline", ALONE, "\\n"),
    ("S10-nul", ALONE, "\0"),
];

type Row = (&'static str, bool, &'static str, fn(&[u8]) -> Option<Vec<u8>>);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("S11-lower-case", PAIRED, "in lower case", |text| Some(text.to_ascii_lowercase())),
    ("S11-quoted", ALONE, "as a JSON string", |text| Some(quoted(core::str::from_utf8(text).ok()?, false, false).into())),
    ("S11-upper-case", ALONE, "in upper case", |text| Some(text.to_ascii_uppercase())),
    ("S11-quoted-php", ALONE, "as a JSON string with escaped slashes", |text| Some(quoted(core::str::from_utf8(text).ok()?, true, false).into())),
    ("S11-quoted", ALONE, "between single quotes", |text| Some([b"'", text, b"'"].concat())),
    ("S11-python-bytes", ALONE, "as Python prints bytes", |text| Some([b"b'", text, b"'"].concat())),
    ("S11-utf-16", ALONE, "in UTF-16", |text| Some(utf_16(core::str::from_utf8(text).ok()?, Vec::new(), u16::to_le_bytes))),
    ("S11-utf-16", ALONE, "in UTF-16 with its mark", |text| Some(utf_16(core::str::from_utf8(text).ok()?, Vec::from(b"\xff\xfe"), u16::to_le_bytes))),
    ("S11-utf-16", ALONE, "in UTF-16, big-endian", |text| Some(utf_16(core::str::from_utf8(text).ok()?, Vec::new(), u16::to_be_bytes))),
    ("S11-base64", ALONE, "in Base64", |text| Some(STANDARD.encode(text).into())),
    ("S11-hex", ALONE, "in hexadecimal", |text| Some(base16ct::lower::encode_string(text).into())),
    ("S11-percent-encoded", ALONE, "percent-encoded", |text| Some(encoding::percent(core::str::from_utf8(text).ok()?).into())),
    ("S11-percent-encoded", ALONE, "percent-encoded but for its slashes", |text| Some(encoding::percent(core::str::from_utf8(text).ok()?).replace("%2F", "/").into())),
    ("S11-html-escaped", ALONE, "escaped for HTML", |text| Some(encoding::html(core::str::from_utf8(text).ok()?).into())),
    ("S11-whitespace-removed", ALONE, "without whitespace", |text| Some(text.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect())),
    ("S11-escaped", ALONE, "with its slashes escaped", |text| Some(escaped(core::str::from_utf8(text).ok()?).into())),
    ("S11-twice", ALONE, "twice", |text| Some([text, text].concat())),
];

/// Everything that stands around the string or is done to all of it.
pub(in crate::diagnose) fn around() -> Vec<Alternative> {
    let of = |id, paired, value| {
        let changes = Vec::from([Change::new(id, SignedPart::StringToSign)]);
        Alternative { paired, ..Alternative::of(changes, value) }
    };
    let ends = ENDS.iter().map(|(id, paired, end)| of(*id, *paired, Value::Text(end.as_bytes().to_vec())));
    let whole = |words, change| Value::Whole(Whole::new(words, change));
    ends.chain(ROWS.iter().map(|(id, paired, words, change)| of(*id, *paired, whole(*words, *change)))).collect()
}

fn escaped(text: &str) -> String {
    text.replace('/', "\\/")
}
