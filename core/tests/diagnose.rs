//! Diagnosis over requests that other languages signed with one or two mistakes: is the mistake named, and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(all(feature = "rsa", feature = "diagnose"))]

use std::collections::BTreeMap;
use std::fmt::Write;

use base64::Engine;
use paraf::Profile;
use paraf::diagnose::{Diagnosis, DiagnosisCredential, ObservedRequest, diagnose};
use paraf::sign::Field;
use serde_json::Value;

const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const OTHER_KEY: &str = include_str!("../../vectors/keys/rsa-2048-second.pem");

fn refused() -> Value {
    serde_json::from_str(include_str!("data/refused.json")).unwrap()
}

fn field() -> Value {
    serde_json::from_str(include_str!("data/refused_field.json")).unwrap()
}

#[derive(Default)]
struct Tallies {
    /// Of each family how many requests there are, and how many were named right.
    families: BTreeMap<String, (usize, usize)>,
    wrong: Vec<String>,
}

impl Tallies {
    fn add(&mut self, rows: &str, is_pair: bool, diagnosis: &Diagnosis, about: &str) {
        assert!(!diagnosis.matched(), "{rows}");
        let family = if is_pair { "pairs".to_string() } else { family(rows) };
        let (cases, named) = self.families.entry(family).or_default();
        *cases += 1;
        if is_named(diagnosis, rows) {
            *named += 1;
        } else {
            let found: Vec<String> =
                diagnosis.findings().iter().map(|f| format!("{} {:?}", f.id(), f.changes())).collect();
            self.wrong.push(format!("{rows}: {found:?} for {}", about.chars().take(300).collect::<String>()));
        }
    }
}

/// Prints the table of docs/diagnosis.md: `cargo test -p paraf --release --test diagnose -- --nocapture hit_rate`.
#[test]
fn hit_rate() {
    let refused = refused();
    let text = |value: &Value, key: &str| value[key].as_str().unwrap().to_string();
    let (secret, token, client_key, time) =
        (text(&refused, "secret"), text(&refused, "token"), text(&refused, "client_key"), text(&refused, "time"));
    let snap = Profile::named("snap").unwrap();
    let credential = DiagnosisCredential::new().client_key(&client_key).client_secret(&secret).private_key(PRIVATE_KEY);
    let bearer = format!("Bearer {token}");
    let mut tallies = Tallies::default();
    for case in refused["cases"].as_array().unwrap() {
        let (url, body) = (text(case, "url"), text(case, "body"));
        for signed in case["signed"].as_array().unwrap() {
            let (rows, weight, signature) = (signed[0].as_str().unwrap(), &signed[1], signed[2].as_str().unwrap());
            let headers = [
                ("Authorization", bearer.as_str()),
                ("X-TIMESTAMP", &time),
                ("X-SIGNATURE", signature),
                ("Host", "x.id"),
            ];
            let diagnosis =
                diagnose(&ObservedRequest::new("POST", &url, &headers, body.as_bytes()), &credential, &snap).unwrap();
            tallies.add(rows, weight != 1, &diagnosis, &body);
        }
    }
    let field = field();
    for request in field["cases"].as_array().unwrap().iter().map(FieldCase) {
        let diagnosis = request.diagnosed(field["client_key"].as_str());
        tallies.add(request.rows(), request.0["weight"] != 1, &diagnosis, &request.0.to_string());
    }
    let mut table = String::from("| family | refused requests | named right |\n|---|---|---|\n");
    for (family, (cases, named)) in &tallies.families {
        writeln!(table, "| {family} | {cases} | {:.1} % |", 100.0 * *named as f64 / *cases as f64).unwrap();
    }
    let cases: usize = tallies.families.values().map(|(cases, _)| cases).sum();
    let named: usize = tallies.families.values().map(|(_, named)| named).sum();
    writeln!(table, "| all | {cases} | {:.1} % |", 100.0 * named as f64 / cases as f64).unwrap();
    println!("{table}");
    for line in tallies.wrong.iter().take(if std::env::var_os("PARAF_SHOW").is_some() { 400 } else { 10 }) {
        println!("not named: {line}");
    }
    assert!(include_str!("../../docs/diagnosis.md").contains(&table), "docs/diagnosis.md has another table");
    assert_eq!(named, cases);
}

