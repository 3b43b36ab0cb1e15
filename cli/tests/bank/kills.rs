//! A bank with a store that is killed in the middle of what it does: nothing that it answered is lost, and nothing is done twice.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread::Scope;

use paraf::Moment;
use serde_json::{Value, json};

use crate::client::{Client, Signed};
use crate::files::File;
use crate::flow::{outward, transfer};
use crate::http::{Answer, send};
use crate::partner::Server;
use crate::program::{Program, until};

const ROUNDS: usize = 4;
const THREADS: usize = 6;
const TRANSFERS: usize = 120;

/// What was answered, over all rounds.
#[derive(Default)]
struct Acknowledged {
    transfers: Mutex<Vec<String>>,
    payments: Mutex<Vec<u64>>,
}

/// Everybody has enough money, and the partner's answer is waited for a second.
fn world(files: &File) -> String {
    let account = |number: &str| json!({ "number": number, "name": "x", "balance": "900000000.00" });
    let accounts = ["1234567890", "8010001575", "5550001111"].map(account);
    let path = files.at("world.json");
    std::fs::write(&path, json!({ "accounts": accounts, "settings": { "answer_seconds": 1 } }).to_string()).unwrap();
    path
}

fn pay(port: u16) -> Option<Answer> {
    let pay = json!({ "pay": { "from": "5550001111", "company_code": "12345", "customer_no": "1" } });
    let headers = [("Content-Type".to_string(), "application/json".to_string())];
    send(port, "POST", "/_bank/worlds/default/counter", &headers, pay.to_string().as_bytes())
}

/// A rupiah, on this day.
fn dated(reference: &str, day: &str) -> Value {
    let mut body = transfer(reference, "1.00");
    body["transactionDate"] = day.into();
    body
}

/// Sends all calls at the same time, until one is not answered.
fn send_all<'scope>(
    scope: &'scope Scope<'scope, '_>,
    port: u16,
    calls: &'scope [(String, Signed)],
    answered: impl Fn(&str, &Answer) + Copy + Send + 'scope,
) {
    for share in calls.chunks(calls.len() / THREADS) {
        scope.spawn(move || {
            for (reference, call) in share {
                let Some(answer) = call.send(port) else { return };
                answered(reference, &answer);
            }
        });
    }
}

/// Transfers and payments at the same time, until the bank is killed between them.
fn burst(program: &mut Program, calls: &[(String, Signed)], acknowledged: &Acknowledged) {
    let port = program.port;
    let done = || acknowledged.transfers.lock().unwrap().len();
    let enough = done() + TRANSFERS / 8;
    std::thread::scope(|scope| {
        send_all(scope, port, calls, |reference, answer| {
            assert_eq!(answer.code(), "2001700", "{answer:?}");
            acknowledged.transfers.lock().unwrap().push(reference.into());
        });
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(answer) = pay(port) {
                    acknowledged.payments.lock().unwrap().push(answer.json()["payment"].as_u64().unwrap());
                }
            });
        }
        until("an eighth of the transfers", || done() >= enough);
        program.kill();
    });
}

/// Who got no answer asks again, as its signature allows: either it was done, or it is done now.
fn ask_again(program: &Program, calls: &[(String, Signed)], acknowledged: &Acknowledged) {
    std::thread::scope(|scope| {
        send_all(scope, program.port, calls, |reference, answer| {
            let mut all = acknowledged.transfers.lock().unwrap();
            let was_answered = all.iter().any(|known| known == reference);
            assert!(answer.code() == "4091700" || answer.code() == "2001700" && !was_answered, "{answer:?}");
            if !was_answered {
                all.push(reference.into());
            }
        });
    });
}

/// How often each reference has moved money.
fn moved(program: &Program) -> BTreeMap<String, usize> {
    let mut moved = BTreeMap::new();
    for entry in program.get("worlds/default/ledger")["entries"].as_array().unwrap() {
        if let Some(reference) = entry["reference"].as_str() {
            *moved.entry(reference.to_string()).or_default() += 1;
        }
    }
    moved
}

fn samples() -> Value {
    json!({ "name": "samples", "clock": "2022-04-21T17:34:52+07:00", "seed": 7 })
}

/// Until nothing follows any more by itself.
fn ended(program: &Program) -> Vec<Value> {
    let mut payments = Vec::new();
    until("the end of all payments", || {
        payments.clone_from(program.get("worlds/default/payments")["payments"].as_array().unwrap());
        payments.iter().all(|payment| payment["is_final"] == true)
    });
    payments
}

