//! The tables read straight from `core/spec`, a message that keeps to them, and every way to break one rule of a row.
//!
//! Written apart from `scripts/spec`, so that the two readings of the tables check each other.
#![allow(dead_code, reason = "several tests share this, and each needs a part of it")]

use serde_json::{Map, Value, json};

/// Whose tables lie over the standard's.
const PROVIDERS: [&str; 6] = ["bca", "bri", "dana", "doku", "faspay", "winpay"];

pub(crate) struct Table {
    pub(crate) id: String,
    pub(crate) code: String,
    pub(crate) profile: &'static str,
    /// Whether the provider calls the partner.
    pub(crate) to_partner: bool,
    answers: Answers,
    pub(crate) request: Vec<Value>,
    pub(crate) response: Vec<Value>,
    /// Fields that a rule names: they belong together.
    pub(crate) bound: Vec<String>,
    /// Places in the answer, and those of the request that they repeat.
    pub(crate) repeats: Vec<(String, String)>,
    /// The rules of the request and of the answer.
    rules: [Vec<Value>; 2],
}

/// What answers a broken rule: SNAP's two cases, or the codes of a service before SNAP.
enum Answers {
    Snap { missing: String, format: String },
    Esb { of_fields: Vec<(String, String)>, of_checks: Value },
}

impl Table {
    fn kept(&self, rows: &[Value], mut message: Value) -> Value {
        for rule in &self.rules[usize::from(rows.as_ptr() == self.response.as_ptr())] {
            for object in at_path(&mut message, text(rule, "at").trim_start_matches('/')) {
                keep(rule, object);
            }
        }
        message
    }

    /// The code for this check at this field; empty where none is published.
    pub(crate) fn answer(&self, check: &str, pointer: &str) -> String {
        let field = pointer.rsplit('/').next().unwrap();
        match &self.answers {
            Answers::Snap { missing, format } => {
                let case = if matches!(check, "missing" | "condition") { missing } else { format };
                format!("400{}{case}", self.code)
            }
            Answers::Esb { of_fields, of_checks } => {
                let own = of_fields.iter().find(|(name, _)| name == field && matches!(check, "format" | "value"));
                own.map_or_else(|| text(of_checks, check).to_owned(), |(_, code)| code.clone())
            }
        }
    }

    pub(crate) fn is_before_snap(&self) -> bool {
        matches!(self.answers, Answers::Esb { .. })
    }
}

/// One way to break a message: what comes out, and which violation it must give.
pub(crate) struct Mutation {
    pub(crate) body: String,
    pub(crate) pointer: String,
    pub(crate) check: &'static str,
    /// Whether `lenient` must see it too.
    pub(crate) always: bool,
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

pub(crate) fn files(folder: &str) -> Vec<Value> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("spec").join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()).collect()
}

