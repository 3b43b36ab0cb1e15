//! Runs the conformance suite: every `*.json` of the folder that `PARAF_VECTORS` names, `vectors/` by default.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "vectors/case.rs"]
mod case;
#[path = "vectors/explained.rs"]
mod explained;
#[path = "vectors/money.rs"]
mod money;
#[path = "vectors/operations.rs"]
mod operations;
#[path = "vectors/suite.rs"]
mod suite;
#[path = "vectors/two_steps.rs"]
mod two_steps;

use std::path::PathBuf;

fn main() {
    let folder = std::env::var_os("PARAF_VECTORS")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors")), PathBuf::from);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json") && !path.ends_with("schema.json"))
        .collect();
    files.sort();

    let (mut passed, mut failed) = (0, 0);
    for file in &files {
        let text = std::fs::read_to_string(file).expect("a readable file");
        for case in suite::cases(&text) {
            match operations::run(&case) {
                Ok(()) => passed += 1,
                Err(reason) => {
                    failed += 1;
                    println!("{}: {reason}", case["id"].as_str().unwrap_or("a case without id"));
                }
            }
        }
    }
    println!("rust: {passed} passed, {failed} failed");
    if failed > 0 || passed == 0 {
        std::process::exit(1);
    }
}
