//! Mistakes that stand beside those that the rows are named after: each is found, and found as what it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "diagnose")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use paraf::Profile;
use paraf::diagnose::{Answer, Diagnosis, DiagnosisCredential, ObservedRequest, diagnose};
use sha2::{Digest, Sha256, Sha512};

const URL: &str = "/openapi/v1.0/transfer-intrabank";
const TOKEN: &str = "fmGDzXNgyQU6lqlUZNi4JjzQ51kIPRJM";
const TIME: &str = "2026-11-22T17:03:09+07:00";
const BODY: &str = r#"{"a":10000,"b":{"c":[1.50,"x"]}}"#;

fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

fn digest_of(body: &str) -> String {
    hex(&Sha256::digest(body))
}

fn string(token: &str, digest: &str, time: &str) -> String {
    format!("POST:{URL}:{token}:{digest}:{time}")
}

fn told(string_to_sign: &str, authorization: &str) -> Diagnosis {
    let mac = Hmac::<Sha512>::new_from_slice(b"secret-7b1c").unwrap().chain_update(string_to_sign);
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    let headers = [
        ("Authorization", authorization),
        ("Content-Type", "application/json"),
        ("X-TIMESTAMP", TIME),
        ("X-SIGNATURE", signature.as_str()),
        ("X-PARTNER-ID", "KBBEXAMPLE"),
        ("CHANNEL-ID", "95051"),
        ("X-EXTERNAL-ID", "1"),
    ];
    let case = ObservedRequest::new("POST", URL, &headers, BODY.as_bytes());
    let credential = DiagnosisCredential::new().client_secret("secret-7b1c");
    diagnose(&case, &credential, &Profile::named("bca").unwrap()).unwrap()
}

fn bearer() -> String {
    format!("Bearer {TOKEN}")
}

#[test]
fn neighbours_are_found() {
    let right = digest_of(BODY);
    let texts = r#"{"a":"10000","b":{"c":["1.50","x"]}}"#;
    let spaced: Vec<String> = Sha256::digest(BODY).iter().map(|byte| format!("{byte:02x}")).collect();
    let quoted = string(TOKEN, &right, TIME).replace(':', "%3A").replace('+', "%2B");
    let rows = [
        ("B9-numbers-as-texts", string(TOKEN, &digest_of(texts), TIME)),
        ("T3-utc", string(TOKEN, &right, "2026-11-22T10:03:09")),
        ("T2-offset-named", string(TOKEN, &right, "2026-11-22T17:03:09 WIB")),
        ("B16-separated", string(TOKEN, &format!("<Buffer {}>", spaced.join(" ")), TIME)),
        ("S11-percent-encoded", quoted),
        ("S2-token-cut", string(&TOKEN[..TOKEN.len() - 1], &right, TIME)),
        ("S2-token-unset", string("Bearer", &right, TIME)),
        ("S2-token-unset", string("{}", &right, TIME)),
    ];
    for (id, signed) in rows {
        let diagnosis = told(&signed, &bearer());
        let found: Vec<String> = diagnosis.findings().iter().map(|finding| finding.id()).collect();
        assert_eq!(found, [id], "{signed}");
        assert_eq!(diagnosis.answer(), Answer::Wrong);
    }
}

#[test]
fn a_word_that_touches_its_token_is_too_much() {
    let diagnosis = told(&string(TOKEN, &digest_of(BODY), TIME), &format!("Bearer{TOKEN}"));
    let found: Vec<String> = diagnosis.findings().iter().map(|finding| finding.id()).collect();
    assert_eq!(found, ["S1-header-form"]);
}

/// What stands in the place of a token is none: nothing is called wrong.
#[test]
fn a_name_for_a_token_leaves_it_open() {
    for name in
        ["$TOKEN", "$token", "%TOKEN%", ":token", "@access-token", "#token#", "${TOKEN}", "{{token}}", "<token>"]
    {
        let diagnosis = told(&string(TOKEN, &digest_of(BODY), TIME), &format!("Bearer {name}"));
        assert_eq!((diagnosis.answer(), diagnosis.missing()), (Answer::NotChecked, &["access_token"][..]), "{name}");
        let first = diagnosis.advisories().first().map(|advisory| advisory.id());
        assert_eq!(first, Some("unresolved-variable"), "{name}");
    }
    // A secret may begin so.
    let secret = "$ecret-7b1c";
    let mac = Hmac::<Sha512>::new_from_slice(secret.as_bytes()).unwrap();
    let signed = string(TOKEN, &digest_of(BODY), TIME);
    let signature = STANDARD.encode(mac.chain_update(signed).finalize().into_bytes());
    let authorization = bearer();
    let headers = [("Authorization", &*authorization), ("X-TIMESTAMP", TIME), ("X-SIGNATURE", &signature)];
    let case = ObservedRequest::new("POST", URL, &headers, BODY.as_bytes());
    let credential = DiagnosisCredential::new().client_secret(secret);
    assert!(diagnose(&case, &credential, &Profile::named("bca").unwrap()).unwrap().matched());
}