/// A request of refused_field.json.
struct FieldCase<'c>(&'c Value);

impl<'c> FieldCase<'c> {
    fn text(&self, key: &str) -> &'c str {
        self.0[key].as_str().unwrap_or_default()
    }

    fn rows(&self) -> &'c str {
        self.text("rows")
    }

    fn body(&self) -> Vec<u8> {
        match self.0["body_base64"].as_str() {
            Some(text) => base64::engine::general_purpose::STANDARD.decode(text).unwrap(),
            None => self.text("body").as_bytes().to_vec(),
        }
    }

    fn headers(&self) -> Vec<(&'c str, &'c str)> {
        let header = |pair: &'c Value| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
        self.0["headers"].as_array().unwrap().iter().map(header).collect()
    }

    fn profile(&self) -> Profile {
        match &self.0["profile"] {
            Value::String(name) => Profile::named(name).unwrap(),
            inline => Profile::from_json(&inline.to_string()).unwrap(),
        }
    }

    fn diagnosed(&self, client_key: Option<&str>) -> Diagnosis {
        let (headers, body) = (self.headers(), self.body());
        let mut case = ObservedRequest::new(self.text("method"), self.text("url"), &headers, &body);
        if self.text("direction") == "to-partner" {
            case.direction = paraf::Direction::ToPartner;
        }
        let credential = DiagnosisCredential::new()
            .client_key(client_key)
            .client_secret(self.text("secret"))
            .api_secret(self.text("secret"))
            .private_key(PRIVATE_KEY);
        diagnose(&case, &credential, &self.profile()).unwrap()
    }
}

fn family(rows: &str) -> String {
    if rows.contains(' ') { "habits".to_string() } else { rows.to_string() }
}

fn is_named(diagnosis: &Diagnosis, rows: &str) -> bool {
    let mut wanted: Vec<&str> = rows.split(' ').collect();
    let mut found = diagnosis.findings().first().map(|finding| finding.changes().to_vec()).unwrap_or_default();
    wanted.sort_unstable();
    found.sort_unstable();
    wanted == found
}

