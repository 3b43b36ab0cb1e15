//! The commands: one file each, with its options and what it does.

mod profiles;

use clap::Subcommand;
use paraf::Language;

use crate::output::{Failure, Outcome};

/// A command. Its texts are in `texts::help`.
#[derive(Subcommand)]
pub(crate) enum Command {
    Profiles(profiles::Profiles),
}

impl Command {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        match self {
            Command::Profiles(command) => command.run(language),
        }
    }
}
