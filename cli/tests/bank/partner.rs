//! A small partner's server: issues a token, verifies as core does, keeps one bill, and books it once.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use paraf::key::PrivateKey;
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
use paraf::{Moment, Profile};
use serde_json::{Value, json};

const TOKEN: &str = "token-that-the-partner-issued";

/// What came, and what was booked.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) paths: Vec<String>,
    pub(crate) booked: Vec<String>,
    /// The paths of the notices whose signature fits.
    told: Vec<String>,
    /// The HMAC key that the partner issued to the bank.
    secret: String,
    now: Option<Moment>,
    /// Payments are booked, and never answered.
    is_silent: bool,
}

#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) port: u16,
    kept: Arc<Mutex<Kept>>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Server { port: listener.local_addr().unwrap().port(), kept: Arc::default() };
        let kept = server.kept.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let kept = kept.clone();
                std::thread::spawn(move || answer(&mut stream.unwrap(), &kept));
            }
        });
        server
    }

    /// What the bank's world says of the partner.
    pub(crate) fn knows(&self, world: &Value, now: &str) {
        let mut kept = self.kept.lock().unwrap();
        kept.secret = world["partners"][0]["bank_calls"]["client_secret"].as_str().unwrap().into();
        kept.now = Some(Moment::parse(now).unwrap());
    }

    /// The same, by the machine's own clock.
    pub(crate) fn knows_now(&self, world: &Value) {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        let mut kept = self.kept.lock().unwrap();
        kept.secret = world["partners"][0]["bank_calls"]["client_secret"].as_str().unwrap().into();
        kept.now = Some(Moment::from_epoch_seconds(i64::try_from(since.as_secs()).unwrap()));
    }

    pub(crate) fn is_silent(&self, is_silent: bool) {
        self.kept.lock().unwrap().is_silent = is_silent;
    }

    pub(crate) fn is_at(&self, now: Moment) {
        self.kept.lock().unwrap().now = Some(now);
    }

    pub(crate) fn bookings(&self) -> usize {
        self.kept.lock().unwrap().booked.len()
    }

    pub(crate) fn told(&self) -> Vec<String> {
        self.kept.lock().unwrap().told.clone()
    }

    pub(crate) fn calls(&self) -> usize {
        self.kept.lock().unwrap().paths.len()
    }
}

/// The public half of the key with which the bank asks for tokens.
pub(crate) fn bank_key() -> String {
    let key = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/keys/rsa-2048-second.pem"));
    PrivateKey::parse(key).unwrap().public_key().unwrap().to_spki_pem().unwrap()
}

fn answer(stream: &mut TcpStream, kept: &Mutex<Kept>) {
    let Some((path, headers, body)) = read(stream) else { return };
    let (status, body) = decide(&mut kept.lock().unwrap(), &path, &headers, &body);
    while path.ends_with("/payment") && kept.lock().unwrap().is_silent {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let text = body.to_string();
    let head =
        format!("HTTP/1.1 {status} x\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", text.len());
    let _ = stream.write_all([head.as_bytes(), text.as_bytes()].concat().as_slice());
}

type Headers = Vec<(String, String)>;

fn read(stream: &mut TcpStream) -> Option<(String, Headers, Vec<u8>)> {
    let mut read = Vec::new();
    let mut part = [0; 4096];
    loop {
        let count = stream.read(&mut part).ok().filter(|count| *count > 0)?;
        read.extend_from_slice(&part[..count]);
        let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8(read[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let path = lines.next()?.split(' ').nth(1)?.to_string();
        let headers: Headers =
            lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.into(), value.into())).collect();
        let length =
            headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"))?.1.parse::<usize>().ok()?;
        if read.len() - end - 4 == length {
            return Some((path, headers, read[end + 4..].to_vec()));
        }
    }
}

fn decide(kept: &mut Kept, path: &str, headers: &Headers, body: &[u8]) -> (u16, Value) {
    kept.paths.push(path.into());
    if path.ends_with("/access-token/b2b") {
        return (
            200,
            json!({ "responseCode": "2007300", "responseMessage": "Successful", "accessToken": TOKEN, "tokenType": "bearer", "expiresIn": "900" }),
        );
    }
    let credential = VerifierCredential { client_secrets: &[&kept.secret], ..VerifierCredential::default() };
    let verifier = Verifier::builder(Profile::named("bca").unwrap());
    let verifier = verifier
        .partners(Expected::one_of(&["12345", "PARAFTEST", "000885123456789"]).unwrap(), credential)
        .build()
        .unwrap();
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    let request = IncomingRequest {
        method: "POST",
        url: path,
        headers: &headers,
        body,
        access_token: Some(TOKEN),
        service: None,
    };
    if let Err(rejection) = verifier.verify(&request, kept.now.unwrap(), Tolerance::DEFAULT) {
        return (rejection.http_status(), serde_json::from_str(&rejection.response_body()).unwrap());
    }
    if path.ends_with("notify") {
        kept.told.push(path.into());
        return (200, json!({ "responseCode": "2000000", "responseMessage": "Successful" }));
    }
    let asked: Value = serde_json::from_slice(body).unwrap();
    let both = |text: &str| json!({ "english": text, "indonesia": text });
    let mut data = json!({
        "partnerServiceId": asked["partnerServiceId"], "customerNo": asked["customerNo"],
        "virtualAccountNo": asked["virtualAccountNo"],
    });
    let (code, id) = if path.ends_with("/inquiry") {
        data["inquiryStatus"] = "00".into();
        data["inquiryReason"] = both("Success");
        data["virtualAccountName"] = "Budi".into();
        data["totalAmount"] = json!({ "value": "75000.00", "currency": "IDR" });
        ("2002400", "inquiryRequestId")
    } else {
        let id = asked["paymentRequestId"].as_str().unwrap().to_string();
        data["paymentFlagStatus"] = "00".into();
        data["paymentFlagReason"] = both("Success");
        let is_new = !kept.booked.contains(&id);
        if is_new {
            kept.booked.push(id);
        }
        (if is_new { "2002500" } else { "4042518" }, "paymentRequestId")
    };
    data[id] = asked[id].clone();
    let status = code[..3].parse().unwrap();
    (status, json!({ "responseCode": code, "responseMessage": "x", "virtualAccountData": data }))
}
