//! The program while it runs: started on a free port, ended with the test.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::http::{Answer, send};

pub(crate) struct Program {
    child: Child,
    /// What it printed.
    pub(crate) facts: Value,
    pub(crate) port: u16,
}

impl Program {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_paraf"))
            .args(["bank", "--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let facts: Value = serde_json::from_str(&line).unwrap_or_else(|_| {
            let mut said = String::new();
            child.stderr.as_mut().unwrap().read_to_string(&mut said).unwrap();
            panic!("it did not start: {line}{said}")
        });
        let port = u16::try_from(facts["port"].as_u64().unwrap()).unwrap();
        Program { child, facts, port }
    }

    /// With a log that nobody has to read.
    pub(crate) fn quiet(arguments: &[&str]) -> Self {
        Program::start(&[&["--log", "off"], arguments].concat())
    }

    /// A program that calls this partner, in a world whose clock stands at the time of the samples.
    pub(crate) fn with_partner(port: u16) -> Self {
        let url = format!("http://127.0.0.1:{port}");
        let program = Program::quiet(&["--partner", &url]);
        let world = json!({ "name": "samples", "clock": "2022-04-21T17:34:52+07:00", "seed": 7 });
        assert_eq!(program.post("worlds", &world).status, 201);
        program
    }

    pub(crate) fn control(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        let body = body.map(ToString::to_string).unwrap_or_default();
        let headers = [("Content-Type".to_string(), "application/json".to_string())];
        send(self.port, method, &format!("/_bank/{path}"), &headers, body.as_bytes()).unwrap()
    }

    pub(crate) fn get(&self, path: &str) -> Value {
        let answer = self.control("GET", path, None);
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        answer.json()
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.control("POST", path, Some(body))
    }

    /// What is in an account now.
    pub(crate) fn posted(&self, world: &str, account: &str) -> String {
        let ledger = self.get(&format!("worlds/{world}/ledger"));
        let accounts = ledger["accounts"].as_array().unwrap();
        let found = accounts.iter().find(|found| found["number"] == account).unwrap();
        found["posted"].as_str().unwrap().to_string()
    }

    pub(crate) fn assert_sound(&self, world: &str) {
        assert_eq!(self.get(&format!("worlds/{world}/invariants")), json!({ "broken": [] }));
    }

    /// As the operating system does it: nothing of the program runs any more.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Ends it, and gives what it logged.
    pub(crate) fn end(mut self) -> String {
        self.child.kill().unwrap();
        let mut log = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        log
    }
}

/// Waits until something has come about, and fails where it does not.
pub(crate) fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..24_000 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("waited in vain: {what}");
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
