//! `paraf uat`: the scenarios, run against a partner's server or checked off by its client's traffic, and the report.

use std::path::{Path, PathBuf};

use clap::Args;
use paraf::{Language, Moment, Profile};
use serde_json::Value;

use super::bank::failure;
use crate::client::{Outgoing, exchange};
use crate::output::{Failure, Outcome, Verdict, note};
use crate::scenarios::{Scenario, built_in, read};
use crate::server::{FIRST, NOT_BCA, Plan};
use crate::texts::words;
use crate::uat::{Bills, Filled, Row, fill, html, json, junit, run, watch};

/// The most bytes that a bank of this program tells of its exchanges.
const MOST_TOLD: usize = 256 << 20;

/// What `paraf uat` takes.
#[derive(Args)]
#[command(group(clap::ArgGroup::new("what").required(true).args(["partner", "bank"])))]
pub(crate) struct Uat {
    #[arg(long, value_name = "URL", requires = "bills", requires = "credentials")]
    partner: Option<String>,
    #[arg(long, value_name = "FILE")]
    bills: Option<PathBuf>,
    #[arg(long, group = "credentials")]
    seed: Option<u64>,
    #[arg(long, value_name = "FILE", group = "credentials")]
    world: Option<PathBuf>,
    #[arg(long, value_name = "URL")]
    bank: Option<String>,
    #[arg(long, value_name = "WORLD", default_value = FIRST, requires = "bank")]
    name: String,
    #[arg(long, value_name = "FILE", num_args = 1..)]
    scenarios: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    #[arg(long, value_name = "FILE.xlsx")]
    workbook: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

impl Uat {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let scenarios = self.read_scenarios()?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.map_err(|error| failure(error.to_string()))?;
        let rows = runtime.block_on(self.rows(scenarios))?;
        let at = now()?;
        if let Some(file) = &self.html {
            write(file, &html(&rows, &at, language))?;
        }
        if let Some(file) = &self.junit {
            write(file, &junit(&rows, &at))?;
        }
        if let Some(file) = &self.workbook {
            let filled = fill(file, &rows, language).map_err(|why| failure(format!("{}: {why}", file.display())))?;
            note(&told_of(&filled, language), language);
        }
        let outcome =
            if self.json { Outcome::of(json(&rows, &at).to_string()) } else { Outcome::of(told(&rows, language)) };
        Ok(outcome.with(verdict(&rows)))
    }

    fn read_scenarios(&self) -> Result<Vec<Scenario>, Failure> {
        if self.scenarios.is_empty() {
            return built_in().map_err(failure);
        }
        let files = self.scenarios.iter().map(|file| {
            let text =
                std::fs::read_to_string(file).map_err(|error| failure(format!("{}: {error}", file.display())))?;
            Ok((file.display().to_string(), text))
        });
        read(files.collect::<Result<Vec<_>, Failure>>()?.into_iter()).map_err(failure)
    }

    async fn rows(&self, scenarios: Vec<Scenario>) -> Result<Vec<Row>, Failure> {
        let Some(bank) = &self.bank else {
            let mut plan = self.world.as_deref().map_or_else(|| Ok(Plan::default()), Plan::read).map_err(failure)?;
            plan.seed = self.seed.or(plan.seed);
            let bills = self.bills.as_deref().map(read_bills).transpose()?;
            let bills = bills.ok_or_else(|| failure("--bills is missing".into()))?;
            return Ok(run(scenarios, &plan.calling(self.partner.as_deref()), bills).await);
        };
        let url = format!("{}/_bank/worlds/{}/exchanges", bank.trim_end_matches('/'), self.name);
        let asked = Outgoing { method: "GET", url: &url, headers: &[], body: &[] };
        let told = exchange(&asked, MOST_TOLD).await.map_err(|error| failure(format!("{url}: {error}")))?;
        let body: Value = serde_json::from_slice(&told.body).unwrap_or_default();
        match body["exchanges"].as_array() {
            Some(exchanges) if told.status == 200 => Ok(watch(scenarios, exchanges)),
            _ => Err(failure(format!("{url}: is answered {}, and not by a bank of this program", told.status))),
        }
    }
}

fn read_bills(file: &Path) -> Result<Bills, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| failure(format!("{}: {error}", file.display())))?;
    let mut reader = serde_json::Deserializer::from_str(&text);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        failure(format!("{}:{}: {}: {}", file.display(), error.inner().line(), error.path(), error.inner()))
    })
}

fn now() -> Result<String, Failure> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let now = Moment::from_epoch_seconds(i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
    Ok(now.text(&Profile::named("bca")?)?)
}

fn write(file: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(file, text).map_err(|error| failure(format!("{}: {error}", file.display())))
}

fn told_of(filled: &Filled, language: Language) -> String {
    let rows = words::ROWS_FILLED.get(language).replace("{}", &filled.rows.to_string());
    if filled.without_row.is_empty() {
        return rows;
    }
    format!("{rows}; {}: {}", words::NO_ROW_FOR.get(language), filled.without_row.join(", "))
}

/// No, where one failed; unknown, where none was run.
fn verdict(rows: &[Row]) -> Verdict {
    let has = |wanted: &str| rows.iter().any(|row| row.outcome.as_str() == wanted);
    match (has("failed"), has("passed")) {
        (true, _) => Verdict::No,
        (false, true) => Verdict::Yes,
        (false, false) => Verdict::Unknown,
    }
}

fn told(rows: &[Row], language: Language) -> String {
    use crate::uat::Outcome as Ended;
    let is_indonesian = language == Language::Indonesian;
    let line = |row: &Row| {
        let title = if is_indonesian { &row.scenario.title.id } else { &row.scenario.title.en };
        let (mark, why) = match &row.outcome {
            Ended::Passed => (if is_indonesian { "lulus" } else { "passed" }, String::new()),
            Ended::Failed(why) => (if is_indonesian { "gagal" } else { "failed" }, format!(" ({why})")),
            Ended::NotRun { en, id } => (
                if is_indonesian { "tidak dijalankan" } else { "not run" },
                format!(" ({})", if is_indonesian { id } else { en }),
            ),
        };
        format!("{mark:16}  {:13}  {title}{why}", row.scenario.id)
    };
    let lines: Vec<String> = rows.iter().map(line).collect();
    format!("{NOT_BCA}\n\n{}", lines.join("\n"))
}
