//! Each invariant, and a ledger that breaks it. Nothing outside this module can make such a ledger, so the fields are set by hand.

use alloc::string::ToString;
use paraf::Moment;

use super::*;
use crate::ledger::{HoldId, Leg, Posting, VAULT};

const DAY: i64 = 86_400_000;

fn now() -> Moment {
    Moment::parse("2022-04-21T17:34:52+07:00").unwrap()
}

/// Two customers, a reversal, a hold that lives, one that was collected.
fn sound() -> Ledger {
    let mut ledger = Ledger::default();
    ledger.open(VAULT, "vault", "IDR", AccountKind::Internal).unwrap();
    for (number, amount) in [("a", 10_000), ("b", 5_000)] {
        ledger.open(number, number, "IDR", AccountKind::Customer).unwrap();
        let reference = format!("opening:{number}");
        ledger.post(Posting::transfer(now(), "opening", VAULT, number, amount).with_reference(&reference)).unwrap();
    }
    let wrong = ledger.post(Posting::transfer(now(), "wrong", "a", "b", 100).with_reference("wrong")).unwrap();
    ledger.reverse(wrong, now(), "put right").unwrap();
    ledger.hold("a", 2_000, 10, now()).unwrap();
    let collected = ledger.hold("a", 3_000, 10, now()).unwrap();
    ledger.collect(collected, "b", now(), "collection").unwrap();
    assert_eq!(ledger.invariants(now()), []);
    ledger
}

fn broken(corrupt: impl FnOnce(&mut Ledger)) -> Vec<Invariant> {
    let mut ledger = sound();
    corrupt(&mut ledger);
    ledger.invariants(now()).iter().map(Broken::invariant).collect()
}

/// As somebody would who knows of the chain: what comes behind is chained anew.
fn rechain(ledger: &mut Ledger) {
    let mut before = [0; 32];
    for entry in &mut ledger.entries {
        entry.chain = entry.chained(&before);
        before = entry.chain;
    }
}

#[test]
fn legs_that_do_not_sum_to_zero() {
    let found = broken(|ledger| {
        ledger.entries[2].legs[0].hundredths -= 1;
        rechain(ledger);
    });
    assert!(found.contains(&Invariant::LegsSumToZero), "{found:?}");
    // Two currencies do not make up for each other.
    let found = broken(|ledger| {
        ledger.entries[2].legs[0].currency = "USD".into();
        rechain(ledger);
    });
    assert!(found.contains(&Invariant::LegsSumToZero), "{found:?}");
}

#[test]
fn an_entry_that_was_changed_afterwards() {
    // Text alone: every sum still fits.
    assert_eq!(broken(|ledger| ledger.entries[0].text = "something else".into()), [Invariant::AppendOnly]);
}

#[test]
fn an_entry_that_was_taken_out() {
    let found = broken(|ledger| {
        ledger.entries.remove(2);
    });
    assert!(found.contains(&Invariant::AppendOnly), "{found:?}");
}

#[test]
fn a_reversal_that_happens_twice() {
    let found = broken(|ledger| {
        let mut again = ledger.entries[3].clone();
        again.id = EntryId(ledger.entries.len() as u64);
        for leg in &again.legs {
            ledger.accounts.get_mut(&leg.account).unwrap().posted += leg.hundredths;
        }
        ledger.entries.push(again);
        rechain(ledger);
    });
    assert_eq!(found, [Invariant::AppendOnly]);
}

#[test]
fn a_reversal_of_another_amount() {
    let found = broken(|ledger| {
        for (leg, more) in ledger.entries[3].legs.iter_mut().zip([1, -1]) {
            leg.hundredths += more;
            ledger.accounts.get_mut(&leg.account).unwrap().posted += more;
        }
        rechain(ledger);
    });
    assert_eq!(found, [Invariant::AppendOnly]);
}

