//! Diagnosis and trace as JSON and as text for terminals.

#![cfg(feature = "diagnose")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use paraf::diagnose::{
    Diagnosis, DiagnosisCredential, ObservedRequest, ProgrammingLanguage, SignedPart, Trace, diagnose, explain,
};
use paraf::{Language, Profile};
use serde_json::Value;

const TOKEN: &str = "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57";
const BEARER: &str = "Bearer 7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57";
const TIME: &str = "2022-04-21T17:34:52+07:00";
/// Of `{"url":"https:\/\/merchant.id\/notify"}`, by HMAC-SHA512 with the secret `456`; as in the example of `diagnose`.
const SLASHES: &str = "B4P4Xrq0TKpXNCHRoQ2ER+EKqoYgXrEougnNxv8GAl9j1QUO3mwGhrlXoXJbwG9TvCGiSrv+4uoFqsOOfe94lg==";
const BODY: &[u8] = br#"{"url":"https://merchant.id/notify"}"#;

fn diagnosed(secret: Option<&str>, signature: &str, body: &[u8]) -> Diagnosis {
    let headers = [("Authorization", BEARER), ("X-TIMESTAMP", TIME), ("X-SIGNATURE", signature)];
    let case = ObservedRequest::new("POST", "/openapi/v1.0/transfer-va/inquiry", &headers, body);
    let credential = DiagnosisCredential::new().client_secret(secret);
    diagnose(&case, &credential, &Profile::named("bca").unwrap()).unwrap()
}

fn traced(url: &str, body: &[u8]) -> Trace {
    let headers = [("Authorization", BEARER), ("X-TIMESTAMP", TIME), ("X-SIGNATURE", SLASHES)];
    explain(
        &ObservedRequest::new("POST", url, &headers, body),
        &DiagnosisCredential::default(),
        &Profile::named("bca").unwrap(),
    )
    .unwrap()
}

#[test]
fn a_finding_as_text() {
    let report = diagnosed(Some("456"), SLASHES, BODY).report(Language::English, Some(ProgrammingLanguage::Php));
    assert_eq!(
        report,
        r#"The signature is wrong. It would be correct for a request with this change:

B5-php-slash: PHP escaped the slashes of the body that was hashed
  The signature is right for a body whose `/` were escaped as `\/`. PHP's
  json_encode does that unless told not to.

  Body differs, first at byte 14:
    expected  {"url":"https://merchant.id/notify"}
    signed    {"url":"https:\/\/merchant.id\/notify"}
                            ^

  What to do:
    Pass JSON_UNESCAPED_SLASHES, and send the same string that you sign.

  In PHP:
    $body = json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
"#
    );
    let report = diagnosed(Some("456"), SLASHES, BODY).report(Language::Indonesian, None);
    assert!(report.starts_with("Signature salah."), "{report}");
    assert!(report.contains("    seharusnya      {\"url\":\"https://merchant.id/notify\"}\n"), "{report}");
    assert!(!report.contains("json_encode($data"), "{report}");
}

#[test]
fn a_secret_is_named_in_the_language_and_not_marked() {
    let diagnosis = diagnosed(Some("456 "), SLASHES, BODY);
    let report = diagnosis.report(Language::Indonesian, None);
    assert!(report.contains("Secret atau kunci berbeda:\n"), "{report}");
    assert!(report.contains("secret dengan whitespace yang berbeda di sekitarnya\n\n"), "{report}");
    assert!(!report.contains("the secret"), "{report}");
    let named = diagnosis.findings()[0].differences().iter().find(|one| one.part().as_str() == "key").unwrap();
    assert_eq!((named.offset(), named.mark()), (0, 0));
    assert_eq!(named.signed_in(Language::English), "the secret with other whitespace around it");
}

#[test]
fn where_nothing_fits_the_text_says_what_was_tried() {
    let report = diagnosed(Some("another"), SLASHES, BODY).report(Language::English, None);
    assert!(report.starts_with("The signature is wrong, and no known mistake reproduces it.\n"), "{report}");
    for words in ["Tried, alone and in pairs:", "endpoint URL (", "secret or key (", "body ("] {
        assert!(report.contains(words), "{words}: {report}");
    }
    // With the secret at hand, what is no signature at all is wrong.
    let unreadable = diagnosed(Some("456"), "c29tZXRoaW5n", BODY);
    assert!(unreadable.report(Language::English, None).starts_with("The signature is wrong"));
    let unchecked = diagnosed(None, SLASHES, BODY);
    let report = unchecked.report(Language::English, None);
    assert!(report.starts_with("The signature was not checked. Missing: the client secret.\n"), "{report}");
    assert!(!report.contains("wrong"), "{report}");
    let report = unchecked.report(Language::Indonesian, None);
    assert!(report.starts_with("Signature belum diperiksa. Yang kurang: client secret.\n"), "{report}");
}

