//! `paraf`: signs, verifies and explains SNAP requests in a terminal.
//!
//! `arguments` reads the command line, `commands` has one file for each command, `input` reads files, credentials and captures, `output`
//! prints, and `texts` has every text in both languages. `server` is the bank of `paraf bank`, `uat` tests by `scenarios`, `check` asks a bank
//! that is none of ours, and `client` is how all of them send. The rules of
//! the protocol are in the crate `paraf`.

mod arguments;
mod check;
mod client;
mod commands;
mod input;
mod output;
mod scenarios;
mod server;
mod texts;
mod uat;

use std::process::ExitCode;

fn main() -> ExitCode {
    let language = arguments::language(std::env::args_os());
    let ended = arguments::parse(language).and_then(|command| command.run(language));
    output::finish(ended, language)
}
