//! The file: a ZIP archive whose parts are copied as they are, but for the sheets that were changed (ECMA-376 part 2).

use std::fs::{self, File};
use std::io::{BufReader, Read, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::sheet::{is_called, text_of};
use super::xml::parsed;

/// What is read is no larger than this once it is unpacked, all parts together, and there are no more of them. Ours.
const MOST_BYTES: u64 = 64 << 20;
const MOST_PARTS: usize = 10_000;

const STRINGS: &str = "xl/sharedStrings.xml";

/// A workbook as it was read.
pub(super) struct Package {
    archive: ZipArchive<BufReader<File>>,
    /// How many more bytes may be unpacked.
    left: u64,
}

impl Package {
    pub(super) fn read(file: &Path) -> Result<Self, String> {
        let opened = File::open(file).map_err(|error| error.to_string())?;
        let archive = ZipArchive::new(BufReader::new(opened)).map_err(|_| "is not a workbook (.xlsx)".to_string())?;
        if archive.len() > MOST_PARTS {
            return Err("has too many parts".into());
        }
        Ok(Package { archive, left: MOST_BYTES })
    }

    /// The names of the sheets' parts, in their order.
    pub(super) fn sheets(&self) -> Vec<String> {
        let is_sheet = |name: &String| name.starts_with("xl/worksheets/") && name.ends_with(".xml");
        let names = self.archive.file_names().filter_map(Result::ok).map(|name| name.into_owned());
        names.filter(is_sheet).collect()
    }

    /// A part, unpacked.
    pub(super) fn part(&mut self, name: &str) -> Result<String, String> {
        let failed = |why: String| format!("{name}: {why}");
        let part = self.archive.by_name(name).map_err(|error| failed(error.to_string()))?;
        let mut text = Vec::new();
        part.take(self.left + 1).read_to_end(&mut text).map_err(|error| failed(error.to_string()))?;
        let left = self.left.checked_sub(text.len() as u64);
        self.left = left.ok_or_else(|| failed("is too large, with what was read before it".into()))?;
        String::from_utf8(text).map_err(|_| failed("is not UTF-8".into()))
    }

    /// The texts that cells name by a number; none where the workbook has no such part.
    pub(super) fn strings(&mut self) -> Result<Vec<String>, String> {
        if self.archive.index_for_name(STRINGS).is_none() {
            return Ok(Vec::new());
        }
        strings(&self.part(STRINGS)?).map_err(|why| format!("{STRINGS}: {why}"))
    }

    /// Writes the file anew with these parts changed; all others are copied packed, as they are.
    pub(super) fn write(mut self, file: &Path, changed: &[(String, String)]) -> Result<(), String> {
        let mut name = file.file_name().unwrap_or_default().to_os_string();
        name.push(".part");
        let unfinished = file.with_file_name(name);
        let failed = |error: zip::result::ZipError| error.to_string();
        // What somebody else put there is not ours to overwrite, nor to follow where it is a link.
        let created = File::create_new(&unfinished).map_err(|error| format!("{}: {error}", unfinished.display()))?;
        let mut writer = ZipWriter::new(created);
        let written = (0..self.archive.len()).try_for_each(|at| {
            let part = self.archive.by_index_raw(at).map_err(failed)?;
            let name = part.name().map_err(failed)?.into_owned();
            match changed.iter().find(|(changed, _)| *changed == name) {
                None => writer.raw_copy_file(part).map_err(failed),
                Some((name, text)) => {
                    let time = part.last_modified().unwrap_or_default();
                    drop(part);
                    writer.start_file(name, SimpleFileOptions::default().last_modified_time(time)).map_err(failed)?;
                    writer.write_all(text.as_bytes()).map_err(|error| error.to_string())
                }
            }
        });
        let ended = written.and_then(|()| writer.finish().map_err(failed)).and_then(|whole| {
            // Who could not read it before cannot read it afterwards.
            let kept = fs::metadata(file).and_then(|was| whole.set_permissions(was.permissions()));
            kept.and_then(|()| whole.sync_all())
                .and_then(|()| fs::rename(&unfinished, file))
                .map_err(|error| error.to_string())
        });
        if ended.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        ended
    }
}

/// Each `si` is one text, perhaps in pieces of several styles; how it is pronounced (`rPh`) is no part of it.
fn strings(xml: &str) -> Result<Vec<String>, String> {
    let document = parsed(xml)?;
    Ok(document.root_element().children().filter(|node| is_called(node, "si")).map(text_of).collect())
}
