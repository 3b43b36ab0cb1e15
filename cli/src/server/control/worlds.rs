//! Worlds: listed, opened, shown with their credentials, reset and closed.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use paraf_bank::Merchant;
use serde_json::{Value, json};

use super::body::Sent;
use crate::server::log::NOT_BCA;
use crate::server::plan::{PARTNER_KEY, Plan, public_half};
use crate::server::refusal::Refusal;
use crate::server::replay::Replayed;
use crate::server::world::LiveWorld;
use crate::server::worlds::Worlds;

pub(super) async fn list(State(all): State<Arc<Worlds>>) -> Json<Value> {
    let names: Vec<String> = all.all().iter().map(|world| world.name().to_string()).collect();
    Json(json!({ "worlds": names }))
}

pub(super) async fn open(State(all): State<Arc<Worlds>>, Sent(plan): Sent<Plan>) -> Result<Response, Refusal> {
    let world = aside(move || all.open(plan)).await?;
    Ok((StatusCode::CREATED, Json(credentials(&world))).into_response())
}

pub(super) async fn show(State(all): State<Arc<Worlds>>, Path(world): Path<String>) -> Result<Json<Value>, Refusal> {
    Ok(Json(credentials(&*all.get(&world)?)))
}

pub(super) async fn close(State(all): State<Arc<Worlds>>, Path(world): Path<String>) -> Result<StatusCode, Refusal> {
    all.close(&world).map(|()| StatusCode::NO_CONTENT)
}

pub(super) async fn reset(State(all): State<Arc<Worlds>>, Path(world): Path<String>) -> Result<StatusCode, Refusal> {
    let world = all.get(&world)?;
    aside(move || world.reset()).await.map(|()| StatusCode::NO_CONTENT)
}

pub(super) async fn snapshot(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let snapshot = aside(move || world.snapshot()).await?;
    Ok(Json(json!({ "notice": NOT_BCA, "snapshot": snapshot })))
}

pub(super) async fn replay(State(all): State<Arc<Worlds>>, Path(world): Path<String>) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let Replayed { events, is_same, effects } = aside(move || world.replay()).await?;
    Ok(Json(json!({ "events": events, "is_same": is_same, "effects": effects })))
}

/// What may take as long as a run has events: other worlds go on meanwhile.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T, Refusal> + Send + 'static) -> Result<T, Refusal> {
    let broken = |_| {
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "world", "could not be taken through its events")
    };
    tokio::task::spawn_blocking(work).await.map_err(broken)?
}

/// The published test keys, as files: the partner's pair, and the bank's public half for a server that verifies its token requests.
pub(super) async fn key(
    State(all): State<Arc<Worlds>>,
    Path((world, key)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let world = all.get(&world)?;
    let callback = world.begins().partners.iter().find_map(|partner| partner.callback.as_ref());
    let pem = match &*key {
        "partner.pem" => PARTNER_KEY.to_string(),
        "partner-public.pem" => public_half(PARTNER_KEY)?,
        "bank-public.pem" => match callback.and_then(|callback| std::str::from_utf8(&callback.private_key).ok()) {
            Some(key) => public_half(key)?,
            None => return Err(Refusal::unknown("key", "belongs to a world whose partner has a server: give its URL")),
        },
        _ => return Err(Refusal::unknown("key", "is not partner.pem, partner-public.pem or bank-public.pem")),
    };
    Ok(([(CONTENT_TYPE, "application/x-pem-file")], pem).into_response())
}

/// Everything that somebody needs who wants to call the bank, or be called.
pub(crate) fn credentials(world: &LiveWorld) -> Value {
    let begins = world.begins();
    let published = public_half(PARTNER_KEY).unwrap_or_default();
    let running = world.running();
    let partners = running.bank.partners().iter().map(|partner| {
        // Virtual accounts are called for by their company code, payments of QRIS by the merchant, other transfers by the partner's own ID.
        let codes = begins.billers.iter().filter(|biller| biller.partner == partner.name);
        let merchants = begins.merchants.iter().filter(|merchant| merchant.partner == partner.name);
        let mut ids: Vec<String> = codes.map(|biller| biller.company_code.clone()).collect();
        ids.extend(merchants.map(Merchant::full_id).chain(partner.partner_ids.first().cloned()));
        let callback = partner.callback.as_ref().map(|callback| {
            json!({
                "partner_ids": ids,
                "url": callback.base_url,
                "client_key": callback.client_key,
                "client_secret": callback.client_secret,
                "public_key": format!("/_bank/worlds/{}/keys/bank-public.pem", world.name()),
            })
        });
        json!({
            "name": partner.name,
            "client_key": partner.credentials.client_keys.first(),
            "client_secret": partner.credentials.client_secrets.first(),
            // Whoever brings a public key has its other half.
            "private_key": partner.credentials.public_keys.iter().any(|key| key == published.as_bytes())
                .then(|| format!("/_bank/worlds/{}/keys/partner.pem", world.name())),
            "partner_ids": partner.partner_ids,
            "accounts": partner.accounts,
            "bank_calls": callback,
        })
    });
    let billers = begins.billers.iter().map(super::looks::biller);
    let merchants = begins.merchants.iter().map(|merchant| {
        let Merchant { merchant_id, name, partner, .. } = merchant;
        json!({ "merchant_id": merchant_id, "name": name, "partner": partner, "account": merchant.account() })
    });
    let accounts = running.bank.ledger().accounts().map(super::looks::account);
    json!({
        "notice": NOT_BCA,
        "credentials": "made for tests, by this program alone; they open nothing anywhere else",
        "name": world.name(),
        "partners": partners.collect::<Vec<_>>(),
        "billers": billers.collect::<Vec<_>>(),
        "merchants": merchants.collect::<Vec<_>>(),
        "accounts": accounts.collect::<Vec<_>>(),
    })
}
