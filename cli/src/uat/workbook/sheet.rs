//! A sheet (ECMA-376 part 1, 18.3): its rows and cells with their places in the XML, so that a text can be put into a cell and nothing else moves.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

use roxmltree::Node;

use super::xml::parsed;

/// The most characters that a cell holds, as Excel's specification has it; one outside of the first plane counts as two.
const MOST: usize = 32_767;

/// What names a column or a row is short; nothing longer is looked at.
const LONGEST_NAME: usize = 256;

/// A sheet as it was read.
pub(super) struct Sheet<'x> {
    xml: &'x str,
    pub(super) rows: Vec<SheetRow<'x>>,
}

pub(super) struct SheetRow<'x> {
    number: u32,
    pub(super) cells: Vec<Cell<'x>>,
    /// Where a cell behind all others would begin.
    end: usize,
    /// `x:` where the elements have a prefix.
    prefix: String,
}

pub(super) struct Cell<'x> {
    column: u32,
    /// Lent where many cells may have one: the list of texts is not copied.
    text: Cow<'x, str>,
    /// Whether the cell is a number, whose trailing zero is not written.
    pub(super) is_number: bool,
    is_formula: bool,
    style: Option<String>,
    at: Range<usize>,
}

/// The columns of the test.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    /// The place of the row that names them, among all rows.
    pub(super) row: usize,
    pub(super) number: u32,
    pub(super) service: Option<u32>,
    pub(super) request: u32,
    pub(super) response: u32,
    pub(super) result: u32,
    pub(super) notes: Option<u32>,
}

/// Texts for the cells of one row, by column.
pub(super) struct Edit {
    /// The row's place among all rows.
    pub(super) row: usize,
    pub(super) texts: Vec<(u32, String)>,
}

impl<'x> Sheet<'x> {
    pub(super) fn read(xml: &'x str, strings: &'x [String]) -> Result<Self, String> {
        let document = parsed(xml)?;
        let data = document.root_element().children().find(|node| is_called(node, "sheetData"));
        let rows = data.into_iter().flat_map(|data| data.children()).filter(|node| is_called(node, "row"));
        Ok(Sheet { xml, rows: rows.filter_map(|row| read_row(row, xml, strings)).collect() })
    }

    /// The columns, where a row of the sheet names them.
    pub(super) fn columns(&self) -> Option<Columns> {
        self.rows.iter().enumerate().find_map(|(row, found)| {
            let named = |names: &[&str]| {
                let is_named =
                    |cell: &&Cell<'_>| names.contains(&cell.name().trim_end_matches('.').to_lowercase().as_str());
                found.cells.iter().find(is_named).map(|cell| cell.column)
            };
            Some(Columns {
                row,
                number: named(&["no", "nomor"])?,
                service: named(&["service", "layanan"]),
                request: named(&["request"])?,
                response: named(&["response"])?,
                result: named(&["result", "hasil"])?,
                notes: named(&["notes", "note", "catatan", "keterangan"]),
            })
        })
    }

    /// The sheet with these texts; every other byte is as it was. A formula stays.
    pub(super) fn with(&self, edits: &[Edit]) -> String {
        let mut places: Vec<(Range<usize>, u32, String)> = Vec::new();
        for edit in edits {
            let Some(row) = self.rows.get(edit.row) else { continue };
            for (column, text) in &edit.texts {
                let found = row.cells.iter().find(|cell| cell.column == *column);
                let at = match found {
                    Some(cell) if cell.is_formula => continue,
                    Some(cell) => cell.at.clone(),
                    None => {
                        let next =
                            row.cells.iter().filter(|cell| cell.column > *column).map(|cell| cell.at.start).min();
                        let at = next.unwrap_or(row.end);
                        at..at
                    }
                };
                places.push((at, *column, written(row, *column, found.and_then(|cell| cell.style.as_deref()), text)));
            }
        }
        // What comes into one gap stands there in the order of its columns, whichever order the form has them in.
        places.sort_by_key(|(at, column, _)| (at.start, at.end, *column));
        let (mut out, mut done) = (String::with_capacity(self.xml.len()), 0);
        for (at, _, text) in places {
            out.push_str(self.xml.get(done..at.start).unwrap_or_default());
            out.push_str(&text);
            done = at.end;
        }
        out + self.xml.get(done..).unwrap_or_default()
    }
}

