//! The fast scanner against the rule written out plainly, on bodies made to hit its edges.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use paraf::{BodyHasher, ErrorCode, Profile, body_digest, minify};
use proptest::prelude::*;

fn profile(name: &str) -> Profile {
    Profile::named(name).unwrap()
}

/// The rule itself, one byte at a time: the minified body, or where it is wrong.
fn plainly(body: &str, inside_strings_too: bool) -> Result<Vec<u8>, usize> {
    let (mut kept, mut opened, mut escaped) = (Vec::new(), None, false);
    for (offset, byte) in body.bytes().enumerate() {
        let inside = opened.is_some();
        match byte {
            b'\\' if !inside => return Err(offset),
            b' ' | b'\t' | b'\n' | b'\r' if !inside || inside_strings_too => {}
            _ => kept.push(byte),
        }
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' if inside => opened = None,
            b'"' => opened = Some(offset),
            _ => {}
        }
    }
    opened.map_or(Ok(kept), Err)
}

/// Text made of what the scanner looks at, long enough for several blocks of 64 bytes.
fn body() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\"".to_string()),
        Just("\\".to_string()),
        Just("\\\"".to_string()),
        "[ \t\n\r]{1,9}",
        "[a-z0-9{}:,]{1,20}",
        "\"[a-z ]{0,70}\"",
        Just("é😀".to_string()),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn minifies_as_the_rule_says(body in body()) {
        for (name, inside_strings_too) in [("snap", false), ("bca-legacy", true)] {
            let found = minify(body.as_bytes(), &profile(name));
            match plainly(&body, inside_strings_too) {
                Ok(expected) => prop_assert_eq!(&*found.unwrap(), expected),
                Err(offset) => prop_assert_eq!(found.unwrap_err().offset(), Some(offset)),
            }
        }
    }

    #[test]
    fn hashes_in_pieces_as_in_one(body in body(), cuts in prop::collection::vec(1_usize..90, 1..8)) {
        let snap = profile("snap");
        let mut hasher = BodyHasher::new(&snap);
        let (mut rest, mut cuts) = (body.as_bytes(), cuts.into_iter().cycle());
        let mut update = Ok(());
        while !rest.is_empty() && update.is_ok() {
            let (piece, tail) = rest.split_at(cuts.next().unwrap().min(rest.len()));
            update = hasher.update(piece);
            rest = tail;
        }
        prop_assert_eq!(update.and_then(|()| hasher.finish()), body_digest(body.as_bytes(), &snap));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_alike(body in prop::collection::vec(any::<u8>(), 0..200), cut in 0_usize..200) {
        let snap = profile("snap");
        let (head, tail) = body.split_at(cut.min(body.len()));
        let mut hasher = BodyHasher::new(&snap);
        let pieces = hasher.update(head).and_then(|()| hasher.update(tail)).and_then(|()| hasher.finish());
        match body_digest(&body, &snap) {
            Ok(digest) => prop_assert_eq!(pieces.unwrap(), digest),
            Err(error) => prop_assert_eq!(pieces.unwrap_err().code(), error.code()),
        }
    }
}

#[test]
fn minified_bodies_are_lent_back() {
    let body = br#"{"partnerServiceId":"   12345"}"#;
    assert!(matches!(minify(body, &profile("bca")), Ok(std::borrow::Cow::Borrowed(_))));
}

#[test]
fn a_million_brackets_and_a_hundred_megabytes_are_only_bytes() {
    let brackets = vec![b'['; 1_000_000];
    assert_eq!(minify(&brackets, &profile("snap")).unwrap().len(), 1_000_000);
    let spaces = vec![b' '; 100_000_000];
    assert_eq!(minify(&spaces, &profile("snap")).unwrap().len(), 0);
}

#[test]
fn each_structural_error_names_its_place() {
    let cases: [(&[u8], usize); 5] = [
        (b"\xef\xbb\xbf{}", 0),
        (b"{\"a\":\"\xff\"}", 6),
        (b"{\"a\":1}\\n", 7),
        (b"{\"a\":\"b}", 5),
        (b"{\"a\":\"b\\\"}", 5),
    ];
    for (body, offset) in cases {
        let error = minify(body, &profile("snap")).unwrap_err();
        assert_eq!((error.code(), error.offset()), (ErrorCode::InvalidBody, Some(offset)), "{error}");
    }
}
