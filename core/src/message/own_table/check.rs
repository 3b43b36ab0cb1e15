//! Each row and rule by itself, and in its place: what would check nothing, or not what it says, is an error.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::file::{AnswerFile, DeliveryFile, Length, ResultFile, Row, TableFile};
use super::rule::RuleFile;
use crate::error::Error;
use crate::message::table::{DeliveryKind, Format, Kind, Presence};

/// The bits of a shape's masks.
const MOST_FIELDS: usize = 64;

/// Far more than any message of the standard or of BCA has.
const MOST_ROWS: usize = 1_000;

/// Deeper than any message of the standard.
const DEEPEST: usize = 32;

/// A row that holds nothing wrong.
pub(super) struct Checked {
    pub(super) row: Row,
    pub(super) kind: Kind,
    pub(super) presence: Presence,
    pub(super) format: Format,
    /// The fewest characters; none where it is 0.
    pub(super) least: u16,
    /// The most characters or items; none where it is 0.
    pub(super) most: u16,
    /// The row as it was, where it does not count as it was anyway.
    pub(super) former: Option<Box<Checked>>,
}

impl Checked {
    /// Whether its list has the value, today or as it was; one without a list has every value.
    fn may_be(&self, value: &String) -> bool {
        let is_listed = self.row.values.as_ref().is_none_or(|values| values.contains(value));
        is_listed || self.former.as_ref().is_some_and(|former| former.may_be(value))
    }
}

impl Row {
    /// The object that it is in, and its name there.
    pub(super) fn place(&self) -> (&str, &str) {
        self.field.rsplit_once('/').unwrap_or_default()
    }
}

/// What a service has beside its messages.
///
/// # Errors
/// `invalid-argument`.
pub(super) fn check_head(file: &TableFile) -> Result<(), Error> {
    let is_name = |text: &str| !text.is_empty() && !text.contains(char::is_control);
    let wrong = [
        ("id", is_name(&file.id)),
        ("name", is_name(&file.name)),
        ("method", !file.method.is_empty() && file.method.bytes().all(|byte| byte.is_ascii_uppercase())),
        ("path", file.path.starts_with('/') && file.path.bytes().all(|byte| byte.is_ascii_graphic())),
    ];
    match wrong.iter().find(|(_, fits)| !fits) {
        None => Ok(()),
        Some((key, _)) => Err(refused(format!("has a wrong {key}"))),
    }
}

/// The rows and rules of one message. One that arrives is taken as a former page has it too: a contract older than the page still
/// sends it.
///
/// # Errors
/// `invalid-argument` for what is wrong first, with its place.
pub(super) fn check(rows: Vec<Row>, rules: &[RuleFile], arrives: bool) -> Result<Vec<Checked>, Error> {
    if rows.len() > MOST_ROWS {
        return Err(refused(format!("has more than {MOST_ROWS} rows")));
    }
    rows.iter().try_for_each(check_pointer)?;
    let rows: Vec<Checked> =
        rows.into_iter().map(|row| check_today_and_before(row, arrives)).collect::<Result<_, _>>()?;
    check_places(&rows)?;
    check_rules(&rows, rules)?;
    Ok(rows)
}

fn refused(detail: String) -> Error {
    Error::invalid_argument("service", detail)
}

/// A pointer leads down from the root, a step at a time: nothing else can be followed to an end.
fn check_pointer(row: &Row) -> Result<(), Error> {
    let Some(path) = row.field.strip_prefix('/') else {
        return Err(refused(format!("has a field that does not begin with `/`: {:?}", row.field)));
    };
    if path.split('/').any(str::is_empty) {
        return Err(refused(format!("has a field with an empty name in it: {}", row.field)));
    }
    if path.split('/').count() > DEEPEST {
        return Err(refused(format!("has a field below {DEEPEST} levels")));
    }
    if path.ends_with("/*") || path.starts_with('*') {
        return Err(refused(format!("has a field that is no name in an object: {}", row.field)));
    }
    Ok(())
}

