//! What explaining and diagnosing return; the parts of it are plain objects of `js/diagnosis.ts`.

use js_sys::Uint8Array;
use paraf::diagnose::ProgrammingLanguage;
use paraf::{Error, Language};
use wasm_bindgen::prelude::*;

use crate::convert::{is_absent, text};
use crate::error::Thrown;
use crate::results::{byte_array, units};

#[wasm_bindgen(raw_module = "../diagnosis.js")]
extern "C" {
    /// The interface.
    pub type TraceSegment;

    #[wasm_bindgen(js_name = traceSegment)]
    fn trace_segment(field: &str, text: &str, start: u32, end: u32) -> TraceSegment;

    /// Names and values, or starts and ends, two by two.
    pub type Pairs;

    #[wasm_bindgen(js_name = pairs)]
    fn ranges(flat: Vec<u32>) -> Pairs;

    #[wasm_bindgen(js_name = pairs)]
    fn headers(flat: Vec<String>) -> Pairs;

    /// The interface.
    pub type Finding;

    /// `code` are programming languages and lines of them in turn.
    #[wasm_bindgen(js_name = finding)]
    fn new_finding(
        id: &str,
        changes: Vec<String>,
        part: &str,
        title: &str,
        explanation: &str,
        fix: &str,
        code: Vec<String>,
        differences: Vec<Difference>,
    ) -> Finding;

    type Difference;

    #[wasm_bindgen(js_name = difference)]
    fn new_difference(part: &str, expected: &str, signed: &str, offset: f64, mark: u32) -> Difference;

    /// The interface.
    pub type Advisory;

    #[wasm_bindgen(js_name = advisory)]
    fn new_advisory(id: &str, detail: &str, title: &str, explanation: &str, fix: &str, is_blocking: bool) -> Advisory;

    /// The interface.
    pub type Tried;

    #[wasm_bindgen(js_name = tried)]
    fn new_tried(part: &str, variants: f64) -> Tried;
}

/// Every stage of a signature but the signature itself. Tokens are redacted; what shows them is called `reveal...`. It holds the body
/// in this module's memory: `free()` it when many are made.
#[wasm_bindgen]
pub struct Trace(pub(super) paraf::diagnose::Trace);

#[wasm_bindgen]
impl Trace {
    /// The primitive.
    #[wasm_bindgen(getter, unchecked_return_type = "'hmac-sha512' | 'hmac-sha256' | 'rsa-sha256'")]
    pub fn algorithm(&self) -> String {
        self.0.algorithm().into()
    }

    /// How the signature is written.
    #[wasm_bindgen(getter, unchecked_return_type = "'base64' | 'hex'")]
    pub fn encoding(&self) -> String {
        self.0.encoding().into()
    }

    /// A request for an access token, which is signed in another way than a transaction.
    #[wasm_bindgen(getter, js_name = isTokenRequest)]
    pub fn is_token_request(&self) -> bool {
        self.0.is_token_request()
    }

    /// The method as it is signed.
    #[wasm_bindgen(getter)]
    pub fn method(&self) -> String {
        self.0.method().into()
    }

    /// The URL as it is signed.
    #[wasm_bindgen(getter, js_name = endpointUrl)]
    pub fn endpoint_url(&self) -> String {
        self.0.endpoint_url().into()
    }

    /// The timestamp as it is signed.
    #[wasm_bindgen(getter)]
    pub fn timestamp(&self) -> String {
        self.0.timestamp().into()
    }

    /// The canonical body.
    #[wasm_bindgen(getter, unchecked_return_type = "Uint8Array<ArrayBuffer>")]
    pub fn body(&self) -> Uint8Array {
        byte_array(self.0.body())
    }

    /// The bytes of the body as it was given that the canonical one does not have: where each run of them begins and ends.
    #[wasm_bindgen(getter, unchecked_return_type = "Array<[start: number, end: number]>")]
    pub fn removed(&self) -> Pairs {
        ranges(self.0.removed().iter().flat_map(|range| [range.start as u32, range.end as u32]).collect())
    }

    /// The digest of the canonical body as it stands in the string; none where the profile leaves that of an empty body out.
    #[wasm_bindgen(getter, js_name = bodyDigest)]
    pub fn body_digest(&self) -> Option<String> {
        self.0.body_digest().map(Into::into)
    }

    /// The profile's template of the string: `{method}:{endpoint_url}:...`.
    #[wasm_bindgen(getter)]
    pub fn template(&self) -> String {
        self.0.template().into()
    }

    /// The string-to-sign with the token redacted.
    #[wasm_bindgen(getter, js_name = stringToSign)]
    pub fn string_to_sign(&self) -> String {
        self.0.string_to_sign()
    }

    /// The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs.
    #[wasm_bindgen(js_name = revealStringToSign)]
    pub fn reveal_string_to_sign(&self) -> String {
        self.0.reveal_string_to_sign().into()
    }

    /// The parts of the string-to-sign, in order; the token redacted.
    #[wasm_bindgen(getter, unchecked_return_type = "Array<TraceSegment>")]
    pub fn segments(&self) -> Vec<TraceSegment> {
        let revealed = self.0.reveal_string_to_sign();
        let segment = |segment: &paraf::diagnose::TraceSegment| {
            let (start, end) = (units(revealed, segment.range.start), units(revealed, segment.range.end));
            trace_segment(segment.field.as_str(), &segment.text, start, end)
        };
        self.0.segments().iter().map(segment).collect()
    }

    /// The signature that was sent; none where there was none.
    #[wasm_bindgen(getter)]
    pub fn signature(&self) -> Option<String> {
        self.0.signature().map(Into::into)
    }

