//! A world that goes on elsewhere, and a run that is taken once more: the same bytes.

use serde_json::{Value, json};

use crate::client::Client;
use crate::flow::{samples, transfer};
use crate::partner::Server;
use crate::program::Program;

pub(crate) fn taken(program: &Program, world: &str) -> Value {
    let answer = program.control("POST", &format!("worlds/{world}/snapshot"), None);
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()["snapshot"].clone()
}

pub(crate) fn replayed(program: &Program, world: &str) -> Value {
    let answer = program.control("POST", &format!("worlds/{world}/replay"), None);
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

/// A bit of everything: money, a hold, a fault, a refusal, time.
pub(crate) fn busy(program: &Program) -> Client<'_> {
    let mut client = Client::of(program, "samples");
    client.fetch_token();
    client.call("17", &transfer("1", "250000.00")).unwrap();
    client.call_with("17", "98", &transfer("2", "1.00"), |headers| headers.retain(|(name, _)| name != "X-SIGNATURE"));
    client.call_with("17", "99", &transfer("5", "2.00"), |_| {}).unwrap();
    let hold = json!({ "hold": { "account": "5550001111", "amount": "1000.00", "days": 1 } });
    assert_eq!(program.post("worlds/samples/counter", &hold).status, 200);
    let fault = json!({ "fault": "late", "millis": 5, "service": "11", "when": { "per-mille": 500 } });
    assert_eq!(program.post("worlds/samples/faults", &fault).status, 201);
    assert_eq!(program.post("worlds/samples/clock", &json!({ "advance": 60 })).status, 200);
    client
}

#[test]
fn a_world_goes_on_in_another_program_as_it_would_have() {
    let (here, there) = (samples(), Program::quiet(&[]));
    let mut client = busy(&here);
    let snapshot = taken(&here, "samples");
    assert_eq!(there.post("worlds", &json!({ "snapshot": snapshot })).status, 201);
    for part in ["", "/ledger", "/faults", "/clock", "/exchanges", "/payments"] {
        assert_eq!(there.get(&format!("worlds/samples{part}")), here.get(&format!("worlds/samples{part}")), "{part}");
    }
    // Its token is known, its references are used, and what comes next is the same: number, token, signature.
    let mut other = Client::of(&there, "samples");
    other.token.clone_from(&client.token);
    for client in [&mut client, &mut other] {
        let repeated = |client: &mut Client<'_>, id| client.call_with("17", id, &transfer("1", "250000.00"), |_| {});
        assert_eq!(repeated(client, "99").unwrap().code(), "4091700");
        assert_eq!(repeated(client, "500").unwrap().code(), "4091701");
    }
    let next = |client: &mut Client<'_>| client.call_with("17", "777", &transfer("3", "1.00"), |_| {}).unwrap().body;
    assert_eq!(next(&mut client), next(&mut other));
    assert_eq!(client.fetch_token().body, other.fetch_token().body);
    assert_eq!(replayed(&here, "samples")["events"].as_u64(), replayed(&there, "samples")["events"].as_u64());
    there.assert_sound("samples");
}

#[test]
fn a_copy_has_credentials_of_its_own_and_leaves_the_first_alone() {
    let program = samples();
    let client = busy(&program);
    let snapshot = taken(&program, "samples");
    let again = program.post("worlds", &json!({ "snapshot": snapshot }));
    assert_eq!((again.status, again.at("/error/field").as_str()), (409, "name"));
    let copy = program.post("worlds", &json!({ "name": "copy", "snapshot": snapshot }));
    assert_eq!(copy.status, 201, "{copy:?}");
    assert!(copy.at("/partners/0/client_key").starts_with("test-key-copy-contoh-"));
    assert_eq!(program.posted("copy", "1234567890"), "749998.00");
    let mut copied = Client::of(&program, "copy");
    copied.fetch_token();
    assert_ne!(copied.token, client.token);
    assert_eq!(copied.call_with("17", "500", &transfer("4", "50000.00"), |_| {}).unwrap().code(), "2001700");
    assert_eq!(program.posted("copy", "1234567890"), "699998.00");
    assert_eq!(program.posted("samples", "1234567890"), "749998.00");
    // Back to where it began: behind the snapshot, not before it.
    assert_eq!(program.control("POST", "worlds/copy/reset", None).status, 204);
    assert_eq!(program.posted("copy", "1234567890"), "749998.00");
    // A snapshot of it is one, too.
    assert_eq!(program.post("worlds", &json!({ "name": "third", "snapshot": taken(&program, "copy") })).status, 201);
    program.assert_sound("third");
}

