//! `paraf sign`.

use std::process::Command;

use crate::shell::{BANK, BODY, SIGNATURE, TIMESTAMP, TOKEN, URL, folder, key, paraf, raw, unsigned};

#[test]
fn a_pasted_request_is_signed_and_verifies() {
    let test = folder("sign");
    let credential = test.credential();
    let arguments = ["sign", "--credential", &credential, "--timestamp", TIMESTAMP, "--external-id", "1"];
    let ran = paraf(arguments).given(unsigned()).run();
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    let (head, body) = ran.out.split_once("\n\n").unwrap();
    assert!(head.starts_with(&format!("POST {URL} HTTP/1.1\nHost: sandbox.bca.co.id\n")), "{head}");
    assert!(head.contains(&format!("X-SIGNATURE: {SIGNATURE}")), "{head}");
    assert!(head.contains(&format!("Content-Length: {}", BODY.len())), "{head}");
    assert_eq!(body, format!("{BODY}\n"));

    let verified = paraf(["verify", "--credential", &credential, "--now", TIMESTAMP]).given(&ran.out).run();
    assert_eq!((verified.status, verified.err.as_str()), (0, ""));

    let facts = paraf(arguments.into_iter().chain(["--json"])).given(unsigned()).run().json();
    assert_eq!((&facts["method"], &facts["url"], &facts["body"]), (&"POST".into(), &URL.into(), &BODY.into()));
    assert_eq!(
        (&facts["headers"]["X-SIGNATURE"], facts["missing_headers"].as_array().unwrap().len()),
        (&SIGNATURE.into(), 0)
    );
}

#[test]
fn a_curl_command_is_safe_in_a_shell_and_goes_to_the_host_that_was_named() {
    let test = folder("curl");
    let credential = test.credential();
    let body = r#"{ "remark": "it's $HOME and `ls`" }"#;
    let paste = raw(&format!("{BANK}{URL}?b=2&a=1"), body, &[]);
    let ran = paraf(["sign", "--curl", "--credential", &credential]).given(paste).run();
    assert_eq!(ran.status, 0, "{}", ran.err);
    let script = format!("curl() {{ printf '%s\\n' \"$@\"; }}; {}", ran.out);
    let shown = Command::new("sh").args(["-c", &script]).output().unwrap().stdout;
    let shown = String::from_utf8(shown).unwrap();
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[..3], ["-X", "POST", &format!("{BANK}{URL}?a=1&b=2")]);
    assert_eq!(*lines.last().unwrap(), r#"{"remark":"it's $HOME and `ls`"}"#);
    assert_eq!(paraf(["verify", "--credential", &credential]).given(&ran.out).run().status, 0);

    let by_host = paraf(["sign", "--curl", "--credential", &credential]).given(unsigned()).run();
    assert!(by_host.out.starts_with(&format!("curl -X POST {BANK}{URL} ")), "{}", by_host.out);
}

