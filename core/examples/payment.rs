//! A payment of a virtual account, once: verify, claim, decide, book, answer, finish.
//!
//! The bank sends a payment again when it did not see your answer, and what you answer then decides what becomes of the money. BCA takes
//! a refusal (409, 500) for a failed payment and pays the customer back, though you booked it; it takes no SNAP answer at all for a
//! time-out, and asks again. So where anything goes wrong, there is no SNAP answer.
//!
//! `cargo run --example payment --features types` takes one payment four times.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use paraf::message::types::bca::virtual_account::TransferVaPaymentRequest;
use paraf::message::types::{Message, Money};
use paraf::message::{
    Amount, AnswerOptions, Delivery, DeliveryFound, MessageKind, Mode, PaymentSettings, Step, decide_payment,
    finish_payment,
};
use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verified, Verifier, VerifierCredential};
use paraf::{Moment, Profile};

type Trouble = Box<dyn Error>;

/// HTTP status and body.
pub(crate) type Answer = (u16, String);

/// No SNAP answer: a time-out to the bank, which asks again.
const NO_ANSWER: Answer = (503, String::new());

/// Your books: the amount of each bill by virtual account, and who paid it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bill {
    pub(crate) amount: String,
    pub(crate) paid_by: Option<String>,
}

/// The tables of a database. `payments` is kept for ever: no payment gets into it twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tables {
    pub(crate) deliveries: BTreeMap<String, String>,
    pub(crate) calls: BTreeMap<String, String>,
    pub(crate) messages: BTreeSet<String>,
    pub(crate) payments: BTreeMap<String, String>,
    pub(crate) bills: BTreeMap<String, Bill>,
}

/// What a database does for you, for one process and until it ends. Take a database: what forgets a payment books it twice.
#[derive(Default)]
pub(crate) struct Store {
    pub(crate) tables: Mutex<Tables>,
}

impl Store {
    /// One at a time, kept whole or taken back whole.
    fn transaction<T>(&self, work: impl FnOnce(&mut Tables) -> Result<T, Trouble>) -> Result<T, Trouble> {
        // Whoever panicked in here left the tables as they were.
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = tables.clone();
        let result = work(&mut changed)?; // ROLLBACK
        *tables = changed; // COMMIT
        Ok(result)
    }
}

/// Your own part: books the payment, and gives the code of the verdict.
pub(crate) type Book<'b> = &'b dyn Fn(&mut Tables, &str, &TransferVaPaymentRequest) -> Result<&'static str, Trouble>;

/// What the server sends back to a call of the bank.
pub(crate) fn handle(verifier: &Verifier, store: &Store, request: &IncomingRequest<'_>, book: Book<'_>) -> Answer {
    let answered = now().and_then(|now| match verifier.verify(request, now, Tolerance::DEFAULT) {
        Ok(verified) => store.transaction(|tables| pay(tables, &verified, now, book)), // committed before anything is answered
        Err(rejection) => Ok((rejection.http_status(), rejection.response_body())),
    });
    answered.unwrap_or_else(|trouble| {
        // The store, your own code, an answer with a fault: no verdict on the payment.
        eprintln!("no answer: {trouble}");
        NO_ANSWER
    })
}

fn pay(tables: &mut Tables, verified: &Verified<'_>, now: Moment, book: Book<'_>) -> Result<Answer, Trouble> {
    if verified.service().as_str() != "25" {
        return Err(format!("{} is no payment", verified.service().as_str()).into());
    }
    let service = TransferVaPaymentRequest::service()?;
    let body = verified.body();
    let delivery = Delivery::read(service, "bca", verified.conflict_key(), body)?;
    // The payment's own ID first, then the call: partner, service, X-EXTERNAL-ID and day.
    let record = delivery.key().and_then(|key| tables.deliveries.get(key));
    let call = delivery.call_key().and_then(|call| tables.calls.get(call));
    let found = DeliveryFound { record: record.map(String::as_str), call: call.map(String::as_str) };
    let next = decide_payment(&delivery, found, now, PaymentSettings::default())?;
    match (next.step(), next.response_code(), next.status()) {
        (Step::Conflict | Step::Repeat | Step::Refuse, Some(code), Some(status)) => {
            return answer(&code.to_string(), Some(status), body);
        }
        (Step::Book | Step::Interrupted | Step::FirstAnswer, ..) => {}
        (step, ..) => {
            return Err(format!("{}: {delivery:?}, other than before: {:?}", step.as_str(), next.differs()).into());
        }
    }
    let key = delivery.key().ok_or("a step without a key")?.to_owned();
    // The same message under another X-EXTERNAL-ID, which is not signed, claims nothing.
    if tables.messages.insert(verified.replay_key().to_owned()) {
        let call = delivery.call_key().ok_or("a call without X-EXTERNAL-ID")?;
        tables.calls.entry(call.to_owned()).or_insert_with(|| key.clone());
    }
    if let (Some(code), Some(first)) = (next.response_code(), next.answer()) {
        return Ok((code.http_status(), first.to_owned()));
    }
    let record = next.record().ok_or("a step without a record")?;
    tables.deliveries.insert(key.clone(), record.to_owned()); // the claim
    let violations = service.validate(MessageKind::Request, Mode::Lenient, body);
    let refusal = violations.first().map(|violation| violation.response_code().to_string());
    let code = match refusal {
        Some(code) => code,
        None => book(tables, &key, &serde_json::from_slice(body)?)?.to_owned(),
    };
    let (http_status, text) = answer(&code, None, body)?;
    let finished = finish_payment(&delivery, record, text.as_bytes())?;
    tables.deliveries.insert(key, finished);
    Ok((http_status, text))
}