/// The row as it counts. A former one that refuses what this one takes makes no sense.
fn check_today_and_before(row: Row, arrives: bool) -> Result<Checked, Error> {
    let Some(former) = row.former() else {
        return check_row(row);
    };
    let wrong = |what: &str| refused(format!("has a wrong was at {}: {what}", row.field));
    if !row.was.as_ref().is_some_and(|was| is_day(&was.seen)) {
        return Err(wrong("seen is no day, such as 2026-08-06"));
    }
    let (now, before) = (check_row(row.clone())?, check_row(former)?);
    let bound = |most: u16| if most == 0 { u16::MAX } else { most };
    let lists = |checked: &Checked| checked.row.values.clone().unwrap_or_default();
    let (listed, listed_before) = (lists(&now), lists(&before));
    let looser = [
        rank(before.presence) <= rank(now.presence),
        bound(before.most) >= bound(now.most),
        before.least <= now.least,
        listed_before.is_empty() || (!listed.is_empty() && listed.iter().all(|value| listed_before.contains(value))),
    ];
    let same = (before.presence, before.least, before.most) == (now.presence, now.least, now.most);
    if looser.contains(&false) || (same && listed == listed_before) {
        return Err(wrong("it is not looser than the row"));
    }
    Ok(if arrives { before } else { Checked { former: Some(Box::new(before)), ..now } })
}

fn is_day(text: &str) -> bool {
    matches!(text.len(), 7 | 10) && text.bytes().all(|b| b.is_ascii_digit() || b == b'-') && text.starts_with("20")
}

fn rank(presence: Presence) -> u8 {
    match presence {
        Presence::Optional => 0,
        Presence::Conditional => 1,
        Presence::OnSuccess => 2,
        Presence::Mandatory => 3,
    }
}

fn check_row(row: Row) -> Result<Checked, Error> {
    let wrong = |what: &str| refused(format!("has a wrong {what} at {}", row.field));
    let kind = match (row.r#type.as_str(), row.items.as_deref()) {
        ("string", None) => Kind::String,
        ("numeric", None) => Kind::Numeric,
        ("number", None) => Kind::Number,
        ("boolean", None) => Kind::Boolean,
        ("object", None) => Kind::Object,
        ("object", Some("object")) => Kind::Either,
        ("array", Some("object")) => Kind::Objects,
        ("array", Some("string")) => Kind::Strings,
        ("array", Some("any")) => Kind::Array,
        _ => return Err(wrong("type")),
    };
    let is_text = matches!(kind, Kind::String | Kind::Strings);
    let is_number = matches!(kind, Kind::Numeric | Kind::Number);
    let presence = match (row.presence.as_deref(), row.when) {
        (Some("C"), Some(_)) => Presence::OnSuccess,
        (Some("M"), None) => Presence::Mandatory,
        (Some("C"), None) => Presence::Conditional,
        (Some("O") | None, None) => Presence::Optional,
        _ => return Err(wrong("presence")),
    };
    let format = match (row.format.as_deref(), &row.pattern) {
        (None, None) => Format::Any,
        // Set when the table is kept.
        (None, Some(pattern)) if kind == Kind::String && !pattern.is_empty() => Format::Any,
        (Some(name), None) if is_text || is_number => format_named(name).ok_or_else(|| wrong("format"))?,
        (_, Some(_)) => return Err(wrong("pattern")),
        _ => return Err(wrong("format")),
    };
    let most = match (&row.length, row.items_max) {
        (None, None) => 0,
        (None, Some(most)) if most > 0 && row.r#type == "array" => most,
        (Some(Length::Characters(most)), None) if *most > 0 && (is_text || is_number) => *most,
        (Some(Length::Digits(length)), None) if is_amount(format) || is_number => {
            characters(length).ok_or_else(|| wrong("length"))?
        }
        (None, Some(_)) => return Err(wrong("items_max")),
        _ => return Err(wrong("length")),
    };
    if row.fixed && !matches!(row.length, Some(Length::Characters(_))) {
        return Err(wrong("fixed: it has no length in characters"));
    }
    if let Some(values) = &row.values
        && (values.is_empty() || values.iter().any(String::is_empty) || !(is_text || is_number))
    {
        return Err(wrong("list of values"));
    }
    let least = if row.fixed { most } else { 0 };
    Ok(Checked { row, kind, presence, format, least, most, former: None })
}

fn format_named(name: &str) -> Option<Format> {
    Some(match name {
        "amount" => Format::Amount,
        "signed-amount" => Format::SignedAmount,
        "currency" => Format::Currency,
        "date-time" => Format::DateTime,
        "date" => Format::Date,
        "digits" => Format::Digits,
        "padded" => Format::Padded,
        "virtual-account-number" => Format::VirtualAccountNumber,
        "response-code" => Format::ResponseCode,
        "esb-code" => Format::EsbCode,
        "email" => Format::Email,
        // The standard's own words for what is described and not checked.
        "phone" | "encrypted" | "yyyymmdd" => Format::Any,
        _ => return None,
    })
}

