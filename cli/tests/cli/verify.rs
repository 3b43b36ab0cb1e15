//! `paraf verify`.

use serde_json::json;

use crate::shell::{BODY, SIGNATURE, TIMESTAMP, folder, paraf, raw, sent, signed};

#[test]
fn a_genuine_request_tells_what_is_known_of_it() {
    let test = folder("genuine");
    let credential = test.credential();
    let ran = paraf(["verify", "--credential", &credential, "--now", TIMESTAMP]).given(signed()).run();
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert!(ran.out.starts_with("genuine\nservice: 11\npartner_id: 12345\n"), "{}", ran.out);
    let key = ran.out.lines().find_map(|line| line.strip_prefix("replay_key: ")).unwrap();
    assert!(key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit()));

    let ran = paraf(["verify", "--json", "--credential", &credential, "--now", TIMESTAMP]).given(signed()).run();
    assert!(ran.out.starts_with(r#"{"verified":true,"service":"11","#), "{}", ran.out);
}

#[test]
fn a_forged_request_gets_the_answer_to_send() {
    let test = folder("forged");
    let credential = test.credential();
    let forged = sent(SIGNATURE, &BODY.replace("1234567890", "1234567891"));
    let arguments = ["verify", "--callback", "--credential", &credential, "--now", TIMESTAMP];
    let ran = paraf(arguments).given(&forged).run();
    assert_eq!(ran.status, 1);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert!(lines[0].starts_with("rejected: signature-mismatch: X-SIGNATURE: "), "{}", ran.out);
    assert_eq!(lines[1], r#"answer: {"responseCode":"4011100","responseMessage":"Unauthorized. [Signature]"}"#);

    let facts = paraf(arguments.into_iter().chain(["--json"])).given(&forged).run();
    assert_eq!(facts.status, 1);
    assert_eq!(
        (
            &facts.json()["verified"],
            &facts.json()["code"],
            &facts.json()["response_code"],
            &facts.json()["response_message"]
        ),
        (&json!(false), &json!("signature-mismatch"), &json!("4011100"), &json!("Unauthorized. [Signature]"))
    );
}

#[test]
fn the_clock_counts_unless_it_is_told() {
    let test = folder("clock");
    let credential = test.credential();
    let ran = paraf(["verify", "--json", "--credential", &credential]).given(signed()).run();
    assert_eq!(
        (ran.status, &ran.json()["code"], &ran.json()["response_code"]),
        (1, &json!("stale-timestamp"), &json!("4001102"))
    );
    let minutes_later = "2022-04-21T17:44:52+07:00";
    let within = |seconds| {
        let arguments = ["verify", "--credential", &credential, "--now", minutes_later, "--tolerance", seconds];
        paraf(arguments).given(signed()).run().status
    };
    assert_eq!((within("599"), within("600")), (1, 0));
}

#[test]
fn what_a_partner_sent_is_verified_as_the_provider_does() {
    let test = folder("to-provider");
    let credential = test.credential();
    let arguments = ["--profile", "midtrans", "--credential", &credential];
    let signed = paraf(["sign"].into_iter().chain(arguments)).given(raw("/v1.0/debit/status", "{}", &[])).run();
    assert_eq!(signed.status, 0, "{}", signed.err);
    let ran = paraf(["verify", "--to-provider", "--json"].into_iter().chain(arguments)).given(&signed.out).run();
    assert_eq!(
        (ran.status, &ran.json()["verified"], &ran.json()["credential_index"], &ran.json()["partner_id"]),
        (0, &json!(true), &json!(0), &json!("12345"))
    );
    // To the partner Midtrans signs by RSA.
    assert_eq!(paraf(["verify"].into_iter().chain(arguments)).given(&signed.out).run().status, 1);
    let (code, _) =
        paraf(["verify", "--to-provider", "--callback"].into_iter().chain(arguments)).given(&signed.out).refused();
    assert_eq!(code, "invalid-argument");
}

#[test]
fn secrets_in_rotation_are_tried_in_turn() {
    let test = folder("rotation");
    let credential = test.file("c.json", r#"{"client_secret": ["new", "456"]}"#);
    let ran = paraf(["verify", "--json", "--credential", &credential, "--now", TIMESTAMP]).given(signed()).run();
    assert_eq!((ran.status, &ran.json()["credential_index"]), (0, &json!(1)));
    let ran = paraf(["diagnose", "--json", "--credential", &credential]).given(signed()).run();
    assert_eq!((ran.status, &ran.json()["findings"][0]["part"]), (1, &json!("key")));
}

#[test]
fn a_verdict_is_in_the_language_of_the_command() {
    let test = folder("verify-language");
    let credential = test.credential();
    let late = ["verify", "--credential", &credential, "--now", "2022-04-22T17:34:52+07:00", "--lang", "id"];
    let ran = paraf(late).given(signed()).run();
    let start = "ditolak: stale-timestamp: X-TIMESTAMP: berselisih lebih dari 300 detik dari sekarang (";
    assert!(ran.status == 1 && ran.out.starts_with(start), "{}", ran.out);
    let ran = paraf(["verify", "--credential", &credential, "--now", TIMESTAMP, "--lang=id"]).given(signed()).run();
    assert!(ran.status == 0 && ran.out.starts_with("asli\n"), "{}", ran.out);
}
