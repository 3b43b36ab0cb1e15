//! The report that has to be handed in: each scenario passed, failed or not run, with source, confidence, what it rests on, and the exchanges
//! that show it.
//!
//! `run` lets the bank call the partner's server, `watch` looks at what the partner's client sent to a bank that runs, `report` writes it, `workbook` puts it
//! into the user's own file.

mod report;
mod run;
mod watch;
mod workbook;

use serde_json::Value;

use crate::scenarios::Scenario;

pub(crate) use report::{html, json, junit};
pub(crate) use run::{Bills, run};
pub(crate) use watch::watch;
pub(crate) use workbook::{Filled, fill};

/// How one ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Passed,
    /// What was expected, and what came.
    Failed(String),
    /// Why not, in both languages.
    NotRun {
        en: String,
        id: String,
    },
}

/// A scenario and how it ended.
pub(crate) struct Row {
    pub(crate) scenario: Scenario,
    pub(crate) outcome: Outcome,
    /// The exchanges that show it, as the control API has them.
    pub(crate) evidence: Vec<Value>,
}

impl Outcome {
    pub(crate) fn as_str(&self) -> &'static str {
        match self {
            Outcome::Passed => "passed",
            Outcome::Failed(_) => "failed",
            Outcome::NotRun { .. } => "not-run",
        }
    }

    fn not_run(en: &str, id: &str) -> Self {
        Outcome::NotRun { en: en.into(), id: id.into() }
    }
}
