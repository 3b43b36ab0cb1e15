//! What the bank has beside transfers inside it and virtual accounts, over HTTP: statement, RTGS that comes back, a QRIS code.

use serde_json::json;

use crate::client::Client;
use crate::flow::{outward, samples, transfer};
use crate::partner::Server;
use crate::program::Program;
use crate::snapshots::{replayed, taken};

const NOW: &str = "2022-04-21T17:34:52+07:00";

#[test]
fn a_statement() {
    let program = samples();
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    client.call("17", &transfer("1", "250000.00")).unwrap();
    let midnight = "2022-04-21T00:00:00+07:00";
    let asked = json!({ "partnerReferenceNo": "1", "accountNo": "1234567890", "fromDateTime": midnight, "toDateTime": midnight });
    let answer = client.call("14", &asked).unwrap();
    assert_eq!((answer.code(), answer.at("/detailData/0/amount/value")), ("2001400".into(), "250000.00".into()));
    assert_eq!(answer.at("/balance/0/endingBalance/value"), program.posted("samples", "1234567890"));
}

#[test]
fn what_another_bank_sends_back_is_told() {
    let server = Server::start();
    let program = Program::with_partner(server.port);
    server.knows(&program.get("worlds/samples"), "2022-04-21T17:35:52+07:00");
    assert_eq!(program.post("worlds/samples/faults", &json!({ "fault": "returned", "service": "22" })).status, 201);
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    assert_eq!(client.call("22", &outward("1")).unwrap().code(), "2002200");
    assert_eq!(program.posted("samples", "bank:rtgs"), "250000.00");
    assert_eq!(program.post("worlds/samples/clock", &json!({ "advance": 60 })).status, 200);
    assert_eq!(program.posted("samples", "1234567890"), "1000000.00");
    assert_eq!(server.told(), ["/openapi/v1.0/transfer-rtgs/notify"]);
    let exchanges = program.get("worlds/samples/exchanges");
    let kinds: Vec<_> = exchanges["exchanges"].as_array().unwrap().iter().map(|record| &record["kind"]).collect();
    assert!(kinds.contains(&&json!("transfer")), "{kinds:?}");
    assert_eq!(replayed(&program, "samples")["is_same"], true);
    program.assert_sound("samples");
}

#[test]
fn a_code_is_made_paid_and_told() {
    let server = Server::start();
    let program = Program::with_partner(server.port);
    server.knows(&program.get("worlds/samples"), NOW);
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    let body = json!({
        "partnerReferenceNo": "1", "amount": { "value": "50000.00", "currency": "IDR" }, "merchantId": "123456789", "terminalId": "A1234567",
    });
    let made = client.call("47", &body).unwrap();
    assert_eq!(made.code(), "2004700", "{made:?}");
    let pay = |content: &str| {
        program.post("worlds/samples/counter", &json!({ "pay-code": { "from": "5550001111", "qr_content": content } }))
    };
    let paid = pay(&made.at("/qrContent"));
    assert!(paid.status == 200 && paid.json()["entry"].is_u64(), "{paid:?}");
    assert_eq!(
        (pay(&made.at("/qrContent")).at("/error/code"), pay("x").at("/error/code")),
        ("code-not-payable".into(), "unknown-code".into())
    );
    assert_eq!(program.posted("samples", "merchant:123456789"), "50000.00");
    assert_eq!(server.told(), ["/openapi/v1.0/qr/qr-mpm-notify"]);
    // A copy has the code, too.
    assert_eq!(program.post("worlds", &json!({ "name": "copy", "snapshot": taken(&program, "samples") })).status, 201);
    assert_eq!(program.posted("copy", "merchant:123456789"), "50000.00");
}

#[test]
fn a_plan_that_makes_no_sense_is_refused() {
    let program = samples();
    let merchant = json!([{ "merchant_id": "1", "name": "x", "partner": "contoh" }]);
    let nobody = json!([{ "merchant_id": "987654321", "name": "x", "partner": "nobody" }]);
    let like_the_banks = json!([{ "number": "bank:rtgs", "name": "x", "balance": "1.00" }]);
    for (plan, code, field) in [
        (
            json!({ "accounts": like_the_banks, "partners": [{ "name": "x", "partner_ids": ["x"] }] }),
            "invalid-world",
            "accounts",
        ),
        (json!({ "merchants": merchant }), "invalid-world", "merchants"),
        (json!({ "merchants": nobody }), "invalid-world", "merchants"),
        (json!({ "settings": { "rtgs_cut_off": "25:00" } }), "invalid-argument", "settings.rtgs_cut_off"),
        (json!({ "settings": { "skn_cut_off": "9:00" } }), "invalid-argument", "settings.skn_cut_off"),
        (json!({ "outside": [{ "bank": "002" }] }), "invalid-argument", "outside[0]"),
    ] {
        let refused = program.post("worlds", &plan);
        assert_eq!(
            (refused.status, refused.at("/error/code"), refused.at("/error/field")),
            (422, code.into(), field.into())
        );
    }
    let settings = json!({ "rtgs_cut_off": "09:30", "skn_cut_off": "00:00", "transfer_seconds": 5 });
    assert_eq!(program.post("worlds", &json!({ "settings": settings, "outside": [], "merchants": [] })).status, 201);
}
