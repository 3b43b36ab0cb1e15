//! Balance, name, transfer and status.

use paraf_bank::{AccountInfos, Bank, Fault, FaultRule, InconsistentReference, Note, Order, RepeatedReference, Step};

use crate::client::{Call17, Client};
use crate::world::{CUSTOMER, MINE, OTHERS, assert_money, now, world};

const MOVED: i64 = 25_000_000;

fn transfer() -> Call17<'static> {
    Call17 { reference: "1", amount: "250000.00", to: OTHERS, from: MINE }
}

fn status(external_id: &str) -> String {
    format!(
        r#"{{"originalPartnerReferenceNo":"1","originalExternalId":"{external_id}","serviceCode":"17","transactionDate":"2022-04-21T17:34:52+07:00"}}"#
    )
}

fn moved(client: &Client) {
    assert_money(client.bank(), &[(MINE, -MOVED), (OTHERS, MOVED)]);
}

fn unmoved(client: &Client) {
    assert_money(client.bank(), &[]);
}

#[test]
fn a_balance_shows_posted_held_and_available() {
    let mut client = Client::ready();
    client.order(Order::Hold { account: MINE.into(), hundredths: 40_000_000, days: 10 }).unwrap();
    let answered = client.call("11", r#"{"partnerReferenceNo":"1","accountNo":"1234567890"}"#);
    assert_eq!(answered.code, "2001100");
    let amount = |name: &str| answered.at(&format!("/accountInfos/{name}/value")).unwrap();
    assert_eq!(amount("amount"), "1000000.00");
    assert_eq!(amount("holdAmount"), "400000.00");
    assert_eq!(amount("availableBalance"), "600000.00");
    // yymmddHH, two digits, eight of a sequence.
    assert!(answered.at("/referenceNo").unwrap().starts_with("2204211700"));
}

#[test]
fn account_infos_can_be_the_array_of_the_table() {
    let mut world = world();
    world.settings.account_infos = AccountInfos::Array;
    let mut client = Client::of(Bank::open(&world, now()).unwrap());
    client.fetch_token();
    let answered = client.call("11", r#"{"partnerReferenceNo":"1","accountNo":"1234567890"}"#);
    let body = String::from_utf8(answered.body).unwrap();
    assert!(body.contains(r#""accountInfos":[{"amount""#), "{body}");
}

#[test]
fn a_balance_of_an_account_that_is_not_yours() {
    let mut client = Client::ready();
    for number in [OTHERS, CUSTOMER, "9999999999"] {
        let answered = client.call("11", &format!(r#"{{"partnerReferenceNo":"1","accountNo":"{number}"}}"#));
        assert_eq!((answered.status, &*answered.code), (404, "4041111"), "{number}");
        assert_eq!(answered.message, "Invalid Card/Account/Customer/Virtual Account [accountNo]");
    }
}

#[test]
fn a_name_before_a_transfer() {
    let mut client = Client::ready();
    let ask = |number: &str| format!(r#"{{"partnerReferenceNo":"1","beneficiaryAccountNo":"{number}"}}"#);
    let answered = client.call("15", &ask(OTHERS));
    assert_eq!(answered.code, "2001500");
    assert_eq!(answered.at("/beneficiaryAccountName").as_deref(), Some("Yories Yolanda"));
    assert_eq!(client.call("15", &ask("9999999999")).code, "4041511");
    client.order(Order::Close { account: OTHERS.into() }).unwrap();
    assert_eq!(client.call("15", &ask(OTHERS)).code, "4031518");
}

#[test]
fn a_transfer_moves_money_once() {
    let mut client = Client::ready();
    let answered = client.call("17", &transfer().body());
    assert_eq!((answered.status, &*answered.code, &*answered.message), (200, "2001700", "Successful"));
    assert_eq!(answered.at("/amount/value").as_deref(), Some("250000.00"));
    moved(&client);
}

#[test]
fn what_a_transfer_is_refused_for() {
    let mut client = Client::ready();
    let closed = "5550001111";
    client.order(Order::Close { account: closed.into() }).unwrap();
    for (call, code) in [
        (Call17 { amount: "1000000.01", ..transfer() }, "4031714"),
        (Call17 { amount: "10000", ..transfer() }, "4001701"),
        (Call17 { amount: "0.00", ..transfer() }, "4041713"),
        (Call17 { to: "9999999999", ..transfer() }, "4041711"),
        (Call17 { to: "biller:12345", ..transfer() }, "4001701"),
        (Call17 { to: MINE, ..transfer() }, "4041711"),
        (Call17 { from: OTHERS, to: MINE, ..transfer() }, "4041711"),
        (Call17 { to: closed, ..transfer() }, "4031718"),
    ] {
        assert_eq!(client.call("17", &call.body()).code, code, "{call:?}");
    }
    unmoved(&client);
    // None of these has used the reference up.
    assert_eq!(client.call("17", &transfer().body()).code, "2001700");
}

#[test]
fn held_money_cannot_be_transferred() {
    let mut client = Client::ready();
    client.order(Order::Hold { account: MINE.into(), hundredths: 80_000_000, days: 1 }).unwrap();
    assert_eq!(client.call("17", &transfer().body()).code, "4031714");
    unmoved(&client);
}

#[test]
fn the_same_reference_again() {
    let mut client = Client::ready();
    assert_eq!(client.call("17", &transfer().body()).code, "2001700");
    assert_eq!(client.call("17", &transfer().body()).code, "4091701");
    assert_eq!(client.call("17", &Call17 { amount: "1.00", ..transfer() }.body()).code, "4091700");
    moved(&client);
    let steps: Vec<Step> = client
        .notes()
        .filter_map(|note| match note {
            Note::Refused { step, .. } => Some(*step),
            _ => None,
        })
        .collect();
    assert_eq!(steps, [Step::Reference, Step::Reference]);
}

#[test]
fn the_same_reference_again_by_the_other_settings() {
    let mut world = world();
    world.settings.repeated = RepeatedReference::Conflict;
    world.settings.inconsistent = InconsistentReference::Inconsistent;
    let mut client = Client::of(Bank::open(&world, now()).unwrap());
    client.fetch_token();
    assert_eq!(client.call("17", &transfer().body()).code, "2001700");
    assert_eq!(client.call("17", &transfer().body()).code, "4091700");
    assert_eq!(client.call("17", &Call17 { amount: "1.00", ..transfer() }.body()).code, "4041718");
    moved(&client);
}

#[test]
fn a_bank_that_does_not_look_at_references_moves_money_twice() {
    let mut world = world();
    world.settings.deduplicate = false;
    let mut client = Client::of(Bank::open(&world, now()).unwrap());
    client.fetch_token();
    assert_eq!(client.call("17", &transfer().body()).code, "2001700");
    assert_eq!(client.call("17", &transfer().body()).code, "2001700");
    assert_money(client.bank(), &[(MINE, -2 * MOVED), (OTHERS, 2 * MOVED)]);
}

/// The day of an X-EXTERNAL-ID is its timestamp's: two calls around midnight are two, though they arrive on one day.
#[test]
fn without_deduplication_each_call_that_passed_moves_money() {
    let mut world = world();
    world.settings.deduplicate = false;
    let mut client = Client::of(Bank::open(&world, now()).unwrap());
    // 23:59:59, and what was signed then arrives two seconds later.
    client.wait(23_107);
    client.fetch_token();
    let before = client.signed("17", Some("77"), &transfer().body());
    client.wait(2);
    assert_eq!(client.send(before).unwrap().code, "2001700");
    assert_eq!(client.call_under("77", "17", &transfer().body()).code, "2001700");
    assert_money(client.bank(), &[(MINE, -2 * MOVED), (OTHERS, 2 * MOVED)]);
}

#[test]
fn two_partners_have_references_of_their_own() {
    let mut client = Client::ready();
    assert_eq!(client.call("17", &transfer().body()).code, "2001700");
    client.signer = crate::client::signer("client-key-of-another", "client-secret-of-another", crate::world::BANK_KEY);
    client.fetch_token();
    let back = Call17 { from: OTHERS, to: MINE, ..transfer() };
    let request = client.signed_as("KBBXYZINDO", "17", None, &back.body());
    assert_eq!(client.send(request).unwrap().code, "2001700");
    unmoved(&client);
}

#[test]
fn done_and_then_504_is_told_by_the_status() {
    let mut client = Client::ready();
    client.order(Order::Fault(FaultRule::next(Fault::LostAfter, Some("17")))).unwrap();
    let lost = client.call_under("77", "17", &transfer().body());
    assert_eq!((lost.status, &*lost.code, &*lost.message), (504, "5041700", "Timeout"));
    moved(&client);
    let told = client.call("36", &status("77"));
    assert_eq!(told.code, "2003600");
    assert_eq!(told.at("/latestTransactionStatus").as_deref(), Some("00"));
    assert_eq!(told.at("/amount/value").as_deref(), Some("250000.00"));
    // The double-debit trap.
    assert_eq!(client.call("17", &transfer().body()).code, "4091701");
    moved(&client);
}

#[test]
fn a_request_that_was_lost_before_it_was_done() {
    let mut client = Client::ready();
    client.order(Order::Fault(FaultRule::next(Fault::LostBefore, Some("17")))).unwrap();
    assert_eq!(client.call_under("77", "17", &transfer().body()).code, "5041700");
    unmoved(&client);
    assert_eq!(client.call("36", &status("77")).code, "4043601");
    assert_eq!(client.call("17", &transfer().body()).code, "2001700");
    moved(&client);
}

#[test]
fn the_status_of_a_transfer_that_was_declined() {
    let mut client = Client::ready();
    let declined = client.call_under("77", "17", &Call17 { amount: "9999999.00", ..transfer() }.body());
    assert_eq!(declined.code, "4031714");
    let told = client.call("36", &status("77"));
    assert_eq!(told.at("/latestTransactionStatus").as_deref(), Some("06"));
    assert_eq!(told.at("/transactionStatusDesc").as_deref(), Some("Insufficient Funds"));
    assert_eq!(told.at("/originalReferenceNo").as_deref(), Some(""));
}

#[test]
fn a_status_of_what_never_was() {
    let mut client = Client::ready();
    client.call_under("77", "17", &transfer().body());
    assert_eq!(client.call("36", &status("78")).code, "4043601");
    let other_day = status("77").replace("2022-04-21", "2022-04-20");
    assert_eq!(client.call("36", &other_day).code, "4043601");
    let other_service = status("77").replace(r#""17""#, r#""18""#);
    assert_eq!(client.call("36", &other_service).code, "4043601");
    let other_reference = status("77").replace(r#"No":"1""#, r#"No":"2""#);
    assert_eq!(client.call("36", &other_reference).code, "4043601");
}

#[test]
fn a_status_is_told_for_31_days() {
    let mut client = Client::ready();
    client.call_under("77", "17", &transfer().body());
    client.wait(31 * 86_400);
    client.fetch_token();
    assert_eq!(client.call("36", &status("77")).code, "2003600");
    client.wait(86_400);
    client.fetch_token();
    assert_eq!(client.call("36", &status("77")).code, "4043601");
}
