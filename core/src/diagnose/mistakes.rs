//! The texts: one entry a mistake, in English and Indonesian, read once from `spec/mistakes.json`.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use once_cell::race::OnceBox;
use serde::Deserialize;

use super::programming_language::ProgrammingLanguage;
use super::setting::Setting;
use crate::language::{Language, Texts};

/// What the file has for one ID. What an entry leaves out is taken from the entry that it is like, and then from that of its row:
/// `B5-slash-unescaped` has its own title, and the rest from `B5`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    title: Option<Texts>,
    like: Option<String>,
    explanation: Option<Texts>,
    fix: Option<Texts>,
    code: Option<BTreeMap<String, String>>,
    /// What goes before these texts under some profiles.
    #[serde(default)]
    by: Vec<By>,
}

/// Where all these words hold of the profile and the finding, another entry has the texts, as many as it has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct By {
    holds: Vec<String>,
    like: String,
}

/// What is to be said about one mistake under a profile.
pub(super) struct Mistake<'s> {
    entries: [&'static Entry; 4],
    setting: &'s Setting,
}

impl Mistake<'_> {
    pub(super) fn title(&self, language: Language) -> &'static str {
        self.text(language, |entry| entry.title.as_ref())
    }

    pub(super) fn explanation(&self, language: Language) -> &'static str {
        self.text(language, |entry| entry.explanation.as_ref())
    }

    pub(super) fn fix(&self, language: Language) -> &'static str {
        self.text(language, |entry| entry.fix.as_ref())
    }

    pub(super) fn code(&self, language: ProgrammingLanguage) -> Option<&'static str> {
        self.first(|entry| entry.code.as_ref())?.get(language.as_str()).map(String::as_str)
    }

    fn text(&self, language: Language, part: fn(&'static Entry) -> Option<&'static Texts>) -> &'static str {
        self.first(part).map_or("", |texts| texts.get(language))
    }

    fn first<T>(&self, part: fn(&'static Entry) -> Option<&'static T>) -> Option<&'static T> {
        let by = |entry: &&'static Entry| {
            let holding = entry.by.iter().filter(|by| self.setting.has(&by.holds));
            holding.map(|by| named(&by.like)).find_map(part).or_else(|| part(entry))
        };
        self.entries.iter().find_map(by)
    }
}

type Table = BTreeMap<String, Entry>;

/// The texts of an ID.
pub(super) fn of<'s>(id: &str, setting: &'s Setting) -> Mistake<'s> {
    let row = named(id.split('-').next().unwrap_or(id));
    let own = table().get(id).unwrap_or(row);
    let like = |entry: &'static Entry| entry.like.as_deref().map_or(entry, named);
    Mistake { entries: [own, like(own), row, like(row)], setting }
}

fn named(id: &str) -> &'static Entry {
    static NONE: OnceBox<Entry> = OnceBox::new();
    table().get(id).unwrap_or_else(|| NONE.get_or_init(Box::default))
}

fn table() -> &'static Table {
    static TABLE: OnceBox<Table> = OnceBox::new();
    TABLE.get_or_init(|| Box::new(read()))
}

