//! BCA's services before SNAP: their error codes, and the rules of fund collection, statements and invoices.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

use paraf::message::{Advice, AnswerCode, Check, EsbCode, MessageKind, Mode, Outcome, Service, ServiceCode};
use paraf::{Moment, Profile};
use serde_json::{Value, json};

fn service(id: &str) -> Service {
    Service::find(id, &Profile::named("bca-legacy").unwrap()).unwrap()
}

/// Pointer and code of what is wrong with a request at noon of 1 May 2022 in Jakarta.
fn wrong(id: &str, request: &Value) -> Vec<(String, String)> {
    let now = Moment::parse("2022-05-01T12:00:00+07:00").unwrap();
    let violations = service(id).validate_at(MessageKind::Request, Mode::Strict, request.to_string().as_bytes(), now);
    violations.iter().map(|v| (v.pointer().to_owned(), v.response_code().to_string())).collect()
}

fn one(pointer: &str, code: &str) -> Vec<(String, String)> {
    vec![(pointer.to_owned(), code.to_owned())]
}

/// The request with some members changed; null takes one away.
fn with(mut request: Value, changes: Value) -> Value {
    let members = request.as_object_mut().unwrap();
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            members.remove(name)
        } else {
            members.insert(name.clone(), value.clone())
        };
    }
    request
}

fn collection() -> Value {
    json!({
        "TransactionID": "0000000001", "ReferenceNumber": "1111111110", "RequestType": "NB", "DebitedAccount": "1234567890",
        "Amount": "100200300.00", "Currency": "IDR", "CreditedAccount": "1234567891", "EffectiveDate": "2022-05-02",
        "TransactionDate": "2022-05-01", "Remark1": "Testing 1", "Remark2": "Testing 2", "Email": "beneficiary@mail.com",
    })
}

#[test]
fn each_code_of_the_table_says_what_the_table_says() {
    let table: Value = serde_json::from_str(include_str!("../spec/esb-codes.json")).unwrap();
    for row in table["codes"].as_array().unwrap() {
        let text = |key: &str| row[key].as_str().unwrap();
        let code = EsbCode::parse(text("code")).unwrap();
        assert_eq!(code.to_string(), text("code"));
        assert_eq!(code.http_status().map(u64::from), row["http"].as_u64());
        assert_eq!(code.english("Amount").unwrap(), text("english").replace("{detail}", "Amount"));
        assert_eq!(code.indonesian("Amount").unwrap(), text("indonesian").replace("{detail}", "Amount"));
        assert_eq!(format!("{:?}", code.outcome()).to_lowercase(), text("outcome"));
        let advice = match text("advice") {
            "stop" => Advice::Stop,
            "ask-status" => Advice::AskStatus,
            "retry-as-is" => Advice::RetryAsIs,
            "refresh-token" => Advice::RefreshToken,
            other => panic!("{other}"),
        };
        assert_eq!(code.advice(), advice);
        // Nothing is sent again while the money may have moved.
        let again = matches!(code.advice(), Advice::RetryAsIs | Advice::RefreshToken);
        assert!(!again || code.outcome() == Outcome::Failed, "{code}");
    }
}

#[test]
fn an_unlisted_code_says_nothing_and_text_is_no_code() {
    let code = EsbCode::parse("ESB-12-345").unwrap();
    assert_eq!((code.http_status(), code.english("")), (None, None));
    assert_eq!((code.outcome(), code.advice()), (Outcome::Unknown, Advice::AskStatus));
    for text in ["", "-", "ESB-", "-14-001", "ESB--001", "esb-14-001", "ESB 14 001", "ESB-14-0010000", "ESB-14-00é"] {
        assert!(EsbCode::parse(text).is_err(), "{text}");
    }
}

#[test]
fn funds_are_collected_from_an_account_or_from_a_hold() {
    assert_eq!(wrong("fund-collection", &collection()), []);
    let of = |changes: Value| wrong("fund-collection", &with(collection(), changes));
    assert_eq!(of(json!({"DebitedAccount": null})), one("/DebitedAccount", "ESB-99-009"));
    assert_eq!(of(json!({"RequestType": "B"})), one("/DebitedAccount", "ESB-82-030"));
    assert_eq!(of(json!({"RequestType": "B", "DebitedAccount": null})), []);
    assert_eq!(of(json!({"Amount": "0.00"})), one("/Amount", "ESB-82-027"));
    assert_eq!(of(json!({"Amount": "1"})), one("/Amount", "ESB-99-376"));
    assert_eq!(of(json!({"Currency": "USD"})), one("/Currency", "ESB-99-155"));
    assert_eq!(of(json!({"Email": "nobody"})), one("/Email", "ESB-99-0222"));
    assert_eq!(of(json!({"TransactionID": "1a"})), one("/TransactionID", "ESB-99-533"));
    assert_eq!(of(json!({"Remark1": "x".repeat(19)})), one("/Remark1", "ESB-99-128"));
    assert_eq!(of(json!({"EffectiveDate": "02-05-2022"})), one("/EffectiveDate", "ESB-99-173"));
}

