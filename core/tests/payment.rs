//! The recipe of `examples/payment.rs`, word for word, and what a bank does to it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(all(feature = "types", feature = "virtual-account"))]

#[path = "../examples/payment.rs"]
#[allow(dead_code, reason = "a program of its own")]
mod recipe;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

use paraf::message::types::bca::virtual_account::TransferVaPaymentRequest;
use paraf::message::{MessageKind, Mode, Service};
use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{Expected, IncomingRequest, Verifier, VerifierCredential};
use paraf::{Moment, Profile};
use recipe::{Answer, Bill, Book, Store, Tables, book, handle};
use serde_json::{Value, json};

const ACCOUNT: &str = "   12345123456789012345678";
const OTHER_ACCOUNT: &str = "   123451234567890123456789";
const ID: &str = "202202111031031234500001136962";
const KEY: &str = "bca:25:12345:202202111031031234500001136962";

/// The bank, and the partner's books.
struct Bank {
    verifier: Verifier,
    signer: Signer,
    store: Store,
}

impl Bank {
    fn new() -> Self {
        let credential = VerifierCredential::new().client_secrets(&["s"]);
        let bca = || Profile::named("bca").unwrap();
        let verifier = Verifier::new(bca(), credential, Expected::one_of(&["12345"]).unwrap()).unwrap();
        let credential =
            Credential::new().client_secret("s").with(Field::PartnerId, "12345").with(Field::ChannelId, "95231");
        let store = Store::default();
        for account in [ACCOUNT, OTHER_ACCOUNT] {
            let bill = Bill { amount: "100000.00 IDR".into(), paid_by: None };
            store.tables.lock().unwrap().bills.insert(account.into(), bill);
        }
        Bank { verifier, signer: Signer::new(bca(), credential).unwrap(), store }
    }

    fn send(&self, external_id: &str, changes: Value) -> Option<String> {
        self.send_to(&book, external_id, &payment(changes))
    }

    fn send_to(&self, book: Book<'_>, external_id: &str, body: &str) -> Option<String> {
        let headers = self.headers(external_id, "payment", body);
        said(self.deliver(book, &headers, "payment", body))
    }

