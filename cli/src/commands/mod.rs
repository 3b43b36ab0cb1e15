//! The commands: one file each, with its options and what it does.

mod bank;
mod profiles;
mod uat;

use clap::Subcommand;
use paraf::Language;

use crate::output::{Failure, Outcome};

/// A command. Its texts are in `texts::help`.
#[derive(Subcommand)]
pub(crate) enum Command {
    Bank(bank::Bank),
    Profiles(profiles::Profiles),
    Uat(uat::Uat),
}

impl Command {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        match self {
            Command::Bank(command) => command.run(language),
            Command::Profiles(command) => command.run(language),
            Command::Uat(command) => command.run(language),
        }
    }
}
