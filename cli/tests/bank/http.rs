//! HTTP as small as it can be, so that a test sends exactly what it says.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;

/// An answer, taken apart.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    /// A text in it, empty where there is none.
    pub(crate) fn at(&self, pointer: &str) -> String {
        self.json().pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_string()
    }

    pub(crate) fn code(&self) -> String {
        self.at("/responseCode")
    }
}

/// Sends a request to a port of this machine; none where the connection was reset, or nobody is there.
pub(crate) fn send(port: u16, method: &str, path: &str, headers: &[(String, String)], body: &[u8]) -> Option<Answer> {
    let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        head += &format!("Host: 127.0.0.1:{port}\r\n");
    }
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    raw(port, &[head.as_bytes(), b"\r\n", body].concat())
}

/// Sends bytes as they are.
pub(crate) fn raw(port: u16, bytes: &[u8]) -> Option<Answer> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    // Who answers before everything was read may close.
    let _ = stream.write_all(bytes);
    answer(&mut stream)
}

pub(crate) fn answer(stream: &mut TcpStream) -> Option<Answer> {
    let mut read = Vec::new();
    stream.read_to_end(&mut read).ok()?;
    let text = String::from_utf8(read).unwrap();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, head: head.into(), body: body.into() })
}
