//! Reading scenarios, and refusing what is wrong with file, line and field.

use paraf::message::Amount;
use serde::Deserialize;

use super::{Confidence, Scenario};

/// The project's own.
static FILES: &[(&str, &str)] = &[
    ("token.json", include_str!("../../../bank/spec/scenarios/token.json")),
    ("balance.json", include_str!("../../../bank/spec/scenarios/balance.json")),
    ("statement.json", include_str!("../../../bank/spec/scenarios/statement.json")),
    ("transfer.json", include_str!("../../../bank/spec/scenarios/transfer.json")),
    ("other-banks.json", include_str!("../../../bank/spec/scenarios/other-banks.json")),
    ("virtual-accounts.json", include_str!("../../../bank/spec/scenarios/virtual-accounts.json")),
    ("qris.json", include_str!("../../../bank/spec/scenarios/qris.json")),
    ("holds.json", include_str!("../../../bank/spec/scenarios/holds.json")),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "about")]
    _about: String,
    scenarios: Vec<Scenario>,
}

/// The scenarios that come with the program.
///
/// # Errors
/// As [`read`].
pub(crate) fn built_in() -> Result<Vec<Scenario>, String> {
    read(FILES.iter().map(|(name, text)| ((*name).to_string(), (*text).to_string())))
}

/// Those of some files, by name and text.
///
/// # Errors
/// `file:line: field: why`.
pub(crate) fn read(files: impl Iterator<Item = (String, String)>) -> Result<Vec<Scenario>, String> {
    let mut all: Vec<Scenario> = Vec::new();
    for (name, text) in files {
        let mut reader = serde_json::Deserializer::from_str(&text);
        let file: File = serde_path_to_error::deserialize(&mut reader)
            .map_err(|error| format!("{name}:{}: {}: {}", error.inner().line(), error.path(), error.inner()))?;
        reader.end().map_err(|error| format!("{name}:{}: {error}", error.line()))?;
        for scenario in file.scenarios {
            check(&scenario, &all).map_err(|(field, why)| {
                let line = line_of(&text, &scenario.id);
                format!("{name}:{line}: {}.{field}: {why}", scenario.id)
            })?;
            all.push(scenario);
        }
    }
    Ok(all)
}

/// What the form cannot say.
fn check(scenario: &Scenario, before: &[Scenario]) -> Result<(), (&'static str, String)> {
    let is_id = !scenario.id.is_empty()
        && scenario.id.bytes().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == b'-');
    if !is_id {
        return Err(("id", "is not capital letters, digits and -".into()));
    }
    if before.iter().any(|other| other.id == scenario.id) {
        return Err(("id", "is there already".into()));
    }
    if scenario.title.en.is_empty() || scenario.title.id.is_empty() {
        return Err(("title", "is missing in one of the languages".into()));
    }
    let is_ours = scenario.source.starts_with("ours: ");
    let is_fact = scenario.source.starts_with("docs/sources/") && scenario.source.contains('#');
    if !is_ours && !is_fact && !scenario.source.starts_with("https://") {
        return Err(("source", "is no link into docs/sources, no public page, and not ours: …".into()));
    }
    if is_ours && scenario.confidence != Confidence::Ours {
        return Err(("confidence", "is ours, where the source is".into()));
    }
    if !scenario.steps.iter().any(|step| step.exercises(&scenario.service)) {
        return Err(("steps", format!("never exercise service {}", scenario.service)));
    }
    if let Some(other) = before.iter().find(|other| other.steps == scenario.steps) {
        return Err(("steps", format!("are those of {}: they do not show {:?}", other.id, scenario.title.en)));
    }
    for amount in scenario.money.values() {
        Amount::parse_lenient(amount.trim_start_matches('-'), "IDR").map_err(|error| ("money", error.to_string()))?;
    }
    Ok(())
}

/// Where a scenario begins; the first line, where its ID is nowhere.
fn line_of(text: &str, id: &str) -> usize {
    let wanted = format!("\"{id}\"");
    text.lines().position(|line| line.contains("\"id\"") && line.contains(&wanted)).map_or(1, |line| line + 1)
}
