//! What a string-to-sign must give: the signature as MAC under each secret that may have been used, or the digest that each
//! public key finds in it. An odd encoding, algorithm or key is a change already made.

use alloc::rc::Rc;
use alloc::vec::Vec;
use zeroize::Zeroizing;

use super::advice::signature;
use super::advisory::Advisory;
use super::budget::Budget;
use super::case::{DiagnosisCredential, Facts};
use super::change::{Change, PAIRED};
use super::finding::SignedPart;
use super::hash::{Hash, Want};
use super::layout::{self, Layout};
use super::rooms::algorithm::{self, Row};
use super::rooms::encoding::{self, Reading};
use super::rooms::secret::{self, Keyed};
use crate::profile::{Algorithm, Profile};

/// One way in which the signature may have been made, all but the string.
#[derive(Clone)]
pub(super) struct Target {
    pub(super) changes: Vec<Change>,
    pub(super) hash: Hash,
    pub(super) want: Rc<Want>,
    pub(super) layout: Rc<Layout>,
    pub(super) paired: bool,
}

/// All ways, those with the fewest changes first.
pub(super) struct Targets {
    pub(super) list: Vec<Target>,
    /// A secret or key that the caller gave is among them.
    keyed: bool,
    has_public_key: bool,
    secret: Option<Zeroizing<Vec<u8>>>,
}

/// The most changes that are looked for at once.
const MOST_CHANGES: usize = 2;

impl Targets {
    /// Every secret is tried, also one that nobody may sign with: that may be the mistake.
    pub(super) fn of(
        facts: &Facts<'_>,
        credential: &DiagnosisCredential<'_>,
        profile: &Profile,
        budget: &mut Budget,
        advisories: &mut Vec<Advisory>,
    ) -> Self {
        let mut targets =
            Targets { list: Vec::new(), keyed: false, has_public_key: false, secret: secret::right(facts, credential) };
        let readings = encoding::readings(facts.signature, facts.encoding, length_of(facts));
        let keys = secret::keys(facts, credential, budget);
        targets.add_shared(facts, &readings, &keys, budget);
        targets.add_compared(facts, &keys);
        targets.add_rsa(facts, credential, profile, &readings, budget, advisories);
        if facts.is_signed() {
            signature::classify(facts, length_of(facts), &readings, advisories);
        }
        // What stands first among equals is commoner.
        targets.list.sort_by_key(|target| target.changes.len());
        targets
    }

    /// Whether anything was tried that a secret or key of the caller made: without one, nothing is known to be wrong.
    pub(super) fn are_keyed(&self) -> bool {
        self.keyed
    }

    /// Whether a public key that can be read was given.
    pub(super) fn has_public_key(&self) -> bool {
        self.has_public_key
    }

    /// The secret that the caller gave.
    pub(super) fn secret(&self) -> Option<&[u8]> {
        self.secret.as_ref().map(|secret| secret.as_slice())
    }

    /// Adds one unless it takes too many changes, or several of which one is looked for alone.
    fn add(&mut self, made: &[Made], hash: impl FnOnce() -> Hash, want: &Rc<Want>, layout: &Rc<Layout>) {
        let mistakes = || made.iter().filter(|made| made.id.is_some());
        let paired = mistakes().all(|made| made.paired);
        // Most languages print a hash in hexadecimal of their own accord, so that an algorithm and a spelling go together.
        let is_printed = mistakes().all(|made| matches!(made.part, SignedPart::Algorithm | SignedPart::Encoding));
        let weight = mistakes().count();
        if weight < MOST_CHANGES || weight == MOST_CHANGES && (paired || is_printed) {
            let changes = made.iter().filter_map(Made::change).collect();
            self.list.push(Target { changes, hash: hash(), want: Rc::clone(want), layout: Rc::clone(layout), paired });
        }
    }

