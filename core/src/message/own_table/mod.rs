//! A service table that the caller has and this crate has not: a contract's own services, and what a provider does not publish.

mod check;
mod file;
mod rule;

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use self::check::{Checked, check, check_answer, check_delivery, check_head, check_result};
use self::file::{AnswerFile, DeliveryFile, ResultFile};
use self::rule::{RuleFile, RuleKind};
use super::service::Service;
use super::table::{
    AnswerRule, Answers, DeliveryRule, Each, Field, Format, Former, ListRule, Pairs, Presence, ResultRule, Rule,
    ServiceTable, Shape,
};
use crate::error::Error;
use crate::profile::Direction;
use crate::response_code::ServiceCode;

impl Service {
    /// A service from a table of your own, as JSON in the form of the files in `core/spec/services` (`docs/messages.md` lists the
    /// keys): what BCA publishes no fields for, or what your contract adds. Its [`profile`](Self::profile) is `own`.
    ///
    /// Read it once and keep the service: the table stays in memory until the program ends.
    ///
    /// # Errors
    /// `invalid-argument`: not a table, with the row or rule that is wrong: a key that there is not, a value that there is not, a
    /// field below no object, a rule that would check nothing; or more than 1000 rows in a request or an answer, 64 fields in an object, or 32
    /// levels.
    ///
    /// ```
    /// use paraf::message::{MessageKind, Mode, Service};
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
        let file = file::read(table)?;
        let answers = if file.code.is_empty() {
            Answers::Esb(&[])
        } else {
            ServiceCode::parse(&file.code)?;
            Answers::Snap
        };
        let direction = file.direction.as_deref().map_or(Ok(Direction::ToProvider), Direction::parse)?;
        check_head(&file)?;
        let to_partner = direction == Direction::ToPartner;
        let request = check(file.request, &file.rules.request, to_partner)?;
        let response = check(file.response, &file.rules.response, !to_partner)?;
        if let Some(delivery) = &file.delivery {
            check_delivery(delivery, &request, &response)?;
        }
        if let Some(result) = &file.result {
            check_result(result, &response)?;
        }
        check_answer(&file.echo, file.answer.as_ref(), &request, &response)?;
        // From here on nothing is refused: what is kept is never given back.
        Ok(Service::of_table(keep(ServiceTable {
            profile: "own",
            request: message(&request, &file.rules.request, to_partner),
            response: message(&response, &file.rules.response, !to_partner),
            name_id: text(file.name_id.unwrap_or_else(|| file.name.clone())),
            id: text(file.id),
            code: text(file.code),
            name: text(file.name),
            method: text(file.method),
            path: text(file.path),
            direction,
            channel_id: text(file.channel_id),
            external_id_most: 0,
            external_id: &[],
            partner_id_format: Format::Any,
            partner_id: (0, 0),
            answers,
            none: text(file.none),
            delivery: file.delivery.map(|file| keep(delivery(file))),
            result: file.result.map(|file| keep(result(file))),
            echo: pairs(file.echo),
            answer: file.answer.map(|file| keep(answer(file))),
        })))
    }
}

fn result(file: ResultFile) -> ResultRule {
    let means = file.is.into_iter().map(|(value, means)| (text(value), means.into()));
    let [field, value] = file.open.unwrap_or_default();
    ResultRule { field: text(file.field), means: means.collect::<Vec<_>>().leak(), open: (text(field), text(value)) }
}

fn answer(file: AnswerFile) -> AnswerRule {
    let each = file.each.map(|each| Each { at: text(each.at), status: text(each.status), reason: text(each.reason) });
    AnswerRule {
        reason: text(file.reason),
        each,
        copies: pairs(file.copies),
        refusals: file.refusals.leak(),
        empty: texts(&file.empty),
    }
}

fn pairs(places: BTreeMap<String, String>) -> Pairs {
    places.into_iter().map(|(to, of)| (text(to), text(of))).collect::<Vec<_>>().leak()
}

fn delivery(file: DeliveryFile) -> DeliveryRule {
    let lists = file.terms.lists.into_iter().map(|list| ListRule {
        at: text(list.at),
        texts: texts(&list.texts),
        amounts: texts(&list.amounts),
    });
    DeliveryRule {
        kind: file.kind,
        ids: texts(&file.id),
        of: text(file.of),
        status: text(file.status),
        texts: texts(&file.terms.texts),
        amounts: texts(&file.terms.amounts),
        lists: lists.collect::<Vec<_>>().leak(),
        reported: texts(&file.reported),
        advice: text(file.advice),
        answer_status: text(file.answer_status),
    }
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

/// The rows and rules of each object, by where it is, so that none is looked for among all.
struct Parts<'t> {
    rows: BTreeMap<&'t str, Vec<&'t Checked>>,
    rules: BTreeMap<&'t str, Vec<&'t RuleFile>>,
}

