//! Random runs: whatever happens in whatever order, with whatever fault, the ledger is sound after each event, and the same events make
//! the same run, byte for byte.
//!
//! 1,000 runs, or as many as `PARAF_BANK_RUNS` says.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use paraf::Moment;
use paraf::sign::Signer;
use paraf_bank::{Bank, Effect, Event, Note, Order, Settled, Stage};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::client::{Client, signer};
use crate::deeds::{Deed, act, codes, deed};
use crate::partner::Habit;
use crate::world::{CUSTOMER, OTHERS, PARTNER_KEY, now, world};

/// Banks are opened once, since reading keys takes longer than a run.
fn opened(seed: u64) -> Bank {
    static OPENED: OnceLock<Vec<Bank>> = OnceLock::new();
    let open = |seed| {
        let mut world = world();
        world.seed = seed;
        // A diagnosis is deterministic too, and long.
        world.settings.diagnosis_bytes = 4_096;
        Bank::open(&world, now()).unwrap()
    };
    OPENED.get_or_init(|| (0..4).map(open).collect())[seed as usize].clone()
}

fn of_partner() -> Signer {
    static SIGNER: OnceLock<Signer> = OnceLock::new();
    SIGNER.get_or_init(|| signer("client-key-1", "client-secret-1", PARTNER_KEY)).clone()
}

fn start(seed: u64) -> Client {
    Client::signing(opened(seed), of_partner())
}

