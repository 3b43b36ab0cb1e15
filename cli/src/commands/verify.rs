//! `paraf verify`: whether a request is genuine, or what to answer.

use clap::Args;
use paraf::verify::{
    Expected, IncomingRequest, IncomingTokenRequest, Rejection, TokenVerifier, Tolerance, Verifier, VerifierCredential,
};
use paraf::{Direction, Error, Language, Moment, error_text};
use serde_json::{Value, json};

use crate::arguments::whole;
use crate::input::credential::Item;
use crate::input::request::{Subject, SubjectOptions};
use crate::input::time;
use crate::output::{Failure, Outcome, Verdict, json};
use crate::texts::words;

/// What `paraf verify` takes.
#[derive(Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    subject: SubjectOptions,
    #[arg(long)]
    callback: bool,
    #[arg(long, conflicts_with = "callback")]
    to_provider: bool,
    #[arg(long, value_name = "TIME")]
    now: Option<String>,
    #[arg(long, value_name = "SECONDS", value_parser = whole)]
    tolerance: Option<u32>,
    #[arg(long)]
    json: bool,
}

/// What is known, by the names of `docs/command-line.md`, in the order in which it is printed.
type Facts = Vec<(&'static str, Value)>;

/// A verdict, or why none was possible.
type Verdicts = Result<Result<Facts, Rejection>, Error>;

impl Verify {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let subject = self.subject.read(language)?;
        let now = time::given_or_now(self.now.as_deref())?;
        let tolerance = self.tolerance.map_or(Ok(Tolerance::DEFAULT), Tolerance::from_seconds)?;
        let verdict = match subject.token_service() {
            Some(service) => token_request(&subject, service == "73", now, tolerance)?,
            None => self.transaction(&subject, now, tolerance)?,
        };
        Ok(match verdict {
            Ok(facts) => self.genuine(facts, language),
            Err(rejection) => self.rejected(&rejection, language),
        })
    }

    fn transaction(&self, subject: &Subject, now: Moment, tolerance: Tolerance) -> Verdicts {
        let (request, credential) = (&subject.request, &subject.credential);
        let verifier = Verifier::builder(subject.profile.clone())
            .direction(if self.to_provider { Direction::ToProvider } else { Direction::ToPartner })
            .partners(
                anyone(&credential.all(Item::PartnerId))?,
                VerifierCredential::new()
                    .client_secrets(credential.all(Item::ClientSecret))
                    .public_keys(credential.bytes(Item::PublicKey)),
            )
            .build()?;
        let headers = subject.headers();
        let incoming = IncomingRequest::new(request.method(), request.url(), &headers, request.body())
            .access_token(credential.one(Item::AccessToken));
        Ok(verifier.verify(&incoming, now, tolerance).map(|verified| {
            vec![
                ("service", json!(verified.service().as_str())),
                ("partner_id", json!(verified.partner_id())),
                ("external_id", json!(verified.external_id())),
                ("token_checked", json!(verified.token_checked())),
                ("covers_body", json!(verified.covers_body())),
                ("covers_path", json!(verified.covers_path())),
                ("covers_query", json!(verified.covers_query())),
                ("signed_url", json!(verified.signed_url())),
                ("credential_index", json!(verified.credential_index())),
                ("replay_key", json!(verified.replay_key())),
                ("conflict_key", json!(verified.conflict_key())),
            ]
        }))
    }

    fn genuine(&self, facts: Facts, language: Language) -> Outcome {
        if self.json {
            return json::object([("verified", json!(true))].into_iter().chain(facts));
        }
        let told = facts.into_iter().filter_map(|(name, value)| match value {
            Value::Null => None,
            Value::String(text) => Some(format!("{name}: {text}")),
            value => Some(format!("{name}: {value}")),
        });
        let lines = [words::GENUINE.get(language).to_owned()].into_iter().chain(told);
        Outcome::of(lines.collect::<Vec<_>>().join("\n")).headed()
    }

    fn rejected(&self, rejection: &Rejection, language: Language) -> Outcome {
        let (code, message) = (rejection.code().as_str(), rejection.to_string());
        let outcome = if self.json {
            json::object([
                ("verified", json!(false)),
                ("code", json!(code)),
                ("message", json!(message)),
                ("response_code", json!(rejection.response_code().to_string())),
                ("response_message", json!(rejection.response_message())),
            ])
        } else {
            let told = error_text(code, rejection.error().field(), &message, language);
            let (rejected, answer) = (words::REJECTED.get(language), words::ANSWER.get(language));
            Outcome::of(format!("{rejected}: {code}: {told}\n{answer}: {}", rejection.response_body())).headed()
        };
        outcome.with(Verdict::No)
    }
}

/// A customer's token (service 74) is asked for by a body with another grant, which no signature covers.
fn token_request(subject: &Subject, is_grant_checked: bool, now: Moment, tolerance: Tolerance) -> Verdicts {
    let (request, credential) = (&subject.request, &subject.credential);
    let clients = anyone(&credential.all(Item::ClientKey))?;
    let verifier = TokenVerifier::new(subject.profile.clone(), credential.bytes(Item::PublicKey), clients)?;
    let body = is_grant_checked.then(|| request.body());
    let headers = subject.headers();
    let incoming = IncomingTokenRequest::new(&headers, body);
    Ok(verifier.verify(&incoming, now, tolerance).map(|verified| {
        vec![
            ("client_key", json!(verified.client_key())),
            ("credential_index", json!(verified.credential_index())),
            ("replay_key", json!(verified.replay_key())),
        ]
    }))
}

/// Those that are known, or, for who pastes a request and no more, anyone who has the secret.
fn anyone(known: &[&str]) -> Result<Expected, Error> {
    if known.is_empty() { Ok(Expected::anyone()) } else { Expected::one_of(known) }
}