#[test]
fn rsa_tells_a_wrong_key_from_a_wrong_string() {
    let refused = refused();
    let snap = Profile::from_json(
        r#"{"base": "snap", "name": "rsa", "request": {"algorithm": "rsa-sha256",
            "string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}"}}"#,
    )
    .unwrap();
    let (time, bearer) = (refused["time"].as_str().unwrap(), format!("Bearer {}", refused["token"].as_str().unwrap()));
    let credential = DiagnosisCredential::new().private_key(PRIVATE_KEY);
    let mut wrong = Vec::new();
    for case in refused["rsa"].as_array().unwrap() {
        let (rows, signature) = (case["changes"].as_str().unwrap(), case["signature"].as_str().unwrap());
        let headers = [("Authorization", bearer.as_str()), ("X-TIMESTAMP", time), ("X-SIGNATURE", signature)];
        let body = case["body"].as_str().unwrap();
        let request = ObservedRequest::new("POST", "/v1.0/transfer-va/payment", &headers, body.as_bytes());
        let diagnosis = diagnose(&request, &credential, &snap).unwrap();
        let advises = |id: &str| diagnosis.advisories().iter().any(|advisory| advisory.id() == id);
        match rows {
            "" => assert!(diagnosis.matched()),
            "K6" => {
                assert!(diagnosis.findings().is_empty() && advises("K6-key-mismatch"));
                let keys = [PRIVATE_KEY.as_bytes(), OTHER_KEY.as_bytes()];
                let both = DiagnosisCredential::new().public_keys(&keys);
                assert!(is_named(&diagnose(&request, &both, &snap).unwrap(), "K6"));
            }
            rows => {
                assert!(advises("K6-key-is-right"));
                if !is_named(&diagnosis, rows) {
                    wrong.push(format!("{rows} {diagnosis:?} {body}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn headers<'h>(bearer: &'h str, time: &'h str, signature: &'h str) -> [(&'h str, &'h str); 3] {
    [("Authorization", bearer), ("X-TIMESTAMP", time), ("X-SIGNATURE", signature)]
}

const TIME: &str = "2022-04-21T17:34:52+07:00";

/// A signature by paraf itself, to see what is said of right and of hopeless ones.
fn signed(secret: &str, body: &[u8]) -> String {
    let credential = paraf::sign::Credential::new().client_secret(secret);
    let signer = paraf::sign::Signer::new(Profile::named("snap").unwrap(), credential).unwrap();
    let request = paraf::sign::Request::new("POST", "/v1.0/x", body, TIME).with(Field::AccessToken, "token");
    let mut os = |bytes: &mut [u8]| getrandom::fill(bytes);
    signer.sign(&request, &mut os).unwrap().signature().unwrap().to_string()
}

fn diagnosed(secret: Option<&str>, signature: &str, body: &[u8]) -> Diagnosis {
    let credential = DiagnosisCredential::new().client_secret(secret);
    let headers = headers("Bearer token", TIME, signature);
    diagnose(&ObservedRequest::new("POST", "/v1.0/x", &headers, body), &credential, &Profile::named("snap").unwrap())
        .unwrap()
}

#[test]
fn a_right_signature_has_no_finding() {
    for body in [&b""[..], b"{}", br#"{ "a/b": "\u00e9 <x>", "n": 1.50, "z": null }"#] {
        let diagnosis = diagnosed(Some("secret"), &signed("secret", body), body);
        assert!(diagnosis.matched() && diagnosis.findings().is_empty());
        assert!(!diagnosis.stopped_early());
    }
}

#[test]
fn another_secret_has_no_finding() {
    for (number, case) in refused()["cases"].as_array().unwrap().iter().enumerate() {
        let body = case["body"].as_str().unwrap().as_bytes();
        let diagnosis = diagnosed(Some("secret"), &signed(&format!("another {number}"), body), body);
        assert!(!diagnosis.matched() && diagnosis.findings().is_empty());
        assert!(!diagnosis.tried().is_empty());
    }
}

#[test]
fn without_a_secret_nothing_right_is_told() {
    let body = br#"{"url":"https://a.id/b"}"#;
    let right = signed("secret", body);
    let wrong = signed("secret", br#"{"url":"https:\/\/a.id\/b"}"#);
    let diagnosis = diagnosed(None, &wrong, body);
    assert!(!diagnosis.matched() && diagnosis.findings().is_empty());
    let diagnosis = diagnosed(Some("secret"), &wrong, body);
    let finding = &diagnosis.findings()[0];
    let difference = &finding.differences()[0];
    assert_eq!((finding.id().as_str(), difference.mark()), ("B5-php-slash", 14));
    assert_eq!(
        (difference.expected(), difference.signed()),
        (r#"{"url":"https://a.id/b"}"#, r#"{"url":"https:\/\/a.id\/b"}"#)
    );
    for language in [paraf::Language::English, paraf::Language::Indonesian] {
        let all = [finding.title(language), finding.explanation(language), finding.fix(language)].concat();
        assert!(!all.contains(&right) && !all.is_empty());
    }
    assert!(paraf::diagnose::ProgrammingLanguage::ALL.iter().all(|language| finding.code(*language).is_some()));
    assert!(!format!("{diagnosis:?} {finding:?} {difference:?}").contains(&right));
}

/// A report, and no more: whatever it explains, the verifier still refuses.
#[test]
fn a_diagnosis_changes_nothing_about_what_is_accepted() {
    let refused = refused();
    let text = |key: &str| refused[key].as_str().unwrap();
    let snap = Profile::named("snap").unwrap();
    let secrets = [text("secret")];
    let credential = paraf::verify::VerifierCredential::new().client_secrets(&secrets);
    let verifier = paraf::verify::Verifier::new(snap.clone(), credential, paraf::verify::Expected::anyone()).unwrap();
    let bearer = format!("Bearer {}", text("token"));
    let now = paraf::Moment::parse(text("time")).unwrap();
    for case in refused["cases"].as_array().unwrap() {
        for signed in case["signed"].as_array().unwrap().iter().take(12) {
            let headers = [
                ("Authorization", bearer.as_str()),
                ("X-TIMESTAMP", text("time")),
                ("X-EXTERNAL-ID", "1"),
                ("X-SIGNATURE", signed[2].as_str().unwrap()),
            ];
            let (url, body) = (case["url"].as_str().unwrap(), case["body"].as_str().unwrap().as_bytes());
            let verdict = || {
                let request = paraf::verify::IncomingRequest::new("POST", url, &headers, body);
                verifier.verify(&request, now, paraf::verify::Tolerance::DEFAULT).map(drop).unwrap_err().code()
            };
            let before = verdict();
            let credential = DiagnosisCredential::new().client_secret(secrets[0]);
            let diagnosis = diagnose(&ObservedRequest::new("POST", url, &headers, body), &credential, &snap).unwrap();
            assert!(!diagnosis.findings().is_empty());
            assert_eq!(verdict(), before);
        }
    }
    // No file of the verifier, or of anything below it, names this module.
    for folder in ["verify", "sign", "crypto", "canonical", "profile"] {
        for file in files(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).join(folder)) {
            let source = std::fs::read_to_string(&file).unwrap();
            assert!(!source.contains("crate::diagnose"), "{}", file.display());
        }
    }
}

fn files(folder: std::path::PathBuf) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(path) } else { vec![path] }).collect()
}

#[test]
fn hostile_bodies_are_bounded() {
    let wrong = signed("another", b"{}");
    let million = |text: &str| text.repeat((1 << 20) / text.len());
    let bodies = [
        million("["),
        million("{\"a\":"),
        million("\"{\""),
        million("\\"),
        million("1,"),
        format!("[{}1]", million("1.5,")),
        format!("[{}1]", million("{\"b/é\":null,\"a\": \"<x>\"},")),
        "\u{feff}{}".to_string(),
        "{\"a".to_string(),
        "é".to_string(),
    ];
    for body in bodies {
        let diagnosis = diagnosed(Some("secret"), &wrong, body.as_bytes());
        assert!(!diagnosis.matched() && diagnosis.findings().is_empty());
        assert!(diagnosis.hashed_bytes() <= paraf::diagnose::DEFAULT_MAX_HASHED_BYTES);
    }
    for signature in ["", "é", "=", "%", "AAAA", "00", &million("A")] {
        for (name, value) in [("X-SIGNATURE", signature), ("X-TIMESTAMP", signature), ("Authorization", signature)] {
            let mut headers = headers("Bearer t", TIME, &wrong);
            headers.iter_mut().filter(|header| header.0 == name).for_each(|header| header.1 = value);
            let credential = DiagnosisCredential::new().client_secret("s");
            for url in ["", "?", "/%", "/é/v1.0/é?é", "http://", "///v1//", "/v1.0"] {
                let case = ObservedRequest::new("post", url, &headers, b"{}");
                drop(diagnose(&case, &credential, &Profile::named("bca").unwrap()));
                drop(paraf::diagnose::explain(&case, &credential, &Profile::named("bca").unwrap()));
            }
        }
    }
}

#[test]
fn it_stops_at_the_bound_and_says_so() {
    let body = br#"{"a":"b/c"}"#;
    let credential = DiagnosisCredential::new().client_secret("secret");
    let wrong = signed("another", b"{}");
    let headers = headers("Bearer token", TIME, &wrong);
    let case = ObservedRequest::new("POST", "/v1.0/x", &headers, body);
    let snap = Profile::named("snap").unwrap();
    let diagnosis = paraf::diagnose::diagnose_within(&case, &credential, &snap, 5_000).unwrap();
    assert!(diagnosis.stopped_early() && diagnosis.hashed_bytes() <= 5_000);
    let again = paraf::diagnose::diagnose_within(&case, &credential, &snap, 5_000).unwrap();
    assert!(diagnosis == again);
}

#[test]
fn advisories_come_from_the_answer_and_the_clock() {
    let body = b"{}";
    let signature = signed("secret", body);
    let mut headers = headers("Bearer token", TIME, &signature).to_vec();
    headers.extend([
        ("Content-Type", "application/json; charset=utf-8"),
        ("CHANNEL-ID", "95051"),
        ("X-PARTNER-ID", "  12345"),
    ]);
    let mut case = ObservedRequest::new("POST", "/openapi/v1.0/transfer-va/inquiry", &headers, body);
    case.now = Some(paraf::Moment::parse("2022-04-21T18:34:52+07:00").unwrap());
    case.token_issued_at = Some(paraf::Moment::parse(TIME).unwrap());
    let credential = DiagnosisCredential::new().client_secret("secret");
    let advised = |case: &ObservedRequest<'_>| -> Vec<&str> {
        let diagnosis = diagnose(case, &credential, &Profile::named("bca").unwrap()).unwrap();
        assert!(diagnosis.advisories().iter().all(|advisory| !advisory.title(paraf::Language::Indonesian).is_empty()));
        diagnosis.advisories().iter().map(|advisory| advisory.id()).collect()
    };
    assert_eq!(
        advised(&case),
        ["token-expired", "T5-stale-timestamp", "content-type-charset", "header-missing", "channel-id", "partner-id"]
    );
    for (code, message, id) in [
        ("4092400", "Conflict", "external-id-reused"),
        ("4012400", "Unauthorized. [Connection not allowed]", "ip-not-registered"),
        ("4012401", "Invalid Token (B2B)", "token-expired"),
        ("4017300", "Unauthorized. [Unknown client]", "unknown-client"),
        ("4032401", "Feature Not Allowed", "feature-not-allowed"),
    ] {
        (case.response_code, case.response_message) = (Some(code), Some(message));
        assert!(advised(&case).contains(&id), "{id}");
    }
}

/// Worked examples that others published and that do not reproduce (core/tests/data/published.json): each is named, also where
/// the secret is not public.
#[test]
fn published_failures_are_named() {
    let published: Value = serde_json::from_str(include_str!("data/published.json")).unwrap();
    for example in published["cases"].as_array().unwrap() {
        let text = |key: &str| example[key].as_str().unwrap_or_default();
        let token = format!("Bearer {}", text("access_token"));
        let (signature, timestamp) = (text("signature_header"), text("timestamp_header"));
        let mut headers = vec![(signature, text("signature")), (timestamp, text("timestamp"))];
        if !text("access_token").is_empty() {
            headers.push(("Authorization", &token));
        }
        if !text("client_key").is_empty() {
            headers.push(("X-CLIENT-KEY", text("client_key")));
        }
        let keys = [text("public_key_pem").as_bytes()];
        let secret = example["secret"].as_str();
        let credential = DiagnosisCredential::new()
            .client_secret(secret)
            .api_secret(secret)
            .public_keys(if keys[0].is_empty() { &[] } else { &keys });
        let case = ObservedRequest::new(text("method"), text("url"), &headers, text("body").as_bytes());
        let diagnosis = diagnose(&case, &credential, &Profile::resolve(text("profile")).unwrap()).unwrap();
        if let Some(advisory) = example["advisory"].as_str() {
            let advised: Vec<&str> = diagnosis.advisories().iter().map(|advisory| advisory.id()).collect();
            assert!(advised.contains(&advisory), "{}: {advised:?}", text("id"));
        } else {
            assert!(is_named(&diagnosis, text("changes")), "{}: {diagnosis:?} {:?}", text("id"), diagnosis.findings());
        }
    }
}
