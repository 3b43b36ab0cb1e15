//! Sends the questions: one for a token, then one a service.

use std::time::{Duration, SystemTime};

use paraf::message::{ExternalIdOptions, Service};
use paraf::sign::{Field, Request, SignedRequest, Signer};
use paraf::{Error, Profile};
use paraf_bank::Http;
use tokio::time::timeout;

use super::facts::{Exchange, Fact, facts, token};
use super::target::Target;
use crate::client::{Outgoing, exchange};
use crate::input::credential::{Credential, Item};
use crate::input::time;

/// How long an answer may take, and how many bytes of it are read.
const LONGEST: Duration = Duration::from_secs(30);
const MOST: usize = 1 << 20;

/// One service, and the body that it is asked with.
pub(crate) struct Asked {
    pub(crate) service: Service,
    pub(crate) body: Vec<u8>,
}

/// Asks, each service once and in this order. Without a token no other question is sent.
///
/// # Errors
/// What cannot be signed: it is found before the first question is sent.
pub(crate) async fn ask(
    target: &Target,
    profile: &Profile,
    credential: &Credential,
    asked: &[Asked],
) -> Result<Vec<Fact>, Error> {
    let signer = credential.signer(profile.clone())?;
    // With a token that stands for the one to come, so that nothing is sent where a body or a header is wrong.
    for each in asked {
        sign(&signer, credential, each, "not-yet-known")?;
    }
    let token_service = Service::find("73", profile)?;
    let signed = signer.token_request(time::now(), &mut getrandom::fill)?;
    let (answer, at) = sent(target, &signed).await;
    let read = |service, request: &[u8], answer: &Result<Http, String>, at| {
        facts(&Exchange { service, request, answer, at, profile })
    };
    let mut found = read(token_service, signed.body(), &answer, at);
    let Some(token) = answer.ok().filter(|answer| answer.status == 200).as_ref().and_then(token) else {
        return Ok(found);
    };
    for each in asked {
        // Signed before with another token: only this one can be wrong, and it is the bank's.
        let Ok(signed) = sign(&signer, credential, each, &token) else { return Ok(found) };
        let (answer, at) = sent(target, &signed).await;
        found.extend(read(each.service, signed.body(), &answer, at));
    }
    Ok(found)
}

fn sign(signer: &Signer, credential: &Credential, asked: &Asked, token: &str) -> Result<SignedRequest<'static>, Error> {
    let service = asked.service;
    let channel = if credential.one(Item::ChannelId).is_some() { None } else { service.channel_id() };
    let options = ExternalIdOptions { partner_id: credential.one(Item::PartnerId), now: Some(time::now()) };
    let external_id = service.new_external_id(signer.profile(), options, &mut getrandom::fill)?;
    let request = Request::new(service.method(), service.path(), &asked.body, time::now())
        .with(Field::AccessToken, token)
        .with(Field::ExternalId, external_id.as_str())
        .with(Field::ChannelId, channel);
    // What it borrows goes with this function.
    signer.sign(&request, &mut getrandom::fill).map(SignedRequest::into_owned)
}

/// The answer, and the moment halfway between the question and it.
async fn sent(target: &Target, signed: &SignedRequest<'_>) -> (Result<Http, String>, SystemTime) {
    let headers: Vec<_> = signed.headers().map(|(name, value)| (name.to_string(), value.to_string())).collect();
    let url = target.at(signed.url());
    let outgoing = Outgoing { method: signed.method(), url: &url, headers: &headers, body: signed.body() };
    let begun = SystemTime::now();
    let answer = timeout(LONGEST, exchange(&outgoing, MOST)).await;
    let answer = answer.unwrap_or_else(|_| Err("no answer came in time".to_string()));
    (answer, begun + begun.elapsed().unwrap_or_default() / 2)
}
