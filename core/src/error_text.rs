//! What an error says in the languages that people read. English is the error's own message; the other languages are a table in
//! `spec/error-texts.json` that has the English details as its keys, as gettext has.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use once_cell::race::OnceBox;
use serde::Deserialize;

use crate::error::Error;
use crate::language::{Language, filled};
use crate::response_code::ResponseCode;

impl Error {
    /// The message in a language that people read: the field, what is wrong with it, and where.
    ///
    /// ```
    /// use paraf::{Language, Profile, minify};
    /// let error = minify(b"{\"a", &Profile::named("bca")?).unwrap_err();
    /// assert_eq!(error.text(Language::English), error.to_string());
    /// assert_eq!(error.text(Language::Indonesian), "body: string tidak memiliki tanda kutip penutup pada byte 1");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        error_text(self.code().as_str(), self.field(), &self.to_string(), language)
    }

    /// The detail alone.
    pub(crate) fn detail_in(&self, language: Language) -> String {
        error_text(self.code().as_str(), "", self.detail(), language)
    }
}

/// The message of an error in a language, by what the exceptions of every binding carry: code, field and English message. See
/// [`Error::text`].
#[must_use]
pub fn error_text(code: &str, field: &str, message: &str, language: Language) -> String {
    if language == Language::English {
        return message.to_string();
    }
    let table = table();
    let (message, answer) = answer(message);
    let behind = message.strip_prefix(field).and_then(|rest| rest.strip_prefix(": ")).unwrap_or(message);
    let (detail, place) = place(behind);
    let translated = table.detail(detail).or_else(|| table.codes.get(code).cloned());
    let text = translated.unwrap_or_else(|| detail.to_string());
    let text = if field.is_empty() { text } else { format!("{field}: {text}") };
    let place = place.map(|offset| format!(" pada byte {offset}")).unwrap_or_default();
    format!("{text}{place}{answer}")
}

/// A profile's title, or where one of its rules is written.
pub(crate) fn profile_text(english: &str, language: Language) -> String {
    static ROWS: OnceBox<BTreeMap<String, String>> = OnceBox::new();
    let read = || Box::new(serde_json::from_str(include_str!("../spec/profile-texts.json")).unwrap_or_default());
    match language {
        Language::English => english.to_string(),
        Language::Indonesian => translated(ROWS.get_or_init(read), english).unwrap_or_else(|| english.to_string()),
    }
}

/// What a difference names: a key, an algorithm, an encoding.
#[cfg(feature = "diagnose")]
pub(crate) fn difference_text(english: &str, language: Language) -> String {
    static ROWS: OnceBox<BTreeMap<String, String>> = OnceBox::new();
    let read = || Box::new(serde_json::from_str(include_str!("../spec/difference-texts.json")).unwrap_or_default());
    match language {
        Language::English => english.to_string(),
        Language::Indonesian => translated(ROWS.get_or_init(read), english).unwrap_or_else(|| english.to_string()),
    }
}

/// A piece of a detail, such as the name of a form of key; none where the table has no row for it.
pub(crate) fn detail_text(detail: &str, language: Language) -> Option<String> {
    (language == Language::Indonesian).then(|| table().details.get(detail).cloned()).flatten()
}

/// What a rejection has behind its error, which is the same in every language: ` (4012400 Unauthorized. [Signature])`.
fn answer(message: &str) -> (&str, &str) {
    let is_code = |(start, open): &(usize, &str)| {
        let code = message.get(start + open.len()..).and_then(|rest| rest.split(' ').next());
        code.is_some_and(|code| ResponseCode::parse(code).is_ok())
    };
    match message.match_indices(" (").find(is_code) {
        Some((start, _)) if message.ends_with(')') => message.split_at(start),
        _ => (message, ""),
    }
}

/// The detail, and the offset behind it.
fn place(text: &str) -> (&str, Option<&str>) {
    match text.rsplit_once(" at byte ") {
        Some((detail, offset)) if offset.bytes().all(|byte| byte.is_ascii_digit()) => (detail, Some(offset)),
        _ => (text, None),
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// What a code means, where a detail has no row.
    codes: BTreeMap<String, String>,
    /// By the English text, which may have places: `has {length} characters`.
    details: BTreeMap<String, String>,
}

impl Table {
    fn detail(&self, detail: &str) -> Option<String> {
        translated(&self.details, detail)
    }
}

/// By the row of the text itself, or of the longest pattern that it has.
fn translated(rows: &BTreeMap<String, String>, english: &str) -> Option<String> {
    if let Some(text) = rows.get(english) {
        return Some(text.clone());
    }
    let patterns = rows.iter().filter(|(pattern, _)| pattern.contains('{'));
    // `{what}` stands for words that have a row; without that, "is {what}" would fit nearly everything.
    let is_told =
        |values: &[(&str, &str)]| values.iter().all(|(name, value)| *name != "what" || rows.contains_key(*value));
    patterns
        .filter_map(|(pattern, text)| Some((pattern.len(), text, values(pattern, english)?)))
        .filter(|(.., values)| is_told(values))
        .max_by_key(|(length, ..)| *length)
        .map(|(_, text, values)| {
            let value = |name: &str| values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
            // A value may be words, too: `a PKCS#8 private key`.
            filled(text, |name| Some(rows.get(value(name)?).map_or(value(name)?, |text| text).to_string()))
        })
}

/// What stands in the places of a pattern; none where the text has another form.
fn values<'t>(pattern: &'t str, text: &'t str) -> Option<Vec<(&'t str, &'t str)>> {
    let mut found = Vec::new();
    let (first, mut pattern) = pattern.split_once('{')?;
    let mut rest = text.strip_prefix(first)?;
    while let Some((name, behind)) = pattern.split_once('}') {
        let (literal, next) = behind.split_once('{').map_or((behind, ""), |(literal, next)| (literal, next));
        let end = if next.is_empty() {
            rest.ends_with(literal).then(|| rest.len() - literal.len())?
        } else {
            rest.find(literal).filter(|_| !literal.is_empty())?
        };
        found.push((name, &rest[..end]));
        rest = &rest[end + literal.len()..];
        pattern = next;
    }
    Some(found)
}

fn table() -> &'static Table {
    static TABLE: OnceBox<Table> = OnceBox::new();
    TABLE.get_or_init(|| Box::new(serde_json::from_str(include_str!("../spec/error-texts.json")).unwrap_or_default()))
}
