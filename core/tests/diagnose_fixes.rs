//! What is said of a mistake is true of the profile at hand: its algorithm, its encoding, its separator, its reading of a query.
#![cfg(all(feature = "rsa", feature = "diagnose"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "vectors/suite.rs"]
mod suite;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use paraf::diagnose::{
    Answer, Diagnosis, DiagnosisCredential, Finding, ObservedRequest, ProgrammingLanguage, diagnose, explain,
};
use paraf::{Direction, Language, Profile};
use serde_json::Value;
use sha2::Sha512;

fn vectors() -> Vec<Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/diagnose.json");
    suite::cases(&std::fs::read_to_string(path).unwrap())
}

fn profile(case: &Value) -> Profile {
    match case["profile"].as_str() {
        Some(name) => Profile::named(name).unwrap(),
        None => Profile::from_json(&case["profile"].to_string()).unwrap(),
    }
}

/// Runs a case of the suite; what it does not say is not needed to find what it finds.
fn run<T>(case: &Value, made: impl FnOnce(&ObservedRequest<'_>, &DiagnosisCredential<'_>, &Profile) -> T) -> T {
    let input = &case["input"];
    let text = |name: &str| input[name].as_str();
    let headers: Vec<(&str, &str)> = input["headers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()))
        .collect();
    let body = match text("body_base64") {
        Some(base64) => STANDARD.decode(base64).unwrap(),
        None => text("body").unwrap_or_default().into(),
    };
    let list = |name: &str| input[name].as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>();
    let (secrets, keys) = (list("other_secrets"), list("public_keys_pem"));
    let keys: Vec<&[u8]> = keys.iter().map(|key| key.as_bytes()).collect();
    let credential = DiagnosisCredential::new()
        .client_secret(text("client_secret"))
        .api_secret(text("api_secret"))
        .other_secrets(&secrets)
        .access_token(text("access_token"))
        .client_key(text("client_key"))
        .private_key(text("private_key_pem").map(str::as_bytes))
        .public_keys(&keys);
    let mut request = ObservedRequest::new(text("method").unwrap(), text("url").unwrap(), &headers, &body);
    if text("direction") == Some("to-partner") {
        request.direction = Direction::ToPartner;
    }
    made(&request, &credential, &profile(case))
}

fn codes(finding: &Finding) -> Vec<String> {
    ProgrammingLanguage::ALL.iter().filter_map(|language| finding.code(*language)).collect()
}

#[test]
fn no_fix_is_that_of_another_algorithm_or_encoding() {
    let mut rsa = 0;
    for case in vectors() {
        let expected = case["expect"]["findings"].to_string();
        if !["\"K", "+K", "\"S7", "\"S8", "\"S11", "\"S4"].iter().any(|row| expected.contains(row)) {
            continue;
        }
        let (diagnosis, trace) = run(&case, |request, credential, profile| {
            (diagnose(request, credential, profile), explain(request, credential, profile))
        });
        let (Ok(diagnosis), Ok(trace)) = (diagnosis, trace) else { continue };
        for finding in diagnosis.findings() {
            let codes = codes(finding);
            let texts = [Language::English, Language::Indonesian]
                .into_iter()
                .flat_map(|language| [finding.title(language), finding.explanation(language), finding.fix(language)]);
            for text in texts.chain(codes.iter().cloned()) {
                for place in ["{bits}", "{parts}", "{layout}", "{separator}", "{other_separator}"] {
                    assert!(!text.contains(place), "{}: {text}", finding.id());
                }
            }
            if !finding.id().split('+').any(|id| id.starts_with('K') && !id.starts_with("K5")) {
                continue;
            }
            for code in &codes {
                let has = |words: &[&str]| words.iter().any(|word| code.to_ascii_lowercase().contains(word));
                let about = format!("{} {}: {code}", case["id"], finding.id());
                if trace.algorithm() == "rsa-sha256" {
                    rsa += 1;
                    assert!(!has(&["hmac"]), "{about}");
                } else {
                    assert!(!has(&["rsa", "openssl_sign", "sign(key", "pkcs1"]), "{about}");
                    let other = if trace.algorithm() == "hmac-sha512" { "256" } else { "512" };
                    assert!(!has(&["hmac"]) || !has(&[other]), "{about}");
                }
            }
        }
    }
    assert!(rsa > 50, "{rsa}");
}

/// Where hexadecimal is wanted, no fix writes Base64, and the other way round; the hash is the profile's.
#[test]
fn a_spelling_is_fixed_by_the_encoding_of_the_profile() {
    let time = "2026-11-22T10:00:00.000+07:00";
    for (name, secret, headers, bits, wants_hex) in [
        ("bri-hex", "client_secret", ["Authorization", "X-TIMESTAMP", "X-SIGNATURE"], "512", true),
        ("bca", "client_secret", ["Authorization", "X-TIMESTAMP", "X-SIGNATURE"], "512", false),
        ("bca-legacy", "api_secret", ["Authorization", "X-BCA-Timestamp", "X-BCA-Signature"], "256", true),
    ] {
        let time = if name == "bca" { TIME } else { time };
        let text = format!("GET:/v1.0/x:token:{EMPTY}:{time}");
        let bytes = if bits == "256" {
            Hmac::<sha2::Sha256>::new_from_slice(b"secret")
                .unwrap()
                .chain_update(&text)
                .finalize()
                .into_bytes()
                .to_vec()
        } else {
            Hmac::<Sha512>::new_from_slice(b"secret").unwrap().chain_update(&text).finalize().into_bytes().to_vec()
        };
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let dashed =
            hex.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap()).collect::<Vec<_>>().join("-");
        let other = if wants_hex { STANDARD.encode(&bytes) } else { hex.clone() };
        let right = if wants_hex { hex.clone() } else { STANDARD.encode(&bytes) };
        for signature in
            [other, dashed, format!("\"{right}\""), format!("b'{right}'"), format!("SHA2-{bits}(stdin)= {hex}")]
        {
            let values = ["Bearer token", time, &signature];
            let sent: Vec<(&str, &str)> = headers.iter().copied().zip(values).collect();
            let credential = DiagnosisCredential::new()
                .client_secret((secret == "client_secret").then_some("secret"))
                .api_secret((secret == "api_secret").then_some("secret"));
            let case = ObservedRequest::new("GET", "/v1.0/x", &sent, b"");
            let diagnosis = diagnose(&case, &credential, &Profile::named(name).unwrap()).unwrap();
            let finding = &diagnosis.findings()[0];
            let (id, fix) = (finding.id(), finding.fix(Language::English));
            assert!(id.starts_with('K'), "{name} {signature}: {id}");
            for code in codes(finding).iter().chain([&fix]) {
                let lower = code.to_ascii_lowercase();
                let other_bits = if bits == "256" { "512" } else { "256" };
                assert!(!lower.contains(other_bits), "{name} {id}: {code}");
                assert!(!wants_hex || !lower.contains("base64"), "{name} {id}: {code}");
                assert!(wants_hex || !lower.contains("hex"), "{name} {id}: {code}");
            }
            assert!(!codes(finding).is_empty(), "{name} {id}");
        }
    }
}

