//! Faults: set, listed, taken back.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use paraf::message::ResponseCode;
use paraf_bank::{Fault, FaultRule, Order, Trigger};
use serde::Deserialize;
use serde_json::{Value, json};

use super::body::Sent;
use crate::server::refusal::Refusal;
use crate::server::worlds::Worlds;

/// A fault and when it strikes: the next one of the service, once, where nothing is said.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    /// For example `lost-after`.
    fault: String,
    /// The ID of the one service that it strikes.
    service: Option<String>,
    /// Of `late`.
    millis: Option<u32>,
    /// Of `html` and `reset`: whether the bank did what was asked.
    #[serde(default)]
    done: bool,
    /// Of `other-code`.
    code: Option<String>,
    #[serde(default)]
    when: When,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum When {
    Count {
        #[serde(default)]
        skip: u32,
        times: u32,
    },
    /// An X-EXTERNAL-ID or a partnerReferenceNo.
    Named(String),
    PerMille(u16),
}

impl Default for When {
    fn default() -> Self {
        When::Count { skip: 0, times: 1 }
    }
}

pub(super) async fn list(State(all): State<Arc<Worlds>>, Path(world): Path<String>) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    let running = world.running();
    let rules = running.bank.faults().iter().map(|rule| {
        let when = match &rule.trigger {
            Trigger::Count { skip, times } => json!({ "count": { "skip": skip, "times": times } }),
            Trigger::Named(name) => json!({ "named": name }),
            Trigger::PerMille(share) => json!({ "per-mille": share }),
        };
        json!({ "fault": rule.fault.as_str(), "service": rule.service, "when": when })
    });
    Ok(Json(json!({ "faults": rules.collect::<Vec<_>>() })))
}

pub(super) async fn add(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
    Sent(asked): Sent<Asked>,
) -> Result<StatusCode, Refusal> {
    let world = all.get(&world)?;
    let fault = asked.fault()?;
    let trigger = match asked.when {
        When::Count { skip, times } => Trigger::Count { skip, times },
        When::Named(name) => Trigger::Named(name),
        When::PerMille(share) => Trigger::PerMille(share),
    };
    world.order(Order::Fault(FaultRule { fault, service: asked.service, trigger })).await?;
    Ok(StatusCode::CREATED)
}

pub(super) async fn clear(State(all): State<Arc<Worlds>>, Path(world): Path<String>) -> Result<StatusCode, Refusal> {
    all.get(&world)?.order(Order::ClearFaults).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// All that can be set, and which fields of [`Asked`] each takes.
pub(super) fn known() -> impl Iterator<Item = (Fault, &'static [&'static str])> {
    let code = ResponseCode::parse("5001701").ok();
    let taking: [(Option<Fault>, &[&str]); 4] = [
        (Some(Fault::Late { millis: 0 }), &["millis"]),
        (code.map(Fault::OtherCode), &["code"]),
        (Some(Fault::Html { done: false }), &["done"]),
        (Some(Fault::Reset { done: false }), &["done"]),
    ];
    let plain = Fault::PLAIN.iter().map(|fault| (*fault, &[][..]));
    taking.into_iter().filter_map(|(fault, takes)| Some((fault?, takes))).chain(plain)
}

impl Asked {
    fn fault(&self) -> Result<Fault, Refusal> {
        let late = || {
            let millis = self.millis.ok_or_else(|| Refusal::invalid("millis", "is missing: by how much it is late"))?;
            Ok(Fault::Late { millis })
        };
        let other = || {
            let code = self.code.as_deref().ok_or_else(|| Refusal::invalid("code", "is missing: what is answered"))?;
            let code = ResponseCode::parse(code).map_err(|error| Refusal::invalid("code", &error.to_string()))?;
            Ok(Fault::OtherCode(code))
        };
        match &*self.fault {
            "late" => late(),
            "other-code" => other(),
            "html" => Ok(Fault::Html { done: self.done }),
            "reset" => Ok(Fault::Reset { done: self.done }),
            name => Fault::PLAIN.iter().find(|fault| fault.as_str() == name).copied().ok_or_else(|| {
                let all: Vec<&str> = known().map(|(fault, _)| fault.as_str()).collect();
                Refusal::invalid("fault", &format!("is none of {}", all.join(", ")))
            }),
        }
    }
}
