//! The program as a process, and HTTP as small as it can be.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdin, Command, Stdio};

use serde_json::Value;

use super::caller::Signed;
use super::line;

pub(crate) const PARAF: &str = env!("CARGO_BIN_EXE_paraf");

/// A server that prints its port as JSON, and ends with its input.
pub(crate) struct Running {
    child: Child,
    _input: ChildStdin,
    pub(crate) port: u16,
}

impl Running {
    pub(crate) fn start(program: &str, arguments: &[&str]) -> Self {
        let mut child =
            Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut printed = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut printed).unwrap();
        let facts: Value = serde_json::from_str(&printed).unwrap();
        let port = u16::try_from(facts["port"].as_u64().unwrap()).unwrap();
        Running { _input: child.stdin.take().unwrap(), child, port }
    }

    /// A bank without a log.
    pub(crate) fn bank(more: &[&str]) -> Self {
        Running::start(PARAF, &[&["bank", "--port", "0", "--log", "off", "--seed", "7", "--until-eof"], more].concat())
    }

    /// Kibibytes that it holds now.
    pub(crate) fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    pub(crate) fn connect(&self) -> Connection {
        Connection::to(self.port)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A connection that is kept open.
pub(crate) struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    pub(crate) fn to(port: u16) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_nodelay(true).unwrap();
        Connection { stream, read: Vec::new() }
    }

    /// Sends bytes, and gives the status and the body of what comes.
    pub(crate) fn exchange(&mut self, bytes: &[u8]) -> (u16, Vec<u8>) {
        self.stream.write_all(bytes).unwrap();
        self.read.clear();
        let mut part = [0; 8_192];
        loop {
            let count = self.stream.read(&mut part).unwrap();
            assert!(count > 0, "the connection ended");
            self.read.extend_from_slice(&part[..count]);
            let Some(end) = self.read.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
            let head = String::from_utf8_lossy(&self.read[..end]).to_lowercase();
            let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()).unwrap();
            let length: usize = length.trim().parse().unwrap();
            if self.read.len() >= end + 4 + length {
                let status = head.split(' ').nth(1).unwrap().parse().unwrap();
                return (status, self.read[end + 4..end + 4 + length].to_vec());
            }
        }
    }
}

/// A request as bytes.
pub(crate) fn http(method: &str, url: &str, headers: &[(String, String)], body: &[u8]) -> Vec<u8> {
    let mut head = format!("{method} {url} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    [head.as_bytes(), b"\r\n", body].concat()
}

pub(crate) fn posted(signed: &Signed) -> Vec<u8> {
    http("POST", &signed.url, &signed.headers, &signed.body)
}

/// A world whose clock stands still, and a token in it.
pub(crate) fn frozen_world(bank: &Running) -> Value {
    let body = format!("{{\"name\":\"bench\",\"clock\":\"{}\",\"seed\":7}}", super::caller::TIME);
    let kind = [("Content-Type".to_string(), "application/json".to_string())];
    let (status, _) = bank.connect().exchange(&http("POST", "/_bank/worlds", &kind, body.as_bytes()));
    assert_eq!(status, 201);
    let (_, world) = bank.connect().exchange(&http("GET", "/_bank/worlds/bench", &kind, b""));
    serde_json::from_slice(&world).unwrap()
}

pub(crate) fn token(connection: &mut Connection, request: &Signed) -> String {
    let (status, body) = connection.exchange(&posted(request));
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
    serde_json::from_slice::<Value>(&body).unwrap()["accessToken"].as_str().unwrap().to_string()
}

/// How large it is without the names of its functions.
pub(crate) fn size() {
    let stripped = std::env::temp_dir().join(format!("paraf-stripped-{}", std::process::id()));
    let done = Command::new("strip").arg("-o").arg(&stripped).arg(PARAF).status();
    let bytes = done.ok().and_then(|_| std::fs::metadata(&stripped).ok()).map_or(0, |file| file.len());
    let _ = std::fs::remove_file(&stripped);
    line("size of the program, stripped", &format!("{:.1} MB", bytes as f64 / 1e6), "");
}
