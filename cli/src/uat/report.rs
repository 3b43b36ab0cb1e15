//! The report as HTML that prints well, as JUnit XML and as JSON. It says that this is not BCA.

use std::fmt::Write;

use paraf::Language;
use serde_json::{Value, json};

use super::{Outcome, Row};
use crate::scenarios::Direction;
use crate::server::NOT_BCA;
use crate::texts::Text;

const STYLE: &str = include_str!("report.css");

/// As data: all that the others have, and the exchanges whole.
pub(crate) fn json(rows: &[Row], at: &str) -> Value {
    let rows = rows.iter().map(|row| {
        let scenario = &row.scenario;
        json!({
            "id": scenario.id, "aspi": scenario.aspi, "service": scenario.service, "direction": scenario.direction,
            "title": scenario.title, "source": scenario.source, "confidence": scenario.confidence,
            "assumes": scenario.assumes, "outcome": row.outcome.as_str(), "why": why(&row.outcome, Language::English),
            "evidence": row.evidence,
        })
    });
    json!({ "notice": NOT_BCA, "at": at, "rows": rows.collect::<Vec<_>>() })
}

pub(super) fn why(outcome: &Outcome, language: Language) -> Option<&str> {
    match outcome {
        Outcome::Passed => None,
        Outcome::Failed(why) => Some(why),
        Outcome::NotRun { id, .. } if language == Language::Indonesian => Some(id),
        Outcome::NotRun { en, .. } => Some(en),
    }
}

/// As continuous integration reads it.
pub(crate) fn junit(rows: &[Row], at: &str) -> String {
    let count = |wanted: &str| rows.iter().filter(|row| row.outcome.as_str() == wanted).count();
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"paraf uat (not BCA)\" tests=\"{}\" failures=\"{}\" \
         skipped=\"{}\" errors=\"0\" timestamp=\"{}\">\n",
        rows.len(),
        count("failed"),
        count("not-run"),
        escaped(at)
    );
    for row in rows {
        let scenario = &row.scenario;
        let name = escaped(&format!("{} {}", scenario.id, scenario.title.en));
        let _ = write!(text, "  <testcase classname=\"service {}\" name=\"{name}\">", escaped(&scenario.service));
        let why = escaped(why(&row.outcome, Language::English).unwrap_or_default());
        match row.outcome {
            Outcome::Passed => {}
            Outcome::Failed(_) => {
                let _ = write!(text, "<failure message=\"{why}\"/>");
            }
            Outcome::NotRun { .. } => {
                let _ = write!(text, "<skipped message=\"{why}\"/>");
            }
        }
        let rests = escaped(&rests_on(row, Language::English));
        let _ = writeln!(text, "<system-out>{rests}</system-out></testcase>");
    }
    text + "</testsuite>\n"
}

