//! `paraf report`: everything about one request that the bank's support needs, and nothing that it must not have.
//!
//! `hidden` decides what is left out, `facts` gathers what is in it, `page` writes it for people.

mod facts;
mod hidden;
mod page;
mod shown;

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use paraf::diagnose::{diagnose, explain};
use paraf::{Language, Moment};

use crate::input::request::{Question, SubjectOptions, response};
use crate::input::{files, time};
use crate::output::{Failure, Outcome, say};
use crate::texts::words;
use facts::Facts;
use hidden::Hidden;

/// What `paraf report` takes.
#[derive(Args)]
pub(crate) struct Report {
    #[command(flatten)]
    subject: SubjectOptions,
    #[arg(long)]
    callback: bool,
    #[arg(long, value_name = "TIME")]
    now: Option<String>,
    #[arg(long, value_name = "FILE|CODE")]
    response: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

impl Report {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let subject = self.subject.read(language)?;
        let question = Question::new(&subject, self.callback);
        let response = response(self.response.as_deref(), &subject.request, language)?;
        let case = question
            .case()
            .now(self.now.as_deref().map(Moment::parse).transpose()?)
            .response_code(response.code())
            .response_message(response.message());
        let mut hidden = Hidden::of(&subject.credential);
        let facts = Facts {
            made_at: time::now().text(&subject.profile)?,
            direction: case.direction,
            trace: explain(&case, &question.credential(), &subject.profile),
            diagnosis: diagnose(&case, &question.credential(), &subject.profile),
            response: &response,
            profile: &subject.profile,
            request: &subject.request,
        };
        let text =
            if self.json { facts.json(&mut hidden, language) } else { page::page(&facts, &mut hidden, language) };
        let text = hidden.without_secrets(&text, language);
        match &self.out {
            Some(path) => {
                write(path, &text).map_err(|error| files::failure(path, &error, language))?;
                say(words::READ_IT_FIRST.get(language));
                Ok(Outcome::of(files::shown(path).into_owned()))
            }
            None => Ok(Outcome::of(text)),
        }
    }
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}
