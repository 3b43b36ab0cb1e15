//! What was found, as one object that can be sent to whoever keeps the tables, and as lines for a terminal. No secret is in either: see
//! `facts`.

use paraf::{Error, Language, Profile};
use serde::Serialize;

use super::facts::{Fact, Found};
use super::target::Target;
use crate::input::time;
use crate::texts::claims;

/// Everything that was found at one bank.
#[derive(Serialize)]
pub(crate) struct Record {
    paraf: &'static str,
    profile: String,
    host: String,
    at: String,
    pub(crate) facts: Vec<Fact>,
}

impl Record {
    /// # Errors
    /// A clock that no date can be told of.
    pub(crate) fn new(target: &Target, profile: &Profile, facts: Vec<Fact>) -> Result<Self, Error> {
        Ok(Record {
            paraf: env!("CARGO_PKG_VERSION"),
            profile: profile.name().to_string(),
            host: target.host().to_string(),
            at: time::now().text(&Profile::named("bca")?)?,
            facts,
        })
    }

    pub(crate) fn count(&self, found: Found) -> usize {
        self.facts.iter().filter(|fact| fact.found == found).count()
    }
}

/// The counts, and a line for each fact.
pub(crate) fn told(record: &Record, language: Language) -> String {
    let counts = [Found::Confirmed, Found::Denied, Found::NotSeen]
        .map(|found| format!("{}: {}", claims::found(found).get(language), record.count(found)));
    let width = [Found::Confirmed, Found::Denied, Found::NotSeen].map(|found| claims::found(found).get(language).len());
    let width = width.into_iter().max().unwrap_or_default();
    let line = |fact: &Fact| {
        let (found, claim) = (claims::found(fact.found).get(language), claims::claim(fact.claim).get(language));
        let seen = if fact.seen.is_empty() { String::new() } else { format!(" ({})", fact.seen.join(", ")) };
        format!("{found:width$}  {:>2}  {claim}{seen}", fact.service)
    };
    let lines: Vec<String> = record.facts.iter().map(line).collect();
    format!("{}\n{}", counts.join(", "), lines.join("\n"))
}