#[test]
fn no_line_of_prose_is_wider_than_a_terminal() {
    for language in [Language::English, Language::Indonesian] {
        for secret in [Some("another"), None] {
            let report = diagnosed(secret, "c29tZXRoaW5n", BODY).report(language, None);
            assert!(report.lines().all(|line| line.chars().count() <= 80), "{report}");
            assert!(report.contains("K1-unreadable"), "{report}");
        }
    }
}

#[test]
fn nothing_of_a_request_moves_the_terminal() {
    let trace = traced("/x?a=\u{1b}[2J", "{\"a\":\"\u{202e}\u{7f}\"}".as_bytes());
    let report = trace.report(Language::English);
    assert!(report.chars().all(|c| c == '\n' || !c.is_control() && c != '\u{202e}'), "{report:?}");
}

#[test]
fn a_diagnosis_as_json() {
    let diagnosis = diagnosed(Some("456"), SLASHES, BODY);
    let json: Value = serde_json::from_str(&diagnosis.to_json()).unwrap();
    let keys: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        ["advisories", "answer", "assumed", "findings", "hashed_bytes", "matched", "missing", "stopped_early", "tried"]
    );
    assert_eq!(
        (&json["matched"], &json["answer"], &json["missing"]),
        (&false.into(), &"wrong".into(), &serde_json::json!([]))
    );
    let finding = &json["findings"][0];
    assert_eq!(
        (&finding["id"], &finding["changes"][0], &finding["part"]),
        (&"B5-php-slash".into(), &"B5".into(), &"body".into())
    );
    for text in ["title", "explanation", "fix"] {
        assert_ne!(finding[text]["en"].as_str().unwrap(), finding[text]["id"].as_str().unwrap());
    }
    assert_eq!(finding["code"].as_object().unwrap().len(), ProgrammingLanguage::ALL.len());
    let difference = &finding["differences"][0];
    assert_eq!((difference["offset"].as_u64(), difference["mark"].as_u64()), (Some(14), Some(14)));
    assert_eq!(difference["signed"], r#"{"url":"https:\/\/merchant.id\/notify"}"#);
    assert_eq!(json["hashed_bytes"].as_u64(), Some(diagnosis.hashed_bytes()));
    let unexplained: Value = serde_json::from_str(&diagnosed(Some("no"), SLASHES, BODY).to_json()).unwrap();
    assert!(unexplained["tried"].as_array().unwrap().iter().any(|tried| tried["part"] == "key"));
    assert_eq!(unexplained["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn a_trace_as_json_and_as_text() {
    let trace = traced("https://host.id/openapi/v1.0/x?b=1&a=2", b"{ \"a\": \"x\" }");
    let json: Value = serde_json::from_str(&trace.to_json()).unwrap();
    assert_eq!((&json["algorithm"], &json["encoding"]), (&"hmac-sha512".into(), &"base64".into()));
    assert_eq!(json["body"], r#"{"a":"x"}"#);
    assert_eq!(json["removed"], serde_json::json!([[1, 2], [6, 7], [10, 11]]));
    assert_eq!(json["endpoint_url"], "/openapi/v1.0/x?a=2&b=1");
    assert_eq!(json["segments"][2]["text"], "[access token, 54 characters]");
    assert_eq!(json["segments"][0], serde_json::json!({"field": "method", "text": "POST", "start": 0, "end": 4}));
    assert_eq!(json["headers"][0], serde_json::json!(["Authorization", "Bearer [access token, 54 characters]"]));
    let report = trace.report(Language::English);
    assert!(report.contains("  endpoint_url  /openapi/v1.0/x?a=2&b=1\n"), "{report}");
    assert!(report.contains("removed at bytes 1, 6, 10\n"), "{report}");
    assert!(trace.report(Language::Indonesian).contains("seperti yang dikirim"), "{report}");
}

#[test]
fn a_body_that_is_no_text_is_base64() {
    let raw = Profile::from_json(r#"{"base": "snap", "name": "raw", "request": {"body": "raw"}}"#).unwrap();
    let headers = [("Authorization", BEARER), ("X-TIMESTAMP", TIME), ("X-SIGNATURE", SLASHES)];
    let trace =
        explain(&ObservedRequest::new("POST", "/x", &headers, &[0xff]), &DiagnosisCredential::default(), &raw).unwrap();
    let json: Value = serde_json::from_str(&trace.to_json()).unwrap();
    assert_eq!((&json["body_base64"], json.get("body")), (&"/w==".into(), None));
    assert!(trace.report(Language::English).contains("Body (1 bytes)"));
}

#[test]
fn no_report_holds_a_token_a_secret_or_the_right_signature() {
    let trace = traced("/openapi/v1.0/transfer-va/inquiry", BODY);
    let mut texts = vec![trace.to_json(), trace.report(Language::English), trace.report(Language::Indonesian)];
    for secret in [Some("s3cr3t-456"), None] {
        let diagnosis = diagnosed(secret, SLASHES, BODY);
        texts.extend([diagnosis.to_json(), diagnosis.report(Language::English, Some(ProgrammingLanguage::Go))]);
    }
    for text in texts {
        assert!(!text.contains(TOKEN) && !text.contains("s3cr3t"), "{text}");
    }
}

#[test]
fn a_programming_language_is_read_as_it_is_written() {
    for language in ProgrammingLanguage::ALL {
        assert_eq!(ProgrammingLanguage::parse(language.as_str()), Ok(*language));
    }
    let error = ProgrammingLanguage::parse("PHP").unwrap_err();
    assert_eq!((error.code(), error.field()), (paraf::ErrorCode::InvalidArgument, "code"));
}

/// The keys of each object as `docs/diagnosis.md` has them; alternatives are in round brackets, what is inside in square ones.
fn documented(object: &str) -> BTreeSet<String> {
    let text = include_str!("../../docs/diagnosis.md");
    let head = format!("| {object} | ");
    let mut row = text.lines().find_map(|line| line.strip_prefix(head.as_str())).unwrap().to_string();
    // What stands inside one of them is no key of the object.
    for (open, close) in [('{', '}'), ('[', ']')] {
        while let Some(at) = row.rfind(open) {
            let end = at + row[at..].find(close).unwrap();
            row.replace_range(at..=end, "");
        }
    }
    row.split('`').skip(1).step_by(2).map(ToString::to_string).collect()
}

fn keys(value: &Value) -> BTreeSet<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

#[test]
fn the_document_has_the_keys_of_the_json() {
    let json = |text: String| serde_json::from_str::<Value>(&text).unwrap();
    let found = json(diagnosed(Some("456"), SLASHES, BODY).to_json());
    let nothing = json(diagnosed(Some("no"), "c29tZXRoaW5n", BODY).to_json());
    assert_eq!(keys(&found), documented("diagnosis"));
    assert_eq!(keys(&found["findings"][0]), documented("finding"));
    assert_eq!(keys(&found["findings"][0]["differences"][0]), documented("difference"));
    assert_eq!(keys(&nothing["advisories"][0]), documented("advisory"));
    // A body is text, or `body_base64`: see the test of such a body.
    let mut trace = keys(&json(traced("/x", BODY).to_json()));
    assert!(trace.insert("body_base64".into()));
    assert_eq!(trace, documented("trace"));

    let text = include_str!("../../docs/diagnosis.md");
    let line = text.lines().find(|line| line.starts_with("A part is one of ")).unwrap();
    let parts: Vec<&str> = line.split('`').skip(1).step_by(2).collect();
    let known: Vec<&str> = SignedPart::ALL.iter().map(|part| part.as_str()).collect();
    assert_eq!(parts, known);
    for language in ProgrammingLanguage::ALL {
        assert!(text.contains(&format!("`{}`", language.as_str())));
    }
    let tried = json(diagnosed(Some("another"), SLASHES, BODY).to_json());
    assert_eq!(keys(&tried["tried"][0]), ["part", "variants"].map(String::from).into());
    assert!(text.contains("`tried` [{`part` `variants`}]"));
}
