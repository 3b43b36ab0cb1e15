//! What people do at the counter.

use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::Bank;
use crate::checks::Doors;
use crate::error::{BankError, BankErrorCode};
use crate::event::{Effect, Order, Receipt};
use crate::ledger::AccountKind;
use crate::random::Generator;
use crate::services::qris::{Counter, pay};
use crate::services::va::begin;
use crate::world::{Credentials, Partner};

impl Bank {
    pub(super) fn order(&mut self, order: Order, effects: &mut Vec<Effect>) -> Result<Receipt, BankError> {
        let (now, ledger) = (self.state.now, &mut self.state.ledger);
        match order {
            Order::Pay { from, company_code, customer_no, hundredths } => {
                let begun = self.with_till(effects, |till, billers| {
                    begin(till, billers, &from, (&company_code, &customer_no), hundredths)
                });
                begun.map(Receipt::Payment)
            }
            Order::PayCode { from, qr_content } => {
                let counter = Counter {
                    codes: &mut self.state.codes,
                    ledger,
                    sequence: &mut self.state.sequence,
                    merchants: &self.merchants,
                    profile: &self.profile,
                    now,
                };
                let (entry, told) = pay(counter, &from, &qr_content)?;
                if let Some(told) = told {
                    self.with_notices(effects, |notices, line| notices.tell(line, told));
                }
                Ok(Receipt::Paid(entry))
            }
            Order::Hold { account, hundredths, days } => {
                ledger.hold(&account, hundredths, days, now).map(Receipt::Hold)
            }
            Order::ChangeHold { hold, hundredths, days } => {
                ledger.change_hold(hold, hundredths, days, now).map(|()| Receipt::Done)
            }
            Order::ReleaseHold(hold) => ledger.release_hold(hold).map(|()| Receipt::Done),
            Order::Collect { hold, to } => ledger.collect(hold, &to, now, "collection").map(Receipt::Collected),
            Order::Close { account } => {
                if ledger.account(&account)?.kind() == AccountKind::Internal {
                    return Err(BankError::new(BankErrorCode::UnknownAccount, account)
                        .with_detail("is the bank's own account, and no customer's"));
                }
                ledger.close(&account).map(|()| Receipt::Done)
            }
            Order::Fault(rule) => {
                rule.check()?;
                self.state.faults.push(rule);
                Ok(Receipt::Done)
            }
            Order::ClearFaults => {
                self.state.faults.clear();
                Ok(Receipt::Done)
            }
            Order::Rotate { partner, added } => self.change_credentials(&partner, |own| {
                add(&mut own.client_keys, added.client_keys);
                add(&mut own.client_secrets, added.client_secrets);
                add(&mut own.public_keys, added.public_keys);
                Ok(())
            }),
            Order::Retire { partner, retired } => self.change_credentials(&partner, |own| {
                retire(&mut own.client_keys, &retired.client_keys, "client_keys")?;
                retire(&mut own.client_secrets, &retired.client_secrets, "client_secrets")?;
                retire(&mut own.public_keys, &retired.public_keys, "public_keys")
            }),
            Order::Reseed(seed) => {
                self.state.generator = Generator::from_seed(seed);
                Ok(Receipt::Done)
            }
        }
    }

    /// All of it, or nothing.
    fn change_credentials(
        &mut self,
        name: &str,
        change: impl FnOnce(&mut Credentials) -> Result<(), BankError>,
    ) -> Result<Receipt, BankError> {
        let mut partners: Vec<Partner> = self.state.partners.clone();
        let found = partners.iter_mut().find(|partner| partner.name == name);
        let partner = found.ok_or_else(|| BankError::new(BankErrorCode::UnknownPartner, name.to_string()))?;
        change(&mut partner.credentials)?;
        self.doors = Arc::new(Doors::open(&partners, &self.profile)?);
        self.state.partners = partners;
        Ok(Receipt::Done)
    }
}

fn add<T: PartialEq>(own: &mut Vec<T>, added: Vec<T>) {
    for credential in added {
        if !own.contains(&credential) {
            own.push(credential);
        }
    }
}

fn retire<T: PartialEq>(own: &mut Vec<T>, retired: &[T], field: &'static str) -> Result<(), BankError> {
    let is_known = retired.iter().all(|credential| own.contains(credential));
    own.retain(|credential| !retired.contains(credential));
    if !is_known || own.is_empty() {
        return Err(BankError::new(BankErrorCode::LastCredential, field));
    }
    Ok(())
}
