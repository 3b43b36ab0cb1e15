//! The command line as a whole: which language, which command.

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches, Parser};
use paraf::Language;

use crate::commands::Command;
use crate::output::{Failure, Outcome};
use crate::texts;

/// What is typed after `paraf`.
#[derive(Parser)]
#[command(
    name = "paraf",
    version,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "en|id")]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

impl Arguments {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        self.command.run(language)
    }
}

/// The language of everything that is printed: of `--lang`, or else of the environment. It is looked for before anything is parsed, because
/// what is wrong with a command line is said in it, too.
pub(crate) fn language(arguments: impl Iterator<Item = OsString>) -> Language {
    let arguments: Vec<String> = arguments.filter_map(|argument| argument.into_string().ok()).collect();
    let behind = arguments
        .iter()
        .zip(arguments.iter().skip(1))
        .find(|(name, _)| *name == "--lang")
        .map(|(_, value)| value.as_str());
    let given = behind.or_else(|| arguments.iter().find_map(|argument| argument.strip_prefix("--lang=")));
    given.and_then(|given| Language::parse(given).ok()).unwrap_or_else(of_environment)
}

/// As POSIX has it: the first of these that is set and not empty.
fn of_environment() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let locale = set.unwrap_or_default();
    let is_indonesian = locale == "id" || locale.starts_with("id_") || locale.starts_with("id.");
    if is_indonesian { Language::Indonesian } else { Language::English }
}

/// Reads the command line.
///
/// # Errors
/// Help and version too, which end with exit code 0.
pub(crate) fn parse(language: Language) -> Result<Arguments, Failure> {
    let command = texts::help::put_into(Arguments::command(), language);
    let matches = command.try_get_matches()?;
    Ok(Arguments::from_arg_matches(&matches)?)
}
