//! What a report leaves out: secrets and tokens, wherever they are.
//!
//! Values are left out where they are known by their place: a header, a field of the body, a parameter of the URL. Whatever was left out once,
//! and whatever the credential holds, is then looked for in the whole text, in pieces too: a stage may show a part of the body.

use std::collections::HashSet;
use std::ops::Range;

use paraf::Language;
use paraf::text::lossy_text;
use serde_json::Value;

use crate::input::credential::{Credential, Item};
use crate::texts::words;

/// Pieces of a secret that are this long are left out, too.
const PIECE: usize = 8;
/// What is shorter could be anything: a day, a length.
const SHORTEST: usize = 4;

/// What is left out, and where that was.
#[derive(Default)]
pub(super) struct Hidden {
    secrets: HashSet<String>,
    /// In the order of the request, each once.
    places: Vec<String>,
    known_places: HashSet<String>,
}

impl Hidden {
    /// What the credential holds. Who the partner is, is no secret.
    pub(super) fn of(credential: &Credential) -> Self {
        let keys = [Item::ClientSecret, Item::AccessToken, Item::CustomerToken, Item::ApiKey, Item::ApiSecret];
        let shared = keys.into_iter().flat_map(|key| credential.all(key)).map(str::to_owned);
        let pem = credential.all(Item::PrivateKey).into_iter().flat_map(str::lines).map(str::trim);
        let lines = pem.filter(|line| !line.starts_with("-----")).map(str::to_owned);
        let mut hidden = Hidden::default();
        shared.chain(lines).for_each(|secret| hidden.keep(&secret));
        hidden
    }

    /// What is printed instead of a secret; `place` says where it was.
    pub(super) fn left_out(&mut self, secret: &str, place: String, language: Language) -> String {
        self.keep(secret);
        self.left_out_here(secret, place, language)
    }

    /// The same for what may be no secret: it is left out here alone.
    pub(super) fn left_out_here(&mut self, value: &str, place: String, language: Language) -> String {
        if self.known_places.insert(place.clone()) {
            self.places.push(place);
        }
        words::LEFT_OUT_LENGTH.get(language).replace("{}", &value.chars().count().to_string())
    }

    /// Where something was left out.
    pub(super) fn places(&self) -> &[String] {
        &self.places
    }

    fn keep(&mut self, secret: &str) {
        self.secrets.extend(forms(secret).into_iter().filter(|form| form.len() >= SHORTEST));
    }

    /// The text without any of them.
    pub(super) fn without_secrets(&self, text: &str, language: Language) -> String {
        let mut out = String::with_capacity(text.len());
        let mut end = 0;
        for found in self.found(text) {
            out.push_str(text.get(end..found.start).unwrap_or_default());
            out.push_str(words::LEFT_OUT.get(language));
            end = found.end;
        }
        out.push_str(text.get(end..).unwrap_or_default());
        out
    }

    /// Where secrets and pieces of secrets are, in order, each as long as it goes.
    fn found(&self, text: &str) -> Vec<Range<usize>> {
        let (long, short): (Vec<&[u8]>, Vec<&[u8]>) =
            self.secrets.iter().map(String::as_bytes).partition(|secret| secret.len() >= PIECE);
        let pieces: HashSet<&[u8]> = long.iter().flat_map(|secret| secret.windows(PIECE)).collect();
        let short: HashSet<&[u8]> = short.into_iter().collect();
        let mut found: Vec<Range<usize>> = occurrences(text, PIECE, &pieces).collect();
        for length in SHORTEST..PIECE {
            found.extend(occurrences(text, length, &short).filter(|range| is_whole_word(text, range)));
        }
        found.sort_by_key(|range| range.start);
        let mut joined: Vec<Range<usize>> = Vec::new();
        for range in found {
            match joined.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => joined.push(range),
            }
        }
        joined.into_iter().map(|range| whole_characters(text, range)).collect()
    }
}

/// A secret as it is, and as the stages may write it: in JSON and in a URL, escaped or not.
fn forms(secret: &str) -> [String; 5] {
    let escaped = Value::from(secret).to_string();
    let plain = serde_json::from_str(&format!("\"{secret}\"")).unwrap_or_default();
    let decoded = percent_decoded(secret);
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let encoded = decoded.bytes().map(|byte| match byte {
        byte if is_unreserved(byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    });
    let encoded = encoded.collect();
    [secret.to_owned(), escaped.trim_matches('"').to_owned(), plain, decoded, encoded]
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let digits = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = behind.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    lossy_text(&bytes).into_owned()
}

/// Where the text has one of these, which are of this length.
fn occurrences<'t>(text: &'t str, length: usize, of: &'t HashSet<&[u8]>) -> impl Iterator<Item = Range<usize>> + 't {
    let windows = text.as_bytes().windows(length).enumerate();
    windows.filter(|(_, window)| of.contains(window)).map(move |(at, _)| at..at + length)
}

/// A short secret counts only where nothing goes on before and after it.
fn is_whole_word(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|text| text.chars().next_back());
    let behind = text.get(range.end..).and_then(|text| text.chars().next());
    [before, behind].into_iter().flatten().all(|c| !c.is_alphanumeric())
}

fn whole_characters(text: &str, range: Range<usize>) -> Range<usize> {
    let start = (0..=range.start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let end = (range.end..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    start..end
}
