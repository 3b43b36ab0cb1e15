//! A checked message, read field by field: the same values as another reader finds, in the form of the table.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

use paraf::Profile;
use paraf::message::{MessageKind, MessageView, Mode, Service, ViewedValue};
use serde_json::{Map, Value, json};

type View<'b> = MessageView<&'b [u8]>;

fn service(id: &str, profile: &str) -> Service {
    Service::find(id, &Profile::named(profile).unwrap()).unwrap()
}

fn transfer(body: &Value) -> String {
    let mut message = json!({
        "partnerReferenceNo": "2020102900000000000001", "amount": {"value": "10000.00", "currency": "IDR"},
        "beneficiaryAccountNo": "8888010001", "sourceAccountNo": "8888010002",
        "transactionDate": "2022-04-21T17:34:52+07:00"
    });
    message.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
    message.to_string()
}

fn text(value: Option<ViewedValue<'_, &[u8]>>) -> String {
    match value {
        Some(ViewedValue::Text(text)) => text.into_owned(),
        other => panic!("{other:?} is no text"),
    }
}

/// All of it, numbers as the text that they are.
fn whole(object: &View<'_>) -> Value {
    Value::Object(object.members().map(|(name, value)| (name.into_owned(), value_of(value))).collect::<Map<_, _>>())
}

fn value_of(value: ViewedValue<'_, &[u8]>) -> Value {
    match value {
        ViewedValue::Text(text) => Value::String(text.into_owned()),
        ViewedValue::Number(text) => serde_json::from_str(&text).unwrap(),
        ViewedValue::Boolean(value) => Value::Bool(value),
        ViewedValue::Null => Value::Null,
        ViewedValue::Object(object) => whole(&object),
        ViewedValue::List(items) => Value::Array(items.into_iter().map(value_of).collect()),
    }
}

#[test]
fn members_are_those_of_the_published_samples() {
    let file: Value = serde_json::from_str(include_str!("data/samples.json")).unwrap();
    let mut read = 0;
    for sample in file["samples"].as_array().unwrap().iter().filter(|sample| !sample["service"].is_null()) {
        let text = |key: &str| sample[key].as_str().unwrap();
        let kind = MessageKind::parse(text("kind")).unwrap();
        let body = text("body").as_bytes();
        let Ok(view) = service(text("service"), text("profile")).view(kind, Mode::Lenient, body) else { continue };
        assert_eq!(whole(&view), serde_json::from_slice::<Value>(body).unwrap(), "{}", sample["id"]);
        for name in view.names() {
            let _ = view.get(name);
        }
        read += 1;
    }
    assert_eq!(read, 200);
}

#[test]
fn lenient_values_come_in_the_form_of_the_table() {
    let body = transfer(&json!({
        "beneficiaryAccountNo": 12345678901234567890_u64, "Remark ": "a \"b\" \\ é", "feeType": null, "originatorInfos": {"originatorCustomerNo": 1},
        "amount": [{"value": 10000, "currency": "IDR"}], "additionalInfo": [null], "own": [1.50, {"a": null}]
    }));
    let view = service("17", "bca").view(MessageKind::Request, Mode::Lenient, body.as_bytes()).unwrap();
    assert_eq!(text(view.get("beneficiaryAccountNo")), "12345678901234567890");
    assert_eq!(text(view.get("remark")), "a \"b\" \\ é");
    for absent in ["feeType", "additionalInfo", "currency", "Remark ", "own", "no such field"] {
        assert!(view.get(absent).is_none(), "{absent}");
    }
    let Some(ViewedValue::List(origins)) = view.get("originatorInfos") else { panic!() };
    let [ViewedValue::Object(origin)] = origins.as_slice() else { panic!() };
    assert_eq!(text(origin.get("originatorCustomerNo")), "1");
    let Some(ViewedValue::Object(amount)) = view.get("amount") else { panic!() };
    assert_eq!(amount.to_amount().unwrap().unwrap().to_string(), "10000.00 IDR");
    let others: Vec<_> = view.others().map(|(name, value)| (name.into_owned(), value_of(value))).collect();
    assert_eq!(others, [("own".to_owned(), json!([1.50, {"a": null}]))]);
    assert_eq!(format!("{view:?}").matches("8888010002").count(), 0);
}