fn is_amount(format: Format) -> bool {
    matches!(format, Format::Amount | Format::SignedAmount)
}

/// `16.2` is 19 characters: the digits before the point, the point, the decimals.
fn characters(length: &str) -> Option<u16> {
    let parse = |number: &str| number.parse::<u16>().ok().filter(|number| (1..1_000).contains(number));
    let (digits, scale) = length.split_once('.').and_then(|(digits, scale)| parse(digits).zip(parse(scale)))?;
    Some(digits + 1 + scale)
}

/// Each row once, below a row that can have it, and no object too large.
fn check_places(rows: &[Checked]) -> Result<(), Error> {
    let mut kinds = BTreeMap::new();
    for Checked { row, kind, .. } in rows {
        if kinds.insert(row.field.as_str(), *kind).is_some() {
            return Err(refused(format!("has {} twice", row.field)));
        }
    }
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for Checked { row, .. } in rows {
        let (at, _) = row.place();
        let has_place = match (kinds.get(at.strip_suffix("/*").unwrap_or(at)), at.ends_with("/*")) {
            (None, _) => at.is_empty(),
            (Some(kind), _) if row.inside.is_some() => {
                matches!(kind, Kind::String | Kind::Object | Kind::Either | Kind::Objects)
            }
            (Some(kind), false) => matches!(kind, Kind::Object | Kind::Either),
            (Some(kind), true) => *kind == Kind::Objects,
        };
        if !has_place {
            return Err(refused(format!("has {} below what is no object of the table", row.field)));
        }
        let size = sizes.entry(at).or_insert(0);
        *size += usize::from(row.inside.is_none());
        if *size > MOST_FIELDS {
            return Err(refused(format!("has an object with more than {MOST_FIELDS} fields")));
        }
    }
    Ok(())
}

/// A rule names an object and fields that are there, and at least one of each.
fn check_rules(rows: &[Checked], rules: &[RuleFile]) -> Result<(), Error> {
    let known: BTreeMap<&str, &Checked> =
        rows.iter().filter(|c| c.row.inside.is_none()).map(|c| (c.row.field.as_str(), c)).collect();
    let kind_of = |field: &str| known.get(field).map(|checked| checked.kind);
    for (index, rule) in rules.iter().enumerate() {
        let (at, since, rule) = (rule.at.as_str(), &rule.since, &rule.rule);
        let is_object = match at.strip_suffix("/*") {
            _ if at.is_empty() => true,
            Some(array) => kind_of(array) == Some(Kind::Objects),
            None => matches!(kind_of(at), Some(Kind::Object | Kind::Either)),
        };
        if !is_object {
            return Err(refused(format!("has a rule {index} at {at:?}, which is no object of the table")));
        }
        if since.as_ref().is_some_and(|since| !is_day(since)) {
            return Err(refused(format!("has a rule {index} at {at:?} since no day, such as 2026-08-06")));
        }
        if rule.is_empty() {
            return Err(refused(format!("has a rule {index} at {at:?} that can never be broken")));
        }
        if let Some(field) = rule.fields().iter().find(|field| !known.contains_key(format!("{at}/{field}").as_str())) {
            return Err(refused(format!("has a rule {index} at {at:?} for {field}, which is no row there")));
        }
        if let Some(field) = rule.fields().iter().find(|field| field.matches("/*").count() > 1) {
            return Err(refused(format!("has a rule {index} at {at:?} for {field}, which is in two lists")));
        }
        let has_text = |field: &&String| {
            matches!(kind_of(&format!("{at}/{field}")), Some(Kind::String | Kind::Numeric | Kind::Number))
        };
        if let Some(field) = rule.read().iter().find(|field| !has_text(field)) {
            return Err(refused(format!("has a rule {index} at {at:?} for {field}, which has no text to be compared")));
        }
        if let Some(field) = rule.single().iter().find(|field| field.contains("/*")) {
            return Err(refused(format!("has a rule {index} at {at:?} for {field}, which has several values")));
        }
        let is_code = |c: &Checked| c.row.place().0.is_empty() && c.format == Format::ResponseCode;
        if rule.reads_code() && !rows.iter().any(is_code) {
            return Err(refused(format!("has a rule {index} at {at:?} for a response code that the message has not")));
        }
        for (field, values) in rule.values() {
            let row = known.get(format!("{at}/{field}").as_str());
            if let Some(value) = values.iter().find(|value| row.is_some_and(|row| !row.may_be(value))) {
                return Err(refused(format!("has a rule {index} at {at:?} for {value:?}, which {field} never is")));
            }
        }
    }
    Ok(())
}

