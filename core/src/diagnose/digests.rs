//! The body digest as it may have been signed: every form of the body, hashed once, and every spelling of a digest.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use sha2::{Digest, Sha256, Sha512};

use super::budget::Budget;
use super::case::Facts;
use super::change::{ALONE, Alternative, Change, PAIRED, TryOne, Value, Values};
use super::finding::SignedPart;
use super::rooms::{Bodies, Candidate, Form, body, digest};
use crate::template::Field;

/// The digests of one case, computed as they are asked for.
pub(super) struct Digests<'f, 'a> {
    facts: &'f Facts<'a>,
    pub(super) bodies: Bodies<'f>,
    secret: Option<&'f [u8]>,
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
    pub(super) fn new(facts: &'f Facts<'a>, secret: Option<&'f [u8]>, budget: &mut Budget) -> Self {
        let right = Sha256::digest(&facts.canonical).into();
        let mut known = BTreeSet::new();
        known.insert(right);
        Digests {
            bodies: Bodies::new(facts.case.body, &facts.canonical, facts.body_rule, budget),
            secret,
            right,
            known,
            shown: Vec::new(),
            visible: Vec::new(),
            in_clear: facts.layout.has(Field::Body),
            facts,
        }
    }

    /// Everything that is one change, a habit included.
    pub(super) fn singles(&mut self, budget: &mut Budget) -> Vec<Alternative> {
        let facts = self.facts;
        let right = facts.value(if self.in_clear { Field::Body } else { Field::BodyDigest });
        let mut out = Values::new(SignedPart::Body, right, budget);
        if !self.in_clear {
            self.spelled(&mut out);
        }
        self.hashed_by_caller(&mut out);
        if !facts.canonical.is_empty() {
            for candidate in body::singles(&self.bodies) {
                self.show(candidate, &mut out);
            }
            self.see_what_is_taken_along(out.budget);
            for candidate in body::habits(&self.bodies, &self.visible) {
                self.show(candidate, &mut out);
            }
        }
        self.constant(&mut out);
        out.list
    }

    /// Two changes of the body, or one and another spelling of the digest.
    pub(super) fn pairs(&mut self, budget: &mut Budget, try_one: TryOne<'_>) {
        if self.in_clear {
            return;
        }
        let encoding = self.facts.digest_encoding;
        for (candidate, digest) in self.shown.iter().filter(|(candidate, _)| candidate.paired) {
            let mut spelled = Vec::new();
            digest::spellings(digest, encoding, PAIRED, |id, _, text| spelled.push((id, text.to_vec())));
            for (id, text) in spelled {
                if try_one(with(candidate, id, text), budget) {
                    return;
                }
            }
        }
        let shown: Vec<&Candidate> =
            self.shown.iter().map(|(candidate, _)| candidate).filter(|candidate| candidate.paired).collect();
        for candidate in body::pairs(&shown, &self.bodies) {
            if !budget.spend_on_body(self.bodies.cost(&candidate.form)) {
                return;
            }
            let Some(digest) = digest_of(&self.bodies, &candidate) else { continue };
            let text = encoding.text(&digest).into_bytes();
            if self.known.insert(digest) && try_one(alternative(candidate, Value::Text(text)), budget) {
                return;
            }
        }
        // SHA-512 is slow: only where bodies are as small as they mostly are.
        if self.facts.canonical.len() <= 1 << 16 {
            for (candidate, _) in self.shown.iter().filter(|(candidate, _)| candidate.paired) {
                if !budget.spend(self.bodies.cost(&candidate.form) * 2) {
                    return;
                }
                let mut hash = Sha512::new();
                if candidate.form.write(&self.bodies, &mut |bytes| hash.update(bytes)) {
                    let text = base16ct::lower::encode_string(&hash.finalize()).into_bytes();
                    if try_one(with(candidate, "B18-sha-512", text), budget) {
                        return;
                    }
                }
            }
        }
    }

    /// The digest of the right body, written in another way or made by another hash.
    fn spelled(&self, out: &mut Values<'_>) {
        let canonical = &*self.facts.canonical;
        digest::spellings(&self.right, self.facts.digest_encoding, ALONE, |id, paired, text| {
            out.row(id, paired);
            out.put(&[text]);
        });
        if out.budget.spend(canonical.len() * digest::COST) {
            digest::hashed(canonical, self.secret, |id, paired, text| {
                out.row(id, paired);
                out.put(&[text]);
            });
        }
    }

