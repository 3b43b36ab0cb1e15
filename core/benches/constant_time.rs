//! `make bench`: whether what is compared or signed can be told from how long it takes. A report, never a test.
//!
//! After dudect (Reparaz, Balasch and Verbauwhede, "Dude, is my code constant time?", 2017): one input of two classes at a
//! time, in random order, and Welch's t between the times of the classes. The slowest samples are noise of the machine, so t
//! is computed for several cuts, and the largest counts. Beyond 10 the classes can be told apart.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark that cannot go on fails")]

use std::hint::black_box;
use std::time::Instant;

use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{
    Expected, IncomingRequest, IncomingTokenRequest, TokenVerifier, Tolerance, Verifier, VerifierCredential,
};
use paraf::{Moment, Profile};

const TIME: &str = "2026-11-22T10:00:00+07:00";
const URL: &str = "/openapi/v1.0/transfer-va/payment";
const BODY: &[u8] = br#"{"partnerServiceId":"   12345","customerNo":"1234567890"}"#;
const TOKEN: &str = "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57";
const PRIVATE_KEY: &[u8] = include_bytes!("../../vectors/keys/rsa-2048.pem");
const CERTIFICATE: &[u8] = include_bytes!("../../vectors/keys/rsa-2048-certificate.pem");
const LIMIT: f64 = 10.0;
/// The parts of the samples that are kept, fastest first.
const CUTS: [f64; 6] = [0.5, 0.75, 0.9, 0.95, 0.99, 1.0];

fn main() {
    println!("largest |t| of {} cuts; beyond {LIMIT} the two classes can be told apart by their times\n", CUTS.len());
    let genuine = headers();
    signature(&genuine);
    token(&genuine);
    client_key();
    secret();
    rsa();
    control();
}

/// A signature that is wrong in its first bytes, and one that is wrong in its last.
fn signature(genuine: &[(String, String)]) {
    let verifier = verifier();
    let right = value(genuine, "X-SIGNATURE");
    let classes = [changed(right, 0), changed(right, 84)];
    compared("HMAC: wrong at its start, wrong at its end", 400_000, |class, text: &mut String| {
        copy(&classes[class], text);
        let headers = with(genuine, "X-SIGNATURE", text);
        timed(|| verifier.verify(&incoming(&headers, None), now(), Tolerance::DEFAULT).is_err())
    });
}

/// A token that is wrong in its first character, and one that is wrong in its last. The signature is wrong in both.
fn token(genuine: &[(String, String)]) {
    let verifier = verifier();
    let classes = [changed(TOKEN, 0), changed(TOKEN, TOKEN.len() - 1)];
    compared("token: wrong at its start, wrong at its end", 400_000, |class, text: &mut String| {
        copy("Bearer ", text);
        text.push_str(&classes[class]);
        let headers = with(genuine, "Authorization", text);
        timed(|| verifier.verify(&incoming(&headers, Some(TOKEN)), now(), Tolerance::DEFAULT).is_err())
    });
}

/// A client key that is wrong in its first character, and one that is wrong in its last.
fn client_key() {
    let known = "f2d4e1b0-3f4d-4e6b-9c0f-0c2f8a1b7d9e";
    let clients = Expected::one_of(&[known]).unwrap();
    let verifier = TokenVerifier::new(Profile::named("bca").unwrap(), &[CERTIFICATE], clients).unwrap();
    let signature = "A".repeat(342) + "==";
    let classes = [changed(known, 0), changed(known, known.len() - 1)];
    compared("client key: wrong at its start, wrong at its end", 400_000, |class, text: &mut String| {
        copy(&classes[class], text);
        let headers = [("X-TIMESTAMP", TIME), ("X-CLIENT-KEY", text.as_str()), ("X-SIGNATURE", &signature)];
        let request = IncomingTokenRequest::new(&headers, None);
        timed(|| verifier.verify(&request, now(), Tolerance::DEFAULT).is_err())
    });
}

/// A secret of zeros, and one of random characters.
fn secret() {
    let signers = ["00000000-0000-0000-0000-000000000000", "22a2d25e-765d-41e1-8d29-da68dcb5698b"].map(signer);
    compared("HMAC: one secret, another secret", 400_000, |class, _: &mut String| {
        let request =
            Request::new("POST", URL, BODY, TIME).with(Field::AccessToken, TOKEN).with(Field::ExternalId, "1");
        timed(|| signers[class].sign(&request, &mut |_: &mut [u8]| Err("no randomness")).is_ok())
    });
}

