//! What clap says of a wrong command line, in one line of our own and the usage of the command. Never the value that was typed: someone may
//! have put a secret there.

use std::error::Error as _;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use paraf::Language;

use super::values::Wrong;
use crate::output::Failure;
use crate::texts::{Text, help, words};

/// What is printed of an error; help and version are errors of clap, too.
pub(super) fn failure(error: &clap::Error, command: &Command, language: Language) -> Failure {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Failure::Shown { text: error.render(), is_asked: true },
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            Failure::Shown { text: path(command).0.clone().render_help(), is_asked: false }
        }
        _ => {
            let (at, path) = path(command);
            let (subject, text) = told(error, at, language);
            Failure::Usage { subject, text, usage: help::usage(at, &path, language), path }
        }
    }
}

/// The command that was meant, and the words that name it.
fn path(command: &Command) -> (&Command, String) {
    let (mut at, mut path) = (command, command.get_name().to_owned());
    for argument in std::env::args_os().skip(1) {
        let Some(found) = argument.to_str().and_then(|name| at.find_subcommand(name)) else { continue };
        at = found;
        path = format!("{path} {}", found.get_name());
    }
    (at, path)
}

fn told(error: &clap::Error, at: &Command, language: Language) -> (String, String) {
    let subject = name(error, ContextKind::InvalidArg);
    let say = |text: Text| text.get(language).to_owned();
    let text = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let names: Vec<&str> = at.get_subcommands().map(Command::get_name).collect();
            return (say(words::COMMAND), format!("{} {}", say(words::IS_NOT_ONE_OF), names.join(", ")));
        }
        ErrorKind::UnknownArgument if !subject.starts_with('-') => return too_many(at, language),
        ErrorKind::UnknownArgument => say(words::IS_NOT_AN_OPTION),
        ErrorKind::InvalidValue => match list(error, ContextKind::ValidValue) {
            _ if value_is_missing(error) => say(words::NEEDS_A_VALUE),
            values => format!("{} {}", say(words::IS_NOT_ONE_OF), values.join(", ")),
        },
        ErrorKind::ValueValidation => match error.source().and_then(|source| source.downcast_ref::<Wrong>()) {
            Some(Wrong(text)) => say(*text),
            None => say(words::CANNOT_BE_READ),
        },
        ErrorKind::TooManyValues => say(words::TAKES_NO_VALUE),
        ErrorKind::ArgumentConflict => {
            let prior = name(error, ContextKind::PriorArg);
            if prior == subject {
                say(words::IS_GIVEN_TWICE)
            } else {
                format!("{} {prior}", say(words::IS_GIVEN_BESIDE))
            }
        }
        ErrorKind::MissingRequiredArgument => say(words::IS_MISSING),
        ErrorKind::InvalidUtf8 => return (say(words::ARGUMENT), say(words::IS_NOT_UTF_8)),
        _ => say(words::CANNOT_BE_READ),
    };
    (subject, text)
}

/// A word too many: a second FILE, or one where none is taken.
fn too_many(at: &Command, language: Language) -> (String, String) {
    match at.get_positionals().next().and_then(|argument| argument.get_value_names()?.first()) {
        Some(name) => (name.to_string(), words::IS_GIVEN_TWICE.get(language).to_owned()),
        None => (at.get_name().to_owned(), words::TAKES_NO_FILE.get(language).to_owned()),
    }
}

/// The name of an argument without its value: `--lang <en|id>`, `[FILE]`.
fn name(error: &clap::Error, kind: ContextKind) -> String {
    let whole = list(error, kind);
    let first = whole.first().map(String::as_str).unwrap_or_default();
    let name = first.split([' ', '=']).next().unwrap_or_default();
    if name.starts_with('-') { name.to_owned() } else { name.trim_matches(['<', '>', '[', ']', '.']).to_owned() }
}

fn list(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

fn value_is_missing(error: &clap::Error) -> bool {
    matches!(error.get(ContextKind::InvalidValue), Some(ContextValue::String(value)) if value.is_empty())
}
