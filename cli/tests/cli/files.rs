//! Files as they come: byte order marks, UTF-16, DER, several requests.

use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::shell::{BANK, SIGNATURE, TIMESTAMP, TOKEN, URL, credential, folder, key, paraf, raw, signed, unsigned};

/// As Windows PowerShell writes it with `>`.
fn utf_16(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// Of the other byte order.
fn swapped(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.chunks_mut(2).for_each(<[u8]>::reverse);
    bytes
}

fn marked(text: &str) -> Vec<u8> {
    [b"\xef\xbb\xbf", text.as_bytes()].concat()
}

#[test]
fn a_capture_in_utf_16_or_with_a_mark_is_read() {
    let test = folder("captures");
    let credential = test.credential();
    for (name, content) in [("utf-16.txt", utf_16(&signed())), ("marked.txt", marked(&signed()))] {
        let file = test.file(name, content);
        let ran = paraf(["verify", "--credential", &credential, "--now", TIMESTAMP, &file]).run();
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{name}: {}", ran.out);
    }
}

#[test]
fn a_credential_and_a_profile_in_utf_16_or_with_a_mark_are_read() {
    let test = folder("marked-json");
    let profile = r#"{"base": "bca", "name": "mine"}"#;
    let credential = credential().to_string();
    for (name, content, profile) in [
        ("utf-16", utf_16(&credential), utf_16(profile)),
        ("marked", marked(&credential), marked(profile)),
        ("unmarked", utf_16(&credential)[2..].to_vec(), utf_16(profile)[2..].to_vec()),
        ("big-endian", swapped(utf_16(&credential)), swapped(utf_16(profile))),
        ("unmarked-big-endian", swapped(utf_16(&credential)[2..].to_vec()), swapped(utf_16(profile)[2..].to_vec())),
    ] {
        let credential = test.file(&format!("{name}.json"), content);
        let profile = test.file(&format!("{name}-profile.json"), profile);
        let arguments =
            ["sign", "--json", "--credential", &credential, "--profile", &profile, "--timestamp", TIMESTAMP];
        let ran = paraf(arguments).given(unsigned()).run();
        assert_eq!(ran.json()["headers"]["X-SIGNATURE"], SIGNATURE, "{name}: {}", ran.err);
    }
    let half = test.file("half.json", [0xff, 0xfe, 0x00, 0xd8]);
    let (code, message) = paraf(["sign", "--credential", &half]).given(unsigned()).refused();
    assert!(code == "invalid-argument" && message.ends_with("half.json: is not UTF-8"), "{message}");
}

#[test]
fn a_response_with_a_mark_is_read() {
    let test = folder("marked-response");
    let answer = test.file("answer.json", marked(r#"{"responseCode":"4091100","responseMessage":"Conflict"}"#));
    let ran =
        paraf(["diagnose", "--json", "--response", &answer]).given(signed()).with("PARAF_CLIENT_SECRET", "456").run();
    assert_eq!(ran.json()["advisories"].as_array().unwrap().len(), 1, "{}", ran.err);
}

#[test]
fn keys_in_der_and_with_a_mark_are_read() {
    let test = folder("keys");
    let token = raw("/openapi/v1.0/access-token/b2b", r#"{"grantType":"client_credentials"}"#, &[]);
    for (name, write) in [("der", der as fn(&str) -> Vec<u8>), ("marked", marked)] {
        let private = test.file(&format!("{name}.key"), write(&pem("rsa-2048.pem")));
        let public = test.file(&format!("{name}.crt"), write(&pem("rsa-2048-certificate.pem")));
        let file = json!({"client_key": "123", "private_key_file": private, "public_key_file": public}).to_string();
        let credential = test.file("credential.json", file);
        let ran = paraf(["sign", "--credential", &credential, "--timestamp", TIMESTAMP]).given(&token).run();
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{name}");
        let ran = paraf(["verify", "--credential", &credential, "--now", TIMESTAMP]).given(ran.out).run();
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{name}: {}", ran.out);
    }
}

#[test]
fn of_a_key_in_utf_16_the_error_says_what_it_is() {
    let test = folder("utf-16-key");
    let private = test.file("utf-16.pem", utf_16(&pem("rsa-2048.pem")));
    let credential =
        test.file("credential.json", json!({"client_key": "123", "private_key_file": private}).to_string());
    let token = raw("/openapi/v1.0/access-token/b2b", "{}", &[]);
    for (language, told) in [("en", "UTF-16"), ("id", "UTF-16")] {
        let (code, message) = paraf(["sign", "--credential", &credential, "--lang", language]).given(&token).refused();
        assert!(
            code == "invalid-key" && message.starts_with("private_key: ") && message.contains(told),
            "{code}: {message}"
        );
    }
}

#[test]
fn a_key_beside_the_credential_is_found_from_anywhere() {
    let test = folder("beside");
    test.file("bank.pem", fs::read(key("rsa-2048.pem")).unwrap());
    test.file("credential.json", r#"{"client_key": "123", "private_key_file": "bank.pem"}"#);
    let token = raw("/openapi/v1.0/access-token/b2b", "{}", &[]);
    let above = test.path().parent().unwrap().to_owned();
    let ran = paraf(["sign", "--credential", "beside/credential.json"]).given(token).within(&above).run();
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
}

#[test]
fn of_several_requests_one_is_chosen() {
    let test = folder("har");
    let headers = json!([
        {"name": "X-TIMESTAMP", "value": TIMESTAMP},
        {"name": "X-SIGNATURE", "value": SIGNATURE},
        {"name": "Authorization", "value": format!("Bearer {TOKEN}")},
    ]);
    let har = json!({"log": {"entries": [
        {"request": {"method": "GET", "url": format!("{BANK}/"), "headers": []}},
        {"request": {"method": "POST", "url": format!("{BANK}{URL}?token=hidden"), "headers": headers, "postData": {"text": "{}"}}},
    ]}});
    let har = test.file("bank.har", har.to_string());
    let (code, message) = paraf(["explain", &har]).refused();
    assert_eq!(code, "invalid-argument");
    assert!(message.starts_with("--entry: choose one of 2 requests: 1 GET "), "{message}");
    assert!(message.contains(&format!("2 POST {BANK}{URL}")) && !message.contains("hidden"), "{message}");
    assert_eq!(paraf(["explain", &har, "--entry", "3"]).refused(), (code.clone(), message.clone()));
    assert_eq!(paraf(["explain", &har, "--entry", "0"]).refused(), (code, message));
    assert_eq!(paraf(["explain", &har, "--entry", "2"]).run().status, 0);
}

#[test]
fn how_a_capture_was_read_is_said_on_standard_error() {
    let typed = format!(r#"PS C:\> curl.exe {BANK}{URL} -d '{{\"a\":\"1\"}}'"#);
    for (language, start) in [("en", "paraf: note: "), ("id", "paraf: catatan: ")] {
        let arguments = ["sign", "--lang", language];
        let ran =
            paraf(arguments).given(&typed).with("PARAF_CLIENT_SECRET", "456").with("PARAF_ACCESS_TOKEN", "a").run();
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(ran.err.starts_with(start) && ran.err.contains("Windows PowerShell 5.1"), "{}", ran.err);
    }
    let (_, message) = paraf(["explain", "--lang", "id"]).given(format!("http POST {BANK}{URL}")).refused();
    assert!(message.contains("berupa perintah HTTPie"), "{message}");
}

fn pem(name: &str) -> String {
    fs::read_to_string(key(name)).unwrap()
}

fn der(pem: &str) -> Vec<u8> {
    let lines: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(lines).unwrap()
}
