//! Deliveries: each row of the table, what makes two payments the same, and many random lives of a store with crashes in them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

use paraf::message::{
    Delivery, DeliveryFound, NextStep, PaymentSettings, Service, Step, decide_payment, finish_payment,
};
use paraf::{Error, Moment, Profile};
use serde_json::{Value, json};

const NOW: i64 = 1_650_537_292;

fn service(id: &str, profile: &str) -> Service {
    Service::find(id, &Profile::named(profile).unwrap()).unwrap()
}

fn payment() -> Value {
    json!({
        "partnerServiceId": "   12345", "customerNo": "123456789012345678",
        "virtualAccountNo": "   12345123456789012345678", "virtualAccountName": "Budi Santoso",
        "paymentRequestId": "A", "channelCode": 6011, "referenceNo": "10000000001", "flagAdvise": "N",
        "paidAmount": {"value": "100000.00", "currency": "IDR"}, "totalAmount": {"value": "100000.00", "currency": "IDR"},
        "trxDateTime": "2022-04-21T17:34:50+07:00",
        "billDetails": [
            {"billNo": "1", "billAmount": {"value": "60000.00", "currency": "IDR"}},
            {"billNo": "2", "billAmount": {"value": "40000.00", "currency": "IDR"}}
        ],
    })
}

fn changed(pointer: &str, value: Value) -> Value {
    let mut body = payment();
    let (at, name) = pointer.rsplit_once('/').unwrap();
    body.pointer_mut(at).unwrap()[name] = value;
    body
}

fn delivery(body: &Value) -> Delivery {
    Delivery::read(service("25", "bca"), "bank", Some("call 1"), body.to_string().as_bytes()).unwrap()
}

fn decide_at(seconds: i64, delivery: &Delivery, record: Option<&str>, call: Option<&str>) -> Result<NextStep, Error> {
    let now = Moment::from_epoch_seconds(NOW + seconds);
    decide_payment(delivery, DeliveryFound { record, call }, now, PaymentSettings::default())
}

fn decide(delivery: &Delivery, record: Option<&str>, call: Option<&str>) -> NextStep {
    decide_at(0, delivery, record, call).unwrap()
}

fn answer(code: &str, status: &str) -> String {
    json!({"responseCode": code, "responseMessage": "x", "virtualAccountData": {"paymentFlagStatus": status}})
        .to_string()
}

/// What a step answers: code, status, whether it is the first body again.
fn said(step: &NextStep) -> (Step, String, String) {
    let code = step.response_code().map(|code| code.to_string()).unwrap_or_default();
    (step.step(), code, step.status().unwrap_or_default().to_owned())
}

fn expected(step: Step, code: &str, status: &str) -> (Step, String, String) {
    (step, code.into(), status.into())
}

const KEY: &str = "bank:25:12345:A";