/// A test reads the file too, and finds an entry for every mistake of every room.
fn read() -> Table {
    serde_json::from_str(include_str!("../../spec/mistakes.json")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};
    use std::string::String;
    use std::vec::Vec;
    use std::{format, fs};

    use super::{Entry, Language, Table};
    use crate::error_text::difference_text;

    fn table() -> Table {
        serde_json::from_str(include_str!("../../spec/mistakes.json")).unwrap()
    }

    fn files(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { files(&path) } else { Vec::from([path]) }).collect()
    }

    /// Every literal of the source that is an ID: a letter of the list, a number, and words joined by dashes. Advice has texts of its
    /// own.
    fn ids() -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnose")) {
            if file.components().any(|part| part.as_os_str() == "advice") || file.ends_with("mistakes.rs") {
                continue;
            }
            let source = fs::read_to_string(&file).unwrap();
            let pieces: Vec<&str> = source.split('"').collect();
            let is_advice = |before: &str| before.ends_with("Advisory::of_error(");
            let literals = pieces.windows(3).filter(|around| !is_advice(around[0]));
            for literal in literals {
                let [before, text, after] = [literal[0], literal[1], literal[2]];
                if is_id(text) {
                    found.insert(String::from(text));
                } else if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
                    assert!(!is_place_of_id(before, after), "{}: `{text}` is no ID", file.display());
                }
            }
        }
        found
    }

    /// The first of a row, and what a change is made of.
    fn is_place_of_id(before: &str, after: &str) -> bool {
        let is_first = before.ends_with('(') && [", PAIRED", ", ALONE"].iter().any(|word| after.starts_with(word));
        is_first || before.ends_with("Change::new(") || before.ends_with("out.row(")
    }

    fn is_id(text: &str) -> bool {
        let (row, name) = text.split_once('-').unwrap_or((text, ""));
        let number = row.strip_prefix(['S', 'T', 'B', 'K']).unwrap_or_default();
        let is_row = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let is_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        is_row && !name.is_empty() && !name.ends_with('-') && name.bytes().all(is_name)
    }

    /// A new mistake is one row in its room and its texts: neither is without the other.
    #[test]
    fn every_mistake_has_texts_and_every_text_a_mistake() {
        let (table, ids) = (table(), ids());
        for id in &ids {
            assert!(table.contains_key(id), "{id} has no texts");
            // Under every profile: what depends on it comes before these.
            let like = |entry: &Entry| entry.like.clone().unwrap_or_default();
            let row = id.split('-').next().unwrap();
            let names = [id.clone(), like(&table[id]), row.into(), like(&table[row])];
            let entries = || names.iter().filter_map(|name| table.get(name));
            let parts: [fn(&&Entry) -> bool; 3] =
                [|entry| entry.title.is_some(), |entry| entry.explanation.is_some(), |entry| entry.fix.is_some()];
            for part in parts {
                assert!(entries().any(|entry| part(&entry)), "{id} lacks a text");
            }
        }
        for id in table.keys().filter(|id| id.contains('-')) {
            assert!(ids.contains(id) || !id.starts_with(['S', 'T', 'B', 'K']), "no room makes {id}");
        }
    }

    /// What a mistake names and does not quote, such as a key or an algorithm, is told in both languages.
    #[test]
    fn every_name_of_a_difference_has_an_indonesian_text() {
        let rooms = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnose/rooms"));
        let source: String = rooms.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
        let said = source.lines().filter_map(|line| {
            let (_, behind) = line.split_once("PAIRED, ").or_else(|| line.split_once("ALONE, "))?;
            let length = |c: char| c.is_ascii_digit() || c == ',' || c == ' ';
            let text = behind.trim_start_matches(length).strip_prefix('"')?.split('"').next()?;
            (text.len() > 2 && !text.contains('\\') && !is_id(text)).then(|| String::from(text))
        });
        let spellings = ids().into_iter().filter(|id| id.starts_with("K1-") || id.starts_with("K2-"));
        let spellings = spellings.map(|id| id[3..].replace('-', " "));
        let names: BTreeSet<String> = said.chain(spellings).collect();
        assert!(names.contains("the secret in another case") && names.contains("base64 of hex"));
        for name in names {
            let is_algorithm = name.bytes().all(|byte| !byte.is_ascii_lowercase());
            let told = difference_text(&name, Language::Indonesian);
            assert!(is_algorithm || told != name, "{name}");
        }
    }

    #[test]
    fn the_table_is_whole() {
        let table = table();
        let rows = (1..=23).map(|row| format!("B{row}")).chain((1..=11).map(|row| format!("S{row}")));
        let rows = rows.chain((1..=8).map(|row| format!("T{row}"))).chain((1..=11).map(|row| format!("K{row}")));
        for row in rows {
            let entry = table.get(&row).unwrap();
            assert!(entry.title.is_some() && entry.explanation.is_some() && entry.fix.is_some(), "{row} has no texts");
        }
        for (id, entry) in &table {
            for texts in [entry.title.as_ref(), entry.explanation.as_ref(), entry.fix.as_ref()].into_iter().flatten() {
                assert!(!texts.en.is_empty() && !texts.id.is_empty() && texts.en != texts.id, "{id}");
            }
            if let Some(like) = &entry.like {
                assert!(table[like].like.is_none(), "{id}");
            }
            for by in &entry.by {
                let other = &table[&by.like];
                assert!(!by.holds.is_empty() && other.by.is_empty() && other.like.is_none(), "{id}");
            }
        }
    }
}
