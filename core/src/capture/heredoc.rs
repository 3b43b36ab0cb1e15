//! Here-documents: text in the lines behind a command that becomes its input.

use alloc::vec::Vec;

use super::expansion::{FIELD, unknown};
use super::problem::Problem;
use crate::error::Error;

/// A here-document whose text is still to come.
pub(super) struct Heredoc {
    /// Which command of the line reads it.
    pub(super) command: usize,
    pub(super) delimiter: Vec<u8>,
    /// `<<-`
    pub(super) strips_tabs: bool,
    /// A delimiter with a quote in it: the text stays as it is.
    pub(super) is_quoted: bool,
}

impl Heredoc {
    /// The text, or what of it only a shell knows, and where it ends, the line of the delimiter with it.
    ///
    /// # Errors
    /// `unreadable-capture` without a line that ends it.
    pub(super) fn read(&self, text: &str) -> Result<(Result<Vec<u8>, Error>, usize), Error> {
        let mut content = Vec::new();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            at += line.len();
            let line = if self.strips_tabs { line.trim_start_matches('\t') } else { line };
            if line.trim_end_matches(['\n', '\r']).as_bytes() == self.delimiter.as_slice() {
                return Ok((if self.is_quoted { Ok(content) } else { expanded(&content) }, at));
            }
            content.extend_from_slice(line.as_bytes());
        }
        Err(Problem::Unclosed.naming(FIELD, "here-document"))
    }
}

/// Without quotes around the delimiter, backslashes escape as in double quotes; a quote itself is nothing special.
fn expanded(content: &[u8]) -> Result<Vec<u8>, Error> {
    let text = core::str::from_utf8(content).unwrap_or_default();
    let mut out = Vec::with_capacity(content.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '$', '`']) {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        rest = &rest[at..];
        let (kept, length): (&[u8], _) = match rest.as_bytes() {
            [b'\\', b'\n', ..] => (b"", 2),
            [b'\\', b'\\' | b'$' | b'`', ..] => (&rest.as_bytes()[1..2], 2),
            _ => (&rest.as_bytes()[..1], 1),
        };
        if length == 1
            && let Some(problem) = unknown(rest)
        {
            return Err(problem);
        }
        out.extend_from_slice(kept);
        rest = &rest[length..];
    }
    out.extend_from_slice(rest.as_bytes());
    Ok(out)
}

/// The text that `$(cat <<'EOF' … EOF)` puts in, without its last line ends, and how long all of it is.
pub(super) fn by_cat(rest: &str) -> Option<(Result<Vec<u8>, Error>, usize)> {
    let line = rest.strip_prefix("$(")?.trim_start().strip_prefix("cat")?.trim_start().strip_prefix("<<")?;
    let (line, strips_tabs) = line.strip_prefix('-').map_or((line, false), |line| (line, true));
    let (word, behind) = line.split_once('\n')?;
    let word = word.trim();
    let delimiter = word.trim_matches(['\'', '"', '\\']);
    let is_name = !delimiter.is_empty() && delimiter.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let is_quoted = delimiter.len() < word.len();
    if !is_name {
        return None;
    }
    let heredoc = Heredoc { command: 0, delimiter: delimiter.into(), strips_tabs, is_quoted };
    // What has been looked through is not looked through again: it belongs to the substitution, whether it can be read or not.
    let (content, end) = match heredoc.read(behind) {
        Ok(read) => read,
        Err(problem) => return Some((Err(problem), rest.len())),
    };
    let Some(close) = behind[end..].trim_start().strip_prefix(')') else {
        return Some((Err(Problem::ShellCommand.of(FIELD)), rest.len() - behind.len() + end));
    };
    let content = content.map(|mut content| {
        while content.last() == Some(&b'\n') {
            content.pop();
        }
        content
    });
    Some((content, rest.len() - close.len()))
}