pub(crate) fn tables() -> Vec<Table> {
    let standard = files("services");
    let codes: Value = serde_json::from_str(include_str!("../../spec/response-codes.json")).unwrap();
    let table = |file: &Value, profile, rows: [Vec<Value>; 2]| {
        let id = if file["id"].is_null() { text(file, "code") } else { text(file, "id") };
        // The provider's own list, where it has one for the service, else the standard's cases.
        let listed = codes["providers"][profile]["services"][id].as_array().cloned().unwrap_or_default();
        let case = |meaning: &str| {
            let usual = &meaning[3..];
            let means = |row: &&Value| match row["means"].as_str() {
                Some(means) => means == meaning,
                None => text(row, "code") == format!("400{}{usual}", text(file, "code")),
            };
            listed.iter().find(means).map_or(usual.to_owned(), |row| text(row, "code")[5..].to_owned())
        };
        let [request, response] = rows;
        let to_partner = text(file, "direction") == "to-partner";
        let (request, response) = (settled(request, to_partner), settled(response, !to_partner));
        Table {
            id: id.to_owned(),
            code: text(file, "code").to_owned(),
            profile,
            to_partner,
            answers: Answers::Snap { missing: case("40002"), format: case("40001") },
            request,
            response,
            bound: bound(&file["rules"]),
            repeats: repeats(file),
            rules: ["request", "response"].map(|side| file["rules"][side].as_array().cloned().unwrap_or_default()),
        }
    };
    let rows = |file: &Value, side: &str| file[side].as_array().cloned().unwrap_or_default();
    let mut tables: Vec<_> =
        standard.iter().map(|file| table(file, "snap", [rows(file, "request"), rows(file, "response")])).collect();
    for (profile, overlay) in PROVIDERS.iter().flat_map(|name| files(name).into_iter().map(move |file| (*name, file))) {
        let base = standard.iter().find(|file| file["code"] == overlay["code"]).cloned().unwrap_or_default();
        let merged = ["request", "response"].map(|side| match overlay[side].is_null() {
            true => rows(&base, side),
            false => merge(rows(&base, side), rows(&overlay, side), &overlay["replaces"]),
        });
        let mut whole = base.as_object().cloned().unwrap_or_default();
        whole.extend(overlay.as_object().unwrap().clone());
        whole.insert("rules".into(), overlay["rules"].clone());
        let mut table = table(&Value::Object(whole), profile, merged);
        table.bound.extend(bound(&base["rules"]));
        tables.push(table);
    }
    let codes: Value = serde_json::from_str(include_str!("../../spec/esb-codes.json")).unwrap();
    for file in files("bca-legacy") {
        let with_code = |row: &Value| {
            let name = text(row, "field").rsplit('/').next().unwrap();
            Some((name.to_owned(), row["error"].as_str()?.to_owned()))
        };
        let of_fields = rows(&file, "request").iter().filter_map(with_code).collect();
        let of_checks = codes["sets"][text(&file, "errors")].clone();
        let answers = Answers::Esb { of_fields, of_checks };
        tables.push(Table {
            code: String::new(),
            answers,
            ..table(&file, "bca-legacy", ["request", "response"].map(|side| rows(&file, side)))
        });
    }
    tables
}

fn repeats(file: &Value) -> Vec<(String, String)> {
    let pairs = [&file["echo"], &file["answer"]["copies"]].into_iter().filter_map(Value::as_object).flatten();
    pairs.map(|(to, of)| (to.clone(), of.as_str().unwrap().to_owned())).collect()
}

