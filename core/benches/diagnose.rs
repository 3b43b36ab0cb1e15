//! What a diagnosis costs where nothing is found, which is the worst case: `cargo bench -p paraf --bench diagnose`, and for one line
//! `… -- "1 KiB hmac"`. Where docs/diagnosis.md promises a time, the line says whether it holds. The best of all rounds counts, and a
//! round goes through all lines, so that what others do on the machine for a while slows none of them alone.
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on stops")]

use std::sync::OnceLock;
use std::time::Instant;

use paraf::Profile;
use paraf::diagnose::{Diagnosis, DiagnosisCredential, ObservedRequest, diagnose};

/// The size, the rows of the body, how often it is diagnosed in each round, and the milliseconds that it may take.
const SIZES: [(&str, usize, usize, Option<f64>); 3] =
    [("1 KiB", 8, 20, Some(20.0)), ("50 KiB", 440, 1, None), ("1 MiB", 9_200, 1, Some(250.0))];
const SCHEMES: [(&str, &str); 2] = [("hmac", "snap"), ("rsa", "dana")];
const ROUNDS: usize = 8;

fn main() {
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with("--")).unwrap_or_default();
    let lines = SIZES.iter().flat_map(|size| SCHEMES.map(|scheme| Line::of(size, scheme)));
    let mut lines: Vec<Line> = lines.filter(|line| line.name.contains(&wanted)).collect();
    for _ in 0..ROUNDS {
        lines.iter_mut().for_each(Line::run);
    }
    lines.iter().for_each(Line::print);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("no peak known"));
}

/// One request whose signature fits nothing.
struct Line {
    name: String,
    profile: Profile,
    is_hmac: bool,
    body: String,
    repeats: usize,
    most: Option<f64>,
    best: u64,
    diagnosis: Option<Diagnosis>,
}

impl Line {
    fn of(&(size, rows, repeats, most): &(&str, usize, usize, Option<f64>), (scheme, profile): (&str, &str)) -> Self {
        let row = r#"{"partnerReferenceNo":"2026/11/22/00001","name":"Siti — Café <R&D>","value":10000.50,"note":null,"memo":"a b c"}"#;
        Line {
            name: format!("{size} {scheme}"),
            profile: Profile::named(profile).unwrap(),
            is_hmac: scheme == "hmac",
            body: format!("{{ \"items\": [{}] }}", vec![row; rows].join(", ")),
            repeats,
            most,
            best: u64::MAX,
            diagnosis: None,
        }
    }

    fn run(&mut self) {
        let private = include_bytes!("../../vectors/keys/rsa-2048.pem").as_slice();
        let signature = if self.is_hmac { "A".repeat(86) + "==" } else { SIGNATURE.to_string() };
        let token = format!("Bearer {}", "t".repeat(54));
        let headers = [
            ("Authorization", token.as_str()),
            ("X-TIMESTAMP", "2026-11-22T17:03:09+07:00"),
            ("X-SIGNATURE", signature.as_str()),
            ("X-PARTNER-ID", "12345"),
        ];
        let case = ObservedRequest::new("POST", "/openapi/v1.0/x?b=1&a=2", &headers, self.body.as_bytes());
        let credential = DiagnosisCredential::new()
            .client_secret(self.is_hmac.then_some("secret"))
            .private_key((!self.is_hmac).then_some(private));
        for _ in 0..self.repeats {
            let start = cpu_nanoseconds();
            self.diagnosis = Some(diagnose(&case, &credential, &self.profile).unwrap());
            self.best = self.best.min(cpu_nanoseconds() - start);
        }
    }

    fn print(&self) {
        let (diagnosis, taken) = (self.diagnosis.as_ref().unwrap(), self.best as f64 / 1e6);
        let verdict = |most| format!(" ({}: at most {most} ms)", if taken <= most { "PASS" } else { "FAIL" });
        println!(
            "{}: {taken:.1} ms{}, {:.1} MiB hashed, stopped early: {}, findings: {}",
            self.name,
            self.most.map(verdict).unwrap_or_default(),
            diagnosis.hashed_bytes() as f64 / f64::from(1 << 20),
            diagnosis.stopped_early(),
            diagnosis.findings().len()
        );
    }
}

/// How long this thread has run, as Linux counts it: what others do on the machine is not in it. Elsewhere the clock.
fn cpu_nanoseconds() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let counted = counted.and_then(|text| text.split(' ').next()?.parse().ok());
    counted.unwrap_or_else(|| START.get_or_init(Instant::now).elapsed().as_nanos() as u64)
}

/// Of another text, by the key of the vectors.
const SIGNATURE: &str = concat!(
    "KjRkk88d2WQTwEcxU16L58fEDy1KzcUo8H4MY8gyDObszZJxIswczUVYcmszsE4zz6nTpZpwuZ/tJkE8ITBs4QhLbFAEMYkqTvG5",
    "WGhKiP58iE9T1FOr0NqrOISfh3uxLb+LSATPcF/LQQKUIGSrWHe/gQbYjt0yvD7CtMrE4+6F69HeRN3mr7TiavnVdXj3HhzGidnc",
    "KeQarVHBY9Dxubi9RY1+iLx269fAm3WylKlmjN5jgzpH2BQwgdfKbQg6fdUUhEJtcxle3Vonc7VW1JlXx6aXrgUzjgnuBtsxVnwJ",
    "ha2I2pXGZ2qwafl+QHrC9lO9jufjGRqdQ4D25a7E0g==",
);
