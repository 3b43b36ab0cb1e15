//! Transfers to other banks: by BI-FAST and the switcher, RTGS and SKN; what other banks decide at once, later, or not at all.

use paraf_bank::{Bank, Fault, FaultRule, Note, Order, Settled};

use crate::client::{Answered, Client, at, outward};
use crate::partner::Habit;
use crate::world::{MINE, change, now, world};

const ACCOUNT: &str = "888801000157508";
const MOVED: i64 = 25_000_000;

fn body(service: &str, reference: &str) -> String {
    outward(service, reference, "250000.00", ACCOUNT)
}

/// Who may call all of them: the X-PARTNER-ID of 18 and 23 has ten characters.
fn ready() -> Client {
    Client::ready()
}

fn fault(client: &mut Client, fault: Fault, service: &str) {
    client.order(Order::Fault(FaultRule::next(fault, Some(service)))).unwrap();
}

fn status(client: &mut Client, service: &str) -> Answered {
    let asked = format!(
        r#"{{"originalExternalId":"77","serviceCode":"{service}","transactionDate":"2022-04-21T17:34:52+07:00"}}"#
    );
    client.call("36", &asked)
}

fn latest(client: &mut Client, service: &str) -> String {
    status(client, service).at("/latestTransactionStatus").unwrap()
}

/// What has left, and that nothing else changed.
fn left(client: &Client, network: &str) -> i64 {
    assert_eq!(client.bank().invariants(), []);
    let there = client.bank().ledger().account(network).map_or(0, |account| account.posted());
    assert_eq!(change(client.bank(), MINE), -there);
    there
}

const WAYS: [(&str, &str); 3] = [("18", "bank:bi-fast"), ("22", "bank:rtgs"), ("23", "bank:skn")];

#[test]
fn money_leaves_once() {
    for (service, network) in WAYS {
        let mut client = ready();
        let answered = client.call_under("77", service, &body(service, "1"));
        assert_eq!((answered.status, answered.code), (200, format!("200{service}00")), "{}", answered.message);
        assert_eq!(left(&client, network), MOVED);
        assert_eq!(latest(&mut client, service), "00");
        assert_eq!(status(&mut client, service).at("/beneficiaryBankCode").as_deref(), Some("BRINIDJA"));
        // The same reference, whatever the way and the X-EXTERNAL-ID.
        assert_eq!(client.call(service, &body(service, "1")).code, format!("409{service}01"));
        assert_eq!(left(&client, network), MOVED);
        let other = if service == "18" { "22" } else { "18" };
        assert_eq!(client.call(other, &body(other, "1")).code, format!("409{other}01"));
    }
}