/// Makes an object of a message keep to a rule, as far as what is there allows.
fn keep(rule: &Value, object: &mut Value) {
    let texts = |key: &str| -> Vec<String> {
        rule[key].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let field = text(rule, "field");
    let value = at_path(object, field).first().map(|value| (**value).clone());
    let holds = value.as_ref().is_some_and(|value| texts("is").iter().any(|is| value == is));
    let mut put = |path: &str, new: &Value| at_path(object, path).into_iter().for_each(|value| *value = new.clone());
    match (text(rule, "rule"), value) {
        ("one-of", _) => {
            for name in &texts("fields")[1..] {
                object.as_object_mut().unwrap().remove(name);
            }
        }
        ("absent-when", _) if holds => {
            for name in texts("then") {
                object.as_object_mut().unwrap().remove(&name);
            }
        }
        ("values-when", _) if holds => texts("then").iter().for_each(|path| put(path, &rule["values"][0])),
        ("written-when", _) if holds => texts("then").iter().for_each(|path| put(path, &rule["pattern"])),
        ("same", Some(value)) => texts("of").iter().for_each(|path| put(path, &value)),
        ("sum", _) => {
            // As many parts as there are of the first, and nothing of the others.
            let of = texts("of");
            let parts = at_path(object, &of[0]).len();
            let mut put =
                |path: &str, new: &str| at_path(object, path).into_iter().for_each(|value| *value = json!(new));
            put(&of[0], "1.00");
            of[1..].iter().for_each(|path| put(path, "0.00"));
            put(field, &format!("{parts}.00"));
        }
        ("distinct", _) if at_path(object, text(rule, "unless")).iter().all(|other| other.is_object()) => {
            for (number, value) in at_path(object, field).into_iter().enumerate() {
                let width = value.as_str().unwrap_or_default().len();
                *value = json!(format!("{number:0>width$}"));
            }
        }
        _ => {}
    }
}

fn at_path<'v>(value: &'v mut Value, path: &str) -> Vec<&'v mut Value> {
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    match value {
        value if path.is_empty() => vec![value],
        Value::Array(items) if name == "*" => items.iter_mut().flat_map(|item| at_path(item, rest)).collect(),
        Value::Object(members) => members.get_mut(name).map(|value| at_path(value, rest)).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// Every name that a rule has anywhere in it.
fn bound(rules: &Value) -> Vec<String> {
    match rules {
        // A path names what it leads through.
        Value::String(path) => path.split('/').map(str::to_owned).collect(),
        Value::Array(items) => items.iter().flat_map(bound).collect(),
        Value::Object(members) => members.values().flat_map(bound).collect(),
        _ => Vec::new(),
    }
}

/// What arrives is taken as a former page has it too; what leaves is not.
fn settled(mut rows: Vec<Value>, arrives: bool) -> Vec<Value> {
    for row in &mut rows {
        let row = row.as_object_mut().unwrap();
        let was = row.get("was").filter(|_| arrives).cloned();
        if arrives {
            row.remove("was");
        }
        for (key, value) in was.as_ref().and_then(Value::as_object).into_iter().flatten() {
            if key == "presence" {
                row.remove("when");
            }
            if key == "length" && was.as_ref().unwrap()["fixed"].is_null() {
                row.remove("fixed");
            }
            row.insert(key.clone(), value.clone());
        }
        row.retain(|_, value| !value.is_null());
    }
    rows
}

/// A listed row changes the standard's; a row that is not listed is not mandatory, unless it completes another.
fn merge(base: Vec<Value>, mut own: Vec<Value>, replaced: &Value) -> Vec<Value> {
    let gone = |field: &str| {
        let mut list = replaced.as_array().into_iter().flatten().filter_map(Value::as_str);
        list.any(|gone| field == gone || field.starts_with(&format!("{gone}/")))
    };
    let completes = ["value", "currency", "english", "indonesia"];
    let mut merged = Vec::new();
    for mut row in base {
        let field = text(&row, "field").to_owned();
        if gone(&field) {
            continue;
        }
        if let Some(at) = own.iter().position(|own| own["field"] == row["field"]) {
            row.as_object_mut().unwrap().extend(own.remove(at).as_object().unwrap().clone());
            row.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        } else if row["presence"] == "M"
            && !completes.contains(&field.rsplit('/').next().unwrap())
            && !field.starts_with("/response")
        {
            row["presence"] = json!("O");
        }
        merged.push(row);
    }
    merged.extend(own);
    merged
}

pub(crate) fn rows_below<'t>(rows: &'t [Value], at: &str) -> Vec<&'t Value> {
    let below = |row: &&Value| text(row, "field").rsplit_once('/').unwrap().0 == at && row["inside"].is_null();
    rows.iter().filter(below).collect()
}

/// A message with every field of the table in it, but for those that its rules forbid beside others.
pub(crate) fn valid(table: &Table, rows: &[Value]) -> Value {
    table.kept(rows, object(rows, "", &table.code))
}

fn object(rows: &[Value], at: &str, code: &str) -> Value {
    let fields = rows_below(rows, at).into_iter();
    Value::Object(fields.map(|row| (name(row).to_owned(), value(rows, row, code))).collect::<Map<_, _>>())
}

/// Choices that a seed makes.
pub(crate) struct Choice(u64);

impl Choice {
    pub(crate) fn new(seed: u64) -> Self {
        Choice(seed | 1)
    }

    /// Less than the bound: Marsaglia's xorshift.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound
    }
}

/// A message that keeps to the table: some optional fields, values of any length that fits, several elements.
pub(crate) fn chosen(table: &Table, rows: &[Value], choice: &mut Choice) -> Value {
    table.kept(rows, chosen_object(table, rows, "", choice))
}

fn chosen_object(table: &Table, rows: &[Value], at: &str, choice: &mut Choice) -> Value {
    let mut members = Map::new();
    for row in rows_below(rows, at) {
        let bound = table.bound.iter().any(|field| field == name(row));
        let wanted = row["presence"] == "M" || row["when"] == "success" || bound;
        if wanted || choice.below(3) > 0 {
            let value = if bound { value(rows, row, &table.code) } else { chosen_value(table, rows, row, choice) };
            members.insert(name(row).to_owned(), value);
        }
    }
    Value::Object(members)
}

