//! `paraf profiles`: which providers' rules are built in, and what each says.

use clap::Args;
use paraf::{Language, Profile};
use serde::Serialize;

use crate::input::request::profile;
use crate::output::{Failure, Outcome, json};
use crate::texts::words;

/// What `paraf profiles` takes.
#[derive(Args)]
pub(crate) struct Profiles {
    #[arg(value_name = "NAME|FILE.json")]
    profile: Option<std::path::PathBuf>,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Row<'p> {
    name: &'p str,
    title: String,
}

#[derive(Serialize)]
struct Facts<'p> {
    name: &'p str,
    title: String,
    rsa_minimum_bits: usize,
    deviations: Vec<Deviation<'p>>,
    sources: Vec<Source<'p>>,
}

#[derive(Serialize)]
struct Deviation<'p> {
    rule: &'p str,
    value: &'p str,
}

#[derive(Serialize)]
struct Source<'p> {
    rule: &'p str,
    source: String,
}

#[derive(Serialize)]
struct List<T> {
    profiles: Vec<T>,
}

impl Profiles {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        match &self.profile {
            Some(name) => Ok(self.one(&profile(name, language)?, language)),
            None => self.all(language),
        }
    }

    fn all(&self, language: Language) -> Result<Outcome, Failure> {
        let profiles = Profile::names().map(Profile::named).collect::<Result<Vec<_>, _>>()?;
        let rows = profiles.iter().map(|profile| Row { name: profile.name(), title: profile.title_in(language) });
        let rows: Vec<Row> = rows.collect();
        if self.json {
            return Ok(json::outcome(&List { profiles: rows }));
        }
        let width = rows.iter().map(|row| row.name.len()).max().unwrap_or_default();
        let lines: Vec<String> = rows.iter().map(|row| format!("{:width$}  {}", row.name, row.title)).collect();
        Ok(Outcome::of(lines.join("\n")))
    }

    fn one(&self, profile: &Profile, language: Language) -> Outcome {
        let deviations = profile.deviations().map(|(rule, value)| Deviation { rule, value });
        let sources = profile.sources_in(language).map(|(rule, source)| Source { rule, source });
        let facts = Facts {
            name: profile.name(),
            title: profile.title_in(language),
            rsa_minimum_bits: profile.rsa_minimum_bits(),
            deviations: deviations.collect(),
            sources: sources.collect(),
        };
        if self.json {
            return json::outcome(&facts);
        }
        let bits = words::RSA_MINIMUM.get(language).replace("{}", &facts.rsa_minimum_bits.to_string());
        let mut lines = vec![format!("{}  {}", facts.name, facts.title), bits];
        if !facts.deviations.is_empty() {
            lines.push(format!("\n{}", words::DEVIATIONS.get(language)));
            lines.extend(facts.deviations.iter().map(|Deviation { rule, value }| format!("  {rule}: {value}")));
        }
        if !facts.sources.is_empty() {
            lines.push(format!("\n{}", words::SOURCES.get(language)));
            lines.extend(facts.sources.iter().map(|Source { rule, source }| format!("  {rule}: {source}")));
        }
        Outcome::of(lines.join("\n"))
    }
}
