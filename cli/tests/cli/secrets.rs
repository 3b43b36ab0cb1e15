//! No output shows a secret, not even where one is put where none belongs.

use std::fs;

use crate::shell::{TOKEN, credential, folder, key, paraf, signed};

#[test]
fn no_output_shows_a_secret() {
    let test = folder("secrets");
    let mut all = credential();
    all["client_secret"] = "hunter2-and-more".into();
    let secret = test.file("secret.json", all.to_string());
    let broken = test.file("broken.json", r#"{"client_secret": "hunter2-and-more""#);
    let key = fs::read_to_string(key("rsa-2048.pem")).unwrap();
    let key = key.lines().nth(3).unwrap();
    let calls: &[&[&str]] = &[
        &["sign", "--credential", &secret],
        &["sign", "--credential", &secret, "--curl"],
        &["sign", "--credential", &secret, "--json"],
        &["verify", "--credential", &secret],
        &["explain", "--credential", &secret],
        &["diagnose", "--credential", &secret],
        &["diagnose", "--credential", &secret, "--json"],
        &["report", "--credential", &secret],
        &["report", "--credential", &secret, "--json"],
        &["sign", "--credential", &broken],
        &["sign", "--client-secret=hunter2-and-more"],
        &["sign", "--client-secret", "hunter2-and-more"],
        &["sign", "-s", "hunter2-and-more", "--credential", &secret],
        &["sign", "a", "hunter2-and-more"],
        &["hunter2-and-more"],
        &["verify", "--tolerance", "hunter2-and-more"],
        &["diagnose", "--code", "hunter2-and-more"],
        &["completions", "hunter2-and-more"],
        &["keygen", "hunter2-and-more"],
    ];
    for call in calls {
        for language in ["en", "id"] {
            let ran = paraf(call.iter().chain(&["--lang", language])).given(signed()).run();
            let printed = ran.out + &ran.err;
            assert!(!printed.is_empty(), "{call:?}");
            assert!(!printed.contains("hunter2") && !printed.contains(key), "{call:?}: {printed}");
            // What is signed is sent with its token.
            assert!(call[0] == "sign" || !printed.contains(TOKEN), "{call:?}: {printed}");
        }
    }
}