#[test]
fn the_switcher_is_another_way() {
    let mut client = ready();
    let by_switcher = body("18", "1").replace(r#""transferType":"2","purposeCode":"02""#, r#""transferType":"1""#);
    let answered = client.call("18", &by_switcher);
    assert_eq!((&*answered.code, answered.at("/additionalInfo/bifastId")), ("2001800", None));
    // yymmdd, 02, six of a sequence.
    assert_eq!(answered.at("/referenceNo").as_deref(), Some("22042102000001"));
    assert_eq!(left(&client, "bank:switcher"), MOVED);
    let by_bi_fast = client.call("18", &body("18", "2"));
    assert_eq!(by_bi_fast.at("/additionalInfo/bifastId").unwrap().len(), 18);
}

#[test]
fn what_cannot_leave_stays() {
    for (service, _) in WAYS {
        let mut client = ready();
        let unknown = outward(service, "1", "1.00", "111111111111111");
        assert_eq!(client.call(service, &unknown).code, format!("404{service}11"));
        let foreign = body(service, "2").replace("BRINIDJA", "BNINIDJA");
        assert_eq!(client.call(service, &foreign).code, format!("404{service}11"));
        let too_much = outward(service, "3", "1000000.01", ACCOUNT);
        assert_eq!(client.call_under("77", service, &too_much).code, format!("403{service}14"));
        assert_eq!(latest(&mut client, service), "06");
        let nothing = outward(service, "4", "0.00", ACCOUNT);
        assert_eq!(client.call(service, &nothing).code, format!("404{service}13"));
        let not_mine = body(service, "5").replace("1234567890", "8010001575");
        assert_eq!(client.call(service, &not_mine).code, format!("404{service}11"));
        for network in ["bank:bi-fast", "bank:rtgs", "bank:skn"] {
            assert_eq!(left(&client, network), 0);
        }
    }
}

#[test]
fn the_other_bank_is_down() {
    for (service, code) in [("18", "4031815"), ("22", "4032206"), ("23", "4032306")] {
        let mut client = ready();
        fault(&mut client, Fault::OtherBankDown, service);
        assert_eq!(client.call_under("77", service, &body(service, "1")).code, code);
        let asked = status(&mut client, service);
        assert_eq!(asked.at("/latestTransactionStatus").as_deref(), Some("06"));
        assert_eq!(asked.at("/previousResponseCode").as_deref(), Some(code));
        // The reference has moved nothing: it can be used by another way.
        assert_eq!(client.call(service, &body(service, "1")).code, format!("200{service}00"));
    }
    let mut client = ready();
    fault(&mut client, Fault::OtherBankDown, "18");
    let by_switcher = body("18", "1").replace(r#""transferType":"2""#, r#""transferType":"1""#);
    assert_eq!(client.call("18", &by_switcher).code, "4041802");
    // Transfers inside the bank have no other bank.
    let of_17 = FaultRule::next(Fault::Pending, Some("17"));
    assert_eq!(client.order(Order::Fault(of_17)).unwrap_err().field(), "service");
}

#[test]
fn bi_fast_is_under_way_until_the_other_bank_takes_it() {
    let mut client = ready();
    fault(&mut client, Fault::Pending, "18");
    let answered = client.call_under("77", "18", &body("18", "1"));
    assert_eq!((answered.status, &*answered.code), (504, "5041800"));
    assert_eq!((latest(&mut client, "18"), left(&client, "bank:bi-fast")), ("03".into(), MOVED));
    // Asked for once more meanwhile, it moves nothing.
    assert_eq!(client.call("18", &body("18", "1")).code, "4091801");
    client.wait(59);
    assert_eq!(latest(&mut client, "18"), "03");
    client.wait(1);
    assert_eq!((latest(&mut client, "18"), left(&client, "bank:bi-fast")), ("00".into(), MOVED));
}

#[test]
fn bi_fast_comes_back_once() {
    let mut client = ready();
    fault(&mut client, Fault::Returned, "18");
    assert_eq!(client.call_under("77", "18", &body("18", "1")).code, "5041800");
    assert_eq!((latest(&mut client, "18"), left(&client, "bank:bi-fast")), ("03".into(), MOVED));
    client.wait(60);
    assert_eq!((latest(&mut client, "18"), left(&client, "bank:bi-fast")), ("06".into(), 0));
    let reversals =
        |client: &Client| client.bank().ledger().entries().iter().filter(|entry| entry.reverses().is_some()).count();
    client.wait(600);
    assert_eq!((reversals(&client), left(&client, "bank:bi-fast")), (1, 0));
    // Nothing is told of it: no page has such a notice. Under its reference it moves no money any more.
    assert_eq!(client.server.calls(), []);
    assert_eq!(client.call("18", &body("18", "1")).code, "4091801");
}

#[test]
fn rtgs_and_skn_are_taken_and_rejected_later() {
    for (service, network, notice) in [("22", "bank:rtgs", "76"), ("23", "bank:skn", "75")] {
        let mut client = ready();
        fault(&mut client, Fault::Returned, service);
        let answered = client.call_under("77", service, &body(service, "1"));
        assert_eq!(
            (answered.code.clone(), answered.at("/transactionStatus")),
            (format!("200{service}00"), Some("00".into()))
        );
        assert_eq!((latest(&mut client, service), left(&client, network)), ("00".into(), MOVED));
        client.wait(60);
        assert_eq!((latest(&mut client, service), left(&client, network)), ("06".into(), 0));
        client.wait(1);
        let calls = client.server.calls();
        let told: Vec<&str> = calls.iter().map(|call| call.service).collect();
        assert_eq!(told, ["73", notice]);
        let text = |pointer: &str| at(&calls[1].body, pointer).unwrap_or_default();
        assert_eq!(text("/latestTransactionStatus"), "06");
        assert_eq!((text("/originalPartnerReferenceNo"), text("/originalExternalId")), ("1".into(), "77".into()));
        assert_eq!(text("/originalReferenceNo"), answered.at("/referenceNo").unwrap());
        assert_eq!(text("/additionalInfo/traceNo"), answered.at("/traceNo").unwrap());
        assert_eq!(text("/additionalInfo/rejectStatusEN"), "Account number is not registered");
        let is_returned = |note: &Note| matches!(note, Note::Transfer { settled: Settled::Returned, .. });
        assert_eq!(client.notes().filter(|note| is_returned(note)).count(), 1);
    }
}

#[test]
fn rtgs_and_skn_may_be_under_way() {
    for (service, network, _) in [("22", "bank:rtgs", "76"), ("23", "bank:skn", "75")] {
        let mut client = ready();
        fault(&mut client, Fault::Pending, service);
        let answered = client.call_under("77", service, &body(service, "1"));
        assert_eq!((answered.status, answered.at("/transactionStatus").as_deref()), (200, Some("03")));
        client.wait(60);
        assert_eq!((latest(&mut client, service), left(&client, network)), ("00".into(), MOVED));
        assert_eq!(client.server.calls(), []);
    }
}

/// The money comes back whether the partner hears of it or not, and several notices wait for one token.
#[test]
fn a_notice_that_cannot_be_told_changes_nothing() {
    for habit in [Habit::NoToken, Habit::EndedToken, Habit::Down, Habit::Html, Habit::Good] {
        let mut client = ready();
        client.server.has(habit);
        for (reference, service) in [("1", "22"), ("2", "23")] {
            fault(&mut client, Fault::Returned, service);
            client.call(service, &outward(service, reference, "100.00", ACCOUNT));
        }
        client.wait(600);
        assert_eq!((left(&client, "bank:rtgs"), left(&client, "bank:skn")), (0, 0));
        let tokens = client.server.calls().iter().filter(|call| call.service == "73").count();
        assert_eq!(tokens, 1, "{habit:?}");
        let notices = client.server.calls().len() - tokens;
        assert_eq!(notices, if matches!(habit, Habit::NoToken | Habit::EndedToken) { 0 } else { 2 }, "{habit:?}");
    }
}

/// The partner has forgotten its token: the first notice is lost, and the second brings another one.
#[test]
fn a_token_that_the_partner_does_not_know_is_not_used_again() {
    let mut client = ready();
    let mut told = |habit: Habit| {
        client.server.has(habit);
        let reference = format!("{}", client.last);
        fault(&mut client, Fault::Returned, "22");
        client.call("22", &outward("22", &reference, "100.00", ACCOUNT));
        client.wait(61);
        client.server.calls().iter().map(|call| call.service).collect::<Vec<_>>()
    };
    assert_eq!(told(Habit::Good), ["73", "76"]);
    assert_eq!(told(Habit::Forgetful), ["73", "76", "76"]);
    assert_eq!(told(Habit::Good), ["73", "76", "76", "73", "76"]);
}

#[test]
fn past_the_cut_off_nothing_leaves() {
    // The clock is at 17:34:52.
    for (rtgs, skn, code_22, code_23) in [
        (Some(17 * 60 + 35), Some(17 * 60 + 34), "2002200", "4032306"),
        (Some(17 * 60 + 34), None, "4032206", "2002300"),
    ] {
        let mut world = world();
        (world.settings.rtgs_cut_off, world.settings.skn_cut_off) = (rtgs, skn);
        let mut client = Client::of(Bank::open(&world, now()).unwrap());
        client.fetch_token();
        assert_eq!(client.call("22", &body("22", "1")).code, code_22);
        assert_eq!(client.call("23", &body("23", "2")).code, code_23);
        assert_eq!(client.call("18", &body("18", "3")).code, "2001800");
    }
}

#[test]
fn a_name_at_another_bank() {
    let mut client = ready();
    let ask = |account: &str| {
        format!(
            r#"{{"partnerReferenceNo":"1","beneficiaryBankCode":"BRINIDJA","beneficiaryAccountNo":"{account}","additionalInfo":{{"inquiryService":"1"}}}}"#
        )
    };
    let answered = client.call("16", &ask(ACCOUNT));
    assert_eq!(
        (&*answered.code, answered.at("/beneficiaryAccountName").as_deref()),
        ("2001600", Some("Yories Yolanda"))
    );
    assert_eq!(client.call("16", &ask("111111111111111")).code, "4041611");
}
