//! The body digest as it may have been signed: every form of the body, hashed once, and every spelling of a digest.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha512};

use super::body::{self, Bodies, Candidate};
use super::budget::Budget;
use super::case::Facts;
use super::change::{ALONE, Alternative, Alternatives, Change, PAIRED, Value};
use crate::crypto::signature::Encoding;
use crate::template::Field;

/// A rewritten body costs more than the hash of it: it counts twice.
const WRITING: usize = 2;

/// The digests of one case, computed as they are asked for.
pub(super) struct Digests<'f, 'a> {
    facts: &'f Facts<'a>,
    pub(super) bodies: Bodies<'f>,
    right: [u8; 32],
    /// Digests that have a name already; a form that gives one of them is not seen.
    known: BTreeSet<[u8; 32]>,
    /// The single changes and habits that show on this body.
    shown: Vec<(Candidate, [u8; 32])>,
    /// Every single change that makes a difference on this body, those too that make the same as an earlier one.
    visible: Vec<&'static str>,
    in_clear: bool,
}

impl<'f, 'a> Digests<'f, 'a> {
    pub(super) fn new(facts: &'f Facts<'a>) -> Self {
        let right = Sha256::digest(&facts.canonical).into();
        let mut known = BTreeSet::new();
        known.insert(right);
        Digests {
            bodies: Bodies::new(facts.case.body, &facts.canonical, facts.body_rule),
            right,
            known,
            shown: Vec::new(),
            visible: Vec::new(),
            in_clear: facts.layout.fields().contains(&Field::Body),
            facts,
        }
    }

    /// Everything that is one change, a habit included.
    pub(super) fn singles(&mut self, budget: &mut Budget) -> Vec<Alternative> {
        let right = self.facts.value(if self.in_clear { Field::Body } else { Field::BodyDigest });
        let mut found = Alternatives::of(right.map_or(Value::Omitted, |right| Value::Text(right.to_vec())));
        if !self.in_clear {
            spellings(&self.facts.canonical, self.facts.digest_encoding, &mut found, budget);
        }
        self.hashed_by_caller(&mut found, budget);
        if self.facts.canonical.is_empty() {
            self.empty(&mut found);
        } else {
            for candidate in body::singles(&self.bodies) {
                self.show(candidate, &mut found, budget);
            }
            for candidate in body::habits(&self.bodies, &self.visible) {
                self.show(candidate, &mut found, budget);
            }
            self.empty(&mut found);
        }
        found.list
    }

    /// Two changes of the body, or one and another spelling of the digest.
    pub(super) fn pairs(
        &mut self,
        budget: &mut Budget,
        try_one: &mut dyn FnMut(Alternative, &mut Budget) -> bool,
    ) -> bool {
        if self.in_clear {
            return false;
        }
        for (candidate, digest) in self.shown.iter().filter(|(candidate, _)| candidate.paired) {
            let spelled = texts(digest, self.facts.digest_encoding).into_iter();
            for (id, _, text) in spelled.filter(|(_, paired, _)| *paired) {
                let changes = [&candidate.changes[..], &[Change::new(id)]].concat();
                let alternative =
                    Alternative { form: Some(candidate.form), ..Alternative::of(changes, Value::Text(text)) };
                if try_one(alternative, budget) {
                    return true;
                }
            }
        }
        let shown: Vec<&Candidate> =
            self.shown.iter().map(|(candidate, _)| candidate).filter(|candidate| candidate.paired).collect();
        for candidate in body::pairs(&shown) {
            let Some(digest) = digest(&self.bodies, &candidate, budget) else {
                if budget.reached() {
                    return false;
                }
                continue;
            };
            let value = Value::Text(self.facts.digest_encoding.text(&digest).into_bytes());
            if self.known.insert(digest) && try_one(alternative(candidate, value), budget) {
                return true;
            }
        }
        // SHA-512 is slow: only where bodies are as small as they mostly are.
        if self.facts.canonical.len() <= 1 << 16 {
            for (candidate, _) in self.shown.iter().filter(|(candidate, _)| candidate.paired) {
                let mut hash = Sha512::new();
                if budget.spend(self.facts.canonical.len() * 4)
                    && candidate.form.write(&self.bodies, &mut |bytes| hash.update(bytes))
                {
                    let changes = [&candidate.changes[..], &[Change::new("B18-sha-512")]].concat();
                    let value = Value::Text(base16ct::lower::encode_string(&hash.finalize()).into_bytes());
                    if try_one(Alternative { form: Some(candidate.form), ..Alternative::of(changes, value) }, budget) {
                        return true;
                    }
                }
            }
        }
        false
    }

