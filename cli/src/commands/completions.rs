//! `paraf completions`: what a shell needs to complete a command line.

use clap::Args;
use clap_complete::{Shell, generate};
use paraf::Language;

use crate::arguments;
use crate::output::Outcome;

/// What `paraf completions` takes.
#[derive(Args)]
pub(crate) struct Completions {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self, language: Language) -> Outcome {
        let mut command = arguments::command(language);
        let mut script = Vec::new();
        generate(self.shell, &mut command, "paraf", &mut script);
        Outcome::of(script)
    }
}