/// One message signed again and again, and another each time. Reported only: see SECURITY.md.
fn rsa() {
    let credential = Credential::new().with(Field::ClientKey, "client").private_key(PRIVATE_KEY);
    let signer = Signer::new(Profile::named("bca").unwrap(), credential).unwrap();
    let mut minute = 0;
    compared("RSA, reported only: one message, other messages", 3_000, |class, text: &mut String| {
        minute = (minute + 1) % 1440;
        copy(TIME, text);
        if class == 1 {
            text.replace_range(11..16, &format!("{:02}:{:02}", minute / 60, minute % 60));
        }
        timed(|| signer.token_request(text.as_str(), &mut |bytes: &mut [u8]| getrandom::fill(bytes)).is_ok())
    });
}

/// What paraf does not do. If these two were alike, the report would find nothing.
fn control() {
    let classes = [changed(TOKEN, 0), changed(TOKEN, TOKEN.len() - 1)];
    compared("control, no part of paraf: stops where texts differ", 400_000, |class, text: &mut String| {
        copy(&classes[class], text);
        timed(|| text.bytes().zip(TOKEN.bytes()).all(|(one, other)| black_box(one) == black_box(other)))
    });
}

// ---- Measuring

/// Prints the largest |t|. `sample` prepares an input of a class in its scratch text and says how long its call took.
fn compared(what: &str, samples: usize, mut sample: impl FnMut(usize, &mut String) -> f64) {
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut text = String::with_capacity(4096);
    let mut times = Vec::with_capacity(samples);
    for _ in 0..samples {
        // xorshift64: which class comes next must not be a pattern.
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let class = usize::from(random >> 63 == 1);
        times.push((sample(class, &mut text), class));
    }
    times.sort_by(|one, other| one.0.total_cmp(&other.0));
    let kept = |cut: f64| &times[..(times.len() as f64 * cut) as usize];
    let largest = CUTS.iter().map(|&cut| welch(kept(cut)).abs()).fold(0.0, f64::max);
    println!(
        "{what:<52} |t| {largest:>6.2}  {}  ({samples} calls)",
        if largest < LIMIT { "alike     " } else { "TOLD APART" }
    );
}

fn timed(call: impl FnOnce() -> bool) -> f64 {
    let started = Instant::now();
    black_box(call());
    started.elapsed().as_nanos() as f64
}

/// Welch's t between the two classes.
fn welch(times: &[(f64, usize)]) -> f64 {
    let [one, other] = [0, 1].map(|class| {
        let of_class = || times.iter().filter(|sample| sample.1 == class).map(|sample| sample.0);
        let count = of_class().count() as f64;
        let mean = of_class().sum::<f64>() / count;
        let variance = of_class().map(|time| (time - mean).powi(2)).sum::<f64>() / (count - 1.0);
        (mean, variance / count)
    });
    (one.0 - other.0) / (one.1 + other.1).sqrt()
}

// ---- Requests

fn signer(secret: &str) -> Signer {
    let credential =
        Credential::new().client_secret(secret).with(Field::PartnerId, "12345").with(Field::ChannelId, "95231");
    Signer::new(Profile::named("bca").unwrap(), credential).unwrap()
}

fn verifier() -> Verifier {
    let credential = VerifierCredential::new().client_secrets(&["secret"]);
    Verifier::new(Profile::named("bca").unwrap(), credential, Expected::one_of(&["12345"]).unwrap()).unwrap()
}

/// The headers of a genuine callback.
fn headers() -> Vec<(String, String)> {
    let request = Request::new("POST", URL, BODY, TIME).with(Field::AccessToken, TOKEN).with(Field::ExternalId, "1");
    let signed = signer("secret").sign(&request, &mut |_: &mut [u8]| Err("no randomness")).unwrap();
    signed.headers().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

fn incoming<'r>(headers: &'r [(&'r str, &'r str)], access_token: Option<&'r str>) -> IncomingRequest<'r> {
    IncomingRequest::new("POST", URL, headers, BODY).access_token(access_token)
}

fn with<'r>(headers: &'r [(String, String)], name: &str, text: &'r str) -> Vec<(&'r str, &'r str)> {
    headers.iter().map(|(known, value)| (known.as_str(), if known == name { text } else { value.as_str() })).collect()
}

fn value<'r>(headers: &'r [(String, String)], name: &str) -> &'r str {
    headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str()).unwrap()
}

/// The text with another letter at one place.
fn changed(text: &str, at: usize) -> String {
    let other = if text.as_bytes()[at] == b'A' { "B" } else { "A" };
    format!("{}{other}{}", &text[..at], &text[at + 1..])
}

/// Every class stands in the same memory.
fn copy(from: &str, to: &mut String) {
    to.clear();
    to.push_str(from);
}

fn now() -> Moment {
    Moment::parse(TIME).unwrap()
}
