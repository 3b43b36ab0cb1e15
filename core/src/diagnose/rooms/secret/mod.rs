//! The secret that keyed the HMAC: what files, shells and copying make of it, and what else may have stood in its place.

mod dotenv;
pub(in crate::diagnose) mod words;

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{body, encoding};
use crate::diagnose::budget::Budget;
use crate::diagnose::case::{DiagnosisCredential, Facts};
use crate::diagnose::change::{ALONE, PAIRED};
use crate::profile::{Algorithm, SharedSecret};

/// A secret, and the mistake that using it would be; none of the right one.
pub(in crate::diagnose) struct Keyed {
    pub(in crate::diagnose) id: Option<&'static str>,
    pub(in crate::diagnose) paired: bool,
    /// What may be said about it without showing it.
    pub(in crate::diagnose) said: &'static str,
    pub(in crate::diagnose) key: Zeroizing<Vec<u8>>,
}

impl Keyed {
    /// It came from the caller as a secret, the right one or another.
    pub(in crate::diagnose) fn is_given(&self) -> bool {
        self.id.is_none_or(|id| id == OTHER_SECRET)
    }
}

/// What is made of the right secret.
struct Row {
    id: &'static str,
    paired: bool,
    make: fn(&str, &mut Keys<'_>),
    /// What may be said about the key without showing it.
    said: &'static str,
}

const fn row(id: &'static str, paired: bool, said: &'static str, make: fn(&str, &mut Keys<'_>)) -> Row {
    Row { id, paired, make, said }
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row("K4-secret-base64-decoded", PAIRED, "the secret, decoded from Base64", |secret, out| out.bytes(encoding::base64(secret.trim()))),
    row("K4-secret-hex-decoded", PAIRED, "the secret, decoded from hexadecimal", |secret, out| out.bytes(base16ct::mixed::decode_vec(secret.trim()).ok())),
    row("K4-secret-encoded", PAIRED, "the secret, encoded once more", |secret, out| {
        out.text(STANDARD.encode(secret));
        out.text(base16ct::lower::encode_string(secret.as_bytes()));
    }),
    row("K5-secret-whitespace", PAIRED, "the secret with other whitespace around it", |secret, out| {
        out.text(secret.trim().into());
        for space in ["\n", "\r\n", " "] { out.text(format!("{secret}{space}")); out.text(format!("{space}{secret}")); }
    }),
    row("K5-secret-quoted", PAIRED, "the secret with other quotes around it", |secret, out| {
        out.text(format!("\"{secret}\""));
        out.text(secret.trim_matches('"').into());
        out.text(secret.trim_matches('\'').into());
    }),
    row("K5-secret-empty", PAIRED, "an empty secret", |_, out| out.text(String::new())),
    row("K5-secret-expanded", PAIRED, "the secret with its `$` names expanded", dotenv::expanded),
    row("K5-secret-cut", PAIRED, "the secret up to a character that its file takes for an end", dotenv::cut),
    row("K5-secret-unescaped", PAIRED, "the secret with its escapes resolved", dotenv::unescaped),
    row("K5-secret-invisible", PAIRED, "the secret without its invisible characters", |secret, out| {
        out.text(secret.trim_matches(is_invisible).into());
        out.text(secret.chars().filter(|character| !is_invisible(*character)).collect());
    }),
    row("K4-secret-html", PAIRED, "the secret, escaped for HTML or unescaped", |secret, out| {
        out.text(encoding::html(secret));
        out.bytes(encoding::unhtml(secret).map(String::into_bytes));
    }),
    row("K4-secret-percent", PAIRED, "the secret, percent-encoded or decoded", |secret, out| {
        out.text(encoding::percent(secret));
        out.bytes(encoding::unpercent(secret).map(String::into_bytes));
    }),
    row("K4-secret-percent", ALONE, "the secret, encoded as a form", |secret, out| {
        out.text(encoding::percent(secret).replace("%20", "+"));
        out.bytes(encoding::unpercent(&secret.replace('+', " ")).map(String::into_bytes));
    }),
    row("K5-secret-invisible", ALONE, "the secret with an invisible character at its end", |secret, out| {
        for character in INVISIBLE { out.text(format!("{secret}{character}")); out.text(format!("{character}{secret}")); }
    }),
    row("K5-secret-whitespace", ALONE, "the secret with other whitespace around it", |secret, out| {
        for space in ["\r", "\t", "\0", "  "] { out.text(format!("{secret}{space}")); out.text(format!("{space}{secret}")); }
        out.text(format!(" {secret} "));
        out.text(secret.split_whitespace().collect());
    }),
    row("K5-secret-quoted", ALONE, "the secret with other quotes around it", |secret, out| {
        for (open, close) in [("'", "'"), ("`", "`"), ("“", "”"), ("‘", "’"), ("<", ">"), ("\\\"", "\\\""), ("b'", "'"), ("\"", ""), ("", "\""), ("'", "")] {
            out.text(format!("{open}{secret}{close}"));
        }
    }),
    row("K5-secret-case", ALONE, "the secret in another case", |secret, out| {
        out.text(secret.to_lowercase());
        out.text(secret.to_uppercase());
        out.text(body::swapped_case(secret));
    }),
    row("K5-secret-copied-short", ALONE, "the secret without some of its characters", |secret, out| {
        let mut characters = secret.chars();
        characters.next();
        out.text(characters.as_str().into());
        let mut characters = secret.chars();
        characters.next_back();
        out.text(characters.as_str().into());
        for length in [8, 16, 20, 24, 32, 36, 40, 48, 50, 64] { if let Some(start) = secret.get(..length) { out.text(start.into()); } }
    }),
    row("K5-secret-typography", ALONE, "the secret with other dashes or quotes, as a text processor writes them", |secret, out| {
        for (plain, other) in [("-", "–"), ("-", "—"), ("-", "\u{2011}"), ("--", "–"), ("'", "’"), ("\"", "”"), ("...", "…")] {
            out.text(secret.replace(plain, other));
            out.text(secret.replace(other, plain));
        }
    }),
    row("K4-secret-encoded", ALONE, "the secret, encoded once more", |secret, out| {
        out.text(base16ct::upper::encode_string(secret.as_bytes()));
        out.text(STANDARD.encode(format!("{secret}\n")));
        out.text(STANDARD.encode(secret).trim_end_matches('=').into());
    }),
    row("K4-secret-hashed", ALONE, "a hash of the secret", |secret, out| {
        let (sha_256, md5) = (Sha256::digest(secret), Md5::digest(secret));
        for digest in [&sha_256[..], &md5[..]] {
            out.text(base16ct::lower::encode_string(digest));
            out.bytes(Some(digest.to_vec()));
        }
        out.text(STANDARD.encode(sha_256));
    }),
    row("K4-secret-utf-16", ALONE, "the secret in UTF-16", |secret, out| out.bytes(Some(body::utf_16(secret, Vec::new(), u16::to_le_bytes)))),
    row("K4-secret-latin-1", ALONE, "the secret in Latin-1", |secret, out| {
        out.bytes(secret.chars().map(|character| u8::try_from(u32::from(character)).ok()).collect());
    }),
    row("K11-joined-key", ALONE, "the secret joined with something else", |secret, out| {
        out.text(format!("{secret}&"));
        out.text(format!("{secret}{secret}"));
    }),
];

/// Characters that come along with what is copied from pages and documents, and cannot be seen.
const INVISIBLE: [char; 10] = [
    '\u{a0}', '\u{200b}', '\u{feff}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{ad}', '\u{200e}', '\u{200f}', '\u{202f}',
];

fn is_invisible(character: char) -> bool {
    INVISIBLE.contains(&character)
}

const OTHER_SECRET: &str = "K11-other-secret";

/// More secrets than these are not tried.
const MOST_SECRETS: usize = 64;

/// The keys that rows make, each once.
pub(super) struct Keys<'b> {
    budget: &'b mut Budget,
    known: BTreeSet<[u8; 32]>,
    found: Vec<Keyed>,
    id: Option<&'static str>,
    paired: bool,
    said: &'static str,
}

impl Keys<'_> {
    fn row(&mut self, id: &'static str, paired: bool, said: &'static str) {
        (self.id, self.paired, self.said) = (Some(id), paired, said);
    }

