//! The texts: one entry a mistake, in English and Indonesian, read once from `spec/mistakes.json`.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use once_cell::race::OnceBox;
use serde::Deserialize;

use crate::error::Error;
use crate::language::Language;

/// A language that programs are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProgrammingLanguage {
    /// PHP.
    Php,
    /// JavaScript and TypeScript.
    JavaScript,
    /// Python.
    Python,
    /// Java and Kotlin.
    Java,
    /// Go.
    Go,
    /// C#.
    CSharp,
}

impl ProgrammingLanguage {
    /// All of them.
    pub const ALL: &'static [ProgrammingLanguage] = &[
        ProgrammingLanguage::Php,
        ProgrammingLanguage::JavaScript,
        ProgrammingLanguage::Python,
        ProgrammingLanguage::Java,
        ProgrammingLanguage::Go,
        ProgrammingLanguage::CSharp,
    ];

    /// For example `javascript`.
    pub const fn as_str(self) -> &'static str {
        match self {
            ProgrammingLanguage::Php => "php",
            ProgrammingLanguage::JavaScript => "javascript",
            ProgrammingLanguage::Python => "python",
            ProgrammingLanguage::Java => "java",
            ProgrammingLanguage::Go => "go",
            ProgrammingLanguage::CSharp => "csharp",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::ALL.iter().copied().find(|language| language.as_str() == text).ok_or_else(|| {
            Error::invalid_argument("code", "is none of `php`, `javascript`, `python`, `java`, `go` and `csharp`")
        })
    }

    /// As it is written in prose: `JavaScript`.
    pub const fn name(self) -> &'static str {
        match self {
            ProgrammingLanguage::Php => "PHP",
            ProgrammingLanguage::JavaScript => "JavaScript",
            ProgrammingLanguage::Python => "Python",
            ProgrammingLanguage::Java => "Java",
            ProgrammingLanguage::Go => "Go",
            ProgrammingLanguage::CSharp => "C#",
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    en: String,
    id: String,
}

impl Texts {
    fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Indonesian => &self.id,
        }
    }
}

/// What is to be said about one mistake.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mistake {
    title: Texts,
    explanation: Texts,
    mend: Texts,
    #[serde(default)]
    code: BTreeMap<String, String>,
}

impl Mistake {
    pub(super) fn title(&self, language: Language) -> &str {
        self.title.get(language)
    }

    pub(super) fn explanation(&self, language: Language) -> &str {
        self.explanation.get(language)
    }

    pub(super) fn mend(&self, language: Language) -> &str {
        self.mend.get(language)
    }

    pub(super) fn code(&self, language: ProgrammingLanguage) -> Option<&str> {
        self.code.get(language.as_str()).map(String::as_str)
    }
}

type Table = BTreeMap<String, Mistake>;

/// The entry of an id, or of its row: `B5-slash-unescaped` has none of its own and takes that of `B5`.
pub(super) fn of(id: &str) -> &'static Mistake {
    static TABLE: OnceBox<Table> = OnceBox::new();
    static NONE: OnceBox<Mistake> = OnceBox::new();
    let table = TABLE.get_or_init(|| Box::new(read()));
    let row = id.split('-').next().unwrap_or(id);
    table.get(id).or_else(|| table.get(row)).unwrap_or_else(|| NONE.get_or_init(Box::default))
}

/// A test reads the file too, and finds an entry for every row.
fn read() -> Table {
    serde_json::from_str(include_str!("../../spec/mistakes.json")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn the_table_is_whole() {
        let table: Table = serde_json::from_str(include_str!("../../spec/mistakes.json")).unwrap();
        let rows = (1..=19).map(|row| format!("B{row}")).chain((1..=10).map(|row| format!("S{row}")));
        let rows = rows.chain((1..=6).map(|row| format!("T{row}"))).chain((1..=11).map(|row| format!("K{row}")));
        for row in rows {
            assert!(table.contains_key(&row), "{row} has no entry");
        }
        for (id, mistake) in &table {
            for texts in [&mistake.title, &mistake.explanation, &mistake.mend] {
                assert!(!texts.en.is_empty() && !texts.id.is_empty() && texts.en != texts.id, "{id}");
            }
        }
    }

    extern crate std;
    use std::format;
}
