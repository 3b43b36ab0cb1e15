//! The bank calls the partner's server: inquiry, payment, and BCA's table of what an answer does to the money.

use paraf_bank::{AdviceId, Bank, BankErrorCode, Fault, FaultRule, Order, PaymentId, Receipt, Stage, Trigger, VAULT};

use crate::client::{Client, at};
use crate::partner::Habit;
use crate::world::{BILLER, CODE, CUSTOMER, assert_money, now, world};

const BILL: i64 = 7_500_000;

fn pay(customer_no: &str, hundredths: Option<i64>) -> Order {
    Order::Pay { from: CUSTOMER.into(), company_code: CODE.into(), customer_no: customer_no.into(), hundredths }
}

/// Lets somebody pay, and waits until all is over.
fn paid(client: &mut Client, customer_no: &str, hundredths: Option<i64>) -> PaymentId {
    let Ok(Receipt::Payment(id)) = client.order(pay(customer_no, hundredths)) else { panic!("no payment began") };
    client.wait(120);
    id
}

/// The stage, the partner's last code, and how often it was called.
fn ended(client: &Client, id: PaymentId) -> (Stage, String, usize) {
    let payment = client.bank().payment(id).unwrap();
    let code = payment.response_code().map(|code| code.to_string()).unwrap_or_default();
    (payment.stage(), code, client.server.calls().len())
}

fn run(habit: Habit) -> (Client, (Stage, String, usize)) {
    let mut client = Client::new();
    client.server.has(habit);
    let id = paid(&mut client, "1", None);
    let ended = ended(&client, id);
    (client, ended)
}

fn moved(client: &Client, hundredths: i64) {
    assert_money(client.bank(), &[(CUSTOMER, -hundredths), (BILLER, hundredths)]);
}

#[test]
fn a_bill_is_found_paid_and_flagged() {
    let (client, ended) = run(Habit::Good);
    assert_eq!(ended, (Stage::Paid, "2002500".into(), 3));
    moved(&client, BILL);
    let calls = client.server.calls();
    let services: Vec<&str> = calls.iter().map(|call| call.service).collect();
    assert_eq!(services, ["73", "24", "25"]);
    assert_eq!(calls[1].url, "http://localhost:8000/openapi/v1.0/transfer-va/inquiry");
    let (inquiry, flag) = (&calls[1].body, &calls[2].body);
    assert_eq!(at(inquiry, "/inquiryRequestId").unwrap().len(), 30);
    assert_eq!(at(flag, "/paymentRequestId"), at(inquiry, "/inquiryRequestId"));
    assert_eq!(at(flag, "/paidAmount/value").as_deref(), Some("75000.00"));
    assert_eq!(at(flag, "/flagAdvise").as_deref(), Some("N"));
}

#[test]
fn what_the_partner_does_not_find_is_not_paid() {
    for (customer_no, code) in [("2", "4042414"), ("3", "4042419"), ("9", "4042412")] {
        let mut client = Client::new();
        let id = paid(&mut client, customer_no, None);
        assert_eq!(ended(&client, id), (Stage::Refused, code.into(), 2), "{customer_no}");
        assert_money(client.bank(), &[]);
    }
}

#[test]
fn an_open_amount() {
    let mut client = Client::new();
    let id = paid(&mut client, "5", Some(1_234_500));
    assert_eq!(ended(&client, id), (Stage::Paid, "2002500".into(), 3));
    moved(&client, 1_234_500);
    // Nobody said how much.
    let id = paid(&mut client, "5", None);
    assert_eq!(client.bank().payment(id).unwrap().stage(), Stage::Refused);
    moved(&client, 1_234_500);
}

