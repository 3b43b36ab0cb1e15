//! `paraf sign`: a request with its signature, ready to be sent.

use clap::Args;
use paraf::sign::{CustomerGrant, Field, Request, SignedRequest, Timestamp};
use paraf::{Error, Language};
use serde::Serialize;
use serde_json::Value;

use crate::input::credential::Item;
use crate::input::request::{Subject, SubjectOptions};
use crate::input::time;
use crate::output::{Failure, Outcome, http, json, note};
use crate::texts::words;

/// What `paraf sign` takes.
#[derive(Args)]
pub(crate) struct Sign {
    #[command(flatten)]
    subject: SubjectOptions,
    #[arg(long, value_name = "TIME")]
    timestamp: Option<String>,
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,
    #[arg(long)]
    curl: bool,
    #[arg(long, conflicts_with = "curl")]
    json: bool,
}

#[derive(Serialize)]
struct Facts<'s> {
    method: &'s str,
    url: &'s str,
    #[serde(serialize_with = "json::pairs")]
    headers: &'s [(&'s str, &'s str)],
    body: &'s str,
    missing_headers: Vec<&'s str>,
}

impl Sign {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let subject = self.subject.read(language)?;
        let signed = self.signed(&subject)?;
        let missing: Vec<&str> = signed.missing_headers().collect();
        if !missing.is_empty() {
            note(&format!("{}: {}", words::MISSING_HEADERS.get(language), missing.join(", ")), language);
        }
        if self.json {
            let headers: Vec<_> = signed.headers().collect();
            return Ok(json::outcome(&Facts {
                method: signed.method(),
                url: signed.url(),
                headers: &headers,
                body: http::body_text(&signed, language)?,
                missing_headers: missing,
            }));
        }
        if self.curl {
            return http::curl(&signed, &subject.request, language).map(Outcome::of);
        }
        Ok(Outcome::of(http::raw(&signed, &subject.request)))
    }

    fn signed<'s>(&self, subject: &'s Subject) -> Result<SignedRequest<'s>, Error> {
        let (request, credential) = (&subject.request, &subject.credential);
        let one = |key| credential.one(key);
        let signer = credential.signer(subject.profile.clone())?;
        let timestamp = self.timestamp.as_deref().map_or_else(|| time::now().into(), Timestamp::Text);
        let randomness = &mut getrandom::fill;
        // Requests for tokens are made from the credential, not from the body that was captured.
        match subject.token_service() {
            Some("73") => signer.token_request(timestamp, randomness),
            Some("74") => {
                let body = serde_json::from_slice(request.body()).unwrap_or(Value::Null);
                let of = |name: &str| body.get(name).and_then(Value::as_str);
                let grant = match (of("authCode"), of("refreshToken")) {
                    (None, Some(token)) => CustomerGrant::RefreshToken(token),
                    (code, _) => CustomerGrant::AuthCode(code.unwrap_or_default()),
                };
                signer.customer_token_request(grant, timestamp, randomness)
            }
            _ => {
                let call = Request::new(request.method(), request.url(), request.body(), timestamp)
                    .with(Field::AccessToken, one(Item::AccessToken))
                    .with(Field::CustomerToken, one(Item::CustomerToken))
                    .with(Field::ExternalId, self.external_id.as_deref());
                // What it borrows goes with this function.
                signer.sign(&call, randomness).map(SignedRequest::into_owned)
            }
        }
    }
}
