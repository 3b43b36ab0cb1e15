//! `paraf code`: what a response code means, and what to do next.

use clap::Args;
use paraf::message::{Advice, Category, EsbCode, Outcome as Result_, ResponseCode, Service};
use paraf::{Language, Profile};
use serde::Serialize;

use crate::input::request::ProfileOption;
use crate::output::{Failure, Outcome, Verdict, json};
use crate::texts::{codes, words};

/// What `paraf code` takes.
#[derive(Args)]
pub(crate) struct Code {
    #[arg(value_name = "CODE")]
    code: String,
    #[command(flatten)]
    profile: ProfileOption,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Facts {
    code: String,
    is_listed: bool,
    http_status: Option<u16>,
    service: Option<String>,
    service_name: Option<&'static str>,
    message: Option<String>,
    category: Option<&'static str>,
    outcome: &'static str,
    advice: &'static str,
    status_service: Option<String>,
}

impl Code {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let profile = self.profile.read(language)?;
        let (facts, outcome, advice) = match ResponseCode::parse(&self.code) {
            Ok(code) => of_snap(code, &profile, language),
            // Seven characters are SNAP's: what is wrong with them is said of those.
            Err(error) if self.code.len() == 7 && !self.code.contains('-') => return Err(error.into()),
            Err(_) => of_esb(EsbCode::parse(&self.code)?, language),
        };
        let verdict = if facts.is_listed { Verdict::Yes } else { Verdict::No };
        if self.json {
            return Ok(json::outcome(&facts).with(verdict));
        }
        let mut lines = vec![match &facts.message {
            Some(message) => format!("{} {message}", facts.code),
            None => format!("{}: {}", facts.code, words::IS_NOT_LISTED.get(language)),
        }];
        let mut say = |name: crate::texts::Text, value: String| lines.push(format!("{}: {value}", name.get(language)));
        if let Some(status) = facts.http_status {
            say(words::HTTP_STATUS, status.to_string());
        }
        if let Some(service) = &facts.service {
            say(words::SERVICE, format!("{service} {}", facts.service_name.unwrap_or_default()).trim_end().to_owned());
        }
        say(words::OUTCOME, codes::outcome(outcome).get(language).to_owned());
        say(words::NEXT, codes::advice(advice).get(language).to_owned());
        if let Some(service) = &facts.status_service {
            say(words::STATUS_SERVICE, service.clone());
        }
        Ok(Outcome::of(lines.join("\n")).with(verdict))
    }
}

fn of_snap(code: ResponseCode, profile: &Profile, language: Language) -> (Facts, Result_, Advice) {
    let (outcome, advice) = (code.outcome_for(profile), code.advice_for(profile));
    let message = code.message("…", profile).map(String::from);
    let facts = Facts {
        code: code.to_string(),
        is_listed: message.is_some(),
        http_status: Some(code.http_status()),
        service: Some(code.service().as_str().to_owned()),
        service_name: name(code.service().as_str(), profile, language),
        message,
        category: Some(code.category()).filter(|category| *category != Category::Unlisted).map(Category::as_str),
        outcome: outcome.as_str(),
        advice: advice.as_str(),
        status_service: code.status_service_for(profile).map(|service| service.as_str().to_owned()),
    };
    (facts, outcome, advice)
}

/// Of BCA's services before SNAP.
fn of_esb(code: EsbCode, language: Language) -> (Facts, Result_, Advice) {
    let message = match language {
        Language::Indonesian => code.indonesian("…"),
        _ => code.english("…"),
    };
    let facts = Facts {
        code: code.as_str().to_owned(),
        is_listed: message.is_some(),
        http_status: code.http_status(),
        service: None,
        service_name: None,
        message: message.map(String::from),
        category: None,
        outcome: code.outcome().as_str(),
        advice: code.advice().as_str(),
        status_service: None,
    };
    (facts, code.outcome(), code.advice())
}

fn name(id: &str, profile: &Profile, language: Language) -> Option<&'static str> {
    let service = Service::find(id, profile).ok()?;
    Some(if language == Language::Indonesian { service.name_id() } else { service.name() })
}