    fn add_shared(&mut self, facts: &Facts<'_>, readings: &[Reading], keys: &[Keyed], budget: &mut Budget) {
        let (schemes, right) = (schemes_of_hmac(facts), Rc::new(facts.layout.clone()));
        for reading in readings {
            let length = reading.bytes.len();
            let bytes = reading.bytes.clone();
            let want = Rc::new(if reading.cut { Want::Begins(bytes) } else { Want::Bytes(bytes) });
            let spelling = Made::new(SignedPart::Encoding, reading.id, encoding::is_paired(reading), "");
            // Of a signature that is cut, the length says nothing.
            let algorithms: Vec<&Row> = match wanted(facts) {
                _ if !reading.cut => algorithm::keyed_of(length).collect(),
                id => algorithm::named(id.unwrap_or(algorithm::HMAC_SHA512)).into_iter().collect(),
            };
            for (row, key) in algorithms.iter().flat_map(|row| keys.iter().map(move |key| (row, key))) {
                let is_right = row.id == wanted(facts).unwrap_or(algorithm::HMAC_SHA512);
                let hashed = Made::new(SignedPart::Algorithm, (!is_right).then_some(row.id), row.paired, row.said);
                let keyed = Made::new(SignedPart::Key, key.id, key.paired, key.said);
                self.keyed |= key.is_given();
                for (scheme, layout) in &schemes {
                    let scheme = Made::new(SignedPart::Algorithm, *scheme, PAIRED, "HMAC");
                    if budget.spend(key.key.len()) || is_right && key.id.is_none() {
                        self.add(&[scheme, spelling, hashed, keyed], || row.keyed_by(&key.key), &want, layout);
                    }
                }
            }
            for row in algorithm::keyless_of(length).filter(|_| !reading.cut) {
                let hashed = Made::new(SignedPart::Algorithm, Some(row.id), row.paired, row.said);
                self.add(&[spelling, hashed], || row.keyed_by(&[]), &want, &right);
            }
        }
    }

    /// Spellings from which no bytes can be read.
    fn add_compared(&mut self, facts: &Facts<'_>, keys: &[Keyed]) {
        let Some(wanted) = wanted(facts) else { return };
        let right = Rc::new(facts.layout.clone());
        for written in encoding::compared(facts.signature) {
            let spelling = Made::new(SignedPart::Encoding, Some(written.id), PAIRED, "");
            let want = Rc::new(written.want);
            for row in [algorithm::HMAC_SHA512, algorithm::HMAC_SHA256].into_iter().filter_map(algorithm::named) {
                let hashed = Made::new(SignedPart::Algorithm, (row.id != wanted).then_some(row.id), PAIRED, row.said);
                for key in keys {
                    let keyed = Made::new(SignedPart::Key, key.id, key.paired, key.said);
                    self.keyed |= key.is_given();
                    self.add(&[spelling, hashed, keyed], || row.keyed_by(&key.key), &want, &right);
                }
            }
        }
    }

    #[cfg(not(feature = "rsa"))]
    fn add_rsa(
        &mut self,
        _: &Facts<'_>,
        _: &DiagnosisCredential<'_>,
        _: &Profile,
        _: &[Reading],
        _: &mut Budget,
        _: &mut [Advisory],
    ) {
    }

