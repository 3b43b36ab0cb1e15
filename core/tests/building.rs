//! Answers that are built, and answers held against their request.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

use std::path::Path;

use paraf::Profile;
use paraf::message::{AnswerOptions, Check, MessageKind, Mode, Service};
use serde_json::{Value, json};

fn service(id: &str, profile: &str) -> Service {
    Service::find(id, &Profile::named(profile).unwrap()).unwrap()
}

fn read(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap()
}

fn build(service: Service, case: &str, data: Value, request: &Value, status: Option<&str>) -> Result<Value, String> {
    let (data, request) = (data.to_string(), request.to_string());
    let options = AnswerOptions::new().status(status);
    let answer =
        service.answer(case, data.as_bytes(), request.as_bytes(), options).map_err(|error| error.to_string())?;
    let body: Value = serde_json::from_str(answer.body()).unwrap();
    assert_eq!(body["responseCode"], answer.response_code().to_string());
    assert_eq!(answer.http_status(), answer.response_code().http_status());
    Ok(body)
}

fn inquiry() -> Value {
    json!({
        "partnerServiceId": "   12345", "customerNo": "123456789012345678", "virtualAccountNo": "   12345123456789012345678",
        "trxDateInit": "2022-02-12T17:29:57+07:00", "channelCode": 6011, "language": "", "amount": null,
        "inquiryRequestId": "202202110909311234500001136962", "additionalInfo": {}
    })
}

fn payment() -> Value {
    let bill = |number: &str, amount: &str, company: &str| {
        json!({
            "billNo": number, "billDescription": {"english": "Water", "indonesia": "Air"}, "billSubCompany": company,
            "billAmount": {"value": amount, "currency": "IDR"}, "billReferenceNo": format!("0011369620{number}")
        })
    };
    json!({
        "partnerServiceId": "   12345", "customerNo": "123456789012345678", "virtualAccountNo": "   12345123456789012345678",
        "virtualAccountName": "Budi", "paymentRequestId": "202202111031031234500001136962", "channelCode": 6011,
        "paidAmount": {"value": "100000.00", "currency": "IDR"}, "totalAmount": {"value": "100000.00", "currency": "IDR"},
        "trxDateTime": "2022-02-12T17:29:57+07:00", "referenceNo": "00113696201", "flagAdvise": "N",
        "billDetails": [bill("1", "60000.00", "00001"), bill("2", "40000.00", "00002")], "freeTexts": "", "paidBills": ""
    })
}

/// The example of an answer without what it says otherwise than the example of its request.
fn fitting(service: Service, request: &Value, response: &Value) -> Value {
    let mut response = response.clone();
    let foreign = service.check_answer(request.to_string().as_bytes(), response.to_string().as_bytes()).unwrap();
    for violation in foreign {
        let (place, name) = violation.pointer().rsplit_once('/').unwrap();
        response.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(name);
    }
    response
}

