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

/// The bodies of JSONTestSuite: what parsers disagree about is bytes to us. Those that are JSON (`y_`) mean the same afterwards.
#[test]
fn json_test_suite_is_minified_byte_by_byte() {
    use base64::prelude::{BASE64_STANDARD, Engine};
    use serde_json::Value;
    let suite: Value = serde_json::from_str(include_str!("data/json-test-suite.json")).unwrap();
    let bodies = suite["bodies"].as_object().unwrap();
    for (name, body) in bodies {
        let text = body.as_str().map(|text| text.as_bytes().to_vec());
        let body = text.unwrap_or_else(|| BASE64_STANDARD.decode(body["base64"].as_str().unwrap()).unwrap());
        let found = minify(&body, &profile("snap"));
        let expected = match std::str::from_utf8(&body) {
            Ok(text) if text.trim_ascii_start().starts_with('\u{feff}') => {
                Err(body.len() - text.trim_ascii_start().len())
            }
            Ok(text) => plainly(text, false),
            Err(error) => Err(error.valid_up_to()),
        };
        match (&found, expected) {
            (Ok(minified), Ok(expected)) => assert_eq!(**minified, expected, "{name}"),
            // What is not text is found first, wherever it stands; otherwise the first byte that is wrong.
            (Err(error), Err(offset)) => assert_eq!(error.offset(), Some(offset), "{name}"),
            (found, expected) => panic!("{name}: {found:?}, {expected:?}"),
        }
        if name.starts_with("y_") {
            let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap();
            assert_eq!(read(&found.unwrap()), read(&body), "{name}");
        }
    }
    assert_eq!(bodies.len(), 316);
}
