//! What happened and what is there: nothing here changes anything.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use paraf::message::{Amount, Service};
use paraf_bank::{Account, AccountKind, Biller, EntryId, HoldState, Payment, PaymentId, Stage, Step};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::server::log::NOT_BCA;
use crate::server::refusal::Refusal;
use crate::server::worlds::Worlds;

pub(super) async fn index() -> Json<Value> {
    Json(json!({ "notice": NOT_BCA, "openapi": "/_bank/openapi.json", "worlds": "/_bank/worlds" }))
}

/// How much of what only grows is wanted.
#[derive(Deserialize)]
pub(super) struct Last {
    last: Option<usize>,
}

impl Last {
    /// The newest of them, the oldest first.
    fn of<T>(&self, all: impl Iterator<Item = T>) -> Vec<T> {
        let mut all: Vec<T> = all.collect();
        let older = all.len().saturating_sub(self.last.unwrap_or(usize::MAX));
        all.split_off(older)
    }
}

pub(super) async fn payments(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
    Query(last): Query<Last>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let running = world.running();
    let billers = world.begins().billers.iter().map(biller);
    let payments = last.of(running.bank.payments()).into_iter().map(paid);
    Ok(Json(json!({ "billers": billers.collect::<Vec<_>>(), "payments": payments.collect::<Vec<_>>() })))
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
        "payer": payment.payer(),
        "virtual_account": payment.virtual_account().to_string(),
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
    last: Option<usize>,
}

/// The words of the other answers: what can be set, and what it is called.
pub(super) async fn words() -> Result<Json<Value>, Refusal> {
    let profile = paraf::Profile::named("bca").map_err(|error| Refusal::invalid("profile", &error.to_string()))?;
    let mut services: Vec<&str> = Vec::new();
    let faults: Vec<Value> = super::faults::known()
        .map(|(fault, takes)| {
            let strikes: Vec<&str> = fault.services().collect();
            services.extend(&strikes);
            let side = if fault.is_of_calls() { "call" } else { "answer" };
            json!({ "fault": fault.as_str(), "of": side, "services": strikes, "takes": takes })
        })
        .collect();
    services.sort_unstable();
    services.dedup();
    let services = services
        .into_iter()
        .filter_map(|id| Service::find(id, &profile).ok())
        .map(|service| json!({ "service": service.id(), "english": service.name(), "indonesian": service.name_id() }));
    Ok(Json(json!({
        "services": services.collect::<Vec<_>>(),
        "faults": faults,
        "steps": Step::ALL.iter().map(|step| step.as_str()).collect::<Vec<_>>(),
        "stages": Stage::ALL.iter().map(|stage| stage.as_str()).collect::<Vec<_>>(),
    })))
}

pub(super) async fn exchanges(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
    Query(Since { since, last }): Query<Since>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let records = Last { last }.of(world.running().history.since(since).into_iter());
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

pub(super) async fn ledger(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
    Query(last): Query<Last>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let running = world.running();
    let ledger = running.bank.ledger();
    let profile = paraf::Profile::named("bca").map_err(|error| Refusal::invalid("profile", &error.to_string()))?;
    let time = |at: paraf::Moment| at.text(&profile).unwrap_or_default();
    let id = |entry: Option<EntryId>| entry.map(|entry| entry.0);
    let entries = last.of(ledger.entries().iter()).into_iter().map(|entry| {
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
    // What still holds is never too old.
    let (live, over) = ledger.holds().iter().partition::<Vec<_>, _>(|hold| hold.state() == HoldState::Live);
    let mut holds = [last.of(over.into_iter()), live].concat();
    holds.sort_by_key(|hold| hold.id());
    let holds = holds.into_iter().map(|hold| {
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

/// Whose virtual accounts begin with which company code.
pub(super) fn biller(biller: &Biller) -> Value {
    json!({ "company_code": biller.company_code, "partner": biller.partner, "account": biller.account() })
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
