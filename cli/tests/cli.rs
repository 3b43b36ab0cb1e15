//! The program as a shell runs it.

use std::process::Command;

#[test]
fn profiles_are_listed_in_both_languages() {
    let run = |language: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_paraf")).args(["profiles", "--lang", language]).output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(run("en").contains("SNAP, the national standard"));
    assert!(run("id").contains("SNAP, standar nasional"));
}
