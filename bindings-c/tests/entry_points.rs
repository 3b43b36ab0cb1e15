//! The sources keep their own rules: every entry point has a panic boundary, and pointers are followed in two files
//! only.

use std::error::Error;
use std::path::Path;

/// The files that may hold `unsafe` blocks.
const WITH_POINTERS: [&str; 2] = ["boundary.rs", "pointers.rs"];

/// The files of a folder of this package, and of the folders in it.
fn files(folder: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
                continue;
            }
            files.push((entry.file_name().to_string_lossy().into_owned(), std::fs::read_to_string(entry.path())?));
        }
    }
    Ok(files)
}

fn header() -> Result<String, Box<dyn Error>> {
    Ok(std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("include/paraf.h"))?)
}

#[test]
fn every_entry_point_is_one_entry_macro() -> Result<(), Box<dyn Error>> {
    let header = header()?;
    let mut count = 0;
    for (file, source) in files("src")? {
        for (at, _) in source.match_indices("extern \"C\" fn ") {
            let (before, function) = source.split_at(at);
            let name = function.trim_start_matches("extern \"C\" fn ").split('(').next().unwrap_or_default();
            // Signatures hold no brace, and a function ends with a brace at the start of a line.
            let body =
                function.split_once('{').and_then(|(_, rest)| rest.split_once("\n}")).map(|(body, _)| body.trim());
            let body = body.ok_or_else(|| format!("{file}: {name} has no body"))?;
            assert!(body.starts_with("entry!(") && body.ends_with(')'), "{file}: {name} has no panic boundary");
            let takes_pointers = body.contains("|caller|");
            assert_eq!(
                before.ends_with("pub unsafe "),
                takes_pointers,
                "{file}: {name} is unsafe if it takes pointers"
            );
            assert_eq!(
                before.trim_end_matches("pub unsafe ").ends_with("#[must_use]\n"),
                takes_pointers,
                "{file}: {name}"
            );
            assert!(before.contains("#[unsafe(no_mangle)]"), "{file}: {name} is not exported");
            assert!(header.contains(&format!("{name}(")), "{name} is not in paraf.h");
            count += 1;
        }
    }
    let declared = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains('(');
    let other = |line: &&str| line.starts_with("static") || line.starts_with("typedef");
    let in_header = header.lines().filter(declared).filter(|line| !other(line)).count();
    assert_eq!(count, in_header, "paraf.h declares other functions");
    assert!(count > 0);
    Ok(())
}

/// Only `(void)` can be given nothing wrong.
#[test]
fn every_entry_point_is_given_bad_input() -> Result<(), Box<dyn Error>> {
    let programs: String =
        files("tests")?.into_iter().filter(|(file, _)| file.starts_with("bad_")).map(|(_, program)| program).collect();
    for (file, source) in files("src")? {
        for (at, start) in source.match_indices("extern \"C\" fn ") {
            let (name, arguments) = source[at + start.len()..].split_once('(').unwrap_or_default();
            let is_called = programs.contains(&format!("{name}("));
            assert!(is_called || arguments.trim_start().starts_with(')'), "{file}: no bad_*.c calls {name}");
        }
    }
    Ok(())
}

#[test]
fn pointers_are_followed_in_two_files_only() -> Result<(), Box<dyn Error>> {
    for (file, source) in files("src")? {
        let blocks = source.matches("unsafe {").count();
        assert!(blocks == 0 || WITH_POINTERS.contains(&file.as_str()), "{file}: has an unsafe block");
    }
    Ok(())
}
