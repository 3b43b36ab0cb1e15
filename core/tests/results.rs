//! The code is not the result: answers that say "successful" and what became of it inside.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

use paraf::Profile;
use paraf::message::{Advice, Outcome, ReceivedResponse, ResponseCode, Service, ServiceCode};
use serde_json::{Value, json};

fn read(id: &str, body: &Value) -> (Outcome, Advice, Option<String>) {
    let service = Service::find(id, &Profile::named("bca").unwrap()).unwrap();
    let status = body["responseCode"].as_str().unwrap()[..3].parse().unwrap();
    let answer = ReceivedResponse::read(service, Some(status), body.to_string().as_bytes()).unwrap();
    let service = answer.status_service().as_ref().map(ServiceCode::as_str).map(str::to_owned);
    (answer.outcome(), answer.advice(), service)
}

fn with(code: &str, more: Value) -> Value {
    let mut body = json!({"responseCode": code, "responseMessage": "Successful"});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

#[test]
fn a_payment_that_failed_is_answered_successful() {
    let status = |status: &str| with("2006000", json!({"additionalInfo": {"latestTransactionStatus": status}}));
    assert_eq!(read("60", &status("00")), (Outcome::Done, Advice::Proceed, None));
    assert_eq!(read("60", &status("06")), (Outcome::Failed, Advice::Stop, None));
    // BCA has no service that tells what became of it.
    assert_eq!(read("60", &status("08")), (Outcome::Unknown, Advice::AskProvider, None));
    assert_eq!(read("60", &with("2006000", json!({}))), (Outcome::Unknown, Advice::AskProvider, None));
}

/// docs/sources/bca-services-transfers.md#transfer-rtgs-and-skn: 00 done, 03 on its way, 06 failed.
#[test]
fn a_transfer_by_rtgs_or_skn_has_its_status_inside() {
    for id in ["22", "23"] {
        let status = |status: &str| read(id, &with(&format!("200{id}00"), json!({"transactionStatus": status})));
        let ask = |outcome| (outcome, Advice::AskStatus, Some("36".to_owned()));
        assert_eq!((status("00").0, status("00").1), (Outcome::Done, Advice::Proceed), "{id}");
        assert_eq!(status("03"), ask(Outcome::Pending), "{id}");
        assert_eq!((status("06").0, status("06").1), (Outcome::Failed, Advice::Stop), "{id}");
        assert_eq!(status("09"), ask(Outcome::Unknown), "{id}");
        assert_eq!(read(id, &with(&format!("200{id}00"), json!({}))), ask(Outcome::Unknown), "{id}");
    }
}

#[test]
fn a_time_out_inside_leaves_the_end_open() {
    let status = |status: &str, is_timeout: &str| {
        read(
            "55",
            &with("2005500", json!({"latestTransactionStatus": status, "additionalInfo": {"isTimeout": is_timeout}})),
        )
    };
    let ask = Some("55".to_owned());
    assert_eq!(status("00", "N").0, Outcome::Done);
    assert_eq!(status("06", "N"), (Outcome::Failed, Advice::Stop, None));
    assert_eq!(status("06", "Y"), (Outcome::Unknown, Advice::AskStatus, ask.clone()));
    assert_eq!(status("02", "N"), (Outcome::Pending, Advice::AskStatus, ask.clone()));
    // What says it in no text, or twice, may say it.
    for info in [r#"{"isTimeout":true}"#, r#"{"isTimeout":["Y"]}"#, r#"{"isTimeout":"N","isTimeout":"Y"}"#] {
        let body = format!(r#"{{"responseCode":"2005500","latestTransactionStatus":"06","additionalInfo":{info}}}"#);
        let service = Service::find("55", &Profile::named("bca").unwrap()).unwrap();
        let answer = ReceivedResponse::read(service, Some(200), body.as_bytes()).unwrap();
        assert_eq!((answer.outcome(), answer.advice()), (Outcome::Unknown, Advice::AskStatus), "{info}");
    }
}

/// A status answer's code says that the question was answered; what became of the money is in the field.
#[test]
fn a_status_answer_tells_the_status_and_not_itself() {
    let in_account = |status: &str| json!({"virtualAccountData": {"paymentFlagStatus": status}});
    let latest = |status: &str| json!({"latestTransactionStatus": status});
    let rows = [
        ("36", "2003600", latest("00"), latest("03"), latest("06")),
        ("51", "2005100", latest("00"), latest("03"), latest("06")),
        ("26", "2002600", in_account("00"), in_account("03"), in_account("01")),
        ("26-shared-biller", "2002600", in_account("00"), in_account("01"), in_account("99")),
        // Without a table of BCA's: the standard's.
        ("39", "2003900", latest("00"), latest("01"), latest("05")),
        ("61", "2006100", latest("00"), latest("02"), latest("06")),
        (
            "66",
            "2006600",
            json!({"latestCaptureStatus": "SUCCESS"}),
            json!({"latestCaptureStatus": "INIT"}),
            json!({"latestCaptureStatus": "FAILED"}),
        ),
    ];
    for (id, code, done, pending, failed) in rows {
        let ask = |outcome| (outcome, Advice::AskStatus, Some(code[3..5].to_owned()));
        assert_eq!(
            (read(id, &with(code, done.clone())).0, read(id, &with(code, done)).1),
            (Outcome::Done, Advice::Proceed),
            "{id}"
        );
        assert_eq!(read(id, &with(code, pending)), ask(Outcome::Pending), "{id}");
        assert_eq!(read(id, &with(code, failed)), (Outcome::Failed, Advice::Stop, None), "{id}");
        // Refunded, not found, timed out between the two, or nothing said: no one of the three.
        for open in [latest("04"), latest("07"), in_account("02"), json!({})] {
            assert_eq!(read(id, &with(code, open)), ask(Outcome::Unknown), "{id}");
        }
        let bca = Profile::named("bca").unwrap();
        assert_eq!(ResponseCode::parse(code).unwrap().outcome_for(&bca), Outcome::Unknown, "{id}");
    }
    let snap = Service::find("36", &Profile::named("snap").unwrap()).unwrap();
    let failed = with("2003600", latest("06")).to_string();
    let answer = ReceivedResponse::read(snap, Some(200), failed.as_bytes()).unwrap();
    assert_eq!((answer.outcome(), answer.advice()), (Outcome::Failed, Advice::Stop));
}

#[test]
fn others_that_say_it_inside() {
    let debit = |status: &str| read("54", &with("2005400", json!({"additionalInfo": {"status": status}})));
    assert_eq!(debit("SUCCESS").0, Outcome::Done);
    assert_eq!(debit("DEVICE IS DIFFERENT").0, Outcome::Failed);
    assert_eq!(read("09", &with("2000900", json!({"unlinkResult": "failed"}))).0, Outcome::Failed);
    let deal = |status: &str| {
        read("FX-inquiry-deal", &with("200FX00", json!({"additionalInfo": {"data": {"status": status}}})))
    };
    assert_eq!(
        (deal("Success").0, deal("Failed").0, deal("Pending").0),
        (Outcome::Done, Outcome::Failed, Outcome::Pending)
    );
    // The terminal was asked; whether anybody paid is another question.
    assert_eq!(read("RP", &with("200RP00", json!({}))), (Outcome::Pending, Advice::AskStatus, Some("IS".to_owned())));
}

#[test]
fn a_code_alone_is_read_as_the_provider_means_it() {
    let bca = Profile::named("bca").unwrap();
    let of = |code: &str| {
        let code = ResponseCode::parse(code).unwrap();
        let service = code.status_service_for(&bca).as_ref().map(ServiceCode::as_str).map(str::to_owned);
        (code.outcome_for(&bca), code.advice_for(&bca), service)
    };
    assert_eq!(of("2006000"), (Outcome::Unknown, Advice::AskProvider, None));
    assert_eq!(of("2001700").0, Outcome::Done);
    for code in ["4044718", "4045118", "4045218", "4046018", "4046218", "4047818"] {
        assert_eq!((of(code).0, of(code).1), (Outcome::Failed, Advice::Stop), "{code}");
    }
    assert_eq!(of("4041718").0, Outcome::Done);
    for service in ["17", "18", "22", "23"] {
        assert_eq!(of(&format!("409{service}01")), (Outcome::Unknown, Advice::AskStatus, Some("36".to_owned())));
    }
    assert_eq!(of("4095401"), (Outcome::Unknown, Advice::AskStatus, Some("55".to_owned())));
    assert_eq!(of("409RP01"), (Outcome::Unknown, Advice::AskStatus, Some("IS".to_owned())));
    assert_eq!(of("504RP00").2.as_deref(), Some("IS"));
    assert_eq!((of("5044700").2, of("5047800").2.as_deref()), (None, Some("51")));
}
