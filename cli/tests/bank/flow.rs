//! A user's day: token, balance, name, transfer, status.

use serde_json::{Value, json};

use crate::client::Client;
use crate::program::Program;

pub(crate) fn transfer(reference: &str, amount: &str) -> Value {
    json!({
        "partnerReferenceNo": reference,
        "amount": { "value": amount, "currency": "IDR" },
        "beneficiaryAccountNo": "8010001575",
        "sourceAccountNo": "1234567890",
        "transactionDate": "2022-04-21T17:34:52+07:00",
        "remark": "x",
    })
}

/// By RTGS, to the other bank of the samples.
pub(crate) fn outward(reference: &str) -> Value {
    json!({
        "partnerReferenceNo": reference,
        "amount": { "value": "250000.00", "currency": "IDR" },
        "beneficiaryAccountName": "Yories Yolanda",
        "beneficiaryAccountNo": "888801000157508",
        "beneficiaryBankCode": "002",
        "beneficiaryAddress": "Palembang",
        "beneficiaryCustomerResidence": "1",
        "beneficiaryCustomerType": "1",
        "sourceAccountNo": "1234567890",
        "transactionDate": "2022-04-21T17:34:52+07:00",
    })
}

pub(crate) fn samples() -> Program {
    let program = Program::quiet(&[]);
    let world = json!({ "name": "samples", "clock": "2022-04-21T17:34:52+07:00", "seed": 7 });
    assert_eq!(program.post("worlds", &world).status, 201);
    program
}

#[test]
fn token_balance_name_transfer_status() {
    let program = samples();
    let mut client = Client::of(&program, "samples");
    let token = client.fetch_token();
    assert_eq!((token.status, token.code().as_str()), (200, "2007300"));
    assert_eq!(token.at("/expiresIn"), "900");

    let balance = client.call("11", &json!({ "partnerReferenceNo": "1", "accountNo": "1234567890" })).unwrap();
    assert_eq!(balance.code(), "2001100");
    assert_eq!(balance.at("/accountInfos/availableBalance/value"), "1000000.00");

    let name = client.call("15", &json!({ "partnerReferenceNo": "2", "beneficiaryAccountNo": "8010001575" })).unwrap();
    assert_eq!((name.code(), name.at("/beneficiaryAccountName")), ("2001500".into(), "Yories Yolanda".into()));

    let moved = client.call_with("17", "77", &transfer("3", "250000.00"), |_| {}).unwrap();
    assert_eq!((moved.status, moved.code().as_str()), (200, "2001700"));
    assert_eq!(program.posted("samples", "1234567890"), "750000.00");
    assert_eq!(program.posted("samples", "8010001575"), "750000.00");

    let asked = json!({
        "originalPartnerReferenceNo": "3", "originalExternalId": "77", "serviceCode": "17",
        "transactionDate": "2022-04-21T17:34:52+07:00",
    });
    let status = client.call("36", &asked).unwrap();
    assert_eq!((status.code(), status.at("/latestTransactionStatus")), ("2003600".into(), "00".into()));
    program.assert_sound("samples");
}

#[test]
fn done_and_then_a_timeout_moves_money_once() {
    let program = samples();
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    let fault = program.post("worlds/samples/faults", &json!({ "fault": "lost-after", "service": "17" }));
    assert_eq!(fault.status, 201);
    assert_eq!(client.call("17", &transfer("1", "250000.00")).unwrap().code(), "5041700");
    // The blind retry of it.
    assert_eq!(client.call("17", &transfer("1", "250000.00")).unwrap().code(), "4091701");
    assert_eq!(program.posted("samples", "1234567890"), "750000.00");
    program.assert_sound("samples");
}

#[test]
fn a_token_ends_when_its_time_is_moved() {
    let program = samples();
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    let body = json!({ "partnerReferenceNo": "1", "accountNo": "1234567890" });
    assert_eq!(program.post("worlds/samples/clock", &json!({ "advance": 899 })).status, 200);
    assert_eq!(client.call("11", &body).unwrap().code(), "2001100");
    program.post("worlds/samples/clock", &json!({ "advance": 1 }));
    assert_eq!(client.call("11", &body).unwrap().code(), "4011101");
}

#[test]
fn a_reset_connection_and_a_late_answer() {
    let program = samples();
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    program.post("worlds/samples/faults", &json!({ "fault": "reset", "done": true, "service": "17" }));
    assert!(client.call("17", &transfer("1", "1.00")).is_none());
    assert_eq!(program.posted("samples", "1234567890"), "999999.00");
    // It comes when the world's clock says so.
    program.post("worlds/samples/faults", &json!({ "fault": "late", "millis": 3000, "service": "17" }));
    std::thread::scope(|scope| {
        let late = scope.spawn(|| client.call("17", &transfer("2", "1.00")).unwrap().code());
        while program.posted("samples", "1234567890") != "999998.00" {
            std::thread::yield_now();
        }
        program.post("worlds/samples/clock", &json!({ "advance": 2 }));
        assert!(!late.is_finished());
        program.post("worlds/samples/clock", &json!("next"));
        assert_eq!(late.join().unwrap(), "2001700");
    });
}

#[test]
fn a_reset_world_begins_anew() {
    let program = samples();
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    client.call("17", &transfer("1", "250000.00")).unwrap();
    program.post("worlds/samples/clock", &json!({ "advance": 60 }));
    assert_eq!(program.control("POST", "worlds/samples/reset", None).status, 204);
    assert_eq!(program.posted("samples", "1234567890"), "1000000.00");
    assert_eq!(program.get("worlds/samples/clock")["now"], "2022-04-21T17:34:52+07:00");
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    assert_eq!(client.call("17", &transfer("1", "250000.00")).unwrap().code(), "2001700");
}
