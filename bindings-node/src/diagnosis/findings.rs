//! What `diagnose` returns.

use std::collections::BTreeMap;

use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::Language;
use paraf::diagnose::ProgrammingLanguage;

use crate::failure::call;
use crate::input::given;
use crate::results::units;

/// Two texts that should be one: what is right, and what was signed. Tokens and secrets are redacted; long texts are cut around the
/// first difference.
#[napi(object, object_from_js = false)]
pub struct Difference {
    /// The part that differs.
    #[napi(readonly, ts_type = "Part")]
    pub part: &'static str,
    /// What the profile signs here.
    #[napi(readonly)]
    pub expected: String,
    /// What was signed.
    #[napi(readonly)]
    pub signed: String,
    /// Where the two differ first, in bytes of UTF-8 from the beginning of the part.
    #[napi(readonly)]
    pub offset: f64,
    /// The same place in `expected` and `signed`, as JavaScript counts: `signed.slice(mark)` begins with the difference.
    #[napi(readonly)]
    pub mark: u32,
}

/// One change, or two, that reproduce the signature exactly.
#[napi(object, object_from_js = false)]
pub struct Finding {
    /// Stable, and beginning with its row: `B5-php-slash`; two changes are joined by `+`.
    #[napi(readonly)]
    pub id: String,
    /// The rows of the list of mistakes: `['B5']`, `['S1', 'B5']`.
    #[napi(readonly)]
    pub changes: Vec<&'static str>,
    /// The part at fault; of two, the first.
    #[napi(readonly, ts_type = "Part")]
    pub part: &'static str,
    /// One line.
    #[napi(readonly)]
    pub title: String,
    /// What happened, and why the signature differs.
    #[napi(readonly)]
    pub explanation: String,
    /// What to do, in words.
    #[napi(readonly)]
    pub fix: String,
    /// What to write in a programming language, where words do not say it all.
    #[napi(readonly, ts_type = "{ readonly [language in ProgrammingLanguage]?: string }")]
    pub code: BTreeMap<&'static str, String>,
    /// What differs, part by part.
    #[napi(readonly)]
    pub differences: Vec<Difference>,
}

/// An observation that is certain but does not explain the signature, such as a stale clock or a mandatory header that is missing.
#[napi(object, object_from_js = false)]
pub struct Advisory {
    /// Stable; begins with its row where it has one: `T5-stale-timestamp`.
    #[napi(readonly)]
    pub id: &'static str,
    /// What was seen: numbers, header names, the code of the response.
    #[napi(readonly)]
    pub detail: String,
    /// One line.
    #[napi(readonly)]
    pub title: &'static str,
    /// Why it matters.
    #[napi(readonly)]
    pub explanation: &'static str,
    /// What to do.
    #[napi(readonly)]
    pub fix: &'static str,
    /// Whether the request is not known well enough to check its signature: tell it before anything else.
    #[napi(readonly)]
    pub is_blocking: bool,
}

/// A part that was varied.
#[napi(object, object_from_js = false)]
pub struct Tried {
    /// The part.
    #[napi(readonly, ts_type = "Part")]
    pub part: &'static str,
    /// How many other values it was given.
    #[napi(readonly)]
    pub variants: f64,
}

/// What is wrong with a signature.
#[napi]
pub struct Diagnosis {
    diagnosis: paraf::diagnose::Diagnosis,
    language: Language,
}

#[napi]
impl Diagnosis {
    pub(super) fn new(diagnosis: paraf::diagnose::Diagnosis, language: Language) -> Self {
        Diagnosis { diagnosis, language }
    }

