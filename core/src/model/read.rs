//! A service table that the caller has and this crate has not: a contract's own services, and what a provider does not publish.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::Deserialize;

use super::service::Service;
use super::table::{Answers, Field, Format, Kind, Presence, Rule, ServiceTable, Shape};
use crate::error::Error;
use crate::profile::Direction;
use crate::response_code::ServiceCode;

/// The bits of a shape's masks.
const MOST_FIELDS: usize = 64;

/// Far more than any message of the standard or of BCA has: each object is looked for among all rows.
const MOST_ROWS: usize = 1_000;

/// Deeper than any message of the standard.
const DEEPEST: usize = 32;

impl Service {
    /// A service from a table of your own, as JSON in the form of the files in `core/spec/services` (`docs/messages.md` lists the
    /// keys): what BCA publishes no fields for, or what your contract adds. Its [`profile`](Self::profile) is `own`.
    ///
    /// Read it once and keep the service: the table stays in memory until the program ends.
    ///
    /// # Errors
    /// `invalid-argument`: not a table, with the field whose row is wrong; or more than 1000 rows in a request or an answer, 64
    /// fields in an object, or 32 levels.
    ///
    /// ```
    /// use paraf::{MessageKind, Mode, Service};
    /// let hold = Service::from_json(r#"{
    ///     "id": "hold-inquiry", "code": "HI", "name": "Hold Inquiry", "method": "POST", "path": "/openapi/v1.0/hold-inquiry",
    ///     "request": [
    ///         {"field": "/accountNo", "type": "string", "length": 10, "fixed": true, "format": "digits", "presence": "M"}
    ///     ]
    /// }"#)?;
    /// let violations = hold.validate(MessageKind::Request, Mode::Strict, br#"{"accountNo": "123456789x"}"#);
    /// assert_eq!(violations[0].response_code().to_string(), "400HI01");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn from_json(table: &str) -> Result<Self, Error> {
        let file: TableFile = serde_json::from_str(table)
            .map_err(|error| Error::invalid_argument("service", format!("is not a service table: {error}")))?;
        let answers = if file.code.is_empty() {
            Answers::Esb(&[])
        } else {
            ServiceCode::parse(&file.code)?;
            Answers::Snap { missing: *b"02", format: *b"01" }
        };
        let direction = file.direction.as_deref().map_or(Ok(Direction::ToProvider), Direction::parse)?;
        let (request, response) = (checked(file.request)?, checked(file.response)?);
        // From here on nothing is refused: what is kept is never given back.
        Ok(Service::of_table(keep(ServiceTable {
            profile: "own",
            request: shape(&request, &file.rules.request, ""),
            response: shape(&response, &file.rules.response, ""),
            name_id: text(file.name_id.unwrap_or_else(|| file.name.clone())),
            id: text(file.id),
            code: text(file.code),
            name: text(file.name),
            method: text(file.method),
            path: text(file.path),
            direction,
            channel_id: text(file.channel_id),
            external_id_most: 0,
            partner_id: (0, 0),
            partner_id_format: Format::Any,
            answers,
        })))
    }
}

