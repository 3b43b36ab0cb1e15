//! `paraf report`.

use std::fs;

use serde_json::{Value, json};

use crate::shell::{BODY, SIGNATURE, TOKEN, folder, paraf, raw, sent, signed};

const CREDENTIAL: &str =
    r#"{"client_secret": "a-secret-that-nobody-may-see", "api_key": "an-api-key-of-ours", "client_key": "123"}"#;

/// Secrets in each place that has one: headers, URL, body.
fn full_of_secrets() -> String {
    raw(
        "/openapi/v1.0/balance-inquiry?refresh_token=aaaa%2fbbbb%2fcccc&x=1",
        r#"{"accountNo": "1234567890", "refreshToken" : "rt-1234\/5678-9012", "info": {"pin": 918273}, "tokenType": "Bearer", "note": "a-secret-that-nobody-may-see"}"#,
        &[
            ("Authorization", &format!("Bearer {TOKEN}")),
            ("Authorization-Customer", "Bearer customers-own-token"),
            ("Cookie", "session=hush-hush-hush"),
            ("X-API-Key", "an-api-key-of-ours"),
            ("X-Private", "whatever it is"),
            ("X-TIMESTAMP", crate::shell::TIMESTAMP),
            ("X-PARTNER-ID", "12345"),
            ("X-SIGNATURE", SIGNATURE),
        ],
    )
}

const SECRETS: [&str; 12] = [
    TOKEN,
    "customers-own-token",
    "hush-hush",
    "an-api-key",
    "whatever it is",
    "aaaa",
    "cccc",
    "rt-1234",
    "9012",
    "918273",
    "a-secret-that",
    "nobody-may-see",
];

#[test]
fn a_report_has_request_stages_diagnosis_and_versions() {
    let test = folder("report");
    let credential = test.credential();
    let ran = paraf(["report", "--credential", &credential, "--response", "4011100"]).given(signed()).run();
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    let version = format!("- paraf {} (", env!("CARGO_PKG_VERSION"));
    let parts = [
        version.as_str(),
        "- profile: `bca`\n",
        "POST /openapi/v1.0/balance-inquiry\nHost: sandbox.bca.co.id\n",
        &format!("X-SIGNATURE: {SIGNATURE}\n"),
        BODY,
        "\n4011100\n",
        "String to sign {method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}",
        "The signature is right",
        "- the value of the header Authorization\n",
    ];
    for part in parts {
        assert!(ran.out.contains(part), "{part} is missing in {}", ran.out);
    }
    let indonesian = paraf(["report", "--credential", &credential, "--lang", "id"]).given(signed()).run();
    assert!(
        indonesian.out.contains("- nilai header Authorization\n") && !indonesian.out.contains("Left out"),
        "{}",
        indonesian.out
    );
}

#[test]
fn no_secret_and_no_token_is_in_it_and_it_says_what_it_left_out() {
    let test = folder("report-secrets");
    let credential = test.file("c.json", CREDENTIAL);
    for form in [&["report"][..], &["report", "--json"], &["report", "--lang", "id"]] {
        let ran = paraf(form.iter().copied().chain(["--credential", &credential])).given(full_of_secrets()).run();
        assert_eq!(ran.status, 0, "{}", ran.err);
        for secret in SECRETS {
            assert!(!ran.out.contains(secret), "{secret} is in {}", ran.out);
        }
        // What is about a token is no token, and what was signed stays.
        let kept = ["tokenType", "Bearer", "1234567890", "12345", SIGNATURE];
        assert!(kept.into_iter().all(|kept| ran.out.contains(kept)), "{}", ran.out);
    }
    let facts = paraf(["report", "--json", "--credential", &credential]).given(full_of_secrets()).run().json();
    assert_eq!(
        facts["left_out"],
        json!([
            "the value of the header Authorization",
            "the value of the header Authorization-Customer",
            "the value of the header Cookie",
            "the value of the header X-API-Key",
            "the value of the header X-Private",
            "the value of the parameter refresh_token",
            "the value of the body field refreshToken",
            "the value of the body field pin",
        ])
    );
}