#[test]
fn what_was_answered_is_there_once_however_often_the_bank_is_killed() {
    let (files, server) = (File::new("kills"), Server::start());
    let (store, world, url) = (files.store(), world(&files), format!("http://127.0.0.1:{}", server.port));
    let start = || Program::quiet(&["--store", &store, "--world", &world, "--partner", &url]);
    let acknowledged = Acknowledged::default();
    let (mut token, mut day, mut claimed) = (String::new(), String::new(), None::<(Signed, String)>);
    for round in 0..=ROUNDS {
        let mut program = start();
        server.knows_now(&program.get("worlds/default"));
        let mut client = Client::of(&program, "default");
        client.token.clone_from(&token);
        if round == 0 {
            client.fetch_token();
            token.clone_from(&client.token);
            day = program.get("worlds/default/clock")["now"].as_str().unwrap().into();
            let call = client.signed("17", "1", &dated("first", &day));
            assert_eq!(call.send(program.port).unwrap().code(), "2001700");
            acknowledged.transfers.lock().unwrap().push("first".into());
            let repeated = call.send(program.port).unwrap();
            assert_eq!(repeated.code(), "4091700");
            claimed = Some((call, repeated.body));
        }
        // The same X-EXTERNAL-ID, the same answer.
        let (call, answer) = claimed.as_ref().unwrap();
        assert_eq!(&call.send(program.port).unwrap().body, answer);
        let moved = moved(&program);
        assert!(moved.values().all(|times| *times == 1), "{moved:?}");
        for reference in acknowledged.transfers.lock().unwrap().iter() {
            assert_eq!(moved.get(&format!("transfer:0:{reference}")), Some(&1), "{reference}");
        }
        let payments = ended(&program);
        for payment in acknowledged.payments.lock().unwrap().iter() {
            assert!(payments.iter().any(|found| found["payment"] == *payment), "{payment}");
        }
        // Where the advice was out when the bank was killed, too, people decide: the money has moved, and the partner has booked it or not.
        let ended_as = |stage: &str| payments.iter().filter(|payment| payment["stage"] == stage).count();
        let (paid, suspended) = (ended_as("paid"), ended_as("suspended"));
        assert_eq!(paid + suspended + ended_as("refused"), payments.len());
        assert!((paid..=paid + suspended).contains(&server.bookings()), "{paid} {suspended} {}", server.bookings());
        assert_eq!(program.posted("default", "biller:12345"), format!("{}.00", 75_000 * (paid + suspended)));
        program.assert_sound("default");
        if round == ROUNDS {
            assert!(paid + suspended > 0 && acknowledged.transfers.lock().unwrap().len() > ROUNDS * TRANSFERS / 8);
            for reference in acknowledged.transfers.lock().unwrap().iter().skip(1).step_by(20) {
                let asked = json!({ "originalPartnerReferenceNo": reference, "serviceCode": "17",
                    "originalExternalId": reference.replace('-', ""), "transactionDate": day });
                let status = client.call("36", &asked).unwrap();
                assert_eq!((status.code(), status.at("/latestTransactionStatus")), ("2003600".into(), "00".into()));
            }
            return;
        }
        let calls: Vec<(String, Signed)> = (0..TRANSFERS)
            .map(|number| {
                let reference = format!("{}-{number:04}", round + 1);
                let signed = client.signed("17", &reference.replace('-', ""), &dated(&reference, &day));
                (reference, signed)
            })
            .collect();
        burst(&mut program, &calls, &acknowledged);
        drop(program);
        ask_again(&start(), &calls, &acknowledged);
    }
}

/// The partner has booked it, and its answer is not there when the bank is killed: the bank tells it once more, and money moves once.
#[test]
fn a_call_that_was_out_is_an_answer_that_never_came() {
    let (files, server) = (File::new("calls"), Server::start());
    let (store, url) = (files.store(), format!("http://127.0.0.1:{}", server.port));
    let mut program = Program::quiet(&["--store", &store, "--partner", &url]);
    let now = "2022-04-21T17:34:52+07:00";
    assert_eq!(program.post("worlds", &samples()).status, 201);
    server.knows(&program.get("worlds/samples"), now);
    server.is_silent(true);
    let port = program.port;
    let pays = json!({ "pay": { "from": "5550001111", "company_code": "12345", "customer_no": "1" } }).to_string();
    let waiting = std::thread::spawn(move || {
        let headers = [("Content-Type".to_string(), "application/json".to_string())];
        send(port, "POST", "/_bank/worlds/samples/counter", &headers, pays.as_bytes())
    });
    until("the booking", || server.bookings() > 0);
    program.kill();
    assert!(waiting.join().unwrap().is_none());
    server.is_silent(false);
    let calls = server.calls();
    let program = Program::quiet(&["--store", &store]);
    assert_eq!(program.get("worlds/samples/payments/1")["stage"], "flag");
    assert_eq!((server.calls(), server.bookings()), (calls, 1));
    server.is_at(Moment::parse("2022-04-21T17:35:22+07:00").unwrap());
    assert_eq!(program.post("worlds/samples/clock", &json!("next")).status, 200);
    let payment = program.get("worlds/samples/payments/1");
    assert_eq!((payment["stage"].as_str(), payment["response_code"].as_str()), (Some("paid"), Some("4042518")));
    assert_eq!((server.calls(), server.bookings()), (calls + 1, 1));
    assert_eq!(program.posted("samples", "5550001111"), "425000.00");
    program.assert_sound("samples");
}

/// Another bank decides about a transfer while the bank is not there: it comes back once, and the partner is told once.
#[test]
fn a_transfer_that_was_under_way_comes_back_once() {
    let (files, server) = (File::new("under-way"), Server::start());
    let (store, url) = (files.store(), format!("http://127.0.0.1:{}", server.port));
    let start = || Program::quiet(&["--store", &store, "--partner", &url]);
    let mut program = start();
    assert_eq!(program.post("worlds", &samples()).status, 201);
    server.knows(&program.get("worlds/samples"), "2022-04-21T17:35:52+07:00");
    assert_eq!(program.post("worlds/samples/faults", &json!({ "fault": "returned", "service": "22" })).status, 201);
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    assert_eq!(client.call("22", &outward("1")).unwrap().code(), "2002200");
    program.kill();
    let mut program = start();
    assert_eq!(program.posted("samples", "1234567890"), "750000.00");
    assert_eq!(program.post("worlds/samples/clock", &json!({ "advance": 60 })).status, 200);
    for _ in 0..2 {
        assert_eq!((program.posted("samples", "1234567890"), server.told().len()), ("1000000.00".into(), 1));
        program.assert_sound("samples");
        program.kill();
        program = start();
    }
}
