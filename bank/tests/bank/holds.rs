//! Holds at the counter, by the rules that the product has.

use paraf::Moment;
use paraf_bank::{BankErrorCode, Effect, Event, HoldId, HoldState, MOST_HOLD_DAYS, Note, Order, Receipt};

use crate::client::Client;
use crate::world::{BILLER, CODE, CUSTOMER, assert_money, bank, now};

fn hold(client: &mut Client, hundredths: i64, days: u16) -> Result<HoldId, BankErrorCode> {
    let order = Order::Hold { account: CUSTOMER.into(), hundredths, days };
    match client.order(order) {
        Ok(Receipt::Hold(id)) => Ok(id),
        Ok(other) => panic!("{other:?}"),
        Err(error) => Err(error.code()),
    }
}

#[test]
fn hold_change_collect() {
    let mut client = Client::new();
    let id = hold(&mut client, 40_000_000, 10).unwrap();
    client.order(Order::ChangeHold { hold: id, hundredths: 30_000_000, days: MOST_HOLD_DAYS }).unwrap();
    assert_eq!(client.bank().ledger().account(CUSTOMER).unwrap().available(), 20_000_000);
    assert_money(client.bank(), &[]);
    client.order(Order::Collect { hold: id, to: BILLER.into() }).unwrap();
    assert_money(client.bank(), &[(CUSTOMER, -30_000_000), (BILLER, 30_000_000)]);
    let again = client.order(Order::Collect { hold: id, to: BILLER.into() });
    assert_eq!(again.unwrap_err().code(), BankErrorCode::HoldGone);
    assert_money(client.bank(), &[(CUSTOMER, -30_000_000), (BILLER, 30_000_000)]);
}

#[test]
fn a_hold_that_is_too_long_and_one_that_ends() {
    let mut client = Client::new();
    assert_eq!(hold(&mut client, 100, 367), Err(BankErrorCode::HoldTooLong));
    assert_eq!(hold(&mut client, 100, 0), Err(BankErrorCode::HoldTooLong));
    let id = hold(&mut client, 500, 1).unwrap();
    client.wait(86_400);
    assert_eq!(client.bank().ledger().holds()[0].state(), HoldState::Expired);
    client.order(Order::Close { account: CUSTOMER.into() }).unwrap();
    assert_eq!(hold(&mut client, 100, 1), Err(BankErrorCode::AccountClosed));
    let gone = client.order(Order::Collect { hold: id, to: BILLER.into() });
    assert_eq!(gone.unwrap_err().code(), BankErrorCode::HoldGone);
    assert_money(client.bank(), &[]);
}

#[test]
fn a_hold_ends_at_midnight_in_jakarta() {
    let mut client = Client::new();
    hold(&mut client, 500, 1).unwrap();
    // 17:34:52, so midnight is 23,108 seconds away.
    client.wait(23_107);
    assert_eq!(client.bank().ledger().account(CUSTOMER).unwrap().held(), 500);
    client.wait(1);
    assert_eq!(client.bank().ledger().account(CUSTOMER).unwrap().held(), 0);
}

#[test]
fn a_hold_is_not_changed_to_a_day_that_has_come() {
    let mut client = Client::new();
    let id = hold(&mut client, 500, 10).unwrap();
    client.wait(3 * 86_400);
    let past = client.order(Order::ChangeHold { hold: id, hundredths: 500, days: 3 });
    assert_eq!(past.unwrap_err().code(), BankErrorCode::InvalidArgument);
    assert_eq!(client.bank().ledger().account(CUSTOMER).unwrap().held(), 500);
    client.order(Order::ChangeHold { hold: id, hundredths: 500, days: 4 }).unwrap();
}

/// Whoever moves the clock far gets what happened on the way in its order.
#[test]
fn what_is_due_comes_in_the_order_of_its_moments() {
    let mut bank = bank();
    let order = |order| Event::Counter(order);
    for days in [2, 1] {
        bank.step(now(), order(Order::Hold { account: CUSTOMER.into(), hundredths: 500, days }));
    }
    // A call for a token that nobody answers, due in thirty seconds.
    let (company_code, customer_no) = (CODE.into(), "1".into());
    bank.step(now(), order(Order::Pay { from: CUSTOMER.into(), company_code, customer_no, hundredths: None }));
    let later = Moment::from_epoch_millis(now().epoch_millis() + 10 * 86_400_000);
    let told = bank.step(later, Event::Tick).into_iter().filter_map(|effect| match effect {
        Effect::Note(Note::HoldExpired(hold)) => Some(format!("hold {}", hold.0)),
        Effect::Note(Note::Payment { stage, .. }) => Some(format!("{stage:?}")),
        _ => None,
    });
    assert_eq!(told.collect::<Vec<_>>(), ["Refused", "hold 1", "hold 0"]);
}

#[test]
fn more_than_there_is_cannot_be_held() {
    let mut client = Client::new();
    assert_eq!(hold(&mut client, 50_000_001, 1), Err(BankErrorCode::InsufficientFunds));
    let id = hold(&mut client, 30_000_000, 1).unwrap();
    assert_eq!(hold(&mut client, 20_000_001, 1), Err(BankErrorCode::InsufficientFunds));
    let more = client.order(Order::ChangeHold { hold: id, hundredths: 50_000_001, days: 1 });
    assert_eq!(more.unwrap_err().code(), BankErrorCode::InsufficientFunds);
    client.order(Order::ChangeHold { hold: id, hundredths: 50_000_000, days: 1 }).unwrap();
    client.order(Order::ReleaseHold(id)).unwrap();
    assert_eq!(client.bank().ledger().account(CUSTOMER).unwrap().available(), 50_000_000);
    assert_eq!(hold(&mut client, 0, 1), Err(BankErrorCode::InvalidAmount));
    assert_eq!(hold(&mut client, -5, 1), Err(BankErrorCode::InvalidAmount));
    assert_money(client.bank(), &[]);
}

#[test]
fn a_collection_that_cannot_be_posted_leaves_the_hold() {
    let mut client = Client::new();
    let id = hold(&mut client, 500, 1).unwrap();
    let nowhere = client.order(Order::Collect { hold: id, to: "nowhere".into() });
    assert_eq!(nowhere.unwrap_err().code(), BankErrorCode::UnknownAccount);
    assert_eq!(client.bank().ledger().holds()[0].state(), HoldState::Live);
    assert_money(client.bank(), &[]);
    client.order(Order::Collect { hold: id, to: BILLER.into() }).unwrap();
    assert_money(client.bank(), &[(CUSTOMER, -500), (BILLER, 500)]);
}