    fn show(&mut self, candidate: Candidate, out: &mut Values<'_>) {
        let cost = self.bodies.cost(&candidate.form);
        if !out.budget.spend_on_body(cost) {
            return;
        }
        let (mut text, mut hash) = (Vec::new(), Sha256::new());
        if self.in_clear && !out.budget.keep(cost) {
            return;
        }
        let in_clear = self.in_clear;
        let written = candidate.form.write(&self.bodies, &mut |bytes| {
            if in_clear {
                text.extend_from_slice(bytes);
            } else {
                hash.update(bytes);
            }
        });
        if in_clear {
            hash.update(&text);
            out.budget.release(cost - text.len().min(cost));
        }
        let digest: [u8; 32] = hash.finalize().into();
        if !written {
            return;
        }
        if digest != self.right {
            self.visible.extend(candidate.changes.first().map(|change| change.id));
        }
        if self.known.insert(digest) {
            if !in_clear {
                text = self.facts.digest_encoding.text(&digest).into_bytes();
            }
            self.shown.push((candidate.clone(), digest));
            out.list.push(alternative(candidate, Value::Text(text)));
        }
    }

    /// Where the whitespace goes with a change, the change is seen beside the body without its whitespace.
    fn see_what_is_taken_along(&mut self, budget: &mut Budget) {
        let along = body::taken_along(&self.bodies);
        if along.is_empty() || !budget.spend_on_body(self.bodies.sent.len() * (along.len() + 1)) {
            return;
        }
        let digest = |form: &Form| {
            let mut hash = Sha256::new();
            form.write(&self.bodies, &mut |bytes| hash.update(bytes)).then(|| hash.finalize())
        };
        let minified = digest(&body::minified());
        let seen = along.iter().filter(|(_, form)| digest(form) != minified).map(|(id, _)| *id);
        self.visible.extend(seen.collect::<Vec<_>>());
    }

    /// The caller's own copy: if that is what was signed, something wrote the body anew before it was sent.
    fn hashed_by_caller(&mut self, out: &mut Values<'_>) {
        let Some(hashed) = self.facts.case.hashed_body else { return };
        out.row("B11-body-rewritten", PAIRED);
        let canonical = crate::canonical::minify::minify(hashed, self.facts.body_rule).ok();
        for bytes in canonical.as_deref().into_iter().chain([hashed]).filter(|bytes| *bytes != &*self.facts.canonical) {
            self.stand_in(bytes, out);
        }
    }

    /// What is hashed in the place of every body.
    fn constant(&self, out: &mut Values<'_>) {
        for (id, text) in body::STAND_INS {
            out.row(id, PAIRED);
            self.stand_in(text.as_bytes(), out);
        }
        out.row("B12-segment-blank", PAIRED);
        out.put(&[""]);
        out.row("B12-segment-omitted", PAIRED);
        out.omit();
        for (id, text) in body::STAND_INS_ALONE {
            out.row(id, ALONE);
            self.stand_in(text.as_bytes(), out);
        }
        if !self.in_clear {
            digest::unset().for_each(|(id, word)| {
                out.row(id, ALONE);
                out.put(&[word]);
            });
        }
    }

    fn stand_in(&self, bytes: &[u8], out: &mut Values<'_>) {
        if self.in_clear {
            out.put(&[bytes]);
        } else if out.budget.spend(bytes.len()) {
            out.put(&[self.facts.digest_encoding.text(&Sha256::digest(bytes))]);
        }
    }
}

/// A form of the body and another spelling of its digest.
fn with(candidate: &Candidate, id: &'static str, text: Vec<u8>) -> Alternative {
    let changes = [&candidate.changes[..], &[Change::new(id, SignedPart::Body)]].concat();
    Alternative { form: Some(candidate.form), ..Alternative::of(changes, Value::Text(text)) }
}

fn alternative(candidate: Candidate, value: Value) -> Alternative {
    let Candidate { changes, form, paired } = candidate;
    Alternative { changes, value, form: Some(form), paired }
}

fn digest_of(bodies: &Bodies<'_>, candidate: &Candidate) -> Option<[u8; 32]> {
    let mut hash = Sha256::new();
    candidate.form.write(bodies, &mut |bytes| hash.update(bytes)).then(|| hash.finalize().into())
}