/// What arrives is not held to a rule that its page did not always have.
fn message(rows: &[Checked], rules: &[RuleFile], arrives: bool) -> &'static Shape {
    let mut parts = Parts { rows: BTreeMap::new(), rules: BTreeMap::new() };
    for checked in rows.iter().filter(|checked| checked.row.inside.is_none()) {
        parts.rows.entry(checked.row.place().0).or_default().push(checked);
    }
    for rule in rules.iter().filter(|rule| !arrives || rule.since.is_none()) {
        parts.rules.entry(rule.at.as_str()).or_default().push(rule);
    }
    parts.shape("")
}

impl Parts<'_> {
    /// The object at this pointer. Each level adds a segment, and no row has more than 32.
    fn shape(&self, at: &str) -> &'static Shape {
        let rows = self.rows.get(at).map(Vec::as_slice).unwrap_or_default();
        let fields: Vec<Field> = rows.iter().map(|checked| self.field(checked)).collect();
        let wanted = |presence: Presence| matches!(presence, Presence::Mandatory | Presence::OnSuccess);
        let bits = |wanted: &dyn Fn(&Field) -> bool| {
            fields.iter().enumerate().filter(|(_, field)| wanted(field)).fold(0, |bits, (index, _)| bits | 1 << index)
        };
        let before = |field: &Field| wanted(field.former.map_or(field.presence, |former| former.presence));
        let (now, before) = (bits(&|field| wanted(field.presence)), bits(&before));
        let of = |is_new: bool| -> &'static [Rule] {
            let rules = self.rules.get(at).into_iter().flatten().filter(|row| row.since.is_some() == is_new);
            rules.map(|row| rule(&row.rule)).collect::<Vec<_>>().leak()
        };
        let mut looks = self.rules.get(at).into_iter().flatten().flat_map(|row| row.rule.fields());
        let is_deep = looks.any(|path| path.contains('/'));
        let (rules, rules_of_today) = (of(false), of(true));
        keep(Shape { fields: fields.leak(), wanted: now, wanted_before: before, rules, rules_of_today, is_deep })
    }

    fn field(&self, checked: &Checked) -> Field {
        let Checked { row, kind, presence, format, least, most, former } = checked;
        let mut field = Field::new(text(row.place().1.to_string()), *kind, *presence);
        field.format = row.pattern.as_ref().map_or(*format, |pattern| Format::Pattern(text(pattern.clone())));
        (field.least, field.most) = (*least, *most);
        field.values = texts(row.values.as_deref().unwrap_or_default());
        let bounds = |was: &Checked| Former { presence: was.presence, least: was.least, most: was.most };
        field.former = former.as_deref().map(|was| keep(bounds(was)));
        let below = if row.r#type == "array" { format!("{}/*", row.field) } else { row.field.clone() };
        field.shape = self.rows.contains_key(below.as_str()).then(|| self.shape(&below));
        field
    }
}

fn rule(rule: &RuleKind) -> Rule {
    let name = |name: &String| text(name.clone());
    match rule {
        RuleKind::AnyOf { fields, .. } => Rule::AnyOf(texts(fields)),
        RuleKind::OneOf { fields } => Rule::OneOf(texts(fields)),
        RuleKind::RequiredWith { field, then } => Rule::RequiredWith(name(field), texts(then)),
        RuleKind::RequiredWithout { field, then } => Rule::RequiredWithout(name(field), texts(then)),
        RuleKind::RequiredWhen { field, is, then } => Rule::RequiredWhen(name(field), texts(is), texts(then)),
        RuleKind::AbsentWhen { field, is, then } => Rule::AbsentWhen(name(field), texts(is), texts(then), ""),
        RuleKind::ValuesWhen { field, is, then, values } => {
            Rule::ValuesWhen(name(field), texts(is), texts(then), texts(values))
        }
        RuleKind::WrittenWhen { field, is, then, pattern } => {
            Rule::WrittenWhen(name(field), texts(is), texts(then), name(pattern))
        }
        RuleKind::AboveZero { field } => Rule::AboveZero(name(field), ""),
        RuleKind::Sum { field, of } => Rule::Sum(name(field), texts(of)),
        RuleKind::Same { field, of, is } => Rule::Same(name(field), texts(of), texts(is)),
        RuleKind::Distinct { field, unless } => Rule::Distinct(name(field), name(unless)),
        RuleKind::DaysFromToday { field, least, most } => {
            Rule::DaysFromToday { field: name(field), least: *least, most: *most, before: "", after: "" }
        }
        RuleKind::Window { fields: [from, to], days, midnight } => {
            Rule::Window { from: name(from), to: name(to), days: *days, midnight: *midnight }
        }
        RuleKind::VirtualAccountNumber { field, of: [company, customer] } => {
            Rule::VirtualAccountNumber { field: name(field), of: [name(company), name(customer)] }
        }
        RuleKind::StatusMatchesCode { field, container } => {
            Rule::StatusMatchesCode { field: name(field), container: *container }
        }
    }
}