    /// The headers whose values were used; tokens redacted.
    #[wasm_bindgen(getter, unchecked_return_type = "Array<[name: string, value: string]>")]
    pub fn headers(&self) -> Pairs {
        headers(self.0.headers().flat_map(|(name, value)| [name.into(), value.into()]).collect())
    }

    /// Every stage as plain text for a terminal, in English unless told otherwise; tokens are redacted.
    pub fn report(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Language")] language: &JsValue,
    ) -> Result<String, Thrown> {
        Ok(self.0.report(optional_word(language, "language", Language::parse)?.unwrap_or(Language::English)))
    }

    /// Every stage as one JSON object, with keys that are the same in every language; tokens are redacted.
    #[wasm_bindgen(js_name = toJson)]
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// For logs.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// What is wrong with a signature.
#[wasm_bindgen]
pub struct Diagnosis {
    pub(super) diagnosis: paraf::diagnose::Diagnosis,
    pub(super) language: Language,
}

#[wasm_bindgen]
impl Diagnosis {
    /// Whether the signature is right, wrong, or was not checked: then `missing` says what is needed.
    #[wasm_bindgen(getter, unchecked_return_type = "Answer")]
    pub fn answer(&self) -> String {
        self.diagnosis.answer().as_str().into()
    }

    /// What is needed to check the signature, where it was not checked: `client_secret`, `api_secret`, `public_key`, `access_token` and
    /// other fields that are not known, `signature` where it is a placeholder, `hashed_bytes` where the bound does not suffice for one
    /// try.
    #[wasm_bindgen(getter)]
    pub fn missing(&self) -> Vec<String> {
        self.diagnosis.missing().iter().map(|name| (*name).into()).collect()
    }

    /// Whether the signature is right. `false` alone does not say that it is wrong: see `answer`.
    #[wasm_bindgen(getter)]
    pub fn matched(&self) -> bool {
        self.diagnosis.matched()
    }

    /// What reproduces the signature, fewest changes first. Empty where it is right, and where nothing explains it.
    #[wasm_bindgen(getter, unchecked_return_type = "Array<Finding>")]
    pub fn findings(&self) -> Vec<Finding> {
        self.diagnosis.findings().iter().map(|found| finding(found, self.language)).collect()
    }

    /// What is certain without explaining the signature. What is not known of the request comes first.
    #[wasm_bindgen(getter, unchecked_return_type = "Array<Advisory>")]
    pub fn advisories(&self) -> Vec<Advisory> {
        self.diagnosis.advisories().iter().map(|seen| advisory(seen, self.language)).collect()
    }

    /// The parts that were taken to be right.
    #[wasm_bindgen(getter, js_name = assumed, unchecked_return_type = "Array<Part>")]
    pub fn assumed(&self) -> Vec<String> {
        self.diagnosis.assumed().iter().map(|part| part.as_str().into()).collect()
    }

    /// The parts that were varied.
    #[wasm_bindgen(getter, unchecked_return_type = "Array<Tried>")]
    pub fn tried(&self) -> Vec<Tried> {
        let tried = self.diagnosis.tried().iter();
        tried.map(|tried| new_tried(tried.part().as_str(), tried.variants() as f64)).collect()
    }

    /// The bound on hashed bytes was reached before everything was tried.
    #[wasm_bindgen(getter, js_name = stoppedEarly)]
    pub fn stopped_early(&self) -> bool {
        self.diagnosis.stopped_early()
    }

    /// How many bytes were hashed.
    #[wasm_bindgen(getter, js_name = hashedBytes)]
    pub fn hashed_bytes(&self) -> f64 {
        self.diagnosis.hashed_bytes() as f64
    }

    /// The diagnosis as plain text for a terminal: what explains the signature, with the first difference marked; where nothing does,
    /// what was held fixed and what was tried. `code` asks for the fix in that programming language too.
    pub fn report(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "ProgrammingLanguage")] code: &JsValue,
    ) -> Result<String, Thrown> {
        Ok(self.diagnosis.report(self.language, optional_word(code, "code", ProgrammingLanguage::parse)?))
    }

    /// The whole diagnosis as one JSON object, with keys that are the same in every language. Texts are objects of `en` and `id`.
    #[wasm_bindgen(js_name = toJson)]
    pub fn to_json(&self) -> String {
        self.diagnosis.to_json()
    }

    /// For logs: the findings by their IDs.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.diagnosis)
    }
}

fn finding(finding: &paraf::diagnose::Finding, language: Language) -> Finding {
    let code = ProgrammingLanguage::ALL.iter().filter_map(|code| Some([code.as_str().into(), finding.code(*code)?]));
    new_finding(
        &finding.id(),
        finding.changes().iter().map(|change| (*change).into()).collect(),
        finding.part().as_str(),
        &finding.title(language),
        &finding.explanation(language),
        &finding.fix(language),
        code.flatten().collect(),
        finding.differences().iter().map(|one| difference(one, language)).collect(),
    )
}

fn difference(difference: &paraf::diagnose::Difference, language: Language) -> Difference {
    let mark = units(difference.expected(), difference.mark());
    let (expected, signed) = (difference.expected_in(language), difference.signed_in(language));
    new_difference(difference.part().as_str(), &expected, &signed, difference.offset() as f64, mark)
}

fn advisory(advisory: &paraf::diagnose::Advisory, language: Language) -> Advisory {
    let (title, explanation, fix) = (advisory.title(language), advisory.explanation(language), advisory.fix(language));
    new_advisory(advisory.id(), &advisory.detail(language), title, explanation, fix, advisory.is_blocking())
}

/// A word of one of the core's enumerations, or nothing.
fn optional_word<T>(value: &JsValue, field: &str, parse: fn(&str) -> Result<T, Error>) -> Result<Option<T>, Thrown> {
    if is_absent(value) { Ok(None) } else { Ok(Some(parse(&text(value, field)?)?)) }
}
