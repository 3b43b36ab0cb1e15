//! What happened and what is there: nothing here changes anything.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use paraf::message::Amount;
use paraf_bank::{Account, AccountKind, EntryId, HoldState, Payment, PaymentId};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::server::log::NOT_BCA;
use crate::server::refusal::Refusal;
use crate::server::worlds::Worlds;

pub(super) async fn index() -> Json<Value> {
    Json(json!({ "notice": NOT_BCA, "openapi": "/_bank/openapi.json", "worlds": "/_bank/worlds" }))
}

pub(super) async fn payments(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let running = world.running();
    Ok(Json(json!({ "payments": running.bank.payments().map(paid).collect::<Vec<_>>() })))
}

pub(super) async fn payment(
    State(all): State<Arc<Worlds>>,
    Path((world, number)): Path<(String, u64)>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let running = world.running();
    let found = running.bank.payment(PaymentId(number));
    found.map(|payment| Json(paid(payment))).ok_or_else(|| Refusal::unknown("payment", "is none of this world's"))
}

fn paid(payment: &Payment) -> Value {
    json!({
        "payment": payment.id().0,
        "stage": payment.stage().as_str(),
        "is_final": payment.stage().is_final(),
        "response_code": payment.response_code().map(|code| code.to_string()),
        "paid": payment.paid().map(|paid| amount(paid.hundredths())),
        "entry": payment.entry().map(|entry| entry.0),
    })
}

#[derive(Deserialize)]
pub(super) struct Since {
    #[serde(default)]
    since: u64,
}

pub(super) async fn exchanges(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
    Query(Since { since }): Query<Since>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let records = world.running().history.since(since);
    Ok(Json(json!({ "notice": NOT_BCA, "exchanges": records })))
}

pub(super) async fn invariants(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let broken = world.running().bank.invariants();
    Ok(Json(json!({ "broken": broken.iter().map(ToString::to_string).collect::<Vec<_>>() })))
}

pub(super) async fn ledger(State(all): State<Arc<Worlds>>, Path(world): Path<String>) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let running = world.running();
    let ledger = running.bank.ledger();
    let profile = paraf::Profile::named("bca").map_err(|error| Refusal::invalid("profile", &error.to_string()))?;
    let time = |at: paraf::Moment| at.text(&profile).unwrap_or_default();
    let id = |entry: Option<EntryId>| entry.map(|entry| entry.0);
    let entries = ledger.entries().iter().map(|entry| {
        let legs = entry
            .legs()
            .iter()
            .map(|leg| json!({ "account": leg.account, "amount": amount(leg.hundredths), "currency": leg.currency }));
        json!({
            "entry": entry.id().0,
            "at": time(entry.at()),
            "text": entry.text(),
            "reference": entry.reference(),
            "reverses": id(entry.reverses()),
            "collects": entry.collects().map(|hold| hold.0),
            "legs": legs.collect::<Vec<_>>(),
        })
    });
    let holds = ledger.holds().iter().map(|hold| {
        let state = match hold.state() {
            HoldState::Live => "live",
            HoldState::Released => "released",
            HoldState::Expired => "expired",
            HoldState::Collected(_) => "collected",
        };
        json!({
            "hold": hold.id().0,
            "account": hold.account(),
            "amount": amount(hold.hundredths()),
            "expires_at": time(hold.expires_at()),
            "state": state,
        })
    });
    Ok(Json(json!({
        "accounts": ledger.accounts().map(account).collect::<Vec<_>>(),
        "entries": entries.collect::<Vec<_>>(),
        "holds": holds.collect::<Vec<_>>(),
    })))
}

pub(super) fn account(account: &Account) -> Value {
    json!({
        "number": account.number(),
        "name": account.name(),
        "currency": account.currency(),
        "kind": if account.kind() == AccountKind::Customer { "customer" } else { "internal" },
        "is_closed": account.is_closed(),
        "posted": amount(account.posted()),
        "held": amount(account.held()),
        "available": amount(account.available()),
    })
}

/// As SNAP writes it, below zero with a sign.
pub(super) fn amount(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

/// The same, read: what somebody wants to move.
pub(crate) fn hundredths(field: &str, text: &str) -> Result<i64, Refusal> {
    let amount = Amount::parse_lenient(text, "IDR").map_err(|error| Refusal::invalid(field, &error.to_string()))?;
    Ok(amount.hundredths())
}
