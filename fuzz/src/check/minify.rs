//! The fast scanner against the rule, in one go and in pieces.

use paraf::{BodyHasher, Profile, body_digest, minify};

use crate::input::named;
use crate::plainly;

/// Any bytes are a body.
pub fn check(body: &[u8]) {
    for (profile, inside_strings_too) in [("snap", false), ("bca-legacy", true)] {
        against_the_rule(body, &named(profile), inside_strings_too);
    }
    let raw = named("nicepay");
    assert_eq!(*minify(body, &raw).expect("a raw body has no rule"), *body);
    assert_eq!(in_pieces(body, &raw, 7), body_digest(body, &raw));
}

fn against_the_rule(body: &[u8], profile: &Profile, inside_strings_too: bool) {
    let found = minify(body, profile);
    let (mark, not_text) = (plainly::mark(body), plainly::not_text(body));
    let plain = plainly::minified(body, inside_strings_too);
    let expected = match (mark.or(not_text), &plain) {
        (Some(offset), _) => Err(offset),
        (None, plain) => plain.clone(),
    };
    match (&found, &expected) {
        (Ok(found), Ok(expected)) => assert_eq!(**found, **expected),
        (Err(error), Err(offset)) => assert_eq!(error.offset(), Some(*offset), "{error}"),
        (found, expected) => panic!("{found:?} and not {expected:?}"),
    }
    // Where white space goes from strings too, a backslash and a tab before a quote become an escaped quote, and the rest another text.
    if !inside_strings_too && let Ok(minified) = &found {
        assert_eq!(*minify(minified, profile).expect("it is minified"), **minified);
    }
    let sizes = [1, 2, 3, 63, 64, 65, 127, 1 + body.len() / 2];
    let chosen = body.iter().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
    for size in [sizes[chosen % sizes.len()], 1 + chosen % 200] {
        match (in_pieces(body, profile, size), body_digest(body, profile)) {
            (Ok(pieces), Ok(whole)) => assert_eq!(pieces, whole, "by {size}"),
            // A piece is refused for what is wrong in it, whatever is wrong behind it.
            (Err(piece), Err(whole)) => {
                assert_eq!(piece.code(), whole.code());
                let places = [mark, not_text, plain.as_ref().err().copied()];
                assert!(piece.offset().is_some() && places.contains(&piece.offset()), "{piece} by {size}");
            }
            (pieces, whole) => panic!("{pieces:?} by {size} and not {whole:?}"),
        }
    }
}

fn in_pieces(body: &[u8], profile: &Profile, size: usize) -> Result<paraf::BodyDigest, paraf::Error> {
    let mut hasher = BodyHasher::new(profile);
    for piece in body.chunks(size) {
        hasher.update(piece)?;
    }
    hasher.finish()
}