#[test]
fn each_row_of_the_table() {
    let first = delivery(&payment());
    assert_eq!((first.key(), first.call_key(), first.is_advice()), (Some(KEY), Some("call 1"), false));
    let advice = delivery(&changed("/flagAdvise", json!("Y")));
    assert!(advice.is_advice());
    let other_amount = delivery(&changed("/paidAmount/value", json!("100001.00")));
    let other_account = delivery(&changed("/virtualAccountNo", json!("   12345123456789012345679")));

    // Nothing is known: another payment's call, or a new payment.
    assert_eq!(said(&decide(&first, None, Some("bank:25:12345:B"))), expected(Step::Conflict, "4092500", "01"));
    let book = decide(&first, None, None);
    assert_eq!(said(&book), expected(Step::Book, "", ""));
    let claim = book.record().unwrap();
    // Its own call without a record: the record is lost, and the payment may be booked.
    assert_eq!(said(&decide(&first, None, Some(KEY))), expected(Step::Mismatch, "", ""));

    // Claimed.
    for call in [None, Some(KEY), Some("bank:25:12345:B")] {
        assert_eq!(said(&decide_at(59, &first, Some(claim), call).unwrap()), expected(Step::Busy, "", ""));
        for other in [&other_amount, &other_account] {
            for seconds in [0, 59, 60, 9_999] {
                let step = decide_at(seconds, other, Some(claim), call).unwrap();
                assert_eq!(said(&step), expected(Step::Mismatch, "", ""), "{call:?} {seconds}");
            }
        }
        let interrupted = decide_at(60, &advice, Some(claim), call).unwrap();
        assert_eq!(said(&interrupted), expected(Step::Interrupted, "", ""));
        let again = interrupted.record().unwrap();
        assert_ne!(again, claim, "the next claim has a text of its own");
        assert_eq!(decide_at(119, &first, Some(again), call).unwrap().step(), Step::Busy);
        assert_eq!(decide_at(120, &first, Some(again), call).unwrap().step(), Step::Interrupted);
    }

    // Finished: the first status, the first answer, or nothing at all.
    for (code, status) in [("2002500", "00"), ("2002500", "01"), ("4042514", "01")] {
        let body = answer(code, status);
        let done = finish_payment(&first, claim, body.as_bytes()).unwrap();
        let done = Some(done.as_str());
        assert_eq!(
            said(&decide_at(9_999, &first, done, Some(KEY)).unwrap()),
            expected(Step::Repeat, "4042518", status)
        );
        for call in [None, Some("bank:25:12345:B")] {
            let step = decide(&advice, done, call);
            assert_eq!(said(&step), expected(Step::FirstAnswer, code, status));
            assert_eq!(step.answer(), Some(body.as_str()));
        }
        for call in [None, Some(KEY), Some("bank:25:12345:B")] {
            let (amount, account) = (decide(&other_amount, done, call), decide(&other_account, done, call));
            if status == "00" {
                assert_eq!(said(&amount), expected(Step::Mismatch, "", ""));
                assert_eq!(said(&account), expected(Step::Mismatch, "", ""));
            } else {
                assert_eq!(said(&amount), expected(Step::Refuse, "4042513", "01"));
                assert_eq!(amount.response_message(), Some("Invalid Amount"));
                assert_eq!(said(&account), expected(Step::Refuse, "4042518", "01"));
            }
            assert_eq!(
                (amount.differs(), account.differs()),
                (&["/paidAmount".to_owned()][..], &["/virtualAccountNo".to_owned()][..])
            );
        }
        let settings = PaymentSettings::default().first_answer_again(true);
        let found = DeliveryFound { record: done, call: Some(KEY) };
        let older = decide_payment(&first, found, Moment::from_epoch_seconds(NOW), settings).unwrap();
        assert_eq!(said(&older), expected(Step::FirstAnswer, code, status));
    }
}

