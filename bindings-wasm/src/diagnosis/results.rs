//! What explaining and diagnosing return: objects of `js/diagnosis.ts`.

use js_sys::Uint8Array;
use paraf::{Language, ProgrammingLanguage};
use wasm_bindgen::prelude::*;

use crate::results::{byte_array, units};

#[wasm_bindgen(raw_module = "../diagnosis.js")]
extern "C" {
    pub type Trace;

    /// `removed` are starts and ends in turn; `headers` names and values.
    #[wasm_bindgen(constructor)]
    fn new(
        description: &str,
        algorithm: &str,
        encoding: &str,
        is_token_request: bool,
        method: &str,
        endpoint_url: &str,
        timestamp: &str,
        body: Uint8Array,
        removed: Vec<u32>,
        body_digest: Option<&str>,
        template: &str,
        string_to_sign: &str,
        revealed: &str,
        segments: Vec<TraceSegment>,
        signature: &str,
        headers: Vec<String>,
    ) -> Trace;

    type TraceSegment;

    #[wasm_bindgen(js_name = traceSegment)]
    fn trace_segment(field: &str, text: &str, start: u32, end: u32) -> TraceSegment;

    pub type Diagnosis;

    #[wasm_bindgen(constructor)]
    fn new(
        description: &str,
        matched: bool,
        findings: Vec<Finding>,
        advisories: Vec<Advisory>,
        held_fixed: Vec<String>,
        tried: Vec<Tried>,
        stopped_early: bool,
        hashed_bytes: f64,
    ) -> Diagnosis;

    type Finding;

    /// `code` are programming languages and lines of them in turn.
    #[wasm_bindgen(js_name = finding)]
    fn new_finding(
        id: &str,
        changes: Vec<String>,
        part: &str,
        title: &str,
        explanation: &str,
        mend: &str,
        code: Vec<String>,
        differences: Vec<Difference>,
    ) -> Finding;

    type Difference;

    #[wasm_bindgen(js_name = difference)]
    fn new_difference(part: &str, right: &str, signed: &str, offset: f64, mark: u32) -> Difference;

    type Advisory;

    #[wasm_bindgen(js_name = advisory)]
    fn new_advisory(id: &str, detail: &str, title: &str, explanation: &str, mend: &str) -> Advisory;

    type Tried;

    #[wasm_bindgen(js_name = tried)]
    fn new_tried(part: &str, variants: f64) -> Tried;
}

pub(super) fn trace(trace: &paraf::Trace) -> Trace {
    let revealed = trace.reveal_string_to_sign();
    let segments = trace.segments();
    let segments = segments.iter().map(|segment| {
        let (start, end) = (units(revealed, segment.range.start), units(revealed, segment.range.end));
        trace_segment(segment.field.name(), &segment.text, start, end)
    });
    let headers = trace.headers().flat_map(|(name, value)| [name.into(), value.into()]);
    Trace::new(
        &format!("{trace:?}"),
        trace.algorithm(),
        trace.encoding(),
        trace.is_token_request(),
        trace.method(),
        trace.endpoint_url(),
        trace.timestamp(),
        byte_array(trace.body()),
        trace.removed().iter().flat_map(|range| [range.start as u32, range.end as u32]).collect(),
        trace.body_digest(),
        trace.template(),
        &trace.string_to_sign(),
        revealed,
        segments.collect(),
        trace.signature(),
        headers.collect(),
    )
}

pub(super) fn diagnosis(diagnosis: &paraf::Diagnosis, language: Language) -> Diagnosis {
    let tried = diagnosis.tried().iter().map(|tried| new_tried(tried.part().as_str(), tried.variants() as f64));
    Diagnosis::new(
        &format!("{diagnosis:?}"),
        diagnosis.matched(),
        diagnosis.findings().iter().map(|found| finding(found, language)).collect(),
        diagnosis.advisories().iter().map(|advice| advisory(advice, language)).collect(),
        diagnosis.held_fixed().iter().map(|part| part.as_str().into()).collect(),
        tried.collect(),
        diagnosis.stopped_early(),
        diagnosis.hashed_bytes() as f64,
    )
}

fn finding(finding: &paraf::Finding, language: Language) -> Finding {
    let code = ProgrammingLanguage::ALL.iter().filter_map(|code| Some([code.as_str().into(), finding.code(*code)?]));
    new_finding(
        &finding.id(),
        finding.changes().iter().map(|change| (*change).into()).collect(),
        finding.part().as_str(),
        &finding.title(language),
        &finding.explanation(language),
        &finding.mend(language),
        code.flatten().collect(),
        finding.differences().iter().map(difference).collect(),
    )
}

fn difference(difference: &paraf::Difference) -> Difference {
    let (right, signed) = (difference.right(), difference.signed());
    let mark = units(right, difference.mark());
    new_difference(difference.part().as_str(), right, signed, difference.offset() as f64, mark)
}

fn advisory(advisory: &paraf::Advisory, language: Language) -> Advisory {
    let (title, explanation, mend) =
        (advisory.title(language), advisory.explanation(language), advisory.mend(language));
    new_advisory(advisory.id(), advisory.detail(), title, explanation, mend)
}
