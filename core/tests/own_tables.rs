//! Tables that the caller brings: read as the built-in ones are, and refused where they make no sense.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

mod spec;

use paraf::{Direction, MessageKind, Mode, Profile, Service};
use serde_json::{Value, json};
use spec::{files, mutations, valid};

/// The standard's own files, read at run time, find what the generated tables find.
#[test]
fn a_table_that_is_read_checks_like_the_generated_one() {
    let snap = Profile::named("snap").unwrap();
    let mut messages = 0;
    for mut file in files("services") {
        file["id"] = file["code"].clone();
        let built_in = Service::find(file["code"].as_str().unwrap(), &snap).unwrap();
        let own = Service::from_json(&file.to_string()).unwrap();
        assert_eq!((own.id(), own.path(), own.direction()), (built_in.id(), built_in.path(), built_in.direction()));
        for (kind, side) in [(MessageKind::Request, "request"), (MessageKind::Response, "response")] {
            let rows = file[side].as_array().unwrap();
            let message = valid(rows, file["code"].as_str().unwrap());
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
