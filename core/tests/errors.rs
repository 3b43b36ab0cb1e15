//! The one table of error codes, `docs/errors.md`, says what the code says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use paraf::ErrorCode;

#[test]
fn the_documented_table_is_the_codes() {
    let table = include_str!("../../docs/errors.md");
    let documented: Vec<(String, u32)> = table
        .lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| `")?.split('|').map(|cell| cell.trim().trim_matches('`'));
            Some((cells.next()?.to_string(), cells.next()?.parse().ok()?))
        })
        .collect();
    let codes: Vec<(String, u32)> = ErrorCode::ALL.iter().map(|code| (code.to_string(), code.number())).collect();
    assert_eq!(documented, codes);
}

#[test]
fn no_text_or_number_stands_for_two_codes() {
    let texts: BTreeSet<_> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    let numbers: BTreeSet<_> = ErrorCode::ALL.iter().map(|code| code.number()).collect();
    assert_eq!((texts.len(), numbers.len()), (ErrorCode::ALL.len(), ErrorCode::ALL.len()));
}
