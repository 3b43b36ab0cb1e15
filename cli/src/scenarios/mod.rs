//! The scenarios: what has to be seen before going live, with source and confidence. The files are data (`bank/spec/scenarios`); `load` reads
//! and refuses them.

mod load;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub(crate) use load::{built_in, read};

/// One of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    pub(crate) id: String,
    /// The row of ASPI's functional test, where one matches.
    pub(crate) aspi: Option<String>,
    /// The ID of the service that it shows; `hold` for what has no public message.
    pub(crate) service: String,
    pub(crate) direction: Direction,
    pub(crate) title: Title,
    /// A link into the project's facts, a public page, or `ours: …`.
    pub(crate) source: String,
    pub(crate) confidence: Confidence,
    /// What it rests on that no page says.
    #[serde(default)]
    pub(crate) assumes: Vec<String>,
    pub(crate) steps: Vec<Step>,
    /// What changed at the end, by account; nothing else did.
    #[serde(default)]
    pub(crate) money: BTreeMap<String, String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Direction {
    PartnerToBank,
    BankToPartner,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Title {
    pub(crate) en: String,
    pub(crate) id: String,
}

/// How sure it is that the expected code is BCA's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Confidence {
    High,
    Medium,
    Low,
    Ours,
}

/// One thing that is done.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Step {
    Token(Token),
    Call(Call),
    /// Seconds.
    Wait(u64),
    Fault(Fault),
    Pay(Pay),
    PayCode(PayCode),
    Notice(Notice),
    Hold(Hold),
    ChangeHold(ChangeHold),
    Collect(Collect),
    Close(Close),
    Rotate(Credentials),
    Retire(Credentials),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Token {
    #[serde(default, rename = "mutate")]
    _mutate: Option<String>,
    pub(crate) expect: Answer,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Call {
    pub(crate) service: String,
    #[serde(rename = "body")]
    _body: Value,
    #[serde(default, rename = "external_id")]
    _external_id: Option<String>,
    #[serde(default, rename = "partner_id")]
    _partner_id: Option<String>,
    #[serde(default, rename = "secret")]
    _secret: Option<String>,
    #[serde(default, rename = "mutate")]
    _mutate: Option<String>,
    pub(crate) expect: Answer,
    #[serde(default, rename = "has")]
    _has: BTreeMap<String, Value>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answer {
    pub(crate) http: u16,
    pub(crate) code: String,
    #[serde(default, rename = "message")]
    _message: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    pub(crate) fault: String,
    pub(crate) service: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pay {
    pub(crate) customer: Customer,
    pub(crate) amount: Option<String>,
    /// How the partner's server fails, where it has to.
    pub(crate) partner: Option<String>,
    pub(crate) expect: Ended,
}

/// A customer pays the QRIS code that was made last.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PayCode {}

/// The partner is told something, once.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Notice {
    pub(crate) service: String,
    #[serde(default, rename = "has")]
    _has: BTreeMap<String, Value>,
}

/// What the partner knows of a customer's bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Customer {
    Unpaid,
    Paid,
    Expired,
    Open,
}

/// Where a payment ends.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ended {
    pub(crate) stage: String,
    pub(crate) code: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hold {
    #[serde(rename = "account")]
    _account: String,
    #[serde(rename = "amount")]
    _amount: String,
    #[serde(rename = "days")]
    _days: u16,
    #[serde(default, rename = "refused")]
    _refused: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeHold {
    #[serde(rename = "amount")]
    _amount: String,
    #[serde(rename = "days")]
    _days: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Collect {
    #[serde(rename = "to")]
    _to: String,
    #[serde(default, rename = "refused")]
    _refused: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Close {
    #[serde(rename = "account")]
    _account: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Credentials {
    #[serde(rename = "secret")]
    _secret: String,
    #[serde(rename = "key")]
    _key: String,
}

impl Step {
    /// Whether it asks something of a service.
    fn exercises(&self, service: &str) -> bool {
        match self {
            Step::Token(_) => service == "73",
            Step::Call(call) => service == call.service,
            Step::Notice(notice) => service == notice.service,
            Step::Pay(_) => matches!(service, "24" | "25"),
            Step::Hold(_) | Step::ChangeHold(_) | Step::Collect(_) => service == "hold",
            Step::Wait(_) | Step::PayCode(_) | Step::Fault(_) | Step::Close(_) | Step::Rotate(_) | Step::Retire(_) => {
                false
            }
        }
    }
}

impl Confidence {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
            Confidence::Ours => "ours",
        }
    }
}
