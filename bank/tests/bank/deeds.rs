//! What anybody may do to a bank, by chance: the deeds of the random runs.

use paraf::message::ResponseCode;
use paraf_bank::{Effect, Fault, FaultRule, HoldId, Incoming, Order, Reply, Trigger};
use proptest::prelude::*;
use proptest::sample::select;

use crate::client::{Call17, Client, at, outward};
use crate::partner::Habit;
use crate::world::{BILLER, CODE, CUSTOMER, MERCHANT, MINE, OTHERS};

/// Something that somebody does.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
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

pub(crate) fn deed() -> impl Strategy<Value = Deed> {
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

pub(crate) fn act(client: &mut Client, deed: &Deed) {
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
pub(crate) struct Code {
    reference: String,
    pub(crate) reference_no: String,
    content: String,
    refund_no: String,
}

/// Those that the bank has answered for, also where a fault kept the answer from being the partner's.
pub(crate) fn codes(client: &Client) -> Vec<Code> {
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