#[test]
fn a_separator_is_named_on_both_sides() {
    let mut seen = 0;
    for case in vectors() {
        let findings = case["expect"]["findings"].as_array().cloned().unwrap_or_default();
        let is_one = |id: &str| findings.len() == 1 && findings[0]["id"] == id;
        if !is_one("S7-separator") && !is_one("S8-other-string") {
            continue;
        }
        let diagnosis = run(&case, diagnose).unwrap();
        let finding = &diagnosis.findings()[0];
        let difference = &finding.differences()[0];
        let without =
            |layout: &str| layout.split('}').filter_map(|piece| piece.split('{').nth(1)).collect::<Vec<_>>().join(" ");
        if without(difference.expected()) != without(difference.signed()) {
            continue;
        }
        seen += 1;
        let separator = |layout: &str| layout.split('}').nth(1).unwrap().split('{').next().unwrap().to_string();
        for (language, of) in [(Language::English, "an empty text"), (Language::Indonesian, "teks kosong")] {
            let said = |layout: &str| match separator(layout).as_str() {
                "" => of.to_string(),
                " " if language == Language::English => "a space".into(),
                " " => "spasi".into(),
                other => format!("`{}`", other.escape_default()),
            };
            let title = finding.title(language);
            assert!(
                title.contains(&said(difference.expected())) && title.contains(&said(difference.signed())),
                "{}: {title}",
                case["id"]
            );
            assert!(!title.contains("another operation") && !title.contains("operasi lain"), "{title}");
        }
        let right = format!("\"{}\"", separator(difference.expected()).escape_default());
        for code in codes(finding) {
            assert!(code.contains(&right), "{}: {code}", case["id"]);
        }
    }
    assert!(seen > 2, "{seen}");
    let case = vectors().into_iter().find(|case| case["id"] == "diagnose-token-s8-colon").unwrap();
    let diagnosis = run(&case, diagnose).unwrap();
    let finding = &diagnosis.findings()[0];
    assert_eq!(finding.title(Language::English), "The separator in the string to sign is `:`, not `|`");
    assert_eq!(finding.title(Language::Indonesian), "Pemisah dalam string to sign adalah `:`, bukan `|`");
    assert!(finding.fix(Language::English).contains("`{client_key}|{timestamp}`"));
    assert_eq!(finding.code(ProgrammingLanguage::Php).as_deref(), Some("implode(\"|\", [$clientKey, $timestamp])"));
    assert_eq!(
        finding.code(ProgrammingLanguage::Go).as_deref(),
        Some("strings.Join([]string{clientKey, timestamp}, \"|\")")
    );
}

