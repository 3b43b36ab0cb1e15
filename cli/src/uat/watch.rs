//! What the partner's client sent to a bank that runs: a scenario is checked off by requests that were answered as its steps want, in their
//! order.

use serde_json::Value;

use super::{Outcome, Row};
use crate::scenarios::{Direction, Scenario, Step};

/// A request as it is looked for: service and code, and the fault that struck it.
#[derive(Clone, PartialEq, Eq)]
struct Wanted {
    service: String,
    code: String,
    fault: Option<String>,
}

/// All of them, against the exchanges of a world.
pub(crate) fn watch(scenarios: Vec<Scenario>, exchanges: &[Value]) -> Vec<Row> {
    let traces: Vec<Option<Vec<Wanted>>> = scenarios.iter().map(trace).collect();
    let row = |(place, scenario): (usize, Scenario)| {
        let Some(wanted) = traces.get(place).and_then(Option::as_ref) else {
            let outcome = Outcome::not_run(
                "traffic alone does not show it: run `paraf uat --partner`",
                "lalu lintas saja tidak menunjukkannya: jalankan `paraf uat --partner`",
            );
            return Row { scenario, outcome, evidence: Vec::new() };
        };
        if traces.iter().enumerate().any(|(other, trace)| other != place && trace.as_ref() == Some(wanted)) {
            let outcome = Outcome::not_run(
                "another scenario is answered alike: traffic cannot tell them apart",
                "skenario lain dijawab sama: lalu lintas tidak dapat membedakannya",
            );
            return Row { scenario, outcome, evidence: Vec::new() };
        }
        match found(wanted, exchanges) {
            Some(evidence) => Row { scenario, outcome: Outcome::Passed, evidence },
            None => {
                let outcome = Outcome::not_run("no traffic shows it yet", "belum ada lalu lintas yang menunjukkannya");
                Row { scenario, outcome, evidence: Vec::new() }
            }
        }
    };
    scenarios.into_iter().enumerate().map(row).collect()
}

/// What is to be seen of a scenario; none where it is not the client's to show.
fn trace(scenario: &Scenario) -> Option<Vec<Wanted>> {
    if scenario.direction != Direction::PartnerToBank {
        return None;
    }
    let mut fault = None;
    let mut wanted = Vec::new();
    for step in &scenario.steps {
        match step {
            Step::Token(token) => wanted.push(Wanted::of("73", &token.expect.code, None)),
            Step::Call(call) => wanted.push(Wanted::of(&call.service, &call.expect.code, fault.take())),
            Step::Fault(set) => fault = Some(set.fault.clone()),
            Step::Wait(_) => {}
            _ => return None,
        }
    }
    Some(wanted)
}

impl Wanted {
    fn of(service: &str, code: &str, fault: Option<String>) -> Self {
        Wanted { service: service.into(), code: code.into(), fault }
    }

    fn is(&self, exchange: &Value) -> bool {
        exchange["kind"] == "request"
            && exchange["service"] == *self.service
            && exchange["answer"]["response_code"] == *self.code
            && exchange["fault"].as_str() == self.fault.as_deref()
    }
}

/// The exchanges that show it, in their order.
fn found(wanted: &[Wanted], exchanges: &[Value]) -> Option<Vec<Value>> {
    let mut rest = exchanges.iter();
    wanted.iter().map(|wanted| rest.by_ref().find(|exchange| wanted.is(exchange)).cloned()).collect()
}
