//! What is in a report.

use paraf::capture::{CapturedRequest, CapturedResponse};
use paraf::diagnose::{Diagnosis, Trace};
use paraf::{Direction, Error, Language, Profile};
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::hidden::Hidden;
use super::shown::Shown;
use crate::output::json;

/// Everything about one request.
pub(super) struct Facts<'r> {
    pub(super) made_at: String,
    pub(super) direction: Direction,
    pub(super) profile: &'r Profile,
    pub(super) request: &'r CapturedRequest,
    pub(super) response: &'r CapturedResponse,
    pub(super) trace: Result<Trace, Error>,
    pub(super) diagnosis: Result<Diagnosis, Error>,
}

#[derive(Serialize)]
struct View<'r> {
    versions: Versions<'r>,
    made_at: &'r str,
    profile: ProfileView<'r>,
    direction: &'static str,
    request: RequestView<'r>,
    response: Option<ResponseView<'r>>,
    stages: Option<Box<RawValue>>,
    stages_error: Option<ErrorView>,
    diagnosis: Option<Box<RawValue>>,
    diagnosis_error: Option<ErrorView>,
    left_out: &'r [String],
}

#[derive(Serialize)]
struct Versions<'r> {
    paraf: &'r str,
    system: &'r str,
    architecture: &'r str,
}

#[derive(Serialize)]
struct ProfileView<'r> {
    name: &'r str,
    deviations: Vec<[&'r str; 2]>,
}

#[derive(Serialize)]
struct RequestView<'r> {
    method: &'r str,
    url: &'r str,
    headers: Vec<[&'r str; 2]>,
    body: &'r str,
    body_bytes: usize,
    body_is_exact: bool,
}

#[derive(Serialize)]
struct ResponseView<'r> {
    status: Option<u16>,
    code: Option<&'r str>,
    message: Option<&'r str>,
}

#[derive(Serialize)]
struct ErrorView {
    code: &'static str,
    message: String,
}

pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Facts<'_> {
    /// The request without its secrets.
    pub(super) fn shown(&self, hidden: &mut Hidden, language: Language) -> Shown {
        Shown::of(self.request, self.trace.as_ref().ok(), hidden, language)
    }

    /// The response, where anything of it is known.
    pub(super) fn has_response(&self) -> bool {
        self.response.status().is_some() || self.response.code().is_some() || self.response.message().is_some()
    }

    /// As JSON, with the keys of `docs/command-line.md`.
    pub(super) fn json(&self, hidden: &mut Hidden, language: Language) -> String {
        let shown = self.shown(hidden, language);
        let raw = |text: String| RawValue::from_string(text).ok();
        let stages = self.trace.as_ref().ok().map(Trace::to_json);
        json::text(&View {
            versions: Versions { paraf: VERSION, system: std::env::consts::OS, architecture: std::env::consts::ARCH },
            made_at: &self.made_at,
            profile: ProfileView {
                name: self.profile.name(),
                deviations: self.profile.deviations().map(|(rule, value)| [rule, value]).collect(),
            },
            direction: self.direction.as_str(),
            request: RequestView {
                method: &shown.method,
                url: &shown.url,
                headers: shown.headers.iter().map(|(name, value)| [name.as_str(), value.as_str()]).collect(),
                body: &shown.body,
                body_bytes: self.request.body().len(),
                body_is_exact: shown.body_is_exact,
            },
            response: self.has_response().then(|| ResponseView {
                status: self.response.status(),
                code: self.response.code(),
                message: self.response.message(),
            }),
            stages: stages.and_then(|stages| raw(without_base64(stages))),
            stages_error: self.trace.as_ref().err().map(error),
            diagnosis: self.diagnosis.as_ref().ok().and_then(|diagnosis| raw(diagnosis.to_json())),
            diagnosis_error: self.diagnosis.as_ref().err().map(error),
            left_out: hidden.places(),
        })
    }
}

/// A body that is no text is in the stages as Base64, in which no secret would be found.
fn without_base64(stages: String) -> String {
    let Ok(Value::Object(mut members)) = serde_json::from_str(&stages) else { return stages };
    if members.remove("body_base64").is_some() { Value::Object(members).to_string() } else { stages }
}

fn error(error: &Error) -> ErrorView {
    ErrorView { code: error.code().as_str(), message: error.to_string() }
}
