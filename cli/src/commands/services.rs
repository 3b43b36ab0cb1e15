//! `paraf services`: what can be asked of a provider, or by it.

use clap::Args;
use paraf::message::{Service, ServiceCode};
use paraf::{Direction, Language};
use serde::Serialize;

use crate::input::request::ProfileOption;
use crate::output::{Failure, Outcome, json};
use crate::texts::words;

/// What `paraf services` takes.
#[derive(Args)]
pub(crate) struct Services {
    #[arg(value_name = "ID")]
    service: Option<String>,
    #[command(flatten)]
    profile: ProfileOption,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Facts {
    id: &'static str,
    code: Option<String>,
    name: &'static str,
    method: &'static str,
    path: &'static str,
    direction: &'static str,
    channel_id: Option<&'static str>,
    external_id_length: Option<usize>,
    partner_id_length: Option<[usize; 2]>,
    profile: &'static str,
}

#[derive(Serialize)]
struct List {
    services: Vec<Facts>,
}

impl Services {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let profile = self.profile.read(language)?;
        if let Some(id) = &self.service {
            let facts = facts(Service::find(id, &profile)?, language);
            return Ok(if self.json { json::outcome(&facts) } else { Outcome::of(one(&facts, language)) });
        }
        let mut services: Vec<Facts> = Service::all(&profile).map(|service| facts(service, language)).collect();
        services.sort_by_key(|facts| facts.id);
        if self.json {
            return Ok(json::outcome(&List { services }));
        }
        let width = |of: fn(&Facts) -> usize| services.iter().map(of).max().unwrap_or_default();
        let (id, method, path) =
            (width(|facts| facts.id.len()), width(|facts| facts.method.len()), width(|facts| facts.path.len()));
        let lines = services
            .iter()
            .map(|facts| format!("{:id$}  {:method$}  {:path$}  {}", facts.id, facts.method, facts.path, facts.name));
        Ok(Outcome::of(lines.collect::<Vec<_>>().join("\n")))
    }
}

fn facts(service: Service, language: Language) -> Facts {
    let code = service.code();
    Facts {
        id: service.id(),
        code: (code != ServiceCode::UNKNOWN).then(|| code.as_str().to_owned()),
        name: if language == Language::Indonesian { service.name_id() } else { service.name() },
        method: service.method(),
        path: service.path(),
        direction: service.direction().as_str(),
        channel_id: service.channel_id(),
        external_id_length: service.external_id_length(),
        partner_id_length: service.partner_id_length().map(|length| [*length.start(), *length.end()]),
        profile: service.profile(),
    }
}

fn one(facts: &Facts, language: Language) -> String {
    let direction = match facts.direction == Direction::ToPartner.as_str() {
        true => words::TO_PARTNER,
        false => words::TO_PROVIDER,
    };
    let mut lines = vec![
        format!("{}  {}", facts.id, facts.name),
        format!("{} {}", facts.method, facts.path),
        direction.get(language).to_owned(),
    ];
    lines.extend(facts.channel_id.map(|channel| format!("CHANNEL-ID: {channel}")));
    let characters = words::CHARACTERS.get(language);
    lines.extend(facts.external_id_length.map(|most| format!("X-EXTERNAL-ID: 1-{most} {characters}")));
    lines.extend(facts.partner_id_length.map(|[least, most]| format!("X-PARTNER-ID: {least}-{most} {characters}")));
    lines.join("\n")
}
