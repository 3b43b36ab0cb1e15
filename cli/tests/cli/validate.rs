//! `paraf validate`.

use serde_json::json;

use crate::shell::{BODY, folder, paraf, raw, signed};

#[test]
fn the_body_of_a_captured_request_is_checked_against_its_service() {
    let ran = paraf(["validate"]).given(signed()).run();
    assert_eq!((ran.status, ran.out.as_str()), (0, "valid (11 Balance Inquiry, request)\n"));
    let ran = paraf(["validate"]).given(raw(crate::shell::URL, r#"{"accountNo": "1"}"#, &[])).run();
    assert_eq!(ran.status, 1);
    assert_eq!(
        ran.out,
        "not valid, violations: 1 (11 Balance Inquiry, request)\n\
         /partnerReferenceNo: is required but missing (4001101 Invalid Mandatory Field [partnerReferenceNo])\n"
    );
    let ran = paraf(["validate", "--lang", "id"]).given(raw(crate::shell::URL, r#"{"accountNo": "1"}"#, &[])).run();
    assert!(
        ran.out.starts_with("tidak valid, pelanggaran: 1 (11 ") && ran.out.contains("field wajib tidak ada"),
        "{}",
        ran.out
    );
}

#[test]
fn a_message_of_a_named_service_is_the_file_itself() {
    let run = |arguments: &[&str], body: &str| paraf(["validate"].iter().chain(arguments)).given(body).run();
    assert_eq!(run(&["--service", "11"], BODY).status, 0);
    let ran = run(
        &["--service", "24", "--message", "response", "--json"],
        r#"{"responseCode":"2002500","responseMessage":"Successful"}"#,
    );
    let facts = ran.json();
    assert_eq!(
        (ran.status, &facts["valid"], &facts["service"], &facts["message"]),
        (1, &json!(false), &json!("24"), &json!("response"))
    );
    assert!(facts["violations"].as_array().unwrap().iter().any(|row| row["check"] == "service"), "{facts}");
    // Before SNAP.
    let statement = r#"{"AccountNumber": "0201245680", "StartDate": "2022-04-01", "EndDate": "2022-04-07"}"#;
    let legacy = ["--profile", "bca-legacy", "--service", "bulk-statement"];
    assert_eq!(run(&legacy, statement).status, 0);
    let dated = run(&[&legacy[..], &["--now", "2022-05-04T00:00:00+07:00"]].concat(), statement);
    assert!(dated.status == 1 && dated.out.contains("ESB-99-158"), "{}", dated.out);
}

#[test]
fn what_arrives_is_checked_leniently_where_that_is_asked_for() {
    let body = BODY.replace(r#""1234567890""#, "1234567890");
    let strict = paraf(["validate", "--service", "11"]).given(&body).run();
    let lenient = paraf(["validate", "--service", "11", "--lenient"]).given(&body).run();
    assert_eq!((strict.status, lenient.status), (1, 0), "{}", lenient.out);
}

#[test]
fn a_byte_order_mark_of_the_file_is_no_part_of_the_message() {
    let test = folder("validate-mark");
    let file = test.file("body.json", [b"\xef\xbb\xbf", BODY.as_bytes()].concat());
    let ran = paraf(["validate", "--service", "11", &file]).run();
    assert!(
        ran.status == 0 && ran.err.starts_with("paraf: note: FILE begins with a byte order mark"),
        "{}{}",
        ran.out,
        ran.err
    );
}

#[test]
fn what_cannot_be_checked() {
    assert_eq!(paraf(["validate", "--service", "nothing"]).given("{}").refused().0, "invalid-argument");
    let (_, message) = paraf(["validate"]).given(raw("/v1.0/nowhere", "{}", &[])).refused();
    assert_eq!(message, "--service: is needed: the path does not tell the service");
    assert_eq!(paraf(["validate"]).given("{}").refused().0, "unreadable-capture");
    let (_, message) = paraf(["validate", "--message", "response"]).given("{}").refused();
    assert_eq!(message, "--service: is missing");
    // What a GET asks is in its URL.
    let get = "curl 'https://bank.example/v1.0/registration-card-inquiry?x=1'";
    let (code, message) = paraf(["validate", "--profile", "snap"]).given(get).refused();
    assert!(code == "invalid-argument" && message.starts_with("body: is empty; give the parameters"), "{message}");
}
