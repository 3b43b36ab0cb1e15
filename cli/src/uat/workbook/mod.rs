//! A workbook in the form of ASPI's functional test, filled with what real runs showed. It is the user's own file: what is filled are the cells
//! Request, Response, Result and Notes of the rows whose number a scenario has; every other part of it stays byte for byte.
//!
//! `package` is the file with its parts, `sheet` reads a sheet and puts texts into cells, `rows` decides what goes where, `xml` bounds
//! what is read.

mod package;
mod rows;
mod sheet;
mod xml;

use std::path::Path;

use paraf::Language;

use super::Row;
use package::Package;

/// What was filled.
pub(crate) struct Filled {
    /// So many rows of the workbook.
    pub(crate) rows: usize,
    /// The numbers of scenarios that ran, and of which the workbook has no row.
    pub(crate) without_row: Vec<String>,
}

/// Fills a workbook in its place. It is whole at each moment: the new file takes its place when it is written.
///
/// # Errors
/// A file that cannot be read or written, is no workbook, or has no sheet in the form of the test.
pub(crate) fn fill(file: &Path, rows: &[Row], language: Language) -> Result<Filled, String> {
    let mut package = Package::read(file)?;
    let mut entries = rows::entries(rows, language);
    let strings = package.strings()?;
    let mut changed = Vec::new();
    let (mut filled, mut has_form) = (0, false);
    for part in package.sheets() {
        let xml = package.part(&part)?;
        let sheet = sheet::Sheet::read(&xml, &strings).map_err(|why| format!("{part}: {why}"))?;
        let Some(columns) = sheet.columns() else { continue };
        has_form = true;
        let edits = rows::edits(&sheet, columns, &mut entries).map_err(|why| format!("{part}: {why}"))?;
        if !edits.is_empty() {
            filled += edits.len();
            changed.push((part, sheet.with(&edits)));
        }
    }
    if !has_form {
        return Err("no sheet has a row with No, Request, Response and Result".into());
    }
    package.write(file, &changed)?;
    let without_row = entries.into_iter().filter(|entry| !entry.is_placed).map(|entry| entry.number);
    Ok(Filled { rows: filled, without_row: without_row.collect() })
}