#[test]
fn what_breaks_its_table_is_no_view() {
    let broken = [&b""[..], b"[]", b"\xff", b"{\"a\":1,\"a\":1}", b"{\"partnerReferenceNo\":\"1\""];
    for body in broken {
        let transfer = service("17", "bca");
        let violations = transfer.view(MessageKind::Request, Mode::Lenient, body).unwrap_err();
        assert_eq!(violations, transfer.validate(MessageKind::Request, Mode::Lenient, body));
    }
    let strict = transfer(&json!({"beneficiaryAccountNo": 1}));
    assert!(service("17", "bca").view(MessageKind::Request, Mode::Strict, strict.as_bytes()).is_err());
}

#[test]
fn an_empty_amount_is_none_and_half_an_amount_an_error() {
    let refusal = |amount: &Value| {
        let body =
            json!({"responseCode": "4031714", "responseMessage": "Insufficient Funds", "amount": amount}).to_string();
        let view = service("17", "bca").view(MessageKind::Response, Mode::Lenient, body.into_bytes()).unwrap();
        match view.get("amount") {
            Some(ViewedValue::Object(amount)) => {
                amount.to_amount().map(|amount| amount.is_some()).map_err(|error| error.code())
            }
            None => Ok(false),
            Some(other) => panic!("{other:?}"),
        }
    };
    assert_eq!(refusal(&json!({"value": "", "currency": ""})), Ok(false));
    assert_eq!(refusal(&json!({"value": null})), Ok(false));
    assert_eq!(refusal(&json!("")), Ok(false));
    assert_eq!(refusal(&json!({"value": "1.00", "currency": "IDR"})), Ok(true));
    assert!(refusal(&json!({"value": "1.00"})).is_err());
}

#[test]
fn scalars_are_what_is_got_one_by_one() {
    let body = transfer(&json!({
        "beneficiaryAccountNo": 8_888_010_001_u64, "remark": "a \"b\" \\ é", "Currency ": "IDR", "feeType": null, "extra": "x",
        "originatorInfos": [{"originatorCustomerNo": "1"}], "additionalInfo": {"economicActivity": "y", "transactionPurpose": "01"}
    }));
    let body = body.replace("\"remark\":", "\"remark\" : \t");
    let view = service("17", "bca").view(MessageKind::Request, Mode::Lenient, body.as_bytes()).unwrap();
    let scalars: Vec<_> = view.scalars().map(|(name, value)| (name, text(Some(value)))).collect();
    let one_by_one: Vec<_> = view
        .names()
        .filter(|name| !["amount", "originatorInfos", "additionalInfo", "feeType"].contains(name))
        .map(|name| (name, text(view.get(name))))
        .collect();
    assert_eq!(scalars, one_by_one);
    assert_eq!(scalars.len(), 6);
    assert!(scalars.contains(&("remark", r#"a "b" \ é"#.into())) && scalars.contains(&("currency", "IDR".into())));
}

#[test]
fn what_stands_for_no_value_is_none() {
    let refused = json!({
        "responseCode": "404IC11", "responseMessage": "Invalid Card", "responseData": {
            "accountNo": "-", "name": "Budi", "accountInfos": [{"balanceType": "-", "amount": {"value": "-", "currency": "-"}}]
        }
    });
    let body = refused.to_string();
    let Ok(view) = service("IC", "bca").view(MessageKind::Response, Mode::Lenient, body.as_bytes()) else { panic!() };
    let Some(ViewedValue::Object(data)) = view.get("responseData") else { panic!() };
    assert!(data.get("accountNo").is_none());
    assert!(matches!(data.get("name"), Some(ViewedValue::Text(name)) if name == "Budi"));
    let Some(ViewedValue::List(infos)) = data.get("accountInfos") else { panic!() };
    let Some(ViewedValue::Object(info)) = infos.first() else { panic!() };
    let Some(ViewedValue::Object(amount)) = info.get("amount") else { panic!() };
    assert!(info.get("balanceType").is_none() && amount.to_amount().unwrap().is_none());
    // Where the provider writes no such text, it is one.
    let noted = transfer(&json!({"remark": "-"}));
    let Ok(view) = service("17", "bca").view(MessageKind::Request, Mode::Lenient, noted.as_bytes()) else { panic!() };
    assert!(matches!(view.get("remark"), Some(ViewedValue::Text(remark)) if remark == "-"));
}
