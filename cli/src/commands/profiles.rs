//! `paraf profiles`: whose rules are known.

use clap::Args;
use paraf::{Language, Profile};
use serde_json::json;

use crate::output::{Failure, Outcome};

/// What `paraf profiles` takes.
#[derive(Args)]
pub(crate) struct Profiles {
    #[arg(long)]
    json: bool,
}

impl Profiles {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let profiles = Profile::names().map(Profile::named).collect::<Result<Vec<_>, _>>()?;
        if self.json {
            let rows =
                profiles.iter().map(|profile| json!({ "name": profile.name(), "title": profile.title_in(language) }));
            return Ok(Outcome::json(json!({ "profiles": rows.collect::<Vec<_>>() })));
        }
        let width = profiles.iter().map(|profile| profile.name().len()).max().unwrap_or_default();
        let lines = profiles.iter().map(|profile| format!("{:width$}  {}", profile.name(), profile.title_in(language)));
        Ok(Outcome::text(lines.collect::<Vec<_>>().join("\n")))
    }
}
