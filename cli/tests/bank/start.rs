//! The beginning: what is printed, and that it can be used as it is.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::program::Program;

#[test]
fn a_free_port_is_printed_as_json() {
    let program = Program::quiet(&["--seed", "7"]);
    assert!(program.facts["notice"].as_str().unwrap().contains("not BCA"));
    assert!(program.facts["notice"].as_str().unwrap().contains("bukan BCA"));
    assert_eq!(program.facts["url"], format!("http://127.0.0.1:{}", program.port));
    let key = program.facts["world"]["partners"][0]["client_key"].as_str().unwrap();
    assert!(key.starts_with("test-key-"), "{key}");
    // The same seed, the same credentials.
    assert_eq!(Program::quiet(&["--seed", "7"]).facts["world"], program.facts["world"]);
}

#[test]
fn the_first_curl_command_gets_a_token() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut child = Command::new(env!("CARGO_BIN_EXE_paraf"))
        .args(["bank", "--log", "off", "--port", &free.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let before: Vec<String> = lines.by_ref().take_while(|line| !line.starts_with("Your first token")).collect();
    let script = lines.collect_until_signature();
    let folder = std::env::temp_dir().join(format!("paraf-bank-{free}"));
    std::fs::create_dir_all(&folder).unwrap();
    let output = Command::new("bash").args(["-euc", &script]).current_dir(&folder).output().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains(r#""responseCode":"2007300""#), "{printed} {}", String::from_utf8_lossy(&output.stderr));
    let before = before.join("\n");
    for part in ["not BCA", "bukan BCA", "made for tests", "1234567890  PT Contoh  IDR 1000000.00"] {
        assert!(before.contains(part), "{part} in {before}");
    }
}

#[test]
fn it_ends_with_its_input_where_that_was_wanted() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_paraf"))
        .args(["bank", "--log", "off", "--port", "0", "--until-eof"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(child.try_wait().unwrap().is_none(), "{line}");
    drop(child.stdin.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

trait Script: Iterator<Item = String> + Sized {
    /// The lines up to the one that signs: the program goes on, so there is no end to wait for.
    fn collect_until_signature(self) -> String {
        let mut script = Vec::new();
        for line in self {
            let is_last = line.contains("X-SIGNATURE");
            script.push(line);
            if is_last {
                break;
            }
        }
        script.join("\n")
    }
}

impl<I: Iterator<Item = String>> Script for I {}

#[test]
fn a_world_file_that_is_wrong_is_refused_with_file_line_and_field() {
    let file = std::env::temp_dir().join(format!("paraf-world-{}.json", std::process::id()));
    let path = file.to_str().unwrap();
    for (text, told) in [
        (
            "{\n  \"accounts\": [\n    { \"number\": \"1\", \"name\": \"x\", \"balance\": 7 }\n  ]\n}",
            ":3: accounts[0].balance: ",
        ),
        ("{\n  \"setings\": {}\n}", ":2: setings: "),
        ("{", ":1: "),
        ("{ \"partners\": [] }", "partners: has none"),
    ] {
        std::fs::write(&file, text).unwrap();
        let output =
            Command::new(env!("CARGO_BIN_EXE_paraf")).args(["bank", "--port", "0", "--world", path]).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(path) && said.contains(told), "{said}");
    }
    std::fs::write(&file, r#"{ "accounts": [{ "number": "1234567890", "name": "PT Lain", "balance": "5.00" }] }"#)
        .unwrap();
    let program = Program::quiet(&["--world", path]);
    assert_eq!(program.posted("default", "1234567890"), "5.00");
    std::fs::remove_file(&file).unwrap();
}
