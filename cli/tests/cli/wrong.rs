//! Wrong command lines, files and captures: one line with a stable code, then the usage of the command; exit code 2.

use std::process::{Command, Stdio};

use crate::shell::{TIMESTAMP, folder, key, paraf, raw, signed, unsigned};

#[test]
fn a_wrong_command_line_shows_the_usage_of_its_command() {
    let cases: &[(&[&str], &str, &str)] = &[
        (&["fly"], "COMMAND: is not one of sign, verify, ", "paraf [OPTIONS] <COMMAND>"),
        (&["sign", "--fly"], "--fly: is not an option of this command", "paraf sign [OPTIONS] [FILE]"),
        (&["sign", "--constructor"], "--constructor: is not an option", "paraf sign [OPTIONS] [FILE]"),
        (&["sign", "a", "b"], "FILE: is given more than once", "paraf sign [OPTIONS] [FILE]"),
        (&["sign", "--timestamp"], "--timestamp: needs a value", "paraf sign [OPTIONS] [FILE]"),
        (&["sign", "--json=yes"], "--json: takes no value", "paraf sign [OPTIONS] [FILE]"),
        (&["verify", "--tolerance", "soon"], "--tolerance: is not a whole number", "paraf verify [OPTIONS] [FILE]"),
        (&["verify", "--tolerance=-1"], "--tolerance: is not a whole number", "paraf verify [OPTIONS] [FILE]"),
        (&["verify", "--now", "a", "--now", "b"], "--now: is given more than once", "paraf verify [OPTIONS] [FILE]"),
        (
            &["diagnose", "--code", "cobol"],
            "--code: is not one of php, javascript, ",
            "paraf diagnose [OPTIONS] [FILE]",
        ),
        (&["diagnose", "--lang", "ms"], "--lang: is not one of en, id", "paraf diagnose [OPTIONS] [FILE]"),
        (&["explain", "--ver"], "--ver: is not an option", "paraf explain [OPTIONS] [FILE]"),
        (&["code"], "CODE: is missing", "paraf code [OPTIONS] <CODE>"),
    ];
    for (arguments, told, usage) in cases {
        let (code, message) = paraf(*arguments).given(signed()).refused();
        assert!(code == "invalid-argument" && message.starts_with(told), "{arguments:?}: {message}");
        let err = paraf(*arguments).given(signed()).run().err;
        assert!(err.contains(&format!("\nUsage: {usage}\nMore: paraf")), "{arguments:?}: {err}");
    }
    let err = paraf(["sign", "--fly", "--lang", "id"]).run().err;
    assert!(err.contains("--fly: bukan opsi perintah ini\nPenggunaan: paraf sign [OPSI] [FILE]\n"), "{err}");
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_the_reason() {
    let test = folder("unreadable");
    for (language, missing, is_folder) in [
        ("en", "no such file or directory", "is a directory"),
        ("id", "berkas atau direktori tidak ditemukan", "adalah direktori"),
    ] {
        let refused = |arguments: &[&str]| {
            let (code, message) = paraf(arguments.iter().chain(&["--lang", language])).within(test.path()).refused();
            assert_eq!(code, "invalid-argument");
            message
        };
        assert_eq!(refused(&["explain", "nowhere.txt"]), format!("nowhere.txt: {missing}"));
        assert_eq!(refused(&["explain", "--credential", "nowhere.json"]), format!("nowhere.json: {missing}"));
        assert_eq!(refused(&["explain", "--profile", "nowhere.json"]), format!("nowhere.json: {missing}"));
        assert_eq!(refused(&["explain", "."]), format!(".: {is_folder}"));
    }
}

#[test]
fn a_wrong_credential_file_shows_nothing_of_itself() {
    let test = folder("wrong-credential");
    let nested = "[".repeat(100_000);
    for (text, told) in [
        ("[]", "is not a JSON object"),
        ("{", "is not a JSON object"),
        ("no json", "is not a JSON object"),
        (nested.as_str(), "is not a JSON object"),
        (r#"{"client_secret": 1}"#, "client_secret: is not a text or a list of texts"),
        (r#"{"client_secret": ["a", 1]}"#, "client_secret: is not a text or a list of texts"),
        (r#"{"client_secrets": "hunter2"}"#, r#""client_secrets" is not a key of a credential"#),
        (r#"{"private_key_file": "nowhere.pem"}"#, "nowhere.pem: no such file or directory"),
        (r#"{"client_secret": "hunter2""#, "is not a JSON object"),
    ] {
        let file = test.file("c.json", text);
        let (code, message) = paraf(["sign", "--credential", &file]).given(unsigned()).refused();
        assert!(
            code == "invalid-argument" && message.ends_with(told) && !message.contains("hunter2"),
            "{text}: {message}"
        );
    }
}

#[test]
fn a_wrong_capture_or_credential_has_the_codes_of_the_core() {
    let test = folder("codes");
    let token = test.file("token.json", r#"{"access_token": "a"}"#);
    let credential = test.credential();
    let refused = |arguments: &[&str], given: &[u8]| paraf(arguments).given(given).refused();
    assert_eq!(refused(&["explain"], b"hello").0, "unreadable-capture");
    assert_eq!(refused(&["explain"], b"\xff").1, "request: is not UTF-8 text from byte 0 on");
    assert_eq!(refused(&["explain"], raw("/x", "{}", &[]).as_bytes()).0, "missing-header");
    assert_eq!(refused(&["sign"], unsigned().as_bytes()).0, "missing-credential");
    assert_eq!(refused(&["sign", "--credential", &token], unsigned().as_bytes()).0, "missing-credential");
    assert_eq!(refused(&["verify"], signed().as_bytes()).0, "missing-credential");
    assert_eq!(
        refused(&["verify", "--credential", &credential, "--now", "noon"], signed().as_bytes()).0,
        "invalid-timestamp"
    );
    let most = refused(&["verify", "--credential", &credential, "--tolerance", "3601"], signed().as_bytes());
    assert!(most.0 == "invalid-argument" && most.1.starts_with("tolerance: "), "{}", most.1);
    let encrypted = format!(r#"{{"client_key": "1", "private_key_file": "{}"}}"#, key("rsa-2048-encrypted-pkcs8.pem"));
    let encrypted = test.file("encrypted.json", encrypted);
    let request = raw("/openapi/v1.0/access-token/b2b", "{}", &[]);
    assert_eq!(refused(&["sign", "--credential", &encrypted], request.as_bytes()).0, "encrypted-key");
}

#[test]
fn nothing_is_colored_but_on_a_terminal() {
    let test = folder("colors");
    let credential = test.credential();
    for arguments in [
        &["--help"][..],
        &["diagnose", "--credential", &credential],
        &["verify", "--credential", &credential],
        &["fly"],
    ] {
        let ran = paraf(arguments).given(signed()).with("TERM", "xterm-256color").run();
        assert!(!ran.out.contains('\x1b') && !ran.err.contains('\x1b'), "{arguments:?}");
    }
}

/// `script` of util-linux runs a command on a terminal of its own.
#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_the_verdict_is_colored_unless_no_color_is_set() {
    let test = folder("terminal");
    let (credential, request) = (test.credential(), test.file("request.txt", signed()));
    let line = format!("{} verify --credential {credential} --now {TIMESTAMP} {request}", env!("CARGO_BIN_EXE_paraf"));
    let run = |no_color: bool| {
        let mut command = Command::new("script");
        command
            .args(["-qec", &line, "/dev/null"])
            .env("TERM", "xterm-256color")
            .env_remove("NO_COLOR")
            .env_remove("CI");
        if no_color {
            command.env("NO_COLOR", "1");
        }
        let output = command.stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success());
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(run(false).starts_with("\x1b[1m\x1b[32mgenuine\x1b[0m"), "{:?}", run(false));
    assert!(run(true).starts_with("genuine\r\n"), "{:?}", run(true));
}

#[cfg(unix)]
#[test]
fn who_reads_may_stop() {
    let mut child = Command::new("sh")
        .args(["-c", &format!("{} services --json; echo $? >&2", env!("CARGO_BIN_EXE_paraf"))])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr).trim(), "2");
}
