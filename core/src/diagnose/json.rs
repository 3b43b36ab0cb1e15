//! A diagnosis and a trace as JSON: one form for every language, command line and page.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::advisory::Advisory;
use super::finding::{Diagnosis, Difference, Finding};
use super::programming_language::ProgrammingLanguage;
use super::trace::Trace;
use crate::language::Language;

#[derive(Serialize)]
struct DiagnosisView<'d> {
    matched: bool,
    answer: &'static str,
    missing: &'d [&'static str],
    findings: Vec<FindingView<'d>>,
    advisories: Vec<AdvisoryView>,
    assumed: Vec<&'static str>,
    tried: Vec<TriedView>,
    stopped_early: bool,
    hashed_bytes: u64,
}

/// The same in every language that people read.
#[derive(Serialize)]
struct Texts {
    en: String,
    id: String,
}

impl Texts {
    fn of<T: Into<String>>(text: impl Fn(Language) -> T) -> Self {
        Texts { en: text(Language::English).into(), id: text(Language::Indonesian).into() }
    }
}

#[derive(Serialize)]
struct FindingView<'d> {
    id: String,
    changes: &'d [&'static str],
    part: &'static str,
    title: Texts,
    explanation: Texts,
    fix: Texts,
    code: BTreeMap<&'static str, String>,
    differences: Vec<DifferenceView<'d>>,
}

#[derive(Serialize)]
struct DifferenceView<'d> {
    part: &'static str,
    expected: &'d str,
    signed: &'d str,
    offset: usize,
    mark: usize,
}

#[derive(Serialize)]
struct AdvisoryView {
    id: &'static str,
    detail: Texts,
    title: Texts,
    explanation: Texts,
    fix: Texts,
    blocking: bool,
}

#[derive(Serialize)]
struct TriedView {
    part: &'static str,
    variants: usize,
}

#[derive(Serialize)]
struct TraceView<'t> {
    algorithm: &'static str,
    encoding: &'static str,
    is_token_request: bool,
    method: &'t str,
    endpoint_url: &'t str,
    timestamp: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body_base64: Option<String>,
    removed: Vec<[usize; 2]>,
    body_digest: Option<&'t str>,
    template: &'t str,
    string_to_sign: String,
    segments: Vec<SegmentView>,
    signature: Option<&'t str>,
    headers: Vec<[&'t str; 2]>,
}

#[derive(Serialize)]
struct SegmentView {
    field: &'static str,
    text: String,
    start: usize,
    end: usize,
}

impl Diagnosis {
    /// The whole diagnosis as one JSON object, with the keys of `docs/diagnosis.md`: the same on every surface.
    ///
    /// Texts are objects of `en` and `id`. Like the diagnosis it holds no secret, no token and no signature.
    ///
    /// ```
    /// use paraf::Profile;
    /// use paraf::diagnose::{ObservedRequest, DiagnosisCredential, diagnose};
    /// # let headers = [("Authorization", "Bearer t"), ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"), ("X-SIGNATURE", "")];
    /// # let headers = [headers[0], headers[1], ("X-SIGNATURE", "AAAA")];
    /// let case = ObservedRequest::new("POST", "/openapi/v1.0/balance-inquiry", &headers, b"{}");
    /// let json = diagnose(&case, &DiagnosisCredential::default(), &Profile::named("bca")?)?.to_json();
    /// assert!(json.starts_with(r#"{"matched":false,"answer":"not-checked","missing":["client_secret"],"findings":[]"#));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn to_json(&self) -> String {
        written(&DiagnosisView {
            matched: self.matched(),
            answer: self.answer().as_str(),
            missing: self.missing(),
            findings: self.findings().iter().map(finding).collect(),
            advisories: self.advisories().iter().map(advisory).collect(),
            assumed: self.assumed().iter().map(|part| part.as_str()).collect(),
            tried: self
                .tried()
                .iter()
                .map(|tried| TriedView { part: tried.part().as_str(), variants: tried.variants() })
                .collect(),
            stopped_early: self.stopped_early(),
            hashed_bytes: self.hashed_bytes(),
        })
    }
}

impl Trace {
    /// Every stage as one JSON object; tokens are redacted. A body that is not UTF-8 stands as `body_base64`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let body = core::str::from_utf8(self.body()).ok();
        let segment = |segment: super::TraceSegment| SegmentView {
            field: segment.field.as_str(),
            text: segment.text,
            start: segment.range.start,
            end: segment.range.end,
        };
        written(&TraceView {
            algorithm: self.algorithm(),
            encoding: self.encoding(),
            is_token_request: self.is_token_request(),
            method: self.method(),
            endpoint_url: self.endpoint_url(),
            timestamp: self.timestamp(),
            body,
            body_base64: body.is_none().then(|| STANDARD.encode(self.body())),
            removed: self.removed().iter().map(|range| [range.start, range.end]).collect(),
            body_digest: self.body_digest(),
            template: self.template(),
            string_to_sign: self.string_to_sign(),
            segments: self.segments().into_iter().map(segment).collect(),
            signature: self.signature(),
            headers: self.headers().map(|(name, value)| [name, value]).collect(),
        })
    }
}

fn finding(finding: &Finding) -> FindingView<'_> {
    let code = |language: &ProgrammingLanguage| Some((language.as_str(), finding.code(*language)?));
    FindingView {
        id: finding.id(),
        changes: finding.changes(),
        part: finding.part().as_str(),
        title: Texts::of(|language| finding.title(language)),
        explanation: Texts::of(|language| finding.explanation(language)),
        fix: Texts::of(|language| finding.fix(language)),
        code: ProgrammingLanguage::ALL.iter().filter_map(code).collect(),
        differences: finding.differences().iter().map(difference).collect(),
    }
}

fn difference(difference: &Difference) -> DifferenceView<'_> {
    DifferenceView {
        part: difference.part().as_str(),
        expected: difference.expected(),
        signed: difference.signed(),
        offset: difference.offset(),
        mark: difference.mark(),
    }
}

fn advisory(advisory: &Advisory) -> AdvisoryView {
    AdvisoryView {
        id: advisory.id(),
        detail: Texts::of(|language| advisory.detail(language)),
        title: Texts::of(|language| advisory.title(language)),
        explanation: Texts::of(|language| advisory.explanation(language)),
        fix: Texts::of(|language| advisory.fix(language)),
        blocking: advisory.is_blocking(),
    }
}

fn written(view: &impl Serialize) -> String {
    match serde_json::to_string(view) {
        Ok(text) => text,
        Err(_) => unreachable!("texts, numbers and lists can always be written"),
    }
}
