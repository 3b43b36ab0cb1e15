//! The control API is what its OpenAPI document says: each path and method, and the names in each answer.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::flow::samples;
use crate::http::{Answer, send};
use crate::program::Program;

/// What each operation is tried with: a body where it takes one.
fn body_of(path: &str, method: &str) -> Option<Value> {
    match (path, method) {
        ("/_bank/worlds", "post") => Some(json!({ "name": "another" })),
        ("/_bank/worlds/{world}/counter", _) => {
            Some(json!({ "hold": { "account": "5550001111", "amount": "1.00", "days": 1 } }))
        }
        ("/_bank/worlds/{world}/faults", "post") => Some(json!({ "fault": "html", "service": "17" })),
        ("/_bank/worlds/{world}/clock", "post") => Some(json!({ "advance": 1 })),
        _ => None,
    }
}

fn tried(program: &Program, path: &str, method: &str) -> Answer {
    let world = if method == "delete" && path == "/_bank/worlds/{world}" { "another" } else { "samples" };
    let real = path.replace("{world}", world).replace("{key}", "partner.pem").replace("{payment}", "1");
    program.control(
        &method.to_uppercase(),
        real.trim_start_matches("/_bank").trim_start_matches('/'),
        body_of(path, method).as_ref(),
    )
}

#[test]
fn every_operation_is_there_and_answers_as_described() {
    let program = samples();
    let document = program.get("openapi.json");
    assert_eq!(document["openapi"], "3.1.0");
    let paths = document["paths"].as_object().unwrap();
    for (path, operations) in paths {
        for (method, operation) in operations.as_object().unwrap() {
            if path.ends_with("{payment}") {
                continue;
            }
            let answer = tried(&program, path, method);
            let described = &operation["responses"][answer.status.to_string()];
            assert!(described.is_object(), "{method} {path}: {answer:?}");
            if let Some(schema) = described.pointer("/content/application~1json/schema") {
                check(&document, schema, &answer.json(), &format!("{method} {path}"));
            }
        }
    }
}

#[test]
fn what_is_not_described_is_not_there() {
    let program = samples();
    let document = program.get("openapi.json");
    let paths = document["paths"].as_object().unwrap();
    for (path, operations) in paths {
        for method in ["get", "post", "put", "delete", "patch"] {
            if !operations.as_object().unwrap().contains_key(method) {
                assert_eq!(tried(&program, path, method).status, 405, "{method} {path}");
            }
        }
    }
    assert_eq!(program.control("GET", "nothing", None).status, 404);
}

/// The words that a counter, a fault or a clock takes are those of the document.
#[test]
fn the_words_of_the_requests_are_described() {
    let program = samples();
    let document = program.get("openapi.json");
    let faults = document.pointer("/components/schemas/Fault/properties/fault/enum").unwrap().as_array().unwrap();
    for fault in faults {
        let body = json!({ "fault": fault, "millis": 1, "code": "4031714" });
        assert_eq!(program.post("worlds/samples/faults", &body).status, 201, "{fault}");
    }
    let refused = program.post("worlds/samples/faults", &json!({ "fault": "none" })).at("/error/message");
    let known: BTreeSet<&str> = refused.trim_start_matches("is none of ").split(", ").collect();
    assert_eq!(known, faults.iter().map(|fault| fault.as_str().unwrap()).collect());
}

