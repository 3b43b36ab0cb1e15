//! When a fault strikes.

use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::Fault;
use crate::error::{BankError, BankErrorCode};
use crate::random::Generator;

/// A fault and when it strikes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultRule {
    /// What goes wrong.
    pub fault: Fault,
    /// The ID of the one service that it strikes; any but the token's, where none is named.
    pub service: Option<String>,
    /// When.
    pub trigger: Trigger,
}

impl FaultRule {
    /// The next one of a service, once.
    ///
    /// ```
    /// use paraf_bank::{Fault, FaultRule, Trigger};
    /// let rule = FaultRule::next(Fault::LostAfter, Some("17"));
    /// assert_eq!(rule.trigger, Trigger::Count { skip: 0, times: 1 });
    /// ```
    pub fn next(fault: Fault, service: Option<&str>) -> Self {
        FaultRule { fault, service: service.map(Into::into), trigger: Trigger::Count { skip: 0, times: 1 } }
    }
}

impl FaultRule {
    /// That it can strike at all.
    ///
    /// # Errors
    /// `invalid-argument`: a service that has no such answers or calls, a code of success, or more than 1,000 of a thousand.
    pub(crate) fn check(&self) -> Result<(), BankError> {
        let strikes = |service: &str| self.fault.services().any(|struck| struck == service);
        if self.service.as_deref().is_some_and(|service| !strikes(service)) {
            return Err(BankError::new(BankErrorCode::InvalidArgument, "service"));
        }
        // A refusal that says "successful" would have done nothing.
        if matches!(self.fault, Fault::OtherCode(code) if code.http_status() < 300) {
            return Err(BankError::new(BankErrorCode::InvalidArgument, "code").with_detail("is a code of success"));
        }
        if matches!(self.trigger, Trigger::PerMille(share) if share > 1_000) {
            return Err(BankError::new(BankErrorCode::InvalidArgument, "trigger"));
        }
        Ok(())
    }
}

/// When a fault strikes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// The request with this X-EXTERNAL-ID or partnerReferenceNo, each time.
    Named(String),
    /// After so many that are let through, so many times.
    Count {
        /// Let through.
        skip: u32,
        /// Struck.
        times: u32,
    },
    /// So many of a thousand, as the seed has it.
    PerMille(u16),
}

/// What a request or a call goes by.
#[derive(Clone, Copy, Default)]
pub(crate) struct Named<'n> {
    pub(crate) service: &'n str,
    pub(crate) external_id: Option<&'n str>,
    pub(crate) reference: Option<&'n str>,
}

/// The fault of the first rule that strikes. What is used up goes.
pub(crate) fn strike(
    rules: &mut Vec<FaultRule>,
    of_calls: bool,
    named: Named<'_>,
    generator: &mut Generator,
) -> Option<Fault> {
    let concerns = |rule: &FaultRule| {
        let by_service = match &rule.service {
            Some(service) => service == named.service,
            None if rule.fault.is_of_other_banks() => crate::OUTWARD.contains(&named.service),
            None => named.service != crate::TOKEN,
        };
        rule.fault.is_of_calls() == of_calls && by_service
    };
    let place = rules.iter_mut().position(|rule| concerns(rule) && rule.trigger.strikes(named, generator))?;
    let fault = rules.get(place)?.fault;
    if matches!(rules.get(place)?.trigger, Trigger::Count { times: 0, .. }) {
        rules.remove(place);
    }
    Some(fault)
}

impl Trigger {
    fn strikes(&mut self, named: Named<'_>, generator: &mut Generator) -> bool {
        match self {
            Trigger::Named(name) => [named.external_id, named.reference].contains(&Some(name)),
            Trigger::PerMille(share) => generator.below(1_000) < u32::from(*share),
            Trigger::Count { skip, times } => match (*skip, *times) {
                (_, 0) => false,
                (0, left) => {
                    *times = left - 1;
                    true
                }
                (left, _) => {
                    *skip = left - 1;
                    false
                }
            },
        }
    }
}
