//! `paraf explain`: every stage of a signature.

use clap::Args;
use paraf::Language;
use paraf::diagnose::explain;

use crate::input::request::{Question, SubjectOptions};
use crate::output::{Failure, Outcome};

/// What `paraf explain` takes.
#[derive(Args)]
pub(crate) struct Explain {
    #[command(flatten)]
    subject: SubjectOptions,
    #[arg(long)]
    callback: bool,
    #[arg(long)]
    reveal: bool,
    #[arg(long, conflicts_with = "reveal")]
    json: bool,
}

impl Explain {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let subject = self.subject.read(language)?;
        let question = Question::new(&subject, self.callback);
        let trace = explain(&question.case(), &question.credential(), &subject.profile)?;
        Ok(Outcome::of(match (self.reveal, self.json) {
            (true, _) => trace.reveal_string_to_sign().to_owned(),
            (_, true) => trace.to_json(),
            _ => trace.report(language),
        }))
    }
}
