//! Faults in the bank's answers: what is done, and what the caller sees.

use paraf::message::ResponseCode;
use paraf_bank::{BankErrorCode, Fault, FaultRule, Note, Order, Reply, Trigger};

use crate::client::{Answered, Call17, Client};
use crate::world::{MINE, OTHERS, assert_money};

const BALANCE: &str = r#"{"partnerReferenceNo":"1","accountNo":"1234567890"}"#;

fn transfer() -> String {
    Call17 { reference: "1", amount: "100.00", to: OTHERS, from: MINE }.body()
}

fn set(client: &mut Client, fault: Fault) {
    client.order(Order::Fault(FaultRule::next(fault, Some("17")))).unwrap();
}

fn is_done(client: &Client, done: bool) {
    let moved = if done { 10_000 } else { 0 };
    assert_money(client.bank(), &[(MINE, -moved), (OTHERS, moved)]);
}

#[test]
fn a_page_of_html() {
    for done in [false, true] {
        let mut client = Client::ready();
        set(&mut client, Fault::Html { done });
        let request = client.signed("17", None, &transfer());
        let Some(Reply::Answer(http)) = client.run.request(request) else { panic!("no answer") };
        assert_eq!(http.status, 500);
        assert!(http.body.starts_with(b"<html>"));
        is_done(&client, done);
    }
}

#[test]
fn a_reset_connection() {
    for done in [false, true] {
        let mut client = Client::ready();
        set(&mut client, Fault::Reset { done });
        let request = client.signed("17", None, &transfer());
        assert_eq!(client.run.request(request), Some(Reply::Reset));
        is_done(&client, done);
    }
}

#[test]
fn a_late_answer() {
    let mut client = Client::ready();
    set(&mut client, Fault::Late { millis: 45_000 });
    let request = client.signed("17", None, &transfer());
    let number = request.request;
    assert_eq!(client.run.request(request), None);
    // The money has moved long before the answer comes.
    is_done(&client, true);
    client.wait(44);
    assert_eq!(client.run.reply_to(number), None);
    client.wait(1);
    let Some(Reply::Answer(http)) = client.run.reply_to(number) else { panic!("no answer") };
    assert_eq!(Answered::of(&http).code, "2001700");
    assert!(!client.run.run_to_next());
}

#[test]
fn a_token_that_ends_before_its_time() {
    let mut client = Client::ready();
    set(&mut client, Fault::ExpiredToken);
    assert_eq!(client.call("17", &transfer()).code, "4011701");
    assert_eq!(client.call("11", BALANCE).code, "4011101");
    is_done(&client, false);
    client.fetch_token();
    assert_eq!(client.call("17", &transfer()).code, "2001700");
}

#[test]
fn another_code_than_documented() {
    let mut client = Client::ready();
    set(&mut client, Fault::OtherCode(ResponseCode::parse("5001701").unwrap()));
    let answered = client.call("17", &transfer());
    assert_eq!((answered.status, &*answered.code, &*answered.message), (500, "5001701", "Internal Server Error"));
    is_done(&client, false);
}

#[test]
fn faults_strike_by_request() {
    let mut client = Client::ready();
    let rule = |name: &str| FaultRule { fault: Fault::LostBefore, service: None, trigger: Trigger::Named(name.into()) };
    client.order(Order::Fault(rule("123"))).unwrap();
    client.order(Order::Fault(rule("a reference"))).unwrap();
    assert_eq!(client.call_under("122", "11", BALANCE).code, "2001100");
    assert_eq!(client.call_under("123", "11", BALANCE).code, "5041100");
    let named = r#"{"partnerReferenceNo":"a reference","accountNo":"1234567890"}"#;
    for _ in 0..2 {
        assert_eq!(client.call("11", named).code, "5041100");
    }
    client.order(Order::ClearFaults).unwrap();
    assert_eq!(client.call("11", named).code, "2001100");
}

#[test]
fn faults_strike_by_count() {
    let mut client = Client::ready();
    let trigger = Trigger::Count { skip: 1, times: 2 };
    client.order(Order::Fault(FaultRule { fault: Fault::LostBefore, service: Some("11".into()), trigger })).unwrap();
    let codes: Vec<String> = (0..4).map(|_| client.call("11", BALANCE).code).collect();
    assert_eq!(codes, ["2001100", "5041100", "5041100", "2001100"]);
    let struck = client.notes().filter(|note| matches!(note, Note::Fault { request: Some(_), .. })).count();
    assert_eq!(struck, 2);
}

#[test]
fn faults_strike_by_chance_and_the_seed_decides() {
    let run = |share: u16| {
        let mut client = Client::ready();
        let rule =
            FaultRule { fault: Fault::LostBefore, service: Some("11".into()), trigger: Trigger::PerMille(share) };
        client.order(Order::Fault(rule)).unwrap();
        (0..40).map(|_| client.call("11", BALANCE).status).collect::<Vec<u16>>()
    };
    let some = run(300);
    assert!(some.contains(&504) && some.contains(&200));
    assert_eq!(some, run(300));
    assert!(run(0).iter().all(|status| *status == 200));
    assert!(run(1_000).iter().all(|status| *status == 504));
}

#[test]
fn a_token_request_is_struck_only_by_its_name() {
    let mut client = Client::new();
    client.order(Order::Fault(FaultRule::next(Fault::LostBefore, None))).unwrap();
    assert_eq!(client.fetch_token().code, "2007300");
    client.order(Order::ClearFaults).unwrap();
    client.order(Order::Fault(FaultRule::next(Fault::LostBefore, Some("73")))).unwrap();
    assert_eq!(client.fetch_token().code, "5047300");
    assert_eq!(client.fetch_token().code, "2007300");
}

#[test]
fn a_refused_request_uses_no_fault_up() {
    let mut client = Client::ready();
    set(&mut client, Fault::LostBefore);
    assert_eq!(client.call("17", "{}").status, 400);
    assert_eq!(client.call("17", &transfer()).code, "5041700");
}

#[test]
fn a_rule_that_cannot_strike_is_refused() {
    let mut client = Client::ready();
    for (fault, service) in [
        (Fault::LostBefore, "24"),
        (Fault::WrongSignature, "17"),
        (Fault::MissingField, "73"),
        (Fault::ExpiredToken, "73"),
        (Fault::Twice, "nothing"),
    ] {
        let refused = client.order(Order::Fault(FaultRule::next(fault, Some(service))));
        assert_eq!(refused.unwrap_err().code(), BankErrorCode::InvalidArgument, "{fault:?}");
    }
    let rule = FaultRule { fault: Fault::Twice, service: None, trigger: Trigger::PerMille(1_001) };
    assert!(client.order(Order::Fault(rule)).is_err());
}

/// It would say "successful", and nothing was done.
#[test]
fn another_code_is_never_one_of_success() {
    let mut client = Client::new();
    for code in ["2001700", "2021700"] {
        let rule = FaultRule::next(Fault::OtherCode(ResponseCode::parse(code).unwrap()), Some("17"));
        assert_eq!(client.order(Order::Fault(rule)).unwrap_err().code(), BankErrorCode::InvalidArgument);
    }
    let rule = FaultRule::next(Fault::OtherCode(ResponseCode::parse("4031714").unwrap()), Some("17"));
    client.order(Order::Fault(rule)).unwrap();
}