    fn show(&mut self, candidate: Candidate, found: &mut Alternatives, budget: &mut Budget) {
        if self.in_clear {
            let mut bytes = Vec::new();
            if budget.spend(self.bodies.sent.len())
                && candidate.form.write(&self.bodies, &mut |piece| bytes.extend(piece))
            {
                let known = Sha256::digest(&bytes).into();
                if self.known.insert(known) {
                    found.add(alternative(candidate.clone(), Value::Text(bytes)));
                    self.shown.push((candidate, known));
                }
            }
            return;
        }
        if let Some(digest) = digest(&self.bodies, &candidate, budget) {
            if digest != self.right {
                self.visible.extend(candidate.changes.first().map(|change| change.id));
            }
            if self.known.insert(digest) {
                let text = self.facts.digest_encoding.text(&digest);
                found.add(alternative(candidate.clone(), Value::Text(text.into_bytes())));
                self.shown.push((candidate, digest));
            }
        }
    }

    /// The caller's own copy: if that is what was signed, something wrote the body anew before it was sent.
    fn hashed_by_caller(&mut self, found: &mut Alternatives, budget: &mut Budget) {
        let Some(hashed) = self.facts.case.hashed_body else { return };
        let canonical = crate::canonical::minify::minify(hashed, self.facts.body_rule).ok();
        for bytes in canonical.as_deref().into_iter().chain([hashed]) {
            if budget.spend(bytes.len()) && bytes != &*self.facts.canonical {
                let digest = Sha256::digest(bytes);
                let text =
                    if self.in_clear { bytes.to_vec() } else { self.facts.digest_encoding.text(&digest).into_bytes() };
                found.add(Alternative::new("B11-body-rewritten", text));
            }
        }
    }

    fn empty(&self, found: &mut Alternatives) {
        for (id, text) in body::EMPTY {
            let digest = Sha256::digest(text.as_bytes());
            let text = if self.in_clear {
                text.as_bytes().to_vec()
            } else {
                self.facts.digest_encoding.text(&digest).into_bytes()
            };
            found.add(Alternative::new(id, text));
        }
        found.add(Alternative::new("B12-segment-blank", ""));
        found.add(Alternative::omitted("B12-segment-omitted"));
    }
}

fn alternative(candidate: Candidate, value: Value) -> Alternative {
    let Candidate { changes, form, paired } = candidate;
    Alternative { changes, value, form: Some(form), paired }
}

fn digest(bodies: &Bodies<'_>, candidate: &Candidate, budget: &mut Budget) -> Option<[u8; 32]> {
    if !budget.spend_on_body(bodies.sent.len().max(bodies.canonical.len()) * WRITING) {
        return None;
    }
    let mut hash = Sha256::new();
    candidate.form.write(bodies, &mut |bytes| hash.update(bytes)).then(|| hash.finalize().into())
}

/// The digest of the right body, written in another way or made by another hash.
fn spellings(canonical: &[u8], encoding: Encoding, found: &mut Alternatives, budget: &mut Budget) {
    if !budget.spend(canonical.len() * 2) {
        return;
    }
    for (id, paired, text) in texts(&Sha256::digest(canonical).into(), encoding) {
        found.add(Alternative { paired, ..Alternative::new(id, text) });
    }
    let sha_512 = Sha512::digest(canonical);
    found.add(Alternative::new("B18-sha-512", base16ct::lower::encode_string(&sha_512)));
    found.add(Alternative::new("B18-sha-512", STANDARD.encode(sha_512)));
}

/// The mistakes in writing 32 bytes.
fn texts(digest: &[u8; 32], right: Encoding) -> Vec<(&'static str, bool, Vec<u8>)> {
    let hex = base16ct::lower::encode_string(digest);
    let upper = hex.to_ascii_uppercase();
    let other = match right {
        Encoding::Hex => STANDARD.encode(digest),
        Encoding::Base64 => hex.clone(),
    };
    let mut found = Vec::from([
        ("B16-base64", PAIRED, other.into_bytes()),
        ("B16-upper-case", PAIRED, upper.clone().into_bytes()),
        ("B16-base64-of-hex", PAIRED, STANDARD.encode(&hex).into_bytes()),
        ("B16-base64-of-hex", ALONE, STANDARD.encode(&upper).into_bytes()),
        ("B16-raw", PAIRED, digest.to_vec()),
    ]);
    if digest[0] < 16 {
        found.push(("B17-leading-zeros-lost", PAIRED, hex.trim_start_matches('0').as_bytes().to_vec()));
    }
    if digest[0] == 0 {
        // `BigInteger.toByteArray` drops whole bytes only.
        found.push(("B17-leading-zeros-lost", PAIRED, hex.trim_start_matches("00").as_bytes().to_vec()));
    }
    if digest.iter().any(|byte| *byte < 16) {
        let mut text = String::new();
        for byte in digest {
            text.push_str(&alloc::format!("{byte:x}"));
        }
        found.push(("B17-zeros-lost", ALONE, text.into_bytes()));
    }
    found
}
