//! `paraf uat`: the report of real runs, and the refusal of scenarios that are wrong.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::client::Client;
use crate::flow::{samples, transfer};
use crate::partner::Server;
use crate::program::Program;

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("paraf-uat-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn uat(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_paraf")).arg("uat").args(arguments).output().unwrap()
}

fn row<'r>(report: &'r Value, id: &str) -> &'r Value {
    report["rows"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap()
}

fn outcome<'r>(report: &'r Value, id: &str) -> &'r str {
    row(report, id)["outcome"].as_str().unwrap()
}

#[test]
fn a_partners_server_is_run_through_the_scenarios() {
    let server = Server::start();
    // The same seed has the same credentials, in the bank and in the report.
    let bank = Program::quiet(&["--seed", "7", "--partner", &format!("http://127.0.0.1:{}", server.port)]);
    server.knows_now(&bank.facts["world"]);
    let folder = folder("run");
    let file = |name: &str| folder.join(name).to_str().unwrap().to_string();
    let bills =
        json!({ "company_code": "12345", "unpaid": ["1", "6", "7", "8", "9", "10", "11", "12", "13"], "open": ["5"] });
    std::fs::write(folder.join("bills.json"), bills.to_string()).unwrap();
    let partner = format!("http://127.0.0.1:{}", server.port);
    let (html, junit, bills) = (file("report.html"), file("report.xml"), file("bills.json"));
    let run = |more: &[&str]| {
        let usual = ["--partner", &partner, "--bills", &bills, "--seed", "7", "--html", &html, "--junit", &junit];
        uat(&[&usual, more].concat())
    };
    let output = run(&["--json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"));
    assert!(report["notice"].as_str().unwrap().contains("not BCA"));
    for id in ["PART-VA-01", "PART-VA-06", "PART-VA-07", "PART-VA-11", "PART-VA-12"] {
        assert_eq!(outcome(&report, id), "passed", "{}", row(&report, id));
    }
    // The small server takes every open amount as 75,000.00 and checks no field: what it gets wrong is told.
    assert_eq!(outcome(&report, "PART-VA-08"), "failed", "{}", row(&report, "PART-VA-08"));
    assert_eq!(output.status.code(), Some(1));
    // It knows no paid bill, no client of its own, and does not fail on purpose.
    for id in ["PART-VA-02", "PART-VA-14", "PART-VA-19", "BANK-TRF-01"] {
        assert_eq!(outcome(&report, id), "not-run", "{id}");
        assert!(!row(&report, id)["why"].as_str().unwrap().is_empty());
    }
    let lost = row(&report, "PART-VA-12");
    assert_eq!((&lost["confidence"], lost["assumes"].as_array().unwrap().len()), (&json!("high"), 2));
    // Every row has requests of its own: no signature is there twice.
    let evidence = lost["evidence"].as_array().unwrap();
    let signatures: Vec<&Value> = evidence
        .iter()
        .filter_map(|record| record["headers"].as_array())
        .flat_map(|headers| headers.iter().filter(|header| header[0] == "X-SIGNATURE").map(|header| &header[1]))
        .collect();
    assert!(signatures.len() >= 4 && signatures.windows(2).all(|pair| pair[0] != pair[1]), "{signatures:?}");

    let text = std::fs::read_to_string(&html).unwrap();
    for part in ["<html lang=\"en\">", "This is not BCA", "PART-VA-12", "@media print", "confidence: high", "not run"] {
        assert!(text.contains(part), "{part}");
    }
    let secret = bank.facts["world"]["partners"][0]["bank_calls"]["client_secret"].as_str().unwrap();
    assert!(!text.contains(secret) && !text.contains("token-that-the-partner-issued"));
    let text = std::fs::read_to_string(&junit).unwrap();
    assert!(text.contains("<skipped message=") && text.contains("<failure message="), "{text}");
    let rows = report["rows"].as_array().unwrap().len();
    assert!(text.contains(&format!("tests=\"{rows}\"")) && text.matches("<testcase ").count() == rows, "{text}");

    let output = run(&["--lang", "id"]);
    assert!(String::from_utf8(output.stdout).unwrap().contains("tidak dijalankan"));
    let text = std::fs::read_to_string(&html).unwrap();
    assert!(text.contains("<html lang=\"id\">") && text.contains("Ini bukan BCA") && text.contains("keyakinan: high"));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_clients_traffic_is_checked_off() {
    let program = samples();
    let url = format!("http://127.0.0.1:{}", program.port);
    let report =
        || -> Value { serde_json::from_slice(&uat(&["--bank", &url, "--name", "samples", "--json"]).stdout).unwrap() };
    assert_eq!(outcome(&report(), "BANK-TRF-05"), "not-run");
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    program.post("worlds/samples/faults", &json!({ "fault": "lost-after", "service": "17" }));
    client.call_with("17", "77", &transfer("1", "250000.00"), |_| {}).unwrap();
    let asked = json!({
        "originalPartnerReferenceNo": "1", "originalExternalId": "77", "serviceCode": "17",
        "transactionDate": "2022-04-21T17:34:52+07:00",
    });
    client.call("36", &asked).unwrap();
    let report = report();
    assert_eq!(outcome(&report, "BANK-TRF-05"), "passed", "{}", row(&report, "BANK-TRF-05"));
    assert_eq!(row(&report, "BANK-TRF-05")["evidence"].as_array().unwrap().len(), 3);
    // A code that several scenarios end with shows none of them.
    assert_eq!(outcome(&report, "BANK-ANY-02"), "not-run");
    assert_eq!(outcome(&report, "PART-VA-01"), "not-run");
}

#[test]
fn a_scenario_that_is_wrong_is_refused_with_file_line_and_field() {
    let folder = folder("wrong");
    let file = folder.join("own.json");
    let path = file.to_str().unwrap();
    let good = json!({
        "id": "OWN-1", "service": "73", "direction": "partner-to-bank", "title": { "en": "token", "id": "token" },
        "source": "ours: a test", "confidence": "ours",
        "steps": [{ "token": { "expect": { "http": 200, "code": "2007300" } } }],
    });
    let changed = |name: &str, value: Value| {
        let mut scenario = good.clone();
        scenario[name] = value;
        scenario
    };
    let call = json!([{ "call": { "service": "17", "body": {}, "expect": { "http": 200, "code": 2001700 } } }]);
    let rotated = changed("id", json!("OWN-2"));
    let cases: &[(&[&Value], &str)] = &[
        (&[&changed("steps", call)], "scenarios[0].steps[0]"),
        (&[&changed("service", json!("17"))], "OWN-1.steps: never exercise service 17"),
        (&[&good, &rotated], "OWN-2.steps: are those of OWN-1"),
        (&[&good, &good], "OWN-1.id: is there already"),
        (&[&changed("source", json!("../shared/facts.md"))], "OWN-1.source: "),
        (&[&changed("confidence", json!("high"))], "OWN-1.confidence: "),
        (&[&changed("confidence", json!("sure"))], "scenarios[0].confidence: "),
        (&[&changed("money", json!({ "1234567890": "much" }))], "OWN-1.money: "),
        (&[&changed("sevice", json!("17"))], "scenarios[0].sevice: "),
    ];
    for (scenarios, told) in cases {
        let text = serde_json::to_string_pretty(&json!({ "about": "Mine.", "scenarios": scenarios })).unwrap();
        std::fs::write(&file, text).unwrap();
        let output = uat(&["--bank", "http://127.0.0.1:9", "--scenarios", path]);
        let said = String::from_utf8(output.stderr).unwrap();
        let rest = said.strip_prefix("paraf: invalid-argument: ").and_then(|said| said.strip_prefix(path));
        let line = rest.and_then(|rest| rest.split(':').nth(1));
        assert!(line.is_some_and(|line| line.parse::<u32>().is_ok_and(|line| line > 1)), "{said}");
        assert!(said.contains(told) && !output.status.success(), "{told}: {said}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_it_cannot_do_without_is_said() {
    for arguments in [&["--partner", "http://127.0.0.1:9"][..], &[], &["--bank", "http://127.0.0.1:9"]] {
        assert!(!uat(arguments).status.success(), "{arguments:?}");
    }
}