/// What is built keeps to its table: every service with every code that the standard or its provider lists.
#[test]
fn every_answer_that_the_tables_know_can_be_built() {
    let codes = read("spec/response-codes.json");
    let examples: Value = serde_json::from_str(include_str!("data/examples.json")).unwrap();
    let (mut built, mut carried) = (0, 0);
    for profile in ["snap", "bca"] {
        for (id, example) in examples[profile].as_object().unwrap() {
            let (service, request, mut response) =
                (service(id, profile), &example["request"], example["response"].clone());
            let decided = response.as_object_mut().unwrap();
            decided.retain(|name, _| !matches!(name.as_str(), "responseCode" | "responseMessage"));
            let standard = codes["codes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| format!("{}{}", row["http"], row["case"].as_str().unwrap()));
            let listed = codes["providers"][profile]["services"][id].as_array().into_iter().flatten();
            let listed = listed.map(|row| row["code"].as_str().unwrap().to_string());
            for case in standard.chain(listed) {
                let is_success = case.starts_with("20");
                // What repeats a verdict says which.
                let status = (service.code().as_str() == "25" && case.starts_with("404") && case.ends_with("18"))
                    .then_some("00");
                let status = status.filter(|_| profile == "bca");
                let data = if is_success { fitting(service, request, &response) } else { json!({}) };
                let body = match build(service, &case, data, request, status) {
                    Ok(body) => body,
                    Err(error) => panic!("{profile} {id} {case}: {error}"),
                };
                let broken = service.validate(MessageKind::Response, Mode::Strict, body.to_string().as_bytes());
                assert_eq!(broken, [], "{profile} {id} {case}");
                let foreign =
                    service.check_answer(request.to_string().as_bytes(), body.to_string().as_bytes()).unwrap();
                assert_eq!(foreign, [], "{profile} {id} {case}");
                assert!(is_success || body.as_object().unwrap().len() <= 3, "{body}");
                carried += usize::from(!is_success && body.as_object().unwrap().len() == 3);
                built += 1;
            }
        }
    }
    assert!(built > 7_000, "only {built}");
    assert!(carried > 60, "only {carried} refusals carry more than code and message");
}

#[test]
fn a_found_inquiry_repeats_what_was_asked() {
    let bca = service("24", "bca");
    let data = json!({"virtualAccountData": {
        "virtualAccountName": "Budi", "totalAmount": {"value": "10000.00", "currency": "IDR"}, "subCompany": "00000", "feeAmount": null
    }});
    let expected = json!({
        "responseCode": "2002400", "responseMessage": "Success",
        "virtualAccountData": {
            "inquiryStatus": "00", "inquiryReason": {"english": "Success", "indonesia": "Sukses"}, "partnerServiceId": "   12345",
            "customerNo": "123456789012345678", "virtualAccountNo": "   12345123456789012345678", "virtualAccountName": "Budi",
            "inquiryRequestId": "202202110909311234500001136962", "totalAmount": {"value": "10000.00", "currency": "IDR"}, "subCompany": "00000"
        }
    });
    assert_eq!(build(bca, "20000", data.clone(), &inquiry(), None), Ok(expected.clone()));
    assert_eq!(build(bca, "2002400", data.clone(), &inquiry(), None), Ok(expected.clone()));
    // What providers really send: a number, an amount of money without its padding.
    let mut bare = inquiry();
    bare["partnerServiceId"] = json!("12345");
    bare["virtualAccountNo"] = json!("12345123456789012345678");
    bare["customerNo"] = json!(123_456_789_012_345_678_u64);
    assert_eq!(build(bca, "20000", data.clone(), &bare, None), Ok(expected));
    // Keys in the table's order, whatever the order in which they were given.
    let text = bca
        .answer("20000", data.to_string().as_bytes(), inquiry().to_string().as_bytes(), AnswerOptions::default())
        .unwrap();
    let place = |name: &str| text.body().find(name).unwrap();
    assert!(place("responseCode") < place("inquiryStatus") && place("customerNo") < place("totalAmount"));
    // What it lacks is named.
    let error = build(bca, "20000", json!({}), &inquiry(), None).unwrap_err();
    assert!(error.contains("/virtualAccountData/virtualAccountName is required but missing"), "{error}");
}

#[test]
fn a_refusal_carries_its_status_where_the_provider_reads_one() {
    let (bca, snap) = (service("24", "bca"), service("24", "snap"));
    let refused = build(bca, "40419", json!({}), &inquiry(), None).unwrap();
    assert_eq!(refused["responseMessage"], "Invalid Bill/Virtual Account");
    assert_eq!(refused["virtualAccountData"]["inquiryStatus"], "01");
    let reason = json!({"english": "Invalid Bill/Virtual Account", "indonesia": "Tagihan/virtual account kedaluwarsa"});
    assert_eq!(refused["virtualAccountData"]["inquiryReason"], reason);
    assert_eq!(refused["virtualAccountData"]["customerNo"], "123456789012345678");
    // A text of one's own, in one language: the other is not left empty.
    let own = json!({"virtualAccountData": {"inquiryReason": {"english": "Closed"}}});
    let refused = build(bca, "40419", own, &inquiry(), None).unwrap();
    let reason = json!({"english": "Closed", "indonesia": "Tagihan/virtual account kedaluwarsa"});
    assert_eq!(refused["virtualAccountData"]["inquiryReason"], reason);
    // Of a message with a fault, what has none is repeated; of what is no JSON, nothing.
    let mut faulty = inquiry();
    faulty["customerNo"] = json!("12a");
    let detail = AnswerOptions::new().detail("/customerNo");
    let answer = bca.answer("40001", b"", faulty.to_string().as_bytes(), detail).unwrap();
    assert!(answer.body().contains("Invalid Field Format [customerNo]"), "{}", answer.body());
    assert!(!answer.body().contains("12a") && answer.body().contains("   12345"), "{}", answer.body());
    let answer = bca.answer("40000", b"", b"<html>", AnswerOptions::default()).unwrap();
    let expected = concat!(
        r#"{"responseCode":"4002400","responseMessage":"Bad Request","virtualAccountData":{"inquiryStatus":"01","#,
        r#""inquiryReason":{"english":"Bad Request","indonesia":"Permintaan tidak dapat dibaca"}}}"#
    );
    assert_eq!(answer.body(), expected);
    // A 401 says nothing about the account, and the standard's refusals have two fields.
    let two = |body: Value| assert_eq!(body.as_object().unwrap().len(), 2, "{body}");
    two(build(bca, "40101", json!({}), &inquiry(), None).unwrap());
    two(build(snap, "40414", json!({}), &inquiry(), None).unwrap());
    // BCA prints two empty texts in the refusal of 34 (docs/sources/bca-services-va.md#va-from-an-account).
    let request = json!({"virtualAccountNo": "12345", "partnerReferenceNo": "1"});
    let refused = build(service("34", "bca"), "40401", json!({}), &request, None).unwrap();
    assert_eq!(refused["virtualAccountData"], json!({"virtualAccountNo": "", "partnerReferenceNo": ""}));
    let taken = build(service("34", "bca"), "20000", json!({}), &request, None).unwrap();
    assert_eq!(taken["virtualAccountData"], request);
}

#[test]
fn a_payment_answers_for_each_bill() {
    let bca = service("25", "bca");
    let done = build(bca, "20000", json!({}), &payment(), None).unwrap();
    let data = &done["virtualAccountData"];
    assert_eq!((&data["paymentFlagStatus"], &data["referenceNo"]), (&json!("00"), &json!("00113696201")));
    assert_eq!(data["paidAmount"], json!({"value": "100000.00", "currency": "IDR"}));
    assert!(data.get("flagAdvise").is_none() && data.get("freeTexts").is_none(), "{data}");
    for (index, number) in ["1", "2"].into_iter().enumerate() {
        let bill = &data["billDetails"][index];
        assert_eq!((&bill["billNo"], &bill["status"]), (&json!(number), &json!("00")));
        assert_eq!(bill["billerReferenceId"], format!("0011369620{number}"));
        assert_eq!(bill["reason"], json!({"english": "Success", "indonesia": "Sukses"}));
    }
    let refused = build(bca, "4042514", json!({}), &payment(), None).unwrap();
    assert_eq!(refused["virtualAccountData"]["billDetails"][1]["status"], "01");
    // Variable bills settle by the answer's amounts: the list that is given is the whole list.
    let mut divided = data["billDetails"].clone();
    divided[0]["billAmount"]["value"] = json!("50000.00");
    divided[1]["billAmount"]["value"] = json!("50000.00");
    let data = json!({"virtualAccountData": {"billDetails": divided}});
    let done = build(bca, "20000", data, &payment(), None).unwrap();
    assert_eq!(done["virtualAccountData"]["billDetails"][1]["billAmount"]["value"], "50000.00");
    // Lists that stand for none, and amounts as they are sent.
    for bills in [json!(""), json!([null]), json!(null), json!([]), json!([{}])] {
        let mut single = payment();
        single["billDetails"] = bills;
        single["paidAmount"]["value"] = json!("100000");
        let done = build(bca, "20000", json!({}), &single, None).unwrap();
        assert!(done["virtualAccountData"].get("billDetails").is_none(), "{done}");
        assert_eq!(done["virtualAccountData"]["paidAmount"]["value"], "100000.00");
    }
}

#[test]
fn a_verdict_is_repeated_as_it_was() {
    let bca = service("25", "bca");
    for status in ["00", "01"] {
        let again = build(bca, "4042518", json!({}), &payment(), Some(status)).unwrap();
        assert_eq!(again["virtualAccountData"]["paymentFlagStatus"], status);
    }
    let wrong = |case: &str, status: Option<&str>, field: &str| {
        let error = build(bca, case, json!({}), &payment(), status).unwrap_err();
        assert!(error.starts_with(field), "{case} {status:?}: {error}");
    };
    wrong("4042518", None, "status: is not given");
    for status in ["03", "99", "0", "", "success"] {
        wrong("20000", Some(status), "status: is none of");
    }
    // Success behind a code that refuses, or where nothing is said of the account.
    wrong("40414", Some("00"), "data: makes an answer that its table refuses: /virtualAccountData/paymentFlagStatus");
    wrong("40100", Some("00"), "status: has no place");
    // What the code says already, and `decide_payment` beside it.
    assert!(build(bca, "40100", json!({}), &payment(), Some("01")).is_ok());
    assert!(build(service("52", "bca"), "40000", json!({}), &json!({}), Some("01")).is_ok());
    for case in ["", "404", "14", "4042499", "40499", "2002400", "4040014", "abc14", "60000", "404x4"] {
        wrong(case, None, "case: ");
    }
    let error = |data: &[u8]| bca.answer("40414", data, b"{}", AnswerOptions::default()).unwrap_err().to_string();
    assert!(error(b"[]").starts_with("data: is no JSON object"));
    assert!(error(br#"{"responseCode":"2002500"}"#).starts_with("data: has another response code"));
}

fn foreign(service: Service, request: &Value, answer: &Value) -> Vec<String> {
    let violations = service.check_answer(request.to_string().as_bytes(), answer.to_string().as_bytes()).unwrap();
    assert!(violations.iter().all(|violation| violation.check() == Check::Echo));
    violations.iter().map(|violation| violation.pointer().to_string()).collect()
}

#[test]
fn an_answer_is_that_of_its_request() {
    let transfer = service("17", "bca");
    let request = json!({
        "partnerReferenceNo": "2020102900000000000001", "amount": {"value": "10000.00", "currency": "IDR"},
        "beneficiaryAccountNo": "8888010001", "sourceAccountNo": "8888010002", "transactionDate": "2022-04-21T17:34:52+07:00"
    });
    let mut answer = request.clone();
    answer["responseCode"] = json!("2001700");
    answer["transactionDate"] = json!("2022-04-21T17:35:00+07:00");
    assert_eq!(foreign(transfer, &request, &answer), [""; 0]);
    for (pointer, value) in [
        ("/partnerReferenceNo", json!("2020102900000000000002")),
        ("/amount", json!({"value": "10000.01", "currency": "IDR"})),
        ("/amount", json!({"value": "10000.00", "currency": "USD"})),
        ("/beneficiaryAccountNo", json!("8888010003")),
        ("/sourceAccountNo", json!("8888010001")),
    ] {
        let mut other = answer.clone();
        *other.pointer_mut(pointer).unwrap() = value;
        assert_eq!(foreign(transfer, &request, &other), [pointer]);
    }
    // The same, written otherwise, or not there.
    let mut same = answer.clone();
    same["amount"]["value"] = json!("10000");
    same["beneficiaryAccountNo"] = json!(8_888_010_001_u64);
    same["sourceAccountNo"] = json!("");
    same.as_object_mut().unwrap().remove("partnerReferenceNo");
    assert_eq!(foreign(transfer, &request, &same), [""; 0]);

    let bca = service("25", "bca");
    let done = build(bca, "20000", json!({}), &payment(), None).unwrap();
    assert_eq!(foreign(bca, &payment(), &done), [""; 0]);
    let mut other = done.clone();
    let bills = other["virtualAccountData"]["billDetails"].as_array_mut().unwrap();
    bills.reverse();
    bills[0]["billAmount"]["value"] = json!("1.00"); // a variable bill: the partner divides
    other["virtualAccountData"]["virtualAccountNo"] = json!("12345123456789012345678");
    assert_eq!(foreign(bca, &payment(), &other), [""; 0]);
    other["virtualAccountData"]["billDetails"][1]["billerReferenceId"] = json!("00113696209");
    other["virtualAccountData"]["paymentRequestId"] = json!("B");
    let found = foreign(bca, &payment(), &other);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.contains(&"/virtualAccountData/paymentRequestId".into()), "{found:?}");
    assert!(found.iter().any(|pointer| pointer.starts_with("/virtualAccountData/billDetails/1/")), "{found:?}");

    // Twice is two things, of which one is not the request's.
    for (field, twice) in
        [("beneficiaryAccountNo", r#""8888010001""#), ("amount", r#"{"value":"10000.00","currency":"IDR"}"#)]
    {
        let answer = format!(r#"{{"responseCode":"2001700","{field}":{twice},"{field}":{twice}}}"#);
        let found = transfer.check_answer(request.to_string().as_bytes(), answer.as_bytes()).unwrap();
        assert_eq!(found.iter().map(|violation| violation.pointer()).collect::<Vec<_>>(), [format!("/{field}")]);
    }

    let whole = transfer.check_answer(b"{}", b"<html>").unwrap();
    assert_eq!((whole[0].check(), whole[0].pointer()), (Check::MalformedJson, ""));
    assert_eq!(transfer.check_answer(b"[]", b"{}").unwrap_err().field(), "request");
}

#[test]
fn a_table_of_ones_own_builds_answers_too() {
    let table = |answer: Value, echo: Value| {
        json!({
            "id": "x", "code": "XX", "name": "x", "method": "POST", "path": "/x", "direction": "to-partner",
            "request": [{"field": "/orderNo", "type": "string", "length": 4, "presence": "M"}, {"field": "/note", "type": "string"}],
            "response": [
                {"field": "/responseCode", "type": "string", "length": 7, "format": "response-code", "presence": "M"},
                {"field": "/responseMessage", "type": "string", "length": 150, "presence": "M"},
                {"field": "/orderNo", "type": "string", "length": 4, "presence": "M"}, {"field": "/note", "type": "string"},
                {"field": "/why", "type": "object"}, {"field": "/why/english", "type": "string"}, {"field": "/why/indonesia", "type": "string"}
            ],
            "echo": echo, "answer": answer
        })
        .to_string()
    };
    let own = table(
        json!({"reason": "/why", "copies": {"/note": "/note"}, "refusals": [404]}),
        json!({"/orderNo": "/orderNo"}),
    );
    let own = Service::from_json(&own).unwrap();
    let request = json!({"orderNo": "A1", "note": "n"});
    let answer = build(own, "40401", json!({}), &request, None).unwrap();
    assert_eq!(
        (&answer["responseCode"], &answer["orderNo"], &answer["note"]),
        (&json!("404XX01"), &json!("A1"), &json!("n"))
    );
    assert_eq!(answer["why"]["indonesia"], "Transaksi tidak ditemukan");
    assert_eq!(foreign(own, &request, &json!({"orderNo": "A2", "note": "m"})), ["/orderNo"]);
    for (answer, echo) in [
        (json!({"reason": "/reason"}), json!({})),
        (json!({}), json!({"/orderNo": "/order"})),
        (json!({}), json!({"/order": "/orderNo"})),
        (json!({"copies": {"/memo": "/note"}}), json!({})),
        (json!({"empty": ["/memo"]}), json!({})),
        (json!({"each": {"at": "/why", "status": "/status", "reason": "/reason"}}), json!({})),
        (json!({"reasons": "/why"}), json!({})),
    ] {
        let error = Service::from_json(&table(answer, echo)).unwrap_err();
        assert_eq!(error.field(), "service", "{error}");
    }
}

/// A booked payment answered with another status than was decided goes back to the customer.
#[test]
fn data_never_says_another_status_than_was_decided() {
    let payment = service("25", "bca");
    let options = AnswerOptions::new().status("00");
    let data = br#"{"virtualAccountData":{"paymentFlagStatus":"01"}}"#;
    for case in ["20000", "40418"] {
        let error = payment.answer(case, data, br#"{"paymentRequestId":"A"}"#, options).unwrap_err();
        assert_eq!((error.code().as_str(), error.field()), ("invalid-argument", "status"), "{case}");
    }
    let data = br#"{"virtualAccountData":{"paymentFlagStatus":"00","paymentFlagStatus":"01"}}"#;
    assert!(payment.answer("20000", data, br#"{"paymentRequestId":"A"}"#, options).is_err());
}