#[test]
fn a_balance_that_is_not_the_sum_of_the_entries() {
    let found = broken(|ledger| {
        // Both sides, so that the world still sums to zero.
        ledger.accounts.get_mut("a").unwrap().posted += 5;
        ledger.accounts.get_mut(VAULT).unwrap().posted -= 5;
    });
    assert_eq!(found, [Invariant::BalanceIsSum, Invariant::BalanceIsSum]);
}

#[test]
fn more_held_than_the_holds_say() {
    assert_eq!(broken(|ledger| ledger.accounts.get_mut("a").unwrap().held += 1), [Invariant::HeldIsSum]);
}

#[test]
fn a_customer_with_less_than_nothing() {
    let found = broken(|ledger| {
        let legs = [("a", -10_000), ("b", 10_000)];
        for (number, hundredths) in legs {
            ledger.accounts.get_mut(number).unwrap().posted += hundredths;
        }
        let leg =
            |(account, hundredths): (&str, i64)| Leg { account: account.into(), currency: "IDR".into(), hundredths };
        let mut entry = ledger.entries[2].clone();
        entry.id = EntryId(ledger.entries.len() as u64);
        (entry.reference, entry.legs) = (None, legs.into_iter().map(leg).collect());
        ledger.entries.push(entry);
        rechain(ledger);
    });
    assert_eq!(found, [Invariant::Covered]);
}

#[test]
fn money_from_nowhere() {
    let found = broken(|ledger| ledger.accounts.get_mut("b").unwrap().posted += 1);
    assert!(found.contains(&Invariant::WorldSumsToZero), "{found:?}");
}

#[test]
fn a_reference_that_moves_money_twice() {
    let found = broken(|ledger| {
        let mut again = ledger.entries[2].clone();
        again.id = EntryId(ledger.entries.len() as u64);
        for leg in &again.legs {
            ledger.accounts.get_mut(&leg.account).unwrap().posted += leg.hundredths;
        }
        ledger.entries.push(again);
        rechain(ledger);
    });
    assert_eq!(found, [Invariant::OncePerReference]);
}

#[test]
fn a_hold_that_was_collected_and_still_holds() {
    let found = broken(|ledger| {
        ledger.holds[1].state = HoldState::Live;
        ledger.accounts.get_mut("a").unwrap().held += 3_000;
    });
    assert_eq!(found, [Invariant::CollectedOnce]);
    let found = broken(|ledger| ledger.holds[1].state = HoldState::Released);
    assert_eq!(found, [Invariant::CollectedOnce]);
}

#[test]
fn a_hold_that_ended_as_collected_without_an_entry() {
    let found = broken(|ledger| {
        ledger.holds[0].state = HoldState::Collected(EntryId(0));
        ledger.accounts.get_mut("a").unwrap().held -= 2_000;
    });
    assert_eq!(found, [Invariant::CollectedOnce]);
    let found = broken(|ledger| {
        let last = ledger.entries.len() - 1;
        ledger.entries[last].collects = Some(HoldId(77));
        rechain(ledger);
    });
    assert!(found.contains(&Invariant::CollectedOnce), "{found:?}");
}

#[test]
fn a_hold_whose_day_has_come_and_that_holds_on() {
    let ledger = sound();
    let later = Moment::from_epoch_millis(now().epoch_millis() + 11 * DAY);
    let found: Vec<Invariant> = ledger.invariants(later).iter().map(Broken::invariant).collect();
    assert_eq!(found, [Invariant::ExpiredHoldsNothing]);
    let mut ledger = ledger;
    ledger.expire_holds(later);
    assert_eq!(ledger.invariants(later), []);
}

#[test]
fn each_has_a_number_and_a_name_of_its_own() {
    let numbers: Vec<u8> = Invariant::ALL.iter().map(|invariant| invariant.number()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    let broken = Broken::new(Invariant::Covered, "a");
    assert_eq!(broken.to_string(), "invariant 5 covered is broken at a");
}
