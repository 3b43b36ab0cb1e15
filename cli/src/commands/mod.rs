//! The commands: one file for each, with its options and what it does.

mod bank;
mod check;
mod code;
mod completions;
mod diagnose;
mod explain;
mod keygen;
mod profiles;
mod report;
mod services;
mod sign;
mod uat;
mod validate;
mod verify;

use clap::Subcommand;
use paraf::Language;

use crate::output::{Failure, Outcome};

/// A command. Its texts are in `texts::help`.
#[derive(Subcommand)]
pub(crate) enum Command {
    Sign(sign::Sign),
    Verify(verify::Verify),
    Explain(explain::Explain),
    Diagnose(diagnose::Diagnose),
    Report(report::Report),
    Validate(validate::Validate),
    Code(code::Code),
    Services(services::Services),
    Profiles(profiles::Profiles),
    Keygen(keygen::Keygen),
    Bank(bank::Bank),
    Check(check::Check),
    Uat(uat::Uat),
    Completions(completions::Completions),
}

impl Command {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        match self {
            Command::Bank(command) => command.run(language),
            Command::Check(command) => command.run(language),
            Command::Sign(command) => command.run(language),
            Command::Verify(command) => command.run(language),
            Command::Explain(command) => command.run(language),
            Command::Diagnose(command) => command.run(language),
            Command::Report(command) => command.run(language),
            Command::Validate(command) => command.run(language),
            Command::Code(command) => command.run(language),
            Command::Services(command) => command.run(language),
            Command::Profiles(command) => command.run(language),
            Command::Uat(command) => command.run(language),
            Command::Keygen(command) => command.run(language),
            Command::Completions(command) => Ok(command.run(language)),
        }
    }
}
