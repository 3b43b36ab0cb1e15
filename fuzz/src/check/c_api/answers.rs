//! Answers: those that are built, held against their request, end a claim, or come from the provider.

use std::mem::zeroed;

use paraf_c::messages::answer::*;
use paraf_c::messages::delivery::*;
use paraf_c::messages::esb_code::*;
use paraf_c::messages::received_response::*;
use paraf_c::messages::service::*;
use paraf_c::messages::violation::*;
use paraf_c::strings::*;

use super::Machine;
use super::handle::{init, made, put, read};

impl Machine<'_> {
    pub(super) fn answers(&mut self, call: u8) {
        match call {
            32 => {
                let case = self.known("20000");
                let mut options = init!(paraf_answer_options);
                options.data = self.text();
                options.request = self.text();
                // A status and a detail by turns, and none.
                if self.next.is_multiple_of(2) {
                    options.status = self.known("01");
                }
                put!(self.answer, paraf_built_answer_free, |out, error| unsafe {
                    paraf_build_answer(self.service.as_deref(), case, &raw const options, out, error)
                });
            }
            33 => {
                let (request, answer) = (self.text(), self.text());
                put!(self.violations, paraf_violations_free, |out, error| unsafe {
                    paraf_check_answer(self.service.as_deref(), request, answer, out, error)
                });
            }
            34 => {
                let call = self.known("bca:24:12345:1");
                put!(self.next_step, paraf_next_step_free, |out, error| unsafe {
                    paraf_decide_inquiry(self.delivery.as_deref(), call, out, error)
                });
            }
            35 => {
                let record = paraf_next_step_record(self.next_step.as_deref());
                let answer = match self.answer.as_deref() {
                    None => self.text(),
                    built => paraf_built_answer_body(built),
                };
                put!(self.buffer, paraf_buffer_free, |out, error| unsafe {
                    paraf_finish_payment(self.delivery.as_deref(), record, answer, out, error)
                });
            }
            36 => {
                let (body, status) = (self.text(), [0, 200, 404, 504][self.next % 4]);
                put!(self.received, paraf_received_response_free, |out, error| unsafe {
                    paraf_read_response(self.service.as_deref(), status, body, out, error)
                });
            }
            37 => {
                let table = self.text();
                put!(self.service, paraf_service_free, |out, error| unsafe {
                    paraf_service_from_json(table, out, error)
                });
            }
            _ => {
                let code = self.known("ESB-14-023");
                let esb_code = made(|out, error| unsafe { paraf_esb_code_new(code, out, error) });
                read(paraf_esb_code_text(esb_code.as_deref()));
                paraf_esb_code_free(esb_code);
            }
        }
    }

    pub(super) fn read_answers(&self) {
        let answer = self.answer.as_deref();
        read(paraf_built_answer_body(answer));
        read(paraf_built_answer_response_code(answer));
        let received = self.received.as_deref();
        read(paraf_received_response_code(received));
        read(paraf_received_response_message(received));
        read(paraf_received_response_status_service(received));
        let next_step = self.next_step.as_deref();
        for index in 0..=paraf_next_step_differs_count(next_step) {
            read(paraf_next_step_differs(next_step, index));
        }
        read(paraf_next_step_response_message(next_step));
        read(paraf_next_step_status(next_step));
        read(paraf_next_step_answer(next_step));
    }
}
