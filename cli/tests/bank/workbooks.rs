//! `paraf uat --workbook`: a workbook of our own in the form of ASPI's test (docs of the form: bank/README.md#report), filled by a real run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use roxmltree::Document;
use serde_json::json;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::partner::Server;
use crate::program::Program;

const SHEET: &str = "xl/worksheets/sheet2.xml";

/// Row 4 names the columns. 11.10 is the number 11.1, row 8 has no cells for what is filled, row 9 is about another service, and row 10 has a formula.
const VIRTUAL_ACCOUNTS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- kept --><dimension ref="A1:H10"/>
<sheetData><row r="1"><c r="A1" t="s"><v>8</v></c></row>
<row r="4" spans="1:8"><c r="A4" s="2" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="s"><v>2</v></c><c r="D4" t="s"><v>3</v></c><c r="E4" t="s"><v>4</v></c><c r="F4" t="s"><v>5</v></c><c r="G4" t="s"><v>6</v></c><c r="H4" t="s"><v>7</v></c></row>
<row r="5" ht="30"><c r="A5" s="3"><v>11.1</v></c><c r="B5" t="inlineStr"><is><t>Access Token</t></is></c><c r="E5" s="4"/><c r="F5" s="4"/><c r="G5" s="4"/><c r="H5" s="4"/></row>
<row r="6"><c r="A6" t="inlineStr"><is><r><t>11</t></r><r><t>.6</t></r></is></c><c r="B6" t="inlineStr"><is><t>Inquiry</t></is></c><c r="C6" t="inlineStr"><is><t>Valid &amp; unpaid</t></is></c><c r="E6" s="4" t="s"><v>8</v></c><c r="F6" s="4"/><c r="G6" s="5"/><c r="H6"/></row>
<row r="7"><c r="A7" s="3"><v>11.1</v></c><c r="E7" s="4"/><c r="F7" s="4"/><c r="G7" s="5"/><c r="H7"/></row>
<row r="8"><c r="A8" t="str"><v>11.8</v></c><c r="I8"><v>1</v></c></row>
<row r="9"><c r="A9" t="str"><v>11.7</v></c><c r="B9" t="str"><v>/openapi/v1.0/balance-inquiry</v></c><c r="E9"/></row>
<row r="10"><c r="A10" t="str"><v>11.13</v></c><c r="G10"><f>1+1</f><v>2</v></c></row></sheetData>
<mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells></worksheet>
"#;

const STRINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>No.</t></si><si><t>Service</t></si><si><t>Scenario</t></si><si><t>Expected Result</t></si><si><t xml:space="preserve"> Request </t></si><si><r><t>Res</t></r><r><t>ponse</t></r><rPh><t>spoken</t></rPh></si><si><t>Result</t></si><si><t>Notes</t></si><si><t>Nama Penyedia Layanan</t></si></sst>"#;

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("paraf-workbook-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn workbook(file: &Path, sheet: &str) {
    workbook_with(file, sheet, STRINGS);
}

