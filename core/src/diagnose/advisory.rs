//! What is certain without explaining the signature. The texts are in `spec/advisories.json`, one entry an ID.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use once_cell::race::OnceBox;
use serde::Deserialize;

use crate::error::Error;
use crate::language::{Language, Texts, filled};

/// An observation that is certain but does not explain the signature, such as a stale clock or a mandatory header that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advisory {
    id: &'static str,
    /// Which of the entry's details it is.
    detail: &'static str,
    values: Vec<(&'static str, Value)>,
}

/// What fills a place of a detail.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    /// The same in every language.
    Text(String),
    Error(Error),
}

impl Value {
    fn text(&self, language: Language) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Error(error) => error.text(language),
        }
    }
}

impl Advisory {
    pub(super) fn new(id: &'static str, detail: &'static str) -> Self {
        Advisory { id, detail, values: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, Value::Text(value.to_string())));
        self
    }

    /// One whose detail is what an error says.
    pub(super) fn of_error(id: &'static str, error: &Error) -> Self {
        Advisory { id, detail: "error", values: Vec::from([("error", Value::Error(error.clone()))]) }
    }

    /// Stable; begins with its row where it has one: `T5-stale-timestamp`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// What was seen: numbers, header names, the code of the response. It holds no secret and no token.
    #[must_use]
    pub fn detail(&self, language: Language) -> String {
        let text = entry(self.id).details.get(self.detail).map_or("", |texts| texts.get(language));
        let value = |name: &str| self.values.iter().find(|(known, _)| *known == name);
        filled(text, |name| value(name).map(|(_, value)| value.text(language)))
    }

    /// One line.
    #[must_use]
    pub fn title(&self, language: Language) -> &'static str {
        entry(self.id).title.get(language)
    }

    /// Why it matters.
    #[must_use]
    pub fn explanation(&self, language: Language) -> &'static str {
        entry(self.id).explanation.get(language)
    }

    /// What to do.
    #[must_use]
    pub fn fix(&self, language: Language) -> &'static str {
        entry(self.id).fix.get(language)
    }

    /// Whether the request is not known well enough to check its signature: a token that was left out, a variable that was not
    /// filled in. Tell it before anything else.
    #[must_use]
    pub fn is_blocking(&self) -> bool {
        entry(self.id).blocking
    }
}

/// What is to be said with one ID.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    title: Texts,
    explanation: Texts,
    fix: Texts,
    details: BTreeMap<String, Texts>,
    #[serde(default)]
    blocking: bool,
}

type Table = BTreeMap<String, Entry>;

fn entry(id: &str) -> &'static Entry {
    static TABLE: OnceBox<Table> = OnceBox::new();
    static NONE: OnceBox<Entry> = OnceBox::new();
    TABLE.get_or_init(|| Box::new(read())).get(id).unwrap_or_else(|| NONE.get_or_init(Box::default))
}

/// A test reads the file too, and finds what every advisory of the source needs.
fn read() -> Table {
    serde_json::from_str(include_str!("../../spec/advisories.json")).unwrap_or_default()
}

/// The beginning of a text of the request, for a detail.
pub(super) fn shown(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => text[..end].to_owned() + "…",
        None => text.to_owned(),
    }
}