fn chosen_value(table: &Table, rows: &[Value], row: &Value, choice: &mut Choice) -> Value {
    if let Some(values) = row["values"].as_array() {
        return values[choice.below(values.len())].clone();
    }
    let field = text(row, "field");
    // `12.7` is 20 characters; an amount counts for itself.
    let characters = |length: &str| length.split('.').map(|part| part.parse::<usize>().unwrap()).sum::<usize>() + 1;
    let length = row["length"].as_str().map_or_else(|| row["length"].as_u64().unwrap_or(40) as usize, characters);
    let digits = |choice: &mut Choice, most: usize| -> String {
        let count = if row["fixed"] == true { most } else { 1 + choice.below(most) };
        (0..count).map(|_| char::from(b'0' + choice.below(10) as u8)).collect()
    };
    match (text(row, "type"), text(row, "format")) {
        ("object", _) => chosen_object(table, rows, field, choice),
        ("array", _) if row["items"] == "object" => {
            let count = 1 + choice.below(row["items_max"].as_u64().map_or(3, |most| most.min(3)) as usize);
            (0..count).map(|_| chosen_object(table, rows, &format!("{field}/*"), choice)).collect()
        }
        ("string", "") if row["pattern"].is_null() => {
            let alphabet: Vec<char> = "abcXYZ 0123456789-_.,/\\\"\n\u{e9}\u{1f4b0}".chars().collect();
            let count = if row["fixed"] == true { length } else { 1 + choice.below(length) };
            json!((0..count).map(|_| alphabet[choice.below(alphabet.len())]).collect::<String>())
        }
        ("string", "digits") => json!(digits(choice, length)),
        ("string", "amount") => {
            let most = row["length"].as_str().and_then(|length| length.split('.').next()?.parse().ok()).unwrap_or(6);
            json!(format!("{}.{:02}", 1 + choice.below(10_usize.pow(most)) / 10, choice.below(100)))
        }
        ("string", "currency") => json!(["IDR", "USD", "SGD", "JPY"][choice.below(4)]),
        ("string", "date-time") => {
            let zone = ["+07:00", "-03:30", "Z"][choice.below(if row["fixed"] == true { 2 } else { 3 })];
            json!(format!(
                "20{:02}-{:02}-{:02}T{:02}:59:0{}{zone}",
                choice.below(100),
                1 + choice.below(12),
                1 + choice.below(28),
                choice.below(24),
                choice.below(10)
            ))
        }
        _ => value(rows, row, &table.code),
    }
}

fn name(row: &Value) -> &str {
    text(row, "field").rsplit_once('/').unwrap().1
}

fn value(rows: &[Value], row: &Value, code: &str) -> Value {
    if let Some(first) = row["values"].as_array().and_then(|values| values.first()) {
        return first.clone();
    }
    match (text(row, "type"), text(row, "items")) {
        ("object", _) => object(rows, text(row, "field"), code),
        ("array", "object") => json!([object(rows, &format!("{}/*", text(row, "field")), code)]),
        ("array", _) => json!(["x"]),
        ("number", _) => json!(1),
        ("boolean", _) => json!(true),
        ("numeric", _) if row["fixed"] == true => json!("1".repeat(row["length"].as_u64().unwrap() as usize)),
        ("numeric", _) => json!("1"),
        _ if row["pattern"].is_string() => row["pattern"].clone(),
        _ => json!(match text(row, "format") {
            "amount" => "10000.00".to_owned(),
            "currency" => "IDR".to_owned(),
            "date-time" => "2022-04-21T00:00:00+07:00".to_owned(),
            "date" => "2022-04-21".to_owned(),
            "padded" => "   12345".to_owned(),
            "virtual-account-number" => "   123451".to_owned(),
            "response-code" => format!("200{code}00"),
            "signed-amount" => "-10000.00".to_owned(),
            "email" => "a@example.com".to_owned(),
            "digits" if row["fixed"] == true => "1".repeat(row["length"].as_u64().unwrap() as usize),
            "digits" => "1".to_owned(),
            _ => "x".repeat(if row["fixed"] == true { row["length"].as_u64().unwrap() as usize } else { 1 }),
        }),
    }
}

