//! The counter: what customers and the bank's own people do.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use paraf_bank::{Credentials, HoldId, Order, Receipt};
use serde::Deserialize;
use serde_json::{Value, json};

use super::body::Sent;
use super::looks::hundredths;
use crate::server::refusal::Refusal;
use crate::server::worlds::Worlds;

/// How long an answer of the partner is waited for, before the counter says that the payment began. Ours.
const PATIENCE: Duration = Duration::from_secs(10);

/// One of them at a time: `{"pay": {…}}`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Asked {
    Pay(Pay),
    PayCode(PayCode),
    Hold(Hold),
    ChangeHold(ChangeHold),
    ReleaseHold(Which),
    Collect(Collect),
    Close(Close),
    Rotate(Change),
    Retire(Change),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pay {
    from: String,
    company_code: String,
    customer_no: String,
    /// What is asked for, where it is left out.
    amount: Option<String>,
}

/// A QRIS code, as a customer scans it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PayCode {
    from: String,
    qr_content: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hold {
    account: String,
    amount: String,
    days: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChangeHold {
    hold: u64,
    amount: String,
    days: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Which {
    hold: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Collect {
    hold: u64,
    to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Close {
    account: String,
}

/// Credentials that come or go.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    partner: String,
    #[serde(default)]
    client_keys: Vec<String>,
    #[serde(default)]
    client_secrets: Vec<String>,
    #[serde(default)]
    public_keys: Vec<String>,
}

pub(super) async fn order(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
    Sent(asked): Sent<Asked>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    if let Asked::Rotate(change) = &asked {
        all.learn_client_keys(world.name(), &change.client_keys)?;
    }
    let receipt = world.order(asked.order()?).await?;
    // Most partners have answered by then, and who asks next sees how it ended.
    world.settle(PATIENCE).await;
    Ok(Json(match receipt {
        Receipt::Payment(id) => json!({ "payment": id.0 }),
        Receipt::Hold(id) => json!({ "hold": id.0 }),
        Receipt::Paid(entry) | Receipt::Collected(entry) => json!({ "entry": entry.0 }),
        Receipt::Done => json!({}),
    }))
}

impl Asked {
    fn order(self) -> Result<Order, Refusal> {
        Ok(match self {
            Asked::Pay(pay) => Order::Pay {
                from: pay.from,
                company_code: pay.company_code,
                customer_no: pay.customer_no,
                hundredths: pay.amount.map(|text| hundredths("pay.amount", &text)).transpose()?,
            },
            Asked::PayCode(pay) => Order::PayCode { from: pay.from, qr_content: pay.qr_content },
            Asked::Hold(hold) => Order::Hold {
                account: hold.account,
                hundredths: hundredths("hold.amount", &hold.amount)?,
                days: hold.days,
            },
            Asked::ChangeHold(change) => Order::ChangeHold {
                hold: HoldId(change.hold),
                hundredths: hundredths("change-hold.amount", &change.amount)?,
                days: change.days,
            },
            Asked::ReleaseHold(which) => Order::ReleaseHold(HoldId(which.hold)),
            Asked::Collect(collect) => Order::Collect { hold: HoldId(collect.hold), to: collect.to },
            Asked::Close(close) => Order::Close { account: close.account },
            Asked::Rotate(change) => Order::Rotate { partner: change.partner.clone(), added: change.credentials() },
            Asked::Retire(change) => Order::Retire { partner: change.partner.clone(), retired: change.credentials() },
        })
    }
}

impl Change {
    fn credentials(self) -> Credentials {
        Credentials {
            client_keys: self.client_keys,
            client_secrets: self.client_secrets,
            public_keys: self.public_keys.into_iter().map(String::into_bytes).collect(),
        }
    }
}