/// What only grows is given by its end; what still holds is never left out.
#[test]
fn the_newest_so_many() {
    let program = samples();
    let hold = |days: u16| {
        let order = json!({ "hold": { "account": "5550001111", "amount": "1.00", "days": days } });
        assert_eq!(program.post("worlds/samples/counter", &order).status, 200);
    };
    (1..=4).for_each(hold);
    for over in [1, 2] {
        assert_eq!(program.post("worlds/samples/counter", &json!({ "release-hold": { "hold": over } })).status, 200);
    }
    for _ in 0..3 {
        send(program.port, "POST", "/openapi/v1.0/nothing", &[("X-PARTNER-ID".into(), "PARAFTEST".into())], b"");
    }
    let numbers = |path: &str, list: &str, name: &str| -> Vec<u64> {
        let found = program.get(path);
        found[list].as_array().unwrap().iter().map(|item| item[name].as_u64().unwrap()).collect()
    };
    assert_eq!(numbers("worlds/samples/ledger", "holds", "hold"), [0, 1, 2, 3]);
    assert_eq!(numbers("worlds/samples/ledger?last=1", "holds", "hold"), [0, 2, 3]);
    assert_eq!(numbers("worlds/samples/ledger?last=1", "entries", "entry"), [2]);
    assert_eq!(numbers("worlds/samples/payments?last=0", "payments", "payment"), [0; 0]);
    assert_eq!(numbers("worlds/default/exchanges?last=2", "exchanges", "number"), [2, 3]);
    assert_eq!(numbers("worlds/default/exchanges?since=2&last=2", "exchanges", "number"), [3]);
}

/// While the revision is the same, so is everything but the time.
#[test]
fn what_comes_next_and_that_something_happened() {
    let program = samples();
    let clock = || program.get("worlds/samples/clock");
    let before = clock();
    assert_eq!(before["next"], Value::Null);
    assert_eq!(clock(), before, "looking is nothing that happens");
    let order = json!({ "hold": { "account": "5550001111", "amount": "1.00", "days": 1 } });
    assert_eq!(program.post("worlds/samples/counter", &order).status, 200);
    let held = clock();
    assert_eq!(held["next"], json!({ "at": "2022-04-22T00:00:00+07:00", "what": "hold-expires" }));
    assert!(held["revision"].as_u64() > before["revision"].as_u64());
    assert_eq!(program.post("worlds/samples/counter", &json!({ "release-hold": { "hold": 0 } })).status, 200);
    assert_eq!(clock()["next"], Value::Null, "a hold that is over expires no more");
    let late = json!({ "fault": "late", "millis": 700, "service": "73" });
    assert_eq!(program.post("worlds/samples/faults", &late).status, 201);
    let revision = clock()["revision"].as_u64();
    assert_eq!(program.control("POST", "worlds/samples/reset", None).status, 204);
    assert!(clock()["revision"].as_u64() > revision, "a reset happens, too");
}

/// The reasons of a refusal are told in both languages.
#[test]
fn reasons_in_indonesian() {
    let program = samples();
    send(program.port, "POST", "/openapi/v1.0/nothing", &[], b"");
    let found = &program.get("worlds/default/exchanges")["exchanges"][0];
    assert_eq!(found["reason"], "no service of this bank has this method and path");
    assert_eq!(found["reason_indonesian"], "tidak ada layanan bank ini dengan method dan path tersebut");
}

/// Enough of JSON Schema for the document: types, members, items, references.
fn check(document: &Value, schema: &Value, value: &Value, at: &str) {
    if let Some(name) = schema["$ref"].as_str() {
        return check(document, document.pointer(name.trim_start_matches('#')).unwrap(), value, at);
    }
    let types = match &schema["type"] {
        Value::String(one) => vec![one.clone()],
        Value::Array(several) => several.iter().map(|one| one.as_str().unwrap().to_string()).collect(),
        _ => return,
    };
    let is = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    assert!(types.iter().any(|known| known == is), "{at}: {value} is no {types:?}");
    for item in value.as_array().into_iter().flatten() {
        check(document, &schema["items"], item, &format!("{at}[]"));
    }
    let Some(members) = value.as_object() else { return };
    let Some(known) = schema["properties"].as_object() else { return };
    for name in schema["required"].as_array().into_iter().flatten() {
        assert!(members.contains_key(name.as_str().unwrap()), "{at}: {name} is missing");
    }
    for (name, member) in members {
        let described = known.get(name).unwrap_or_else(|| panic!("{at}: {name} is not described"));
        check(document, described, member, &format!("{at}.{name}"));
    }
}
