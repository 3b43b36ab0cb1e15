//! The file: its keys, as strict as those of a profile. What a misspelt key would not check is an error.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use super::rule::{RuleFile, When};
use crate::error::Error;
use crate::message::outcome::Outcome;
use crate::message::table::DeliveryKind;

/// Keys with an underscore describe: they are part of the form and check nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TableFile {
    pub(super) id: String,
    #[serde(default)]
    pub(super) code: String,
    pub(super) name: String,
    pub(super) name_id: Option<String>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) direction: Option<String>,
    #[serde(default)]
    pub(super) channel_id: String,
    /// The text that stands for no value.
    #[serde(default)]
    pub(super) none: String,
    #[serde(default)]
    pub(super) request: Vec<Row>,
    #[serde(default)]
    pub(super) response: Vec<Row>,
    #[serde(default)]
    pub(super) rules: Rules,
    pub(super) delivery: Option<DeliveryFile>,
    pub(super) result: Option<ResultFile>,
    /// Places in the answer, and what they repeat of the request.
    #[serde(default)]
    pub(super) echo: BTreeMap<String, String>,
    pub(super) answer: Option<AnswerFile>,
    #[serde(default, rename = "family")]
    _family: IgnoredAny,
    #[serde(default, rename = "token")]
    _token: IgnoredAny,
    #[serde(default, rename = "note")]
    _note: IgnoredAny,
    #[serde(default, rename = "mended")]
    _mended: IgnoredAny,
    #[serde(default, rename = "sources")]
    _sources: IgnoredAny,
    #[serde(default, rename = "confidence")]
    _confidence: IgnoredAny,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Rules {
    pub(super) request: Vec<RuleFile>,
    pub(super) response: Vec<RuleFile>,
}

/// What an answer says beside what it repeats.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerFile {
    #[serde(default)]
    pub(super) reason: String,
    pub(super) each: Option<EachFile>,
    #[serde(default)]
    pub(super) copies: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) refusals: Vec<u16>,
    #[serde(default)]
    pub(super) empty: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EachFile {
    pub(super) at: String,
    pub(super) status: String,
    pub(super) reason: String,
}

/// The field that decides behind a code that says "successful".
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResultFile {
    pub(super) field: String,
    #[serde(default)]
    pub(super) is: BTreeMap<String, Means>,
    pub(super) open: Option<[String; 2]>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Means {
    Done,
    Pending,
    Failed,
    Unknown,
}

impl From<Means> for Outcome {
    fn from(means: Means) -> Self {
        match means {
            Means::Done => Outcome::Done,
            Means::Pending => Outcome::Pending,
            Means::Failed => Outcome::Failed,
            Means::Unknown => Outcome::Unknown,
        }
    }
}

/// How a call to the partner is told apart from another.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeliveryFile {
    pub(super) kind: DeliveryKind,
    pub(super) id: Vec<String>,
    #[serde(default)]
    pub(super) of: String,
    #[serde(default)]
    pub(super) status: String,
    #[serde(default)]
    pub(super) terms: TermsFile,
    #[serde(default)]
    pub(super) reported: Vec<String>,
    #[serde(default)]
    pub(super) advice: String,
    #[serde(default)]
    pub(super) answer_status: String,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct TermsFile {
    pub(super) texts: Vec<String>,
    pub(super) amounts: Vec<String>,
    pub(super) lists: Vec<ListFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListFile {
    pub(super) at: String,
    #[serde(default)]
    pub(super) texts: Vec<String>,
    #[serde(default)]
    pub(super) amounts: Vec<String>,
}

/// What differs in the row as its provider had it, and the day on which that was seen. Null takes a bound away.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Former {
    pub(super) presence: Option<String>,
    #[serde(default, deserialize_with = "given")]
    pub(super) length: Option<Option<Length>>,
    pub(super) fixed: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    pub(super) items_max: Option<Option<u16>>,
    #[serde(default, deserialize_with = "given")]
    pub(super) values: Option<Option<Vec<String>>>,
    #[serde(rename = "seen")]
    pub(super) seen: String,
}

/// A key with null is not an absent one.
fn given<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(reader: D) -> Result<Option<T>, D::Error> {
    T::deserialize(reader).map(Some)
}

impl Row {
    /// The row as it was, if it has become stricter.
    pub(super) fn former(&self) -> Option<Row> {
        let was = self.was.as_ref()?;
        let mut row = Row { was: None, ..self.clone() };
        if let Some(presence) = &was.presence {
            (row.presence, row.when) = (Some(presence.clone()), None);
        }
        if let Some(length) = &was.length {
            (row.length, row.fixed) = (length.clone(), false);
        }
        row.fixed = was.fixed.unwrap_or(row.fixed);
        row.items_max = was.items_max.unwrap_or(row.items_max);
        row.values = was.values.clone().unwrap_or(row.values);
        Some(row)
    }
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) field: String,
    pub(super) r#type: String,
    pub(super) items: Option<String>,
    pub(super) items_max: Option<u16>,
    pub(super) length: Option<Length>,
    #[serde(default)]
    pub(super) fixed: bool,
    pub(super) presence: Option<String>,
    pub(super) when: Option<When>,
    pub(super) format: Option<String>,
    pub(super) pattern: Option<String>,
    pub(super) values: Option<Vec<String>>,
    /// What it was before it became stricter.
    pub(super) was: Option<Former>,
    /// Part of an encrypted or encoded text: described, not checked.
    pub(super) inside: Option<String>,
    #[serde(default, rename = "kept")]
    _kept: IgnoredAny,
    #[serde(default, rename = "in")]
    _in: IgnoredAny,
    #[serde(default, rename = "open")]
    _open: IgnoredAny,
    #[serde(default, rename = "list")]
    _list: IgnoredAny,
    #[serde(default, rename = "note")]
    _note: IgnoredAny,
}

#[derive(Clone, Deserialize)]
#[serde(untagged, expecting = "neither a count of characters nor digits and decimals, such as 16.2")]
pub(super) enum Length {
    Characters(u16),
    /// `16.2`: digits before the point, and decimals.
    Digits(String),
}

/// # Errors
/// `invalid-argument`, with the row or rule that cannot be read.
pub(super) fn read(table: &str) -> Result<TableFile, Error> {
    serde_json::from_str(table).map_err(|error| {
        let what = place(table).unwrap_or_else(|| format!("is not a service table: {error}"));
        Error::invalid_argument("service", what)
    })
}

/// The first row or rule that cannot be read by itself: serde says which line and column, and a row has a name.
fn place(table: &str) -> Option<String> {
    let table: Value = serde_json::from_str(table).ok()?;
    let rows = ["request", "response"].map(|side| (side, &table[side], &table["rules"][side]));
    rows.into_iter().find_map(|(side, rows, rules)| {
        wrong::<Row>(rows, "row", side, "field").or_else(|| wrong::<RuleFile>(rules, "rule", side, "rule"))
    })
}

fn wrong<T: DeserializeOwned>(list: &Value, what: &str, side: &str, name: &str) -> Option<String> {
    list.as_array()?.iter().enumerate().find_map(|(index, item)| {
        let error = serde_json::from_value::<T>(item.clone()).err()?.to_string();
        let name = item[name].as_str().unwrap_or("-");
        Some(format!("has a wrong {what} {index} of the {side} ({name}): {error}"))
    })
}
