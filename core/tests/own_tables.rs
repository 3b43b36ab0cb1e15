//! Tables that the caller brings: read as the built-in ones are, and refused where they make no sense.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

mod counting;
mod spec;

use paraf::message::{MessageKind, Mode, Service};
use paraf::{Direction, Profile};
use serde_json::{Value, json};
use spec::{files, mutations, tables, valid};

/// The standard's own files, read at run time, find what the generated tables find.
#[test]
fn a_table_that_is_read_checks_like_the_generated_one() {
    let snap = Profile::named("snap").unwrap();
    let (mut messages, tables) = (0, tables());
    for mut file in files("services") {
        file["id"] = file["code"].clone();
        let built_in = Service::find(file["code"].as_str().unwrap(), &snap).unwrap();
        let own = Service::from_json(&file.to_string()).unwrap();
        assert_eq!((own.id(), own.path(), own.direction()), (built_in.id(), built_in.path(), built_in.direction()));
        for (kind, side) in [(MessageKind::Request, "request"), (MessageKind::Response, "response")] {
            let table = tables.iter().find(|table| table.profile == "snap" && file["code"] == table.code).unwrap();
            let rows = if side == "request" { &table.request } else { &table.response };
            let message = valid(table, rows);
            let bodies = mutations(rows, &message).into_iter().map(|mutation| mutation.body);
            for body in bodies.chain([message.to_string(), "{}".to_owned()]) {
                for mode in [Mode::Strict, Mode::Lenient] {
                    let of = |service: Service| service.validate(kind, mode, body.as_bytes());
                    assert_eq!(of(own), of(built_in), "{} {side} {mode:?} {body}", own.id());
                }
                messages += 1;
            }
        }
    }
    assert!(messages > 5_000, "only {messages}");
}

fn table() -> Value {
    json!({
        "id": "hold", "code": "HI", "name": "Hold", "method": "POST", "path": "/hold", "direction": "to-partner",
        "request": [{"field": "/accountNo", "type": "string", "length": 10, "presence": "M"}],
    })
}

