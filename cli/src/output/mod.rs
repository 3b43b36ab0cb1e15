//! What a command ends with, and how it is printed.

use std::io::Write;
use std::process::ExitCode;

use paraf::Language;

/// The exit codes: yes, no, and what could not be done or checked.
#[derive(Clone, Copy)]
pub(crate) enum Verdict {
    Yes = 0,
    No = 1,
    Unknown = 2,
}

/// What a command found.
pub(crate) struct Outcome {
    pub(crate) bytes: Vec<u8>,
    pub(crate) verdict: Verdict,
}

impl Outcome {
    pub(crate) fn text(text: String) -> Self {
        Outcome { bytes: text.into_bytes(), verdict: Verdict::Yes }
    }

    pub(crate) fn json(facts: serde_json::Value) -> Self {
        Outcome::text(facts.to_string())
    }

    pub(crate) fn with(self, verdict: Verdict) -> Self {
        Outcome { verdict, ..self }
    }
}

/// Why a command could not be done.
pub(crate) enum Failure {
    /// A command line that makes no sense; or one that asks for help.
    Arguments(clap::Error),
    /// What paraf says.
    Paraf(paraf::Error),
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        Failure::Arguments(error)
    }
}

impl From<paraf::Error> for Failure {
    fn from(error: paraf::Error) -> Self {
        Failure::Paraf(error)
    }
}

/// Prints what a command ended with.
pub(crate) fn finish(ended: Result<Outcome, Failure>, language: Language) -> ExitCode {
    match ended {
        Ok(outcome) => {
            let mut out = anstream::stdout();
            let end: &[u8] = if outcome.bytes.ends_with(b"\n") { b"" } else { b"\n" };
            match out.write_all(&outcome.bytes).and_then(|()| out.write_all(end)).and_then(|()| out.flush()) {
                Ok(()) => ExitCode::from(outcome.verdict as u8),
                // Whoever read has seen enough.
                Err(_) => ExitCode::from(Verdict::Unknown as u8),
            }
        }
        Err(Failure::Arguments(error)) => {
            let _ = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(Verdict::Unknown as u8))
        }
        Err(Failure::Paraf(error)) => {
            let _ = writeln!(anstream::stderr(), "paraf: {}: {}", error.code(), error.text(language));
            ExitCode::from(Verdict::Unknown as u8)
        }
    }
}
