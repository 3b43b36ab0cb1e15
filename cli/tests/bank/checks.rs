//! `paraf check`: questions to a bank that move nothing, and a record without a secret.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::program::Program;
use crate::tls::{AUTHORITY, Connection, OTHER_AUTHORITY, behind_tls};

/// A folder with a credential of a world and a question about its first account.
struct Asking {
    folder: PathBuf,
    secret: String,
}

const ACCOUNT: &str = "1234567890";

impl Asking {
    fn of(world: &Value, name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("paraf-check-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let partner = &world["partners"][0];
        let credential = json!({
            "client_key": partner["client_key"], "client_secret": partner["client_secret"], "partner_id": partner["partner_ids"][0],
            "private_key_file": concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/keys/rsa-2048.pem"),
        });
        std::fs::write(folder.join("credential.json"), credential.to_string()).unwrap();
        let balance = json!({ "partnerReferenceNo": "2020102900000000000001", "accountNo": ACCOUNT });
        std::fs::write(folder.join("balance.json"), balance.to_string()).unwrap();
        Asking { folder, secret: partner["client_secret"].as_str().unwrap().into() }
    }

    fn command(&self, url: &str, more: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paraf"));
        command.current_dir(&self.folder).args(["check", url, "--credential", "credential.json"]).args(more);
        command
    }

    fn run(&self, url: &str, more: &[&str]) -> Output {
        self.command(url, more).output().unwrap()
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn found<'r>(record: &'r Value, service: &str, claim: &str) -> &'r Value {
    let facts = record["facts"].as_array().unwrap();
    let fact = facts.iter().find(|fact| fact["service"] == service && fact["claim"] == claim);
    fact.unwrap_or_else(|| panic!("{service} {claim} in {record}"))
}

fn record(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

/// A server that reads one request and answers these bytes, whatever it is asked.
fn answering(answer: &'static str, is_tls: bool) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream: Box<dyn Connection> =
                if is_tls { Box::new(behind_tls(stream.unwrap())) } else { Box::new(stream.unwrap()) };
            let mut part = [0; 16_384];
            let _ = stream.read(&mut part);
            let _ = stream.write_all(answer.as_bytes());
            let _ = stream.flush();
        }
    });
    port
}

#[test]
fn what_a_bank_answers_is_compared_with_what_is_said_of_it() {
    let bank = Program::quiet(&["--seed", "7"]);
    let asking = Asking::of(&bank.facts["world"], "right");
    let url = format!("http://127.0.0.1:{}", bank.port);
    let output = asking.run(&url, &["--ask", "11=balance.json", "--json"]);
    let record = record(&output);
    for claim in ["answers", "no-redirect", "accepted", "snap-answer", "code-listed", "readable", "echoes"] {
        for service in ["73", "11"] {
            assert_eq!(found(&record, service, claim)["found"], "confirmed", "{service} {claim} {record}");
        }
    }
    // The bank answers an object, as BCA's example has it; its table says an array (docs/sources/bca.md#contradictions-in-the-page).
    assert_eq!(found(&record, "73", "keeps-to-table")["found"], "confirmed");
    assert_eq!(found(&record, "11", "keeps-to-table")["seen"], json!(["type /accountInfos"]));
    assert_eq!((output.status.code(), &record["profile"]), (Some(1), &json!("bca")));
    assert_eq!(record["host"], format!("127.0.0.1:{}", bank.port));
    // Who is asked is said before anything is sent.
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains(&format!("127.0.0.1:{}", bank.port)) && said.contains("73, 11"), "{said}");
    // It can be sent to anybody.
    let text = record.to_string();
    let exchanges = bank.get("worlds/default/exchanges").to_string();
    let token = exchanges.split("Bearer ").nth(1).and_then(|rest| rest.split(['"', '\\']).next()).unwrap_or("no token");
    for secret in [&asking.secret, ACCOUNT, token, "test-key-", "1000000.00", "2020102900000000000001"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    // Each service was asked once.
    let asked = bank.get("worlds/default/exchanges");
    assert_eq!(asked["exchanges"].as_array().unwrap().len(), 2, "{asked}");

    let told = asking.run(&url, &["--ask", "11=balance.json", "--lang", "id"]);
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.contains("signature, header, dan timestamp diterima"), "{told}");
}