#[derive(Deserialize)]
struct TableFile {
    id: String,
    #[serde(default)]
    code: String,
    name: String,
    name_id: Option<String>,
    method: String,
    path: String,
    direction: Option<String>,
    #[serde(default)]
    channel_id: String,
    #[serde(default)]
    request: Vec<Row>,
    #[serde(default)]
    response: Vec<Row>,
    #[serde(default)]
    rules: Rules,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Rules {
    request: Vec<PlacedRule>,
    response: Vec<PlacedRule>,
}

#[derive(Deserialize)]
struct PlacedRule {
    at: String,
    #[serde(flatten)]
    rule: RuleFile,
}

#[derive(Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case")]
enum RuleFile {
    AnyOf {
        fields: Vec<String>,
    },
    RequiredWith {
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
    AboveZero {
        field: String,
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
    VirtualAccountNumber,
    StatusMatchesCode {
        field: String,
        #[serde(default)]
        container: bool,
    },
    Bills,
    SettlementStatuses,
}

#[derive(Deserialize)]
struct Row {
    field: String,
    r#type: String,
    items: Option<String>,
    items_max: Option<u16>,
    length: Option<Length>,
    #[serde(default)]
    fixed: bool,
    presence: Option<String>,
    when: Option<String>,
    format: Option<String>,
    pattern: Option<String>,
    #[serde(default)]
    values: Vec<String>,
    /// Part of an encrypted or encoded text: described, not checked.
    inside: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Length {
    Characters(u16),
    /// `16.2`: digits before the point, and decimals.
    Digits(String),
}

/// A table is read a few times in the life of a program, and lives as long as the built-in ones.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn text(text: String) -> &'static str {
    text.leak()
}

fn texts(list: &[String]) -> &'static [&'static str] {
    list.iter().map(|item| text(item.clone())).collect::<Vec<_>>().leak()
}

/// A row that holds nothing wrong.
struct Checked {
    row: Row,
    kind: Kind,
    presence: Presence,
    /// The most characters or items; none where it is 0.
    most: u16,
}

/// # Errors
/// `invalid-argument` for the first row that is wrong, too many of them, an object with too many fields, one that lies too deep, or one that is there twice.
fn checked(rows: Vec<Row>) -> Result<Vec<Checked>, Error> {
    let refused = |detail: String| Error::invalid_argument("service", detail);
    if rows.len() > MOST_ROWS {
        return Err(refused(format!("has more than {MOST_ROWS} rows")));
    }
    let (mut sizes, mut seen) = (BTreeMap::new(), BTreeSet::new());
    for row in rows.iter().filter(|row| row.inside.is_none()) {
        let size = sizes.entry(row.place().0).or_insert(0_usize);
        *size += 1;
        if *size > MOST_FIELDS {
            return Err(refused(format!("has an object with more than {MOST_FIELDS} fields")));
        }
        if row.field.matches('/').count() > DEEPEST {
            return Err(refused(format!("has a field below {DEEPEST} levels")));
        }
        if !seen.insert(row.field.as_str()) {
            return Err(refused(format!("has {} twice", row.field)));
        }
    }
    rows.into_iter().map(check).collect()
}

fn check(row: Row) -> Result<Checked, Error> {
    let wrong = |what: &str| Error::invalid_argument("service", format!("has a wrong {what} at {}", row.field));
    let kind = match (row.r#type.as_str(), row.items.as_deref()) {
        ("string", _) => Kind::String,
        ("numeric", _) => Kind::Numeric,
        ("number", _) => Kind::Number,
        ("boolean", _) => Kind::Boolean,
        ("object", _) => Kind::Object,
        ("array", Some("object")) => Kind::Objects,
        ("array", Some("string")) => Kind::Strings,
        ("array", Some("any")) => Kind::Array,
        _ => return Err(wrong("type")),
    };
    let presence = match (row.presence.as_deref(), row.when.as_deref()) {
        (_, Some("success")) => Presence::OnSuccess,
        (Some("M"), _) => Presence::Mandatory,
        (Some("C"), _) => Presence::Conditional,
        (Some("O") | None, _) => Presence::Optional,
        _ => return Err(wrong("presence")),
    };
    let most = match &row.length {
        None => row.items_max.unwrap_or(0),
        Some(Length::Characters(most)) => *most,
        Some(Length::Digits(length)) => {
            let parse = |number: &str| number.parse::<u16>().ok().filter(|number| *number < 1_000);
            let read = length.split_once('.').and_then(|(digits, scale)| parse(digits).zip(parse(scale)));
            let (digits, scale) = read.ok_or_else(|| wrong("length"))?;
            digits + 1 + scale
        }
    };
    Ok(Checked { row, kind, presence, most })
}

/// The object at this pointer.
fn shape(rows: &[Checked], rules: &[PlacedRule], at: &str) -> &'static Shape {
    let members = rows.iter().filter(|checked| checked.row.inside.is_none() && checked.row.place().0 == at);
    let fields: Vec<Field> = members.map(|checked| field(checked, rows, rules)).collect();
    let wanted = |field: &Field| matches!(field.presence, Presence::Mandatory | Presence::OnSuccess);
    let bits =
        fields.iter().enumerate().filter(|(_, field)| wanted(field)).fold(0, |bits, (index, _)| bits | 1 << index);
    let rules: Vec<_> = rules.iter().filter(|placed| placed.at == at).map(|placed| placed.rule.read()).collect();
    keep(Shape { fields: fields.leak(), wanted: bits, rules: rules.leak() })
}

fn field(checked: &Checked, rows: &[Checked], rules: &[PlacedRule]) -> Field {
    let Checked { row, kind, presence, most } = checked;
    let mut field = Field::new(text(row.place().1.to_string()), *kind, *presence);
    field.format = match (row.format.as_deref(), &row.pattern) {
        (_, Some(pattern)) => Format::Pattern(text(pattern.clone())),
        (Some("amount"), _) => Format::Amount,
        (Some("signed-amount"), _) => Format::SignedAmount,
        (Some("currency"), _) => Format::Currency,
        (Some("date-time"), _) => Format::DateTime,
        (Some("date"), _) => Format::Date,
        (Some("digits"), _) => Format::Digits,
        (Some("padded"), _) => Format::Padded,
        (Some("virtual-account-number"), _) => Format::VirtualAccountNumber,
        (Some("response-code"), _) => Format::ResponseCode,
        (Some("esb-code"), _) => Format::EsbCode,
        (Some("email"), _) => Format::Email,
        // Described, not checked: a phone number.
        _ => Format::Any,
    };
    field.most = *most;
    field.least = if row.fixed { field.most } else { 0 };
    field.values = texts(&row.values);
    let below = if row.r#type == "array" { format!("{}/*", row.field) } else { row.field.clone() };
    if rows.iter().any(|other| other.row.inside.is_none() && other.row.place().0 == below) {
        field.shape = Some(shape(rows, rules, &below));
    }
    field
}

impl Row {
    /// The object that it is in, and its name there.
    fn place(&self) -> (&str, &str) {
        self.field.rsplit_once('/').unwrap_or_default()
    }
}

impl RuleFile {
    fn read(&self) -> Rule {
        let name = |name: &String| text(name.clone());
        match self {
            RuleFile::AnyOf { fields } => Rule::AnyOf(texts(fields)),
            RuleFile::RequiredWith { field, then } => Rule::RequiredWith(name(field), texts(then)),
            RuleFile::RequiredWhen { field, is, then } => Rule::RequiredWhen(name(field), texts(is), texts(then)),
            RuleFile::AbsentWhen { field, is, then } => Rule::AbsentWhen(name(field), texts(is), texts(then), ""),
            RuleFile::AboveZero { field } => Rule::AboveZero(name(field), ""),
            RuleFile::DaysFromToday { field, least, most } => {
                Rule::DaysFromToday { field: name(field), least: *least, most: *most, before: "", after: "" }
            }
            RuleFile::Window { fields: [from, to], days, midnight } => {
                Rule::Window { from: name(from), to: name(to), days: *days, midnight: *midnight }
            }
            RuleFile::VirtualAccountNumber => Rule::VirtualAccountNumber,
            RuleFile::StatusMatchesCode { field, container } => {
                Rule::StatusMatchesCode { status: name(field), container: *container }
            }
            RuleFile::Bills => Rule::Bills,
            RuleFile::SettlementStatuses => Rule::SettlementStatuses,
        }
    }
}