/// For people, on screen and on paper.
pub(crate) fn html(rows: &[Row], at: &str, language: Language) -> String {
    let say = |en: &'static str, id: &'static str| Text { en, id }.get(language);
    let title = say("Test report for API BCA", "Laporan pengujian API BCA");
    let code = if language == Language::Indonesian { "id" } else { "en" };
    let mut text = format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style></head>\n<body>\n<h1>{title}</h1>\n\
         <p class=\"notice\">{}</p>\n<p>{} {}</p>\n",
        say(
            "This is not BCA: made by a bank for tests, on your own machine.",
            "Ini bukan BCA: dibuat oleh bank untuk pengujian, di komputer Anda sendiri."
        ),
        say("Made at", "Dibuat pada"),
        escaped(at)
    );
    let count = |wanted: &str| rows.iter().filter(|row| row.outcome.as_str() == wanted).count();
    let _ = writeln!(
        text,
        "<p>{}: {} · {}: {} · {}: {}</p>\n<table>\n<thead><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr></thead>\n<tbody>",
        say("Passed", "Lulus"),
        count("passed"),
        say("Failed", "Gagal"),
        count("failed"),
        say("Not run", "Tidak dijalankan"),
        count("not-run"),
        say("No.", "No."),
        say("Service", "Layanan"),
        say("Scenario", "Skenario"),
        say("Result", "Hasil"),
        say("Rests on", "Bertumpu pada"),
    );
    for row in rows {
        let scenario = &row.scenario;
        let title = if language == Language::Indonesian { &scenario.title.id } else { &scenario.title.en };
        let way = match scenario.direction {
            Direction::PartnerToBank => say("you call the bank", "Anda memanggil bank"),
            Direction::BankToPartner => say("the bank calls you", "bank memanggil Anda"),
        };
        let result = match row.outcome {
            Outcome::Passed => say("passed", "lulus"),
            Outcome::Failed(_) => say("failed", "gagal"),
            Outcome::NotRun { .. } => say("not run", "tidak dijalankan"),
        };
        let why = why(&row.outcome, language).map(|why| format!(": {}", escaped(why))).unwrap_or_default();
        let aspi = scenario.aspi.as_deref().map(|row| format!("<br>ASPI {}", escaped(row))).unwrap_or_default();
        let _ = writeln!(
            text,
            "<tr class=\"{}\"><td>{}{aspi}</td><td>{}<br>{way}</td><td>{}{}</td><td>{result}{why}</td><td>{}</td></tr>",
            row.outcome.as_str(),
            escaped(&scenario.id),
            escaped(&scenario.service),
            escaped(title),
            evidence(row, language),
            escaped(&rests_on(row, language)),
        );
    }
    text + "</tbody>\n</table>\n</body>\n</html>\n"
}

pub(super) fn rests_on(row: &Row, language: Language) -> String {
    let scenario = &row.scenario;
    let (sure, assumes) = match language {
        Language::Indonesian => ("keyakinan", "asumsi"),
        _ => ("confidence", "assumes"),
    };
    let mut text = format!("{}; {sure}: {}", scenario.source, scenario.confidence.as_str());
    if !scenario.assumes.is_empty() {
        let _ = write!(text, "; {assumes}: {}", scenario.assumes.join("; "));
    }
    text
}

/// Each request with its answer, as it went over the wire.
fn evidence(row: &Row, language: Language) -> String {
    let exchanges = row.evidence.iter().filter(|record| record["method"].is_string());
    let shown: Vec<String> = exchanges
        .map(|record| {
            let at = record["at"].as_str().unwrap_or_default();
            escaped(&format!("{at} {}\n\n{}", shown_request(record), shown_response(record)))
        })
        .collect();
    if shown.is_empty() {
        return String::new();
    }
    let label = Text { en: "Requests and answers", id: "Permintaan dan jawaban" }.get(language);
    format!("<details><summary>{label}</summary><pre>{}</pre></details>", shown.join("\n\n"))
}

/// A request as it went over the wire, without its version of HTTP.
pub(super) fn shown_request(record: &Value) -> String {
    let part = |value: &Value| value.as_str().unwrap_or_default().to_string();
    let headers = record["headers"].as_array().into_iter().flatten();
    let headers = headers.map(|header| format!("{}: {}", part(&header[0]), part(&header[1])));
    let headers = headers.collect::<Vec<_>>().join("\n");
    format!("{} {}\n{headers}\n\n{}", part(&record["method"]), part(&record["url"]), part(&record["body"]))
}

/// Its answer: the status, a dash where none came, and the body.
pub(super) fn shown_response(record: &Value) -> String {
    let answer = &record["answer"];
    let status = answer["status"].as_u64().map_or_else(|| "-".into(), |status| status.to_string());
    format!("{status}\n{}", answer["body"].as_str().unwrap_or_default())
}

/// For text and for attributes; what XML cannot hold is a question mark.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\t' => safe.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => safe.push('?'),
            letter => safe.push(letter),
        }
    }
    safe
}
