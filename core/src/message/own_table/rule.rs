//! The rules of the file.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde::Deserialize;
use serde::de::{Error as _, MapAccess, Visitor};
use serde_json::Value;

/// A rule of an answer counts in successes alone anyway.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum When {
    Success,
}

/// A rule, at which object it holds, and since when, where its page did not always have it.
pub(super) struct RuleFile {
    pub(super) at: String,
    pub(super) since: Option<String>,
    pub(super) rule: RuleKind,
}

impl<'de> Deserialize<'de> for RuleFile {
    fn deserialize<D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let Members(mut members) = Members::deserialize(reader)?;
        let mut take = |name| members.remove(name).map(serde_json::from_value).transpose().map_err(D::Error::custom);
        let (at, since) = (take("at")?, take("since")?);
        let rule = serde_json::from_value(Value::Object(members)).map_err(D::Error::custom)?;
        Ok(RuleFile { at: at.ok_or_else(|| D::Error::missing_field("at"))?, since, rule })
    }
}

/// What stands twice is an error, as it is in a row.
struct Members(serde_json::Map<String, Value>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct Each;
        impl<'de> Visitor<'de> for Each {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a rule")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = serde_json::Map::new();
                while let Some((name, value)) = map.next_entry::<String, Value>()? {
                    if members.insert(name, value).is_some() {
                        return Err(A::Error::custom("duplicate field"));
                    }
                }
                Ok(Members(members))
            }
        }
        reader.deserialize_map(Each)
    }
}

/// Its fields are paths: names below its object, `*` for each element of the list in front of it.
#[derive(Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum RuleKind {
    AnyOf {
        fields: Vec<String>,
        #[serde(rename = "when")]
        _when: Option<When>,
    },
    OneOf {
        fields: Vec<String>,
    },
    RequiredWith {
        field: String,
        then: Vec<String>,
    },
    RequiredWithout {
        field: String,
        then: Vec<String>,
    },
    RequiredWhen {
        field: String,
        is: Vec<String>,
        then: Vec<String>,
    },
    AbsentWhen {
        field: String,
        is: Vec<String>,
        then: Vec<String>,
    },
    ValuesWhen {
        field: String,
        is: Vec<String>,
        then: Vec<String>,
        values: Vec<String>,
    },
    WrittenWhen {
        field: String,
        is: Vec<String>,
        then: Vec<String>,
        pattern: String,
    },
    AboveZero {
        field: String,
    },
    Sum {
        field: String,
        of: Vec<String>,
    },
    Same {
        field: String,
        of: Vec<String>,
        #[serde(default)]
        is: Vec<String>,
    },
    Distinct {
        field: String,
        #[serde(default)]
        unless: String,
    },
    DaysFromToday {
        field: String,
        least: i16,
        most: i16,
    },
    Window {
        fields: [String; 2],
        days: u16,
        #[serde(default)]
        midnight: bool,
    },
    VirtualAccountNumber {
        field: String,
        of: [String; 2],
    },
    StatusMatchesCode {
        field: String,
        #[serde(default)]
        container: bool,
    },
}

impl RuleKind {
    /// The fields without which it would check nothing.
    pub(super) fn fields(&self) -> Vec<String> {
        let and = |field: &String, others: &[String]| [core::slice::from_ref(field), others].concat();
        match self {
            RuleKind::AnyOf { fields, .. } | RuleKind::OneOf { fields } => fields.clone(),
            RuleKind::RequiredWith { field, then }
            | RuleKind::RequiredWithout { field, then }
            | RuleKind::RequiredWhen { field, then, .. }
            | RuleKind::AbsentWhen { field, then, .. }
            | RuleKind::ValuesWhen { field, then, .. }
            | RuleKind::WrittenWhen { field, then, .. } => and(field, then),
            RuleKind::Sum { field, of } | RuleKind::Same { field, of, .. } => and(field, of),
            RuleKind::Distinct { field, unless } if unless.is_empty() => and(field, &[]),
            RuleKind::Distinct { field, unless } => and(field, core::slice::from_ref(unless)),
            RuleKind::AboveZero { field }
            | RuleKind::DaysFromToday { field, .. }
            | RuleKind::StatusMatchesCode { field, .. } => and(field, &[]),
            RuleKind::Window { fields, .. } => fields.to_vec(),
            RuleKind::VirtualAccountNumber { field, of } => and(field, of),
        }
    }

    /// Those whose text it reads: an object or a list has none, and neither has true or false.
    pub(super) fn read(&self) -> Vec<String> {
        match self {
            RuleKind::AnyOf { .. }
            | RuleKind::OneOf { .. }
            | RuleKind::RequiredWith { .. }
            | RuleKind::RequiredWithout { .. } => Vec::new(),
            RuleKind::RequiredWhen { field, .. } | RuleKind::AbsentWhen { field, .. } => alloc::vec![field.clone()],
            RuleKind::Distinct { field, .. } => alloc::vec![field.clone()],
            _ => self.fields(),
        }
    }

    /// Those that it asks once, which a field in a list cannot be: its elements differ, and one of them would speak for all.
    pub(super) fn single(&self) -> Vec<String> {
        match self {
            RuleKind::RequiredWith { field, .. }
            | RuleKind::RequiredWithout { field, .. }
            | RuleKind::RequiredWhen { field, .. }
            | RuleKind::AbsentWhen { field, .. }
            | RuleKind::ValuesWhen { field, .. }
            | RuleKind::WrittenWhen { field, .. } => alloc::vec![field.clone()],
            // A list may be compared with its own first element.
            RuleKind::Same { field, of, .. } if !of.contains(field) => alloc::vec![field.clone()],
            RuleKind::Distinct { unless, .. } => alloc::vec![unless.clone()],
            RuleKind::Sum { .. } | RuleKind::Same { .. } => Vec::new(),
            _ => self.fields(),
        }
    }

    /// Whether it reads the response code.
    pub(super) fn reads_code(&self) -> bool {
        matches!(self, RuleKind::StatusMatchesCode { .. })
    }

    /// The values that it names, and of which field they are.
    pub(super) fn values(&self) -> Vec<(&String, &[String])> {
        match self {
            RuleKind::RequiredWhen { field, is, .. }
            | RuleKind::AbsentWhen { field, is, .. }
            | RuleKind::WrittenWhen { field, is, .. }
            | RuleKind::Same { field, is, .. } => alloc::vec![(field, is)],
            RuleKind::ValuesWhen { field, is, then, values } => {
                let allowed = then.iter().map(|field| (field, values.as_slice()));
                core::iter::once((field, is.as_slice())).chain(allowed).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether it names no field or no value where it must.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            RuleKind::AnyOf { fields, .. } => fields.is_empty(),
            RuleKind::OneOf { fields } => fields.len() < 2,
            RuleKind::RequiredWith { then, .. } | RuleKind::RequiredWithout { then, .. } => then.is_empty(),
            RuleKind::RequiredWhen { is, then, .. } | RuleKind::AbsentWhen { is, then, .. } => {
                is.is_empty() || then.is_empty()
            }
            RuleKind::ValuesWhen { is, then, values, .. } => is.is_empty() || then.is_empty() || values.is_empty(),
            RuleKind::WrittenWhen { is, then, pattern, .. } => is.is_empty() || then.is_empty() || pattern.is_empty(),
            RuleKind::Sum { of, .. } => of.is_empty(),
            RuleKind::Same { of, is, .. } => of.is_empty() && is.is_empty(),
            RuleKind::Distinct { field, .. } => !field.contains("/*/"),
            RuleKind::DaysFromToday { least, most, .. } => least > most,
            _ => false,
        }
    }
}