    /// Whether the signature is right, wrong, or was not checked: then `missing` says what is needed.
    #[napi(getter, ts_return_type = "Answer")]
    pub fn answer(&self) -> &'static str {
        self.diagnosis.answer().as_str()
    }

    /// What is needed to check the signature, where it was not checked: `client_secret`, `api_secret`, `public_key`, `access_token`
    /// and other fields that are not known, `signature` where it is a placeholder, `hashed_bytes` where the bound does not suffice
    /// for one try.
    #[napi(getter)]
    pub fn missing(&self) -> Vec<&'static str> {
        self.diagnosis.missing().to_vec()
    }

    /// Whether the signature is right. `false` alone does not say that it is wrong: see `answer`.
    #[napi(getter)]
    pub fn matched(&self) -> bool {
        self.diagnosis.matched()
    }

    /// What reproduces the signature, fewest changes first. Empty where it is right, and where nothing explains it.
    #[napi(getter)]
    pub fn findings(&self) -> Vec<Finding> {
        self.diagnosis.findings().iter().map(|found| finding(found, self.language)).collect()
    }

    /// What is certain without explaining the signature. What is not known of the request comes first.
    #[napi(getter)]
    pub fn advisories(&self) -> Vec<Advisory> {
        self.diagnosis.advisories().iter().map(|seen| advisory(seen, self.language)).collect()
    }

    /// The parts that were taken to be right.
    #[napi(getter, ts_return_type = "Array<Part>")]
    pub fn assumed(&self) -> Vec<&'static str> {
        self.diagnosis.assumed().iter().map(|part| part.as_str()).collect()
    }

    /// The parts that were varied.
    #[napi(getter)]
    pub fn tried(&self) -> Vec<Tried> {
        let tried = self.diagnosis.tried().iter();
        tried.map(|tried| Tried { part: tried.part().as_str(), variants: tried.variants() as f64 }).collect()
    }

    /// The bound on hashed bytes was reached before everything was tried.
    #[napi(getter)]
    pub fn stopped_early(&self) -> bool {
        self.diagnosis.stopped_early()
    }

    /// How many bytes were hashed.
    #[napi(getter)]
    pub fn hashed_bytes(&self) -> f64 {
        self.diagnosis.hashed_bytes() as f64
    }

    /// The diagnosis as plain text for a terminal: what explains the signature, with the first difference marked; where nothing
    /// does, what was held fixed and what was tried. `code` asks for the fix in that programming language too.
    #[napi(ts_args_type = "code?: ProgrammingLanguage")]
    pub fn report(&self, env: &Env, code: Unknown<'_>) -> napi::Result<String> {
        call(env, || Ok(self.diagnosis.report(self.language, given(code, "code")?)))
    }

    /// The whole diagnosis as one JSON object, with keys that are the same in every language. Texts are objects of `en` and `id`.
    #[napi]
    pub fn to_json(&self) -> String {
        self.diagnosis.to_json()
    }

    /// For logs: the findings by their IDs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.diagnosis)
    }
}

fn finding(finding: &paraf::diagnose::Finding, language: Language) -> Finding {
    let code = ProgrammingLanguage::ALL.iter().filter_map(|code| Some((code.as_str(), finding.code(*code)?)));
    Finding {
        id: finding.id(),
        changes: finding.changes().to_vec(),
        part: finding.part().as_str(),
        title: finding.title(language),
        explanation: finding.explanation(language),
        fix: finding.fix(language),
        code: code.collect(),
        differences: finding.differences().iter().map(|one| difference(one, language)).collect(),
    }
}

fn difference(difference: &paraf::diagnose::Difference, language: Language) -> Difference {
    Difference {
        part: difference.part().as_str(),
        expected: difference.expected_in(language),
        signed: difference.signed_in(language),
        offset: difference.offset() as f64,
        mark: units(difference.expected(), difference.mark()) as u32,
    }
}

fn advisory(advisory: &paraf::diagnose::Advisory, language: Language) -> Advisory {
    Advisory {
        id: advisory.id(),
        detail: advisory.detail(language),
        title: advisory.title(language),
        explanation: advisory.explanation(language),
        fix: advisory.fix(language),
        is_blocking: advisory.is_blocking(),
    }
}
