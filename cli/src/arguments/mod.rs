//! The command line as a whole: which language, which command.

mod errors;
mod values;

use std::ffi::OsString;

use clap::{ArgAction, CommandFactory, FromArgMatches, Parser};
use paraf::Language;

pub(crate) use values::{message_kind, programming_language, whole};

use crate::commands::Command;
use crate::output::Failure;
use crate::texts::help;

/// What is typed after `paraf`.
#[derive(Parser)]
#[command(
    name = "paraf",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
struct Arguments {
    // Looked for by `language` already; here, so that another word is an error.
    #[arg(long, global = true, display_order = 100, value_name = "en|id", value_parser = ["en", "id"])]
    lang: Option<String>,
    #[arg(long, short, global = true, display_order = 101, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(long, short = 'V', display_order = 102, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    command: Command,
}

/// The language of everything that is printed: of `--lang`, or else of the environment. It is looked for before anything is parsed, because
/// help and errors are in it, too.
pub(crate) fn language(arguments: impl Iterator<Item = OsString>) -> Language {
    let mut arguments = arguments.skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let mut given = None;
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--lang") {
            Some("") => given = arguments.next(),
            Some(value) => given = value.strip_prefix('=').map(str::to_owned).or(given),
            None if argument == "--" => break,
            None => {}
        }
    }
    given.and_then(|given| Language::parse(&given).ok()).unwrap_or_else(of_environment)
}

/// As POSIX has it: the first of these that is set and not empty.
fn of_environment() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let locale = set.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
    match locale.split(['_', '.', '@', '-']).next() {
        Some("id") => Language::Indonesian,
        _ => Language::English,
    }
}

/// The whole command line as clap has it, with its texts.
pub(crate) fn command(language: Language) -> clap::Command {
    help::put_into(Arguments::command(), language)
}

/// Reads the command line.
///
/// # Errors
/// Also for help and version, which end with exit code 0.
pub(crate) fn parse(language: Language) -> Result<Command, Failure> {
    let mut command = command(language);
    let parsed = command.try_get_matches_from_mut(std::env::args_os());
    let parsed = parsed.and_then(|matches| Arguments::from_arg_matches(&matches));
    parsed.map(|arguments| arguments.command).map_err(|error| errors::failure(&error, &command, language))
}
