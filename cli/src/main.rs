//! `paraf`: signs, verifies and explains SNAP requests in a terminal.
//!
//! `arguments` reads the command line, `commands` has one file a command, `input` reads files, credentials and captures, `output` prints,
//! `texts` has every text in both languages, `server` is the bank of `paraf bank`, and `uat` tests by `scenarios`. What the protocol demands is `paraf`'s alone.

mod arguments;
mod commands;
mod output;
mod scenarios;
mod server;
mod texts;
mod uat;

use std::process::ExitCode;

fn main() -> ExitCode {
    let language = arguments::language(std::env::args_os());
    output::finish(arguments::parse(language).and_then(|arguments| arguments.run(language)), language)
}
