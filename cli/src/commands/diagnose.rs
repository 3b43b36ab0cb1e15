//! `paraf diagnose`: the mistake behind a signature that was rejected.

use std::path::PathBuf;

use clap::Args;
use paraf::diagnose::{Answer, ProgrammingLanguage, diagnose};
use paraf::{Language, Moment};

use crate::arguments::programming_language;
use crate::input::request::{Question, SubjectOptions, response};
use crate::output::{Failure, Outcome, Verdict};

/// What `paraf diagnose` takes.
#[derive(Args)]
pub(crate) struct Diagnose {
    #[command(flatten)]
    subject: SubjectOptions,
    #[arg(long)]
    callback: bool,
    #[arg(long, value_name = "LANGUAGE", value_parser = programming_language())]
    code: Option<ProgrammingLanguage>,
    #[arg(long, value_name = "TIME")]
    now: Option<String>,
    #[arg(long, value_name = "FILE|CODE")]
    response: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

impl Diagnose {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let subject = self.subject.read(language)?;
        let question = Question::new(&subject, self.callback);
        let response = response(self.response.as_deref(), &subject.request, language)?;
        // Only where it is told: what was pasted is mostly older than the tolerance.
        let now = self.now.as_deref().map(Moment::parse).transpose()?;
        let case = question.case().now(now).response_code(response.code()).response_message(response.message());
        let diagnosis = diagnose(&case, &question.credential(), &subject.profile)?;
        let outcome = match self.json {
            true => Outcome::of(diagnosis.to_json()),
            false => Outcome::of(diagnosis.report(language, self.code)).headed(),
        };
        Ok(outcome.with(match diagnosis.answer() {
            Answer::Right => Verdict::Yes,
            Answer::Wrong => Verdict::No,
            _ => Verdict::Unknown,
        }))
    }
}
