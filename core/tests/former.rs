//! A row that became stricter: what leaves is held to the page of today, what arrives is taken as an older contract has it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

mod spec;

use paraf::Profile;
use paraf::message::{MessageKind, Mode, Service, Violation};
use serde_json::{Value, json};

fn found(service: &Service, kind: MessageKind, mode: Mode, body: &Value) -> Vec<String> {
    let violations = service.validate(kind, mode, body.to_string().as_bytes());
    violations.iter().map(|v: &Violation| format!("{} {}", v.pointer(), v.check().as_str())).collect()
}

fn bca(id: &str) -> Service {
    Service::find(id, &Profile::named("bca").unwrap()).unwrap()
}

/// A payment as the page of March 2025 had it: names of 255 characters, no total, a request ID that is not 30 long.
#[test]
fn a_payment_of_an_older_contract_is_not_refused() {
    let body = json!({
        "partnerServiceId": "   12345", "customerNo": "12345678901234567890",
        "virtualAccountNo": "   1234512345678901234567890", "virtualAccountName": "J".repeat(200),
        "paymentRequestId": "202202111031031234500001136962-1", "paidAmount": {"value": "100000.00", "currency": "IDR"},
        "billDetails": [{"billReferenceNo": "123456789012345"}]
    });
    for mode in [Mode::Strict, Mode::Lenient] {
        assert_eq!(found(&bca("25"), MessageKind::Request, mode, &body), [""; 0], "{mode:?}");
    }
    let mut longer = body;
    longer["virtualAccountName"] = json!("J".repeat(256));
    for mode in [Mode::Strict, Mode::Lenient] {
        assert_eq!(found(&bca("25"), MessageKind::Request, mode, &longer), ["/virtualAccountName length"], "{mode:?}");
    }
}

/// A transfer leaves: BCA takes accounts of 10 digits today. Who reads it leniently receives it, perhaps from an older partner.
#[test]
fn a_transfer_is_held_to_the_page_of_today() {
    let body = json!({
        "partnerReferenceNo": "2026112200000000001", "amount": {"value": "12345678.00", "currency": "IDR"},
        "beneficiaryAccountNo": "888801000157508", "sourceAccountNo": "0011223344",
        "transactionDate": "2026-11-22T10:00:00+07:00"
    });
    assert_eq!(found(&bca("17"), MessageKind::Request, Mode::Strict, &body), ["/beneficiaryAccountNo length"]);
    assert_eq!(found(&bca("17"), MessageKind::Request, Mode::Lenient, &body), [""; 0]);
}

/// The place in a request that a row of the answer repeats: what the table says, or the field of its name.
fn repeated<'t>(table: &'t spec::Table, answer: &Value) -> Option<&'t Value> {
    let field = answer["field"].as_str().unwrap();
    let inside = |(to, of): &(String, String)| {
        let below = field.strip_prefix(to.as_str()).filter(|below| below.is_empty() || below.starts_with('/'))?;
        Some(format!("{of}{below}"))
    };
    let bare = ["/virtualAccountData", "/virtualAccountdata"].iter().find_map(|data| field.strip_prefix(data));
    let said = table.repeats.iter().find_map(inside);
    let of = said.unwrap_or_else(|| bare.unwrap_or(field).to_owned());
    table.request.iter().find(|row| row["field"] == of)
}

/// What an answer repeats of its request has room in it: in every table, by its own pairs and by name.
#[test]
fn an_echo_is_never_shorter_than_what_it_repeats() {
    let mut pairs = 0;
    for table in spec::tables() {
        for answer in &table.response {
            let Some(request) = repeated(&table, answer) else { continue };
            let about = format!("{} {}: {answer} repeats {request}", table.profile, table.id);
            let most = |row: &Value| match &row["length"] {
                Value::String(length) => length.split('.').map(|part| part.parse::<u64>().unwrap()).sum::<u64>() + 1,
                length => length.as_u64().unwrap_or(u64::MAX),
            };
            assert!(most(answer) >= most(request), "{about}");
            assert!(answer["fixed"] != true || request["fixed"] == true || most(request) == 3, "{about}: fixed");
            let wanted = |row: &Value| row["presence"] == "M";
            // The standard's answers demand what an inquiry need not bring; what a provider's own list demands must be there.
            let may_lack = table.profile == "snap" || !table.to_partner;
            assert!(may_lack || !wanted(answer) || wanted(request), "{about}: may not be there");
            pairs += 1;
        }
    }
    assert!(pairs > 1_100, "only {pairs}");
}

fn own(direction: &str, was: &Value) -> Result<Service, paraf::Error> {
    let row = json!({"field": "/name", "type": "string", "length": 3, "fixed": true, "presence": "M", "was": was});
    let table = json!({
        "id": "x", "code": "XX", "name": "x", "method": "POST", "path": "/x", "direction": direction,
        "request": [row, {"field": "/list", "type": "array", "items": "object", "items_max": 1, "was": {"items_max": 2, "seen": "2025-06"}}]
    });
    Service::from_json(&table.to_string())
}

#[test]
fn a_table_of_ones_own_has_former_rows_too() {
    let was = json!({"length": 5, "presence": "O", "seen": "2025-06-30"});
    let (leaves, arrives) = (own("to-provider", &was).unwrap(), own("to-partner", &was).unwrap());
    let older = [json!({}), json!({"name": "abcd"}), json!({"name": "a", "list": [{}, {}]})];
    let strict = [vec!["/name missing"], vec!["/name length"], vec!["/list items", "/name length"]];
    for (body, expected) in older.iter().zip(strict) {
        assert_eq!(found(&leaves, MessageKind::Request, Mode::Strict, body), expected);
        assert_eq!(found(&leaves, MessageKind::Request, Mode::Lenient, body), [""; 0]);
        assert_eq!(found(&arrives, MessageKind::Request, Mode::Strict, body), [""; 0]);
    }
    let never = json!({"name": "abcdef", "list": [{}, {}, {}]});
    for (service, mode) in [(leaves, Mode::Lenient), (arrives, Mode::Strict), (arrives, Mode::Lenient)] {
        let mut broken = found(&service, MessageKind::Request, mode, &never);
        broken.sort();
        assert_eq!(broken, ["/list items", "/name length"]);
    }
    let is_refused = |was: Value| own("to-partner", &was).unwrap_err().to_string().contains("/name");
    assert!(is_refused(json!({"length": 2, "seen": "2025-06"})), "tighter");
    assert!(is_refused(json!({"length": 5, "seen": "June"})), "no day");
    assert!(is_refused(json!({"seen": "2025-06"})), "nothing differs");
    assert!(is_refused(json!({"length": 5, "lenght": 5, "seen": "2025-06"})), "an unknown key");
}