/// Written in another way, it is the same payment; and what is not among its terms may differ.
#[test]
fn what_makes_it_the_same_payment() {
    let first = delivery(&payment());
    let claim = decide(&first, None, None).record().unwrap().to_owned();
    let bills = |list: Value| changed("/billDetails", list);
    let one = json!({"billNo": "1", "billAmount": {"value": "60000", "currency": "IDR"}, "billReferenceNo": "7"});
    let two = json!({"billNo": 2, "billAmount": {"value": 40000.00, "currency": "IDR"}, "status": ""});
    let same = [
        payment(),
        changed("/flagAdvise", json!("Y")),
        changed("/trxDateTime", json!("2022-04-21T17:39:50+07:00")),
        changed("/totalAmount/value", json!("1.00")),
        changed("/referenceNo", json!("10000000002")),
        changed("/journalNum", json!("654321")),
        changed("/virtualAccountName", json!("BUDI")),
        changed("/paidAmount", json!({"currency": "IDR", "value": "100000"})),
        changed("/paidAmount", json!({"value": 100000.00, "currency": "IDR"})),
        changed("/virtualAccountNo", json!("12345123456789012345678")),
        changed("/partnerServiceId", json!("12345")),
        bills(json!([two, one])),
        bills(json!([null, one, {}, two, {"billNo": "", "billAmount": {"value": "", "currency": null}}])),
    ];
    for body in same {
        let other = delivery(&body);
        assert_eq!(other.key(), Some(KEY), "{body}");
        let step = decide_at(999, &other, Some(&claim), None).unwrap();
        assert_eq!(step.step(), Step::Interrupted, "{body}");
        let reported = if body["referenceNo"] == payment()["referenceNo"] { vec![] } else { vec!["/referenceNo"] };
        assert_eq!(step.differs(), reported, "{body}");
    }
    let three = json!({"billNo": "3", "billAmount": {"value": "1.00", "currency": "IDR"}});
    let other = [
        (changed("/paidAmount/value", json!("100000.01")), "/paidAmount"),
        (changed("/paidAmount/value", json!("-100000.00")), "/paidAmount"),
        (changed("/paidAmount/value", json!("100.000,00")), "/paidAmount"),
        (changed("/paidAmount/currency", json!("USD")), "/paidAmount"),
        (changed("/paidAmount", json!(null)), "/paidAmount"),
        (changed("/paidAmount", json!("100000.00")), "/paidAmount"),
        (changed("/virtualAccountNo", json!("")), "/virtualAccountNo"),
        (bills(json!([one])), "/billDetails"),
        (bills(json!([one, two, three])), "/billDetails"),
        (bills(json!([one, one])), "/billDetails"),
        (bills(json!([])), "/billDetails"),
        (bills(json!("1,2")), "/billDetails"),
    ];
    for (body, pointer) in other {
        let step = decide(&delivery(&body), Some(&claim), None);
        assert_eq!((step.step(), step.differs()), (Step::Mismatch, &[pointer.to_owned()][..]), "{body}");
    }
    // Empty forms are one form.
    let none = decide(&delivery(&bills(json!([]))), None, None).record().unwrap().to_owned();
    for empty in [json!(null), json!(""), json!([null]), json!({}), json!([{}]), json!([{"billNo": " "}])] {
        assert_eq!(decide(&delivery(&bills(empty.clone())), Some(&none), None).step(), Step::Busy, "{empty}");
    }
}