#[test]
fn a_body_that_is_not_utf_8_is_printed_byte_for_byte_or_not_at_all() {
    let test = folder("bytes");
    let (profile, credential) =
        (test.file("raw.json", r#"{"base": "bca", "name": "raw", "request": {"body": "raw"}}"#), test.credential());
    let arguments = ["sign", "--profile", &profile, "--credential", &credential];
    let given = format!("curl {BANK}{URL} --data-raw $'\\xff\\x1b[31m'");
    let ran = paraf(arguments).given(&given).run();
    assert!(ran.status == 0 && ran.bytes.ends_with(b"\n\xff\x1b[31m\n"), "{}", ran.out);
    for form in ["--json", "--curl"] {
        let (code, message) = paraf(arguments.into_iter().chain([form])).given(&given).refused();
        assert_eq!(
            (code.as_str(), message.as_str()),
            ("invalid-argument", "body: is not UTF-8, and can only be printed as raw HTTP")
        );
    }
}

#[test]
fn a_request_for_a_token_is_signed_by_its_own_rule() {
    let test = folder("token");
    let credential = test.credential();
    let paste = raw("/openapi/v1.0/access-token/b2b", r#"{"grantType":"client_credentials"}"#, &[]);
    let ran = paraf(["sign", "--credential", &credential, "--timestamp", TIMESTAMP]).given(paste).run();
    assert!(
        ran.out.contains("X-CLIENT-KEY: 123\n") && ran.out.contains("Host: sandbox.bca.co.id\n"),
        "{}{}",
        ran.out,
        ran.err
    );
    let verified = paraf(["verify", "--credential", &credential, "--now", TIMESTAMP]).given(ran.out).run();
    assert!(verified.status == 0 && verified.out.starts_with("genuine\nclient_key: 123\n"), "{}", verified.out);
}

#[test]
fn a_request_for_a_customers_token_takes_the_code_of_the_paste() {
    let test = folder("customer");
    let credential = test.credential();
    for (field, grant) in [("authCode", "authorization_code"), ("refreshToken", "refresh_token")] {
        let body = format!(r#"{{"grantType":"{grant}","{field}":"a-code-of-the-customer"}}"#);
        let paste = raw("/v1.0/access-token/b2b2c", &body, &[]);
        let arguments = ["--profile", "snap", "--credential", &credential];
        let ran = paraf(["sign", "--timestamp", TIMESTAMP].into_iter().chain(arguments)).given(paste).run();
        assert!(ran.status == 0 && ran.out.contains("a-code-of-the-customer"), "{}{}", ran.out, ran.err);
        let verified = paraf(["verify", "--now", TIMESTAMP].into_iter().chain(arguments)).given(&ran.out).run();
        assert!(verified.status == 0 && verified.out.contains("client_key: 123"), "{}{}", verified.out, verified.err);
    }
}

#[test]
fn a_customers_token_goes_into_its_header() {
    let test = folder("customer-token");
    let credential =
        test.file("c.json", r#"{"client_secret": "456", "access_token": "a", "customer_token": "customers"}"#);
    let arguments = ["sign", "--profile", "snap", "--credential", &credential, "--json"];
    let facts = paraf(arguments).given(raw("/v1.0/balance-inquiry", "{}", &[])).run().json();
    assert_eq!(facts["headers"]["Authorization-Customer"], "Bearer customers");
}

#[test]
fn secrets_come_from_the_environment_too_and_the_file_goes_first() {
    let paste = raw("/openapi/v1.0/access-token/b2b", "{}", &[]);
    let by_file = paraf(["sign"])
        .given(&paste)
        .with("PARAF_PRIVATE_KEY_FILE", &key("rsa-2048.pem"))
        .with("PARAF_CLIENT_KEY", "123")
        .run();
    assert!(by_file.status == 0 && by_file.out.contains("X-SIGNATURE: "), "{}", by_file.err);
    let pem = std::fs::read_to_string(key("rsa-2048.pem")).unwrap().replace('\n', "\\n");
    let escaped = paraf(["sign"]).given(&paste).with("PARAF_PRIVATE_KEY", &pem).with("PARAF_CLIENT_KEY", "123").run();
    assert_eq!(escaped.status, 0, "{}", escaped.err);

    let test = folder("first");
    let credential = test.credential();
    let other = paraf(["sign", "--json", "--credential", &credential, "--timestamp", TIMESTAMP])
        .given(unsigned())
        .with("PARAF_CLIENT_SECRET", "another")
        .with("PARAF_ACCESS_TOKEN", "another");
    assert_eq!(other.run().json()["headers"]["X-SIGNATURE"], SIGNATURE);
}

#[test]
fn a_credential_may_come_on_standard_input() {
    let test = folder("stdin");
    let request = test.file("request.txt", unsigned());
    let credential = crate::shell::credential().to_string();
    let ran =
        paraf(["sign", "--json", "--credential", "-", "--timestamp", TIMESTAMP, &request]).given(&credential).run();
    assert_eq!(ran.json()["headers"]["X-SIGNATURE"], SIGNATURE, "{}", ran.err);
    let (_, message) = paraf(["sign", "--credential", "-"]).given(credential).refused();
    assert_eq!(message, "--credential: and FILE cannot both be standard input");
}

#[test]
fn headers_without_a_value_are_named() {
    let run = |language| {
        let run = paraf(["sign", "--json", "--lang", language]).given(unsigned());
        run.with("PARAF_CLIENT_SECRET", "456").with("PARAF_ACCESS_TOKEN", TOKEN).run()
    };
    let ran = run("en");
    let missing = ran.json()["missing_headers"].clone();
    assert!(missing.as_array().unwrap().iter().any(|name| name == "X-PARTNER-ID"), "{missing}");
    let note = "paraf: note: the provider requires headers for which no value was given: ";
    assert!(ran.status == 0 && ran.err.starts_with(note) && ran.err.contains("X-PARTNER-ID"), "{}", ran.err);
    assert!(run("id").err.starts_with("paraf: catatan: penyedia layanan mewajibkan header"), "{}", run("id").err);
}

#[test]
fn a_profile_is_a_name_or_a_file() {
    let test = folder("profile");
    let credential = test.credential();
    let profile = test
        .file("mine.json", r#"{"base": "snap", "name": "mine", "request": {"endpoint_url": {"query": "dropped"}}}"#);
    let explained = paraf(["explain", "--json", "--profile", &profile])
        .given(raw(&format!("{URL}?x=1"), "{}", &[("Authorization", "Bearer a"), ("X-TIMESTAMP", TIMESTAMP)]))
        .run();
    assert_eq!(explained.json()["endpoint_url"], URL);
    let (code, message) =
        paraf(["sign", "--profile", "briva", "--credential", &credential]).given(unsigned()).refused();
    assert!(code == "unknown-profile" && message.contains("bri"), "{message}");
}
