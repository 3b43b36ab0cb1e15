//! What a command ends with, and how it is printed.

pub(crate) mod http;
pub(crate) mod json;

use std::io::{self, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::builder::StyledStr;
use paraf::Language;

use crate::texts::{Text, words};

/// The exit codes: yes, no, and what could not be done or checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Yes = 0,
    No = 1,
    Unknown = 2,
}

/// What a command found.
pub(crate) struct Outcome {
    bytes: Vec<u8>,
    verdict: Verdict,
    /// Whether the first line says the verdict, and is colored.
    has_headline: bool,
}

impl Outcome {
    pub(crate) fn of(bytes: impl Into<Vec<u8>>) -> Self {
        Outcome { bytes: bytes.into(), verdict: Verdict::Yes, has_headline: false }
    }

    /// With the exit code.
    pub(crate) fn with(self, verdict: Verdict) -> Self {
        Outcome { verdict, ..self }
    }

    /// Whose first line says the verdict.
    pub(crate) fn headed(self) -> Self {
        Outcome { has_headline: true, ..self }
    }
}

/// Why a command could not be done.
pub(crate) enum Failure {
    /// Help or the version.
    Shown { text: StyledStr, is_asked: bool },
    /// A wrong command line.
    Usage { subject: String, text: String, usage: String, path: String },
    /// A file, an environment variable or an option with something in it that cannot be used.
    Input { subject: String, text: String },
    /// What paraf says.
    Paraf(paraf::Error),
}

impl Failure {
    pub(crate) fn input(subject: impl Into<String>, text: Text, language: Language) -> Self {
        Failure::Input { subject: subject.into(), text: text.get(language).to_owned() }
    }
}

impl From<paraf::Error> for Failure {
    fn from(error: paraf::Error) -> Self {
        Failure::Paraf(error)
    }
}

/// Prints what a command ended with.
pub(crate) fn finish(ended: Result<Outcome, Failure>, language: Language) -> ExitCode {
    let verdict = match ended {
        Ok(outcome) => match print(&outcome) {
            Ok(()) => outcome.verdict,
            // Whoever read has seen enough.
            Err(_) => Verdict::Unknown,
        },
        Err(Failure::Shown { text, is_asked }) => {
            let printed = write!(anstream::stdout(), "{}", text.ansi());
            if is_asked && printed.is_ok() { Verdict::Yes } else { Verdict::Unknown }
        }
        Err(failure) => {
            complain(&failure, language);
            Verdict::Unknown
        }
    };
    ExitCode::from(verdict as u8)
}

/// Something that is to be known about what is printed; it goes to standard error.
pub(crate) fn note(text: &str, language: Language) {
    let (bold, end) = around(Style::new().bold());
    // Who closes standard error wants no notes.
    let _ = writeln!(anstream::stderr(), "paraf: {bold}{}{end}: {text}", words::NOTE.get(language));
}

/// What is said beside the result; it goes to standard error.
pub(crate) fn say(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

fn print(outcome: &Outcome) -> io::Result<()> {
    let headline = outcome.bytes.iter().position(|byte| *byte == b'\n').unwrap_or(outcome.bytes.len());
    let (head, rest) = outcome.bytes.split_at(if outcome.has_headline { headline } else { 0 });
    if !head.is_empty() {
        let color = match outcome.verdict {
            Verdict::Yes => AnsiColor::Green,
            Verdict::No => AnsiColor::Red,
            Verdict::Unknown => AnsiColor::Yellow,
        };
        let (style, end) = around(color.on_default().bold());
        write!(anstream::stdout(), "{style}{}{end}", String::from_utf8_lossy(head))?;
    }
    // Not through `anstream`: a body goes out byte for byte.
    let mut out = io::stdout().lock();
    out.write_all(rest)?;
    if !outcome.bytes.ends_with(b"\n") {
        out.write_all(b"\n")?;
    }
    out.flush()
}

fn complain(failure: &Failure, language: Language) {
    let (red, end) = around(AnsiColor::Red.on_default().bold());
    let line = |code: &str, text: &str| format!("{red}paraf: {code}{end}: {text}");
    let invalid = |subject: &str, text: &str| line("invalid-argument", &format!("{subject}: {text}"));
    let text = match failure {
        Failure::Shown { .. } => return,
        Failure::Usage { subject, text, usage, path } => {
            let (usage_is, more) = (words::USAGE.get(language), words::MORE.get(language));
            format!("{}\n{usage_is}: {usage}\n{more}: {path} --help", invalid(subject, text))
        }
        Failure::Input { subject, text } => invalid(subject, text),
        Failure::Paraf(error) => line(error.code().as_str(), &error.text(language)),
    };
    let _ = writeln!(anstream::stderr(), "{text}");
}

fn around(style: Style) -> (anstyle::Style, anstyle::Reset) {
    (style, anstyle::Reset)
}
