//! The scenarios of `bank/spec/scenarios`, each against a bank of its own: codes, money, and a sound ledger after each step.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use paraf::message::Amount;
use paraf_bank::{Credentials, Fault, FaultRule, HoldId, Order, Receipt};
use serde_json::Value;

use crate::client::{Answered, Client, at, get, set, signer};
use crate::partner::Habit;
use crate::world::{BANK_KEY, CODE, CUSTOMER, PARTNER_KEY, assert_money, public_half};

const FILES: [&str; 8] =
    ["token", "balance", "statement", "transfer", "other-banks", "virtual-accounts", "qris", "holds"];

fn scenarios() -> Vec<Value> {
    let read = |name| {
        let path = format!("{}/spec/scenarios/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        file["scenarios"].as_array().unwrap().clone()
    };
    FILES.into_iter().flat_map(read).collect()
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

fn hundredths(text: &str) -> i64 {
    let size = Amount::parse(text.trim_start_matches('-'), "IDR").unwrap().hundredths();
    if text.starts_with('-') { -size } else { size }
}

#[test]
fn every_scenario_holds() {
    let all = scenarios();
    assert!(all.len() >= 53, "{}", all.len());
    for scenario in all {
        let mut player = Player { client: Client::new(), hold: None, code: String::new(), answers: Vec::new() };
        for (place, step) in scenario["steps"].as_array().unwrap().iter().enumerate() {
            let (kind, step) = step.as_object().unwrap().iter().next().unwrap();
            let at = format!("{} step {}", text(&scenario, "id"), place + 1);
            player.play(kind, step, &at);
            assert_eq!(player.client.bank().invariants(), [], "{at}");
        }
        let money = scenario["money"].as_object().into_iter().flatten();
        let money: Vec<(&str, i64)> =
            money.map(|(account, amount)| (account.as_str(), hundredths(amount.as_str().unwrap()))).collect();
        assert_money(player.client.bank(), &money);
    }
}

struct Player {
    client: Client,
    hold: Option<HoldId>,
    /// The content of the QRIS code that was made last.
    code: String,
    /// What is put in the place of its name, from the answers so far.
    answers: Vec<(&'static str, String)>,
}

impl Player {
    fn play(&mut self, kind: &str, step: &Value, at: &str) {
        match kind {
            "token" => self.token(step, at),
            "call" => self.call(step, at),
            "wait" => self.client.wait(step.as_u64().unwrap()),
            "fault" => {
                let fault = Fault::PLAIN.iter().find(|fault| fault.as_str() == text(step, "fault")).unwrap();
                self.client.order(Order::Fault(FaultRule::next(*fault, step["service"].as_str()))).unwrap();
            }
            "pay" => self.pay(step, at),
            "pay-code" => {
                let order = Order::PayCode { from: CUSTOMER.into(), qr_content: self.code.clone() };
                assert!(matches!(self.client.order(order), Ok(Receipt::Paid(_))), "{at}");
            }
            "notice" => {
                let calls = self.client.server.calls();
                let told: Vec<_> = calls.iter().filter(|call| call.service == text(step, "service")).collect();
                assert_eq!(told.len(), 1, "{at}");
                for (pointer, wanted) in step["has"].as_object().into_iter().flatten() {
                    assert_eq!(self::at(&told[0].body, pointer).as_deref(), wanted.as_str(), "{at} {pointer}");
                }
            }
            "rotate" => {
                let (partner, added) = ("contoh".into(), credentials(step));
                self.client.order(Order::Rotate { partner, added }).unwrap();
            }
            "retire" => {
                let (partner, retired) = ("contoh".into(), credentials(step));
                self.client.order(Order::Retire { partner, retired }).unwrap();
            }
            _ => self.counter(kind, step, at),
        }
    }

    fn token(&mut self, step: &Value, at: &str) {
        let (key, secret) = ("client-key-1", "client-secret-1");
        let usual = std::mem::replace(
            &mut self.client.signer,
            match text(step, "mutate") {
                "other-key" | "second-key" => signer(key, secret, BANK_KEY),
                "other-client" => signer("client-key-of-nobody", secret, PARTNER_KEY),
                _ => signer(key, secret, PARTNER_KEY),
            },
        );
        let mut request = self.client.token_request();
        self.client.signer = usual;
        if text(step, "mutate") == "millis" {
            let millis = get(&request, "X-TIMESTAMP").replace('+', ".000+");
            set(&mut request, "X-TIMESTAMP", &millis);
        }
        let answered = self.client.send(request).unwrap();
        if answered.status == 200 {
            self.client.token = answered.at("/accessToken").unwrap();
        }
        check(&answered, step, at);
    }

    fn call(&mut self, step: &Value, at: &str) {
        let payment = self.client.server.calls().iter().rev().find(|call| call.service == "25").cloned();
        let payment = payment.and_then(|call| crate::client::at(&call.body, "/paymentRequestId")).unwrap_or_default();
        let body = step["body"].to_string().replace("{inquiryRequestId}", &payment);
        let body = self.answers.iter().fold(body, |body, (name, value)| body.replace(name, value));
        let partner_id = step["partner_id"].as_str().unwrap_or("KBBABCINDO");
        let usual = step["secret"].as_str().map(|secret| {
            let secret = if secret == "old" { "client-secret-1" } else { secret };
            std::mem::replace(&mut self.client.signer, signer("client-key-1", secret, PARTNER_KEY))
        });
        let mut request = self.client.signed_as(partner_id, text(step, "service"), step["external_id"].as_str(), &body);
        if let Some(usual) = usual {
            self.client.signer = usual;
        }
        match text(step, "mutate") {
            "" => {}
            "tamper" => request.body = body.replace("\"1\"", "\"2\"").into_bytes(),
            "token" => set(&mut request, "Authorization", "Bearer never-issued"),
            "partner" => set(&mut request, "X-PARTNER-ID", "KBBXYZINDO"),
            "hex" => {
                let signature = STANDARD.decode(get(&request, "X-SIGNATURE")).unwrap();
                let hex: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
                set(&mut request, "X-SIGNATURE", &hex);
            }
            other => panic!("{at}: {other}"),
        }
        let answered = self.client.send(request).unwrap();
        check(&answered, step, at);
        for (name, pointer) in
            [("{referenceNo}", "/referenceNo"), ("{issuerReferenceNumber}", "/additionalInfo/issuerReferenceNumber")]
        {
            if let Some(value) = answered.at(pointer) {
                self.answers.retain(|(known, _)| *known != name);
                self.answers.push((name, value));
            }
        }
        self.code = answered.at("/qrContent").unwrap_or(std::mem::take(&mut self.code));
    }

    fn pay(&mut self, step: &Value, at: &str) {
        self.client.server.has(match text(step, "partner") {
            "" => Habit::Good,
            "conflict-instead" => Habit::ConflictInstead,
            "silent" => Habit::Silent,
            "reject" => Habit::Reject,
            "wrong-service" => Habit::WrongService,
            "down" => Habit::Down,
            other => panic!("{at}: {other}"),
        });
        // Irregular types are what core's lenient reading is for.
        if self.client.bank().faults().iter().any(|rule| rule.fault == Fault::IrregularTypes) {
            self.client.server.has(Habit::Lenient);
        }
        let customer_no = match text(step, "customer") {
            "unpaid" => "1",
            "paid" => "2",
            "expired" => "3",
            "open" => "5",
            other => panic!("{at}: {other}"),
        };
        let order = Order::Pay {
            from: CUSTOMER.into(),
            company_code: CODE.into(),
            customer_no: customer_no.into(),
            hundredths: step["amount"].as_str().map(hundredths),
        };
        let Ok(Receipt::Payment(id)) = self.client.order(order) else { panic!("{at}: no payment began") };
        self.client.wait(120);
        let payment = self.client.bank().payment(id).unwrap();
        let code = payment.response_code().map(|code| code.to_string());
        assert_eq!(format!("{:?}", payment.stage()).to_lowercase(), text(&step["expect"], "stage"), "{at}");
        if let Some(wanted) = step["expect"]["code"].as_str() {
            assert_eq!(code.as_deref(), Some(wanted), "{at}");
        }
    }

    fn counter(&mut self, kind: &str, step: &Value, at: &str) {
        let amount = || hundredths(text(step, "amount"));
        let days = || u16::try_from(step["days"].as_u64().unwrap()).unwrap();
        let order = match kind {
            "hold" => Order::Hold { account: text(step, "account").into(), hundredths: amount(), days: days() },
            "change-hold" => Order::ChangeHold { hold: self.hold.unwrap(), hundredths: amount(), days: days() },
            "collect" => Order::Collect { hold: self.hold.unwrap(), to: text(step, "to").into() },
            "close" => Order::Close { account: text(step, "account").into() },
            other => panic!("{at}: {other}"),
        };
        match (self.client.order(order), step["refused"].as_str()) {
            (Ok(Receipt::Hold(id)), None) => self.hold = Some(id),
            (Ok(_), None) => {}
            (Err(error), Some(refused)) => assert_eq!(error.code().as_str(), refused, "{at}"),
            (other, _) => panic!("{at}: {other:?}"),
        }
    }
}

fn check(answered: &Answered, step: &Value, at: &str) {
    let expect = &step["expect"];
    assert_eq!(
        (u64::from(answered.status), &*answered.code),
        (expect["http"].as_u64().unwrap(), text(expect, "code")),
        "{at}"
    );
    if let Some(message) = expect["message"].as_str() {
        assert_eq!(answered.message, message, "{at}");
    }
    for (pointer, wanted) in step["has"].as_object().into_iter().flatten() {
        assert_eq!(self::at(&answered.body, pointer).as_deref(), wanted.as_str(), "{at} {pointer}");
    }
}

fn credentials(step: &Value) -> Credentials {
    let secret = if text(step, "secret") == "old" { "client-secret-1" } else { text(step, "secret") };
    let key = if text(step, "key") == "first" { PARTNER_KEY } else { BANK_KEY };
    Credentials { client_secrets: vec![secret.into()], public_keys: vec![public_half(key)], ..Credentials::default() }
}