impl<'x> SheetRow<'x> {
    pub(super) fn cell(&self, column: u32) -> Option<&Cell<'x>> {
        self.cells.iter().find(|cell| cell.column == column)
    }
}

impl Cell<'_> {
    /// Its text without the blanks around it; none of a text that is too long to name anything.
    pub(super) fn name(&self) -> &str {
        if self.text.len() > LONGEST_NAME { "" } else { self.text.trim() }
    }
}

/// Whether an element has this name, in whichever namespace a program put it.
pub(super) fn is_called(node: &Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// The text of an element: its own `t`, and that of each of its pieces (`r`). How it is pronounced (`rPh`) is neither.
pub(super) fn text_of(node: Node<'_, '_>) -> String {
    let mut text = String::new();
    for child in node.children() {
        if is_called(&child, "t") {
            text.push_str(child.text().unwrap_or_default());
        } else if is_called(&child, "r") {
            let pieces = child.children().filter(|piece| is_called(piece, "t"));
            text.extend(pieces.filter_map(|piece| piece.text()));
        }
    }
    text
}

fn read_row<'x>(row: Node<'_, '_>, xml: &str, strings: &'x [String]) -> Option<SheetRow<'x>> {
    let range = row.range();
    let end = xml.get(range.clone())?.rfind("</").map(|at| range.start + at)?;
    let name = xml.get(range.start + 1..end)?.split(|c: char| c.is_whitespace() || c == '>').next()?;
    let prefix = name.split_once(':').map(|(prefix, _)| format!("{prefix}:")).unwrap_or_default();
    let cells = row.children().filter(|node| is_called(node, "c")).map(|cell| read_cell(cell, strings));
    // A cell that does not say where it stands moves with what is put in front of it: such a row is left alone.
    let cells = cells.collect::<Option<Vec<_>>>()?;
    Some(SheetRow { number: row.attribute("r")?.parse().ok()?, cells, end, prefix })
}

fn read_cell<'x>(cell: Node<'_, '_>, strings: &'x [String]) -> Option<Cell<'x>> {
    let letters = cell.attribute("r")?.trim_end_matches(|c: char| c.is_ascii_digit());
    let child = |name: &str| cell.children().find(|node| is_called(node, name));
    let value = child("v").and_then(|value| value.text()).unwrap_or_default();
    let kind = cell.attribute("t").unwrap_or("n");
    let text = match kind {
        "s" => {
            let text = value.trim().parse::<usize>().ok().and_then(|at| strings.get(at));
            Cow::Borrowed(text.map_or("", String::as_str))
        }
        "inlineStr" => Cow::Owned(child("is").map(text_of).unwrap_or_default()),
        _ => Cow::Owned(value.to_string()),
    };
    Some(Cell {
        column: column(letters)?,
        text,
        is_number: kind == "n",
        is_formula: child("f").is_some(),
        style: cell.attribute("s").map(ToString::to_string),
        at: cell.range(),
    })
}

/// `A` is 1, `XFD` is the last.
fn column(letters: &str) -> Option<u32> {
    let is_column = (1..=3).contains(&letters.len()) && letters.bytes().all(|letter| letter.is_ascii_uppercase());
    is_column.then(|| letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1))
}

fn letters(column: u32) -> String {
    let (mut rest, mut letters) = (column, Vec::new());
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

/// A cell whose text stands in it, so that the workbook's list of texts stays as it is.
fn written(row: &SheetRow<'_>, column: u32, style: Option<&str>, text: &str) -> String {
    let (prefix, letters, number) = (&row.prefix, letters(column), row.number);
    let style = style.map(|style| format!(" s=\"{style}\"")).unwrap_or_default();
    let mut out = format!(
        "<{prefix}c r=\"{letters}{number}\"{style} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">"
    );
    let is_cut = text.chars().map(char::len_utf16).sum::<usize>() > MOST;
    let mut left = if is_cut { MOST - 1 } else { MOST };
    for letter in text.chars() {
        let Some(rest) = left.checked_sub(letter.len_utf16()) else { break };
        left = rest;
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\t' => out.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => out.push('?'),
            letter => out.push(letter),
        }
    }
    if is_cut {
        out.push('…');
    }
    let _ = write!(out, "</{prefix}t></{prefix}is></{prefix}c>");
    out
}
