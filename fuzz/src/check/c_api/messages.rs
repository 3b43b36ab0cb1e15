//! Amounts, services, deliveries, response codes.

use std::mem::zeroed;

use paraf_c::messages::amount::*;
use paraf_c::messages::delivery::*;
use paraf_c::messages::response_code::*;
use paraf_c::messages::service::*;
use paraf_c::messages::statement::*;
use paraf_c::messages::violation::*;
use paraf_c::messages::virtual_account::*;

use super::Machine;
use super::handle::{at, init, made, put};
use crate::message::{PARTNER, SECONDS};

impl Machine<'_> {
    pub(super) fn messages(&mut self, call: u8) {
        match call {
            20 => {
                let (id, profile) = (self.known("25"), self.known("bca"));
                put!(self.service, paraf_service_free, |out, error| unsafe {
                    paraf_service_new(id, profile, out, error)
                });
                put!(self.services, paraf_services_free, |out, error| unsafe {
                    paraf_services_new(profile, out, error)
                });
            }
            21 => {
                let body = self.text();
                put!(self.violations, paraf_violations_free, |out, error| unsafe {
                    paraf_validate(self.service.as_deref(), u32::from(call % 3), 1, body, None, out, error)
                });
            }
            22 => {
                let (value, currency) = (self.text(), self.known("IDR"));
                put!(self.amount, paraf_amount_free, |out, error| unsafe {
                    paraf_amount_new_lenient(value, currency, out, error)
                });
            }
            23 => {
                let (one, other) = (self.amount.take(), self.amount.as_deref());
                put!(self.amount, paraf_amount_free, |out, error| unsafe {
                    paraf_amount_add(one.as_deref(), other.or(one.as_deref()), out, error)
                });
                paraf_amount_free(one);
            }
            24 => {
                let (body, partner, key) = (self.text(), self.known(PARTNER), self.known("2026-11-22:25:12345:1"));
                put!(self.delivery, paraf_delivery_free, |out, error| unsafe {
                    paraf_delivery_new(self.service.as_deref(), body, partner, key, out, error)
                });
            }
            25 => {
                let mut known = init!(paraf_known_delivery);
                known.record = self.text();
                known.now = at(SECONDS);
                put!(self.next_step, paraf_next_step_free, |out, error| unsafe {
                    paraf_decide_payment(self.delivery.as_deref(), &raw const known, out, error)
                });
            }
            26 => {
                let code = self.text();
                put!(self.response_code, paraf_response_code_free, |out, error| unsafe {
                    paraf_response_code_new(code, out, error)
                });
            }
            27 => {
                let number = self.text();
                put!(self.number, paraf_virtual_account_number_free, |out, error| unsafe {
                    paraf_virtual_account_number_split(number, out, error)
                });
            }
            28 => {
                let (first, last) = (self.known("2022-04-01"), self.text());
                put!(self.windows, paraf_statement_windows_free, |out, error| unsafe {
                    paraf_statement_windows_new(first, last, out, error)
                });
            }
            _ => put!(self.windows, paraf_statement_windows_free, |out, error| unsafe {
                paraf_statement_windows_halves(self.windows.as_deref(), 0, out, error)
            }),
        }
    }
}