#[test]
fn a_table_needs_no_code_and_no_answer() {
    let mut table = table();
    table["code"] = json!("");
    let service = Service::from_json(&table.to_string()).unwrap();
    assert_eq!((service.profile(), service.direction(), service.name_id()), ("own", Direction::ToPartner, "Hold"));
    let violations = service.validate(MessageKind::Request, Mode::Strict, b"{}");
    assert_eq!((violations[0].pointer(), violations[0].response_code().to_string().as_str()), ("/accountNo", ""));
    assert_eq!(service.validate(MessageKind::Response, Mode::Strict, br#"{"anything":1}"#), []);
}

#[test]
fn what_is_no_table_is_refused_with_its_place() {
    let refused = |pointer: &str, value: Value| {
        let mut table = table();
        *table.pointer_mut(pointer).unwrap() = value;
        let error = Service::from_json(&table.to_string()).unwrap_err();
        assert_eq!(error.code().as_str(), "invalid-argument");
        error.to_string()
    };
    assert!(refused("/request/0/type", json!("text")).contains("/accountNo"));
    assert!(refused("/request/0/presence", json!("X")).contains("/accountNo"));
    assert!(refused("/request/0/length", json!("ten")).contains("/accountNo"));
    assert!(refused("/request/0/length", json!("9999.2")).contains("/accountNo"));
    refused("/code", json!("HIJ"));
    refused("/direction", json!("up"));
    refused("/id", Value::Null);
    let many: Vec<_> = (0..65).map(|n| json!({"field": format!("/f{n}"), "type": "string"})).collect();
    assert!(refused("/request", json!(many)).contains("64 fields"));
    let object = |field: &str| json!({"field": field, "type": "object"});
    assert!(refused("/request", json!([object("/a"), object("/a/b"), object("/a")])).contains("/a twice"));
    let deep: Vec<_> = (1..=33).map(|levels| object(&"/a".repeat(levels))).collect();
    assert!(refused("/request", json!(deep)).contains("32 levels"));
    let long = vec![object("/a"); 1001];
    assert!(refused("/request", json!(long)).contains("1000 rows"));
    assert!(
        Service::from_json(
            &json!({"id": "x", "name": "X", "method": "POST", "path": "/x", "request": deep[..32]}).to_string()
        )
        .is_ok()
    );
    for text in ["", "[]", "{}", "null"] {
        assert!(Service::from_json(text).is_err(), "{text}");
    }
}

/// A table as it should be, and one change that would make it check nothing: each is refused, and its place named.
#[test]
fn what_would_check_nothing_is_refused_with_its_place() {
    let good = || {
        json!({
            "id": "hold", "code": "HI", "name": "Hold", "method": "POST", "path": "/hold",
            "request": [
                {"field": "/accountNo", "type": "string", "length": 10, "fixed": true, "format": "digits", "presence": "M"},
                {"field": "/amount", "type": "object", "presence": "M"},
                {"field": "/amount/value", "type": "string", "length": "13.2", "format": "amount", "presence": "M"},
                {"field": "/items", "type": "array", "items": "object", "items_max": 3, "presence": "O"},
                {"field": "/items/*/kind", "type": "string", "values": ["A", "B"], "presence": "O"},
            ],
            "rules": {"request": [{"at": "", "rule": "required-with", "field": "items", "then": ["amount"]}]},
        })
    };
    Service::from_json(&good().to_string()).unwrap();
    let row = |index: usize, key: &str, value: Value| {
        let mut table = good();
        table["request"][index][key] = value;
        table
    };
    let field = |field: &str| row(0, "field", json!(field));
    let rule = |rule: Value| {
        let mut table = good();
        table["rules"]["request"][0] = rule;
        table
    };
    let head = |key: &str, value: Value| {
        let mut table = good();
        table[key] = value;
        table
    };
    let refused = [
        // Keys and values that there are not.
        (head("requests", json!([])), "requests"),
        (row(0, "presense", json!("M")), "(/accountNo): unknown field `presense`"),
        (row(0, "presence", json!("m")), "presence at /accountNo"),
        (row(0, "format", json!("digit")), "format at /accountNo"),
        (row(0, "type", json!("String")), "type at /accountNo"),
        (row(0, "when", json!("succes")), "(/accountNo)"),
        (
            rule(json!({"at": "", "rule": "required_with", "field": "items", "then": ["amount"]})),
            "rule 0 of the request",
        ),
        (rule(json!({"at": "", "rule": "bills", "field": "x"})), "rule 0 of the request (bills)"),
        (rule(json!({"at": "", "rule": "required-with", "fields": "items", "then": ["amount"]})), "(required-with)"),
        // What goes together, and does not.
        (row(0, "when", json!("success")), "presence at /accountNo"),
        (row(1, "length", json!(5)), "length at /amount"),
        (row(1, "fixed", json!(true)), "fixed: it has no length in characters at /amount"),
        (row(2, "fixed", json!(true)), "fixed: it has no length in characters at /amount/value"),
        (row(2, "length", json!("13,2")), "length at /amount/value"),
        (row(2, "length", json!("13.0")), "length at /amount/value"),
        (row(0, "length", json!(0)), "length at /accountNo"),
        (row(0, "length", json!("10.2")), "length at /accountNo"),
        (row(0, "pattern", json!("00/00")), "pattern at /accountNo"),
        (row(0, "items_max", json!(3)), "length at /accountNo"),
        (row(0, "items", json!("object")), "type at /accountNo"),
        (row(3, "items_max", json!(0)), "items_max at /items"),
        (row(3, "length", json!(3)), "length at /items"),
        (row(3, "format", json!("digits")), "format at /items"),
        (row(4, "values", json!([])), "list of values at /items/*/kind"),
        (row(1, "values", json!(["A"])), "list of values at /amount"),
        // Fields that no message reaches.
        (field(""), "begin with `/`: \"\""),
        (field("accountNo"), "begin with `/`"),
        (field("/"), "empty name in it: /"),
        (field("//accountNo"), "empty name in it"),
        (field("/amount/"), "empty name in it"),
        (field("/amount//value"), "empty name in it"),
        (field("/*"), "no name in an object: /*"),
        (field("/items/*"), "no name in an object"),
        (field("/nowhere/accountNo"), "/nowhere/accountNo below"),
        (field("/amount/value/accountNo"), "/amount/value/accountNo below"),
        (field("/amount/*/accountNo"), "/amount/*/accountNo below"),
        (field("/items/accountNo"), "/items/accountNo below"),
        (field("/items/*/*/accountNo"), "/items/*/*/accountNo below"),
        // Rules that nothing can break.
        (rule(json!({"at": "/item", "rule": "any-of", "fields": ["kind"]})), "rule 0 at \"/item\""),
        (rule(json!({"at": "/items", "rule": "any-of", "fields": ["kind"]})), "rule 0 at \"/items\""),
        (rule(json!({"at": "", "rule": "any-of", "fields": []})), "can never be broken"),
        (rule(json!({"at": "", "rule": "any-of", "fields": ["accountno"]})), "accountno, which is no row there"),
        (rule(json!({"at": "", "rule": "required-when", "field": "accountNo", "is": [], "then": ["amount"]})), "never"),
        (rule(json!({"at": "", "rule": "window", "fields": ["from", "to"], "days": 3})), "from, which is no row there"),
        (
            rule(
                json!({"at": "", "rule": "virtual-account-number", "field": "accountNo", "of": ["code", "accountNo"]}),
            ),
            "code, which is no row",
        ),
        (rule(json!({"rule": "any-of", "fields": ["items"]})), "missing field `at`"),
        (rule(json!({"at": "", "rule": "any-of", "fields": ["items"], "since": "today"})), "since no day"),
        (rule(json!({"at": "", "rule": "one-of", "fields": ["items"]})), "never"),
        (rule(json!({"at": "", "rule": "distinct", "field": "accountNo"})), "never"),
        (rule(json!({"at": "", "rule": "sum", "field": "amount/value", "of": []})), "never"),
        (rule(json!({"at": "", "rule": "same", "field": "accountNo", "of": []})), "never"),
        (
            rule(json!({"at": "", "rule": "same", "field": "accountNo", "of": ["items/kind"]})),
            "items/kind, which is no",
        ),
        (
            rule(
                json!({"at": "", "rule": "values-when", "field": "accountNo", "is": ["1"], "then": ["items/*/kind"], "values": []}),
            ),
            "never",
        ),
        (
            rule(
                json!({"at": "", "rule": "written-when", "field": "accountNo", "is": ["1"], "then": ["items/*/kind"], "pattern": ""}),
            ),
            "never",
        ),
        (rule(json!({"at": "", "rule": "days-from-today", "field": "accountNo", "least": 1, "most": 0})), "never"),
        // Rules that would read what has no text, or the first of several.
        (rule(json!({"at": "", "rule": "above-zero", "field": "amount"})), "amount, which has no text"),
        (
            rule(json!({"at": "", "rule": "sum", "field": "amount", "of": ["amount/value"]})),
            "amount, which has no text",
        ),
        (rule(json!({"at": "", "rule": "same", "field": "accountNo", "of": ["items"]})), "items, which has no text"),
        (
            rule(json!({"at": "", "rule": "required-when", "field": "items/*/kind", "is": ["A"], "then": ["amount"]})),
            "items/*/kind, which has several values",
        ),
        (rule(json!({"at": "", "rule": "above-zero", "field": "items/*/kind"})), "which has several values"),
        (
            rule(json!({"at": "", "rule": "any-of", "fields": ["items/*/kind", "amount"]})),
            "items/*/kind, which has several values",
        ),
        (
            rule(json!({"at": "", "rule": "required-without", "field": "items/*/kind", "then": ["amount"]})),
            "which has several values",
        ),
        (
            rule(json!({"at": "", "rule": "same", "field": "items/*/kind", "of": [], "is": ["A"]})),
            "which has several values",
        ),
        (
            rule(json!({"at": "", "rule": "distinct", "field": "items/*/kind", "unless": "items/*/kind"})),
            "which has several values",
        ),
        (
            rule(json!({"at": "", "rule": "status-matches-code", "field": "accountNo"})),
            "for a response code that the message has not",
        ),
        (
            rule(json!({"at": "/items/*", "rule": "required-when", "field": "kind", "is": ["a"], "then": ["kind"]})),
            "for \"a\", which kind never is",
        ),
        (
            rule(
                json!({"at": "", "rule": "values-when", "field": "accountNo", "is": ["1"], "then": ["items/*/kind"], "values": ["C"]}),
            ),
            "for \"C\", which items/*/kind never is",
        ),
        // The service itself.
        (head("id", json!("")), "wrong id"),
        (head("method", json!("post")), "wrong method"),
        (head("path", json!("hold")), "wrong path"),
    ];
    for (table, place) in refused {
        let error = Service::from_json(&table.to_string()).unwrap_err();
        assert_eq!((error.code().as_str(), error.field()), ("invalid-argument", "service"));
        assert!(error.to_string().contains(place), "{error} does not name {place}");
    }
    let twice = good().to_string().replacen(r#""type":"string""#, r#""type":"string","type":"object""#, 1);
    assert!(Service::from_json(&twice).unwrap_err().to_string().contains("duplicate field"));
    let twice = good().to_string().replacen(r#""field":"items""#, r#""field":"items","field":"amount""#, 1);
    assert!(Service::from_json(&twice).unwrap_err().to_string().contains("duplicate field"), "{twice}");
}

/// True and false, and a list of texts, have no text of their own, and are there all the same.
#[test]
fn a_rule_of_an_object_around_it_sees_what_has_no_text() {
    let table = json!({
        "id": "x", "name": "X", "method": "POST", "path": "/x",
        "request": [
            {"field": "/id", "type": "string"},
            {"field": "/info", "type": "object"},
            {"field": "/info/agreed", "type": "boolean"},
            {"field": "/info/tags", "type": "array", "items": "string"},
        ],
        "rules": {"request": [
            {"at": "", "rule": "required-with", "field": "id", "then": ["info/agreed", "info/tags"]},
        ]},
    });
    let service = Service::from_json(&table.to_string()).unwrap();
    let places = |body: &str| -> Vec<String> {
        let violations = service.validate(MessageKind::Request, Mode::Strict, body.as_bytes());
        violations.iter().map(|violation| violation.pointer().to_string()).collect()
    };
    assert!(places(r#"{"id":"1","info":{"agreed":false,"tags":["a"]}}"#).is_empty());
    assert_eq!(places(r#"{"id":"1","info":{"tags":["a"]}}"#), ["/info/agreed"]);
    assert_eq!(places(r#"{"id":"1","info":{"agreed":true}}"#), ["/info/tags"]);
    assert_eq!(places(r#"{"id":"1","info":{}}"#), ["/info/agreed", "/info/tags"]);
}

/// Less than nothing is not more than zero, however it is spelled.
#[test]
fn an_amount_above_zero_has_no_sign() {
    let table = |row: Value| {
        let table = json!({
            "id": "x", "name": "X", "method": "POST", "path": "/x", "request": [row],
            "rules": {"request": [{"at": "", "rule": "above-zero", "field": "amount"}]},
        });
        Service::from_json(&table.to_string()).unwrap()
    };
    let signed = table(json!({"field": "/amount", "type": "string", "length": "13.2", "format": "signed-amount"}));
    let number = table(json!({"field": "/amount", "type": "number"}));
    for mode in [Mode::Strict, Mode::Lenient] {
        let is_refused = |service: &Service, amount: &str| {
            let violations =
                service.validate(MessageKind::Request, mode, format!(r#"{{"amount":{amount}}}"#).as_bytes());
            violations.iter().any(|violation| violation.check().as_str() == "value")
        };
        for (amount, is_nothing) in
            [(r#""0.00""#, true), (r#""-5.00""#, true), (r#""5.00""#, false), (r#""0.01""#, false)]
        {
            assert_eq!(is_refused(&signed, amount), is_nothing, "{mode:?} {amount}");
        }
        for (amount, is_nothing) in [("0", true), ("-1", true), ("0e5", true), ("1e0", false), ("10", false)] {
            assert_eq!(is_refused(&number, amount), is_nothing, "{mode:?} {amount}");
        }
    }
}

/// The rows of one message and what is kept of them grow alike: twice the rows, at most 2.5 times the memory.
#[test]
fn a_table_twice_as_long_costs_at_most_two_and_a_half_times_as_much() {
    let wide = |rows: usize| {
        let objects = (0..rows / 4).flat_map(|n| {
            let field =
                |name: &str, kind: &str| json!({"field": format!("/o{}{name}", n / 60 * 100 + n % 60), "type": kind});
            [field("", "object"), field("/a", "object"), field("/a/b", "string"), field("/c", "string")]
        });
        json!({"id": "x", "name": "X", "method": "POST", "path": "/x", "request": objects.take(240).collect::<Vec<_>>()})
    };
    let deep = |levels: usize| {
        let rows = (1..=levels).map(|level| json!({"field": "/a".repeat(level), "type": "object"}));
        json!({"id": "x", "name": "X", "method": "POST", "path": "/x", "request": rows.collect::<Vec<_>>()})
    };
    let long = |rows: usize| {
        let rules = (0..rows).map(|_| json!({"at": "", "rule": "any-of", "fields": ["a"]}));
        json!({"id": "x", "name": "X", "method": "POST", "path": "/x", "request": [{"field": "/a", "type": "string"}],
               "rules": {"request": rules.collect::<Vec<_>>()}})
    };
    let bytes = |table: Value| {
        let text = table.to_string();
        counting::bytes(|| Service::from_json(&text).unwrap())
    };
    for (short, twice) in [(wide(120), wide(240)), (deep(8), deep(16)), (long(500), long(1000))] {
        let (short, twice) = (bytes(short), bytes(twice));
        assert!(twice * 2 <= short * 5, "{short} bytes, then {twice}");
    }
}

/// A name is no identity: what is copied is the same service, what is read again is another.
#[test]
fn two_tables_of_one_name_are_two_services() {
    let (one, other) =
        (Service::from_json(&table().to_string()).unwrap(), Service::from_json(&table().to_string()).unwrap());
    let copy = one;
    assert_eq!(one, copy);
    assert_ne!(one, other);
    let bca = Profile::named("bca").unwrap();
    assert_eq!(Service::find("17", &bca).unwrap(), Service::find("17", &bca).unwrap());
}