    #[cfg(feature = "rsa")]
    fn add_rsa(
        &mut self,
        facts: &Facts<'_>,
        credential: &DiagnosisCredential<'_>,
        profile: &Profile,
        readings: &[Reading],
        budget: &mut Budget,
        advisories: &mut Vec<Advisory>,
    ) {
        use super::rooms::algorithm::rsa;
        let keys = rsa::public_keys(credential, budget, advisories);
        let schemes = schemes_of_rsa(facts);
        let mut opened = false;
        for (number, key) in keys.iter().enumerate() {
            let (id, said) = key.mistake(number);
            let other = Made::new(SignedPart::Key, id, PAIRED, said);
            for reading in readings.iter().filter(|reading| reading.bytes.len() == key.public.signature_length()) {
                let spelling = Made::new(SignedPart::Encoding, reading.id, PAIRED, "");
                let encoded = if budget.spend(rsa::COST) { key.public.recover(&reading.bytes) } else { None };
                for found in encoded.iter().flat_map(|encoded| rsa::recovered(encoded, key.public.bits())) {
                    (opened, self.keyed) = (true, true);
                    let padding = Made::new(SignedPart::Algorithm, found.id, found.paired, "");
                    let want = Rc::new(found.want);
                    for (scheme, layout) in &schemes {
                        let scheme = Made::new(SignedPart::Algorithm, *scheme, PAIRED, "RSA");
                        self.add(&[scheme, spelling, padding, other], || found.hash.clone(), &want, layout);
                    }
                }
            }
        }
        self.has_public_key = !keys.is_empty();
        signature::small_keys(&keys, profile.rsa_minimum_bits(), advisories);
        if facts.algorithm == Algorithm::RsaSha256 {
            signature::judge_keys(&keys, readings, opened, advisories);
        }
    }
}

/// One thing that was done by mistake; none where it was done right.
#[derive(Clone, Copy)]
struct Made {
    part: SignedPart,
    id: Option<&'static str>,
    paired: bool,
    /// In words, where the ID does not say it.
    said: &'static str,
}

impl Made {
    fn new(part: SignedPart, id: Option<&'static str>, paired: bool, said: &'static str) -> Self {
        Made { part, id, paired, said }
    }

    fn change(&self) -> Option<Change> {
        self.id.map(|id| Change::new(id, self.part).saying(self.said))
    }
}

/// The HMAC that the profile wants, by the ID that it would have as a mistake; none where it wants RSA.
fn wanted(facts: &Facts<'_>) -> Option<&'static str> {
    match facts.algorithm {
        Algorithm::HmacSha256(_) => Some(algorithm::HMAC_SHA256),
        Algorithm::HmacSha512(_) => Some(algorithm::HMAC_SHA512),
        Algorithm::RsaSha256 => None,
    }
}

/// How many bytes the signature has at least, when it is right.
fn length_of(facts: &Facts<'_>) -> usize {
    match facts.algorithm {
        Algorithm::HmacSha256(_) => 32,
        Algorithm::HmacSha512(_) => 64,
        Algorithm::RsaSha256 => 128,
    }
}

/// A string that may have been signed, and the mistake of using it.
type Scheme = (Option<&'static str>, Rc<Layout>);

/// The strings that HMAC may have been made of, each with the mistake of mixing up the schemes.
fn schemes_of_hmac(facts: &Facts<'_>) -> Vec<Scheme> {
    let right = facts.layout.clone();
    if facts.algorithm != Algorithm::RsaSha256 {
        return Vec::from([(None, Rc::new(right))]);
    }
    let id = Some(if facts.is_token_string() { "S8-hmac-for-token" } else { "K10-hmac" });
    let others = [layout::SYMMETRIC, "{method}:{endpoint_url}::{body_digest}:{timestamp}", layout::ASYMMETRIC];
    let others = others.into_iter().filter_map(Layout::read).filter(|other| *other != facts.layout);
    core::iter::once(right).chain(others).map(|layout| (id, Rc::new(layout))).collect()
}

/// As above, of RSA.
#[cfg(feature = "rsa")]
fn schemes_of_rsa(facts: &Facts<'_>) -> Vec<Scheme> {
    if facts.algorithm == Algorithm::RsaSha256 {
        return Vec::from([(None, Rc::new(facts.layout.clone()))]);
    }
    let others =
        [("K10-rsa", layout::ASYMMETRIC), ("K10-rsa", layout::SYMMETRIC), ("S8-rsa-token", layout::TOKEN_STRING)];
    others.into_iter().filter_map(|(id, text)| Some((Some(id), Rc::new(Layout::read(text)?)))).collect()
}
