//! `paraf check`: your own credentials against a bank that you name, by questions that move nothing.

use std::path::PathBuf;

use clap::Args;
use paraf::message::Service;
use paraf::{Language, Profile};

use super::bank::failure;
use crate::check::{Asked, Found, Record, Target, ask, is_askable, told};
use crate::input::credential::Credential;
use crate::input::files;
use crate::input::request::ProfileOption;
use crate::output::{Failure, Outcome, Verdict, json, say};
use crate::texts::words;

/// What `paraf check` takes.
#[derive(Args)]
pub(crate) struct Check {
    #[arg(value_name = "URL")]
    url: String,
    #[command(flatten)]
    profile: ProfileOption,
    #[arg(long, value_name = "FILE.json")]
    credential: Option<PathBuf>,
    #[arg(long, value_name = "SERVICE=FILE.json")]
    ask: Vec<String>,
    #[arg(long)]
    json: bool,
}

impl Check {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let target = Target::parse(&self.url, language)?;
        let profile = self.profile.read(language)?;
        let asked = self.questions(&profile, language)?;
        let credential = Credential::read(self.credential.as_deref(), language)?;
        let services = asked.iter().map(|asked| asked.service.id());
        let services: Vec<&str> = ["73"].into_iter().chain(services).collect();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| failure(error.to_string()))?;
        say(&words::GOES_TO.get(language).replacen("{}", target.host(), 1).replacen("{}", &services.join(", "), 1));
        let facts = runtime.block_on(ask(&target, &profile, &credential, &asked))?;
        let record = Record::new(&target, &profile, facts)?;
        let verdict = match (record.count(Found::Denied), record.count(Found::NotSeen)) {
            (0, 0) => Verdict::Yes,
            (0, _) => Verdict::Unknown,
            _ => Verdict::No,
        };
        let outcome = if self.json { json::outcome(&record) } else { Outcome::of(told(&record, language)).headed() };
        Ok(outcome.with(verdict))
    }

    fn questions(&self, profile: &Profile, language: Language) -> Result<Vec<Asked>, Failure> {
        let mut asked: Vec<Asked> = Vec::new();
        for given in &self.ask {
            let wrong = |text| Failure::input(format!("--ask {given}"), text, language);
            let (id, file) = given.split_once('=').ok_or_else(|| wrong(words::IS_NO_QUESTION))?;
            let service = Service::find(id, profile)?;
            if !is_askable(service) {
                return Err(wrong(words::MOVES_SOMETHING));
            }
            if asked.iter().any(|asked| asked.service == service) {
                return Err(wrong(words::IS_GIVEN_TWICE));
            }
            asked.push(Asked { service, body: files::bytes(file.as_ref(), language)? });
        }
        Ok(asked)
    }
}
