//! The bank calls the partner's server, scenario by scenario, each in a world of its own.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use paraf::Moment;
use paraf_bank::{Fault, FaultRule, Order, PaymentId, Receipt, Stage};
use serde::Deserialize;

use super::{Outcome, Row};
use crate::scenarios::{Customer, Direction, Pay, Scenario, Step};
use crate::server::{LiveWorld, Plan, hundredths, open_alone};

/// How long an answer of the partner's server is waited for. Ours.
const PATIENCE: Duration = Duration::from_secs(35);

/// Whose bills the partner's server knows: the customer numbers of each kind. Each unpaid one is paid once.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bills {
    company_code: String,
    /// The customer's account at the bank.
    #[serde(default = "customer")]
    from: String,
    unpaid: Vec<String>,
    #[serde(default)]
    paid: Vec<String>,
    #[serde(default)]
    expired: Vec<String>,
    #[serde(default)]
    open: Vec<String>,
}

fn customer() -> String {
    "5550001111".into()
}

/// Why a scenario goes no further.
enum Stop {
    NotRun(&'static str, &'static str),
    Failed(String),
}

/// All of them, in their order.
pub(crate) async fn run(scenarios: Vec<Scenario>, plan: &Plan, mut bills: Bills) -> Vec<Row> {
    let mut rows = Vec::new();
    for scenario in scenarios {
        if let Some(stop) = cannot(&scenario) {
            rows.push(Row { scenario, outcome: stop.outcome(), evidence: Vec::new() });
            continue;
        }
        let (outcome, evidence) = match open_alone(plan.clone()) {
            Ok(world) => {
                let ended = play(&scenario, &world, &mut bills).await;
                (ended.map_or_else(Stop::outcome, |()| Outcome::Passed), world.evidence())
            }
            Err(refusal) => (Outcome::Failed(refusal.to_string()), Vec::new()),
        };
        rows.push(Row { scenario, outcome, evidence });
    }
    rows
}

fn cannot(scenario: &Scenario) -> Option<Stop> {
    if scenario.direction == Direction::PartnerToBank {
        return Some(Stop::NotRun(
            "your client has to call: run `paraf bank`, then `paraf uat --bank`",
            "klien Anda harus memanggil: jalankan `paraf bank`, lalu `paraf uat --bank`",
        ));
    }
    let fails = |step: &Step| matches!(step, Step::Pay(pay) if pay.partner.is_some());
    if scenario.steps.iter().any(fails) {
        return Some(Stop::NotRun(
            "your server would have to fail on purpose",
            "server Anda harus gagal dengan sengaja",
        ));
    }
    let calls = |step: &Step| matches!(step, Step::Token(_) | Step::Call(_));
    scenario
        .steps
        .iter()
        .any(calls)
        .then_some(Stop::NotRun("a part of it is a call of your client", "sebagian adalah panggilan klien Anda"))
}

async fn play(scenario: &Scenario, world: &Arc<LiveWorld>, bills: &mut Bills) -> Result<(), Stop> {
    let before = balances(world);
    let mut moved = 0;
    for step in &scenario.steps {
        match step {
            Step::Fault(fault) => {
                let found = Fault::PLAIN.iter().find(|known| known.as_str() == fault.fault);
                let found = *found.ok_or_else(|| Stop::Failed(format!("no fault is called {}", fault.fault)))?;
                let rule = FaultRule::next(found, fault.service.as_deref());
                world.order(Order::Fault(rule)).await.map_err(|error| Stop::Failed(error.to_string()))?;
            }
            Step::Wait(seconds) => {
                let millis = i64::try_from(seconds * 1_000).unwrap_or(i64::MAX);
                let until = |now: Moment| Moment::from_epoch_millis(now.epoch_millis().saturating_add(millis));
                world.advance(|running| until(running.now()), PATIENCE).await;
            }
            Step::Pay(pay) => moved += paid(pay, world, bills).await?,
            _ => return Err(Stop::Failed("has a step that is none of the bank's".into())),
        }
    }
    let after = balances(world);
    let mut expected = before;
    if moved != 0 {
        *expected.entry(bills.from.clone()).or_default() -= moved;
        *expected.entry(format!("biller:{}", bills.company_code)).or_default() += moved;
    }
    if after != expected {
        return Err(Stop::Failed("the money is not where it was expected".into()));
    }
    if (moved != 0) == scenario.money.is_empty() {
        let (was, wanted) = if moved == 0 { ("did not move", "to move") } else { ("moved", "to stay") };
        return Err(Stop::Failed(format!("money {was}, and was expected {wanted}")));
    }
    Ok(())
}

/// Lets a customer pay, until the payment is over; gives what it moved.
async fn paid(pay: &Pay, world: &Arc<LiveWorld>, bills: &mut Bills) -> Result<i64, Stop> {
    let number = bills.next(pay.customer).ok_or(Stop::NotRun(
        "--bills names no customer of this kind, or too few of them",
        "--bills tidak menyebut pelanggan jenis ini, atau terlalu sedikit",
    ))?;
    let wanted = pay.amount.as_deref().map(|text| hundredths("amount", text)).transpose();
    let wanted = wanted.map_err(|refusal| Stop::Failed(refusal.to_string()))?;
    let order = Order::Pay {
        from: bills.from.clone(),
        company_code: bills.company_code.clone(),
        customer_no: number,
        hundredths: wanted,
    };
    let receipt = world.order(order).await.map_err(|error| Stop::Failed(error.to_string()))?;
    let Receipt::Payment(id) = receipt else { return Err(Stop::Failed("no payment began".into())) };
    world.settle(PATIENCE).await;
    // A time-out and an advice are two moments; more of them there are not.
    for _ in 0..4 {
        if state(world, id).0.is_final() {
            break;
        }
        world.advance(LiveWorld::wakes_at, PATIENCE).await;
    }
    let (stage, code, moved) = state(world, id);
    let (came, expected) = (stage.as_str(), &pay.expect);
    if came != expected.stage || expected.code.is_some() && expected.code != code {
        let wanted = expected.code.as_deref().unwrap_or("any code");
        let answered = code.as_deref().unwrap_or("an answer without a code");
        return Err(Stop::Failed(format!("expected {} ({wanted}), and it was {came} ({answered})", expected.stage)));
    }
    Ok(moved)
}

fn state(world: &LiveWorld, id: PaymentId) -> (Stage, Option<String>, i64) {
    world.look(|bank| {
        let found = bank.payment(id);
        let stage = found.map_or(Stage::Refused, |payment| payment.stage());
        let code = found.and_then(|payment| payment.response_code()).map(|code| code.to_string());
        let moved = found.and_then(|payment| payment.paid()).map_or(0, |paid| paid.hundredths());
        (stage, code, if matches!(stage, Stage::Paid | Stage::Suspended) { moved } else { 0 })
    })
}

fn balances(world: &LiveWorld) -> BTreeMap<String, i64> {
    world.look(|bank| bank.ledger().accounts().map(|account| (account.number().into(), account.posted())).collect())
}

impl Bills {
    fn next(&mut self, customer: Customer) -> Option<String> {
        match customer {
            Customer::Unpaid if self.unpaid.is_empty() => None,
            Customer::Unpaid => Some(self.unpaid.remove(0)),
            Customer::Paid => self.paid.first().cloned(),
            Customer::Expired => self.expired.first().cloned(),
            Customer::Open => self.open.first().cloned(),
        }
    }
}

impl Stop {
    fn outcome(self) -> Outcome {
        match self {
            Stop::NotRun(en, id) => Outcome::not_run(en, id),
            Stop::Failed(why) => Outcome::Failed(why),
        }
    }
}