#[test]
fn a_delivery_that_does_not_say_which_it_is() {
    let read =
        |id: &str, body: &[u8]| decide(&Delivery::read(service(id, "bca"), "bank", None, body).unwrap(), None, None);
    for body in [&b""[..], b"{", b"[]", b"null", b"\xff", b"{}{}", b"\"x\""] {
        assert_eq!(said(&read("25", body)), expected(Step::Refuse, "4002500", "01"), "{body:?}");
        assert_eq!(said(&read("24", body)), expected(Step::Refuse, "4002400", "01"), "{body:?}");
    }
    for body in
        [&b"{}"[..], br#"{"paymentRequestId":""}"#, br#"{"paymentRequestId":null}"#, br#"{"paymentRequestId":"  "}"#]
    {
        let step = read("25", body);
        assert_eq!(said(&step), expected(Step::Refuse, "4002502", "01"));
        assert_eq!(step.response_message(), Some("Invalid Mandatory Field [paymentRequestId]"));
        // An event that nobody can tell from another is neither booked nor refused.
        assert_eq!(said(&read("52", body)), expected(Step::Person, "", ""));
    }
    // Two readers could take this for two payments.
    for body in [
        &br#"{"paymentRequestId":"A","paymentRequestId":"B"}"#[..],
        br#"{"paymentRequestId":"A","PaymentRequestID ":"B"}"#,
        br#"{"paymentRequestId":"A","paidAmount":{"value":"1.00","value":"2.00"}}"#,
        br#"{"paymentRequestId":"A","billDetails":[{"billNo":"1","billNo":"2"}]}"#,
    ] {
        assert_eq!(said(&read("25", body)), expected(Step::Person, "", ""), "{}", String::from_utf8_lossy(body));
    }
    assert_eq!(
        read("25", &[b"{\"a\":", &b"[".repeat(100)[..], &b"]".repeat(100)[..], b"}"].concat()).step(),
        Step::Refuse
    );
    let error = Delivery::read(service("17", "bca"), "bank", None, b"{}").unwrap_err();
    assert_eq!((error.code().as_str(), error.field()), ("invalid-argument", "service"));
    let error = Delivery::read(service("25", "bca"), "", None, b"{}").unwrap_err();
    assert_eq!((error.code().as_str(), error.field()), ("invalid-argument", "partner"));
}

#[test]
fn keys_are_the_thing_s_own() {
    let key = |id: &str, profile: &str, partner: &str, body: Value| {
        let delivery = Delivery::read(service(id, profile), partner, None, body.to_string().as_bytes()).unwrap();
        delivery.key().unwrap().to_owned()
    };
    // Whose credential, which company, which service; and no part can be mistaken for two.
    assert_eq!(
        key("25", "bca", "a:b", json!({"paymentRequestId": "A:B", "partnerServiceId": "   1"})),
        "a%3Ab:25:1:A%3AB"
    );
    assert_eq!(key("24", "bca", "a", json!({"inquiryRequestId": "A"})), "a:24::A");
    // 03 then 00, ACT then DEL are two events; a reject of one transfer is one, by whatever ID the bank gives.
    let qris =
        |status: &str| key("52", "bca", "a", json!({"originalReferenceNo": "R", "latestTransactionStatus": status}));
    assert_eq!((qris("03"), qris("00")), ("a:52::R:03".into(), "a:52::R:00".into()));
    let consent = |status: &str| json!({"additionalInfo": {"xcoId": " X", "merchantId": "1", "status": status}});
    assert_eq!(key("86", "bca", "a", consent("ACT")), "a:86:1:X:ACT");
    assert_ne!(key("86", "bca", "a", consent("ACT")), key("86", "bca", "a", consent("DEL")));
    let reject = |body: Value| key("76", "bca", "a", body);
    assert_eq!(reject(json!({"originalReferenceNo": "R", "originalPartnerReferenceNo": "P"})), "a:76::R");
    assert_eq!(reject(json!({"originalReferenceNo": "", "originalPartnerReferenceNo": "P"})), "a:76::P");
    assert_eq!(reject(json!({"originalExternalId": 7})), "a:76::7");
}

/// A notification is answered alike each time, by whatever call; an inquiry books nothing.
#[test]
fn notifications_and_inquiries() {
    let body = json!({"originalReferenceNo": "R", "latestTransactionStatus": "00", "amount": {"value": "1.00", "currency": "IDR"}});
    let notice =
        |body: &Value| Delivery::read(service("52", "snap"), "bank", Some("c"), body.to_string().as_bytes()).unwrap();
    let first = notice(&body);
    let claim = decide(&first, None, None).record().unwrap().to_owned();
    let ok = r#"{"responseCode":"2005200","responseMessage":"Successful"}"#;
    let done = finish_payment(&first, &claim, ok.as_bytes()).unwrap();
    for call in [first.key(), None, Some("other")] {
        let step = decide(&first, Some(&done), call);
        assert_eq!((said(&step), step.answer()), (expected(Step::FirstAnswer, "2005200", "00"), Some(ok)));
    }
    let mut other = body.clone();
    other["amount"]["value"] = json!("2.00");
    assert_eq!(decide(&notice(&other), Some(&done), None).step(), Step::Mismatch);

    let inquiry = Delivery::read(service("24", "bca"), "bank", Some("c"), br#"{"inquiryRequestId":"A"}"#).unwrap();
    assert_eq!(said(&decide(&inquiry, None, None)), expected(Step::Answer, "", ""));
    for call in [inquiry.key(), Some("other")] {
        assert_eq!(said(&decide(&inquiry, None, call)), expected(Step::Conflict, "4092400", "01"));
    }
    // Under the standard the code is the standard's, which is the same.
    let snap = Delivery::read(service("25", "snap"), "bank", Some("c"), br#"{"paymentRequestId":"A"}"#).unwrap();
    let claim = decide(&snap, None, None).record().unwrap().to_owned();
    let done = finish_payment(&snap, &claim, br#"{"responseCode":"2002500"}"#).unwrap();
    assert_eq!(said(&decide(&snap, Some(&done), snap.key())), expected(Step::Repeat, "4042518", "00"));
}

#[test]
fn only_a_verdict_finishes() {
    let first = delivery(&payment());
    let claim = decide(&first, None, None).record().unwrap().to_owned();
    let field = |record: &str, answer: &[u8]| {
        let error = finish_payment(&first, record, answer).unwrap_err();
        assert_eq!(error.code().as_str(), "invalid-argument");
        error.field().to_owned()
    };
    for code in [
        "4012500", "4082500", "4092500", "4292500", "4992500", "5002500", "5042500", "2012500", "3002500", "4042518",
        "2002400",
    ] {
        for status in ["00", "01"] {
            assert_eq!(field(&claim, answer(code, status).as_bytes()), "answer", "{code} {status}");
        }
    }
    for (code, status) in
        [("2002500", "02"), ("2002500", "03"), ("2002500", ""), ("4042514", "00"), ("4002500", "00"), ("4042514", "02")]
    {
        assert_eq!(field(&claim, answer(code, status).as_bytes()), "answer", "{code} {status}");
    }
    let twice =
        br#"{"responseCode":"2002500","virtualAccountData":{"paymentFlagStatus":"00","paymentFlagStatus":"01"}}"#;
    let two_codes =
        br#"{"responseCode":"2002500","responseCode":"4042514","virtualAccountData":{"paymentFlagStatus":"00"}}"#;
    for body in [
        &b""[..],
        b"{}",
        b"oops",
        b"\xff",
        br#"{"responseCode":"2002500"}"#,
        br#"{"responseCode":200}"#,
        twice,
        two_codes,
    ] {
        assert_eq!(field(&claim, body), "answer", "{}", String::from_utf8_lossy(body));
    }
    // What is finished never changes, and a record of another, of nobody or of another version is none.
    let good = answer("2002500", "00");
    let done = finish_payment(&first, &claim, good.as_bytes()).unwrap();
    let other = delivery(&changed("/paymentRequestId", json!("B")));
    let theirs = decide(&other, None, None).record().unwrap().to_owned();
    let newer = claim.replace("\"version\":1", "\"version\":2");
    let extended = claim.replace("\"version\":1", "\"version\":1,\"more\":1");
    for record in [&done, &theirs, &newer, &extended, &String::new(), &"{}".into(), &"null".into()] {
        assert_eq!(field(record, good.as_bytes()), "record", "{record}");
    }
    for record in [&theirs, &newer, &extended, &String::new()] {
        let error = decide_at(0, &first, Some(record), None).unwrap_err();
        assert_eq!((error.code().as_str(), error.field()), ("invalid-argument", "record"), "{record}");
    }
    // No record and no error shows what was paid: terms are for the store, not for the log.
    assert!(!format!("{first:?}").contains("100000"));
}

#[test]
fn what_an_answer_repeats_is_what_was_claimed() {
    let first = delivery(&payment());
    let claim = decide(&first, None, None).record().unwrap().to_owned();
    let finish = |pointer: &str, value: Value| {
        let mut body: Value = serde_json::from_str(&answer("2002500", "00")).unwrap();
        let data = body.pointer_mut("/virtualAccountData").unwrap();
        for name in ["virtualAccountNo", "paidAmount", "paymentRequestId", "billDetails"] {
            data[name] = payment()[name].clone();
        }
        *data.pointer_mut(pointer).unwrap() = value;
        finish_payment(&first, &claim, body.to_string().as_bytes())
    };
    for (pointer, value) in [("/paidAmount/value", json!("100000")), ("/virtualAccountNo", Value::Null)] {
        finish(pointer, value).unwrap();
    }
    for (pointer, value, place) in [
        ("/paidAmount/value", json!("1.00"), "/virtualAccountData/paidAmount"),
        ("/virtualAccountNo", json!("   1234599"), "/virtualAccountData/virtualAccountNo"),
        ("/paymentRequestId", json!("B"), "/virtualAccountData/paymentRequestId"),
        ("/billDetails/0/billNo", json!("9"), "/virtualAccountData/billDetails/0/billNo"),
    ] {
        let error = finish(pointer, value).unwrap_err();
        assert_eq!((error.code().as_str(), error.field()), ("invalid-argument", "answer"));
        assert_eq!(error.detail(), format!("says another thing than the request: {place}"));
    }
    let error = finish("/billDetails", json!([{"billNo": "1"}])).unwrap_err();
    assert_eq!(error.detail(), "has another number of bills than the request");
    // Another amount under the same ID is not what was claimed, whatever its answer repeats.
    let changed = delivery(&changed("/paidAmount/value", json!("1.00")));
    let error = finish_payment(&changed, &claim, answer("2002500", "00").as_bytes()).unwrap_err();
    assert_eq!((error.field(), error.detail()), ("record", "is that of another delivery"));
}

/// The form in which a store has them: it may be read by another version, so that it changes only with its number.
#[test]
fn records_have_one_form() {
    let first = delivery(&payment());
    let claim = decide(&first, None, None).record().unwrap().to_owned();
    let terms = r#"{"/billDetails":"1:6000000%20IDR,2:4000000%20IDR","/paidAmount":"10000000 IDR","/virtualAccountNo":"12345123456789012345678"}"#;
    let head = format!(r#"{{"version":1,"key":"{KEY}","terms":{terms},"reported":{{"/referenceNo":"10000000001"}}"#);
    assert_eq!(claim, format!(r#"{head},"fence":1,"state":{{"claimed":{{"lease_ends":{}}}}}}}"#, NOW + 60));
    let body = r#"{"responseCode":"2002500","virtualAccountData":{"paymentFlagStatus":"00"}}"#;
    let done = finish_payment(&first, &claim, body.as_bytes()).unwrap();
    let escaped = serde_json::to_string(body).unwrap();
    assert_eq!(done, format!(r#"{head},"fence":1,"state":{{"finished":{{"status":"00","answer":{escaped}}}}}}}"#));
}

mod lives {
    //! A store, books, a bank that asks again, two workers that may stop between any two of their steps.

    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Marsaglia's xorshift.
    struct Random(u64);

    impl Random {
        fn below(&mut self, bound: u64) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 >> 11) % bound
        }
    }

    #[derive(Default)]
    struct Store {
        records: BTreeMap<String, String>,
        calls: BTreeMap<String, String>,
    }

    /// Where one worker is with one delivery.
    enum Place {
        Arrived,
        Claimed { record: String },
        Booked { record: String, answer: String },
    }

    struct Work {
        id: &'static str,
        amount: u64,
        delivery: Delivery,
        place: Place,
    }

    #[derive(Default)]
    struct World {
        seconds: i64,
        store: Store,
        /// The merchant's own: each payment at most once.
        books: BTreeMap<&'static str, u64>,
        bookings: BTreeMap<&'static str, u32>,
        /// What the bank was told of each payment: status by the amount it asked for.
        told: Vec<(&'static str, u64, String, Step)>,
    }

    impl World {
        /// One atomic step of a worker. None when it is done with the delivery.
        fn step(&mut self, mut work: Work, one_database: bool, random: &mut Random) -> Option<Work> {
            let key = work.delivery.key().unwrap().to_owned();
            match work.place {
                Place::Arrived => {
                    let call_key = work.delivery.call_key().unwrap().to_owned();
                    let record = self.store.records.get(&key).cloned();
                    let call = self.store.calls.get(&call_key).cloned();
                    let next = decide_at(self.seconds, &work.delivery, record.as_deref(), call.as_deref()).unwrap();
                    if let Some(claim) = next.record() {
                        self.store.records.insert(key.clone(), claim.to_owned());
                        if next.step() == Step::Book {
                            assert!(record.is_none() && call.is_none());
                        }
                        self.store.calls.entry(call_key).or_insert(key);
                        work.place = Place::Claimed { record: claim.to_owned() };
                        return Some(work);
                    }
                    if let Some(status) = next.status() {
                        self.told.push((work.id, work.amount, status.to_owned(), next.step()));
                    }
                    None
                }
                Place::Claimed { record } => {
                    // Of a bill that is closed, or of another amount than its own, nothing is booked.
                    let refused = random.below(4) == 0 && !self.books.contains_key(work.id);
                    let lost = self.store.records.get(&key) != Some(&record);
                    let answer = if refused { answer("4042519", "01") } else { answer("2002500", "00") };
                    if one_database && lost {
                        return None;
                    }
                    if !refused && !self.books.contains_key(work.id) {
                        self.books.insert(work.id, work.amount);
                        *self.bookings.entry(work.id).or_default() += 1;
                    }
                    work.place = Place::Booked { record, answer };
                    // The same transaction books and finishes.
                    if one_database { self.step(work, one_database, random) } else { Some(work) }
                }
                Place::Booked { record, answer } => {
                    if self.store.records.get(&key) != Some(&record) {
                        return None; // no SNAP answer: another worker has the claim
                    }
                    let done = finish_payment(&work.delivery, &record, answer.as_bytes()).unwrap();
                    self.store.records.insert(key, done);
                    let status = if answer.contains("\"00\"") { "00" } else { "01" };
                    self.told.push((work.id, work.amount, status.into(), Step::Book));
                    None
                }
            }
        }
    }

    fn life(seed: u64, one_database: bool) -> World {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let (mut world, mut workers, mut call) = (World::default(), Vec::new(), 0);
        for _ in 0..60 {
            world.seconds += [0, 0, 1, 30, 70][random.below(5) as usize];
            if workers.len() < 3 {
                let id = ["A", "B"][random.below(2) as usize];
                let amount = if random.below(8) == 0 { 7 } else { 5 };
                // The bank repeats a call, or asks again by a new one; now and then it uses one up twice.
                call += random.below(2);
                let mut body = changed("/paymentRequestId", json!(id));
                body["paidAmount"]["value"] = json!(format!("{amount}.00"));
                let call = if random.below(6) == 0 { "1".to_owned() } else { format!("{id}{call}") };
                let body = body.to_string();
                let delivery = Delivery::read(service("25", "bca"), "bank", Some(&call), body.as_bytes()).unwrap();
                workers.push(Work { id, amount, delivery, place: Place::Arrived });
            }
            let work = workers.swap_remove(random.below(workers.len() as u64) as usize);
            match random.below(10) {
                0 => {} // it crashes
                _ => workers.extend(world.step(work, one_database, &mut random)),
            }
        }
        world
    }

    #[test]
    fn no_payment_is_booked_twice_and_no_answer_is_false() {
        let lives = std::env::var("PARAF_LIVES").map_or(500, |lives| lives.parse().unwrap());
        let (mut booked, mut steps) = (0, BTreeSet::new());
        for seed in 1..=lives {
            for one_database in [true, false] {
                let world = life(seed, one_database);
                for (id, count) in &world.bookings {
                    assert_eq!(*count, 1, "{id} was booked {count} times, seed {seed}");
                    booked += 1;
                }
                let mut done: BTreeMap<&str, u64> = BTreeMap::new();
                for (id, amount, status, step) in &world.told {
                    steps.insert(format!("{step:?} {status}"));
                    if status == "00" {
                        assert!(world.books.contains_key(id), "{id} was never booked, seed {seed}");
                        let first = *done.entry(id).or_insert(*amount);
                        assert_eq!(first, *amount, "two amounts were called paid, seed {seed}");
                    } else if *step != Step::Conflict {
                        assert!(!done.contains_key(id), "{id} was refused behind a 00, seed {seed}");
                        // Where the books are another database, a worker that lost its claim may still write there.
                        assert!(
                            !one_database || !world.books.contains_key(id),
                            "{id} is booked and refused, seed {seed}"
                        );
                    } else {
                        assert!(!done.contains_key(id), "{id} is paid, and was called a conflict, seed {seed}");
                    }
                }
            }
        }
        assert!(booked > lives, "only {booked}");
        for step in [
            "Book 00",
            "Book 01",
            "Repeat 00",
            "Repeat 01",
            "FirstAnswer 00",
            "FirstAnswer 01",
            "Refuse 01",
            "Conflict 01",
        ] {
            assert!(steps.contains(step), "no {step}");
        }
    }
}
