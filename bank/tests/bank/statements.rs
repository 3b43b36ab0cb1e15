//! Statements: newest first, and the sums fit.

use paraf_bank::Order;

use crate::client::{Answered, Call17, Client};
use crate::world::{MINE, OTHERS};

fn ask(client: &mut Client, account: &str, from: &str, to: &str) -> Answered {
    let body =
        format!(r#"{{"partnerReferenceNo":"1","accountNo":"{account}","fromDateTime":"{from}","toDateTime":"{to}"}}"#);
    client.call("14", &body)
}

fn of_day(client: &mut Client, day: &str) -> Answered {
    let midnight = format!("{day}T00:00:00+07:00");
    ask(client, MINE, &midnight, &midnight)
}

fn texts(answered: &Answered, pointers: &[&str]) -> Vec<String> {
    pointers.iter().map(|pointer| answered.at(pointer).unwrap_or_default()).collect()
}

fn transfer(client: &mut Client, reference: &str, amount: &str) {
    let transfer = Call17 { reference, amount, to: OTHERS, from: MINE };
    assert_eq!(client.call("17", &transfer.body()).code, "2001700");
}

#[test]
fn newest_first_and_the_sums_fit() {
    let mut client = Client::ready();
    transfer(&mut client, "1", "250000.00");
    client.wait(60);
    transfer(&mut client, "2", "100.00");
    let answered = of_day(&mut client, "2022-04-21");
    assert_eq!(answered.code, "2001400", "{}", answered.message);
    let rows = ["/amount/value", "/endAmount/value", "/type", "/transactionDate", "/remark"];
    let row = |place: usize| {
        texts(&answered, &rows.map(|name| format!("/detailData/{place}{name}")).each_ref().map(|name| &**name))
    };
    assert_eq!(row(0), ["100.00", "749900.00", "DEBIT", "2022-04-21T17:35:52+07:00", "transfer"]);
    assert_eq!(row(1), ["250000.00", "750000.00", "DEBIT", "2022-04-21T17:34:52+07:00", "transfer"]);
    assert_eq!(row(2), ["1000000.00", "1000000.00", "CREDIT", "2022-04-21T17:34:52+07:00", "opening balance"]);
    assert_eq!(row(3), ["", "", "", "", ""]);
    let sums = [
        "/balance/0/startingBalance/value",
        "/balance/0/endingBalance/value",
        "/balance/0/endingBalance/dateTime",
        "/totalCreditEntries/numberOfEntries",
        "/totalCreditEntries/amount/value",
        "/totalDebitEntries/numberOfEntries",
        "/totalDebitEntries/amount/value",
    ];
    assert_eq!(
        texts(&answered, &sums),
        ["0.00", "749900.00", "2022-04-21T17:35:52+07:00", "1", "1000000.00", "2", "250100.00"]
    );
}

#[test]
fn a_day_begins_with_what_the_day_before_left() {
    let mut client = Client::ready();
    transfer(&mut client, "1", "250000.00");
    client.wait(86_400);
    client.fetch_token();
    transfer(&mut client, "2", "1.00");
    let pointers = [
        "/balance/0/startingBalance/value",
        "/balance/0/endingBalance/value",
        "/detailData/0/amount/value",
        "/detailData/1/amount/value",
    ];
    let day = of_day(&mut client, "2022-04-22");
    assert_eq!(texts(&day, &pointers), ["750000.00", "749999.00", "1.00", ""]);
    let before = of_day(&mut client, "2022-04-21");
    assert_eq!(texts(&before, &pointers), ["0.00", "750000.00", "250000.00", "1000000.00"]);
    assert_eq!(before.at("/balance/0/endingBalance/dateTime").as_deref(), Some("2022-04-21T23:59:59+07:00"));
    let quiet = of_day(&mut client, "2022-04-20");
    assert_eq!(texts(&quiet, &pointers), ["0.00", "0.00", "", ""]);
    let both = ask(&mut client, MINE, "2022-04-21T00:00:00+07:00", "2022-04-22T00:00:00+07:00");
    assert_eq!(texts(&both, &pointers), ["0.00", "749999.00", "1.00", "250000.00"]);
}

#[test]
fn the_window_keeps_to_its_table() {
    let mut client = Client::ready();
    for (from, to, code) in [
        ("2022-03-21T00:00:00+07:00", "2022-04-21T00:00:00+07:00", "2001400"),
        ("2022-03-20T00:00:00+07:00", "2022-04-20T00:00:00+07:00", "4001402"),
        ("2022-04-21T01:00:00+07:00", "2022-04-21T00:00:00+07:00", "4001402"),
        ("2022-04-21T00:00:00+07:00", "2022-04-21T12:00:00+07:00", "4001402"),
        ("2022-04-21T00:00:00+07:00", "2022-04-20T00:00:00+07:00", "4001402"),
        ("2022-04-22T00:00:00+07:00", "2022-04-22T00:00:00+07:00", "4001402"),
    ] {
        assert_eq!(ask(&mut client, MINE, from, to).code, code, "{from} {to}");
    }
}

#[test]
fn a_statement_of_an_account_that_is_not_yours_or_closed() {
    let mut client = Client::ready();
    let midnight = "2022-04-21T00:00:00+07:00";
    assert_eq!(ask(&mut client, OTHERS, midnight, midnight).code, "4041411");
    client.order(Order::Close { account: MINE.into() }).unwrap();
    assert_eq!(of_day(&mut client, "2022-04-21").code, "4041411");
}

/// The day is Jakarta's: 17:00 by Greenwich.
#[test]
fn midnight_is_jakartas() {
    let mut client = Client::ready();
    // To 23:59:59 of the same day.
    client.wait(6 * 3_600 + 25 * 60 + 7);
    client.fetch_token();
    transfer(&mut client, "1", "1.00");
    client.wait(1);
    transfer(&mut client, "2", "2.00");
    assert_eq!(of_day(&mut client, "2022-04-21").at("/detailData/0/amount/value").as_deref(), Some("1.00"));
    assert_eq!(of_day(&mut client, "2022-04-22").at("/detailData/0/amount/value").as_deref(), Some("2.00"));
}

#[test]
fn more_than_9000_rows_end_with_the_newest() {
    let mut client = Client::ready();
    for _ in 0..9_001 {
        client.order(Order::Hold { account: MINE.into(), hundredths: 100, days: 1 }).unwrap();
        let hold = client.bank().ledger().holds().last().unwrap().id();
        client.order(Order::Collect { hold, to: OTHERS.into() }).unwrap();
    }
    let answered = of_day(&mut client, "2022-04-21");
    assert_eq!(answered.at("/totalDebitEntries/numberOfEntries").as_deref(), Some("9001"));
    assert_eq!(answered.at("/detailData/0/endAmount/value").as_deref(), Some("990999.00"));
    assert!(answered.at("/detailData/8999/type").is_some() && answered.at("/detailData/9000/type").is_none());
}
