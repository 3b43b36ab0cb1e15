//! The log: one line a record, for people or as JSON. It begins with what this is not.

use std::io::Write;

use serde_json::json;

use super::history::{Exchange, Record, What};

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Log {
    /// For people.
    Text,
    /// A JSON object a line.
    Json,
    /// Not at all.
    Off,
}

/// What this is not, in both languages.
pub(crate) const NOT_BCA: &str = "This is not BCA: a bank for tests, on your own machine. Ini bukan BCA: bank untuk pengujian, di komputer Anda sendiri.";

impl Log {
    pub(crate) fn begin(self) {
        match self {
            Log::Text => write(NOT_BCA),
            Log::Json => write(&json!({ "kind": "notice", "message": NOT_BCA }).to_string()),
            Log::Off => {}
        }
    }

    pub(super) fn record(self, world: &str, record: &Record) {
        match self {
            Log::Text => write(&line(world, record)),
            Log::Json => {
                let mut value = serde_json::to_value(record).unwrap_or_default();
                if let Some(members) = value.as_object_mut() {
                    members.insert("world".into(), world.into());
                    // The control API has them.
                    members.remove("headers");
                    members.remove("body");
                    members
                        .get_mut("answer")
                        .and_then(|answer| answer.as_object_mut())
                        .map(|answer| answer.remove("body"));
                }
                write(&value.to_string());
            }
            Log::Off => {}
        }
    }
}

fn write(line: &str) {
    // One write a line, so that two never mix; a log that nobody reads is not written.
    let _ = std::io::stderr().lock().write_all(format!("{line}\n").as_bytes());
}

fn line(world: &str, record: &Record) -> String {
    let told = match &record.what {
        What::Request(exchange) => exchange_line("->", exchange),
        What::Call(exchange) => exchange_line("<-", exchange),
        What::Payment { payment, stage, response_code, reason, .. } => {
            let code = response_code.as_deref().map(|code| format!(" ({code})")).unwrap_or_default();
            format!("payment {payment}: {stage}{code}, {reason}")
        }
        What::Transfer { reference_no, service, settled } => {
            format!("transfer {reference_no} ({service}): {settled}")
        }
        What::HoldExpired { hold } => format!("hold {hold} has expired"),
        What::LateAnswer { call } => format!("an answer to call {call} came too late, or was not waited for"),
    };
    format!("{} {world} {told}", record.at)
}

fn exchange_line(way: &str, exchange: &Exchange) -> String {
    let mut line = format!("{way} {} {}", visible(&exchange.method), visible(&exchange.url));
    match exchange.answer.as_ref().map(|answer| (answer.status, answer.response_code.as_deref())) {
        Some((Some(status), code)) => line += &format!(" {status} {}", visible(code.unwrap_or("-"))),
        _ => line += " no answer",
    }
    if let Some(fault) = exchange.fault {
        line += &format!(" [fault: {fault}]");
    }
    if let Some(reason) = &exchange.reason {
        line += &format!(" {}", visible(reason));
    }
    if exchange.basis == Some("ours") {
        line += " (no table of BCA's says so)";
    }
    for mistake in &exchange.diagnosis {
        line += &format!("\n    {mistake}");
    }
    line
}

/// What came from outside is one line, whatever it is.
fn visible(text: &str) -> String {
    text.chars()
        .flat_map(|letter| if letter.is_control() { letter.escape_default().collect() } else { vec![letter] })
        .collect()
}