fn runs() -> u32 {
    std::env::var("PARAF_BANK_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(1_000)
}

fn check(seed: u64, deeds: &[Deed]) -> Result<Client, TestCaseError> {
    let mut client = start(seed);
    client.fetch_token_if_any();
    for deed in deeds {
        act(&mut client, deed);
        prop_assert_eq!(client.bank().invariants(), [], "after {:?}", deed);
    }
    // Whatever was begun ends.
    client.wait(3_600);
    prop_assert_eq!(client.bank().invariants(), []);
    for payment in client.bank().payments() {
        prop_assert!(payment.stage().is_final(), "{:?}", payment.stage());
        let entry = payment.entry();
        let reversed = entry.and_then(|entry| client.bank().ledger().reversal_of(entry)).is_some();
        let moved = match payment.stage() {
            Stage::Paid | Stage::Suspended => entry.is_some() && !reversed,
            Stage::Reversed => reversed,
            _ => entry.is_none(),
        };
        prop_assert!(moved, "{:?} {:?}", payment.stage(), entry);
    }
    // What other banks returned came back, and no more than that: what is at a network is what left and did not come back.
    let ledger = client.bank().ledger();
    for network in ["bank:bi-fast", "bank:rtgs", "bank:skn"] {
        let entries = ledger.entries().iter().filter(|entry| entry.reverses().is_none());
        let left = entries.filter(|entry| ledger.reversal_of(entry.id()).is_none());
        let legs = left.flat_map(|entry| entry.legs()).filter(|leg| leg.account == network);
        let there = ledger.account(network).map_or(0, |account| account.posted());
        prop_assert_eq!(legs.map(|leg| leg.hundredths).sum::<i64>(), there, "{}", network);
    }
    let returned =
        client.notes().filter(|note| matches!(note, Note::Transfer { settled: Settled::Returned, .. })).count();
    let back = ledger.entries().iter().filter(|entry| entry.text() == "transfer, returned").count();
    prop_assert_eq!(returned, back);
    // Of each code no more came back than was paid, which happened once at most.
    let entries = client.bank().ledger().entries();
    let sum = |reference: &str| -> i64 {
        let meant = entries.iter().filter(|entry| entry.reference().is_some_and(|own| own.starts_with(reference)));
        meant.flat_map(|entry| entry.legs()).filter(|leg| leg.account == CUSTOMER).map(|leg| leg.hundredths).sum()
    };
    for code in codes(&client) {
        let (paid, back) =
            (-sum(&format!("qris:{}", code.reference_no)), sum(&format!("refund:{}:", code.reference_no)));
        prop_assert!((0..=paid).contains(&back), "{back} of {paid}");
    }
    // Counted without the ledger's own index: no more transfers than references were used.
    let entries = client.bank().ledger().entries();
    let moved = entries.iter().filter(|entry| entry.text() == "transfer").count();
    let used: BTreeSet<u8> = deeds
        .iter()
        .filter_map(|deed| match deed {
            Deed::Transfer { reference, .. } | Deed::Outward { reference, .. } => Some(*reference),
            _ => None,
        })
        .collect();
    prop_assert!(moved <= used.len(), "{moved} transfers under {used:?}");
    Ok(client)
}

#[test]
fn the_ledger_is_sound_after_each_event_and_each_run_can_be_repeated() {
    let mut runner = TestRunner::new(Config { cases: runs(), failure_persistence: None, ..Config::default() });
    let deeds = prop::collection::vec(deed(), 1..25);
    let outcome = runner.run(&(0..4_u64, deeds), |(seed, deeds)| {
        let client = check(seed, &deeds)?;
        let mut again = opened(seed);
        let effects: Vec<Effect> =
            client.run.events().iter().flat_map(|(at, event)| again.step(*at, event.clone())).collect();
        prop_assert!(effects == client.run.effects(), "the effects differ");
        prop_assert!(again.is_same_as(client.bank()), "the states differ");
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// That two runs are equal says something: they are not when seed or events differ.
#[test]
fn another_seed_makes_another_run() {
    let deeds = [Deed::Token, Deed::Pay { customer_no: "1", hundredths: None }, Deed::Wait(60)];
    let runs: Vec<Client> = [0, 1].map(|seed| check(seed, &deeds).unwrap()).into();
    assert!(runs[0].run.effects() != runs[1].run.effects());
    assert!(!runs[0].bank().is_same_as(runs[1].bank()));
    let longer = check(0, &[&deeds[..], &[Deed::Token]].concat()).unwrap();
    assert!(!runs[0].bank().is_same_as(longer.bank()));
}

/// A repeated run has the RSA signature of the bank's token request in it.
#[test]
fn a_repeated_run_has_the_same_signatures() {
    let client = check(2, &[Deed::Pay { customer_no: "1", hundredths: None }]).unwrap();
    let mut again = opened(2);
    let calls: Vec<_> = client
        .run
        .events()
        .iter()
        .flat_map(|(at, event)| again.step(*at, event.clone()))
        .filter_map(|effect| match effect {
            Effect::Call(call) => Some(call),
            _ => None,
        })
        .collect();
    assert_eq!(calls, client.server.calls());
    let signature = |call: &paraf_bank::Call| call.headers.iter().find(|(name, _)| name == "X-SIGNATURE").cloned();
    assert_eq!(signature(&calls[0]).unwrap().1.len(), 344);
}

#[test]
fn the_events_of_a_run_reach_what_the_deeds_promise() {
    // Otherwise the runs above would be sound because nothing happens.
    let deeds = [
        Deed::Token,
        Deed::Transfer { reference: 1, amount: "1.00", external_id: 1, to: OTHERS },
        Deed::Pay { customer_no: "1", hundredths: None },
        Deed::Wait(1),
        Deed::Hold { hundredths: 100, days: 2 },
        Deed::Collect { hold: 0 },
        Deed::Habit(Habit::Reject),
        Deed::Pay { customer_no: "5", hundredths: Some(100) },
    ];
    let client = check(0, &deeds).unwrap();
    let ledger = client.bank().ledger();
    // Three openings, a transfer, a payment, a collection, a payment and its reversal.
    assert_eq!(ledger.entries().len(), 8);
    assert_eq!(ledger.entries().iter().filter(|entry| entry.reverses().is_some()).count(), 1);
    assert!(client.notes().any(|note| matches!(note, Note::Done { service: "17", .. })));
    let is_payment = |(_, event): &(Moment, Event)| matches!(event, Event::Counter(Order::Pay { .. }));
    assert_eq!(client.run.events().iter().filter(|event| is_payment(event)).count(), 2);
}
