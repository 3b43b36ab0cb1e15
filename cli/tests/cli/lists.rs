//! What is known without a request: codes, services, profiles, completions.

use std::fs;
use std::process::Command;

use paraf::Profile;
use paraf::message::Service;
use serde_json::{Value, json};

use crate::shell::{folder, paraf};

#[test]
fn a_response_code_is_explained() {
    let ran = paraf(["code", "4012400"]).run();
    assert_eq!(ran.status, 0);
    assert_eq!(
        ran.out,
        "4012400 Unauthorized. […]\nHTTP status: 401\nService: 24 Virtual Account - Inquiry\nThe transaction: not done\n\
         Next: do not send it again\n"
    );
    let facts = paraf(["code", "5041700", "--json"]).run().json();
    assert_eq!(
        (&facts["outcome"], &facts["advice"], &facts["status_service"], &facts["category"], &facts["is_listed"]),
        (&json!("unknown"), &json!("ask-status"), &json!("36"), &json!("system"), &json!(true))
    );
    let legacy = paraf(["code", "ESB-14-023", "--lang", "id"]).run();
    assert!(legacy.status == 0 && legacy.out.contains("tanyakan ke layanan status"), "{}", legacy.out);
}

#[test]
fn a_provider_may_mean_something_else_by_a_code() {
    let message = |profile| paraf(["code", "4001101", "--json", "--profile", profile]).run().json()["message"].clone();
    assert_eq!(
        (message("bca"), message("snap")),
        (json!("Invalid Mandatory Field […]"), json!("Invalid Field Format […]"))
    );
}

#[test]
fn a_code_that_is_not_listed_is_a_no_and_what_is_none_an_error() {
    let ran = paraf(["code", "4082499"]).run();
    assert!(ran.status == 1 && ran.out.starts_with("4082499: is not listed\n"), "{}", ran.out);
    assert_eq!(paraf(["code", "not a code"]).refused().0, "invalid-argument");
    assert_eq!(paraf(["code", "40124x0"]).refused().0, "invalid-argument");
}

#[test]
fn every_service_of_a_profile_is_listed() {
    for name in ["bca", "snap", "bca-legacy"] {
        let mut ids: Vec<&str> = Service::all(&Profile::named(name).unwrap()).map(|service| service.id()).collect();
        ids.sort_unstable();
        let facts = paraf(["services", "--json", "--profile", name]).run().json();
        let listed: Vec<&str> =
            facts["services"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect();
        assert_eq!(listed, ids);
        assert_eq!(paraf(["services", "--profile", name]).run().out.lines().count(), ids.len());
    }
}

#[test]
fn one_service_tells_its_rules_in_both_languages() {
    let ran = paraf(["services", "24"]).run();
    assert!(
        ran.out
            .contains("POST /openapi/v1.0/transfer-va/inquiry\nfrom the provider to the partner\nCHANNEL-ID: 95231\n"),
        "{}",
        ran.out
    );
    assert!(paraf(["services", "24", "--lang", "id"]).run().out.contains("dari penyedia layanan ke mitra"));
    assert_eq!(paraf(["services", "99"]).refused().0, "invalid-argument");
}

#[test]
fn every_profile_is_listed_and_one_tells_its_deviations_and_sources() {
    let names: Vec<Value> = Profile::names().map(Value::from).collect();
    let facts = paraf(["profiles", "--json"]).run().json();
    let listed: Vec<Value> = facts["profiles"].as_array().unwrap().iter().map(|row| row["name"].clone()).collect();
    assert_eq!(listed, names);
    assert!(paraf(["profiles", "--lang", "id"]).run().out.contains("SNAP, standar nasional"));
    let ran = paraf(["profiles", "bri"]).run();
    assert!(ran.out.contains("request.endpoint_url.query: dropped") && ran.out.contains("https://"), "{}", ran.out);
    let test = folder("own-profile");
    let own = test.file("mine.json", r#"{"base": "snap", "name": "mine"}"#);
    assert_eq!(paraf(["profiles", "--json", &own]).run().json()["name"], "mine");
    assert_eq!(paraf(["profiles", "nobody"]).refused().0, "unknown-profile");
}

#[test]
fn a_shell_completes_command_lines() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = paraf(["completions", shell]).run();
        assert!(ran.status == 0 && ran.out.contains("diagnose") && ran.out.contains("credential"), "{shell}");
    }
    let test = folder("completions");
    let script = test.file("paraf.bash", paraf(["completions", "bash"]).run().out);
    let asked =
        format!(". {script}; COMP_WORDS=(paraf dia); COMP_CWORD=1; _paraf paraf dia paraf; echo \"${{COMPREPLY[*]}}\"");
    let told = Command::new("bash").args(["-c", &asked]).output().unwrap();
    assert_eq!(String::from_utf8(told.stdout).unwrap().trim(), "diagnose", "{}", fs::read_to_string(script).unwrap());
}