/// Every place that it names is there, or inside an object that the table leaves open; and it tells deliveries apart.
///
/// # Errors
/// `invalid-argument`.
pub(super) fn check_delivery(delivery: &DeliveryFile, request: &[Checked], response: &[Checked]) -> Result<(), Error> {
    let terms = &delivery.terms;
    let in_lists = terms.lists.iter().flat_map(|list| {
        let below = list.texts.iter().chain(&list.amounts);
        below.map(|pointer| format!("{}/*{pointer}", list.at))
    });
    let places = [&delivery.of, &delivery.status, &delivery.advice].into_iter().filter(|place| !place.is_empty());
    let places = places.chain(&delivery.id).chain(&terms.texts).chain(&terms.amounts).chain(&delivery.reported);
    let missing = places.cloned().chain(in_lists).find(|place| !is_place(place, request));
    let answer = Some(&delivery.answer_status).filter(|place| !place.is_empty() && !is_place(place, response));
    if let Some(place) = missing.as_ref().or(answer) {
        return Err(refused(format!("has a delivery that names {place}, which is no row")));
    }
    let says_nothing = terms.texts.is_empty() && terms.amounts.is_empty() && terms.lists.is_empty();
    let empty_list = terms.lists.iter().any(|list| list.texts.is_empty() && list.amounts.is_empty());
    if delivery.id.is_empty() || empty_list || (says_nothing && delivery.kind == DeliveryKind::Payment) {
        return Err(refused("has a delivery that cannot be told apart from another".into()));
    }
    Ok(())
}

/// The field that decides is one that the answer has.
///
/// # Errors
/// `invalid-argument`.
pub(super) fn check_result(result: &ResultFile, response: &[Checked]) -> Result<(), Error> {
    let [open, _] = result.open.as_ref().map_or(["", ""], |open| [open[0].as_str(), open[1].as_str()]);
    let places = [result.field.as_str(), open].into_iter().filter(|place| !place.is_empty());
    match places.into_iter().find(|place| !is_place(place, response)) {
        Some(place) => Err(refused(format!("has a result that names {place}, which is no row"))),
        None => Ok(()),
    }
}

/// What an answer is built of has a row, on both sides.
///
/// # Errors
/// `invalid-argument`.
pub(super) fn check_answer(
    echo: &BTreeMap<String, String>,
    answer: Option<&AnswerFile>,
    request: &[Checked],
    response: &[Checked],
) -> Result<(), Error> {
    let pairs = || echo.iter().chain(answer.into_iter().flat_map(|answer| &answer.copies));
    let told = answer.into_iter().flat_map(|answer| core::iter::once(&answer.reason).chain(&answer.empty));
    let each = answer.and_then(|answer| answer.each.as_ref());
    let in_each =
        each.into_iter().flat_map(|each| [&each.status, &each.reason].map(|name| format!("{}/*{name}", each.at)));
    let built = pairs().map(|(to, _)| to.clone()).chain(told.filter(|place| !place.is_empty()).cloned()).chain(in_each);
    let missing = built.into_iter().find(|place| !is_place(place, response));
    let missing = missing.or_else(|| pairs().map(|(_, of)| of.clone()).find(|place| !is_place(place, request)));
    let lists = |place: &str| place.matches("/*/").count();
    let uneven = || pairs().find(|(to, of)| lists(to) != lists(of) || lists(to) > 1).map(|(to, _)| to.clone());
    match missing.or_else(uneven) {
        Some(place) => {
            Err(refused(format!("has an answer that names {place}, which is no row, or not in both messages")))
        }
        None => Ok(()),
    }
}

fn is_place(place: &str, rows: &[Checked]) -> bool {
    let is_row = rows.iter().any(|checked| checked.row.field == place);
    let is_open = |checked: &Checked| {
        let below = |other: &Checked| other.row.place().0 == checked.row.field;
        let inside = place.strip_prefix(checked.row.field.as_str()).is_some_and(|rest| rest.starts_with('/'));
        checked.kind == Kind::Object && inside && !rows.iter().any(below)
    };
    is_row || rows.iter().any(is_open)
}
