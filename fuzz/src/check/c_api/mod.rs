//! The C functions in any order, on handles that are there, are not, or come from something that is freed already.
//!
//! The first line is a program, one call a byte; the other lines are the texts that it gives.

mod answers;
mod diagnose;
mod handle;
mod messages;
mod read;
mod sign;

use paraf_c::body::*;
use paraf_c::diagnosis::capture::*;
use paraf_c::diagnosis::diagnose::*;
use paraf_c::diagnosis::trace::*;
use paraf_c::messages::amount::*;
use paraf_c::messages::answer::*;
use paraf_c::messages::delivery::*;
use paraf_c::messages::received_response::*;
use paraf_c::messages::response_code::*;
use paraf_c::messages::service::*;
use paraf_c::messages::statement::*;
use paraf_c::messages::violation::*;
use paraf_c::messages::virtual_account::*;
use paraf_c::profile::*;
use paraf_c::sign::*;
use paraf_c::signed_request::*;
use paraf_c::strings::*;
use paraf_c::unsigned::*;
use paraf_c::unverified::*;
use paraf_c::verified::*;
use paraf_c::verifier::*;

use self::handle::text;
use crate::input::Input;
use crate::message::{SECRET, TOKEN};

/// What a call is given where the input has no text for it.
const TEXTS: [&str; 16] = [
    "bca",
    "snap",
    "POST",
    "/openapi/v1.0/transfer-va/payment",
    "{ \"a\": \"b c\" }",
    "12345",
    SECRET,
    TOKEN,
    "25",
    "4012500",
    "10000.00",
    "IDR",
    "2022-04-21",
    "2022-04-29",
    "",
    "curl -d '{}' https://h/v1.0/x",
];
/// Calls of one program at most.
const LONGEST: usize = 64;

/// See above.
pub fn check(input: &[u8]) {
    let mut input = Input::new(input);
    let program = input.line().unwrap_or_default();
    let mut texts: Vec<&[u8]> = Vec::new();
    while let Some(line) = input.line() {
        texts.push(line);
    }
    let mut machine = Machine { given: texts, next: 0, ..Machine::default() };
    for call in program.iter().take(LONGEST) {
        machine.call(*call);
    }
    machine.free();
}

/// At most one handle of each kind.
#[derive(Default)]
struct Machine<'i> {
    given: Vec<&'i [u8]>,
    next: usize,
    amount: Option<Box<paraf_amount>>,
    answer: Option<Box<paraf_built_answer>>,
    buffer: Option<Box<paraf_buffer>>,
    captured: Option<Box<paraf_captured_requests>>,
    delivery: Option<Box<paraf_delivery>>,
    diagnosis: Option<Box<paraf_diagnosis>>,
    hasher: Option<Box<paraf_body_hasher>>,
    next_step: Option<Box<paraf_next_step>>,
    number: Option<Box<paraf_virtual_account_number>>,
    prepared: Option<Box<paraf_prepared_signer>>,
    profile: Option<Box<paraf_profile>>,
    received: Option<Box<paraf_received_response>>,
    response_code: Option<Box<paraf_response_code>>,
    service: Option<Box<paraf_service>>,
    services: Option<Box<paraf_services>>,
    signed: Option<Box<paraf_signed_request>>,
    signer: Option<Box<paraf_signer>>,
    trace: Option<Box<paraf_trace>>,
    unsigned: Option<Box<paraf_unsigned_request>>,
    unverified: Option<Box<paraf_unverified_request>>,
    verified: Option<Box<paraf_verified>>,
    verifier: Option<Box<paraf_verifier>>,
    violations: Option<Box<paraf_violations>>,
    windows: Option<Box<paraf_statement_windows>>,
}

impl<'i> Machine<'i> {
    /// The next text: of the input, then of the table.
    fn text(&mut self) -> paraf_str {
        self.next += 1;
        let known = || TEXTS[self.next % TEXTS.len()].as_bytes();
        text(self.given.get(self.next - 1).copied().unwrap_or_else(known))
    }

    /// A text of the table, or, once in a while, of the input.
    fn known(&mut self, usual: &'static str) -> paraf_str {
        self.next += 1;
        let other = self.next.is_multiple_of(5).then(|| self.given.get(self.next / 5).copied()).flatten();
        text(other.unwrap_or(usual.as_bytes()))
    }

    fn call(&mut self, call: u8) {
        match call % 64 {
            0..12 | 30 | 31 | 40 | 41 => self.sign_and_verify(call % 64),
            12..20 => self.diagnose(call % 64),
            20..30 => self.messages(call % 64),
            32..40 => self.answers(call % 64),
            _ => self.read_all(),
        }
    }

    fn free(self) {
        paraf_amount_free(self.amount);
        paraf_built_answer_free(self.answer);
        paraf_body_hasher_free(self.hasher);
        paraf_buffer_free(self.buffer);
        paraf_captured_requests_free(self.captured);
        paraf_delivery_free(self.delivery);
        paraf_diagnosis_free(self.diagnosis);
        paraf_next_step_free(self.next_step);
        paraf_prepared_signer_free(self.prepared);
        paraf_profile_free(self.profile);
        paraf_received_response_free(self.received);
        paraf_response_code_free(self.response_code);
        paraf_service_free(self.service);
        paraf_services_free(self.services);
        paraf_signed_request_free(self.signed);
        paraf_signer_free(self.signer);
        paraf_statement_windows_free(self.windows);
        paraf_trace_free(self.trace);
        paraf_unsigned_request_free(self.unsigned);
        paraf_unverified_request_free(self.unverified);
        paraf_verified_free(self.verified);
        paraf_verifier_free(self.verifier);
        paraf_violations_free(self.violations);
        paraf_virtual_account_number_free(self.number);
    }
}
