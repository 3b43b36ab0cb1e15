//! Running the program, and the material: BCA's published demo values and the keys of the conformance suite.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

// BCA's documentation and sample code (client ID 123, secret 456); the signature was computed from them by OpenSSL.
pub(crate) const SECRET: &str = "456";
pub(crate) const TOKEN: &str = "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57";
pub(crate) const TIMESTAMP: &str = "2022-04-21T17:34:52+07:00";
pub(crate) const URL: &str = "/openapi/v1.0/balance-inquiry";
pub(crate) const BODY: &str = r#"{"partnerReferenceNo":"2020102900000000000001","accountNo":"1234567890"}"#;
pub(crate) const PRETTY: &str =
    "{\n  \"partnerReferenceNo\": \"2020102900000000000001\",\n  \"accountNo\": \"1234567890\"\n}\n";
pub(crate) const SIGNATURE: &str =
    "zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA==";
pub(crate) const BANK: &str = "https://sandbox.bca.co.id";

/// What a run ended with.
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) bytes: Vec<u8>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

/// A run that is being put together. The environment holds nothing of the one that the tests run in.
pub(crate) struct Run(Command, Vec<u8>);

pub(crate) fn paraf<A: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = A>) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraf"));
    command.args(arguments).env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    Run(command, Vec::new())
}

impl Run {
    pub(crate) fn given(mut self, input: impl AsRef<[u8]>) -> Self {
        self.1 = input.as_ref().to_vec();
        self
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.0.env(name, value);
        self
    }

    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.0.current_dir(folder);
        self
    }

    pub(crate) fn run(mut self) -> Ran {
        let mut child = self.0.spawn().unwrap();
        // Who does not read closes the pipe.
        let _ = child.stdin.take().unwrap().write_all(&self.1);
        let output = child.wait_with_output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert!(!err.contains("panicked"), "{err}");
        Ran { status: output.status.code().unwrap(), bytes: output.stdout, out, err }
    }

    /// The code and the message of a run that could not be done; nothing else is printed but, of a wrong command line, its usage.
    pub(crate) fn refused(self) -> (String, String) {
        let ran = self.run();
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{}", ran.err);
        let mut lines = ran.err.lines();
        let line = lines.next().unwrap();
        let rest: Vec<&str> = lines.collect();
        let is_usage = matches!(rest.as_slice(), [usage, more]
            if ["Usage: paraf", "Penggunaan: paraf"].iter().any(|start| usage.starts_with(start)) && more.ends_with("--help"));
        assert!(rest.is_empty() || is_usage, "{}", ran.err);
        let (code, message) = line.strip_prefix("paraf: ").unwrap().split_once(": ").unwrap();
        (code.to_owned(), message.to_owned())
    }
}

/// A folder of one test, empty.
pub(crate) struct Folder(PathBuf);

pub(crate) fn folder(test: &str) -> Folder {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("paraf-cli").join(test);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    Folder(path)
}

impl Folder {
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, and gives its path.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// The credential of all that is published, in a file.
    pub(crate) fn credential(&self) -> String {
        self.file("credential.json", credential().to_string())
    }
}

pub(crate) fn credential() -> Value {
    json!({
        "client_key": "123",
        "client_secret": SECRET,
        "access_token": TOKEN,
        "partner_id": "12345",
        "channel_id": "95051",
        "private_key_file": key("rsa-2048.pem"),
        "public_key_file": key("rsa-2048-certificate.pem"),
    })
}

/// The path of a key of the suite.
pub(crate) fn key(name: &str) -> String {
    format!("{}/../vectors/keys/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// A request as raw HTTP, not signed yet.
pub(crate) fn raw(url: &str, body: &str, headers: &[(&str, &str)]) -> String {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    format!(
        "POST {url} HTTP/1.1\r\nHost: sandbox.bca.co.id\r\nContent-Type: application/json\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

pub(crate) fn unsigned() -> String {
    raw(URL, PRETTY, &[])
}

/// A request as it went to the bank.
pub(crate) fn sent(signature: &str, body: &str) -> String {
    raw(
        URL,
        body,
        &[
            ("Authorization", &format!("Bearer {TOKEN}")),
            ("X-TIMESTAMP", TIMESTAMP),
            ("X-PARTNER-ID", "12345"),
            ("X-EXTERNAL-ID", "1"),
            ("CHANNEL-ID", "95051"),
            ("X-SIGNATURE", signature),
        ],
    )
}

pub(crate) fn signed() -> String {
    sent(SIGNATURE, BODY)
}

/// PHP's `json_encode` signs with `\/`, and the body was sent without.
pub(crate) fn php_slash(test: &Folder) -> String {
    let body = r#"{"url":"https://merchant.id/notify"}"#;
    let profile = test.file("raw.json", r#"{"base": "bca", "name": "raw", "request": {"body": "raw"}}"#);
    let credential = test.credential();
    let escaped = raw(URL, &body.replace('/', r"\/"), &[]);
    let arguments = ["sign", "--profile", &profile, "--credential", &credential, "--timestamp", TIMESTAMP, "--json"];
    let facts = paraf(arguments).given(escaped).run().json();
    sent(facts["headers"]["X-SIGNATURE"].as_str().unwrap(), body)
}
