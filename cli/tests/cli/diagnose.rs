//! `paraf diagnose`.

use serde_json::{Value, json};

use crate::shell::{Folder, SECRET, TIMESTAMP, TOKEN, folder, key, paraf, php_slash, raw, signed};

#[test]
fn a_paste_gets_its_finding() {
    let test = folder("finding");
    let (paste, credential) = (php_slash(&test), test.credential());
    let arguments = ["diagnose", "--credential", &credential];
    let ran = paraf(arguments).given(&paste).run();
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
    assert!(ran.out.contains("B5") && !ran.out.contains(TOKEN), "{}", ran.out);
    let in_php = paraf(arguments.into_iter().chain(["--code", "php"])).given(&paste).run();
    assert!(in_php.out.contains("JSON_UNESCAPED_SLASHES"), "{}", in_php.out);
    let indonesian = paraf(arguments.into_iter().chain(["--lang", "id"])).given(&paste).run();
    assert!(indonesian.out.contains("B5") && indonesian.out != ran.out, "{}", indonesian.out);
    let facts = paraf(arguments.into_iter().chain(["--json"])).given(&paste).run().json();
    assert_eq!((&facts["matched"], &facts["findings"][0]["changes"]), (&json!(false), &json!(["B5"])));
}

#[test]
fn a_correct_signature_is_a_yes() {
    let ran = paraf(["diagnose", "--json"]).given(signed()).with("PARAF_CLIENT_SECRET", SECRET).run();
    assert_eq!((ran.status, &ran.json()["answer"], &ran.json()["matched"]), (0, &json!("right"), &json!(true)));
}

#[test]
fn what_cannot_be_checked_is_not_called_wrong() {
    let test = folder("not-checked");
    let nothing = test.file("nothing.json", "{}");
    let ran = paraf(["diagnose", "--credential", &nothing]).given(signed()).run();
    assert!(
        ran.status == 2 && ran.out.starts_with("The signature was not checked. Missing: the client secret."),
        "{}",
        ran.out
    );
    let ran = paraf(["diagnose", "--json", "--credential", &nothing]).given(signed()).run();
    assert_eq!((ran.status, &ran.json()["answer"]), (2, &json!("not-checked")));
    // A public key says nothing about an HMAC.
    let public = test.file("key.json", json!({"public_key_file": key("rsa-2048.pem")}).to_string());
    assert_eq!(paraf(["diagnose", "--credential", &public]).given(signed()).run().status, 2);
    let another = test.file("another.json", r#"{"client_secret": "another"}"#);
    let ran = paraf(["diagnose", "--credential", &another]).given(signed()).run();
    assert!(ran.status == 1 && ran.out.starts_with("The signature is wrong"), "{}", ran.out);
}

#[test]
fn the_clock_and_the_response_count_only_where_they_are_told() {
    let test = folder("response");
    let credential = test.credential();
    let answer = test.file("answer.json", r#"{"responseCode":"4091100","responseMessage":"Conflict"}"#);
    let advisories = |options: &[&str]| -> Vec<Value> {
        let arguments = ["diagnose", "--json", "--credential", &credential].into_iter().chain(options.iter().copied());
        let facts = paraf(arguments).given(signed()).run().json();
        facts["advisories"].as_array().unwrap().iter().map(|advisory| advisory["id"].clone()).collect()
    };
    assert_eq!(advisories(&["--response", &answer]), advisories(&["--response", "4091100"]));
    assert_ne!(advisories(&["--response", "4091100"]), advisories(&[]));
    assert_eq!(advisories(&["--now", TIMESTAMP]), advisories(&[]));
    assert!(
        advisories(&["--now", "2022-04-22T17:34:52+07:00"]).iter().any(|id| id.as_str().unwrap().starts_with("T5"))
    );
    assert_eq!(paraf(["diagnose", "--response", "no idea"]).given(signed()).refused().0, "unreadable-capture");
}

#[test]
fn the_response_in_a_capture_counts() {
    let test = folder("captured-response");
    let credential = test.credential();
    let paste = format!(
        "{}\n\nHTTP/1.1 409 Conflict\r\n\r\n{{\"responseCode\":\"4091100\",\"responseMessage\":\"Conflict\"}}",
        signed()
    );
    let facts = paraf(["diagnose", "--json", "--credential", &credential]).given(paste).run().json();
    assert_eq!(facts["advisories"].as_array().unwrap().len(), 1, "{facts}");
}

#[test]
fn errors_are_in_the_language_of_the_command() {
    let test: Folder = folder("errors");
    let credential = test.credential();
    let bare = raw(crate::shell::URL, "{}", &[]);
    for (language, text) in [("en", "is missing or empty"), ("id", "tidak ada atau kosong")] {
        let ran = paraf(["diagnose", "--credential", &credential, "--lang", language]).given(&bare).run();
        assert_eq!((ran.status, ran.err), (2, format!("paraf: missing-header: X-TIMESTAMP: {text}\n")));
    }
}

#[test]
fn what_is_not_signed_is_not_checked() {
    let test: Folder = folder("unsigned");
    let credential = test.credential();
    let unsigned = raw(crate::shell::URL, "{}", &[("X-TIMESTAMP", TIMESTAMP)]);
    for (language, text) in [("en", "X-SIGNATURE is absent or empty"), ("id", "X-SIGNATURE tidak ada atau kosong")] {
        let ran = paraf(["diagnose", "--credential", &credential, "--lang", language]).given(&unsigned).run();
        assert!(ran.status == 2 && ran.out.contains(text), "{}", ran.out);
    }
}