fn workbook_with(file: &Path, sheet: &str, strings: &str) {
    let parts: [(&str, &[u8], CompressionMethod); 7] = [
        ("[Content_Types].xml", b"<Types/>", CompressionMethod::Deflated),
        ("xl/workbook.xml", b"<workbook/>", CompressionMethod::Deflated),
        (
            "xl/worksheets/sheet1.xml",
            b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
            CompressionMethod::Deflated,
        ),
        (SHEET, sheet.as_bytes(), CompressionMethod::Deflated),
        ("xl/sharedStrings.xml", strings.as_bytes(), CompressionMethod::Deflated),
        ("xl/media/logo.bin", &[0, 255, 1, 254], CompressionMethod::Stored),
        ("xl/styles.xml", b"<styleSheet/>", CompressionMethod::Deflated),
    ];
    let mut writer = ZipWriter::new(File::create(file).unwrap());
    for (name, bytes, method) in parts {
        writer.start_file(name, SimpleFileOptions::default().compression_method(method)).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap();
}

/// The parts in their order, packed as they are in the file.
fn packed(file: &Path) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(File::open(file).unwrap()).unwrap();
    let part = |at| {
        let mut part = archive.by_index_raw(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (part.name().unwrap().into_owned(), bytes)
    };
    (0..7).map(part).collect()
}

fn sheet(file: &Path) -> String {
    let mut text = String::new();
    let mut archive = ZipArchive::new(File::open(file).unwrap()).unwrap();
    archive.by_name(SHEET).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The texts that stand in their cells.
fn filled(xml: &str) -> BTreeMap<String, String> {
    let document = Document::parse(xml).unwrap();
    let cells = document.descendants().filter(|node| node.attribute("t") == Some("inlineStr"));
    let text = |cell: roxmltree::Node<'_, '_>| {
        cell.descendants()
            .filter(|node| node.has_tag_name(("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "t")))
            .filter_map(|t| t.text())
            .collect::<String>()
    };
    cells.map(|cell| (cell.attribute("r").unwrap().to_string(), text(cell))).collect()
}

fn bills(folder: &Path) {
    let bills = json!({ "company_code": "12345", "unpaid": ["1", "6", "7", "8", "9", "10", "11", "12", "13"], "open": ["5"], "expired": ["99"] });
    std::fs::write(folder.join("bills.json"), bills.to_string()).unwrap();
}

fn uat(server: &Server, folder: &Path, more: &[&str]) -> Output {
    bills(folder);
    let partner = format!("http://127.0.0.1:{}", server.port);
    Command::new(env!("CARGO_BIN_EXE_paraf"))
        .current_dir(folder)
        .args(["uat", "--partner", &partner, "--bills", "bills.json", "--seed", "7"])
        .args(more)
        .output()
        .unwrap()
}

fn partner() -> Server {
    let server = Server::start();
    let bank = Program::quiet(&["--seed", "7", "--partner", &format!("http://127.0.0.1:{}", server.port)]);
    server.knows_now(&bank.facts["world"]);
    server
}

#[test]
fn the_rows_that_were_run_are_filled_and_nothing_else_changes() {
    let (server, folder) = (partner(), folder("filled"));
    let file = folder.join("test.xlsx");
    workbook(&file, VIRTUAL_ACCOUNTS);
    let before = packed(&file);
    let output = uat(&server, &folder, &["--workbook", "test.xlsx"]);
    let said = String::from_utf8(output.stderr).unwrap();
    let after = packed(&file);
    for (was, is) in before.iter().zip(&after).filter(|((name, _), _)| name != SHEET) {
        assert_eq!(was, is);
    }
    let xml = sheet(&file);
    let cells = filled(&xml);
    assert!(
        cells["E6"].starts_with("POST http://127.0.0.1:") && cells["E6"].contains("/transfer-va/"),
        "{said} {cells:?}"
    );
    for name in
        ["X-SIGNATURE: ", "X-TIMESTAMP: ", "X-EXTERNAL-ID: ", "X-PARTNER-ID: ", "Authorization: ", "Content-Type: "]
    {
        assert!(cells["E6"].to_lowercase().contains(&name.to_lowercase()), "{name} in {}", cells["E6"]);
    }
    assert!(cells["F6"].starts_with("200\n{"), "{}", cells["F6"]);
    assert_eq!((cells["G6"].as_str(), cells["G7"].as_str()), ("Passed", "Passed"));
    assert!(cells["H6"].contains("not BCA") && cells["H6"].contains("confidence: "), "{}", cells["H6"]);
    // One scenario shows 11.6 by its inquiry and 11.10 by its payment.
    assert!(
        cells["E6"].contains("/inquiry\n") && cells["E7"].contains("/payment\n"),
        "{} {}",
        cells["E6"],
        cells["E7"]
    );
    let of_all = |name: &str| {
        ["E5", "E6", "E7", "E8"]
            .map(|cell| cells[cell].lines().find(|line| line.starts_with(name)).unwrap().to_string())
    };
    let signatures = of_all("X-SIGNATURE: ");
    assert_eq!(BTreeSet::from(signatures.clone()).len(), 4, "{signatures:?}");
    let [token, inquiry, _, expired] = of_all("X-TIMESTAMP: ");
    assert_eq!(BTreeSet::from([&token, &inquiry, &expired]).len(), 3, "{token} {inquiry} {expired}");
    // What its server gets wrong is told.
    assert_eq!(cells["G8"], "Failed");
    assert!(cells["H8"].starts_with("expected refused (4042419)"), "{}", cells["H8"]);
    // Row 9 is about the balance, and in row 10 stands a formula.
    assert!(!cells.contains_key("E9") && !cells.contains_key("G10"), "{cells:?}");
    assert!(said.contains("rows of the workbook that were filled: "), "{said}");
    // Every byte but those of the filled cells is as it was.
    let mut rest = xml.clone();
    for (cell, was) in [
        ("E6", "<c r=\"E6\" s=\"4\" t=\"s\"><v>8</v></c>"),
        ("F6", "<c r=\"F6\" s=\"4\"/>"),
        ("G6", "<c r=\"G6\" s=\"5\"/>"),
        ("H6", "<c r=\"H6\"/>"),
        ("E5", "<c r=\"E5\" s=\"4\"/>"),
        ("F5", "<c r=\"F5\" s=\"4\"/>"),
        ("G5", "<c r=\"G5\" s=\"4\"/>"),
        ("H5", "<c r=\"H5\" s=\"4\"/>"),
        ("E7", "<c r=\"E7\" s=\"4\"/>"),
        ("F7", "<c r=\"F7\" s=\"4\"/>"),
        ("G7", "<c r=\"G7\" s=\"5\"/>"),
        ("H7", "<c r=\"H7\"/>"),
        ("E8", ""),
        ("F8", ""),
        ("G8", ""),
        ("H8", ""),
    ] {
        let Some(begin) = rest.find(&format!("<c r=\"{cell}\"")) else { continue };
        let end = begin + rest[begin..].find("</c>").unwrap() + 4;
        rest.replace_range(begin..end, was);
    }
    assert_eq!(rest, VIRTUAL_ACCOUNTS);
    // Again, to a server that has booked nothing: other signatures, the same form.
    uat(&partner(), &folder, &["--workbook", "test.xlsx", "--lang", "id"]);
    let again = filled(&sheet(&file));
    assert_eq!(again["G6"], "Lulus");
    assert_ne!(again["E6"], cells["E6"]);
    assert_eq!(again.keys().collect::<Vec<_>>(), cells.keys().collect::<Vec<_>>());
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_is_no_workbook_of_the_test_is_refused_and_stays() {
    let (server, folder) = (partner(), folder("refused"));
    let file = folder.join("test.xlsx");
    let refused = |why: &str| {
        let before = std::fs::read(&file).unwrap();
        let output = uat(&server, &folder, &["--workbook", "test.xlsx"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("test.xlsx: ") && said.contains(why), "{said}");
        assert_eq!(std::fs::read(&file).unwrap(), before);
        assert!(!folder.join("test.xlsx.part").exists());
    };
    std::fs::write(&file, "No,Service,Request\n").unwrap();
    refused("is not a workbook");
    workbook(&file, &VIRTUAL_ACCOUNTS.replace("<c r=\"G4\" t=\"s\"><v>6</v></c>", ""));
    refused("no sheet has a row with No, Request, Response and Result");
    workbook(&file, "<worksheet><sheetData>");
    refused(SHEET);
    // What a reader of XML compares or copies more often than it is long.
    let many = |of: fn(usize) -> String| (0..300).map(of).collect::<String>();
    let attributes = many(|number| format!(" a{number}='>'"));
    workbook(&file, &VIRTUAL_ACCOUNTS.replace("<row r=\"5\"", &format!("<row r=\"5\"{attributes}")));
    refused("has more than 250 attributes");
    let namespaces = many(|number| format!("<x xmlns:n{number}='u'/>"));
    workbook(&file, &VIRTUAL_ACCOUNTS.replace("<mergeCells", &format!("{namespaces}<mergeCells")));
    refused("or namespaces");
    // Each row gets all that was seen.
    let rows: String =
        (11..2_100).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"str\"><v>11.6</v></c></row>")).collect();
    workbook(&file, &VIRTUAL_ACCOUNTS.replace("</sheetData>", &format!("{rows}</sheetData>")));
    refused("has more than 2000 rows to fill");
    std::fs::remove_dir_all(&folder).unwrap();
}

/// The columns stand in the order that the form has them in, and cells in the order of their columns: a spreadsheet program takes no other.
#[test]
fn a_form_with_its_columns_in_another_order() {
    let (server, folder) = (partner(), folder("order"));
    let file = folder.join("test.xlsx");
    workbook(
        &file,
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- don't --><sheetData>
<row r="1"><c r="A1" t="str"><v>No</v></c><c r="B1" t="str"><v>Notes</v></c><c r="C1" t="str"><v>Result</v></c><c r="D1" t="str"><v>Response</v></c><c r="E1" t="str"><v>Request</v></c></row>
<row r="2"><c r="A2" t="str"><v>11.6</v></c></row>
<row r="3"><c r="A3" t="str"><v>11.8</v></c><c><v>1</v></c></row></sheetData></worksheet>"#,
    );
    // What somebody else put beside it stays, and so does who may read it.
    std::fs::write(folder.join("test.xlsx.part"), "mine").unwrap();
    let output = uat(&server, &folder, &["--workbook", "test.xlsx"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(std::fs::read(folder.join("test.xlsx.part")).unwrap(), b"mine");
    std::fs::remove_file(folder.join("test.xlsx.part")).unwrap();
    #[cfg(unix)]
    let mode = {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
        || std::fs::metadata(folder.join("test.xlsx")).unwrap().permissions().mode() & 0o777
    };
    uat(&partner(), &folder, &["--workbook", "test.xlsx"]);
    let xml = sheet(&file);
    let document = Document::parse(&xml).unwrap();
    let cells = document.descendants().filter_map(|node| node.attribute("r").filter(|name| name.ends_with('2')));
    assert_eq!(cells.collect::<Vec<_>>(), ["2", "A2", "B2", "C2", "D2", "E2"]);
    // Row 3 has a cell whose place depends on those in front of it.
    assert!(xml.contains(r#"<v>11.8</v></c><c><v>1</v></c></row>"#), "{xml}");
    #[cfg(unix)]
    assert_eq!(mode(), 0o600);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// One long text that thousands of cells name is read once: four gigabytes of it would not fit.
#[cfg(target_os = "linux")]
#[test]
fn a_text_is_not_copied_for_each_cell_that_names_it() {
    let (server, folder) = (partner(), folder("long"));
    bills(&folder);
    let file = folder.join("test.xlsx");
    let cells: String =
        (1..4_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")).collect();
    let long = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(1 << 20));
    workbook_with(&file, &format!("<worksheet><sheetData>{cells}</sheetData></worksheet>"), &long);
    let partner = format!("http://127.0.0.1:{}", server.port);
    let bounded = format!(
        "ulimit -v 2000000 && exec {} uat --partner {partner} --bills bills.json --seed 7 --workbook test.xlsx",
        env!("CARGO_BIN_EXE_paraf")
    );
    let output = Command::new("bash").current_dir(&folder).args(["-c", &bounded]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("no sheet has a row with No"), "{said}");
    std::fs::remove_dir_all(&folder).unwrap();
}