#[test]
fn a_piece_of_a_secret_in_a_finding_is_left_out_too() {
    let test = folder("report-pieces");
    let profile = test.file("raw.json", r#"{"base": "bca", "name": "raw", "request": {"body": "raw"}}"#);
    let credential = test.credential();
    let body = r#"{"refreshToken":"secret/token/of/a/customer/that/is/so/long/that/a/finding/shows/a/piece/of/it"}"#;
    let escaped = raw(crate::shell::URL, &body.replace('/', r"\/"), &[]);
    let arguments =
        ["sign", "--profile", &profile, "--credential", &credential, "--timestamp", crate::shell::TIMESTAMP, "--json"];
    let signature = paraf(arguments).given(escaped).run().json()["headers"]["X-SIGNATURE"].as_str().unwrap().to_owned();
    let ran = paraf(["report", "--credential", &credential]).given(sent(&signature, body)).run();
    assert!(
        ran.out.contains("B5") && !ran.out.contains("customer") && !ran.out.contains("finding/shows"),
        "{}",
        ran.out
    );
}

#[test]
fn bytes_that_are_no_text_hide_nothing() {
    let mut paste = raw(
        "/openapi/v1.0/balance-inquiry",
        "",
        &[("Authorization", "Bearer a"), ("X-TIMESTAMP", crate::shell::TIMESTAMP)],
    )
    .into_bytes();
    let body = b"{\"a\":\"\xff\x1b[31m\",\"refreshToken\":\"nobody-may-see-this\"}";
    paste = String::from_utf8(paste)
        .unwrap()
        .replace("Content-Length: 0", &format!("Content-Length: {}", body.len()))
        .into_bytes();
    paste.extend_from_slice(body);
    for form in [&["report"][..], &["report", "--json"]] {
        let ran = paraf(form).given(&paste).run();
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(
            !ran.out.contains("nobody-may-see") && !ran.out.contains('\x1b') && !ran.out.contains("base64\":\""),
            "{}",
            ran.out
        );
    }
    assert_eq!(paraf(["report", "--json"]).given(&paste).run().json()["request"]["body_is_exact"], json!(false));
}

#[test]
fn what_cannot_be_explained_is_reported_all_the_same() {
    let ran = paraf(["report"]).given(raw("/openapi/v1.0/balance-inquiry", "{}", &[])).run();
    assert!(ran.status == 0 && ran.out.contains("Not possible: missing-header: X-TIMESTAMP"), "{}", ran.out);
    let facts = paraf(["report", "--json"]).given(raw("/x", "{}", &[])).run().json();
    assert_eq!((&facts["stages"], &facts["diagnosis_error"]["code"]), (&Value::Null, &json!("missing-header")));
}

#[test]
fn it_is_written_where_it_is_told_and_never_over_a_file() {
    let test = folder("report-out");
    let out = test.path().join("report.md");
    let arguments = ["report", "--out", out.to_str().unwrap()];
    let ran = paraf(arguments).given(signed()).run();
    assert_eq!((ran.status, ran.out.trim()), (0, out.to_str().unwrap()));
    assert!(ran.err.contains("before you send it"), "{}", ran.err);
    assert!(fs::read_to_string(&out).unwrap().starts_with("# Report on a signed request\n"));
    let (code, message) = paraf(arguments).given(signed()).refused();
    assert!(code == "invalid-argument" && message.ends_with("exists already, and is never overwritten"), "{message}");
}

#[test]
fn of_a_custom_profile_it_tells_the_deviations() {
    let test = folder("report-profile");
    let profile = test
        .file("mine.json", r#"{"base": "snap", "name": "mine", "request": {"endpoint_url": {"query": "dropped"}}}"#);
    let ran = paraf(["report", "--profile", &profile]).given(signed()).run();
    assert!(
        ran.out.contains("- profile: `mine`\n") && ran.out.contains("- `request.endpoint_url.query`: `dropped`\n"),
        "{}",
        ran.out
    );
}
