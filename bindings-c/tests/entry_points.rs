//! The sources keep their own rules: every entry point has a panic boundary, and pointers are followed in two files
//! only.

use std::error::Error;
use std::path::Path;

/// The files that may hold `unsafe` blocks.
const WITH_POINTERS: [&str; 2] = ["boundary.rs", "pointers.rs"];

fn sources() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        sources.push((entry.file_name().to_string_lossy().into_owned(), std::fs::read_to_string(entry.path())?));
    }
    Ok(sources)
}

#[test]
fn every_entry_point_is_one_entry_macro() -> Result<(), Box<dyn Error>> {
    let header = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("include/paraf.h"))?;
    let mut count = 0;
    for (file, source) in sources()? {
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
    let in_header = header.lines().filter(declared).filter(|line| !line.starts_with("static")).count();
    assert_eq!(count, in_header, "paraf.h declares other functions");
    assert!(count > 0);
    Ok(())
}

#[test]
fn pointers_are_followed_in_two_files_only() -> Result<(), Box<dyn Error>> {
    for (file, source) in sources()? {
        let blocks = source.matches("unsafe {").count();
        assert!(blocks == 0 || WITH_POINTERS.contains(&file.as_str()), "{file}: has an unsafe block");
    }
    Ok(())
}
