//! `{{name}}`, which REST Client, JetBrains' client and Postman replace before they send.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

use super::problem::{Problem, short};
use super::request::CapturedRequest;
use crate::error::Error;

/// How deep values may hold variables, and how long the text of a name is at the most.
const MOST_DEEP: usize = 8;
const LONGEST_NAME: usize = 120;

/// The variables whose values stand in the capture itself.
pub(super) struct Variables<'t> {
    /// From the widest scope to the narrowest, which wins.
    scopes: Vec<BTreeMap<Cow<'t, str>, Cow<'t, str>>>,
    /// How many bytes may still be put in: what is read stays as small as the capture.
    room: Cell<usize>,
}

impl<'t> Variables<'t> {
    /// None yet, for a capture of so many bytes.
    pub(super) fn of_capture(length: usize) -> Self {
        const LEAST_ROOM: usize = 1 << 16;
        Variables { scopes: Vec::new(), room: Cell::new(length.max(LEAST_ROOM)) }
    }

    /// Opens a scope with these values; of one name the last counts.
    pub(super) fn enter<N: Into<Cow<'t, str>>, V: Into<Cow<'t, str>>>(&mut self, values: impl Iterator<Item = (N, V)>) {
        self.scopes.push(values.map(|(name, value)| (name.into(), value.into())).collect());
    }

    /// Leaves the narrowest scope.
    pub(super) fn leave(&mut self) {
        self.scopes.pop();
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name)).map(|value| &**value)
    }

    /// The text with all values in their places.
    ///
    /// # Errors
    /// `unreadable-capture`, naming the variable that has no value here.
    pub(super) fn resolve<'s>(&self, text: &'s str, field: &'static str) -> Result<Cow<'s, str>, Error> {
        self.resolve_within(text, field, MOST_DEEP)
    }

    fn resolve_within<'s>(&self, text: &'s str, field: &'static str, deep: usize) -> Result<Cow<'s, str>, Error> {
        let Some(mut found) = next_reference(text) else { return Ok(Cow::Borrowed(text)) };
        if deep == 0 {
            return Err(Problem::VariablesTooLarge.of(field));
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        loop {
            let Reference { start, name, end } = found;
            out.push_str(&rest[..start]);
            let (encoded, name) = name.strip_prefix('%').map_or((false, name), |name| (true, name));
            let value = self.value(name).ok_or_else(|| unresolved(name, field))?;
            self.spend(value.len(), field)?;
            let value = self.resolve_within(value, field, deep - 1)?;
            self.spend(value.len(), field)?;
            if encoded {
                out.push_str(&component_encoded(&value));
            } else {
                out.push_str(&value);
            }
            rest = &rest[end..];
            match next_reference(rest) {
                Some(next) => found = next,
                None => break,
            }
        }
        out.push_str(rest);
        Ok(Cow::Owned(out))
    }

    fn spend(&self, bytes: usize, field: &'static str) -> Result<(), Error> {
        let room = self.room.get().checked_sub(bytes).ok_or_else(|| Problem::VariablesTooLarge.of(field))?;
        self.room.set(room);
        Ok(())
    }
}

/// A capture that somebody typed holds no variable that a tool would have replaced.
///
/// # Errors
/// `unreadable-capture`, naming the variable.
pub(super) fn none_left(request: &CapturedRequest, field: &'static str) -> Result<(), Error> {
    let body = core::str::from_utf8(&request.body).unwrap_or_default();
    let headers = request.headers().flat_map(|(name, value)| [name, value]);
    match [request.url(), body].into_iter().chain(headers).find_map(next_reference) {
        Some(Reference { name, .. }) => Err(unresolved(name, field)),
        None => Ok(()),
    }
}

fn unresolved(name: &str, field: &'static str) -> Error {
    Problem::Variable.naming(field, alloc::format!("{{{{{}}}}}", short(name)))
}

struct Reference<'s> {
    start: usize,
    name: &'s str,
    end: usize,
}

/// The first `{{name}}`. JSON itself has no `{{`; within its strings one may stand that is none, so the name must look like one.
fn next_reference(text: &str) -> Option<Reference<'_>> {
    text.match_indices("{{").find_map(|(start, _)| {
        // Of three braces the inner two belong together.
        let inner = start + 2;
        let window = text.as_bytes()[inner..].iter().take(LONGEST_NAME);
        let length = window.clone().position(|byte| matches!(byte, b'{' | b'}' | b'\n'))?;
        let name = text.get(inner..inner + length)?;
        let is_closed = text[inner + length..].starts_with("}}");
        let name = name.trim();
        let first = name.trim_start_matches(['%', '$', '#', '.']);
        let looks_like_one =
            first.starts_with(|c: char| c.is_alphabetic() || c == '_') && !name.contains(['"', '\\', '<', '>', ';']);
        (is_closed && (looks_like_one || name.starts_with('$'))).then_some(Reference {
            start,
            name,
            end: inner + length + 2,
        })
    })
}

/// `encodeURIComponent`.
pub(super) fn component_encoded(text: &str) -> String {
    percent_encoded(text.as_bytes(), b"-_.!~*'()", "%20")
}

/// Letters, digits and `kept` stay; a space becomes what is told.
pub(super) fn percent_encoded(bytes: &[u8], kept: &[u8], space: &str) -> String {
    let mut out = String::with_capacity(bytes.len());
    for byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => out.push(char::from(*byte)),
            b' ' => out.push_str(space),
            byte if kept.contains(byte) => out.push(char::from(*byte)),
            _ => out.push_str(&alloc::format!("%{byte:02X}")),
        }
    }
    out
}

/// A value as REST Client reads it: `\n`, `\r`, `\t`, and any other character behind a backslash as itself.
pub(super) fn unescaped(value: &str) -> Cow<'_, str> {
    if !value.contains('\\') {
        return Cow::Borrowed(value);
    }
    let mut out = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        let kept = if character == '\\' { characters.next() } else { Some(character) };
        match (character, kept) {
            ('\\', Some('n')) => out.push('\n'),
            ('\\', Some('r')) => out.push('\r'),
            ('\\', Some('t')) => out.push('\t'),
            (_, kept) => out.extend(kept),
        }
    }
    Cow::Owned(out)
}

/// The name and value of a line `@name = value`.
pub(super) fn definition(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.trim_start().strip_prefix('@')?.split_once('=')?;
    let name = name.trim_end();
    let is_name = |c: char| c.is_alphanumeric() || "_-.".contains(c);
    (!name.is_empty() && name.chars().all(is_name)).then(|| (name, value.trim()))
}

/// Whether the text holds a variable.
pub(super) fn are_in(text: &str) -> bool {
    next_reference(text).is_some()
}
