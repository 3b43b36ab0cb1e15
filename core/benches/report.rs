//! `make bench`: how far paraf is from the primitives that it cannot do without. A report of ratios, never a test.
//!
//! Both sides of a ratio run interleaved in one process; the median of many samples counts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark that cannot go on fails")]

use std::hint::black_box;
use std::time::Instant;

use hmac::{Hmac, KeyInit, Mac};
use paraf::key::PrivateKey;
use paraf::sign::{Call, Credential, Field, Request, Signer};
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
use paraf::{BodyHasher, Moment, Profile, body_digest, minify};
use sha2::{Digest, Sha256, Sha512};

const TIME: &str = "2026-11-22T10:00:00+07:00";
const URL: &str = "/openapi/v1.0/transfer-intrabank";
const TOKEN: &str = "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57";
const SECRET: &str = "22a2d25e-765d-41e1-8d29-da68dcb5698b";
const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");

fn main() {
    println!("ratio = time of the primitives alone / time of paraf (1.00 would be no cost at all)\n");
    digests();
    signatures();
    token_length();
    rsa();
    streaming();
}

/// Median nanoseconds of each, sampled in turn.
fn medians<const N: usize>(mut runs: [&mut dyn FnMut(); N]) -> [f64; N] {
    let mut samples = [const { Vec::new() }; N];
    let mut repeats = [1_u32; N];
    for (run, repeats) in runs.iter_mut().zip(&mut repeats) {
        let started = Instant::now();
        while started.elapsed().as_millis() < 5 {
            run();
            *repeats += 1;
        }
    }
    for _ in 0..41 {
        for ((run, repeats), samples) in runs.iter_mut().zip(repeats).zip(&mut samples) {
            let started = Instant::now();
            (0..repeats).for_each(|_| run());
            samples.push(started.elapsed().as_nanos() as f64 / f64::from(repeats));
        }
    }
    samples.map(|mut samples| {
        samples.sort_by(f64::total_cmp);
        samples[samples.len() / 2]
    })
}

fn line(what: &str, floor: f64, ours: f64) {
    println!("{what:<52} {:>12.0} ns  floor {floor:>12.0} ns  ratio {:.2}", ours, floor / ours);
}

/// A transfer of about this many bytes, pretty-printed or minified.
fn body(bytes: usize, pretty: bool) -> Vec<u8> {
    let row = r#"{ "partnerReferenceNo": "2020102900000000000001", "remark": "Pembayaran  tagihan listrik" },
      "#;
    let mut body = String::from("[\n      ");
    while body.len() + row.len() < bytes {
        body.push_str(row);
    }
    body.push_str("{}]\n");
    let snap = Profile::named("snap").expect("a built-in profile");
    if pretty { body.into_bytes() } else { minify(body.as_bytes(), &snap).expect("a body").into_owned() }
}

fn digests() {
    let snap = Profile::named("snap").expect("a built-in profile");
    println!("body digest, against SHA-256 of the minified bytes");
    for (name, bytes) in [("1 KiB", 1 << 10), ("48 KiB", 48 << 10), ("4 MiB", 4 << 20)] {
        for pretty in [false, true] {
            let body = body(bytes, pretty);
            let minified = minify(&body, &snap).expect("a body").into_owned();
            let [floor, ours] = medians([
                &mut || {
                    black_box(Sha256::digest(black_box(&minified)));
                },
                &mut || {
                    black_box(body_digest(black_box(&body), &snap).ok());
                },
            ]);
            line(&format!("  {name}, {}", if pretty { "pretty" } else { "minified" }), floor, ours);
        }
    }
}

fn signer() -> Signer {
    let credential = Credential::new()
        .with(Field::ClientKey, "client")
        .client_secret(SECRET)
        .private_key(PRIVATE_KEY)
        .with(Field::PartnerId, "KBBABCINDO")
        .with(Field::ChannelId, "95051");
    Signer::new(Profile::named("bca").expect("a built-in profile"), credential).expect("a signer")
}

fn no_randomness(_: &mut [u8]) -> Result<(), &'static str> {
    Err("no randomness")
}

