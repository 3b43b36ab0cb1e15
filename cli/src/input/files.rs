//! Reading and writing the files that a command line names.

use std::borrow::Cow;
use std::fs;
use std::io::{self, ErrorKind, IsTerminal, Read};
use std::path::Path;

use paraf::Language;

use crate::output::{Failure, note};
use crate::texts::{Text, words};

const UTF_8_MARK: &[u8] = b"\xef\xbb\xbf";

/// A file as it is; standard input for `-`.
///
/// # Errors
/// A file that cannot be read, named with the reason.
pub(crate) fn bytes(path: &Path, language: Language) -> Result<Vec<u8>, Failure> {
    let read = if path.as_os_str() == "-" { standard_input(language) } else { fs::read(path) };
    read.map_err(|error| failure(path, &error, language))
}

/// The text of a file in UTF-8 or UTF-16, with or without a byte order mark, which is no part of the text. Windows writes all of these.
///
/// # Errors
/// As [`bytes`], and what is no text.
pub(crate) fn text(path: &Path, language: Language) -> Result<String, Failure> {
    let bytes = bytes(path, language)?;
    let text = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        // What is read here begins with a character of ASCII, and none of it is NUL.
        [1..=0xff, 0, ..] => utf_16(&bytes, u16::from_le_bytes),
        [0, 1..=0xff, ..] => utf_16(&bytes, u16::from_be_bytes),
        _ => std::str::from_utf8(without_mark(&bytes)).ok().map(str::to_owned),
    };
    text.ok_or_else(|| Failure::input(shown(path), words::IS_NOT_UTF_8, language))
}

/// Bytes without the byte order mark of UTF-8.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(UTF_8_MARK).unwrap_or(bytes)
}

/// Why a file cannot be read or written.
pub(crate) fn failure(path: &Path, error: &io::Error, language: Language) -> Failure {
    Failure::input(shown(path), why(error), language)
}

pub(crate) fn shown(path: &Path) -> Cow<'_, str> {
    path.to_string_lossy()
}

fn standard_input(language: Language) -> io::Result<Vec<u8>> {
    if io::stdin().is_terminal() {
        note(words::READING.get(language), language);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.ok().filter(|_| rest.is_empty())
}

fn why(error: &io::Error) -> Text {
    match error.kind() {
        ErrorKind::NotFound => words::NO_SUCH_FILE,
        ErrorKind::PermissionDenied => words::NO_PERMISSION,
        ErrorKind::IsADirectory => words::IS_A_FOLDER,
        ErrorKind::NotADirectory => words::IS_NOT_A_FOLDER,
        ErrorKind::AlreadyExists => words::EXISTS,
        _ => words::NOT_READABLE,
    }
}
