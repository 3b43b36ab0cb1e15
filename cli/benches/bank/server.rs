//! The server: how soon it answers, how much it answers, and what it holds.

use std::process::Command;
use std::time::Instant;

use super::caller::Caller;
use super::program::{Connection, PARAF, Running, frozen_world, posted, token};
use super::verifying::ARGUMENT;
use super::{line, median};

const CONNECTIONS: usize = 4;
/// Requests of a connection in a round.
const REQUESTS: u64 = 1_000;
const ROUNDS: usize = 7;
const OPEN: usize = 10_000;

pub(crate) fn start_up() {
    let samples = (0..15).map(|_| {
        let begun = Instant::now();
        let bank = Running::bank(&[]);
        let (status, _) = bank.connect().exchange(b"GET /_bank/worlds HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        assert_eq!(status, 200);
        begun.elapsed().as_secs_f64() * 1e3
    });
    line("from the start to the first answer", &format!("{:.0} ms", median(samples.collect())), "200 ms or less");
}

/// Requests a second, and beside them those of a server that only verifies. In turns, so that both have the same machine.
pub(crate) fn against_verifying() {
    let bank = Running::bank(&[]);
    let caller = Caller::of(&frozen_world(&bank));
    let token = token(&mut bank.connect(), &caller.token_request());
    let this = std::env::current_exe().unwrap();
    let verifying = Running::start(this.to_str().unwrap(), &[ARGUMENT, &caller.secret, &token]);
    let (mut number, mut ours, mut floor) = (0, Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for (server, samples) in [(&verifying, &mut floor), (&bank, &mut ours)] {
            let requests: Vec<Vec<Vec<u8>>> = (0..CONNECTIONS)
                .map(|_| {
                    let mut next = || {
                        number += 1;
                        posted(&caller.balance(&token, number))
                    };
                    (0..REQUESTS).map(|_| next()).collect()
                })
                .collect();
            samples.push(seconds(server.port, &requests));
        }
    }
    let all = CONNECTIONS as f64 * REQUESTS as f64;
    let (ours, floor) = (median(ours), median(floor));
    line("balance inquiries over HTTP, a second", &format!("{:.0}", all / ours), "");
    line("  against a server that only verifies", &format!("{:.2}", floor / ours), "0.7 or more");
}

fn seconds(port: u16, requests: &[Vec<Vec<u8>>]) -> f64 {
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for requests in requests {
            scope.spawn(move || {
                let mut connection = Connection::to(port);
                for request in requests {
                    assert_eq!(connection.exchange(request).0, 200);
                }
            });
        }
    });
    begun.elapsed().as_secs_f64()
}

/// Connections that are open and say nothing, and a request among them.
pub(crate) fn connections() {
    let bank = Running::bank(&[]);
    let caller = Caller::of(&frozen_world(&bank));
    let before = bank.memory();
    let begun = Instant::now();
    let mut open = Vec::with_capacity(OPEN);
    while open.len() < OPEN {
        match std::net::TcpStream::connect(("127.0.0.1", bank.port)) {
            Ok(stream) => open.push(stream),
            Err(error) => {
                line("open connections", &format!("{} ({error})", open.len()), "10,000; raise ulimit -n");
                return;
            }
        }
    }
    let opened = begun.elapsed();
    let asked = Instant::now();
    token(&mut bank.connect(), &caller.token_request());
    let answered = asked.elapsed().as_secs_f64() * 1e3;
    let held = (bank.memory() - before) as f64 / OPEN as f64;
    line("open connections", &format!("{} in {:.1} s", open.len(), opened.as_secs_f64()), "10,000");
    line("  a token among them", &format!("{answered:.0} ms"), "");
    line("  memory for each", &format!("{held:.1} KiB"), "");
}

/// Every scenario of the report that a server can be run through, against one that is not there: what the program itself needs.
pub(crate) fn scenarios() {
    let bills = std::env::temp_dir().join(format!("paraf-bench-bills-{}.json", std::process::id()));
    let unpaid: Vec<String> = (1..=40).map(|number| format!("\"{number}\"")).collect();
    let text = format!(
        "{{\"company_code\":\"12345\",\"unpaid\":[{}],\"paid\":[\"91\"],\"expired\":[\"92\"],\"open\":[\"93\"]}}",
        unpaid.join(",")
    );
    std::fs::write(&bills, text).unwrap();
    let samples = (0..5).map(|_| {
        let begun = Instant::now();
        let arguments = ["uat", "--partner", "http://127.0.0.1:9", "--seed", "7", "--json", "--bills"];
        Command::new(PARAF).args(arguments).arg(&bills).output().unwrap();
        begun.elapsed().as_secs_f64()
    });
    let samples = samples.collect();
    let _ = std::fs::remove_file(&bills);
    line("all scenarios towards a partner's server", &format!("{:.2} s", median(samples)), "2 s or less");
}

/// What a bank holds when much has happened: its history is bounded, its ledger and what it must not do twice are not.
pub(crate) fn million() {
    let bank = Running::bank(&[]);
    let caller = Caller::of(&frozen_world(&bank));
    let token = token(&mut bank.connect(), &caller.token_request());
    let (before, mut number) = (bank.memory(), 0);
    for round in 1..=10 {
        for _ in 0..25 {
            let requests: Vec<Vec<Vec<u8>>> = (0..CONNECTIONS)
                .map(|_| {
                    let mut next = || {
                        number += 1;
                        posted(&caller.balance(&token, number))
                    };
                    (0..REQUESTS).map(|_| next()).collect()
                })
                .collect();
            seconds(bank.port, &requests);
        }
        let held = (bank.memory() - before) / 1_024;
        line(&format!("memory after {round}00,000 events"), &format!("{held} MiB"), "");
    }
}
