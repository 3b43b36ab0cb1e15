//! Random runs: whatever happens in whatever order, with whatever fault, the ledger is sound after each event, and the same events make
//! the same run, byte for byte.
//!
//! 1,000 runs, or as many as `PARAF_BANK_RUNS` says.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use paraf::Moment;
use paraf::message::ResponseCode;
use paraf::sign::Signer;
use paraf_bank::{
    Bank, Effect, Event, Fault, FaultRule, HoldId, Incoming, Note, Order, Reply, Settled, Stage, Trigger,
};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

use crate::client::{Call17, Client, at, outward, signer};
use crate::partner::Habit;
use crate::world::{BILLER, CODE, CUSTOMER, MERCHANT, MINE, OTHERS, PARTNER_KEY, now, world};

/// Something that somebody does.
#[derive(Clone, Debug)]
enum Deed {
    Token,
    Balance,
    Name,
    Transfer { reference: u8, amount: &'static str, external_id: u8, to: &'static str },
    Status { external_id: u8, service: &'static str },
    Code { reference: u8, amount: &'static str },
    PayCode { code: usize },
    Query { code: usize },
    Refund { code: usize, amount: &'static str, twice: bool },
    Outward { service: &'static str, reference: u8, amount: &'static str, external_id: u8 },
    Statement,
    Tampered,
    Garbage(Vec<u8>),
    Pay { customer_no: &'static str, hundredths: Option<i64> },
    PaymentStatus,
    Hold { hundredths: i64, days: u16 },
    ChangeHold { hold: u64, hundredths: i64, days: u16 },
    ReleaseHold(u64),
    Collect { hold: u64 },
    Close(&'static str),
    Fault(FaultRule),
    ClearFaults,
    Habit(Habit),
    Wait(u64),
}

fn deed() -> impl Strategy<Value = Deed> {
    let amounts = select(vec!["1.00", "1.00", "250000.00", "400000.00", "1000000.01", "10000"]);
    let habits = select(vec![
        Habit::Good,
        Habit::AnswerLostOnce,
        Habit::ConflictInstead,
        Habit::Silent,
        Habit::Html,
        Habit::Reject,
        Habit::NoStatus,
        Habit::Status02,
        Habit::WrongService,
        Habit::Down,
        Habit::NoToken,
        Habit::EndedToken,
        Habit::Lenient,
    ]);
    let customers = select(vec!["1", "2", "3", "5", "6", "9"]);
    let sums = select(vec![None, Some(1), Some(7_500_000), Some(49_000_000), Some(60_000_000)]);
    prop_oneof![
        1 => Just(Deed::Token),
        1 => Just(Deed::Balance),
        1 => Just(Deed::Name),
        8 => (0..3_u8, amounts.clone(), 0..60_u8, select(vec![OTHERS, OTHERS, CUSTOMER, BILLER]))
            .prop_map(|(reference, amount, external_id, to)| Deed::Transfer { reference, amount, external_id, to }),
        2 => (0..60_u8, select(vec!["17", "18", "22", "23"]))
            .prop_map(|(external_id, service)| Deed::Status { external_id, service }),
        6 => (select(vec!["18", "22", "23"]), 0..3_u8, amounts.clone(), 0..60_u8)
            .prop_map(|(service, reference, amount, external_id)| Deed::Outward { service, reference, amount, external_id }),
        1 => Just(Deed::Statement),
        3 => (0..3_u8, amounts.clone()).prop_map(|(reference, amount)| Deed::Code { reference, amount }),
        3 => (0..3_usize).prop_map(|code| Deed::PayCode { code }),
        1 => (0..3_usize).prop_map(|code| Deed::Query { code }),
        3 => (0..3_usize, select(vec!["1.00", "250000.00", "100000.00", "0.01"]), any::<bool>())
            .prop_map(|(code, amount, twice)| Deed::Refund { code, amount, twice }),
        1 => Just(Deed::Tampered),
        1 => prop::collection::vec(any::<u8>(), 0..40).prop_map(Deed::Garbage),
        5 => (customers, sums).prop_map(|(customer_no, hundredths)| Deed::Pay { customer_no, hundredths }),
        1 => Just(Deed::PaymentStatus),
        2 => (-1..60_000_000_i64, 0..400_u16).prop_map(|(hundredths, days)| Deed::Hold { hundredths, days }),
        1 => (0..3_u64, 0..60_000_000_i64, 1..400_u16)
            .prop_map(|(hold, hundredths, days)| Deed::ChangeHold { hold, hundredths, days }),
        1 => (0..3_u64).prop_map(Deed::ReleaseHold),
        2 => (0..3_u64).prop_map(|hold| Deed::Collect { hold }),
        1 => select(vec![OTHERS, CUSTOMER]).prop_map(Deed::Close),
        3 => rule().prop_map(Deed::Fault),
        1 => Just(Deed::ClearFaults),
        3 => habits.prop_map(Deed::Habit),
        4 => select(vec![1, 29, 30, 31, 300, 900, 20_000, 86_400, 40 * 86_400]).prop_map(Deed::Wait),
    ]
}

fn rule() -> impl Strategy<Value = FaultRule> {
    let faults = select(vec![
        Fault::Late { millis: 31_000 },
        Fault::LostBefore,
        Fault::LostAfter,
        Fault::Html { done: true },
        Fault::Html { done: false },
        Fault::Reset { done: true },
        Fault::Reset { done: false },
        Fault::ExpiredToken,
        Fault::OtherCode(ResponseCode::parse("5001701").unwrap()),
        Fault::OtherBankDown,
        Fault::Pending,
        Fault::Returned,
        Fault::Returned,
        Fault::WrongSignature,
        Fault::StaleTimestamp,
        Fault::WrongToken,
        Fault::MissingField,
        Fault::IrregularTypes,
        Fault::SameExternalId,
        Fault::Twice,
    ]);
    let services = select(vec![
        None,
        None,
        Some("17"),
        Some("18"),
        Some("22"),
        Some("24"),
        Some("25"),
        Some("73"),
        Some("76"),
        Some("78"),
    ]);
    let triggers = prop_oneof![
        (0..2_u32, 1..3_u32).prop_map(|(skip, times)| Trigger::Count { skip, times }),
        (0..1_001_u16).prop_map(Trigger::PerMille),
        (0..4_u8).prop_map(|name| Trigger::Named(name.to_string())),
    ];
    (faults, services, triggers).prop_map(|(fault, service, trigger)| FaultRule {
        fault,
        service: service.map(Into::into),
        trigger,
    })
}

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

fn act(client: &mut Client, deed: &Deed) {
    let order = match deed.clone() {
        Deed::Token => {
            client.fetch_token_if_any();
            return;
        }
        Deed::Balance => return call(client, "11", None, r#"{"partnerReferenceNo":"1","accountNo":"1234567890"}"#),
        Deed::Name => {
            return call(client, "15", None, r#"{"partnerReferenceNo":"1","beneficiaryAccountNo":"8010001575"}"#);
        }
        Deed::Transfer { reference, amount, external_id, to } => {
            let transfer = Call17 { reference: &reference.to_string(), amount, to, from: MINE };
            return call(client, "17", Some(&external_id.to_string()), &transfer.body());
        }
        Deed::Outward { service, reference, amount, external_id } => {
            let body = outward(service, &reference.to_string(), amount, "888801000157508");
            return call(client, service, Some(&external_id.to_string()), &body);
        }
        Deed::Code { reference, amount } => {
            let body = format!(
                r#"{{"partnerReferenceNo":"{reference}","amount":{{"value":"{amount}","currency":"IDR"}},"merchantId":"{MERCHANT}","terminalId":"A1234567"}}"#
            );
            let request = client.signed_as(MERCHANT, "47", None, &body);
            client.send(request);
            return;
        }
        Deed::Query { code } => {
            let body = format!(
                r#"{{"originalReferenceNo":"{}","originalPartnerReferenceNo":"1","serviceCode":"47","merchantId":"{MERCHANT}","additionalInfo":{{"terminalId":"A1234567"}}}}"#,
                codes(client).get(code).map_or("none", |code| &code.reference_no)
            );
            let request = client.signed_as(MERCHANT, "51", None, &body);
            client.send(request);
            return;
        }
        Deed::Refund { code, amount, twice } => {
            let codes = codes(client);
            let Some(code) = codes.get(code) else { return };
            let body = format!(
                r#"{{"merchantId":"{MERCHANT}","originalPartnerReferenceNo":"{}","originalReferenceNo":"{}","partnerRefundNo":"{}","refundAmount":{{"value":"{amount}","currency":"IDR"}},"additionalInfo":{{"terminalId":"A1234567","transactionDate":"2022-04-21T17:34:52+07:00"}}}}"#,
                code.reference, code.reference_no, code.refund_no
            );
            let request = client.signed_as(MERCHANT, "78", None, &body);
            client.send(request.clone());
            if twice {
                client.last += 1;
                client.send(Incoming { request: client.last, ..request });
            }
            return;
        }
        Deed::Statement => {
            let day = r#""2022-04-21T00:00:00+07:00""#;
            let body = format!(
                r#"{{"partnerReferenceNo":"1","accountNo":"1234567890","fromDateTime":{day},"toDateTime":{day}}}"#
            );
            return call(client, "14", None, &body);
        }
        Deed::Status { external_id, service } => {
            let date = "2022-04-21T17:34:52+07:00";
            let asked = format!(
                r#"{{"originalExternalId":"{external_id}","serviceCode":"{service}","transactionDate":"{date}"}}"#
            );
            return call(client, "36", None, &asked);
        }
        Deed::Tampered => {
            let mut request = client.signed("17", None, "{}");
            request.body = Call17 { reference: "9", amount: "1.00", to: OTHERS, from: MINE }.body().into();
            client.send(request);
            return;
        }
        Deed::Garbage(bytes) => {
            let mut request = client.signed("17", None, "{}");
            request.headers.push((bytes.clone(), bytes.clone()));
            request.body = bytes;
            client.send(request);
            return;
        }
        Deed::PaymentStatus => {
            return call(
                client,
                "26",
                None,
                r#"{"partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451"}"#,
            );
        }
        Deed::Habit(habit) => return client.server.has(habit),
        Deed::Wait(seconds) => {
            client.wait(seconds);
            // Most partners fetch a token when theirs is old; what happens without one is in the shorter waits.
            if seconds > 900 {
                client.fetch_token_if_any();
            }
            return;
        }
        Deed::Pay { customer_no, hundredths } => {
            Order::Pay { from: CUSTOMER.into(), company_code: CODE.into(), customer_no: customer_no.into(), hundredths }
        }
        Deed::PayCode { code } => {
            let qr_content = codes(client).get(code).map_or("none".into(), |code| code.content.clone());
            Order::PayCode { from: CUSTOMER.into(), qr_content }
        }
        Deed::Hold { hundredths, days } => Order::Hold { account: CUSTOMER.into(), hundredths, days },
        Deed::ChangeHold { hold, hundredths, days } => Order::ChangeHold { hold: HoldId(hold), hundredths, days },
        Deed::ReleaseHold(hold) => Order::ReleaseHold(HoldId(hold)),
        Deed::Collect { hold } => Order::Collect { hold: HoldId(hold), to: BILLER.into() },
        Deed::Close(account) => Order::Close { account: account.into() },
        Deed::Fault(rule) => Order::Fault(rule),
        Deed::ClearFaults => Order::ClearFaults,
    };
    // Refused or done: the ledger tells.
    let _ = client.order(order);
}

/// A code, as the partner knows it.
struct Code {
    reference: String,
    reference_no: String,
    content: String,
    refund_no: String,
}

/// Those that the bank has answered for, also where a fault kept the answer from being the partner's.
fn codes(client: &Client) -> Vec<Code> {
    let answers = client.run.effects().iter().filter_map(|effect| match effect {
        Effect::Respond { reply: Reply::Answer(http), .. } => Some(&http.body),
        _ => None,
    });
    let refund_no = |reference_no: &str| {
        let calls = client.server.calls();
        let told = calls.iter().find(|call| at(&call.body, "/originalReferenceNo").as_deref() == Some(reference_no));
        told.and_then(|call| at(&call.body, "/additionalInfo/issuerReferenceNumber"))
    };
    let code = |body: &Vec<u8>| {
        let content = at(body, "/qrContent")?;
        let reference_no = at(body, "/referenceNo")?;
        let refund_no = refund_no(&reference_no).unwrap_or("500000000001".into());
        Some(Code { reference: at(body, "/partnerReferenceNo")?, reference_no, content, refund_no })
    };
    answers.filter_map(code).collect()
}

fn call(client: &mut Client, service: &str, external_id: Option<&str>, body: &str) {
    let request = client.signed(service, external_id, body);
    client.send(request);
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
