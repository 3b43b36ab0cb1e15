//! `paraf validate`: a message against the table of its service.

use clap::Args;
use paraf::message::{MessageKind, Mode, Service, Violation};
use paraf::{Language, Moment};
use serde::Serialize;

use crate::arguments::message_kind;
use crate::input::files;
use crate::input::request::{CaptureOptions, ProfileOption};
use crate::output::{Failure, Outcome, Verdict, json, note};
use crate::texts::{checks, words};

/// What `paraf validate` takes.
#[derive(Args)]
pub(crate) struct Validate {
    #[command(flatten)]
    capture: CaptureOptions,
    #[command(flatten)]
    profile: ProfileOption,
    #[arg(long, value_name = "ID", conflicts_with = "entry")]
    service: Option<String>,
    #[arg(long, value_name = "request|response", value_parser = message_kind(), requires = "service")]
    message: Option<MessageKind>,
    #[arg(long)]
    lenient: bool,
    #[arg(long, value_name = "TIME")]
    now: Option<String>,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Facts<'v> {
    valid: bool,
    service: &'static str,
    message: &'static str,
    violations: Vec<Row<'v>>,
}

#[derive(Serialize)]
struct Row<'v> {
    check: &'static str,
    pointer: &'v str,
    message: &'v str,
    response_code: String,
    response_message: &'v str,
}

impl Validate {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let (service, body) = self.read(language)?;
        let kind = self.message.unwrap_or(MessageKind::Request);
        let mode = if self.lenient { Mode::Lenient } else { Mode::Strict };
        let violations = match self.now.as_deref().map(Moment::parse).transpose()? {
            Some(now) => service.validate_at(kind, mode, &body, now),
            None => service.validate(kind, mode, &body),
        };
        let verdict = if violations.is_empty() { Verdict::Yes } else { Verdict::No };
        let outcome = match self.json {
            true => json::outcome(&Facts {
                valid: violations.is_empty(),
                service: service.id(),
                message: kind.as_str(),
                violations: violations.iter().map(row).collect(),
            }),
            false => Outcome::of(told(service, kind, &violations, language)).headed(),
        };
        Ok(outcome.with(verdict))
    }

    /// The service, and the message: FILE itself where the service is named, or else the body of a captured request.
    fn read(&self, language: Language) -> Result<(Service, Vec<u8>), Failure> {
        let profile = self.profile.read(language)?;
        if let Some(id) = &self.service {
            let service = Service::find(id, &profile)?;
            let bytes = files::bytes(&self.capture.file, language)?;
            let body = files::without_mark(&bytes);
            if body.len() < bytes.len() {
                note(words::MARK_IS_LEFT_OUT.get(language), language);
            }
            return Ok((service, body.to_vec()));
        }
        let request = self.capture.read(language)?;
        let service = Service::of_request(request.method(), request.url(), &profile);
        let service = service.ok_or_else(|| Failure::input("--service", words::WHICH_SERVICE, language))?;
        if request.body().is_empty() && service.method() == "GET" {
            return Err(Failure::input("body", words::GET_HAS_NO_BODY, language));
        }
        Ok((service, request.body().to_vec()))
    }
}

fn row(violation: &Violation) -> Row<'_> {
    Row {
        check: violation.check().as_str(),
        pointer: violation.pointer(),
        message: violation.message(),
        response_code: violation.response_code().to_string(),
        response_message: violation.response_message(),
    }
}

fn told(service: Service, kind: MessageKind, violations: &[Violation], language: Language) -> String {
    let name = if language == Language::Indonesian { service.name_id() } else { service.name() };
    let head = match violations {
        [] => words::IS_VALID.get(language).to_owned(),
        _ => words::HAS_VIOLATIONS.get(language).replace("{}", &violations.len().to_string()),
    };
    let kind = if kind == MessageKind::Request { words::REQUEST } else { words::RESPONSE };
    let mut lines = vec![format!("{head} ({} {name}, {})", service.id(), kind.get(language))];
    for violation in violations {
        let what = match language {
            Language::Indonesian => checks::told(violation.check()).unwrap_or(violation.message()),
            _ => violation.message(),
        };
        let at = if violation.pointer().is_empty() { "/" } else { violation.pointer() };
        let code = violation.response_code().to_string();
        let answer = [code.as_str(), violation.response_message()].join(" ");
        let answer = answer.trim();
        lines.push(if answer.is_empty() { format!("{at}: {what}") } else { format!("{at}: {what} ({answer})") });
    }
    lines.join("\n")
}