/// Calls that were out are never answered: the world waits for them as long as it would have.
#[test]
fn a_payment_that_waits_goes_on_and_is_booked_once() {
    let server = Server::start();
    let program = Program::with_partner(server.port);
    server.knows(&program.get("worlds/samples"), "2022-04-21T17:34:52+07:00");
    program.post("worlds/samples/faults", &json!({ "fault": "lost-answer", "service": "25" }));
    let pay = json!({ "pay": { "from": "5550001111", "company_code": "12345", "customer_no": "1" } });
    assert_eq!(program.post("worlds/samples/counter", &pay).status, 200);
    let snapshot = taken(&program, "samples");
    assert_eq!(program.control("DELETE", "worlds/samples", None).status, 204);
    let (calls, bookings) = (server.calls(), server.bookings());
    assert_eq!(program.post("worlds", &json!({ "snapshot": snapshot })).status, 201);
    assert_eq!(program.get("worlds/samples/payments/1")["stage"], "flag");
    // Nothing was sent again.
    assert_eq!((server.calls(), server.bookings()), (calls, bookings));
    program.post("worlds/samples/clock", &json!("next"));
    assert_eq!(program.get("worlds/samples/payments/1")["stage"], "paid");
    assert_eq!((server.calls(), server.bookings()), (calls + 1, 1));
    assert_eq!(program.posted("samples", "5550001111"), "425000.00");
    assert_eq!(replayed(&program, "samples")["is_same"], true);
    program.assert_sound("samples");
}

#[test]
fn the_same_run_leaves_the_same_bytes() {
    let run = || {
        let program = samples();
        busy(&program);
        let replayed = replayed(&program, "samples");
        assert_eq!(replayed["is_same"], true);
        replayed
    };
    assert_eq!(run(), run());
}

