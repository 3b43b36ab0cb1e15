//! The log: what happened, why a signature was refused, whose bank it is not, and no secret.

use serde_json::{Value, json};

use crate::client::Client;
use crate::http::send;
use crate::program::Program;

/// A request with a hexadecimal signature, and everything that must not be told.
fn refused(program: &Program) -> Vec<String> {
    let mut client = Client::of(program, "default");
    client.fetch_token();
    let body = json!({ "partnerReferenceNo": "1", "accountNo": "1234567890" });
    let answer = client.call_with("11", "7", &body, |headers| {
        let signature = headers.iter_mut().find(|(name, _)| name == "X-SIGNATURE").unwrap();
        signature.1 = hex_of_base64(&signature.1);
    });
    assert_eq!(answer.unwrap().code(), "4011100");
    assert_eq!(client.call("11", &body).unwrap().code(), "2001100");
    // What looks like another line of the log is a part of this one.
    send(program.port, "GET", "/x%0Ay", &[], b"").unwrap();
    let secret = program.facts["world"]["partners"][0]["client_secret"].as_str().unwrap().to_string();
    vec![secret, client.token.clone(), "PRIVATE KEY".into()]
}

fn hex_of_base64(text: &str) -> String {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: String = text
        .bytes()
        .filter_map(|letter| alphabet.iter().position(|known| *known == letter))
        .map(|place| format!("{place:06b}"))
        .collect();
    let bytes = bits.as_bytes().chunks_exact(8).map(|bits| u8::from_str_radix(std::str::from_utf8(bits).unwrap(), 2));
    bytes.map(|byte| format!("{:02x}", byte.unwrap())).collect()
}

#[test]
fn for_people() {
    let program = Program::start(&[]);
    let secrets = refused(&program);
    let log = program.end();
    assert!(log.starts_with("This is not BCA"), "{log}");
    let refusal = log.lines().position(|line| line.contains("401 4011100")).unwrap();
    let mistake = log.lines().nth(refusal + 1).unwrap();
    assert!(mistake.contains("hexadecimal"), "{log}");
    for secret in secrets {
        assert!(!log.contains(&secret), "{secret} in {log}");
    }
}

#[test]
fn as_json() {
    let program = Program::start(&["--log", "json"]);
    let secrets = refused(&program);
    let exchanges = program.get("worlds/default/exchanges").to_string();
    let log = program.end();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["kind"], "notice");
    let refusal = lines.iter().find(|line| line["answer"]["response_code"] == "4011100").unwrap();
    assert_eq!((&refusal["step"], &refusal["basis"]), (&json!("signature"), &json!("table")));
    assert!(!refusal["diagnosis"].as_array().unwrap().is_empty());
    for secret in secrets {
        assert!(!log.contains(&secret) && !exchanges.contains(&secret), "{secret}");
    }
}