#[test]
fn several_bills_go_back_as_they_came() {
    let mut client = Client::new();
    let id = paid(&mut client, "6", None);
    assert_eq!(client.bank().payment(id).unwrap().stage(), Stage::Paid);
    let flag = String::from_utf8(client.server.calls()[2].body.clone()).unwrap();
    for number in ["1", "2"] {
        assert!(flag.contains(&format!(r#"{{"billNo":"{number}""#)), "{flag}");
    }
    let references = flag.split("billReferenceNo\":\"").skip(1).map(|rest| &rest[..11]).collect::<Vec<_>>();
    assert!(references.len() == 2 && references[0] != references[1], "{references:?}");
}

#[test]
fn a_signature_that_is_wrong_towards_the_partner() {
    for (fault, code) in [
        (Fault::WrongSignature, "4012400"),
        (Fault::WrongToken, "4012401"),
        (Fault::StaleTimestamp, "4002401"),
        (Fault::MissingField, "4002402"),
    ] {
        let mut client = Client::new();
        client.order(Order::Fault(FaultRule::next(fault, None))).unwrap();
        let id = paid(&mut client, "1", None);
        assert_eq!(ended(&client, id), (Stage::Refused, code.into(), 2), "{fault:?}");
        assert_money(client.bank(), &[]);
        // It was one call.
        paid(&mut client, "1", None);
        moved(&client, BILL);
    }
}

#[test]
fn the_same_external_id_twice_on_one_day() {
    let mut client = Client::new();
    let same = || Order::Fault(FaultRule::next(Fault::SameExternalId, Some("24")));
    client.order(same()).unwrap();
    let first = paid(&mut client, "5", Some(100));
    assert_eq!(ended(&client, first), (Stage::Paid, "2002500".into(), 3));
    client.order(same()).unwrap();
    let second = paid(&mut client, "1", None);
    // The token lives on, so there is one call more.
    assert_eq!(ended(&client, second), (Stage::Refused, "4092400".into(), 4));
    moved(&client, 100);
}

#[test]
fn the_same_payment_delivered_twice_is_booked_once() {
    let mut client = Client::new();
    client.order(Order::Fault(FaultRule::next(Fault::Twice, Some("25")))).unwrap();
    let id = paid(&mut client, "1", None);
    assert_eq!(ended(&client, id), (Stage::Paid, "2002500".into(), 4));
    assert_eq!(client.server.bookings(), 1);
    let calls = client.server.calls();
    assert_eq!((&calls[2].headers, &calls[2].body), (&calls[3].headers, &calls[3].body));
    moved(&client, BILL);
}

/// The second delivery is refused while the first is being booked: what was booked is not paid back.
#[test]
fn a_refusal_of_one_delivery_waits_for_the_other() {
    let mut client = Client::new();
    client.server.has(Habit::Overtaken);
    client.order(Order::Fault(FaultRule::next(Fault::Twice, Some("25")))).unwrap();
    let id = paid(&mut client, "1", None);
    assert_eq!(ended(&client, id), (Stage::Paid, "2002500".into(), 4));
    assert_eq!(client.server.bookings(), 1);
    moved(&client, BILL);
}

#[test]
fn a_bill_in_another_currency_moves_nothing() {
    for wanted in [None, Some(100)] {
        let mut client = Client::new();
        client.server.has(Habit::Dollars);
        let id = paid(&mut client, "1", wanted);
        assert_eq!(ended(&client, id), (Stage::Refused, "2002400".into(), 2));
        moved(&client, 0);
    }
}

#[test]
fn a_lost_answer_leads_to_one_advice() {
    let (client, ended) = run(Habit::AnswerLostOnce);
    assert_eq!(ended, (Stage::Paid, "4042518".into(), 4));
    assert_eq!(client.server.bookings(), 1);
    moved(&client, BILL);
    let calls = client.server.calls();
    assert_eq!(at(&calls[3].body, "/flagAdvise").as_deref(), Some("Y"));
    assert_eq!(at(&calls[2].body, "/paymentRequestId"), at(&calls[3].body, "/paymentRequestId"));
    assert_eq!(external_id(&calls[2].headers), external_id(&calls[3].headers));
}

#[test]
fn an_advice_can_have_an_external_id_of_its_own() {
    let mut world = world();
    world.settings.advice = AdviceId::New;
    let mut client = Client::of(Bank::open(&world, now()).unwrap());
    client.server.has(Habit::AnswerLostOnce);
    let id = paid(&mut client, "1", None);
    assert_eq!(ended(&client, id), (Stage::Paid, "2002500".into(), 4));
    let calls = client.server.calls();
    assert_ne!(external_id(&calls[2].headers), external_id(&calls[3].headers));
}

fn external_id(headers: &[(String, String)]) -> &str {
    &headers.iter().find(|(name, _)| name == "X-EXTERNAL-ID").unwrap().1
}

#[test]
fn a_partner_that_calls_the_advice_a_conflict_loses_the_payment() {
    let (client, ended) = run(Habit::ConflictInstead);
    assert_eq!(ended, (Stage::Reversed, "4092500".into(), 4));
    // Booked there, and taken back here.
    assert_eq!(client.server.bookings(), 1);
    assert_money(client.bank(), &[]);
}

#[test]
fn what_is_no_answer_is_asked_once_more_and_then_suspended() {
    for (habit, code) in
        [(Habit::Silent, ""), (Habit::Html, ""), (Habit::NoStatus, "2002500"), (Habit::Status02, "2002500")]
    {
        let (client, (stage, last, calls)) = run(habit);
        assert_eq!((stage, &*last, calls), (Stage::Suspended, code, 4), "{habit:?}");
        moved(&client, BILL);
    }
}

#[test]
fn a_refusal_takes_the_money_back_once() {
    for (habit, code) in [(Habit::Reject, "4042514"), (Habit::WrongService, "2002400")] {
        let (client, ended) = run(habit);
        assert_eq!(ended, (Stage::Reversed, code.into(), 3), "{habit:?}");
        assert_money(client.bank(), &[]);
        let reversals = client.bank().ledger().entries().iter().filter(|entry| entry.reverses().is_some()).count();
        assert_eq!(reversals, 1);
    }
}

#[test]
fn a_server_that_is_down_gets_no_money() {
    let (client, ended) = run(Habit::Down);
    assert_eq!(ended, (Stage::Refused, String::new(), 2));
    assert_money(client.bank(), &[]);
    let (client, ended) = run(Habit::EndedToken);
    assert_eq!(ended, (Stage::Refused, "2007300".into(), 1));
    assert_money(client.bank(), &[]);
    let (client, ended) = run(Habit::NoToken);
    assert_eq!(ended, (Stage::Refused, String::new(), 1));
    assert_money(client.bank(), &[]);
}

#[test]
fn an_answer_for_another_payment_neither_pays_nor_takes_back() {
    for (habit, code) in [(Habit::OtherRequest, "2002500"), (Habit::OtherRefused, "4042514")] {
        let (client, (stage, last, calls)) = run(habit);
        assert_eq!((stage, &*last, calls), (Stage::Suspended, code, 4), "{habit:?}");
        moved(&client, BILL);
    }
    let (client, ended) = run(Habit::OtherAccount);
    assert_eq!(ended, (Stage::Refused, "2002400".into(), 2));
    assert_money(client.bank(), &[]);
}

/// Nobody was told, so nobody booked it.
#[test]
fn money_that_has_moved_goes_back_where_no_flag_could_leave() {
    let (client, ended) = run(Habit::OneToken);
    assert_eq!(ended, (Stage::Reversed, String::new(), 3));
    assert_eq!(client.server.bookings(), 0);
    assert_money(client.bank(), &[]);
}

/// A flag left, and may have been booked.
#[test]
fn money_that_has_moved_stays_where_a_flag_was_not_answered_and_no_advice_could_leave() {
    let (client, ended) = run(Habit::OneLongerToken);
    assert_eq!(ended, (Stage::Suspended, String::new(), 4));
    moved(&client, BILL);
}

#[test]
fn more_than_thirteen_digits_are_not_paid() {
    let (client, ended) = run(Habit::Huge);
    assert_eq!(ended, (Stage::Refused, "2002400".into(), 2));
    assert_money(client.bank(), &[]);
    let mut client = Client::new();
    let refused = client.order(pay("5", Some(1_000_000_000_000_000))).unwrap_err();
    assert_eq!(refused.code(), BankErrorCode::InvalidAmount);
}

#[test]
fn the_answer_is_lost_on_its_way_and_the_advice_finds_it_booked() {
    let mut client = Client::new();
    client.order(Order::Fault(FaultRule::next(Fault::LostAnswer, Some("25")))).unwrap();
    let id = paid(&mut client, "1", None);
    assert_eq!(ended(&client, id), (Stage::Paid, "4042518".into(), 4));
    assert_eq!(client.server.bookings(), 1);
    moved(&client, BILL);
}

#[test]
fn the_banks_own_accounts_pay_nothing() {
    let mut client = Client::new();
    for account in [BILLER, VAULT] {
        let order =
            Order::Pay { from: account.into(), company_code: CODE.into(), customer_no: "1".into(), hundredths: None };
        assert_eq!(client.order(order).unwrap_err().code(), BankErrorCode::UnknownAccount);
        let close = Order::Close { account: account.into() };
        assert_eq!(client.order(close).unwrap_err().code(), BankErrorCode::UnknownAccount);
    }
    assert!(client.server.calls().is_empty());
    assert_money(client.bank(), &[]);
}

#[test]
fn a_customer_who_has_less_than_that() {
    let mut client = Client::new();
    let id = paid(&mut client, "5", Some(50_000_001));
    assert_eq!(ended(&client, id).0, Stage::Refused);
    assert_eq!(client.server.calls().len(), 2);
    assert_money(client.bank(), &[]);
}

#[test]
fn what_the_counter_refuses() {
    let mut client = Client::new();
    let mut refused = |order| client.order(order).unwrap_err().code();
    let order = |from: &str, code: &str, number: &str, hundredths| Order::Pay {
        from: from.into(),
        company_code: code.into(),
        customer_no: number.into(),
        hundredths,
    };
    assert_eq!(refused(order("77", CODE, "1", None)), BankErrorCode::UnknownAccount);
    assert_eq!(refused(order(CUSTOMER, "54321", "1", None)), BankErrorCode::UnknownBiller);
    assert_eq!(refused(order(CUSTOMER, CODE, "x", None)), BankErrorCode::InvalidArgument);
    assert_eq!(refused(order(CUSTOMER, CODE, "1", Some(0))), BankErrorCode::InvalidAmount);
    client.order(Order::Close { account: CUSTOMER.into() }).unwrap();
    assert_eq!(client.order(pay("1", None)).unwrap_err().code(), BankErrorCode::AccountClosed);
    assert!(client.server.calls().is_empty());
}

#[test]
fn two_payments_share_one_token() {
    let mut client = Client::new();
    let first = client.order(pay("1", None));
    let second = client.order(pay("5", Some(100)));
    client.wait(120);
    for receipt in [first, second] {
        let Ok(Receipt::Payment(id)) = receipt else { panic!("no payment began") };
        assert_eq!(client.bank().payment(id).unwrap().stage(), Stage::Paid);
    }
    let tokens = client.server.calls().iter().filter(|call| call.service == "73").count();
    assert_eq!(tokens, 1);
    moved(&client, BILL + 100);
    // After its life a new one is asked for.
    client.wait(900);
    paid(&mut client, "5", Some(100));
    assert_eq!(client.server.calls().iter().filter(|call| call.service == "73").count(), 2);
}

#[test]
fn every_payment_can_be_struck_by_chance() {
    let mut client = Client::new();
    let rule = FaultRule { fault: Fault::Twice, service: Some("25".into()), trigger: Trigger::PerMille(1_000) };
    client.order(Order::Fault(rule)).unwrap();
    for _ in 0..3 {
        paid(&mut client, "5", Some(100));
    }
    assert_eq!(client.server.bookings(), 3);
    moved(&client, 300);
}

fn ask(id: &str) -> String {
    let account = r#""partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451""#;
    format!(r#"{{{account},"inquiryRequestId":"{id}"}}"#)
}

/// Under which ID the bank flagged the payment.
fn flagged(client: &Client) -> String {
    at(&client.server.calls().last().unwrap().body, "/paymentRequestId").unwrap()
}

#[test]
fn the_status_of_a_payment() {
    let (mut client, _) = run(Habit::Good);
    client.fetch_token();
    let id = flagged(&client);
    let told = client.call("26", &ask(&id));
    assert_eq!((told.status, &*told.code), (200, "2002600"), "{}", told.message);
    assert_eq!(told.at("/virtualAccountData/paymentFlagStatus").as_deref(), Some("00"));
    assert_eq!(told.at("/virtualAccountData/paidAmount/value").as_deref(), Some("75000.00"));
    assert_eq!(told.at("/virtualAccountData/paymentRequestId").as_deref(), Some(&*id));
    assert_eq!(client.call("26", &ask(&"0".repeat(30))).code, "4042601");
    assert_eq!(client.call("26", &ask("1")).code, "4002601");
    // Tomorrow still, the day after no more.
    client.wait(86_400);
    client.fetch_token();
    assert_eq!(client.call("26", &ask(&id)).code, "2002600");
    client.wait(86_400);
    client.fetch_token();
    assert_eq!(client.call("26", &ask(&id)).code, "4042601");
}

#[test]
fn the_status_says_what_became_of_it() {
    for (habit, status) in [(Habit::Reject, "01"), (Habit::Silent, "02")] {
        let (mut client, _) = run(habit);
        client.fetch_token();
        let id = flagged(&client);
        let told = client.call("26", &ask(&id));
        assert_eq!(told.at("/virtualAccountData/paymentFlagStatus").as_deref(), Some(status), "{habit:?}");
    }
    // Nothing was flagged.
    let (mut client, _) = run(Habit::Down);
    client.fetch_token();
    assert_eq!(client.call("26", &ask(&"0".repeat(30))).code, "4042601");
}

#[test]
fn a_token_request_that_is_wrong_towards_the_partner() {
    for (fault, code) in [(Fault::WrongSignature, "4017300"), (Fault::StaleTimestamp, "4007301")] {
        let mut client = Client::new();
        client.order(Order::Fault(FaultRule::next(fault, Some("73")))).unwrap();
        let id = paid(&mut client, "1", None);
        assert_eq!(ended(&client, id), (Stage::Refused, code.into(), 1), "{fault:?}");
    }
}

#[test]
fn types_that_bca_really_sends() {
    for (habit, stage, moved_by) in [(Habit::Good, Stage::Reversed, 0), (Habit::Lenient, Stage::Paid, BILL)] {
        let mut client = Client::new();
        client.server.has(habit);
        client.order(Order::Fault(FaultRule::next(Fault::IrregularTypes, Some("25")))).unwrap();
        let id = paid(&mut client, "1", None);
        let body = String::from_utf8(client.server.calls()[2].body.clone()).unwrap();
        assert!(body.contains(r#""billDetails":[null]"#) && body.contains(r#""freeTexts":"""#), "{body}");
        assert!(body.contains(r#""cumulativePaymentAmount":null"#), "{body}");
        // Who insists on the table's types loses the payment.
        assert_eq!(ended(&client, id).0, stage, "{habit:?}");
        moved(&client, moved_by);
    }
    let mut client = Client::new();
    client.server.has(Habit::Lenient);
    client.order(Order::Fault(FaultRule::next(Fault::IrregularTypes, Some("24")))).unwrap();
    let id = paid(&mut client, "1", None);
    assert_eq!(ended(&client, id), (Stage::Paid, "2002500".into(), 3));
    assert!(String::from_utf8_lossy(&client.server.calls()[1].body).contains(r#""amount":null"#));
}
