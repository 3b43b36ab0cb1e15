//! The access token: how its header was written, and what else may have been signed in its place.

use alloc::string::String;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Room, UNSET, UNSET_RARELY, encoding};
use crate::diagnose::budget::Budget;
use crate::diagnose::case::Facts;
use crate::diagnose::change::{ALONE, Alternative, PAIRED, Values};
use crate::diagnose::finding::SignedPart;
use crate::template::Field;

/// What an unset variable wrote in place of the token.
pub(in crate::diagnose) const UNSET_ID: &str = "S2-token-unset";

pub(super) const ROOM: Room = Room { values, doubles: None };

type Row = (&'static str, bool, fn(&Facts<'_>, &str, &mut Values<'_>));

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("S1-bearer", PAIRED, |_, token, out| prefixed(&["Bearer ", "bearer ", "BEARER ", "Bearer"], token, out)),
    ("S1-header-form", PAIRED, |_, token, out| header_forms(token, out)),
    ("S2-token-empty", PAIRED, |_, _, out| out.put(&[""])),
    ("S2-token-omitted", PAIRED, |_, _, out| out.omit()),
    ("S2-other-token", PAIRED, |facts, _, out| facts.other_tokens().for_each(|other| out.put(&[other]))),
    (UNSET_ID, PAIRED, |_, _, out| UNSET.iter().for_each(|word| out.put(&[word]))),
    ("K5-token-whitespace", PAIRED, |_, token, out| out.put(&[token.trim()])),
    ("K5-token-whitespace", PAIRED, |_, token, out| for space in ["\n", "\r\n", " "] { out.put(&[token, space]); }),
    ("K5-token-whitespace", ALONE, |_, token, out| for space in ["\n", "\r\n", " "] { out.put(&[space, token]); }),
    ("K5-token-quoted", PAIRED, |_, token, out| for quote in ["\"", "'"] { out.put(&[quote, token, quote]); }),
    ("S1-bearer", ALONE, |_, token, out| prefixed(&["Bearer: ", "Bearer:", "Bearer  ", "Token ", "BearerToken "], token, out)),
    ("S2-token-padding-lost", ALONE, |_, token, out| out.put(&[token.trim_end_matches('=')])),
    (UNSET_ID, ALONE, |_, _, out| UNSET_RARELY.iter().chain(PLACEHOLDERS).for_each(|word| out.put(&[word]))),
    (UNSET_ID, ALONE, |_, _, out| UNSET.iter().chain(&[""]).for_each(|word| out.put(&["Bearer ", word]))),
    ("S2-token-encoded", ALONE, |_, token, out| encoded(token, out)),
    ("S2-token-case", ALONE, |_, token, out| out.made(token.len(), || Some(token.to_ascii_lowercase()))),
    ("S2-token-case", ALONE, |_, token, out| out.made(token.len(), || Some(token.to_ascii_uppercase()))),
    ("S2-token-cut", ALONE, |_, token, out| cut(token, out)),
];

/// Names that stand where a token should.
const PLACEHOLDERS: &[&str] = &[
    "{{access_token}}",
    "{{accessToken}}",
    "{{token}}",
    "${access_token}",
    "${ACCESS_TOKEN}",
    "$ACCESS_TOKEN",
    "<access_token>",
    "access_token",
    "accessToken",
    "token",
    "Bearer",
    "{}",
];

fn values(facts: &Facts<'_>, _: Field, budget: &mut Budget) -> Vec<Alternative> {
    let token = facts.access_token.unwrap_or_default();
    let mut out = Values::new(SignedPart::AccessToken, Some(token.as_bytes()), budget);
    for (id, paired, make) in ROWS {
        out.row(id, *paired);
        make(facts, token, &mut out);
    }
    out.list
}

fn prefixed(prefixes: &[&str], token: &str, out: &mut Values<'_>) {
    prefixes.iter().for_each(|prefix| out.put(&[prefix, token]));
}

/// The token of a header that has more than `Bearer` and the token: the word twice, a colon behind it, another word, quotes.
fn header_forms(token: &str, out: &mut Values<'_>) {
    const QUOTES: [char; 8] = ['"', '\'', '`', '<', '>', '{', '}', ' '];
    const WORDS: [&str; 7] =
        ["bearer", "bearertoken", "token", "access_token", "accesstoken", "authorization", "oauth"];
    let mut rest = token.trim_matches(QUOTES);
    // Nothing between the word and the token.
    if let Some(token) =
        rest.strip_prefix("Bearer").filter(|token| token.starts_with(|c: char| c.is_ascii_alphanumeric()))
    {
        out.put(&[token]);
    }
    for _ in 0..4 {
        let word = WORDS.iter().rev().find_map(|word| {
            let (start, rest) = rest.split_at_checked(word.len())?;
            let is_apart = !rest.starts_with(|next: char| next.is_ascii_alphanumeric());
            (start.eq_ignore_ascii_case(word) && is_apart && !rest.is_empty()).then_some(rest)
        });
        let Some(after) = word else { break };
        rest = after.trim_start_matches([' ', ':', '=', ',', '-']).trim_matches(QUOTES);
        out.put(&[rest]);
    }
    out.put(&[rest]);
}

fn encoded(token: &str, out: &mut Values<'_>) {
    out.made(token.len() * 3, || Some(encoding::percent(token)));
    out.made(token.len(), || encoding::unpercent(token));
    out.made(token.len() * 4 / 3 + 4, || Some(STANDARD.encode(token)));
    out.made(token.len(), || encoding::base64(token).and_then(|bytes| String::from_utf8(bytes).ok()));
}

/// As columns of databases and cookies cut what is too long for them, and as a selection misses the last letter.
fn cut(token: &str, out: &mut Values<'_>) {
    token.char_indices().next_back().into_iter().for_each(|(last, _)| out.put(&[&token[..last]]));
    for length in [191, 250, 255, 256, 500, 512, 1000, 1024, 2000, 2048, 4000, 4096] {
        if let Some((start, _)) = token.split_at_checked(length).filter(|(_, rest)| !rest.is_empty()) {
            out.put(&[start]);
        }
    }
}