fn signatures() {
    println!(
        "\nsign and verify a 1 KiB body, against SHA-256 of the minified body + HMAC-SHA512 of the string-to-sign:\n\
         with the key given at each call, as code by hand does; and keyed once beforehand, the least that is possible"
    );
    let signer = signer();
    for pretty in [false, true] {
        let body = body(1 << 10, pretty);
        let request = Request::new("POST", URL, &body, TIME)
            .with(Field::AccessToken, TOKEN)
            .with(Field::ExternalId, "41807553358950093184162180797837");
        let call = Call::new(&body, TIME).external_id(request.get(Field::ExternalId));
        let prepared = signer.prepare(&request).expect("a prepared signer");
        let signed = signer.sign(&request, &mut no_randomness).expect("a signature");
        let minified = signed.body().to_vec();
        let text = signed.string_to_sign().expect("a string-to-sign").reveal().to_string();
        let keyed = Hmac::<Sha512>::new_from_slice(SECRET.as_bytes()).expect("a key");
        let headers: Vec<(&str, &str)> = signed.headers().collect();
        let credential = VerifierCredential::new().client_secrets(&[SECRET]);
        let verifier = Verifier::new(signer.profile().clone(), credential, Expected::anyone()).expect("a verifier");
        let incoming = IncomingRequest::new("POST", URL, &headers, &body);
        let now = Moment::parse(TIME).expect("a time");
        let [by_hand, floor, sign, prepare, verify] = medians([
            &mut || {
                black_box(Sha256::digest(black_box(&minified)));
                let mut mac = Hmac::<Sha512>::new_from_slice(black_box(SECRET.as_bytes())).expect("a key");
                mac.update(black_box(text.as_bytes()));
                black_box(mac.finalize());
            },
            &mut || {
                black_box(Sha256::digest(black_box(&minified)));
                let mut mac = keyed.clone();
                mac.update(black_box(text.as_bytes()));
                black_box(mac.finalize());
            },
            &mut || {
                black_box(signer.sign(black_box(&request), &mut no_randomness).ok());
            },
            &mut || {
                black_box(prepared.sign(black_box(&call), &mut no_randomness).ok());
            },
            &mut || {
                black_box(verifier.verify(black_box(&incoming), now, Tolerance::DEFAULT).ok());
            },
        ]);
        let form = if pretty { "pretty" } else { "minified" };
        for (what, ours) in [("sign", sign), ("sign, prepared", prepare), ("verify", verify)] {
            line(&format!("  {what}, {form}, key at each call"), by_hand, ours);
            line(&format!("  {what}, {form}, keyed once"), floor, ours);
        }
    }
}

fn token_length() {
    println!("\nprepared signer: a token of 68 and of 2048 characters");
    let signer = signer();
    let tokens = ["t".repeat(68), "t".repeat(2048)];
    let prepared = tokens.each_ref().map(|token| {
        let request = Request::new("POST", URL, b"", TIME).with(Field::AccessToken, token.as_str());
        signer.prepare(&request).expect("a prepared signer")
    });
    let body = body(1 << 10, false);
    let call = Call::new(&body, TIME).external_id("1");
    let [short, long] = medians([
        &mut || {
            black_box(prepared[0].sign(black_box(&call), &mut no_randomness).ok());
        },
        &mut || {
            black_box(prepared[1].sign(black_box(&call), &mut no_randomness).ok());
        },
    ]);
    line("  2048 characters against 68", short, long);
}

fn rsa() {
    println!("\nRSA-2048, pure Rust");
    let signer = signer();
    let [load, sign] = medians([
        &mut || {
            black_box(PrivateKey::parse(black_box(PRIVATE_KEY.as_bytes())).ok());
        },
        &mut || {
            black_box(signer.token_request(TIME, &mut |bytes: &mut [u8]| getrandom::fill(bytes)).ok());
        },
    ]);
    println!("  {:<50} {load:>12.0} ns", "load and check a private key (once a signer)");
    println!("  {:<50} {sign:>12.0} ns", "sign a token request");
}

fn streaming() {
    println!("\ndigest of a 1 GiB body in pieces of 50 KB");
    let piece = body(50_000, true);
    let mut hasher = BodyHasher::new(&Profile::named("snap").expect("a built-in profile"));
    let (before, started) = (resident_kib(), Instant::now());
    let mut length = 0;
    while length < 1 << 30 {
        hasher.update(&piece).expect("a piece");
        length += piece.len();
    }
    black_box(hasher.finish().expect("a digest"));
    let speed = length as f64 / started.elapsed().as_secs_f64() / 1e9;
    match (before, resident_kib()) {
        (Some(before), Some(after)) => println!("  {speed:.2} GB/s, peak memory grew by {} KiB", after - before),
        _ => println!("  {speed:.2} GB/s (this system does not tell its peak memory)"),
    }
}

/// The peak of resident memory, where the system has `/proc`.
fn resident_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.parse().ok()
}