/// In the same transaction as the claim.
pub(crate) fn book(
    tables: &mut Tables,
    key: &str,
    payment: &TransferVaPaymentRequest,
) -> Result<&'static str, Trouble> {
    if tables.payments.contains_key(key) {
        return Ok("2002500"); // booked already: by hand, say
    }
    let account = payment.virtual_account_no.as_deref().ok_or("no virtualAccountNo")?;
    let paid = exact(payment.paid_amount.as_ref().ok_or("no paidAmount")?)?.to_string();
    let Some(bill) = tables.bills.get_mut(account) else {
        return Ok("4042512");
    };
    if bill.amount != paid {
        return Ok("4042513");
    }
    if bill.paid_by.is_some() {
        return Ok("4042514");
    }
    bill.paid_by = Some(key.to_owned());
    tables.payments.insert(key.to_owned(), paid);
    Ok("2002500")
}

/// What the bank reads: by its list and its table, and checked before it leaves.
fn answer(case: &str, status: Option<&str>, body: &[u8]) -> Result<Answer, Trouble> {
    let options = AnswerOptions::new().status(status);
    let answer = TransferVaPaymentRequest::service()?.answer(case, b"", body, options)?;
    Ok((answer.http_status(), answer.body().to_owned()))
}

fn exact(money: &Money) -> Result<Amount, Trouble> {
    let (value, currency) = (money.value.as_deref(), money.currency.as_deref());
    Ok(Amount::parse_lenient(value.unwrap_or_default(), currency.unwrap_or_default())?)
}

fn now() -> Result<Moment, Trouble> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok(Moment::from_epoch_millis(since.as_millis().try_into()?))
}

/// The bank's side: one payment, by the calls 1, 1 again, 2, and with another amount.
fn main() -> Result<(), Trouble> {
    let credential = VerifierCredential::new().client_secrets(&["issued-to-the-bank"]);
    let verifier = Verifier::new(Profile::named("bca")?, credential, Expected::one_of(&["12345"])?)?;
    let store = Store::default();
    let bill = Bill { amount: "10000.00 IDR".into(), paid_by: None };
    store.transaction(|tables| Ok(tables.bills.insert("   123450001".into(), bill)))?;

    let credential = Credential::new()
        .client_secret("issued-to-the-bank")
        .with(Field::PartnerId, "12345")
        .with(Field::ChannelId, "95231");
    let bank = Signer::new(Profile::named("bca")?, credential)?;
    for (external_id, amount) in [("1", "10000.00"), ("1", "10000.00"), ("2", "10000.00"), ("3", "20000.00")] {
        let money = format!(r#"{{"value":"{amount}","currency":"IDR"}}"#);
        let body = format!(
            r#"{{"partnerServiceId":"   12345","customerNo":"0001","virtualAccountNo":"   123450001",
            "virtualAccountName":"Budi","paymentRequestId":"202202111031031234500001136962","channelCode":6011,
            "trxDateTime":"2022-04-21T17:34:50+07:00","referenceNo":"1","paidAmount":{money},"totalAmount":{money}}}"#
        );
        let request = Request::new("POST", "/openapi/v1.0/transfer-va/payment", body.as_bytes(), now()?)
            .with(Field::AccessToken, "abc")
            .with(Field::ExternalId, external_id);
        let signed = bank.sign(&request, &mut getrandom::fill)?;
        let headers: Vec<(&str, &str)> = signed.headers().collect();
        let (method, url, body) = (signed.method(), signed.url(), signed.body());
        let request = IncomingRequest::new(method, url, &headers, body);
        let (http_status, answer) = handle(&verifier, &store, &request, &book);
        println!("{http_status} {}", answer.get(..26).unwrap_or("no SNAP answer"));
    }
    store.transaction(|tables| {
        println!("booked: {:?}", tables.payments);
        Ok(())
    })
}