#[test]
fn a_refused_signature_is_denied_and_nothing_else_is_asked() {
    let bank = Program::quiet(&["--seed", "7"]);
    let mut world = bank.facts["world"].clone();
    world["partners"][0]["client_key"] = json!("somebody-else");
    let asking = Asking::of(&world, "refused");
    let output = asking.run(&format!("http://127.0.0.1:{}", bank.port), &["--ask", "11=balance.json", "--json"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let record = record(&output);
    let accepted = found(&record, "73", "accepted");
    assert_eq!(accepted["found"], "denied");
    assert_eq!(accepted["seen"][0], "4017300", "{accepted}");
    assert!(record["facts"].as_array().unwrap().iter().all(|fact| fact["service"] == "73"), "{record}");
}

#[test]
fn a_redirect_is_not_followed_and_a_page_is_no_answer() {
    let bank = Program::quiet(&["--seed", "7"]);
    let asking = Asking::of(&bank.facts["world"], "redirect");
    let elsewhere = answering(
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nDate: Thu, 21 Apr 2022 10:34:52 GMT\r\nContent-Length: 0\r\n\r\n",
        false,
    );
    let record = record(&asking.run(&format!("http://127.0.0.1:{elsewhere}"), &["--json"]));
    assert_eq!(found(&record, "73", "no-redirect")["found"], "denied");
    assert_eq!(found(&record, "73", "snap-answer")["found"], "denied");
    assert_eq!(found(&record, "73", "accepted")["found"], "not-seen");
    assert_eq!(found(&record, "73", "clock")["found"], "denied", "{record}");
}

#[test]
fn what_a_server_says_of_its_own_is_not_repeated() {
    let bank = Program::quiet(&["--seed", "7"]);
    let asking = Asking::of(&bank.facts["world"], "quoted");
    let port = answering(
        "HTTP/1.1 404 x\r\nContent-Type: application/json; name=Budi\r\nContent-Length: 97\r\n\r\n{\"responseCode\":\"4047311\",\"responseMessage\":\"Invalid Card/Account/Customer Budi/Virtual Account\"}",
        false,
    );
    let output = asking.run(&format!("http://127.0.0.1:{port}"), &["--json"]);
    assert!(!String::from_utf8_lossy(&output.stdout).contains("Budi"), "{output:?}");
    assert_eq!(found(&record(&output), "73", "snap-answer")["found"], "confirmed");
}

/// A terminal does what a control character says, and a token that no header takes is the bank's mistake.
#[test]
fn what_a_server_makes_up_stops_nothing_and_reaches_no_terminal() {
    let bank = Program::quiet(&["--seed", "7"]);
    let asking = Asking::of(&bank.facts["world"], "made-up");
    let port = answering(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"responseCode\":\"2007300\",\"responseMessage\":\"Successful\",\"accessToken\":\"a\\r\\nb\",\"tokenType\":\"BearerToken\",\"expiresIn\":\"900\",\"\\u001bc\":1,\"\\u001bc\":2}",
        false,
    );
    let url = format!("http://127.0.0.1:{port}");
    let output = asking.run(&url, &["--ask", "11=balance.json"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("duplicate-key /?"), "{told}");
    assert!(!told.contains('\u{1b}'), "{told:?}");
    let record = record(&asking.run(&url, &["--ask", "11=balance.json", "--json"]));
    assert_eq!(found(&record, "73", "accepted")["found"], "confirmed", "{record}");
    assert!(record["facts"].as_array().unwrap().iter().all(|fact| fact["service"] == "73"), "{record}");
}

#[test]
fn what_is_not_to_be_asked_is_not() {
    let bank = Program::quiet(&["--seed", "7"]);
    let asking = Asking::of(&bank.facts["world"], "wrong");
    let here = format!("http://127.0.0.1:{}", bank.port);
    let cases: [(&str, &[&str]); 11] = [
        ("http://sandbox.bca.co.id", &[]),
        ("http://127.0.0.1.example.com", &[]),
        ("https://user@sandbox.bca.co.id", &[]),
        ("https://sandbox.bca.co.id/openapi", &[]),
        ("sandbox.bca.co.id", &[]),
        // Not the port that would be asked.
        ("http://127.0.0.1:99999", &[]),
        ("http://127.0.0.1:", &[]),
        ("http://[::1]sandbox.bca.co.id", &[]),
        (&here, &["--ask", "17=balance.json"]),
        (&here, &["--ask", "24=balance.json"]),
        (&here, &["--ask", "11=balance.json", "--ask", "11=balance.json"]),
    ];
    for (url, more) in cases {
        let output = asking.run(url, more);
        assert_eq!(output.status.code(), Some(2), "{url} {more:?} {output:?}");
        assert!(output.stdout.is_empty(), "{url} {more:?}");
    }
    assert_eq!(bank.get("worlds/default/exchanges")["exchanges"], json!([]));
}

#[test]
fn a_certificate_of_an_authority_that_nobody_trusts_is_refused() {
    let bank = Program::quiet(&["--seed", "7"]);
    let asking = Asking::of(&bank.facts["world"], "tls");
    let port = answering("HTTP/1.1 503 x\r\nContent-Length: 0\r\n\r\n", true);
    let url = format!("https://localhost:{port}");
    let of =
        |authority: &str| record(&asking.command(&url, &["--json"]).env("SSL_CERT_FILE", authority).output().unwrap());
    assert_eq!(found(&of(AUTHORITY), "73", "answers")["found"], "confirmed");
    let refused = of(OTHER_AUTHORITY);
    let answers = found(&refused, "73", "answers");
    assert_eq!(answers["found"], "denied", "{refused}");
    assert!(answers["seen"][0].as_str().unwrap().starts_with("TLS: "), "{refused}");
}
