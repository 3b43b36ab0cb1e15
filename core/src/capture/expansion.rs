//! What only a shell knows: what it would put in the place of a variable or a command.

use super::problem::{Problem, short};
use crate::error::Error;

/// What an error of a command line names.
pub(super) const FIELD: &str = "curl";

/// What a shell would put in the place of what begins here, with `$` or a back-tick.
pub(super) fn unknown(rest: &str) -> Option<Error> {
    if rest.starts_with('`') || rest.starts_with("$(") {
        return Some(Problem::ShellCommand.of(FIELD));
    }
    let name = rest.strip_prefix("${").or_else(|| rest.strip_prefix('$'))?;
    let is_special = name.starts_with(|c: char| c.is_ascii_digit() || "@*#?!-$".contains(c));
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    if is_special || is_name {
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(name.len());
        let name = &name[..end.max(1)];
        return Some(Problem::Variable.naming(FIELD, alloc::format!("${}", short(name))));
    }
    None
}