#[test]
fn a_snapshot_that_was_changed_is_refused() {
    let program = samples();
    busy(&program);
    let snapshot = taken(&program, "samples");
    let events = snapshot["events"].as_array().unwrap();
    let place = events.iter().position(|kept| kept["event"]["counter"]["hold"].is_object()).unwrap();
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut changed = snapshot.clone();
        change(&mut changed);
        let answer = program.post("worlds", &json!({ "name": "changed", "snapshot": changed }));
        (answer.status, answer.at("/error/code"), answer.at("/error/field"))
    };
    let expected = |status: u16, code: &str, field: &str| (status, code.to_string(), field.to_string());
    let differs = expected(409, "differs", &format!("events[{place}]"));
    assert_eq!(refused(&|taken| taken["events"][place]["event"]["counter"]["hold"]["hundredths"] = json!(-1)), differs);
    assert_eq!(refused(&|taken| taken["events"][place]["effects"] = json!("00")), differs);
    assert_eq!(refused(&|taken| taken["format"] = json!(1)), expected(422, "invalid-argument", "snapshot.format"));
    let later = |taken: &mut Value| (taken["format"], taken["more"]) = (json!(3), json!([]));
    assert_eq!(refused(&later), expected(422, "invalid-argument", "snapshot.format"));
    let invalid = |field: &str| expected(422, "invalid-argument", field);
    let longest = json!(i64::MAX);
    assert_eq!(refused(&|taken| taken["opened_at"] = longest.clone()), invalid("snapshot.opened_at"));
    assert_eq!(refused(&|taken| taken["opened_at"] = json!(i64::MIN)), invalid("snapshot.opened_at"));
    assert_eq!(refused(&|taken| taken["clock"] = json!({ "frozen": longest })), invalid("snapshot.clock"));
    assert_eq!(
        refused(&|taken| taken["clock"] = json!({ "running": { "ahead": longest } })),
        invalid("snapshot.clock")
    );
    assert_eq!(refused(&|taken| taken["events"][1]["at"] = longest.clone()), invalid("snapshot.events[1].at"));
    assert_eq!(refused(&|taken| taken["events"] = json!("none")), invalid("snapshot.events"));
    assert_eq!(refused(&|taken| taken["world"]["seed"] = json!("x")), invalid("snapshot.world.seed"));
    assert_eq!(refused(&|taken| taken["world"]["accounts"][0]["hundredths"] = longest.clone()).1, "invalid-world");
    assert_eq!(refused(&|taken| taken["world"]["partners"] = json!([])), expected(422, "invalid-world", "partners"));
    // Another seed is another token; an event that is gone, that comes twice, or that changes its place, is another run.
    let differs_at = |place: usize| expected(409, "differs", &format!("events[{place}]"));
    assert_eq!(refused(&|taken| taken["world"]["seed"] = json!("1")), differs_at(0));
    let moved = |change: &dyn Fn(&mut Vec<Value>)| refused(&|taken| change(taken["events"].as_array_mut().unwrap()));
    assert_eq!(moved(&|events| drop(events.remove(0))), differs_at(0));
    assert_eq!(moved(&|events| events.insert(1, events[0].clone())), differs_at(1));
    assert_eq!(moved(&|events| events.swap(0, 1)), differs_at(0));
    // What is not there at its end was never taken: that is a shorter run.
    let mut shorter = snapshot.clone();
    drop(shorter["events"].as_array_mut().unwrap().pop());
    assert_eq!(program.post("worlds", &json!({ "name": "shorter", "snapshot": shorter })).status, 201);
    assert_eq!(program.control("DELETE", "worlds/shorter", None).status, 204);
    for not in [json!(1), json!([]), json!({}), json!("text")] {
        let answer = program.post("worlds", &json!({ "name": "changed", "snapshot": not }));
        assert_eq!((answer.status, answer.at("/error/code")), (422, "invalid-argument".into()), "{answer:?}");
    }
    let answer = program.post("worlds", &json!({ "name": "../up", "snapshot": snapshot }));
    assert_eq!((answer.status, answer.at("/error/field")), (422, "name".into()));
    let unknown = refused(&|taken| taken["more"] = json!(1));
    assert_eq!((unknown.0, &*unknown.1), (422, "invalid-argument"), "{unknown:?}");
    let beside = program.post("worlds", &json!({ "name": "beside", "seed": 1, "snapshot": snapshot }));
    assert_eq!((beside.status, beside.at("/error/field").as_str()), (422, "snapshot"));
    // Nothing of it is left.
    assert_eq!(program.get("worlds")["worlds"], json!(["default", "samples"]));
}

/// A control character takes six bytes when it is written down. A snapshot that was taken can be sent back.
#[test]
fn more_events_than_are_kept_have_no_snapshot() {
    let program = samples();
    let body = vec![1; 1 << 20];
    let key = program.get("worlds/samples")["partners"][0]["client_key"].as_str().unwrap().to_string();
    let headers = [("X-CLIENT-KEY".to_string(), key)];
    for _ in 0..11 {
        crate::http::send(program.port, "POST", "/openapi/v1.0/access-token/b2b", &headers, &body).unwrap();
    }
    for part in ["snapshot", "replay"] {
        let refused = program.control("POST", &format!("worlds/samples/{part}"), None);
        assert_eq!((refused.status, refused.at("/error/code")), (409, "too-long".into()));
    }
    // It goes on, and a reset begins anew.
    busy(&program);
    assert_eq!(program.control("POST", "worlds/samples/reset", None).status, 204);
    busy(&program);
    assert_eq!(replayed(&program, "samples")["is_same"], true);
}

/// Bytes that are no text go in and come out as they are.
#[test]
fn what_is_no_text_is_kept() {
    let program = samples();
    let body = [b"{\"grantType\":\"", &[0xff, 0xfe, 0x00][..], b"\"}"].concat();
    let key = program.get("worlds/samples")["partners"][0]["client_key"].as_str().unwrap().to_string();
    let headers = [("X-CLIENT-KEY".to_string(), key)];
    crate::http::send(program.port, "POST", "/openapi/v1.0/access-token/b2b", &headers, &body).unwrap();
    assert_eq!(replayed(&program, "samples")["is_same"], true);
    assert_eq!(program.post("worlds", &json!({ "name": "copy", "snapshot": taken(&program, "samples") })).status, 201);
}