/// Every row, broken in every way that its columns forbid.
pub(crate) fn mutations(rows: &[Value], message: &Value) -> Vec<Mutation> {
    let mut found = Vec::new();
    for row in rows.iter().filter(|row| row["inside"].is_null()) {
        let pointer = text(row, "field").replace('*', "0");
        if message.pointer(&pointer).is_none() {
            continue;
        }
        let mut add = |check, always, new: Option<Value>| {
            let body = set(message, &pointer, new).to_string();
            // Lenient takes a row as it was before.
            let always = always && (row["was"].is_null() || check == "type");
            found.push(Mutation { body, pointer: pointer.clone(), check, always });
        };
        let required = row["presence"] == "M" || row["when"] == "success";
        if required {
            add("missing", true, None);
        }
        if row["presence"] == "M" {
            add("missing", false, Some(Value::Null));
        }
        add(
            "type",
            !matches!((text(row, "type"), text(row, "items")), ("boolean", _)),
            Some(match text(row, "type") {
                "object" | "array" => json!(1),
                _ => json!({}),
            }),
        );
        let format = text(row, "format");
        if let (Some(length), "string") = (row["length"].as_u64(), text(row, "type"))
            && row["pattern"].is_null()
            && !matches!(
                format,
                "amount" | "currency" | "date-time" | "date" | "padded" | "virtual-account-number" | "email"
            )
        {
            add("length", true, Some(json!("1".repeat(length as usize + 1))));
            if row["fixed"] == true && length > 1 {
                add("length", false, Some(json!("1".repeat(length as usize - 1))));
            }
        }
        let wrong = match format {
            "amount" => &["10000", "10000.0", "10,000.00", "1e4", " 1.00", "-1.00", "99999999999999999.00"][..],
            "currency" => &["idr", "Rp", "IDX"],
            "date-time" => &["2022-04-21", "2022-04-21T00:00:00", "2022-02-30T00:00:00+07:00", "20220421T000000Z"],
            "date" => &["21-04-2022", "2022-02-30"],
            "digits" if row["fixed"] == true => &[],
            "digits" => &["1a", "1.5", "-1"],
            "signed-amount" => &["10000", "--1.00", "1e4"],
            "email" => &["a", "a@b", "a@b@c.d", "@b.c", "a b@c.d", "a@b..c"],
            _ if row["pattern"].is_string() => &["x"],
            "padded" => &["12345", "12345   "],
            "virtual-account-number" => &["   12345x"],
            "response-code" => &["2xx0000", "20000"],
            _ => &[],
        };
        // Where the table gives no length, no amount is too long.
        let too_long = |wrong: &&&str| wrong.len() > 19 && row["length"].is_null();
        for wrong in wrong.iter().filter(|wrong| !too_long(wrong)) {
            // Longer than the table and badly written are both right.
            let lenient =
                matches!(*wrong, "10,000.00" | "1e4" | "idr" | "1a" | "   12345x" | "2022-02-30" | "a@b" | "x");
            add("format", lenient, Some(json!(wrong)));
        }
        if row["values"].is_array() {
            let numeric = "9".repeat(row["length"].as_u64().unwrap_or(1) as usize);
            let other = "~".repeat(if row["fixed"] == true { numeric.len() } else { 1 });
            add("value", false, Some(json!(if row["type"] == "numeric" { numeric } else { other })));
        }
        if let Some(most) = row["items_max"].as_u64() {
            let one = message.pointer(&pointer).unwrap()[0].clone();
            add("items", true, Some(json!(vec![one; most as usize + 1])));
        }
        if pointer.matches('/').count() == 1 {
            let name = name(row);
            let twice = format!("{{\"{name}\":{},{}", message[name], &message.to_string()[1..]);
            found.push(Mutation { body: twice, pointer: pointer.clone(), check: "duplicate-key", always: true });
        }
    }
    found
}

fn set(message: &Value, pointer: &str, new: Option<Value>) -> Value {
    let mut message = message.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = message.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match new {
        Some(value) => drop(parent.insert(name.to_owned(), value)),
        None => drop(parent.remove(name)),
    }
    message
}
