//! Whatever arrives gets the bank's answer or a plain 4xx, and the bank goes on.

use std::io::Write;
use std::net::TcpStream;

use serde_json::json;

use crate::client::Client;
use crate::flow::samples;
use crate::http::{answer, raw, send};
use crate::program::Program;

fn assert_alive(program: &Program) {
    let mut client = Client::of(program, "samples");
    assert_eq!(client.fetch_token().code(), "2007300");
    program.assert_sound("samples");
}

#[test]
fn garbage() {
    let program = samples();
    let letters: Vec<u8> = (0..=255_u8).cycle().take(10_000).collect();
    for bytes in
        [&b"\0\0\0\0\r\n\r\n"[..], b"GET\r\n\r\n", b"POST /openapi/v1.0/access-token/b2b HTTP/9.9\r\n\r\n", &letters]
    {
        let status = raw(program.port, bytes).map_or(400, |answer| answer.status);
        assert!((400..500).contains(&status), "{status}");
    }
    let body = [b"{\"grantType\":", &letters[..]].concat();
    let token = send(program.port, "POST", "/openapi/v1.0/access-token/b2b", &[], &body).unwrap();
    assert!(token.code().starts_with("400"), "{token:?}");
    // Headers that are no text reach the checks as bytes.
    let head = b"POST /openapi/v1.0/access-token/b2b HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-CLIENT-KEY: \xff\xfe\r\nContent-Length: 0\r\n\r\n";
    assert!(raw(program.port, head).unwrap().code().starts_with("40"));
    for path in ["/", "/../../etc/passwd", "/openapi/v9.9/nothing", "/_banking"] {
        let answer = send(program.port, "GET", path, &[], b"").unwrap();
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.head.contains("paraf bank (not BCA)"), "{answer:?}");
    }
    assert_alive(&program);
}

#[test]
fn a_hundred_megabytes() {
    let program = samples();
    let mut stream = TcpStream::connect(("127.0.0.1", program.port)).unwrap();
    let size = 100 << 20;
    let head = format!("POST /openapi/v1.0/transfer-intrabank HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let part = vec![b' '; 1 << 20];
    (0..100).for_each(|_| stream.write_all(&part).unwrap_or_default());
    let refused = answer(&mut stream).unwrap();
    assert!([408, 413].contains(&refused.status), "{refused:?}");
    assert_alive(&program);
}

#[test]
fn slow_clients_hold_nobody_up_and_are_let_go() {
    let program = samples();
    let half = |text: &str| {
        let mut stream = TcpStream::connect(("127.0.0.1", program.port)).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        stream
    };
    let mut heads: Vec<_> = (0..50).map(|_| half("POST /openapi/v1.0/balance-inquiry HTT")).collect();
    let mut bodies: Vec<_> = (0..50)
        .map(|_| half("POST /openapi/v1.0/balance-inquiry HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{"))
        .collect();
    assert_alive(&program);
    // A head that never comes is no request, and has no answer.
    for stream in &mut heads {
        assert!(answer(stream).is_none_or(|answer| answer.status == 408));
    }
    for stream in &mut bodies {
        assert_eq!(answer(stream).unwrap().status, 408);
    }
}

#[test]
fn a_foreign_host_or_origin_controls_nothing() {
    let program = samples();
    let sent = |headers: &[(&str, &str)]| {
        let headers: Vec<_> = headers.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        send(program.port, "GET", "/_bank/worlds", &headers, b"").unwrap().status
    };
    let own = format!("127.0.0.1:{}", program.port);
    let named = format!("localhost:{}", program.port);
    for host in ["evil.example", "127.0.0.1.evil.example", "evil.example:80", "localhost@evil.example", "", "0.0.0.0"] {
        assert_eq!(sent(&[("Host", host)]), 403, "{host}");
    }
    for host in [own.as_str(), named.as_str(), "[::1]:80"] {
        assert_eq!(sent(&[("Host", host)]), 200, "{host}");
    }
    let neighbor = "http://127.0.0.1:1";
    for origin in
        ["http://evil.example", "https://localhost", "null", "http://localhost.evil.example", neighbor, &named]
    {
        assert_eq!(sent(&[("Host", &own), ("Origin", origin)]), 403, "{origin}");
    }
    assert_eq!(sent(&[("Host", &own), ("Origin", &format!("http://{own}"))]), 200);
    // A form of a web page can post text without being asked.
    let form = [("Content-Type".to_string(), "text/plain".to_string())];
    assert_eq!(send(program.port, "POST", "/_bank/worlds", &form, b"{}").unwrap().status, 415);
}

#[test]
fn beyond_loopback_the_control_api_wants_its_token() {
    let program = Program::quiet(&["--host", "0.0.0.0"]);
    let sent = |headers: &[(String, String)]| send(program.port, "GET", "/_bank/worlds", headers, b"").unwrap().status;
    let token = program.facts["control_token"].as_str().unwrap();
    let bearer = |token: &str| [("Authorization".to_string(), format!("Bearer {token}"))];
    assert_eq!(sent(&[]), 401);
    assert_eq!(sent(&bearer("wrong")), 401);
    assert_eq!(sent(&bearer("")), 401);
    assert_eq!(sent(&bearer(token)), 200);
}

#[test]
fn what_the_control_api_does_not_understand_is_refused_with_its_field() {
    let program = samples();
    let refused = |path: &str, body: &serde_json::Value| {
        let answer = program.post(path, body);
        (answer.status, answer.at("/error/code"), answer.at("/error/field"))
    };
    let invalid = |field: &str| (422, "invalid-argument".to_string(), field.to_string());
    assert_eq!(refused("worlds", &json!({ "accounts": [{ "number": 7 }] })), invalid("accounts[0].number"));
    assert_eq!(refused("worlds", &json!({ "clock": "yesterday" })), invalid("clock"));
    assert_eq!(refused("worlds", &json!({ "seeds": 1 })), invalid("seeds"));
    assert_eq!(refused("worlds", &json!({ "name": "../x" })), invalid("name"));
    let rich = json!({ "accounts": [{ "number": "1", "name": "x", "balance": "99999999999999999999.00" }] });
    assert_eq!(refused("worlds", &rich), invalid("accounts[0].balance"));
    let partner = json!({ "partners": [{ "name": "x", "partner_ids": ["X"], "url": "ftp://contoh.example" }] });
    assert_eq!(refused("worlds", &partner), invalid("partners[0].url"));
    assert_eq!(refused("worlds/samples/faults", &json!({ "fault": "x" })), invalid("fault"));
    assert_eq!(refused("worlds/samples/faults", &json!({ "fault": "late" })), invalid("millis"));
    assert_eq!(refused("worlds/samples/faults", &json!({ "fault": "twice", "service": "17" })), invalid("service"));
    assert_eq!(refused("worlds/samples/clock", &json!({ "freeze": "2022-04-21T17:34:51+07:00" })), invalid("freeze"));
    assert_eq!(refused("worlds/samples/clock", &json!({ "advance": u64::MAX })), invalid("advance"));
    let pay = json!({ "pay": { "from": "5550001111", "company_code": "1", "customer_no": "1" } });
    assert_eq!(refused("worlds/samples/counter", &pay), (409, "unknown-biller".into(), "1".into()));
    let hold = json!({ "hold": { "account": "5550001111", "amount": "1.00", "days": 367 } });
    assert_eq!(refused("worlds/samples/counter", &hold), (409, "hold-too-long".into(), "days".into()));
}
