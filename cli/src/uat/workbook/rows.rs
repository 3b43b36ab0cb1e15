//! Which row of the workbook shows which scenario, and what is written into it.

use std::collections::BTreeSet;

use paraf::message::Service;
use paraf::{Language, Profile};
use serde_json::Value;

use super::super::report::{rests_on, shown_request, shown_response, why};
use super::super::{Outcome, Row};
use super::sheet::{Cell, Columns, Edit, Sheet};
use crate::server::NOT_BCA;
use crate::texts::Text;

/// What one row of the workbook gets.
pub(super) struct Entry {
    /// Of the row: `11.6`.
    pub(super) number: String,
    service: String,
    request: String,
    response: String,
    result: &'static str,
    notes: String,
    is_failed: bool,
    pub(super) is_placed: bool,
}

/// The entries of all scenarios that ran and have a number. Where several have one number, one that failed stands for all. Where a scenario
/// has several numbers, each gets a request of its own: who checks the workbook wants no signature twice.
pub(super) fn entries(rows: &[Row], language: Language) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for row in rows {
        let numbers = row.scenario.aspi.as_deref().unwrap_or_default().split(',').map(str::trim);
        // `x.2` is row 2 of every sheet, which is a rule and no row.
        let numbers = numbers.filter(|number| is_number(number));
        for (number, shown) in numbers.zip(exchanges(row)) {
            let Some(entry) = entry(row, number, shown, language) else { continue };
            match entries.iter_mut().find(|known| known.number == number) {
                None => entries.push(entry),
                Some(known) if entry.is_failed && !known.is_failed => *known = entry,
                Some(_) => {}
            }
        }
    }
    entries
}

/// The exchanges that show a scenario, those of its own service first; of each service what decides, which comes last, before the others.
fn exchanges(row: &Row) -> impl Iterator<Item = &Value> {
    let of_service = |record: &&Value| record["service"] == row.scenario.service.as_str();
    let all = || row.evidence.iter().rev().filter(|record| record["method"].is_string());
    all().filter(of_service).take(1).chain(all().filter(move |record| !of_service(record)))
}

fn is_number(number: &str) -> bool {
    number.split_once('.').is_some_and(|(sheet, row)| {
        [sheet, row].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

fn entry(row: &Row, number: &str, shown: &Value, language: Language) -> Option<Entry> {
    let say = |en: &'static str, id: &'static str| Text { en, id }.get(language);
    let is_failed = match row.outcome {
        Outcome::Passed => false,
        Outcome::Failed(_) => true,
        Outcome::NotRun { .. } => return None,
    };
    let why = why(&row.outcome, language).map(|why| format!("{why}\n")).unwrap_or_default();
    Some(Entry {
        number: number.to_string(),
        service: shown["service"].as_str().unwrap_or(&row.scenario.service).to_string(),
        request: shown_request(shown),
        response: shown_response(shown),
        result: if is_failed { say("Failed", "Gagal") } else { say("Passed", "Lulus") },
        notes: format!("{why}{}: {}\n{NOT_BCA}", row.scenario.id, rests_on(row, language)),
        is_failed,
        is_placed: false,
    })
}

/// More rows than that no form of the test has, and each of them is as long as a request and its answer.
const MOST_ROWS: usize = 2_000;

/// What is put into a sheet.
///
/// # Errors
/// Too many rows.
pub(super) fn edits(sheet: &Sheet<'_>, columns: Columns, entries: &mut [Entry]) -> Result<Vec<Edit>, String> {
    let mut edits = Vec::new();
    let mut seen = BTreeSet::new();
    for (at, row) in sheet.rows.iter().enumerate().skip(columns.row + 1) {
        let Some(number) = row.cell(columns.number).and_then(|cell| number_of(cell, &seen)) else { continue };
        seen.insert(number.clone());
        let service = columns.service.and_then(|column| row.cell(column)).map_or("", Cell::name);
        let fits = |entry: &&mut Entry| entry.number == number && !names_another(service, &entry.service);
        let Some(entry) = entries.iter_mut().find(fits) else { continue };
        entry.is_placed = true;
        if edits.len() == MOST_ROWS {
            return Err(format!("has more than {MOST_ROWS} rows to fill"));
        }
        let mut texts = vec![
            (columns.request, entry.request.clone()),
            (columns.response, entry.response.clone()),
            (columns.result, entry.result.to_string()),
        ];
        texts.extend(columns.notes.map(|notes| (notes, entry.notes.clone())));
        edits.push(Edit { row: at, texts });
    }
    Ok(edits)
}

/// The number of a row. A spreadsheet keeps 11.10 as 11.1 where the cell is a number; the second 11.1 of a sheet is row 10.
fn number_of(cell: &Cell<'_>, seen: &BTreeSet<String>) -> Option<String> {
    let text = cell.name().trim_end_matches('.').to_string();
    let again = format!("{text}0");
    let number = if cell.is_number && seen.contains(&text) && !seen.contains(&again) { again } else { text };
    is_number(&number).then_some(number)
}

/// Whether a cell of the column Service is the name or the path of another service. Any other text says nothing.
fn names_another(cell: &str, service: &str) -> bool {
    let Ok(bca) = Profile::named("bca") else { return false };
    let named: Vec<Service> = Service::all(&bca)
        .filter(|known| {
            [known.name(), known.name_id()].iter().any(|name| name.eq_ignore_ascii_case(cell))
                || cell.ends_with(known.path())
        })
        .collect();
    !named.is_empty() && named.iter().all(|known| known.code().as_str() != service && known.id() != service)
}
