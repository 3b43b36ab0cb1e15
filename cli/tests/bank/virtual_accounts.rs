//! The bank calls a partner's server over HTTP, with and without faults.

use paraf::Moment;
use serde_json::{Value, json};

use crate::partner::Server;
use crate::program::Program;
use crate::tls::{AUTHORITY, OTHER_AUTHORITY};

/// Lets a customer pay the bill, and gives how it ended.
fn pay(program: &Program) -> Value {
    let pay = json!({ "pay": { "from": "5550001111", "company_code": "12345", "customer_no": "1" } });
    let begun = program.post("worlds/samples/counter", &pay);
    assert_eq!(begun.status, 200, "{begun:?}");
    program.get(&format!("worlds/samples/payments/{}", begun.json()["payment"]))
}

fn fault(program: &Program, fault: &str, service: &str) {
    let set = program.post("worlds/samples/faults", &json!({ "fault": fault, "service": service }));
    assert_eq!(set.status, 201, "{set:?}");
}

fn begin() -> (Server, Program) {
    let server = Server::start();
    let program = Program::with_partner(server.port);
    server.knows(&program.get("worlds/samples"), "2022-04-21T17:34:52+07:00");
    (server, program)
}

fn assert_moved(program: &Program, customer: &str, biller: &str) {
    assert_eq!(program.posted("samples", "5550001111"), customer);
    assert_eq!(program.posted("samples", "biller:12345"), biller);
    program.assert_sound("samples");
}

#[test]
fn a_bill_is_asked_for_paid_and_flagged() {
    let (server, program) = begin();
    let payment = pay(&program);
    assert_eq!((payment["stage"].as_str(), payment["response_code"].as_str()), (Some("paid"), Some("2002500")));
    assert_eq!(payment["paid"], "75000.00");
    assert_eq!((server.calls(), server.bookings()), (3, 1));
    assert_moved(&program, "425000.00", "75000.00");
}

#[test]
fn an_answer_is_lost_and_the_advice_finds_it_booked() {
    let (server, program) = begin();
    fault(&program, "lost-answer", "25");
    assert_eq!(pay(&program)["stage"], "flag");
    // The partner's clock goes with the bank's.
    server.is_at(Moment::parse("2022-04-21T17:35:22+07:00").unwrap());
    let clock = program.post("worlds/samples/clock", &json!("next")).json();
    assert_eq!(clock["now"], "2022-04-21T17:35:22+07:00");
    let payment = program.get("worlds/samples/payments/1");
    assert_eq!((payment["stage"].as_str(), payment["response_code"].as_str()), (Some("paid"), Some("4042518")));
    assert_eq!((server.calls(), server.bookings()), (4, 1));
    assert_moved(&program, "425000.00", "75000.00");
}

#[test]
fn a_payment_that_comes_twice_is_booked_once() {
    let (server, program) = begin();
    fault(&program, "twice", "25");
    assert_eq!(pay(&program)["stage"], "paid");
    assert_eq!((server.calls(), server.bookings()), (4, 1));
    assert_moved(&program, "425000.00", "75000.00");
}

#[test]
fn a_wrong_signature_is_refused_by_the_partner_and_nothing_moves() {
    let (server, program) = begin();
    fault(&program, "wrong-signature", "24");
    let payment = pay(&program);
    assert_eq!((payment["stage"].as_str(), payment["response_code"].as_str()), (Some("refused"), Some("4012400")));
    assert_eq!(server.bookings(), 0);
    assert_moved(&program, "500000.00", "0.00");
}

#[test]
fn a_server_that_is_down_takes_nothing() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let program = Program::with_partner(free);
    assert_eq!(pay(&program)["stage"], "refused");
    assert_moved(&program, "500000.00", "0.00");
}

#[test]
fn the_published_key_is_the_banks() {
    let (_server, program) = begin();
    let key = program.control("GET", "worlds/samples/keys/bank-public.pem", None);
    assert_eq!(key.body, crate::partner::bank_key());
}

#[test]
fn a_server_behind_tls_is_called_where_its_authority_is_trusted() {
    for (authority, calls) in [(AUTHORITY, 3), (OTHER_AUTHORITY, 0)] {
        let server = Server::start_behind_tls();
        let program = Program::trusting(authority, &format!("https://127.0.0.1:{}", server.port));
        let world = json!({ "name": "samples", "clock": "2022-04-21T17:34:52+07:00", "seed": 7 });
        assert_eq!(program.post("worlds", &world).status, 201);
        server.knows(&program.get("worlds/samples"), "2022-04-21T17:34:52+07:00");
        let payment = pay(&program);
        assert_eq!(server.calls(), calls, "{payment}");
        assert_eq!(payment["stage"] == "paid", calls > 0, "{payment}");
        program.assert_sound("samples");
    }
}
