//! `diagnose` and `explain`, through the public surface.

use paraf::diagnose::{DiagnosisCredential, ObservedRequest, diagnose, explain};
use paraf::{Direction, Moment};
use serde_json::{Value, json};

use super::case::{Input, profile};
use super::operations::Stages;

/// What both operations are given, read once, so that a `ObservedRequest` can borrow from it.
struct Asked<'c> {
    input: &'c Input<'c>,
    headers: Vec<(&'c str, &'c str)>,
    body: Vec<u8>,
    hashed_body: Option<Vec<u8>>,
    secrets: Vec<&'c str>,
    keys: Vec<&'c [u8]>,
}

impl<'c> Asked<'c> {
    fn read(input: &'c Input<'c>) -> Self {
        let keys = input.texts("public_keys_pem").unwrap_or_default();
        Asked {
            headers: input.headers(),
            body: input.bytes("body").unwrap_or_default(),
            hashed_body: input.bytes("hashed_body"),
            secrets: input.texts("other_secrets").unwrap_or_default(),
            keys: keys.into_iter().map(str::as_bytes).collect(),
            input,
        }
    }

    fn case(&self) -> Result<ObservedRequest<'_>, paraf::Error> {
        let input = self.input;
        Ok(ObservedRequest::new(input.need("method"), input.need("url"), &self.headers, &self.body)
            .direction(Direction::parse(input.text("direction").unwrap_or("to-provider"))?)
            .hashed_body(self.hashed_body.as_deref())
            .now(moment(&input.0["now"]))
            .token_issued_at(moment(&input.0["token_issued_at"]))
            .response_code(input.text("response_code"))
            .response_message(input.text("response_message")))
    }

    fn credential(&self) -> DiagnosisCredential<'_> {
        DiagnosisCredential::new()
            .client_key(self.input.text("client_key"))
            .client_secret(self.input.text("client_secret"))
            .other_secrets(&self.secrets)
            .api_key(self.input.text("api_key"))
            .api_secret(self.input.text("api_secret"))
            .private_key(self.input.text("private_key_pem").map(str::as_bytes))
            .public_keys(&self.keys)
            .access_token(self.input.text("access_token"))
    }
}

fn moment(value: &Value) -> Option<Moment> {
    match value {
        Value::Null => None,
        Value::Number(seconds) => seconds.as_i64().map(Moment::from_epoch_seconds),
        text => Some(Moment::parse(text.as_str().unwrap_or_default()).expect("RFC 3339")),
    }
}

pub(crate) fn run_diagnose(case: &Value, input: &Input<'_>) -> Stages {
    let asked = Asked::read(input);
    let diagnosis = diagnose(&asked.case()?, &asked.credential(), &profile(case)?)?;
    let finding = |finding: &paraf::diagnose::Finding| json!({"id": finding.id(), "changes": finding.changes()});
    let advisories: Value = diagnosis.advisories().iter().map(|advisory| json!(advisory.id())).collect();
    Ok(vec![
        ("matched", json!(diagnosis.matched())),
        ("answer", json!(diagnosis.answer().as_str())),
        ("missing", json!(diagnosis.missing())),
        ("findings", diagnosis.findings().iter().map(finding).collect()),
        ("no_advisories", advisories.clone()),
        ("advisories", advisories),
    ])
}

pub(crate) fn run_explain(case: &Value, input: &Input<'_>) -> Stages {
    let asked = Asked::read(input);
    let trace = explain(&asked.case()?, &asked.credential(), &profile(case)?)?;
    let segment = |segment: &paraf::diagnose::TraceSegment| json!({"field": segment.field.as_str(), "text": segment.text, "start": segment.range.start, "end": segment.range.end});
    Ok(vec![
        ("algorithm", json!(trace.algorithm())),
        ("encoding", json!(trace.encoding())),
        ("is_token_request", json!(trace.is_token_request())),
        ("method", json!(trace.method())),
        ("endpoint_url", json!(trace.endpoint_url())),
        ("timestamp", json!(trace.timestamp())),
        ("body", json!(trace.body())),
        ("removed", trace.removed().iter().map(|range| json!([range.start, range.end])).collect()),
        ("body_digest", json!(trace.body_digest())),
        ("template", json!(trace.template())),
        ("string_to_sign", json!(trace.reveal_string_to_sign())),
        ("segments", trace.segments().iter().map(segment).collect()),
        ("signature", json!(trace.signature())),
    ])
}