    fn headers(&self, external_id: &str, service: &str, body: &str) -> Vec<(String, String)> {
        let url = format!("/openapi/v1.0/transfer-va/{service}");
        let request = Request::new("POST", &url, body.as_bytes(), now())
            .with(Field::AccessToken, "t")
            .with(Field::ExternalId, external_id);
        let signed = self.signer.sign(&request, &mut getrandom::fill).unwrap();
        signed.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn deliver(&self, book: Book<'_>, headers: &[(String, String)], service: &str, body: &str) -> Answer {
        let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let url = format!("/openapi/v1.0/transfer-va/{service}");
        let request = IncomingRequest::new("POST", &url, &headers, body.as_bytes());
        handle(&self.verifier, &self.store, &request, book)
    }

    fn tables(&self) -> Tables {
        self.store.tables.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }

    fn booked(&self) -> Vec<String> {
        let tables = self.tables();
        let payments: Vec<String> = tables.payments.into_keys().collect();
        let mut paid: Vec<String> = tables.bills.into_values().filter_map(|bill| bill.paid_by).collect();
        paid.sort_unstable();
        assert_eq!(payments, paid);
        payments
    }
}

fn now() -> Moment {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    Moment::from_epoch_millis(now.as_millis().try_into().unwrap())
}

fn payment(changes: Value) -> String {
    let mut payment = json!({
        "partnerServiceId": "   12345", "customerNo": "123456789012345678", "virtualAccountNo": ACCOUNT,
        "virtualAccountName": "Budi Santoso", "paymentRequestId": ID, "channelCode": 6011,
        "paidAmount": {"value": "100000.00", "currency": "IDR"}, "totalAmount": {"value": "100000.00", "currency": "IDR"},
        "trxDateTime": "2022-04-21T17:34:50+07:00", "referenceNo": "10000000001", "flagAdvise": "N",
        "billDetails": [{"billNo": "1", "billDescription": {"english": "Fee", "indonesia": "Biaya"}, "billReferenceNo": 7}],
    });
    payment.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    payment.to_string()
}

fn other_amount() -> Value {
    json!({"paidAmount": {"value": "100000.01", "currency": "IDR"}})
}

fn other_account() -> Value {
    json!({"virtualAccountNo": OTHER_ACCOUNT, "customerNo": "1234567890123456789"})
}

fn with(mut changes: Value, id: &str) -> Value {
    changes["paymentRequestId"] = id.into();
    changes
}

/// Code and status. Whatever is said passes our own validator, and HTTP says the same.
fn said((http_status, text): Answer) -> Option<String> {
    if text.is_empty() {
        assert_eq!(http_status, 503);
        return None;
    }
    let service = Service::find("25", &Profile::named("bca").unwrap()).unwrap();
    assert_eq!(service.validate(MessageKind::Response, Mode::Strict, text.as_bytes()), []);
    let answer: Value = serde_json::from_str(&text).unwrap();
    let code = answer["responseCode"].as_str().unwrap();
    assert!(code.starts_with(&http_status.to_string()));
    Some(format!("{code} {}", answer["virtualAccountData"]["paymentFlagStatus"].as_str().unwrap()))
}

#[track_caller]
fn assert_said(said: Option<String>, expected: &str) {
    assert_eq!(said.as_deref(), Some(expected));
}

#[test]
fn a_second_delivery() {
    let bank = Bank::new();
    assert_said(bank.send("1", json!({})), "2002500 00");
    assert_said(bank.send("1", json!({})), "4042518 00"); // the same call
    assert_said(bank.send("2", json!({"flagAdvise": "Y", "trxDateTime": "2022-04-21T17:39:50+07:00"})), "2002500 00");
    assert_said(bank.send("2", json!({})), "4042518 00");
    let report = json!({"referenceNo": "10000000002", "totalAmount": {"value": "1.00", "currency": "IDR"}});
    assert_said(bank.send("3", report), "2002500 00");
    assert_eq!(bank.booked(), [KEY]);
}

#[test]
fn a_changed_delivery() {
    let bank = Bank::new();
    assert_said(bank.send("1", json!({})), "2002500 00");
    for changes in [other_amount(), other_account()] {
        // Never the first success, and no refusal of what is booked.
        assert_eq!(bank.send("1", changes.clone()), None);
        assert_eq!(bank.send("2", changes), None);
    }
    assert_said(bank.send("1", with(json!({}), "B")), "4092500 01");
    assert_said(bank.send("3", with(json!({}), "B")), "4042514 01"); // the bill is paid by another
    assert_said(bank.send("4", with(other_amount(), "B")), "4042513 01");
    assert_said(bank.send("4", with(other_account(), "B")), "4042518 01");
    assert_said(bank.send("3", with(json!({}), "B")), "4042518 01"); // still refused
    assert_eq!(bank.booked(), [KEY]);
}

#[test]
fn an_interrupted_delivery() {
    let bank = Bank::new();
    let before = bank.tables();
    let whole = payment(json!({}));
    let broken = |tables: &mut Tables, key: &str, payment: &TransferVaPaymentRequest| {
        assert_eq!(book(tables, key, payment)?, "2002500");
        Err("behind the booking".into())
    };
    assert_eq!(bank.send_to(&broken, "1", &whole), None);
    for code in ["5002500", "2002400"] {
        // No verdict; an answer that must not leave.
        let other = |tables: &mut Tables, key: &str, payment: &TransferVaPaymentRequest| {
            book(tables, key, payment).map(|_| code)
        };
        assert_eq!(bank.send_to(&other, "1", &whole), None);
    }
    let panics = |_: &mut Tables, _: &str, _: &TransferVaPaymentRequest| panic!("in the booking");
    assert!(catch_unwind(AssertUnwindSafe(|| bank.send_to(&panics, "1", &whole))).is_err());
    assert_eq!(bank.tables(), before);
    assert_said(bank.send("2", json!({"flagAdvise": "Y"})), "2002500 00");
    assert_eq!(bank.booked(), [KEY]);
}

#[test]
fn many_deliveries_at_once() {
    let bank = Bank::new();
    let slow = |tables: &mut Tables, key: &str, payment: &TransferVaPaymentRequest| {
        thread::sleep(Duration::from_millis(5));
        book(tables, key, payment)
    };
    let said: Vec<_> = thread::scope(|scope| {
        let bank = &bank;
        let workers: Vec<_> = (0..24)
            .map(|n: u32| scope.spawn(move || bank.send_to(&slow, &(n % 3).to_string(), &payment(json!({})))))
            .collect();
        workers.into_iter().map(|worker| worker.join().unwrap().unwrap()).collect()
    });
    assert!(said.iter().all(|said| said == "2002500 00" || said == "4042518 00"));
    assert!(said.iter().any(|said| said == "2002500 00"));
    assert_eq!(bank.booked(), [KEY]);
}

#[test]
fn headers_are_not_signed() {
    let bank = Bank::new();
    let (first, second) = (payment(json!({})), payment(with(other_account(), "B")));
    let mut headers = bank.headers("1", "payment", &first);
    let honest = bank.headers("2", "payment", &second);
    assert_said(said(bank.deliver(&book, &headers, "payment", &first)), "2002500 00");
    headers.iter_mut().find(|(name, _)| name == "X-EXTERNAL-ID").unwrap().1 = "2".into();
    assert_said(said(bank.deliver(&book, &headers, "payment", &first)), "2002500 00");
    // Not a conflict that somebody else made.
    assert_said(said(bank.deliver(&book, &honest, "payment", &second)), "2002500 00");
    assert_eq!(bank.booked(), [KEY, "bca:25:12345:B"]);
}

#[test]
fn bodies_that_are_none() {
    let bank = Bank::new();
    let whole = payment(json!({}));
    assert_said(bank.send_to(&book, "1", "{"), "4002500 01");
    assert_said(bank.send("2", with(json!({}), "")), "4002502 01");
    assert_said(bank.send("3", with(json!({"paidAmount": {"value": "x", "currency": "IDR"}}), "C")), "4002501 01");
    let twice = format!("{},\"paymentRequestId\":\"B\"}}", &whole[..whole.len() - 1]);
    assert_eq!(bank.send_to(&book, "4", &twice), None); // a person decides
    assert_said(bank.send_to(&book, "5", &whole.replace("\"100000.00\"", "100000.00")), "2002500 00");
    let headers = bank.headers("6", "payment", &whole);
    let (http_status, text) = bank.deliver(&book, &headers, "payment", &format!("{whole} x"));
    assert_eq!((http_status, text.contains("\"4012500\"")), (401, true));
    assert_eq!(bank.booked(), [KEY]);
}

#[test]
fn another_service_is_no_payment() {
    let bank = Bank::new();
    let whole = payment(json!({}));
    let headers = bank.headers("1", "inquiry", &whole);
    assert_eq!(said(bank.deliver(&book, &headers, "inquiry", &whole)), None);
    assert!(bank.booked().is_empty());
}