const TIME: &str = "2026-11-22T10:00:00+07:00";
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn of_url(name: &str, url: &str, signed: &str) -> Diagnosis {
    let mut mac = Hmac::<Sha512>::new_from_slice(b"secret").unwrap();
    mac.update(format!("GET:{signed}:token:{EMPTY}:{TIME}").as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    let headers = [("Authorization", "Bearer token"), ("X-TIMESTAMP", TIME), ("X-SIGNATURE", &*signature)];
    let credential = DiagnosisCredential::new().client_secret("secret");
    diagnose(&ObservedRequest::new("GET", url, &headers, b""), &credential, &Profile::named(name).unwrap()).unwrap()
}

#[test]
fn the_query_is_fixed_by_the_rule_of_the_profile() {
    for (name, signed, fix, code) in [
        ("bca", "/v1.0/x?b=2&a=1%202", "sorts the query by name", "ksort("),
        ("snap", "/v1.0/x?a=1%202&b=2", "as they are sent", "http_build_query($params); // once"),
        ("bri", "/v1.0/x?b=2&a=1%202", "signs the path alone", "PHP_URL_PATH"),
    ] {
        let diagnosis = of_url(name, "/v1.0/x?b=2&a=1%202", signed);
        let finding = &diagnosis.findings()[0];
        assert!(finding.id().starts_with("S4"), "{name} {}", finding.id());
        assert!(finding.fix(Language::English).contains(fix), "{name}: {}", finding.fix(Language::English));
        assert_ne!(finding.fix(Language::English), finding.fix(Language::Indonesian));
        let codes = codes(finding);
        assert!(codes.len() == 6 && codes[0].contains(code), "{name}: {codes:?}");
    }
}

#[test]
fn a_request_without_a_signature_is_not_checked_and_told_what_to_sign() {
    for signature in [None, Some(""), Some(" ")] {
        let mut headers = vec![("Authorization", "Bearer token"), ("X-TIMESTAMP", TIME)];
        headers.extend(signature.map(|signature| ("X-SIGNATURE", signature)));
        for (secret, missing) in [(Some("secret"), vec!["signature"]), (None, vec!["client_secret", "signature"])] {
            let credential = DiagnosisCredential::new().client_secret(secret);
            let case = ObservedRequest::new("GET", "/v1.0/x", &headers, b"");
            let diagnosis = diagnose(&case, &credential, &Profile::named("bca").unwrap()).unwrap();
            assert_eq!((diagnosis.answer(), diagnosis.missing()), (Answer::NotChecked, &*missing));
            assert!(diagnosis.findings().is_empty());
            let advisory = &diagnosis.advisories()[0];
            assert_eq!((advisory.id(), advisory.is_blocking()), ("signature-absent", true));
            assert_eq!(
                advisory.detail(Language::English),
                "X-SIGNATURE is absent or empty: it is HMAC-SHA512 over \
                 {method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}, in Base64"
            );
            let mut mac = Hmac::<Sha512>::new_from_slice(b"secret").unwrap();
            mac.update(format!("GET:/v1.0/x:token:{EMPTY}:{TIME}").as_bytes());
            let right = STANDARD.encode(mac.finalize().into_bytes());
            assert!(!diagnosis.to_json().contains(&right[..20]), "the right signature is never told");
        }
    }
    let case = ObservedRequest::new("GET", "/v1.0/x", &[("X-SIGNATURE", "")], b"");
    let error = diagnose(&case, &DiagnosisCredential::default(), &Profile::named("bca").unwrap()).unwrap_err();
    assert_eq!((error.code().as_str(), error.field()), ("missing-header", "X-TIMESTAMP"));
}
