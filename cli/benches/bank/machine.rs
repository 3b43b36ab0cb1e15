//! The machine alone, without a server: a balance inquiry is signed, taken, checked, answered. Beside it what nobody can do without: the
//! signature of the one side and the check of the other.

use std::hint::black_box;
use std::time::Instant;

use paraf::key::PrivateKey;
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
use paraf::{Direction, Moment, Profile};
use paraf_bank::{Bank, Credentials, Effect, Event, Incoming, OpenAccount, Partner, Settings, World};
use serde_json::Value;

use super::caller::{Caller, PRIVATE_KEY, Signed, TIME};
use super::{line, median};

const SECRET: &str = "client-secret-of-a-bench";
const EVENTS: u64 = 2_000;
const ROUNDS: usize = 9;

pub(crate) fn against_signatures() {
    let caller = Caller::new("client-key", SECRET, "PARAFBENCH");
    let now = Moment::parse(TIME).unwrap();
    let verifier = Verifier::builder(Profile::named("bca").unwrap())
        .direction(Direction::ToProvider)
        .partners(Expected::anyone(), VerifierCredential::new().client_secrets(&[SECRET]))
        .build()
        .unwrap();
    let (mut alone, mut whole, mut number) = (Vec::new(), Vec::new(), 0);
    for _ in 0..ROUNDS {
        let mut bank = Bank::open(&world(), now).unwrap();
        let token = token(&mut bank, &caller, now);
        let begun = Instant::now();
        for _ in 0..EVENTS {
            number += 1;
            let signed = caller.balance(&token, number);
            let headers: Vec<(&str, &str)> = signed.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
            let request = IncomingRequest::new("POST", &signed.url, &headers, &signed.body).access_token(&token);
            black_box(verifier.verify(&request, now, Tolerance::DEFAULT).unwrap());
        }
        alone.push(begun.elapsed().as_secs_f64());
        let begun = Instant::now();
        for _ in 0..EVENTS {
            number += 1;
            let signed = caller.balance(&token, number);
            let effects = bank.step(now, Event::Request(incoming(signed, number)));
            assert!(effects.iter().any(|effect| matches!(effect, Effect::Respond { .. })));
            black_box(effects);
        }
        whole.push(begun.elapsed().as_secs_f64());
    }
    let (alone, whole) = (median(alone), median(whole));
    line("events through the machine, a second", &format!("{:.0}", EVENTS as f64 / whole), "");
    line("  against signing and verifying alone", &format!("{:.2}", alone / whole), "0.5 or more");
}

fn world() -> World {
    let public = PrivateKey::parse(PRIVATE_KEY).unwrap().public_key().unwrap().to_spki_pem().unwrap();
    let partner = Partner {
        name: "bench".into(),
        credentials: Credentials {
            client_keys: vec!["client-key".into()],
            client_secrets: vec![SECRET.into()],
            public_keys: vec![public.into_bytes()],
        },
        partner_ids: vec!["PARAFBENCH".into()],
        accounts: vec!["1234567890".into()],
        addresses: Vec::new(),
        callback: None,
    };
    World {
        seed: 7,
        partners: vec![partner],
        accounts: vec![OpenAccount::idr("1234567890", "PT Contoh", 100_000_000)],
        billers: Vec::new(),
        merchants: Vec::new(),
        outside: Vec::new(),
        settings: Settings::default(),
    }
}

fn token(bank: &mut Bank, caller: &Caller, now: Moment) -> String {
    let effects = bank.step(now, Event::Request(incoming(caller.token_request(), 0)));
    let body = effects.into_iter().find_map(|effect| match effect {
        Effect::Respond { reply: paraf_bank::Reply::Answer(http), .. } => Some(http.body),
        _ => None,
    });
    let answer: Value = serde_json::from_slice(&body.unwrap()).unwrap();
    answer["accessToken"].as_str().unwrap().to_string()
}

fn incoming(signed: Signed, request: u64) -> Incoming {
    let headers = signed.headers.into_iter().map(|(name, value)| (name.into_bytes(), value.into_bytes())).collect();
    Incoming {
        request,
        method: b"POST".to_vec(),
        url: signed.url.into_bytes(),
        headers,
        body: signed.body,
        address: "127.0.0.1".into(),
    }
}