    fn text(&mut self, text: String) {
        self.bytes(Some(text.into_bytes()));
    }

    fn bytes(&mut self, key: Option<Vec<u8>>) {
        let Some(key) = key.map(Zeroizing::new) else { return };
        if self.known.insert(Sha256::digest(&key).into()) && self.budget.keep(key.len()) {
            self.found.push(Keyed { id: self.id, paired: self.paired, said: self.said, key });
        }
    }
}

/// The secret that the profile's HMAC is keyed with, and the other of the two.
fn given<'c>(facts: &Facts<'_>, credential: &DiagnosisCredential<'c>) -> (Option<&'c str>, Option<&'c str>) {
    match facts.algorithm {
        Algorithm::HmacSha256(SharedSecret::Api) | Algorithm::HmacSha512(SharedSecret::Api) => {
            (credential.api_secret, credential.client_secret)
        }
        _ => (credential.client_secret, credential.api_secret),
    }
}

/// Every key that may have been used. The right one comes first, where it is known.
pub(in crate::diagnose) fn keys(
    facts: &Facts<'_>,
    credential: &DiagnosisCredential<'_>,
    budget: &mut Budget,
) -> Vec<Keyed> {
    let (right, other) = given(facts, credential);
    let mut out = Keys { budget, known: BTreeSet::new(), found: Vec::new(), id: None, paired: PAIRED, said: "" };
    if let Some(secret) = right {
        // However long it is: without it a signature that is right would be called wrong.
        let key = Zeroizing::new(secret.as_bytes().to_vec());
        out.known.insert(Sha256::digest(&key).into());
        out.found.push(Keyed { id: None, paired: PAIRED, said: "", key });
    }
    if credential.other_secrets.len() > MOST_SECRETS {
        out.budget.leave_out();
    }
    out.row(OTHER_SECRET, PAIRED, "another of the secrets given");
    for secret in other.into_iter().chain(credential.other_secrets.iter().copied().take(MOST_SECRETS)) {
        out.text(secret.into());
    }
    // What follows is done to the right secret only: two changes of the key at once are not looked for.
    for Row { id, paired, make, said } in ROWS.iter().filter(|_| right.is_some_and(|secret| !secret.is_empty())) {
        out.row(id, *paired, said);
        // Each makes a few keys of about this length.
        if let Some(secret) = right.filter(|secret| out.budget.spend(4 * secret.len())) {
            make(secret, &mut out);
        }
    }
    let names = [facts.access_token, facts.client_key, facts.partner_id, facts.api_key, facts.channel_id];
    out.row("K11-other-value-as-key", PAIRED, "another value of the request");
    for name in names.into_iter().flatten().filter(|name| !name.is_empty()) {
        out.text(name.into());
    }
    out.row("K11-joined-key", ALONE, "the secret joined with another value of the request");
    for (name, secret) in names.into_iter().flatten().flat_map(|name| right.map(|secret| (name, secret))) {
        for separator in ["", ":", "|", "&"] {
            out.text(format!("{name}{separator}{secret}"));
            out.text(format!("{secret}{separator}{name}"));
        }
    }
    out.row(words::ID, ALONE, "a word that should have been replaced by the secret");
    words::each(&mut |word| out.text(word));
    out.found
}

/// The right secret, for those who keyed something else with it.
pub(in crate::diagnose) fn right(
    facts: &Facts<'_>,
    credential: &DiagnosisCredential<'_>,
) -> Option<Zeroizing<Vec<u8>>> {
    given(facts, credential).0.map(|secret| Zeroizing::new(secret.as_bytes().to_vec()))
}