#[test]
fn a_collection_is_dated_today_and_takes_effect_within_366_days() {
    let of = |changes: Value| wrong("fund-collection", &with(collection(), changes));
    assert_eq!(of(json!({"EffectiveDate": "2022-05-01"})), []);
    assert_eq!(of(json!({"EffectiveDate": "2023-05-02"})), []);
    assert_eq!(of(json!({"EffectiveDate": "2022-04-30"})), one("/EffectiveDate", "ESB-82-007"));
    // BCA publishes the bound and no code for it.
    assert_eq!(of(json!({"EffectiveDate": "2023-05-03"})), one("/EffectiveDate", ""));
    for day in ["2022-04-30", "2022-05-02"] {
        assert_eq!(of(json!({"TransactionDate": day})), one("/TransactionDate", "ESB-99-573"));
    }
    // Without a day nothing is said about days; and the day is Jakarta's.
    let late = with(collection(), json!({"EffectiveDate": "2021-01-01"})).to_string();
    let service = service("fund-collection");
    assert_eq!(service.validate(MessageKind::Request, Mode::Strict, late.as_bytes()), []);
    let evening = Moment::parse("2022-04-30T17:00:00Z").unwrap();
    let today = collection().to_string();
    assert_eq!(service.validate_at(MessageKind::Request, Mode::Strict, today.as_bytes(), evening), []);
    let before = Moment::parse("2022-04-30T16:59:59Z").unwrap();
    assert_eq!(service.validate_at(MessageKind::Request, Mode::Strict, today.as_bytes(), before).len(), 1);
}

#[test]
fn a_bulk_statement_has_seven_days_of_the_last_thirty_one() {
    let of = |from: &str, to: &str| {
        wrong("bulk-statement", &json!({"AccountNumber": "0201245680", "StartDate": from, "EndDate": to}))
    };
    assert_eq!(of("2022-04-25", "2022-05-01"), []);
    assert_eq!(of("2022-04-24", "2022-05-01"), one("/EndDate", "ESB-99-158"));
    assert_eq!(of("2022-05-01", "2022-04-30"), one("/EndDate", "ESB-99-158"));
    assert_eq!(of("2022-03-31", "2022-04-01"), []);
    assert_eq!(of("2022-03-30", "2022-04-01"), one("/StartDate", "ESB-99-158"));
    assert_eq!(of("2022-05-01", "2022-05-02"), one("/EndDate", "ESB-99-158"));
}

#[test]
fn an_authority_that_succeeded_names_its_account() {
    let notice = |status: &str| json!({"customer_id_merchant": "081818181818181", "status": status});
    for status in ["01", "03"] {
        // A notification's answer is 0 or 1: there is no code.
        assert_eq!(wrong("debit-authority-notification", &notice(status)), one("/db_account_no", ""));
    }
    for status in ["02", "04"] {
        assert_eq!(wrong("debit-authority-notification", &notice(status)), []);
    }
}

#[test]
fn a_refusal_needs_none_of_the_fields_of_a_success() {
    let refusal =
        br#"{"ErrorCode":"ESB-14-009","ErrorMessage":{"Indonesian":"Tidak berhak","English":"Unauthorized"}}"#;
    let validate = |body: &[u8]| service("bulk-statement").validate(MessageKind::Response, Mode::Strict, body);
    assert_eq!(validate(refusal), []);
    let violations = validate(br#"{"ErrorCode":"14 009"}"#);
    assert_eq!(
        violations.iter().map(|v| (v.pointer(), v.check())).collect::<Vec<_>>(),
        [("/ErrorCode", Check::Format)]
    );
    assert_eq!(validate(b"{}").iter().map(|v| v.pointer()).collect::<Vec<_>>(), ["/RequestID"]);
}

#[test]
fn a_service_is_found_by_its_method_and_path_and_none_is_snaps() {
    let legacy = Profile::named("bca-legacy").unwrap();
    let of = |method: &str, url: &str| Service::of_request(method, url, &legacy).map(|service| service.id());
    let host = "https://sandbox.bca.co.id";
    assert_eq!(of("GET", &format!("{host}/banking/v3/corporates/BCAAPI2016/accounts/0201245680")), Some("balance"));
    let statement =
        format!("{host}/banking/v3/corporates/BCAAPI2016/accounts/0201245680/statements?StartDate=2016-09-01");
    assert_eq!(of("GET", &statement), Some("statement"));
    assert_eq!(of("POST", "/partner/account-authorization/notification"), Some("debit-authority-notification"));
    assert_eq!(of("GET", "/banking/v3/corporates//accounts/1"), None);
    assert_eq!(of("POST", "/openapi/v1.0/balance-inquiry"), None);
    for (method, id) in
        [("POST", Some("invoice")), ("PUT", Some("invoice-cancellation")), ("GET", None), ("post", None)]
    {
        assert_eq!(of(method, &format!("{host}/df/invoice?x=1")), id, "{method}");
    }
    assert!(Service::find("17", &legacy).is_err());
    let code = service("transfer").code();
    assert_eq!(code, ServiceCode::UNKNOWN);
    let violation = &service("transfer").validate(MessageKind::Request, Mode::Strict, b"[")[0];
    assert_eq!(violation.response_code(), AnswerCode::Esb(EsbCode::parse("ESB-14-016").unwrap()));
}

#[test]
fn a_profile_over_bca_has_bcas_tables() {
    let mine = Profile::from_json(r#"{"base":"bca","name":"mine"}"#).unwrap();
    assert_eq!(Service::find("18", &mine).unwrap().path(), "/openapi/v2.0/transfer-interbank");
    assert!(Profile::from_json(r#"{"base":"bca","name":"mine","messages":"bni"}"#).is_err());
}
